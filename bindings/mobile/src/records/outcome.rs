//! What an event led to.

use consentry::core::Timestamp;
use consentry::plain::{
    Channel, Decision, Intent, LeasedText, OptInWord, Outcome, OutcomeText, Permit, Reading,
    ReadingBasis, ReadingKind, ReadingScope, Reason, ReasonCode, Recipient, Span, State,
    StateChange, Template,
};

/// What an event led to. The same event again gives the same outcome, marked as a duplicate.
/// The printed form shows no address and no text.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct Reason {
    /// What.
    pub code: ReasonCode,
    /// The reader's rule that it rests on.
    pub rule: Option<String>,
    /// The event that proves it.
    pub evidence: Option<String>,
}

/// Leave to hand one message to the provider.
#[uniffi::remote(Record)]
pub struct Permit {
    /// The send that it permits, by the id of its request.
    pub send: String,
    /// Until when it may be redeemed; none once it is.
    pub expires_at: Option<Timestamp>,
    /// Whether it was redeemed.
    pub redeemed: bool,
}

/// An automatic text that an event caused. The printed form shows neither
/// its address nor what it says.
#[uniffi::remote(Record)]
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

/// An automatic text that a worker may send now, once, under its effect id. The printed form shows neither
/// its address nor what it says.
#[uniffi::remote(Record)]
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

/// A change of state.
#[uniffi::remote(Record)]
pub struct StateChange {
    /// Before.
    pub from: State,
    /// After.
    pub to: State,
}

/// What a text is and means.
#[uniffi::remote(Record)]
pub struct Reading {
    /// What the sender wants.
    pub intent: Intent,
    /// What the intent was concluded from.
    pub basis: ReadingBasis,
    /// What sort of text it is.
    pub kind: ReadingKind,
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

/// A part of a raw text, counted in Unicode scalar values, half-open.
#[uniffi::remote(Record)]
pub struct Span {
    /// The number of scalar values before the part.
    pub start: u32,
    /// The number of scalar values up to the end of the part.
    pub end: u32,
}
