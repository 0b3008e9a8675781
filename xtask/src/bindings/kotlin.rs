//! The Kotlin jar: its library, its tests and its example.

use std::env::consts::{ARCH, OS};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::mobile;
use crate::checks::counted_vectors;
use crate::files;
use crate::shell::{Outcome, Shell};
use crate::ten_lines;

const FOLDER: &str = "bindings/mobile/kotlin";
const EXAMPLE: &str = "examples/kotlin";
const BENCH: &str = "benches/kotlin";

/// The example, whose marked lines the README shows.
pub(crate) const TEN_LINES: &str = "examples/kotlin/src/main/kotlin/TenLines.kt";

/// Builds the jar with its library inside, tests it, and runs the example from it.
pub(crate) fn test(shell: &Shell) -> Outcome<Option<String>> {
    let mut install = jar(shell, "ci")?;
    let output = shell.tee(install.arg("install"))?;
    let printed = run(shell, EXAMPLE, &[])?;
    ten_lines::check_printed(shell, TEN_LINES, &printed)?;
    counted_vectors("kotlin", &output).map(Some)
}

/// Measures the jar around the library of the release profile. `intent_of` and `read` are what
/// they cost in Rust, in nanoseconds a text.
pub(crate) fn bench(shell: &Shell, intent_of: &str, read: &str) -> Outcome {
    let mut install = jar(shell, "release")?;
    shell.run(install.args(["-q", "-DskipTests", "install"]))?;
    let texts = shell.root.join("benches/texts.txt");
    run(shell, BENCH, &[&texts.to_string_lossy(), intent_of, read]).map(drop)
}

/// Maven in the folder of the jar, with the library of a profile where the jar takes it from.
fn jar(shell: &Shell, profile: &str) -> Outcome<Command> {
    let library = mobile::library(shell, profile)?;
    let native = files::fresh(&scratch(shell).join("native"))?;
    files::copy(&library, &native.join(platform()?).join(mobile::library_name()))?;
    let mut command = maven(shell, &shell.root.join(FOLDER))?;
    command.arg(property("consentry.native", &native));
    // A new folder: the compiler leaves classes whose source is gone.
    let build = files::fresh(&scratch(shell).join("build"))?;
    command.arg(property("consentry.build", &build));
    command.arg(property("consentry.engine", &shell.root.join("crates/consentry")));
    Ok(command)
}

/// Runs a program that has nothing but the installed jar, away from the sources.
fn run(shell: &Shell, folder: &str, arguments: &[&str]) -> Outcome<String> {
    let copy = scratch(shell).join(folder);
    files::copy_folder(&shell.root.join(folder), &copy)?;
    let mut command = maven(shell, &copy)?;
    command.args(["-q", "compile", "exec:java"]);
    let output = shell.tee(command.arg(format!("-Dexec.args={}", arguments.join(" "))))?;
    // Maven sets the terminal's colours back, even where it may use none.
    Ok(["\u{1b}[0m", "\u{1b}[m"].iter().fold(output, |text, reset| text.replace(reset, "")))
}

/// Maven with a repository of its own below the target folder: nothing is left elsewhere.
fn maven(shell: &Shell, folder: &Path) -> Outcome<Command> {
    for program in ["java", "mvn"] {
        shell.capture(shell.program(program).arg("--version")).map_err(|_| {
            format!(
                "`{program}` is not on the path: install a JDK of 17 or newer and Maven, or leave this \
                 step out with `--without kotlin`"
            )
        })?;
    }
    let mut command = shell.program("mvn");
    command.current_dir(folder).args(["-B", "-ntp", "-Dstyle.color=never"]);
    command.arg(property("maven.repo.local", &scratch(shell).join("repository")));
    Ok(command)
}

fn property(name: &str, path: &Path) -> String {
    format!("-D{name}={}", path.display())
}

/// This platform as JNA names the folder of its libraries.
fn platform() -> Outcome<&'static str> {
    match (OS, ARCH) {
        ("linux", "x86_64") => Ok("linux-x86-64"),
        ("linux", "aarch64") => Ok("linux-aarch64"),
        ("macos", "x86_64") => Ok("darwin-x86-64"),
        ("macos", "aarch64") => Ok("darwin-aarch64"),
        ("windows", "x86_64") => Ok("win32-x86-64"),
        _ => Err(format!("what JNA calls {OS} on {ARCH} is not known here")),
    }
}

fn scratch(shell: &Shell) -> PathBuf {
    shell.target.join("kotlin")
}
