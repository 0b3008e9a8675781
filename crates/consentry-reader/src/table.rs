//! The compiled lexicon: which words mean what.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::vocabulary::{TooManyWords, Vocabulary, WordId};
use crate::{Language, OptInWord, RuleId};

/// What a phrase is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    OptOut,
    OptIn(OptInWord),
    Help,
    WrongNumber,
    Decline,
    Acknowledgement,
    /// May stand around any other phrase, and means nothing by itself.
    Politeness,
}

impl Class {
    /// Returns the name of this class in rule ids.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::OptOut => "opt_out",
            Self::OptIn(OptInWord::Join) => "join",
            Self::OptIn(OptInWord::Own | OptInWord::Answer | OptInWord::Restart) => "opt_in",
            Self::Help => "help",
            Self::WrongNumber => "wrong_number",
            Self::Decline => "decline",
            Self::Acknowledgement => "acknowledgement",
            Self::Politeness => "politeness",
        }
    }
}

/// One entry of a lexicon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) rule: RuleId,
    /// `None` for the entries of a program, and for emoji.
    pub(crate) language: Option<Language>,
}

/// What a phrase means, and the entries that say so: one for each language that has it, none for
/// politeness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub(crate) class: Class,
    /// Whether it is what autocorrect makes of a keyword.
    pub(crate) autocorrected: bool,
    entries: Vec<Entry>,
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

/// A phrase cannot be added to a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Clash {
    #[error("has no letter, digit or known symbol")]
    Empty,
    #[error("stands twice in one language")]
    Twice,
    #[error("stands in another class too")]
    OtherClass,
    #[error(transparent)]
    TooManyWords(#[from] TooManyWords),
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
    /// The phrases of each rule.
    by_rule: BTreeMap<RuleId, Vec<Box<[WordId]>>>,
    silences: bool,
}

impl Table {
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

    /// Adds an entry; one of another language may have the same phrase in the same class.
    pub(crate) fn add(
        &mut self,
        words: &[String],
        vocabulary: &mut Vocabulary,
        class: Class,
        entry: Entry,
    ) -> Result<(), Clash> {
        let rule = entry.rule.clone();
        let (phrase, meaning) = self.meaning_of(words, vocabulary, class)?;
        if meaning.class != class {
            return Err(Clash::OtherClass);
        }
        if meaning.entries.iter().any(|other| other.language == entry.language) {
            return Err(Clash::Twice);
        }
        meaning.entries.push(entry);
        self.by_rule.entry(rule).or_default().push(phrase);
        Ok(())
    }

    /// Adds a phrase of politeness; several languages may have it.
    pub(crate) fn add_politeness(
        &mut self,
        words: &[String],
        vocabulary: &mut Vocabulary,
    ) -> Result<(), Clash> {
        let (_, meaning) = self.meaning_of(words, vocabulary, Class::Politeness)?;
        if meaning.class == Class::Politeness { Ok(()) } else { Err(Clash::OtherClass) }
    }

    /// Makes a phrase mean what another means, as autocorrect's doing, unless it means something.
    pub(crate) fn add_autocorrected(&mut self, phrase: Box<[WordId]>, of: &[WordId]) {
        if let Some(Some(meaning)) = self.phrases.get(of).cloned() {
            let meaning = Meaning { autocorrected: true, ..meaning };
            self.phrases.entry(phrase).or_insert(Some(meaning));
        }
    }

    /// Gives a phrase of at least one word a meaning here, whatever it means in the base.
    pub(crate) fn set(&mut self, phrase: Box<[WordId]>, meaning: Meaning) {
        self.longest_phrase_words = self.longest_phrase_words.max(phrase.len());
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

    /// Returns this table's own meaning of a phrase, a new one of `class` where there was none.
    fn meaning_of(
        &mut self,
        words: &[String],
        vocabulary: &mut Vocabulary,
        class: Class,
    ) -> Result<(Box<[WordId]>, &mut Meaning), Clash> {
        if words.is_empty() {
            return Err(Clash::Empty);
        }
        let phrase = vocabulary.add_all(words)?;
        self.longest_phrase_words = self.longest_phrase_words.max(words.len());
        let new = || Meaning { class, autocorrected: false, entries: Vec::new() };
        let meaning = self.phrases.entry(phrase.clone()).or_insert_with(|| Some(new()));
        Ok((phrase, meaning.get_or_insert_with(new)))
    }
}
