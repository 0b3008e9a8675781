//! The words that are known, each with a number.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::dictionary::Dictionary;
use crate::lookalike;
use crate::normalise::{Word, word_hash};

/// A word's number. The first few stand for what is no known word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct WordId(u16);

impl WordId {
    /// Where a sentence begins.
    pub(crate) const BEGIN: Self = Self(0);
    /// Where a sentence ends.
    pub(crate) const END: Self = Self(1);
    pub(crate) const COMMA: Self = Self(2);
    /// A word that nothing names.
    pub(crate) const OTHER: Self = Self(3);
    /// The same, written with a capital.
    pub(crate) const NAME: Self = Self(4);
    /// A number that nothing names.
    pub(crate) const NUMBER: Self = Self(5);
    const FIRST_KNOWN: u16 = 6;

    /// The marks, and what stands for words that are not known.
    pub(crate) fn unknown() -> impl Iterator<Item = Self> {
        (0..Self::FIRST_KNOWN).map(Self)
    }

    /// The number of the known word that has this place among them.
    pub(crate) fn of_known(place: usize) -> Option<Self> {
        u16::try_from(place).ok()?.checked_add(Self::FIRST_KNOWN).map(Self)
    }

    /// The number of the word or mark of an index.
    pub(crate) fn of_index(index: usize) -> Option<Self> {
        u16::try_from(index).ok().map(Self)
    }

    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }

    /// Tells whether it is a word, and no mark.
    pub(crate) fn is_word(self) -> bool {
        self >= Self::OTHER
    }
}

/// A known word, or another spelling of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Known {
    pub(crate) id: WordId,
    pub(crate) spelling: Spelling,
}

impl Known {
    /// A word that is spelt right.
    pub(crate) const fn right(id: WordId) -> Self {
        Self { id, spelling: Spelling::Right }
    }
}

/// How a known word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Spelling {
    Right,
    /// Misspelt.
    Typo,
    /// Misspelt, and read so only where nothing but keywords stands beside it.
    TypoAlone,
}

/// There are more words than numbers for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is one word too many")]
pub(crate) struct TooManyWords;

/// Words with their numbers, on top of those of a dictionary, if there is one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vocabulary {
    base: Option<&'static Dictionary>,
    words: BTreeMap<Box<str>, WordId>,
    count: usize,
}

impl Vocabulary {
    /// Makes an empty vocabulary on top of `base`, whose words keep their numbers.
    pub(crate) fn over(base: &'static Dictionary) -> Self {
        Self { base: Some(base), words: BTreeMap::new(), count: base.len() }
    }

    /// How many numbers there are, those of no word among them.
    pub(crate) fn len(&self) -> usize {
        self.count + usize::from(WordId::FIRST_KNOWN)
    }

    /// Returns a normalised word as it stands.
    pub(crate) fn get(&self, word: &str) -> Option<Known> {
        self.get_by_hash(word, word_hash::hash(word.as_bytes()))
    }

    fn get_by_hash(&self, word: &str, hash: u64) -> Option<Known> {
        let base = self.base.and_then(|base| base.get(word, hash));
        match base {
            Some(known) if known.spelling == Spelling::Right => base,
            // A word of a program may be what a misspelling of another looks like.
            _ => self.words.get(word).copied().map(Known::right).or(base),
        }
    }

    /// Returns the number of a normalised word, a new one where it had none.
    pub(crate) fn add(&mut self, word: &str) -> Result<WordId, TooManyWords> {
        if let Some(known) = self.get(word).filter(|known| known.spelling == Spelling::Right) {
            return Ok(known.id);
        }
        let id = WordId::of_known(self.count).ok_or(TooManyWords)?;
        self.count += 1;
        self.words.insert(Box::from(word), id);
        Ok(id)
    }

    /// Every word that was added, with its number.
    #[cfg_attr(
        not(test),
        allow(dead_code, reason = "the build script makes the dictionary of them")
    )]
    pub(crate) fn words(&self) -> impl Iterator<Item = (&str, WordId)> {
        self.words.iter().map(|(word, id)| (&**word, *id))
    }

    /// Returns the numbers of normalised words, new ones where they had none.
    pub(crate) fn add_all(&mut self, words: &[String]) -> Result<Box<[WordId]>, TooManyWords> {
        words.iter().map(|word| self.add(word)).collect()
    }

    /// Returns what a normalised word of a text is: a known word, perhaps drawn out ("stoooop") or
    /// written with letters that only look right, or one of the numbers of no word.
    pub(crate) fn read(&self, word: &Word<'_>) -> Known {
        let known = self.get_by_hash(word.text, word.hash);
        known.or_else(|| self.read_disguised(word.text)).unwrap_or_else(|| {
            let is_number = word.text.bytes().all(|byte| byte.is_ascii_digit());
            let id = match (is_number, word.capital) {
                (true, _) => WordId::NUMBER,
                (false, true) => WordId::NAME,
                (false, false) => WordId::OTHER,
            };
            Known { id, spelling: Spelling::Right }
        })
    }

    fn read_disguised(&self, word: &str) -> Option<Known> {
        let is_drawn_out = has_run_of_three(word);
        if !is_drawn_out && word.is_ascii() {
            return None;
        }
        let plain = lookalike::latin(word);
        let word = plain.as_deref().unwrap_or(word);
        let plain = plain.as_deref().and_then(|plain| self.get(plain));
        plain.or_else(|| {
            let drawn_out = |length| {
                self.get(&with_runs_of(word, length))
                    .map(|known| Known { spelling: known.spelling.max(Spelling::Typo), ..known })
            };
            is_drawn_out.then(|| drawn_out(2).or_else(|| drawn_out(1))).flatten()
        })
    }
}

/// Tells whether a letter stands three times in a row.
fn has_run_of_three(word: &str) -> bool {
    word.as_bytes()
        .windows(3)
        .any(|bytes| matches!(bytes, [a, b, c] if a == b && b == c && a.is_ascii_alphabetic()))
}

/// Shortens all longer runs of one character to `length`.
fn with_runs_of(word: &str, length: usize) -> String {
    let mut shortened = String::with_capacity(word.len());
    let mut last = None;
    let mut run = 0;
    for c in word.chars() {
        run = if last == Some(c) { run + 1 } else { 1 };
        last = Some(c);
        if run <= length {
            shortened.push(c);
        }
    }
    shortened
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;
    use crate::normalise;

    #[test]
    fn drawn_out_and_disguised_words_are_read() {
        let mut vocabulary = Vocabulary::default();
        let stop = vocabulary.add("stop").expect("room");
        let please = vocabulary.add("please").expect("room");
        let read = |text: &str| {
            let mut id = None;
            let _: ControlFlow<()> = normalise::for_each_word(text, |word| {
                id = Some(vocabulary.read(&word).id);
                ControlFlow::Continue(())
            });
            id.expect("a word")
        };
        for (text, id) in [("stop", stop), ("stoooop", stop), ("pleeease", please), ("ѕтор", stop)]
        {
            assert_eq!(read(text), id, "{text}");
        }
        assert_eq!(read("Shop"), WordId::NAME);
        assert_eq!(read("SHOP"), WordId::OTHER);
        assert_eq!(read("12"), WordId::NUMBER);
    }
}
