//! Many callers at once.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use consentry_core::ConfigurationId;

use super::samples::{
    address, concerning, contact, empty, entry, event, head, organization, recording,
};
use crate::error::CommitError;
use crate::store::{Commit, HeadWrite, Installation, Keys, NewEntry, Store};

const THREADS: u64 = 8;
const COMMITS: u64 = 200;

fn on_threads(work: impl Fn(u64) + Sync) {
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let work = &work;
            scope.spawn(move || work(thread));
        }
    });
}

/// Says that it is over when it is dropped, also by a panic: nobody waits for ever.
struct Over<'a>(&'a AtomicBool);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}

fn version(store: &dyn Store, number: u64) -> u64 {
    let keys = Keys { contact_id: Some(contact(number)), ..Keys::of(organization()) };
    let snapshot = store.load(&keys).expect("the store answers");
    snapshot.head.map_or(0, |head| head.version)
}

/// The journal holds each event of every thread once, in dense order.
fn expect_every_event(store: &dyn Store) {
    let entries = store.changes(0, usize::MAX).expect("the store answers");
    assert!(entries.iter().map(|entry| entry.index).eq(1..=THREADS * COMMITS));
    let mut found: Vec<_> = entries.into_iter().map(|entry| entry.event).collect();
    let mut expected: Vec<_> = (0..THREADS)
        .flat_map(|thread| (0..COMMITS).map(move |commit| event(&format!("{thread}/{commit}"))))
        .collect();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

/// Load, decide, commit, and again after a conflict: eight threads, two hundred commits each.
pub fn threads_that_contend_on_one_head_lose_nothing(store: &dyn Store) {
    on_threads(|thread| {
        for commit in 0..COMMITS {
            let id = format!("{thread}/{commit}");
            loop {
                match store.commit(concerning(&id, 1, version(store, 1))) {
                    Ok(indexes) => break assert_eq!(indexes.len(), 1),
                    Err(CommitError::Conflict) => {}
                    Err(CommitError::Store(error)) => panic!("the store answers: {error}"),
                }
            }
        }
    });
    assert_eq!(version(store, 1), THREADS * COMMITS);
    expect_every_event(store);
}

/// Nobody is in anybody's way.
pub fn threads_on_their_own_heads_all_succeed(store: &dyn Store) {
    on_threads(|thread| {
        for commit in 0..COMMITS {
            let id = format!("{thread}/{commit}");
            store.commit(concerning(&id, thread, commit)).expect("nobody else writes this head");
        }
    });
    for thread in 0..THREADS {
        assert_eq!(version(store, thread), COMMITS);
    }
    expect_every_event(store);
}

/// A webhook that is delivered eight times at once.
pub fn one_event_from_many_threads_is_recorded_once(store: &dyn Store) {
    let recorded = AtomicUsize::new(0);
    on_threads(|_| {
        for number in 0..50 {
            match store.commit(recording(&format!("SM{number}"))) {
                Ok(_) => drop(recorded.fetch_add(1, Ordering::Relaxed)),
                Err(error) => assert_eq!(error, CommitError::Conflict),
            }
        }
    });
    assert_eq!(recorded.into_inner(), 50);
    assert_eq!(store.status().expect("the store answers").last_index, 50);
}

/// Eight first texts of one person at once.
pub fn one_address_from_many_threads_is_one_contact(store: &dyn Store) {
    let made = AtomicUsize::new(0);
    on_threads(|thread| {
        for number in 0..20 {
            let drawn = 1_000 * (thread + 1) + number;
            let write = HeadWrite { address: Some(address(number)), ..head(drawn, 0) };
            let entries = vec![entry(&format!("{thread}/{number}"))];
            match store.commit(Commit { heads: vec![write], entries, ..empty() }) {
                Ok(_) => drop(made.fetch_add(1, Ordering::Relaxed)),
                Err(error) => assert_eq!(error, CommitError::Conflict),
            }
        }
    });
    assert_eq!(made.into_inner(), 20);
    let heads = store.scan(organization(), None, None, 1_000).expect("the store answers");
    assert_eq!(heads.len(), 20);
}

/// Commits that conflict in every way, among commits that do not.
pub fn a_bad_commit_fails_alone(store: &dyn Store) {
    store.commit(concerning("first", 100, 0)).expect("the conditions hold");
    on_threads(|thread| {
        for commit in 0..50 {
            let id = format!("{thread}/{commit}");
            if thread % 2 == 0 {
                store.commit(concerning(&id, thread, commit)).expect("this commit is good");
                continue;
            }
            let other = NewEntry { contact: Some(contact(thread)), ..entry(&id) };
            let bad = match commit % 3 {
                0 => Commit { entries: vec![other, entry("first")], ..empty() },
                1 => Commit { heads: vec![head(thread, 0), head(100, 0)], ..recording(&id) },
                _ => Commit { heads: vec![head(thread, 7)], ..recording(&id) },
            };
            assert_eq!(store.commit(bad), Err(CommitError::Conflict));
        }
    });
    let entries = store.changes(0, usize::MAX).expect("the store answers");
    assert!(entries.iter().map(|entry| entry.index).eq(1..=1 + 50 * THREADS / 2));
    let heads = store.scan(organization(), None, None, 1_000).expect("the store answers");
    assert_eq!(heads.len() as u64, 1 + THREADS / 2);
}

/// While configurations change, no entry is written under one that is no longer in force.
///
/// Each entry's bytes name the configuration that it was decided under, and those of an
/// installation the one that follows: read in order, the journal must agree with itself.
pub fn no_commit_passes_a_new_configuration(store: &dyn Store) {
    let text = |number: u64| format!("configuration {number}");
    let decide = |id: &str, next: Option<u64>| {
        loop {
            let over = store.load(&Keys::of(organization())).expect("the store answers");
            let bytes = format!("{:?} {next:?}", over.configuration).into_bytes();
            let install =
                next.map(text).map(|text| Installation { id: ConfigurationId::of(&text), text });
            let commit = Commit {
                configuration: over.configuration,
                entries: vec![NewEntry { bytes, ..entry(id) }],
                install,
                ..empty()
            };
            match store.commit(commit) {
                Ok(_) => break,
                Err(error) => assert_eq!(error, CommitError::Conflict),
            }
        }
    };
    on_threads(|thread| {
        for commit in 0..25 {
            let next = (thread == 0).then_some(commit);
            decide(&format!("{thread}/{commit}"), next);
        }
    });
    let mut in_force = None;
    let mut next = 0;
    for stored in store.changes(0, usize::MAX).expect("the store answers") {
        let installs = stored.event.as_str().starts_with("0/").then_some(next);
        let expected = format!("{in_force:?} {installs:?}");
        assert_eq!(String::from_utf8_lossy(&stored.bytes), expected);
        if installs.is_some() {
            in_force = Some(ConfigurationId::of(&text(next)));
            next += 1;
        }
    }
    assert_eq!((next, in_force), (25, store.status().expect("the store answers").configuration));
}

/// A snapshot never mixes a head with the journal of another moment.
pub fn loads_are_of_one_point_in_time(store: &dyn Store) {
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Acquire) {
                let before = version(store, 1);
                // The entry of the next commit is there exactly when its head is.
                let keys = Keys {
                    event: Some(event(&format!("SM{before}"))),
                    contact_id: Some(contact(1)),
                    ..Keys::of(organization())
                };
                let snapshot = store.load(&keys).expect("the store answers");
                let after = snapshot.head.map_or(0, |head| head.version);
                assert_eq!(snapshot.event.is_some(), after > before);
            }
        });
        let _over = Over(&over);
        for number in 0..200 {
            store.commit(concerning(&format!("SM{number}"), 1, number)).expect("one writer");
        }
    });
}

/// Who follows the journal never passes over an entry that appears later.
pub fn readers_see_no_gap_in_the_journal(store: &dyn Store) {
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut last = 0;
            loop {
                let finished = over.load(Ordering::Acquire);
                for entry in store.changes(last, 1_000).expect("the store answers") {
                    assert_eq!(entry.index, last + 1);
                    assert_eq!(entry.parts.len(), 1);
                    assert!(entry.digest.is_some() && entry.parts.iter().all(Option::is_some));
                    last = entry.index;
                }
                if finished {
                    return last;
                }
            }
        });
        let writing = Over(&over);
        on_threads(|thread| {
            for commit in 0..50 {
                let id = format!("{thread}/{commit}");
                store.commit(concerning(&id, thread, commit)).expect("nobody else writes this");
            }
        });
        drop(writing);
        assert_eq!(reader.join().expect("the reader does not panic"), 50 * THREADS);
    });
}
