//! `demo`: real texts through three whole systems, each on a database of its own.

mod employees;
mod events;
mod stage;
mod tally;
mod utility;
mod voice;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::time::Instant;

use consentry::Engine;
use consentry::core::{Intent, Reader, ReadingBasis, Timestamp, Word};
use consentry::report::{ReportFilter, ReportKind, html};

use self::employees::Employees;
use self::stage::{Play, Stage};
use self::tally::Tally;
use self::utility::Utility;
use self::voice::Voice;
use crate::failure::{self, Failure};

/// When the plays begin.
const BEGAN: &str = "2026-09-21T09:00:00Z";

/// What the demo is asked for.
pub struct Wanted<'a> {
    /// Where to keep the databases; a temporary folder unless given.
    pub folder: Option<&'a Path>,
    /// Where to write the opt-in reports.
    pub report: &'a Path,
    /// The seed of what is mixed in.
    pub seed: u64,
}

/// What one system came to.
struct Played {
    events: u64,
    seconds: f64,
    replay_seconds: f64,
    entries: u64,
    contacts: u64,
    decided: u64,
    differences: u64,
    is_clean: bool,
    bytes: u64,
}

/// Plays three systems and prints what came of them.
pub fn demo(wanted: &Wanted<'_>) -> Result<(), Failure> {
    let temporary = tempfile::tempdir()?;
    let folder = wanted.folder.unwrap_or(temporary.path());
    std::fs::create_dir_all(folder).map_err(|error| failure::file(folder, &error))?;
    let mut output = io::stdout().lock();
    let count = stage::texts().count();
    let seed = wanted.seed;
    writeln!(
        output,
        "{count} real texts come in, each from a contact of its own, a third to each of three \
         systems;\nanswers, opt-outs, sends and calls are mixed in by seed {seed}."
    )?;
    meanings(&mut output)?;
    let plays: [(&str, Box<dyn Play>, &str); 3] = [
        ("employees", Box::new(Employees), "+14155551000"),
        ("voice", Box::new(Voice::new()?), "+14165551000"),
        ("utility", Box::new(Utility { texts: 0 }), "+14175551000"),
    ];
    let mut all = Vec::new();
    for (index, (name, mut play, first_contact)) in plays.into_iter().enumerate() {
        let path = folder.join(format!("{name}.db"));
        if path.exists() {
            return Err(Failure::Message(format!("{}: expected no file there", path.display())));
        }
        let texts = stage::texts().skip(index).step_by(3);
        let mut stage = Stage::new(seed, Timestamp::parse(BEGAN)?, first_contact, 600)?;
        let engine = Engine::open(&path)?;
        writeln!(output, "\n{}", play.title())?;
        let played = perform(&engine, play.as_mut(), &mut stage, texts, &path, &mut output)?;
        if name == "employees" {
            write_reports(&engine, wanted.report, &mut output)?;
        }
        all.push(played);
    }
    prove(&all, &mut output)?;
    if let Some(folder) = wanted.folder {
        writeln!(output, "  databases kept in {}", folder.display())?;
    }
    if all.iter().all(|it| it.is_clean) { Ok(()) } else { Err(Failure::Found) }
}

/// Plays one system on its database.
fn perform(
    engine: &Engine,
    play: &mut dyn Play,
    stage: &mut Stage,
    texts: impl Iterator<Item = &'static str>,
    path: &Path,
    output: &mut impl Write,
) -> Result<Played, Failure> {
    engine.install(play.configuration(), "consentry demo", stage.now())?;
    let clock = Instant::now();
    let mut tally = Tally::default();
    for text in texts {
        let contact = stage.newcomer()?;
        play.plan(stage, contact, text)?;
        run(engine, stage, &mut tally)?;
    }
    stage.skip_a_month();
    stage.end();
    run(engine, stage, &mut tally)?;
    let seconds = clock.elapsed().as_secs_f64();
    for contact in stage.everyone() {
        tally.count_state(&engine.status(contact?, None)?);
    }
    tally.print(output)?;
    let replay = Instant::now();
    let report = engine.replay(true)?;
    Ok(Played {
        events: tally.events(),
        seconds,
        replay_seconds: replay.elapsed().as_secs_f64(),
        entries: report.entries,
        contacts: report.contacts,
        decided: report.decided,
        differences: u64::try_from(report.differences.len()).unwrap_or(u64::MAX),
        is_clean: report.is_clean(),
        bytes: std::fs::metadata(path).map_err(|error| failure::file(path, &error))?.len(),
    })
}

/// Reports what was planned until nothing is left of it.
fn run(engine: &Engine, stage: &mut Stage, tally: &mut Tally) -> Result<(), Failure> {
    while let Some(event) = stage.next_event()? {
        let (kind, now) = (event.body.kind(), event.at);
        let outcome = engine.receive_and_hand_over(event, now)?;
        tally.count(kind, &outcome);
        stage.look_at(&outcome);
    }
    Ok(())
}

/// Writes both opt-in reports as one page.
fn write_reports(engine: &Engine, path: &Path, output: &mut impl Write) -> Result<(), Failure> {
    let filter = ReportFilter::new(None, None, None, None)?;
    let reports = ReportKind::all()
        .iter()
        .map(|kind| engine.opt_in_report(*kind, &filter))
        .collect::<Result<Vec<_>, _>>()?;
    let file = File::create(path).map_err(|error| failure::file(path, &error))?;
    let mut file = BufWriter::new(file);
    html::write(&reports, &mut file).map_err(|error| failure::file(path, &error))?;
    file.flush().map_err(|error| failure::file(path, &error))?;
    let rows: Vec<String> = reports
        .iter()
        .map(|report| format!("{} {}", report.rows.len(), report.kind.title().to_lowercase()))
        .collect();
    writeln!(output, "  {:<16}  {} in {}", "opt-in reports", rows.join(", "), path.display())?;
    Ok(())
}

/// What folding the journals gave, and what it all cost.
fn prove(all: &[Played], output: &mut impl Write) -> Result<(), Failure> {
    let sum = |of: fn(&Played) -> u64| all.iter().map(of).fold(0, u64::saturating_add);
    let seconds: f64 = all.iter().map(|it| it.seconds).sum();
    let replay: f64 = all.iter().map(|it| it.replay_seconds).sum();
    let events = sum(|it| it.events);
    writeln!(output, "\nProof and cost")?;
    writeln!(
        output,
        "  {} journal entries fold to the live state of {} contacts: {} ({replay:.1} s)",
        sum(|it| it.entries),
        sum(|it| it.contacts),
        if all.iter().all(|it| it.is_clean) { "yes, every record" } else { "NO" },
    )?;
    writeln!(
        output,
        "  {} decisions made again: {} different, because the partner was suspended for a while",
        sum(|it| it.decided),
        sum(|it| it.differences),
    )?;
    writeln!(
        output,
        "  {events} events in {seconds:.1} s, each durable before its outcome: {:.0} a second, one \
         after the other; {} bytes an event",
        if seconds > 0.0 { as_f64(events) / seconds } else { 0.0 },
        sum(|it| it.bytes).checked_div(events).unwrap_or(0),
    )?;
    Ok(())
}

/// What the real texts are read as: people wrote them to people, and businesses the spam, so nearly
/// all must be nothing.
fn meanings(output: &mut impl Write) -> Result<(), Failure> {
    let mut found: BTreeMap<&str, u64> = BTreeMap::new();
    for text in stage::texts() {
        let reading = Reader::builtin().read(text);
        if reading.intent != Intent::None {
            let doubt = reading.basis == ReadingBasis::Unsure;
            let name = if doubt { "a doubt" } else { reading.intent.as_str() };
            let count = found.entry(name).or_default();
            *count = count.saturating_add(1);
        }
    }
    let found: Vec<String> =
        found.iter().map(|(intent, count)| format!("{count} as {intent}")).collect();
    let found = if found.is_empty() { "none".to_owned() } else { found.join(", ") };
    writeln!(output, "Of the real texts, read as a request: {found}.")?;
    Ok(())
}

/// For printing only: precise up to 2^53.
fn as_f64(number: u64) -> f64 {
    let (high, low) = ((number >> 32) as u32, (number & u64::from(u32::MAX)) as u32);
    f64::from(high) * 4_294_967_296.0 + f64::from(low)
}
