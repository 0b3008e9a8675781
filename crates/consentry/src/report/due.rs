//! The retention schedule: what may be deleted now. It deletes nothing.

use std::collections::BTreeMap;

use consentry_core::{ContactId, DAY, EventId, EvidenceKind, Retention, Timestamp};
use consentry_store::StoredEntry;
use consentry_store::journal::{self, Entry, EntryBody, EntryEffect, EntryEvidence, PartIndex};

use super::PAGE;
use super::reliance::{Need, Reliance};
use crate::engine::Engine;
use crate::error::Error;
use crate::outcome::text_part;

/// What kind of record may be deleted.
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
pub enum DueKind {
    /// The texts of an event: the message, and the automatic texts that it caused.
    Message,
    /// The evidence of a consent.
    Consent,
    /// The recording of a call, which the host keeps.
    Recording,
}

/// A record that nothing keeps any more. `Debug` does not show the reference.
#[derive(Clone, PartialEq, Eq)]
pub struct DueRecord {
    /// The place of its entry in the journal.
    pub index: u64,
    /// The event that brought it.
    pub event: EventId,
    /// What kind of record it is.
    pub kind: DueKind,
    /// Where the host keeps a recording or the proof of a consent.
    pub reference: Option<String>,
    /// When it was recorded; of a recording that proves several consents the latest.
    pub recorded_at: Timestamp,
    /// Since when it may be deleted.
    pub due_at: Timestamp,
    /// Until when the law needed it; none where it proved nothing.
    pub floor: Option<Timestamp>,
}

impl std::fmt::Debug for DueRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DueRecord")
            .field("index", &self.index)
            .field("event", &self.event)
            .field("kind", &self.kind)
            .field("recorded_at", &self.recorded_at)
            .field("due_at", &self.due_at)
            .field("floor", &self.floor)
            .finish_non_exhaustive()
    }
}

impl Engine {
    /// What may be deleted at `now` by the retention policy of the configuration in force, those due
    /// longest first. It deletes nothing; what is erased already is not listed.
    ///
    /// Whatever the policy says, these are never listed: an opt-out; what proves a consent that
    /// stands, or one that ended or was last relied on within five years; the prompt that such a
    /// consent answers; the same of a disclaimer; what waits for an answer or for a review. A text that proves a consent is due when the policies of messages and of
    /// consents have both passed; a recording that proves several consents when all are free.
    ///
    /// Contacts are read one by one; only what is due, and the references of recordings, are kept in
    /// memory. The list is true at the moment it is made: make it anew before each deletion.
    ///
    /// # Errors
    /// [`Error::NotConfigured`] before a configuration was installed; [`Error::Store`] when the store
    /// does not answer, or an entry cannot be read.
    pub fn due(&self, now: Timestamp) -> Result<Vec<DueRecord>, Error> {
        let configuration = self.configured()?;
        let retention = configuration.organization_spec().retention;
        if retention == Retention::default() {
            return Ok(Vec::new());
        }
        let organization = configuration.organization();
        let mut schedule =
            Schedule { retention, now, due: Vec::new(), recordings: BTreeMap::new() };
        let mut after: Option<ContactId> = None;
        loop {
            let page = self.store().scan(organization, after, None, PAGE)?;
            let Some(last) = page.last() else { break };
            after = Some(last.contact);
            for head in &page {
                let mut kept = Vec::new();
                let mut reliance = Reliance::default();
                let mut index = 0;
                loop {
                    let page = self.store().history(organization, head.contact, index, PAGE)?;
                    let Some(last) = page.last() else { break };
                    index = last.index;
                    for stored in &page {
                        let entry = journal::decode(&stored.bytes)?;
                        reliance.read(&entry);
                        kept.extend(kept_of(stored, &entry));
                    }
                }
                let needs = reliance.needs(now);
                for record in kept {
                    let need = needs.get(&record.event).copied();
                    schedule.add(record, need);
                }
            }
        }
        Ok(schedule.finish())
    }
}

/// A record that is still there.
struct Kept {
    index: u64,
    event: EventId,
    kind: DueKind,
    reference: Option<String>,
    recorded_at: Timestamp,
}

/// The records of an entry that are still there.
fn kept_of(stored: &StoredEntry, entry: &Entry) -> Vec<Kept> {
    let kept = |kind, reference| Kept {
        index: stored.index,
        event: entry.event.clone(),
        kind,
        reference,
        recorded_at: entry.recorded_at,
    };
    let is_there = |part: PartIndex| {
        usize::try_from(part).is_ok_and(|part| matches!(stored.parts.get(part), Some(Some(_))))
    };
    if let Some(evidence) = evidence_of(&entry.body) {
        let reference =
            text_part(&stored.parts, evidence.reference).map(|text| text.as_str().to_owned());
        let recording = reference.clone().filter(|_| evidence.kind == EvidenceKind::Verbal);
        let consent = evidence.parts().any(is_there).then(|| kept(DueKind::Consent, reference));
        let recording = recording.map(|reference| kept(DueKind::Recording, Some(reference)));
        return consent.into_iter().chain(recording).collect();
    }
    let automatic = entry.effects.iter().filter_map(|effect| match effect {
        EntryEffect::Text { text, .. } => Some(*text),
        EntryEffect::ReleaseHeld(_) | EntryEffect::DiscardHeld(_) => None,
    });
    let has_text = entry.body.text().into_iter().chain(automatic).any(is_there);
    has_text.then(|| kept(DueKind::Message, None)).into_iter().collect()
}

/// What proves a consent, where an event brought it. The reference of a verbal one is the recording.
const fn evidence_of(body: &EntryBody) -> Option<&EntryEvidence> {
    match body {
        EntryBody::ConsentRecorded { evidence, .. } => Some(evidence),
        EntryBody::FlagChanged { evidence, .. } => evidence.as_ref(),
        _ => None,
    }
}

/// What is due by now.
struct Schedule {
    retention: Retention,
    now: Timestamp,
    due: Vec<DueRecord>,
    /// By reference: a recording proves every consent that names it. None is never due.
    recordings: BTreeMap<String, Option<DueRecord>>,
}

impl Schedule {
    fn add(&mut self, kept: Kept, need: Option<Need>) {
        let due = self.due_record(&kept, need);
        match (kept.kind, kept.reference) {
            (DueKind::Recording, Some(reference)) => self.add_recording(reference, due),
            _ => self.due.extend(due.filter(|record| record.due_at <= self.now)),
        }
    }

    /// The latest of all consents that a recording proves decides.
    fn add_recording(&mut self, reference: String, due: Option<DueRecord>) {
        let latest = match (self.recordings.remove(&reference), due) {
            (None, due) => due,
            (Some(Some(known)), Some(due)) => Some(later(known, due)),
            (Some(None), _) | (Some(Some(_)), None) => None,
        };
        self.recordings.insert(reference, latest);
    }

    /// When a record may be deleted; none means never.
    fn due_record(&self, kept: &Kept, need: Option<Need>) -> Option<DueRecord> {
        let Retention { messages_days, recordings_days, consents_days } = self.retention;
        let floor = match need {
            Some(Need::Always) => return None,
            Some(Need::Until(at)) => Some(at),
            None => None,
        };
        let days = match kept.kind {
            // A text that proves a consent is a message and the evidence of a consent.
            DueKind::Message if need.is_some() => messages_days?.max(consents_days?),
            DueKind::Message => messages_days?,
            DueKind::Consent => consents_days?,
            DueKind::Recording => recordings_days?,
        };
        let by_policy = kept.recorded_at.plus(i64::from(days).saturating_mul(DAY));
        Some(DueRecord {
            index: kept.index,
            event: kept.event.clone(),
            kind: kept.kind,
            reference: kept.reference.clone(),
            recorded_at: kept.recorded_at,
            due_at: floor.map_or(by_policy, |floor| floor.max(by_policy)),
            floor,
        })
    }

    fn finish(self) -> Vec<DueRecord> {
        let now = self.now;
        let mut due = self.due;
        due.extend(self.recordings.into_values().flatten().filter(|record| record.due_at <= now));
        due.sort_by_key(|record| (record.due_at, record.index, record.kind));
        due
    }
}

/// Of two entries that name one recording: the one that keeps it longer, with the later of both
/// floors and both times.
fn later(one: DueRecord, other: DueRecord) -> DueRecord {
    let (first, last) = if one.due_at <= other.due_at { (one, other) } else { (other, one) };
    DueRecord {
        recorded_at: last.recorded_at.max(first.recorded_at),
        floor: last.floor.max(first.floor),
        ..last
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

    use super::*;

    fn at(days: i64) -> Timestamp {
        Timestamp::parse("2020-01-01T00:00:00Z").unwrap().plus(days * DAY)
    }

    fn kept(kind: DueKind, event: &str, day: i64, reference: Option<&str>) -> Kept {
        Kept {
            index: 1,
            event: EventId::new(event).unwrap(),
            kind,
            reference: reference.map(str::to_owned),
            recorded_at: at(day),
        }
    }

    fn schedule(now: i64) -> Schedule {
        let retention = Retention {
            messages_days: Some(10),
            recordings_days: Some(20),
            consents_days: Some(30),
        };
        Schedule { retention, now: at(now), due: Vec::new(), recordings: BTreeMap::new() }
    }

    fn due(now: i64, records: &[(DueKind, i64, Option<Need>)]) -> Vec<Timestamp> {
        let mut schedule = schedule(now);
        for (kind, day, need) in records {
            let reference = (*kind == DueKind::Recording).then_some("call-1");
            schedule.add(kept(*kind, "e", *day, reference), *need);
        }
        schedule.finish().into_iter().map(|record| record.due_at).collect()
    }

    #[test]
    fn a_record_is_due_when_its_days_have_passed() {
        assert_eq!(due(9, &[(DueKind::Message, 0, None)]), []);
        assert_eq!(due(10, &[(DueKind::Message, 0, None)]), [at(10)]);
        assert_eq!(due(20, &[(DueKind::Recording, 0, None)]), [at(20)]);
        assert_eq!(due(29, &[(DueKind::Consent, 0, None)]), []);
        assert_eq!(due(30, &[(DueKind::Consent, 0, None)]), [at(30)]);
    }

    #[test]
    fn a_floor_outlasts_the_policy_and_the_policy_a_floor() {
        let until = Some(Need::Until(at(100)));
        assert_eq!(due(99, &[(DueKind::Consent, 0, until)]), []);
        assert_eq!(due(100, &[(DueKind::Consent, 0, until)]), [at(100)]);
        assert_eq!(due(119, &[(DueKind::Consent, 90, until)]), []);
        assert_eq!(due(120, &[(DueKind::Consent, 90, until)]), [at(120)]);
        assert_eq!(due(100_000, &[(DueKind::Consent, 0, Some(Need::Always))]), []);
    }

    #[test]
    fn a_text_that_proves_a_consent_waits_for_both_policies() {
        let until = Some(Need::Until(at(5)));
        assert_eq!(due(29, &[(DueKind::Message, 0, until)]), []);
        assert_eq!(due(30, &[(DueKind::Message, 0, until)]), [at(30)]);
        let mut keeps_consents = schedule(100_000);
        keeps_consents.retention.consents_days = None;
        keeps_consents.add(kept(DueKind::Message, "e", 0, None), until);
        keeps_consents.add(kept(DueKind::Message, "f", 0, None), None);
        let events: Vec<EventId> =
            keeps_consents.finish().into_iter().map(|record| record.event).collect();
        assert_eq!(events, [EventId::new("f").unwrap()]);
    }

    #[test]
    fn a_recording_is_needed_by_every_consent_that_names_it() {
        let until = Some(Need::Until(at(100)));
        let recording = |need| (DueKind::Recording, 0, need);
        assert_eq!(due(50, &[recording(None), recording(until)]), []);
        assert_eq!(due(100, &[recording(until), recording(None)]), [at(100)]);
        for order in [[Some(Need::Always), until], [until, Some(Need::Always)]] {
            assert_eq!(due(100_000, &order.map(recording)), []);
        }
    }
}
