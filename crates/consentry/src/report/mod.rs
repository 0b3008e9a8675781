//! Reports on the journal: the two opt-in reports, the export for an archive, and the retention
//! schedule. All of them read what was journaled, never the present state or mode.
//!
//! ```
//! use consentry::report::{ReportFilter, ReportKind, csv};
//! use consentry::store::MemoryStore;
//! use consentry::{Engine, SystemEntropy, starter};
//! use consentry_core::Timestamp;
//!
//! let engine = Engine::new(MemoryStore::new([7; 32]), SystemEntropy);
//! engine.install(starter::TWO_WAY, "dana@xyz.example", Timestamp::parse("2026-11-21T15:00:00Z")?)?;
//! let filter = ReportFilter::new(None, None, Some("2026-11-01"), Some("2026-11-30"))?;
//! let report = engine.opt_in_report(ReportKind::Consent, &filter)?;
//! let mut file = Vec::new();
//! csv::write(&[report], &mut file).unwrap();
//! assert_eq!(file, b"Organization,Name & MultiLine,Guest # or Group ID,Timestamp\r\n");
//! # Ok::<(), consentry::Error>(())
//! ```

mod cells;
mod chart;
pub mod csv;
mod due;
mod export;
mod filter;
pub mod html;
pub mod json;
mod names;
mod reliance;
mod rows;

use std::io;
use std::sync::Arc;

use chrono_tz::Tz;
use consentry_core::{Address, EventId, Timestamp};

pub use self::cells::Cells;
pub use self::due::{DueKind, DueRecord};
pub use self::export::{ExportedEntry, ExportedEvidence, ExportedMessage, MAX_EXPORT};
pub use self::filter::ReportFilter;

/// How many journal entries one look at the store brings.
const PAGE: usize = 1_000;

/// Which of the two opt-in reports.
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
pub enum ReportKind {
    /// With Consent: one row for each opt-in.
    Consent,
    /// With Disclaimer: one row for each disclaimer that was shown.
    Disclaimer,
}

/// The form of a report.
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
pub enum ReportFormat {
    /// A table for a spreadsheet.
    Csv,
    /// An array of objects.
    Json,
    /// One page for a browser, which needs nothing else.
    Html,
}

impl ReportFormat {
    /// Writes reports in this form.
    ///
    /// # Errors
    /// Those of the output.
    pub fn write(self, reports: &[OptInReport], output: &mut dyn io::Write) -> io::Result<()> {
        match self {
            Self::Csv => csv::write(reports, output),
            Self::Json => json::write(reports, output),
            Self::Html => html::write(reports, output),
        }
    }
}

impl ReportKind {
    /// Its title, as people read it.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Consent => "With Consent",
            Self::Disclaimer => "With Disclaimer",
        }
    }
}

/// One of the opt-in reports: rows, the newest first, and what they were read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptInReport {
    /// Which of the two.
    pub kind: ReportKind,
    /// The main organization's name, as the configuration in force has it.
    pub organization: String,
    /// The main organization's id.
    pub organization_id: String,
    /// The rows, the newest first.
    pub rows: Vec<ReportRow>,
    /// The index of the last journal entry that was read; 0 where there was none.
    pub through: u64,
    /// When that entry was recorded.
    pub recorded_until: Option<Timestamp>,
    zone: Tz,
}

impl OptInReport {
    /// The IANA name of the time zone in which its timestamps are shown.
    #[must_use]
    pub fn time_zone(&self) -> &'static str {
        self.zone.name()
    }
}

/// One opt-in, or one disclaimer that was shown, under the names that were configured then. `Debug`
/// shows neither numbers nor names.
#[derive(Clone, PartialEq, Eq)]
pub struct ReportRow {
    /// The place of its entry in the journal.
    pub index: u64,
    /// The event of its entry.
    pub event: EventId,
    /// The name of the line's organization.
    pub organization: Arc<str>,
    /// The id of the line's organization.
    pub organization_id: Arc<str>,
    /// The name of the line's user; the program's brand where nobody uses the line, or where the
    /// consent holds for every line of the program.
    pub name: Arc<str>,
    /// The line's address; none where the consent holds for every line of the program.
    pub line: Option<Arc<str>>,
    /// Who consented, or was told.
    pub addressee: Addressee,
    /// When the person consented; when the disclaimer went out.
    pub at: Timestamp,
}

impl std::fmt::Debug for ReportRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReportRow")
            .field("index", &self.index)
            .field("event", &self.event)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

/// Who consented, or was told. `Debug` does not show whom.
#[derive(Clone, PartialEq, Eq)]
pub enum Addressee {
    /// One person; none after erasure.
    Contact(Option<Address>),
    /// A group, by the host's id; none after erasure.
    Group(Option<Arc<str>>),
}

impl std::fmt::Debug for Addressee {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Contact(Some(_)) => "Contact",
            Self::Contact(None) => "Contact(erased)",
            Self::Group(Some(_)) => "Group",
            Self::Group(None) => "Group(erased)",
        })
    }
}
