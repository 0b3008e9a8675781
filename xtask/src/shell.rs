//! Starts other programs, shows each command first, and says which one failed.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// What a chore comes to; the error is a sentence for the terminal.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// The folders that every chore works in.
#[derive(Debug)]
pub(crate) struct Shell {
    /// The folder of the workspace's manifest.
    pub(crate) root: PathBuf,
    /// The folder that cargo builds into.
    pub(crate) target: PathBuf,
    cargo: String,
}

impl Shell {
    pub(crate) fn new() -> Outcome<Self> {
        // Read when run, not when built: a checkout may have been moved since.
        let manifest = env::var_os("CARGO_MANIFEST_DIR").ok_or("start this as `cargo xtask`")?;
        let root =
            PathBuf::from(manifest).parent().ok_or("xtask has no parent folder")?.to_path_buf();
        let target = root.join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()));
        let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".into());
        Ok(Self { root, target, cargo })
    }

    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = self.program(&self.cargo);
        command.args(arguments);
        command
    }

    pub(crate) fn program(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        command.current_dir(&self.root).stdin(Stdio::null());
        command
    }

    /// Runs `command` with its output on the terminal.
    pub(crate) fn run(&self, command: &mut Command) -> Outcome {
        println!("$ {}", display(command));
        let status = command.status().map_err(|e| cannot_start(command, &e))?;
        if status.success() { Ok(()) } else { Err(format!("{} failed: {status}", name(command))) }
    }

    /// Runs `command` and returns what it wrote to standard output.
    pub(crate) fn capture(&self, command: &mut Command) -> Outcome<String> {
        self.read(command, |_| {})
    }

    /// Runs `command` with its output on the terminal, and returns its standard output too.
    pub(crate) fn tee(&self, command: &mut Command) -> Outcome<String> {
        println!("$ {}", display(command));
        self.read(command, |line| print!("{line}"))
    }

    fn read(&self, command: &mut Command, mut seen: impl FnMut(&str)) -> Outcome<String> {
        let started = command.stdout(Stdio::piped()).spawn();
        let mut child = started.map_err(|e| cannot_start(command, &e))?;
        let mut output = String::new();
        if let Some(pipe) = child.stdout.take() {
            let mut pipe = BufReader::new(pipe);
            let mut bytes = Vec::new();
            while pipe.read_until(b'\n', &mut bytes).map_err(|e| e.to_string())? > 0 {
                let line = String::from_utf8_lossy(&bytes);
                seen(&line);
                output.push_str(&line);
                bytes.clear();
            }
        }
        let status = child.wait().map_err(|e| e.to_string())?;
        if status.success() {
            Ok(output)
        } else {
            Err(format!("{} failed: {status}", name(command)))
        }
    }
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!("cannot start `{}`: {error}", command.get_program().display())
}

fn display(command: &Command) -> String {
    let words = command.get_args().map(|word| word.to_string_lossy());
    std::iter::once(name(command).into()).chain(words).collect::<Vec<_>>().join(" ")
}

/// The program's name without its folder, which differs from machine to machine.
fn name(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned()
}
