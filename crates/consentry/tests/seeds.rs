//! The link table of `docs/seeds.md`: every row names what proves it, and what it names is there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// So many rows there are at least: a document's line that is struck out would be missed.
const FEWEST_ROWS: usize = 100;

/// A row of a table: where it stands, and its cells.
struct Row {
    place: String,
    cells: Vec<String>,
}

#[test]
fn every_row_names_a_vector_or_a_test_and_each_is_there() {
    let titles = titles();
    let mut wrong = Vec::new();
    let rows = rows(&read(&root().join("docs/seeds.md")));
    for Row { place, cells } in &rows {
        let [_, _, proof] = cells.as_slice() else {
            wrong.push(format!("{place}: {} cells, not three", cells.len()));
            continue;
        };
        let proofs: Vec<&str> = proof.split("<br>").map(str::trim).collect();
        for proof in proofs {
            if let Err(what) = check(proof, &titles) {
                wrong.push(format!("{place}: {what}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    assert!(rows.len() >= FEWEST_ROWS, "only {} rows", rows.len());
}

#[test]
fn what_is_gone_or_missing_is_found() {
    let titles = BTreeMap::from([("a/valid/001".to_owned(), vec!["It is so".to_owned()])]);
    assert_eq!(check("`a/valid/001`: It is so", &titles), Ok(()));
    let itself = "`consentry/tests/seeds.rs`: `what_is_gone_or_missing_is_found`";
    assert_eq!(check(itself, &titles), Ok(()));
    for proof in [
        "",
        "-",
        "`a/valid/001`: It is not so",
        "`a/valid/002`: It is so",
        "`consentry/tests/seeds.rs`: `no_such_test`",
        "`consentry/tests/no_such_file.rs`: `what_is_gone_or_missing_is_found`",
        "It is so",
    ] {
        assert!(check(proof, &titles).is_err(), "{proof}");
    }
}

#[test]
fn every_row_of_a_table_is_read() {
    let text = "## One\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n\ntext\n| 4 | 5 | 6 |\n";
    let read = rows(text);
    let places: Vec<&str> = read.iter().map(|row| row.place.as_str()).collect();
    assert_eq!(places, ["One, `1`", "One, `4`"]);
    assert_eq!(read[0].cells, ["1", "2", "3"]);
}

/// Whether a proof is there: `` `folder/file`: title of a vector `` or `` `file.rs`: `name` `` of a test.
fn check(proof: &str, titles: &BTreeMap<String, Vec<String>>) -> Result<(), String> {
    let (file, name) = proof
        .strip_prefix('`')
        .and_then(|rest| rest.split_once("`: "))
        .ok_or_else(|| format!("no vector and no test: {proof:?}"))?;
    if !file.ends_with(".rs") {
        let titles = titles.get(file).ok_or_else(|| format!("no such vectors: {file}"))?;
        let is_there = titles.iter().any(|title| title == name);
        return if is_there { Ok(()) } else { Err(format!("{file} has no case {name:?}")) };
    }
    let path = root().join("crates").join(file);
    let text = fs::read_to_string(path).map_err(|_| format!("no such file: {file}"))?;
    let test = format!("#[test]\nfn {}()", name.trim_matches('`'));
    if text.contains(&test) { Ok(()) } else { Err(format!("{file} has no test {name}")) }
}

/// The rows of all tables, without their heads.
fn rows(text: &str) -> Vec<Row> {
    let mut heading = String::new();
    let mut rows: Vec<Row> = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            title.clone_into(&mut heading);
        }
        let Some(inner) = line.strip_prefix('|').and_then(|rest| rest.strip_suffix('|')) else {
            continue;
        };
        if inner.chars().all(|c| "-|: ".contains(c)) {
            // What stood above the dashes was the head.
            rows.pop();
            continue;
        }
        let cells: Vec<String> = inner.split('|').map(|cell| cell.trim().to_owned()).collect();
        let first = cells.first().cloned().unwrap_or_default();
        rows.push(Row { place: format!("{heading}, `{first}`"), cells });
    }
    rows
}

/// The titles of the vectors by `folder/kind/file`.
fn titles() -> BTreeMap<String, Vec<String>> {
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let mut titles = BTreeMap::new();
    for path in json_files(&vectors) {
        let file: Value = serde_json::from_str(&read(&path)).expect("JSON");
        let name = path.strip_prefix(&vectors).expect("a file of the vectors").with_extension("");
        let cases = file["cases"].as_array().into_iter().flatten();
        let of_file = cases.filter_map(|case| case["title"].as_str()).map(str::to_owned);
        titles.insert(name.to_string_lossy().replace('\\', "/"), of_file.collect());
    }
    titles
}

/// Every file of JSON in a folder and those below it; of the schema no row speaks.
fn json_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of vectors");
    let paths = entries.map(|entry| entry.expect("an entry of the folder").path());
    let files = paths.flat_map(|path| if path.is_dir() { json_files(&path) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
