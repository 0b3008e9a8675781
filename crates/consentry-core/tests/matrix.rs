//! The rendered state table: a change of behaviour is a visible diff of `rendered/matrix.md`.

mod common;

use std::collections::BTreeSet;

use common::matrix::{TRIGGERS, render, rows};
use consentry_core::{
    Actor, Channel, EventBody, Evidence, EvidenceKind, MessageText, OptInMode, RequestedVia,
    ReviewResolution, RevokedVia, SendResult, State, Word,
};

#[test]
fn the_rendered_table_is_the_committed_one() {
    let committed = include_str!("rendered/matrix.md");
    let rendered = render();
    let different: Vec<String> = committed
        .lines()
        .zip(rendered.lines())
        .filter(|(committed, rendered)| committed != rendered)
        .map(|(committed, rendered)| format!("- {committed}\n+ {rendered}"))
        .collect();
    assert!(
        committed == rendered,
        "committed (-) and rendered (+) differ; if the change is meant, write the output of `cargo \
         run -p consentry-core --example render_matrix` to tests/rendered/matrix.md\n{}",
        different.join("\n")
    );
}

#[test]
fn every_event_is_decided_in_every_state_of_every_mode() {
    let rows = rows();
    for mode in OptInMode::all() {
        // A question is void in disclaimer mode, and nobody is shown a disclaimer in another.
        let impossible = match mode {
            OptInMode::Consent | OptInMode::Recorded => State::Disclaimer,
            OptInMode::Disclaimer => State::Pending,
        };
        for state in State::all().iter().filter(|state| **state != impossible) {
            for trigger in TRIGGERS {
                let stands = rows
                    .iter()
                    .any(|row| (row.mode, row.state, row.trigger) == (*mode, *state, trigger));
                assert!(stands, "no row for {mode:?}, {state:?}, {trigger}");
            }
        }
    }
}

#[test]
fn every_state_is_left_for_every_state_that_the_design_names() {
    let ways: BTreeSet<(State, String)> =
        rows().into_iter().map(|row| (row.state, row.cells[0].clone())).collect();
    for (from, to) in [
        (State::Unknown, State::Pending),
        (State::Unknown, State::Disclaimer),
        (State::Disclaimer, State::OptedOut),
        (State::Disclaimer, State::Consented),
        (State::Unknown, State::Consented),
        (State::Unknown, State::OptedOut),
        (State::Pending, State::Consented),
        (State::Pending, State::OptedOut),
        (State::Pending, State::Unknown),
        (State::Consented, State::OptedOut),
        (State::OptedOut, State::Pending),
        (State::OptedOut, State::Consented),
    ] {
        assert!(ways.contains(&(from, to.word().to_owned())), "{from:?} to {to:?}");
    }
    for (from, to) in [
        (State::Consented, State::Pending),
        (State::OptedOut, State::Disclaimer),
        (State::OptedOut, State::Unknown),
    ] {
        assert!(!ways.contains(&(from, to.word().to_owned())), "{from:?} to {to:?}");
    }
}

/// The name with which the rows of an event begin: a new kind of event must be named here.
fn name(body: &EventBody) -> &'static str {
    match body {
        EventBody::MessageReceived { .. } => "text: ",
        EventBody::SendRequested(_) => "send requested",
        EventBody::SendRedeemed { .. } => "send redeemed",
        EventBody::SendReported { .. } => "send reported",
        EventBody::ConsentRequested { .. } => "consent requested",
        EventBody::ConsentRecorded { .. } => "consent recorded",
        EventBody::ConsentDeclined { .. } => "consent declined",
        EventBody::ConsentRevoked { .. } => "opt-out by another way",
        EventBody::FlagChanged { .. } => "flag",
        EventBody::NumberReassigned => "number reassigned",
        EventBody::ReviewResolved { .. } => "review",
        EventBody::CarrierBlockChanged { .. } => "network",
        EventBody::MemberJoined { .. } => "group joined",
        EventBody::MemberLeft { .. } => "group left",
        EventBody::GroupBegun { .. } => "group begun",
        EventBody::TextsLeased { .. } => "texts leased",
        EventBody::TimedOut => "time passes",
    }
}

#[test]
fn every_kind_of_event_has_rows() {
    let (channel, send) = (Channel::Sms, common::id("m"));
    let evidence = Evidence::new(EvidenceKind::WebForm, "form-1", "I agree.", None);
    let bodies = [
        EventBody::MessageReceived { channel, text: MessageText::new("Hello") },
        EventBody::SendRequested(common::conversational(channel)),
        EventBody::SendRedeemed { send: send.clone() },
        EventBody::SendReported { send, result: SendResult::Failed },
        EventBody::ConsentRequested { channel, via: RequestedVia::Text },
        EventBody::FlagChanged { channel, value: false, evidence: None },
        EventBody::NumberReassigned,
        EventBody::ReviewResolved {
            review: common::id("t"),
            resolution: ReviewResolution::Dismissed,
            actor: Actor::new("Pat").expect("a fixture"),
        },
        EventBody::CarrierBlockChanged { blocked: true },
        EventBody::ConsentRecorded {
            channel,
            evidence: evidence.expect("a fixture"),
            purposes: Vec::new(),
        },
        EventBody::ConsentDeclined { channel },
        EventBody::ConsentRevoked { via: RevokedVia::Web, channel: None, purposes: Vec::new() },
        EventBody::MemberJoined { channel, begun: true },
        EventBody::MemberLeft { channel },
        EventBody::GroupBegun { channel },
        EventBody::TextsLeased { texts: Vec::new() },
        EventBody::TimedOut,
    ];
    let names: BTreeSet<&str> = bodies.iter().map(name).collect();
    assert_eq!(names.len(), bodies.len(), "one for each kind of event");
    for name in names {
        assert!(TRIGGERS.iter().any(|trigger| trigger.starts_with(name)), "{name}");
    }
}
