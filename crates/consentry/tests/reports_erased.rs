//! Reports on people who were erased: the rows stay, the people do not.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]
#![cfg(feature = "sqlite")]

mod common;

use common::{CONTACT, at, text};
use consentry::report::{ReportFilter, ReportKind};
use consentry::wire::export::ExportView;
use consentry::{Engine, starter};
use rusqlite::Connection;
use tempfile::TempDir;

#[test]
fn an_erased_contact_is_a_row_without_a_number_and_an_export_without_texts() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.db");
    let engine = Engine::open(&path).unwrap();
    let policy = format!("{}\n[retention]\nmessages_days = 1\n", starter::TWO_WAY);
    engine.install(&policy, "test", at(0)).unwrap();
    for event in [text("SM1", "Hello", 1), text("SM2", "YES", 2), text("SM3", "Blue door", 3)] {
        let now = event.at;
        engine.receive_and_hand_over(event, now).unwrap();
    }
    let later = at(60 * 24 * 7);
    assert_eq!(engine.due(later).unwrap().len(), 1);
    drop(engine);
    Connection::open(&path)
        .unwrap()
        .execute_batch("DELETE FROM parts; DELETE FROM digests; DELETE FROM contacts;")
        .unwrap();

    let engine = Engine::open(&path).unwrap();
    let all = ReportFilter::default();
    let report = engine.opt_in_report(ReportKind::Consent, &all).unwrap();
    assert_eq!(report.rows.len(), 1);
    let cells = report.cells(&report.rows[0]);
    assert_eq!((cells.line.as_str(), cells.addressee.as_str()), ("Dana Reyes (14155550100)", ""));
    let number = ReportFilter::new(None, Some(CONTACT), None, None).unwrap();
    assert_eq!(engine.opt_in_report(ReportKind::Consent, &number).unwrap().rows, []);

    let exported = engine.export(0, 100).unwrap();
    let hello = exported.iter().find(|entry| entry.outcome.event.as_str() == "SM1").unwrap();
    let wire = serde_json::to_value(ExportView::from(hello)).unwrap();
    assert_eq!(wire["erased"], true);
    assert!(wire["text"].is_null() && wire["outcome"]["contact"].is_null());
    assert!(wire["outcome"]["texts"][0]["text"].is_null());
    assert_eq!(wire["outcome"]["decision"], "hold");
    let whole = serde_json::to_string(&exported.iter().map(ExportView::from).collect::<Vec<_>>());
    for private in ["4155550123", "Blue door"] {
        assert!(!whole.as_ref().unwrap().contains(private));
    }
    assert_eq!(engine.due(later).unwrap(), [], "what is gone is not due");
}
