"""The first ten lines: a customer writes, is asked, says YES; a message may go; STOP; no more."""

from __future__ import annotations

import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

from consentry import Channel, Class, Engine, Event, MessageReceived, SendRequest, starter


def inbound(id: str, text: str, at: datetime) -> Event:
    return MessageReceived(
        id=id, at=at, channel=Channel.SMS, from_="+14155550123", to="+14155550100", text=text
    )


def send(id: str, text: str) -> SendRequest:
    return SendRequest(
        id=id,
        channel=Channel.SMS,
        from_="+14155550100",
        to="+14155550123",
        text=text,
        class_=Class.CONVERSATIONAL,
    )


def main(db: Path) -> None:
    now = datetime(2026, 11, 21, 15, 0, tzinfo=timezone.utc)

    # [ten lines]
    engine = Engine.open(db)
    engine.install(starter("two-way"), actor="dana@xyz.example", now=now)
    for id, text in [("SM1", "Hello, is my order ready?"), ("SM2", "YES")]:
        outcome = engine.receive_and_hand_over(inbound(id, text, now), now=now)
        print(f"{text:26} {outcome.decision:7} {len(outcome.texts)}")
        now += timedelta(minutes=1)
    asked = engine.request_send(send("m1", "It is."), now=now)
    stop = engine.receive_and_hand_over(inbound("SM3", "Stop please", now), now=now)
    handed_over = engine.redeem("m1", now=now)
    # [ten lines]

    print(f"{'It is. (asked)':26} {asked.decision:7}")
    print(f"{'Stop please':26} {stop.decision:7} {len(stop.texts)}")
    print(f"{'It is. (handed over)':26} {handed_over.decision:7}")
    engine.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(Path(folder) / "consent.db")
