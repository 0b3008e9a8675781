//! Status and history: one JSON object a line, every key always present.

use consentry_core::Word;
use serde::Serialize;

use super::outcome::OutcomeView;
use crate::engine::{HistoryEntry, StatusRow};

/// The state of a contact at one place. `Debug` does not show whose.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct StatusView {
    program: Option<String>,
    line: Option<String>,
    contact: String,
    channel: &'static str,
    state: &'static str,
    since: Option<String>,
}

impl std::fmt::Debug for StatusView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StatusView").field("state", &self.state).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for HistoryView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HistoryView").field("index", &self.index).finish_non_exhaustive()
    }
}

impl From<&StatusRow> for StatusView {
    fn from(row: &StatusRow) -> Self {
        let StatusRow { program, line, contact, family, state, since } = row;
        Self {
            program: program.clone(),
            line: line.clone(),
            contact: contact.as_e164(),
            channel: family.word(),
            state: state.word(),
            since: since.map(|since| since.to_string()),
        }
    }
}

/// One entry of a contact's history. `Debug` does not show what was written.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct HistoryView {
    index: u64,
    r#type: &'static str,
    at: String,
    recorded_at: String,
    text: Option<String>,
    outcome: OutcomeView,
}

impl From<&HistoryEntry> for HistoryView {
    fn from(entry: &HistoryEntry) -> Self {
        let HistoryEntry { index, kind, occurred_at, recorded_at, text, outcome } = entry;
        Self {
            index: *index,
            r#type: kind,
            at: occurred_at.to_string(),
            recorded_at: recorded_at.to_string(),
            text: text.as_ref().map(|text| text.as_str().to_owned()),
            outcome: OutcomeView::from(outcome),
        }
    }
}
