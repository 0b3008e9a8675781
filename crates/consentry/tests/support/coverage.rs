//! What the vectors together must show.

use std::collections::BTreeSet;

use consentry::core::{
    Channel, Class, Decision, EvidenceKind, ReasonCode, RequestedVia, ReviewResolution, RevokedVia,
    SendResult, StartedBy, State, Template, Word,
};
use consentry::wire;
use serde_json::Value;

/// What no vector can show, each with why.
const NOT_SHOWN: &[(&str, &[&str], &str)] = &[
    ("code", &["store_unavailable"], "the store of a vector does not fail"),
    (
        "code",
        &["group_too_large"],
        "a vector with 257 members would be longer than all others; the core's stories show it",
    ),
];

/// What no vector shows, one a line.
pub fn gaps(files: &[(String, Value)]) -> Vec<String> {
    let mut missing = Vec::new();
    let mut want = |key: &str, words: Vec<String>| {
        let shown = shown(files, key);
        let hidden = |word: &str| {
            NOT_SHOWN.iter().any(|(of, words, _why)| *of == key && words.contains(&word))
        };
        let left_out = words.iter().filter(|word| !shown.contains(word.as_str()) && !hidden(word));
        missing.extend(left_out.map(|word| format!("no vector shows {key} `{word}`")));
    };
    want("code", words::<ReasonCode>());
    want("decision", words::<Decision>());
    want("template", words::<Template>());
    want("type", event_types());
    want("channel", words::<Channel>());
    want("class", words::<Class>());
    want("kind", words::<EvidenceKind>());
    want("result", words::<SendResult>());
    want("via", words::<RevokedVia>());
    want("via", words::<RequestedVia>());
    want("resolution", words::<ReviewResolution>());
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

/// The default wording of every text, as the lines of the starters say it.
fn default_wordings() -> Vec<String> {
    let mut wordings = Vec::new();
    for template in Template::all() {
        for started_by in StartedBy::all() {
            let brand = match template {
                Template::ContactOptInRequest => "City Power",
                _ => "XYZ",
            };
            wordings.push(filled(template.default_wording(*started_by), brand));
        }
    }
    for wording in [Template::RECORDED_OPT_IN_CONFIRMATION, Template::RECORDED_OPT_OUT_CONFIRMATION]
    {
        wordings.push(filled(wording, "City Power"));
    }
    wordings.push(Template::KEYWORD_OPT_OUT_CONFIRMATION.to_owned());
    wordings.push(filled(Template::RECORDED_OPT_OUT_CONFIRMATION, "OptiCall"));
    wordings
}

fn filled(wording: &str, brand: &str) -> String {
    wording
        .replace("{employee_name}", "Dana Reyes")
        .replace("{brand}", brand)
        .replace("{support_contact}", "support@xyz.example")
        .replace("{opt_in_word}", "YES")
        .replace("{opt_out_word}", "STOP")
        .replace("{purposes}", "outage and billing")
}
