//! What SQLite's errors mean to the engine.

use consentry_store::StoreError;
use rusqlite::ErrorCode;

/// What an error of a read, or of opening, means.
pub(crate) fn of_read(error: &rusqlite::Error) -> StoreError {
    use rusqlite::Error;
    match error {
        Error::SqliteFailure(failure, _) => of_code(failure.code),
        // What we wrote reads back with the type and range that we wrote.
        Error::FromSqlConversionFailure(..)
        | Error::IntegralValueOutOfRange(..)
        | Error::InvalidColumnType(..)
        | Error::QueryReturnedNoRows
        | Error::Utf8Error(..) => StoreError::Corrupt,
        _ => StoreError::Unavailable,
    }
}

/// What an error of a write means: after one of input or output, nobody knows what is durable.
pub(crate) fn of_write(error: &rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::SystemIoFailure) => StoreError::Poisoned,
        _ => of_read(error),
    }
}

fn of_code(code: ErrorCode) -> StoreError {
    match code {
        ErrorCode::DatabaseBusy
        | ErrorCode::DatabaseLocked
        | ErrorCode::FileLockingProtocolFailed => StoreError::Busy,
        ErrorCode::DiskFull => StoreError::Full,
        ErrorCode::ReadOnly => StoreError::ReadOnly,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => StoreError::Corrupt,
        _ => StoreError::Unavailable,
    }
}

/// What it means that a file could not be opened or made.
pub(crate) fn of_file(error: &std::io::Error) -> StoreError {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::Full,
        _ => StoreError::Unavailable,
    }
}
