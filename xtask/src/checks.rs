//! The steps that are little more than one cargo command.

use crate::shell::{Outcome, Shell};

pub(crate) fn format(shell: &Shell) -> Outcome {
    shell.run(&mut shell.cargo(&["fmt", "--all", "--check"]))
}

pub(crate) fn clippy(shell: &Shell) -> Outcome {
    let arguments = ["clippy", "--profile", "ci", "--workspace", "--all-targets", "--locked"];
    shell.run(shell.cargo(&arguments).args(["--", "-D", "warnings"]))
}

pub(crate) fn tests(shell: &Shell) -> Outcome {
    shell.run(&mut shell.cargo(&["test", "--profile", "ci", "--workspace", "--locked"]))
}

/// Runs the vectors once more with their output shown, and returns the line that counts them.
/// `--workspace`, so that features unify as in [`tests`] and nothing is built twice.
pub(crate) fn vectors(shell: &Shell) -> Outcome<String> {
    let arguments = ["test", "--profile", "ci", "--workspace", "--locked", "--test", "vectors"];
    let output = shell.tee(shell.cargo(&arguments).args(["--", "--nocapture"]))?;
    counted_vectors("rust", &output)
}

pub(crate) fn docs(shell: &Shell) -> Outcome {
    let arguments = ["doc", "--profile", "ci", "--workspace", "--no-deps", "--locked"];
    shell.run(shell.cargo(&arguments).env("RUSTDOCFLAGS", "-D warnings"))
}

/// Finds a language's line `rust vectors: N passed, M failed` and insists that some passed and none
/// failed.
pub(crate) fn counted_vectors(language: &str, output: &str) -> Outcome<String> {
    let start = format!("{language} vectors: ");
    // Not only at the start of a line: test harnesses write the test's name before it.
    let found = output.lines().find_map(|line| line.find(&start).map(|at| &line[at..]));
    let line =
        found.ok_or_else(|| format!("no line `{start}N passed, M failed` was printed"))?.trim_end();
    let counts = line.trim_start_matches(&start).split_once(" passed, ");
    match counts.map(|(passed, failed)| (passed.parse::<u32>(), failed)) {
        Some((Ok(1..), "0 failed")) => Ok(line.to_owned()),
        _ => Err(format!("not a count of passed vectors alone: `{line}`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_count_only_when_some_passed_and_none_failed() {
        let line = counted_vectors("rust", "running 1 test\nrust vectors: 12 passed, 0 failed\n");
        assert_eq!(line.as_deref(), Ok("rust vectors: 12 passed, 0 failed"));
        let line = counted_vectors("rust", "test all ... rust vectors: 3 passed, 0 failed\nok\n");
        assert_eq!(line.as_deref(), Ok("rust vectors: 3 passed, 0 failed"));
        for bad in ["", "rust vectors: 0 passed, 0 failed", "rust vectors: 3 passed, 1 failed"] {
            assert!(counted_vectors("rust", bad).is_err(), "{bad}");
        }
    }
}
