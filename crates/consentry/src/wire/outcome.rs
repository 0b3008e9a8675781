//! Outcomes and errors: one JSON object a line, every key always present.

use consentry_core::{Reason, Word};
use serde::Serialize;

use super::reading::ReadingView;
use crate::error::Error;
use crate::outcome::{Outcome, OutcomeText, PermitView, StateChange};

/// An outcome as it stands on the wire. `Debug` shows only which event it is of.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct OutcomeView {
    event: String,
    duplicate: bool,
    program: Option<String>,
    contact: Option<String>,
    state: Option<StateView>,
    decision: &'static str,
    reasons: Vec<ReasonView>,
    until: Option<String>,
    permit: Option<PermitWire>,
    texts: Vec<TextView>,
    released: Vec<String>,
    discarded: Vec<String>,
    in_flight: Vec<String>,
    also: Vec<OutcomeView>,
    reading: Option<ReadingView>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct StateView {
    from: &'static str,
    to: &'static str,
}

/// A reason as it stands on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReasonView {
    code: &'static str,
    rule: Option<String>,
    evidence: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct PermitWire {
    send: String,
    expires_at: Option<String>,
    redeemed: bool,
}

#[derive(Clone, PartialEq, Eq, Serialize)]
struct TextView {
    effect_id: String,
    to: &'static str,
    address: Option<String>,
    from: Option<String>,
    channel: &'static str,
    template: &'static str,
    text: Option<String>,
    not_after: String,
}

impl std::fmt::Debug for OutcomeView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OutcomeView").field("event", &self.event).finish_non_exhaustive()
    }
}

impl From<&Outcome> for OutcomeView {
    fn from(outcome: &Outcome) -> Self {
        let Outcome {
            event,
            duplicate,
            program,
            contact,
            state,
            decision,
            reasons,
            until,
            permit,
            texts,
            released,
            discarded,
            in_flight,
            also,
            reading,
        } = outcome;
        let ids = |ids: &[consentry_core::EventId]| -> Vec<String> {
            ids.iter().map(ToString::to_string).collect()
        };
        Self {
            event: event.to_string(),
            duplicate: *duplicate,
            program: program.clone(),
            contact: contact.map(|contact| contact.as_e164()),
            state: state
                .map(|StateChange { from, to }| StateView { from: from.word(), to: to.word() }),
            decision: decision.word(),
            reasons: reasons.iter().map(ReasonView::from).collect(),
            until: until.map(|until| until.to_string()),
            permit: permit.as_ref().map(|PermitView { send, expires_at, redeemed }| PermitWire {
                send: send.to_string(),
                expires_at: expires_at.map(|at| at.to_string()),
                redeemed: *redeemed,
            }),
            texts: texts.iter().map(TextView::from).collect(),
            released: ids(released),
            discarded: ids(discarded),
            in_flight: ids(in_flight),
            also: also.iter().map(Self::from).collect(),
            reading: reading.as_ref().map(ReadingView::from),
        }
    }
}

impl From<&Reason> for ReasonView {
    fn from(reason: &Reason) -> Self {
        let Reason { code, rule, evidence } = reason;
        Self {
            code: code.word(),
            rule: rule.as_ref().map(|rule| rule.as_str().to_owned()),
            evidence: evidence.as_ref().map(ToString::to_string),
        }
    }
}

impl From<&OutcomeText> for TextView {
    fn from(text: &OutcomeText) -> Self {
        let OutcomeText { effect, to, address, from, channel, template, text, not_after } = text;
        Self {
            effect_id: effect.to_string(),
            to: to.word(),
            address: address.clone(),
            from: from.clone(),
            channel: channel.word(),
            template: template.word(),
            text: text.as_ref().map(|text| text.as_str().to_owned()),
            not_after: not_after.to_string(),
        }
    }
}

/// An error as it stands on the wire: in the place of an outcome, with the line that it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorView {
    error: ErrorFields,
    line: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct ErrorFields {
    code: &'static str,
    field: Option<String>,
    message: String,
}

impl ErrorView {
    /// The error of input line `line`, counted from 1.
    #[must_use]
    pub fn new(error: &Error, line: u64) -> Self {
        Self {
            error: ErrorFields {
                code: error.code(),
                field: error.field().map(str::to_owned),
                message: error.to_string(),
            },
            line,
        }
    }
}
