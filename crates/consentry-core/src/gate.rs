//! [`gate`]: may this message be sent to these contacts now?

use crate::config::Program;
use crate::decide::Context;
use crate::event::SendRequest;
use crate::message::Class;
use crate::reason::{Reason, ReasonCode};
use crate::record::{Place, Record, State};

/// What the engine decided.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Decision {
    /// Show an inbound text to the line.
    Deliver,
    /// Send, with a permit.
    Allow,
    /// Keep until the contact answers.
    Hold,
    /// Do not.
    Refuse,
    /// Nothing to show or send: a keyword was consumed, or an event was only recorded.
    None,
}

/// The answer of the gate: allow, hold or refuse, with every reason that applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateDecision {
    /// What.
    pub decision: Decision,
    /// Why, all of it, in the order of the codes.
    pub reasons: Vec<Reason>,
}

/// Decides whether a message may be sent to all its addressees.
///
/// The context names program and line; without a program nothing is allowed. One addressee who
/// may not be texted refuses the send. No class of message passes an opt-out.
#[must_use]
pub fn gate(records: &[&Record], request: &SendRequest, context: &Context<'_>) -> GateDecision {
    let mut refusals = Vec::new();
    let mut holds = Vec::new();
    match context.program {
        Some(program) => {
            check_request(program, request, &mut refusals);
            let place = Place {
                program: program.id(),
                line: context.line,
                family: request.channel.family(),
            };
            for record in records {
                check_record(record, &place, request, context, &mut refusals, &mut holds);
            }
        }
        None => refusals.push(Reason::new(ReasonCode::ConsentRequired)),
    }
    if records.is_empty() {
        refusals.push(Reason::new(ReasonCode::ConsentRequired));
    }
    let decision = match (refusals.is_empty(), holds.is_empty()) {
        (false, _) => Decision::Refuse,
        (true, false) => Decision::Hold,
        (true, true) => Decision::Allow,
    };
    let mut reasons = refusals;
    reasons.append(&mut holds);
    reasons.sort();
    reasons.dedup();
    GateDecision { decision, reasons }
}

/// What is wrong with the request whoever its addressee is.
fn check_request(program: &Program, request: &SendRequest, refusals: &mut Vec<Reason>) {
    if !program.families().contains(&request.channel.family()) {
        refusals.push(Reason::new(ReasonCode::ChannelNotUsed));
    }
    match request.purpose {
        Some(purpose) if program.purpose(purpose).is_none() => {
            refusals.push(Reason::new(ReasonCode::PurposeNotDeclared));
        }
        None if program.declares_purposes() => {
            refusals.push(Reason::new(ReasonCode::PurposeMissing));
        }
        Some(_) | None => {}
    }
}

/// What stands between the message and one addressee.
fn check_record(
    record: &Record,
    place: &Place,
    request: &SendRequest,
    context: &Context<'_>,
    refusals: &mut Vec<Reason>,
    holds: &mut Vec<Reason>,
) {
    // Named one by one, so that a new class must be thought about here.
    match request.class {
        Class::Promotional | Class::Informational | Class::Conversational | Class::Emergency => {}
    }
    let standing = record.standing(place, context.now);
    if let Some(opt_out) = standing.opted_out {
        refusals.push(Reason::new(ReasonCode::OptedOut).with_evidence(Some(opt_out)));
    }
    match standing.state {
        State::Unknown => holds.push(Reason::new(ReasonCode::ConsentRequired)),
        State::Pending => holds.push(Reason::new(ReasonCode::Pending)),
        State::OptedOut => {}
        State::Consented => {
            let covered = record.grant_for(place, request.purpose).is_some();
            if !covered {
                refusals.push(Reason::new(ReasonCode::PurposeNotConsented));
            }
        }
    }
}
