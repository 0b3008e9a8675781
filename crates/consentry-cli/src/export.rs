//! `export`: the journal for an archive, one JSON object a line.

use std::io::{self, BufWriter, Write as _};
use std::path::Path;

use consentry::wire::export::ExportView;

use crate::ask;
use crate::failure::Failure;
use crate::lines::write_json;

/// How many entries are read at once.
const PAGE: u64 = 1_000;

/// Prints every entry after `since`, at most `limit`.
pub fn export(config: &Path, db: &Path, since: u64, limit: Option<u64>) -> Result<(), Failure> {
    let engine = ask::open_all(config, db)?;
    let mut output = BufWriter::new(io::stdout().lock());
    let mut after = since;
    let mut left = limit.unwrap_or(u64::MAX);
    while left > 0 {
        let page = engine.export(after, usize::try_from(left.min(PAGE)).unwrap_or(1))?;
        let Some(last) = page.last() else { break };
        after = last.index;
        for entry in &page {
            write_json(&mut output, &ExportView::from(entry))?;
            left = left.saturating_sub(1);
        }
    }
    output.flush()?;
    Ok(())
}
