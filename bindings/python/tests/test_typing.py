"""What type checkers are promised: they run over this file, which also runs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import consentry
from consentry import (
    Call,
    CallAnswer,
    CallEvent,
    CallScript,
    CallStart,
    CallTurn,
    Decision,
    Event,
    Intent,
    Outcome,
    State,
)

from .places import NOW, message

if sys.version_info >= (3, 11):
    from typing import assert_never
elif TYPE_CHECKING:
    from typing_extensions import assert_never


def what_to_do(outcome: Outcome) -> str:
    """A match over words that leaves none out."""
    match outcome.decision:
        case Decision.DELIVER | Decision.ALLOW:
            return "go"
        case Decision.HOLD:
            return "wait"
        case Decision.REVIEW:
            return "look"
        case Decision.REFUSE | Decision.NONE:
            return "stop"
        case _:
            assert_never(outcome.decision)


def who_acted(event: Event) -> str:
    """A match over events that leaves none out."""
    match event:
        case consentry.MessageReceived(from_=contact):
            return contact
        case (
            consentry.ConsentRecorded(contact=contact)
            | consentry.ConsentRequested(contact=contact)
            | consentry.ConsentDeclined(contact=contact)
            | consentry.ConsentRevoked(contact=contact)
            | consentry.FlagChanged(contact=contact)
            | consentry.NumberReassigned(contact=contact)
            | consentry.CarrierBlockChanged(contact=contact)
            | consentry.MemberJoined(contact=contact)
            | consentry.MemberLeft(contact=contact)
        ):
            return contact
        case consentry.SendRequested(from_=line):
            return line
        case (
            consentry.ReviewResolved(actor=actor)
            | consentry.PartnerSuspended(actor=actor)
            | consentry.PartnerResumed(actor=actor)
            | consentry.ConfigInstalled(actor=actor)
        ):
            return actor
        case (
            consentry.SendRedeemed()
            | consentry.SendReported()
            | consentry.TextReported()
            | consentry.TimePassed()
        ):
            return "the host"
        case _:
            assert_never(event)


def who_spoke(event: CallEvent) -> str:
    """A match over the events of a call that leaves none out."""
    match event:
        case consentry.Answered(answer=answer):
            return f"the caller: {answer}"
        case consentry.NumberGiven() | consentry.OptedOut() | consentry.CallerLeft():
            return "the caller"
        case consentry.InformationGiven(purpose=purpose):
            return f"the agent: {purpose}"
        case consentry.OfferRequested() | consentry.Spoken():
            return "the agent"
        case consentry.RecordingKnown():
            return "nobody"
        case _:
            assert_never(event)


def test_types_are_as_promised() -> None:
    with consentry.Engine.in_memory() as engine:
        engine.install(consentry.starter("two-way"), actor="test", now=NOW)
        outcome = engine.receive(message("Hello"), now=NOW)
    state: State | None = outcome.state.to if outcome.state is not None else None
    assert state is State.PENDING
    assert what_to_do(outcome) == "wait"
    assert who_acted(message("Hello")) == "+14155550123"
    assert who_spoke(consentry.Answered(answer=CallAnswer.YES)) == "the caller: yes"
    script: CallScript = consentry.default_call_script()
    call: Call = consentry.start_call(script, CallStart())
    turn: CallTurn = consentry.step_call(script, call, consentry.Spoken(), at=NOW)
    assert turn.call.stage is consentry.CallStage.OPENED
    intents: list[Intent] = consentry.intents_of(("STOP", "Hello"))
    assert intents == [Intent.OPT_OUT, Intent.NONE]
