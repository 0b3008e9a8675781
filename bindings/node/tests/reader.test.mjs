// Whichever way a text goes in, alone or with others, short or long, it is read the same.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Reader, intentOf, intentsOf, read, readAll, starter } from 'consentry'
import { readJson } from './support/places.mjs'

const MANIFEST = readJson('crates', 'consentry', 'surface.json')
const FIELDS = MANIFEST.records.Reading.map((name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()))
const OWN = starter('two-way').replaceAll(/^# (?=(opt_out|help|join)_words = )/gm, '')
const TEXTS = [
  'STOP',
  'Stop please, thank you!',
  'YES',
  'START',
  'HELP',
  'No',
  'wrong number',
  'Ok',
  '👍',
  'Hello, is my order ready?',
  'arrêt',
  'ENOUGH',
  'XYZNEWS',
  'СТОП',
  '',
  ' \u0000 ',
  '😀 STOP 😀',
  'é STOP',
  '\ud83d STOP \ude00',
  '\ude00',
  '\ud83d',
]
/** What no quick call takes: more than a few messages' worth. */
const LONG = 5_000

/** The longest text that is read whole. */
const MOST = 2 ** 20

/** A reading of a text, of which so much stands before it. */
const moved = (reading, by) => {
  const { span } = reading
  return { ...reading, span: span && { start: span.start + by, end: span.end + by } }
}

const READERS = {
  functions: { intentOf, intentsOf, read, readAll },
  builtin: Reader.builtin(),
  program: Reader.ofProgram(OWN),
}

for (const [name, reader] of Object.entries(READERS)) {
  test(`${name}: a reading has its fields in their order`, () => {
    for (const text of TEXTS) assert.deepEqual(Object.keys(reader.read(text)), FIELDS, text)
    assert.deepEqual(Object.keys(reader.read(`STOP${' '.repeat(LONG)}`)), FIELDS)
  })

  test(`${name}: a text alone, in a batch and with much around it is read the same`, () => {
    for (const language of [undefined, null, 'en', 'fr']) {
      const alone = TEXTS.map((text) => reader.read(text, language))
      assert.deepEqual(reader.readAll(TEXTS, language), alone)
      const long = TEXTS.map((text) => reader.read(`${' '.repeat(LONG)}${text}`, language))
      assert.deepEqual(long, alone.map((reading) => moved(reading, LONG)))
    }
    const intents = TEXTS.map((text) => reader.read(text).intent)
    assert.deepEqual(TEXTS.map((text) => reader.intentOf(text)), intents)
    assert.deepEqual(TEXTS.map((text) => reader.intentOf(`${text}${' '.repeat(LONG)}`)), intents)
    assert.deepEqual(reader.intentsOf(TEXTS), intents)
    assert.ok(new Set(intents).size > 4)
  })

  test(`${name}: half a surrogate pair is not joined to the next text's`, () => {
    const halves = ['STOP \ud83d', '\ude00 STOP', '\ud83d', '\ude00']
    assert.deepEqual(reader.readAll(halves), halves.map((text) => reader.read(text)))
    const whole = halves.map((text) => text.toWellFormed?.() ?? text.replace(/[\ud800-\udfff]/g, '\ufffd'))
    assert.deepEqual(reader.readAll(halves), whole.map((text) => reader.read(text)))
    assert.deepEqual(reader.intentsOf(halves), reader.intentsOf(whole))
  })

  test(`${name}: words may stand anywhere in a text of any length`, () => {
    for (const length of [0, 1, 1_019, 1_020, MOST - 5, MOST - 4]) {
      const text = `${' '.repeat(length)}STOP`
      const span = { start: length, end: length + 4 }
      assert.deepEqual(reader.read(text), { ...reader.read('STOP'), span })
      assert.deepEqual(reader.readAll(['Yes', text]), [reader.read('Yes'), reader.read(text)])
    }
    // Of a longer text the beginning and the end are read.
    assert.deepEqual(reader.read(`${' '.repeat(MOST)}STOP`).span, { start: MOST, end: MOST + 4 })
  })

  test(`${name}: an answer is the caller's own`, () => {
    const reading = reader.read('STOP')
    const kept = structuredClone(reading)
    reading.intent = 'none'
    reading.span.start = 7
    const [again] = reader.readAll(['STOP'])
    again.rule = null
    assert.deepEqual(reader.read('STOP'), kept)
  })

  test(`${name}: a list that only looks like one is refused in every call`, () => {
    const refused = { code: 'wrong_type', field: 'texts', kind: 'invalid' }
    for (const texts of [new Proxy(['STOP'], {}), { 0: 'STOP', length: 1 }, new Set(['STOP'])]) {
      assert.throws(() => reader.intentsOf(texts), refused)
      assert.throws(() => reader.readAll(texts), refused)
    }
    for (const [texts, code] of [[['STOP', , 'STOP'], 'missing_field'], [['', new String('STOP')], 'wrong_type']]) {
      assert.throws(() => reader.intentsOf(texts), { code, field: 'texts[1]' })
      assert.throws(() => reader.readAll(texts), { code, field: 'texts[1]' })
    }
  })

  test(`${name}: a language that is none is an error, of a batch of none too`, () => {
    for (const [language, code] of [['english', 'invalid_language'], ['', 'invalid_language'], [7, 'wrong_type']]) {
      assert.throws(() => reader.read('STOP', language), { code, field: 'language' })
      assert.throws(() => reader.readAll([], language), { code, field: 'language' })
    }
  })
}

test('a text that changes while the list is read is read as it was', () => {
  let asked = 0
  const texts = ['STOP', 'STOP']
  Object.defineProperty(texts, 0, { get: () => ['Hello', 7][asked++] })
  assert.deepEqual(intentsOf(texts), ['none', 'opt_out'])
  assert.equal(asked, 1)
})

test('a method of a reader takes no other object', () => {
  for (const owner of [undefined, {}, Object.create(Reader.prototype)]) {
    for (const name of Object.keys(MANIFEST.objects.Reader)) {
      const method = Reader.prototype[name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())]
      if (method !== undefined) assert.throws(() => method.call(owner, 'STOP'), TypeError)
    }
  }
})
