//! `read`: what texts mean.

use std::io;
use std::path::Path;

use consentry::core::{Invalid, Reader};
use consentry::wire::outcome::ErrorView;
use consentry::wire::reading::{self, ReadingView};
use consentry::{Error, wire};

use crate::failure::Failure;
use crate::init;
use crate::lines::{Line, for_each, write_json};

/// Reads texts from standard input until it ends, with a program's words or only the documented.
pub fn read(config: Option<&Path>, program: Option<&str>) -> Result<(), Failure> {
    let configuration = match config {
        Some(path) => Some(init::load(path)?.1),
        None => None,
    };
    let reader = match &configuration {
        Some(configuration) => wire::config::program(configuration, program)?.reader(),
        None => Reader::builtin(),
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
        match text {
            Ok(text) => {
                let reading = reader.read_with_language(&text.text, text.language);
                write_json(&mut output, &ReadingView::from(&reading))
            }
            Err(error) => {
                errors = errors.saturating_add(1);
                write_json(&mut output, &ErrorView::new(&Error::from(error), number))
            }
        }
    })?;
    if errors == 0 { Ok(()) } else { Err(Failure::Found) }
}
