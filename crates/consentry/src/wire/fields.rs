//! What every input has in common: required fields, words, times, and errors that quote nothing.

use consentry_core::{Invalid, Timestamp, Word};
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

/// Parses one JSON object into a description whose unknown and repeated fields are errors.
pub(super) fn from_json<T: DeserializeOwned>(line: &str) -> Result<T, Invalid> {
    // A list would be taken for the fields in their order.
    if !line.trim_start().starts_with('{') {
        return Err(Invalid::new("invalid_json", "line", "one JSON object"));
    }
    let mut deserializer = serde_json::Deserializer::from_str(line);
    let value: T = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let inner = error.inner();
        match inner.classify() {
            serde_json::error::Category::Data => refused(error.path(), &inner.to_string()),
            _ => Invalid::new("invalid_json", "line", "one JSON object"),
        }
    })?;
    deserializer.end().map_err(|_| Invalid::new("invalid_json", "line", "one JSON object"))?;
    Ok(value)
}

/// The error of a field that has another type than it should, or that should not be there.
///
/// A key that is not ours is never named: it may be a text or a phone number.
pub(in crate::wire) fn refused(path: &Path, message: &str) -> Invalid {
    let mut segments: Vec<&Segment> = path.iter().collect();
    let is_unknown = message.starts_with("unknown field");
    if is_unknown {
        segments.pop();
    }
    let mut field = String::new();
    for segment in segments {
        let dot = if field.is_empty() || matches!(segment, Segment::Seq { .. }) { "" } else { "." };
        field.push_str(dot);
        field.push_str(&segment.to_string());
    }
    if field.is_empty() {
        return Invalid::new("unexpected_field", "line", "the documented fields, each once");
    }
    if is_unknown {
        return Invalid::new("unexpected_field", field, "the documented fields, each once");
    }
    let expected = expected_type(field.rsplit('.').next().unwrap_or_default());
    Invalid::new("wrong_type", field, expected)
}

/// What the documentation says of a field's type.
fn expected_type(field: &str) -> &'static str {
    match field.split('[').next().unwrap_or(field) {
        "at" | "captured_at" => "a time such as \"2026-11-21T15:00:00Z\"",
        "evidence" | "organization" | "retention" | "opt_in" | "repeat" | "templates"
        | "started_by_contact" | "started_by_line" => "a table of the documented fields",
        "purposes" | "channels" | "opt_out_words" | "help_words" | "join_words" | "classes"
        | "prompt_countries" | "privileges" | "silenced_rules" | "patterns" | "requested"
        | "references" => "a list of strings",
        "programs" | "lines" | "organizations" | "administrators" | "rules" => {
            "a list of tables of the documented fields"
        }
        "value"
        | "blocked"
        | "number_confirmed"
        | "understood_optional"
        | "group_messaging"
        | "disable_group_messaging"
        | "granted"
        | "enabled"
        | "opt_out_instruction"
        | "notification_flag"
        | "suspended"
        | "bare_yes"
        | "bare_no" => "true or false",
        "prompt_timeout_hours"
        | "permit_lifetime_minutes"
        | "clock_tolerance_seconds"
        | "automatic_texts_per_hour"
        | "restarts_per_day"
        | "held_messages"
        | "consent_lifetime_days"
        | "review_period_hours"
        | "messages_days"
        | "recordings_days"
        | "consents_days" => "a whole number that is not negative",
        "type" | "id" | "channel" | "from" | "to" | "text" | "class" | "purpose" | "reference"
        | "program" | "contact" | "line" | "via" | "send" | "result" | "effect" | "kind"
        | "wording" | "name" | "brand" | "mode" | "address" | "user" | "default_region"
        | "recording" | "agent" | "document_sha256" | "actor" | "review" | "resolution"
        | "configuration" | "time_zone" | "parent" | "stop_answered_by" | "consent_holder"
        | "minimum_tier" | "re_opt_in" | "opt_out_scope" | "means" | "language"
        | "wrong_number" | "unsure" | "last_outbound" => "a string",
        _ => "a documented field, once, with a value of its type",
    }
}

/// A field that must be there.
pub(in crate::wire) fn required<T>(value: Option<T>, field: &'static str) -> Result<T, Invalid> {
    value.ok_or_else(|| Invalid::new("missing_field", field, expected_type(field)))
}

/// A field that must be there and hold one of a list of words.
pub(in crate::wire) fn required_word<T: Word>(
    value: Option<&str>,
    field: &'static str,
) -> Result<T, Invalid> {
    T::read(required(value, field)?, field)
}

/// A field that may hold one of a list of words.
pub(in crate::wire) fn word<T: Word>(
    value: Option<&str>,
    field: &'static str,
) -> Result<Option<T>, Invalid> {
    value.map(|text| T::read(text, field)).transpose()
}

/// A time in the field named.
pub(super) fn time(value: &str, field: &'static str) -> Result<Timestamp, Invalid> {
    Timestamp::parse(value).map_err(|error| error.in_field(field))
}
