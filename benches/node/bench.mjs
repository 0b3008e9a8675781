// What a call from Node costs, beside what a user would otherwise write.
//
// Arguments: the file of the texts, and what `intent_of` and `read` cost in Rust, in nanoseconds a text.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { intentOf, intentsOf, read, readAll } from 'consentry'

const EXACT = new Set(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'])
const WORDS = /^\W*(stop|stopall|unsubscribe|cancel|end|quit)\W*$/i
const ROUNDS = 1_000
const REPEATS = 100
const BATCH = 10_000

/** Where results go, so that no call is left out. */
let seen = 0

/** The least nanoseconds of several runs: whatever else the machine does only adds. */
function least(run) {
  run()
  const runs = Array.from({ length: REPEATS }, () => {
    const start = process.hrtime.bigint()
    run()
    return Number(process.hrtime.bigint() - start)
  })
  return Math.min(...runs)
}

/** Nanoseconds a text, without the loop. */
function each(texts, call) {
  const loop = (inner) => () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const text of texts) seen += inner(text) ? 1 : 0
    }
  }
  const cost = least(loop(call)) - least(loop((text) => text.length > 3))
  return cost / (ROUNDS * texts.length)
}

/** Nanoseconds a text in a batch. */
function batch(texts, call) {
  const many = Array.from({ length: BATCH }, (_, index) => texts[index % texts.length])
  return least(() => (seen += call(many).length)) / BATCH
}

const [path, rustIntent, rustRead] = process.argv.slice(2)
const lines = (file) => readFileSync(file, 'utf8').trimEnd().split('\n')
const texts = lines(path)
const mix = lines(join(dirname(path), 'mix.txt'))

/** A careful product: keywords as the whole text, 67 phrases anywhere. */
const fold = (text) => text.normalize('NFKC').toLowerCase()
const escaped = (text) => fold(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const phrases = lines(join(dirname(path), 'phrases.txt')).map(escaped).join('|')
const PHRASES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases})(?![\\p{L}\\p{N}])`, 'u')
const careful = (text) => {
  const folded = fold(text)
  return EXACT.has(folded.trim().toUpperCase()) || PHRASES.test(folded)
}
const usual = each(texts, (text) => EXACT.has(text.trim().toUpperCase()))
const rows = [
  ['text.trim().toUpperCase() in (…)', usual],
  ['regular expression', each(texts, (text) => WORDS.test(text))],
  ['NFKC and regular expression, mix', each(mix, careful)],
  ['intentOf, mix', each(mix, intentOf)],
  ['intentOf', each(texts, intentOf), rustIntent],
  ['read', each(texts, (text) => read(text)), rustRead],
  ['intentsOf, a text of 10,000', batch(texts, intentsOf), rustIntent],
  ['readAll, a text of 10,000', batch(texts, (many) => readAll(many)), rustRead],
]
for (const [name, cost, rust] of rows) {
  const over = rust === undefined ? '' : `   +${(cost - rust).toFixed(0)} ns over Rust's ${rust}`
  const ratio = (cost / usual).toFixed(1)
  console.log(`node: ${name.padEnd(32)} ${cost.toFixed(0).padStart(8)} ns   ${ratio}${over}`)
}
if (seen === 0) throw new Error('nothing was called')
