//! Running one case against one store, as `consentry run` does with a file of events.

use std::path::{Path, PathBuf};

use consentry::core::Timestamp;
use consentry::store::MemoryStore;
use consentry::wire::outcome::{ErrorView, OutcomeView};
use consentry::wire::status::StatusView;
use consentry::{Engine, Entropy, Error, NoEntropy, SqliteStore, address, wire};
use serde_json::{Value, json};

use super::compare::differences;
use super::format::{self, Case, Step};

/// Where a case runs.
#[derive(Clone, Copy, Debug)]
pub enum Backend {
    Memory,
    Sqlite,
}

/// Random enough for a test, and the same in every run.
struct Counter(std::sync::atomic::AtomicU64);

impl Entropy for Counter {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        for chunk in bytes.chunks_mut(8) {
            let count = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let mixed = count.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes();
            chunk.copy_from_slice(&mixed[..chunk.len()]);
        }
        Ok(())
    }
}

/// A case in progress.
struct Run {
    backend: Backend,
    path: PathBuf,
    /// None only while the database is being opened again.
    engine: Option<Engine>,
    opened: u64,
    /// The largest time of any event so far.
    now: Timestamp,
    events: u64,
}

/// Runs a case in a folder of its own.
///
/// # Errors
/// What differs, and in which step.
pub fn run(case: &Case, backend: Backend, folder: &Path) -> Result<(), String> {
    let mut run = Run {
        backend,
        path: folder.join("consentry.db"),
        engine: None,
        opened: 0,
        now: Timestamp::MIN,
        events: 0,
    };
    run.open()?;
    if let Some(config) = &case.config {
        let text = format::configuration(config, &case.changes)?;
        let installed = run.engine()?.install(&text, "vectors", run.now);
        installed.map_err(|error| format!("the configuration of the case: {error}"))?;
    }
    for (index, step) in case.steps.iter().enumerate() {
        let (what, expected, actual) = run.step(step)?;
        let found = match step {
            // A list of rows is complete: no key may be left out.
            Step::Status { .. } if expected != actual => {
                vec![format!("expected {expected}\n  found    {actual}")]
            }
            _ => differences(&expected, &actual),
        };
        if !found.is_empty() {
            let number = index + 1;
            return Err(format!("step {number}, {what}\n  {}", found.join("\n  ")));
        }
    }
    Ok(())
}

impl Run {
    fn open(&mut self) -> Result<(), String> {
        self.engine = None;
        self.opened += 1;
        let entropy = Counter((self.opened << 32).into());
        self.engine = Some(match self.backend {
            Backend::Memory => Engine::new(MemoryStore::new([7; 32]), entropy),
            Backend::Sqlite => {
                let store = SqliteStore::open(&self.path).map_err(|error| error.to_string())?;
                Engine::new(store, entropy)
            }
        });
        Ok(())
    }

    fn engine(&self) -> Result<&Engine, String> {
        self.engine.as_ref().ok_or_else(|| "the database is closed".to_owned())
    }

    /// Takes a step and says what it was, what was expected and what came.
    fn step(&mut self, step: &Step) -> Result<(String, Value, Value), String> {
        Ok(match step {
            Step::Event { event, expect } => {
                let line = event.to_string();
                (format!("event {line}"), expect.clone(), self.event(&line)?)
            }
            Step::Line { line, expect } => {
                (format!("line {line:?}"), expect.clone(), self.event(line)?)
            }
            Step::Status { status, at, expect } => {
                let rows = self.status(status, at.as_deref());
                (format!("status {status}"), expect.clone(), rows?)
            }
            Step::Install { install, expect } => {
                let text = format::configuration(&install.config, &install.changes)?;
                let installed = self.engine()?.install(&text, "vectors", self.now);
                let actual = match installed {
                    Ok(_) => json!({"ok": true}),
                    Err(error) => view(&ErrorView::new(&error, 0)),
                };
                let edits = install.changes.iter().map(|change| change.with.as_str());
                let edits: Vec<&str> = edits.collect();
                (format!("install with {edits:?}"), expect.clone(), actual)
            }
            Step::Restart { restart } => {
                // A store in memory has nothing to open again.
                if *restart && matches!(self.backend, Backend::Sqlite) {
                    self.open()?;
                }
                ("restart".to_owned(), Value::Null, Value::Null)
            }
        })
    }

    /// One line of input, as `consentry run` takes it.
    fn event(&mut self, line: &str) -> Result<Value, String> {
        self.events += 1;
        match self.receive(line) {
            Ok(outcome) => Ok(outcome),
            Err(error) => Ok(view(&ErrorView::new(&error, self.events))),
        }
    }

    fn receive(&mut self, line: &str) -> Result<Value, Error> {
        let engine = self.engine.as_ref().ok_or(Error::Closed)?;
        let region = engine.current()?.and_then(|configuration| configuration.default_region());
        let event = wire::event::parse(line, region)?;
        let now = self.now.max(event.at);
        let outcome = engine.receive_and_hand_over(event, now)?;
        self.now = now;
        Ok(view(&OutcomeView::from(&outcome)))
    }

    fn status(&self, contact: &str, at: Option<&str>) -> Result<Value, String> {
        let read = || -> Result<Vec<StatusView>, Error> {
            let contact = address::parse(contact, None, "contact")?;
            let at = at.map(Timestamp::parse).transpose()?;
            let engine = self.engine.as_ref().ok_or(Error::Closed)?;
            Ok(engine.status(contact, at)?.iter().map(StatusView::from).collect())
        };
        read().map(|rows| view(&rows)).map_err(|error| error.to_string())
    }
}

fn view(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap_or(Value::Null)
}
