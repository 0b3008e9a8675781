"""Bad input and bad moments: the right answer or a typed error, and never a crash."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, TimeoutError
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

import consentry
from consentry import (
    CallInformation,
    CallStart,
    ClosedError,
    ConsentryError,
    Decision,
    Engine,
    Intent,
    InvalidError,
    MessageReceived,
    NotConfiguredError,
    Reader,
    ReportFormat,
    ReportKind,
    Spoken,
    State,
    StoreError,
)

from .places import CONTACT, NOW, after, message, send

SCRIPT = consentry.default_call_script()


@pytest.fixture
def engine() -> Any:
    with Engine.in_memory() as engine:
        engine.install(consentry.starter("two-way"), actor="test", now=NOW)
        yield engine


def test_a_lone_surrogate_is_one_replacement_character(engine: Engine) -> None:
    assert consentry.intent_of("STOP\ud800") == consentry.intent_of("STOP\ufffd")
    for text in ("\ud800 stop", "\udfff", "a\ud83d", "\ud83d\ude00"):
        clean = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        assert consentry.read(text) == consentry.read(clean)
        assert consentry.read_all([text, "STOP"]) == consentry.read_all([clean, "STOP"])
    engine.receive(message("Hi \ud800!"), now=NOW)
    assert engine.history(CONTACT)[0].text == "Hi \ufffd!"
    with pytest.raises(InvalidError) as raised:
        engine.receive(message("Hi", id="\ud800"), now=NOW)
    assert (raised.value.code, raised.value.field) == ("invalid_id", "id")


def test_texts_of_every_size_are_read() -> None:
    assert consentry.intent_of("") is Intent.NONE
    assert consentry.intent_of("\0") is Intent.NONE
    assert consentry.intent_of("word " * 1_000_000) is Intent.NONE


def test_batches() -> None:
    for owner in (consentry, Reader.builtin()):
        assert owner.intents_of([]) == [] and owner.read_all([]) == []
        assert owner.intents_of(["STOP", "hi"] * 5_000) == [Intent.OPT_OUT, Intent.NONE] * 5_000
        for call in (owner.intents_of, owner.read_all):
            with pytest.raises(InvalidError) as raised:
                call(["hi"] * 10_001)
            assert (raised.value.code, raised.value.field) == ("too_many", "texts")
            for wrong in ("STOP", None, 7, ["STOP", 7], [None]):
                with pytest.raises(TypeError):
                    call(cast(Any, wrong))


@pytest.mark.parametrize("wrong", [None, 7, b"STOP", ["STOP"], object()])
def test_arguments_of_wrong_types(engine: Engine, wrong: Any) -> None:
    for call in (
        lambda: consentry.intent_of(wrong),
        lambda: consentry.read(wrong),
        lambda: consentry.parse_event(wrong),
        lambda: engine.receive(wrong, now=NOW),
        lambda: engine.receive(message("Hi"), now=wrong),
        lambda: engine.request_send(wrong, now=NOW),
        lambda: engine.redeem(wrong, now=NOW),
        lambda: engine.status(wrong),
        lambda: engine.lease_texts(cast(Any, "7"), now=NOW),
        lambda: engine.screen([wrong], now=NOW),
        lambda: engine.screen(cast(Any, "x"), now=NOW),
        lambda: engine.opt_in_report(cast(Any, 7), format=ReportFormat.CSV),
        lambda: engine.opt_in_report(ReportKind.CONSENT, format=cast(Any, None)),
        lambda: engine.opt_in_report(ReportKind.CONSENT, filter=cast(Any, 7), format=ReportFormat.CSV),
        lambda: engine.due(now=wrong),
        lambda: engine.export(after=cast(Any, "7"), limit=1),
        lambda: consentry.start_call(wrong, CallStart()),
        lambda: consentry.start_call(SCRIPT, wrong),
        lambda: consentry.step_call(SCRIPT, wrong, Spoken(), at=NOW),
        lambda: consentry.step_call(SCRIPT, consentry.start_call(SCRIPT, CallStart()), wrong, at=NOW),
    ):
        with pytest.raises(TypeError):
            call()


@pytest.mark.parametrize(
    ("field", "wrong", "code"),
    [
        ("id", 7, "wrong_type"),
        ("id", "", "invalid_id"),
        ("at", "2026-11-21T15:00:00Z", "wrong_type"),
        ("channel", "fax", "unknown_word"),
        ("channel", 7, "wrong_type"),
        ("from_", None, "missing_field"),
        ("from_", 7, "wrong_type"),
        ("from_", "Dana", "invalid_address"),
        ("text", b"STOP", "wrong_type"),
    ],
)
def test_fields_of_wrong_types(engine: Engine, field: str, wrong: Any, code: str) -> None:
    event = replace(cast(MessageReceived, message("STOP")), **{field: wrong})
    with pytest.raises(InvalidError) as raised:
        engine.receive(event, now=NOW)
    assert (raised.value.code, raised.value.field) == (code, field.rstrip("_"))
    assert engine.history(CONTACT) == []


def test_a_list_where_a_string_is_meant(engine: Engine) -> None:
    line = '{"type":"consent_recorded","id":"c","at":"2026-11-21T15:00:00Z","program":"messaging",'
    line += '"contact":"+14155550123","evidence":{"kind":"paper","reference":"r","wording":"w"}}'
    event = cast(Any, consentry.parse_event(line))
    for field, wrong, named in (
        ("purposes", "orders", "purposes"),
        ("purposes", ["orders", 7], "purposes[1]"),
        ("evidence", "paper", "evidence"),
        ("evidence", replace(event.evidence, wording=7), "evidence.wording"),
    ):
        with pytest.raises(InvalidError) as raised:
            engine.receive(replace(event, **{field: wrong}), now=NOW)
        assert (raised.value.code, raised.value.field) == ("wrong_type", named)


@pytest.mark.parametrize("limit", [0, -1, 10_001, 2**40])
def test_limits_out_of_range(engine: Engine, limit: int) -> None:
    for call in (
        lambda: engine.lease_texts(limit, now=NOW),
        lambda: engine.export(after=0, limit=limit),
    ):
        with pytest.raises(InvalidError) as raised:
            call()
        assert (raised.value.code, raised.value.field) == ("out_of_range", "limit")


@pytest.mark.parametrize("after", [-1, 2**64, 10**30])
def test_places_out_of_range(engine: Engine, after: int) -> None:
    with pytest.raises(InvalidError) as raised:
        engine.export(after=after, limit=1)
    assert (raised.value.code, raised.value.field) == ("out_of_range", "after")


def test_words_of_no_list(engine: Engine) -> None:
    with pytest.raises(InvalidError) as raised:
        engine.opt_in_report(cast(Any, "fax"), format=ReportFormat.CSV)
    assert (raised.value.code, raised.value.field) == ("unknown_word", "kind")
    with pytest.raises(InvalidError) as raised:
        engine.opt_in_report(ReportKind.CONSENT, format=cast(Any, ""))
    assert (raised.value.code, raised.value.field) == ("unknown_word", "format")


def test_batches_of_sends(engine: Engine) -> None:
    assert engine.screen([], now=NOW) == []
    full = tuple(send(f"m{number}") for number in range(10_000))
    assert {answer.decision for answer in engine.screen(full, now=NOW)} == {Decision.HOLD}
    with pytest.raises(InvalidError) as raised:
        engine.screen([*full, send()], now=NOW)
    assert (raised.value.code, raised.value.field) == ("too_many", "sends")
    with pytest.raises(InvalidError) as raised:
        engine.screen([send(), replace(send(), to="Dana")], now=NOW)
    assert (raised.value.code, raised.value.field) == ("invalid_address", "to")


@pytest.mark.parametrize(
    ("field", "wrong", "code"),
    [
        ("stage", "hung_up", "unknown_word"),
        ("latest", NOW.replace(tzinfo=None), "invalid_timestamp"),
        ("contact", "Dana", "invalid_address"),
        ("requested", "appointment", "wrong_type"),
        ("offers", -1, "out_of_range"),
        ("offers", 256, "out_of_range"),
        ("offers", "1", "wrong_type"),
        ("offer_heard", 1, "wrong_type"),
        ("number_confirmed", None, "missing_field"),
    ],
)
def test_a_call_that_was_kept_badly(field: str, wrong: Any, code: str) -> None:
    call = replace(consentry.start_call(SCRIPT, CallStart()), **{field: wrong})
    with pytest.raises(InvalidError) as raised:
        consentry.step_call(SCRIPT, call, Spoken(), at=NOW)
    assert (raised.value.code, raised.value.field) == (code, field)


@pytest.mark.parametrize(
    ("field", "wrong", "named", "code"),
    [
        ("offer", "A text?", "script.offer", "invalid_template"),
        ("offer", 7, "script.offer", "wrong_type"),
        ("default_region", "USA", "script.default_region", None),
        ("information", "appointment", "script.information", "wrong_type"),
        ("information", ["appointment"], "script.information[0]", "wrong_type"),
        (
            "information",
            [CallInformation(purpose="a", spoken=cast(Any, 7))],
            "script.information.spoken",
            "wrong_type",
        ),
    ],
)
def test_a_script_that_is_none(field: str, wrong: Any, named: str, code: str | None) -> None:
    with pytest.raises(InvalidError) as raised:
        consentry.start_call(replace(SCRIPT, **{field: wrong}), CallStart())
    assert raised.value.field == named and raised.value.code == (code or raised.value.code)


def test_a_closed_engine() -> None:
    engine = Engine.in_memory()
    engine.close()
    engine.close()
    for call in (
        lambda: engine.install(consentry.starter("two-way"), actor="test", now=NOW),
        lambda: engine.receive(message("Hi"), now=NOW),
        lambda: engine.receive_and_hand_over(message("Hi"), now=NOW),
        lambda: engine.request_send(send(), now=NOW),
        lambda: engine.redeem("m1", now=NOW),
        lambda: engine.admit(send(), now=NOW),
        lambda: engine.check(send(), now=NOW),
        lambda: engine.screen([send()], now=NOW),
        lambda: engine.status(CONTACT),
        lambda: engine.history(CONTACT),
        lambda: engine.outcome("SM1"),
        lambda: engine.lease_texts(1, now=NOW),
        lambda: engine.opt_in_report(ReportKind.CONSENT, format=ReportFormat.CSV),
        lambda: engine.due(now=NOW),
        lambda: engine.export(after=0, limit=1),
        lambda: engine.replay(redecide=True),
        lambda: engine.configuration(),
        lambda: engine.newest(),
    ):
        with pytest.raises(ClosedError) as raised:
            call()
        assert (raised.value.code, raised.value.field) == ("closed", None)


def test_an_engine_without_a_configuration() -> None:
    with Engine.in_memory() as engine:
        assert engine.configuration() is None and engine.newest() is None
        with pytest.raises(NotConfiguredError) as raised:
            engine.receive(message("Hi"), now=NOW)
        assert raised.value.code == "not_configured"


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "not.db").write_text("no database " * 1_000)
    for path in (tmp_path, tmp_path / "no" / "folder.db", tmp_path / "not.db"):
        with pytest.raises(StoreError) as raised:
            Engine.open(path)
        assert raised.value.code.startswith("store_")


def test_many_threads_on_one_engine_and_on_two(tmp_path: Path) -> None:
    """Each contact says YES in one thread and STOP in another: the STOP is there in the end."""
    path = tmp_path / "consentry.db"
    with Engine.open(path) as first, Engine.open(str(path)) as second:
        first.install(consentry.starter("two-way"), actor="test", now=NOW)
        contacts = [f"+1415555{number:04}" for number in range(200, 240)]

        def report(number: int) -> None:
            engine = (first, second)[number % 2]
            contact = contacts[number % len(contacts)]
            text, minute = (("Hello", 0), ("YES", 1), ("STOP", 2))[number // len(contacts)]
            event = message(text, id=f"e{number}", at=after(minute), from_=contact)
            engine.receive(event, now=after(minute))

        with ThreadPoolExecutor(8) as threads:
            for third in range(3):
                numbers = range(third * len(contacts), (third + 1) * len(contacts))
                list(threads.map(report, numbers))
        for contact in contacts:
            assert [row.state for row in second.status(contact)] == [State.OPTED_OUT]
        assert first.replay(redecide=True).clean


HOLD_THE_FILE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
connection.execute("COMMIT")
"""


def test_a_call_that_waits_for_the_store_lets_other_threads_run(tmp_path: Path) -> None:
    """Another process holds the file until this thread, which must run for it, lets it go."""
    path = tmp_path / "consentry.db"
    with Engine.open(path) as engine, ThreadPoolExecutor(1) as threads:
        engine.install(consentry.starter("two-way"), actor="test", now=NOW)
        command = [sys.executable, "-c", HOLD_THE_FILE, str(path)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
            assert holder.stdin is not None and holder.stdout is not None
            assert holder.stdout.readline() == b"held\n"
            waiting = threads.submit(engine.receive, message("Hi"), now=NOW)
            with pytest.raises(TimeoutError):
                waiting.result(timeout=0.2)
            holder.communicate(b"\n")
        assert waiting.result(timeout=60).decision is Decision.HOLD


def test_closing_while_others_call(tmp_path: Path) -> None:
    engine = Engine.open(tmp_path / "consentry.db")
    engine.install(consentry.starter("two-way"), actor="test", now=NOW)
    outcomes: list[object] = []

    def report(thread: int) -> None:
        for number in range(200):
            try:
                outcomes.append(engine.receive(message("Hi", id=f"{thread}/{number}"), now=NOW))
            except ConsentryError as error:
                outcomes.append(error.code)
                return

    threads = [threading.Thread(target=report, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    engine.close()
    for thread in threads:
        thread.join(timeout=60)
        assert not thread.is_alive()
    codes = {each for each in outcomes if isinstance(each, str)}
    assert codes <= {"closed"}


def test_may_not_send_is_a_value(engine: Engine) -> None:
    engine.receive(message("STOP"), now=NOW)
    assert engine.admit(send(), now=NOW).decision is Decision.REFUSE
    assert engine.check(send(), now=NOW).decision is Decision.REFUSE
    assert engine.redeem("never requested", now=NOW).decision is Decision.REFUSE
