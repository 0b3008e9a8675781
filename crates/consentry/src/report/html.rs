//! Opt-in reports as one HTML page that needs nothing else: a table that works without scripts, and
//! with them search, sorting, tabs and a choice of light and dark.

use std::collections::BTreeSet;
use std::io;

use askama::Template;
use consentry_core::Timestamp;
use consentry_core::Word;
use data_encoding::BASE64;
use sha2::{Digest, Sha256};

use super::chart::Chart;
use super::{Addressee, Cells, OptInReport, ReportKind, ReportRow, cells};

/// The page's own style and script; the policy of the page permits these two texts and nothing else.
const STYLE: &str = include_str!("../../templates/opt_in_report.css");
const SCRIPT: &str = include_str!("../../templates/opt_in_report.js");

#[derive(Template)]
#[template(path = "opt_in_report.html")]
struct Page<'a> {
    first: &'a OptInReport,
    sections: Vec<Section<'a>>,
    headings: [&'static str; 4],
    style: &'static str,
    style_hash: String,
    script: &'static str,
    script_hash: String,
}

/// One report of the page.
struct Section<'a> {
    report: &'a OptInReport,
    chart: Option<Chart>,
    contacts: usize,
    lines: usize,
}

impl<'a> Section<'a> {
    fn of(report: &'a OptInReport) -> Self {
        let people: BTreeSet<String> = report
            .rows
            .iter()
            .filter(|row| row.addressee != Addressee::Contact(None))
            .map(|row| cells::addressee(&row.addressee))
            .collect();
        let lines: BTreeSet<_> = report.rows.iter().map(|row| (&row.line, &row.name)).collect();
        Self { report, chart: Chart::of(report), contacts: people.len(), lines: lines.len() }
    }

    fn id(&self) -> &'static str {
        self.report.kind.word()
    }

    fn title(&self) -> &'static str {
        self.report.kind.title()
    }

    /// What a row counts.
    const fn unit(&self) -> &'static str {
        match self.report.kind {
            ReportKind::Consent => "Opt-ins",
            ReportKind::Disclaimer => "Disclaimers shown",
        }
    }

    fn cells(&self, row: &ReportRow) -> Cells {
        self.report.cells(row)
    }

    fn day(&self, row: &ReportRow) -> String {
        self.report.day(row).format("%Y-%m-%d").to_string()
    }

    fn bucket(&self, row: &ReportRow) -> usize {
        self.chart.as_ref().map_or(0, |chart| chart.bucket_of(self.report.day(row)))
    }

    /// When the newest row was; rows are sorted.
    fn newest(&self) -> Option<String> {
        self.report.rows.first().map(|row| self.report.shown(row.at))
    }
}

impl Page<'_> {
    /// Until when the journal was read.
    fn recorded_until(&self) -> Option<String> {
        self.first.recorded_until.map(|at: Timestamp| self.first.shown(at))
    }
}

/// Writes reports of one organization as one page, each in a section of its own; nothing where there
/// is no report.
///
/// The page loads nothing and sends nothing: its content security policy forbids everything but its
/// own style and script, by their hashes.
///
/// # Errors
/// The error of the output.
pub fn write(reports: &[OptInReport], output: &mut dyn io::Write) -> io::Result<()> {
    let Some(first) = reports.first() else { return Ok(()) };
    let page = Page {
        first,
        sections: reports.iter().map(Section::of).collect(),
        headings: cells::HEADINGS,
        style: STYLE,
        style_hash: hash(STYLE),
        script: SCRIPT,
        script_hash: hash(SCRIPT),
    };
    let mut output = output;
    page.write_into(&mut output)
}

/// A hash as a content security policy names it.
fn hash(text: &str) -> String {
    format!("sha256-{}", BASE64.encode(&Sha256::digest(text.as_bytes())))
}
