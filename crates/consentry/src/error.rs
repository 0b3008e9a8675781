//! [`Error`]: what can go wrong between a host and the engine.

use consentry_core::Invalid;
use consentry_store::StoreError;
use consentry_store::journal::DecodeError;

use crate::entropy::NoEntropy;

/// Every code that an [`Error`] may have, sorted: the same in every language.
pub const CODES: &[&str] = &[
    "captured_after_event",
    "closed",
    "event_id_conflict",
    "excludes_group_messaging",
    "immutable_id",
    "invalid_address",
    "invalid_country",
    "invalid_digest",
    "invalid_id",
    "invalid_json",
    "invalid_language",
    "invalid_template",
    "invalid_text",
    "invalid_timestamp",
    "invalid_toml",
    "missing_brand",
    "missing_field",
    "missing_privilege",
    "not_configured",
    "not_granted",
    "out_of_range",
    "outcome_unknown",
    "purpose_not_declared",
    "repeated_id",
    "repeated_line",
    "store_busy",
    "store_corrupt",
    "store_full",
    "store_newer_schema",
    "store_poisoned",
    "store_read_only",
    "store_unavailable",
    "time_in_future",
    "timestamp_out_of_range",
    "too_long",
    "too_many",
    "tree_too_deep",
    "unexpected_field",
    "unknown_channel",
    "unknown_line",
    "unknown_organization",
    "unknown_placeholder",
    "unknown_program",
    "unknown_type",
    "unknown_word",
    "word_conflict",
    "word_empty",
    "word_too_long",
    "wrong_type",
];

/// Why the engine gave no outcome. "May not send" is never an error; it is an outcome.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The input is malformed; nothing was changed.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// The store did not answer a question; nothing was to be changed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The store did not confirm a write: the event may have been recorded or not. Report it again
    /// with the same id, as a webhook does after an answer of 5xx.
    #[error("the outcome is unknown, because {0}: report the event again with the same id")]
    OutcomeUnknown(StoreError),
    /// No configuration is installed.
    #[error("no configuration is installed")]
    NotConfigured,
    /// The engine was closed.
    #[error("the engine is closed")]
    Closed,
}

impl Error {
    /// The stable code, the same in every language.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Invalid(invalid) => invalid.code(),
            Self::Store(error) => error.code(),
            Self::OutcomeUnknown(_) => "outcome_unknown",
            Self::NotConfigured => "not_configured",
            Self::Closed => "closed",
        }
    }

    /// The malformed field, where there is one.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Invalid(invalid) => Some(invalid.field()),
            Self::Store(_) | Self::OutcomeUnknown(_) | Self::NotConfigured | Self::Closed => None,
        }
    }
}

/// Bytes that do not decode are not what was written.
impl From<DecodeError> for Error {
    fn from(_: DecodeError) -> Self {
        Self::Store(StoreError::Corrupt)
    }
}

/// Without random bits nothing can be stored.
impl From<NoEntropy> for Error {
    fn from(_: NoEntropy) -> Self {
        Self::Store(StoreError::Unavailable)
    }
}
