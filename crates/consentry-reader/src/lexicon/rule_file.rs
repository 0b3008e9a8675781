//! Rules as data: one file for each language.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::NO_LANGUAGE;
use crate::rules::{Classes, MalformedRule, Means, Node, Parsed, Rule, Terms, Written};
use crate::vocabulary::Vocabulary;
use crate::{Language, RuleId, normalise};

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

impl RuleFile {
    /// The language, as the file names it.
    pub(crate) fn language(&self) -> &str {
        &self.language
    }

    /// What programs call each category of messages, as normalised words.
    pub(super) fn categories(&self) -> impl Iterator<Item = (Vec<String>, Box<str>)> {
        self.categories.iter().flat_map(|(category, names)| {
            names.iter().map(|name| (normalise::words(name), Box::from(category.as_str())))
        })
    }

    /// The rules, with patterns taken apart, and the classes of words that they use.
    pub(super) fn rules(
        &self,
        vocabulary: &mut Vocabulary,
    ) -> Result<(Vec<Parsed>, BTreeMap<String, Node>), MalformedRule> {
        let language = Language::new(&self.language).filter(|_| self.language != NO_LANGUAGE);
        let mut terms = Terms {
            classes: &self.classes,
            prefixes: &self.prefixes,
            suffixes: &self.suffixes,
            vocabulary,
            known: BTreeMap::new(),
        };
        let mut parsed = |data: &RuleData| {
            let id = self.rule_id(data);
            let id = RuleId::new(&id).map_err(|_| MalformedRule::Id(id))?;
            let mut written = |patterns: &[String]| Written::all(&id, patterns, &mut terms);
            let (patterns, unless) = (written(&data.patterns)?, written(&data.unless)?);
            let RuleData { means, category, .. } = data;
            let category = category.as_deref().map(Box::from);
            Ok(Parsed { rule: Rule { id, language, means: *means, category }, patterns, unless })
        };
        let rules: Result<Vec<_>, MalformedRule> = self.rules.iter().map(&mut parsed).collect();
        let rules = rules?;
        for name in self.classes.keys() {
            // A class that no pattern uses is there for those of programs.
            terms.class(name)?;
        }
        Ok((rules, terms.known))
    }

    fn rule_id(&self, data: &RuleData) -> String {
        format!("{}.{}.{}", self.language, data.means.as_str(), data.id)
    }

    /// How telephones word a reaction: what stands before and behind the quotation.
    pub(super) fn reactions(&self) -> impl Iterator<Item = (Vec<String>, Vec<String>)> {
        let parts = |wording: &String| {
            let (before, after) = wording.split_once('…').unwrap_or((wording, ""));
            (normalise::words(before), normalise::words(after))
        };
        self.reactions.iter().map(parts)
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
