//! The embedded store of Consentry: one SQLite file, shared by the processes of one machine.
//!
//! SQLite is part of this crate and never the system's. The file is in WAL mode with
//! `synchronous=FULL`: what a commit acknowledged outlives `kill -9` and a power cut. Commits of
//! several threads are written in one transaction, each in a savepoint of its own.
//!
//! **Never open the same file with another copy of SQLite in the same process**, such as Python's
//! `sqlite3` module: POSIX drops a process's locks on a file when any of its descriptors is closed.
//! Other processes may open it with any tool. A file on a network file system is not safe.
//!
//! # Example
//! ```
//! use consentry_core::OrganizationId;
//! use consentry_sqlite::SqliteStore;
//! use consentry_store::{Keys, Store};
//!
//! # let folder = tempfile::tempdir().unwrap();
//! # let path = folder.path().join("consentry.db");
//! let store = SqliteStore::open(&path)?;
//! let snapshot = store.load(&Keys::of(OrganizationId::of("xyz")))?;
//! assert_eq!(snapshot.configuration, None);
//! # Ok::<(), consentry_store::StoreError>(())
//! ```
#![forbid(unsafe_code)]

mod apply;
mod batch;
mod error;
mod open;
mod reads;
mod rows;
mod writer;

use std::path::Path;

use consentry_core::{ConfigurationId, ContactId, OrganizationId, Timestamp};
use consentry_store::{
    Commit, CommitError, Head, Keys, LeaseRequest, OutboxText, Snapshot, Status, Store, StoreError,
    StoredEntry,
};

use crate::reads::Readers;
use crate::writer::Writer;

/// A database in one SQLite file.
///
/// It is shared between threads by reference, and each process opens the file once. Dropping it
/// closes the file; nothing that was acknowledged waits for that.
///
/// After a failed write or flush it answers [`StoreError::Poisoned`] to everything: drop it and
/// open the file again.
#[derive(Debug)]
pub struct SqliteStore {
    // Dropped first, so that the writer closes the file as the last and empties the WAL.
    readers: Readers,
    writer: Writer,
}

impl SqliteStore {
    /// Opens a database file, and makes it where there is none, readable by its owner only.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`] when the file cannot be written; [`StoreError::NewerSchema`] when a
    /// newer version of this library wrote it; [`StoreError::Corrupt`] when it is damaged or is no
    /// Consentry database; [`StoreError::Busy`], [`StoreError::Full`] or
    /// [`StoreError::Unavailable`] when it cannot be opened now.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let (path, connection) = open::database(path.as_ref())?;
        Ok(Self { readers: Readers::new(path), writer: Writer::new(connection) })
    }

    fn read<T>(
        &self,
        read: impl FnOnce(&rusqlite::Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        self.writer.check()?;
        self.readers.read(read)
    }
}

impl Store for SqliteStore {
    fn load(&self, keys: &Keys) -> Result<Snapshot, StoreError> {
        self.read(|connection| reads::load(connection, keys))
    }

    fn commit(&self, commit: Commit) -> Result<Vec<u64>, CommitError> {
        self.writer.commit(commit)
    }

    fn changes(&self, after: u64, limit: usize) -> Result<Vec<StoredEntry>, StoreError> {
        self.read(|connection| reads::changes(connection, after, limit))
    }

    fn history(
        &self,
        organization: OrganizationId,
        contact: ContactId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<StoredEntry>, StoreError> {
        self.read(|connection| reads::history(connection, organization, contact, after, limit))
    }

    fn scan(
        &self,
        organization: OrganizationId,
        after: Option<ContactId>,
        due_by: Option<Timestamp>,
        limit: usize,
    ) -> Result<Vec<Head>, StoreError> {
        self.read(|connection| reads::scan(connection, organization, after, due_by, limit))
    }

    fn lease(&self, request: &LeaseRequest) -> Result<Vec<OutboxText>, StoreError> {
        // Most workers find nothing most of the time: that takes no write.
        if self.read(|connection| reads::may_lease(connection, request))? {
            self.writer.lease(request.clone())
        } else {
            Ok(Vec::new())
        }
    }

    fn configuration(&self, id: ConfigurationId) -> Result<Option<String>, StoreError> {
        self.read(|connection| reads::configuration(connection, id))
    }

    fn status(&self) -> Result<Status, StoreError> {
        self.read(reads::status)
    }
}
