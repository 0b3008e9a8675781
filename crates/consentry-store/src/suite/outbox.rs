//! Texts that wait, their claims, and their end.

use std::collections::BTreeSet;
use std::thread;

use super::samples::{at, claim, contact, effect, empty, other_organization, queueing, text};
use crate::store::{Commit, LeaseRequest, OutboxChange, OutboxText, Store};

fn queue(store: &dyn Store, texts: Vec<OutboxText>) {
    store.commit(queueing(texts)).expect("the conditions hold");
}

fn done(store: &dyn Store, id: &str) {
    let outbox = vec![OutboxChange::Done(effect(id))];
    store.commit(Commit { outbox, ..empty() }).expect("the conditions hold");
}

fn lease(store: &dyn Store, request: &LeaseRequest) -> Vec<String> {
    let texts = store.lease(request).expect("the store answers");
    texts.iter().map(|text| text.effect.as_str().to_owned()).collect()
}

/// While one worker has it, no other does.
pub fn a_text_is_claimed_once(store: &dyn Store) {
    queue(store, vec![text("SM1/a", 1)]);
    assert_eq!(store.lease(&claim(0)), Ok(vec![text("SM1/a", 1)]));
    assert_eq!(store.lease(&claim(0)), Ok(Vec::new()));
    assert_eq!(store.lease(&claim(9_999)), Ok(Vec::new()));
}

/// At its end itself, a claim is over.
pub fn a_claim_ends(store: &dyn Store) {
    queue(store, vec![text("SM1/a", 1)]);
    assert_eq!(lease(store, &claim(0)), ["SM1/a"]);
    assert_eq!(lease(store, &claim(10_000)), ["SM1/a"]);
    assert_eq!(lease(store, &claim(19_999)), [""; 0]);
    assert_eq!(lease(store, &claim(20_000)), ["SM1/a"]);
}

/// A text may still go at its `not_after` itself.
pub fn an_expired_text_is_never_claimed(store: &dyn Store) {
    queue(store, vec![text("SM1/a", 1), text("SM1/b", 1)]);
    done(store, "SM1/b");
    assert_eq!(lease(store, &LeaseRequest { until: at(0), ..claim(60_000) }), ["SM1/a"]);
    assert_eq!(lease(store, &claim(60_001)), [""; 0]);
    assert_eq!(lease(store, &claim(600_001)), [""; 0]);
    // A clock that was ahead by less than a day costs nobody a text.
    assert_eq!(lease(store, &claim(0)), ["SM1/a"]);
}

/// Claimed or not, before its end and after.
pub fn a_text_that_went_out_is_never_claimed(store: &dyn Store) {
    queue(store, vec![text("SM1/a", 1), text("SM1/b", 1), text("SM1/c", 1)]);
    assert_eq!(lease(store, &LeaseRequest { limit: 1, ..claim(0) }), ["SM1/a"]);
    done(store, "SM1/a");
    done(store, "SM1/b");
    assert_eq!(lease(store, &claim(0)), ["SM1/c"]);
    done(store, "SM1/c");
    assert_eq!(lease(store, &claim(30_000)), [""; 0]);
}

/// In the order in which they were queued, not that of their ids.
pub fn texts_are_claimed_oldest_first_up_to_the_limit(store: &dyn Store) {
    queue(store, vec![text("SM9/z", 1), text("SM9/a", 2)]);
    queue(store, vec![text("SM1/a", 3)]);
    queue(store, vec![text("SM5/a", 1), text("SM4/a", 1)]);
    let two = |millis| LeaseRequest { limit: 2, ..claim(millis) };
    assert_eq!(lease(store, &LeaseRequest { limit: 0, ..claim(0) }), [""; 0]);
    assert_eq!(lease(store, &two(0)), ["SM9/z", "SM9/a"]);
    assert_eq!(lease(store, &two(0)), ["SM1/a", "SM5/a"]);
    assert_eq!(lease(store, &two(0)), ["SM4/a"]);
    assert_eq!(lease(store, &two(10_000)), ["SM9/z", "SM9/a"]);
}

/// A worker that answers one contact leaves the others' texts alone.
pub fn texts_are_claimed_for_one_contact(store: &dyn Store) {
    queue(store, vec![text("SM1/a", 1), text("SM2/a", 2), text("SM3/a", 1)]);
    let only = |number| LeaseRequest { contact: Some(contact(number)), ..claim(0) };
    assert_eq!(lease(store, &LeaseRequest { limit: 1, ..only(1) }), ["SM1/a"]);
    assert_eq!(lease(store, &only(1)), ["SM3/a"]);
    assert_eq!(lease(store, &only(3)), [""; 0]);
    assert_eq!(lease(store, &claim(0)), ["SM2/a"]);
}

/// Two organizations may use the same effect id.
pub fn texts_are_claimed_for_one_organization(store: &dyn Store) {
    let elsewhere = |commit| Commit { organization: other_organization(), ..commit };
    let mine = OutboxText { bytes: b"mine".to_vec(), ..text("SM1/a", 1) };
    let theirs = OutboxText { bytes: b"theirs".to_vec(), ..text("SM1/a", 1) };
    store.commit(queueing(vec![mine.clone()])).expect("the conditions hold");
    store.commit(elsewhere(queueing(vec![theirs.clone()]))).expect("the conditions hold");
    assert_eq!(store.lease(&claim(0)), Ok(vec![mine]));
    done(store, "SM1/a");
    let request = LeaseRequest { organization: other_organization(), ..claim(0) };
    assert_eq!(store.lease(&request), Ok(vec![theirs]));
}

/// Queued again while it waits, a text has its new content and nobody's claim.
pub fn a_waiting_text_is_replaced_in_its_place(store: &dyn Store) {
    queue(store, vec![text("SM1/a", 1), text("SM2/a", 1)]);
    assert_eq!(lease(store, &claim(0)), ["SM1/a", "SM2/a"]);
    let newer = OutboxText {
        contact: contact(2),
        not_after: at(90_000),
        bytes: b"newer".to_vec(),
        ..text("SM1/a", 1)
    };
    queue(store, vec![newer.clone()]);
    assert_eq!(store.lease(&claim(0)), Ok(vec![newer.clone()]));
    assert_eq!(store.lease(&claim(10_000)), Ok(vec![newer.clone(), text("SM2/a", 1)]));
    assert_eq!(store.lease(&claim(90_000)), Ok(vec![newer]));
}

/// Changes of one commit count in their order.
pub fn a_text_put_and_done_in_one_commit_is_gone(store: &dyn Store) {
    let put = |id| OutboxChange::Put(text(id, 1));
    let done = |id| OutboxChange::Done(effect(id));
    let outbox = vec![put("SM1/a"), done("SM1/a"), done("SM1/b"), put("SM1/b")];
    store.commit(Commit { outbox, ..empty() }).expect("the conditions hold");
    assert_eq!(lease(store, &claim(0)), ["SM1/b"]);
}

/// A report may come twice, or for a text that a store has forgotten.
pub fn an_unknown_text_may_be_done(store: &dyn Store) {
    queue(store, vec![text("SM1/a", 1)]);
    done(store, "SM2/a");
    done(store, "SM1/a");
    done(store, "SM1/a");
    assert_eq!(lease(store, &claim(0)), [""; 0]);
}

/// Texts may hold any byte, and none.
pub fn texts_come_back_byte_for_byte(store: &dyn Store) {
    let texts: Vec<_> = [Vec::new(), vec![0], (0..=255).collect(), vec![7; 100_000]]
        .into_iter()
        .enumerate()
        .map(|(place, bytes)| OutboxText { bytes, ..text(&format!("SM1/{place}"), 1) })
        .collect();
    queue(store, texts.clone());
    assert_eq!(store.lease(&claim(0)), Ok(texts));
}

/// Four workers share a hundred texts.
pub fn two_workers_never_claim_one_text(store: &dyn Store) {
    let ids: Vec<_> = (0..100).map(|place| format!("SM1/{place}")).collect();
    queue(store, ids.iter().map(|id| text(id, 1)).collect());
    let work = || {
        let mut claimed = Vec::new();
        loop {
            let texts = lease(store, &LeaseRequest { limit: 3, ..claim(0) });
            if texts.is_empty() {
                return claimed;
            }
            claimed.extend(texts);
        }
    };
    let claimed: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (0..4).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("no worker panics")).collect()
    });
    assert_eq!(claimed.len(), ids.len());
    assert_eq!(claimed.into_iter().collect::<BTreeSet<_>>(), ids.into_iter().collect());
}
