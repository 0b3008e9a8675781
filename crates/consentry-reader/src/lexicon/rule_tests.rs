//! The rules' own examples.

use super::rule_file::Examples;
use crate::rules::Means;
use crate::{Basis, Intent, Kind, Reader};

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
    let files = super::rule_files(&super::files()).expect("well-formed");
    let mut wrong = Vec::new();
    for examples in files.iter().flat_map(|file| file.examples()) {
        let Examples { rule: id, means: meaning, category, yes, no } = examples;
        assert!(!yes.is_empty(), "{id} has no example");
        for text in yes {
            let (found, rule) = means(text);
            let is_right = match meaning {
                Means::Signature => found == Means::Nothing,
                meaning => found == meaning,
            };
            if !is_right {
                wrong.push(format!("{id}: {text:?} reads as {} by {rule:?}", found.as_str()));
            }
            let reading = Reader::builtin().read(text);
            if category.is_some() && reading.category.as_deref() != category {
                wrong.push(format!("{id}: {text:?} names {:?}", reading.category));
            }
        }
        for text in no {
            let (found, rule) = means(text);
            let asks = !matches!(meaning, Means::Nothing | Means::Instruction | Means::Signature);
            if asks && rule.as_deref() == Some(&id) {
                wrong.push(format!("{id}: {text:?} reads as {} too", found.as_str()));
            }
            if matches!(meaning, Means::Nothing | Means::Instruction) && found == Means::Nothing {
                wrong.push(format!("{id}: {text:?} reads as nothing"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
