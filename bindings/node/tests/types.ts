// What TypeScript sees, checked by `tsc` in its strict mode and never run: every function is used, and
// every union is taken apart completely.

import {
  ConsentryError,
  Engine,
  Reader,
  countryOf,
  errorCodes,
  intentOf,
  intentsOf,
  lexiconVersion,
  parseAddress,
  parseEvent,
  read,
  readAll,
  starter,
  starters,
  validate,
  version,
} from 'consentry'
import type {
  Answer,
  Channel,
  Class,
  ConfigurationSummary,
  ConfigurationWarning,
  Decision,
  Difference,
  ErrorCode,
  ErrorKind,
  Event,
  Evidence,
  EvidenceKind,
  Family,
  HistoryEntry,
  Intent,
  LeasedText,
  OptInWord,
  Outcome,
  OutcomeText,
  Permit,
  Reading,
  ReadingBasis,
  ReadingKind,
  ReadingScope,
  Reason,
  ReasonCode,
  Recipient,
  ReplayReport,
  RevokedVia,
  SendRequest,
  SendResult,
  Span,
  State,
  StateChange,
  StatusRow,
  Template,
  VersionChange,
} from 'consentry'

/** True where two types are the same, and not merely assignable. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
function same<A, B>(..._proof: Same<A, B> extends true ? [] : [never]): void {}

function unreachable(value: never): never {
  throw new Error(`not reached: ${String(value)}`)
}

export function kindOf(event: Event): string {
  switch (event.type) {
    case 'message_received':
      return `${event.channel satisfies Channel} ${event.from} ${event.to} ${event.text}`
    case 'send_requested':
      return `${event.class satisfies Class} ${event.purpose ?? ''} ${event.reference ?? ''}`
    case 'send_redeemed':
      return event.send
    case 'send_reported':
      return `${event.send} ${event.result satisfies SendResult}`
    case 'text_reported':
      return `${event.effect} ${event.result satisfies SendResult}`
    case 'consent_requested':
    case 'consent_declined':
      return `${event.program} ${event.contact} ${event.line ?? ''} ${event.channel ?? ''}`
    case 'consent_recorded':
      return `${event.purposes.join()} ${(event.evidence satisfies Evidence).kind}`
    case 'consent_revoked':
      return `${event.via satisfies RevokedVia} ${event.organization ?? ''}`
    case 'time_passed':
      return event.at.toISOString()
    default:
      return unreachable(event)
  }
}

export function mayGo(decision: Decision): boolean {
  switch (decision) {
    case 'deliver':
    case 'allow':
      return true
    case 'hold':
    case 'refuse':
    case 'none':
      return false
    default:
      return unreachable(decision)
  }
}

export function meaning(intent: Intent): number {
  const numbers: Record<Intent, number> = {
    opt_out: 1,
    opt_in: 2,
    help: 3,
    wrong_number: 4,
    decline: 5,
    none: 6,
  }
  return numbers[intent]
}

export function shouldRepeat(error: unknown): boolean {
  if (!(error instanceof ConsentryError)) throw error
  same<typeof error.kind, ErrorKind>()
  same<typeof error.code, ErrorCode>()
  same<typeof error.field, string | undefined>()
  same<typeof error.expected, string | undefined>()
  switch (error.kind) {
    case 'outcome_unknown':
      return true
    case 'invalid':
    case 'store':
    case 'not_configured':
    case 'closed':
      return false
    default:
      return unreachable(error.kind)
  }
}

export async function everything(now: Date): Promise<void> {
  const engine: Engine = await Engine.open('consent.db')
  const other: Engine = await Engine.inMemory()
  same<Awaited<ReturnType<Engine['install']>>, string>()
  await engine.install(starter('two-way'), 'dana@xyz.example', now)
  const summary: ConfigurationSummary | null = await engine.configuration()
  const warnings: ConfigurationWarning[] = summary?.warnings ?? []
  const newest: Date | null = await engine.newest()

  const evidence: Evidence = { kind: 'web_form', reference: 'form-71', wording: 'I agree.' }
  const kind: EvidenceKind = evidence.kind
  const event: Event = {
    type: 'consent_recorded',
    id: 'c1',
    at: now,
    program: 'messaging',
    contact: '+14155550123',
    evidence: { ...evidence, capturedAt: now },
    purposes: [],
  }
  // @ts-expect-error A field of another type.
  const wrong: Event = { type: 'time_passed', id: 7, at: now }
  // @ts-expect-error A field that belongs to another event.
  const strange: Event = { type: 'time_passed', id: 't', at: now, text: 'Hi' }
  // @ts-expect-error A word of no list.
  const fax: Channel = 'fax'
  // @ts-expect-error An engine is opened.
  const made = new Engine()

  const outcome: Outcome = await engine.receive(event, now)
  await engine.receiveAndHandOver(parseEvent('{}'), now)
  const send: SendRequest = {
    id: 'm1',
    channel: 'sms',
    from: '+14155550100',
    to: '+14155550123',
    text: 'It is.',
    class: 'conversational',
  }
  const asked: Outcome = await engine.requestSend(send, now)
  const redeemed: Outcome = await engine.redeem(send.id, now)
  const admitted: Outcome = await engine.admit({ ...send, id: 'm2', purpose: 'x' }, now)
  const answer: Answer = await engine.check(send, now)
  const rows: StatusRow[] = await engine.status('+14155550123', newest)
  const states: [Family, State][] = rows.map(({ family, state }) => [family, state])
  const entries: HistoryEntry[] = await engine.history('+14155550123')
  const known: Outcome | null = await engine.outcome('c1')
  const leased: LeasedText[] = await engine.leaseTexts(10, now)
  const report: ReplayReport = await engine.replay(true)
  const differences: Difference[] = report.differences
  const versions: VersionChange[] = differences.flatMap((difference) => difference.versions)
  await engine.close()

  same<Outcome['program'], string | null>()
  same<Outcome['until'], Date | null>()
  same<Outcome['permit'], Permit | null>()
  same<Outcome['state'], StateChange | null>()
  same<Outcome['reading'], Reading | null>()
  same<Outcome['also'], Outcome[]>()
  same<Outcome['texts'], OutcomeText[]>()
  same<OutcomeText['to'], Recipient>()
  same<LeasedText['template'], Template>()
  same<Reason['code'], ReasonCode>()
  same<Reading['basis'], ReadingBasis>()
  same<Reading['kind'], ReadingKind>()
  same<Reading['scope'], ReadingScope | null>()
  same<Reading['optIn'], OptInWord | null>()
  same<Reading['span'], Span | null>()

  const reader: Reader = Reader.ofProgram(starter('two-way'), summary?.programs[0])
  const builtin: Reader = Reader.builtin()
  const readings: Reading[] = [
    read('STOP'),
    read('STOP', 'fr'),
    reader.read('STOP'),
    ...readAll(['STOP'] as const, null),
    ...builtin.readAll(['STOP'], 'en'),
  ]
  const intents: Intent[] = [
    intentOf('STOP'),
    reader.intentOf('STOP'),
    ...intentsOf(['STOP']),
    ...builtin.intentsOf(Object.freeze(['STOP'])),
  ]
  const texts: string[] = [version(), lexiconVersion(), ...starters(), ...errorCodes()]
  const valid: ConfigurationSummary = validate(starter('two-way'))
  const strict: string = parseAddress('(415) 555-0123', valid.defaultRegion)
  const country: string | null = countryOf(strict)
  void [other, warnings, kind, wrong, strange, fax, made, outcome, asked, redeemed, admitted, answer]
  void [states, entries, known, leased, versions, readings, intents, texts, country]
}
