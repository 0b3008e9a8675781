//! cargo-deny: the dependencies' licences, sources and banned crates.

use crate::shell::{Outcome, Shell};

/// The pinned version; `cargo install --locked` builds it from its own lock file.
const VERSION: &str = "0.20.2";

/// Checks bans, licences and sources. Advisories are left out: they need a database from a host
/// that not every machine can reach; run `cargo deny check advisories` by hand where it can.
pub(crate) fn check(shell: &Shell) -> Outcome {
    let tools = shell.target.join("tools");
    let program = tools.join("bin").join("cargo-deny");
    let program = program.to_string_lossy();
    let have = shell.capture(shell.program(&program).arg("--version")).unwrap_or_default();
    if have.trim() != format!("cargo-deny {VERSION}") {
        install(shell)?;
    }
    let mut command = shell.program(&program);
    shell.run(command.args([
        "--locked",
        "--workspace",
        "check",
        "--hide-inclusion-graph",
        "bans",
        "licenses",
        "sources",
    ]))
}

fn install(shell: &Shell) -> Outcome {
    let tools = shell.target.join("tools");
    let build = tools.join("build");
    let mut command = shell.cargo(&["install", "--locked", "cargo-deny", "--version", VERSION]);
    command.arg("--root").arg(&tools).arg("--target-dir").arg(&build);
    // It runs for a second: building it fast matters more than what comes out.
    let profile = [("OPT_LEVEL", "0"), ("LTO", "off"), ("CODEGEN_UNITS", "16"), ("DEBUG", "0")];
    for (key, value) in profile {
        command.env(format!("CARGO_PROFILE_RELEASE_{key}"), value);
    }
    shell.run(&mut command)?;
    std::fs::remove_dir_all(&build).map_err(|e| format!("cannot remove {}: {e}", build.display()))
}
