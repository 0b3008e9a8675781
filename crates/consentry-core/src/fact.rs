//! Facts: what the engine concluded from events. Past tense, journaled, and all that [`evolve`] reads.

use crate::config::OptInMode;
use crate::event::SendResult;
use crate::id::{ContactId, EffectId, EventId, LineId, ProgramId, PurposeId};
use crate::message::{Family, StartedBy};
use crate::record::{
    CarrierBlock, Flag, Grant, Held, OptOutVia, Permit, Place, Record, Review, Scope, Suppression,
};
use crate::template::Template;
use crate::time::Timestamp;

/// What the engine concluded from an event.
///
/// A fact carries everything that folding it needs, so that a record can be rebuilt for ever, under
/// whatever configuration, lexicon or rules are then in force.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// A conversation left unknown or opted out, and its contact is to be asked.
    PendingEntered {
        /// Where.
        place: Place,
        /// Who caused it.
        started_by: StartedBy,
        /// When.
        at: Timestamp,
        /// When the question times out.
        expires_at: Timestamp,
        /// Whether the contact restarted it after an opt-out.
        restarted: bool,
        /// The program's opt-in mode; under another the question is void.
        mode: OptInMode,
    },
    /// The question was closed without an answer: it timed out, or the contact declined elsewhere.
    PendingEnded {
        /// Where.
        place: Place,
        /// When.
        at: Timestamp,
    },
    /// A conversation began under a disclaimer.
    DisclaimerEntered {
        /// Where.
        place: Place,
        /// Who began it.
        started_by: StartedBy,
        /// When.
        at: Timestamp,
        /// The event that began it.
        evidence: EventId,
    },
    /// An automatic text was rendered and queued.
    TextQueued {
        /// The effect that carries it.
        effect: EffectId,
        /// Where.
        place: Place,
        /// Which text.
        template: Template,
        /// When.
        at: Timestamp,
        /// Until when it may be sent.
        not_after: Timestamp,
    },
    /// An automatic text was leased for sending. From here on it counts as gone out.
    TextLeased {
        /// The effect that carries it.
        effect: EffectId,
        /// Where.
        place: Place,
        /// Which text.
        template: Template,
        /// When.
        at: Timestamp,
    },
    /// The contact consented.
    Consented {
        /// Where.
        place: Place,
        /// Who started the conversation, where this is its beginning.
        started_by: StartedBy,
        /// What was given, and on what evidence; one for each purpose.
        grant: Grant,
    },
    /// The contact opted out.
    OptedOut {
        /// The place at which they did; it knows the contact from now on.
        place: Option<Place>,
        /// How far it reaches.
        scope: Scope,
        /// The channel family that it covers; none means every channel.
        family: Option<Family>,
        /// The purposes that it covers, sorted; empty means every message.
        purposes: Vec<PurposeId>,
        /// When they acted.
        since: Timestamp,
        /// How.
        via: OptOutVia,
        /// The event that proves it.
        evidence: EventId,
    },
    /// The number was said to be another person's: the consents given until then are closed.
    ConsentsClosed {
        /// When.
        at: Timestamp,
    },
    /// The partner set the Notification Opt-in Flag.
    FlagSet {
        /// Of which program.
        program: ProgramId,
        /// The flag.
        flag: Flag,
    },
    /// The network began or ceased to block texts from a line to the contact.
    CarrierBlockSet {
        /// The line.
        line: LineId,
        /// The block.
        block: CarrierBlock,
    },
    /// A text that could be read either way waits for a person.
    ReviewOpened(Review),
    /// A review ended.
    ReviewClosed {
        /// The event that brought the text.
        review: EventId,
    },
    /// A message waits for a consent.
    MessageHeld(Held),
    /// A held message may go on.
    HeldReleased {
        /// The message.
        id: EventId,
    },
    /// A held message goes nowhere.
    HeldDiscarded {
        /// The message.
        id: EventId,
    },
    /// A contact takes part in the group conversation whose record this is.
    MemberJoined {
        /// Who.
        member: ContactId,
        /// Since when.
        at: Timestamp,
    },
    /// A contact takes part in it no longer.
    MemberLeft {
        /// Who.
        member: ContactId,
        /// Since when.
        at: Timestamp,
    },
    /// A send was permitted.
    SendPermitted {
        /// The permit.
        permit: Permit,
        /// When.
        at: Timestamp,
    },
    /// A permit was redeemed: the message was handed over.
    SendRedeemed {
        /// The send.
        send: EventId,
        /// When.
        at: Timestamp,
    },
    /// The result of a send became known.
    SendReported {
        /// The send.
        send: EventId,
        /// When.
        at: Timestamp,
        /// What became of it. A failed one frees what it took of its purpose.
        result: SendResult,
    },
}

impl Fact {
    /// The suppression that an opt-out leaves.
    pub(crate) fn suppression(&self) -> Option<Suppression> {
        match self {
            Self::OptedOut { scope, family, purposes, since, via, evidence, .. } => {
                Some(Suppression {
                    scope: *scope,
                    family: *family,
                    purposes: purposes.clone(),
                    since: *since,
                    via: *via,
                    evidence: evidence.clone(),
                })
            }
            _ => None,
        }
    }
}

/// The purposes of a consent as grants carry them: one for each, or one for all.
pub(crate) fn purposes_or_all(purposes: &[PurposeId]) -> Vec<Option<PurposeId>> {
    if purposes.is_empty() { vec![None] } else { purposes.iter().copied().map(Some).collect() }
}

/// Rebuilds a record from its facts, in their order.
///
/// # Example
/// ```
/// use consentry_core::{Fact, Record, fold};
/// let facts: Vec<Fact> = Vec::new();
/// assert_eq!(fold(&facts), Record::default());
/// ```
#[must_use]
pub fn fold<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> Record {
    let mut record = Record::default();
    for fact in facts {
        crate::evolve(&mut record, fact);
    }
    record
}
