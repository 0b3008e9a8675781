//! A store that fails: sends are refused, events are reported again, and nothing happens twice.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

mod common;

use std::sync::Arc;

use common::{CountingEntropy, at, id, message, text};
use consentry::core::{Decision, ReasonCode};
use consentry::store::suite::{Fault, FaultyStore, Operation};
use consentry::store::{MemoryStore, StoreError};
use consentry::{Engine, Error, Outcome, starter};

const ERRORS: [StoreError; 7] = [
    StoreError::Busy,
    StoreError::Full,
    StoreError::ReadOnly,
    StoreError::Corrupt,
    StoreError::NewerSchema,
    StoreError::Poisoned,
    StoreError::Unavailable,
];

fn engine() -> (Arc<FaultyStore<MemoryStore>>, Engine) {
    let store = Arc::new(FaultyStore::new(MemoryStore::new([7; 32])));
    let engine = Engine::new(Arc::clone(&store), CountingEntropy::default());
    engine.install(starter::TWO_WAY, "test", at(0)).unwrap();
    (store, engine)
}

/// A contact who said YES.
fn consented() -> (Arc<FaultyStore<MemoryStore>>, Engine) {
    let (store, engine) = engine();
    engine.receive_and_hand_over(text("SM1", "Hello", 0), at(0)).unwrap();
    let yes = engine.receive_and_hand_over(text("SM2", "YES", 1), at(1)).unwrap();
    assert_eq!(yes.released, [id("SM1")]);
    (store, engine)
}

fn refused_by_store(outcome: &Outcome) -> bool {
    outcome.decision == Decision::Refuse
        && outcome.permit.is_none()
        && outcome.reasons.iter().map(|reason| reason.code).eq([ReasonCode::StoreUnavailable])
}

#[test]
fn a_send_is_refused_while_the_store_fails() {
    for error in ERRORS {
        let (store, engine) = consented();
        engine.request_send(id("m1"), message("Ready."), at(2)).unwrap();
        store.take_down(error);
        assert!(refused_by_store(&engine.request_send(id("m2"), message("x"), at(3)).unwrap()));
        assert!(refused_by_store(&engine.redeem(&id("m1"), at(3)).unwrap()));
        assert!(refused_by_store(&engine.admit(id("m3"), message("x"), at(3)).unwrap()));
        let answer = engine.check(&message("x"), at(3)).unwrap();
        assert_eq!(answer.decision, Decision::Refuse);
        assert_eq!(answer.reasons[0].code, ReasonCode::StoreUnavailable);
        store.heal();
        assert_eq!(engine.redeem(&id("m1"), at(4)).unwrap().decision, Decision::Allow);
    }
}

#[test]
fn the_outcome_of_an_event_is_unknown_while_the_store_fails() {
    for error in ERRORS {
        let (store, engine) = consented();
        store.take_down(error);
        let unknown = engine.receive(text("SM3", "STOP", 2), at(2)).unwrap_err();
        assert_eq!(unknown, Error::OutcomeUnknown(error));
        assert_eq!(unknown.code(), "outcome_unknown");
        store.heal();
        let stop = engine.receive(text("SM3", "STOP", 2), at(3)).unwrap();
        assert!(!stop.duplicate, "nothing was recorded before");
    }
}

#[test]
fn an_event_that_was_written_in_spite_of_an_error_is_a_duplicate() {
    for fault in [Fault::After(StoreError::Unavailable), Fault::After(StoreError::Busy)] {
        let (store, engine) = consented();
        store.script(Operation::Commit, [fault]);
        engine.receive(text("SM3", "STOP", 2), at(2)).unwrap_err();
        let again = engine.receive(text("SM3", "STOP", 5), at(5)).unwrap();
        assert!(again.duplicate);
        assert_eq!(again.texts.len(), 2, "the stored outcome");
        assert_eq!(engine.lease_texts(10, at(5)).unwrap().len(), 2, "queued once");
        let send = engine.request_send(id("m1"), message("x"), at(6)).unwrap();
        assert_eq!(send.decision, Decision::Refuse);
    }
}

#[test]
fn a_redeem_that_failed_after_it_was_written_is_not_allowed_again() {
    let (store, engine) = consented();
    engine.request_send(id("m1"), message("Ready."), at(2)).unwrap();
    store.script(Operation::Commit, [Fault::After(StoreError::Unavailable)]);
    assert!(refused_by_store(&engine.redeem(&id("m1"), at(3)).unwrap()));
    let again = engine.redeem(&id("m1"), at(4)).unwrap();
    assert_eq!(again.decision, Decision::Refuse);
    assert_eq!(again.reasons[0].code, ReasonCode::AlreadyRedeemed);
}

#[test]
fn an_admitted_send_that_is_asked_for_again_tells_that_it_was_handed_over() {
    let (store, engine) = consented();
    store.script(Operation::Commit, [Fault::After(StoreError::Unavailable)]);
    assert!(refused_by_store(&engine.admit(id("m1"), message("Ready."), at(2)).unwrap()));
    let again = engine.admit(id("m1"), message("Ready."), at(3)).unwrap();
    assert!(again.duplicate);
    assert!(again.permit.unwrap().redeemed, "the first request redeemed it");
    let redeem = engine.redeem(&id("m1"), at(4)).unwrap();
    assert_eq!(redeem.reasons[0].code, ReasonCode::AlreadyRedeemed);
}

#[test]
fn a_poisoned_store_refuses_until_it_is_opened_again() {
    let (store, engine) = consented();
    store.script(Operation::Commit, [Fault::Poison]);
    engine.receive(text("SM3", "Hi", 2), at(2)).unwrap_err();
    for minutes in 3..6 {
        let send = engine.request_send(id("m1"), message("x"), at(minutes)).unwrap();
        assert!(refused_by_store(&send));
    }
    store.heal();
    let send = engine.request_send(id("m1"), message("x"), at(7)).unwrap();
    assert_eq!(send.decision, Decision::Allow);
}

#[test]
fn a_closed_engine_answers_nothing() {
    let (_, engine) = consented();
    engine.close();
    assert_eq!(engine.receive(text("SM3", "STOP", 2), at(2)).unwrap_err(), Error::Closed);
    assert_eq!(engine.redeem(&id("m1"), at(2)).unwrap_err(), Error::Closed);
    assert_eq!(engine.lease_texts(1, at(2)).unwrap_err(), Error::Closed);
    assert_eq!(engine.replay(false).unwrap_err().code(), "closed");
}

#[test]
fn nothing_is_decided_before_a_configuration_is_installed() {
    let engine = Engine::new(MemoryStore::new([7; 32]), CountingEntropy::default());
    let error = engine.receive(text("SM1", "STOP", 0), at(0)).unwrap_err();
    assert_eq!((error.clone(), error.code()), (Error::NotConfigured, "not_configured"));
}
