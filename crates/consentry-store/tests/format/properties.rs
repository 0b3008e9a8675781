//! What holds for all entries, all records and all bytes.

use std::collections::HashSet;
use std::fmt::Debug;
use std::mem::{Discriminant, discriminant};

use consentry_core::ConfigurationId;
use consentry_store::journal::{
    self, DecodeProblem, EncodeError, Entry, EntryBody, EntryEffect, EntryGroup,
};
use consentry_store::{PrivatePart, head};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::{samples, strategies};

/// Checks that bytes are refused, or are the only ones that mean what they mean.
fn refused_or_canonical(bytes: &[u8]) -> Result<(), TestCaseError> {
    if let Ok(entry) = journal::decode(bytes) {
        prop_assert_eq!(journal::encode(&entry), Ok(bytes.to_vec()));
    }
    if let Ok(record) = head::decode(bytes) {
        prop_assert_eq!(head::encode(&record), bytes);
    }
    Ok(())
}

/// A change of bytes: other bytes in the place of none or a few.
#[derive(Clone, Debug)]
struct Change {
    at: Index,
    removed: usize,
    inserted: Vec<u8>,
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    // The bytes in which CBOR says how long something is, and what, more often than others.
    let telling = vec![0x00, 0x01, 0x17, 0x18, 0x19, 0x1b, 0x40, 0x60, 0x80, 0x9f, 0xa0, 0xbf];
    let byte = prop_oneof![any::<u8>(), proptest::sample::select(telling)];
    let change = (any::<Index>(), 0..3_usize, proptest::collection::vec(byte, 0..3))
        .prop_map(|(at, removed, inserted)| Change { at, removed, inserted });
    proptest::collection::vec(change, 1..4)
}

fn changed(mut bytes: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for Change { at, removed, inserted } in changes {
        let start = at.index(bytes.len() + 1);
        let end = (start + removed).min(bytes.len());
        bytes.splice(start..end, inserted.iter().copied());
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn entries_come_back(entry in strategies::entry()) {
        let bytes = journal::encode(&entry).expect("small enough");
        let read = journal::decode(&bytes);
        prop_assert_eq!(read.as_ref(), Ok(&entry));
        prop_assert_eq!(journal::encode(&entry), Ok(bytes));
    }

    #[test]
    fn records_come_back(record in strategies::record()) {
        let bytes = head::encode(&record);
        let read = head::decode(&bytes);
        prop_assert_eq!(read.as_ref(), Ok(&record));
        prop_assert_eq!(head::encode(&record), bytes);
    }

    #[test]
    fn any_bytes_are_refused_or_canonical(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        refused_or_canonical(&bytes)?;
    }

    #[test]
    fn a_changed_entry_is_refused_or_canonical(
        entry in strategies::entry(),
        changes in changes(),
    ) {
        // Without the many digests, so that most changes hit something else.
        let entry = Entry { body: EntryBody::TimePassed, ..entry };
        let effects = entry.effects.iter().filter(|effect| match effect {
            EntryEffect::Text { .. } => false,
            EntryEffect::ReleaseHeld(_) | EntryEffect::DiscardHeld(_) => true,
        });
        let effects = effects.cloned().collect();
        let group = entry.group.map(|group| EntryGroup { name: 0, ..group });
        let entry = Entry { effects, group, parts: vec![[7; 32]], ..entry };
        let bytes = journal::encode(&entry).expect("small enough");
        refused_or_canonical(&changed(bytes, &changes))?;
    }

    #[test]
    fn a_changed_body_is_refused_or_canonical(
        body in strategies::body(),
        changes in changes(),
    ) {
        let entry = Entry { body, ..bare() };
        let bytes = journal::encode(&entry).expect("small enough");
        refused_or_canonical(&changed(bytes, &changes))?;
    }

    #[test]
    fn a_changed_record_is_refused_or_canonical(
        record in strategies::record(),
        changes in changes(),
    ) {
        refused_or_canonical(&changed(head::encode(&record), &changes))?;
    }
}

/// An entry with all the digests that arbitrary bodies speak of, and nothing else.
fn bare() -> Entry {
    let mut entries = samples::entries().into_iter().flat_map(|(_, entries)| entries);
    let (_, entry) = entries.next().expect("a sample");
    Entry { parts: vec![[7; 32]; 300], ..entry }
}

#[test]
fn every_single_bit_matters() {
    let samples = samples::entries().into_iter().flat_map(|(kind, entries)| {
        entries.into_iter().take(2).map(move |(name, entry)| (kind, name, entry))
    });
    for (kind, name, entry) in samples {
        let bytes = journal::encode(&entry).expect("a sample fits");
        for at in 0..bytes.len() {
            assert!(journal::decode(&bytes[..at]).is_err(), "{kind}, {name}: cut at {at}");
            for bit in 0..8 {
                let mut changed = bytes.clone();
                changed[at] ^= 1 << bit;
                if let Ok(read) = journal::decode(&changed) {
                    assert_ne!(read, entry, "{kind}, {name}: bit {bit} of {at}");
                    assert_eq!(journal::encode(&read), Ok(changed), "{kind}, {name}: at {at}");
                }
            }
        }
    }
}

/// Draws values until each variant was among them.
fn reaches<T: Debug>(strategy: impl Strategy<Value = T>, all: &[T]) {
    let mut runner = TestRunner::deterministic();
    let mut missing: HashSet<Discriminant<T>> = all.iter().map(discriminant).collect();
    for _ in 0..2_000 {
        let value = strategy.new_tree(&mut runner).expect("a value").current();
        missing.remove(&discriminant(&value));
    }
    let missing: Vec<&T> =
        all.iter().filter(|value| missing.contains(&discriminant(*value))).collect();
    assert!(missing.is_empty(), "never drawn: {missing:?}");
}

#[test]
fn the_strategies_reach_every_variant() {
    reaches(strategies::fact(), &samples::all(samples::next_fact));
    reaches(strategies::effect(), &samples::all(samples::next_effect));
    let bodies: Vec<_> = samples::entries()
        .into_iter()
        .filter_map(|(_, entries)| Some(entries.into_iter().next()?.1.body))
        .collect();
    reaches(strategies::body(), &bodies);
}

#[test]
fn an_entry_names_only_parts_that_it_has() {
    let id = ConfigurationId::of("the text of the file");
    let body = EntryBody::ConfigurationInstalled { id, actor: 1, disable_group_messaging: false };
    let entry = Entry { body, parts: vec![[7; 32]; 2], ..bare() };
    let bytes = journal::encode(&entry).expect("part 1 of 2");
    let entry = Entry { parts: vec![[7; 32]], ..entry };
    assert_eq!(journal::encode(&entry), Err(EncodeError::PartMissing));
    // The same in bytes: the list of digests, the last field, is cut from two to one.
    let mut cut = bytes[..bytes.len() - 34].to_vec();
    let list = cut.len() - 35;
    assert_eq!(cut[list], 0x82);
    cut[list] = 0x81;
    let error = journal::decode(&cut).expect_err("part 1 of 1");
    assert_eq!((error.field(), error.problem()), ("parts", DecodeProblem::Missing));
}

#[test]
fn an_entry_is_at_most_256_kib() {
    let with = |length: usize| {
        let mut entry = bare();
        entry.versions.engine = "x".repeat(length);
        entry
    };
    let rest = journal::encode(&with(100_000)).expect("small enough").len() - 100_000;
    let longest = journal::MAX_ENTRY_BYTES - rest;
    let bytes = journal::encode(&with(longest)).expect("exactly the limit");
    assert_eq!(bytes.len(), journal::MAX_ENTRY_BYTES);
    assert!(journal::decode(&bytes).is_ok());
    assert_eq!(journal::encode(&with(longest + 1)), Err(EncodeError::TooLarge));
    let error = journal::decode(&vec![0; journal::MAX_ENTRY_BYTES + 1]).expect_err("too long");
    assert_eq!(error.code(), "bytes_too_long");
}

#[test]
fn parts_are_verified_by_their_digests() {
    let parts = [b"one".to_vec(), b"two".to_vec()]
        .map(|bytes| Some(PrivatePart { salt: [9; 32], bytes }))
        .to_vec();
    let digests = parts.iter().flatten().map(|part| journal::part_digest(&part.salt, &part.bytes));
    let entry = Entry { parts: digests.collect(), ..bare() };
    assert_eq!(journal::verify_parts(&entry, &parts), Ok(()));
    assert_eq!(journal::verify_parts(&entry, &[None, parts[1].clone()]), Ok(()), "erased");
    let swapped = [parts[1].clone(), parts[0].clone()];
    let error = journal::verify_parts(&entry, &swapped).expect_err("swapped");
    assert_eq!(error, journal::PartsError::Digest(0));
    let error = journal::verify_parts(&entry, &parts[..1]).expect_err("one less");
    assert_eq!(error.code(), "parts_count");
    let mut salted = parts.clone();
    salted[1] = Some(PrivatePart { salt: [8; 32], bytes: b"two".to_vec() });
    let error = journal::verify_parts(&entry, &salted).expect_err("another salt");
    assert_eq!(error, journal::PartsError::Digest(1));
}

#[test]
fn newer_and_unknown_numbers_are_told_apart() {
    let problem = |bytes: &[u8]| {
        let error = journal::decode(bytes).expect_err("not an entry");
        (error.field(), error.problem())
    };
    assert_eq!(problem(b"\xa1\x00\x02"), ("format", DecodeProblem::Newer));
    assert_eq!(problem(b"\xa1\x00\x00"), ("format", DecodeProblem::Unknown));
    assert_eq!(problem(b"\xa3\x00\x01\x01\x01\x02\x02"), ("schema", DecodeProblem::Newer));
    let mut bytes = journal::encode(&bare()).expect("a sample fits");
    assert_eq!(bytes[1..7], *b"\x00\x01\x01\x01\x02\x01");
    bytes[4] = 23;
    assert_eq!(problem(&bytes), ("kind", DecodeProblem::Unknown));
    let error = head::decode(b"\xa3\x00\x01\x01\x02\x02\x00").expect_err("a newer head");
    assert_eq!((error.field(), error.code()), ("schema", "bytes_newer"));
}
