//! `demo`: real texts through the whole engine, on a database of their own.

mod script;
mod tally;

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Instant;

use consentry::core::{Intent, Reader, Timestamp};
use consentry::{Engine, starter, wire};

use self::script::Script;
use self::tally::Tally;
use crate::failure::{self, Failure};

/// Plays the script on a new database and prints what came of it.
pub fn demo(db: Option<&Path>, seed: u64) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let path = db.map_or_else(|| folder.path().join("demo.db"), PathBuf::from);
    if path.exists() {
        return Err(Failure::Message(format!("{}: expected no file there", path.display())));
    }
    let began = Timestamp::parse("2026-11-21T09:00:00Z")?;
    let engine = Engine::open(&path)?;
    engine.install(starter::TWO_WAY, "consentry demo", began)?;

    let mut output = io::stdout().lock();
    writeln!(
        output,
        "Two-way messaging with consent: the line +14155550100 of Dana Reyes at XYZ."
    )?;
    writeln!(
        output,
        "{} real texts come in, each from a contact of its own; answers, opt-outs, sends and \
         calls are mixed in by seed {seed}.",
        script::texts().count(),
    )?;
    meanings(&mut output)?;
    let clock = Instant::now();
    let mut tally = Tally::default();
    let mut script = Script::new(seed, began)?;
    while let Some(event) = script.next_event() {
        let now = event.at;
        let kind = event.body.kind();
        let outcome = engine.receive_and_hand_over(event, now)?;
        tally.count(kind, &outcome);
        script.look_at(&outcome);
    }
    let seconds = clock.elapsed().as_secs_f64();
    for contact in script.contacts() {
        tally.count_state(&engine.status(contact, None)?);
    }
    let replay = Instant::now();
    let report = engine.replay(true)?;
    let replay_seconds = replay.elapsed().as_secs_f64();
    drop(engine);
    let bytes = std::fs::metadata(&path).map_err(|error| failure::file(&path, &error))?.len();

    tally.print(&mut output)?;
    writeln!(output, "\nProof")?;
    writeln!(
        output,
        "  {} journal entries fold to the live state of {} contacts: {}",
        report.entries,
        report.contacts,
        if report.unlike.is_empty() { "yes, every record" } else { "NO" },
    )?;
    writeln!(
        output,
        "  {} decisions made again: {} different ({replay_seconds:.1} s)",
        report.decided,
        report.differences.len(),
    )?;
    let events = tally.events();
    writeln!(output, "\nCost")?;
    writeln!(
        output,
        "  {events} events in {seconds:.1} s, each durable before its outcome: {:.0} a second, one \
         after the other",
        per_second(events, seconds),
    )?;
    writeln!(
        output,
        "  database {:.1} MB, {} bytes an event",
        as_f64(bytes) / 1e6,
        bytes.checked_div(events).unwrap_or(0),
    )?;
    if let Some(db) = db {
        writeln!(output, "  kept in {}", db.display())?;
    }
    if report.is_clean() { Ok(()) } else { Err(Failure::Found) }
}

/// How many of the real texts read as a keyword: people wrote them to people, so nearly all must
/// not.
fn meanings(output: &mut impl io::Write) -> Result<(), Failure> {
    let configuration = wire::config::parse(starter::TWO_WAY)?;
    let reader = match configuration.programs().next() {
        Some(program) => program.reader(),
        None => Reader::builtin(),
    };
    let mut found: BTreeMap<&str, u64> = BTreeMap::new();
    for text in script::texts() {
        let reading = reader.read(text);
        if reading.intent != Intent::None {
            let count = found.entry(reading.intent.as_str()).or_default();
            *count = count.saturating_add(1);
        }
    }
    let found: Vec<String> =
        found.iter().map(|(intent, count)| format!("{count} as {intent}")).collect();
    let found = if found.is_empty() { "none".to_owned() } else { found.join(", ") };
    writeln!(output, "Of the real texts, read as a keyword: {found}.")?;
    Ok(())
}

fn per_second(events: u64, seconds: f64) -> f64 {
    if seconds > 0.0 { as_f64(events) / seconds } else { 0.0 }
}

/// For printing only: precise up to 2^53.
fn as_f64(number: u64) -> f64 {
    let (high, low) = ((number >> 32) as u32, (number & u64::from(u32::MAX)) as u32);
    f64::from(high) * 4_294_967_296.0 + f64::from(low)
}
