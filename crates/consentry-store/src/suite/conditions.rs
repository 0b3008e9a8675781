//! The conditions of a commit, each with its conflict, and that a conflict leaves no trace.

use consentry_core::ConfigurationId;

use super::samples::{
    Trace, address, at, concerning, contact, effect, empty, entry, head, organization,
    other_organization, queueing, recording, text,
};
use crate::error::CommitError;
use crate::store::{Commit, HeadWrite, Installation, Keys, OutboxChange, Status, Store};

fn commit(store: &dyn Store, commit: Commit) {
    store.commit(commit).expect("the conditions hold");
}

fn conflict(store: &dyn Store, commit: Commit) {
    assert_eq!(store.commit(commit), Err(CommitError::Conflict));
}

fn installing(text: &str) -> Commit {
    let install = Installation { id: ConfigurationId::of(text), text: text.to_owned() };
    Commit { install: Some(install), ..empty() }
}

/// Nothing stands in a new store but its secret.
pub fn a_new_store_is_empty(store: &dyn Store) {
    let Status { configuration, newest, last_index, secret: _ } =
        store.status().expect("the store answers");
    assert_eq!((configuration, newest, last_index), (None, None, 0));
    assert_eq!(store.changes(0, 10), Ok(Vec::new()));
    assert_eq!(store.scan(organization(), None, None, 10), Ok(Vec::new()));
    let snapshot = store.load(&Keys::of(organization())).expect("the store answers");
    assert_eq!((snapshot.event, snapshot.related, snapshot.head), (None, None, None));
}

/// A commit without entries has no indexes, and no effect.
pub fn a_commit_without_changes_writes_nothing(store: &dyn Store) {
    let before = Trace::of(store, &[]);
    assert_eq!(store.commit(empty()), Ok(Vec::new()));
    assert_eq!(Trace::of(store, &[]), before);
}

/// A decision made under a configuration that is no longer in force is not written.
pub fn a_commit_needs_the_configuration_in_force(store: &dyn Store) {
    commit(store, installing("one"));
    let configuration = Some(ConfigurationId::of("one"));
    commit(store, Commit { configuration, ..recording("SM1") });
    commit(store, Commit { configuration, ..installing("two") });
    conflict(store, Commit { configuration, ..recording("SM2") });
    conflict(store, recording("SM2"));
    let configuration = Some(ConfigurationId::of("two"));
    commit(store, Commit { configuration, ..recording("SM2") });
}

/// A configuration that was never installed is not in force.
pub fn a_first_commit_needs_that_no_configuration_is_in_force(store: &dyn Store) {
    let configuration = Some(ConfigurationId::of("one"));
    conflict(store, Commit { configuration, ..recording("SM1") });
    commit(store, recording("SM1"));
    commit(store, installing("one"));
    conflict(store, recording("SM2"));
}

/// Who decided on an older record decides again.
pub fn a_stale_head_version_conflicts(store: &dyn Store) {
    commit(store, concerning("SM1", 1, 0));
    commit(store, concerning("SM2", 1, 1));
    conflict(store, concerning("SM3", 1, 1));
    commit(store, concerning("SM3", 1, 2));
}

/// A version that was never written cannot have been read.
pub fn a_future_head_version_conflicts(store: &dyn Store) {
    commit(store, concerning("SM1", 1, 0));
    conflict(store, concerning("SM2", 1, 2));
    conflict(store, concerning("SM2", 1, u64::from(u32::MAX)));
}

/// A contact that nobody knows has version 0.
pub fn a_version_of_an_unknown_contact_conflicts(store: &dyn Store) {
    conflict(store, concerning("SM1", 1, 1));
}

/// The id of a new contact was not drawn before.
pub fn a_new_contact_must_have_a_new_id(store: &dyn Store) {
    commit(store, concerning("SM1", 1, 0));
    let again = HeadWrite { address: Some(address(2)), ..head(1, 0) };
    conflict(store, Commit { heads: vec![again], ..recording("SM2") });
    let nameless = HeadWrite { address: None, ..head(1, 0) };
    conflict(store, Commit { heads: vec![nameless], ..recording("SM2") });
}

/// One address is one contact of an organization.
pub fn a_new_contact_must_have_a_new_address(store: &dyn Store) {
    commit(store, concerning("SM1", 1, 0));
    let same = HeadWrite { address: Some(address(1)), ..head(2, 0) };
    conflict(store, Commit { heads: vec![same], ..recording("SM2") });
    let nameless = HeadWrite { address: None, ..head(2, 0) };
    commit(store, Commit { heads: vec![nameless], ..recording("SM2") });
}

/// The address of a later write is not looked at.
pub fn the_address_of_a_known_contact_never_changes(store: &dyn Store) {
    commit(store, concerning("SM1", 1, 0));
    commit(store, concerning("SM2", 2, 0));
    let moved = HeadWrite { address: Some(address(2)), ..head(1, 1) };
    commit(store, Commit { heads: vec![moved], ..recording("SM3") });
    let moved = HeadWrite { address: Some(address(3)), ..head(1, 2) };
    commit(store, Commit { heads: vec![moved], ..recording("SM4") });
    let heads = store.scan(organization(), None, None, 10).expect("the store answers");
    let found: Vec<_> = heads.iter().map(|head| (head.contact, head.address)).collect();
    assert_eq!(found, [(contact(1), Some(address(1))), (contact(2), Some(address(2)))]);
    let keys = Keys { contact: Some(address(3)), ..Keys::of(organization()) };
    assert_eq!(store.load(&keys).expect("the store answers").head, None);
}

/// One commit cannot make two contacts of one address.
pub fn two_new_contacts_of_one_commit_must_differ_in_address(store: &dyn Store) {
    let same = HeadWrite { address: Some(address(1)), ..head(2, 0) };
    conflict(store, Commit { heads: vec![head(1, 0), same], ..recording("SM1") });
    assert_eq!(store.scan(organization(), None, None, 10), Ok(Vec::new()));
}

/// One commit writes a head once.
pub fn two_writes_of_one_head_in_one_commit_conflict(store: &dyn Store) {
    let nameless = HeadWrite { address: None, ..head(1, 0) };
    conflict(store, Commit { heads: vec![head(1, 0), nameless], ..recording("SM1") });
    commit(store, concerning("SM1", 1, 0));
    conflict(store, Commit { heads: vec![head(1, 1), head(1, 1)], ..recording("SM2") });
    commit(store, concerning("SM2", 1, 1));
}

/// The same event again is never written again, with the same content or another.
pub fn an_event_is_recorded_once(store: &dyn Store) {
    commit(store, recording("SM1"));
    conflict(store, recording("SM1"));
    conflict(store, concerning("SM1", 1, 0));
    assert_eq!(store.status().expect("the store answers").last_index, 1);
}

/// One commit records an event once.
pub fn two_entries_of_one_event_in_one_commit_conflict(store: &dyn Store) {
    conflict(store, Commit { entries: vec![entry("SM1"), entry("SM1")], ..empty() });
    assert_eq!(store.status().expect("the store answers").last_index, 0);
}

/// Two organizations may use the same event id.
pub fn organizations_do_not_share_events(store: &dyn Store) {
    commit(store, recording("SM1"));
    commit(store, Commit { organization: other_organization(), ..recording("SM1") });
    conflict(store, Commit { organization: other_organization(), ..recording("SM1") });
}

/// Two organizations may know the same person, even by the same number.
pub fn organizations_do_not_share_contacts(store: &dyn Store) {
    commit(store, concerning("SM1", 1, 0));
    let elsewhere = |commit| Commit { organization: other_organization(), ..commit };
    conflict(store, elsewhere(concerning("SM1", 1, 1)));
    commit(store, elsewhere(concerning("SM1", 1, 0)));
    commit(store, elsewhere(concerning("SM2", 1, 1)));
    conflict(store, concerning("SM2", 1, 2));
    commit(store, concerning("SM2", 1, 1));
}

/// Event ids are compared byte by byte.
pub fn event_ids_differ_by_case_and_by_trailing_space(store: &dyn Store) {
    for id in ["SM1", "sm1", "SM1 ", " SM1", "SM1/a", "1", "01", "1.0"] {
        commit(store, recording(id));
    }
    for id in ["SM1", "sm1", "SM1 ", " SM1", "SM1/a", "1", "01", "1.0"] {
        conflict(store, recording(id));
    }
}

/// All that stood before the condition that failed is taken back.
pub fn a_conflict_of_the_last_condition_leaves_no_trace(store: &dyn Store) {
    commit(
        store,
        Commit { outbox: queueing(vec![text("SM1/a", 1)]).outbox, ..concerning("SM1", 1, 0) },
    );
    let before = Trace::of(store, &["one"]);
    conflict(
        store,
        Commit {
            heads: vec![head(1, 1), head(2, 0)],
            entries: vec![entry("SM2"), entry("SM3"), entry("SM1")],
            outbox: vec![OutboxChange::Put(text("SM2/a", 2)), OutboxChange::Done(effect("SM1/a"))],
            install: installing("one").install,
            ..empty()
        },
    );
    assert_eq!(Trace::of(store, &["one"]), before);
}

/// Whatever condition fails: head, journal, outbox and configuration are as before.
pub fn every_kind_of_conflict_leaves_no_trace(store: &dyn Store) {
    commit(store, concerning("SM1", 1, 0));
    commit(store, concerning("SM2", 2, 0));
    let good = Commit {
        heads: vec![HeadWrite { due_at: Some(at(0)), ..head(1, 1) }, head(3, 0)],
        entries: vec![entry("SM3"), entry("SM4")],
        outbox: vec![OutboxChange::Put(text("SM3/a", 1))],
        install: installing("one").install,
        ..empty()
    };
    let with_head =
        |head| Commit { heads: [good.heads.clone(), vec![head]].concat(), ..good.clone() };
    let taken = HeadWrite { address: Some(address(2)), ..head(4, 0) };
    let before = Trace::of(store, &["one"]);
    for bad in [
        Commit { configuration: Some(ConfigurationId::of("one")), ..good.clone() },
        with_head(head(2, 0)),
        with_head(head(2, 2)),
        with_head(head(4, 1)),
        with_head(head(1, 1)),
        with_head(taken),
        Commit { entries: vec![entry("SM3"), entry("SM3")], ..good.clone() },
        Commit { entries: vec![entry("SM3"), entry("SM2")], ..good.clone() },
    ] {
        conflict(store, bad);
        assert_eq!(Trace::of(store, &["one"]), before);
    }
    assert_eq!(store.commit(good), Ok(vec![3, 4]));
}

/// A commit may write several contacts, such as those of a group.
pub fn several_heads_are_written_together(store: &dyn Store) {
    commit(store, Commit { heads: (1..=20).map(|n| head(n, 0)).collect(), ..recording("SM1") });
    commit(store, Commit { heads: (1..=20).map(|n| head(n, 1)).collect(), ..recording("SM2") });
    let heads = store.scan(organization(), None, None, 100).expect("the store answers");
    assert_eq!(heads.len(), 20);
    assert!(heads.iter().all(|head| head.version == 2));
}

/// All heads or none.
pub fn one_stale_head_of_several_refuses_all(store: &dyn Store) {
    commit(store, Commit { heads: (1..=20).map(|n| head(n, 0)).collect(), ..recording("SM1") });
    commit(store, concerning("SM2", 20, 1));
    conflict(store, Commit { heads: (1..=20).map(|n| head(n, 1)).collect(), ..recording("SM3") });
    let heads = store.scan(organization(), None, None, 100).expect("the store answers");
    assert!(heads.iter().all(|head| head.version == 1 || head.contact == contact(20)));
}
