//! A write that fails poisons the store; what was acknowledged before is there when it is reopened.
#![cfg(unix)]

mod again;

use std::process::Command;

use consentry_core::ConfigurationId;
use consentry_sqlite::SqliteStore;
use consentry_store::suite::samples::{claim, concerning, organization, recording};
use consentry_store::{CommitError, Keys, Store, StoreError};
use tempfile::TempDir;

#[test]
fn a_failed_write_poisons_the_store() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("consentry.db");
    // No file may grow beyond a megabyte or two, and the signal that says so is ignored: the write
    // itself fails, as it would on a broken disk.
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -f 2048; trap '' XFSZ; exec \"$@\"", "sh"]);
    shell.arg(std::env::current_exe().unwrap());
    let mut command = again::on(shell, "writes_until_it_fails", &path);
    let output = command.output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
    let acknowledged: u64 =
        told.lines().find_map(|line| line.strip_prefix("acknowledged ")).unwrap().parse().unwrap();
    assert!(acknowledged > 0);

    let store = SqliteStore::open(&path).unwrap();
    let last = store.status().unwrap().last_index;
    // The one that failed may or may not be there: its outcome was unknown.
    assert!((acknowledged..=acknowledged + 1).contains(&last));
    assert_eq!(store.changes(0, usize::MAX).unwrap().len() as u64, last);
    assert_eq!(store.commit(recording("after")), Ok(vec![last + 1]));
}

#[test]
#[ignore = "started by a_failed_write_poisons_the_store"]
fn writes_until_it_fails() {
    let Some(path) = again::database() else { return };
    let store = SqliteStore::open(path).unwrap();
    let failed = (0..).find_map(|version| {
        let mut commit = concerning(&format!("SM{version}"), 1, version);
        commit.entries[0].bytes = vec![7; 50_000];
        store.commit(commit).err().map(|error| (version, error))
    });
    let (acknowledged, error) = failed.unwrap();
    println!("\nacknowledged {acknowledged}");
    let poisoned = StoreError::Poisoned;
    assert_eq!(error, CommitError::Store(poisoned));
    // From now on everything is refused, reads too.
    assert_eq!(store.commit(recording("after")), Err(CommitError::Store(poisoned)));
    assert_eq!(store.load(&Keys::of(organization())), Err(poisoned));
    assert_eq!(store.changes(0, 1), Err(poisoned));
    assert_eq!(store.scan(organization(), None, None, 1), Err(poisoned));
    assert_eq!(store.lease(&claim(0)), Err(poisoned));
    assert_eq!(store.configuration(ConfigurationId::of("one")), Err(poisoned));
    assert_eq!(store.status(), Err(poisoned));
}
