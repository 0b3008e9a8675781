// Every event built by hand is the one that is parsed; times are exact.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Engine, parseEvent, read, starter } from 'consentry'
import { EVENTS, asLine, at, complete, contact, line } from './support/events.mjs'
import { readJson } from './support/places.mjs'

test('every event built by hand equals the parsed one', () => {
  for (const event of EVENTS) assert.deepStrictEqual(parseEvent(asLine(event)), complete(event))
  const types = new Set(EVENTS.map(({ type }) => type))
  const listed = readJson('crates', 'consentry', 'surface.json').unions.Event
  assert.deepEqual([...types].sort(), Object.keys(listed).sort())
})

test('every event goes in: the engine answers it, or says what is wrong with its contents', async () => {
  const engine = await Engine.inMemory()
  await engine.install(starter('two-way'), 'tests', at)
  for (const event of EVENTS) {
    const parsed = await answer(engine, parseEvent(asLine(event)))
    const built = await answer(engine, event)
    // The second of two equal events is a duplicate, or the same error.
    assert.deepEqual({ ...built, duplicate: null }, { ...parsed, duplicate: null }, event.type)
    assert.ok(!['wrong_type', 'missing_field', 'unknown_type'].includes(built.code) || built.field)
  }
})

async function answer(engine, event) {
  try {
    return await engine.receive(event, at)
  } catch ({ code, field }) {
    return { code, field }
  }
}

test('times go in and come out to the millisecond', async () => {
  const latest = 253_402_300_799_999
  for (const millis of [0, 1, 999, 1_000, 1_795_273_200_123, 2 ** 31 * 1000 + 7, latest]) {
    const time = new Date(millis)
    const { at: parsed } = parseEvent(asLine({ type: 'time_passed', id: 'x', at: time }))
    assert.equal(parsed.getTime(), millis)
    const engine = await Engine.inMemory()
    await engine.install(starter('two-way'), 'tests', time)
    assert.equal((await engine.newest()).getTime(), millis)
    const revoked = { type: 'consent_revoked', id: 'r', at: time, contact, via: 'web', program: 'messaging' }
    await engine.receive(revoked, time)
    const [entry] = await engine.history(contact)
    assert.equal(entry.occurredAt.getTime(), millis)
    assert.equal(entry.recordedAt.getTime(), millis)
    const rows = await engine.status(contact, time)
    assert.equal(rows[0].since.getTime(), millis)
  }
})

test('answers have every key, with null where nothing is', async () => {
  assert.deepEqual(read('see you'), {
    intent: 'none',
    basis: 'none',
    kind: 'message',
    scope: null,
    optIn: null,
    rule: null,
    span: null,
    language: null,
  })
  const engine = await Engine.inMemory()
  assert.equal(await engine.configuration(), null)
  assert.equal(await engine.newest(), null)
  await engine.install(starter('two-way'), 'tests', at)
  assert.equal(await engine.outcome('none'), null)
  const { also, inFlight, permit, until, ...rest } = await engine.receive(EVENTS[0], at)
  assert.deepEqual([also, inFlight, permit], [[], [], null])
  assert.ok(until instanceof Date)
  const { Outcome } = readJson('crates', 'consentry', 'surface.json').records
  assert.equal(Object.keys(rest).length + 4, Outcome.length)
})

test('what happened can be asked for', async () => {
  const engine = await Engine.inMemory()
  const id = await engine.install(starter('two-way'), 'tests', at)
  const summary = await engine.configuration()
  assert.deepEqual([summary.id, summary.lines, summary.programs], [id, [line], ['messaging']])
  const outcome = await engine.receive(EVENTS[0], at)
  assert.deepEqual(await engine.outcome('a'), { ...outcome, duplicate: true })
  const leased = await engine.leaseTexts(10, at)
  assert.deepEqual(
    leased.map(({ effect, to }) => ({ effect, to })),
    outcome.texts.map(({ effect, to }) => ({ effect, to })),
  )
  const send = { id: 'm1', channel: 'sms', from: line, to: contact, text: 'Hi', class: 'promotional' }
  assert.equal((await engine.check(send, at)).decision, 'hold')
  assert.equal((await engine.admit(send, at)).decision, 'hold')
  const report = await engine.replay(true)
  assert.deepEqual([report.clean, report.unlike, report.differences], [true, [], []])
  assert.ok(report.entries > 0)
})

test('a text to a group says so', async () => {
  const engine = await Engine.inMemory()
  const changed = starter('disclaimer').replace('# group_messaging = true ', 'group_messaging = true ')
  await engine.install(changed, 'tests', at)
  await engine.receive({ type: 'member_joined', id: 'j', at, line, contact, group: 'G1' }, at)
  const to = 'group:G1'
  const send = { id: 'm1', channel: 'sms', from: line, to, text: 'Hi', class: 'conversational' }
  assert.equal((await engine.requestSend(send, at)).decision, 'allow')
  const [text] = await engine.leaseTexts(10, at)
  assert.deepEqual([text.to, text.group, text.contact], ['group', 'G1', null])
})
