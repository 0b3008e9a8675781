// Events of every type.

export const at = new Date('2026-11-21T15:00:00.123Z')
export const contact = '+14155550123'
export const line = '+14155550100'

/** Every variant, with every field that it may have; and then again without those that it may lack. */
export const EVENTS = [
  { type: 'message_received', id: 'a', at, channel: 'sms', from: contact, to: line, text: 'Hi' },
  {
    type: 'send_requested',
    id: 'b',
    at,
    channel: 'mms',
    from: line,
    to: contact,
    text: 'Hi',
    class: 'informational',
    purpose: 'appointment',
    reference: 'appt-7',
  },
  {
    type: 'send_requested',
    id: 'b',
    at,
    channel: 'mms',
    from: line,
    to: contact,
    text: 'Hi',
    class: 'informational',
  },
  { type: 'send_redeemed', id: 'c', at, send: 'b' },
  { type: 'send_reported', id: 'd', at, send: 'b', result: 'delivered' },
  { type: 'text_reported', id: 'e', at, effect: 'f', result: 'failed' },
  { type: 'consent_requested', id: 'g', at, program: 'p', contact, line, channel: 'rcs' },
  { type: 'consent_requested', id: 'g', at, program: 'p', contact },
  {
    type: 'consent_recorded',
    id: 'h',
    at,
    program: 'p',
    contact,
    evidence: { kind: 'web_form', reference: 'form-71', wording: 'I agree.', capturedAt: at },
    line,
    channel: 'whatsapp',
    purposes: ['one', 'two'],
  },
  {
    type: 'consent_recorded',
    id: 'h',
    at,
    program: 'p',
    contact,
    evidence: { kind: 'in_person', reference: 'r', wording: 'w' },
    purposes: [],
  },
  { type: 'consent_declined', id: 'i', at, program: 'p', contact, line, channel: 'sms' },
  { type: 'consent_declined', id: 'i', at, program: 'p', contact },
  {
    type: 'consent_revoked',
    id: 'j',
    at,
    contact,
    via: 'in_person',
    program: 'p',
    organization: 'xyz',
    line,
    channel: 'sms',
  },
  { type: 'consent_revoked', id: 'j', at, contact, via: 'phone' },
  { type: 'time_passed', id: 'k', at },
]
