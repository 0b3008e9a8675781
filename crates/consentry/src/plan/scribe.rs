//! The scribe: turns decisions on one record into the entries and head of one commit.

use consentry_core::{
    Address, ConfigurationId, ContactId, Country, Decided, Effect, Event, EventBody, EventId,
    Evidence, EvidenceSpec, InGroup, LineId, ProgramId, Reader, Reading, Record, Timestamp, evolve,
};
use consentry_store::journal::{
    self, CutText, Entry, EntryBody, EntryEffect, EntryEvidence, EntryGroup, PartIndex, Versions,
};
use consentry_store::{
    Commit, Head, HeadWrite, NewEntry, OutboxChange, OutboxText, PrivatePart, head,
};

use super::Input;
use crate::address::METADATA_VERSION;
use crate::error::Error;

/// The longest prefix of an inbound text that the journal keeps, in bytes.
const KEPT_TEXT_BYTES: usize = consentry_core::MAX_TEXT_BYTES;

/// Reads the record of a head; a contact that is new has an empty one.
pub(crate) fn decode_record(head: Option<&Head>) -> Result<Record, Error> {
    match head {
        Some(head) => Ok(head::decode(&head.bytes)?),
        None => Ok(Record::default()),
    }
}

/// Writes the decisions on one record into one commit.
pub(super) struct Scribe<'a> {
    input: Input<'a>,
    pub(super) record: Record,
    contact: Option<ContactId>,
    address: Option<Address>,
    head_version: u64,
    is_new: bool,
    entries: Vec<NewEntry>,
    pub(super) outbox: Vec<OutboxChange>,
}

/// What was decided, with all that its entry says.
pub(super) struct Decision<'d> {
    pub(super) event: &'d Event,
    pub(super) program: Option<ProgramId>,
    pub(super) line: Option<LineId>,
    pub(super) country: Option<Country>,
    pub(super) reading: Option<&'d Reading>,
    pub(super) decided: &'d Decided,
    pub(super) content: Vec<Vec<u8>>,
    pub(super) group: Option<GroupEntry<'d>>,
}

/// What the entry of a decision in a group conversation says of it.
#[derive(Clone, Copy)]
pub(super) struct GroupEntry<'d> {
    /// Under whose id the conversation's own record is kept.
    pub(super) id: ContactId,
    /// The host's id of it.
    pub(super) name: &'d str,
    /// What the record's owner is in it.
    pub(super) part: Option<InGroup>,
    /// The id of the entry, where it is the part of one contact in the event.
    pub(super) own_id: Option<&'d EventId>,
}

/// The private parts of an entry in the making.
pub(super) struct Parts<'a> {
    input: Input<'a>,
    parts: Vec<PrivatePart>,
}

impl<'a> Parts<'a> {
    pub(super) const fn new(input: Input<'a>) -> Self {
        Self { input, parts: Vec::new() }
    }

    /// Adds a part under fresh salt.
    pub(super) fn add(&mut self, bytes: &[u8]) -> Result<PartIndex, Error> {
        let mut salt = [0; 32];
        self.input.entropy.fill(&mut salt)?;
        let index = PartIndex::try_from(self.parts.len()).unwrap_or(PartIndex::MAX);
        self.parts.push(PrivatePart { salt, bytes: bytes.to_vec() });
        Ok(index)
    }

    /// Adds an inbound text, cut to what the journal keeps.
    fn add_text(&mut self, text: &str) -> Result<(PartIndex, Option<CutText>), Error> {
        if text.len() <= KEPT_TEXT_BYTES {
            return Ok((self.add(text.as_bytes())?, None));
        }
        let end = (0..=KEPT_TEXT_BYTES).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let kept = text.get(..end).unwrap_or_default();
        let index = self.add(kept.as_bytes())?;
        let salt = self.parts.last().map_or([0; 32], |part| part.salt);
        let digest = journal::part_digest(&salt, text.as_bytes());
        let bytes = u64::try_from(text.len()).unwrap_or(u64::MAX);
        Ok((index, Some(CutText { bytes, digest })))
    }

    fn digests(&self) -> Vec<[u8; 32]> {
        self.parts.iter().map(|part| journal::part_digest(&part.salt, &part.bytes)).collect()
    }

    pub(super) fn as_stored(&self) -> Vec<Option<PrivatePart>> {
        self.parts.iter().cloned().map(Some).collect()
    }
}

impl<'a> Scribe<'a> {
    /// Begins with the contact of the snapshot, or with one that is new under `address`.
    pub(super) fn new(input: Input<'a>, address: Option<Address>) -> Result<Self, Error> {
        let head = input.snapshot.head.as_ref();
        let record = decode_record(head)?;
        let contact = match (head, address) {
            (Some(head), _) => Some(head.contact),
            (None, Some(_)) => {
                let mut bits = [0; 8];
                input.entropy.fill(&mut bits)?;
                Some(ContactId::from_bits(u64::from_be_bytes(bits)))
            }
            (None, None) => None,
        };
        Ok(Self {
            input,
            record,
            contact,
            address: head.map_or(address, |head| head.address.or(address)),
            head_version: head.map_or(0, |head| head.version),
            is_new: head.is_none(),
            entries: Vec::new(),
            outbox: Vec::new(),
        })
    }

    /// Begins with a record that was read by its id; one that is unknown is new and nobody's address.
    pub(super) fn at(input: Input<'a>, contact: ContactId) -> Result<Self, Error> {
        let known = input.snapshot.others.iter().chain(&input.snapshot.head);
        let head = known.into_iter().find(|head| head.contact == contact);
        Ok(Self {
            input,
            record: decode_record(head)?,
            contact: Some(contact),
            address: head.and_then(|head| head.address),
            head_version: head.map_or(0, |head| head.version),
            is_new: head.is_none(),
            entries: Vec::new(),
            outbox: Vec::new(),
        })
    }

    pub(super) const fn contact(&self) -> Option<ContactId> {
        self.contact
    }

    pub(super) const fn address(&self) -> Option<Address> {
        self.address
    }

    /// Appends the entry of a decision, folds its facts, and returns the entry with its parts.
    pub(super) fn write(
        &mut self,
        decision: &Decision<'_>,
        also: &[EventId],
    ) -> Result<(Entry, Vec<Option<PrivatePart>>), Error> {
        let mut parts = Parts::new(self.input);
        let body = body_of(&decision.event.body, &mut parts)?;
        let mut effects = Vec::with_capacity(decision.decided.effects.len());
        for effect in &decision.decided.effects {
            effects.push(effect_of(effect, &mut parts)?);
        }
        for fact in &decision.decided.facts {
            evolve(&mut self.record, fact);
        }
        let group = decision.group.map(|group| {
            let name = parts.add(group.name.as_bytes())?;
            Ok::<_, Error>(EntryGroup { id: group.id, name, part: group.part })
        });
        let own_id = decision.group.and_then(|group| group.own_id);
        let entry = Entry {
            event: own_id.unwrap_or(&decision.event.id).clone(),
            occurred_at: decision.event.at,
            recorded_at: self.input.now,
            versions: versions(self.input.snapshot.configuration, decision.country),
            contact: self.contact,
            country: decision.country,
            program: decision.program,
            line: decision.line,
            group: group.transpose()?,
            part_of: own_id.map(|_| decision.event.id.clone()),
            body,
            reading: decision.reading.cloned(),
            from: decision.decided.from,
            to: decision.decided.to,
            decision: decision.decided.decision,
            reasons: decision.decided.reasons.clone(),
            until: decision.decided.until,
            facts: decision.decided.facts.clone(),
            effects,
            in_flight: decision.decided.in_flight.clone(),
            also: also.to_vec(),
            parts: parts.digests(),
        };
        let stored = parts.as_stored();
        self.append(&entry, parts, &decision.content)?;
        Ok((entry, stored))
    }

    /// Appends an entry that was made elsewhere.
    pub(super) fn append(
        &mut self,
        entry: &Entry,
        parts: Parts<'_>,
        content: &[Vec<u8>],
    ) -> Result<(), Error> {
        let bytes = journal::encode(entry).map_err(|_| {
            consentry_core::Invalid::new("too_long", "event", "an event of at most 256 KiB")
        })?;
        let fields: Vec<&[u8]> = content.iter().map(Vec::as_slice).collect();
        self.entries.push(NewEntry {
            event: entry.event.clone(),
            contact: entry.contact,
            recorded_at: entry.recorded_at,
            bytes,
            digest: journal::content_digest(&self.input.snapshot.secret, &fields),
            parts: parts.parts,
        });
        Ok(())
    }

    /// The entries so far, for a commit of several records.
    pub(super) fn take_entries(&mut self) -> Vec<NewEntry> {
        std::mem::take(&mut self.entries)
    }

    /// Queues the texts of a decision in the outbox.
    pub(super) fn queue_texts(&mut self, cause: &EventId, decided: &Decided) {
        let Some(contact) = self.contact else { return };
        for effect in &decided.effects {
            let (Effect::SendText(text) | Effect::NotifyLine(text)) = effect else { continue };
            self.outbox.push(OutboxChange::Put(OutboxText {
                effect: text.effect.clone(),
                contact,
                not_after: text.not_after,
                // The text itself lies in the entry's private parts, so that erasing those erases it.
                bytes: cause.as_str().as_bytes().to_vec(),
            }));
        }
    }

    /// The commit of all that was written.
    pub(super) fn commit(self) -> Commit {
        let heads = self
            .contact
            .into_iter()
            .map(|contact| HeadWrite {
                contact,
                address: self.address.filter(|_| self.is_new),
                version: self.head_version,
                bytes: head::encode(&self.record),
                due_at: self.record.due_at(),
            })
            .collect();
        Commit {
            organization: self.input.configuration.organization(),
            configuration: self.input.snapshot.configuration,
            heads,
            entries: self.entries,
            outbox: self.outbox,
            install: None,
        }
    }
}

/// The versions that decide now.
pub(super) fn versions(
    configuration: Option<ConfigurationId>,
    country: Option<Country>,
) -> Versions {
    Versions {
        engine: env!("CARGO_PKG_VERSION").to_owned(),
        lexicon: Reader::lexicon_version().to_owned(),
        configuration,
        metadata: country.map(|_| METADATA_VERSION.to_owned()),
    }
}

/// An entry of something that concerns no contact.
pub(super) fn plain_entry(
    event: &EventId,
    at: Timestamp,
    input: &Input<'_>,
    body: EntryBody,
    parts: &Parts<'_>,
    also: Vec<EventId>,
) -> Entry {
    Entry {
        event: event.clone(),
        occurred_at: at.min(input.now),
        recorded_at: input.now,
        versions: versions(input.snapshot.configuration, None),
        contact: None,
        country: None,
        program: None,
        line: None,
        group: None,
        part_of: None,
        body,
        reading: None,
        from: None,
        to: None,
        decision: consentry_core::Decision::None,
        reasons: Vec::new(),
        until: None,
        facts: Vec::new(),
        effects: Vec::new(),
        in_flight: Vec::new(),
        also,
        parts: parts.digests(),
    }
}

fn body_of(body: &EventBody, parts: &mut Parts<'_>) -> Result<EntryBody, Error> {
    Ok(match body {
        EventBody::MessageReceived { channel, text } => {
            let (text, cut) = parts.add_text(text.as_str())?;
            EntryBody::MessageReceived { channel: *channel, text, cut }
        }
        EventBody::SendRequested(request) => EntryBody::SendRequested {
            channel: request.channel,
            text: parts.add(request.text.as_str().as_bytes())?,
            class: request.class,
            purpose: request.purpose,
            reference: request.reference,
        },
        EventBody::SendRedeemed { send } => EntryBody::SendRedeemed { send: send.clone() },
        EventBody::SendReported { send, result } => {
            EntryBody::SendReported { send: send.clone(), result: *result }
        }
        EventBody::ConsentRequested { channel, via } => {
            EntryBody::ConsentRequested { channel: *channel, via: *via }
        }
        EventBody::ConsentRecorded { channel, evidence, purposes } => EntryBody::ConsentRecorded {
            channel: *channel,
            evidence: evidence_of(evidence, parts)?,
            purposes: purposes.clone(),
        },
        EventBody::FlagChanged { channel, value, evidence } => EntryBody::FlagChanged {
            channel: *channel,
            value: *value,
            evidence: evidence.as_ref().map(|it| evidence_of(it, parts)).transpose()?,
        },
        EventBody::NumberReassigned => EntryBody::NumberReassigned,
        EventBody::ReviewResolved { review, resolution, actor } => EntryBody::ReviewResolved {
            review: review.clone(),
            resolution: *resolution,
            actor: parts.add(actor.as_str().as_bytes())?,
        },
        EventBody::CarrierBlockChanged { blocked } => {
            EntryBody::CarrierBlockChanged { blocked: *blocked }
        }
        EventBody::ConsentDeclined { channel } => EntryBody::ConsentDeclined { channel: *channel },
        EventBody::ConsentRevoked { via, channel, purposes } => {
            EntryBody::ConsentRevoked { via: *via, channel: *channel, purposes: purposes.clone() }
        }
        EventBody::MemberJoined { channel, begun } => {
            EntryBody::MemberJoined { channel: *channel, begun: *begun }
        }
        EventBody::MemberLeft { channel } => EntryBody::MemberLeft { channel: *channel },
        EventBody::GroupBegun { channel } => EntryBody::GroupBegun { channel: *channel },
        EventBody::TextsLeased { texts } => EntryBody::TextsLeased { texts: texts.clone() },
        EventBody::TimedOut => EntryBody::TimedOut,
    })
}

fn evidence_of(evidence: &Evidence, parts: &mut Parts<'_>) -> Result<EntryEvidence, Error> {
    let EvidenceSpec {
        kind,
        reference,
        wording,
        captured_at,
        agent,
        requested,
        // Evidence is verbal only where both are so.
        number_confirmed: _,
        understood_optional: _,
        references,
        document_sha256,
    } = evidence.spec();
    let mut add = |text: &String| parts.add(text.as_bytes());
    Ok(EntryEvidence {
        kind: *kind,
        reference: add(reference)?,
        wording: add(wording)?,
        captured_at: *captured_at,
        agent: (!agent.is_empty()).then(|| add(agent)).transpose()?,
        requested: requested.iter().map(&mut add).collect::<Result<_, _>>()?,
        references: references.iter().map(&mut add).collect::<Result<_, _>>()?,
        document: document_sha256.as_ref().map(&mut add).transpose()?,
    })
}

fn effect_of(effect: &Effect, parts: &mut Parts<'_>) -> Result<EntryEffect, Error> {
    Ok(match effect {
        Effect::SendText(text) | Effect::NotifyLine(text) => EntryEffect::Text {
            effect: text.effect.clone(),
            place: text.place,
            line: Some(text.line),
            channel: text.channel,
            template: text.template,
            not_after: text.not_after,
            text: parts.add(text.text.as_str().as_bytes())?,
        },
        Effect::ReleaseHeld(ids) => EntryEffect::ReleaseHeld(ids.clone()),
        Effect::DiscardHeld(ids) => EntryEffect::DiscardHeld(ids.clone()),
    })
}
