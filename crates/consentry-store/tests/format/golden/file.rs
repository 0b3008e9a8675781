//! The text of a golden file.

use std::fmt::Write as _;

use super::diagnostic::diagnostic;

/// One sample: its name and its bytes.
pub struct Sample {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The file: each sample with its name, its bytes explained, and its bytes.
pub fn render(title: &str, samples: &[Sample]) -> String {
    let mut text = format!("# {title}: samples in deterministic CBOR\n");
    for Sample { name, bytes } in samples {
        let _ = write!(text, "\n== {name}\n");
        for line in diagnostic(bytes).lines() {
            let _ = writeln!(text, "# {line}");
        }
        for line in bytes.chunks(40) {
            let hex: String = line.iter().map(|byte| format!("{byte:02x}")).collect();
            let _ = writeln!(text, "{hex}");
        }
    }
    text
}

/// The samples of a file.
pub fn parse(text: &str) -> Vec<Sample> {
    let mut samples: Vec<Sample> = Vec::new();
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("== ") {
            samples.push(Sample { name: name.to_owned(), bytes: Vec::new() });
        } else if !line.starts_with('#') && !line.is_empty() {
            let sample = samples.last_mut().expect("a name before the first bytes");
            sample.bytes.extend(bytes(line));
        }
    }
    samples
}

fn bytes(hex: &str) -> Vec<u8> {
    let digit = |digit: &u8| char::from(*digit).to_digit(16).expect("a hexadecimal digit");
    hex.as_bytes()
        .chunks(2)
        .map(|pair| pair.iter().fold(0, |byte, digit_of| (byte << 4) | digit(digit_of)))
        .map(|byte| u8::try_from(byte).expect("two digits"))
        .collect()
}
