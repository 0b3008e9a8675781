//! How long the law needs what was recorded of one contact: which events prove which consents, and
//! since when nobody relies on them any more.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Days, Months, Utc};
use consentry_core::{
    Basis, EffectId, EventId, Fact, Place, Record, ReferenceId, Suppression, Timestamp, evolve,
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
    /// It proves a consent that stands, or an opt-out, which stands for ever.
    Always,
}

/// A consent of one contact, and what it was relied on for.
struct Relied {
    place: Place,
    reference: Option<ReferenceId>,
    effective_at: Timestamp,
    /// The event that proves it, and the event whose prompt it answers.
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
    opt_outs: BTreeSet<EventId>,
}

impl Reliance {
    /// Reads the contact's next entry.
    pub(super) fn read(&mut self, entry: &Entry) {
        for fact in &entry.facts {
            match fact {
                Fact::TextQueued { effect, .. } => {
                    self.queued.insert(effect.clone(), entry.event.clone());
                }
                Fact::Consented { place, grant, .. } => {
                    let mut proofs = vec![entry.event.clone()];
                    if grant.basis == Basis::Texted {
                        proofs.extend(self.prompted_by(place));
                    }
                    self.consented(Relied {
                        place: *place,
                        reference: grant.reference,
                        effective_at: grant.effective_at,
                        proofs,
                        last_relied_on: grant.captured_at.max(entry.recorded_at),
                        ended_at: None,
                    });
                }
                Fact::OptedOut { scope, family, since, via, evidence, .. } => {
                    self.opt_outs.insert(entry.event.clone());
                    self.opted_out(&Suppression {
                        scope: *scope,
                        family: *family,
                        since: *since,
                        via: *via,
                        evidence: evidence.clone(),
                    });
                }
                Fact::ConsentsClosed { at } => self.closed(*at),
                Fact::SendPermitted { permit, at } => self.relied_on(permit.place, *at),
                Fact::SendRedeemed { send, at } => {
                    if let Some(place) = self.record.permit(send).map(|permit| permit.place) {
                        self.relied_on(place, *at);
                    }
                }
                // No other fact begins, ends or uses a consent.
                _ => {}
            }
            evolve(&mut self.record, fact);
        }
    }

    /// Until when each event is needed; one that is not named is not needed.
    pub(super) fn needs(self) -> BTreeMap<EventId, Need> {
        let mut needs: BTreeMap<EventId, Need> =
            self.opt_outs.into_iter().map(|event| (event, Need::Always)).collect();
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

    /// The event that queued the prompt which waits for its answer at a place: the answer proves
    /// little without the wording.
    fn prompted_by(&self, place: &Place) -> Option<EventId> {
        let prompt = self.record.pending(place)?.prompt.as_ref()?;
        self.queued.get(&prompt.effect).cloned()
    }

    /// Adds a consent. One reference has one capture time, the earliest claimed, so an earlier claim
    /// can put a consent before an opt-out that it seemed to follow.
    fn consented(&mut self, mut consent: Relied) {
        let same =
            |other: &&mut Relied| other.reference.is_some() && other.reference == consent.reference;
        for other in self.consents.iter_mut().filter(same) {
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

    fn opted_out(&mut self, suppression: &Suppression) {
        let covered = |consent: &&mut Relied| suppression.covers(&consent.place);
        self.consents.iter_mut().filter(covered).for_each(|consent| consent.end(suppression.since));
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
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

    use super::*;

    #[test]
    fn five_years_are_never_a_day_short() {
        let after = |text: &str| five_years_after(Timestamp::parse(text).unwrap()).to_string();
        assert_eq!(after("2021-11-09T20:46:06.5Z"), "2026-11-09T20:46:06.500Z");
        assert_eq!(after("2024-02-29T00:00:00Z"), "2029-03-01T00:00:00Z");
        assert_eq!(after("9998-01-01T00:00:00Z"), Timestamp::MAX.to_string());
    }

    #[test]
    fn a_lasting_need_outranks_every_date() {
        assert!(Need::Always > Need::Until(Timestamp::MAX));
    }
}
