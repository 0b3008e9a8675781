//! The key of a line is no key of a program.

use consentry_core::{Family, LineId, Place};

fn main() {
    let line = LineId::of("+14155550100");
    let _ = Place { program: line, line: Some(line), family: Family::Sms };
}
