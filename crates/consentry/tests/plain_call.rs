//! The call script on the plain surface: numbers as strings, and nothing shown by accident.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

use consentry::core::Timestamp;
use consentry::plain::{
    self, Call, CallAnswer, CallEvent, CallFact, CallOutcome, CallReason, CallScript, CallStart,
    CallTurn,
};

fn at() -> Timestamp {
    Timestamp::parse("2026-11-21T15:00:00Z").unwrap()
}

fn script() -> CallScript {
    CallScript { default_region: Some("US".to_owned()), ..plain::default_call_script() }
}

fn start(contact: Option<&str>) -> CallStart {
    CallStart {
        agent: "agent-7".to_owned(),
        recording: "rec-1".to_owned(),
        contact: contact.map(str::to_owned),
    }
}

fn answered(answer: CallAnswer) -> CallEvent {
    CallEvent::Answered { answer }
}

/// The turn of the last event.
fn play(call: Call, events: &[CallEvent]) -> CallTurn {
    let (last, before) = events.split_last().unwrap();
    let step = |call: &Call, event| plain::step_call(&script(), call, event, at()).unwrap();
    let call = before.iter().fold(call, |call, event| step(&call, event).call);
    step(&call, last)
}

fn until_number_asked() -> Vec<CallEvent> {
    vec![
        CallEvent::InformationGiven { purpose: "appointment".to_owned() },
        CallEvent::OfferRequested,
        CallEvent::Spoken,
        answered(CallAnswer::Yes),
    ]
}

#[test]
fn loose_numbers_are_read_in_the_region_of_the_script() {
    let mut events = until_number_asked();
    events.push(CallEvent::NumberGiven { contact: "(415) 555-0199".to_owned() });
    let call = plain::start_call(&script(), &start(None)).unwrap();
    let turn = play(call, &events);
    assert_eq!(turn.call.contact.as_deref(), Some("+14155550199"));
    assert!(turn.say.unwrap().contains("4 1 5, 5 5 5, 0 1 9 9"));
    assert!(turn.missing.contains(&CallFact::NumberConfirmed));
}

#[test]
fn what_is_no_number_is_asked_for_again() {
    let mut events = until_number_asked();
    events.push(CallEvent::NumberGiven { contact: "four one five".to_owned() });
    let call = plain::start_call(&script(), &start(None)).unwrap();
    assert_eq!(play(call, &events).reason, Some(CallReason::NumberNotUnderstood));
}

#[test]
fn a_number_and_a_script_of_the_host_are_checked() {
    let error = plain::start_call(&script(), &start(Some("nobody"))).unwrap_err();
    assert_eq!((error.code(), error.field()), ("invalid_address", Some("contact")));
    let silent = CallScript { offer: "A text?".to_owned(), ..script() };
    let error = plain::start_call(&silent, &start(None)).unwrap_err();
    assert_eq!((error.code(), error.field()), ("invalid_template", Some("script.offer")));
    let nowhere = CallScript { default_region: Some("USA".to_owned()), ..script() };
    let error = plain::start_call(&nowhere, &start(None)).unwrap_err();
    assert_eq!(error.field(), Some("script.default_region"));
}

#[test]
fn the_facts_of_a_consent_and_no_number_in_debug() {
    let mut events = until_number_asked();
    events.extend([CallEvent::Spoken, answered(CallAnswer::Yes)]);
    let begun = plain::start_call(&script(), &start(Some("415-555-0123"))).unwrap();
    let turn = play(begun, &events);
    assert_eq!(turn.outcome, Some(CallOutcome::Consented));
    assert!(turn.missing.is_empty());
    let shown = format!("{turn:?} {:?} {events:?} {:?}", turn.facts, start(Some("+14155550123")));
    for secret in ["555", "rec-1", "agent-7"] {
        assert!(!shown.contains(secret), "{secret} is seen in {shown}");
    }
    let facts = turn.facts.unwrap();
    assert_eq!((facts.contact.as_str(), facts.consented_at), ("+14155550123", at()));
    assert!(facts.number_confirmed && facts.understood_optional);
}
