"""Typed values as `consentry run` prints them: the vectors are written in that shape."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from consentry import ConsentryError, Outcome, OutcomeText, Reading, Reason, StatusRow


def time(at: datetime | None) -> str | None:
    if at is None:
        return None
    text = at.strftime("%Y-%m-%dT%H:%M:%S")
    return f"{text}.{at.microsecond // 1000:03}Z" if at.microsecond else f"{text}Z"


def outcome(value: Outcome) -> dict[str, Any]:
    return {
        "event": value.event,
        "duplicate": value.duplicate,
        "program": value.program,
        "contact": value.contact,
        "state": value.state
        and {"from": str(value.state.from_), "to": str(value.state.to)},
        "decision": str(value.decision),
        "reasons": [reason(each) for each in value.reasons],
        "until": time(value.until),
        "permit": value.permit
        and {
            "send": value.permit.send,
            "expires_at": time(value.permit.expires_at),
            "redeemed": value.permit.redeemed,
        },
        "texts": [text(each) for each in value.texts],
        "released": list(value.released),
        "discarded": list(value.discarded),
        "in_flight": list(value.in_flight),
        "also": [outcome(each) for each in value.also],
        "reading": value.reading and reading(value.reading),
    }


def reason(value: Reason) -> dict[str, Any]:
    return {"code": str(value.code), "rule": value.rule, "evidence": value.evidence}


def text(value: OutcomeText) -> dict[str, Any]:
    return {
        "effect_id": value.effect,
        "to": str(value.to),
        "address": value.address,
        "from": value.from_,
        "channel": str(value.channel),
        "template": str(value.template),
        "text": value.text,
        "not_after": time(value.not_after),
    }


def reading(value: Reading) -> dict[str, Any]:
    return {
        "intent": str(value.intent),
        "basis": str(value.basis),
        "kind": str(value.kind),
        "scope": value.scope and str(value.scope),
        "rule": value.rule,
        "span": value.span and [value.span.start, value.span.end],
        "language": value.language,
    }


def row(value: StatusRow) -> dict[str, Any]:
    return {
        "program": value.program,
        "line": value.line,
        "contact": value.contact,
        "channel": str(value.family),
        "state": str(value.state),
        "since": time(value.since),
    }


def error(value: ConsentryError, line: int) -> dict[str, Any]:
    return {
        "error": {"code": value.code, "field": value.field, "message": str(value)},
        "line": line,
    }
