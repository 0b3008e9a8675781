// Reports, the retention schedule and the export.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Engine, starter } from 'consentry'
import { at, contact, line } from './support/events.mjs'

const OTHER = '+14155550124'
const DAY = 24 * 60 * 60 * 1000

const later = new Date(at.getTime() + 60_000)

const inbound = (id, text, from, to = line, time = at) => ({
  type: 'message_received',
  id,
  at: time,
  channel: 'sms',
  from,
  to,
  text,
})

/** Two contacts say YES. */
async function twoOptIns() {
  const engine = await Engine.inMemory()
  await engine.install(starter('two-way'), 'tests', at)
  for (const from of [contact, OTHER]) {
    await engine.receiveAndHandOver(inbound(`h${from}`, 'Hello', from), at)
    await engine.receiveAndHandOver(inbound(`y${from}`, 'YES', from, line, later), later)
  }
  return engine
}

test('a report in each form', async () => {
  const engine = await twoOptIns()
  const rows = JSON.parse(await engine.optInReport('consent', {}, 'json'))
  assert.deepEqual(rows.map((row) => row.contact).sort(), [contact, OTHER])
  const [header, ...lines] = (await engine.optInReport('consent', {}, 'csv')).trim().split('\r\n')
  assert.equal(header, 'Organization,Name & MultiLine,Guest # or Group ID,Timestamp')
  assert.equal(lines.length, 2)
  const page = await engine.optInReport('consent', {}, 'html')
  assert.match(page, /^<!doctype html>/i)
  assert.ok(page.includes(OTHER.slice(1)))
  assert.deepEqual(JSON.parse(await engine.optInReport('disclaimer', {}, 'json')), [])
})

test('a filter leaves the rows that fit, or names its field', async () => {
  const engine = await twoOptIns()
  for (const [filter, found] of [
    [{ number: '555 0124' }, 1],
    [{ text: 'dana' }, 2],
    [{ text: 'nobody' }, 0],
    [{ from: '2026-11-21', to: '2026-11-21' }, 2],
    [{ from: '2026-11-22', to: null }, 0],
    [{ to: '2026-11-20' }, 0],
  ]) {
    const rows = JSON.parse(await engine.optInReport('consent', filter, 'json'))
    assert.equal(rows.length, found, JSON.stringify(filter))
  }
  await assert.rejects(engine.optInReport('consent', { from: 'yesterday' }, 'csv'), { field: /from$/ })
  const wrong = { code: 'wrong_type', field: 'filter.text' }
  await assert.rejects(engine.optInReport('consent', { text: 7 }, 'csv'), wrong)
  const extra = { code: 'unexpected_field', field: 'filter' }
  await assert.rejects(engine.optInReport('consent', { contact }, 'csv'), extra)
  const unknown = { code: 'unknown_word', field: 'kind' }
  await assert.rejects(engine.optInReport('fax', {}, 'csv'), unknown)
  await assert.rejects(engine.optInReport('consent', {}, 'fax'), { ...unknown, field: 'format' })
})

test('what may be deleted', async () => {
  const engine = await Engine.inMemory()
  await engine.install(starter('voice'), 'tests', at)
  await engine.receive(inbound('SM1', 'Hello', contact, '+18005550100'), at)
  const evidence = {
    kind: 'verbal',
    recording: 'rec-1',
    agent: 'agent-7',
    requested: ['appointment'],
    numberConfirmed: true,
    understoodOptional: true,
  }
  const recorded = { type: 'consent_recorded', id: 'c1', at, program: 'appointments', contact }
  await engine.receive({ ...recorded, evidence, purposes: [] }, at)
  assert.deepEqual(await engine.due(new Date(at.getTime() + 1_824 * DAY)), [])
  const due = new Date(at.getTime() + 1_825 * DAY)
  // What proves a consent that stands is never listed.
  const [{ index, ...record }, ...others] = await engine.due(due)
  assert.deepEqual(others, [])
  assert.ok(index > 0)
  const expected = { event: 'SM1', kind: 'message', reference: null, recordedAt: at, dueAt: due, floor: null }
  assert.deepEqual(record, expected)
})

test('an export goes on where the last one ended', async () => {
  const engine = await twoOptIns()
  const whole = await engine.export(0, 10_000)
  const lines = whole.map((entry) => JSON.parse(entry.line))
  assert.deepEqual(lines.map((each) => each.index), whole.map((entry) => entry.index))
  const received = lines.filter((each) => each.type === 'message_received')
  assert.deepEqual(received.map(({ text }) => text), ['Hello', 'YES', 'Hello', 'YES'])
  const pages = []
  for (let page = await engine.export(0, 2); page.length > 0; ) {
    assert.ok(page.length <= 2)
    pages.push(...page)
    page = await engine.export(page.at(-1).index, 2)
  }
  assert.deepEqual(pages, whole)
  assert.deepEqual(await engine.export(Number.MAX_SAFE_INTEGER, 1), [])
})
