//! The outbox: a worker leases texts, each once, each checked once more.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

mod common;

use common::{CountingEntropy, LINE, at, id, text};
use consentry::core::{Decision, Recipient, SendResult, Template};
use consentry::store::MemoryStore;
use consentry::{Engine, HostEvent, HostEventBody, LEASE_SPAN, starter};

fn engine() -> Engine {
    let engine = Engine::new(MemoryStore::new([7; 32]), CountingEntropy::default());
    engine.install(starter::TWO_WAY, "test", at(0)).unwrap();
    engine
}

fn templates(engine: &Engine, minutes: i64) -> Vec<Template> {
    engine.lease_texts(10, at(minutes)).unwrap().into_iter().map(|text| text.template).collect()
}

#[test]
fn texts_wait_until_they_are_leased_and_are_leased_once() {
    let engine = engine();
    engine.receive(text("SM1", "Hello", 0), at(0)).unwrap();
    let leased = engine.lease_texts(10, at(1)).unwrap();
    assert_eq!(leased.len(), 2);
    let prompt = leased.iter().find(|text| text.to == Recipient::Contact).unwrap();
    assert_eq!(prompt.effect.as_str(), "SM1/prompt");
    assert_eq!(prompt.line.as_deref(), Some(LINE));
    assert!(prompt.text.as_str().starts_with("[Auto Message] You are trying to reach Dana Reyes."));
    assert_eq!(engine.lease_texts(10, at(1)).unwrap(), []);
}

#[test]
fn a_yes_counts_only_after_the_prompt_was_leased() {
    let engine = engine();
    engine.receive(text("SM1", "Hello", 0), at(0)).unwrap();
    let early = engine.receive(text("SM2", "YES", 1), at(1)).unwrap();
    assert_eq!(early.decision, Decision::Hold, "nobody has asked yet");
    templates(&engine, 2);
    let late = engine.receive(text("SM3", "YES", 3), at(3)).unwrap();
    assert_eq!(late.decision, Decision::None);
    assert_eq!(late.released, [id("SM1"), id("SM2")]);
}

#[test]
fn a_prompt_is_dropped_when_a_stop_comes_before_it_is_leased() {
    let engine = engine();
    engine.receive(text("SM1", "Hello", 0), at(0)).unwrap();
    engine.receive(text("SM2", "STOP", 1), at(1)).unwrap();
    assert_eq!(
        templates(&engine, 2),
        [
            Template::LineOptInRequested,
            Template::ContactOptOutConfirmed,
            Template::LineOptInRejected
        ]
    );
}

#[test]
fn an_opt_out_confirmation_goes_out_within_five_minutes_or_never() {
    let engine = engine();
    engine.receive(text("SM1", "STOP", 0), at(0)).unwrap();
    assert_eq!(templates(&engine, 6), [Template::LineOptInRejected]);
}

#[test]
fn an_unreported_text_can_be_leased_again_but_an_opt_out_confirmation_cannot() {
    let engine = engine();
    engine.receive(text("SM1", "Hello", 0), at(0)).unwrap();
    engine.receive(text("SM2", "STOP", 1), at(1)).unwrap();
    assert_eq!(templates(&engine, 1).len(), 3);
    let later = at(1).plus(LEASE_SPAN).plus(1);
    let again: Vec<_> =
        engine.lease_texts(10, later).unwrap().into_iter().map(|text| text.template).collect();
    assert_eq!(again, [Template::LineOptInRequested, Template::LineOptInRejected]);
}

#[test]
fn a_reported_text_is_done() {
    let engine = engine();
    engine.receive(text("SM1", "Hello", 0), at(0)).unwrap();
    for (number, leased) in engine.lease_texts(10, at(0)).unwrap().into_iter().enumerate() {
        let body =
            HostEventBody::TextReported { effect: leased.effect, result: SendResult::Delivered };
        let event = HostEvent { id: id(&format!("report-{number}")), at: at(1), body };
        assert_eq!(engine.receive(event, at(1)).unwrap().decision, Decision::None);
    }
    assert_eq!(templates(&engine, 600), []);
}

#[test]
fn a_lease_of_nothing_or_too_much_is_an_error() {
    for limit in [0, 10_001] {
        let error = engine().lease_texts(limit, at(0)).unwrap_err();
        assert_eq!((error.code(), error.field()), ("out_of_range", Some("limit")));
    }
}
