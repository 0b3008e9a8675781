//! What questions are answered with, in plain values.

use std::collections::BTreeSet;
use std::fmt;

use consentry_core::{Configuration, Decision, Family, State, Timestamp};

use super::outcome::{Outcome, Reason};
use crate::replay;

/// What the gate would say to a send now. It grants nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Allow, hold or refuse.
    pub decision: Decision,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// The state of a contact at one place. `Debug` does not show whose.
#[derive(Clone, PartialEq, Eq)]
pub struct StatusRow {
    /// The program, by its id; none when it is no longer configured.
    pub program: Option<String>,
    /// The line's address; none means every line of the program.
    pub line: Option<String>,
    /// The contact, in E.164.
    pub contact: String,
    /// The channel family.
    pub family: Family,
    /// The state.
    pub state: State,
    /// Since when, by the person's act.
    pub since: Option<Timestamp>,
}

/// One entry of a contact's history. `Debug` does not show what was written.
#[derive(Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Its place in the journal.
    pub index: u64,
    /// What kind of event it was, by its word on the wire.
    pub kind: String,
    /// When the person acted.
    pub occurred_at: Timestamp,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// The text of the message, where it was one and is not erased.
    pub text: Option<String>,
    /// What it led to.
    pub outcome: Outcome,
}

/// What a configuration says, in short. `Debug` does not show the lines.
#[derive(Clone, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigurationWarning {
    /// The field it is about.
    pub field: String,
    /// What a reader should know.
    pub message: String,
}

/// What a replay found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplayReport {
    /// Whether the journal folds to the live state and every difference is explained by a version.
    pub clean: bool,
    /// Journal entries that were read.
    pub entries: u64,
    /// Contacts whose records were folded.
    pub contacts: u64,
    /// Contacts whose folded record is not the live one, by their keys. Always empty, or the
    /// database is damaged.
    pub unlike: Vec<u64>,
    /// Entries that were decided again.
    pub decided: u64,
    /// Entries that could not be decided again, because their private parts are erased.
    pub erased: u64,
    /// Entries that would be decided differently now.
    pub differences: Vec<Difference>,
}

/// An entry that would be decided differently now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Its place in the journal.
    pub index: u64,
    /// Its event.
    pub event: String,
    /// What is different: `reading`, `state`, `decision`, `reasons`, `facts`, `effects`, `texts`.
    pub what: Vec<String>,
    /// The versions that changed since. None means that nothing explains the difference.
    pub versions: Vec<VersionChange>,
}

/// A version that changed since an entry was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionChange {
    /// `engine`, `lexicon`, `configuration` or `metadata`.
    pub name: String,
    /// What decided then.
    pub then: String,
    /// What would decide now.
    pub now: String,
}

impl Answer {
    /// What a store that does not answer gives.
    #[cfg(feature = "sqlite")]
    pub(super) fn refused_by_store() -> Self {
        crate::engine::answer_without_store().into()
    }
}

impl From<crate::Answer> for Answer {
    fn from(answer: crate::Answer) -> Self {
        let crate::Answer { decision, reasons } = answer;
        Self { decision, reasons: reasons.into_iter().map(Reason::from).collect() }
    }
}

impl From<crate::StatusRow> for StatusRow {
    fn from(row: crate::StatusRow) -> Self {
        let crate::StatusRow { program, line, contact, family, state, since } = row;
        Self { program, line, contact: contact.as_e164(), family, state, since }
    }
}

impl From<crate::HistoryEntry> for HistoryEntry {
    fn from(entry: crate::HistoryEntry) -> Self {
        let crate::HistoryEntry { index, kind, occurred_at, recorded_at, text, outcome } = entry;
        Self {
            index,
            kind: kind.to_owned(),
            occurred_at,
            recorded_at,
            text: text.map(|text| text.as_str().to_owned()),
            outcome: outcome.into(),
        }
    }
}

impl From<&Configuration> for ConfigurationSummary {
    fn from(configuration: &Configuration) -> Self {
        let lines: BTreeSet<&str> = configuration.lines().map(|(_, line)| line.address()).collect();
        let mut programs: Vec<String> =
            configuration.programs().map(|program| program.name().to_owned()).collect();
        programs.sort_unstable();
        Self {
            id: configuration.id().to_string(),
            organization: configuration.organization_spec().id.clone(),
            default_region: configuration.default_region().map(|region| region.as_str().to_owned()),
            programs,
            lines: lines.into_iter().map(str::to_owned).collect(),
            warnings: configuration
                .warnings()
                .into_iter()
                .map(ConfigurationWarning::from)
                .collect(),
        }
    }
}

impl From<consentry_core::Warning> for ConfigurationWarning {
    fn from(warning: consentry_core::Warning) -> Self {
        let consentry_core::Warning { field, message } = warning;
        Self { field, message: message.to_owned() }
    }
}

impl From<replay::Report> for ReplayReport {
    fn from(report: replay::Report) -> Self {
        let clean = report.is_clean();
        let replay::Report { entries, contacts, unlike, decided, erased, differences } = report;
        Self {
            clean,
            entries,
            contacts,
            unlike: unlike.into_iter().map(consentry_core::ContactId::key).collect(),
            decided,
            erased,
            differences: differences.into_iter().map(Difference::from).collect(),
        }
    }
}

impl From<replay::Difference> for Difference {
    fn from(difference: replay::Difference) -> Self {
        let replay::Difference { index, event, what, versions } = difference;
        Self {
            index,
            event: event.to_string(),
            what: what.into_iter().map(str::to_owned).collect(),
            versions: versions.into_iter().map(VersionChange::from).collect(),
        }
    }
}

impl From<replay::VersionChange> for VersionChange {
    fn from(change: replay::VersionChange) -> Self {
        let replay::VersionChange { name, then, now } = change;
        Self { name: name.to_owned(), then, now }
    }
}

impl fmt::Debug for StatusRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatusRow")
            .field("family", &self.family)
            .field("state", &self.state)
            .field("since", &self.since)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ConfigurationSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConfigurationSummary")
            .field("id", &self.id)
            .field("organization", &self.organization)
            .field("default_region", &self.default_region)
            .field("programs", &self.programs)
            .field("warnings", &self.warnings)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for HistoryEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HistoryEntry")
            .field("index", &self.index)
            .field("kind", &self.kind)
            .field("outcome", &self.outcome)
            .finish_non_exhaustive()
    }
}
