//! The Swift package: its library, its tests and its example.

use std::path::{Path, PathBuf};

use super::mobile;
use super::swift_toolchain::Swift;
use crate::checks::counted_vectors;
use crate::files;
use crate::shell::{Outcome, Shell};
use crate::ten_lines;

const FOLDER: &str = "bindings/mobile/swift";
const EXAMPLE: &str = "examples/swift";
const BENCH: &str = "benches/swift";

/// The example, whose marked lines the README shows.
pub(crate) const TEN_LINES: &str = "examples/swift/Sources/TenLines/main.swift";

/// Builds the package around its library, tests it, and runs the example from it.
pub(crate) fn test(shell: &Shell) -> Outcome<Option<String>> {
    let swift = Swift::find(shell)?;
    let package = package(shell, "ci")?;
    let mut tests = swift.command(shell, "swift");
    tests.arg("test").arg("--package-path").arg(&package);
    let output = shell.tee(tests.arg("--scratch-path").arg(scratch(shell).join("build")))?;
    let program = built(shell, &swift, EXAMPLE, "TenLines", "debug")?;
    let printed = shell.tee(&mut swift.command(shell, &program))?;
    ten_lines::check_printed(shell, TEN_LINES, &printed)?;
    counted_vectors("swift", &output).map(Some)
}

/// Measures the package around the library of the release profile. `intent_of` and
/// `read` are what they cost in Rust, in nanoseconds a text.
pub(crate) fn bench(shell: &Shell, intent_of: &str, read: &str) -> Outcome {
    let swift = Swift::find(shell)?;
    package(shell, "release")?;
    let program = built(shell, &swift, BENCH, "Bench", "release")?;
    let mut command = swift.command(shell, &program);
    command.arg(shell.root.join("benches/texts.txt"));
    shell.run(command.args([intent_of, read]))
}

/// The package with its library, as a user has it.
fn package(shell: &Shell, profile: &str) -> Outcome<PathBuf> {
    let library = mobile::library(shell, profile)?;
    let package = scratch(shell).join("package");
    files::copy_folder(&shell.root.join(FOLDER), &package)?;
    files::copy(&library, &package.join("lib").join(mobile::library_name()))?;
    Ok(package)
}

/// Builds a program that has nothing but the package, away from the sources.
fn built(
    shell: &Shell,
    swift: &Swift,
    folder: &str,
    name: &str,
    configuration: &str,
) -> Outcome<String> {
    let copy = scratch(shell).join(folder);
    files::copy_folder(&shell.root.join(folder), &copy)?;
    let out = scratch(shell).join("programs").join(name);
    let mut build = swift.command(shell, "swift");
    build.args(["build", "--quiet", "--configuration", configuration, "--package-path"]);
    shell.run(build.arg(&copy).arg("--scratch-path").arg(&out))?;
    Ok(path_in(&out.join(configuration), name))
}

fn path_in(folder: &Path, name: &str) -> String {
    folder.join(name).to_string_lossy().into_owned()
}

/// The one folder that the toolchain writes to.
pub(super) fn scratch(shell: &Shell) -> PathBuf {
    shell.target.join("swift")
}
