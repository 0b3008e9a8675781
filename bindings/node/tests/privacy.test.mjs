// No phone number and no text stands in an error, or in the printed form of the package's own objects.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import * as consentry from 'consentry'
import { EVENTS, at } from './support/events.mjs'

const { ConsentryError, Engine, Reader, startCall, starter, stepCall } = consentry
const SCRIPT = consentry.defaultCallScript()
const NUMBER = '+14155550187'
const LOOSE = '(415) 555-01'
const TEXT = 'Meet me behind the old mill'
const SECRETS = [NUMBER, NUMBER.slice(1), '5550187', LOOSE, TEXT, 'mill']

function isSilent(value) {
  for (const form of [inspect(value, { depth: 9, showHidden: true }), String(value), JSON.stringify(value)]) {
    for (const secret of SECRETS) assert.ok(!String(form).includes(secret), `${secret} in ${form}`)
  }
}

/** What may be anywhere: each secret in the place of each value of an event. */
function spoiltEvents() {
  return EVENTS.flatMap((event) =>
    Object.keys(event).flatMap((key) =>
      [NUMBER, LOOSE, TEXT, [TEXT], { [NUMBER]: TEXT }].flatMap((value) => [
        { ...event, [key]: value },
        { ...event, [TEXT]: value },
        { ...event, evidence: { ...event.evidence, kind: value } },
      ]),
    ),
  )
}

async function errorOf(call) {
  try {
    await call()
    return null
  } catch (error) {
    return error
  }
}

test('no error tells a number or a text', async () => {
  const engine = await Engine.inMemory()
  const calls = spoiltEvents().map((event) => () => engine.receive(event, at))
  for (const value of [NUMBER, LOOSE, TEXT, `{"${NUMBER}": "${TEXT}"}`, [TEXT], { [TEXT]: NUMBER }]) {
    for (const name of Object.keys(consentry)) {
      const call = consentry[name]
      if (typeof call === 'function' && !/^[A-Z]/.test(name)) {
        calls.push(() => call(value), () => call('x', value))
      }
    }
    calls.push(
      () => engine.install(value, TEXT, at),
      () => engine.install(starter('two-way'), TEXT, NUMBER),
      () => engine.status(value),
      () => engine.history(value),
      () => engine.redeem(value, at),
      () => engine.outcome(value),
      () => engine.leaseTexts(value, at),
      () => engine.replay(value),
      () => engine.check(value, at),
      () => engine.admit({ to: value, text: TEXT }, at),
      () => engine.screen([{ ...EVENTS[1], to: value, text: TEXT }], at),
      () => engine.optInReport(value, { text: TEXT }, 'csv'),
      () => engine.optInReport('consent', { from: value }, 'csv'),
      () => engine.optInReport('consent', {}, value),
      () => engine.due(value),
      () => engine.export(value, 1),
      () => startCall(SCRIPT, { contact: value, agent: TEXT }),
      () => startCall({ ...SCRIPT, offer: value }, {}),
      () => stepCall(SCRIPT, { ...startCall(SCRIPT, {}), contact: value }, { type: 'spoken' }, at),
      () => stepCall(SCRIPT, startCall(SCRIPT, {}), { type: value }, at),
      () => Engine.open(`/no/such/${TEXT}/${NUMBER}`),
      () => Reader.ofProgram(value),
      () => Reader.ofProgram(starter('two-way'), value),
    )
  }
  const errors = (await Promise.all(calls.map(errorOf))).filter((error) => error !== null)
  assert.ok(errors.length > 300, `${errors.length} errors`)
  for (const error of errors) {
    assert.ok(error instanceof ConsentryError, String(error))
    isSilent(error)
  }
})

test('an engine and a reader print nothing of what they hold', async () => {
  const engine = await Engine.inMemory()
  await engine.install(starter('two-way'), 'tests', at)
  await engine.receive({ ...EVENTS[0], from: NUMBER, text: TEXT }, at)
  isSilent(engine)
  const configuration = starter('two-way').replace('+14155550100', NUMBER)
  isSilent(Reader.ofProgram(configuration))
})
