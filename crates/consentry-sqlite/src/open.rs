//! Opening a database file: what it must be, and how every connection to it is set.

use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use consentry_store::StoreError;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior, params};

use crate::error;

/// `CNSY`: what says that an SQLite file is a Consentry database.
pub(crate) const APPLICATION_ID: i32 = i32::from_be_bytes(*b"CNSY");
/// The schema that this version writes.
pub(crate) const SCHEMA: i32 = 1;

/// How long a connection waits for other processes.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Opens or makes the database, and returns its absolute path and the connection that writes.
pub(crate) fn database(path: &Path) -> Result<(PathBuf, Connection), StoreError> {
    // An absolute path is never one of SQLite's special names, such as `:memory:`.
    let path = std::path::absolute(path).map_err(|error| error::of_file(&error))?;
    make_file(&path)?;
    let mut connection = connect(&path)?;
    // A foreign file is refused before anything in it is changed.
    let kind = kind_of(&connection)?;
    turn_wal_on(&connection)?;
    set_durable(&connection).map_err(|error| error::of_read(&error))?;
    if kind == Kind::Empty {
        make_schema(&mut connection)?;
    }
    Ok((path, connection))
}

/// Opens a connection that only reads.
pub(crate) fn reader(path: &Path) -> Result<Connection, StoreError> {
    let connection = connect(path)?;
    // Not opened read-only: the first reader of a WAL may have to write its index.
    connection.pragma_update(None, "query_only", true).map_err(|error| error::of_read(&error))?;
    Ok(connection)
}

/// Makes the file where there is none, so that it is never readable by others, not even for a
/// moment. SQLite gives its companions (`-wal`, `-shm`) the permissions of the file.
fn make_file(path: &Path) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(denied) if denied.kind() == ErrorKind::PermissionDenied && File::open(path).is_ok() => {
            Err(StoreError::ReadOnly)
        }
        Err(other) => Err(error::of_file(&other)),
    }
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || {
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.set_prepared_statement_cache_capacity(64);
        // Without it, SQLite plans a statement again whenever a value that is bound might make the
        // partial index of `heads` useful: ten times the cost of a load.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        connection.pragma_update(None, "mmap_size", 0)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        Ok(connection)
    };
    let connection = open().map_err(|error| error::of_read(&error))?;
    match connection.is_readonly("main") {
        Ok(false) => Ok(connection),
        Ok(true) => Err(StoreError::ReadOnly),
        Err(error) => Err(error::of_read(&error)),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Empty,
    Ours,
}

fn kind_of(connection: &Connection) -> Result<Kind, StoreError> {
    let header = "SELECT a.application_id, v.user_version, (SELECT count(*) FROM sqlite_schema)
         FROM pragma_application_id AS a, pragma_user_version AS v";
    let (application, schema, tables): (i32, i32, i64) = connection
        .query_row(header, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .map_err(|error| error::of_read(&error))?;
    match (application, schema, tables) {
        (0, 0, 0) => Ok(Kind::Empty),
        (APPLICATION_ID, SCHEMA, 1..) => Ok(Kind::Ours),
        (APPLICATION_ID, newer, _) if newer > SCHEMA => Err(StoreError::NewerSchema),
        _ => Err(StoreError::Corrupt),
    }
}

fn turn_wal_on(connection: &Connection) -> Result<(), StoreError> {
    // Changing the mode does not wait for others, as every other statement does.
    let start = Instant::now();
    loop {
        let turn_on = "PRAGMA journal_mode = WAL";
        match connection.query_row(turn_on, [], |row| row.get::<_, String>(0)) {
            Ok(mode) if mode == "wal" => return Ok(()),
            // A file system that cannot share memory between processes has no WAL.
            Ok(_) => return Err(StoreError::Unavailable),
            Err(failed) => match error::of_read(&failed) {
                StoreError::Busy if start.elapsed() < BUSY_TIMEOUT => {
                    thread::sleep(Duration::from_millis(2));
                }
                other => return Err(other),
            },
        }
    }
}

/// Sets what makes a commit durable, and checks that it is set.
fn set_durable(connection: &Connection) -> rusqlite::Result<()> {
    // (name, value to write, value to find)
    for (name, value, expected) in [
        ("synchronous", "FULL", 2_i64),
        // These two do something on Apple only, where a plain flush stops at the drive's cache.
        ("fullfsync", "ON", 1),
        ("checkpoint_fullfsync", "ON", 1),
        ("foreign_keys", "ON", 1),
        ("secure_delete", "ON", 1),
    ] {
        connection.pragma_update(None, name, value)?;
        let found: i64 = connection.pragma_query_value(None, name, |row| row.get(0))?;
        if found != expected {
            return Err(rusqlite::Error::InvalidQuery);
        }
    }
    // A WAL that one long reader made grow does not stay that large for ever.
    connection.pragma_update_and_check(None, "journal_size_limit", 64 << 20, |_| Ok(()))
}

fn make_schema(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(|error| error::of_write(&error))?;
    // Another process may have been first.
    if kind_of(&transaction)? == Kind::Ours {
        return Ok(());
    }
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).map_err(|_| StoreError::Unavailable)?;
    let write = || {
        transaction.execute_batch(include_str!("schema.sql"))?;
        transaction.execute("INSERT INTO store (one, secret) VALUES (1, ?1)", params![secret])?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", SCHEMA)
    };
    write().and_then(|()| transaction.commit()).map_err(|error| error::of_write(&error))
}
