//! `report`: the opt-in reports, as a table or as a page.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use consentry::core::Word;
use consentry::report::{OptInReport, ReportFilter, ReportFormat, ReportKind};

use crate::ask;
use crate::failure::{self, Failure};

/// Which rows, in which form, and where to.
#[derive(Args)]
pub struct Wanted {
    /// Only the report with consent.
    #[arg(long)]
    consent: bool,
    /// Only the report with disclaimer; both, where neither is named.
    #[arg(long)]
    disclaimer: bool,
    /// Only rows with this text in the name, the line or the group id.
    #[arg(long)]
    text: Option<String>,
    /// Only rows from or to this number, or a part of it.
    #[arg(long)]
    number: Option<String>,
    /// Only rows of this day or later, such as 2021-11-09, in the organization's time zone.
    #[arg(long, value_name = "DAY")]
    from: Option<String>,
    /// Only rows of this day or earlier.
    #[arg(long, value_name = "DAY")]
    to: Option<String>,
    /// The form: csv, json or html.
    #[arg(long, value_name = "FORM", value_parser = ask::word::<ReportFormat>)]
    format: ReportFormat,
    /// The file to write; standard output unless given.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Writes the reports.
pub fn report(config: &Path, db: &Path, wanted: &Wanted) -> Result<(), Failure> {
    let filter = ReportFilter::new(
        wanted.text.as_deref(),
        wanted.number.as_deref(),
        wanted.from.as_deref(),
        wanted.to.as_deref(),
    )?;
    let engine = ask::open_all(config, db)?;
    let reports: Vec<OptInReport> = kinds(wanted)
        .into_iter()
        .map(|kind| engine.opt_in_report(kind, &filter))
        .collect::<Result<_, _>>()?;
    match &wanted.output {
        None => write(wanted.format, &reports, &mut BufWriter::new(io::stdout().lock()))?,
        Some(path) => {
            let file = File::create(path).map_err(|error| failure::file(path, &error))?;
            write(wanted.format, &reports, &mut BufWriter::new(file))
                .map_err(|error| failure::file(path, &error))?;
        }
    }
    Ok(())
}

fn kinds(wanted: &Wanted) -> Vec<ReportKind> {
    match (wanted.consent, wanted.disclaimer) {
        (true, false) => vec![ReportKind::Consent],
        (false, true) => vec![ReportKind::Disclaimer],
        (true, true) | (false, false) => ReportKind::all().to_vec(),
    }
}

fn write(format: ReportFormat, reports: &[OptInReport], output: &mut dyn Write) -> io::Result<()> {
    format.write(reports, output)?;
    output.flush()
}
