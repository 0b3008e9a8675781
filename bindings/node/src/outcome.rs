//! Outcomes: what an event led to.

use chrono::{DateTime, Utc};
use consentry::plain;
use napi_derive::napi;

use crate::time::date;
use crate::words::{
    Channel, Decision, Intent, OptInWord, ReadingBasis, ReadingKind, ReadingScope, ReasonCode,
    Recipient, State, Template,
};

/// What an event led to. The same event again gives the same outcome, marked as a duplicate.
#[napi(object, object_from_js = false, use_nullable = true)]
pub struct Outcome {
    /// The event.
    pub event: String,
    /// Whether it was recorded before and caused nothing now.
    pub duplicate: bool,
    /// The program that was concerned, by its id.
    pub program: Option<String>,
    /// The contact that was concerned, in E.164; null after erasure.
    pub contact: Option<String>,
    /// The state before and after, where a program and a contact were concerned.
    pub state: Option<StateChange>,
    /// What was decided.
    pub decision: Decision,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Until when a hold waits or a permit stands.
    pub until: Option<DateTime<Utc>>,
    /// The permit that was issued or redeemed.
    pub permit: Option<Permit>,
    /// The automatic texts that it caused. They inform: a host sends what it leases.
    pub texts: Vec<OutcomeText>,
    /// Held messages that may go on, by the ids of their requests.
    pub released: Vec<String>,
    /// Held messages that go nowhere.
    pub discarded: Vec<String>,
    /// After an opt-out: messages that were handed over before it and not reported yet.
    pub in_flight: Vec<String>,
    /// Outcomes of follow-up events that it brought about.
    pub also: Vec<Outcome>,
    /// What an inbound text was read to mean.
    pub reading: Option<Reading>,
}

/// A change of state.
#[napi(object, object_from_js = false)]
pub struct StateChange {
    /// Before.
    pub from: State,
    /// After.
    pub to: State,
}

/// Why a decision was made.
#[napi(object, object_from_js = false, use_nullable = true)]
pub struct Reason {
    /// What.
    pub code: ReasonCode,
    /// The reader's rule that it rests on.
    pub rule: Option<String>,
    /// The event that proves it.
    pub evidence: Option<String>,
}

/// Leave to hand one message to the provider.
#[napi(object, object_from_js = false, use_nullable = true)]
pub struct Permit {
    /// The send that it permits, by the id of its request.
    pub send: String,
    /// Until when it may be redeemed; null once it is.
    pub expires_at: Option<DateTime<Utc>>,
    /// Whether it was redeemed.
    pub redeemed: bool,
}

/// An automatic text that an event caused.
#[napi(object, object_from_js = false, use_nullable = true)]
pub struct OutcomeText {
    /// The stable id under which it is sent once.
    pub effect: String,
    /// Whom it is for.
    pub to: Recipient,
    /// The address that it goes to: the contact's, or the line's; null after erasure.
    pub address: Option<String>,
    /// The line that it is sent from; null for a notice, which is shown to the line's user.
    pub from: Option<String>,
    /// How it travels.
    pub channel: Channel,
    /// Which text.
    pub template: Template,
    /// What it says; null after erasure.
    pub text: Option<String>,
    /// Until when it may be sent.
    pub not_after: DateTime<Utc>,
}

/// An automatic text that a worker may send now, once, under its effect id.
#[napi(object, object_from_js = false, use_nullable = true)]
pub struct LeasedText {
    /// The stable id; hand it to the provider as an idempotency key.
    pub effect: String,
    /// Whom it is for.
    pub to: Recipient,
    /// The person whose conversation it belongs to, in E.164; null after erasure, and for a text to a
    /// group.
    pub contact: Option<String>,
    /// The host's id of the group that it is for.
    pub group: Option<String>,
    /// The line's address.
    pub line: Option<String>,
    /// How it travels.
    pub channel: Channel,
    /// Which text.
    pub template: Template,
    /// What it says.
    pub text: String,
    /// Until when it may be sent.
    pub not_after: DateTime<Utc>,
}

/// What a text is and means.
#[napi(object, object_from_js = false, use_nullable = true)]
pub struct Reading {
    /// What the sender wants.
    pub intent: Intent,
    /// What the intent was concluded from.
    pub basis: ReadingBasis,
    /// What sort of text it is.
    pub kind: ReadingKind,
    /// What an opt-out covers; null for every other intent.
    pub scope: Option<ReadingScope>,
    /// Which kind of word opted in; null for every other intent.
    pub opt_in: Option<OptInWord>,
    /// The rule that decided; null for an ordinary message.
    pub rule: Option<String>,
    /// Where its words stand in the text, counted in Unicode scalar values, not in UTF-16 units.
    pub span: Option<Span>,
    /// The language of the rule, such as `en`; null for a word of the program, and for an emoji.
    pub language: Option<String>,
}

/// A part of a raw text, counted in Unicode scalar values, half-open.
#[napi(object, object_from_js = false)]
pub struct Span {
    /// The number of scalar values before the part.
    pub start: u32,
    /// The number of scalar values up to the end of the part.
    pub end: u32,
}

impl From<plain::Outcome> for Outcome {
    fn from(outcome: plain::Outcome) -> Self {
        let plain::Outcome {
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
        Self {
            event,
            duplicate,
            program,
            contact,
            state: state.map(StateChange::from),
            decision: decision.into(),
            reasons: reasons.into_iter().map(Reason::from).collect(),
            until: until.map(date),
            permit: permit.map(Permit::from),
            texts: texts.into_iter().map(OutcomeText::from).collect(),
            released,
            discarded,
            in_flight,
            also: also.into_iter().map(Self::from).collect(),
            reading: reading.map(Reading::from),
        }
    }
}

impl From<plain::StateChange> for StateChange {
    fn from(change: plain::StateChange) -> Self {
        let plain::StateChange { from, to } = change;
        Self { from: from.into(), to: to.into() }
    }
}

impl From<plain::Reason> for Reason {
    fn from(reason: plain::Reason) -> Self {
        let plain::Reason { code, rule, evidence } = reason;
        Self { code: code.into(), rule, evidence }
    }
}

impl From<plain::Permit> for Permit {
    fn from(permit: plain::Permit) -> Self {
        let plain::Permit { send, expires_at, redeemed } = permit;
        Self { send, expires_at: expires_at.map(date), redeemed }
    }
}

impl From<plain::OutcomeText> for OutcomeText {
    fn from(text: plain::OutcomeText) -> Self {
        let plain::OutcomeText { effect, to, address, from, channel, template, text, not_after } =
            text;
        Self {
            effect,
            to: to.into(),
            address,
            from,
            channel: channel.into(),
            template: template.into(),
            text,
            not_after: date(not_after),
        }
    }
}

impl From<plain::LeasedText> for LeasedText {
    fn from(text: plain::LeasedText) -> Self {
        let plain::LeasedText {
            effect,
            to,
            contact,
            group,
            line,
            channel,
            template,
            text,
            not_after,
        } = text;
        Self {
            effect,
            to: to.into(),
            contact,
            group,
            line,
            channel: channel.into(),
            template: template.into(),
            text,
            not_after: date(not_after),
        }
    }
}

impl From<plain::Reading> for Reading {
    fn from(reading: plain::Reading) -> Self {
        let plain::Reading { intent, basis, kind, scope, opt_in, rule, span, language } = reading;
        Self {
            intent: intent.into(),
            basis: basis.into(),
            kind: kind.into(),
            scope: scope.map(ReadingScope::from),
            opt_in: opt_in.map(OptInWord::from),
            rule,
            span: span.map(Span::from),
            language,
        }
    }
}

impl From<plain::Span> for Span {
    fn from(span: plain::Span) -> Self {
        let plain::Span { start, end } = span;
        Self { start, end }
    }
}
