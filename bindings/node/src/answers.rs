//! What questions are answered with.

use chrono::{DateTime, Utc};
use consentry::plain;
use napi_derive::napi;

use crate::outcome::{Outcome, Reason};
use crate::time::date;
use crate::words::{Decision, Family, State};

/// What the gate would say to a send now. It grants nothing.
#[napi(object, object_from_js = false)]
pub struct Answer {
    /// Allow, hold or refuse.
    pub decision: Decision,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// The state of a contact at one place.
#[napi(object, object_from_js = false, use_nullable = true)]
pub struct StatusRow {
    /// The program, by its id; null when it is no longer configured.
    pub program: Option<String>,
    /// The line's address; null means every line of the program.
    pub line: Option<String>,
    /// The contact, in E.164.
    pub contact: String,
    /// The channel family.
    pub family: Family,
    /// The state.
    pub state: State,
    /// Since when, by the person's act.
    pub since: Option<DateTime<Utc>>,
}

/// One entry of a contact's history.
#[napi(object, object_from_js = false, use_nullable = true)]
pub struct HistoryEntry {
    /// Its place in the journal.
    pub index: f64,
    /// What kind of event it was, by its word on the wire.
    pub kind: String,
    /// When the person acted.
    pub occurred_at: DateTime<Utc>,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
    /// The text of the message, where it was one and is not erased.
    pub text: Option<String>,
    /// What it led to.
    pub outcome: Outcome,
}

/// What a configuration says, in short.
#[napi(object, object_from_js = false, use_nullable = true)]
pub struct ConfigurationSummary {
    /// Its identity: a digest of its text.
    pub id: String,
    /// The id of the main organization.
    pub organization: String,
    /// The country in whose usual form phone numbers may be written, such as `US`.
    pub default_region: Option<String>,
    /// The ids of its programs, sorted.
    pub programs: Vec<String>,
    /// The addresses of its lines, sorted.
    pub lines: Vec<String>,
    /// What is permitted and yet worth a second look.
    pub warnings: Vec<ConfigurationWarning>,
}

/// Something in a configuration that is permitted and yet worth a second look.
#[napi(object, object_from_js = false)]
pub struct ConfigurationWarning {
    /// The field it is about.
    pub field: String,
    /// What a reader should know.
    pub message: String,
}

/// What a replay found.
#[napi(object, object_from_js = false)]
pub struct ReplayReport {
    /// Whether the journal folds to the live state and every difference is explained by a version.
    pub clean: bool,
    /// Journal entries that were read.
    pub entries: f64,
    /// Contacts whose records were folded.
    pub contacts: f64,
    /// Contacts whose folded record is not the live one, by their keys. Always empty, or the
    /// database is damaged.
    pub unlike: Vec<f64>,
    /// Entries that were decided again.
    pub decided: f64,
    /// Entries that could not be decided again, because their private parts are erased.
    pub erased: f64,
    /// Entries that would be decided differently now.
    pub differences: Vec<Difference>,
}

/// An entry that would be decided differently now.
#[napi(object, object_from_js = false)]
pub struct Difference {
    /// Its place in the journal.
    pub index: f64,
    /// Its event.
    pub event: String,
    /// What is different: `reading`, `state`, `decision`, `reasons`, `facts`, `effects`, `texts`.
    pub what: Vec<String>,
    /// The versions that changed since. Empty means that nothing explains the difference.
    pub versions: Vec<VersionChange>,
}

/// A version that changed since an entry was written.
#[napi(object, object_from_js = false)]
pub struct VersionChange {
    /// `engine`, `lexicon`, `configuration` or `metadata`.
    pub name: String,
    /// What decided then.
    pub then: String,
    /// What would decide now.
    pub now: String,
}

impl From<plain::Answer> for Answer {
    fn from(answer: plain::Answer) -> Self {
        let plain::Answer { decision, reasons } = answer;
        Self { decision: decision.into(), reasons: reasons.into_iter().map(Reason::from).collect() }
    }
}

impl From<plain::StatusRow> for StatusRow {
    fn from(row: plain::StatusRow) -> Self {
        let plain::StatusRow { program, line, contact, family, state, since } = row;
        Self {
            program,
            line,
            contact,
            family: family.into(),
            state: state.into(),
            since: since.map(date),
        }
    }
}

impl From<plain::HistoryEntry> for HistoryEntry {
    fn from(entry: plain::HistoryEntry) -> Self {
        let plain::HistoryEntry { index, kind, occurred_at, recorded_at, text, outcome } = entry;
        Self {
            index: number(index),
            kind,
            occurred_at: date(occurred_at),
            recorded_at: date(recorded_at),
            text,
            outcome: outcome.into(),
        }
    }
}

impl From<plain::ConfigurationSummary> for ConfigurationSummary {
    fn from(summary: plain::ConfigurationSummary) -> Self {
        let plain::ConfigurationSummary {
            id,
            organization,
            default_region,
            programs,
            lines,
            warnings,
        } = summary;
        Self {
            id,
            organization,
            default_region,
            programs,
            lines,
            warnings: warnings.into_iter().map(ConfigurationWarning::from).collect(),
        }
    }
}

impl From<plain::ConfigurationWarning> for ConfigurationWarning {
    fn from(warning: plain::ConfigurationWarning) -> Self {
        let plain::ConfigurationWarning { field, message } = warning;
        Self { field, message }
    }
}

impl From<plain::ReplayReport> for ReplayReport {
    fn from(report: plain::ReplayReport) -> Self {
        let plain::ReplayReport { clean, entries, contacts, unlike, decided, erased, differences } =
            report;
        Self {
            clean,
            entries: number(entries),
            contacts: number(contacts),
            unlike: unlike.into_iter().map(number).collect(),
            decided: number(decided),
            erased: number(erased),
            differences: differences.into_iter().map(Difference::from).collect(),
        }
    }
}

impl From<plain::Difference> for Difference {
    fn from(difference: plain::Difference) -> Self {
        let plain::Difference { index, event, what, versions } = difference;
        Self {
            index: number(index),
            event,
            what,
            versions: versions.into_iter().map(VersionChange::from).collect(),
        }
    }
}

impl From<plain::VersionChange> for VersionChange {
    fn from(change: plain::VersionChange) -> Self {
        let plain::VersionChange { name, then, now } = change;
        Self { name, then, now }
    }
}

/// Counts, places in the journal and keys of contacts stay below 2^53, where a number is exact.
pub(crate) fn number(count: u64) -> f64 {
    count as f64
}
