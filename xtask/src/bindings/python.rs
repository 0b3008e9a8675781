//! The Python package: its stub, its wheel, its tests and its example.

use std::path::{Path, PathBuf};

use crate::checks::counted_vectors;
use crate::files;
use crate::shell::{Outcome, Shell};
use crate::ten_lines;

const FOLDER: &str = "bindings/python";
const STUB: &str = "bindings/python/python/consentry/_consentry.pyi";
const MANIFEST: &str = "bindings/python/Cargo.toml";
const BENCH: &str = "benches/python/bench.py";
const REQUIREMENTS: &str = "bindings/python/requirements.txt";

/// Renders the stub of the native module, from the module itself.
pub(crate) fn generate(shell: &Shell) -> Outcome<Vec<(String, String)>> {
    let tools = tools(shell)?;
    let folder = files::fresh(&scratch(shell).join("stubs"))?;
    let mut command = shell.program(&tools.join("maturin").to_string_lossy());
    command.args(["generate-stubs", "--quiet", "--locked", "--profile", "ci"]);
    command.args(["--manifest-path", MANIFEST, "--features", "stubs", "--out"]).arg(&folder);
    shell.run(&mut command)?;
    let stub = folder.join("consentry/_consentry.pyi");
    let text = files::read(&stub)?;
    Ok(vec![(STUB.to_owned(), text)])
}

/// Builds the wheel and tests it as it would be installed.
pub(crate) fn test(shell: &Shell) -> Outcome<Option<String>> {
    let wheels = wheel(shell, "ci")?;
    let tested = environment(shell, "tested")?;
    install(shell, &tested, &wheels)?;
    shell.run(pip(shell, &tested).args(["--quiet", "--requirement", REQUIREMENTS]))?;
    let mut tests = python(shell, &tested);
    tests.args(["-m", "pytest", FOLDER, "--rootdir", FOLDER]);
    let output = shell.tee(&mut tests)?;
    check_types(shell, &tested)?;

    let empty = environment(shell, "empty")?;
    install(shell, &empty, &wheels)?;
    let printed = shell.tee(python(shell, &empty).args(["-I", ten_lines::PYTHON]))?;
    ten_lines::check_printed(shell, ten_lines::PYTHON, &printed)?;
    counted_vectors("python", &output).map(Some)
}

/// Measures calls beside what a user would otherwise write; `intent_of` and `read` are what they cost
/// in Rust, in nanoseconds a text.
pub(crate) fn bench(shell: &Shell, intent_of: &str, read: &str) -> Outcome {
    let measured = environment(shell, "measured")?;
    install(shell, &measured, &wheel(shell, "release")?)?;
    let mut command = python(shell, &measured);
    shell.run(command.args(["-I", BENCH, "benches/texts.txt", intent_of, read]))
}

/// Builds the wheel of a profile, and returns the folder that it is in.
fn wheel(shell: &Shell, profile: &str) -> Outcome<PathBuf> {
    let tools = tools(shell)?;
    let wheels = files::fresh(&scratch(shell).join("wheels"))?;
    let mut build = shell.program(&tools.join("maturin").to_string_lossy());
    build.args(["build", "--quiet", "--locked", "--profile", profile]);
    shell.run(build.args(["--manifest-path", MANIFEST, "--out"]).arg(&wheels))?;
    Ok(wheels)
}

/// Checks what type checkers see: the tests, the package, and the stub against the module.
fn check_types(shell: &Shell, environment: &Path) -> Outcome {
    let folder = shell.root.join(FOLDER);
    let mypy = ["-m", "mypy", "--strict", "--cache-dir"];
    for what in [["tests"].as_slice(), &["--package", "consentry"]] {
        let mut check = python(shell, environment);
        check.current_dir(&folder).args(mypy).arg(scratch(shell).join("mypy")).args(what);
        shell.run(&mut check)?;
    }
    let mut stub = python(shell, environment);
    stub.current_dir(&folder).args(["-m", "mypy.stubtest", "consentry"]);
    shell.run(stub.args(["--allowlist", "tests/stubtest-allowed.txt"]))?;
    for arguments in
        [["--project", "."].as_slice(), &["--verifytypes", "consentry", "--ignoreexternal"]]
    {
        let mut check = python(shell, environment);
        check.current_dir(&folder).args(["-m", "pyright"]).args(arguments);
        shell.run(&mut check)?;
    }
    Ok(())
}

/// The folder of the programs that build the package, installed at their versions.
fn tools(shell: &Shell) -> Outcome<PathBuf> {
    let folder = scratch(shell).join("tools");
    let done = folder.join("installed.txt");
    let wanted = files::read(&shell.root.join(REQUIREMENTS))?;
    if files::read(&done).is_ok_and(|installed| installed == wanted) {
        return Ok(folder.join("bin"));
    }
    let folder = environment(shell, "tools")?;
    shell.run(pip(shell, &folder).args(["--quiet", "--requirement", REQUIREMENTS]))?;
    files::write(&done, &wanted)?;
    Ok(folder.join("bin"))
}

/// Makes an environment that holds nothing but Python.
fn environment(shell: &Shell, name: &str) -> Outcome<PathBuf> {
    let folder = files::fresh(&scratch(shell).join(name))?;
    let program = interpreter(shell)?;
    shell.run(shell.program(program).args(["-m", "venv"]).arg(&folder))?;
    Ok(folder)
}

/// Installs the wheel and nothing else.
fn install(shell: &Shell, environment: &Path, wheels: &Path) -> Outcome {
    let mut command = pip(shell, environment);
    command.args(["--quiet", "--no-index", "--find-links"]).arg(wheels).arg("consentry");
    shell.run(&mut command)
}

fn pip(shell: &Shell, environment: &Path) -> std::process::Command {
    let mut command = python(shell, environment);
    command.args(["-m", "pip", "install", "--disable-pip-version-check"]);
    command
}

fn python(shell: &Shell, environment: &Path) -> std::process::Command {
    let mut command = shell.program(&environment.join("bin/python").to_string_lossy());
    command.env("VIRTUAL_ENV", environment).env("PYTHONDONTWRITEBYTECODE", "1");
    // Programs that look for Python on the path are to find this one.
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = vec![environment.join("bin")];
    folders.extend(std::env::split_paths(&path));
    if let Ok(path) = std::env::join_paths(folders) {
        command.env("PATH", path);
    }
    command
}

/// The first Python on the path that is new enough.
fn interpreter(shell: &Shell) -> Outcome<&'static str> {
    let is_new = "import sys; sys.exit(sys.version_info < (3, 10))";
    let names = ["python3", "python"].into_iter();
    let mut found = names.filter(|n| shell.capture(shell.program(n).args(["-c", is_new])).is_ok());
    found.next().ok_or_else(|| {
        "no Python of 3.10 or newer is on the path: install it, or leave this step out with \
         `--without python`"
            .to_owned()
    })
}

fn scratch(shell: &Shell) -> PathBuf {
    shell.target.join("python")
}
