//! The chores of Consentry's developers, run as `cargo xtask COMMAND`.
//!
//! `cargo xtask test` is what CI runs. It needs Rust with rustfmt and clippy and a C compiler, and
//! fetches the rest itself; every other command is a part of it or something that CI has no time for.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a terminal program talks there")]

mod bench;
mod bindings;
mod checks;
mod deny;
mod files;
mod generated;
mod readme;
mod release;
mod shell;
mod soak;
mod steps;
mod surface;
mod ten_lines;
mod transcripts;
mod wasm;
mod words;

use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser};

use crate::shell::{Outcome, Shell};

#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", about = "The chores of Consentry's developers")]
enum Chore {
    /// Run all that CI runs, step by step
    Test(Selection),
    /// Run the steps that judge the files without running them
    Lint,
    /// Write the generated files anew
    Gen {
        /// Write nothing; fail where a committed file differs
        #[arg(long)]
        check: bool,
        /// Only these files (may be repeated)
        #[arg(long, value_name = "SOURCE", value_parser = generated::names())]
        only: Vec<String>,
    },
    /// Run the benchmarks, on the release profile
    Bench {
        /// The languages to measure; all unless named
        #[arg(value_parser = PossibleValuesParser::new(bench::NAMES))]
        languages: Vec<String>,
        /// Arguments for the benchmark program of Rust, after `--`
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Pipe made-up events into `consentry run`; fail where its memory grows
    Soak {
        /// How many events
        #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u64).range(1..))]
        events: u64,
        /// How many contacts they are about
        #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(1..=8_000_000))]
        contacts: u32,
    },
    /// Check that the tree can be released and name the tag; changes nothing
    Release,
}

#[derive(Debug, Args)]
struct Selection {
    /// Leave this step out (may be repeated)
    #[arg(long, value_name = "STEP", value_parser = steps::names())]
    without: Vec<String>,
    /// Run this step alone (may be repeated)
    #[arg(long, value_name = "STEP", value_parser = steps::names())]
    only: Vec<String>,
    /// Go on after a step that failed; the exit status is 1 all the same
    #[arg(long)]
    keep_going: bool,
}

fn main() -> ExitCode {
    match Shell::new().and_then(|shell| run(&shell, Chore::parse())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(shell: &Shell, chore: Chore) -> Outcome {
    match chore {
        Chore::Test(Selection { without, only, keep_going }) => {
            let chosen = |name: &str| {
                let named = |names: &[String]| names.iter().any(|n| n == name);
                (only.is_empty() || named(&only)) && !named(&without)
            };
            steps::run(shell, chosen, keep_going)
        }
        Chore::Lint => steps::run(shell, |name| steps::LINTS.contains(&name), true),
        Chore::Gen { check: true, only } => generated::check(shell, &only),
        Chore::Gen { check: false, only } => generated::write(shell, &only),
        Chore::Bench { languages, arguments } => bench::run(shell, &languages, &arguments),
        Chore::Soak { events, contacts } => soak::run(shell, events, contacts),
        Chore::Release => release::check(shell),
    }
}
