"""Values: events cross whole in both directions, times exactly, and they behave as Python's own."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from datetime import datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import consentry
from consentry import (
    CarrierBlockChanged,
    Channel,
    Class,
    ConfigInstalled,
    ConsentDeclined,
    ConsentRecorded,
    ConsentRequested,
    ConsentRevoked,
    Decision,
    Engine,
    Event,
    Evidence,
    EvidenceKind,
    FlagChanged,
    InvalidError,
    MemberJoined,
    MemberLeft,
    MessageReceived,
    NumberReassigned,
    Outcome,
    PartnerResumed,
    PartnerSuspended,
    RequestedVia,
    ReviewResolution,
    ReviewResolved,
    RevokedVia,
    SendRedeemed,
    SendReported,
    SendRequested,
    SendResult,
    State,
    StateChange,
    TextReported,
    TimePassed,
)

from .places import CONTACT, LINE, NOW, message, surface

AT = datetime(2026, 11, 21, 15, 0, 0, 123_000, tzinfo=timezone.utc)
WORDING = "Text me about my orders"

# Every event with every field, beside its line of JSON.
EVENTS: list[tuple[Event, dict[str, Any]]] = [
    (
        MessageReceived(id="e", at=AT, channel=Channel.WHATSAPP, from_=CONTACT, to=LINE, text="Oui"),
        {"type": "message_received", "channel": "whatsapp", "from": CONTACT, "to": LINE, "text": "Oui"},
    ),
    (
        MessageReceived(
            id="e", at=AT, channel=Channel.MMS, from_=CONTACT, to=LINE, text="Oui", group="G1"
        ),
        {
            "type": "message_received", "channel": "mms", "from": CONTACT, "to": LINE, "text": "Oui",
            "group": "G1",
        },
    ),
    (
        MemberJoined(id="e", at=AT, line=LINE, contact=CONTACT, group="G1"),
        {"type": "member_joined", "line": LINE, "contact": CONTACT, "group": "G1"},
    ),
    (
        MemberLeft(id="e", at=AT, line=LINE, contact=CONTACT, group="G1", channel=Channel.RCS),
        {"type": "member_left", "line": LINE, "contact": CONTACT, "group": "G1", "channel": "rcs"},
    ),
    (
        SendRequested(
            id="e", at=AT, channel=Channel.MMS, from_=LINE, to=CONTACT, text="Hi", class_=Class.EMERGENCY,
            purpose="outage", reference="o-1",
        ),
        {
            "type": "send_requested", "channel": "mms", "from": LINE, "to": CONTACT, "text": "Hi",
            "class": "emergency", "purpose": "outage", "reference": "o-1",
        },
    ),
    (SendRedeemed(id="e", at=AT, send="m1"), {"type": "send_redeemed", "send": "m1"}),
    (
        SendReported(id="e", at=AT, send="m1", result=SendResult.FAILED),
        {"type": "send_reported", "send": "m1", "result": "failed"},
    ),
    (
        TextReported(id="e", at=AT, effect="SM1/prompt", result=SendResult.DELIVERED),
        {"type": "text_reported", "effect": "SM1/prompt", "result": "delivered"},
    ),
    (
        ConsentRequested(
            id="e", at=AT, program="p", contact=CONTACT, line=LINE, channel=Channel.RCS,
            via=RequestedVia.EMAIL,
        ),
        {
            "type": "consent_requested", "program": "p", "contact": CONTACT, "line": LINE, "channel": "rcs",
            "via": "email",
        },
    ),
    (
        ConsentRequested(id="e", at=AT, program="p", contact=CONTACT),
        {"type": "consent_requested", "program": "p", "contact": CONTACT},
    ),
    (
        ConsentRecorded(
            id="e", at=AT, program="p", contact=CONTACT, line=LINE, channel=Channel.SMS, purposes=("a", "b"),
            evidence=Evidence(
                kind=EvidenceKind.WEB_FORM, reference="form-7", wording=WORDING, captured_at=AT,
                references=("appt-7",), document_sha256="0f" * 32,
            ),
        ),
        {
            "type": "consent_recorded", "program": "p", "contact": CONTACT, "line": LINE, "channel": "sms",
            "purposes": ["a", "b"],
            "evidence": {
                "kind": "web_form", "reference": "form-7", "wording": WORDING,
                "captured_at": "2026-11-21T15:00:00.123Z", "references": ["appt-7"],
                "document_sha256": "0f" * 32,
            },
        },
    ),
    (
        ConsentRecorded(
            id="e", at=AT, program="p", contact=CONTACT,
            evidence=Evidence(
                kind=EvidenceKind.VERBAL, recording="rec-1", agent="agent-7", requested=("appointment",),
                number_confirmed=True, understood_optional=True,
            ),
        ),
        {
            "type": "consent_recorded", "program": "p", "contact": CONTACT,
            "evidence": {
                "kind": "verbal", "recording": "rec-1", "agent": "agent-7", "requested": ["appointment"],
                "number_confirmed": True, "understood_optional": True,
            },
        },
    ),
    (
        ConsentDeclined(id="e", at=AT, program="p", contact=CONTACT),
        {"type": "consent_declined", "program": "p", "contact": CONTACT},
    ),
    (
        ConsentRevoked(id="e", at=AT, contact=CONTACT, via=RevokedVia.IN_PERSON, organization="xyz"),
        {"type": "consent_revoked", "contact": CONTACT, "via": "in_person", "organization": "xyz"},
    ),
    (
        ConsentRevoked(
            id="e", at=AT, contact=CONTACT, via=RevokedVia.AGENT, program="p", line=LINE,
            channel=Channel.SMS, purposes=("a",),
        ),
        {
            "type": "consent_revoked", "contact": CONTACT, "via": "agent", "program": "p", "line": LINE,
            "channel": "sms", "purposes": ["a"],
        },
    ),
    (
        FlagChanged(
            id="e", at=AT, program="p", contact=CONTACT, value=True, channel=Channel.SMS,
            evidence=Evidence(kind=EvidenceKind.PAPER, reference="scan-7", wording=WORDING),
        ),
        {
            "type": "flag_changed", "program": "p", "contact": CONTACT, "value": True, "channel": "sms",
            "evidence": {"kind": "paper", "reference": "scan-7", "wording": WORDING},
        },
    ),
    (
        FlagChanged(id="e", at=AT, program="p", contact=CONTACT, value=False),
        {"type": "flag_changed", "program": "p", "contact": CONTACT, "value": False},
    ),
    (
        NumberReassigned(id="e", at=AT, contact=CONTACT),
        {"type": "number_reassigned", "contact": CONTACT},
    ),
    (
        ReviewResolved(
            id="e", at=AT, review="SM1", resolution=ReviewResolution.OPT_OUT, actor="dana@xyz.example"
        ),
        {
            "type": "review_resolved", "review": "SM1", "resolution": "opt_out",
            "actor": "dana@xyz.example",
        },
    ),
    (
        CarrierBlockChanged(id="e", at=AT, contact=CONTACT, line=LINE, blocked=True),
        {"type": "carrier_block_changed", "contact": CONTACT, "line": LINE, "blocked": True},
    ),
    (
        PartnerSuspended(id="e", at=AT, program="messaging", actor="dana@xyz.example"),
        {"type": "partner_suspended", "program": "messaging", "actor": "dana@xyz.example"},
    ),
    (
        PartnerResumed(id="e", at=AT, program="messaging", actor="dana@xyz.example"),
        {"type": "partner_resumed", "program": "messaging", "actor": "dana@xyz.example"},
    ),
    (
        ConfigInstalled(
            id="e", at=AT, configuration=consentry.starter("two-way"), actor="dana@xyz.example",
            disable_group_messaging=True,
        ),
        {
            "type": "config_installed", "configuration": consentry.starter("two-way"),
            "actor": "dana@xyz.example", "disable_group_messaging": True,
        },
    ),
    (
        ConfigInstalled(id="e", at=AT, configuration="id = 7", actor="dana@xyz.example"),
        {"type": "config_installed", "configuration": "id = 7", "actor": "dana@xyz.example"},
    ),
    (TimePassed(id="e", at=AT), {"type": "time_passed"}),
]  # fmt: skip


def test_every_kind_of_event_is_tried() -> None:
    kinds = {line["type"] for _, line in EVENTS}
    assert kinds == set(surface()["unions"]["Event"])


@pytest.mark.parametrize(("event", "line"), EVENTS, ids=lambda value: type(value).__name__)
def test_an_event_made_by_hand_is_the_parsed_one(event: Event, line: dict[str, Any]) -> None:
    line = {"id": "e", "at": "2026-11-21T15:00:00.123Z", **line}
    assert consentry.parse_event(json.dumps(line)) == event


@pytest.mark.parametrize(("event", "line"), EVENTS, ids=lambda value: type(value).__name__)
def test_an_event_is_taken_as_its_line_is(event: Event, line: dict[str, Any]) -> None:
    """Each field reaches the engine: the line and the object come to the same outcome or error."""

    def report(event: Event) -> object:
        with Engine.in_memory() as engine:
            engine.install(consentry.starter("two-way"), actor="test", now=AT)
            try:
                return engine.receive(event, now=AT)
            except InvalidError as error:
                return (error.code, error.field, str(error))

    line = {"id": "e", "at": "2026-11-21T15:00:00.123Z", **line}
    assert report(event) == report(consentry.parse_event(json.dumps(line)))


@pytest.mark.parametrize(
    "at",
    [
        datetime(1970, 1, 1, tzinfo=timezone.utc),
        datetime(2026, 11, 21, 15, 0, 0, 1_000, tzinfo=timezone.utc),
        datetime(2026, 11, 21, 15, 0, 0, 999_000, tzinfo=timezone.utc),
        datetime(2038, 1, 19, 3, 14, 8, 123_000, tzinfo=timezone.utc),
        datetime(9999, 12, 31, 23, 59, 59, 999_000, tzinfo=timezone.utc),
        datetime(2026, 11, 1, 1, 30, 0, 5_000, tzinfo=ZoneInfo("America/New_York"), fold=1),
        datetime(2026, 11, 21, 20, 30, tzinfo=timezone(timedelta(hours=5, minutes=30))),
    ],
)
def test_times_cross_exactly(at: datetime) -> None:
    with Engine.in_memory() as engine:
        engine.install(consentry.starter("two-way"), actor="test", now=at)
        newest = engine.newest()
    assert newest == at.astimezone(timezone.utc)
    assert newest is not None and newest.tzinfo is timezone.utc


def test_finer_times_are_cut_to_milliseconds() -> None:
    at = datetime(2026, 11, 21, 15, 0, 0, 123_999, tzinfo=timezone.utc)
    with Engine.in_memory() as engine:
        engine.install(consentry.starter("two-way"), actor="test", now=at)
        assert engine.newest() == at.replace(microsecond=123_000)


@pytest.mark.parametrize(
    ("at", "code"),
    [
        (datetime(2026, 11, 21, 15, 0), "invalid_timestamp"),
        (datetime(1969, 12, 31, 23, 59, 59, tzinfo=timezone.utc), "timestamp_out_of_range"),
        (datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))), "timestamp_out_of_range"),
    ],
)
def test_times_that_cannot_be_are_refused(at: datetime, code: str) -> None:
    with Engine.in_memory() as engine:
        engine.install(consentry.starter("two-way"), actor="test", now=NOW)
        with pytest.raises(InvalidError) as raised:
            engine.receive(message("Hi"), now=at)
        assert (raised.value.code, raised.value.field) == (code, "now")
        with pytest.raises(InvalidError) as raised:
            engine.receive(message("Hi", at=at), now=NOW)
        assert (raised.value.code, raised.value.field) == (code, "at")


def outcome() -> Outcome:
    with Engine.in_memory() as engine:
        engine.install(consentry.starter("two-way"), actor="test", now=NOW)
        return engine.receive(message("Hello, is my order ready?"), now=NOW)


def test_records_behave_as_values() -> None:
    first, second = outcome(), outcome()
    assert first == second and hash(first) == hash(second) and first is not second
    assert first != dataclasses.replace(first, duplicate=True)
    with pytest.raises(dataclasses.FrozenInstanceError):
        first.duplicate = True  # type: ignore[misc] # pyright: ignore
    assert pickle.loads(pickle.dumps(first)) == first
    assert copy.deepcopy(first) == first
    assert dataclasses.asdict(first)["state"] == {"from_": "unknown", "to": "pending"}


def test_records_and_words_match() -> None:
    match outcome():
        case Outcome(decision=Decision.HOLD, state=StateChange(to=State.PENDING), texts=(first, _)):
            assert first.template == "contact_opt_in_prompt"
        case other:
            pytest.fail(repr(other))


def test_words_are_enums_and_their_spelling() -> None:
    spelling: str = Channel.SMS
    assert Channel("sms") is Channel.SMS and spelling == "sms"
    assert f"{Decision.ALLOW}" == "allow" and json.dumps(Decision.ALLOW) == '"allow"'
    assert repr(Decision.ALLOW) == "<Decision.ALLOW: 'allow'>"
    assert pickle.loads(pickle.dumps(Channel.SMS)) is Channel.SMS
    assert consentry.intent_of("STOP") is consentry.Intent.OPT_OUT


def test_errors_can_be_pickled() -> None:
    with pytest.raises(InvalidError) as raised:
        consentry.starter("three-way")
    error = pickle.loads(pickle.dumps(raised.value))
    assert (error.code, error.field) == ("unknown_word", "name")
    assert error.expected == f"one of {', '.join(consentry.starters())}"
    assert str(error) == str(raised.value) and isinstance(error, ValueError)


def test_a_text_to_a_group_says_so() -> None:
    changes = ("# group_messaging = true ", "group_messaging = true ")
    with Engine.in_memory() as engine:
        engine.install(consentry.starter("disclaimer").replace(*changes), actor="tests", now=AT)
        joined = MemberJoined(id="j", at=AT, line=LINE, contact=CONTACT, group="G1")
        engine.receive(joined, now=AT)
        send = consentry.SendRequest(
            id="m1", channel=Channel.SMS, from_=LINE, to="group:G1", text="Hi", class_=Class.CONVERSATIONAL
        )
        assert engine.request_send(send, now=AT).decision is Decision.ALLOW
        (text,) = engine.lease_texts(10, now=AT)
        assert (text.to, text.group, text.contact) == (consentry.Recipient.GROUP, "G1", None)
        assert "G1" not in repr(text) and "G1" not in repr(joined)
