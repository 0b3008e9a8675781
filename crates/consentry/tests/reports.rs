//! Reports, export and retention schedule: events are played into an engine, and what the journal
//! then says is compared.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

mod common;

use common::{CONTACT, CountingEntropy, LINE, at, id, message_to, text_from};
use consentry::core::Word;
use consentry::core::{Decision, Evidence, EvidenceKind, Timestamp};
use consentry::report::{
    Cells, DueKind, DueRecord, ExportedEntry, ReportFilter, ReportKind, csv, html, json,
};
use consentry::store::MemoryStore;
use consentry::wire::export::ExportView;
use consentry::{Engine, HostEvent, HostEventBody, HostPlace, address};

const OTHER: &str = "+14155550124";
const THIRD: &str = "+14155550125";
const DAY: i64 = 24 * 60;

/// The two-way starter of an organization in New York, with a name for its line's user.
fn configuration(user: &str, retention: &str) -> String {
    let text = consentry::starter::TWO_WAY
        .replace("name = \"XYZ\"\n", "name = \"ABC Bank Corp\"\ntime_zone = \"America/New_York\"\n")
        .replace("Dana Reyes", user);
    assert!(text.contains("America/New_York\"\n") && text.contains(user));
    format!("{text}\n[retention]\n{retention}\n")
}

fn engine_with(user: &str, retention: &str) -> Engine {
    let engine = Engine::new(MemoryStore::new([7; 32]), CountingEntropy::default());
    engine.install(&configuration(user, retention), "test", at(0)).unwrap();
    engine
}

fn engine() -> Engine {
    engine_with("Dana Reyes", "")
}

fn receive(engine: &Engine, event: HostEvent) -> Decision {
    let now = event.at;
    engine.receive_and_hand_over(event, now).unwrap().decision
}

/// A contact writes, is asked, and answers a minute later.
fn ask_and_answer(engine: &Engine, contact: &str, name: &str, answer: &str, minutes: i64) {
    let (first, second) = (format!("{name}-1"), format!("{name}-2"));
    receive(engine, text_from(contact, &first, "Hello", at(minutes)));
    receive(engine, text_from(contact, &second, answer, at(minutes + 1)));
}

/// Evidence of a consent, under a reference.
fn recorded(contact: &str, event: &str, reference: &str, minutes: i64) -> HostEvent {
    let evidence = Evidence::new(EvidenceKind::Paper, reference, "I agree to texts.", None);
    HostEvent {
        id: id(event),
        at: at(minutes),
        body: HostEventBody::ConsentRecorded {
            place: HostPlace {
                contact: address::parse(contact, None, "contact").unwrap(),
                organization: None,
                program: Some("messaging".to_owned()),
                line: None,
                channel: None,
            },
            evidence: evidence.unwrap(),
            purposes: Vec::new(),
        },
    }
}

fn cells(engine: &Engine, filter: &ReportFilter) -> Vec<[String; 4]> {
    let report = engine.opt_in_report(ReportKind::Consent, filter).unwrap();
    let rows = report.rows.iter().map(|row| {
        let Cells { organization, line, addressee, timestamp } = report.cells(row);
        [organization, line, addressee, timestamp]
    });
    rows.collect()
}

fn all() -> ReportFilter {
    ReportFilter::default()
}

#[test]
fn an_opt_in_is_a_row_in_the_published_form_the_newest_first() {
    let engine = engine();
    ask_and_answer(&engine, CONTACT, "a", "YES", 0);
    ask_and_answer(&engine, OTHER, "b", "STOP", 10);
    receive(&engine, recorded(THIRD, "c", "form-7", 20));
    assert_eq!(
        cells(&engine, &all()),
        [
            ["ABC Bank Corp (xyz)", "XYZ", "14155550125", "21-Nov-2026 10:20:00"],
            [
                "ABC Bank Corp (xyz)",
                "Dana Reyes (14155550100)",
                "14155550123",
                "21-Nov-2026 10:01:00"
            ],
        ]
    );
}

#[test]
fn a_report_never_changes_when_somebody_is_renamed_or_opts_out() {
    let engine = engine();
    ask_and_answer(&engine, CONTACT, "a", "YES", 0);
    let before = cells(&engine, &all());
    engine.install(&configuration("Robin Doe", ""), "test", at(5)).unwrap();
    receive(&engine, text_from(CONTACT, "stop", "STOP", at(6)));
    assert_eq!(cells(&engine, &all()), before);
    ask_and_answer(&engine, OTHER, "b", "YES", 10);
    let now = cells(&engine, &all());
    assert_eq!(now[0][1], "Robin Doe (14155550100)");
    assert_eq!(now[1..], before);
}

#[test]
fn one_piece_of_evidence_is_one_opt_in_and_a_new_one_is_another() {
    let engine = engine();
    receive(&engine, recorded(CONTACT, "c1", "form-7", 0));
    receive(&engine, recorded(CONTACT, "c2", "form-7", DAY));
    receive(&engine, recorded(CONTACT, "c3", "form-8", 2 * DAY));
    receive(&engine, recorded(OTHER, "c4", "form-7", 3 * DAY));
    let report = engine.opt_in_report(ReportKind::Consent, &all()).unwrap();
    let events: Vec<&str> = report.rows.iter().map(|row| row.event.as_str()).collect();
    assert_eq!(events, ["c4", "c3", "c1"]);
}

#[test]
fn filters_look_at_names_numbers_and_local_days() {
    let engine = engine();
    // 15:00 UTC is 10:00 in New York; the second day there begins at 05:00 UTC.
    ask_and_answer(&engine, CONTACT, "a", "YES", 0);
    ask_and_answer(&engine, OTHER, "b", "YES", 13 * 60 + 58);
    ask_and_answer(&engine, THIRD, "c", "YES", 14 * 60);
    let count = |text, number, from, to| {
        cells(&engine, &ReportFilter::new(text, number, from, to).unwrap()).len()
    };
    assert_eq!(count(Some("dana"), None, None, None), 3);
    assert_eq!(count(Some("robin"), None, None, None), 0);
    assert_eq!(count(None, Some("(415) 555-0124"), None, None), 1);
    assert_eq!(count(None, Some(LINE), None, None), 3);
    assert_eq!(count(None, None, Some("2026-11-21"), Some("2026-11-21")), 2);
    assert_eq!(count(None, None, Some("2026-11-22"), None), 1);
    assert_eq!(count(None, None, None, Some("2026-11-20")), 0);
    assert_eq!(count(Some("dana"), Some("0124"), Some("2026-11-22"), None), 0);
}

#[test]
fn csv_and_json_are_what_programs_read() {
    let engine = engine_with("=Dana", "");
    ask_and_answer(&engine, CONTACT, "a", "YES", 0);
    let both: Vec<_> =
        ReportKind::all().iter().map(|kind| engine.opt_in_report(*kind, &all()).unwrap()).collect();
    let mut table = Vec::new();
    csv::write(&both[..1], &mut table).unwrap();
    assert_eq!(
        String::from_utf8(table).unwrap(),
        "Organization,Name & MultiLine,Guest # or Group ID,Timestamp\r\n\
         ABC Bank Corp (xyz),'=Dana (14155550100),14155550123,21-Nov-2026 10:01:00\r\n"
    );
    let mut table = Vec::new();
    csv::write(&both, &mut table).unwrap();
    assert!(String::from_utf8(table).unwrap().ends_with("10:01:00,With Consent\r\n"));
    let mut array = Vec::new();
    json::write(&both, &mut array).unwrap();
    let rows: serde_json::Value = serde_json::from_slice(&array).unwrap();
    let expected = serde_json::json!([{
        "report": "consent",
        "organization": "ABC Bank Corp",
        "organization_id": "xyz",
        "name": "=Dana",
        "line": LINE,
        "contact": CONTACT,
        "group": null,
        "at": "2026-11-21T15:01:00Z",
        "timestamp": "21-Nov-2026 10:01:00",
    }]);
    assert_eq!(rows, expected);
    let mut array = Vec::new();
    json::write(&both[1..], &mut array).unwrap();
    assert_eq!(array, b"[]\n");
}

#[test]
fn the_page_escapes_names_loads_nothing_and_runs_only_its_own_script() {
    let engine = engine_with("<script>alert(1)</script>&'", "");
    ask_and_answer(&engine, CONTACT, "a", "YES", 0);
    let both: Vec<_> =
        ReportKind::all().iter().map(|kind| engine.opt_in_report(*kind, &all()).unwrap()).collect();
    let mut page = Vec::new();
    html::write(&both, &mut page).unwrap();
    let page = String::from_utf8(page).unwrap();
    assert!(!page.contains("<script>alert"));
    assert!(page.contains("&#60;script&#62;alert(1)&#60;/script&#62;&#38;&#39; (14155550100)"));
    assert_eq!(page.matches("<script").count(), 1);
    assert_eq!(page.matches("<style").count(), 1);
    for elsewhere in ["http://", "https://", "//cdn", "src=", "href=", "url(", "@import", " style="]
    {
        assert!(!page.contains(elsewhere), "{elsewhere}");
    }
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1).unwrap();
    let policy = policy.split('"').next().unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
    assert!(!policy.contains("unsafe"));
    // Without scripts it is two tables, of which one has a row.
    assert_eq!(page.matches("<table>").count(), 2);
    assert_eq!(page.matches("<tr data-at=").count(), 1);
    assert!(page.contains("<td class=\"number\">14155550123</td>"));
    assert!(page.contains("Times in America/New_York"));
}

#[test]
fn an_export_has_every_message_text_and_decision_and_goes_on_where_it_ended() {
    let engine = engine();
    ask_and_answer(&engine, CONTACT, "a", "YES", 0);
    engine.admit(id("m1"), message_to(CONTACT, "Your card is ready."), at(5)).unwrap();
    receive(&engine, recorded(OTHER, "c", "form-7", 6));
    let whole = engine.export(0, 10_000).unwrap();
    let indexes: Vec<u64> = whole.iter().map(|entry| entry.index).collect();
    assert_eq!(indexes, (1..=whole.len() as u64).collect::<Vec<_>>());

    let mut pages: Vec<ExportedEntry> = Vec::new();
    loop {
        let page = engine.export(pages.last().map_or(0, |entry| entry.index), 2).unwrap();
        if page.is_empty() {
            break;
        }
        pages.extend(page);
    }
    assert_eq!(pages, whole);

    let of = |event: &str| whole.iter().find(|entry| entry.outcome.event == id(event)).unwrap();
    let wire = |event: &str| serde_json::to_value(ExportView::from(of(event))).unwrap();
    let hello = wire("a-1");
    assert_eq!((&hello["direction"], &hello["text"]), (&"inbound".into(), &"Hello".into()));
    assert_eq!((&hello["line"], &hello["erased"]), (&LINE.into(), &false.into()));
    assert_eq!(hello["outcome"]["contact"], CONTACT);
    assert_eq!(hello["outcome"]["texts"][0]["template"], "contact_opt_in_prompt");
    assert!(hello["outcome"]["texts"][0]["text"].as_str().unwrap().contains("Dana Reyes"));
    assert_eq!(wire("a-1/lease")["effects"][0], "a-1/prompt");
    let sent = wire("m1");
    assert_eq!(
        (&sent["direction"], &sent["text"], &sent["class"], &sent["outcome"]["decision"]),
        (
            &"outbound".into(),
            &"Your card is ready.".into(),
            &"conversational".into(),
            &"allow".into()
        )
    );
    assert_eq!(wire("m1/redeem")["send"], "m1");
    let evidence = &wire("c")["evidence"];
    assert_eq!((&evidence["kind"], &evidence["reference"]), (&"paper".into(), &"form-7".into()));
    assert_eq!(whole[0].actor.as_deref(), Some("test"));
    for limit in [0, 10_001] {
        let error = engine.export(0, limit).unwrap_err();
        assert_eq!((error.code(), error.field()), ("out_of_range", Some("limit")));
    }
}

fn due(engine: &Engine, now: Timestamp) -> Vec<(String, DueKind)> {
    let due = engine.due(now).unwrap();
    due.into_iter().map(|DueRecord { event, kind, .. }| (event.to_string(), kind)).collect()
}

#[test]
fn without_a_policy_nothing_is_ever_due() {
    let engine = engine();
    ask_and_answer(&engine, CONTACT, "a", "YES", 0);
    assert_eq!(due(&engine, Timestamp::MAX), []);
}

#[test]
fn a_policy_frees_what_proves_nothing_and_never_an_opt_out() {
    let engine = engine_with("Dana Reyes", "messages_days = 30\nconsents_days = 30");
    ask_and_answer(&engine, CONTACT, "a", "STOP", 0);
    receive(&engine, text_from(OTHER, "b", "Hello", at(0)));
    assert_eq!(due(&engine, at(30 * DAY - 1)), []);
    let free = [("a-1".to_owned(), DueKind::Message), ("b".to_owned(), DueKind::Message)];
    let mut found = due(&engine, at(30 * DAY));
    found.sort();
    assert_eq!(found, free);
    let mut found = due(&engine, Timestamp::MAX);
    found.sort();
    assert_eq!(found, free, "a STOP is kept for ever");
}

#[test]
fn a_consent_is_kept_with_its_prompt_while_it_stands_and_five_years_after_it_was_relied_on() {
    let engine = engine_with("Dana Reyes", "messages_days = 30\nconsents_days = 30");
    ask_and_answer(&engine, CONTACT, "a", "YES", 0);
    receive(&engine, text_from(CONTACT, "later", "Thanks", at(3)));
    assert_eq!(due(&engine, Timestamp::MAX), [("later".to_owned(), DueKind::Message)]);

    engine.admit(id("m1"), message_to(CONTACT, "Hi."), at(60)).unwrap();
    receive(&engine, text_from(CONTACT, "stop", "STOP", at(120)));
    let ended = Timestamp::parse("2026-11-21T17:00:00Z").unwrap();
    assert_eq!(at(120), ended);
    let four_years = Timestamp::parse("2031-11-21T16:59:59.999Z").unwrap();
    let five_years = Timestamp::parse("2031-11-21T17:00:00Z").unwrap();
    let messages = [("later".to_owned(), DueKind::Message), ("m1".to_owned(), DueKind::Message)];
    assert_eq!(due(&engine, four_years), messages);
    let found = engine.due(five_years).unwrap();
    let proofs: Vec<&DueRecord> = found.iter().filter(|record| record.floor.is_some()).collect();
    let events: Vec<&str> = proofs.iter().map(|record| record.event.as_str()).collect();
    assert_eq!(events, ["a-1", "a-2"], "the answer and the prompt that it answers");
    assert!(proofs.iter().all(|record| record.due_at == five_years));
    assert_eq!(found.len(), 4);
}

#[test]
fn evidence_is_due_by_its_own_policy_and_a_later_reliance_counts() {
    let engine = engine_with("Dana Reyes", "consents_days = 30");
    receive(&engine, recorded(CONTACT, "c", "form-7", 0));
    assert_eq!(due(&engine, Timestamp::MAX), [], "it stands");
    // A letter of the day before yesterday: the send of yesterday relied on the consent all the same.
    engine.admit(id("m1"), message_to(CONTACT, "Hi."), at(2 * DAY)).unwrap();
    let letter = HostEvent { at: at(DAY), ..common::opt_out_by_phone("r", 0) };
    engine.receive(letter, at(3 * DAY)).unwrap();
    let relied_on = Timestamp::parse("2026-11-23T15:00:00Z").unwrap();
    assert_eq!(relied_on, at(2 * DAY));
    let five_years = Timestamp::parse("2031-11-23T15:00:00Z").unwrap();
    assert_eq!(due(&engine, five_years.minus(1)), []);
    let found = engine.due(five_years).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].event.as_str(), found[0].kind, found[0].reference.as_deref()),
        ("c", DueKind::Consent, Some("form-7"))
    );
    assert!(!format!("{found:?}").contains("form-7"));
}

#[test]
fn a_bad_zone_or_policy_names_its_field() {
    let engine = engine();
    let zone = "\ntime_zone = \"America/New_York\"\n";
    let policy = "\n[retention]\n";
    let cases = [
        (zone, "time_zone = \"New York\"", "organization.time_zone"),
        (zone, "time_zone = \"\"", "organization.time_zone"),
        (zone, "time_zone = 5", "organization.time_zone"),
        (policy, "[retention]\nmessages_days = 0", "retention.messages_days"),
        (policy, "[retention]\nrecordings_days = 36501", "retention.recordings_days"),
        (policy, "[retention]\nconsents_days = -1", "retention.consents_days"),
        (policy, "[retention]\nconsents_days = \"5y\"", "retention.consents_days"),
        (policy, "[retention]\nmessages = 7", "retention"),
    ];
    for (from, to, field) in cases {
        let text = configuration("Dana Reyes", "");
        assert_eq!(text.matches(from).count(), 1);
        let text = text.replace(from, &format!("\n{to}\n"));
        let error = engine.install(&text, "test", at(0)).unwrap_err();
        assert_eq!(error.field(), Some(field), "{to}: {error}");
    }
}
