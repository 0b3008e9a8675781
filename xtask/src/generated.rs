//! The committed files that are generated, and where each comes from.

use std::fs;
use std::path::Path;

use clap::builder::PossibleValuesParser;

use crate::shell::{Outcome, Shell};
use crate::{bindings, files, surface, transcripts};

/// A source of committed files: it gives each file's path, relative to the root, and its content.
type Source = fn(&Shell) -> Outcome<Vec<(String, String)>>;

/// To add a file, add its source, run `cargo xtask gen` and commit what it wrote.
const SOURCES: &[(&str, Source)] = &[
    ("matrix", matrix),
    ("calls", calls),
    ("reader-lints", reader_lints),
    ("surface", manifest),
    ("transcripts", transcripts::generate),
    ("python-sources", bindings::python_sources::generate),
    ("python", bindings::python::generate),
    ("node", bindings::node::generate),
    ("mobile", bindings::mobile::generate),
];

/// Accepts the names of the sources as an argument.
pub(crate) fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(SOURCES.iter().map(|(name, _)| *name))
}

/// The state matrix, as a program of the core renders it.
fn matrix(shell: &Shell) -> Outcome<Vec<(String, String)>> {
    rendered(shell, "render_matrix", "crates/consentry-core/tests/rendered/matrix.md")
}

/// The table of calls, as a program of the core renders it.
fn calls(shell: &Shell) -> Outcome<Vec<(String, String)>> {
    rendered(shell, "render_calls", "crates/consentry-core/tests/rendered/calls.md")
}

fn rendered(shell: &Shell, example: &str, path: &str) -> Outcome<Vec<(String, String)>> {
    let arguments = ["run", "--quiet", "--locked", "--profile", "ci", "--package"];
    let mut command = shell.cargo(&arguments);
    command.args(["consentry-core", "--example", example]);
    Ok(vec![(path.to_owned(), shell.capture(&mut command)?)])
}

/// Clippy reads one clippy.toml for each package and merges none, so the reader has a copy.
fn reader_lints(shell: &Shell) -> Outcome<Vec<(String, String)>> {
    let text = read(&shell.root.join("crates/consentry-core/clippy.toml"))?;
    Ok(vec![("crates/consentry-reader/clippy.toml".to_owned(), text)])
}

/// What every language carries.
fn manifest(shell: &Shell) -> Outcome<Vec<(String, String)>> {
    Ok(vec![(surface::PATH.to_owned(), surface::render(shell)?)])
}

/// Writes every generated file that differs; of the sources named only, where any is.
pub(crate) fn write(shell: &Shell, only: &[String]) -> Outcome {
    for (path, fresh) in produce(shell, only)? {
        let file = shell.root.join(&path);
        if read(&file)? == fresh {
            println!("unchanged: {path}");
            continue;
        }
        files::write(&file, &fresh)?;
        println!("written: {path}");
    }
    Ok(())
}

/// Compares every generated file, shows where each stale one first differs, and fails if any does.
pub(crate) fn check(shell: &Shell, only: &[String]) -> Outcome {
    let mut stale = Vec::new();
    for (path, fresh) in produce(shell, only)? {
        let committed = read(&shell.root.join(&path))?;
        if committed == fresh {
            println!("unchanged: {path}");
        } else {
            println!("{}", first_difference(&path, &committed, &fresh));
            stale.push(path);
        }
    }
    if stale.is_empty() {
        Ok(())
    } else {
        Err(format!("run `cargo xtask gen` and look at the change of {}", stale.join(", ")))
    }
}

fn produce(shell: &Shell, only: &[String]) -> Outcome<Vec<(String, String)>> {
    let mut files = Vec::new();
    for (name, source) in SOURCES {
        if only.is_empty() || only.iter().any(|named| named == name) {
            files.extend(source(shell)?);
        }
    }
    Ok(files)
}

/// Reads a generated file; one that is not there yet is empty.
fn read(file: &Path) -> Outcome<String> {
    match fs::read_to_string(file) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(format!("cannot read {}: {error}", file.display())),
    }
}

fn first_difference(path: &str, committed: &str, fresh: &str) -> String {
    // `split` rather than `lines`: it also tells a last line with an end from one without.
    let (mut old, mut new) = (committed.split('\n'), fresh.split('\n'));
    for number in 1_usize.. {
        let (old, new) = (old.next(), new.next());
        if old.is_none() && new.is_none() {
            break;
        }
        if old != new {
            let old = old.map_or("(no such line)".into(), |line| format!("-{line}"));
            let new = new.map_or("(no such line)".into(), |line| format!("+{line}"));
            return format!("{path}:{number}: committed, then generated\n{old}\n{new}");
        }
    }
    format!("{path}: equal")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_differing_line_is_shown() {
        let shown = first_difference("a.md", "one\ntwo\nthree\n", "one\n2\nthree\n");
        assert_eq!(shown, "a.md:2: committed, then generated\n-two\n+2");
        let shown = first_difference("a.md", "one\n", "one\ntwo\n");
        assert_eq!(shown, "a.md:2: committed, then generated\n-\n+two");
        let shown = first_difference("a.md", "one", "one\n");
        assert_eq!(shown, "a.md:2: committed, then generated\n(no such line)\n+");
    }
}
