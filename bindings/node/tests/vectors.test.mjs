// Every vector, on an engine in memory and on one over a file.

import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ConsentryError, Engine, parseEvent, starter, starters } from 'consentry'
import { differences } from './support/compare.mjs'
import { readJson, root, scratch } from './support/places.mjs'
import * as wire from './support/wire.mjs'

const VECTORS = ['crates', 'consentry', 'vectors']
const folder = scratch()

const BACKENDS = {
  memory: () => {
    const opened = Engine.inMemory()
    // A store in memory has nothing to open again.
    return { open: () => opened, restart: (engine) => engine }
  },
  file: () => {
    const path = join(mkdtempSync(join(folder, 'case-')), 'consent.db')
    const open = () => Engine.open(path)
    const restart = async (engine) => {
      await engine.close()
      return open()
    }
    return { open, restart }
  },
}

test('every vector passes', async () => {
  const failures = []
  let passed = 0
  const entries = readdirSync(join(root, ...VECTORS), { withFileTypes: true })
  const systems = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  for (const folder of systems.sort().flatMap((system) => [`${system}/valid`, `${system}/invalid`])) {
    for (const name of readdirSync(join(root, ...VECTORS, folder)).sort()) {
      for (const testCase of readJson(...VECTORS, folder, name).cases) {
        const found = await onEveryBackend(testCase)
        if (found.length === 0) passed += 1
        else failures.push(`${folder}/${name}: ${testCase.title}\n  ${found.join('\n  ')}`)
      }
    }
  }
  console.log(`node vectors: ${passed} passed, ${failures.length} failed`)
  assert.equal(failures.join('\n\n'), '')
  assert.ok(passed > 0)
})

test('a difference is found and named', () => {
  const actual = { a: 1, b: [{ c: 2, d: 3 }], e: null }
  for (const [expected, paths] of [
    [{}, []],
    [{ b: [{ c: 2 }], e: null }, []],
    [{ a: 2 }, ['a']],
    [{ b: [] }, ['b']],
    [{ b: [{ c: 3, x: 1 }] }, ['b[0].c', 'b[0].x']],
    [{ e: {} }, ['e']],
  ]) {
    const found = differences(expected, actual).map((line) => line.split(':')[0])
    assert.deepEqual(found, paths)
  }
})

async function onEveryBackend(testCase) {
  const found = []
  for (const [name, backend] of Object.entries(BACKENDS)) {
    for (const line of await run(testCase, backend())) found.push(`${name}, ${line}`)
  }
  return found
}

/** Takes the steps of a case, and says what differs in the first that fails. */
async function run({ config, changes, steps }, backend) {
  const state = { engine: await backend.open(), now: new Date(0), events: 0 }
  try {
    if (config !== undefined) {
      await state.engine.install(configuration(config, changes), 'vectors', state.now)
    }
    for (const [index, step] of steps.entries()) {
      const found = await take(step, state, backend)
      if (found.length > 0) return found.map((line) => `step ${index + 1}, ${line}`)
    }
    return []
  } finally {
    await state.engine.close()
  }
}

async function take(step, state, backend) {
  if ('event' in step) return differences(step.expect, await report(JSON.stringify(step.event), state))
  if ('line' in step) return differences(step.expect, await report(step.line, state))
  if ('install' in step) return differences(step.expect, await install(step.install, state))
  if ('status' in step) {
    const at = step.at === undefined ? undefined : new Date(step.at)
    const rows = (await state.engine.status(step.status, at)).map(wire.row)
    try {
      assert.deepEqual(rows, step.expect)
      return []
    } catch (error) {
      return [error.message]
    }
  }
  if (step.restart === true) {
    state.engine = await backend.restart(state.engine)
    return []
  }
  return [`no such step: ${Object.keys(step)}`]
}

/** One line of input, as `consentry run` takes it. */
async function report(line, state) {
  state.events += 1
  try {
    const event = parseEvent(line)
    const now = event.at > state.now ? event.at : state.now
    const outcome = await state.engine.receiveAndHandOver(event, now)
    state.now = now
    return wire.outcome(outcome)
  } catch (error) {
    return refusal(error, state.events)
  }
}

async function install({ config, changes }, { engine, now }) {
  try {
    await engine.install(configuration(config, changes), 'vectors', now)
    return { ok: true }
  } catch (error) {
    return refusal(error, 0)
  }
}

function refusal(error, line) {
  if (!(error instanceof ConsentryError)) throw error
  return wire.error(error, line)
}

/** The text of a configuration: a starter by its name, or the text itself, with the edits made. */
function configuration(config, changes = []) {
  let text = starters().includes(config) ? starter(config) : config
  for (const { replace, with: replacement } of changes) {
    assert.equal(text.split(replace).length, 2, `\`${replace}\` does not stand once`)
    text = text.replace(replace, () => replacement)
  }
  return text
}
