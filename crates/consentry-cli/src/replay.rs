//! `replay`: does the journal still say what the database says?

use std::io::{self, Write as _};
use std::path::Path;

use consentry::Engine;

use crate::failure::{self, Failure};

/// How many differences are listed.
const MOST_LISTED: usize = 20;

/// Folds the journal, decides again if asked, and says what it found. Status 1 where the database
/// is not what its journal says, or a difference is explained by no version.
pub fn replay(db: &Path, redecide: bool) -> Result<(), Failure> {
    std::fs::metadata(db).map_err(|error| failure::file(db, &error))?;
    let report = Engine::open(db)?.replay(redecide)?;
    let mut output = io::stdout().lock();
    writeln!(output, "{} entries of {} contacts folded", report.entries, report.contacts)?;
    match report.unlike.len() {
        0 => writeln!(output, "every record is what the journal says")?,
        count => writeln!(output, "{count} record(s) are NOT what the journal says")?,
    }
    if redecide {
        writeln!(
            output,
            "{} decided again, {} erased, {} different",
            report.decided,
            report.erased,
            report.differences.len()
        )?;
        for difference in report.differences.iter().take(MOST_LISTED) {
            let versions: Vec<String> = difference
                .versions
                .iter()
                .map(|change| format!("{} {} -> {}", change.name, change.then, change.now))
                .collect();
            let because =
                if versions.is_empty() { "UNEXPLAINED".to_owned() } else { versions.join(", ") };
            writeln!(
                output,
                "  entry {} ({}): {} because {because}",
                difference.index,
                difference.event,
                difference.what.join(", "),
            )?;
        }
        if report.differences.len() > MOST_LISTED {
            let more = report.differences.len().saturating_sub(MOST_LISTED);
            writeln!(output, "  and {more} more")?;
        }
    }
    if report.is_clean() { Ok(()) } else { Err(Failure::Found) }
}
