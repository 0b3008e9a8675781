//! The `consentry` command: events in, decisions, automatic texts and records out.
#![forbid(unsafe_code)]

mod ask;
mod chat;
mod demo;
mod due;
mod export;
mod failure;
mod init;
mod lines;
mod read;
mod replay;
mod report;
mod run;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

/// Decides whether a text may be sent, reads what a reply means, and keeps the proof.
#[derive(Parser)]
#[command(name = "consentry", version, about, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print a commented configuration to start from.
    Init {
        /// Which one; without a name they are listed.
        name: Option<String>,
    },
    /// Check a configuration file.
    Validate {
        /// The file.
        file: PathBuf,
    },
    /// Take events, one JSON object a line, and print an outcome for each.
    ///
    /// An event's `at` counts as now, never backwards, and the texts of an outcome count as sent at
    /// it: whoever runs this sends what stands in `texts`.
    Run {
        #[command(flatten)]
        place: Place,
        /// Who puts the configuration in force, for the journal.
        #[arg(long, default_value = "consentry run")]
        actor: String,
    },
    /// Tell what texts mean: one JSON object `{"text": …}` a line.
    Read {
        /// Read with the words of a program of this file.
        #[arg(long)]
        config: Option<PathBuf>,
        /// Which program; needed where the file has several.
        #[arg(long, requires = "config")]
        program: Option<String>,
        /// Show what each reading was concluded from: the words, the rules found, the guards.
        #[arg(long, conflicts_with = "compare")]
        explain: bool,
        /// Show only the texts that this program of the file reads otherwise.
        #[arg(long, requires = "config", value_name = "OTHER_PROGRAM")]
        compare: Option<String>,
    },
    /// Show the state of a contact.
    Status {
        #[command(flatten)]
        place: Place,
        /// Print one JSON object a line.
        #[arg(long)]
        json: bool,
        /// The time to answer for; the newest journaled time unless given.
        #[arg(long)]
        at: Option<String>,
        /// The contact's phone number.
        contact: String,
    },
    /// Show everything that was recorded of a contact.
    History {
        #[command(flatten)]
        place: Place,
        /// Print one JSON object a line.
        #[arg(long)]
        json: bool,
        /// The contact's phone number.
        contact: String,
    },
    /// Show the opt-in reports: who consented, and who was shown a disclaimer.
    Report {
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        wanted: report::Wanted,
    },
    /// Print every journaled message, automatic text and decision, one JSON object a line.
    Export {
        #[command(flatten)]
        place: Place,
        /// Begin after the entry with this index: the last that the archive has.
        #[arg(long, default_value_t = 0, value_name = "INDEX")]
        since: u64,
        /// Print at most so many entries.
        #[arg(long, value_name = "N")]
        limit: Option<u64>,
    },
    /// List what may be deleted by the retention policy. Deletes nothing.
    Due {
        #[command(flatten)]
        place: Place,
        /// The time to answer for; the newest journaled time unless given.
        #[arg(long)]
        at: Option<String>,
        /// Print one JSON object a line.
        #[arg(long)]
        json: bool,
    },
    /// Fold the journal and compare it with the live state.
    Replay {
        /// The database.
        #[arg(long)]
        db: PathBuf,
        /// Decide every event again too, and name the version behind each difference.
        #[arg(long)]
        redecide: bool,
    },
    /// Type as a contact and as a line, and see what the engine does with it.
    ///
    /// Everything happens in memory and on a clock of its own: a minute passes with each line, and
    /// more when told. `/help` inside shows all that can be typed.
    Chat {
        /// A starter by its name, two-way unless given; with `--config` a program of the file.
        program: Option<String>,
        /// Open this configuration file.
        #[arg(long)]
        config: Option<PathBuf>,
        /// Read the lines from this file, and show them in the output.
        #[arg(long)]
        script: Option<PathBuf>,
    },
    /// Play 5,574 real texts through three whole systems, and write their opt-in reports.
    Demo {
        /// A folder to keep the databases in; a temporary one unless given.
        #[arg(long, value_name = "FOLDER")]
        db: Option<PathBuf>,
        /// The page with the opt-in reports of the employee messaging app.
        #[arg(long, value_name = "FILE", default_value = "opt-in-report.html")]
        report: PathBuf,
        /// The seed of what is mixed in.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
}

#[derive(Args)]
struct Place {
    /// The configuration file.
    #[arg(long)]
    config: PathBuf,
    /// The database; made where there is none by `run`.
    #[arg(long)]
    db: PathBuf,
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Init { name } => init::init(name.as_deref()),
        Command::Validate { file } => init::validate(&file),
        Command::Run { place, actor } => run::run(&place.config, &place.db, &actor),
        Command::Read { config, program, explain, compare } => {
            let wanted = match (explain, compare.as_deref()) {
                (_, Some(other)) => read::Wanted::Comparison(other),
                (true, None) => read::Wanted::Explanations,
                (false, None) => read::Wanted::Readings,
            };
            read::read(config.as_deref(), program.as_deref(), wanted)
        }
        Command::Status { place, json, at, contact } => {
            ask::status(&place.config, &place.db, &contact, at.as_deref(), json)
        }
        Command::History { place, json, contact } => {
            ask::history(&place.config, &place.db, &contact, json)
        }
        Command::Report { place, wanted } => report::report(&place.config, &place.db, &wanted),
        Command::Export { place, since, limit } => {
            export::export(&place.config, &place.db, since, limit)
        }
        Command::Due { place, at, json } => due::due(&place.config, &place.db, at.as_deref(), json),
        Command::Replay { db, redecide } => replay::replay(&db, redecide),
        Command::Chat { program, config, script } => {
            chat::chat(program.as_deref(), config.as_deref(), script.as_deref())
        }
        Command::Demo { db, report, seed } => {
            demo::demo(&demo::Wanted { folder: db.as_deref(), report: &report, seed })
        }
    };
    failure::exit_code(result)
}
