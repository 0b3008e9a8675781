//! Records that may be deleted: one JSON object a line, every key always present.

use consentry_core::Word;
use serde::Serialize;

use crate::report::DueRecord;

/// A record that may be deleted. `Debug` does not show its reference.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct DueView {
    index: u64,
    event: String,
    kind: &'static str,
    reference: Option<String>,
    recorded_at: String,
    due_at: String,
    floor: Option<String>,
}

impl std::fmt::Debug for DueView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DueView").field("event", &self.event).finish_non_exhaustive()
    }
}

impl From<&DueRecord> for DueView {
    fn from(record: &DueRecord) -> Self {
        let DueRecord { index, event, kind, reference, recorded_at, due_at, floor } = record;
        Self {
            index: *index,
            event: event.to_string(),
            kind: kind.word(),
            reference: reference.clone(),
            recorded_at: recorded_at.to_string(),
            due_at: due_at.to_string(),
            floor: floor.map(|floor| floor.to_string()),
        }
    }
}
