//! `kill -9`: whatever was acknowledged is there, once, and everything fits together.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

mod again;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use consentry_core::ContactId;
use consentry_sqlite::SqliteStore;
use consentry_store::suite::samples::{concerning, contact, organization, queueing, text};
use consentry_store::{Commit, CommitError, Keys, Store, StoredEntry};
use rusqlite::Connection;
use tempfile::TempDir;

const ROUNDS: u64 = 50;
const THREADS: u64 = 4;
/// The head that all threads contend on; each thread has one of its own too.
const SHARED: u64 = THREADS;

#[test]
fn nothing_acknowledged_is_lost_by_a_kill() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("consentry.db");
    let mut random = 0x5eed_u64;
    let mut last = 0;
    let mut acknowledged = 0;
    for round in 0..ROUNDS {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(round);
        let ids = commit_until_killed(&path, Duration::from_micros(random >> 47));
        let store = SqliteStore::open(&path).unwrap();
        let new = store.changes(last, usize::MAX).unwrap();
        expect_once(&ids, &new, last);
        last += new.len() as u64;
        acknowledged += ids.len();
    }
    expect_consistent(&path, last);
    println!("{ROUNDS} kills, {acknowledged} acknowledged, {last} written, none lost");
}

fn itself(test: &str, path: &Path) -> Command {
    again::on(Command::new(std::env::current_exe().unwrap()), test, path)
}

/// Starts a process that commits, kills it a while after its first acknowledgement, and returns
/// the events that it acknowledged.
fn commit_until_killed(path: &Path, after: Duration) -> Vec<String> {
    let mut command = itself("commits_until_killed", path);
    let mut process = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let output = BufReader::new(process.stdout.take().unwrap());
    let (first, acknowledged) = mpsc::channel();
    let reader = thread::spawn(move || {
        let mut ids = Vec::new();
        for line in output.lines().map_while(Result::ok) {
            if let Some(id) = line.strip_prefix("acknowledged ") {
                ids.push(id.to_owned());
                // The receiver has gone when the process was killed.
                let _ = first.send(());
            }
        }
        ids
    });
    acknowledged.recv().expect("the process commits");
    thread::sleep(after);
    process.kill().unwrap();
    process.wait().unwrap();
    reader.join().unwrap()
}

fn expect_once(acknowledged: &[String], written: &[StoredEntry], last: u64) {
    assert!(written.iter().map(|entry| entry.index).eq(last + 1..=last + written.len() as u64));
    let events: BTreeSet<_> = written.iter().map(|entry| entry.event.as_str()).collect();
    assert_eq!(events.len(), written.len(), "no event is there twice");
    for id in acknowledged {
        assert!(events.contains(id.as_str()), "{id} was acknowledged and is lost");
    }
    for entry in written {
        assert!(entry.digest.is_some() && entry.parts.iter().all(Option::is_some));
    }
}

/// Each commit wrote one entry, one version of one head and one text.
fn expect_consistent(path: &Path, entries: u64) {
    let store = SqliteStore::open(path).unwrap();
    let mut versions: BTreeMap<ContactId, u64> = BTreeMap::new();
    for entry in store.changes(0, usize::MAX).unwrap() {
        *versions.entry(entry.contact.unwrap()).or_default() += 1;
    }
    let heads = store.scan(organization(), None, None, 100).unwrap();
    assert_eq!(versions, heads.into_iter().map(|head| (head.contact, head.version)).collect());
    drop(store);
    let connection = Connection::open(path).unwrap();
    let check: String = connection.query_row("PRAGMA quick_check", [], |row| row.get(0)).unwrap();
    assert_eq!(check, "ok");
    let texts: i64 =
        connection.query_row("SELECT count(*) FROM outbox", [], |row| row.get(0)).unwrap();
    assert_eq!(u64::try_from(texts), Ok(entries));
}

#[test]
#[ignore = "started by nothing_acknowledged_is_lost_by_a_kill"]
fn commits_until_killed() {
    let Some(path) = again::database() else { return };
    let store = SqliteStore::open(path).unwrap();
    let process = std::process::id();
    // Process ids come again: the journal's length does not.
    let start = store.status().unwrap().last_index;
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let store = &store;
            scope.spawn(move || {
                for number in 0_u64.. {
                    let id = format!("{start}/{process}/{thread}/{number}");
                    commit_on(store, &id, if number % 4 == 0 { SHARED } else { thread });
                    // One write of less than a page: all of it arrives or nothing.
                    let line = format!("\nacknowledged {id}\n");
                    let mut output = std::io::stdout().lock();
                    output.write_all(line.as_bytes()).unwrap();
                    output.flush().unwrap();
                }
            });
        }
    });
}

fn commit_on(store: &SqliteStore, id: &str, number: u64) {
    let keys = Keys { contact_id: Some(contact(number)), ..Keys::of(organization()) };
    loop {
        let version = store.load(&keys).unwrap().head.map_or(0, |head| head.version);
        let outbox = queueing(vec![text(&format!("{id}/text"), number)]).outbox;
        match store.commit(Commit { outbox, ..concerning(id, number, version) }) {
            Ok(_) => return,
            Err(CommitError::Conflict) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

#[test]
fn processes_share_a_file() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("consentry.db");
    let store = SqliteStore::open(&path).unwrap();
    let mut processes: Vec<_> = (0..2)
        .map(|_| {
            let mut command = itself("commits_a_hundred", &path);
            command.stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for number in 0..100 {
        commit_on(&store, &format!("parent/{number}"), SHARED);
    }
    for process in &mut processes {
        assert!(process.wait().unwrap().success());
    }
    assert_eq!(store.status().unwrap().last_index, 300);
    drop(store);
    expect_consistent(&path, 300);
}

#[test]
#[ignore = "started by processes_share_a_file"]
fn commits_a_hundred() {
    let Some(path) = again::database() else { return };
    let store = SqliteStore::open(path).unwrap();
    for number in 0..100 {
        commit_on(&store, &format!("{}/{number}", std::process::id()), SHARED);
    }
}
