//! The engine for hosts that keep addresses and ids as plain strings.
//!
//! This is the surface that every language carries: a binding turns its own values into these and
//! these into its own, and holds no rule, no default and no sentence besides. The types are closed
//! and have public fields, so that a binding can take them apart completely; a field or a variant
//! that is added here does not compile there until it is carried.
//!
//! `surface.json` beside the vectors lists everything in this module; it is generated from the
//! source, and each language's tests compare themselves with it.
//!
//! ```
//! use consentry::core::{Channel, Decision, Timestamp};
//! use consentry::plain::{Engine, Event};
//!
//! let now = Timestamp::parse("2026-11-21T15:00:00Z")?;
//! let engine = Engine::in_memory()?;
//! engine.install(&consentry::plain::starter("two-way")?, "dana@xyz.example", now)?;
//! let outcome = engine.receive(
//!     &Event::MessageReceived {
//!         id: "SM1".to_owned(),
//!         at: now,
//!         channel: Channel::Sms,
//!         from: "(415) 555-0123".to_owned(),
//!         to: "+14155550100".to_owned(),
//!         text: "Hello, is my order ready?".to_owned(),
//!         group: None,
//!     },
//!     now,
//! )?;
//! assert_eq!(outcome.decision, Decision::Hold);
//! assert_eq!(outcome.contact.as_deref(), Some("+14155550123"));
//! # Ok::<(), consentry::Error>(())
//! ```

mod answers;
mod call;
#[cfg(feature = "sqlite")]
mod engine;
mod event;
mod functions;
mod outcome;
mod reader;
#[cfg(feature = "sqlite")]
mod reports;

pub use consentry_core::{
    Channel, Class, Decision, EvidenceKind, Family, Intent, Kind as ReadingKind, OptInWord,
    ReadingBasis, ReadingScope, ReasonCode, Recipient, RequestedVia, ReviewResolution, RevokedVia,
    SendResult, Span, State, Template,
};

pub use self::answers::{
    Answer, ConfigurationSummary, ConfigurationWarning, Difference, HistoryEntry, ReplayReport,
    StatusRow, VersionChange,
};
pub use self::call::{
    Call, CallAnswer, CallEvent, CallFact, CallFacts, CallInformation, CallOutcome, CallReason,
    CallScript, CallStage, CallStart, CallTurn, default_call_script, start_call, step_call,
};
#[cfg(feature = "sqlite")]
pub use self::engine::Engine;
pub use self::event::{Event, Evidence, SendRequest};
pub use self::functions::{
    country_of, error_codes, lexicon_version, parse_address, parse_event, starter, starters,
    validate, version,
};
pub use self::outcome::{LeasedText, Outcome, OutcomeText, Permit, Reading, Reason};
pub use self::reader::{Reader, intent_of, intents_of, read, read_all};
#[cfg(feature = "sqlite")]
pub use self::reports::{DueRecord, ExportedEntry, ReportFilter};
pub use crate::outcome::StateChange;
pub use crate::report::{DueKind, ReportFormat, ReportKind};

/// The most elements of one batch.
pub const MAX_BATCH: usize = 10_000;
