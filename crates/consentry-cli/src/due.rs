//! `due`: what may be deleted by the retention policy.

use std::io::{self, BufWriter, Write as _};
use std::path::Path;

use consentry::core::Timestamp;
use consentry::core::Word;
use consentry::report::DueKind;
use consentry::wire::due::DueView;

use crate::ask;
use crate::failure::Failure;
use crate::lines::write_json;

/// Lists what may be deleted, those due longest first.
pub fn due(config: &Path, db: &Path, at: Option<&str>, json: bool) -> Result<(), Failure> {
    let at = at.map(Timestamp::parse).transpose()?;
    let engine = ask::open_all(config, db)?;
    let now = match at {
        Some(at) => at,
        None => engine.newest()?.unwrap_or(Timestamp::MIN),
    };
    let due = engine.due(now)?;
    let mut output = BufWriter::new(io::stdout().lock());
    for record in &due {
        if json {
            write_json(&mut output, &DueView::from(record))?;
        } else {
            writeln!(
                output,
                "{:<10} recorded {:<24} due since {:<24} {}{}",
                record.kind.word(),
                record.recorded_at.to_string(),
                record.due_at.to_string(),
                record.event,
                record.reference.as_ref().map_or_else(String::new, |reference| {
                    format!("  {}", reference.escape_debug())
                }),
            )?;
        }
    }
    if !json {
        let count = |kind| due.iter().filter(|record| record.kind == kind).count();
        writeln!(
            output,
            "{} message(s), {} consent(s), {} recording(s) may be deleted at {now}; nothing was",
            count(DueKind::Message),
            count(DueKind::Consent),
            count(DueKind::Recording),
        )?;
    }
    output.flush()?;
    Ok(())
}
