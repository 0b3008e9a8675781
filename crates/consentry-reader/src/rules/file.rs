//! Rules as data: one file for each language.

use serde::Deserialize;

use super::pattern::{self, Classes, Node, PatternError, Terms};
use super::{Means, Rule};
use crate::{Language, RuleId};

/// One file of rules.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleFile {
    language: String,
    /// What `~` before a word stands for.
    #[serde(default)]
    prefixes: Vec<String>,
    /// What `~` behind a word stands for.
    #[serde(default)]
    suffixes: Vec<String>,
    /// How telephones word a reaction; … stands for the text that it quotes.
    #[serde(default)]
    reactions: Vec<String>,
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
    /// The category of messages that an opt-out names.
    category: Option<String>,
    patterns: Vec<String>,
    /// Patterns that must not stand anywhere in the text.
    #[serde(default)]
    unless: Vec<String>,
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
    #[error("there are too many patterns together")]
    TooLarge,
}

/// A rule with its patterns taken apart.
pub(super) struct Parsed {
    pub(super) rule: Rule,
    pub(super) patterns: Vec<Written>,
    pub(super) unless: Vec<Written>,
}

/// A pattern as it is written, and taken apart.
pub(super) struct Written {
    pub(super) pattern: String,
    pub(super) node: Node,
}

impl RuleFile {
    /// The rules, with patterns taken apart.
    pub(super) fn rules(&self) -> Result<Vec<Parsed>, FileError> {
        let language = match self.language.as_str() {
            "und" => None,
            tag => Some(Language::new(tag).ok_or(FileError::Language)?),
        };
        let terms = Terms {
            classes: Some(&self.classes),
            prefixes: &self.prefixes,
            suffixes: &self.suffixes,
        };
        let parsed = |data: &RuleData| {
            let id = self.rule_id(data);
            let id = RuleId::new(&id).map_err(|_| FileError::Id(id))?;
            let written = |patterns: &[String]| -> Result<Vec<Written>, FileError> {
                let written = patterns.iter().map(|pattern| {
                    let node = pattern::parse(pattern, &terms).map_err(|error| {
                        FileError::Pattern(id.to_string(), pattern.clone(), error)
                    })?;
                    Ok(Written { pattern: pattern.clone(), node })
                });
                written.collect()
            };
            let (patterns, unless) = (written(&data.patterns)?, written(&data.unless)?);
            let RuleData { means, category, .. } = data;
            let category = category.as_deref().map(Box::from);
            Ok(Parsed { rule: Rule { id, language, means: *means, category }, patterns, unless })
        };
        self.rules.iter().map(parsed).collect()
    }

    fn rule_id(&self, data: &RuleData) -> String {
        format!("{}.{}.{}", self.language, data.means.as_str(), data.id)
    }

    /// How telephones word a reaction: what stands before and behind the quotation.
    pub(super) fn reactions(&self) -> impl Iterator<Item = (&str, &str)> {
        self.reactions.iter().map(|wording| wording.split_once('…').unwrap_or((wording, "")))
    }

    /// The texts that a rule reads so, and those that it must not, with the rule's id and meaning.
    #[cfg(test)]
    pub(crate) fn examples(&self) -> impl Iterator<Item = Examples<'_>> {
        self.rules.iter().map(|data| Examples {
            rule: self.rule_id(data),
            means: data.means,
            category: data.category.as_deref(),
            yes: &data.yes,
            no: &data.no,
        })
    }
}

/// What a rule's author says of it.
#[cfg(test)]
pub(crate) struct Examples<'f> {
    pub(crate) rule: String,
    pub(crate) means: Means,
    pub(crate) category: Option<&'f str>,
    pub(crate) yes: &'f [String],
    pub(crate) no: &'f [String],
}
