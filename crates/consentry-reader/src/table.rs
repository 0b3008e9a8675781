//! The compiled lexicon: which words mean what.

use std::collections::{BTreeMap, HashMap};

use crate::{Language, OptInWord, RuleId};

/// A word's number in a table. Only words that stand in some phrase have one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct WordId(usize);

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
    entries: Vec<Entry>,
}

impl Meaning {
    pub(crate) fn new(class: Class, entry: Entry) -> Self {
        Self { class, entries: vec![entry] }
    }

    /// Returns the same entries with another class.
    pub(crate) fn with_class(&self, class: Class) -> Self {
        Self { class, entries: self.entries.clone() }
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
}

/// Words and phrases, on top of those of a base, if there is one.
///
/// The base's words keep their numbers; a phrase of this table hides the same phrase of the base.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    base: Option<&'static Table>,
    words: HashMap<Box<str>, WordId>,
    phrases: BTreeMap<Box<[WordId]>, Meaning>,
    longest_phrase_words: usize,
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

    /// Returns the number of a normalised word.
    pub(crate) fn word(&self, word: &str) -> Option<WordId> {
        self.base.and_then(|base| base.word(word)).or_else(|| self.words.get(word).copied())
    }

    /// Returns what a phrase means.
    pub(crate) fn meaning(&self, phrase: &[WordId]) -> Option<&Meaning> {
        self.phrases.get(phrase).or_else(|| self.base.and_then(|base| base.meaning(phrase)))
    }

    /// Adds an entry; one of another language may have the same phrase in the same class.
    pub(crate) fn add(
        &mut self,
        words: &[String],
        class: Class,
        entry: Entry,
    ) -> Result<(), Clash> {
        let meaning = self.meaning_of(words, class)?;
        if meaning.class != class {
            return Err(Clash::OtherClass);
        }
        if meaning.entries.iter().any(|other| other.language == entry.language) {
            return Err(Clash::Twice);
        }
        meaning.entries.push(entry);
        Ok(())
    }

    /// Adds a phrase of politeness; several languages may have it.
    pub(crate) fn add_politeness(&mut self, words: &[String]) -> Result<(), Clash> {
        let meaning = self.meaning_of(words, Class::Politeness)?;
        if meaning.class == Class::Politeness { Ok(()) } else { Err(Clash::OtherClass) }
    }

    /// Gives a phrase of at least one word a meaning here, whatever it means in the base.
    pub(crate) fn set(&mut self, words: &[String], meaning: Meaning) {
        let phrase = self.phrase(words);
        self.phrases.insert(phrase, meaning);
    }

    /// Returns this table's own meaning of a phrase, a new one of `class` where there was none.
    fn meaning_of(&mut self, words: &[String], class: Class) -> Result<&mut Meaning, Clash> {
        if words.is_empty() {
            return Err(Clash::Empty);
        }
        let phrase = self.phrase(words);
        let new = Meaning { class, entries: Vec::new() };
        Ok(self.phrases.entry(phrase).or_insert(new))
    }

    /// Returns the numbers of a phrase that is about to be added.
    fn phrase(&mut self, words: &[String]) -> Box<[WordId]> {
        self.longest_phrase_words = self.longest_phrase_words.max(words.len());
        words.iter().map(|word| self.number(word)).collect()
    }

    /// Returns a word's number, a new one where it had none.
    fn number(&mut self, word: &str) -> WordId {
        if let Some(known) = self.word(word) {
            return known;
        }
        let number = WordId(self.word_count());
        self.words.insert(Box::from(word), number);
        number
    }

    fn word_count(&self) -> usize {
        self.words.len() + self.base.map_or(0, Self::word_count)
    }
}
