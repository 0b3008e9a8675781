//! Events: what a host reports.

use crate::actor::Actor;
use crate::error::Invalid;
use crate::evidence::Evidence;
use crate::id::{EffectId, EventId, PurposeId, ReferenceId};
use crate::message::{Channel, Class, MAX_TEXT_BYTES, MessageText};
use crate::record::{OptOutVia, Place};
use crate::template::Template;
use crate::time::Timestamp;

/// What a host reports: an id, when the person acted, and what happened.
///
/// Where it happened — program, line, contact — is in the [`Context`](crate::Context).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The host's id. The same id again is a duplicate.
    pub id: EventId,
    /// When the person acted (`occurred_at`).
    pub at: Timestamp,
    /// What happened.
    pub body: EventBody,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventBody {
    /// A text came in.
    MessageReceived {
        /// How it travelled.
        channel: Channel,
        /// The text.
        text: MessageText,
    },
    /// A line wants to send a text.
    SendRequested(SendRequest),
    /// A worker is about to hand a permitted message to the provider.
    SendRedeemed {
        /// The send, by the id of its request.
        send: EventId,
    },
    /// The provider told what became of a message.
    SendReported {
        /// The send, by the id of its request.
        send: EventId,
        /// What became of it.
        result: SendResult,
    },
    /// Consent is asked for.
    ConsentRequested {
        /// For which channel's family.
        channel: Channel,
        /// By which way the contact is asked; by text, the engine asks.
        via: RequestedVia,
    },
    /// Consent was captured elsewhere.
    ConsentRecorded {
        /// For which channel's family.
        channel: Channel,
        /// What proves it.
        evidence: Evidence,
        /// What for; empty means all of the program's purposes.
        purposes: Vec<PurposeId>,
    },
    /// The contact declined elsewhere. That is no opt-out.
    ConsentDeclined {
        /// For which channel's family.
        channel: Channel,
    },
    /// The contact opted out by another way than a text.
    ConsentRevoked {
        /// By which way.
        via: RevokedVia,
        /// For which channel's family; none means every channel.
        channel: Option<Channel>,
        /// Of which purposes they want no more messages; empty means all messages.
        purposes: Vec<PurposeId>,
    },
    /// The partner set the Notification Opt-in Flag of a contact.
    FlagChanged {
        /// For which channel's family the consent is, where it is TRUE.
        channel: Channel,
        /// TRUE or FALSE.
        value: bool,
        /// What proves the consent; TRUE needs it.
        evidence: Option<Evidence>,
    },
    /// The number belongs to somebody else now.
    NumberReassigned,
    /// A person looked at a text that could be read either way.
    ReviewResolved {
        /// The event that brought the text.
        review: EventId,
        /// What it was.
        resolution: ReviewResolution,
        /// Who looked.
        actor: Actor,
    },
    /// The network began or ceased to block texts from a line to the contact.
    CarrierBlockChanged {
        /// Whether it blocks.
        blocked: bool,
    },
    /// The contact takes part in a group conversation from now on.
    MemberJoined {
        /// How the group talks.
        channel: Channel,
        /// Whether it talks already; then who joins is told with whom.
        begun: bool,
    },
    /// The contact takes part in a group conversation no longer.
    MemberLeft {
        /// How the group talks.
        channel: Channel,
    },
    /// A member wrote the first message of a group conversation; all others are told with whom they
    /// talk.
    GroupBegun {
        /// How the group talks.
        channel: Channel,
    },
    /// Automatic texts of one contact are about to be sent.
    TextsLeased {
        /// Which.
        texts: Vec<QueuedText>,
    },
    /// A question or a review of one contact timed out.
    TimedOut,
}

/// A send as it is requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendRequest {
    /// How it travels.
    pub channel: Channel,
    /// The text.
    pub text: MessageText,
    /// What kind of message it is.
    pub class: Class,
    /// What it is for.
    pub purpose: Option<PurposeId>,
    /// What it refers to, such as one appointment.
    pub reference: Option<ReferenceId>,
}

impl SendRequest {
    /// Checks the text.
    ///
    /// # Errors
    /// `Invalid` when the text is empty or longer than [`MAX_TEXT_BYTES`].
    pub fn checked(self) -> Result<Self, Invalid> {
        if self.text.as_str().is_empty() || self.text.as_str().len() > MAX_TEXT_BYTES {
            return Err(Invalid::new("invalid_text", "text", "1 to 65536 bytes of text"));
        }
        Ok(self)
    }
}

/// What became of a message that was handed over.
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
pub enum SendResult {
    /// It reached the provider or the person.
    Delivered,
    /// It did not.
    Failed,
}

/// The ways in which a contact is asked for consent.
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
pub enum RequestedVia {
    /// By a text of the engine.
    Text,
    /// By email.
    Email,
    /// On the telephone.
    Phone,
    /// On paper.
    Paper,
    /// In person.
    InPerson,
    /// On a web page.
    Web,
}

/// What a person found a text to be that could be read either way.
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
pub enum ReviewResolution {
    /// An opt-out, made when the text was written.
    OptOut,
    /// An ordinary message.
    Dismissed,
}

/// The ways to opt out other than by a text.
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
pub enum RevokedVia {
    /// A telephone call.
    Phone,
    /// An email.
    Email,
    /// A web page.
    Web,
    /// A letter or a form on paper.
    Paper,
    /// In person.
    InPerson,
    /// An agent who was told.
    Agent,
}

impl From<RevokedVia> for OptOutVia {
    fn from(via: RevokedVia) -> Self {
        match via {
            RevokedVia::Phone => Self::Phone,
            RevokedVia::Email => Self::Email,
            RevokedVia::Web => Self::Web,
            RevokedVia::Paper => Self::Paper,
            RevokedVia::InPerson => Self::InPerson,
            RevokedVia::Agent => Self::Agent,
        }
    }
}

/// An automatic text that waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueuedText {
    /// The effect that carries it.
    pub effect: EffectId,
    /// Where.
    pub place: Place,
    /// Which text.
    pub template: Template,
    /// Until when it may be sent.
    pub not_after: Timestamp,
}

impl Event {
    /// The event as it counts when recorded at `now`: nothing happens in the future.
    ///
    /// An opt-out is never rejected for its time, a future one is clamped. A consent is rejected
    /// when it is dated after its event or more than the tolerance (in milliseconds) in the future.
    ///
    /// # Errors
    /// `Invalid` with code `time_in_future` or `captured_after_event`.
    pub fn recorded_at(self, now: Timestamp, tolerance: i64) -> Result<Self, Invalid> {
        let (EventBody::ConsentRecorded { evidence, .. }
        | EventBody::FlagChanged { value: true, evidence: Some(evidence), .. }) = &self.body
        else {
            return Ok(Self { at: self.at.min(now), ..self });
        };
        if self.at > now.plus(tolerance) {
            return Err(Invalid::new("time_in_future", "at", "a time that is not in the future"));
        }
        if evidence.captured_at().is_some_and(|captured_at| captured_at > self.at) {
            return Err(Invalid::new(
                "captured_after_event",
                "evidence.captured_at",
                "a time not after the event's",
            ));
        }
        Ok(Self { at: self.at.min(now), ..self })
    }
}

impl EventBody {
    /// The channel that is concerned; none means every channel, or that none is.
    #[must_use]
    pub const fn channel(&self) -> Option<Channel> {
        match self {
            Self::MessageReceived { channel, .. }
            | Self::ConsentRequested { channel, .. }
            | Self::ConsentRecorded { channel, .. }
            | Self::FlagChanged { channel, .. }
            | Self::MemberJoined { channel, .. }
            | Self::MemberLeft { channel }
            | Self::GroupBegun { channel }
            | Self::ConsentDeclined { channel } => Some(*channel),
            Self::SendRequested(request) => Some(request.channel),
            Self::ConsentRevoked { channel, .. } => *channel,
            Self::SendRedeemed { .. }
            | Self::SendReported { .. }
            | Self::NumberReassigned
            | Self::ReviewResolved { .. }
            | Self::CarrierBlockChanged { .. }
            | Self::TextsLeased { .. }
            | Self::TimedOut => None,
        }
    }
}
