#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

use consentry_core::{
    ContactId, Decision, Direction, EvidenceKind, Family, Flag, Held, LineId, OptInMode, OptOutVia,
    Permit, PermitStage, ProgramId, Review, Scope, StartedBy,
};
use consentry_store::journal::{EntryBody, Versions};

use super::*;

fn day(day: i64) -> Timestamp {
    Timestamp::parse("2021-01-01T00:00:00Z").unwrap().plus(day * consentry_core::DAY)
}

fn id(text: &str) -> EventId {
    EventId::new(text).unwrap()
}

fn place() -> Place {
    Place {
        program: ProgramId::of("messaging"),
        line: Some(LineId::of("+14155550100")),
        family: Family::Sms,
    }
}

/// An entry of which only the facts matter, recorded on a day.
fn entry(event: &str, recorded: i64, facts: Vec<Fact>) -> Entry {
    Entry {
        event: id(event),
        occurred_at: day(recorded),
        recorded_at: day(recorded),
        versions: Versions {
            engine: String::new(),
            lexicon: String::new(),
            configuration: None,
            metadata: None,
        },
        contact: Some(ContactId::from_bits(1)),
        country: None,
        program: None,
        line: None,
        group: None,
        part_of: None,
        body: EntryBody::TimePassed,
        reading: None,
        from: None,
        to: None,
        decision: Decision::None,
        reasons: Vec::new(),
        until: None,
        facts,
        effects: Vec::new(),
        in_flight: Vec::new(),
        also: Vec::new(),
        parts: Vec::new(),
    }
}

fn consented(event: &str, at: i64) -> Fact {
    granted(Grant {
        purpose: None,
        reference: Some(ReferenceId::of(event)),
        captured_at: day(at),
        effective_at: day(at),
        expires_at: None,
        references: Vec::new(),
        basis: Basis::Recorded(EvidenceKind::Verbal),
        evidence: id(event),
    })
}

fn granted(grant: Grant) -> Fact {
    Fact::Consented { place: place(), started_by: StartedBy::Line, grant }
}

/// The same consent with something else about it.
fn consented_with(event: &str, at: i64, change: impl Fn(&mut Grant)) -> Fact {
    let Fact::Consented { mut grant, .. } = consented(event, at) else { unreachable!() };
    change(&mut grant);
    granted(grant)
}

fn opted_out(event: &str, at: i64, purposes: &[&str]) -> Fact {
    Fact::OptedOut {
        place: Some(place()),
        scope: Scope::Organization,
        family: None,
        purposes: purposes.iter().map(|purpose| PurposeId::of(purpose)).collect(),
        since: day(at),
        via: OptOutVia::Text,
        evidence: id(event),
    }
}

fn permitted(send: &str, at: i64) -> Fact {
    let permit = Permit {
        send: id(send),
        place: place(),
        channel: consentry_core::Channel::Sms,
        class: consentry_core::Class::Informational,
        purpose: None,
        reference: None,
        takes: None,
        epoch: 0,
        expires_at: day(at + 1),
        stage: PermitStage::Issued,
    };
    Fact::SendPermitted { permit, at: day(at) }
}

fn needs_at(now: Timestamp, entries: Vec<Entry>) -> Vec<(String, Need)> {
    let mut reliance = Reliance::default();
    entries.iter().for_each(|entry| reliance.read(entry));
    reliance.needs(now).into_iter().map(|(event, need)| (event.to_string(), need)).collect()
}

fn needs(entries: Vec<Entry>) -> Vec<(String, Need)> {
    needs_at(day(1_000), entries)
}

fn until(event: &str, at: i64) -> (String, Need) {
    (event.to_owned(), Need::Until(five_years_after(day(at))))
}

fn always(event: &str) -> (String, Need) {
    (event.to_owned(), Need::Always)
}

#[test]
fn five_years_are_never_a_day_short() {
    let after = |text: &str| five_years_after(Timestamp::parse(text).unwrap()).to_string();
    assert_eq!(after("2021-11-09T20:46:06.5Z"), "2026-11-09T20:46:06.500Z");
    assert_eq!(after("2024-02-29T00:00:00Z"), "2029-03-01T00:00:00Z");
    assert_eq!(after("9998-01-01T00:00:00Z"), Timestamp::MAX.to_string());
}

#[test]
fn a_lasting_need_outranks_every_date() {
    assert!(Need::Always > Need::Until(Timestamp::MAX));
}

#[test]
fn a_consent_that_stands_is_always_needed_and_ends_with_the_first_opt_out() {
    let given = || entry("c", 0, vec![consented("c", 0)]);
    assert_eq!(needs(vec![given()]), [always("c")]);
    let stop = |event: &str, at| entry(event, at, vec![opted_out(event, at, &[])]);
    assert_eq!(needs(vec![given(), stop("s", 9)]), [until("c", 9), always("s")]);
    assert_eq!(
        needs(vec![given(), stop("s", 9), stop("t", 20)]),
        [until("c", 9), always("s"), always("t")]
    );
    // The letter of day 5 arrives after the STOP of day 9.
    assert_eq!(
        needs(vec![given(), stop("s", 9), stop("t", 5)]),
        [until("c", 5), always("s"), always("t")]
    );
}

#[test]
fn an_opt_out_before_a_consent_ends_nothing_unless_the_proof_is_as_old() {
    let stop = entry("s", 5, vec![opted_out("s", 5, &[])]);
    let later = entry("c", 6, vec![consented("c", 6)]);
    assert_eq!(needs(vec![stop.clone(), later.clone()]), [always("c"), always("s")]);
    // Old evidence that comes late counts nowhere, and is kept from when it was recorded.
    let old = entry("c", 30, vec![consented("c", 4)]);
    assert_eq!(needs(vec![stop.clone(), old]), [until("c", 30), always("s")]);
    // The same proof is claimed to be older: both entries prove a consent that the STOP ended.
    let earlier = consented_with("d", 4, |grant| grant.reference = Some(ReferenceId::of("c")));
    let again = entry("d", 8, vec![earlier]);
    assert_eq!(needs(vec![stop, later, again]), [until("c", 6), until("d", 8), always("s")]);
}

#[test]
fn a_send_that_relied_on_it_keeps_it_longer() {
    let story = vec![
        entry("c", 0, vec![consented("c", 0)]),
        entry("m", 20, vec![permitted("m", 20)]),
        entry("r", 21, vec![Fact::SendRedeemed { send: id("m"), at: day(21) }]),
        entry("s", 22, vec![opted_out("s", 10, &[])]),
    ];
    assert_eq!(needs(story), [until("c", 21), always("s")]);
}

#[test]
fn an_opt_out_of_one_purpose_ends_the_consent_to_that_one() {
    let billing = Some(PurposeId::of("billing"));
    let story = vec![
        entry("c", 0, vec![consented_with("c", 0, |grant| grant.purpose = billing)]),
        entry("d", 0, vec![consented("d", 0)]),
        entry("s", 9, vec![opted_out("s", 9, &["billing"])]),
    ];
    assert_eq!(needs(story), [until("c", 9), always("d"), always("s")]);
}

#[test]
fn a_consent_ends_by_itself_or_with_the_number() {
    let expires = consented_with("c", 0, |grant| grant.expires_at = Some(day(30)));
    assert_eq!(needs(vec![entry("c", 0, vec![expires])]), [until("c", 30)]);
    let story = vec![
        entry("c", 0, vec![consented("c", 0)]),
        entry("n", 7, vec![Fact::ConsentsClosed { at: day(7) }]),
    ];
    assert_eq!(needs(story), [until("c", 7)]);
}

fn queued(effect: &str, template: Template, at: i64) -> Fact {
    Fact::TextQueued {
        effect: EffectId::new(effect).unwrap(),
        place: place(),
        template,
        at: day(at),
        not_after: day(at + 1),
    }
}

#[test]
fn a_disclaimer_is_needed_with_the_text_that_went_out() {
    let entered = Fact::DisclaimerEntered {
        place: place(),
        started_by: StartedBy::Contact,
        at: day(0),
        evidence: id("a"),
    };
    let shown = queued("a/disclaimer", Template::ContactDisclaimer, 0);
    let again = queued("b/disclaimer", Template::ContactDisclaimer, 3);
    let mut story = vec![entry("a", 0, vec![entered, shown]), entry("b", 3, vec![again])];
    assert_eq!(needs(story.clone()), [always("a"), always("b")]);
    story.push(entry("m", 4, vec![permitted("m", 4)]));
    story.push(entry("s", 5, vec![opted_out("s", 5, &[])]));
    assert_eq!(needs(story), [until("a", 5), until("b", 5), always("s")]);
}

#[test]
fn an_answer_is_needed_with_its_prompt() {
    let asked = Fact::PendingEntered {
        place: place(),
        started_by: StartedBy::Contact,
        at: day(0),
        expires_at: day(30),
        restarted: false,
        mode: OptInMode::Consent,
    };
    let prompt = queued("a/prompt", Template::ContactOptInPrompt, 0);
    let texted = |grant: &mut Grant| {
        grant.basis = Basis::Texted;
        grant.reference = None;
    };
    let story = vec![
        entry("a", 0, vec![asked, prompt]),
        entry("b", 1, vec![consented_with("b", 1, texted)]),
    ];
    assert_eq!(needs(story), [always("a"), always("b")]);
}

#[test]
fn what_waits_for_an_answer_or_a_person_is_needed_until_it_does_no_more() {
    let asked = Fact::PendingEntered {
        place: place(),
        started_by: StartedBy::Contact,
        at: day(0),
        expires_at: day(30),
        restarted: false,
        mode: OptInMode::Consent,
    };
    let held = Fact::MessageHeld(Held {
        id: id("a"),
        place: place(),
        direction: Direction::Inbound,
        channel: consentry_core::Channel::Sms,
        since: day(0),
        class: None,
        purpose: None,
        reference: None,
    });
    let story = || vec![entry("a", 0, vec![asked.clone(), held.clone()])];
    assert_eq!(needs_at(day(29), story()), [always("a")]);
    assert_eq!(needs_at(day(30), story()), []);

    let review = Fact::ReviewOpened(Review {
        place: place(),
        scope: Scope::Organization,
        since: day(0),
        due_at: day(5),
        evidence: id("b"),
    });
    let opened = entry("b", 0, vec![review]);
    assert_eq!(needs(vec![opened.clone()]), [always("b")]);
    let closed = |facts: Vec<Fact>| {
        entry("r", 2, [vec![Fact::ReviewClosed { review: id("b") }], facts].concat())
    };
    assert_eq!(needs(vec![opened.clone(), closed(Vec::new())]), []);
    let found = opted_out("b", 0, &[]);
    assert_eq!(needs(vec![opened, closed(vec![found])]), [always("b"), always("r")]);
}

#[test]
fn a_flag_that_forbids_is_kept_and_one_that_allows_is_not() {
    let flag = |value, event: &str| Fact::FlagSet {
        program: ProgramId::of("notices"),
        flag: Flag { value, at: day(0), evidence: id(event) },
    };
    let story = vec![entry("f", 0, vec![flag(false, "f")]), entry("t", 1, vec![flag(true, "t")])];
    assert_eq!(needs(story), [always("f")]);
}
