//! The words of the lexicons, each with a number, in one piece of memory.
//!
//! It is made when the crate is built. A word is looked for by its hash, in a table with a slot for
//! each; the slot also tells what the quick look at a text asks: whether the word may stand in a
//! keyword, and whether a rule for sentences cannot do without it.

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
}

/// A place of the table: nothing, or a word.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Slot(u32);

/// What the quick look asks of a word.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Flags {
    /// It may stand in a text that is nothing but keywords.
    pub(crate) keyword: bool,
    /// Some pattern that has rare words cannot do without it, or one like it.
    pub(crate) rare: bool,
    /// Some pattern of common words cannot do without it, or one like it.
    pub(crate) common: bool,
}

impl Slot {
    /// How many bits tell words of different hashes apart, before their letters are compared.
    const TAG_BITS: u32 = 13;
    const KEYWORD: u32 = 1 << 29;
    const RARE: u32 = 1 << 30;
    const COMMON: u32 = 1 << 31;

    const fn tag(hash: u64) -> u32 {
        (hash as u32 & ((1 << Self::TAG_BITS) - 1)) << 16
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    const fn may_be(self, hash: u64) -> bool {
        self.0 & Self::tag(u64::MAX) == Self::tag(hash)
    }

    const fn flags(self) -> Flags {
        Flags {
            keyword: self.0 & Self::KEYWORD != 0,
            rare: self.0 & Self::RARE != 0,
            common: self.0 & Self::COMMON != 0,
        }
    }

    const fn entry(self) -> usize {
        (self.0 as u16 as usize).wrapping_sub(1)
    }
}

#[cfg_attr(not(test), allow(dead_code, reason = "the build script makes them"))]
impl Slot {
    /// The slot of a word; `None` of one too many.
    pub(crate) const fn new(entry: u16, hash: u64, flags: Flags) -> Option<Self> {
        let Some(number) = entry.checked_add(1) else { return None };
        let keyword = if flags.keyword { Self::KEYWORD } else { 0 };
        let rare = if flags.rare { Self::RARE } else { 0 };
        let common = if flags.common { Self::COMMON } else { 0 };
        Some(Self(number as u32 | Self::tag(hash) | keyword | rare | common))
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
    pub(crate) const fn home(hash: u64, slots: usize) -> usize {
        (((hash >> 32) * slots as u64) >> 32) as usize
    }

    /// The slots that may hold a word of this hash.
    fn slots_of(&self, hash: u64) -> impl Iterator<Item = Slot> {
        let (before, from) =
            self.slots.split_at_checked(Self::home(hash, self.slots.len())).unwrap_or_default();
        from.iter()
            .chain(before)
            .copied()
            .take_while(|slot| !slot.is_empty())
            .filter(move |slot| slot.may_be(hash))
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
        let is_it = |slot: &Slot| self.letters_of(slot.entry()) == Some(word);
        self.known(self.slots_of(hash).find(is_it)?.entry())
    }

    /// Every word and misspelling.
    pub(crate) fn words(&self) -> impl Iterator<Item = (&str, Known)> {
        (0..self.ends.len()).filter_map(|entry| Some((self.letters_of(entry)?, self.known(entry)?)))
    }

    /// Calls `visit` with what the words of a hash may be, which are one or none nearly always.
    #[inline]
    pub(crate) fn for_each_like(&self, hash: u64, mut visit: impl FnMut(WordId, Flags)) {
        for slot in self.slots_of(hash) {
            if let Some(known) = self.known(slot.entry()) {
                visit(known.id, slot.flags());
            }
        }
    }
}

/// The hash of a word's letters. It is a part of the table's layout: of the same value on each
/// platform.
#[inline]
pub(crate) fn hash(letters: &[u8]) -> u64 {
    let (chunks, rest) = letters.as_chunks::<8>();
    let state = chunks.iter().fold(0, |state, chunk| step(state, u64::from_le_bytes(*chunk)));
    let last = rest.iter().rev().fold(0_u64, |last, byte| last << 8 | u64::from(*byte));
    end(state, last, letters.len())
}

/// Takes in eight letters.
#[inline]
pub(crate) const fn step(state: u64, letters: u64) -> u64 {
    mix(state ^ letters)
}

/// Takes in the last letters, fewer than eight, in the lower bytes of a number.
#[inline]
pub(crate) const fn end(state: u64, letters: u64, length: usize) -> u64 {
    mix(step(state, letters) ^ length as u64)
}

/// An odd number whose bits are those of the golden ratio, as Fibonacci hashing takes it.
const RATIO: u64 = 0x9E37_79B9_7F4A_7C15;

#[inline]
const fn mix(number: u64) -> u64 {
    let product = number.wrapping_mul(RATIO);
    product ^ product >> 32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::lexicons;

    #[test]
    fn the_hash_is_the_same_on_each_platform() {
        assert_eq!(hash(b""), 0);
        assert_eq!(hash(b"stop"), 0x8F70_9218_D78C_18D9);
        assert_eq!(hash(b"unsubscribe"), 0x76B0_6F72_0576_BA0F);
    }

    #[test]
    fn what_looks_like_a_word_is_compared_with_it() {
        let dictionary = &lexicons().dictionary;
        let known = dictionary.get("stop", hash(b"stop")).expect("known");
        assert_eq!(dictionary.get("stop", hash(b"stop")), Some(known));
        assert_eq!(dictionary.get("stops it", hash(b"stop")), None);
    }
}
