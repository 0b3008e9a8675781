//! What every input has in common: required fields, words, times, and errors that quote nothing.

use consentry_core::{Invalid, Timestamp, Word};
use serde::de::DeserializeOwned;

/// Parses one JSON object into a description whose unknown and repeated fields are errors.
pub(super) fn from_json<T: DeserializeOwned>(line: &str) -> Result<T, Invalid> {
    // A list would be taken for the fields in their order.
    if !line.trim_start().starts_with('{') {
        return Err(Invalid::new("invalid_json", "line", "one JSON object"));
    }
    let mut deserializer = serde_json::Deserializer::from_str(line);
    let value: T = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        let inner = error.into_inner();
        match inner.classify() {
            serde_json::error::Category::Data => wrong_type(&path),
            _ => Invalid::new("invalid_json", "line", "one JSON object"),
        }
    })?;
    deserializer.end().map_err(|_| Invalid::new("invalid_json", "line", "one JSON object"))?;
    Ok(value)
}

/// The error of a field that has another type than it should, or that should not be there.
pub(super) fn wrong_type(path: &str) -> Invalid {
    // An unknown key would be quoted; only the path down to it is known to be ours.
    let known = path.chars().all(|c| c.is_ascii_lowercase() || "_.[]0123456789".contains(c));
    if path == "." || !known || path.len() > 80 {
        return Invalid::new("unexpected_field", "line", "the documented fields, each once");
    }
    let last = path.rsplit('.').next().unwrap_or(path);
    Invalid::new("wrong_type", path.to_owned(), expected_type(last))
}

/// What the documentation says of a field's type.
fn expected_type(field: &str) -> &'static str {
    match field.split('[').next().unwrap_or(field) {
        "at" | "captured_at" => "a time such as \"2026-11-21T15:00:00Z\"",
        "evidence" | "organization" | "templates" | "started_by_contact" | "started_by_line" => {
            "a table of the documented fields"
        }
        "purposes" | "channels" | "opt_out_words" | "help_words" | "join_words"
        | "prompt_countries" => "a list of strings",
        "programs" | "lines" => "a list of tables of the documented fields",
        "prompt_timeout_hours"
        | "permit_lifetime_minutes"
        | "clock_tolerance_seconds"
        | "automatic_texts_per_hour"
        | "restarts_per_day"
        | "held_messages" => "a whole number that is not negative",
        "type" | "id" | "channel" | "from" | "to" | "text" | "class" | "purpose" | "reference"
        | "program" | "contact" | "line" | "via" | "send" | "result" | "effect" | "kind"
        | "wording" | "name" | "brand" | "mode" | "address" | "user" | "default_region" => {
            "a string"
        }
        _ => "a documented field, once, with a value of its type",
    }
}

/// A field that must be there.
pub(super) fn required<T>(value: Option<T>, field: &'static str) -> Result<T, Invalid> {
    value.ok_or_else(|| Invalid::new("missing_field", field, expected_type(field)))
}

/// A field that must be there and hold one of a list of words.
pub(super) fn required_word<T: Word>(
    value: Option<&str>,
    field: &'static str,
) -> Result<T, Invalid> {
    T::read(required(value, field)?, field)
}

/// A field that may hold one of a list of words.
pub(super) fn word<T: Word>(
    value: Option<&str>,
    field: &'static str,
) -> Result<Option<T>, Invalid> {
    value.map(|text| T::read(text, field)).transpose()
}

/// A time in the field named.
pub(super) fn time(value: &str, field: &'static str) -> Result<Timestamp, Invalid> {
    Timestamp::parse(value).map_err(|error| error.in_field(field))
}
