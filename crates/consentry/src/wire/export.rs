//! Exported entries: one JSON object a line, every key always present.

use consentry_core::Word;
use serde::Serialize;

use super::outcome::OutcomeView;
use crate::report::{ExportedEntry, ExportedEvidence, ExportedMessage};

/// One entry of the journal as it stands in an archive. `Debug` does not show what was written.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct ExportView {
    index: u64,
    r#type: &'static str,
    at: String,
    recorded_at: String,
    erased: bool,
    configuration: Option<String>,
    line: Option<String>,
    group: Option<String>,
    part_of: Option<String>,
    direction: Option<&'static str>,
    channel: Option<&'static str>,
    text: Option<String>,
    cut_from_bytes: Option<u64>,
    class: Option<&'static str>,
    purpose: Option<String>,
    evidence: Option<EvidenceView>,
    via: Option<&'static str>,
    purposes: Vec<String>,
    value: Option<bool>,
    review: Option<String>,
    resolution: Option<&'static str>,
    send: Option<String>,
    effects: Vec<String>,
    result: Option<&'static str>,
    actor: Option<String>,
    outcome: OutcomeView,
}

#[derive(Clone, PartialEq, Eq, Serialize)]
struct EvidenceView {
    kind: &'static str,
    reference: Option<String>,
    wording: Option<String>,
    captured_at: Option<String>,
    agent: Option<String>,
    requested: Vec<String>,
    references: Vec<String>,
    document_sha256: Option<String>,
}

impl std::fmt::Debug for ExportView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExportView").field("index", &self.index).finish_non_exhaustive()
    }
}

impl From<&ExportedEntry> for ExportView {
    fn from(entry: &ExportedEntry) -> Self {
        let ExportedEntry {
            index,
            kind,
            occurred_at,
            recorded_at,
            erased,
            configuration,
            line,
            group,
            part_of,
            message,
            evidence,
            channel,
            via,
            purposes,
            value,
            review,
            resolution,
            send,
            effects,
            result,
            actor,
            outcome,
        } = entry;
        let bare = Self {
            index: *index,
            r#type: kind,
            at: occurred_at.to_string(),
            recorded_at: recorded_at.to_string(),
            erased: *erased,
            configuration: configuration.clone(),
            line: line.clone(),
            group: group.clone(),
            part_of: part_of.as_ref().map(ToString::to_string),
            direction: None,
            channel: channel.map(Word::word),
            text: None,
            cut_from_bytes: None,
            class: None,
            purpose: None,
            evidence: evidence.as_ref().map(EvidenceView::from),
            via: *via,
            purposes: purposes.clone(),
            value: *value,
            review: review.as_ref().map(ToString::to_string),
            resolution: *resolution,
            send: send.as_ref().map(ToString::to_string),
            effects: effects.iter().map(ToString::to_string).collect(),
            result: result.map(Word::word),
            actor: actor.clone(),
            outcome: OutcomeView::from(outcome),
        };
        match message {
            None => bare,
            Some(message) => {
                let ExportedMessage { direction, channel, text, cut_from_bytes, class, purpose } =
                    message;
                Self {
                    direction: Some(direction.word()),
                    channel: Some(channel.word()),
                    text: text.as_ref().map(|text| text.as_str().to_owned()),
                    cut_from_bytes: *cut_from_bytes,
                    class: class.map(Word::word),
                    purpose: purpose.clone(),
                    ..bare
                }
            }
        }
    }
}

impl From<&ExportedEvidence> for EvidenceView {
    fn from(evidence: &ExportedEvidence) -> Self {
        let ExportedEvidence {
            kind,
            reference,
            wording,
            captured_at,
            agent,
            requested,
            references,
            document_sha256,
        } = evidence;
        Self {
            kind: kind.word(),
            reference: reference.clone(),
            wording: wording.clone(),
            captured_at: captured_at.map(|at| at.to_string()),
            agent: agent.clone(),
            requested: requested.clone(),
            references: references.clone(),
            document_sha256: document_sha256.clone(),
        }
    }
}
