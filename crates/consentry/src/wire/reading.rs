//! Readings, and the lines that `consentry read` takes.

use consentry_core::{Candidate, Explanation, Invalid, Language, ReadContext, Reading};
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

/// A reading with what it was concluded from; every key is always present.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExplanationView {
    #[serde(flatten)]
    reading: ReadingView,
    words: Vec<String>,
    candidates: Vec<CandidateView>,
}

/// A rule that was found in a text, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct CandidateView {
    rule: String,
    span: [u32; 2],
    outcome: &'static str,
    guard: Option<String>,
}

impl From<&Explanation> for ExplanationView {
    fn from(explanation: &Explanation) -> Self {
        let Explanation { reading, words, candidates } = explanation;
        Self {
            reading: reading.into(),
            words: words.clone(),
            candidates: candidates.iter().map(CandidateView::from).collect(),
        }
    }
}

impl From<&Candidate> for CandidateView {
    fn from(candidate: &Candidate) -> Self {
        let Candidate { rule, span, outcome, guard } = candidate;
        Self {
            rule: rule.as_str().to_owned(),
            span: [span.start, span.end],
            outcome: outcome.as_str(),
            guard: guard.as_ref().map(|guard| guard.as_str().to_owned()),
        }
    }
}

/// A text whose reading is another with other words; every key is always present.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ComparisonView {
    /// The line of the input, from 1.
    pub line: u64,
    /// What the one program reads.
    pub from: ReadingView,
    /// What the other reads.
    pub to: ReadingView,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    text: Option<String>,
    language: Option<String>,
    last_outbound: Option<String>,
}

/// A text to read, with what is known of it.
#[derive(Clone, PartialEq, Eq)]
pub struct TextToRead {
    /// The text.
    pub text: String,
    /// Breaks ties between languages.
    pub language: Option<Language>,
    /// The last text that was sent to the contact.
    pub last_outbound: Option<String>,
}

impl TextToRead {
    /// What is known of the text.
    #[must_use]
    pub fn context(&self) -> ReadContext<'_> {
        ReadContext { language: self.language, last_outbound: self.last_outbound.as_deref() }
    }
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
    let Line { text, language, last_outbound } = from_json(line)?;
    let language = language.as_deref().map(self::language).transpose()?;
    Ok(TextToRead { text: required(text, "text")?, language, last_outbound })
}

/// Takes the tag of a language, such as `fr`.
pub(crate) fn language(tag: &str) -> Result<Language, Invalid> {
    Language::new(tag).ok_or_else(|| {
        Invalid::new("invalid_language", "language", "a language of two or three letters")
    })
}
