//! Keeps the workplace out of the sources: no absolute path of a developer's machine, no registry's host.

use std::fs;

use crate::shell::{Outcome, Shell};

/// Folders at the root of a developer's machine. In two parts, or this file would find itself.
const FOLDERS: &[&str] = &[concat!("/wo", "rk/"), concat!("/ro", "ot/")];

/// Hosts that packages are fetched from: which one is the business of each machine's set-up.
const HOSTS: &[&str] = &[
    concat!("crates", ".io/"),
    concat!("registry", ".npmjs.org"),
    concat!("repo", ".maven"),
    concat!("deb", ".debian.org"),
    concat!("files", ".pythonhosted"),
];

/// Searches all files that are committed or could be.
pub(crate) fn check(shell: &Shell) -> Outcome {
    let mut command = shell.program("git");
    command.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let listed = shell.capture(&mut command)?;
    let mut files = 0;
    let mut found = Vec::new();
    for path in listed.split_terminator('\0') {
        // A file deleted but not yet committed is still listed.
        let Ok(bytes) = fs::read(shell.root.join(path)) else { continue };
        files += 1;
        for (index, line) in String::from_utf8_lossy(&bytes).lines().enumerate() {
            found.extend(word(line).map(|word| format!("{path}:{}: {word}", index + 1)));
        }
    }
    println!("{files} files searched");
    if files == 0 {
        Err("git lists no file".into())
    } else if found.is_empty() {
        Ok(())
    } else {
        Err(format!("these words do not belong here:\n{}", found.join("\n")))
    }
}

fn word(line: &str) -> Option<&'static str> {
    let host = HOSTS.iter().find(|host| line.contains(**host));
    let folder = || {
        FOLDERS
            .iter()
            .find(|folder| line.match_indices(**folder).any(|(at, _)| is_absolute(line, at)))
    };
    host.or_else(folder).copied()
}

/// Tells whether a path starts at `at`, or only goes on there.
fn is_absolute(line: &str, at: usize) -> bool {
    let before = line[..at].chars().next_back();
    !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '~' | ')' | '}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absolute_folders_and_hosts_are_found() {
        assert_eq!(word(&format!("see {}main", FOLDERS[0])), Some(FOLDERS[0]));
        assert_eq!(word(&format!("file://{}x", FOLDERS[1])), Some(FOLDERS[1]));
        assert_eq!(word(&format!("https://{}crates/clap", HOSTS[0])), Some(HOSTS[0]));
    }

    #[test]
    fn other_text_is_left_alone() {
        assert_eq!(word(&format!("tests{}main", FOLDERS[0])), None);
        assert_eq!(
            word(r#"source = "registry+https://github.com/rust-lang/crates.io-index""#),
            None
        );
        assert_eq!(word("plain text"), None);
    }
}
