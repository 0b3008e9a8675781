//! What is appended comes back: in order, without gaps, byte for byte.

use consentry_core::{EventId, ID_LIMIT, Timestamp};

use super::samples::{
    at, concerning, contact, empty, entry, organization, other_organization, recording, stored,
};
use crate::error::CommitError;
use crate::store::{Commit, Keys, NewEntry, PrivatePart, Store, StoredEntry};

fn changes(store: &dyn Store, after: u64, limit: usize) -> Vec<StoredEntry> {
    store.changes(after, limit).expect("the store answers")
}

/// The index counts from 1.
pub fn indexes_are_dense_and_returned_in_order(store: &dyn Store) {
    assert_eq!(store.commit(recording("SM1")), Ok(vec![1]));
    let three = vec![entry("SM2"), entry("SM3"), entry("SM4")];
    assert_eq!(store.commit(Commit { entries: three, ..empty() }), Ok(vec![2, 3, 4]));
    assert_eq!(store.commit(recording("SM5")), Ok(vec![5]));
    let found: Vec<_> =
        changes(store, 0, 10).into_iter().map(|entry| (entry.index, entry.event)).collect();
    let expected: Vec<_> = (1..=5)
        .map(|index| (index, EventId::new(&format!("SM{index}")).expect("printable")))
        .collect();
    assert_eq!(found, expected);
}

/// A commit that was refused leaves no gap.
pub fn a_conflict_uses_up_no_index(store: &dyn Store) {
    assert_eq!(store.commit(recording("SM1")), Ok(vec![1]));
    for _ in 0..3 {
        let bad = Commit { entries: vec![entry("SM2"), entry("SM1")], ..empty() };
        assert_eq!(store.commit(bad), Err(CommitError::Conflict));
    }
    assert_eq!(store.commit(recording("SM2")), Ok(vec![2]));
}

/// A page begins after the last index of the one before.
pub fn changes_come_in_order_and_in_pages(store: &dyn Store) {
    for number in 1..=10 {
        store.commit(recording(&format!("SM{number}"))).expect("the conditions hold");
    }
    let indexes =
        |after, limit| changes(store, after, limit).iter().map(|entry| entry.index).collect();
    let pages: [Vec<u64>; 6] = [
        indexes(0, 4),
        indexes(4, 4),
        indexes(8, 4),
        indexes(10, 4),
        indexes(0, 0),
        indexes(u64::from(u32::MAX), 4),
    ];
    assert_eq!(pages, [vec![1, 2, 3, 4], vec![5, 6, 7, 8], vec![9, 10], vec![], vec![], vec![]]);
}

/// One contact's entries, in order and in pages; another organization's contact is another.
pub fn a_contact_has_its_history(store: &dyn Store) {
    let commits = [("SM1", 1), ("SM2", 2), ("SM3", 1), ("SM4", 1)];
    let mut versions = std::collections::BTreeMap::new();
    for (event, number) in commits {
        let version = versions.entry(number).or_insert(0);
        store.commit(concerning(event, number, *version)).expect("the conditions hold");
        *version += 1;
    }
    store.commit(recording("SM5")).expect("the conditions hold");
    let history = |of, number, after, limit| -> Vec<u64> {
        let found = store.history(of, contact(number), after, limit).expect("the store answers");
        found.iter().map(|entry| entry.index).collect()
    };
    assert_eq!(history(organization(), 1, 0, 10), [1, 3, 4]);
    assert_eq!(history(organization(), 1, 1, 1), [3]);
    assert_eq!(history(organization(), 1, 4, 10), [] as [u64; 0]);
    assert_eq!(history(organization(), 2, 0, 10), [2]);
    assert_eq!(history(organization(), 3, 0, 10), [] as [u64; 0]);
    assert_eq!(history(other_organization(), 1, 0, 10), [] as [u64; 0]);
    let found = store.history(organization(), contact(1), 0, 1).expect("the store answers");
    assert_eq!(found, changes(store, 0, 1), "the same entry, with its parts");
}

/// One journal for the whole database.
pub fn changes_are_those_of_every_organization(store: &dyn Store) {
    store.commit(recording("SM1")).expect("the conditions hold");
    let elsewhere = Commit { organization: other_organization(), ..recording("SM1") };
    assert_eq!(store.commit(elsewhere), Ok(vec![2]));
    assert_eq!(changes(store, 0, 10), [stored(1, entry("SM1")), stored(2, entry("SM1"))]);
}

/// Texts may hold any byte, and none.
pub fn private_parts_come_back_byte_for_byte(store: &dyn Store) {
    let every_byte: Vec<u8> = (0..=255).collect();
    let part = |salt, bytes: &[u8]| PrivatePart { salt: [salt; 32], bytes: bytes.to_vec() };
    let entry = NewEntry {
        contact: Some(contact(1)),
        bytes: every_byte.clone(),
        digest: [0; 32],
        parts: vec![
            part(0, b""),
            part(255, b"\0"),
            part(1, "a\0b \u{202e}\u{1f6d1}".as_bytes()),
            part(2, &every_byte),
            part(2, &every_byte),
        ],
        ..entry("SM1")
    };
    store.commit(Commit { entries: vec![entry.clone()], ..empty() }).expect("the conditions hold");
    let bare = NewEntry { bytes: Vec::new(), parts: Vec::new(), ..self::entry("SM2") };
    store.commit(Commit { entries: vec![bare.clone()], ..empty() }).expect("the conditions hold");
    assert_eq!(changes(store, 0, 10), [stored(1, entry), stored(2, bare)]);
}

/// An entry of 256 KiB, and a private part of a mebibyte.
pub fn large_values_come_back_byte_for_byte(store: &dyn Store) {
    let bytes = |length: usize| (0..length).map(|place| (place % 251) as u8).collect::<Vec<_>>();
    let mut commit = concerning("SM1", 1, 0);
    for (entry, head) in commit.entries.iter_mut().zip(&mut commit.heads) {
        entry.bytes = bytes(256 * 1024);
        entry.parts.push(PrivatePart { salt: [9; 32], bytes: bytes(1024 * 1024) });
        head.bytes = bytes(300 * 1024);
    }
    store.commit(commit.clone()).expect("the conditions hold");
    let keys = Keys { contact_id: Some(contact(1)), ..Keys::of(organization()) };
    let head = store.load(&keys).expect("the store answers").head.expect("the contact is known");
    assert_eq!(Some(&head.bytes), commit.heads.first().map(|head| &head.bytes));
    let expected: Vec<_> = commit.entries.into_iter().map(|entry| stored(1, entry)).collect();
    assert_eq!(changes(store, 0, 10), expected);
}

/// Not the greatest: the one with the greatest index.
pub fn the_newest_time_is_that_of_the_newest_entry(store: &dyn Store) {
    for (number, millis) in [10, 20, 15].into_iter().enumerate() {
        let entry = NewEntry { recorded_at: at(millis), ..entry(&format!("SM{number}")) };
        store.commit(Commit { entries: vec![entry], ..empty() }).expect("the conditions hold");
        let status = store.status().expect("the store answers");
        assert_eq!(status.newest, Some(at(millis)));
        assert_eq!(status.last_index, number as u64 + 1);
    }
}

/// The ends of the ranges.
pub fn extreme_ids_and_times_come_back(store: &dyn Store) {
    let longest: String = ('!'..='~').cycle().take(128).collect();
    let first = NewEntry {
        contact: Some(contact(0)),
        recorded_at: Timestamp::from_millis(0).expect("in range"),
        ..entry(" ")
    };
    let last = NewEntry {
        contact: Some(contact(ID_LIMIT - 1)),
        recorded_at: Timestamp::parse("9999-12-31T23:59:59.999Z").expect("in range"),
        ..entry(&longest)
    };
    let entries = vec![first.clone(), last.clone()];
    store.commit(Commit { entries, ..empty() }).expect("the conditions hold");
    assert_eq!(store.status().expect("the store answers").newest, Some(last.recorded_at));
    assert_eq!(changes(store, 0, 10), [stored(1, first), stored(2, last)]);
}
