//! A consent engine for messaging: whether a text may be sent, what a customer's reply means, and
//! the proof of both.
#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod address;
mod engine;
mod entropy;
mod error;
mod host_event;
mod outcome;
pub mod plain;
pub mod plan;
pub mod replay;
pub mod report;
pub mod starter;
pub mod wire;
mod zone;

pub use consentry_core as core;
#[cfg(feature = "sqlite")]
pub use consentry_sqlite::SqliteStore;
pub use consentry_store as store;

pub use crate::engine::{Answer, Engine, HistoryEntry, LEASE_SPAN, MAX_LEASE, StatusRow};
#[cfg(feature = "sqlite")]
pub use crate::entropy::SystemEntropy;
pub use crate::entropy::{Entropy, NoEntropy};
pub use crate::error::Error;
pub use crate::host_event::{
    Addressee, HostConfiguration, HostEvent, HostEventBody, HostMembership, HostPlace, HostSend,
};
pub use crate::outcome::{Outcome, OutcomeText, PermitView, StateChange};
pub use crate::plan::LeasedText;
