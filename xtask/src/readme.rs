//! The first command that the README offers a reader: it must stand there as run here, and work.

use std::fs;

use crate::shell::{Outcome, Shell};

/// The README's first command, word for word.
const FIRST_COMMAND: &[&str] =
    &["cargo", "run", "--quiet", "--profile", "ci", "-p", "consentry-cli", "--", "demo"];

/// The README's command to test a checkout.
const TEST_COMMAND: &str = "cargo xtask test";

/// The program whose marked lines the README shows.
const TEN_LINES: &str = "examples/src/ten_lines.rs";
/// Stands before and after those lines.
const MARK: &str = "// [ten lines]";

/// Checks that the README names both commands and shows the example as it runs, then runs the first one and shows its output.
pub(crate) fn check(shell: &Shell) -> Outcome {
    let text = fs::read_to_string(shell.root.join("README.md"));
    let text = text.map_err(|e| format!("cannot read README.md: {e}"))?;
    for command in [FIRST_COMMAND.join(" ").as_str(), TEST_COMMAND] {
        if !text.contains(command) {
            return Err(format!("README.md does not contain `{command}`"));
        }
    }
    let example = fs::read_to_string(shell.root.join(TEN_LINES));
    let example = example.map_err(|e| format!("cannot read {TEN_LINES}: {e}"))?;
    let shown = marked_lines(&example).ok_or(format!("{TEN_LINES} has no marked lines"))?;
    if !text.contains(&shown) {
        return Err(format!("README.md does not show the marked lines of {TEN_LINES}"));
    }
    let output = shell.tee(&mut shell.cargo(&FIRST_COMMAND[1..]))?;
    if output.trim().is_empty() {
        Err("the README's first command printed nothing".into())
    } else {
        Ok(())
    }
}

/// The lines between the marks, without their common indentation.
fn marked_lines(source: &str) -> Option<String> {
    let marked = source.split(MARK).nth(1)?;
    let lines: Vec<&str> = marked.lines().filter(|line| !line.trim().is_empty()).collect();
    let indent = lines.iter().map(|line| line.len() - line.trim_start().len()).min()?;
    let bare: Vec<&str> = lines.iter().filter_map(|line| line.get(indent..)).collect();
    Some(bare.join("\n"))
}
