//! What a plan asks for, and what a snapshot answers.

use super::samples::{
    address, concerning, contact, event, organization, other_organization, recording, stored,
};
use crate::store::{Commit, Head, Keys, Snapshot, Store};

fn load(store: &dyn Store, keys: &Keys) -> Snapshot {
    store.load(keys).expect("the store answers")
}

fn keys() -> Keys {
    Keys::of(organization())
}

fn number_of(head: Option<Head>) -> Option<u64> {
    head.map(|head| head.contact.key())
}

/// Three ways to the same head.
pub fn a_head_is_found_by_address_id_and_event(store: &dyn Store) {
    let commit = concerning("SM1", 1, 0);
    store.commit(commit.clone()).expect("the conditions hold");
    store.commit(concerning("SM2", 2, 0)).expect("the conditions hold");
    let expected = Some(Head {
        contact: contact(1),
        address: Some(address(1)),
        version: 1,
        bytes: commit.heads.first().map(|head| head.bytes.clone()).expect("there is a head"),
    });
    let by_address = load(store, &Keys { contact: Some(address(1)), ..keys() });
    assert_eq!(
        (&by_address.head, &by_address.event, &by_address.related),
        (&expected, &None, &None)
    );
    assert_eq!(load(store, &Keys { contact_id: Some(contact(1)), ..keys() }), by_address);
    let by_event = load(store, &Keys { contact_of: Some(event("SM1")), ..keys() });
    assert_eq!(by_event.head, expected);
    let related = commit.entries.into_iter().next().map(|entry| stored(1, entry));
    assert_eq!((by_event.event, by_event.related), (None, related));
}

/// By address first, then by id, then by event; one that is unknown is passed over.
pub fn a_head_is_that_of_the_first_contact_that_is_known(store: &dyn Store) {
    for number in 1..=3 {
        store.commit(concerning(&format!("SM{number}"), number, 0)).expect("the conditions hold");
    }
    let ask = |by_address, by_id, by_event: &str| {
        let keys = Keys {
            contact: Some(address(by_address)),
            contact_id: Some(contact(by_id)),
            contact_of: Some(event(by_event)),
            ..keys()
        };
        number_of(load(store, &keys).head)
    };
    assert_eq!(ask(1, 2, "SM3"), Some(1));
    assert_eq!(ask(9, 2, "SM3"), Some(2));
    assert_eq!(ask(9, 9, "SM3"), Some(3));
    assert_eq!(ask(9, 9, "SM9"), None);
}

/// Several heads at once, as a group conversation needs them; one that is unknown is left out.
pub fn more_heads_come_in_the_order_asked(store: &dyn Store) {
    for number in 1..=3 {
        store.commit(concerning(&format!("SM{number}"), number, 0)).expect("the conditions hold");
    }
    let others = [3, 9, 1].map(contact).to_vec();
    let keys = Keys { contact: Some(address(2)), others, ..keys() };
    let snapshot = load(store, &keys);
    assert_eq!(number_of(snapshot.head), Some(2));
    let found = snapshot.others.into_iter().map(|head| (head.contact, head.address, head.version));
    assert_eq!(
        found.collect::<Vec<_>>(),
        [3, 1].map(|number| (contact(number), Some(address(number)), 1))
    );
}

/// Was the event recorded before?
pub fn an_event_comes_back_with_its_entry(store: &dyn Store) {
    store.commit(concerning("SM1", 1, 0)).expect("the conditions hold");
    let commit = concerning("SM2", 1, 1);
    store.commit(commit.clone()).expect("the conditions hold");
    let asked = Keys { event: Some(event("SM2")), contact_of: Some(event("SM1")), ..keys() };
    let snapshot = load(store, &asked);
    let expected = commit.entries.into_iter().next().map(|entry| stored(2, entry));
    assert_eq!(snapshot.event, expected);
    assert_eq!(snapshot.related.map(|entry| entry.index), Some(1));
    assert_eq!(snapshot.head.map(|head| head.version), Some(2));
    // The event at hand says nothing of whose head is asked for.
    assert_eq!(load(store, &Keys { event: Some(event("SM2")), ..keys() }).head, None);
}

/// Nothing is found of what is unknown, nor of another organization.
pub fn unknown_keys_find_nothing(store: &dyn Store) {
    store.commit(concerning("SM1", 1, 0)).expect("the conditions hold");
    store.commit(recording("SM2")).expect("the conditions hold");
    let all = |organization, number, id: &str| Keys {
        organization,
        event: Some(event(id)),
        contact: Some(address(number)),
        contact_id: Some(contact(number)),
        contact_of: Some(event(id)),
        others: vec![contact(number)],
    };
    for keys in [all(organization(), 2, "SM3"), all(other_organization(), 1, "SM1")] {
        let snapshot = load(store, &keys);
        assert_eq!((snapshot.event, snapshot.related, snapshot.head), (None, None, None));
        assert_eq!(snapshot.others, []);
    }
    let without_contact = load(store, &Keys { contact_of: Some(event("SM2")), ..keys() });
    assert_eq!(without_contact.related.map(|entry| entry.index), Some(2));
    assert_eq!(without_contact.head, None);
}

/// What was committed is what the next load finds.
pub fn a_load_sees_the_newest_commit(store: &dyn Store) {
    for version in 0..50 {
        let commit = concerning(&format!("SM{version}"), 1, version);
        let bytes = commit.heads.first().map(|head| head.bytes.clone());
        store.commit(commit).expect("the conditions hold");
        let keys = Keys {
            event: Some(event(&format!("SM{version}"))),
            contact: Some(address(1)),
            ..keys()
        };
        let snapshot = load(store, &keys);
        assert_eq!(snapshot.event.map(|entry| entry.index), Some(version + 1));
        let head = snapshot.head.expect("the contact is known");
        assert_eq!((head.version, Some(head.bytes)), (version + 1, bytes));
    }
}

/// Status and snapshots of every organization carry the same secret, before and after commits.
pub fn the_secret_never_changes(store: &dyn Store) {
    let secret = store.status().expect("the store answers").secret;
    assert_eq!(load(store, &keys()).secret, secret);
    store.commit(concerning("SM1", 1, 0)).expect("the conditions hold");
    let elsewhere = Commit { organization: other_organization(), ..recording("SM1") };
    store.commit(elsewhere).expect("the conditions hold");
    assert_eq!(load(store, &Keys::of(other_organization())).secret, secret);
    assert_eq!(store.status().expect("the store answers").secret, secret);
    assert_ne!(secret, [0; 32], "the secret is random");
}
