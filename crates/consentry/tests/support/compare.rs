//! Comparing an outcome with the part of it that a vector expects.

use serde_json::Value;

/// Every difference, one a line; empty where the actual value has all that is expected.
///
/// Of an object each expected key must match; a list must match element by element; anything else
/// must be equal.
pub fn differences(expected: &Value, actual: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare("", expected, actual, &mut found);
    found
}

fn compare(path: &str, expected: &Value, actual: &Value, found: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(fields), Value::Object(others)) => {
            for (key, value) in fields {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                match others.get(key) {
                    Some(other) => compare(&path, value, other, found),
                    None => found.push(format!("{path}: expected {value}, found no such key")),
                }
            }
        }
        (Value::Array(values), Value::Array(others)) if values.len() == others.len() => {
            for (index, (value, other)) in values.iter().zip(others).enumerate() {
                compare(&format!("{path}[{index}]"), value, other, found);
            }
        }
        _ if expected == actual => {}
        _ => found.push(format!(
            "{path}: expected {expected}\n{:width$}found {actual}",
            "",
            width = path.len() + 5
        )),
    }
}
