//! `read`: what texts mean.

use std::io;
use std::path::Path;

use consentry::core::{Invalid, Reader};
use consentry::wire::outcome::ErrorView;
use consentry::wire::reading::{self, ComparisonView, ExplanationView, ReadingView};
use consentry::{Error, wire};

use crate::failure::Failure;
use crate::init;
use crate::lines::{Line, for_each, write_json};

/// What to show of each text.
#[derive(Clone, Copy)]
pub enum Wanted<'a> {
    /// Its reading.
    Readings,
    /// Its reading, and what it was concluded from.
    Explanations,
    /// Both readings, where another program reads it otherwise.
    Comparison(&'a str),
}

/// Reads texts from standard input until it ends, with a program's words or only the documented.
pub fn read(
    config: Option<&Path>,
    program: Option<&str>,
    wanted: Wanted<'_>,
) -> Result<(), Failure> {
    let configuration = match config {
        Some(path) => Some(init::load(path)?.1),
        None => None,
    };
    let reader_of = |program| match &configuration {
        Some(configuration) => Ok(wire::config::program(configuration, program)?.reader()),
        None => Ok::<_, Invalid>(Reader::builtin()),
    };
    let reader = reader_of(program)?;
    let other = match wanted {
        Wanted::Comparison(other) => reader_of(Some(other))?,
        Wanted::Readings | Wanted::Explanations => reader,
    };
    let mut output = io::stdout().lock();
    let mut errors = 0_u64;
    for_each(io::stdin().lock(), |line, number| {
        let text = match line {
            Line::Text(text) => reading::parse(&text),
            Line::Malformed => {
                Err(Invalid::new("invalid_json", "line", "one JSON object in UTF-8"))
            }
        };
        let text = match text {
            Ok(text) => text,
            Err(error) => {
                errors = errors.saturating_add(1);
                return write_json(&mut output, &ErrorView::new(&Error::from(error), number));
            }
        };
        match wanted {
            Wanted::Readings => {
                let reading = reader.read_in(&text.text, &text.context());
                write_json(&mut output, &ReadingView::from(&reading))
            }
            Wanted::Explanations => {
                let explanation = reader.explain(&text.text, &text.context());
                write_json(&mut output, &ExplanationView::from(&explanation))
            }
            Wanted::Comparison(_) => {
                let from = reader.read_in(&text.text, &text.context());
                let to = other.read_in(&text.text, &text.context());
                if from == to {
                    return Ok(());
                }
                let (from, to) = (ReadingView::from(&from), ReadingView::from(&to));
                write_json(&mut output, &ComparisonView { line: number, from, to })
            }
        }
    })?;
    if errors == 0 { Ok(()) } else { Err(Failure::Found) }
}
