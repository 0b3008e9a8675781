//! Evidence: what proves a consent.

use chrono::{DateTime, Utc};
use consentry::plain;
use napi_derive::napi;

use crate::error::Fault;
use crate::fields::Fields;
use crate::time::date;
use crate::words::EvidenceKind;

/// What proves a consent. What is left out is empty, false or none; an event that was parsed has
/// every field but those that are none.
#[napi(object, object_from_js = false)]
pub struct Evidence {
    /// The medium.
    pub kind: EvidenceKind,
    /// Where the proof is kept, in the host's words.
    pub reference: Option<String>,
    /// The wording that the person was shown or told.
    pub wording: Option<String>,
    /// When the person acted, where another clock than the event's recorded it.
    pub captured_at: Option<DateTime<Utc>>,
    /// The recording of the call; for `verbal`, in place of the reference.
    pub recording: Option<String>,
    /// The agent who took it; for `verbal`.
    pub agent: Option<String>,
    /// The purposes that were asked for; for `verbal`. The consent covers no others.
    pub requested: Option<Vec<String>>,
    /// Whether the number was read back and confirmed; for `verbal`.
    pub number_confirmed: Option<bool>,
    /// Whether the person understood that texts are optional; for `verbal`.
    pub understood_optional: Option<bool>,
    /// What messages may refer to, such as one appointment; empty means anything.
    pub references: Option<Vec<String>>,
    /// SHA-256 of the document, such as the scan of a paper, in 64 hexadecimal digits.
    pub document_sha256: Option<String>,
}

/// Reads the evidence of an event that must have it.
pub(crate) fn required(event: &mut Fields<'_>) -> Result<plain::Evidence, Fault> {
    read(event.nested("evidence", "evidence.")?)
}

/// Reads the evidence of an event that may have it.
pub(crate) fn optional(event: &mut Fields<'_>) -> Result<Option<plain::Evidence>, Fault> {
    event.nested_optional("evidence", "evidence.")?.map(read).transpose()
}

fn read(mut fields: Fields<'_>) -> Result<plain::Evidence, Fault> {
    let evidence = plain::Evidence {
        kind: fields.word("kind")?,
        reference: fields.or_default("reference")?,
        wording: fields.or_default("wording")?,
        captured_at: fields.optional("captured_at")?,
        recording: fields.or_default("recording")?,
        agent: fields.or_default("agent")?,
        requested: fields.or_default("requested")?,
        number_confirmed: fields.or_default("number_confirmed")?,
        understood_optional: fields.or_default("understood_optional")?,
        references: fields.or_default("references")?,
        document_sha256: fields.optional("document_sha256")?,
    };
    fields.finish()?;
    Ok(evidence)
}

impl From<plain::Evidence> for Evidence {
    fn from(evidence: plain::Evidence) -> Self {
        let plain::Evidence {
            kind,
            reference,
            wording,
            captured_at,
            recording,
            agent,
            requested,
            number_confirmed,
            understood_optional,
            references,
            document_sha256,
        } = evidence;
        Self {
            kind: kind.into(),
            reference: Some(reference),
            wording: Some(wording),
            captured_at: captured_at.map(date),
            recording: Some(recording),
            agent: Some(agent),
            requested: Some(requested),
            number_confirmed: Some(number_confirmed),
            understood_optional: Some(understood_optional),
            references: Some(references),
            document_sha256,
        }
    }
}
