//! What Debian's packages bring, on a Debian machine and as root.

use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::{Outcome, Shell};

/// Installs packages. On another system, or without being root, the error is `missing`.
pub(crate) fn install(shell: &Shell, packages: &[&str], missing: &str) -> Outcome {
    if codename().is_none() || shell.capture(shell.program("id").arg("-u"))?.trim() != "0" {
        return Err(missing.to_owned());
    }
    shell.run(shell.program("apt-get").args(["update", "-qq"]))?;
    let mut command = shell.program("apt-get");
    command.args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages);
    shell.run(command.env("DEBIAN_FRONTEND", "noninteractive"))
}

/// The place that the machine's own packages come from.
pub(crate) fn mirror() -> Outcome<String> {
    let suite = codename().ok_or("this is no Debian")?;
    let mut files = vec![PathBuf::from("/etc/apt/sources.list")];
    let folder = fs::read_dir("/etc/apt/sources.list.d").into_iter().flatten();
    files.extend(folder.flatten().map(|entry| entry.path()));
    files.sort();
    let mut found = files.iter().filter_map(|file| mirror_in(file, &suite));
    found.next().ok_or_else(|| format!("apt's sources name no place for {suite}"))
}

/// The name of the machine's Debian; none on another system.
fn codename() -> Option<String> {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if !system.lines().any(|line| line == "ID=debian") {
        return None;
    }
    system.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME=")).map(str::to_owned)
}

fn mirror_in(file: &Path, suite: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    match file.extension()?.to_str()? {
        "sources" => text.split("\n\n").find_map(|paragraph| in_paragraph(paragraph, suite)),
        "list" => text.lines().find_map(|line| in_line(line, suite)),
        _ => None,
    }
}

/// `Types: deb`, `URIs: …`, `Suites: …`, a line each.
fn in_paragraph(paragraph: &str, suite: &str) -> Option<String> {
    let words = |name: &str| {
        let mut lines = paragraph.lines();
        let value = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        value.unwrap_or_default().split_whitespace()
    };
    let fits = words("Types").any(|word| word == "deb") && words("Suites").any(|s| s == suite);
    fits.then(|| words("URIs").next().map(str::to_owned)).flatten()
}

/// `deb [options] URI suite components`.
fn in_line(line: &str, suite: &str) -> Option<String> {
    let rest = line.trim().strip_prefix("deb ")?.trim_start();
    let rest = if rest.starts_with('[') { rest.split_once(']')?.1 } else { rest };
    let mut words = rest.split_whitespace();
    let uri = words.next()?;
    (words.next()? == suite).then(|| uri.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mirror_of_a_suite_is_found_in_both_forms() {
        let text = "# a remark\nTypes: deb\nURIs: http://mirror/debian\nSuites: one one-updates\n";
        assert_eq!(in_paragraph(text, "one").as_deref(), Some("http://mirror/debian"));
        assert_eq!(in_paragraph(text, "two"), None);
        let line = "deb [arch=amd64 signed-by=/k] http://mirror/debian one main";
        assert_eq!(in_line(line, "one").as_deref(), Some("http://mirror/debian"));
        assert_eq!(in_line("deb http://mirror/debian one-security main", "one"), None);
        assert_eq!(in_line("# deb http://mirror/debian one main", "one"), None);
    }
}
