// Input that no well-behaved caller gives: the right answer or a typed error, never a crash.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as consentry from 'consentry'
import { EVENTS, at, contact, line } from './support/events.mjs'
import { readJson } from './support/places.mjs'

const { ConsentryError, Engine, Reader, intentOf, intentsOf, parseEvent, read, readAll, starter } = consentry
const { startCall, stepCall } = consentry
const MANIFEST = readJson('crates', 'consentry', 'surface.json')
const camelCase = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())

const SCRIPT = consentry.defaultCallScript()
const SEND = { id: 's', channel: 'sms', from: line, to: contact, text: 'Hi', class: 'promotional' }
/** An argument that will do, by its name. */
const GOOD = {
  actor: 'tests',
  address: contact,
  after: 0,
  at,
  call: startCall(SCRIPT, {}),
  configuration: starter('two-way'),
  contact,
  event: EVENTS[0],
  filter: {},
  format: 'csv',
  kind: 'consent',
  limit: 10,
  line: '{}',
  name: 'two-way',
  now: at,
  redecide: false,
  script: SCRIPT,
  sends: [SEND],
  start: {},
  text: 'STOP',
  texts: ['STOP'],
}
const OPTIONAL = ['language', 'default_region', 'program', 'status.at']
/** Of no type that anything takes. */
const NOTHING = [Symbol('s'), 7n, () => {}, NaN, -0.5]

function good(name, parameter) {
  if (parameter === 'event' && name === 'outcome') return 'id'
  if (parameter === 'event' && name === 'step_call') return { type: 'spoken' }
  if (parameter === 'send') return name === 'redeem' ? 'id' : SEND
  return GOOD[parameter]
}

/** Calls with each argument spoilt in turn, and insists on an error that names it. */
async function spoil(name, parameters, call) {
  for (const [index, parameter] of parameters.entries()) {
    const bad = [...NOTHING]
    const isOptional = OPTIONAL.includes(parameter) || OPTIONAL.includes(`${name}.${parameter}`)
    if (!isOptional) bad.push(undefined, null)
    if (parameter === 'texts') bad.push('STOP', { length: 1 }, [7], [undefined], ['a', null])
    if (parameter === 'sends') bad.push('STOP', { length: 1 }, [7], [undefined], [SEND, null])
    for (const value of bad) {
      const given = parameters.map((each) => good(name, each))
      given[index] = value
      await assert.rejects(
        async () => call(...given),
        (error) => {
          assert.ok(error instanceof ConsentryError, `${name}: ${parameter}: ${error}`)
          assert.ok(['wrong_type', 'missing_field'].includes(error.code), `${name}: ${error.code}`)
          assert.equal(error.kind, 'invalid')
          assert.equal(error.field.replace(/\[\d+\]$/, ''), parameter, name)
          assert.equal(error.message, `${error.field}: expected ${error.expected}`)
          return true
        },
      )
    }
  }
}

test('an argument of another type is an error that names it', async () => {
  for (const [name, parameters] of Object.entries(MANIFEST.functions)) {
    await spoil(name, parameters, consentry[camelCase(name)])
  }
  const engine = await Engine.inMemory()
  const reader = Reader.builtin()
  for (const [object, methods] of Object.entries(MANIFEST.objects)) {
    const instance = { Engine: engine, Reader: reader }[object]
    for (const [name, parameters] of Object.entries(methods)) {
      if (name === 'close') continue
      const owner = camelCase(name) in instance ? instance : consentry[object]
      const call = (...given) => owner[camelCase(name)](...given)
      await spoil(name, name === 'open' ? ['path'] : parameters, call)
    }
  }
})

test('a method of the engine never throws at once', async () => {
  const engine = await Engine.inMemory()
  for (const name of Object.keys(MANIFEST.objects.Engine)) {
    const owner = camelCase(name) in engine ? engine : Engine
    if (name !== 'close') await owner[camelCase(name)](Symbol('s'), 7n).catch(() => {})
  }
})

test('a field of an event that is missing or of another type is named', async () => {
  const engine = await Engine.inMemory()
  const fails = (event, expected) => assert.rejects(engine.receive(event, at), expected)
  for (const event of EVENTS) {
    const optional = ['purpose', 'reference', 'line', 'channel', 'program', 'organization', 'via']
    optional.push('purposes', 'evidence', 'disableGroupMessaging', 'group')
    for (const field of Object.keys(event)) {
      const named = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
      for (const bad of NOTHING) await fails({ ...event, [field]: bad }, { code: 'wrong_type', field: named })
      const required = EVENTS.every((other) => other.type !== event.type || field in other)
      if (required) {
        await fails({ ...event, [field]: undefined }, { code: 'missing_field', field })
        await fails({ ...event, [field]: null }, { code: 'missing_field', field })
      } else {
        assert.ok(optional.includes(field), field)
      }
    }
  }
  const recorded = EVENTS.find(({ type, evidence }) => evidence?.capturedAt)
  const inEvidence = (fields) => ({ ...recorded, evidence: { ...recorded.evidence, ...fields } })
  await fails(inEvidence({ kind: 'fax' }), { code: 'unknown_word', field: 'evidence.kind' })
  await fails(inEvidence({ wording: 7 }), { code: 'wrong_type', field: 'evidence.wording' })
  await fails(inEvidence({ capturedAt: 'now' }), { code: 'wrong_type', field: 'evidence.captured_at' })
  await fails(inEvidence({ captured_at: at }), { code: 'unexpected_field', field: 'evidence' })
  await fails(inEvidence({ agent: 7 }), { code: 'wrong_type', field: 'evidence.agent' })
  await fails(inEvidence({ requested: 'a' }), { code: 'wrong_type', field: 'evidence.requested' })
  await fails(inEvidence({ references: [7] }), { code: 'wrong_type', field: 'evidence.references[0]' })
  await fails(inEvidence({ numberConfirmed: 1 }), { code: 'wrong_type', field: 'evidence.number_confirmed' })
  await fails({ ...recorded, purposes: ['a', 7] }, { code: 'wrong_type', field: 'purposes[1]' })
})

test('a word of no list is an error that lists them', async () => {
  const engine = await Engine.inMemory()
  const channels = MANIFEST.words.Channel.join(', ')
  await assert.rejects(engine.receive({ ...EVENTS[0], channel: 'fax' }, at), {
    code: 'unknown_word',
    field: 'channel',
    message: `channel: expected one of ${channels}`,
  })
  await assert.rejects(engine.check({ ...SEND, class: '' }, at), { code: 'unknown_word', field: 'class' })
  const types = Object.keys(MANIFEST.unions.Event)
  await assert.rejects(engine.receive({ ...EVENTS[0], type: 'letter' }, at), (error) => {
    assert.deepEqual([error.code, error.field], ['unknown_type', 'type'])
    for (const type of types) assert.ok(error.expected.includes(type), type)
    return true
  })
})

test('a field that belongs to no event of the type is refused', async () => {
  const engine = await Engine.inMemory()
  const [event] = EVENTS
  for (const extra of [{ purpose: 'x' }, { Text: 'x' }, { [contact]: 1 }]) {
    await assert.rejects(engine.receive({ ...event, ...extra }, at), (error) => {
      assert.deepEqual([error.code, error.field], ['unexpected_field', 'event'])
      assert.ok(!error.message.includes(contact))
      return true
    })
  }
  await assert.rejects(engine.check({ ...SEND, at }, at), { code: 'unexpected_field', field: 'send' })
  // What is undefined is not there.
  await assert.rejects(engine.receive({ ...event, purpose: undefined }, at), { code: 'not_configured' })
})

test('times that are none are errors that name the field', async () => {
  const engine = await Engine.inMemory()
  const invalid = [new Date(NaN), 'invalid_timestamp']
  const outside = [-1, -8.64e15, 253_402_300_800_000, 8.64e15].map((millis) => [
    new Date(millis),
    'timestamp_out_of_range',
  ])
  for (const [time, code] of [invalid, ...outside]) {
    await assert.rejects(engine.receive({ ...EVENTS[0], at: time }, at), { code, field: 'at' })
    await assert.rejects(engine.receive(EVENTS[0], time), { code, field: 'now' })
    await assert.rejects(engine.status(contact, time), { code, field: 'at' })
  }
  for (const time of [0, '2026-11-21T15:00:00Z', { getTime: () => 0 }]) {
    await assert.rejects(engine.receive(EVENTS[0], time), { code: 'wrong_type', field: 'now' })
  }
})

test('limits that are none are errors of the engine', async () => {
  const engine = await Engine.inMemory()
  for (const limit of [0, -1, Infinity, 10_001]) {
    await assert.rejects(engine.export(0, limit), { code: 'out_of_range', field: 'limit' })
  }
  for (const after of [-1, -Infinity, Infinity, 2 ** 53]) {
    await assert.rejects(engine.export(after, 1), { code: 'out_of_range', field: 'after' })
  }
  for (const limit of [0, -1, -Infinity, Infinity, 2 ** 32 + 1, 10_001]) {
    await assert.rejects(engine.leaseTexts(limit, at), { code: 'out_of_range', field: 'limit' })
  }
  for (const limit of [1.5, NaN, '7', 7n]) {
    await assert.rejects(engine.leaseTexts(limit, at), { code: 'wrong_type', field: 'limit' })
  }
})

test('half a surrogate pair becomes one U+FFFD', async () => {
  const engine = await Engine.inMemory()
  await engine.install(starter('two-way'), 'tests', at)
  for (const [index, [given, kept]] of [
    ['\ud83d', '\ufffd'],
    ['a\ude00b', 'a\ufffdb'],
    ['\ud83d\ud83d!', '\ufffd\ufffd!'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
    ['\ud83d'.repeat(600), '\ufffd'.repeat(600)],
    ['😀\u0000\u202e', '😀\u0000\u202e'],
  ].entries()) {
    await engine.receive({ ...EVENTS[0], id: `t${index}`, text: given }, at)
    const entries = await engine.history(contact)
    assert.equal(entries.at(-1).text, kept)
    assert.equal(intentOf(given), 'none')
    // It counts as one scalar value, as it does where it is kept.
    assert.deepEqual(read(`${given} STOP`), read(`${kept} STOP`))
  }
})

test('batches may be empty or full, and no larger', () => {
  assert.deepEqual(intentsOf([]), [])
  assert.deepEqual(readAll([]), [])
  const full = Array.from({ length: 10_000 }, (_, index) => (index % 2 ? 'STOP' : 'hello'))
  assert.deepEqual(new Set(intentsOf(full)), new Set(['none', 'opt_out']))
  assert.deepEqual(readAll(full).slice(0, 2), [read('hello'), read('STOP')])
  for (const many of [[...full, 'x'], new Array(2 ** 32 - 1).fill('x', 0, 10_001)]) {
    for (const call of [intentsOf, readAll, (texts) => Reader.builtin().intentsOf(texts)]) {
      assert.throws(() => call(many), { code: 'too_many', field: 'texts', kind: 'invalid' })
    }
  }
})

test('a batch of sends may be empty or full, and no larger', async () => {
  const engine = await Engine.inMemory()
  await engine.install(starter('two-way'), 'tests', at)
  assert.deepEqual(await engine.screen([], at), [])
  const full = Array.from({ length: 10_000 }, (_, index) => ({ ...SEND, id: `m${index}` }))
  assert.deepEqual(new Set((await engine.screen(full, at)).map(({ decision }) => decision)), new Set(['hold']))
  for (const many of [[...full, SEND], new Array(2 ** 32 - 1).fill(SEND, 0, 10_001)]) {
    await assert.rejects(engine.screen(many, at), { code: 'too_many', field: 'sends' })
  }
  await assert.rejects(engine.screen([SEND, { ...SEND, to: 'Dana' }], at), { field: 'to' })
  await assert.rejects(engine.screen([SEND, { ...SEND, at }], at), { code: 'unexpected_field', field: 'sends' })
})

test('a call, a script or an event of a call that is none is an error that names the field', () => {
  const call = startCall(SCRIPT, {})
  const fails = (work, code, field) => assert.throws(work, { code, field, kind: 'invalid' })
  for (const [field, bad, code, named] of [
    ['stage', 'hung_up', 'unknown_word'],
    ['latest', '2026-11-21T15:00:00Z', 'wrong_type'],
    ['contact', 'Dana', 'invalid_address'],
    ['requested', 'appointment', 'wrong_type'],
    ['offers', -1, 'out_of_range'],
    ['offers', 256, 'out_of_range'],
    ['offers', 1.5, 'wrong_type'],
    ['offerHeard', 1, 'wrong_type', 'offer_heard'],
    ['numberConfirmed', null, 'missing_field', 'number_confirmed'],
    ['number_confirmed', true, 'unexpected_field', 'call'],
  ]) {
    const spoilt = { ...call, [field]: bad }
    fails(() => stepCall(SCRIPT, spoilt, { type: 'spoken' }, at), code, named ?? field)
  }
  for (const [field, bad, code, named] of [
    ['offer', 'A text?', 'invalid_template', 'script.offer'],
    ['offer', 7, 'wrong_type', 'script.offer'],
    ['optOutWord', undefined, 'missing_field', 'script.opt_out_word'],
    ['information', 'appointment', 'wrong_type', 'script.information'],
    ['information', ['appointment'], 'wrong_type', 'script.information'],
    ['information', [{ purpose: 'a', spoken: 7 }], 'wrong_type', 'script.information.spoken'],
    ['information', [{ purpose: 'a', spoken: 'b', x: 1 }], 'unexpected_field', 'script.information'],
    ['mood', 'kind', 'unexpected_field', 'script'],
  ]) {
    fails(() => startCall({ ...SCRIPT, [field]: bad }, {}), code, named)
  }
  fails(() => startCall(SCRIPT, { contact: 'Dana' }), 'invalid_address', 'contact')
  fails(() => startCall(SCRIPT, { number: contact }), 'unexpected_field', 'start')
  const step = (event) => () => stepCall(SCRIPT, call, event, at)
  fails(step({ type: 'answered' }), 'missing_field', 'answer')
  fails(step({ type: 'answered', answer: 'maybe' }), 'unknown_word', 'answer')
  fails(step({ type: 'spoken', text: 'Hi' }), 'unexpected_field', 'event')
  assert.throws(step({ type: 'laughed' }), (error) => {
    assert.deepEqual([error.code, error.field], ['unknown_type', 'type'])
    for (const type of Object.keys(MANIFEST.unions.CallEvent)) assert.ok(error.expected.includes(type), type)
    return true
  })
})

test('texts of every length are read whole', () => {
  for (const filling of ['x', 'é', '€', '😀']) {
    for (let length = 1; length < 1_040; length += 1) {
      const text = filling.repeat(length)
      assert.equal(parseEvent(JSON.stringify({ ...EVENTS[0], text })).text, text)
    }
  }
  for (let length = 1_000; length < 1_040; length += 1) {
    const spaces = ' '.repeat(length)
    assert.deepEqual(read(`${spaces}STOP`).span, { start: length, end: length + 4 })
    assert.deepEqual(intentsOf([`${spaces}STOP`]), ['opt_out'])
  }
})

test('long texts are read', () => {
  assert.equal(intentOf('x'.repeat(1 << 20)), 'none')
  assert.equal(intentOf(`${' '.repeat(1 << 16)}STOP`), 'opt_out')
})

test('what a getter throws comes through, and nothing is left behind', async () => {
  const engine = await Engine.inMemory()
  const mine = new RangeError('mine')
  const event = { ...EVENTS[0] }
  Object.defineProperty(event, 'text', { get: () => { throw mine }, enumerable: true })
  await assert.rejects(async () => engine.receive(event, at), mine)
  const proxy = new Proxy({}, { ownKeys: () => { throw mine }, get: (_, key) => EVENTS[0][key] })
  await assert.rejects(async () => engine.receive(proxy, at), mine)
  assert.throws(() => intentsOf(new Proxy(['x'], { get: () => { throw mine } })))
  assert.equal(intentOf('STOP'), 'opt_out')
})

test('an object of another class than the engine is refused', () => {
  assert.throws(() => new Engine())
  assert.throws(() => new Reader())
  assert.throws(() => Engine.prototype.newest.call({}))
  assert.throws(() => Engine.prototype.newest.call(Reader.builtin()))
  assert.throws(() => Reader.prototype.intentOf.call(undefined, 'STOP'))
})

test('a file that is no database, or in no folder, is a typed error', async () => {
  await assert.rejects(Engine.open('/no/such/folder/consent.db'), { kind: 'store' })
  await assert.rejects(Engine.open(process.execPath), { kind: 'store' })
  await assert.rejects(Engine.open('\u0000'), ConsentryError)
})

test('a closed engine says so, and may be closed again', async () => {
  const engine = await Engine.inMemory()
  await engine.close()
  await engine.close()
  for (const [name, parameters] of Object.entries(MANIFEST.objects.Engine)) {
    if (['close', 'open', 'in_memory'].includes(name)) continue
    const given = parameters.map((parameter) => good(name, parameter))
    await assert.rejects(engine[camelCase(name)](...given), { code: 'closed', kind: 'closed' }, name)
  }
})
