//! The manifest of the surface, as far as sources are written from it.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::Outcome;

/// `surface.json` of the engine.
#[derive(Debug, Deserialize)]
pub(crate) struct Manifest {
    /// The closed lists and their words.
    pub(crate) words: BTreeMap<String, Vec<String>>,
    /// The unions, their variants, and the fields of these.
    pub(crate) unions: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    pub(crate) errors: Errors,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Errors {
    pub(crate) kinds: Vec<String>,
}

impl Manifest {
    pub(crate) fn read(path: &Path) -> Outcome<Self> {
        let text = crate::read(path)?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// The fields that every variant of a union has.
    pub(crate) fn common_fields(variants: &BTreeMap<String, Vec<String>>) -> Vec<&str> {
        let mut all = variants.values();
        let first = all.next().map(Vec::as_slice).unwrap_or_default();
        let everywhere = |field: &&String| all.clone().all(|fields| fields.contains(field));
        first.iter().filter(everywhere).map(String::as_str).collect()
    }
}

/// `opt_out` as `OptOut`.
pub(crate) fn upper_camel(word: &str) -> String {
    word.split('_').map(capital).collect()
}

/// `opt_out` as `optOut`.
pub(crate) fn lower_camel(word: &str) -> String {
    let (first, rest) = word.split_once('_').unwrap_or((word, ""));
    format!("{first}{}", upper_camel(rest))
}

fn capital(part: &str) -> String {
    let mut letters = part.chars();
    letters.next().map_or_else(String::new, |first| {
        format!("{}{}", first.to_ascii_uppercase(), letters.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_take_the_casing_of_a_language() {
        assert_eq!(upper_camel("consent_revoked"), "ConsentRevoked");
        assert_eq!(lower_camel("older_than_opt_out"), "olderThanOptOut");
        assert_eq!(lower_camel("none"), "none");
    }
}
