"""A voice agent offers texts: from the call to the consent on record, and to the text that may go."""

from __future__ import annotations

import dataclasses
import pickle

import consentry
from consentry import (
    Answered,
    Call,
    CallAnswer,
    CallEvent,
    CallFact,
    CallOutcome,
    CallReason,
    CallStage,
    CallStart,
    CallTurn,
    CallerLeft,
    Channel,
    Class,
    ConsentRecorded,
    ConsentRevoked,
    Decision,
    Engine,
    Evidence,
    EvidenceKind,
    InformationGiven,
    NumberGiven,
    OfferRequested,
    OptedOut,
    ReasonCode,
    RecordingKnown,
    RevokedVia,
    SendRequest,
    Spoken,
    State,
)

from .places import CONTACT, NOW, after

SCRIPT = dataclasses.replace(consentry.default_call_script(), default_region="US")
LINE = "+18005550100"
YES = Answered(answer=CallAnswer.YES)
CONSENT: list[CallEvent] = [
    InformationGiven(purpose="appointment"), OfferRequested(), Spoken(), YES, Spoken(), YES
]  # fmt: skip


def play(start: CallStart, events: list[CallEvent]) -> CallTurn:
    """The last turn; between two turns the call is kept as bytes."""
    turns = list[CallTurn]()
    call = consentry.start_call(SCRIPT, start)
    for event in events:
        kept: Call = pickle.loads(pickle.dumps(call))
        turns.append(consentry.step_call(SCRIPT, kept, event, at=NOW))
        call = turns[-1].call
    return turns[-1]


def reminder(id: str, reference: str) -> SendRequest:
    return SendRequest(
        id=id,
        channel=Channel.SMS,
        from_=LINE,
        to=CONTACT,
        text="OptiCall: your appointment is on Monday at 9. Reply STOP to opt out.",
        class_=Class.INFORMATIONAL,
        purpose="appointment",
        reference=reference,
    )


def test_from_the_call_to_the_text() -> None:
    turn = play(CallStart(agent="agent-7", recording="rec-1", contact="(415) 555-0123"), CONSENT)
    assert turn.outcome is CallOutcome.CONSENTED and turn.missing == () and turn.reason is None
    facts = turn.facts
    assert facts is not None and facts.contact == CONTACT and facts.consented_at == NOW

    with Engine.in_memory() as engine:
        engine.install(consentry.starter("voice"), actor="test", now=NOW)
        before = engine.request_send(reminder("m1", "appt-7"), now=NOW)
        assert before.decision is Decision.REFUSE
        recorded = ConsentRecorded(
            id="c1",
            at=facts.consented_at,
            program="appointments",
            contact=facts.contact,
            evidence=Evidence(
                kind=EvidenceKind.VERBAL,
                recording=facts.recording,
                agent=facts.agent,
                requested=facts.requested,
                number_confirmed=facts.number_confirmed,
                understood_optional=facts.understood_optional,
            ),
        )
        outcome = engine.receive(recorded, now=NOW)
        assert outcome.state is not None and outcome.state.to is State.CONSENTED

        first, other, strange = (
            reminder("m2", "appt-7"),
            reminder("m3", "appt-8"),
            dataclasses.replace(reminder("m4", "appt-9"), purpose="service_information"),
        )
        answers = engine.screen([first, other, strange], now=after(1))
        assert [answer.decision for answer in answers] == [
            Decision.ALLOW, Decision.ALLOW, Decision.REFUSE
        ]  # fmt: skip
        assert [engine.check(each, now=after(1)) for each in (first, other, strange)] == answers
        assert engine.admit(first, now=after(1)).decision is Decision.ALLOW
        again = engine.admit(reminder("m5", "appt-7"), now=after(2))
        assert again.decision is Decision.REFUSE
        assert ReasonCode.ONCE_PER_REFERENCE in {reason.code for reason in again.reasons}


def test_what_the_agent_says() -> None:
    call = consentry.start_call(SCRIPT, CallStart(contact=CONTACT))
    assert call.stage is CallStage.OPENED and call.outcome is None
    offered = play(CallStart(contact=CONTACT), CONSENT[:2])
    assert offered.say is not None and "STOP" in offered.say and "optional" in offered.say
    read_back = play(CallStart(contact=CONTACT), CONSENT[:4])
    assert read_back.say is not None and "4 1 5, 5 5 5, 0 1 2 3" in read_back.say
    assert read_back.call.stage is CallStage.READING_BACK


def test_what_is_missing_may_come_later() -> None:
    turn = play(CallStart(agent="agent-7", contact=CONTACT), CONSENT)
    assert (turn.outcome, turn.facts) == (CallOutcome.UNDOCUMENTED, None)
    assert turn.missing == (CallFact.RECORDING,)
    known = play(
        CallStart(agent="agent-7", contact=CONTACT), [*CONSENT, RecordingKnown(recording="rec-1")]
    )
    assert known.outcome is CallOutcome.CONSENTED and known.facts is not None


def test_an_event_that_does_not_fit_has_a_reason() -> None:
    assert play(CallStart(), [OfferRequested()]).reason is CallReason.INFORMATION_NOT_GIVEN
    unknown = play(CallStart(), [InformationGiven(purpose="weather")])
    assert unknown.reason is CallReason.PURPOSE_UNKNOWN
    asked = play(CallStart(), [*CONSENT[:4], NumberGiven(contact="four one five")])
    assert asked.reason is CallReason.NUMBER_NOT_UNDERSTOOD
    given = play(CallStart(), [*CONSENT[:4], NumberGiven(contact="415 555 0199")])
    assert given.call.contact == "+14155550199"
    assert play(CallStart(), [CallerLeft()]).call.outcome is CallOutcome.UNANSWERED


def test_an_opt_out_in_the_call_is_reported_as_one() -> None:
    turn = play(CallStart(contact=CONTACT), [*CONSENT[:3], OptedOut()])
    assert turn.outcome is CallOutcome.OPT_OUT and turn.facts is None
    with Engine.in_memory() as engine:
        engine.install(consentry.starter("voice"), actor="test", now=NOW)
        revoked = ConsentRevoked(
            id="r1", at=NOW, contact=CONTACT, via=RevokedVia.AGENT, program="appointments"
        )
        outcome = engine.receive(revoked, now=NOW)
        assert outcome.state is not None and outcome.state.to is State.OPTED_OUT


def test_a_script_of_the_hosts_own() -> None:
    own = dataclasses.replace(SCRIPT, opt_out_word="HALT", declined="Very well.")
    call = consentry.start_call(own, CallStart(contact=CONTACT))
    for event in CONSENT[:3]:
        call = consentry.step_call(own, call, event, at=NOW).call
    turn = consentry.step_call(own, call, Answered(answer=CallAnswer.NO), at=NOW)
    assert (turn.say, turn.outcome) == ("Very well.", CallOutcome.DECLINED)
    offered = play(CallStart(contact=CONTACT), CONSENT[:2])
    assert offered.call == pickle.loads(pickle.dumps(offered.call))
