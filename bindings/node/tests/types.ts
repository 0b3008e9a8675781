// What TypeScript sees, checked by `tsc` in its strict mode and never run: every function is used, and
// every union is taken apart completely.

import {
  ConsentryError,
  Engine,
  Reader,
  countryOf,
  defaultCallScript,
  errorCodes,
  intentOf,
  intentsOf,
  lexiconVersion,
  parseAddress,
  parseEvent,
  read,
  readAll,
  startCall,
  starter,
  starters,
  stepCall,
  validate,
  version,
} from 'consentry'
import type {
  Answer,
  Call,
  CallAnswer,
  CallEvent,
  CallFact,
  CallFacts,
  CallInformation,
  CallOutcome,
  CallReason,
  CallScript,
  CallStage,
  CallStart,
  CallTurn,
  Channel,
  Class,
  ConfigurationSummary,
  ConfigurationWarning,
  Decision,
  Difference,
  DueKind,
  DueRecord,
  ErrorCode,
  ErrorKind,
  Event,
  Evidence,
  EvidenceKind,
  ExportedEntry,
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
  ReportFilter,
  ReportFormat,
  ReportKind,
  RequestedVia,
  ReviewResolution,
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
    case 'member_joined':
    case 'member_left':
      return `${event.line} ${event.contact} ${event.group} ${event.channel ?? ''}`
    case 'send_requested':
      return `${event.class satisfies Class} ${event.purpose ?? ''} ${event.reference ?? ''}`
    case 'send_redeemed':
      return event.send
    case 'send_reported':
      return `${event.send} ${event.result satisfies SendResult}`
    case 'text_reported':
      return `${event.effect} ${event.result satisfies SendResult}`
    case 'consent_requested':
      return `${event.program} ${(event.via ?? 'text') satisfies RequestedVia}`
    case 'consent_declined':
      return `${event.program} ${event.contact} ${event.line ?? ''} ${event.channel ?? ''}`
    case 'consent_recorded':
      return `${event.purposes.join()} ${(event.evidence satisfies Evidence).kind}`
    case 'consent_revoked':
      return `${event.via satisfies RevokedVia} ${event.organization ?? ''} ${event.purposes?.join()}`
    case 'flag_changed':
      return `${event.contact} ${event.value satisfies boolean} ${event.evidence?.kind ?? ''}`
    case 'number_reassigned':
      return event.contact
    case 'review_resolved':
      return `${event.review} ${event.resolution satisfies ReviewResolution} ${event.actor}`
    case 'carrier_block_changed':
      return `${event.contact} ${event.line} ${event.blocked satisfies boolean}`
    case 'partner_suspended':
    case 'partner_resumed':
      return `${event.program} ${event.actor}`
    case 'config_installed':
      return `${event.configuration} ${event.actor} ${event.disableGroupMessaging ?? false}`
    case 'time_passed':
      return event.at.toISOString()
    default:
      return unreachable(event)
  }
}

export function heard(event: CallEvent): string {
  switch (event.type) {
    case 'information_given':
      return event.purpose
    case 'answered':
      return event.answer satisfies CallAnswer
    case 'number_given':
      return event.contact
    case 'recording_known':
      return event.recording
    case 'offer_requested':
    case 'spoken':
    case 'opted_out':
    case 'caller_left':
      return ''
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
    case 'review':
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
  const verbal: Evidence = { kind: 'verbal', recording: 'rec-1', agent: 'a', requested: ['x'] }
  const facts: Evidence = { ...verbal, numberConfirmed: true, understoodOptional: true }
  const installed: Event = { type: 'config_installed', id: 'i', at: now, configuration: '', actor: 'a' }
  // @ts-expect-error Evidence has a kind.
  const kindless: Evidence = { reference: 'form-71' }
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
  const screened: Answer[] = await engine.screen([send] as const, now)
  const [kindOfReport, format]: [ReportKind, ReportFormat] = ['consent', 'html']
  const filter: ReportFilter = { from: '2021-11-09' }
  const page: string = await engine.optInReport(kindOfReport, filter, format)
  await engine.optInReport('disclaimer', {}, 'csv')
  const due: DueRecord[] = await engine.due(now)
  const exported: ExportedEntry[] = await engine.export(0, 10)
  await engine.close()

  const information: CallInformation[] = [{ purpose: 'appointment', spoken: 'appointment details' }]
  const script: CallScript = { ...defaultCallScript(), information, defaultRegion: 'US' }
  const start: CallStart = { contact: '(415) 555-0123' }
  const call: Call = startCall(script, start)
  const turn: CallTurn = stepCall(script, call, { type: 'answered', answer: 'yes' }, now)
  const startedBare: Call = startCall(defaultCallScript(), {})
  // @ts-expect-error An event of a call has its fields.
  const silent: CallEvent = { type: 'answered' }
  same<Call['stage'], CallStage>()
  same<Call['outcome'], CallOutcome | null>()
  same<Call['consentedAt'], Date | null>()
  same<CallTurn['say'], string | null>()
  same<CallTurn['reason'], CallReason | null>()
  same<CallTurn['facts'], CallFacts | null>()
  same<CallTurn['missing'], CallFact[]>()
  same<DueRecord['kind'], DueKind>()
  same<DueRecord['floor'], Date | null>()

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
  void [verbal, facts, installed, kindless, screened, page, due, exported, turn, startedBare, silent]
  void [states, entries, known, leased, versions, readings, intents, texts, country]
}
