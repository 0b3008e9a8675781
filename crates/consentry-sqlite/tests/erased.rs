//! After all private rows are gone, everything else is still there.

use consentry_core::EventId;
use consentry_sqlite::SqliteStore;
use consentry_store::suite::samples::{
    address, claim, concerning, contact, event, organization, queueing, text,
};
use consentry_store::{Commit, CommitError, Head, Keys, Store, StoredEntry};
use rusqlite::Connection;
use tempfile::TempDir;

#[test]
fn entries_and_heads_outlive_the_private_rows() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("consentry.db");
    let store = SqliteStore::open(&path).unwrap();
    let outbox = queueing(vec![text("SM1/a", 1)]).outbox;
    store.commit(Commit { outbox, ..concerning("SM1", 1, 0) }).unwrap();
    store.commit(concerning("SM2", 1, 1)).unwrap();
    let before = store.changes(0, 10).unwrap();
    Connection::open(&path)
        .unwrap()
        .execute_batch(
            "DELETE FROM contacts; DELETE FROM parts; DELETE FROM digests; DELETE FROM outbox",
        )
        .unwrap();

    let erased: Vec<_> = before
        .into_iter()
        .map(|entry| StoredEntry { digest: None, parts: vec![None; entry.parts.len()], ..entry })
        .collect();
    assert_eq!(store.changes(0, 10).unwrap(), erased);
    let keys = Keys {
        event: Some(event("SM1")),
        contact_of: Some(event("SM2")),
        ..Keys::of(organization())
    };
    let snapshot = store.load(&keys).unwrap();
    assert_eq!(snapshot.event.as_ref(), erased.first());
    let bytes = b"head 1 after 1".to_vec();
    let head = Head { contact: contact(1), address: None, version: 2, bytes };
    assert_eq!(snapshot.head.as_ref(), Some(&head));
    assert_eq!(store.scan(organization(), None, None, 10), Ok(vec![head]));
    assert_eq!(store.lease(&claim(0)), Ok(Vec::new()));

    // The event stays a duplicate, and the record goes on.
    assert_eq!(store.commit(concerning("SM1", 1, 2)), Err(CommitError::Conflict));
    assert_eq!(store.commit(concerning("SM3", 1, 2)), Ok(vec![3]));
    // The address says nothing any more: whoever writes from it is a new contact.
    let keys = Keys { contact: Some(address(1)), ..Keys::of(organization()) };
    assert_eq!(store.load(&keys).unwrap().head, None);
    let mut again = concerning("SM4", 2, 0);
    again.heads[0].address = Some(address(1));
    assert_eq!(store.commit(again), Ok(vec![4]));
    assert_eq!(store.load(&keys).unwrap().head.map(|head| head.contact), Some(contact(2)));
}

#[test]
fn a_deleted_part_leaves_no_bytes_in_the_file() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("consentry.db");
    let store = SqliteStore::open(&path).unwrap();
    let secret = "meet me at the old mill ".repeat(40);
    let mut commit = concerning("SM1", 1, 0);
    commit.entries[0].parts[0].bytes = secret.clone().into_bytes();
    commit.entries[0].event = EventId::new("SM1").unwrap();
    store.commit(commit).unwrap();
    drop(store);
    let holds = |path: &std::path::Path| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(24).any(|window| window == b"meet me at the old mill ")
    };
    assert!(holds(&path));
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch("PRAGMA secure_delete = ON; DELETE FROM parts").unwrap();
    drop(connection);
    assert!(!holds(&path));
}
