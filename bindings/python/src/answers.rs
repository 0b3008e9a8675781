//! Answers to questions as Python's dataclasses.

use consentry::plain::{
    Answer, CallFacts, CallTurn, ConfigurationSummary, ConfigurationWarning, Difference, DueRecord,
    ExportedEntry, HistoryEntry, ReplayReport, StatusRow, VersionChange,
};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;

use crate::class::Class;
use crate::outcome::records;
use crate::value::Value;

records! {
    Answer { decision, reasons }
    StatusRow { program, line, contact, family, state, since }
    HistoryEntry { index, kind, occurred_at, recorded_at, text, outcome }
    ConfigurationSummary { id, organization, default_region, programs, lines, warnings }
    ConfigurationWarning { field, message }
    ReplayReport { clean, entries, contacts, unlike, decided, erased, differences }
    Difference { index, event, what, versions }
    VersionChange { name, then, now }
    DueRecord { index, event, kind, reference, recorded_at, due_at, floor }
    ExportedEntry { index, line }
    CallTurn { call, say, reason, outcome, facts, missing }
    CallFacts {
        consented_at, contact, recording, requested, agent, number_confirmed, understood_optional,
    }
}
