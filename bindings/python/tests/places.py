"""Where the tests find what all languages share."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from consentry import Channel, Event, MessageReceived, SendRequest, Class

CRATE = Path(__file__).resolve().parents[3] / "crates" / "consentry"

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=timezone.utc)
CONTACT = "+14155550123"
LINE = "+14155550100"


def surface() -> dict[str, Any]:
    """The manifest of everything that a language carries."""
    manifest: dict[str, Any] = json.loads((CRATE / "surface.json").read_text("utf-8"))
    return manifest


def after(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


def message(
    text: str, id: str = "SM1", at: datetime = NOW, from_: str = CONTACT, to: str = LINE
) -> Event:
    return MessageReceived(id=id, at=at, channel=Channel.SMS, from_=from_, to=to, text=text)


def send(id: str = "m1", text: str = "It is.") -> SendRequest:
    return SendRequest(
        id=id,
        channel=Channel.SMS,
        from_=LINE,
        to=CONTACT,
        text=text,
        class_=Class.CONVERSATIONAL,
    )
