//! The store suite against [`SqliteStore`].

use std::ops::Deref;

use consentry_sqlite::SqliteStore;
use consentry_store::store_suite;
use tempfile::TempDir;

/// A store in a folder that goes with it.
struct Temporary {
    store: SqliteStore,
    folder: TempDir,
}

impl Deref for Temporary {
    type Target = SqliteStore;

    fn deref(&self) -> &SqliteStore {
        &self.store
    }
}

fn open(folder: TempDir) -> Temporary {
    let store = SqliteStore::open(folder.path().join("consentry.db")).expect("the file opens");
    Temporary { store, folder }
}

store_suite!(|| open(TempDir::new().unwrap()), |Temporary { store, folder }| {
    drop(store);
    open(folder)
});
