//! No number and no text of a person in anything that may end up in a log.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

mod common;

use std::fmt::Debug;

use common::{CONTACT, CountingEntropy, at, id, message, opt_out_by_phone, text};
use consentry::store::{MemoryStore, Store};
use consentry::wire::outcome::{ErrorView, OutcomeView};
use consentry::wire::status::{HistoryView, StatusView};
use consentry::{Engine, address, starter, wire};

const SECRET: &str = "meet me at the blue door";

/// Fails where a rendering shows the fixture's number or text.
fn expect_silent(what: &str, shown: &str) {
    let digits = CONTACT.trim_start_matches('+');
    for fixture in [digits, &digits[1..], SECRET, "blue door"] {
        assert!(!shown.contains(fixture), "{what} shows {fixture:?}: {shown}");
    }
}

fn expect_silent_debug(what: &str, value: &impl Debug) {
    expect_silent(what, &format!("{value:?} {value:#?}"));
}

#[test]
fn debug_shows_neither_numbers_nor_texts() {
    let store = std::sync::Arc::new(MemoryStore::new([7; 32]));
    let engine = Engine::new(std::sync::Arc::clone(&store), CountingEntropy::default());
    engine.install(starter::TWO_WAY, "test", at(0)).unwrap();
    let events = [
        text("SM1", SECRET, 1),
        text("SM2", "YES", 2),
        text("SM3", SECRET, 3),
        text("SM4", "STOP", 4),
        opt_out_by_phone("c1", 5),
    ];
    for event in events {
        expect_silent_debug("an event", &event);
        let now = event.at;
        let outcome = engine.receive(event, now).unwrap();
        expect_silent_debug("an outcome", &outcome);
        expect_silent_debug("an outcome on the wire", &OutcomeView::from(&outcome));
        for leased in engine.lease_texts(10, now).unwrap() {
            expect_silent_debug("a leased text", &leased);
        }
    }
    expect_silent_debug("a send", &message(SECRET));
    let contact = address::parse(CONTACT, None, "contact").unwrap();
    for row in engine.status(contact, None).unwrap() {
        expect_silent_debug("a status", &row);
        expect_silent_debug("a status on the wire", &StatusView::from(&row));
    }
    for entry in engine.history(contact).unwrap() {
        expect_silent_debug("a history", &entry);
        expect_silent_debug("a history on the wire", &HistoryView::from(&entry));
    }
    expect_silent_debug("the engine", &engine);
    for stored in store.changes(0, 100).unwrap() {
        expect_silent_debug("a stored entry", &stored);
        expect_silent("an entry's bytes", &String::from_utf8_lossy(&stored.bytes));
    }
}

#[test]
fn errors_show_neither_numbers_nor_texts() {
    let engine = Engine::new(MemoryStore::new([7; 32]), CountingEntropy::default());
    engine.install(starter::TWO_WAY, "test", at(0)).unwrap();
    engine.receive(text("SM1", "Hello", 1), at(1)).unwrap();
    let conflict = engine.receive(text("SM1", SECRET, 1), at(1)).unwrap_err();
    assert_eq!(conflict.code(), "event_id_conflict");
    expect_silent("an id conflict", &format!("{conflict} {conflict:?}"));
    expect_silent_debug("an error on the wire", &ErrorView::new(&conflict, 1));

    let lines = [
        format!(r#"{{"type":"message_received","id":"{SECRET}\u0000"}}"#),
        format!(r#"{{"type":"{SECRET}","id":"a","at":"2026-11-21T15:00:00Z"}}"#),
        format!(r#"{{"{SECRET}":1}}"#),
        format!(r#"{{"{CONTACT}":"{SECRET}"}}"#),
        format!(r#"{{"type":"message_received","id":"a","at":"{SECRET}"}}"#),
        format!(r#"{{"type":"message_received","id":"a","at":["{SECRET}"]}}"#),
        format!(
            r#"{{"type":"message_received","id":"a","at":"2026-11-21T15:00:00Z","channel":"sms","from":"{CONTACT}0000000","to":"x","text":"{SECRET}"}}"#
        ),
        format!(
            r#"{{"type":"message_received","id":"a","at":"2026-11-21T15:00:00Z","channel":"{SECRET}","from":"{CONTACT}","to":"x","text":"{SECRET}"}}"#
        ),
        format!("{SECRET} {CONTACT}"),
    ];
    for line in lines {
        let error = wire::event::parse(&line, None).unwrap_err();
        expect_silent("an input error", &format!("{error} {error:?}"));
    }
    let files = [
        format!("organization = \"{SECRET}\""),
        SECRET.to_owned(),
        format!("\"{SECRET}\" = 1"),
        starter::TWO_WAY.replace("mode = \"consent\"", &format!("mode = \"{SECRET}\"")),
        starter::TWO_WAY.replace("+14155550100", &format!("{CONTACT}00000000")),
        starter::TWO_WAY.replace(
            "[[lines]]",
            &format!("[programs.templates]\ncontact_help = \"{{{SECRET}}}\"\n[[lines]]"),
        ),
    ];
    for file in files {
        let error = wire::config::parse(&file).unwrap_err();
        expect_silent("a configuration error", &format!("{error} {error:?}"));
    }
    let error = engine.request_send(id("m1"), message(""), at(2)).unwrap_err();
    assert_eq!((error.code(), error.field()), ("invalid_text", Some("text")));
}
