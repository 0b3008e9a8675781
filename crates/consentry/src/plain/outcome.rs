//! [`Outcome`]: what an event led to, in plain values.

use std::fmt;

use consentry_core::{
    Channel, Decision, EventId, Intent, Kind, OptInWord, ReadingBasis, ReadingScope, ReasonCode,
    Recipient, Span, Template, Timestamp,
};

use crate::outcome::{OutcomeText as CheckedText, PermitView, StateChange};
use crate::plan::LeasedText as CheckedLease;

/// What an event led to. The same event again gives the same outcome, marked as a duplicate.
/// `Debug` shows no address and no text.
#[derive(Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The event.
    pub event: String,
    /// Whether it was recorded before and caused nothing now.
    pub duplicate: bool,
    /// The program that was concerned, by its id.
    pub program: Option<String>,
    /// The contact that was concerned, in E.164; none after erasure.
    pub contact: Option<String>,
    /// The state before and after, where a program and a contact were concerned.
    pub state: Option<StateChange>,
    /// What was decided.
    pub decision: Decision,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Until when a hold waits or a permit stands.
    pub until: Option<Timestamp>,
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

/// Why a decision was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What.
    pub code: ReasonCode,
    /// The reader's rule that it rests on.
    pub rule: Option<String>,
    /// The event that proves it.
    pub evidence: Option<String>,
}

/// Leave to hand one message to the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permit {
    /// The send that it permits, by the id of its request.
    pub send: String,
    /// Until when it may be redeemed; none once it is.
    pub expires_at: Option<Timestamp>,
    /// Whether it was redeemed.
    pub redeemed: bool,
}

/// An automatic text that an event caused. `Debug` shows neither its address nor what it says.
#[derive(Clone, PartialEq, Eq)]
pub struct OutcomeText {
    /// The stable id under which it is sent once.
    pub effect: String,
    /// Whom it is for.
    pub to: Recipient,
    /// The address that it goes to: the contact's, the line's, or the host's id of the group; none
    /// after erasure.
    pub address: Option<String>,
    /// The line that it is sent from; none for a notice, which is shown to the line's user.
    pub from: Option<String>,
    /// How it travels.
    pub channel: Channel,
    /// Which text.
    pub template: Template,
    /// What it says; none after erasure.
    pub text: Option<String>,
    /// Until when it may be sent.
    pub not_after: Timestamp,
}

/// An automatic text that a worker may send now, once, under its effect id. `Debug` shows neither
/// its address nor what it says.
#[derive(Clone, PartialEq, Eq)]
pub struct LeasedText {
    /// The stable id; hand it to the provider as an idempotency key.
    pub effect: String,
    /// Whom it is for.
    pub to: Recipient,
    /// The person whose conversation it belongs to, in E.164; none after erasure, and for a text to a
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
    pub not_after: Timestamp,
}

/// What a text is and means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What the sender wants.
    pub intent: Intent,
    /// What the intent was concluded from.
    pub basis: ReadingBasis,
    /// What sort of text it is.
    pub kind: Kind,
    /// What an opt-out covers; none for every other intent.
    pub scope: Option<ReadingScope>,
    /// Which kind of word opted in; none for every other intent.
    pub opt_in: Option<OptInWord>,
    /// The rule that decided; none for an ordinary message.
    pub rule: Option<String>,
    /// Where its words stand in the text, counted in Unicode scalar values.
    pub span: Option<Span>,
    /// The language of the rule, such as `en`; none for a word of the program, and for an emoji.
    pub language: Option<String>,
}

impl From<crate::Outcome> for Outcome {
    fn from(outcome: crate::Outcome) -> Self {
        let crate::Outcome {
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
            event: event.to_string(),
            duplicate,
            program,
            contact: contact.map(|contact| contact.as_e164()),
            state,
            decision,
            reasons: reasons.into_iter().map(Reason::from).collect(),
            until,
            permit: permit.map(Permit::from),
            texts: texts.into_iter().map(OutcomeText::from).collect(),
            released: ids(&released),
            discarded: ids(&discarded),
            in_flight: ids(&in_flight),
            also: also.into_iter().map(Self::from).collect(),
            reading: reading.map(Reading::from),
        }
    }
}

impl From<consentry_core::Reason> for Reason {
    fn from(reason: consentry_core::Reason) -> Self {
        let consentry_core::Reason { code, rule, evidence } = reason;
        Self {
            code,
            rule: rule.map(|rule| rule.as_str().to_owned()),
            evidence: evidence.map(|evidence| evidence.to_string()),
        }
    }
}

impl From<PermitView> for Permit {
    fn from(permit: PermitView) -> Self {
        let PermitView { send, expires_at, redeemed } = permit;
        Self { send: send.to_string(), expires_at, redeemed }
    }
}

impl From<CheckedText> for OutcomeText {
    fn from(text: CheckedText) -> Self {
        let CheckedText { effect, to, address, from, channel, template, text, not_after } = text;
        Self {
            effect: effect.to_string(),
            to,
            address,
            from,
            channel,
            template,
            text: text.map(|text| text.as_str().to_owned()),
            not_after,
        }
    }
}

impl From<CheckedLease> for LeasedText {
    fn from(text: CheckedLease) -> Self {
        let CheckedLease { effect, to, contact, group, line, channel, template, text, not_after } =
            text;
        Self {
            effect: effect.to_string(),
            to,
            contact: contact.map(|contact| contact.as_e164()),
            group: group.map(|group| group.as_str().to_owned()),
            line,
            channel,
            template,
            text: text.as_str().to_owned(),
            not_after,
        }
    }
}

impl From<consentry_core::Reading> for Reading {
    fn from(reading: consentry_core::Reading) -> Self {
        let consentry_core::Reading {
            intent,
            basis,
            kind,
            scope,
            category: _,
            opt_in,
            rule,
            span,
            language,
        } = reading;
        Self {
            intent,
            basis,
            kind,
            scope,
            opt_in,
            rule: rule.map(|rule| rule.as_str().to_owned()),
            span,
            language: language.map(|language| language.as_str().to_owned()),
        }
    }
}

fn ids(ids: &[EventId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outcome")
            .field("event", &self.event)
            .field("duplicate", &self.duplicate)
            .field("state", &self.state)
            .field("decision", &self.decision)
            .field("reasons", &self.reasons)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for OutcomeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutcomeText")
            .field("effect", &self.effect)
            .field("to", &self.to)
            .field("channel", &self.channel)
            .field("template", &self.template)
            .field("not_after", &self.not_after)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for LeasedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LeasedText")
            .field("effect", &self.effect)
            .field("to", &self.to)
            .field("channel", &self.channel)
            .field("template", &self.template)
            .field("not_after", &self.not_after)
            .finish_non_exhaustive()
    }
}
