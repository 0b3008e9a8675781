//! The soak: many events through `consentry run`, whose memory must stay flat.

mod memory;
mod stream;

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use self::memory::{Course, Held};
use self::stream::Stream;
use crate::shell::{Outcome, Shell};

const CONFIGURATION: &str = include_str!("soak.toml");
const SEED: u64 = 2026;
/// How many moments are looked at in a run.
const MOMENTS: u64 = 200;

/// Pipes events into `consentry run` on a new database, and fails where one is refused as malformed
/// or the memory of the process grows.
pub(crate) fn run(shell: &Shell, events: u64, contacts: u32) -> Outcome {
    shell.run(&mut shell.cargo(&["build", "--release", "--locked", "-p", "consentry-cli"]))?;
    let folder = shell.target.join("soak");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|e| e.to_string())?;
    }
    fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    fs::write(folder.join("soak.toml"), CONFIGURATION).map_err(|e| e.to_string())?;
    let program = shell.target.join("release").join(format!("consentry{EXE_SUFFIX}"));
    let mut command = shell.program(&program.to_string_lossy());
    command.arg("run").arg("--config").arg(folder.join("soak.toml"));
    command.arg("--db").arg(folder.join("soak.db"));
    let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = started.map_err(|e| format!("cannot start `consentry`: {e}"))?;
    let run = pass(&mut child, Stream::new(SEED, contacts), events)?;
    let status = child.wait().map_err(|e| e.to_string())?;
    println!("{events} events of {contacts} contacts: {}", run.pace(events));
    println!("database: {}", size(&folder, events)?);
    if !status.success() {
        return Err(format!("consentry failed: {status}, {} events were malformed", run.errors));
    }
    judge(&run.moments)
}

/// What was seen of a run.
struct Run {
    took: Vec<Duration>,
    moments: Vec<Held>,
    errors: u64,
}

/// Feeds events to a process while reading what it answers, one line each.
fn pass(child: &mut Child, stream: Stream, events: u64) -> Outcome<Run> {
    let process = child.id();
    let input = child.stdin.take().ok_or("no standard input")?;
    let output = child.stdout.take().ok_or("no standard output")?;
    let take = usize::try_from(events).map_err(|e| e.to_string())?;
    thread::scope(|scope| {
        let feeder = scope.spawn(move || -> std::io::Result<()> {
            let mut input = BufWriter::new(input);
            stream.take(take).try_for_each(|event| input.write_all(event.as_bytes()))?;
            input.flush()
        });
        let run = watch(process, output, events);
        let fed = feeder.join().map_err(|_| "the feeder of events failed")?;
        fed.map_err(|e| format!("consentry stopped reading: {e}"))?;
        run
    })
}

/// Counts the answers of a process and looks at its memory from time to time.
fn watch(process: u32, output: ChildStdout, events: u64) -> Outcome<Run> {
    let start = Instant::now();
    let mut run = Run { took: Vec::new(), moments: Vec::new(), errors: 0 };
    let every = (events / MOMENTS).max(1);
    let mut answered = 0_u64;
    for line in BufReader::new(output).lines() {
        answered += 1;
        run.errors += u64::from(line.map_err(|e| e.to_string())?.starts_with("{\"error\""));
        if answered.is_multiple_of(every) {
            run.took.push(start.elapsed());
            run.moments.extend(memory::held(process));
        }
    }
    if answered == events {
        Ok(run)
    } else {
        Err(format!("{events} events were given, {answered} answered"))
    }
}

impl Run {
    /// How long it took and how fast it was, at first and at the end.
    fn pace(&self, events: u64) -> String {
        let tenth = self.took.len() / 10;
        let at = |index: usize| self.took.get(index).copied().unwrap_or_default().as_secs_f64();
        let (first, all) = (at(tenth), at(self.took.len() - 1));
        let last = all - at(self.took.len() - 1 - tenth);
        let share = (events / 10) as f64;
        format!(
            "{all:.0} s, {:.0} events/s, in the first tenth {:.0}, in the last {:.0}",
            events as f64 / all,
            share / first,
            share / last,
        )
    }
}

/// How large the database became.
fn size(folder: &Path, events: u64) -> Outcome<String> {
    let files = fs::read_dir(folder).map_err(|e| e.to_string())?;
    let sizes = files.map(|file| Ok(file?.metadata()?.len())).collect::<std::io::Result<Vec<_>>>();
    let bytes: u64 = sizes.map_err(|e| e.to_string())?.iter().sum();
    Ok(format!("{} MiB, {} bytes an event", bytes >> 20, bytes / events.max(1)))
}

fn judge(moments: &[Held]) -> Outcome {
    let Some(course) = Course::of(moments) else {
        println!("resident memory: not known here, it is read from /proc");
        return Ok(());
    };
    let mib = |kib: u64| kib as f64 / 1_024.0;
    let Course { early, late, peak } = course;
    println!(
        "resident memory: {:.1} MiB in the second tenth, {:.1} MiB in the last, {:.1} MiB at most",
        mib(early),
        mib(late),
        mib(peak),
    );
    if course.is_flat() { Ok(()) } else { Err("the memory of `consentry run` grows".into()) }
}
