//! Opt-in reports as CSV (RFC 4180), as spreadsheets open it.

use std::borrow::Cow;
use std::io;

use ::csv::{Terminator, WriterBuilder};

use super::cells::HEADINGS;
use super::{Cells, OptInReport};

/// Writes reports as one table with a heading: the four columns, and where there are several
/// reports a fifth that says of which a row is.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe.
///
/// # Errors
/// The error of the output.
pub fn write(reports: &[OptInReport], output: &mut dyn io::Write) -> io::Result<()> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(output);
    let several = reports.len() > 1;
    writer.write_record(HEADINGS.into_iter().chain(several.then_some("Report")))?;
    for report in reports {
        let title = several.then_some(report.kind.title());
        for row in &report.rows {
            let Cells { organization, line, addressee, timestamp } = report.cells(row);
            let cells = [&organization, &line, &addressee, &timestamp].map(|cell| unspelled(cell));
            writer.write_record(cells.iter().map(Cow::as_ref).chain(title))?;
        }
    }
    writer.flush()
}

/// A cell that no spreadsheet takes for a formula. Names and the ids of groups are other people's
/// words, so any cell may begin with anything.
fn unspelled(cell: &str) -> Cow<'_, str> {
    // Spreadsheets skip white space, and take the wide forms for the signs that they show.
    let first = cell.trim_start().chars().next();
    let formula = matches!(first, Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'));
    if formula || cell.starts_with(['\t', '\r', '\n']) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_kept_from_being_one() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\r-"] {
            assert_eq!(unspelled(formula), format!("'{formula}"));
        }
        for text in ["", "Aaron (447455051529)", "'=1", "1=1", "14702468763"] {
            assert_eq!(unspelled(text), text);
        }
    }
}
