//! What is still there after the store was closed and opened again.

use consentry_core::ConfigurationId;

use super::samples::{
    Trace, at, claim, concerning, effect, empty, entry, head, queueing, recording, text,
};
use crate::error::CommitError;
use crate::store::{Commit, HeadWrite, Installation, OutboxChange, Store};

const CONFIGURATIONS: [&str; 2] = ["one", "two"];

/// Puts something into every table.
#[must_use]
pub fn fill(store: &dyn Store) -> Trace {
    let first = Commit {
        heads: vec![HeadWrite { due_at: Some(at(5)), ..head(1, 0) }, head(2, 0)],
        entries: vec![entry("SM1"), entry("SM2")],
        outbox: queueing(vec![text("SM1/a", 1), text("SM1/b", 1), text("SM2/a", 2)]).outbox,
        ..empty()
    };
    store.commit(first).expect("the conditions hold");
    let [one, two] = CONFIGURATIONS
        .map(|text| Installation { id: ConfigurationId::of(text), text: text.to_owned() });
    let configuration = Some(one.id);
    store.commit(Commit { install: Some(one), ..empty() }).expect("the conditions hold");
    let second = Commit {
        configuration,
        install: Some(two),
        outbox: vec![OutboxChange::Done(effect("SM1/b"))],
        ..concerning("SM3", 1, 1)
    };
    store.commit(second).expect("the conditions hold");
    Trace::of(store, &CONFIGURATIONS)
}

/// Everything is there, and the store goes on where it was.
pub fn expect_filled(store: &dyn Store, before: &Trace) {
    assert_eq!(&Trace::of(store, &CONFIGURATIONS), before);
    let configuration = Some(ConfigurationId::of("two"));
    let commit = |commit| store.commit(Commit { configuration, ..commit });
    assert_eq!(commit(recording("SM1")), Err(CommitError::Conflict));
    assert_eq!(commit(concerning("SM4", 1, 1)), Err(CommitError::Conflict));
    assert_eq!(commit(concerning("SM4", 2, 0)), Err(CommitError::Conflict));
    assert_eq!(commit(concerning("SM4", 1, 2)), Ok(vec![4]));
}

/// A commit that was refused does not come back.
#[must_use]
pub fn fill_and_conflict(store: &dyn Store) -> Trace {
    let before = fill(store);
    let configuration = Some(ConfigurationId::of("two"));
    let bad = Commit {
        configuration,
        entries: vec![entry("SM4"), entry("SM1")],
        outbox: queueing(vec![text("SM4/a", 1)]).outbox,
        ..concerning("SM4", 1, 2)
    };
    assert_eq!(store.commit(bad), Err(CommitError::Conflict));
    before
}

/// Claims outlive whoever made them.
#[must_use]
pub fn fill_and_claim(store: &dyn Store) -> Trace {
    let before = fill(store);
    assert_eq!(store.lease(&claim(0)).map(|texts| texts.len()), Ok(2));
    before
}

/// The claimed texts are free again only when their claims end.
pub fn expect_claimed(store: &dyn Store, before: &Trace) {
    assert_eq!(store.lease(&claim(9_999)), Ok(Vec::new()));
    assert_eq!(store.lease(&claim(10_000)).map(|texts| texts.len()), Ok(2));
    assert_ne!(&Trace::of(store, &CONFIGURATIONS), before, "the claims are new");
}
