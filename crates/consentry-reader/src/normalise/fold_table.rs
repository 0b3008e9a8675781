//! What becomes of each character of the Basic Multilingual Plane, looked up instead of worked out.

use serde::{Deserialize, Serialize};
use unicode_normalization::char::canonical_combining_class;

use super::fold::Role;
use super::for_each_folded;

/// How many bits of a character choose its place in a page.
const PAGE_BITS: u32 = 8;

/// What becomes of each character, in pages of 256, of which equal ones are kept once.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct FoldTable {
    /// The page of each 256 characters.
    pub(crate) pages: Box<[u8]>,
    pub(crate) entries: Box<[Folded]>,
}

/// What becomes of one character, in the bits of a number: how far its letter is from it, and what
/// that does. So characters that stay what they are become the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Folded(u32);

/// What becomes of one character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Becomes {
    /// A letter of a word.
    Letter(char),
    /// A word of its own.
    Symbol(char),
    /// The end of a word.
    Separator,
    Nothing,
    /// Several letters, or one whose order among others matters: it has to be worked out.
    WorkOut,
}

impl Folded {
    const LETTER_BITS: u32 = 21;
    const LETTER_MASK: u32 = (1 << Self::LETTER_BITS) - 1;
    const LETTER: u32 = 3;
    const SYMBOL: u32 = 4;

    fn becomes(self, raw: char) -> Becomes {
        let letter = (self.0 & Self::LETTER_MASK).wrapping_add(raw as u32) & Self::LETTER_MASK;
        let letter = char::from_u32(letter).unwrap_or_default();
        match self.0 >> Self::LETTER_BITS {
            Self::LETTER => Becomes::Letter(letter),
            Self::SYMBOL => Becomes::Symbol(letter),
            1 => Becomes::Nothing,
            2 => Becomes::Separator,
            _ => Becomes::WorkOut,
        }
    }
}

#[cfg_attr(not(test), allow(dead_code, reason = "the build script makes them"))]
impl Folded {
    pub(crate) const WORK_OUT: Self = Self(0);
    const NOTHING: Self = Self(1 << Self::LETTER_BITS);
    const SEPARATOR: Self = Self(2 << Self::LETTER_BITS);

    const fn with(letter: char, raw: char, role: u32) -> Self {
        let distance = (letter as u32).wrapping_sub(raw as u32) & Self::LETTER_MASK;
        Self(distance | role << Self::LETTER_BITS)
    }

    /// Works out what becomes of a character.
    pub(crate) fn of(raw: char) -> Self {
        let mut folded = Self::NOTHING;
        for_each_folded(raw, |c, role| {
            let this = match role {
                Role::Nothing => return,
                Role::Separator => Self::SEPARATOR,
                Role::Letter if canonical_combining_class(c) == 0 => {
                    Self::with(c, raw, Self::LETTER)
                }
                Role::Letter => Self::WORK_OUT,
                Role::Symbol => Self::with(c, raw, Self::SYMBOL),
            };
            folded = if folded == Self::NOTHING { this } else { Self::WORK_OUT };
        });
        folded
    }
}

impl FoldTable {
    /// Returns what becomes of a character.
    #[inline]
    pub(crate) fn get(&self, raw: char) -> Becomes {
        let scalar = raw as usize;
        let page = self.pages.get(scalar >> PAGE_BITS).copied();
        let entry = page.and_then(|page| {
            let place = scalar & ((1 << PAGE_BITS) - 1);
            self.entries.get(usize::from(page) << PAGE_BITS | place)
        });
        entry.map_or(Becomes::WorkOut, |entry| entry.becomes(raw))
    }
}
