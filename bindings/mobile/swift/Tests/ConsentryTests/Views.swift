import Consentry
import Foundation

typealias Object = [String: Any]

/// An outcome as `consentry run` writes it, every key always present.
func view(_ outcome: Outcome) -> Object {
    [
        "event": outcome.event,
        "duplicate": outcome.duplicate,
        "program": orNull(outcome.program),
        "contact": orNull(outcome.contact),
        "state": orNull(outcome.state.map { ["from": $0.from.word, "to": $0.to.word] }),
        "decision": outcome.decision.word,
        "reasons": outcome.reasons.map {
            ["code": $0.code.word, "rule": orNull($0.rule), "evidence": orNull($0.evidence)]
        },
        "until": time(outcome.until),
        "permit": orNull(outcome.permit.map(view)),
        "texts": outcome.texts.map(view),
        "released": outcome.released,
        "discarded": outcome.discarded,
        "in_flight": outcome.inFlight,
        "also": outcome.also.map { view($0) },
        "reading": orNull(outcome.reading.map(view)),
    ]
}

private func view(_ permit: Permit) -> Object {
    ["send": permit.send, "expires_at": time(permit.expiresAt), "redeemed": permit.redeemed]
}

private func view(_ text: OutcomeText) -> Object {
    [
        "effect_id": text.effect,
        "to": text.to.word,
        "address": orNull(text.address),
        "from": orNull(text.from),
        "channel": text.channel.word,
        "template": text.template.word,
        "text": orNull(text.text),
        "not_after": time(text.notAfter),
    ]
}

private func view(_ reading: Reading) -> Object {
    [
        "intent": reading.intent.word,
        "basis": reading.basis.word,
        "kind": reading.kind.word,
        "scope": orNull(reading.scope?.word),
        "rule": orNull(reading.rule),
        "span": orNull(reading.span.map { [Int($0.start), Int($0.end)] }),
        "language": orNull(reading.language),
    ]
}

/// A row as `consentry status --json` writes it.
func view(_ row: StatusRow) -> Object {
    [
        "program": orNull(row.program),
        "line": orNull(row.line),
        "contact": row.contact,
        "channel": row.family.word,
        "state": row.state.word,
        "since": time(row.since),
    ]
}

/// An error as `consentry run` writes it in the place of an outcome.
func view(_ error: ConsentryError, line: Int) -> Object {
    [
        "error": ["code": error.code, "field": orNull(error.field), "message": error.message],
        "line": line,
    ]
}

private func orNull<T>(_ value: T?) -> Any { value.map { $0 as Any } ?? NSNull() }

private func time(_ date: Date?) -> Any { orNull(date.map(rfc3339)) }

/// As the wire writes a time: with milliseconds only where there are some.
func rfc3339(_ date: Date) -> String {
    let millis = Int64((date.timeIntervalSince1970 * 1000).rounded())
    let formatter = ISO8601DateFormatter()
    let whole = formatter.string(from: Date(timeIntervalSince1970: Double(millis / 1000)))
    return millis % 1000 == 0 ? whole : whole.dropLast() + String(format: ".%03dZ", Int(millis % 1000))
}

func date(_ text: String) -> Date {
    let formatter = ISO8601DateFormatter()
    if text.contains(".") { formatter.formatOptions.insert(.withFractionalSeconds) }
    return formatter.date(from: text)!
}
