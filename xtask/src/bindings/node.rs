//! The Node package: its types, its build, its tests and its example.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::checks::counted_vectors;
use crate::files;
use crate::shell::{Outcome, Shell};
use crate::ten_lines;

const FOLDER: &str = "bindings/node";
const TYPES: &str = "bindings/node/index.d.ts";
const CRATE: &str = "consentry-node";
const BENCH: &str = "benches/node/bench.mjs";
/// The oldest Node that the package supports.
const OLDEST: u32 = 20;

/// Renders the types of the package, from the library itself.
pub(crate) fn generate(shell: &Shell) -> Outcome<Vec<(String, String)>> {
    let package = assemble(shell, "ci")?;
    Ok(vec![(TYPES.to_owned(), files::read(&package.join("index.d.ts"))?)])
}

/// Builds the package and tests it as it would be installed, in a folder that holds nothing else.
pub(crate) fn test(shell: &Shell) -> Outcome<Option<String>> {
    let package = assemble(shell, "ci")?;
    let consumer = install(shell, &package, "tested")?;
    let example = copy(shell, ten_lines::NODE, &consumer)?;
    let printed = shell.tee(in_folder(shell, "node", &consumer).arg(example))?;
    ten_lines::check_printed(shell, ten_lines::NODE, &printed)?;

    let tests = copy_tests(shell, &consumer)?;
    let mut run = in_folder(shell, "node", &consumer);
    run.env("CONSENTRY_ROOT", &shell.root).args(["--test", "--test-reporter", "spec"]);
    let output = shell.tee(run.args(tests))?;
    shell.run(in_folder(shell, "node", &consumer).arg("tests/smoke.cjs"))?;
    check_types(shell, &consumer)?;
    counted_vectors("node", &output).map(Some)
}

/// Measures calls beside what a user would otherwise write; `intent_of` and `read` are what they cost
/// in Rust, in nanoseconds a text.
pub(crate) fn bench(shell: &Shell, intent_of: &str, read: &str) -> Outcome {
    let package = assemble(shell, "release")?;
    let consumer = install(shell, &package, "measured")?;
    let bench = copy(shell, BENCH, &consumer)?;
    let mut command = in_folder(shell, "node", &consumer);
    command.arg(bench).arg(shell.root.join("benches/texts.txt"));
    shell.run(command.args([intent_of, read]))
}

/// Builds the library and puts the package together around it.
fn assemble(shell: &Shell, profile: &str) -> Outcome<PathBuf> {
    let tools = tools(shell)?;
    let types = scratch(shell).join("types").join(profile);
    files::make(&types)?;
    build(shell, profile, &types)?;
    if !types.join(CRATE).exists() {
        // The library is older than this folder, into which its macros write while it compiles.
        shell.run(&mut shell.cargo(&["clean", "--package", CRATE, "--profile", profile]))?;
        build(shell, profile, &types)?;
    }
    let library = format!("{DLL_PREFIX}consentry_node{DLL_SUFFIX}");
    let package = scratch(shell).join("package").join(profile);
    let mut command = in_folder(shell, "node", &tools);
    command.arg("assemble.mjs").arg(shell.root.join(FOLDER));
    command.arg(shell.target.join(profile).join(library)).args([&types, &package]);
    shell.run(&mut command)?;
    Ok(package)
}

/// Not with `napi build`: it names the target, so that cargo would compile everything once more.
fn build(shell: &Shell, profile: &str, types: &Path) -> Outcome {
    let mut command = shell.cargo(&["build", "--locked", "--profile", profile]);
    shell.run(command.args(["--package", CRATE]).env("NAPI_TYPE_DEF_TMP_FOLDER", types))
}

/// Packs the package, and installs it into an empty folder.
fn install(shell: &Shell, package: &Path, name: &str) -> Outcome<PathBuf> {
    let tarballs = files::fresh(&scratch(shell).join("tarballs").join(name))?;
    let mut pack = in_folder(shell, "npm", package);
    shell.run(pack.args(["pack", "--silent", "--pack-destination"]).arg(&tarballs))?;
    let consumer = files::fresh(&scratch(shell).join(name))?;
    files::write(&consumer.join("package.json"), "{ \"private\": true }\n")?;
    let mut install = in_folder(shell, "npm", &consumer);
    install.args(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"]);
    for tarball in files::below(&tarballs)? {
        install.arg(tarballs.join(tarball));
    }
    shell.run(&mut install)?;
    Ok(consumer)
}

/// Checks the types under each way in which TypeScript finds modules, from both sorts of module.
fn check_types(shell: &Shell, consumer: &Path) -> Outcome {
    let tools = scratch(shell).join("tools/node_modules");
    for (module, resolution, config) in [
        ("node16", "node16", "tsconfig.json"),
        ("nodenext", "nodenext", "tsconfig.esm.json"),
        ("esnext", "bundler", "tsconfig.json"),
    ] {
        let mut check = in_folder(shell, "node", consumer);
        check.arg(tools.join("typescript/lib/tsc.js")).arg("--project");
        check.arg(Path::new("tests").join(config)).arg("--typeRoots").arg(tools.join("@types"));
        shell.run(check.args(["--module", module, "--moduleResolution", resolution]))?;
    }
    Ok(())
}

/// Copies the tests, and returns those that are to be run.
fn copy_tests(shell: &Shell, consumer: &Path) -> Outcome<Vec<PathBuf>> {
    let mut tests = Vec::new();
    for folder in ["tests", "tests/support"] {
        files::make(&consumer.join(folder))?;
        for file in files::below(&shell.root.join(FOLDER).join(folder))? {
            let name = Path::new(folder).join(&file);
            files::copy(&shell.root.join(FOLDER).join(&name), &consumer.join(&name))?;
            if name.to_string_lossy().ends_with(".test.mjs") {
                tests.push(name);
            }
        }
    }
    let (types, esm) = (consumer.join("tests/types.ts"), consumer.join("tests/types.mts"));
    files::copy(&types, &esm)?;
    Ok(tests)
}

/// The folder of the programs that build the package, installed at their versions.
fn tools(shell: &Shell) -> Outcome<PathBuf> {
    check_node(shell)?;
    let folder = scratch(shell).join("tools");
    files::make(&folder)?;
    let done = folder.join("installed.json");
    let lock = files::read(&shell.root.join(FOLDER).join("package-lock.json"))?;
    if fs::read_to_string(&done).is_ok_and(|installed| installed == lock) {
        copy(shell, "bindings/node/scripts/assemble.mjs", &folder)?;
        return Ok(folder);
    }
    for name in ["package.json", "package-lock.json", ".npmrc", "scripts/assemble.mjs"] {
        copy(shell, &format!("{FOLDER}/{name}"), &folder)?;
    }
    let mut command = in_folder(shell, "npm", &folder);
    shell.run(command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    files::write(&done, &lock)?;
    Ok(folder)
}

fn check_node(shell: &Shell) -> Outcome {
    let missing = format!(
        "no Node of {OLDEST} or newer with npm is on the path: install it, or leave this step out \
         with `--without node`"
    );
    let version = shell.capture(shell.program("node").arg("--version")).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok());
    let has_npm = shell.capture(shell.program("npm").arg("--version")).is_ok();
    if major.is_some_and(|major: u32| major >= OLDEST) && has_npm { Ok(()) } else { Err(missing) }
}

fn in_folder(shell: &Shell, program: &str, folder: &Path) -> Command {
    let mut command = shell.program(program);
    command.current_dir(folder);
    command
}

fn scratch(shell: &Shell) -> PathBuf {
    shell.target.join("node")
}

/// Copies a file of the checkout into a folder, and returns where it is now.
fn copy(shell: &Shell, path: &str, folder: &Path) -> Outcome<PathBuf> {
    let to = folder.join(Path::new(path).file_name().unwrap_or_default());
    files::copy(&shell.root.join(path), &to)?;
    Ok(to)
}
