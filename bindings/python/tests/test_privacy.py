"""No phone number and no text in what is printed or raised."""

from __future__ import annotations

from typing import Any

import pytest

import consentry
from consentry import ConsentryError, Engine

from .places import CONTACT, LINE, NOW, message, send

TEXT = "Where is parcel seventy-one?"
SECRETS = (CONTACT, LINE, CONTACT[2:], "555-0123", TEXT, "seventy-one", "It is.")


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
    ],
)
def test_what_is_raised(call: Any) -> None:
    with Engine.in_memory() as engine:
        engine.install(consentry.starter("two-way"), actor="test", now=NOW)
        with pytest.raises((ConsentryError, TypeError)) as raised:
            call(engine)
        assert shows(raised.value) == []
