//! What opens, what is refused, and what several openers of one file see.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

mod again;

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use consentry_sqlite::SqliteStore;
use consentry_store::suite::samples::{concerning, contact, organization, recording};
use consentry_store::{CommitError, Keys, Store, StoreError};
use rusqlite::Connection;
use tempfile::TempDir;

fn temporary() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("consentry.db");
    (folder, path)
}

/// A closed database with one entry.
fn made() -> (TempDir, PathBuf) {
    let (folder, path) = temporary();
    SqliteStore::open(&path).unwrap().commit(concerning("SM1", 1, 0)).unwrap();
    (folder, path)
}

fn refused(path: &Path) -> StoreError {
    SqliteStore::open(path).map(drop).unwrap_err()
}

#[test]
fn the_file_is_durable_and_says_what_it_is() {
    let (_folder, path) = made();
    let connection = Connection::open(&path).unwrap();
    let text = |name| -> String {
        connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)).unwrap()
    };
    let number = |name| -> i64 {
        connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)).unwrap()
    };
    assert_eq!(text("journal_mode"), "wal");
    assert_eq!(number("user_version"), 1);
    assert_eq!(number("application_id"), i64::from(u32::from_be_bytes(*b"CNSY")));
    assert_eq!(text("integrity_check"), "ok");
}

#[test]
fn closing_leaves_one_file() {
    let (folder, path) = temporary();
    let store = SqliteStore::open(&path).unwrap();
    store.commit(recording("SM1")).unwrap();
    store.status().unwrap();
    assert!(fs::read_dir(folder.path()).unwrap().count() > 1);
    drop(store);
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(names, ["consentry.db"]);
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = temporary();
    let store = SqliteStore::open(&path).unwrap();
    store.commit(recording("SM1")).unwrap();
    let files: Vec<_> = fs::read_dir(folder.path()).unwrap().map(Result::unwrap).collect();
    assert_eq!(files.len(), 3);
    for file in files {
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn special_names_are_plain_files() {
    let (folder, _) = temporary();
    for name in [":memory:", "file:a?mode=memory", "%61"] {
        let path = folder.path().join(name);
        SqliteStore::open(&path).unwrap().commit(recording("SM1")).unwrap();
        assert_eq!(SqliteStore::open(&path).unwrap().status().unwrap().last_index, 1);
        assert!(path.is_file());
    }
    assert_eq!(refused(Path::new("")), StoreError::Unavailable);
}

#[test]
fn several_stores_see_each_other() {
    let (_folder, path) = temporary();
    let stores = [SqliteStore::open(&path).unwrap(), SqliteStore::open(&path).unwrap()];
    let keys = Keys { contact_id: Some(contact(1)), ..Keys::of(organization()) };
    for version in 0..20 {
        let [one, other] = if version % 2 == 0 { [0, 1] } else { [1, 0] };
        let id = format!("SM{version}");
        assert_eq!(stores[one].commit(concerning(&id, 1, version)), Ok(vec![version + 1]));
        assert_eq!(stores[other].load(&keys).unwrap().head.unwrap().version, version + 1);
        let again = stores[other].commit(concerning(&id, 1, version));
        assert_eq!(again, Err(CommitError::Conflict));
    }
    assert_eq!(stores[0].status(), stores[1].status());
}

#[test]
fn one_of_many_openers_makes_the_database() {
    let (_folder, path) = temporary();
    let secrets: Vec<_> = thread::scope(|scope| {
        let open = || SqliteStore::open(&path).unwrap().status().unwrap().secret;
        let openers: Vec<_> = (0..8).map(|_| scope.spawn(open)).collect();
        openers.into_iter().map(|opener| opener.join().unwrap()).collect()
    });
    assert!(secrets.iter().all(|secret| *secret == secrets[0]));
}

#[test]
fn each_database_has_its_own_secret() {
    let [one, other] = [made(), made()]
        .map(|(_folder, path)| SqliteStore::open(path).unwrap().status().unwrap().secret);
    assert_ne!(one, other);
}

#[test]
fn a_newer_schema_is_refused() {
    let (_folder, path) = made();
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 2).unwrap();
    let before = fs::read(&path).unwrap();
    assert_eq!(refused(&path), StoreError::NewerSchema);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_foreign_database_is_refused_and_left_alone() {
    let statements = [
        "CREATE TABLE theirs (id INTEGER)",
        "PRAGMA application_id = 42",
        "PRAGMA user_version = 1",
        // Ours by name, but never finished by us.
        "PRAGMA application_id = 1129206617",
    ];
    for statement in statements {
        let (_folder, path) = temporary();
        Connection::open(&path).unwrap().execute_batch(statement).unwrap();
        let before = fs::read(&path).unwrap();
        assert!(!before.is_empty());
        assert_eq!(refused(&path), StoreError::Corrupt, "{statement}");
        assert_eq!(fs::read(&path).unwrap(), before);
    }
}

#[test]
fn what_is_no_database_is_refused() {
    let (folder, path) = temporary();
    fs::write(&path, "not a database, but long enough to have a header. ".repeat(100)).unwrap();
    assert_eq!(refused(&path), StoreError::Corrupt);
    assert_eq!(refused(folder.path()), StoreError::Unavailable);
    assert_eq!(refused(&folder.path().join("missing/consentry.db")), StoreError::Unavailable);
}

#[test]
fn a_damaged_page_is_reported() {
    let (_folder, path) = made();
    let mut bytes = fs::read(&path).unwrap();
    // All but the first page, which holds the schema.
    bytes[4096..].fill(0xa5);
    fs::write(&path, bytes).unwrap();
    let keys = Keys { contact_id: Some(contact(1)), ..Keys::of(organization()) };
    let failed = match SqliteStore::open(&path) {
        Ok(store) => {
            let corrupt = Err(CommitError::Store(StoreError::Corrupt));
            assert_eq!(store.commit(concerning("SM2", 1, 1)), corrupt);
            store.load(&keys).unwrap_err()
        }
        Err(refused) => refused,
    };
    assert_eq!(failed, StoreError::Corrupt);
}

#[test]
fn a_value_that_was_tampered_with_is_reported() {
    let (_folder, path) = made();
    let store = SqliteStore::open(&path).unwrap();
    let connection = Connection::open(&path).unwrap();
    connection.execute("UPDATE contacts SET address = 12", []).unwrap();
    assert_eq!(store.scan(organization(), None, None, 10), Err(StoreError::Corrupt));
    connection.execute("UPDATE entries SET event = ''", []).unwrap();
    assert_eq!(store.changes(0, 10), Err(StoreError::Corrupt));
    connection.execute("UPDATE entries SET event = 'SM1'", []).unwrap();
    assert!(store.changes(0, 10).is_ok());
    connection.execute("UPDATE parts SET part = 7", []).unwrap();
    assert_eq!(store.changes(0, 10), Err(StoreError::Corrupt));
}

#[test]
fn a_held_lock_is_busy() {
    let (_folder, path) = made();
    let store = SqliteStore::open(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let busy = Err(CommitError::Store(StoreError::Busy));
    assert_eq!(store.commit(recording("SM2")), busy);
    // Who reads does not wait for who writes.
    assert_eq!(store.status().unwrap().last_index, 1);
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(store.commit(recording("SM2")), Ok(vec![2]));
}

#[cfg(unix)]
#[test]
fn a_read_only_file_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let (folder, path) = made();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    if fs::OpenOptions::new().write(true).open(&path).is_err() {
        return assert_eq!(refused(&path), StoreError::ReadOnly);
    }
    // Nothing is read-only for root: another user tries.
    let program = folder.path().join("again");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    for open_to_all in [folder.path(), &program] {
        fs::set_permissions(open_to_all, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let command = std::process::Command::new(program);
    let mut command = again::on(command, "is_refused_as_read_only", &path);
    let output = command.uid(65_534).gid(65_534).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[cfg(unix)]
#[test]
#[ignore = "started by a_read_only_file_is_refused"]
fn is_refused_as_read_only() {
    if let Some(path) = again::database() {
        assert_eq!(refused(&path), StoreError::ReadOnly);
    }
}
