//! What the vectors together must show.

use std::collections::BTreeSet;

use consentry::core::{
    Channel, Class, Decision, EvidenceKind, ReasonCode, RevokedVia, SendResult, StartedBy, State,
    Template, Word,
};
use consentry::wire;
use serde_json::Value;

/// Reasons that no event of the wire gives: the store of a vector does not fail.
const NOT_SHOWN: &[&str] = &["store_unavailable"];

/// What no vector shows, one a line.
pub fn gaps(files: &[(String, Value)]) -> Vec<String> {
    let mut missing = Vec::new();
    let mut want = |key: &str, words: Vec<String>| {
        let shown = shown(files, key);
        let left_out = words.iter().filter(|word| !shown.contains(word.as_str()));
        missing.extend(left_out.map(|word| format!("no vector shows {key} `{word}`")));
    };
    let reasons = words::<ReasonCode>();
    let (_, shown) =
        reasons.into_iter().partition::<Vec<_>, _>(|c| NOT_SHOWN.contains(&c.as_str()));
    want("code", shown);
    want("decision", words::<Decision>());
    want("template", words::<Template>());
    want("type", event_types());
    want("channel", words::<Channel>());
    want("class", words::<Class>());
    want("kind", words::<EvidenceKind>());
    want("result", words::<SendResult>());
    want("via", words::<RevokedVia>());
    want("from", words::<State>());
    want("to", words::<State>());
    want("text", default_wordings());
    missing
}

fn words<T: Word>() -> Vec<String> {
    T::all().iter().map(|value| value.word().to_owned()).collect()
}

/// Every string that stands under a key, anywhere in the files.
fn shown<'a>(files: &'a [(String, Value)], key: &str) -> BTreeSet<&'a str> {
    let mut strings = BTreeSet::new();
    let mut values: Vec<&Value> = files.iter().map(|(_, file)| file).collect();
    while let Some(value) = values.pop() {
        match value {
            Value::Array(items) => values.extend(items),
            Value::Object(fields) => {
                strings.extend(fields.get(key).and_then(Value::as_str));
                values.extend(fields.values());
            }
            _ => {}
        }
    }
    strings
}

/// The types of events, from the error that lists them all.
fn event_types() -> Vec<String> {
    let line = r#"{"type":"?","id":"?","at":"2026-11-21T15:00:00Z"}"#;
    let error = wire::event::parse_plain(line).expect_err("no such type");
    let list = error.expected().strip_prefix("one of ").expect("a list of types");
    list.split(", ").map(str::to_owned).collect()
}

/// The default wording of every text, as the line of the starter says it.
fn default_wordings() -> Vec<String> {
    let mut wordings = Vec::new();
    for template in Template::all() {
        for started_by in StartedBy::all() {
            let wording = template.default_wording(*started_by);
            let filled = wording
                .replace("{employee_name}", "Dana Reyes")
                .replace("{brand}", "XYZ")
                .replace("{support_contact}", "support@xyz.example")
                .replace("{opt_in_word}", "YES")
                .replace("{opt_out_word}", "STOP");
            wordings.push(filled);
        }
    }
    wordings
}
