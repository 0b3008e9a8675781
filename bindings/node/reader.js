'use strict'

// The reader's functions and methods. Here and not in the add-on, because to build an answer takes many
// calls from there into Node, which cost more than to read a text. The add-on gives numbers, of which
// answers are made here; null, where an argument is unusual: then its ordinary function answers or throws.

const { isProxy } = require('node:util').types
const native = require('./native.js')

const INTENTS = Object.values(native.Intent)
/** How many places in a text the number of a reading can tell apart; the add-on knows it too. */
const PLACES = 2 ** 20
/** What is handed over in one string: as many texts as a batch may have, of so many units together. */
const [MOST_TEXTS, MOST_UNITS] = [10_000, 2 ** 24]

/** The texts as one string, with the length of each; null unless all are strings, and not too many. */
function joined(texts) {
  if (!Array.isArray(texts) || isProxy(texts)) return null
  const count = texts.length
  if (count > MOST_TEXTS) return null
  const lengths = new Uint32Array(count)
  const copies = []
  let units = 0
  for (let index = 0; index < count; index += 1) {
    const text = texts[index]
    if (typeof text !== 'string') return null
    copies.push(text)
    lengths[index] = text.length
    units += text.length
  }
  return units > MOST_UNITS ? null : { text: copies.join(''), lengths }
}

/** The calls of one reader. */
class Calls {
  #intentOf
  #intentsOf
  #read
  #readAll
  #shapeOf
  #shapes = []

  constructor(reader) {
    const calls = native.quickCalls(reader)
    ;[this.#intentOf, this.#intentsOf, this.#read, this.#readAll, this.#shapeOf] = calls
  }

  intentOf(text) {
    const number = this.#intentOf(text)
    return number === null ? null : INTENTS[number]
  }

  intentsOf(texts) {
    const batch = joined(texts)
    const numbers = batch && this.#intentsOf(batch.text, batch.lengths)
    if (numbers === null) return null
    const intents = []
    for (let index = 0; index < numbers.length; index += 1) intents.push(INTENTS[numbers[index]])
    return intents
  }

  read(text, language) {
    const number = this.#read(text, language)
    return number === null ? null : this.#reading(number)
  }

  readAll(texts, language) {
    const batch = joined(texts)
    const numbers = batch && this.#readAll(batch.text, batch.lengths, language)
    if (numbers === null) return null
    const readings = []
    for (let index = 0; index < numbers.length; index += 1) {
      const reading = this.#reading(numbers[index])
      if (reading === null) return null
      readings.push(reading)
    }
    return readings
  }

  /** The reading of a number: its shape, the start of its span and the end. */
  #reading(number) {
    if (Number.isNaN(number)) return null
    const starts = Math.floor(number / PLACES)
    const place = Math.floor(starts / PLACES)
    this.#shapes[place] ??= this.#shapeOf(place)
    const { intent, basis, kind, scope, optIn, rule, span, language } = this.#shapes[place]
    const [start, end] = [starts - place * PLACES, number - starts * PLACES]
    return { intent, basis, kind, scope, optIn, rule, span: span && { start, end }, language }
  }
}

const { Reader } = native
const ordinary = { ...Reader.prototype }
const CALLS = new WeakMap()

/** The calls of a reader; throws where it is none, as every method of the add-on does. */
function callsOf(reader) {
  let calls = CALLS.get(reader)
  if (calls === undefined) {
    ordinary.intentOf.call(reader, '')
    calls = new Calls(reader)
    CALLS.set(reader, calls)
  }
  return calls
}

Object.assign(Reader.prototype, {
  read(text, language) {
    return callsOf(this).read(text, language) ?? ordinary.read.call(this, text, language)
  },
  intentOf(text) {
    return callsOf(this).intentOf(text) ?? ordinary.intentOf.call(this, text)
  },
  readAll(texts, language) {
    return callsOf(this).readAll(texts, language) ?? ordinary.readAll.call(this, texts, language)
  },
  intentsOf(texts) {
    return callsOf(this).intentsOf(texts) ?? ordinary.intentsOf.call(this, texts)
  },
})

let known

/** The calls of the documented words, which are compiled when they are first asked for. */
function documented() {
  known ??= new Calls(Reader.builtin())
  return known
}

function read(text, language) {
  return documented().read(text, language) ?? native.read(text, language)
}

function intentOf(text) {
  return documented().intentOf(text) ?? native.intentOf(text)
}

function readAll(texts, language) {
  return documented().readAll(texts, language) ?? native.readAll(texts, language)
}

function intentsOf(texts) {
  return documented().intentsOf(texts) ?? native.intentsOf(texts)
}

module.exports = { Reader, read, intentOf, readAll, intentsOf }
