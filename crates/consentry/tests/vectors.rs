//! Runs every vector of `vectors/` on a store in memory and on SQLite.
//!
//! The same files are run by every language that the engine is bound to.

mod support;

use std::collections::BTreeSet;

use serde_json::Value;

use support::format::{self, File};
use support::run::{Backend, run};
use support::{compare, coverage};

/// So many cases there are at least; the published count only grows.
const FEWEST_CASES: usize = 430;

#[test]
fn every_vector_passes() {
    let files = format::files();
    let (mut passed, mut failures) = (0, Vec::new());
    for (name, file) in &files {
        for case in cases(name, file).cases {
            match on_every_backend(&case) {
                Ok(()) => passed += 1,
                Err(what) => failures.push(format!("{name}: {}\n{what}", case.title)),
            }
        }
    }
    println!("rust vectors: {passed} passed, {} failed", failures.len());
    assert!(failures.is_empty(), "\n\n{}\n", failures.join("\n\n"));
    assert!(passed >= FEWEST_CASES, "only {passed} cases");
}

#[test]
fn every_file_keeps_to_the_schema() {
    let schema = format::read_json(&format::folder().join("schema.json"));
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    let mut found = Vec::new();
    for (name, file) in &format::files() {
        found.extend(validator.iter_errors(file).map(|error| {
            let shown: String = error.to_string().chars().take(300).collect();
            format!("{name} at {}: {shown}", error.instance_path())
        }));
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn every_title_stands_once() {
    let mut titles = BTreeSet::new();
    for (name, file) in &format::files() {
        for case in cases(name, file).cases {
            assert!(titles.insert(case.title.clone()), "{name}: again {}", case.title);
        }
    }
}

#[test]
fn the_vectors_show_every_decision_reason_text_and_event() {
    let gaps = coverage::gaps(&format::files());
    assert!(gaps.is_empty(), "\n{}\n", gaps.join("\n"));
}

#[test]
fn a_difference_is_found_and_named() {
    let actual = serde_json::json!({"a": 1, "b": [{"c": 2, "d": 3}], "e": null});
    for (expected, paths) in [
        (serde_json::json!({}), vec![]),
        (serde_json::json!({"b": [{"c": 2}], "e": null}), vec![]),
        (serde_json::json!({"a": 2}), vec!["a"]),
        (serde_json::json!({"b": []}), vec!["b"]),
        (serde_json::json!({"b": [{"c": 3, "x": 1}]}), vec!["b[0].c", "b[0].x"]),
        (serde_json::json!({"e": {}}), vec!["e"]),
    ] {
        let found = compare::differences(&expected, &actual);
        let named = found.iter().map(|line| line.split_once(':').expect("a path").0);
        assert_eq!(named.collect::<Vec<_>>(), paths, "{expected}");
    }
}

fn on_every_backend(case: &format::Case) -> Result<(), String> {
    for backend in [Backend::Memory, Backend::Sqlite] {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        run(case, backend, folder.path()).map_err(|what| format!("{backend:?}, {what}"))?;
    }
    Ok(())
}

fn cases(name: &str, file: &Value) -> File {
    serde_json::from_value(file.clone()).unwrap_or_else(|error| panic!("{name}: {error}"))
}
