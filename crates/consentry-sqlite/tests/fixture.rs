//! A database of each released schema opens, reads and goes on.

use std::path::{Path, PathBuf};

use consentry_core::ConfigurationId;
use consentry_sqlite::SqliteStore;
use consentry_store::suite::samples::{
    address, at, claim, concerning, contact, effect, empty, entry, event, head, organization,
    queueing, recording, stored, text,
};
use consentry_store::{
    Commit, Head, HeadWrite, Installation, Keys, OutboxChange, PrivatePart, Status, Store,
};
use rusqlite::Connection;
use tempfile::TempDir;

const CONFIGURATION: &str = "brand = \"XYZ\"\n";
const SECRET: [u8; 32] = *b"the secret of the first fixture.";

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema-1.db")
}

fn first() -> Commit {
    let id = ConfigurationId::of(CONFIGURATION);
    let install = Some(Installation { id, text: CONFIGURATION.to_owned() });
    Commit { install, entries: vec![entry("C1")], ..empty() }
}

fn second() -> Commit {
    let mut commit = concerning("SM1", 1, 0);
    commit.configuration = Some(ConfigurationId::of(CONFIGURATION));
    commit.entries[0].parts.push(PrivatePart { salt: [8; 32], bytes: vec![0, 1, 255] });
    commit.outbox = queueing(vec![text("SM1/a", 1), text("SM1/b", 1)]).outbox;
    commit
}

fn third() -> Commit {
    let mut commit = concerning("SM2", 1, 1);
    commit.configuration = Some(ConfigurationId::of(CONFIGURATION));
    commit.entries[0].recorded_at = at(2_000);
    commit.entries[0].parts.clear();
    commit.heads = vec![
        HeadWrite { due_at: Some(at(5_000)), ..head(1, 1) },
        HeadWrite { address: None, ..head(2, 0) },
    ];
    commit.outbox = vec![OutboxChange::Done(effect("SM1/a"))];
    commit
}

#[test]
fn schema_1_opens() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("schema-1.db");
    // Not `fs::copy`: the checkout may be read-only.
    std::fs::write(&path, std::fs::read(fixture()).unwrap()).unwrap();
    let store = SqliteStore::open(&path).unwrap();
    let configuration = Some(ConfigurationId::of(CONFIGURATION));
    let status = Status { configuration, newest: Some(at(2_000)), last_index: 3, secret: SECRET };
    assert_eq!(store.status(), Ok(status));
    let text_of = store.configuration(ConfigurationId::of(CONFIGURATION));
    assert_eq!(text_of, Ok(Some(CONFIGURATION.to_owned())));
    let entries: Vec<_> = [first(), second(), third()]
        .into_iter()
        .zip(1..)
        .map(|(mut commit, index)| stored(index, commit.entries.remove(0)))
        .collect();
    assert_eq!(store.changes(0, 10), Ok(entries));
    let one = Head {
        contact: contact(1),
        address: Some(address(1)),
        version: 2,
        bytes: head(1, 1).bytes,
    };
    let two = Head { contact: contact(2), address: None, version: 1, bytes: head(2, 0).bytes };
    assert_eq!(store.scan(organization(), None, None, 10), Ok(vec![one.clone(), two]));
    assert_eq!(store.scan(organization(), None, Some(at(5_000)), 10), Ok(vec![one.clone()]));
    let keys =
        Keys { event: Some(event("SM2")), contact: Some(address(1)), ..Keys::of(organization()) };
    let snapshot = store.load(&keys).unwrap();
    assert_eq!((snapshot.event.map(|entry| entry.index), snapshot.head), (Some(3), Some(one)));
    assert_eq!(store.lease(&claim(0)), Ok(vec![text("SM1/b", 1)]));
    assert_eq!(store.commit(Commit { configuration, ..recording("SM3") }), Ok(vec![4]));
}

/// A changed schema needs a new number, a migration and a fixture of its own.
#[test]
fn a_new_database_has_the_schema_of_the_fixture() {
    let schema = |path: &Path| -> Vec<(String, Option<String>)> {
        let connection = Connection::open(path).unwrap();
        let mut query =
            connection.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").unwrap();
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let folder = TempDir::new().unwrap();
    let [old, new] = ["old.db", "new.db"].map(|name| folder.path().join(name));
    std::fs::write(&old, std::fs::read(fixture()).unwrap()).unwrap();
    drop(SqliteStore::open(&new).unwrap());
    assert_eq!(schema(&old), schema(&new));
}

/// Made once for each schema, and never again: `cargo test -p consentry-sqlite --test fixture --
/// --ignored`.
#[test]
#[ignore = "writes the fixture where there is none"]
fn write_the_fixture() {
    let path = fixture();
    if path.exists() {
        return;
    }
    let store = SqliteStore::open(&path).unwrap();
    for commit in [first(), second(), third()] {
        store.commit(commit).unwrap();
    }
    drop(store);
    let connection = Connection::open(&path).unwrap();
    connection.execute("UPDATE store SET secret = ?1", [SECRET]).unwrap();
}
