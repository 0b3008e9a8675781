//! Fields that were added: what they mean where they are absent has no other spelling, so that bytes
//! of before mean what they meant and each value has one form.

use consentry_core::{
    Consent, Fact, Kind, OptInMode, Place, Reading, Record, RequestedVia, SendResult, StartedBy,
};
use consentry_store::head;
use consentry_store::journal::{self, DecodeProblem, Entry, EntryBody, EntryEffect};

use crate::samples;

/// Adds a pair to a map whose bytes begin with `start`, its head first, and go on for so many more.
fn with_pair(bytes: &[u8], start: &[u8], rest: usize, pair: &[u8]) -> Vec<u8> {
    let found: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(start)).collect();
    let [at] = found[..] else { panic!("the map begins once: {found:?}") };
    let mut changed = bytes.to_vec();
    assert!((0xa0..0xb7).contains(&changed[at]), "a short map");
    changed[at] += 1;
    let end = at + start.len() + rest;
    changed.splice(end..end, pair.iter().copied());
    changed
}

/// Checks that an entry is refused where it spells out what the absence of a field means, and read
/// where the field says something else.
fn absent_is_the_only_spelling(
    entry: &Entry,
    (start, rest): (&[u8], usize),
    (field, spelled_out): (&str, &[u8]),
    (other, meaning): (&[u8], &Entry),
) {
    let bytes = journal::encode(entry).expect("a sample fits");
    let error = journal::decode(&with_pair(&bytes, start, rest, spelled_out));
    let error = error.expect_err("spelled out");
    assert_eq!((error.field(), error.problem()), (field, DecodeProblem::NotCanonical), "{field}");
    let read = journal::decode(&with_pair(&bytes, start, rest, other));
    assert_eq!(read.as_ref(), Ok(meaning), "{field}");
}

/// An entry of a kind with as little around it as can be.
fn plain(kind: &str) -> Entry {
    let (_, entries) = samples::entries().into_iter().find(|(it, _)| *it == kind).expect("a kind");
    entries.into_iter().next().expect("a sample").1
}

/// An entry with one fact.
fn concluded(fact: Fact) -> Entry {
    Entry { facts: vec![fact], ..plain("time_passed") }
}

#[test]
fn the_way_of_a_request_is_a_text_unless_it_says_otherwise() {
    let entry = plain("consent_requested");
    let EntryBody::ConsentRequested { channel, .. } = entry.body else { panic!("a request") };
    let by_email = EntryBody::ConsentRequested { channel, via: RequestedVia::Email };
    let email = Entry { body: by_email, ..entry.clone() };
    absent_is_the_only_spelling(
        &entry,
        (b"\xa1\x01\x01", 0),
        ("via", b"\x02\x01"),
        (b"\x02\x02", &email),
    );
}

#[test]
fn group_messaging_stays_as_it_is_unless_a_change_says_otherwise() {
    let entry = plain("config_installed");
    let EntryBody::ConfigurationInstalled { id, actor, .. } = entry.body else {
        panic!("a configuration")
    };
    let without = EntryBody::ConfigurationInstalled { id, actor, disable_group_messaging: true };
    let start = [b"\xa2\x01\x58\x20".as_slice(), id.as_bytes()].concat();
    absent_is_the_only_spelling(
        &entry,
        (&start, 2),
        ("disable_group_messaging", b"\x03\xf4"),
        (b"\x03\xf5", &Entry { body: without, ..entry.clone() }),
    );
}

#[test]
fn a_question_was_asked_in_consent_mode_unless_it_says_otherwise() {
    let asked = |mode| {
        let Some(Fact::PendingEntered { place, started_by, at, expires_at, .. }) =
            samples::next_fact(None)
        else {
            panic!("the first fact")
        };
        concluded(Fact::PendingEntered { place, started_by, at, expires_at, restarted: true, mode })
    };
    // {0: 1, 1: {…}, …, 5: true}: all of it up to the map of the place is known.
    let entry = asked(OptInMode::Consent);
    let bytes = journal::encode(&entry).expect("a sample fits");
    let restarted = b"\x05\xf5";
    let at = bytes.windows(2).position(|pair| pair == restarted).expect("the last field");
    let start = bytes.windows(3).position(|it| it == b"\xa6\x00\x01").expect("the fact");
    absent_is_the_only_spelling(
        &entry,
        (&bytes[start..at + 2], 0),
        ("mode", b"\x06\x01"),
        (b"\x06\x03", &asked(OptInMode::Recorded)),
    );
}

#[test]
fn a_reported_send_was_delivered_unless_it_says_otherwise() {
    let reported = |result| {
        concluded(Fact::SendReported { send: samples::event("m1"), at: samples::at(6), result })
    };
    absent_is_the_only_spelling(
        &reported(SendResult::Delivered),
        (b"\xa3\x00\x0d\x01\x62m1\x02", 9),
        ("result", b"\x03\x01"),
        (b"\x03\x02", &reported(SendResult::Failed)),
    );
}

#[test]
fn lists_that_were_added_are_absent_where_they_are_empty() {
    let EntryBody::ConsentRevoked { via, channel, .. } = plain("consent_revoked").body else {
        panic!("an opt-out")
    };
    let revoked = |purposes| Entry {
        body: EntryBody::ConsentRevoked { via, channel, purposes },
        ..plain("consent_revoked")
    };
    let purpose = consentry_core::PurposeId::from_key(7).expect("below the limit");
    absent_is_the_only_spelling(
        &revoked(Vec::new()),
        (b"\xa1\x01\x01", 0),
        ("purposes", b"\x03\x80"),
        (b"\x03\x81\x07", &revoked(vec![purpose])),
    );
}

#[test]
fn an_automatic_text_is_sent_by_its_places_line_unless_it_says_otherwise() {
    let Some(EntryEffect::Text { effect, place, channel, template, not_after, text, .. }) =
        samples::next_effect(None)
    else {
        panic!("the first effect")
    };
    let key = consentry_core::LineId::from_key(7).expect("below the limit");
    let own = Place { line: Some(key), ..place };
    let other = consentry_core::LineId::from_key(8).expect("below the limit");
    let sent = |line| Entry {
        effects: vec![EntryEffect::Text {
            effect: effect.clone(),
            place: own,
            line,
            channel,
            template,
            not_after,
            text,
        }],
        parts: vec![[7; 32]; 2],
        ..plain("time_passed")
    };
    let entry = sent(Some(key));
    let bytes = journal::encode(&entry).expect("a sample fits");
    let start = bytes.windows(3).position(|it| it == b"\xa7\x00\x01").expect("the effect");
    let end = bytes.windows(4).position(|it| it == b"\x06\x01\x16\x82").expect("its end") + 2;
    absent_is_the_only_spelling(
        &entry,
        (&bytes[start..end], 0),
        ("line", b"\x07\x07"),
        (b"\x07\x08", &sent(Some(other))),
    );
}

#[test]
fn a_heads_question_was_asked_in_consent_mode_unless_it_says_otherwise() {
    let (_, record) =
        samples::records().into_iter().find(|(name, _)| name == "asked").expect("a sample");
    let pending = record.consents.values().find_map(|it| it.pending.clone()).expect("a question");
    let asked = |mode| Record {
        consents: [(
            samples::place(),
            Consent {
                pending: Some(consentry_core::Pending { mode, prompt: None, ..pending.clone() }),
                ..Consent::new(StartedBy::Line)
            },
        )]
        .into(),
        ..Record::default()
    };
    let bytes = head::encode(&asked(OptInMode::Consent));
    // {1: since, 2: line, 3: expires_at}
    let start = bytes.windows(4).position(|it| it == b"\x02\xa3\x01\x1b").expect("the question");
    let whole = &bytes[start + 1..start + 24];
    let error = head::decode(&with_pair(&bytes, whole, 0, b"\x05\x01")).expect_err("spelled out");
    assert_eq!((error.field(), error.problem()), ("mode", DecodeProblem::NotCanonical));
    let read = head::decode(&with_pair(&bytes, whole, 0, b"\x05\x02"));
    assert_eq!(read, Ok(asked(OptInMode::Disclaimer)));
}

#[test]
fn what_is_ascending_in_a_head_is_refused_otherwise() {
    let (_, record) =
        samples::records().into_iter().find(|(name, _)| name == "full").expect("a sample");
    let one = |program: &str, key: u64| {
        let flag = samples::flag(true);
        let id = consentry_core::ProgramId::from_key(key).expect(program);
        Record { flags: [(id, flag)].into(), ..Record::default() }
    };
    let two = Record {
        flags: one("first", 3).flags.into_iter().chain(one("second", 5).flags).collect(),
        ..Record::default()
    };
    let mut bytes = head::encode(&two);
    assert_eq!(head::decode(&bytes), Ok(two));
    let keys: Vec<usize> =
        (0..bytes.len() - 2).filter(|at| bytes[*at..].starts_with(b"\xa2\x01")).collect();
    assert_eq!(keys.len(), 2);
    bytes.swap(keys[0] + 2, keys[1] + 2);
    let error = head::decode(&bytes).expect_err("descending");
    assert_eq!((error.field(), error.problem()), ("flags", DecodeProblem::NotCanonical));
    assert_eq!(head::decode(&head::encode(&record)), Ok(record));
}

#[test]
fn a_reading_of_before_has_no_category() {
    let entry = Entry { reading: Some(Reading::none()), ..plain("message_received") };
    let with = Entry {
        reading: Some(Reading { category: Some("a".to_owned()), ..Reading::none() }),
        ..entry.clone()
    };
    assert_eq!(Reading::none().kind, Kind::Message);
    let bytes = journal::encode(&entry).expect("a sample fits");
    // {1: none, 2: none, 3: message}
    let read =
        journal::decode(&with_pair(&bytes, b"\xa3\x01\x06\x02\x02\x03\x01", 0, b"\x09\x61a"));
    assert_eq!(read, Ok(with));
}
