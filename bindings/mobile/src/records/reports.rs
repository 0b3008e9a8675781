//! Reports, the export and the retention schedule.

use consentry::core::Timestamp;
use consentry::plain::{DueKind, DueRecord, ExportedEntry, ReportFilter};

/// Which rows of a report are wanted; nothing wants all. The printed form shows the days alone.
#[uniffi::remote(Record)]
pub struct ReportFilter {
    /// A text in the name of the line's user, in the line or in the group's id.
    #[uniffi(default = None)]
    pub text: Option<String>,
    /// A number that the message came from or went to, or a part of it, written loosely.
    #[uniffi(default = None)]
    pub number: Option<String>,
    /// The first day, such as `2021-11-09`, in the organization's time zone.
    #[uniffi(default = None)]
    pub from: Option<String>,
    /// The last day.
    #[uniffi(default = None)]
    pub to: Option<String>,
}

/// A record that the retention policy lets go. The printed form does not show its reference.
#[uniffi::remote(Record)]
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

/// One journal entry for an archive. The printed form does not show what it says.
#[uniffi::remote(Record)]
pub struct ExportedEntry {
    /// Its place in the journal; a later export resumes after it.
    pub index: u64,
    /// The entry as one line of JSON.
    pub line: String,
}
