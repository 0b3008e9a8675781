// The first ten lines: a customer writes, is asked, says YES; a message may go; STOP; no more.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Engine, starter } from 'consentry'

const folder = mkdtempSync(join(tmpdir(), 'consentry-'))
const db = join(folder, 'consent.db')
let now = new Date('2026-11-21T15:00:00Z')
const show = (text, { decision }, ...count) =>
  console.log([text.padEnd(26), decision.padEnd(7), ...count].join(' '))

// [ten lines]
const engine = await Engine.open(db)
await engine.install(starter('two-way'), 'dana@xyz.example', now)
for (const [id, text] of [['SM1', 'Hello, is my order ready?'], ['SM2', 'YES']]) {
  const outcome = await engine.receiveAndHandOver(inbound(id, text), now)
  show(text, outcome, outcome.texts.length)
  now = new Date(now.getTime() + 60_000)
}
const asked = await engine.requestSend(send('m1', 'It is.'), now)
const stop = await engine.receiveAndHandOver(inbound('SM3', 'Stop please'), now)
const handedOver = await engine.redeem('m1', now)
// [ten lines]

show('It is. (asked)', asked)
show('Stop please', stop, stop.texts.length)
show('It is. (handed over)', handedOver)
await engine.close()
rmSync(folder, { recursive: true })

function inbound(id, text) {
  const [from, to] = ['+14155550123', '+14155550100']
  return { type: 'message_received', id, at: now, channel: 'sms', from, to, text }
}

function send(id, text) {
  const [from, to] = ['+14155550100', '+14155550123']
  return { id, channel: 'sms', from, to, text, class: 'conversational' }
}
