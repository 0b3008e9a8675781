//! What forbids: opt-outs with their reach, and the locks beside them.

use super::Place;
use crate::id::{EventId, LineId, ProgramId, PurposeId};
use crate::message::Family;
use crate::time::Timestamp;

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
