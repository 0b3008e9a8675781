//! The export for an archive: every message, automatic text and decision, in the journal's order.

use consentry_core::{
    Channel, Class, ConfigurationId, Direction, EffectId, EventId, EvidenceKind, Fact, Invalid,
    LineId, MessageText, Program, PurposeId, SendResult, Timestamp, Word,
};
use consentry_store::journal::{self, Entry, EntryBody, EntryEvidence, PartIndex};
use consentry_store::{PrivatePart, StoredEntry};

use super::names::Directory;
use crate::engine::Engine;
use crate::error::Error;
use crate::outcome::{Outcome, group_name, text_part};

/// The most entries of one page of an export.
pub const MAX_EXPORT: usize = 10_000;

/// One entry of the journal as an archive keeps it. What was erased is absent. `Debug` shows neither
/// addresses nor texts.
#[derive(Clone, PartialEq, Eq)]
pub struct ExportedEntry {
    /// Its place in the journal; an export goes on after the last one that it has.
    pub index: u64,
    /// What kind of event it was, as the wire names it.
    pub kind: &'static str,
    /// When the person acted.
    pub occurred_at: Timestamp,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// Whether anything of it was erased.
    pub erased: bool,
    /// The configuration under which it was decided, as the SHA-256 of its text in hexadecimal.
    pub configuration: Option<String>,
    /// The address of the line.
    pub line: Option<String>,
    /// The host's id of the group conversation that it belongs to.
    pub group: Option<String>,
    /// The event of which it is the part of one contact: a message to a group has an entry of its own,
    /// and one for each who takes part.
    pub part_of: Option<EventId>,
    /// The message, where it is one.
    pub message: Option<ExportedMessage>,
    /// The evidence, where a consent was recorded.
    pub evidence: Option<ExportedEvidence>,
    /// The channel that a consent, a request or an opt-out names.
    pub channel: Option<Channel>,
    /// By which way the contact was asked, or opted out, where it was not by a text.
    pub via: Option<&'static str>,
    /// What a recorded consent or an opt-out is for, by the program's names; empty means everything.
    pub purposes: Vec<String>,
    /// The flag; whether the network blocks; whether the partner is suspended.
    pub value: Option<bool>,
    /// The event whose text was reviewed.
    pub review: Option<EventId>,
    /// What the review found.
    pub resolution: Option<&'static str>,
    /// The send that was redeemed or reported.
    pub send: Option<EventId>,
    /// The automatic texts that were handed over or reported.
    pub effects: Vec<EffectId>,
    /// What became of the send or of the automatic text.
    pub result: Option<SendResult>,
    /// Who put a configuration in force, changed a partner, or reviewed a text.
    pub actor: Option<String>,
    /// What it led to: state, decision, reasons, automatic texts.
    pub outcome: Outcome,
}

impl std::fmt::Debug for ExportedEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExportedEntry")
            .field("index", &self.index)
            .field("kind", &self.kind)
            .field("recorded_at", &self.recorded_at)
            .finish_non_exhaustive()
    }
}

/// A message, inbound or outbound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportedMessage {
    /// Which way it went.
    pub direction: Direction,
    /// How it travelled.
    pub channel: Channel,
    /// What it says; none after erasure.
    pub text: Option<MessageText>,
    /// The length of the whole text in bytes, where only its beginning is kept.
    pub cut_from_bytes: Option<u64>,
    /// What kind of message an outbound one is.
    pub class: Option<Class>,
    /// What an outbound one is for, by the program's name.
    pub purpose: Option<String>,
}

/// What proves a consent. `Debug` does not show the host's words.
#[derive(Clone, PartialEq, Eq)]
pub struct ExportedEvidence {
    /// The medium.
    pub kind: EvidenceKind,
    /// Where the proof is kept; none after erasure.
    pub reference: Option<String>,
    /// The wording that the person was shown or told; none after erasure.
    pub wording: Option<String>,
    /// When another clock says that the person acted.
    pub captured_at: Option<Timestamp>,
    /// The agent who took it.
    pub agent: Option<String>,
    /// The purposes that were asked for.
    pub requested: Vec<String>,
    /// What messages may refer to; empty means anything.
    pub references: Vec<String>,
    /// The SHA-256 of the document, in hexadecimal.
    pub document_sha256: Option<String>,
}

impl std::fmt::Debug for ExportedEvidence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExportedEvidence")
            .field("kind", &self.kind)
            .field("captured_at", &self.captured_at)
            .finish_non_exhaustive()
    }
}

impl Engine {
    /// The next entries of the journal after the index `after`, 0 for the first, at most `limit`:
    /// fewer only at its end.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a limit of 0 or above [`MAX_EXPORT`]; [`Error::NotConfigured`] before a
    /// configuration was installed; [`Error::Store`] when the store does not answer, or an entry
    /// cannot be read.
    ///
    /// # Example
    /// ```
    /// use consentry::store::MemoryStore;
    /// use consentry::{Engine, SystemEntropy, starter};
    /// use consentry_core::Timestamp;
    ///
    /// let engine = Engine::new(MemoryStore::new([7; 32]), SystemEntropy);
    /// engine.install(starter::TWO_WAY, "dana@xyz.example", Timestamp::MIN)?;
    /// let page = engine.export(0, 1_000)?;
    /// assert_eq!((page.len(), page[0].kind), (1, "config_installed"));
    /// assert!(engine.export(page[0].index, 1_000)?.is_empty());
    /// # Ok::<(), consentry::Error>(())
    /// ```
    pub fn export(&self, after: u64, limit: usize) -> Result<Vec<ExportedEntry>, Error> {
        if !(1..=MAX_EXPORT).contains(&limit) {
            return Err(Invalid::new("out_of_range", "limit", "1 to 10000").into());
        }
        let configuration = self.configured()?;
        let mut directory = Directory::new(self, &configuration);
        let page = self.store().changes(after, limit)?;
        page.iter().map(|stored| exported(stored, &mut directory)).collect()
    }
}

fn exported(stored: &StoredEntry, directory: &mut Directory<'_>) -> Result<ExportedEntry, Error> {
    let entry = journal::decode(&stored.bytes)?;
    let configuration = directory.configuration(&entry)?;
    let address = match entry.contact {
        Some(contact) => directory.address(contact)?,
        None => None,
    };
    let id = entry.versions.configuration;
    let line = entry
        .line
        .map(|line: LineId| configuration.any_line(line).map(|line| line.address().to_owned()));
    let bare = ExportedEntry {
        index: stored.index,
        kind: entry.body.kind(),
        occurred_at: entry.occurred_at,
        recorded_at: entry.recorded_at,
        erased: stored.parts.iter().any(Option::is_none)
            || (entry.contact.is_some() && address.is_none() && !entry.is_of_group()),
        configuration: id.map(|id| data_encoding::HEXLOWER.encode(id.as_bytes())),
        line: line.flatten(),
        group: group_name(&entry, &stored.parts),
        part_of: entry.part_of.clone(),
        message: None,
        evidence: None,
        channel: None,
        via: None,
        purposes: Vec::new(),
        value: None,
        review: None,
        resolution: None,
        send: None,
        effects: Vec::new(),
        result: None,
        actor: None,
        outcome: Outcome::of_entry(&entry, &stored.parts, address, &configuration),
    };
    let program = entry.program.and_then(|id| configuration.program(id));
    Ok(with_body(bare, &entry, &stored.parts, program))
}

/// Fills in what the kind of event has.
fn with_body(
    bare: ExportedEntry,
    entry: &Entry,
    parts: &[Option<PrivatePart>],
    program: Option<&Program>,
) -> ExportedEntry {
    let words = |part: PartIndex| text_part(parts, part).map(|text| text.as_str().to_owned());
    let purpose =
        |id: &PurposeId| program.and_then(|program| program.purpose(*id)).map(str::to_owned);
    let purposes = |ids: &[PurposeId]| ids.iter().filter_map(purpose).collect();
    let hexadecimal = |id: &ConfigurationId| Some(data_encoding::HEXLOWER.encode(id.as_bytes()));
    match &entry.body {
        EntryBody::MessageReceived { channel, text, cut } => ExportedEntry {
            message: Some(ExportedMessage {
                direction: Direction::Inbound,
                channel: *channel,
                text: text_part(parts, *text),
                cut_from_bytes: cut.map(|cut| cut.bytes),
                class: None,
                purpose: None,
            }),
            ..bare
        },
        EntryBody::SendRequested { channel, text, class, purpose: id, reference: _ } => {
            ExportedEntry {
                message: Some(ExportedMessage {
                    direction: Direction::Outbound,
                    channel: *channel,
                    text: text_part(parts, *text),
                    cut_from_bytes: None,
                    class: Some(*class),
                    purpose: id.as_ref().and_then(purpose),
                }),
                ..bare
            }
        }
        EntryBody::SendRedeemed { send } => ExportedEntry { send: Some(send.clone()), ..bare },
        EntryBody::SendReported { send, result } => {
            ExportedEntry { send: Some(send.clone()), result: Some(*result), ..bare }
        }
        EntryBody::ConsentRecorded { channel, evidence, purposes: ids } => ExportedEntry {
            channel: Some(*channel),
            evidence: Some(evidence_of(evidence, parts)),
            purposes: purposes(ids),
            ..bare
        },
        EntryBody::ConsentRequested { channel, via } => {
            ExportedEntry { channel: Some(*channel), via: Some(via.word()), ..bare }
        }
        EntryBody::ConsentDeclined { channel }
        | EntryBody::MemberJoined { channel, begun: _ }
        | EntryBody::MemberLeft { channel }
        | EntryBody::GroupBegun { channel } => ExportedEntry { channel: Some(*channel), ..bare },
        EntryBody::ConsentRevoked { via, channel, purposes: ids } => ExportedEntry {
            channel: *channel,
            via: Some(via.word()),
            purposes: purposes(ids),
            ..bare
        },
        EntryBody::FlagChanged { channel, value, evidence } => ExportedEntry {
            channel: Some(*channel),
            value: Some(*value),
            evidence: evidence.as_ref().map(|evidence| evidence_of(evidence, parts)),
            ..bare
        },
        EntryBody::ReviewResolved { review, resolution, actor } => ExportedEntry {
            review: Some(review.clone()),
            resolution: Some(resolution.word()),
            actor: words(*actor),
            ..bare
        },
        EntryBody::CarrierBlockChanged { blocked } => {
            ExportedEntry { value: Some(*blocked), ..bare }
        }
        EntryBody::TextsLeased { texts: _ } => {
            ExportedEntry { effects: handed_over(entry), ..bare }
        }
        EntryBody::TextReported { effect, result } => {
            ExportedEntry { effects: vec![effect.clone()], result: Some(*result), ..bare }
        }
        EntryBody::ConfigurationInstalled { id, actor, disable_group_messaging: _ } => {
            ExportedEntry { configuration: hexadecimal(id), actor: words(*actor), ..bare }
        }
        EntryBody::PartnerChanged { id, suspended, actor } => ExportedEntry {
            configuration: hexadecimal(id),
            value: Some(*suspended),
            actor: words(*actor),
            ..bare
        },
        EntryBody::NumberReassigned | EntryBody::TimedOut | EntryBody::TimePassed => bare,
    }
}

/// What proves a consent, in the host's words. A wording that was left to the recording is absent.
fn evidence_of(evidence: &EntryEvidence, parts: &[Option<PrivatePart>]) -> ExportedEvidence {
    let words = |part: PartIndex| text_part(parts, part).map(|text| text.as_str().to_owned());
    let list = |ids: &[PartIndex]| ids.iter().filter_map(|part| words(*part)).collect();
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
    ExportedEvidence {
        kind: *kind,
        reference: words(*reference),
        wording: words(*wording).filter(|wording| !wording.is_empty()),
        captured_at: *captured_at,
        agent: agent.and_then(words),
        requested: list(requested),
        references: list(references),
        document_sha256: document.and_then(words),
    }
}

/// The texts that went out with a lease; those that no longer said what is so did not.
fn handed_over(entry: &Entry) -> Vec<EffectId> {
    let leased = entry.facts.iter().filter_map(|fact| match fact {
        Fact::TextLeased { effect, .. } => Some(effect.clone()),
        _ => None,
    });
    leased.collect()
}
