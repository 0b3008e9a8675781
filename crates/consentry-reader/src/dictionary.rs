//! The words of the lexicons, each with a number, in one piece of memory.
//!
//! It is made when the crate is built. A word is looked for by its hash, in a table with a slot for
//! each.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Known, WordId};

/// Words with their numbers.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Dictionary {
    /// The letters of all words: first of those that are spelt right, in the order of their numbers.
    pub(crate) letters: Box<str>,
    /// How many letters come before each 256 words, and of these before the end of each.
    pub(crate) starts: Box<[u32]>,
    pub(crate) ends: Box<[u16]>,
    /// What each misspelling stands for.
    pub(crate) misspelt: Box<[Known]>,
    pub(crate) slots: Box<[Slot]>,
    /// How many of the slots a word is looked for at first.
    pub(crate) homes: usize,
}

/// A place of the table: nothing, or a word.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Slot(u32);

impl Slot {
    const NUMBER: u32 = 0xFFFF;

    /// The bits that tell words of different hashes apart, before their letters are compared.
    const fn tag(hash: u64) -> u32 {
        hash as u32 & !Self::NUMBER
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    const fn may_be(self, hash: u64) -> bool {
        self.0 & !Self::NUMBER == Self::tag(hash)
    }

    const fn entry(self) -> usize {
        ((self.0 & Self::NUMBER) as usize).wrapping_sub(1)
    }
}

#[cfg_attr(not(test), allow(dead_code, reason = "the build script makes them"))]
impl Slot {
    /// The slot of a word; `None` of one too many.
    pub(crate) const fn new(entry: u16, hash: u64) -> Option<Self> {
        let Some(number) = entry.checked_add(1) else { return None };
        Some(Self(number as u32 | Self::tag(hash)))
    }
}

impl Dictionary {
    /// How many words count their letters from the same place.
    pub(crate) const GROUP: usize = 256;

    /// How many words are spelt right.
    pub(crate) fn len(&self) -> usize {
        self.ends.len().saturating_sub(self.misspelt.len())
    }

    /// The first slot to look at for a hash, of so many.
    pub(crate) const fn home(hash: u64, homes: usize) -> usize {
        (((hash >> 32) * homes as u64) >> 32) as usize
    }

    fn letters_of(&self, entry: usize) -> Option<&str> {
        let group = *self.starts.get(entry / Self::GROUP)? as usize;
        let end = group + usize::from(*self.ends.get(entry)?);
        let start = match entry.checked_sub(1) {
            Some(before) if !entry.is_multiple_of(Self::GROUP) => {
                group + usize::from(*self.ends.get(before)?)
            }
            _ => group,
        };
        self.letters.get(start..end)
    }

    fn known(&self, entry: usize) -> Option<Known> {
        match entry.checked_sub(self.len()) {
            Some(typo) => self.misspelt.get(typo).copied(),
            None => WordId::of_known(entry).map(Known::right),
        }
    }

    /// Returns a normalised word as it stands.
    pub(crate) fn get(&self, word: &str, hash: u64) -> Option<Known> {
        // Behind the last slot that is taken there is an empty one.
        for slot in self.slots.get(Self::home(hash, self.homes)..)? {
            if slot.is_empty() {
                return None;
            }
            if slot.may_be(hash) && self.letters_of(slot.entry()) == Some(word) {
                return self.known(slot.entry());
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::normalise::word_hash::hash;
    use crate::reader::lexicons;

    #[test]
    fn what_looks_like_a_word_is_compared_with_it() {
        let dictionary = &lexicons().dictionary;
        let known = dictionary.get("stop", hash(b"stop")).expect("known");
        assert_eq!(dictionary.get("stop", hash(b"stop")), Some(known));
        assert_eq!(dictionary.get("stops it", hash(b"stop")), None);
    }
}
