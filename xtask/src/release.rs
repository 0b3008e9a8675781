//! What must hold before a release is tagged.

use std::fs;

use crate::shell::{Outcome, Shell};
use crate::steps;

/// The version of the whole workspace, which this package inherits.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Checks that the tree is clean, that the changelog opens with this version and that every step of
/// `test` passes; then prints the command that tags it.
pub(crate) fn check(shell: &Shell) -> Outcome {
    let changes = shell.capture(shell.program("git").args(["status", "--porcelain"]))?;
    if !changes.is_empty() {
        return Err(format!("the tree is not clean:\n{}", changes.trim_end()));
    }
    let changelog = fs::read_to_string(shell.root.join("CHANGELOG.md"));
    let changelog = changelog.map_err(|e| format!("cannot read CHANGELOG.md: {e}"))?;
    match newest_entry(&changelog) {
        Some(VERSION) => {}
        Some(other) => {
            return Err(format!("CHANGELOG.md opens with {other}, the workspace is {VERSION}"));
        }
        None => return Err("CHANGELOG.md has no `## VERSION` line".into()),
    }
    steps::run(shell, |_| true, false)?;
    println!("ready: git tag --annotate v{VERSION} --message 'Consentry {VERSION}'");
    Ok(())
}

/// The version, or other first word, of the first heading `## VERSION …` or `## [VERSION] …`.
fn newest_entry(changelog: &str) -> Option<&str> {
    let heading = changelog.lines().find_map(|line| line.strip_prefix("## "))?;
    heading.split_whitespace().next().map(|word| word.trim_matches(['[', ']']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_entry_is_the_first_heading() {
        assert_eq!(newest_entry("# Changes\n\n## 0.2.0 (2026-12-01)\n\n## 0.1.0\n"), Some("0.2.0"));
        assert_eq!(newest_entry("## [0.1.0] - 2026-11-21\n"), Some("0.1.0"));
        assert_eq!(newest_entry("## Unreleased\n"), Some("Unreleased"));
        assert_eq!(newest_entry("# Changes\n"), None);
    }
}
