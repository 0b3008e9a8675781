//! How long the law needs what was recorded of one contact: which events prove which consents, and
//! since when nobody relies on them any more.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Days, Months, Utc};
use consentry_core::{
    Basis, EffectId, EventId, Fact, Grant, Place, PurposeId, Record, ReferenceId, Suppression,
    Template, Timestamp, evolve,
};
use consentry_store::journal::Entry;

/// For how many months after its end the proof of a consent is kept.
///
/// Source: 16 CFR 310.5(b), five years; the four years of 28 USC 1658 lie within them.
const KEPT_MONTHS: u32 = 5 * 12;

/// Until when the law needs an event's record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Need {
    /// It proves a consent that ended, or was last relied on, five years before this instant.
    Until(Timestamp),
    /// It proves a consent that stands, or an opt-out, which stands for ever; or somebody still
    /// waits for it.
    Always,
}

/// A consent of one contact, or a disclaimer, and what it was relied on for.
struct Relied {
    place: Place,
    purpose: Option<PurposeId>,
    reference: Option<ReferenceId>,
    effective_at: Timestamp,
    is_disclaimer: bool,
    /// The events that prove it: its own, and that whose prompt it answers.
    proofs: Vec<EventId>,
    /// The latest of: when it was recorded, and the sends that it permitted.
    last_relied_on: Timestamp,
    ended_at: Option<Timestamp>,
}

/// What one contact's journal says, entry by entry.
#[derive(Default)]
pub(super) struct Reliance {
    record: Record,
    queued: BTreeMap<EffectId, EventId>,
    consents: Vec<Relied>,
    kept_always: BTreeSet<EventId>,
}

impl Reliance {
    /// Reads the contact's next entry.
    pub(super) fn read(&mut self, entry: &Entry) {
        for fact in &entry.facts {
            self.conclude(fact, entry);
            evolve(&mut self.record, fact);
        }
    }

    fn conclude(&mut self, fact: &Fact, entry: &Entry) {
        match fact {
            Fact::TextQueued { effect, place, template, .. } => {
                self.queued.insert(effect.clone(), entry.event.clone());
                if *template == Template::ContactDisclaimer && entry.is_of_group() {
                    self.kept_always.insert(entry.event.clone());
                } else if *template == Template::ContactDisclaimer {
                    self.disclaimer_queued(place, entry);
                }
            }
            // A group's disclaimer proves what each member was told.
            Fact::DisclaimerEntered { evidence, .. } if entry.is_of_group() => {
                self.kept_always.extend([entry.event.clone(), evidence.clone()]);
            }
            Fact::DisclaimerEntered { place, at, evidence, .. } => self.consents.push(Relied {
                place: *place,
                purpose: None,
                reference: None,
                effective_at: *at,
                is_disclaimer: true,
                proofs: vec![entry.event.clone(), evidence.clone()],
                last_relied_on: entry.recorded_at.max(*at),
                ended_at: None,
            }),
            Fact::Consented { place, grant, .. } => self.consented(place, grant, entry),
            Fact::OptedOut { scope, family, purposes, since, via, evidence, .. } => {
                self.kept_always.extend([entry.event.clone(), evidence.clone()]);
                self.opted_out(&Suppression {
                    scope: *scope,
                    family: *family,
                    purposes: purposes.clone(),
                    since: *since,
                    via: *via,
                    evidence: evidence.clone(),
                });
            }
            Fact::ConsentsClosed { at } => self.closed(*at),
            Fact::FlagSet { flag, .. } if !flag.value => {
                self.kept_always.extend([entry.event.clone(), flag.evidence.clone()]);
            }
            Fact::SendPermitted { permit, at } => self.relied_on(permit.place, *at),
            Fact::SendRedeemed { send, at } => {
                if let Some(place) = self.record.permit(send).map(|permit| permit.place) {
                    self.relied_on(place, *at);
                }
            }
            // No other fact begins, ends or uses a consent. What still waits for an answer or for a
            // person is read from the record in the end.
            Fact::PendingEntered { .. }
            | Fact::PendingEnded { .. }
            | Fact::TextLeased { .. }
            | Fact::FlagSet { .. }
            | Fact::CarrierBlockSet { .. }
            | Fact::ReviewOpened(_)
            | Fact::ReviewClosed { .. }
            | Fact::MessageHeld(_)
            | Fact::HeldReleased { .. }
            | Fact::HeldDiscarded { .. }
            | Fact::MemberJoined { .. }
            | Fact::MemberLeft { .. }
            | Fact::SendReported { .. } => {}
        }
    }

    /// Until when each event is needed; one that is not named is not needed.
    pub(super) fn needs(self, now: Timestamp) -> BTreeMap<EventId, Need> {
        let waiting: Vec<EventId> = self.waiting(now).cloned().collect();
        let mut needs: BTreeMap<EventId, Need> = self
            .kept_always
            .into_iter()
            .chain(waiting)
            .map(|event| (event, Need::Always))
            .collect();
        for consent in self.consents {
            let need = match consent.ended_at {
                None => Need::Always,
                Some(at) => Need::Until(five_years_after(at.max(consent.last_relied_on))),
            };
            for proof in consent.proofs {
                let known = needs.entry(proof).or_insert(need);
                *known = need.max(*known);
            }
        }
        needs
    }

    /// The texts that wait for a person's review, and the messages that wait for an answer.
    fn waiting(&self, now: Timestamp) -> impl Iterator<Item = &EventId> {
        let reviews = self.record.reviews.iter().map(|review| &review.evidence);
        let held = self.record.held.iter().filter(move |held| {
            self.record.pending(&held.place).is_some_and(|pending| now < pending.expires_at)
        });
        reviews.chain(held.map(|held| &held.id))
    }

    /// The event that queued the prompt which waits for its answer at a place: the answer proves
    /// little without the wording.
    fn prompted_by(&self, place: &Place) -> Option<EventId> {
        let prompt = self.record.pending(place)?.prompt.as_ref()?;
        self.queued.get(&prompt.effect).cloned()
    }

    /// Adds a consent. One reference has one capture time, the earliest claimed, so an earlier claim
    /// can put a consent before an opt-out that it seemed to follow.
    fn consented(&mut self, place: &Place, grant: &Grant, entry: &Entry) {
        let mut proofs = vec![entry.event.clone(), grant.evidence.clone()];
        if grant.basis == Basis::Texted {
            proofs.extend(self.prompted_by(place));
        }
        let mut consent = Relied {
            place: *place,
            purpose: grant.purpose,
            reference: grant.reference,
            effective_at: grant.effective_at,
            is_disclaimer: false,
            proofs,
            last_relied_on: grant.captured_at.max(entry.recorded_at),
            ended_at: grant.expires_at,
        };
        let is_same =
            |other: &&mut Relied| other.reference.is_some() && other.reference == grant.reference;
        for other in self.consents.iter_mut().filter(is_same) {
            other.effective_at = other.effective_at.min(consent.effective_at);
            consent.effective_at = other.effective_at;
        }
        self.consents.push(consent);
        for suppression in self.record.suppressions.clone() {
            self.opted_out(&suppression);
        }
        if let Some(at) = self.record.closed_at {
            self.closed(at);
        }
    }

    /// The disclaimer of a conversation is worded here: the conversation's beginning may lie in an
    /// earlier entry, whose text was never sent.
    fn disclaimer_queued(&mut self, place: &Place, entry: &Entry) {
        let mut newest = self.consents.iter_mut().rev();
        if let Some(shown) = newest.find(|it| it.is_disclaimer && it.place == *place) {
            shown.proofs.push(entry.event.clone());
        }
    }

    fn opted_out(&mut self, suppression: &Suppression) {
        for consent in &mut self.consents {
            let of_purpose = consent.purpose.is_some_and(|is| suppression.purposes.contains(&is));
            if suppression.covers(&consent.place) && (suppression.is_of_all() || of_purpose) {
                consent.end(suppression.since);
            }
        }
    }

    fn closed(&mut self, at: Timestamp) {
        self.consents.iter_mut().for_each(|consent| consent.end(at));
    }

    /// A send goes out at a place: on the consents of its line, and on those of the whole program.
    fn relied_on(&mut self, place: Place, at: Timestamp) {
        let whole_program = Place { line: None, ..place };
        for consent in &mut self.consents {
            if consent.place == place || consent.place == whole_program {
                consent.last_relied_on = consent.last_relied_on.max(at);
            }
        }
    }
}

impl Relied {
    /// Ends it where it is not newer than what ends it; the earliest end counts.
    fn end(&mut self, at: Timestamp) {
        if at >= self.effective_at {
            self.ended_at = Some(self.ended_at.map_or(at, |ended| ended.min(at)));
        }
    }
}

/// Five calendar years later; from a 29th of February the 1st of March.
fn five_years_after(at: Timestamp) -> Timestamp {
    let time: Option<DateTime<Utc>> = DateTime::from_timestamp_millis(at.as_millis());
    time.and_then(|time| {
        let later = time.checked_add_months(Months::new(KEPT_MONTHS))?;
        let missing = u64::from(time.day().saturating_sub(later.day()));
        later.checked_add_days(Days::new(missing))
    })
    .and_then(|time| Timestamp::try_from(time).ok())
    .unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests;
