//! Reports and retention in the modes that do not ask: disclaimers that were shown, consents that a
//! voice agent recorded, lines of sub-organizations.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

mod common;

use common::{CONTACT, CountingEntropy, LINE, at, id, message_to, text_from};
use consentry::core::{Decision, Evidence, EvidenceKind, EvidenceSpec, Timestamp};
use consentry::report::{DueKind, ReportFilter, ReportKind};
use consentry::store::MemoryStore;
use consentry::{Engine, HostEvent, HostEventBody, HostPlace, address};

const OTHER: &str = "+14155550124";

/// A program in disclaimer mode and one in recorded mode, in an organization with one sub-organization.
const CONFIGURATION: &str = r#"
[organization]
id = "6051"
name = "ABC Bank Corp"

[[organizations]]
id = "6052"
name = "ABC Wealth"

[retention]
messages_days = 30
recordings_days = 30
consents_days = 30

[[programs]]
id = "messaging"
brand = "ABC Bank"
mode = "disclaimer"
support_contact = "support@abc.example"

[[programs]]
id = "appointments"
brand = "ABC Appointments"
mode = "recorded"
support_contact = "support@abc.example"
purposes = ["appointment"]

[[lines]]
address = "+14155550100"
program = "messaging"
user = "Aaron Almaraz"
organization = "6052"

[[lines]]
address = "+18005550100"
program = "appointments"
stop_answered_by = "engine"
"#;

fn engine() -> Engine {
    let engine = Engine::new(MemoryStore::new([7; 32]), CountingEntropy::default());
    engine.install(CONFIGURATION, "test", at(0)).unwrap();
    engine
}

/// A consent that a voice agent took down, in a recorded call.
fn verbal(contact: &str, event: &str, recording: &str, minutes: i64) -> HostEvent {
    let evidence = EvidenceSpec {
        reference: recording.to_owned(),
        agent: "agent-3".to_owned(),
        requested: vec!["appointment".to_owned()],
        number_confirmed: true,
        understood_optional: true,
        ..EvidenceSpec::new(EvidenceKind::Verbal)
    };
    HostEvent {
        id: id(event),
        at: at(minutes),
        body: HostEventBody::ConsentRecorded {
            place: HostPlace {
                contact: address::parse(contact, None, "contact").unwrap(),
                organization: None,
                program: Some("appointments".to_owned()),
                line: None,
                channel: None,
            },
            evidence: Evidence::checked(evidence).unwrap(),
            purposes: Vec::new(),
        },
    }
}

fn receive(engine: &Engine, event: HostEvent) -> Decision {
    let now = event.at;
    engine.receive_and_hand_over(event, now).unwrap().decision
}

fn rows(engine: &Engine, kind: ReportKind) -> Vec<[String; 4]> {
    let report = engine.opt_in_report(kind, &ReportFilter::default()).unwrap();
    let cells = report.rows.iter().map(|row| report.cells(row));
    cells.map(|it| [it.organization, it.line, it.addressee, it.timestamp]).collect()
}

#[test]
fn a_disclaimer_is_a_row_when_it_went_out_and_once() {
    let engine = engine();
    assert_eq!(receive(&engine, text_from(CONTACT, "a", "Hello", at(0))), Decision::Deliver);
    receive(&engine, text_from(CONTACT, "b", "Are you there?", at(5)));
    // Queued, and not sent yet.
    engine.receive(text_from(OTHER, "c", "Hello", at(10)), at(10)).unwrap();
    let first =
        ["ABC Wealth (6052)", "Aaron Almaraz (14155550100)", "14155550123", "21-Nov-2026 15:00:00"];
    assert_eq!(rows(&engine, ReportKind::Disclaimer), [first]);
    // A worker takes it, dies, and another takes it again.
    for minutes in [20, 30] {
        assert_eq!(engine.lease_texts(10, at(minutes)).unwrap().len(), 1);
    }
    let second =
        ["ABC Wealth (6052)", "Aaron Almaraz (14155550100)", "14155550124", "21-Nov-2026 15:20:00"];
    assert_eq!(rows(&engine, ReportKind::Disclaimer), [second, first]);
    assert_eq!(rows(&engine, ReportKind::Consent).len(), 0);
}

#[test]
fn a_disclaimer_outlasts_the_policy_while_the_conversation_goes_on() {
    let engine = engine();
    receive(&engine, text_from(CONTACT, "a", "Hello", at(0)));
    receive(&engine, text_from(CONTACT, "b", "Are you there?", at(5)));
    let due = engine.due(Timestamp::MAX).unwrap();
    let events: Vec<&str> = due.iter().map(|record| record.event.as_str()).collect();
    assert_eq!(events, ["b"], "the first text caused the disclaimer");
}

#[test]
fn a_recording_is_kept_for_every_consent_that_it_proves() {
    let engine = engine();
    receive(&engine, verbal(CONTACT, "c1", "call-9", 0));
    receive(&engine, verbal(OTHER, "c2", "call-9", 0));
    let row = ["ABC Bank Corp (6051)", "ABC Appointments", "14155550124", "21-Nov-2026 15:00:00"];
    assert_eq!(rows(&engine, ReportKind::Consent)[0], row);
    assert_eq!(engine.due(Timestamp::MAX).unwrap(), []);

    let stop = |contact: &str, event: &str, minutes| HostEvent {
        body: HostEventBody::MessageReceived {
            channel: consentry::core::Channel::Sms,
            from: address::parse(contact, None, "from").unwrap(),
            to: "+18005550100".to_owned(),
            group: None,
            text: consentry::core::MessageText::new("STOP"),
        },
        ..text_from(contact, event, "STOP", at(minutes))
    };
    receive(&engine, stop(CONTACT, "s1", 60));
    let kinds = |now| -> Vec<(String, DueKind)> {
        let due = engine.due(now).unwrap();
        due.into_iter().map(|record| (record.event.to_string(), record.kind)).collect()
    };
    assert_eq!(kinds(Timestamp::MAX), [("c1".to_owned(), DueKind::Consent)]);
    receive(&engine, stop(OTHER, "s2", 120));
    let free = Timestamp::parse("2031-11-21T17:00:00Z").unwrap();
    assert_eq!(kinds(free.minus(1)), [("c1".to_owned(), DueKind::Consent)]);
    let due = engine.due(free).unwrap();
    let recording = due.iter().find(|record| record.kind == DueKind::Recording).unwrap();
    assert_eq!(recording.reference.as_deref(), Some("call-9"));
    assert_eq!((recording.due_at, recording.floor), (free, Some(free)));
    assert_eq!(due.len(), 3, "two consents, one recording");
}

#[test]
fn an_outbound_text_shows_a_disclaimer_too_and_the_report_is_the_main_organizations() {
    let engine = engine();
    let send = message_to(CONTACT, "Hi, this is Aaron.");
    assert_eq!(send.from, LINE);
    engine.admit(id("m1"), send, at(0)).unwrap();
    engine.lease_texts(10, at(1)).unwrap();
    let report = engine.opt_in_report(ReportKind::Disclaimer, &ReportFilter::default()).unwrap();
    assert_eq!(report.organization, "ABC Bank Corp");
    assert_eq!(report.rows.len(), 1);
    assert_eq!(&*report.rows[0].organization_id, "6052");
}
