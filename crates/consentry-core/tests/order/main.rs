//! Promise 5: the order of arrival never weakens an opt-out. And promise 1, in every mode and through
//! every change of mode: no sequence of events, however odd, forgets a STOP.

mod acts;
#[path = "../common/mod.rs"]
mod common;
mod happenings;

use acts::{Act, PURPOSES, Proof, What, act, minute, reordered, settings, settled, text};
use common::{At, LINES, Talk, conversational, id, place, program_of};
use consentry_core::{
    Class, Configuration, Context, DAY, Decision, EventBody, Family, MINUTE, OptInMode, Place,
    PurposeId, RequestedVia, SendRequest, Standing, State, Timestamp, Word, gate,
};
use happenings::{Bystander, Event, Names, happening};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Every line on both families.
fn places() -> Vec<Place> {
    let of_line =
        |(user, ..): (&'static str, _, _)| Family::all().iter().map(move |f| place(user, *f));
    LINES.into_iter().flat_map(of_line).collect()
}

/// What the gate says of a message for a purpose.
fn may_send(talk: &Talk<'_>, at: Place, purpose: &str, class: Class, now: Timestamp) -> Decision {
    let request = SendRequest {
        purpose: Some(PurposeId::of(purpose)),
        class,
        ..conversational(acts::channel(at.family))
    };
    let context = Context {
        now,
        configuration: talk.configuration,
        program: talk.configuration.program(at.program),
        line: at.line,
        country: talk.country,
        reading: None,
        group: None,
    };
    gate(&[&talk.record], &request, &context).decision
}

/// What the contact's state is everywhere, and which messages may be sent.
fn everywhere(talk: &Talk<'_>, now: Timestamp) -> Vec<(Place, Standing, [Decision; 2])> {
    let describe = |at: Place| {
        let sends = PURPOSES.map(|name| may_send(talk, at, name, Class::Informational, now));
        (at, talk.standing(&at, now), sends)
    };
    places().into_iter().map(describe).collect()
}

/// Reports acts in an order, some of them twice.
fn in_order<'a>(
    configuration: &'a Configuration,
    acts: &[Act],
    order: &[usize],
    now: Timestamp,
) -> Talk<'a> {
    let mut talk = Talk::new(configuration);
    for index in order {
        // The same act has the same id, however often it is reported; its texts are told apart by
        // forgetting them, as a host's duplicate check would.
        talk.forget_effects();
        acts[*index].report(&mut talk, &format!("a{index}"), now);
    }
    talk
}

fn as_told<'a>(configuration: &'a Configuration, acts: &[Act], now: Timestamp) -> Talk<'a> {
    let told: Vec<usize> = (0..acts.len()).collect();
    in_order(configuration, acts, &told, now)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn opt_outs_and_recorded_consents_give_the_same_state_in_any_order(
        settings in settings(),
        (acts, order) in reordered(),
    ) {
        let configuration = settings.configured();
        let now = minute(60);
        let first = as_told(&configuration, &acts, now);
        let second = in_order(&configuration, &acts, &order, now);
        for at in [now, minute(10).plus(DAY)] {
            prop_assert_eq!(everywhere(&first, at), everywhere(&second, at));
        }
    }

    #[test]
    fn the_state_is_what_the_newest_acts_say(
        settings in settings(),
        acts in vec(act(), 1..9),
        later in select(&[0, DAY - 50 * MINUTE][..]),
    ) {
        let configuration = settings.configured();
        let talk = as_told(&configuration, &acts, minute(60));
        let now = minute(60).plus(later);
        let closed = acts.iter().filter(|act| act.closes()).map(|act| minute(act.minute)).max();
        let opted_out = |at: &Place, purpose: Option<&str>| {
            let covering = acts.iter().filter(|act| act.opts_out(at, purpose, settings.scope));
            covering.map(|act| minute(act.minute)).max()
        };
        let counts = |act: &&Act, out: Option<Timestamp>| {
            settled(&acts, act).is_some_and(|(from, captured_at)| {
                let ended = settings.lifetime.is_some_and(|it| now >= captured_at.plus(it));
                !ended && out.max(closed).is_none_or(|out| from > out)
            })
        };
        for at in places() {
            let said = || acts.iter().filter(|act| act.consents(&at).is_some());
            let out = opted_out(&at, None);
            let expected = match (said().any(|act| counts(&act, out)), out) {
                (true, _) => State::Consented,
                (false, Some(_)) => State::OptedOut,
                (false, None) => State::Unknown,
            };
            prop_assert_eq!(talk.standing(&at, now).state, expected, "at {:?} of {:?}", at, acts);
            for purpose in PURPOSES {
                let out = opted_out(&at, Some(purpose));
                let expected = said().any(|act| act.is_for(purpose) && counts(&act, out));
                let covered = talk.record.grant_for(&at, Some(PurposeId::of(purpose)), now);
                prop_assert_eq!(covered.is_some(), expected, "{} at {:?}: {:?}", purpose, at, acts);
                prop_assert_eq!(
                    talk.record.purpose_opt_out(&at, PurposeId::of(purpose), now).is_some(),
                    out.is_some() && !expected,
                );
            }
        }
    }

    #[test]
    fn a_text_that_is_not_newer_than_the_opt_out_never_undoes_it(
        settings in settings(),
        acts in vec(act(), 1..9),
        words in select(&["Hello", "YES", "START", "COFFEE", "UNSTOP"][..]),
        age in 0..40_i64,
    ) {
        let configuration = settings.configured();
        let now = minute(60);
        let mut talk = as_told(&configuration, &acts, now);
        for (index, at) in places().into_iter().enumerate() {
            let standing = talk.standing(&at, now);
            if standing.state != State::OptedOut {
                continue;
            }
            let since = standing.since.expect("an opt-out has a time");
            let line = at.line.expect("a line");
            let here = At {
                now,
                acted: since.minus(age * MINUTE),
                ..At::line(common::user_of(line), now)
            };
            let decided = talk.report(&format!("late{index}"), here, text(at.family, words));
            // Where a STOP ends nothing but texts to the contact, what they write is shown.
            let expected = match settings.mode {
                OptInMode::Consent => Decision::Refuse,
                OptInMode::Disclaimer | OptInMode::Recorded => Decision::Deliver,
            };
            prop_assert_eq!(decided.expect("valid").decision, expected);
            prop_assert_eq!(talk.standing(&at, now).state, State::OptedOut);
        }
    }

    #[test]
    fn a_disclaimer_never_outranks_an_opt_out(
        settings in settings(),
        acts in vec(act(), 1..9),
    ) {
        let configuration = settings.in_mode(OptInMode::Disclaimer);
        let now = minute(60);
        let mut talk = as_told(&configuration, &acts, now);
        for (index, at) in places().into_iter().enumerate() {
            if talk.standing(&at, now).state != State::OptedOut {
                continue;
            }
            let here = At::line(common::user_of(at.line.expect("a line")), now);
            let channel = acts::channel(at.family);
            let mut request = conversational(channel);
            request.purpose = Some(PurposeId::of("billing"));
            for (name, body) in [
                ("hello", text(at.family, "Hello")),
                ("asked", EventBody::ConsentRequested { channel, via: RequestedVia::Text }),
                ("sent", EventBody::SendRequested(request)),
            ] {
                let decided = talk.report(&format!("{name}{index}"), here, body).expect("valid");
                let shown = if name == "hello" { Decision::Deliver } else { Decision::Refuse };
                prop_assert_eq!(decided.decision, shown);
                prop_assert!(decided.effects.is_empty(), "{}: {:?}", name, decided.effects);
                prop_assert_eq!(talk.standing(&at, now).state, State::OptedOut);
            }
        }
    }

    #[test]
    fn a_flag_posted_true_again_changes_no_answer_that_was_given(
        settings in settings(),
        acts in vec(act(), 1..9),
        reference in 0..6_u8,
        (user, _, _) in select(&LINES[..]),
        of_program in any::<bool>(),
        family in select(Family::all()),
    ) {
        let configuration = settings.configured();
        let now = minute(60);
        let mut talk = as_told(&configuration, &acts, now);
        let before = everywhere(&talk, now);
        let proof = Proof { reference, captured_before: None };
        let what = What::Flag(Some(proof));
        Act { user, of_program, family, minute: 59, what }.report(&mut talk, "nightly", now);
        for ((at, before, _), (_, after, _)) in before.iter().zip(everywhere(&talk, now)) {
            match before.state {
                State::OptedOut | State::Consented => {
                    prop_assert_eq!(before.state, after.state, "at {:?} of {:?}", at, acts);
                }
                State::Unknown | State::Pending | State::Disclaimer => {}
            }
        }
    }

    #[test]
    fn no_sequence_of_events_weakens_an_opt_out(
        settings in settings(),
        happenings in vec(happening(), 1..40),
    ) {
        let configurations: Vec<Configuration> =
            OptInMode::all().iter().map(|mode| settings.in_mode(*mode)).collect();
        let configured = |mode: OptInMode| {
            let of = |it: &&Configuration| it.programs().all(|program| program.mode() == mode);
            configurations.iter().find(of).expect("one for each mode")
        };
        let (mut mode, scope) = (settings.mode, settings.scope);
        let mut talk = Talk::new(configured(mode));
        let (mut now, mut bystander, mut names) =
            (minute(30), Bystander::default(), Names::default());
        let mut allowed: Vec<(String, Place)> = Vec::new();
        for (index, happening) in happenings.iter().enumerate() {
            now = now.plus(happening.wait);
            if let Event::Mode(next) = happening.what {
                mode = next;
                talk.configuration = configured(mode);
                continue;
            }
            let name = format!("h{index}");
            let acted = now.minus(happening.late);
            let (user, of_program) = match &happening.what {
                Event::Act(act) => (act.user, act.of_program),
                _ => (happening.user, false),
            };
            let at = At {
                now,
                acted,
                program: Some(program_of(user)),
                line: (!of_program).then_some(user),
            };
            let body = happening.body(&names, acted).expect("an event");
            talk.reading = happening.reading();
            // An event whose time is refused changes nothing.
            let before = talk.record.clone();
            let Ok(decided) = talk.report(&name, at, body) else {
                prop_assert_eq!(&before, &talk.record);
                continue;
            };
            bystander.note(happening, &decided, acted.min(now));
            names.note(&happening.what, &name);
            let passed = decided.decision == Decision::Allow;
            match &happening.what {
                Event::Send if passed => allowed.push((name, place(user, happening.family))),
                Event::Redeem(index) if passed => {
                    let send = &names.sends[*index];
                    let (_, at) = allowed.iter().find(|(name, _)| name == send)
                        .cloned()
                        .unwrap_or_else(|| {
                            // It was held, and let go when its contact consented.
                            let permit = talk.record.permit(&id(send)).expect("just redeemed");
                            (send.clone(), permit.place)
                        });
                    prop_assert!(bystander.would_allow(&at, scope, mode), "{:?}", happenings);
                }
                _ => {}
            }
            for at in places() {
                let consented = talk.standing(&at, now).state == State::Consented;
                prop_assert!(!consented || bystander.came_back(&at, scope, None), "{:?}", happenings);
                let sends = may_send(&talk, at, "billing", Class::Emergency, now) == Decision::Allow;
                prop_assert!(!sends || bystander.would_allow(&at, scope, mode), "{:?}", happenings);
            }
        }
    }

    #[test]
    fn a_permit_is_redeemed_once_and_never_after_an_opt_out(
        settings in settings(),
        happenings in vec(happening(), 1..40),
    ) {
        let configuration = settings.configured();
        let mut talk = Talk::new(&configuration);
        let (mut now, mut names, mut redeemed) = (minute(30), Names::default(), Vec::new());
        let mut worthless: Vec<String> = Vec::new();
        for (index, happening) in happenings.iter().enumerate() {
            now = now.plus(happening.wait);
            let name = format!("h{index}");
            let acted = now.minus(happening.late.max(0));
            let at = At { acted, ..At::line(happening.user, now) };
            let epoch = talk.record.epoch;
            let Some(body) = happening.body(&names, acted) else { continue };
            talk.reading = happening.reading();
            let Ok(decided) = talk.report(&name, at, body) else { continue };
            // A review that was overdue may have closed before a permit was issued by the same event.
            if talk.record.epoch > epoch {
                let older = talk.record.permits.iter().filter(|it| it.epoch < talk.record.epoch);
                worthless.extend(older.map(|permit| permit.send.to_string()));
            }
            names.note(&happening.what, &name);
            match &happening.what {
                Event::Redeem(index) if decided.decision == Decision::Allow => {
                    let send = names.sends[*index].clone();
                    prop_assert!(!worthless.contains(&send), "an opt-out came before");
                    prop_assert!(!redeemed.contains(&send), "handed over twice");
                    redeemed.push(send);
                }
                _ => {}
            }
        }
    }
}
