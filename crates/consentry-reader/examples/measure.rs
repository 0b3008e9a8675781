//! Counts what labelled texts are read as, beside what products do today.
//!
//! ```console
//! $ cargo run --release -p consentry-reader --example measure -- crates/consentry-cli/data/uci_sms_spam.tsv
//! ```
//!
//! The file has one text a line, behind a label and a tab; `show` as a second argument prints the
//! texts that were read as an opt-out, a wrong number or a doubt.
#![expect(clippy::print_stdout, reason = "an example prints what it found")]
#![expect(clippy::disallowed_methods, reason = "an example reads a file")]

use std::collections::BTreeMap;
use std::error::Error;

use consentry_reader::{Basis, Intent, Reader};

/// The documented words of most products.
const WORDS: [&str; 8] =
    ["stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"];

/// What most products do: the whole text is one of the documented words.
fn exact(text: &str) -> bool {
    let word = text.trim().trim_end_matches(['.', '!']).to_lowercase();
    WORDS.contains(&word.as_str())
}

/// What some do: one of the words stands somewhere.
fn contains(text: &str) -> bool {
    let lowered = text.to_lowercase();
    let mut words = lowered.split(|c: char| !c.is_alphanumeric());
    words.any(|word| WORDS.contains(&word))
}

/// What a few do: a list of phrases, as an open campaign platform documents it.
fn phrases(text: &str) -> bool {
    let lowered = text.to_lowercase();
    lowered.starts_with("stop")
        || lowered.ends_with("remove me")
        || [
            "remove my name",
            "take me off the list",
            "take me off this list",
            "take me off your list",
            "lose my number",
            "don't contact me",
            "delete my number",
            "i opt out",
            "stop2quit",
            "stopall",
        ]
        .iter()
        .any(|phrase| lowered.contains(phrase))
        || exact(text)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("which file?")?;
    let shows = arguments.next().is_some_and(|argument| argument == "show");
    let file = std::fs::read(path)?;
    let mut counts: BTreeMap<String, [u32; 7]> = BTreeMap::new();
    for line in String::from_utf8_lossy(&file).lines() {
        let Some((label, text)) = line.split_once('\t') else { continue };
        let reading = Reader::builtin().read(text);
        let is_unsure = reading.basis == Basis::Unsure;
        let [texts, opt_outs, wrong, unsure, exactly, containing, phrased] =
            counts.entry(label.to_owned()).or_default();
        *texts += 1;
        *opt_outs += u32::from(reading.intent == Intent::OptOut && !is_unsure);
        *wrong += u32::from(reading.intent == Intent::WrongNumber);
        *unsure += u32::from(is_unsure);
        *exactly += u32::from(exact(text));
        *containing += u32::from(contains(text));
        *phrased += u32::from(phrases(text));
        if shows && matches!(reading.intent, Intent::OptOut | Intent::WrongNumber) {
            let rule = reading.rule.map(|rule| rule.to_string()).unwrap_or_default();
            println!("{label}\t{}\t{rule}\t{text}", reading.basis.as_str());
        }
    }
    println!(
        "label: texts; opt-out, wrong number, unsure; exact match, contains a word, phrase list"
    );
    for (label, [texts, opt_outs, wrong, unsure, exactly, containing, phrased]) in counts {
        println!(
            "{label}: {texts}; {opt_outs}, {wrong}, {unsure}; {exactly}, {containing}, {phrased}"
        );
    }
    Ok(())
}
