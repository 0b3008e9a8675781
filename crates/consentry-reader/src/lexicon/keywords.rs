//! Files of keywords: what a text means that is nothing else.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{LexiconError, NO_LANGUAGE};
use crate::table::{Class, Entry, Meaning};
use crate::vocabulary::{TooManyWords, Vocabulary, WordId};
use crate::{Language, OptInWord, RuleId, normalise};

/// One file of `lexicon/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lexicon {
    language: String,
    #[serde(default)]
    politeness: Vec<String>,
    #[serde(default)]
    opt_out: Words,
    #[serde(default)]
    answer: Words,
    #[serde(default)]
    restart: Words,
    #[serde(default)]
    help: Words,
    #[serde(default)]
    decline: Words,
    #[serde(default)]
    wrong_number: Words,
    #[serde(default)]
    acknowledgement: Words,
    /// What autocorrect makes of keywords, with the keyword.
    #[serde(default)]
    autocorrected: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) typos: Typos,
}

/// The words of a class, as they are written, and what is known of each.
type Words = BTreeMap<String, Provenance>;

/// Where a word comes from, and the end of its rule id where the word itself does not serve.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Provenance {
    Source(Source),
    Named { id: String, source: Source },
}

/// Who documents a word. For people: no reading depends on it.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct Source;

impl TryFrom<String> for Source {
    type Error = &'static str;

    fn try_from(source: String) -> Result<Self, Self::Error> {
        if source.trim().is_empty() { Err("a word must name its source") } else { Ok(Self) }
    }
}

/// The words that are read when misspelt.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Typos {
    /// By one slip of a finger.
    pub(super) of: Vec<String>,
    /// By one slip of a finger, where nothing but keywords stands beside them.
    #[serde(default)]
    pub(super) alone: Vec<String>,
    /// What is a word of its own all the same.
    pub(super) not: Vec<String>,
    /// Other misspellings of a word.
    #[serde(default)]
    pub(super) more: BTreeMap<String, Vec<String>>,
}

/// The name of a class in rule ids.
const fn name_of(class: Class) -> &'static str {
    match class {
        Class::OptOut => "opt_out",
        Class::OptIn(OptInWord::Join) => "join",
        Class::OptIn(OptInWord::Own | OptInWord::Answer | OptInWord::Restart) => "opt_in",
        Class::Help => "help",
        Class::WrongNumber => "wrong_number",
        Class::Decline => "decline",
        Class::Acknowledgement => "acknowledgement",
        Class::Politeness => "politeness",
    }
}

/// A phrase cannot be added to those of the lexicons.
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

/// The phrases of all files.
#[derive(Debug, Default)]
pub(super) struct Keywords {
    phrases: BTreeMap<Box<[WordId]>, Meaning>,
}

impl Keywords {
    /// The phrases with their meanings.
    pub(super) fn into_phrases(self) -> Vec<(Box<[WordId]>, Meaning)> {
        self.phrases.into_iter().collect()
    }

    /// Adds an entry; one of another language may have the same phrase in the same class.
    fn add_entry(
        &mut self,
        words: &[String],
        vocabulary: &mut Vocabulary,
        class: Class,
        entry: Entry,
    ) -> Result<(), Clash> {
        let meaning = self.meaning_of(words, vocabulary, class)?;
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
    fn add_politeness(
        &mut self,
        words: &[String],
        vocabulary: &mut Vocabulary,
    ) -> Result<(), Clash> {
        let meaning = self.meaning_of(words, vocabulary, Class::Politeness)?;
        if meaning.class == Class::Politeness { Ok(()) } else { Err(Clash::OtherClass) }
    }

    /// Makes a phrase mean what another means, as autocorrect's doing, unless it means something.
    fn add_autocorrected(&mut self, phrase: Box<[WordId]>, of: &[WordId]) {
        if let Some(meaning) = self.phrases.get(of).cloned() {
            let meaning = Meaning { autocorrected: true, ..meaning };
            self.phrases.entry(phrase).or_insert(meaning);
        }
    }

    /// Returns the meaning of a phrase, a new one of `class` where there was none.
    fn meaning_of(
        &mut self,
        words: &[String],
        vocabulary: &mut Vocabulary,
        class: Class,
    ) -> Result<&mut Meaning, Clash> {
        if words.is_empty() {
            return Err(Clash::Empty);
        }
        let new = || Meaning { class, autocorrected: false, entries: Vec::new() };
        Ok(self.phrases.entry(vocabulary.add_all(words)?).or_insert_with(new))
    }

    /// Adds the phrases of a file.
    pub(super) fn add(
        &mut self,
        vocabulary: &mut Vocabulary,
        tag: &'static str,
        lexicon: Lexicon,
    ) -> Result<(), LexiconError> {
        let Lexicon {
            language,
            politeness,
            opt_out,
            answer,
            restart,
            help,
            decline,
            wrong_number,
            acknowledgement,
            autocorrected,
            typos: _,
        } = lexicon;
        let named =
            Language::new(tag).filter(|_| language == tag).ok_or(LexiconError::Language(tag))?;
        let language = (tag != NO_LANGUAGE).then_some(named);
        for words in politeness {
            let clash = |clash| LexiconError::Word(tag, words.clone(), clash);
            self.add_politeness(&normalise::words(&words), vocabulary).map_err(clash)?;
        }
        for (class, words) in [
            (Class::OptOut, opt_out),
            (Class::OptIn(OptInWord::Answer), answer),
            (Class::OptIn(OptInWord::Restart), restart),
            (Class::Help, help),
            (Class::Decline, decline),
            (Class::WrongNumber, wrong_number),
            (Class::Acknowledgement, acknowledgement),
        ] {
            for (words, provenance) in words {
                let normalised = normalise::words(&words);
                let id = match provenance {
                    Provenance::Source(Source) => normalised.join("_"),
                    Provenance::Named { id, source: Source } => id,
                };
                let rule = RuleId::new(&format!("{tag}.{}.{id}", name_of(class)))
                    .map_err(|error| LexiconError::Rule(tag, words.clone(), error))?;
                self.add_entry(&normalised, vocabulary, class, Entry { rule, language })
                    .map_err(|clash| LexiconError::Word(tag, words.clone(), clash))?;
            }
        }
        for (words, keyword) in autocorrected {
            let mut phrase = |words: &str| vocabulary.add_all(&normalise::words(words));
            let phrases = phrase(&words).and_then(|words| Ok((words, phrase(&keyword)?)));
            let (phrase, keyword) =
                phrases.map_err(|error| LexiconError::Word(tag, words.clone(), error.into()))?;
            self.add_autocorrected(phrase, &keyword);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_malformed_lexicon_is_refused() {
        for (text, expected) in [
            ("language = \"en\"\n[opt_out]\nstop = \"\"", "data did not match"),
            ("language = \"en\"\n[stop]\nstop = \"x\"", "unknown field"),
            ("[opt_out]\nstop = \"x\"", "missing field"),
        ] {
            let error = toml::from_str::<Lexicon>(text).expect_err(text).to_string();
            assert!(error.contains(expected), "{error}");
        }
        for (text, expected) in [
            ("language = \"fr\"", "its own language"),
            ("language = \"en\"\n[opt_out]\n\"стоп\" = \"x\"", "printable ASCII"),
            ("language = \"en\"\n[opt_out]\n\"!\" = \"x\"", "no letter"),
            ("language = \"en\"\n[opt_out]\nfin = \"x\"\n\"FIN\" = \"x\"", "twice"),
            ("language = \"en\"\n[opt_out]\nfin = \"x\"\n[help]\nfin = \"x\"", "another class"),
        ] {
            let lexicon = toml::from_str(text).expect(text);
            let error = Keywords::default()
                .add(&mut Vocabulary::default(), "en", lexicon)
                .expect_err(text)
                .to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
