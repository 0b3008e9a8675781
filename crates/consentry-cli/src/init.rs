//! `init` and `validate`: configurations to start from, and whether one is right.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use consentry::core::Configuration;
use consentry::{starter, wire};

use crate::failure::{self, Failure};

/// Prints a starter, or the names of all.
pub fn init(name: Option<&str>) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    let Some(name) = name else {
        for (name, _) in starter::ALL {
            writeln!(output, "{name}")?;
        }
        return Ok(());
    };
    let names: Vec<&str> = starter::ALL.iter().map(|(name, _)| *name).collect();
    let text = starter::find(name).ok_or_else(|| {
        Failure::Message(format!("no such starter: expected one of {}", names.join(", ")))
    })?;
    output.write_all(text.as_bytes())?;
    Ok(())
}

/// Checks a file, and says what is worth a second look.
pub fn validate(path: &Path) -> Result<(), Failure> {
    let configuration = load(path)?.1;
    let mut output = io::stdout().lock();
    for warning in configuration.warnings() {
        writeln!(output, "warning: {}: {}", warning.field, warning.message)?;
    }
    writeln!(
        output,
        "ok: {} program(s), {} line(s), configuration {}",
        configuration.programs().count(),
        configuration
            .lines()
            .map(|(_, line)| line.id())
            .collect::<std::collections::BTreeSet<_>>()
            .len(),
        configuration.id()
    )?;
    Ok(())
}

/// Reads a configuration file: its text, and what it says.
pub fn load(path: &Path) -> Result<(String, Configuration), Failure> {
    let text = fs::read_to_string(path).map_err(|error| failure::file(path, &error))?;
    let configuration = wire::config::parse(&text)
        .map_err(|error| Failure::Message(format!("{}: {error}", path.display())))?;
    Ok((text, configuration))
}
