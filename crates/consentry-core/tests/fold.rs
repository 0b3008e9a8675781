//! What facts fold to where several speak of one thing: the order of their arrival leaves no trace.

mod common;

use std::slice::from_ref;

use common::{id, line_of, place};
use consentry_core::{
    Basis, CarrierBlock, Channel, Class, EffectId, EvidenceKind, Fact, Family, Flag, Grant,
    OptInMode, OptOutVia, Permit, PermitStage, Place, ProgramId, PurposeId, Record, ReferenceId,
    Review, Scope, SendResult, StartedBy, State, Taken, Template, Timestamp, fold,
};

fn at(minute: i64) -> Timestamp {
    Timestamp::parse("2026-11-21T10:00:00Z").expect("a fixture").plus(minute * 60_000)
}

fn dana() -> Place {
    place("Dana", Family::Sms)
}

/// Checks that facts fold to the same record in every order, and gives it.
fn in_every_order(facts: &[Fact]) -> Record {
    let first = fold(facts);
    for order in orders(facts.len()) {
        let record = fold(order.iter().map(|at| &facts[*at]));
        assert_eq!(record, first, "in the order {order:?}");
    }
    first
}

/// Every order of so many things.
fn orders(length: usize) -> Vec<Vec<usize>> {
    let Some(last) = length.checked_sub(1) else { return vec![Vec::new()] };
    let insert = |order: Vec<usize>| {
        (0..=last).map(move |at| [&order[..at], &[last], &order[at..]].concat())
    };
    orders(last).into_iter().flat_map(insert).collect()
}

fn flag(value: bool, minute: i64, event: &str) -> Fact {
    let flag = Flag { value, at: at(minute), evidence: id(event) };
    Fact::FlagSet { program: ProgramId::of("messaging"), flag }
}

#[test]
fn of_flags_the_latest_counts_and_of_two_at_one_time_false() {
    let flag_of = |facts: &[Fact]| in_every_order(facts).flags[&ProgramId::of("messaging")].clone();
    let found = flag_of(&[flag(true, 1, "a"), flag(false, 2, "b"), flag(true, 3, "c")]);
    assert_eq!((found.value, found.at), (true, at(3)));
    let found = flag_of(&[flag(true, 2, "c"), flag(false, 2, "a"), flag(true, 1, "b")]);
    assert_eq!((found.value, found.evidence), (false, id("a")));
    let found = flag_of(&[flag(false, 2, "a"), flag(false, 2, "b")]);
    assert_eq!(found.evidence, id("b"));
}

#[test]
fn a_false_flag_counts_like_an_opt_out_and_a_true_one_does_not() {
    assert_eq!(fold(&[flag(true, 1, "a"), flag(true, 2, "b")]).epoch, 0);
    assert_eq!(fold(&[flag(false, 1, "a"), flag(false, 1, "b")]).epoch, 2);
}

#[test]
fn of_news_of_a_block_the_latest_counts_and_of_two_at_one_time_the_block() {
    let block = |blocked, minute, event| {
        let block = CarrierBlock { blocked, at: at(minute), evidence: id(event) };
        Fact::CarrierBlockSet { line: line_of("Dana"), block }
    };
    let blocked = |facts: &[Fact]| in_every_order(facts).carrier_block(line_of("Dana")).is_some();
    assert!(blocked(&[block(true, 2, "a"), block(false, 1, "b"), block(false, 2, "c")]));
    assert!(!blocked(&[block(true, 2, "a"), block(false, 3, "b"), block(true, 1, "c")]));
    let elsewhere = fold(&[block(true, 1, "a")]);
    assert!(elsewhere.carrier_block(line_of("Sam")).is_none());
}

fn opted_out(purposes: &[&str], minute: i64, event: &str) -> Fact {
    Fact::OptedOut {
        place: Some(dana()),
        scope: Scope::Organization,
        family: None,
        purposes: purposes.iter().map(|purpose| PurposeId::of(purpose)).collect(),
        since: at(minute),
        via: OptOutVia::Phone,
        evidence: id(event),
    }
}

#[test]
fn an_opt_out_of_one_purpose_is_no_opt_out_of_all() {
    let facts = [
        opted_out(&[], 1, "a"),
        opted_out(&["billing"], 3, "b"),
        opted_out(&["billing"], 2, "c"),
        opted_out(&["outage"], 2, "d"),
    ];
    let record = in_every_order(&facts);
    assert_eq!((record.epoch, record.suppressions.len()), (4, 3));
    let found = record.opt_out(&dana(), at(9)).expect("an opt-out of all");
    assert_eq!((found.since, found.evidence), (at(1), &id("a")));
    let of = |purpose| record.purpose_opt_out(&dana(), PurposeId::of(purpose), at(9));
    assert_eq!(of("billing").expect("of billing").since, at(3));
    assert_eq!(of("outage").expect("of outage").since, at(2));
    assert_eq!(of("other").expect("of all").since, at(1));
}

fn grant(
    place: Place,
    reference: &str,
    captured: i64,
    effective_at: Timestamp,
    event: &str,
) -> Fact {
    Fact::Consented {
        place,
        started_by: StartedBy::Line,
        grant: Grant {
            purpose: None,
            reference: Some(ReferenceId::of(reference)),
            captured_at: at(captured),
            effective_at,
            expires_at: Some(at(captured + 1_000)),
            references: Vec::new(),
            basis: Basis::Recorded(EvidenceKind::WebForm),
            evidence: id(event),
        },
    }
}

/// When the grants of a reference count from, at each place in the order of places.
fn effective(record: &Record) -> Vec<Timestamp> {
    let grants = record.consents.values().flat_map(|consent| &consent.grants);
    grants.map(|grant| grant.effective_at).collect()
}

#[test]
fn one_reference_has_one_capture_time_and_one_end_at_all_places() {
    let facts = [
        grant(dana(), "form", 5, at(5), "a"),
        grant(place("Sam", Family::Sms), "form", 3, at(3), "b"),
        grant(place("Kim", Family::Whatsapp), "form", 9, at(4), "c"),
    ];
    let record = in_every_order(&facts);
    assert_eq!(effective(&record), [at(3); 3]);
    for consent in record.consents.values() {
        let [grant] = &consent.grants[..] else { panic!("one grant each") };
        assert_eq!((grant.captured_at, grant.expires_at), (at(3), Some(at(1_003))));
    }
}

#[test]
fn a_flag_without_a_capture_time_claims_when_it_was_set_and_outranks_nothing_itself() {
    let sam = || place("Sam", Family::Sms);
    let flagged = |minute, event| grant(sam(), "form", minute, Timestamp::MIN, event);
    // Posted after the form was captured, it takes nothing from it, however often.
    let later =
        in_every_order(&[grant(dana(), "form", 5, at(5), "a"), flagged(7, "b"), flagged(9, "c")]);
    let mut times = effective(&later);
    times.sort();
    assert_eq!(times, [Timestamp::MIN, at(5)]);
    // Posted before, the form was known then.
    let earlier = in_every_order(&[
        grant(dana(), "form", 5, at(5), "a"),
        flagged(2, "b"),
        grant(place("Kim", Family::Sms), "form", 8, at(8), "d"),
    ]);
    let mut times = effective(&earlier);
    times.sort();
    assert_eq!(times, [Timestamp::MIN, at(2), at(2)]);
    // At one place the form's own time is kept, and the flag's claim with it.
    let same = in_every_order(&[
        grant(dana(), "form", 5, at(5), "a"),
        grant(dana(), "form", 2, Timestamp::MIN, "b"),
        grant(dana(), "form", 7, at(6), "c"),
    ]);
    assert_eq!(effective(&same), [at(2)]);
}

fn review(event: &str, minute: i64) -> Review {
    Review {
        place: dana(),
        scope: Scope::Organization,
        since: at(minute),
        due_at: at(minute + 60),
        evidence: id(event),
    }
}

#[test]
fn a_review_is_open_once_until_it_is_closed() {
    let open = [review("a", 1), review("b", 2)].map(Fact::ReviewOpened);
    let twice = fold(open.iter().chain(&open));
    assert_eq!(twice.reviews.len(), 2);
    assert_eq!(twice.due_at(), Some(at(61)));
    assert_eq!(twice.earliest_overdue_review(at(60)), None);
    assert_eq!(twice.earliest_overdue_review(at(61)).map(|it| &it.evidence), Some(&id("a")));
    let closed = Fact::ReviewClosed { review: id("a") };
    let one = fold(open.iter().chain([&closed]));
    assert_eq!(one.due_at(), Some(at(62)));
    assert_eq!(one.opt_out(&dana(), at(61)), None);
    assert_eq!(one.opt_out(&dana(), at(62)).map(|it| it.since), Some(at(2)));
}

fn permitted(send: &str, minute: i64, takes: Option<Taken>) -> Fact {
    let permit = Permit {
        send: id(send),
        place: dana(),
        channel: Channel::Sms,
        class: Class::Informational,
        purpose: Some(PurposeId::of("appointment")),
        reference: None,
        takes,
        epoch: 0,
        expires_at: at(minute + 60),
        stage: PermitStage::Issued,
    };
    Fact::SendPermitted { permit, at: at(minute) }
}

#[test]
fn what_a_send_took_is_free_again_after_its_permit_or_its_failure_only() {
    let taken = || Taken::Reference(ReferenceId::of("appt-7"));
    let (program, purpose) = (ProgramId::of("messaging"), PurposeId::of("appointment"));
    let is_taken = |facts: &[Fact], minute| {
        fold(facts).claimed(program, purpose, &taken(), at(minute)).is_some()
    };
    let allowed = permitted("m1", 0, Some(taken()));
    assert!(is_taken(from_ref(&allowed), 59));
    assert!(!is_taken(from_ref(&allowed), 60));
    let redeemed = Fact::SendRedeemed { send: id("m1"), at: at(1) };
    assert!(is_taken(&[allowed.clone(), redeemed.clone()], 600_000));
    let reported = |result| Fact::SendReported { send: id("m1"), at: at(2), result };
    let delivered = [allowed.clone(), redeemed.clone(), reported(SendResult::Delivered)];
    assert!(is_taken(&delivered, 600_000));
    assert!(!is_taken(&[allowed.clone(), redeemed.clone(), reported(SendResult::Failed)], 3));
    assert!(!is_taken(&[allowed.clone(), reported(SendResult::Failed)], 3));
    // What another send took stays, and so does what was handed over.
    let others = [allowed, redeemed, permitted("m2", 100, None), permitted("m3", 200, None)];
    assert!(is_taken(&others, 600_000));
}

#[test]
fn of_many_permits_the_oldest_fall_out_and_what_they_took_does_not() {
    let taken = |send: usize| Taken::Reference(ReferenceId::of(&format!("appt-{send}")));
    let facts: Vec<Fact> =
        (0..257).map(|send| permitted(&format!("m{send}"), 0, Some(taken(send)))).collect();
    let record = fold(&facts);
    assert_eq!((record.permits.len(), record.claims.len()), (256, 257));
    assert!(record.permit(&id("m0")).is_none() && record.permit(&id("m1")).is_some());
}

#[test]
fn a_permit_that_is_over_is_forgotten_with_the_next_one() {
    let record = fold(&[permitted("m1", 0, None), permitted("m2", 60, None)]);
    assert!(record.permit(&id("m1")).is_none());
    let record = fold(&[permitted("m1", 0, None), permitted("m2", 59, None)]);
    assert!(record.permit(&id("m1")).is_some());
    let redeemed = Fact::SendRedeemed { send: id("m1"), at: at(1) };
    let days = |days: i64| {
        [permitted("m1", 0, None), redeemed.clone(), permitted("m2", days * 1_440 + 1, None)]
    };
    assert!(fold(&days(2)).permit(&id("m1")).is_some(), "its result is not known yet");
    assert!(fold(&days(3)).permit(&id("m1")).is_none());
}

#[test]
fn a_disclaimer_counts_as_shown_from_its_lease() {
    let entered = |event: &str, minute| Fact::DisclaimerEntered {
        place: dana(),
        started_by: StartedBy::Line,
        at: at(minute),
        evidence: id(event),
    };
    let effect =
        |event: &str| EffectId::derive(&id(event), Template::ContactDisclaimer.effect_word());
    let queued = |event: &str| Fact::TextQueued {
        effect: effect(event),
        place: dana(),
        template: Template::ContactDisclaimer,
        at: at(0),
        not_after: at(60),
    };
    let leased = |event: &str, minute| Fact::TextLeased {
        effect: effect(event),
        place: dana(),
        template: Template::ContactDisclaimer,
        at: at(minute),
    };
    let sent_at = |facts: &[Fact]| {
        let record = fold(facts);
        let shown = record.consent(&dana()).and_then(|consent| consent.disclaimer.as_ref());
        shown.and_then(|shown| shown.text.as_ref()).and_then(|text| text.sent_at)
    };
    assert_eq!(sent_at(&[entered("a", 0), queued("a")]), None);
    assert_eq!(sent_at(&[entered("a", 0), queued("a"), leased("a", 1)]), Some(at(1)));
    assert_eq!(sent_at(&[entered("a", 0), queued("a"), leased("b", 1)]), None, "another text");
    let again = [entered("a", 0), queued("a"), leased("a", 1), leased("a", 2)];
    assert_eq!(sent_at(&again), Some(at(1)), "it left once");
    let anew = [entered("a", 0), queued("a"), leased("a", 1), entered("b", 2)];
    assert_eq!(sent_at(&anew), None, "for the next owner it has not left");
}

#[test]
fn of_opt_outs_of_one_reach_the_latest_stays_and_of_two_at_one_time_the_smaller_id() {
    let record = in_every_order(&[
        opted_out(&[], 2, "b"),
        opted_out(&[], 2, "a"),
        opted_out(&[], 2, "c"),
        opted_out(&[], 1, "0"),
    ]);
    let [suppression] = &record.suppressions[..] else { panic!("one for the reach") };
    assert_eq!((suppression.since, &suppression.evidence), (at(2), &id("a")));
}

#[test]
fn a_disclaimer_ends_where_the_number_becomes_another_persons() {
    let entered = Fact::DisclaimerEntered {
        place: dana(),
        started_by: StartedBy::Line,
        at: at(5),
        evidence: id("a"),
    };
    let state = |closed| {
        let record = fold(&[entered.clone(), Fact::ConsentsClosed { at: at(closed) }]);
        record.state(&dana(), OptInMode::Disclaimer, at(9))
    };
    assert_eq!(state(4), State::Disclaimer);
    assert_eq!(state(5), State::Unknown, "at one time the safer of two");
    assert_eq!(state(6), State::Unknown);
}

#[test]
fn what_has_left_its_span_is_not_kept() {
    let queued = |event: &str, minute| Fact::TextQueued {
        effect: EffectId::derive(&id(event), Template::ContactHelp.effect_word()),
        place: dana(),
        template: Template::ContactHelp,
        at: at(minute),
        not_after: at(minute + 60),
    };
    let kept = |minute| fold(&[queued("a", 0), queued("b", minute)]).automatic_texts;
    assert_eq!(kept(59), [at(0), at(59)]);
    assert_eq!(kept(60), [at(60)]);
    let taken = || Some(Taken::Reference(ReferenceId::of("appt-7")));
    let claims =
        |minute| fold(&[permitted("m1", 0, taken()), permitted("m2", minute, None)]).claims;
    assert_eq!((claims(59).len(), claims(60).len()), (1, 0));
}

#[test]
fn a_question_is_due_at_the_instant_at_which_it_times_out() {
    let asked = |place, minute| Fact::PendingEntered {
        place,
        started_by: StartedBy::Line,
        at: at(0),
        expires_at: at(minute),
        restarted: false,
        mode: OptInMode::Consent,
    };
    let sam = place("Sam", Family::Sms);
    let record = fold(&[asked(dana(), 20), asked(sam, 10)]);
    assert_eq!(record.due_at(), Some(at(10)));
    assert_eq!(record.earliest_due(at(9)), None);
    assert_eq!(record.earliest_due(at(10)), Some(sam));
    assert_eq!(record.earliest_due(at(30)), Some(sam));
}
