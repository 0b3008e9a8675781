//! Builds the pure crates for WebAssembly.
//!
//! Where the ordinary toolchain has the target, it is used. Elsewhere, on Debian, its packages bring
//! a second rustc and the standard library's source, and cargo builds that library too.

use std::path::Path;
use std::process::Command;

use crate::bindings::debian;
use crate::shell::{Outcome, Shell};

const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's compiler and the source of its standard library.
const PACKAGES: &[&str] = &["rustc-web", "rust-web-src"];
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// What must build: nothing here may need a clock, a file, threads or a source of randomness.
const BUILDS: &[&[&str]] = &[
    &["--package", "consentry-reader", "--package", "consentry-core"],
    &["--package", "consentry", "--no-default-features"],
];

pub(crate) fn build(shell: &Shell) -> Outcome {
    let ordinary = has_target(shell)?;
    if !ordinary && !has_source(shell) {
        install(shell)?;
    }
    for selection in BUILDS {
        let mut command = shell.cargo(&["build", "--locked", "--target", TARGET]);
        command.args(*selection);
        // A folder of its own: another compiler would drive everything else out of the common one.
        command.arg("--target-dir").arg(shell.target.join("wasm"));
        command.env("CARGO_PROFILE_DEV_DEBUG", "0");
        if !ordinary {
            build_std(&mut command);
        }
        shell.run(&mut command)?;
    }
    Ok(())
}

/// Whether the ordinary rustc has a standard library for the target.
fn has_target(shell: &Shell) -> Outcome<bool> {
    let mut command = shell.program("rustc");
    let folder = shell.capture(command.args(["--print", "target-libdir", "--target", TARGET]))?;
    Ok(Path::new(folder.trim()).is_dir())
}

/// Whether Debian's rustc is there, and the source that it needs beside it.
fn has_source(shell: &Shell) -> bool {
    let mut command = shell.program(DEBIAN_RUSTC);
    let sysroot = shell.capture(debian(&mut command).args(["--print", "sysroot"]));
    sysroot.is_ok_and(|s| Path::new(s.trim()).join("lib/rustlib/src/rust/library").is_dir())
}

fn install(shell: &Shell) -> Outcome {
    let missing = format!(
        "no toolchain for {TARGET}: add the target to yours, or on Debian install {}, or leave this \
         step out with `--without wasm`",
        PACKAGES.join(" and ")
    );
    debian::install(shell, PACKAGES, &missing)
}

/// Makes cargo use Debian's rustc and build the standard library with it.
fn build_std(command: &mut Command) {
    // The option is unstable. Nothing that it builds here is shipped.
    debian(command).env("RUSTC", DEBIAN_RUSTC).env("RUSTC_BOOTSTRAP", "1");
    command.arg("-Zbuild-std=std,panic_abort");
}

/// Keeps the libraries of the rustc that built this program away from Debian's.
fn debian(command: &mut Command) -> &mut Command {
    command.env_remove("LD_LIBRARY_PATH")
}
