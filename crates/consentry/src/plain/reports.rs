//! Reports, the export and the retention schedule, as plain values.

use std::fmt;

use consentry_core::Timestamp;

use super::engine::Engine;
use crate::error::Error;
use crate::report::{self, DueKind, ReportFormat, ReportKind};
use crate::wire;

/// Which rows of a report are wanted; nothing wants all.
#[derive(Clone, Default, PartialEq, Eq)]
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

/// A record that the retention policy lets go. `Debug` does not show its reference.
#[derive(Clone, PartialEq, Eq)]
pub struct DueRecord {
    /// Its place in the journal.
    pub index: u64,
    /// The event that brought it.
    pub event: String,
    /// What kind of record it is.
    pub kind: DueKind,
    /// Where the host keeps a recording or the proof of a consent.
    pub reference: Option<String>,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// Since when it may be deleted.
    pub due_at: Timestamp,
    /// Until when the law needed it.
    pub floor: Option<Timestamp>,
}

/// One journal entry for an archive. `Debug` does not show what it says.
#[derive(Clone, PartialEq, Eq)]
pub struct ExportedEntry {
    /// Its place in the journal; a later export resumes after it.
    pub index: u64,
    /// The entry as one line of JSON.
    pub line: String,
}

impl Engine {
    /// An opt-in report as a text: one row for each opt-in, or for each disclaimer shown, newest first.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming a field of the filter; [`Error::Store`] when the store does not answer.
    pub fn opt_in_report(
        &self,
        kind: ReportKind,
        filter: &ReportFilter,
        format: ReportFormat,
    ) -> Result<String, Error> {
        let ReportFilter { text, number, from, to } = filter;
        let filter = report::ReportFilter::new(
            text.as_deref(),
            number.as_deref(),
            from.as_deref(),
            to.as_deref(),
        )?;
        let report = self.inner()?.opt_in_report(kind, &filter)?;
        let mut bytes = Vec::new();
        // Memory takes every byte, and every form is text.
        let written = format.write(&[report], &mut bytes);
        written.map_err(|_| Error::Store(consentry_store::StoreError::Full))?;
        String::from_utf8(bytes).map_err(|_| Error::Store(consentry_store::StoreError::Corrupt))
    }

    /// What may be deleted at `now` by the retention policy in force, those due longest first. It
    /// deletes nothing, and lists nothing that still proves a consent or an opt-out.
    ///
    /// # Errors
    /// [`Error::Store`] when the store does not answer.
    pub fn due(&self, now: Timestamp) -> Result<Vec<DueRecord>, Error> {
        Ok(self.inner()?.due(now)?.into_iter().map(DueRecord::from).collect())
    }

    /// Journal entries for an archive, those with an index above `after`, at most `limit`.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a limit of 0 or above 10,000; [`Error::Store`] when the store does not
    /// answer.
    pub fn export(&self, after: u64, limit: u32) -> Result<Vec<ExportedEntry>, Error> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let entries = self.inner()?.export(after, limit)?;
        entries.iter().map(exported).collect()
    }
}

fn exported(entry: &report::ExportedEntry) -> Result<ExportedEntry, Error> {
    let line = serde_json::to_string(&wire::export::ExportView::from(entry))
        .map_err(|_| Error::Store(consentry_store::StoreError::Corrupt))?;
    Ok(ExportedEntry { index: entry.index, line })
}

impl From<report::DueRecord> for DueRecord {
    fn from(record: report::DueRecord) -> Self {
        let report::DueRecord { index, event, kind, reference, recorded_at, due_at, floor } =
            record;
        Self { index, event: event.to_string(), kind, reference, recorded_at, due_at, floor }
    }
}

impl fmt::Debug for ReportFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportFilter")
            .field("from", &self.from)
            .field("to", &self.to)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for DueRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DueRecord")
            .field("index", &self.index)
            .field("kind", &self.kind)
            .field("due_at", &self.due_at)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ExportedEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportedEntry").field("index", &self.index).finish_non_exhaustive()
    }
}
