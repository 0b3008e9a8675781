//! The record: all that is known of one contact in one main organization.

mod held;
mod permit;
mod standing;

pub use self::held::Held;
pub use self::permit::{Claim, Permit, PermitStage, Taken};
pub(crate) use self::standing::Coverage;
pub use self::standing::{OptOut, Standing, State};
use std::collections::BTreeMap;

use crate::config::{AUTOMATIC_TEXT_SPAN, OptInMode};
use crate::evidence::{EvidenceKind, Tier};
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

impl Scope {
    /// Whether it reaches a place.
    #[must_use]
    pub fn reaches(&self, place: &Place) -> bool {
        match self {
            Self::Organization => true,
            Self::Program(program) => place.program == *program,
            Self::Line(line) => place.line == Some(*line),
        }
    }
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
    /// A review that found an opt-out, or was not made in time.
    Review,
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
    /// The purposes that it covers, sorted; empty means every message.
    pub purposes: Vec<PurposeId>,
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
        self.scope.reaches(place) && self.family.is_none_or(|family| family == place.family)
    }

    /// Whether it forbids every message, and not only those for some purposes.
    #[must_use]
    pub fn is_of_all(&self) -> bool {
        self.purposes.is_empty()
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

/// The Notification Opt-in Flag of a program's partner: a second lock beside the consent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Flag {
    /// TRUE or FALSE.
    pub value: bool,
    /// When it was set. The latest counts; of equal times FALSE does.
    pub at: Timestamp,
    /// The event that set it.
    pub evidence: EventId,
}

/// Whether the network blocks texts from a line to the contact.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CarrierBlock {
    /// Whether it blocks.
    pub blocked: bool,
    /// Since when. The latest counts; of equal times the block does.
    pub at: Timestamp,
    /// The event that told so.
    pub evidence: EventId,
}

/// A text that could be read either way and waits for a person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Review {
    /// Where it was written.
    pub place: Place,
    /// How far it reaches, if it was an opt-out.
    pub scope: Scope,
    /// When it was written.
    pub since: Timestamp,
    /// When silence becomes an opt-out.
    pub due_at: Timestamp,
    /// The event that brought the text.
    pub evidence: EventId,
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
    /// The Notification Opt-in Flags, by program.
    pub flags: BTreeMap<ProgramId, Flag>,
    /// What is known of the network's blocks, by line.
    pub carrier_blocks: BTreeMap<LineId, CarrierBlock>,
    /// Texts that wait for a person, sorted.
    pub reviews: Vec<Review>,
    /// What sends took of purposes that are limited, sorted.
    pub claims: Vec<Claim>,
}

impl Record {
    /// What is known at exactly this place.
    #[must_use]
    pub fn consent(&self, place: &Place) -> Option<&Consent> {
        self.consents.get(place)
    }

    /// The open question at a place or of its whole program, whether timed out or not.
    #[must_use]
    pub fn pending(&self, place: &Place) -> Option<&Pending> {
        let of = |place: &Place| self.consents.get(place)?.pending.as_ref();
        of(place).or_else(|| of(&Place { line: None, ..*place }))
    }

    /// The permit of a send.
    #[must_use]
    pub fn permit(&self, send: &EventId) -> Option<&Permit> {
        self.permits.iter().find(|permit| permit.send == *send)
    }

    /// The send that has taken something of a purpose, as far as it is known at an instant.
    #[must_use]
    pub fn claimed(
        &self,
        program: ProgramId,
        purpose: PurposeId,
        taken: &Taken,
        now: Timestamp,
    ) -> Option<&Claim> {
        self.claims.iter().find(|claim| {
            (claim.program, claim.purpose, &claim.taken) == (program, purpose, taken)
                && claim.until.is_none_or(|until| now < until)
        })
    }

    /// Whether the network blocks texts from a line.
    #[must_use]
    pub fn carrier_block(&self, line: LineId) -> Option<&CarrierBlock> {
        self.carrier_blocks.get(&line).filter(|block| block.blocked)
    }

    /// The earliest instant at which time alone changes something that a host must be told.
    #[must_use]
    pub fn due_at(&self) -> Option<Timestamp> {
        let questions =
            self.consents.values().filter_map(|it| Some(it.pending.as_ref()?.expires_at));
        questions.chain(self.reviews.iter().map(|review| review.due_at)).min()
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

    /// The review whose time was over first, of those that are by now.
    #[must_use]
    pub fn earliest_overdue_review(&self, now: Timestamp) -> Option<&Review> {
        let overdue = self.reviews.iter().filter(|review| review.due_at <= now);
        overdue.min_by_key(|review| (review.due_at, &review.evidence))
    }

    /// Who started the conversation at a place, or with its whole program.
    #[must_use]
    pub fn started_by(&self, place: &Place) -> StartedBy {
        let of_program = || self.consent(&Place { line: None, ..*place });
        let known = self.consent(place).or_else(of_program);
        known.map_or(StartedBy::Line, |consent| consent.started_by)
    }

    /// How many limited automatic texts the contact got within an hour.
    #[must_use]
    pub fn automatic_texts_lately(&self, now: Timestamp) -> usize {
        self.automatic_texts.iter().filter(|at| now.since(**at) < AUTOMATIC_TEXT_SPAN).count()
    }
}
