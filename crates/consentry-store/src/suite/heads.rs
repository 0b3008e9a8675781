//! Scanning heads.

use consentry_core::{ContactId, ID_LIMIT, Timestamp};

use super::samples::{at, concerning, contact, empty, head, organization, other_organization};
use crate::store::{Commit, HeadWrite, Store};

fn numbers(
    store: &dyn Store,
    after: Option<ContactId>,
    due_by: Option<Timestamp>,
    limit: usize,
) -> Vec<u64> {
    let heads = store.scan(organization(), after, due_by, limit).expect("the store answers");
    heads.iter().map(|head| head.contact.key()).collect()
}

/// In the order of the contact's id as a number; a page begins after the last of the one before.
pub fn heads_come_in_order_and_in_pages(store: &dyn Store) {
    let order = [0, 1, 2, 9, 10, 300, 70_000, ID_LIMIT - 1];
    for number in [10, 2, ID_LIMIT - 1, 300, 0, 70_000, 1, 9] {
        let write = HeadWrite { version: 0, ..head(number, 1) };
        store.commit(Commit { heads: vec![write], ..empty() }).expect("the conditions hold");
    }
    assert_eq!(numbers(store, None, None, 100), order);
    assert_eq!(numbers(store, None, None, 3), [0, 1, 2]);
    assert_eq!(numbers(store, Some(contact(2)), None, 3), [9, 10, 300]);
    assert_eq!(numbers(store, Some(contact(5)), None, 1), [9]);
    assert_eq!(numbers(store, Some(contact(300)), None, 3), [70_000, ID_LIMIT - 1]);
    assert_eq!(numbers(store, Some(contact(ID_LIMIT - 1)), None, 3), [0; 0]);
    assert_eq!(numbers(store, None, None, 0), [0; 0]);
}

/// A scan never leaves its organization.
pub fn heads_are_those_of_one_organization(store: &dyn Store) {
    store.commit(concerning("SM1", 1, 0)).expect("the conditions hold");
    let elsewhere = Commit { organization: other_organization(), ..concerning("SM1", 2, 0) };
    store.commit(elsewhere).expect("the conditions hold");
    assert_eq!(numbers(store, None, None, 10), [1]);
    let heads = store.scan(other_organization(), None, None, 10).expect("the store answers");
    assert_eq!(heads.iter().map(|head| head.contact).collect::<Vec<_>>(), [contact(2)]);
}

/// Due at its time itself; a head without one is never due.
pub fn heads_are_due_at_their_time(store: &dyn Store) {
    let times = [(1, Some(30)), (2, None), (3, Some(10)), (4, Some(20)), (5, Some(10))];
    for (number, due) in times {
        let write = HeadWrite { due_at: due.map(at), ..head(number, 0) };
        store.commit(Commit { heads: vec![write], ..empty() }).expect("the conditions hold");
    }
    assert_eq!(numbers(store, None, Some(at(9)), 10), [0; 0]);
    assert_eq!(numbers(store, None, Some(at(10)), 10), [3, 5]);
    assert_eq!(numbers(store, None, Some(at(30)), 10), [1, 3, 4, 5]);
    assert_eq!(numbers(store, None, Some(at(30)), 2), [1, 3]);
    assert_eq!(numbers(store, Some(contact(3)), Some(at(20)), 10), [4, 5]);
    assert_eq!(numbers(store, None, None, 10), [1, 2, 3, 4, 5]);
}

/// Each write sets the time anew.
pub fn a_head_is_due_at_its_newest_time_only(store: &dyn Store) {
    let due = |version, millis: Option<i64>| Commit {
        heads: vec![HeadWrite { due_at: millis.map(at), ..head(1, version) }],
        ..empty()
    };
    store.commit(due(0, Some(10))).expect("the conditions hold");
    store.commit(due(1, Some(20))).expect("the conditions hold");
    assert_eq!(numbers(store, None, Some(at(19)), 10), [0; 0]);
    assert_eq!(numbers(store, None, Some(at(20)), 10), [1]);
    store.commit(due(2, None)).expect("the conditions hold");
    assert_eq!(numbers(store, None, Some(at(20)), 10), [0; 0]);
}
