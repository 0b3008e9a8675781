//! The benchmarks, on the release profile: Rust's own, then what a call costs from each language,
//! beside what a user would otherwise write there.

use crate::bindings::{kotlin, node, python, swift};
use crate::shell::{Outcome, Shell};

/// What a benchmark of calls from a language is given: what the calls cost in Rust.
type Bench = fn(&Shell, &str, &str) -> Outcome;

const LANGUAGES: &[(&str, Bench)] = &[
    ("python", python::bench),
    ("node", node::bench),
    ("kotlin", kotlin::bench),
    ("swift", swift::bench),
];

/// The names that may be asked for.
pub(crate) const NAMES: &[&str] = &["rust", "python", "node", "kotlin", "swift"];

/// Runs the benchmarks that are named; all, where none is.
pub(crate) fn run(shell: &Shell, named: &[String], arguments: &[String]) -> Outcome {
    let chosen = |name: &str| named.is_empty() || named.iter().any(|n| n == name);
    if chosen("rust") {
        let mut command = shell.cargo(&["bench", "--locked", "--package", "consentry-benches"]);
        shell.run(
            command.args(["--bench", "hot_paths", "--bench", "readings", "--"]).args(arguments),
        )?;
    }
    for (name, bench) in LANGUAGES {
        if chosen(name) {
            // Anew for each language: the two figures are compared, so they are of the same minute.
            let (intent_of, read) = rust_calls(shell)?;
            bench(shell, &intent_of, &read)?;
        }
    }
    Ok(())
}

/// What `intent_of` and `read` cost in Rust, in nanoseconds a text.
fn rust_calls(shell: &Shell) -> Outcome<(String, String)> {
    let mut command = shell.cargo(&["run", "--quiet", "--release", "--locked", "--package"]);
    let output = shell.tee(command.args(["consentry-benches", "--bin", "rust-calls"]))?;
    let of = |name: &str| {
        let line = output.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.map(str::to_owned).ok_or(format!("rust-calls did not print `{name}`"))
    };
    Ok((of("intent_of")?, of("read")?))
}
