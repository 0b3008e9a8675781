//! The derived state: what a record means at one place and one time.

use super::{Consent, Grant, Place, Record};
use crate::id::{EventId, PurposeId, ReferenceId};
use crate::message::StartedBy;
use crate::time::Timestamp;

/// The state of a contact at a place. Derived from the record at every question, never stored.
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
pub enum State {
    /// Nothing is known.
    Unknown,
    /// Asked, and no answer yet.
    Pending,
    /// Consented.
    Consented,
    /// Opted out.
    OptedOut,
}

/// The state at a place with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The state.
    pub state: State,
    /// Since when, by the person's act.
    pub since: Option<Timestamp>,
    /// The event that proves it.
    pub evidence: Option<EventId>,
    /// The latest opt-out that covers the place, where no consent outranks it. In state `pending`
    /// it means that the contact restarted the question: sends stay refused.
    pub opted_out: Option<EventId>,
}

impl Record {
    /// The state at a place at an instant.
    ///
    /// A consent counts when it is newer than every opt-out that covers the place; on equal times
    /// the opt-out wins. A pending question outranks an opt-out only where the contact's newer text
    /// restarted it.
    #[must_use]
    pub fn standing(&self, place: &Place, now: Timestamp) -> Standing {
        if let Some(grant) =
            self.grants(place).max_by_key(|grant| (grant.effective_at, grant.captured_at))
        {
            return Standing {
                state: State::Consented,
                since: Some(grant.captured_at),
                evidence: Some(grant.evidence.clone()),
                opted_out: None,
            };
        }
        let suppression = self.suppression(place);
        let pending = self.pending(place).filter(|pending| {
            now < pending.expires_at
                && suppression.is_none_or(|suppression| {
                    pending.started_by == StartedBy::Contact && pending.since > suppression.since
                })
        });
        match (pending, suppression) {
            (Some(pending), _) => Standing {
                state: State::Pending,
                since: Some(pending.since),
                evidence: None,
                opted_out: suppression.map(|suppression| suppression.evidence.clone()),
            },
            (None, Some(suppression)) => Standing {
                state: State::OptedOut,
                since: Some(suppression.since),
                evidence: Some(suppression.evidence.clone()),
                opted_out: Some(suppression.evidence.clone()),
            },
            (None, None) => {
                Standing { state: State::Unknown, since: None, evidence: None, opted_out: None }
            }
        }
    }

    /// The state at a place at an instant.
    #[must_use]
    pub fn state(&self, place: &Place, now: Timestamp) -> State {
        self.standing(place, now).state
    }

    /// The grant that permits a purpose at a place; `None` asks for a grant of all purposes.
    #[must_use]
    pub fn grant_for(&self, place: &Place, purpose: Option<PurposeId>) -> Option<&Grant> {
        self.grants(place)
            .filter(|grant| grant.purpose.is_none() || grant.purpose == purpose)
            .max_by_key(|grant| (grant.effective_at, grant.captured_at))
    }

    /// Whether a consent proved by this reference counts at a place.
    pub(crate) fn counts(&self, place: &Place, reference: ReferenceId) -> bool {
        self.grants(place).any(|grant| grant.reference == Some(reference))
    }

    /// The grants that count at a place: newer than every covering opt-out, and not closed.
    fn grants(&self, place: &Place) -> impl Iterator<Item = &Grant> {
        let suppressed = self.suppression(place).map(|suppression| suppression.since);
        let closed = self.closed_at;
        self.covering(place)
            .flat_map(|consent| &consent.grants)
            .filter(move |grant| suppressed.is_none_or(|since| grant.effective_at > since))
            .filter(move |grant| closed.is_none_or(|at| grant.effective_at > at))
    }

    /// The consents that hold at a place: its own, and the program's for every line.
    fn covering(&self, place: &Place) -> impl Iterator<Item = &Consent> {
        let of_program = Place { line: None, ..*place };
        let own = if place.line.is_some() { self.consents.get(place) } else { None };
        own.into_iter().chain(self.consents.get(&of_program))
    }
}
