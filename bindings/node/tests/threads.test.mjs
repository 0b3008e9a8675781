// Many calls at once, several engines on one file, several threads that load the package.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { ConsentryError, Engine, starter } from 'consentry'
import { at, contact, line } from './support/events.mjs'
import { scratch } from './support/places.mjs'

const folder = scratch()
const support = (name) => fileURLToPath(new URL(`./support/${name}`, import.meta.url))

const later = new Date(at.getTime() + 60_000)
const inbound = (id, text, from = contact, time = at) => ({
  type: 'message_received',
  id,
  at: time,
  channel: 'sms',
  from,
  to: line,
  text,
})
const send = { channel: 'sms', from: line, to: contact, text: 'Hi', class: 'conversational' }

async function engineOver(name) {
  const path = join(folder, name)
  const engine = await Engine.open(path)
  await engine.install(starter('two-way'), 'tests', at)
  return { engine, path }
}

test('many calls at once are all answered, and the event loop goes on meanwhile', async () => {
  const { engine } = await engineOver('many.db')
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  const events = Array.from({ length: 600 }, (_, index) =>
    inbound(`SM${index}`, 'Hello', `+1415555${1000 + index}`),
  )
  const outcomes = await Promise.all(events.map((event) => engine.receive(event, at)))
  clearInterval(timer)
  assert.deepEqual(outcomes.map(({ event }) => event), events.map(({ id }) => id))
  assert.ok(outcomes.every(({ duplicate, decision }) => !duplicate && decision === 'hold'))
  assert.ok(turns > 5, `${turns} turns of the event loop`)
  const again = await Promise.all(events.map((event) => engine.receive(event, at)))
  assert.ok(again.every(({ duplicate }) => duplicate))
  const { clean, contacts } = await engine.replay(false)
  assert.deepEqual([clean, contacts], [true, 600])
  await engine.close()
})

test('one event reported many times at once counts once', async () => {
  const { engine } = await engineOver('once.db')
  const calls = Array.from({ length: 100 }, () => engine.receive(inbound('SM1', 'Hello'), at))
  const outcomes = await Promise.all(calls)
  assert.equal(outcomes.filter(({ duplicate }) => !duplicate).length, 1)
  await engine.close()
})

test('an opt-out that one engine took holds in the other on the same file', async () => {
  const { engine, path } = await engineOver('two.db')
  const other = await Engine.open(path)
  await engine.receiveAndHandOver(inbound('SM1', 'Hello'), at)
  await other.receiveAndHandOver(inbound('SM2', 'YES', contact, later), later)
  assert.equal((await engine.requestSend({ id: 'm1', ...send }, later)).decision, 'allow')
  await other.receiveAndHandOver(inbound('SM3', 'STOP', contact, later), later)
  assert.equal((await engine.redeem('m1', later)).decision, 'refuse')
  assert.equal((await engine.check({ id: 'm2', ...send }, later)).decision, 'refuse')
  await Promise.all([engine.close(), other.close()])
})

test('an engine that is closed under its calls answers or refuses each', async () => {
  const { engine, path } = await engineOver('closed.db')
  const calls = Array.from({ length: 200 }, (_, index) =>
    engine.receive(inbound(`SM${index}`, 'Hello', `+1415555${1000 + index}`), at),
  )
  const closing = engine.close()
  const settled = await Promise.allSettled(calls)
  await closing
  for (const { status, reason } of settled) {
    if (status === 'rejected') assert.equal(reason.code, 'closed')
  }
  const reopened = await Engine.open(path)
  const recorded = settled.filter(({ status }) => status === 'fulfilled').length
  assert.equal((await reopened.replay(true)).contacts, recorded)
  await reopened.close()
})

test('workers load the package, share a file, and leave at any time', async () => {
  const { engine, path } = await engineOver('workers.db')
  const start = (data) => new Worker(support('worker.mjs'), { workerData: { path, ...data } })
  const ended = (worker) =>
    new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  const workers = Array.from({ length: 4 }, (_, index) => start({ name: `w${index}`, count: 40 }))
  const reports = await Promise.all(workers.map(ended))
  assert.deepEqual(reports, Array(4).fill({ recorded: 40, typed: true }))
  // One is ended while its calls are under way.
  const interrupted = start({ name: 'x', count: 10_000 })
  await new Promise((resolve) => interrupted.once('online', resolve))
  await new Promise((resolve) => setTimeout(resolve, 200))
  await interrupted.terminate()
  const outcome = await engine.receive(inbound('after', 'Hello'), at)
  assert.equal(outcome.duplicate, false)
  await assert.rejects(engine.redeem('', at), ConsentryError)
  assert.equal((await engine.replay(true)).clean, true)
  await engine.close()
})

test('a process may end while calls are under way', () => {
  for (const how of ['exit', 'return']) {
    const script = [support('leave.mjs'), join(folder, `${how}.db`), how]
    const { status, signal, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8' })
    assert.deepEqual([status, signal, stderr], [0, null, ''], how)
  }
})
