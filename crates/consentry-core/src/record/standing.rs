//! The derived state: what a record means at one place and one time.

use super::{Consent, Disclaimer, Grant, Place, Record, Review};
use crate::config::OptInMode;
use crate::evidence::Tier;
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
    /// Told with whom they are talking and how to opt out.
    Disclaimer,
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

/// The latest opt-out that covers something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OptOut<'a> {
    /// When the person acted.
    pub since: Timestamp,
    /// The event that proves it.
    pub evidence: &'a EventId,
    /// Whether it covers every message, and not only those for some purposes.
    pub is_of_all: bool,
}

/// How far the grants at a place cover a message: each is so only if the one before is.
pub(crate) struct Coverage {
    /// Some grant counts, for whatever purpose.
    pub(crate) consented: bool,
    /// One is for the message's purpose.
    pub(crate) covered: bool,
    /// Its evidence is strong enough.
    pub(crate) strong: bool,
    /// And it covers what the message refers to.
    pub(crate) permitted: bool,
}

impl Record {
    /// The state at a place at an instant, for a program in an opt-in mode.
    ///
    /// A consent counts when it is newer than every opt-out that covers the place; on equal times
    /// the opt-out wins. A pending question outranks an opt-out only where the contact's newer text
    /// restarted it; a disclaimer never does. Under another mode than it was asked in, a question is
    /// void, and a disclaimer counts in disclaimer mode only.
    #[must_use]
    pub fn standing(&self, place: &Place, mode: OptInMode, now: Timestamp) -> Standing {
        let opt_out = self.opt_out(place, now);
        if let Some(grant) = self.grants(place, None, now).max_by_key(|grant| newness(grant)) {
            return Standing {
                state: State::Consented,
                since: Some(grant.captured_at),
                evidence: Some(grant.evidence.clone()),
                opted_out: None,
            };
        }
        let pending = self.pending(place).filter(|pending| {
            now < pending.expires_at
                && pending.mode == mode
                && opt_out.is_none_or(|opt_out| {
                    pending.started_by == StartedBy::Contact && pending.since > opt_out.since
                })
        });
        let disclaimer = self.disclaimer(place).filter(|_| mode == OptInMode::Disclaimer);
        match (pending, opt_out, disclaimer) {
            (Some(pending), _, _) => Standing {
                state: State::Pending,
                since: Some(pending.since),
                evidence: None,
                opted_out: opt_out.map(|opt_out| opt_out.evidence.clone()),
            },
            (None, Some(opt_out), _) => Standing {
                state: State::OptedOut,
                since: Some(opt_out.since),
                evidence: Some(opt_out.evidence.clone()),
                opted_out: Some(opt_out.evidence.clone()),
            },
            (None, None, Some(disclaimer)) => Standing {
                state: State::Disclaimer,
                since: Some(disclaimer.since),
                evidence: Some(disclaimer.evidence.clone()),
                opted_out: None,
            },
            (None, None, None) => {
                Standing { state: State::Unknown, since: None, evidence: None, opted_out: None }
            }
        }
    }

    /// The state at a place at an instant, for a program in an opt-in mode.
    #[must_use]
    pub fn state(&self, place: &Place, mode: OptInMode, now: Timestamp) -> State {
        self.standing(place, mode, now).state
    }

    /// The latest opt-out of all messages that covers a place: of the person, or a review whose time
    /// is over.
    #[must_use]
    pub fn opt_out(&self, place: &Place, now: Timestamp) -> Option<OptOut<'_>> {
        self.opt_out_of(place, None, now)
    }

    /// The latest opt-out that covers messages for a purpose at a place.
    fn opt_out_of(
        &self,
        place: &Place,
        purpose: Option<PurposeId>,
        now: Timestamp,
    ) -> Option<OptOut<'_>> {
        let of_person = self
            .suppressions
            .iter()
            .filter(|it| it.covers(place))
            .filter(|it| it.is_of_all() || purpose.is_some_and(|is| it.purposes.contains(&is)))
            .map(|it| OptOut {
                since: it.since,
                evidence: &it.evidence,
                is_of_all: it.is_of_all(),
            });
        let overdue = self.overdue(place, now).map(|review| OptOut {
            since: review.since,
            evidence: &review.evidence,
            is_of_all: true,
        });
        of_person.chain(overdue).max_by_key(|opt_out| opt_out.since)
    }

    /// When the contact last opted out at a place: of all messages, and of all or of those for a
    /// purpose. The two of [`Self::opt_out_of`], in one pass.
    fn opted_out_at(
        &self,
        place: &Place,
        purpose: Option<PurposeId>,
        now: Timestamp,
    ) -> (Option<Timestamp>, Option<Timestamp>) {
        let (mut of_all, mut of_purpose) = (None, None);
        for it in self.suppressions.iter().filter(|it| it.covers(place)) {
            if it.is_of_all() {
                of_all = of_all.max(Some(it.since));
            } else if purpose.is_some_and(|is| it.purposes.contains(&is)) {
                of_purpose = of_purpose.max(Some(it.since));
            }
        }
        for review in self.overdue(place, now) {
            of_all = of_all.max(Some(review.since));
        }
        (of_all, of_all.max(of_purpose))
    }

    /// The reviews whose time is over: silence has become an opt-out.
    fn overdue(&self, place: &Place, now: Timestamp) -> impl Iterator<Item = &Review> {
        self.reviews
            .iter()
            .filter(move |review| review.due_at <= now && review.scope.reaches(place))
    }

    /// The latest opt-out that forbids a purpose at a place, of all messages or of the purpose.
    #[must_use]
    pub fn purpose_opt_out(
        &self,
        place: &Place,
        purpose: PurposeId,
        now: Timestamp,
    ) -> Option<OptOut<'_>> {
        let opt_out = self.opt_out_of(place, Some(purpose), now)?;
        let consented = self.grant_for(place, Some(purpose), now).is_some();
        (!consented).then_some(opt_out)
    }

    /// The grant that permits a purpose at a place; `None` asks for a grant of all purposes.
    #[must_use]
    pub fn grant_for(
        &self,
        place: &Place,
        purpose: Option<PurposeId>,
        now: Timestamp,
    ) -> Option<&Grant> {
        self.grants_for(place, purpose, now).max_by_key(|grant| newness(grant))
    }

    /// The grants that permit a purpose at a place.
    pub(crate) fn grants_for(
        &self,
        place: &Place,
        purpose: Option<PurposeId>,
        now: Timestamp,
    ) -> impl Iterator<Item = &Grant> {
        self.grants(place, purpose, now).filter(move |grant| is_for(grant, purpose))
    }

    /// What the grants at a place say to a message. The first that permits it is enough.
    pub(crate) fn coverage(
        &self,
        place: &Place,
        purpose: Option<PurposeId>,
        reference: Option<ReferenceId>,
        minimum: Tier,
        now: Timestamp,
    ) -> Coverage {
        let (of_all, of_purpose) = self.opted_out_at(place, purpose, now);
        let (mut covered, mut strong) = (false, false);
        for grant in self.covering(place).flat_map(|consent| &consent.grants) {
            if !is_for(grant, purpose) || !self.outlasts(grant, of_purpose, now) {
                continue;
            }
            covered = true;
            if grant.basis.tier() < minimum {
                continue;
            }
            strong = true;
            if grant.permits(reference) {
                return Coverage { consented: true, covered, strong, permitted: true };
            }
        }
        // The opt-outs of all messages are among those of the purpose, so what covers it consents.
        let mut grants = self.covering(place).flat_map(|consent| &consent.grants);
        let consented = covered || grants.any(|grant| self.outlasts(grant, of_all, now));
        Coverage { consented, covered, strong, permitted: false }
    }

    /// Whether a consent for a purpose, or for all, proved by this reference counts at a place.
    pub(crate) fn counts(
        &self,
        place: &Place,
        purpose: Option<PurposeId>,
        reference: ReferenceId,
        now: Timestamp,
    ) -> bool {
        self.grants(place, purpose, now)
            .any(|grant| (grant.purpose, grant.reference) == (purpose, Some(reference)))
    }

    /// Whether what a reference proves has ended by itself. It ends at one time everywhere.
    pub(crate) fn has_ended(&self, reference: ReferenceId, now: Timestamp) -> bool {
        let grants = self.consents.values().flat_map(|consent| &consent.grants);
        let mut proved = grants.filter(|grant| grant.reference == Some(reference));
        proved.any(|grant| grant.expires_at.is_some_and(|at| at <= now))
    }

    /// The disclaimer at a place, unless the number is another person's since.
    pub(crate) fn disclaimer(&self, place: &Place) -> Option<&Disclaimer> {
        let disclaimer = self.consent(place)?.disclaimer.as_ref()?;
        self.closed_at.is_none_or(|at| disclaimer.since > at).then_some(disclaimer)
    }

    /// The grants that count at a place: not ended, newer than every opt-out that covers the purpose
    /// there, and not closed.
    fn grants(
        &self,
        place: &Place,
        purpose: Option<PurposeId>,
        now: Timestamp,
    ) -> impl Iterator<Item = &Grant> {
        let suppressed = self.opt_out_of(place, purpose, now).map(|opt_out| opt_out.since);
        self.covering(place)
            .flat_map(|consent| &consent.grants)
            .filter(move |grant| self.outlasts(grant, suppressed, now))
    }

    /// Whether a grant still counts: not ended, newer than an opt-out, and not closed.
    fn outlasts(&self, grant: &Grant, opt_out: Option<Timestamp>, now: Timestamp) -> bool {
        let closed = opt_out.max(self.closed_at);
        closed.is_none_or(|at| grant.effective_at > at)
            && grant.expires_at.is_none_or(|at| now < at)
    }

    /// The consents that hold at a place: its own, and the program's for every line.
    fn covering(&self, place: &Place) -> impl Iterator<Item = &Consent> {
        let of_program = Place { line: None, ..*place };
        let own = if place.line.is_some() { self.consents.get(place) } else { None };
        own.into_iter().chain(self.consents.get(&of_program))
    }
}

/// Whether a grant is for a purpose, or for all.
fn is_for(grant: &Grant, purpose: Option<PurposeId>) -> bool {
    grant.purpose.is_none() || grant.purpose == purpose
}

/// The order in which grants are newer than others.
const fn newness(grant: &Grant) -> (Timestamp, Timestamp) {
    (grant.effective_at, grant.captured_at)
}
