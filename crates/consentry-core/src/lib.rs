//! The pure heart of Consentry: what a text means for a consent, and whether a message may be sent.
//!
//! Time and input come in; facts and effects go out. There is no clock, no input or output, no
//! randomness and no logging in this crate, and nothing in it panics.
//!
//! ```
//! use consentry_core::{
//!     Configuration, ConfigurationId, Context, Decision, Event, EventBody, EventId, Channel,
//!     LineId, LineSpec, MessageText, OrganizationSpec, ProgramId, ProgramSpec, Record, State,
//!     Timestamp, decide,
//! };
//!
//! let configuration = Configuration::new(
//!     ConfigurationId::of("the text of the file"),
//!     OrganizationSpec::new("xyz", "XYZ"),
//!     &[ProgramSpec::consent("messaging", "XYZ", "help@xyz.example")],
//!     &[LineSpec::new("+14155550100", "messaging", Some("Dana Reyes"))],
//! )
//! .unwrap();
//! let program = configuration.program(ProgramId::of("messaging")).unwrap();
//! let text = "Hello, is my order ready?";
//! let reading = program.reader().read(text);
//! let now = Timestamp::parse("2026-11-21T15:00:00Z").unwrap();
//! let event = Event {
//!     id: EventId::new("SM1").unwrap(),
//!     at: now,
//!     body: EventBody::MessageReceived { channel: Channel::Sms, text: MessageText::new(text) },
//! };
//! let context = Context {
//!     now,
//!     configuration: &configuration,
//!     program: Some(program),
//!     line: Some(LineId::of("+14155550100")),
//!     country: None,
//!     reading: Some(&reading),
//!     group: None,
//! };
//! let decided = decide(&Record::default(), &event, &context);
//! assert_eq!(decided.decision, Decision::Hold);
//! assert_eq!((decided.from, decided.to), (Some(State::Unknown), Some(State::Pending)));
//! ```
#![forbid(unsafe_code)]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::unreachable,
    clippy::disallowed_methods,
    clippy::disallowed_types
)]

mod actor;
mod address;
mod call;
mod config;
mod decide;
mod error;
mod event;
mod evidence;
mod evolve;
mod fact;
mod gate;
mod id;
mod message;
mod pieces;
mod reason;
mod record;
mod template;
mod time;
mod word;

pub use consentry_reader::{
    Basis as ReadingBasis, Candidate, CandidateOutcome, Explanation, Intent, Kind, Language,
    OptInWord, ProgramRule, ReadContext, Reader, Reading, RuleId, RuleMeaning,
    Scope as ReadingScope, Span,
};

pub use crate::actor::Actor;
pub use crate::address::{Address, Country};
pub use crate::call::{
    Call, CallAnswer, CallEvent, CallFact, CallFacts, CallInformation, CallOutcome, CallReason,
    CallScript, CallScriptSpec, CallStage, CallStart, CallTurn, MAX_OFFERS, MAX_QUESTIONS,
    MAX_READ_BACKS, spoken_number,
};
pub use crate::config::{
    AUTOMATIC_TEXT_SPAN, AUTOMATIC_TEXT_WINDOW, AdministratorSpec, Configuration, ConsentHolder,
    HELP_INTERVAL, Limits, Line, LineSpec, MAX_RETENTION_DAYS, MAX_TREE_DEPTH,
    OPT_OUT_CONFIRMATION_WINDOW, OptInFeature, OptInMode, OptOutScope, OrganizationSpec, Privilege,
    Program, ProgramSpec, PurposeSpec, RESTART_SPAN, ReOptIn, Repeat, Retention, StopAnsweredBy,
    SubOrganizationSpec, Templated, Treatment, Warning,
};
pub use crate::decide::{
    Context, Conversation, Decided, Effect, GroupStep, InGroup, Text, decide, decide_in_group,
    gate_group,
};
pub use crate::error::Invalid;
pub use crate::event::{
    Event, EventBody, QueuedText, RequestedVia, ReviewResolution, RevokedVia, SendRequest,
    SendResult,
};
pub use crate::evidence::{
    Evidence, EvidenceKind, EvidenceSpec, MAX_EVIDENCE_FIELD_BYTES, MAX_EVIDENCE_LIST, Tier,
};
pub use crate::evolve::evolve;
pub use crate::fact::{Fact, fold};
pub use crate::gate::{Decision, GateDecision, gate};
pub use crate::id::{
    ConfigurationId, ContactId, EffectId, EventId, GroupId, ID_LIMIT, Key, Kind as KeyKind, LineId,
    LineKind, MAX_ID_LENGTH, OrganizationId, OrganizationKind, ProgramId, ProgramKind, PurposeId,
    PurposeKind, ReferenceId, ReferenceKind,
};
pub use crate::message::{
    Channel, Class, Direction, Family, MAX_TEXT_BYTES, MessageText, StartedBy,
};
pub use crate::reason::{Reason, ReasonCode};
pub use crate::record::{
    Basis, CarrierBlock, Claim, Consent, Disclaimer, Flag, Grant, Held, MAX_GROUP_MEMBERS, Member,
    OptOut, OptOutVia, Pending, Permit, PermitStage, Place, Prompt, Record, Review, Scope,
    Standing, State, Suppression, Taken,
};
pub use crate::template::{
    MAX_WORDING_BYTES, Placeholder, Recipient, Template, Templates, Wording,
};
pub use crate::time::{DAY, HOUR, MINUTE, SECOND, Timestamp};
pub use crate::word::Word;
