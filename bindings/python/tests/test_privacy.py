"""No phone number and no text in what is printed or raised."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

import consentry
from consentry import (
    Answered,
    CallAnswer,
    CallEvent,
    CallStart,
    CallTurn,
    CarrierBlockChanged,
    ConfigInstalled,
    ConsentryError,
    Engine,
    Evidence,
    EvidenceKind,
    InformationGiven,
    NumberGiven,
    OfferRequested,
    PartnerSuspended,
    RecordingKnown,
    ReportFilter,
    ReviewResolution,
    ReviewResolved,
    Spoken,
)

from .places import CONTACT, LINE, NOW, message, send

TEXT = "Where is parcel seventy-one?"
SECRETS = (
    CONTACT,
    LINE,
    CONTACT[2:],
    "555-0123",
    TEXT,
    "seventy-one",
    "It is.",
    "rec-71",
    "agent Smith",
    "0123",
    "4 1 5",
)


def shows(value: object) -> list[str]:
    return [secret for secret in SECRETS if secret in repr(value) or secret in str(value)]


def test_what_is_printed() -> None:
    with Engine.in_memory() as engine:
        engine.install(consentry.starter("two-way"), actor="test", now=NOW)
        event = message(TEXT)
        outcome = engine.receive(event, now=NOW)
        values: list[object] = [
            event,
            send(),
            outcome,
            engine.request_send(send(), now=NOW),
            engine.check(send(), now=NOW),
            engine.status(CONTACT),
            engine.history(CONTACT),
            engine.lease_texts(10, now=NOW),
            engine.configuration(),
            engine,
        ]
    assert len(outcome.texts) == 2
    for value in values:
        assert shows(value) == [], type(value)


def test_what_is_printed_of_a_call() -> None:
    start = CallStart(agent="agent Smith", recording="rec-71", contact=CONTACT)
    events: list[CallEvent] = [
        InformationGiven(purpose="appointment"),
        OfferRequested(),
        Spoken(),
        Answered(answer=CallAnswer.YES),
        NumberGiven(contact="+14155550100"),
        NumberGiven(contact=CONTACT),
        Spoken(),
        Answered(answer=CallAnswer.YES),
        RecordingKnown(recording="rec-71"),
    ]
    script = consentry.default_call_script()
    call = consentry.start_call(script, start)
    values: list[object] = [start, call, *events]
    turns = list[CallTurn]()
    for event in events:
        turns.append(consentry.step_call(script, call, event, at=NOW))
        call = turns[-1].call
    facts = turns[-1].facts
    assert facts is not None
    assert facts.contact == CONTACT and any(turn.say and "0 1 2 3" in turn.say for turn in turns)
    evidence = Evidence(
        kind=EvidenceKind.VERBAL,
        recording=facts.recording,
        agent=facts.agent,
        requested=facts.requested,
        references=("rec-71",),
        document_sha256="0123" * 16,
    )
    for value in [*values, *turns, facts, evidence]:
        assert shows(value) == [], type(value)


def test_what_is_printed_of_actors_filters_and_records() -> None:
    configuration = consentry.starter("voice").replace("messages_days = 1825", "messages_days = 1")
    values: list[object] = [
        ConfigInstalled(id="c", at=NOW, configuration=LINE, actor="agent Smith"),
        PartnerSuspended(id="p", at=NOW, program="p", actor="agent Smith"),
        ReviewResolved(
            id="r", at=NOW, review="SM1", resolution=ReviewResolution.DISMISSED, actor="agent Smith"
        ),
        CarrierBlockChanged(id="b", at=NOW, contact=CONTACT, line=LINE, blocked=True),
        ReportFilter(number="555-0123", text=TEXT),
    ]
    with Engine.in_memory() as engine:
        engine.install(configuration, actor="agent Smith", now=NOW)
        engine.receive(message(TEXT, to="+18005550100"), now=NOW)
        exported = engine.export(after=0, limit=10)
        due = engine.due(now=NOW + timedelta(days=3_000))
    assert TEXT in exported[-1].line and due
    for value in [*values, *exported, *due]:
        assert shows(value) == [], type(value)


@pytest.mark.parametrize(
    "call",
    [
        lambda engine: consentry.parse_event(TEXT),
        lambda engine: consentry.parse_event(f'{{"type":"message_received","{CONTACT}":"{TEXT}"}}'),
        lambda engine: consentry.parse_address(TEXT),
        lambda engine: consentry.country_of("555-0123"),
        lambda engine: consentry.read(TEXT, language=CONTACT),
        lambda engine: consentry.validate(f"id = {TEXT}"),
        lambda engine: consentry.starter(TEXT),
        lambda engine: engine.receive(message(TEXT, from_="555-0123x"), now=NOW),
        lambda engine: engine.receive(message(TEXT, id="\n" + CONTACT), now=NOW),
        lambda engine: engine.status(TEXT),
        lambda engine: engine.receive(TEXT, now=NOW),
        lambda engine: engine.lease_texts(TEXT, now=NOW),
        lambda engine: consentry.intents_of(TEXT),
        lambda engine: engine.screen([send(), replace(send(), to=TEXT)], now=NOW),
        lambda engine: engine.opt_in_report(TEXT, format="csv"),
        lambda engine: engine.opt_in_report("consent", filter=ReportFilter(from_=TEXT), format="csv"),
        lambda engine: engine.opt_in_report("consent", filter=ReportFilter(number=TEXT), format=TEXT),
        lambda engine: engine.export(after=TEXT, limit=1),
        lambda engine: consentry.start_call(
            consentry.default_call_script(), CallStart(contact="555-0123x")
        ),
        lambda engine: consentry.start_call(
            replace(consentry.default_call_script(), offer=TEXT), CallStart()
        ),
    ],
)
def test_what_is_raised(call: Any) -> None:
    with Engine.in_memory() as engine:
        engine.install(consentry.starter("two-way"), actor="test", now=NOW)
        with pytest.raises((ConsentryError, TypeError)) as raised:
            call(engine)
        assert shows(raised.value) == []
