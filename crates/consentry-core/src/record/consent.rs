//! What is known of a contact at one place: questions, consents, disclaimers.

use crate::config::OptInMode;
use crate::evidence::{EvidenceKind, Tier};
use crate::id::{EffectId, EventId, PurposeId, ReferenceId};
use crate::message::StartedBy;
use crate::time::Timestamp;

/// What a consent rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// A YES to a prompt, or another word texted to the line.
    Texted,
    /// Evidence of this kind, captured elsewhere.
    Recorded(EvidenceKind),
}

/// A consent that was given: for one purpose or all, on one piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Grant {
    /// The purpose; none means all of the program's.
    pub purpose: Option<PurposeId>,
    /// The reference of recorded evidence. One reference has one capture time, the earliest claimed.
    pub reference: Option<ReferenceId>,
    /// When the person consented.
    pub captured_at: Timestamp,
    /// The instant that is compared with opt-outs: never later than `captured_at`. For a texted
    /// consent its prompt's; for an explicit capture time that time less the tolerance; for a flag
    /// without one the beginning of time, because posting a flag again proves nothing.
    pub effective_at: Timestamp,
    /// When it ends by itself.
    pub expires_at: Option<Timestamp>,
    /// What messages may refer to, sorted; empty means anything.
    pub references: Vec<ReferenceId>,
    /// What it rests on.
    pub basis: Basis,
    /// The event that proves it.
    pub evidence: EventId,
}

impl Basis {
    /// How much it proves.
    #[must_use]
    pub const fn tier(self) -> Tier {
        match self {
            Self::Texted => Tier::Express,
            Self::Recorded(kind) => kind.tier(),
        }
    }
}

impl Grant {
    /// Whether it covers a message that refers to something, or to nothing.
    #[must_use]
    pub fn permits(&self, reference: Option<ReferenceId>) -> bool {
        self.references.is_empty()
            || reference.is_some_and(|reference| self.references.contains(&reference))
    }
}

/// A prompt that was rendered and queued, and perhaps sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Prompt {
    /// The effect that carries it.
    pub effect: EffectId,
    /// Until when it may be sent.
    pub not_after: Timestamp,
    /// When it was leased for sending; from then on an answer counts.
    pub sent_at: Option<Timestamp>,
}

/// A question that waits for its answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pending {
    /// When it was entered.
    pub since: Timestamp,
    /// Who caused it.
    pub started_by: StartedBy,
    /// When it times out.
    pub expires_at: Timestamp,
    /// The program's opt-in mode when it was asked; under another the question is void.
    pub mode: OptInMode,
    /// The latest prompt.
    pub prompt: Option<Prompt>,
}

/// A disclaimer that a contact was or is about to be shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Disclaimer {
    /// Since when the conversation goes on under it.
    pub since: Timestamp,
    /// The event that began it.
    pub evidence: EventId,
    /// The text.
    pub text: Option<Prompt>,
}

/// What is known of a contact at one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Consent {
    /// Who started the conversation, since it last left unknown or opted out.
    pub started_by: StartedBy,
    /// The open question.
    pub pending: Option<Pending>,
    /// The consents that were given, one for each purpose and reference, sorted.
    pub grants: Vec<Grant>,
    /// When the contact restarted the question after an opt-out, in the last 24 hours.
    pub restarts: Vec<Timestamp>,
    /// When the last help reply was queued.
    pub helped_at: Option<Timestamp>,
    /// The disclaimer under which the conversation goes on.
    pub disclaimer: Option<Disclaimer>,
}

impl Consent {
    /// A place that just came to know the contact.
    #[must_use]
    pub const fn new(started_by: StartedBy) -> Self {
        Self {
            started_by,
            pending: None,
            grants: Vec::new(),
            restarts: Vec::new(),
            helped_at: None,
            disclaimer: None,
        }
    }
}
