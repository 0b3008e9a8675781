//! Readings, and the lines that `consentry read` takes.

use consentry_core::{Invalid, Language, Reading};
use serde::{Deserialize, Serialize};

use super::fields::{from_json, required};

/// A reading as it stands on the wire; every key is always present.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadingView {
    intent: &'static str,
    basis: &'static str,
    kind: &'static str,
    scope: Option<&'static str>,
    rule: Option<String>,
    span: Option<[u32; 2]>,
    language: Option<String>,
}

impl From<&Reading> for ReadingView {
    fn from(reading: &Reading) -> Self {
        let Reading { intent, basis, kind, scope, category: _, opt_in: _, rule, span, language } =
            reading;
        Self {
            intent: intent.as_str(),
            basis: basis.as_str(),
            kind: kind.as_str(),
            scope: scope.map(|scope| scope.as_str()),
            rule: rule.as_ref().map(|rule| rule.as_str().to_owned()),
            span: span.map(|span| [span.start, span.end]),
            language: language.map(|language| language.as_str().to_owned()),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    text: Option<String>,
    language: Option<String>,
}

/// A text to read, with a hint of its language.
#[derive(Clone, PartialEq, Eq)]
pub struct TextToRead {
    /// The text.
    pub text: String,
    /// Breaks ties between languages.
    pub language: Option<Language>,
}

impl std::fmt::Debug for TextToRead {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TextToRead").field("language", &self.language).finish_non_exhaustive()
    }
}

/// Parses one line such as `{"text": "stop please", "language": "en"}`.
///
/// # Errors
/// `Invalid` naming the field.
pub fn parse(line: &str) -> Result<TextToRead, Invalid> {
    let Line { text, language } = from_json(line)?;
    let language = language.as_deref().map(self::language).transpose()?;
    Ok(TextToRead { text: required(text, "text")?, language })
}

/// Takes the tag of a language, such as `fr`.
pub(crate) fn language(tag: &str) -> Result<Language, Invalid> {
    Language::new(tag).ok_or_else(|| {
        Invalid::new("invalid_language", "language", "a language of two or three letters")
    })
}
