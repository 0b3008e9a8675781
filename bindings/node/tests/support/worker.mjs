// A worker that reports events to an engine of its own.

import { parentPort, workerData } from 'node:worker_threads'
import { ConsentryError, Engine } from 'consentry'
import { at, line } from './events.mjs'

const { path, name, count } = workerData
const engine = await Engine.open(path)
const calls = Array.from({ length: count }, (_, index) => {
  const from = `+1415555${1000 + (index % 9000)}`
  const id = `${name}-${index}`
  const event = { type: 'message_received', id, at, channel: 'sms', from, to: line, text: 'Hello' }
  return engine.receive(event, at)
})
const outcomes = await Promise.all(calls)
const refusal = await engine.receive({}, at).catch((error) => error)
await engine.close()
parentPort.postMessage({
  recorded: outcomes.filter(({ duplicate }) => !duplicate).length,
  typed: refusal instanceof ConsentryError && refusal.field === 'type',
})
