//! The same ten lines in every language: what the README shows of them, and what they print.

use crate::bindings::{kotlin, swift};
use crate::files;
use crate::shell::{Outcome, Shell};

/// The programs, each of which has its ten lines between two marks.
pub(crate) const RUST: &str = "examples/src/ten_lines.rs";
pub(crate) const PYTHON: &str = "examples/python/ten_lines.py";
pub(crate) const NODE: &str = "examples/node/ten-lines.mjs";

/// Every program whose marked lines the README shows.
const SHOWN: &[&str] = &[RUST, PYTHON, NODE, kotlin::TEN_LINES, swift::TEN_LINES];

const MARK: &str = "[ten lines]";

/// Stands in the README before the block of what the programs print.
const PRINTED: &str = "prints the same:\n\n```text\n";

/// Checks that the README shows the marked lines of every program.
pub(crate) fn check_shown(shell: &Shell, readme: &str) -> Outcome {
    for path in SHOWN {
        let example = files::read(&shell.root.join(path))?;
        let lines = marked_lines(&example).ok_or(format!("{path} has no marked lines"))?;
        if !readme.contains(&lines) {
            return Err(format!("README.md does not show the marked lines of {path}"));
        }
    }
    Ok(())
}

/// Checks that a program printed what the README says.
pub(crate) fn check_printed(shell: &Shell, program: &str, output: &str) -> Outcome {
    let readme = files::read(&shell.root.join("README.md"))?;
    let expected = printed(&readme).ok_or("README.md does not say what the ten lines print")?;
    if bare(output) == bare(expected) {
        Ok(())
    } else {
        Err(format!("{program} printed, unlike what README.md says,\n{output}"))
    }
}

fn printed(readme: &str) -> Option<&str> {
    readme.split_once(PRINTED)?.1.split("```").next()
}

/// Lines without the spaces at their ends, which an editor may have taken away.
fn bare(text: &str) -> Vec<&str> {
    text.trim_end().lines().map(str::trim_end).collect()
}

/// The lines between the marks, without their common indentation.
fn marked_lines(source: &str) -> Option<String> {
    let mut lines = source.lines();
    lines.find(|line| line.contains(MARK))?;
    let marked: Vec<&str> = lines.take_while(|line| !line.contains(MARK)).collect();
    let filled = marked.iter().filter(|line| !line.trim().is_empty());
    let indent = filled.map(|line| line.len() - line.trim_start().len()).min()?;
    let lines: Vec<&str> = marked.iter().map(|line| line.get(indent..).unwrap_or("")).collect();
    Some(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_lines_lose_their_indentation() {
        let source =
            "a\n    // [ten lines]\n    one {\n        two\n    }\n    // [ten lines]\n  b\n";
        assert_eq!(marked_lines(source).as_deref(), Some("one {\n    two\n}"));
        assert_eq!(marked_lines("none"), None);
    }

    #[test]
    fn what_is_printed_stands_in_the_readme() {
        let readme = "Each prints the same:\n\n```text\nYES  none\n```\nmore";
        assert_eq!(printed(readme), Some("YES  none\n"));
        assert_eq!(bare("YES  none  \n\n"), bare("YES  none\n"));
        assert_ne!(bare("YES  none"), bare("YES  hold"));
    }
}
