// A voice agent offers texts: from the call to the consent on record, and to the text that may go.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Engine, defaultCallScript, startCall, starter, stepCall } from 'consentry'
import { at, contact } from './support/events.mjs'

const SCRIPT = { ...defaultCallScript(), defaultRegion: 'US' }
const line = '+18005550100'
const yes = { type: 'answered', answer: 'yes' }
const spoken = { type: 'spoken' }
const CONSENT = [
  { type: 'information_given', purpose: 'appointment' },
  { type: 'offer_requested' },
  spoken,
  yes,
  spoken,
  yes,
]

/** The last turn; between two turns the call is kept as a copy. */
function play(start, events, script = SCRIPT) {
  let turn
  let call = startCall(script, start)
  for (const event of events) {
    turn = stepCall(script, structuredClone(call), event, at)
    call = turn.call
  }
  return turn
}

const reminder = (id, reference, purpose = 'appointment') => ({
  id,
  channel: 'sms',
  from: line,
  to: contact,
  text: 'OptiCall: your appointment is on Monday at 9. Reply STOP to opt out.',
  class: 'informational',
  purpose,
  reference,
})

async function voice() {
  const engine = await Engine.inMemory()
  await engine.install(starter('voice'), 'tests', at)
  return engine
}

test('from the call to the text', async () => {
  const start = { agent: 'agent-7', recording: 'rec-1', contact: '(415) 555-0123' }
  const { outcome, missing, reason, facts } = play(start, CONSENT)
  assert.deepEqual([outcome, missing, reason], ['consented', [], null])
  const { consentedAt, contact: confirmed, ...rest } = facts
  assert.deepEqual([consentedAt, confirmed], [at, contact])

  const engine = await voice()
  assert.equal((await engine.requestSend(reminder('m1', 'appt-7'), at)).decision, 'refuse')
  const recorded = await engine.receive(
    {
      type: 'consent_recorded',
      id: 'c1',
      at: consentedAt,
      program: 'appointments',
      contact: confirmed,
      evidence: { kind: 'verbal', ...rest },
      purposes: [],
    },
    at,
  )
  assert.equal(recorded.state.to, 'consented')

  const sends = [
    reminder('m2', 'appt-7'),
    reminder('m3', 'appt-8'),
    reminder('m4', 'appt-9', 'service_information'),
  ]
  const answers = await engine.screen(sends, at)
  assert.deepEqual(answers.map(({ decision }) => decision), ['allow', 'allow', 'refuse'])
  assert.deepEqual(await Promise.all(sends.map((send) => engine.check(send, at))), answers)
  assert.equal((await engine.admit(sends[0], at)).decision, 'allow')
  const again = await engine.admit(reminder('m5', 'appt-7'), at)
  assert.equal(again.decision, 'refuse')
  assert.ok(again.reasons.some(({ code }) => code === 'once_per_reference'))
  await engine.close()
})

test('a call has every key, and what the agent says is in the script', () => {
  assert.deepEqual(Object.keys(startCall(SCRIPT, {})).length, 14)
  assert.deepEqual(startCall(SCRIPT, {}).contact, null)
  assert.match(play({ contact }, CONSENT.slice(0, 2)).say, /optional.*STOP/s)
  const readBack = play({ contact }, CONSENT.slice(0, 4))
  assert.match(readBack.say, /4 1 5, 5 5 5, 0 1 2 3/)
  assert.equal(readBack.call.stage, 'reading_back')
})

test('what is missing may come later', () => {
  const turn = play({ agent: 'agent-7', contact }, CONSENT)
  assert.deepEqual([turn.outcome, turn.facts, turn.missing], ['undocumented', null, ['recording']])
  const known = { type: 'recording_known', recording: 'rec-1' }
  const later = play({ agent: 'agent-7', contact }, [...CONSENT, known])
  assert.deepEqual([later.outcome, later.facts.recording], ['consented', 'rec-1'])
})

test('an event that does not fit has a reason', () => {
  assert.equal(play({}, [{ type: 'offer_requested' }]).reason, 'information_not_given')
  const weather = { type: 'information_given', purpose: 'weather' }
  assert.equal(play({}, [weather]).reason, 'purpose_unknown')
  const asked = CONSENT.slice(0, 4)
  const number = (spelled) => ({ type: 'number_given', contact: spelled })
  assert.equal(play({}, [...asked, number('four one five')]).reason, 'number_not_understood')
  assert.equal(play({}, [...asked, number('415 555 0199')]).call.contact, '+14155550199')
  assert.equal(play({}, [{ type: 'caller_left' }]).call.outcome, 'unanswered')
})

test('an opt-out in the call is reported as one', async () => {
  const turn = play({ contact }, [...CONSENT.slice(0, 3), { type: 'opted_out' }])
  assert.deepEqual([turn.outcome, turn.facts], ['opt_out', null])
  const engine = await voice()
  const revoked = { type: 'consent_revoked', id: 'r1', at, contact, via: 'agent', program: 'appointments' }
  assert.equal((await engine.receive(revoked, at)).state.to, 'opted_out')
  await engine.close()
})

test('a script of the host\'s own', () => {
  const own = { ...SCRIPT, optOutWord: 'HALT', declined: 'Very well.' }
  const no = { type: 'answered', answer: 'no' }
  const { say, outcome } = play({ contact }, [...CONSENT.slice(0, 3), no], own)
  assert.deepEqual([say, outcome], ['Very well.', 'declined'])
})
