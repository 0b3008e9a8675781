//! Opt-in reports as JSON.

use std::io;

use consentry_core::Word;
use serde::Serialize;

use super::{Addressee, OptInReport};

#[derive(Serialize)]
struct RowView<'a> {
    report: &'static str,
    organization: &'a str,
    organization_id: &'a str,
    name: &'a str,
    line: Option<&'a str>,
    contact: Option<String>,
    group: Option<&'a str>,
    at: String,
    timestamp: String,
}

/// Writes reports as one array of objects, one a line; every key is always present.
///
/// `line` and `contact` are in E.164, `at` is in UTC, `timestamp` is as people read it, in the
/// organization's time zone.
///
/// # Errors
/// The error of the output.
pub fn write(reports: &[OptInReport], output: &mut dyn io::Write) -> io::Result<()> {
    let mut separator: &[u8] = b"[\n";
    for report in reports {
        for row in &report.rows {
            let (contact, group) = match &row.addressee {
                Addressee::Contact(address) => (address.map(|address| address.as_e164()), None),
                Addressee::Group(id) => (None, id.as_deref()),
            };
            output.write_all(separator)?;
            separator = b",\n";
            serde_json::to_writer(
                &mut *output,
                &RowView {
                    report: report.kind.word(),
                    organization: &row.organization,
                    organization_id: &row.organization_id,
                    name: &row.name,
                    line: row.line.as_deref(),
                    contact,
                    group,
                    at: row.at.to_string(),
                    timestamp: report.shown(row.at),
                },
            )?;
        }
    }
    output.write_all(if separator == b"[\n" { b"[]\n" } else { b"\n]\n" })
}
