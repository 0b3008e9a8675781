//! `run`: events in, outcomes out, one line each, in order.

use std::io;
use std::path::Path;

use consentry::core::{Invalid, Timestamp};
use consentry::wire::outcome::{ErrorView, OutcomeView};
use consentry::{Engine, wire};

use crate::failure::Failure;
use crate::init;
use crate::lines::{Line, for_each, write_json};

/// Takes events from standard input until it ends.
pub fn run(config: &Path, db: &Path, actor: &str) -> Result<(), Failure> {
    let (text, configuration) = init::load(config)?;
    let engine = Engine::open(db)?;
    let mut now = engine.newest()?.unwrap_or(Timestamp::MIN);
    engine.install(&text, actor, now)?;
    let region = configuration.default_region();
    let mut output = io::stdout().lock();
    let mut errors = 0_u64;
    for_each(io::stdin().lock(), |line, number| {
        let event = match line {
            Line::Text(text) => wire::event::parse(&text, region),
            Line::Malformed => {
                Err(Invalid::new("invalid_json", "line", "one JSON object in UTF-8").into())
            }
        };
        let outcome = event.and_then(|event| {
            let then = now.max(event.at);
            let outcome = engine.receive_and_hand_over(event, then)?;
            now = then;
            Ok(outcome)
        });
        match outcome {
            Ok(outcome) => write_json(&mut output, &OutcomeView::from(&outcome)),
            Err(error) => {
                errors = errors.saturating_add(1);
                write_json(&mut output, &ErrorView::new(&error, number))
            }
        }
    })?;
    if errors == 0 { Ok(()) } else { Err(Failure::Found) }
}
