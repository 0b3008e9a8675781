//! Replay: the journal folds to the live state, also when nobody can be named any more, and a
//! different decision is explained by a version.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]
#![cfg(feature = "sqlite")]

mod common;

use std::path::Path;

use common::{at, id, message, opt_out_by_phone, text, text_from};
use consentry::core::{Decision, Evidence, EvidenceKind};
use consentry::replay::Report;
use consentry::{Engine, HostEvent, HostEventBody, HostPlace, address, starter};
use rusqlite::Connection;
use tempfile::TempDir;

/// A little of everything.
fn live(path: &Path) -> Engine {
    let engine = Engine::open(path).unwrap();
    engine.install(starter::TWO_WAY, "dana@xyz.example", at(0)).unwrap();
    let receive = |event: HostEvent| {
        let now = event.at;
        engine.receive_and_hand_over(event, now).unwrap()
    };
    receive(text("SM1", "Hello", 1));
    receive(text("SM2", "YES", 2));
    assert_eq!(engine.admit(id("m1"), message("Hi."), at(3)).unwrap().decision, Decision::Allow);
    engine.request_send(id("m2"), message("Ready."), at(4)).unwrap();
    receive(text("SM3", "stop please", 5));
    assert_eq!(engine.redeem(&id("m2"), at(6)).unwrap().decision, Decision::Refuse);
    receive(text("SM4", "Hello again", 7));
    receive(opt_out_by_phone("c1", 8));
    receive(text_from("+14155550124", "SM5", "Help", at(9)));
    receive(text_from("+14155550124", "SM6", "Hi", at(10)));
    receive(recorded("c2"));
    receive(HostEvent { id: id("t1"), at: at(60 * 24 * 40), body: HostEventBody::TimePassed });
    // Somebody whose texts wait in the outbox.
    engine
        .receive(text_from("+14155550125", "SM7", "Hi", at(60 * 24 * 40)), at(60 * 24 * 40))
        .unwrap();
    engine.lease_texts(1, at(60 * 24 * 40)).unwrap();
    engine
}

fn recorded(event: &str) -> HostEvent {
    let wording = "I agree to texts of XYZ.";
    HostEvent {
        id: id(event),
        at: at(11),
        body: HostEventBody::ConsentRecorded {
            place: HostPlace {
                contact: address::parse("+14155550124", None, "contact").unwrap(),
                organization: None,
                program: Some("messaging".to_owned()),
                line: None,
                channel: None,
            },
            evidence: Evidence::new(EvidenceKind::Paper, "form-7", wording, None).unwrap(),
            purposes: Vec::new(),
        },
    }
}

fn expect_clean(report: &Report) {
    assert!(report.entries > 20, "{report:?}");
    assert_eq!(report.contacts, 3);
    assert_eq!(report.unlike, []);
    assert_eq!(report.differences, []);
}

#[test]
fn the_journal_folds_to_the_live_state_and_decides_as_it_did() {
    let folder = TempDir::new().unwrap();
    let report = live(&folder.path().join("a.db")).replay(true).unwrap();
    expect_clean(&report);
    assert!(report.decided > 20);
    assert_eq!(report.erased, 0);
}

#[test]
fn it_still_does_when_every_private_row_is_deleted() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.db");
    drop(live(&path));
    let connection = Connection::open(&path).unwrap();
    connection
        .execute_batch(
            "DELETE FROM parts; DELETE FROM digests; DELETE FROM contacts; DELETE FROM outbox;",
        )
        .unwrap();
    drop(connection);
    let report = Engine::open(&path).unwrap().replay(true).unwrap();
    expect_clean(&report);
    assert_eq!(report.erased, 1, "the evidence of one consent cannot be decided again");
}

#[test]
fn a_record_that_was_changed_by_hand_is_found() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.db");
    drop(live(&path));
    let connection = Connection::open(&path).unwrap();
    // One contact gets the record of another.
    connection
        .execute_batch(
            "UPDATE heads SET bytes = (SELECT bytes FROM heads ORDER BY length(bytes) LIMIT 1)",
        )
        .unwrap();
    drop(connection);
    let report = Engine::open(&path).unwrap().replay(false).unwrap();
    assert_eq!(report.unlike.len(), 2);
    assert!(!report.is_clean());
}

#[test]
fn a_changed_wording_is_named_by_its_configuration() {
    let folder = TempDir::new().unwrap();
    let engine = live(&folder.path().join("a.db"));
    let before = engine.configured().unwrap().id().to_string();
    let changed = starter::TWO_WAY.replace(
        "[[lines]]",
        "[programs.templates.started_by_contact]\n\
         contact_opt_out_confirmed = \"{brand}: you are out.\"\n[[lines]]",
    );
    engine.install(&changed, "dana@xyz.example", at(100_000)).unwrap();
    let report = engine.replay(true).unwrap();
    assert_eq!(report.unlike, []);
    assert!(report.is_clean());
    let found = report.differences.iter().find(|found| found.event == id("SM3")).unwrap();
    assert_eq!(found.what, ["texts"]);
    assert_eq!(found.versions.len(), 1);
    assert_eq!((found.versions[0].name, &found.versions[0].then), ("configuration", &before));
}

#[test]
fn a_changed_word_is_named_by_its_configuration() {
    let folder = TempDir::new().unwrap();
    let engine = live(&folder.path().join("a.db"));
    let changed = starter::TWO_WAY.replace(
        "opt_out_word = \"STOP\"",
        "opt_out_word = \"STOP\"\nopt_out_words = [\"hello again\"]",
    );
    engine.install(&changed, "dana@xyz.example", at(100_000)).unwrap();
    let report = engine.replay(true).unwrap();
    let found = report.differences.iter().find(|found| found.event == id("SM4")).unwrap();
    assert!(found.what.contains(&"reading") && found.what.contains(&"decision"));
    assert_eq!(found.versions[0].name, "configuration");
}
