// Events of every type.

import { starter } from 'consentry'

export const at = new Date('2026-11-21T15:00:00.123Z')
export const contact = '+14155550123'
export const line = '+14155550100'

/** Every variant, with every field that it may have; and then again without those that it may lack. */
export const EVENTS = [
  { type: 'message_received', id: 'a', at, channel: 'sms', from: contact, to: line, text: 'Hi' },
  {
    type: 'message_received',
    id: 'a',
    at,
    channel: 'mms',
    from: contact,
    to: line,
    text: 'Hi',
    group: 'G1',
  },
  { type: 'member_joined', id: 'aj', at, line, contact, group: 'G1' },
  { type: 'member_left', id: 'al', at, line, contact, group: 'G1', channel: 'rcs' },
  { type: 'member_left', id: 'al', at, line, contact, group: 'G1' },
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
  { type: 'consent_requested', id: 'g', at, program: 'p', contact, line, channel: 'rcs', via: 'email' },
  { type: 'consent_requested', id: 'g', at, program: 'p', contact },
  {
    type: 'consent_recorded',
    id: 'h',
    at,
    program: 'p',
    contact,
    evidence: {
      kind: 'web_form',
      reference: 'form-71',
      wording: 'I agree.',
      capturedAt: at,
      references: ['appt-7'],
      documentSha256: '0f'.repeat(32),
    },
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
  {
    type: 'consent_recorded',
    id: 'h',
    at,
    program: 'p',
    contact,
    evidence: {
      kind: 'verbal',
      recording: 'rec-1',
      agent: 'agent-7',
      requested: ['appointment'],
      numberConfirmed: true,
      understoodOptional: true,
    },
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
    purposes: ['one'],
  },
  { type: 'consent_revoked', id: 'j', at, contact, via: 'phone' },
  {
    type: 'flag_changed',
    id: 'l',
    at,
    program: 'p',
    contact,
    value: true,
    evidence: { kind: 'paper', reference: 'scan-7', wording: 'w' },
    channel: 'sms',
  },
  { type: 'flag_changed', id: 'l', at, program: 'p', contact, value: false },
  { type: 'number_reassigned', id: 'm', at, contact },
  { type: 'review_resolved', id: 'n', at, review: 'a', resolution: 'dismissed', actor: 'Dana' },
  { type: 'carrier_block_changed', id: 'o', at, contact, line, blocked: true },
  { type: 'partner_suspended', id: 'q', at, program: 'messaging', actor: 'Dana' },
  { type: 'partner_resumed', id: 'r', at, program: 'messaging', actor: 'Dana' },
  {
    type: 'config_installed',
    id: 's',
    at,
    configuration: starter('two-way'),
    actor: 'Dana',
    disableGroupMessaging: true,
  },
  { type: 'config_installed', id: 's', at, configuration: 'id = 7', actor: 'Dana' },
  { type: 'time_passed', id: 'k', at },
]

/** An event with what was left out of it, as it is when it was parsed. */
export function complete(event) {
  const whole = { ...LEFT_OUT[event.type], ...event }
  if (event.evidence !== undefined) whole.evidence = { ...NO_EVIDENCE, ...event.evidence }
  return whole
}

const LEFT_OUT = {
  consent_requested: { via: 'text' },
  consent_revoked: { purposes: [] },
  config_installed: { disableGroupMessaging: false },
}

const NO_EVIDENCE = {
  reference: '',
  wording: '',
  recording: '',
  agent: '',
  requested: [],
  numberConfirmed: false,
  understoodOptional: false,
  references: [],
}

/** An event as one line of JSON, with the names of the wire. */
export function asLine(event) {
  return JSON.stringify(event, (key, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const names = Object.entries(value).map(([name, inner]) => [snakeCase(name), inner])
    return Object.fromEntries(names)
  })
}

const snakeCase = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
