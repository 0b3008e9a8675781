//! Replay: folding the journal gives the live state; deciding again explains every difference.

use std::collections::BTreeMap;

use consentry_core::{
    Actor, Configuration, ContactId, Context, Conversation, Decided, Effect, Event, EventBody,
    EventId, Evidence, EvidenceKind, EvidenceSpec, Family, InGroup, MessageText, Reader, Reading,
    Record, SendRequest, StopAnsweredBy, decide, decide_in_group, evolve,
};
use consentry_store::journal::{
    self, Entry, EntryBody, EntryEffect, EntryEvidence, PartIndex, Versions,
};
use consentry_store::{PrivatePart, StoredEntry, head};

use crate::address::METADATA_VERSION;
use crate::engine::Engine;
use crate::error::Error;
use crate::outcome::text_part;

/// How many rows one look at the store brings.
const PAGE: usize = 1_000;

/// What a replay found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Journal entries that were read.
    pub entries: u64,
    /// Contacts whose records were folded.
    pub contacts: u64,
    /// Contacts whose folded record is not the live one. Always empty, or the database is damaged.
    pub unlike: Vec<ContactId>,
    /// Entries that were decided again.
    pub decided: u64,
    /// Entries that could not be decided again, because their private parts are erased.
    pub erased: u64,
    /// Entries that would be decided differently now.
    pub differences: Vec<Difference>,
}

impl Report {
    /// Whether the journal folds to the live state and every difference is explained by a version.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.unlike.is_empty() && self.differences.iter().all(|found| !found.versions.is_empty())
    }
}

/// An entry that would be decided differently now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Its place in the journal.
    pub index: u64,
    /// Its event.
    pub event: EventId,
    /// What is different: `reading`, `state`, `decision`, `reasons`, `facts`, `effects`, `texts`.
    pub what: Vec<&'static str>,
    /// The versions that changed since. None means that nothing explains the difference.
    pub versions: Vec<VersionChange>,
}

/// A version that changed since an entry was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionChange {
    /// `engine`, `lexicon`, `configuration` or `metadata`.
    pub name: &'static str,
    /// What decided then.
    pub then: String,
    /// What would decide now.
    pub now: String,
}

impl Engine {
    /// Folds the journal's facts and compares every record with the live one; with `redecide`, runs
    /// every decision again under the versions of today.
    ///
    /// # Errors
    /// [`Error::Store`] when the store does not answer, or an entry cannot be read.
    pub fn replay(&self, redecide: bool) -> Result<Report, Error> {
        let configuration = self.configured()?;
        let mut report = Report::default();
        let mut records: BTreeMap<ContactId, Record> = BTreeMap::new();
        let mut after = 0;
        loop {
            let page = self.store().changes(after, PAGE)?;
            let Some(last) = page.last() else { break };
            after = last.index;
            for stored in &page {
                let entry = journal::decode(&stored.bytes)?;
                report.entries = report.entries.saturating_add(1);
                let Some(contact) = entry.contact else { continue };
                records.entry(contact).or_default();
                if redecide {
                    again(stored, &entry, &records, &configuration, &mut report);
                }
                let Some(record) = records.get_mut(&contact) else { continue };
                for fact in &entry.facts {
                    evolve(record, fact);
                }
            }
        }
        report.contacts = u64::try_from(records.len()).unwrap_or(u64::MAX);
        self.compare_with_live(records, &configuration, &mut report)?;
        Ok(report)
    }

    /// Compares folded records with the heads of the store, both ways.
    fn compare_with_live(
        &self,
        mut records: BTreeMap<ContactId, Record>,
        configuration: &Configuration,
        report: &mut Report,
    ) -> Result<(), Error> {
        let mut after = None;
        loop {
            let page = self.store().scan(configuration.organization(), after, None, PAGE)?;
            let Some(last) = page.last() else { break };
            after = Some(last.contact);
            for live in &page {
                let folded = records.remove(&live.contact);
                let live_record = head::decode(&live.bytes)?;
                if folded != Some(live_record) {
                    report.unlike.push(live.contact);
                }
            }
        }
        report.unlike.extend(records.into_keys());
        Ok(())
    }
}

/// Decides an entry again, and notes what is different.
fn again(
    stored: &StoredEntry,
    entry: &Entry,
    records: &BTreeMap<ContactId, Record>,
    configuration: &Configuration,
    report: &mut Report,
) {
    let program = entry.program.and_then(|id| configuration.program(id));
    let body = match body_of(entry, &stored.parts, configuration) {
        Rebuilt::Body(body) => body,
        Rebuilt::Erased => {
            report.erased = report.erased.saturating_add(1);
            return;
        }
        Rebuilt::NoDecision => return,
    };
    let reader = match program {
        Some(program) => program.reader(),
        None => Reader::builtin(),
    };
    let reading = reading_of(entry, &body, reader);
    let id = entry.part_of.as_ref().unwrap_or(&entry.event).clone();
    let event = Event { id, at: entry.occurred_at, body };
    let context = Context {
        now: entry.recorded_at,
        configuration,
        program,
        line: entry.line,
        country: entry.country,
        reading: reading.as_ref(),
        group: entry.group.as_ref().and_then(|group| group.part),
    };
    let Some(decided) = decided_again(entry, &event, records, &context) else { return };
    report.decided = report.decided.saturating_add(1);
    let what = differences(entry, &stored.parts, &decided, reading.as_ref());
    if !what.is_empty() {
        report.differences.push(Difference {
            index: stored.index,
            event: entry.event.clone(),
            what,
            versions: changed_versions(&entry.versions, configuration),
        });
    }
}

/// What is decided of an event on the record of its entry. A message to a group is decided on the
/// records of all its members.
fn decided_again(
    entry: &Entry,
    event: &Event,
    records: &BTreeMap<ContactId, Record>,
    context: &Context<'_>,
) -> Option<Decided> {
    let id = entry.contact?;
    let record = records.get(&id)?;
    let is_whole = matches!(context.group, Some(InGroup::Conversation { .. }))
        && matches!(event.body, EventBody::SendRequested(_) | EventBody::SendRedeemed { .. });
    if !is_whole {
        return Some(decide(record, event, context));
    }
    let member = |id| (id, records.get(&id).cloned().unwrap_or_default());
    let members: Vec<(ContactId, Record)> = record.present_members().map(member).collect();
    let conversation = Conversation { id, record, actor: None, members: &members };
    decide_in_group(&conversation, event, context).into_iter().next().map(|step| step.decided)
}

/// The event of an entry as the core knows it.
enum Rebuilt {
    Body(EventBody),
    Erased,
    NoDecision,
}

fn body_of(entry: &Entry, parts: &[Option<PrivatePart>], configuration: &Configuration) -> Rebuilt {
    let text = |part: PartIndex| text_part(parts, part);
    // A decision rests on what was read, which the entry holds; on the words themselves only where
    // a program or a carrier looks at them.
    let looks_at_words = looks_at_words(entry, configuration);
    let words = |part| text(part).or_else(|| (!looks_at_words).then(|| MessageText::new("")));
    Rebuilt::Body(match &entry.body {
        EntryBody::MessageReceived { channel, text: part, cut: _ } => {
            let Some(written) = words(*part) else { return Rebuilt::Erased };
            EventBody::MessageReceived { channel: *channel, text: written }
        }
        EntryBody::SendRequested { channel, text: part, class, purpose, reference } => {
            let Some(written) = words(*part) else { return Rebuilt::Erased };
            EventBody::SendRequested(SendRequest {
                channel: *channel,
                text: written,
                class: *class,
                purpose: *purpose,
                reference: *reference,
            })
        }
        EntryBody::SendRedeemed { send } => EventBody::SendRedeemed { send: send.clone() },
        EntryBody::SendReported { send, result } => {
            EventBody::SendReported { send: send.clone(), result: *result }
        }
        EntryBody::ConsentRequested { channel, via } => {
            EventBody::ConsentRequested { channel: *channel, via: *via }
        }
        EntryBody::ConsentRecorded { channel, evidence, purposes } => {
            let Some(evidence) = evidence_of(evidence, parts) else { return Rebuilt::Erased };
            EventBody::ConsentRecorded { channel: *channel, evidence, purposes: purposes.clone() }
        }
        EntryBody::FlagChanged { channel, value, evidence } => {
            let proof = evidence.as_ref().map(|evidence| evidence_of(evidence, parts));
            if proof == Some(None) {
                return Rebuilt::Erased;
            }
            EventBody::FlagChanged { channel: *channel, value: *value, evidence: proof.flatten() }
        }
        EntryBody::NumberReassigned => EventBody::NumberReassigned,
        EntryBody::ReviewResolved { review, resolution, actor } => {
            let actor = text(*actor).and_then(|actor| Actor::new(actor.as_str()).ok());
            let Some(actor) = actor else { return Rebuilt::Erased };
            EventBody::ReviewResolved { review: review.clone(), resolution: *resolution, actor }
        }
        EntryBody::CarrierBlockChanged { blocked } => {
            EventBody::CarrierBlockChanged { blocked: *blocked }
        }
        EntryBody::ConsentDeclined { channel } => EventBody::ConsentDeclined { channel: *channel },
        EntryBody::ConsentRevoked { via, channel, purposes } => {
            EventBody::ConsentRevoked { via: *via, channel: *channel, purposes: purposes.clone() }
        }
        EntryBody::MemberJoined { channel, begun } => {
            EventBody::MemberJoined { channel: *channel, begun: *begun }
        }
        EntryBody::MemberLeft { channel } => EventBody::MemberLeft { channel: *channel },
        EntryBody::GroupBegun { channel } => EventBody::GroupBegun { channel: *channel },
        EntryBody::TextsLeased { texts } => EventBody::TextsLeased { texts: texts.clone() },
        EntryBody::TimedOut => EventBody::TimedOut,
        EntryBody::TextReported { .. }
        | EntryBody::TimePassed
        | EntryBody::PartnerChanged { .. }
        | EntryBody::ConfigurationInstalled { .. } => return Rebuilt::NoDecision,
    })
}

/// Whether the decision of an entry rests on the very words of its text.
fn looks_at_words(entry: &Entry, configuration: &Configuration) -> bool {
    let program = entry.program.and_then(|program| configuration.program(program));
    let line = entry.line.and_then(|line| configuration.line(line, Family::Sms));
    match entry.body {
        EntryBody::SendRequested { .. } => {
            program.is_some_and(|program| program.requires_opt_out_instruction())
        }
        EntryBody::MessageReceived { .. } => {
            line.is_some_and(|line| line.stop_answered_by() == StopAnsweredBy::Carrier)
        }
        _ => false,
    }
}

/// Evidence as the host gave it; none where a part of it is erased.
fn evidence_of(evidence: &EntryEvidence, parts: &[Option<PrivatePart>]) -> Option<Evidence> {
    let text = |part: PartIndex| text_part(parts, part).map(|text| text.as_str().to_owned());
    let texts = |list: &[PartIndex]| list.iter().map(|part| text(*part)).collect::<Option<_>>();
    let EntryEvidence {
        kind,
        reference,
        wording,
        captured_at,
        agent,
        requested,
        references,
        document,
    } = evidence;
    let is_verbal = *kind == EvidenceKind::Verbal;
    Evidence::checked(EvidenceSpec {
        kind: *kind,
        reference: text(*reference)?,
        wording: text(*wording)?,
        captured_at: *captured_at,
        agent: agent.map_or(Some(String::new()), text)?,
        requested: texts(requested)?,
        number_confirmed: is_verbal,
        understood_optional: is_verbal,
        references: texts(references)?,
        document_sha256: document.map(text).map_or(Some(None), |it| it.map(Some))?,
    })
    .ok()
}

/// Reads a text anew; one that is erased or was cut keeps the reading that it had.
fn reading_of(entry: &Entry, body: &EventBody, reader: &Reader) -> Option<Reading> {
    match (&entry.body, body) {
        (EntryBody::MessageReceived { cut: None, .. }, EventBody::MessageReceived { text, .. })
            if !text.as_str().is_empty() =>
        {
            Some(reader.read(text.as_str()))
        }
        _ => entry.reading.clone(),
    }
}

fn differences(
    entry: &Entry,
    parts: &[Option<PrivatePart>],
    decided: &Decided,
    reading: Option<&Reading>,
) -> Vec<&'static str> {
    let Decided { from, to, decision, reasons, until, facts, effects, in_flight } = decided;
    let texts_differ = texts_differ(entry, parts, effects);
    [
        ("reading", entry.reading.as_ref() != reading),
        ("state", (entry.from, entry.to) != (*from, *to)),
        ("decision", (entry.decision, entry.until) != (*decision, *until)),
        ("reasons", entry.reasons != *reasons),
        ("facts", entry.facts != *facts || entry.in_flight != *in_flight),
        ("effects", entry.effects.len() != effects.len() || effects_differ(entry, effects)),
        ("texts", texts_differ),
    ]
    .into_iter()
    .filter_map(|(name, differs)| differs.then_some(name))
    .collect()
}

fn effects_differ(entry: &Entry, effects: &[Effect]) -> bool {
    entry.effects.iter().zip(effects).any(|(then, now)| match (then, now) {
        (
            EntryEffect::Text { effect, place, line, channel, template, not_after, text: _ },
            Effect::SendText(text) | Effect::NotifyLine(text),
        ) => {
            (effect, place, *line, channel)
                != (&text.effect, &text.place, Some(text.line), &text.channel)
                || (template, not_after) != (&text.template, &text.not_after)
        }
        (EntryEffect::ReleaseHeld(then), Effect::ReleaseHeld(now))
        | (EntryEffect::DiscardHeld(then), Effect::DiscardHeld(now)) => then != now,
        _ => true,
    })
}

/// Whether a text would be worded differently now; one that is erased cannot be compared.
fn texts_differ(entry: &Entry, parts: &[Option<PrivatePart>], effects: &[Effect]) -> bool {
    entry.effects.iter().zip(effects).any(|(then, now)| match (then, now) {
        (
            EntryEffect::Text { text: part, .. },
            Effect::SendText(text) | Effect::NotifyLine(text),
        ) => text_part(parts, *part).is_some_and(|then| then != text.text),
        _ => false,
    })
}

fn changed_versions(then: &Versions, now: &Configuration) -> Vec<VersionChange> {
    let Versions { engine, lexicon, configuration, metadata } = then;
    let named = |id: &Option<consentry_core::ConfigurationId>| {
        id.map_or_else(|| "none".to_owned(), |id| id.to_string())
    };
    let metadata = metadata.as_deref().unwrap_or(METADATA_VERSION);
    [
        ("engine", engine.clone(), env!("CARGO_PKG_VERSION").to_owned()),
        ("lexicon", lexicon.clone(), Reader::lexicon_version().to_owned()),
        ("configuration", named(configuration), now.id().to_string()),
        ("metadata", metadata.to_owned(), METADATA_VERSION.to_owned()),
    ]
    .into_iter()
    .filter(|(_, then, now)| then != now)
    .map(|(name, then, now)| VersionChange { name, then, now })
    .collect()
}
