//! The steps of `cargo xtask test`, in order, each timed.

use std::time::Instant;

use clap::builder::PossibleValuesParser;

use crate::shell::{Outcome, Shell};
use crate::{bindings, checks, deny, generated, readme, wasm, words};

/// One step. What `run` returns is shown once more at the end of everything.
struct Step {
    name: &'static str,
    run: fn(&Shell) -> Outcome<Option<String>>,
}

/// Cheap and often failing first.
const STEPS: &[Step] = &[
    Step { name: "format", run: |shell| checks::format(shell).map(none) },
    Step { name: "words", run: |shell| words::check(shell).map(none) },
    Step { name: "clippy", run: |shell| checks::clippy(shell).map(none) },
    Step { name: "generated", run: |shell| generated::check(shell, &[]).map(none) },
    Step { name: "tests", run: |shell| checks::tests(shell).map(none) },
    Step { name: "vectors", run: |shell| checks::vectors(shell).map(Some) },
    Step { name: "python", run: bindings::python::test },
    Step { name: "node", run: bindings::node::test },
    Step { name: "kotlin", run: bindings::kotlin::test },
    Step { name: "swift", run: bindings::swift::test },
    Step { name: "docs", run: |shell| checks::docs(shell).map(none) },
    Step { name: "deny", run: |shell| deny::check(shell).map(none) },
    Step { name: "wasm", run: |shell| wasm::build(shell).map(none) },
    Step { name: "readme", run: |shell| readme::check(shell).map(none) },
];

/// The steps of `cargo xtask lint`.
pub(crate) const LINTS: &[&str] = &["format", "words", "clippy", "docs", "generated", "deny"];

/// Accepts the names of the steps as an argument.
pub(crate) fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(STEPS.iter().map(|step| step.name))
}

/// Runs the steps that are `chosen` and prints a table of all; stops at the first failure unless
/// told to keep going.
pub(crate) fn run(shell: &Shell, chosen: impl Fn(&str) -> bool, keep_going: bool) -> Outcome {
    let start = Instant::now();
    let mut table = Vec::new();
    let mut remarks = Vec::new();
    let mut failed = Vec::new();
    for step in STEPS {
        if !chosen(step.name) {
            table.push(format!("{:<12}       -  left out", step.name));
            continue;
        }
        if !failed.is_empty() && !keep_going {
            table.push(format!("{:<12}       -  not reached", step.name));
            continue;
        }
        println!("== {}", step.name);
        let begun = Instant::now();
        let outcome = (step.run)(shell);
        let seconds = begun.elapsed().as_secs_f64();
        println!("== {} … {seconds:.1} s", step.name);
        let result = if outcome.is_ok() { "ok" } else { "FAILED" };
        table.push(format!("{:<12} {seconds:>7.1}  {result}", step.name));
        match outcome {
            Ok(remark) => remarks.extend(remark),
            Err(message) => {
                println!("error: {message}");
                failed.push(step.name);
            }
        }
    }
    println!("\nstep         seconds");
    println!("{}", table.join("\n"));
    println!("total: {:.1} minutes", start.elapsed().as_secs_f64() / 60.0);
    for remark in remarks {
        println!("{remark}");
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
}

fn none<T>((): ()) -> Option<T> {
    None
}
