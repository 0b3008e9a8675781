//! The compiled lexicon: which words mean what.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::compiled;
use crate::vocabulary::WordId;
use crate::{Language, OptInWord, RuleId};

/// What a phrase is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Class {
    OptOut,
    OptIn(#[serde(with = "compiled::opt_in_word")] OptInWord),
    Help,
    WrongNumber,
    Decline,
    Acknowledgement,
    /// May stand around any other phrase, and means nothing by itself.
    Politeness,
}

/// One entry of a lexicon.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    #[serde(with = "compiled::rule_id")]
    pub(crate) rule: RuleId,
    /// `None` for the entries of a program, and for emoji.
    #[serde(with = "compiled::language")]
    pub(crate) language: Option<Language>,
}

/// What a phrase means, and the entries that say so: one for each language that has it, none for
/// politeness.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Meaning {
    pub(crate) class: Class,
    /// Whether it is what autocorrect makes of a keyword.
    pub(crate) autocorrected: bool,
    pub(crate) entries: Vec<Entry>,
}

impl Meaning {
    pub(crate) fn new(class: Class, entry: Entry) -> Self {
        Self { class, autocorrected: false, entries: vec![entry] }
    }

    /// Returns the same entries with another class.
    pub(crate) fn with_class(&self, class: Class) -> Self {
        Self { class, ..self.clone() }
    }

    /// Returns the same without the entries of a rule.
    fn without(&self, rule: &RuleId) -> Self {
        let entries = self.entries.iter().filter(|entry| entry.rule != *rule).cloned().collect();
        Self { entries, ..*self }
    }

    pub(crate) fn has(&self, rule: &RuleId) -> bool {
        self.entries.iter().any(|entry| entry.rule == *rule)
    }

    /// Returns the entry of the hinted language, or the first.
    pub(crate) fn entry(&self, hint: Option<Language>) -> Option<&Entry> {
        let hinted = |entry: &&Entry| hint.is_some() && entry.language == hint;
        self.entries.iter().find(hinted).or_else(|| self.entries.first())
    }
}

/// Phrases, on top of those of a base, if there is one.
///
/// A phrase of this table hides the same phrase of the base.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    base: Option<&'static Table>,
    /// `None` for a phrase that a program silenced.
    phrases: FxHashMap<Box<[WordId]>, Option<Meaning>>,
    longest_phrase_words: usize,
    /// The words of these phrases, as bits.
    words: Vec<u64>,
    /// The phrases of each rule.
    by_rule: BTreeMap<RuleId, Vec<Box<[WordId]>>>,
    silences: bool,
}

impl Table {
    /// Makes a table of phrases.
    pub(crate) fn new(phrases: Vec<(Box<[WordId]>, Meaning)>) -> Self {
        let mut table = Self::default();
        for (phrase, meaning) in phrases {
            for entry in &meaning.entries {
                table.by_rule.entry(entry.rule.clone()).or_default().push(phrase.clone());
            }
            table.set(phrase, meaning);
        }
        table
    }

    /// Makes an empty table on top of `base`.
    pub(crate) fn over(base: &'static Self) -> Self {
        Self {
            base: Some(base),
            longest_phrase_words: base.longest_phrase_words,
            ..Self::default()
        }
    }

    /// Returns the table below this one.
    pub(crate) const fn base(&self) -> Option<&'static Self> {
        self.base
    }

    /// Returns how many words the longest phrase has.
    pub(crate) const fn longest_phrase_words(&self) -> usize {
        self.longest_phrase_words
    }

    /// Returns how many phrases there are in this table and below.
    pub(crate) fn phrase_count(&self) -> usize {
        self.phrases.len() + self.base.map_or(0, Self::phrase_count)
    }

    /// Tells whether this table adds nothing to its base.
    pub(crate) fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// Tells whether a word stands in some phrase of this table or below.
    #[inline]
    pub(crate) fn has_word(&self, word: WordId) -> bool {
        let index = word.index();
        let bits = self.words.get(index / 64).copied().unwrap_or_default();
        bits >> (index % 64) & 1 == 1 || self.base.is_some_and(|base| base.has_word(word))
    }

    /// Tells whether an entry of the base was taken out.
    pub(crate) const fn silences(&self) -> bool {
        self.silences
    }

    /// Returns what a phrase means.
    pub(crate) fn meaning(&self, phrase: &[WordId]) -> Option<&Meaning> {
        match self.phrases.get(phrase) {
            Some(meaning) => meaning.as_ref(),
            None => self.base.and_then(|base| base.meaning(phrase)),
        }
    }

    /// Gives a phrase of at least one word a meaning here, whatever it means in the base.
    pub(crate) fn set(&mut self, phrase: Box<[WordId]>, meaning: Meaning) {
        self.longest_phrase_words = self.longest_phrase_words.max(phrase.len());
        for word in &phrase {
            let group = word.index() / 64;
            self.words.resize(self.words.len().max(group + 1), 0);
            if let Some(bits) = self.words.get_mut(group) {
                *bits |= 1 << (word.index() % 64);
            }
        }
        self.phrases.insert(phrase, Some(meaning));
    }

    /// Takes the entries of a rule out, here and in the base.
    pub(crate) fn silence(&mut self, rule: &RuleId) {
        self.silences = true;
        let of_base = self.base.into_iter().flat_map(|base| base.phrases_of(rule));
        let phrases: Vec<_> = self.phrases_of(rule).chain(of_base).collect();
        for phrase in phrases {
            let rest = self.meaning(&phrase).map(|meaning| meaning.without(rule));
            self.phrases.insert(phrase, rest.filter(|meaning| !meaning.entries.is_empty()));
        }
    }

    fn phrases_of(&self, rule: &RuleId) -> impl Iterator<Item = Box<[WordId]>> {
        self.by_rule.get(rule).into_iter().flatten().cloned()
    }

    /// Tells whether some phrase is of this rule.
    pub(crate) fn has_rule(&self, rule: &RuleId) -> bool {
        self.phrases_of(rule).next().is_some() || self.base.is_some_and(|base| base.has_rule(rule))
    }
}
