//! The record: all that is known of one contact in one main organization.

mod consent;
mod group;
mod held;
mod permit;
mod standing;
mod suppression;

use std::collections::BTreeMap;

pub use self::consent::{Basis, Consent, Disclaimer, Grant, Pending, Prompt};
pub use self::group::{MAX_GROUP_MEMBERS, Member};
pub use self::held::Held;
pub use self::permit::{Claim, Permit, PermitStage, Taken};
pub(crate) use self::standing::Coverage;
pub use self::standing::{OptOut, Standing, State};
pub use self::suppression::{CarrierBlock, Flag, OptOutVia, Review, Scope, Suppression};
use crate::config::AUTOMATIC_TEXT_SPAN;
use crate::id::{ContactId, EventId, LineId, ProgramId, PurposeId};
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
    /// In the record of a group conversation: who takes part in it, or did.
    pub members: BTreeMap<ContactId, Member>,
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
        // Claims of redeemed sends stay for ever, so there may be many; they are sorted.
        let of = |claim: &Claim| {
            let place = claim.program.cmp(&program).then(claim.purpose.cmp(&purpose));
            place.then_with(|| claim.taken.cmp(taken))
        };
        let first = self.claims.partition_point(|claim| of(claim).is_lt());
        let mut same = self.claims.iter().skip(first).take_while(|claim| of(claim).is_eq());
        same.find(|claim| claim.until.is_none_or(|until| now < until))
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
