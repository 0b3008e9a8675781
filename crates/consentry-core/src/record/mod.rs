//! The record: all that is known of one contact in one main organization.

mod held;
mod permit;
mod standing;

pub use self::held::Held;
pub use self::permit::{Permit, PermitStage};
pub use self::standing::{Standing, State};
use std::collections::BTreeMap;

use crate::evidence::EvidenceKind;
use crate::id::{EffectId, EventId, LineId, ProgramId, PurposeId, ReferenceId};
use crate::message::{Family, StartedBy};
use crate::time::Timestamp;

/// Where a consent holds: one program, one line or all of its lines, one channel family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The program.
    pub program: ProgramId,
    /// The line; none means every line of the program.
    pub line: Option<LineId>,
    /// The channel family.
    pub family: Family,
}

/// How far a suppression reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Everything that the main organization sends.
    Organization,
    /// Everything that one program sends.
    Program(ProgramId),
    /// Everything that one line sends.
    Line(LineId),
}

/// The way in which a person opted out.
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
pub enum OptOutVia {
    /// A text with an opt-out.
    Text,
    /// A negative answer to a prompt.
    Declined,
    /// A text that says that the number is somebody else's.
    WrongNumber,
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

/// A fact that forbids: the person opted out.
///
/// Of several opt-outs with the same reach the latest act is kept; a suppression is never removed,
/// only outranked by a newer consent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Suppression {
    /// How far it reaches.
    pub scope: Scope,
    /// The channel family that it covers; none means every channel.
    pub family: Option<Family>,
    /// When the person acted, at the latest.
    pub since: Timestamp,
    /// How.
    pub via: OptOutVia,
    /// The event that proves it.
    pub evidence: EventId,
}

impl Suppression {
    /// Whether it forbids sends at a place.
    #[must_use]
    pub fn covers(&self, place: &Place) -> bool {
        let reaches = match self.scope {
            Scope::Organization => true,
            Scope::Program(program) => place.program == program,
            Scope::Line(line) => place.line == Some(line),
        };
        reaches && self.family.is_none_or(|family| family == place.family)
    }
}

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
    /// consent its prompt's; for an explicit capture time that time less the tolerance.
    pub effective_at: Timestamp,
    /// What it rests on.
    pub basis: Basis,
    /// The event that proves it.
    pub evidence: EventId,
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
    /// The latest prompt.
    pub prompt: Option<Prompt>,
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
        }
    }
}

/// All that is known of one contact in one main organization: the unit of locking.
///
/// Everything in it follows from the facts of the journal in their order; see
/// [`evolve`](crate::evolve). State is derived from it, never stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Record {
    /// Counts opt-outs; a permit is bound to it.
    pub epoch: u64,
    /// The opt-outs, one for each reach, sorted.
    pub suppressions: Vec<Suppression>,
    /// The places that know the contact.
    pub consents: BTreeMap<Place, Consent>,
    /// Consents given up to this instant are closed, because the number was said to be another's.
    pub closed_at: Option<Timestamp>,
    /// Messages that wait for a consent, in the order of their arrival.
    pub held: Vec<Held>,
    /// Permits that may still be redeemed or whose result is not known yet.
    pub permits: Vec<Permit>,
    /// When limited automatic texts were queued, in the last hour.
    pub automatic_texts: Vec<Timestamp>,
}

impl Record {
    /// What is known at exactly this place.
    #[must_use]
    pub fn consent(&self, place: &Place) -> Option<&Consent> {
        self.consents.get(place)
    }

    /// The open question at exactly this place, whether timed out or not.
    #[must_use]
    pub fn pending(&self, place: &Place) -> Option<&Pending> {
        self.consent(place)?.pending.as_ref()
    }

    /// The latest opt-out that covers a place.
    #[must_use]
    pub fn suppression(&self, place: &Place) -> Option<&Suppression> {
        self.suppressions
            .iter()
            .filter(|suppression| suppression.covers(place))
            .max_by_key(|suppression| suppression.since)
    }

    /// The permit of a send.
    #[must_use]
    pub fn permit(&self, send: &EventId) -> Option<&Permit> {
        self.permits.iter().find(|permit| permit.send == *send)
    }

    /// The earliest instant at which time alone changes something that a host must be told.
    #[must_use]
    pub fn due_at(&self) -> Option<Timestamp> {
        self.consents
            .values()
            .filter_map(|consent| Some(consent.pending.as_ref()?.expires_at))
            .min()
    }

    /// The place of the question that timed out first, of those that have by now.
    #[must_use]
    pub fn earliest_due(&self, now: Timestamp) -> Option<Place> {
        self.consents
            .iter()
            .filter_map(|(place, consent)| Some((consent.pending.as_ref()?.expires_at, *place)))
            .filter(|(expires_at, _)| *expires_at <= now)
            .min()
            .map(|(_, place)| place)
    }

    /// Who started the conversation at a place.
    #[must_use]
    pub fn started_by(&self, place: &Place) -> StartedBy {
        self.consent(place).map_or(StartedBy::Line, |consent| consent.started_by)
    }
}
