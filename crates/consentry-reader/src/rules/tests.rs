//! The rules' own examples.

use super::Means;
use crate::{Basis, Intent, Kind, Reader, lexicon};

/// What a text was read to mean, as far as rules can say it.
fn means(text: &str) -> (Means, Option<String>) {
    let reading = Reader::builtin().read(text);
    let rule = reading.rule.map(|rule| rule.to_string());
    let means = match (reading.intent, reading.basis, reading.kind) {
        (Intent::OptOut, Basis::Unsure, _) => Means::Unsure,
        (Intent::OptOut, ..) => Means::OptOut,
        (Intent::WrongNumber, ..) => Means::WrongNumber,
        (Intent::Help, ..) => Means::Help,
        (_, _, Kind::Echo) => Means::Instruction,
        _ => Means::Nothing,
    };
    (means, rule)
}

#[test]
fn every_rule_reads_its_examples_so_and_its_counterexamples_not() {
    let files = lexicon::rule_files().expect("well-formed");
    let mut wrong = Vec::new();
    for (id, meaning, yes, no) in files.iter().flat_map(|file| file.examples()) {
        assert!(!yes.is_empty(), "{id} has no example");
        for text in yes {
            let (found, rule) = means(text);
            // Some say it in a keyword alone.
            if found != meaning {
                wrong.push(format!("{id}: {text:?} reads as {} by {rule:?}", found.as_str()));
            }
        }
        for text in no {
            let (found, rule) = means(text);
            if found == meaning && !matches!(meaning, Means::Nothing | Means::Instruction) {
                wrong.push(format!("{id}: {text:?} reads so too, by {rule:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
