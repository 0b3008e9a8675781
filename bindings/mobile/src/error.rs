//! [`ConsentryError`]: the one error that every call may end with.

use consentry::Error;

/// Why the engine gave no outcome. "May not send" is never an error; it is an outcome.
///
/// Neither a message nor a field ever quotes the input.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Error)]
pub enum ConsentryError {
    /// The input is malformed; nothing was changed.
    Invalid {
        /// The stable code, the same in every language.
        code: String,
        /// The field that was malformed, as the wire names it.
        field: String,
        /// What was expected in the field.
        expected: String,
        /// The same as a sentence.
        message: String,
    },
    /// The store did not answer a question; nothing was to be changed.
    Store {
        /// The stable code, the same in every language.
        code: String,
        /// The same as a sentence.
        message: String,
    },
    /// The store did not confirm a write: the event may have been recorded or not. Report it again
    /// with the same id, as a webhook does after an answer of 5xx.
    OutcomeUnknown {
        /// The stable code, the same in every language.
        code: String,
        /// The same as a sentence.
        message: String,
    },
    /// No configuration is installed.
    NotConfigured {
        /// The stable code, the same in every language.
        code: String,
        /// The same as a sentence.
        message: String,
    },
    /// The engine was closed.
    Closed {
        /// The stable code, the same in every language.
        code: String,
        /// The same as a sentence.
        message: String,
    },
}

impl std::fmt::Display for ConsentryError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Invalid { message, .. }
            | Self::Store { message, .. }
            | Self::OutcomeUnknown { message, .. }
            | Self::NotConfigured { message, .. }
            | Self::Closed { message, .. } => f.write_str(message),
        }
    }
}

impl std::error::Error for ConsentryError {}

impl From<Error> for ConsentryError {
    fn from(error: Error) -> Self {
        let (code, message) = (error.code().to_owned(), error.to_string());
        match error {
            Error::Invalid(invalid) => Self::Invalid {
                code,
                field: invalid.field().to_owned(),
                expected: invalid.expected().to_owned(),
                message,
            },
            Error::Store(_) => Self::Store { code, message },
            Error::OutcomeUnknown(_) => Self::OutcomeUnknown { code, message },
            Error::NotConfigured => Self::NotConfigured { code, message },
            Error::Closed => Self::Closed { code, message },
        }
    }
}
