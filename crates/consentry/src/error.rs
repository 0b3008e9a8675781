//! [`Error`]: what can go wrong between a host and the engine.

use consentry_core::Invalid;
use consentry_store::StoreError;
use consentry_store::journal::DecodeError;

use crate::entropy::NoEntropy;

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
