//! Reports, the retention schedule and the export.

use chrono::{DateTime, Utc};
use consentry::plain;
use napi::Unknown;
use napi_derive::napi;

use crate::answers::number;
use crate::error::Fault;
use crate::fields::Fields;
use crate::time::date;
use crate::words::DueKind;

/// Which rows of a report are wanted; nothing wants all.
#[expect(dead_code, reason = "napi makes the TypeScript interface of it; `read` reads the fields")]
#[napi(object, object_from_js = false, object_to_js = false)]
pub struct ReportFilter {
    /// A text in the name of the line's user, in the line or in the group's id.
    pub text: Option<String>,
    /// A number that the message came from or went to, or a part of it, written loosely.
    pub number: Option<String>,
    /// The first day, such as `2021-11-09`, in the organization's time zone.
    pub from: Option<String>,
    /// The last day.
    pub to: Option<String>,
}

/// A record that the retention policy lets go.
#[napi(object, object_from_js = false, use_nullable = true)]
pub struct DueRecord {
    /// Its place in the journal.
    pub index: f64,
    /// The event that brought it.
    pub event: String,
    /// What kind of record it is.
    pub kind: DueKind,
    /// Where the host keeps a recording or the proof of a consent.
    pub reference: Option<String>,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
    /// Since when it may be deleted.
    pub due_at: DateTime<Utc>,
    /// Until when the law needed it.
    pub floor: Option<DateTime<Utc>>,
}

/// One journal entry for an archive.
#[napi(object, object_from_js = false)]
pub struct ExportedEntry {
    /// Its place in the journal; a later export resumes after it.
    pub index: f64,
    /// The entry as one line of JSON.
    pub line: String,
}

/// Reads a filter.
pub(crate) fn filter(value: Unknown<'_>) -> Result<plain::ReportFilter, Fault> {
    let mut fields = Fields::new(value, "filter", "filter.")?;
    let filter = plain::ReportFilter {
        text: fields.optional("text")?,
        number: fields.optional("number")?,
        from: fields.optional("from")?,
        to: fields.optional("to")?,
    };
    fields.finish()?;
    Ok(filter)
}

impl From<plain::DueRecord> for DueRecord {
    fn from(record: plain::DueRecord) -> Self {
        let plain::DueRecord { index, event, kind, reference, recorded_at, due_at, floor } = record;
        Self {
            index: number(index),
            event,
            kind: kind.into(),
            reference,
            recorded_at: date(recorded_at),
            due_at: date(due_at),
            floor: floor.map(date),
        }
    }
}

impl From<plain::ExportedEntry> for ExportedEntry {
    fn from(entry: plain::ExportedEntry) -> Self {
        let plain::ExportedEntry { index, line } = entry;
        Self { index: number(index), line }
    }
}
