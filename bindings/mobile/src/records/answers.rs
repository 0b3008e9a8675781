//! What questions are answered with.

use consentry::core::Timestamp;
use consentry::plain::{
    Answer, ConfigurationSummary, ConfigurationWarning, Decision, Difference, Family, HistoryEntry,
    Outcome, Reason, ReplayReport, State, StatusRow, VersionChange,
};

/// What the gate would say to a send now. It grants nothing.
#[uniffi::remote(Record)]
pub struct Answer {
    /// Allow, hold or refuse.
    pub decision: Decision,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// The state of a contact at one place. The printed form does not show whose.
#[uniffi::remote(Record)]
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

/// One entry of a contact's history. The printed form does not show what was written.
#[uniffi::remote(Record)]
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

/// What a configuration says, in short.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct ConfigurationWarning {
    /// The field it is about.
    pub field: String,
    /// What a reader should know.
    pub message: String,
}

/// What a replay found.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct VersionChange {
    /// `engine`, `lexicon`, `configuration` or `metadata`.
    pub name: String,
    /// What decided then.
    pub then: String,
    /// What would decide now.
    pub now: String,
}
