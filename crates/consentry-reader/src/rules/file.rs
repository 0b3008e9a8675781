//! Rules as data: one file for each language.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::pattern::{self, Classes, Node, PatternError, Terms};
use super::{Means, Rule};
use crate::vocabulary::Vocabulary;
use crate::{Language, ProgramRule, RuleId, normalise};

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
    /// What programs call a category of messages.
    #[serde(default)]
    categories: BTreeMap<String, Vec<String>>,
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
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the examples are there for tests and people")
    )]
    #[serde(default)]
    yes: Vec<String>,
    /// Texts that it must not read so.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the examples are there for tests and people")
    )]
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

impl FileError {
    /// Tells whether it is about a program's rule of this id.
    pub(crate) fn names(&self, id: &str) -> bool {
        match self {
            Self::Id(rule) | Self::Pattern(rule, ..) => {
                rule.strip_prefix(PROGRAM).is_some_and(|rest| rest.ends_with(&format!(".{id}")))
            }
            Self::Language | Self::TooLarge => false,
        }
    }
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

/// What stands for the language in the ids of a program's rules.
const PROGRAM: &str = "program";

impl RuleFile {
    /// A program's rule, as a file of its own; with the classes of a language, if it names one.
    pub(crate) fn of_program(rule: &ProgramRule, files: &[Self]) -> Result<Self, FileError> {
        let classes = match &rule.language {
            None => Classes::new(),
            Some(language) => {
                let file = files.iter().find(|file| file.language == *language);
                file.ok_or(FileError::Language)?.classes.clone()
            }
        };
        let ProgramRule { id, means, patterns, language: _ } = rule;
        let data = RuleData {
            id: id.clone(),
            means: Means::of_program(*means),
            category: None,
            patterns: patterns.clone(),
            unless: Vec::new(),
            yes: Vec::new(),
            no: Vec::new(),
        };
        Ok(Self {
            language: PROGRAM.to_owned(),
            prefixes: Vec::new(),
            suffixes: Vec::new(),
            reactions: Vec::new(),
            classes,
            categories: BTreeMap::new(),
            rules: vec![data],
        })
    }

    /// What programs call each category of messages, as normalised words.
    pub(super) fn categories(&self) -> impl Iterator<Item = (Vec<String>, Box<str>)> {
        self.categories.iter().flat_map(|(category, names)| {
            names.iter().map(|name| (normalise::words(name), Box::from(category.as_str())))
        })
    }

    /// The rules, with patterns taken apart.
    pub(super) fn rules(&self, vocabulary: &mut Vocabulary) -> Result<Vec<Parsed>, FileError> {
        let language = match self.language.as_str() {
            "und" | PROGRAM => None,
            tag => Some(Language::new(tag).ok_or(FileError::Language)?),
        };
        let mut terms = Terms {
            classes: &self.classes,
            prefixes: &self.prefixes,
            suffixes: &self.suffixes,
            vocabulary,
            known: BTreeMap::new(),
        };
        let mut parsed = |data: &RuleData| {
            let id = self.rule_id(data);
            let id = RuleId::new(&id).map_err(|_| FileError::Id(id))?;
            let mut written = |patterns: &[String]| -> Result<Vec<Written>, FileError> {
                let written = patterns.iter().map(|pattern| {
                    let node = pattern::parse(pattern, &mut terms).map_err(|error| {
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
        self.rules.iter().map(&mut parsed).collect()
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
