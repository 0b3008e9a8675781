//! Lines of standard input, and JSON lines of standard output.

use std::io::{self, BufRead, Write};

use crate::failure::Failure;

/// The longest line that is taken, in bytes: an event with a text of 1 MiB, escaped.
const MAX_LINE_BYTES: u64 = 16 * 1024 * 1024;

/// One line of input.
pub enum Line {
    /// A line of text.
    Text(String),
    /// A line that is not UTF-8, or too long.
    Malformed,
}

/// Calls `each` with every line of the input and its number, counted from 1.
pub fn for_each(
    mut input: impl BufRead,
    mut each: impl FnMut(Line, u64) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut number = 0_u64;
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        let read = io::Read::take(&mut input, MAX_LINE_BYTES).read_until(b'\n', &mut bytes)?;
        if read == 0 {
            return Ok(());
        }
        number = number.saturating_add(1);
        let cut =
            bytes.last() != Some(&b'\n') && u64::try_from(read).unwrap_or(0) == MAX_LINE_BYTES;
        if cut {
            skip_line(&mut input)?;
        }
        while bytes.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
            bytes.pop();
        }
        let line = match (cut, std::str::from_utf8(&bytes)) {
            (false, Ok(text)) => Line::Text(text.to_owned()),
            _ => Line::Malformed,
        };
        each(line, number)?;
    }
}

/// Reads on to the end of a line that is too long, without keeping it.
fn skip_line(input: &mut impl BufRead) -> Result<(), Failure> {
    loop {
        let buffer = input.fill_buf()?;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let length = end.map_or(buffer.len(), |at| at.saturating_add(1));
        input.consume(length);
        if end.is_some() || length == 0 {
            return Ok(());
        }
    }
}

/// Writes one value as one line of JSON.
pub fn write_json(output: &mut impl Write, value: &impl serde::Serialize) -> Result<(), Failure> {
    serde_json::to_writer(&mut *output, value)?;
    output.write_all(b"\n")?;
    Ok(())
}
