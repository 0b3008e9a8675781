//! The search for patterns in a line of numbered words.
//!
//! Words that stand in the same sets are of one *kind*, and for each kind a few bit sets over all
//! patterns are known: which cannot do without it, in two ways, and which may begin with it. Joined
//! over the words of a text they leave the patterns that may stand in it at all; only these are
//! looked for, and only from where they may begin. So most texts cost nothing but a look at their
//! words. A pattern takes in a bounded number of words, which makes the time linear in the text,
//! whatever the text is.
//!
//! Automata over letters, as aho-corasick and regex-automata build them, know no classes of
//! inflected words and no gaps of words, or pay for them: these patterns as regular expressions over
//! one symbol for each word took 0.7 MB and 32 ms to compile for one language.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use super::kind_set::KindSet;
use super::lists::Lists;
use super::part::{LONGEST_MATCH, PART, Part, bits_of};
use super::pattern::Phrase;
use crate::line::Token;
use crate::vocabulary::WordId;

/// The most places that a pattern may have.
pub(super) const MAX_PLACES: usize = 64;
/// How many patterns one bit set is about.
pub(super) const BLOCK: usize = 64;
/// The most blocks of patterns.
pub(super) const MAX_BLOCKS: usize = 128;

/// What stands at a place of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Element {
    /// One of a set of words and phrases.
    Of(u16),
    /// A word that is in none of a set.
    NotOf(u16),
    /// Any word, or a comma.
    Any,
    /// A mark, or a word that nothing names.
    Is(WordId),
}

/// A place of a pattern.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Place {
    pub(super) element: Element,
    /// Which places may come next, all of them behind it: the number of a bit set.
    pub(super) next: u16,
}

/// A pattern, compiled.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Pattern {
    /// The first of its places in the table of all places.
    pub(super) places: u32,
    /// The places where it may begin and where it may end: the numbers of bit sets.
    pub(super) first: u16,
    pub(super) last: u16,
}

/// That a kind of words is one of those that some patterns of a block ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sign {
    pub(super) block: u16,
    /// Which patterns: the number of a bit set.
    pub(super) patterns: u16,
}

/// What each kind of words says of the patterns.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Signs {
    /// They cannot do without one like it.
    pub(super) required: Lists<Sign>,
    /// The same, of other words that they ask for too.
    pub(super) also_required: Lists<Sign>,
    /// They may begin with it.
    pub(super) begins: Lists<Sign>,
}

/// Sets of words and phrases.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Sets {
    /// The kinds of words of each, as tables of [`KindSet`].
    pub(super) kinds: Lists<u16>,
    /// The numbers of the phrases of each, sorted.
    pub(super) members: Lists<u16>,
    /// The words of each phrase; the phrases are sorted.
    pub(super) phrases: Lists<WordId>,
    /// The bits of the first two words of all phrases: most neighbours in a text begin none.
    pub(super) pairs: Box<[u64]>,
    /// The first phrase that begins with each word, or with one behind it.
    pub(super) phrase_starts: Box<[u16]>,
}

/// What was found: a pattern, and the tokens where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Match {
    pub(crate) start: u32,
    pub(crate) pattern: u16,
    pub(crate) end: u32,
}

/// All that was found.
pub(crate) type Matches = SmallVec<[Match; 16]>;

/// Patterns, compiled.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Matcher {
    pub(super) patterns: Box<[Pattern]>,
    pub(super) places: Box<[Place]>,
    /// The kind of each word, by its number; those behind them are of kind 0, which is in no set.
    pub(super) kinds: Box<[u16]>,
    pub(super) sets: Sets,
    pub(super) signs: Signs,
    /// For each block, the patterns that ask for words of one set alone.
    pub(super) undemanding: Box<[u64]>,
    /// The bit sets that the others name.
    pub(super) bits: Box<[u64]>,
}

/// Patterns, as bits by blocks.
type Blocks = SmallVec<[u64; MAX_BLOCKS]>;
/// Patterns, and the tokens of a part at which each may begin, as bits.
type Starts = SmallVec<[(u16, u64); 128]>;

impl Matcher {
    #[inline]
    pub(super) fn bits(&self, number: u16) -> u64 {
        self.bits.get(usize::from(number)).copied().unwrap_or_default()
    }

    #[inline]
    pub(super) fn kind(&self, word: WordId) -> u16 {
        self.kinds.get(word.index()).copied().unwrap_or_default()
    }

    /// The words and phrases of a set.
    pub(super) fn phrases(&self, set: u16) -> Vec<Phrase> {
        let kinds = self.sets.kinds_of(set);
        let words = self.kinds.iter().enumerate().filter(|(_, kind)| kinds.has(**kind));
        let words = words.filter_map(|(number, _)| Phrase::of(&[WordId::of_index(number)?]));
        let longer = self.sets.members.of(set).iter();
        words.chain(longer.filter_map(|it| Phrase::of(self.sets.phrases.of(*it)))).collect()
    }

    /// Finds each of some patterns from every word on, as long as it can be.
    pub(super) fn search(&self, tokens: &[Token], patterns: Range<u16>, matches: &mut Matches) {
        let mut possible = Blocks::from_elem(0, self.undemanding.len());
        if !self.find_possible(tokens, patterns, &mut possible) {
            return;
        }
        // Parts overlap, so that what begins in one and not yet in the next stands in it whole.
        let step = if tokens.len() <= PART { PART } else { PART - LONGEST_MATCH + 1 };
        let mut starts = Starts::new();
        for offset in (0..tokens.len()).step_by(step) {
            let part = tokens.get(offset..).unwrap_or_default();
            let begins = part.get(..step).unwrap_or(part);
            self.find_starts(begins, &possible, &mut starts);
            if !starts.is_empty() {
                self.search_part(&mut Part::new(part), offset, &starts, matches);
            }
        }
    }

    /// Finds patterns in a part of a line, from where each may begin.
    fn search_part(
        &self,
        part: &mut Part<'_>,
        offset: usize,
        starts: &[(u16, u64)],
        matches: &mut Matches,
    ) {
        let place = |token: usize| u32::try_from(offset + token).unwrap_or(u32::MAX);
        let mut scratch = [0; MAX_PLACES];
        for &(number, starts) in starts {
            let Some(pattern) = self.patterns.get(usize::from(number)) else { continue };
            let mut ends = self.ends(pattern, starts, part, &mut scratch);
            if ends == 0 {
                continue;
            }
            for start in bits_of(starts) {
                if !starts.is_power_of_two() {
                    ends = self.ends(pattern, 1 << start, part, &mut scratch);
                }
                if let Some(end) = ends.checked_ilog2() {
                    let (start, end) = (place(start), place(end as usize));
                    matches.push(Match { start, pattern: number, end });
                }
            }
        }
    }

    /// Finds those of some patterns that have a word for each set that they ask for; tells whether
    /// there is one.
    fn find_possible(&self, tokens: &[Token], patterns: Range<u16>, possible: &mut [u64]) -> bool {
        let (first, end) = (usize::from(patterns.start), usize::from(patterns.end));
        let blocks = first / BLOCK..end.div_ceil(BLOCK);
        for token in tokens {
            // Signs are in the order of their blocks.
            for sign in self.signs.required.of(self.kind(token.id)) {
                let block = usize::from(sign.block);
                if block >= blocks.end {
                    break;
                }
                if let Some(block) = possible.get_mut(block).filter(|_| block >= blocks.start) {
                    *block |= self.bits(sign.patterns);
                }
            }
        }
        // The blocks at both ends may have others too.
        if let Some(block) = possible.get_mut(blocks.start) {
            *block &= u64::MAX << (first % BLOCK);
        }
        if let Some(block) = possible.get_mut(end / BLOCK) {
            *block &= (1 << (end % BLOCK)) - 1;
        }
        if possible.iter().all(|block| *block == 0) {
            return false;
        }
        let mut also = Blocks::from_slice(&self.undemanding);
        let also = also.as_mut_slice();
        for token in tokens {
            for sign in self.signs.also_required.of(self.kind(token.id)) {
                let block = usize::from(sign.block);
                if block >= blocks.end {
                    break;
                }
                if possible.get(block).is_some_and(|block| *block != 0)
                    && let Some(block) = also.get_mut(block)
                {
                    *block |= self.bits(sign.patterns);
                }
            }
        }
        let mut any = 0;
        for (block, also) in possible.iter_mut().zip(also) {
            *block &= *also;
            any |= *block;
        }
        any != 0
    }

    /// Finds at which of some words each of some patterns may begin.
    fn find_starts(&self, tokens: &[Token], patterns: &[u64], starts: &mut Starts) {
        // By the rank of each pattern among those that are asked for.
        starts.clear();
        let mut first_of_block = SmallVec::<[u16; MAX_BLOCKS]>::from_elem(0, patterns.len());
        for ((block, patterns), first) in patterns.iter().enumerate().zip(&mut first_of_block) {
            if *patterns != 0 {
                *first = starts.len() as u16;
                for bit in bits_of(*patterns) {
                    starts.push(((block * BLOCK + bit) as u16, 0));
                }
            }
        }
        let last_block = patterns.iter().rposition(|block| *block != 0).unwrap_or_default();
        let ranked = starts.as_mut_slice();
        let first_of_block = first_of_block.as_slice();
        for (at, token) in tokens.iter().take(PART).enumerate() {
            for sign in self.signs.begins.of(self.kind(token.id)) {
                let block = usize::from(sign.block);
                if block > last_block {
                    break;
                }
                let Some(all) = patterns.get(block).filter(|all| **all != 0) else { continue };
                let here = *all & self.bits(sign.patterns);
                let first = first_of_block.get(block).copied().unwrap_or_default();
                for bit in bits_of(here) {
                    let rank = (all & ((1 << bit) - 1)).count_ones() as usize;
                    if let Some((_, starts)) = ranked.get_mut(usize::from(first) + rank) {
                        *starts |= 1 << at;
                    }
                }
            }
        }
        starts.retain(|(_, tokens)| *tokens != 0);
    }
}

impl Sets {
    /// The kinds of words of a set.
    #[inline]
    pub(super) fn kinds_of(&self, set: u16) -> KindSet<'_> {
        KindSet(self.kinds.of(set))
    }

    /// Visits the number and the length of each phrase that a word and those behind it begin with.
    pub(super) fn for_each_phrase(
        &self,
        word: WordId,
        rest: &[Token],
        mut visit: impl FnMut(u16, u8),
    ) {
        let Some(next) = rest.first().map(|next| next.id) else { return };
        let (group, bit) = pair(word, next, self.pairs.len());
        if self.pairs.get(group).is_none_or(|bits| bits & bit == 0) {
            return;
        }
        let mut first = self.phrase_starts.get(word.index()).copied().unwrap_or_default();
        let end = self.phrase_starts.get(word.index() + 1).copied().unwrap_or(first);
        let mut behind = end;
        while first < behind {
            let middle = first + (behind - first) / 2;
            if self.phrases.of(middle).get(1).is_some_and(|second| *second < next) {
                first = middle + 1;
            } else {
                behind = middle;
            }
        }
        for phrase in first..end {
            let words = self.phrases.of(phrase).get(1..).unwrap_or_default();
            if words.first() != Some(&next) {
                break;
            }
            let there = rest.get(..words.len()).map(|tokens| tokens.iter().map(|token| token.id));
            if there.is_some_and(|there| there.eq(words.iter().copied())) {
                visit(phrase, words.len() as u8 + 1);
            }
        }
    }
}

/// The place of the bit of two neighbours in so many groups of 64.
#[inline]
pub(super) const fn pair(first: WordId, second: WordId, groups: usize) -> (usize, u64) {
    let words = (first.index() as u32) << 16 | second.index() as u32;
    let mixed = words.wrapping_mul(0x9E37_79B1);
    // The upper bits, which all others have an effect on: six for the bit, the others for its group.
    let group = ((mixed << 6) as u64 * groups as u64) >> 32;
    (group as usize, 1 << (mixed >> 26))
}
