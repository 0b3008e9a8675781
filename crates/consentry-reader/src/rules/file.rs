//! Rules as data: one file for each language.

use serde::Deserialize;

use super::pattern::{self, Classes, PatternError};
use super::symbols::Vocabulary;
use super::{Means, Rule};
use crate::{Language, RuleId};

/// One file of rules.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleFile {
    language: String,
    #[serde(default)]
    classes: Classes,
    #[serde(default)]
    rules: Vec<RuleData>,
}

/// A rule as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleData {
    id: String,
    means: Means,
    patterns: Vec<String>,
    /// Texts that it reads so.
    yes: Vec<String>,
    /// Texts that it must not read so.
    #[serde(default)]
    no: Vec<String>,
}

/// A rule file is malformed: a mistake in this crate, caught by its tests.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FileError {
    #[error("the file's language is not a language tag")]
    Language,
    #[error("rule `{0}`: its id has another character than letters, digits and _")]
    Id(String),
    #[error("rule `{0}`: the pattern `{1}` {2}")]
    Pattern(String, String, #[source] PatternError),
    #[error("the rules are too large together")]
    TooLarge,
}

impl RuleFile {
    /// The rules, with patterns over the symbols of a vocabulary.
    pub(super) fn rules(&self, vocabulary: &mut Vocabulary) -> Result<Vec<Rule>, FileError> {
        let language = Language::new(&self.language).ok_or(FileError::Language)?;
        self.rules
            .iter()
            .map(|data| {
                let id = format!("{}.{}.{}", self.language, data.means.as_str(), data.id);
                let id = RuleId::new(&id).map_err(|_| FileError::Id(data.id.clone()))?;
                let patterns = data.patterns.iter().map(|pattern| {
                    pattern::compile(pattern, &self.classes, vocabulary).map_err(|error| {
                        FileError::Pattern(data.id.clone(), pattern.clone(), error)
                    })
                });
                Ok(Rule {
                    id,
                    language: Some(language),
                    means: data.means,
                    patterns: patterns.collect::<Result<_, _>>()?,
                })
            })
            .collect()
    }

    /// The texts that a rule reads so, and those that it must not, with the rule's id and meaning.
    #[cfg(test)]
    pub(crate) fn examples(&self) -> impl Iterator<Item = (String, Means, &[String], &[String])> {
        self.rules.iter().map(|data| {
            let id = format!("{}.{}.{}", self.language, data.means.as_str(), data.id);
            (id, data.means, data.yes.as_slice(), data.no.as_slice())
        })
    }
}
