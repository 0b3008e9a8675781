//! All calls that can come about, not a sample of them: what is proven of each step is proven of
//! every sequence of events.

#[path = "common/calls.rs"]
mod calls;

use std::collections::BTreeSet;

use calls::{Step, events, name, render, steps};
use consentry_core::{
    CallAnswer, CallEvent, CallOutcome, CallReason, CallStage, MAX_OFFERS, MAX_QUESTIONS,
    MAX_READ_BACKS, Word,
};

fn is_yes(step: &Step) -> bool {
    step.event == CallEvent::Answered { answer: CallAnswer::Yes }
}

#[test]
fn the_rendered_table_is_the_committed_one() {
    let (committed, rendered) = (include_str!("rendered/calls.md"), render());
    let different: Vec<String> = committed
        .lines()
        .zip(rendered.lines())
        .filter(|(committed, rendered)| committed != rendered)
        .map(|(committed, rendered)| format!("- {committed}\n+ {rendered}"))
        .collect();
    assert!(
        committed == rendered,
        "committed (-) and rendered (+) differ; if the change is meant, run `cargo xtask gen --only \
         calls`\n{}",
        different.join("\n")
    );
}

/// Each link of the chain from the information to the consent can only be made by its own event, at
/// its own stage. Together: no sequence reaches consent without all of them, in this order.
#[test]
fn every_link_of_a_consent_has_its_one_cause() {
    for step in steps() {
        let Step { before, event, turn } = &step;
        let after = &turn.call;
        let shown = format!("{} at {before:?}", name(event));
        if after.stage != before.stage {
            match after.stage {
                CallStage::Opened => panic!("{shown} goes back"),
                CallStage::Informed => {
                    assert!(matches!(event, CallEvent::InformationGiven { .. }), "{shown}");
                    assert_eq!(before.stage, CallStage::Opened, "{shown}");
                }
                CallStage::Offered => {
                    assert_eq!(*event, CallEvent::OfferRequested, "{shown}");
                    assert_eq!(before.stage, CallStage::Informed, "{shown}");
                }
                CallStage::ReadingBack | CallStage::AskingNumber => {
                    assert!(after.consented_at.is_some(), "{shown}");
                }
                CallStage::Over => assert!(turn.outcome.is_some(), "{shown}"),
            }
        }
        if after.offer_heard && !before.offer_heard {
            assert!(before.stage == CallStage::Offered && *event == CallEvent::Spoken, "{shown}");
        }
        if after.consented_at.is_some() && before.consented_at.is_none() {
            assert!(before.stage == CallStage::Offered && before.offer_heard, "{shown}");
            assert!(is_yes(&step), "{shown}");
        }
        if after.read_back_heard && !before.read_back_heard {
            assert!(
                before.stage == CallStage::ReadingBack && *event == CallEvent::Spoken,
                "{shown}"
            );
        }
        if after.contact != before.contact {
            assert!(!after.read_back_heard && !after.number_confirmed, "{shown}");
        }
        if after.number_confirmed && !before.number_confirmed {
            assert!(before.stage == CallStage::ReadingBack && before.read_back_heard, "{shown}");
            assert!(is_yes(&step), "{shown}");
        }
        if turn.outcome == Some(CallOutcome::Consented) {
            let confirmed = is_yes(&step) && before.stage == CallStage::ReadingBack;
            let completed = before.outcome == Some(CallOutcome::Undocumented);
            assert!(after.facts().is_ok() && (confirmed || completed), "{shown}");
        }
    }
}

#[test]
fn what_is_counted_stays_within_its_bounds() {
    for step in steps() {
        let Step { before, event, turn } = &step;
        let after = &turn.call;
        let shown = format!("{} at {before:?}", name(event));
        assert!(after.offers <= MAX_OFFERS && after.questions <= MAX_QUESTIONS, "{shown}");
        assert!(after.read_backs <= MAX_READ_BACKS, "{shown}");
        assert_eq!(after.stage == CallStage::Over, after.outcome.is_some(), "{shown}");
        let is_consent = after.outcome == Some(CallOutcome::Consented);
        assert_eq!(after.facts().is_ok(), is_consent, "{shown}: facts and outcome are one");
        let spoken = i32::from(after.offers - before.offers)
            + i32::from(after.questions - before.questions)
            + i32::from(after.read_backs - before.read_backs);
        assert!(spoken <= 1, "{shown}: one sentence at a time");
        if turn.reason == Some(CallReason::CallOver) {
            assert_eq!(after, before, "{shown}: nothing changes");
        }
    }
}

#[test]
fn an_opt_out_counts_at_any_time_and_for_ever() {
    let mut stages = BTreeSet::new();
    for Step { before, event, turn } in steps() {
        if event == CallEvent::OptedOut {
            stages.insert(before.stage);
            assert_eq!(turn.call.outcome, Some(CallOutcome::OptOut), "{before:?}");
        }
        if before.outcome == Some(CallOutcome::OptOut) {
            assert_eq!(turn.call.outcome, Some(CallOutcome::OptOut), "{}", name(&event));
        }
    }
    assert_eq!(stages.into_iter().collect::<Vec<_>>(), CallStage::all());
}

#[test]
fn every_stage_outcome_and_reason_comes_about() {
    let steps = steps();
    let stages: BTreeSet<_> = steps.iter().map(|step| step.before.stage).collect();
    assert_eq!(stages.into_iter().collect::<Vec<_>>(), CallStage::all());
    let outcomes: BTreeSet<_> = steps.iter().filter_map(|step| step.turn.outcome).collect();
    assert_eq!(outcomes.into_iter().collect::<Vec<_>>(), CallOutcome::all());
    let reasons: BTreeSet<_> = steps.iter().filter_map(|step| step.turn.reason).collect();
    assert_eq!(reasons.into_iter().collect::<Vec<_>>(), CallReason::all());
    assert_eq!(steps.len() % events().len(), 0, "every event at every call");
}
