//! Golden bytes: what was written once is written so, and read, for ever.
//!
//! `journal/KIND.SCHEMA.cbor.hex` and `head/record.SCHEMA.cbor.hex` in a folder of `tests/golden` hold
//! samples: a name, the bytes in diagnostic notation as comments, the bytes in hexadecimal. The folder
//! `now` has what is written now. The others have what was written before something was added: they
//! never change, and what they hold is read and, in the same schema, written as it was.

mod diagnostic;
mod file;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use consentry_store::{head, journal};

use self::file::Sample;
use crate::samples;

/// Set to 1, the tests write the files instead of comparing them.
const WRITE: &str = "CONSENTRY_WRITE_GOLDEN";
/// The schema that is written now.
const SCHEMA: u32 = 1;

/// The folder that the tests compare and write.
const NOW: &str = "now";
/// The folders that nothing writes any more: each was `now` until something was added.
const BEFORE: [&str; 2] = ["consent", "modes"];

fn folder(edition: &str, name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(edition).join(name)
}

/// Compares samples with the file of their name, or writes it.
fn compare(folder: &Path, name: &str, samples: &[Sample]) {
    let path = folder.join(format!("{name}.{SCHEMA}.cbor.hex"));
    if std::env::var(WRITE).as_deref() == Ok("1") {
        std::fs::create_dir_all(folder).expect("a folder for golden files");
        std::fs::write(&path, file::render(name, samples)).expect("a golden file");
        return;
    }
    let hint = format!(
        "if the format is meant to change, run `{WRITE}=1 cargo test -p consentry-store --test \
         format golden` and look at every change: what was released is never written otherwise"
    );
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}; {hint}", path.display()));
    let golden = file::parse(&text);
    let names = |samples: &[Sample]| -> Vec<String> {
        samples.iter().map(|sample| sample.name.clone()).collect()
    };
    assert_eq!(names(&golden), names(samples), "{}: other samples; {hint}", path.display());
    for (golden, sample) in golden.iter().zip(samples) {
        assert!(golden.bytes == sample.bytes, "{}: `{}`; {hint}", path.display(), sample.name);
    }
    assert!(text == file::render(name, samples), "{}: the comments; {hint}", path.display());
}

/// All samples of all files in a folder, whatever their schema.
fn stored(folder: &Path) -> Vec<(String, Sample)> {
    let files = std::fs::read_dir(folder).expect("a folder with golden files");
    let mut stored = Vec::new();
    for file in files {
        let path = file.expect("a golden file").path();
        let text = std::fs::read_to_string(&path).expect("a golden file");
        let name = path.display().to_string();
        stored.extend(file::parse(&text).into_iter().map(|sample| (name.clone(), sample)));
    }
    assert!(!stored.is_empty(), "{}: no golden files", folder.display());
    stored
}

#[test]
fn entries_are_written_as_they_were() {
    for (kind, entries) in samples::entries() {
        let samples: Vec<Sample> = entries
            .into_iter()
            .map(|(name, entry)| {
                let bytes = journal::encode(&entry).expect("a sample fits");
                assert_eq!(journal::decode(&bytes), Ok(entry), "{kind}: {name}");
                Sample { name, bytes }
            })
            .collect();
        compare(&folder(NOW, "journal"), kind, &samples);
    }
}

#[test]
fn heads_are_written_as_they_were() {
    let samples: Vec<Sample> = samples::records()
        .into_iter()
        .map(|(name, record)| {
            let bytes = head::encode(&record);
            assert_eq!(head::decode(&bytes), Ok(record), "{name}");
            Sample { name, bytes }
        })
        .collect();
    compare(&folder(NOW, "head"), "record", &samples);
}

#[test]
fn what_was_written_before_is_read_and_written_as_it_was() {
    for edition in BEFORE {
        for (file, sample) in stored(&folder(edition, "journal")) {
            let read = journal::decode(&sample.bytes);
            let written = read.map(|entry| journal::encode(&entry));
            assert_eq!(written, Ok(Ok(sample.bytes)), "{file}: `{}`", sample.name);
        }
        for (file, sample) in stored(&folder(edition, "head")) {
            let read = head::decode(&sample.bytes);
            let written = read.map(|record| head::encode(&record));
            assert_eq!(written, Ok(sample.bytes), "{file}: `{}`", sample.name);
        }
    }
}

#[test]
fn every_edition_is_listed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let editions: BTreeSet<String> = std::fs::read_dir(folder)
        .expect("the golden files")
        .map(|entry| entry.expect("a folder").file_name().to_string_lossy().into_owned())
        .collect();
    let listed = BEFORE.into_iter().chain([NOW]).map(str::to_owned).collect();
    assert_eq!(editions, listed);
}

#[test]
fn every_kind_has_a_file_of_its_own() {
    let entries = samples::entries();
    let kinds: BTreeSet<&str> = entries.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(kinds.len(), entries.len());
    for (kind, entries) in &entries {
        let names: BTreeSet<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names.len(), entries.len(), "{kind}: names");
    }
}
