//! No phone number and no text is ever seen by accident: not in a `Debug`, not in an error.

mod common;

use std::fmt::Debug;

use common::{At, Talk, defaults};
use consentry_core::{
    Address, Channel, Class, Country, Event, EventBody, EventId, Evidence, EvidenceKind, Invalid,
    MAX_TEXT_BYTES, MessageText, PurposeId, ReferenceId, SendRequest, Timestamp, Word, Wording,
};

/// Parts of the fixtures that must never be seen.
const NUMBER: &str = "+14155550123";
const DIGITS: &str = "4155550123";
const TEXT: &str = "my biopsy came back";

fn at() -> Timestamp {
    Timestamp::parse("2026-11-21T15:00:00Z").expect("a fixture")
}

fn evidence() -> Evidence {
    Evidence::new(EvidenceKind::WebForm, NUMBER, TEXT, Some(at())).expect("evidence")
}

fn request() -> SendRequest {
    SendRequest {
        channel: Channel::Sms,
        text: MessageText::new(TEXT),
        class: Class::Conversational,
        purpose: Some(PurposeId::of(TEXT)),
        reference: Some(ReferenceId::of(NUMBER)),
    }
}

/// Asserts that neither form of a value shows a fixture.
fn says_nothing(value: &dyn Debug) {
    for shown in [format!("{value:?}"), format!("{value:#?}")] {
        for secret in [DIGITS, TEXT, "biopsy", "5550123"] {
            assert!(!shown.contains(secret), "`{secret}` is seen in {shown}");
        }
    }
}

#[test]
fn values_do_not_show_what_they_hold() {
    says_nothing(&Address::parse(NUMBER).expect("a fixture"));
    says_nothing(&MessageText::new(TEXT));
    says_nothing(&MessageText::new(NUMBER));
    says_nothing(&evidence());
    says_nothing(&request());
    says_nothing(&PurposeId::of(TEXT));
    says_nothing(&ReferenceId::of(NUMBER));
}

#[test]
fn events_do_not_show_what_they_carry() {
    let bodies = [
        EventBody::MessageReceived { channel: Channel::Sms, text: MessageText::new(TEXT) },
        EventBody::SendRequested(request()),
        EventBody::ConsentRecorded {
            channel: Channel::Sms,
            evidence: evidence(),
            purposes: vec![PurposeId::of(TEXT)],
        },
    ];
    for body in bodies {
        says_nothing(&Event { id: common::id("SM1"), at: at(), body });
    }
}

#[test]
fn records_facts_and_decisions_hold_no_text() {
    let configuration = defaults();
    let mut talk = Talk::new(&configuration);
    let mut report = |id: &str, minutes: i64, body: EventBody| {
        let now = at().plus(minutes * consentry_core::MINUTE);
        let decided = talk.report(id, At::line("Dana", now), body).expect("valid");
        says_nothing(&decided);
        says_nothing(&talk.record);
        says_nothing(&talk.facts);
    };
    let inbound = |text: &str| EventBody::MessageReceived {
        channel: Channel::Sms,
        text: MessageText::new(text),
    };
    let send = || EventBody::SendRequested(SendRequest { purpose: None, ..request() });
    report("e1", 1, inbound(TEXT));
    report("e2", 2, send());
    report("e3", 3, inbound("YES"));
    report("e4", 4, inbound(TEXT));
    report("e5", 5, send());
    report("e6", 6, inbound("STOP"));
    let body = EventBody::ConsentRecorded {
        channel: Channel::Sms,
        evidence: evidence(),
        purposes: Vec::new(),
    };
    report("e7", 60, body);
}

#[test]
fn errors_do_not_quote_their_input() {
    let mut errors: Vec<Invalid> = Vec::new();
    for number in
        ["415-555-0123", "4155550123", "+0014155550123", "+41555501234155550123", "+1 4155550123"]
    {
        errors.push(Address::parse(number).expect_err(number));
    }
    errors.push(Timestamp::parse(NUMBER).expect_err("no time"));
    errors.push(Country::new(TEXT).expect_err("no country"));
    errors.push(EventId::new(&format!("{TEXT}\u{e9}")).expect_err("not ASCII"));
    errors.push(EventId::new(&NUMBER.repeat(20)).expect_err("too long"));
    errors.push(Channel::read(TEXT, "channel").expect_err("no channel"));
    errors.push(Class::read(NUMBER, "class").expect_err("no class"));
    errors.push(Wording::parse(&format!("Hi {{{TEXT}}}")).expect_err("no placeholder"));
    errors.push(Wording::parse(&format!("{TEXT} {{")).expect_err("an open brace"));
    errors.push(Evidence::new(EvidenceKind::Paper, NUMBER, "", None).expect_err("no wording"));
    errors.push(Evidence::new(EvidenceKind::Paper, " ", TEXT, None).expect_err("no reference"));
    let long = TEXT.repeat(1_000);
    errors.push(Evidence::new(EvidenceKind::Paper, &long, TEXT, None).expect_err("too long"));
    let text = MessageText::new(&TEXT.repeat(MAX_TEXT_BYTES / TEXT.len() + 1));
    errors.push(SendRequest { text, ..request() }.checked().expect_err("too long"));
    for text in
        ["stop", "4155550123 biopsy biopsy biopsy biopsy biopsy biopsy biopsy biopsy biopsy"]
    {
        let named = common::configure(|spec| text.clone_into(&mut spec.opt_in_word));
        errors.extend(named.err());
    }
    errors
        .push(common::configure(|spec| spec.brand = format!("{TEXT}\n")).expect_err("a line end"));
    for error in &errors {
        says_nothing(error);
        for secret in [DIGITS, TEXT, "biopsy", "5550123", "555-0123"] {
            assert!(!error.to_string().contains(secret), "{error}");
        }
        assert!(!error.field().is_empty() && !error.expected().is_empty(), "{error}");
    }
}

#[test]
fn the_lines_of_a_configuration_do_not_show_their_numbers() {
    let configuration = defaults();
    let shown = format!("{:?}", configuration.lines().collect::<Vec<_>>());
    for (_, address, _) in common::LINES {
        assert!(!shown.contains(&address[1..]), "a line's number is seen");
    }
}
