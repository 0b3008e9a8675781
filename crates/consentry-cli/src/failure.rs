//! What a command may end with.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

/// Why a command did not do what was asked.
#[derive(Debug)]
pub enum Failure {
    /// It did, and something in its input or in the database is not as it should be: status 1.
    Found,
    /// It could not: the message goes to standard error, status 1.
    Message(String),
    /// Whoever read the output has stopped reading: nothing to say.
    Closed,
}

impl From<consentry::Error> for Failure {
    fn from(error: consentry::Error) -> Self {
        Self::Message(error.to_string())
    }
}

impl From<consentry::core::Invalid> for Failure {
    fn from(error: consentry::core::Invalid) -> Self {
        Self::Message(error.to_string())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            kind => Self::Message(format!("input or output failed: {kind}")),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        match error.io_error_kind() {
            Some(kind) => io::Error::from(kind).into(),
            None => Self::Message("the output could not be written as JSON".to_owned()),
        }
    }
}

/// A file that could not be read or written.
pub fn file(path: &Path, error: &io::Error) -> Failure {
    Failure::Message(format!("{}: {}", path.display(), error.kind()))
}

/// The exit status of a command's result; a message goes to standard error.
pub fn exit_code(result: Result<(), Failure>) -> ExitCode {
    match result {
        Ok(()) | Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::Found) => ExitCode::FAILURE,
        Err(Failure::Message(message)) => {
            // Where standard error is gone there is nobody to tell.
            let _ = writeln!(io::stderr(), "consentry: {message}");
            ExitCode::FAILURE
        }
    }
}
