//! The first command that the README offers a reader: it must stand there as run here, and work.

use crate::files;
use crate::shell::{Outcome, Shell};
use crate::ten_lines;

/// The README's first command, word for word.
const FIRST_COMMAND: &[&str] =
    &["cargo", "run", "--quiet", "--profile", "ci", "-p", "consentry-cli", "--", "demo"];

/// The README's command to test a checkout.
const TEST_COMMAND: &str = "cargo xtask test";

/// Checks that the README names both commands and shows the examples as they run, then runs the
/// first command and shows its output.
pub(crate) fn check(shell: &Shell) -> Outcome {
    let text = files::read(&shell.root.join("README.md"))?;
    for command in [FIRST_COMMAND.join(" ").as_str(), TEST_COMMAND] {
        if !text.contains(command) {
            return Err(format!("README.md does not contain `{command}`"));
        }
    }
    ten_lines::check_shown(shell, &text)?;
    let mut example = shell.cargo(&["run", "--quiet", "--locked", "--profile", "ci"]);
    let printed = shell.tee(example.args(["-p", "consentry-examples", "--bin", "ten-lines"]))?;
    ten_lines::check_printed(shell, ten_lines::RUST, &printed)?;
    let output = shell.tee(&mut shell.cargo(&FIRST_COMMAND[1..]))?;
    if output.trim().is_empty() {
        Err("the README's first command printed nothing".into())
    } else {
        Ok(())
    }
}
