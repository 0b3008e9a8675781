//! The plain surface: loose numbers, a store that fails while one is read, closing, what is printed.
#![cfg(feature = "sqlite")]
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

mod common;

use std::sync::Arc;

use common::{CONTACT, CountingEntropy, LINE, at};
use consentry::Error;
use consentry::core::{Channel, Class, Decision, ReasonCode, State};
use consentry::plain::{self, Engine, Event, Evidence, EvidenceKind, SendRequest};
use consentry::store::suite::FaultyStore;
use consentry::store::{MemoryStore, StoreError};

/// The contact's and the line's number as people write them.
const LOOSE_CONTACT: &str = "(415) 555-0123";
const LOOSE_LINE: &str = "415.555.0100";

fn engine() -> (Arc<FaultyStore<MemoryStore>>, Engine) {
    let store = Arc::new(FaultyStore::new(MemoryStore::new([7; 32])));
    let engine = consentry::Engine::new(Arc::clone(&store), CountingEntropy::default());
    let engine = Engine::from(engine);
    engine.install(&plain::starter("two-way").unwrap(), "test", at(0)).unwrap();
    (store, engine)
}

fn text(id: &str, from: &str, to: &str, text: &str) -> Event {
    Event::MessageReceived {
        id: id.to_owned(),
        at: at(1),
        channel: Channel::Sms,
        from: from.to_owned(),
        to: to.to_owned(),
        text: text.to_owned(),
        group: None,
    }
}

fn send(from: &str, to: &str) -> SendRequest {
    SendRequest {
        id: "m1".to_owned(),
        channel: Channel::Sms,
        from: from.to_owned(),
        to: to.to_owned(),
        text: "It is.".to_owned(),
        class: Class::Conversational,
        purpose: None,
        reference: None,
    }
}

fn requested(send: SendRequest) -> Event {
    let SendRequest { id, channel, from, to, text, class, purpose, reference } = send;
    Event::SendRequested { id, at: at(2), channel, from, to, text, class, purpose, reference }
}

#[test]
fn loose_numbers_are_read_in_the_region_of_the_configuration() {
    let (_, engine) = engine();
    let stop = engine.receive(&text("SM1", LOOSE_CONTACT, LOOSE_LINE, "STOP"), at(1)).unwrap();
    assert_eq!(stop.contact.as_deref(), Some(CONTACT));
    assert_eq!(stop.program.as_deref(), Some("messaging"));
    let refused = engine.request_send(&send(LOOSE_LINE, LOOSE_CONTACT), at(2)).unwrap();
    assert_eq!(refused.reasons[0].code, ReasonCode::OptedOut);
    let rows = engine.status(LOOSE_CONTACT, None).unwrap();
    assert_eq!((rows.len(), rows[0].state), (1, State::OptedOut));
    assert_eq!(engine.history(LOOSE_CONTACT).unwrap().len(), 2);
}

#[test]
fn a_loose_number_is_refused_while_the_store_does_not_tell_its_region() {
    let (store, engine) = engine();
    for error in [StoreError::Busy, StoreError::Corrupt, StoreError::Unavailable] {
        store.take_down(error);
        let unavailable = [ReasonCode::StoreUnavailable];
        for outcome in [
            engine.request_send(&send(LINE, LOOSE_CONTACT), at(2)).unwrap(),
            engine.request_send(&send(LOOSE_LINE, CONTACT), at(2)).unwrap(),
            engine.admit(&send(LINE, LOOSE_CONTACT), at(2)).unwrap(),
            engine.receive(&requested(send(LINE, LOOSE_CONTACT)), at(2)).unwrap(),
        ] {
            assert_eq!(outcome.decision, Decision::Refuse);
            assert!(outcome.reasons.iter().map(|reason| reason.code).eq(unavailable));
            assert_eq!((outcome.event.as_str(), outcome.permit), ("m1", None));
        }
        let answer = engine.check(&send(LINE, LOOSE_CONTACT), at(2)).unwrap();
        assert_eq!(answer.decision, Decision::Refuse);
        assert!(answer.reasons.iter().map(|reason| reason.code).eq(unavailable));
        let stop = text("SM1", LOOSE_CONTACT, LINE, "STOP");
        assert_eq!(engine.receive(&stop, at(1)).unwrap_err(), Error::OutcomeUnknown(error));
        let handed = engine.receive_and_hand_over(&stop, at(1));
        assert_eq!(handed.unwrap_err(), Error::OutcomeUnknown(error));
        assert_eq!(engine.status(LOOSE_CONTACT, None).unwrap_err(), Error::Store(error));
        store.heal();
    }
    assert!(engine.history(CONTACT).unwrap().is_empty(), "nothing was recorded");
}

#[test]
fn a_malformed_request_is_an_error_even_while_the_store_fails() {
    let (store, engine) = engine();
    store.take_down(StoreError::Unavailable);
    let request = SendRequest { id: String::new(), ..send(LINE, LOOSE_CONTACT) };
    for outcome in
        [engine.request_send(&request, at(2)), engine.receive(&requested(request.clone()), at(2))]
    {
        let error = outcome.unwrap_err();
        assert_eq!((error.code(), error.field()), ("invalid_id", Some("id")));
    }
}

#[test]
fn a_line_may_be_a_name_or_a_short_code_and_needs_no_region() {
    let (store, engine) = engine();
    store.take_down(StoreError::Unavailable);
    for line in ["72975", "CONSENTRY", "whatsapp:+14155550100"] {
        let event = text("SM1", CONTACT, line, "STOP");
        let region = || panic!("the region was asked for");
        assert!(event.check(&region).is_ok(), "{line}");
        assert!(engine.receive(&event, at(1)).is_err(), "the store is down");
    }
}

#[test]
fn a_closed_engine_lets_its_store_go() {
    let (store, engine) = engine();
    assert_eq!(Arc::strong_count(&store), 2);
    engine.close();
    engine.close();
    assert_eq!(Arc::strong_count(&store), 1);
    let closed = engine.receive(&text("SM1", CONTACT, LINE, "STOP"), at(1));
    assert_eq!(closed.unwrap_err(), Error::Closed);
    assert_eq!(engine.newest().unwrap_err(), Error::Closed);
}

#[test]
fn a_batch_has_a_limit() {
    let texts = vec!["STOP"; plain::MAX_BATCH];
    assert_eq!(plain::intents_of(&texts).unwrap().len(), plain::MAX_BATCH);
    let texts = vec!["STOP"; plain::MAX_BATCH + 1];
    for error in [
        plain::intents_of(&texts).unwrap_err(),
        plain::read_all(&texts, None).unwrap_err(),
        plain::Reader::builtin().intents_of(&texts).unwrap_err(),
    ] {
        assert_eq!((error.code(), error.field()), ("too_many", Some("texts")));
    }
}

#[test]
fn nothing_that_is_printed_shows_numbers_or_texts() {
    let (_, engine) = engine();
    let words = "Where is parcel seventy-one?";
    let event = text("SM1", CONTACT, LINE, words);
    let evidence = Evidence {
        reference: format!("form of {CONTACT}"),
        wording: words.to_owned(),
        ..Evidence::new(EvidenceKind::WebForm)
    };
    let outcome = engine.receive(&event, at(1)).unwrap();
    let printed = format!(
        "{event:?} {evidence:?} {:?} {outcome:?} {:?} {:?} {:?} {:?} {:?} {engine:?}",
        send(LINE, CONTACT),
        outcome.texts,
        engine.lease_texts(10, at(1)).unwrap(),
        engine.status(CONTACT, None).unwrap(),
        engine.history(CONTACT).unwrap(),
        engine.configuration().unwrap(),
    );
    for secret in [&CONTACT[2..], &LINE[2..], "seventy-one", "Dana", "YES"] {
        assert!(!printed.contains(secret), "{secret} in {printed}");
    }
}
