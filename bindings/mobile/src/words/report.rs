//! The words of reports and of the retention schedule.

use consentry::plain::{DueKind, ReportFormat, ReportKind};

/// What kind of record may be deleted.
#[uniffi::remote(Enum)]
pub enum DueKind {
    /// The texts of an event: the message, and the automatic texts that it caused.
    Message,
    /// The evidence of a consent.
    Consent,
    /// The recording of a call, which the host keeps.
    Recording,
}

/// The form of a report.
#[uniffi::remote(Enum)]
pub enum ReportFormat {
    /// A table for a spreadsheet.
    Csv,
    /// An array of objects.
    Json,
    /// One page for a browser, which needs nothing else.
    Html,
}

/// Which of the two opt-in reports.
#[uniffi::remote(Enum)]
pub enum ReportKind {
    /// With Consent: one row for each opt-in.
    Consent,
    /// With Disclaimer: one row for each disclaimer that was shown.
    Disclaimer,
}
