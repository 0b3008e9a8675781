//! `status` and `history`: what is known of a contact.

use std::io::{self, Write};
use std::path::Path;

use consentry::core::{Address, Timestamp, Word};
use consentry::wire::status::{HistoryView, StatusView};
use consentry::{Engine, HistoryEntry, address};

use crate::failure::{self, Failure};
use crate::init;
use crate::lines::write_json;

/// Shows the state of a contact at every place that knows it.
pub fn status(
    config: &Path,
    db: &Path,
    contact: &str,
    at: Option<&str>,
    json: bool,
) -> Result<(), Failure> {
    let (engine, contact) = open(config, db, contact)?;
    let at = at.map(Timestamp::parse).transpose()?;
    let rows = engine.status(contact, at)?;
    let mut output = io::stdout().lock();
    for row in &rows {
        if json {
            write_json(&mut output, &StatusView::from(row))?;
        } else {
            writeln!(
                output,
                "{:<16} {:<14} {:<9} {:<10} {}",
                row.program.as_deref().unwrap_or("-"),
                row.line.as_deref().unwrap_or("-"),
                row.family.word(),
                row.state.word(),
                row.since.map_or_else(|| "-".to_owned(), |since| since.to_string()),
            )?;
        }
    }
    if rows.is_empty() && !json {
        writeln!(output, "nothing is known of this contact")?;
    }
    Ok(())
}

/// Shows everything that was recorded of a contact, oldest first.
pub fn history(config: &Path, db: &Path, contact: &str, json: bool) -> Result<(), Failure> {
    let (engine, contact) = open(config, db, contact)?;
    let mut output = io::stdout().lock();
    for entry in engine.history(contact)? {
        if json {
            write_json(&mut output, &HistoryView::from(&entry))?;
        } else {
            describe(&mut output, &entry)?;
        }
    }
    Ok(())
}

fn describe(output: &mut impl Write, entry: &HistoryEntry) -> Result<(), Failure> {
    let outcome = &entry.outcome;
    let state = outcome
        .state
        .map(|state| format!("  {} -> {}", state.from.word(), state.to.word()))
        .unwrap_or_default();
    let reasons: Vec<&str> = outcome.reasons.iter().map(|reason| reason.code.word()).collect();
    writeln!(
        output,
        "{}  {:<18} {:<8}{state}  {}",
        entry.occurred_at,
        entry.kind,
        outcome.decision.word(),
        reasons.join(" "),
    )?;
    if let Some(text) = &entry.text {
        writeln!(output, "    {}", text.as_str().escape_debug())?;
    }
    for text in &outcome.texts {
        let words = text.text.as_ref().map_or("(erased)", |text| text.as_str());
        writeln!(output, "    to the {}: {}", text.to.word(), words.escape_debug())?;
    }
    Ok(())
}

fn open(config: &Path, db: &Path, contact: &str) -> Result<(Engine, Address), Failure> {
    let configuration = init::load(config)?.1;
    let contact = address::parse(contact, configuration.default_region(), "contact")?;
    Ok((open_existing(db)?, contact))
}

/// Opens a database that is there: asking must not make one.
fn open_existing(db: &Path) -> Result<Engine, Failure> {
    std::fs::metadata(db).map_err(|error| failure::file(db, &error))?;
    Ok(Engine::open(db)?)
}

/// Opens a database to ask about all of it, and tells where the file is not the configuration that
/// its answers follow.
pub fn open_all(config: &Path, db: &Path) -> Result<Engine, Failure> {
    let configuration = init::load(config)?.1;
    let engine = open_existing(db)?;
    if engine.configured()?.id() != configuration.id() {
        // Where standard error is gone there is nobody to tell.
        let _ = writeln!(
            io::stderr(),
            "consentry: {} is not in force; the answer follows the configuration that is. \
             `consentry run` puts it in force.",
            config.display()
        );
    }
    Ok(engine)
}

/// Reads an argument that is one of a list of words.
pub fn word<T: Word>(text: &str) -> Result<T, String> {
    T::read(text, "format").map_err(|error| error.expected().to_owned())
}
