//! The manifest says what the code does: words as they stand on the wire, every error code listed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use consentry::core::Word;
use consentry::plain;
use serde_json::Value;

fn manifest() -> Value {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("surface.json"));
    serde_json::from_str(&text.expect("the manifest")).expect("JSON")
}

#[test]
fn words_are_those_of_the_wire() {
    fn all<T: Word>() -> Vec<&'static str> {
        T::all().iter().map(|value| value.word()).collect()
    }
    use plain::{
        CallAnswer, CallFact, CallOutcome, CallReason, CallStage, Channel, Class, Decision,
        DueKind, EvidenceKind, Family, Intent, OptInWord, ReadingBasis, ReadingKind, ReadingScope,
        ReasonCode, Recipient, ReportFormat, ReportKind, RequestedVia, ReviewResolution,
        RevokedVia, SendResult, State, Template,
    };
    let words: Vec<(&str, Vec<&str>)> = vec![
        ("CallAnswer", all::<CallAnswer>()),
        ("CallFact", all::<CallFact>()),
        ("CallOutcome", all::<CallOutcome>()),
        ("CallReason", all::<CallReason>()),
        ("CallStage", all::<CallStage>()),
        ("Channel", all::<Channel>()),
        ("Class", all::<Class>()),
        ("Decision", all::<Decision>()),
        ("DueKind", all::<DueKind>()),
        ("EvidenceKind", all::<EvidenceKind>()),
        ("Family", all::<Family>()),
        ("Intent", all::<Intent>()),
        ("OptInWord", all::<OptInWord>()),
        ("ReadingBasis", all::<ReadingBasis>()),
        ("ReadingKind", all::<ReadingKind>()),
        ("ReadingScope", all::<ReadingScope>()),
        ("ReasonCode", all::<ReasonCode>()),
        ("Recipient", all::<Recipient>()),
        ("ReportFormat", all::<ReportFormat>()),
        ("ReportKind", all::<ReportKind>()),
        ("RequestedVia", all::<RequestedVia>()),
        ("ReviewResolution", all::<ReviewResolution>()),
        ("RevokedVia", all::<RevokedVia>()),
        ("SendResult", all::<SendResult>()),
        ("State", all::<State>()),
        ("Template", all::<Template>()),
    ];
    let manifest = manifest();
    let listed = manifest["words"].as_object().expect("words");
    assert_eq!(listed.len(), words.len(), "{:?}", listed.keys());
    for (name, words) in words {
        assert_eq!(listed[name], serde_json::json!(words), "{name}");
    }
}

#[test]
fn every_code_that_the_source_gives_is_listed() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the folder of the crates");
    let mut given = BTreeSet::new();
    for name in ["consentry-reader", "consentry-core", "consentry-store", "consentry"] {
        collect(&crates.join(name).join("src"), &mut given);
    }
    let listed: BTreeSet<String> = plain::error_codes().into_iter().collect();
    assert_eq!(listed.len(), plain::error_codes().len(), "a code stands twice");
    assert_eq!(listed.iter().cloned().collect::<Vec<_>>(), plain::error_codes(), "sorted");
    assert_eq!(given, listed);
}

/// The codes of `Invalid::new("…"`, and those of the errors that become one or stand beside it.
fn collect(folder: &Path, codes: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, codes);
            continue;
        }
        let text = fs::read_to_string(&path).expect("text");
        let invalids = text.split("Invalid::new(").skip(1).filter_map(first_literal);
        codes.extend(invalids.map(str::to_owned));
        if HAVE_CODES.iter().any(|file| path.ends_with(file)) {
            let functions = text.split("fn code(").skip(1);
            let arms =
                functions.flat_map(|rest| rest.split("fn ").next().unwrap_or("").split("=>"));
            codes.extend(arms.filter_map(first_literal).map(str::to_owned));
        }
    }
}

/// The sources of the errors that hosts see, whose codes stand in a function `code`.
const HAVE_CODES: &[&str] =
    &["consentry-reader/src/program.rs", "consentry-store/src/error.rs", "consentry/src/error.rs"];

/// The string literal that a text begins with.
fn first_literal(text: &str) -> Option<&str> {
    text.trim_start().strip_prefix('"')?.split('"').next()
}
