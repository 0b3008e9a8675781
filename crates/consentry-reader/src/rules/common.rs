//! Which patterns of common words a text may have.
//!
//! Most patterns have a rare word that they cannot do without, so that few texts have it. The others
//! are of words that stand in most texts. A text may have one of those only if it has a word or a
//! pair of neighbours of each set that the pattern cannot do without: that is known beforehand, for
//! each word and pair as bits over these patterns.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::lists::{Bits, Lists, blocks_of};
use super::matcher::{BLOCK, MAX_BLOCKS};
use super::pattern::{PatternError, Phrase};
use crate::compiled;
use crate::vocabulary::WordId;

/// Of how many sets a pattern asks for a word.
pub(super) const MOST_ASKED_FOR: usize = 4;

/// What a pattern of common words cannot do without.
#[derive(Debug)]
pub(super) enum Asked<'p> {
    /// One of a set.
    OneOf(&'p [Phrase]),
    /// An unknown word that is written as a name.
    Name,
}

/// That a word or a pair is one of those that some patterns ask for.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Sign {
    /// Which of the sets of each pattern it is of.
    asked: u8,
    block: u8,
    /// Of which patterns: the number of a bit set.
    patterns: u16,
}

/// The patterns of common words.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct CommonPatterns {
    /// The number of the list of signs of each word and of each pair of neighbours.
    #[serde(with = "compiled::sorted")]
    words: FxHashMap<WordId, u16>,
    #[serde(with = "compiled::sorted")]
    pairs: FxHashMap<(WordId, WordId), u16>,
    signs: Lists<Sign>,
    bits: Box<[u64]>,
    /// For each block, the patterns that ask for a word of so many sets at most.
    satisfied: [Box<[u64]>; MOST_ASKED_FOR],
}

/// A word, or two neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Word(WordId),
    Pair(WordId, WordId),
}

impl CommonPatterns {
    /// Takes patterns by what they ask for; `rank` says how common a word is. Returns the words that
    /// are asked for too, alone or as one of a pair.
    pub(super) fn new(
        patterns: &[Vec<Asked<'_>>],
        rank: impl Fn(WordId) -> u32,
    ) -> Result<(Self, BTreeSet<WordId>), PatternError> {
        let mut signs: BTreeMap<Key, BTreeMap<(u8, u8), u64>> = BTreeMap::new();
        for (number, asked_for) in patterns.iter().enumerate() {
            let block = u8::try_from(number / BLOCK).map_err(|_| PatternError::TooMany)?;
            if usize::from(block) >= MAX_BLOCKS {
                return Err(PatternError::TooMany);
            }
            for (place, asked) in (0_u8..).zip(asked_for.iter().take(MOST_ASKED_FOR)) {
                let keys: BTreeSet<Key> = match asked {
                    Asked::OneOf(phrases) => phrases.iter().map(|it| key_of(it, &rank)).collect(),
                    Asked::Name => BTreeSet::from([Key::Word(WordId::NAME)]),
                };
                for key in keys {
                    let bits = signs.entry(key).or_default().entry((place, block)).or_default();
                    *bits |= 1 << (number % BLOCK);
                }
            }
        }
        let (mut words, mut pairs) = (FxHashMap::default(), FxHashMap::default());
        let mut bits = Bits::default();
        let (mut lists, mut asked_for) = (Vec::new(), BTreeSet::new());
        for (key, signs) in signs {
            let number = u16::try_from(lists.len()).map_err(|_| PatternError::TooMany)?;
            match key {
                Key::Word(word) => {
                    asked_for.insert(word);
                    words.insert(word, number);
                }
                Key::Pair(first, second) => {
                    asked_for.extend([first, second]);
                    pairs.insert((first, second), number);
                }
            }
            let signs = signs.into_iter().map(|((asked, block), patterns)| {
                Ok(Sign { asked, block, patterns: bits.number(patterns)? })
            });
            lists.push(signs.collect::<Result<Vec<_>, PatternError>>()?);
        }
        let satisfied = std::array::from_fn(|asked| blocks_of(patterns, |it| it.len() <= asked));
        let (signs, bits) = (Lists::new(lists), bits.into_sets());
        Ok((Self { words, pairs, signs, bits, satisfied }, asked_for))
    }

    /// Tells whether a text of these words, in this order, may have one of the patterns.
    pub(crate) fn may_be_in(&self, words: &[WordId]) -> bool {
        let mut seen = [[0_u64; MAX_BLOCKS]; MOST_ASKED_FOR];
        let mut see = |list: Option<&u16>| {
            for sign in list.map(|list| self.signs.of(*list)).unwrap_or_default() {
                let seen = seen.get_mut(usize::from(sign.asked));
                if let Some(bits) = seen.and_then(|seen| seen.get_mut(usize::from(sign.block))) {
                    *bits |= self.bits.get(usize::from(sign.patterns)).copied().unwrap_or_default();
                }
            }
        };
        for word in words {
            see(self.words.get(word));
        }
        for (first, second) in words.iter().zip(words.iter().skip(1)) {
            see(self.pairs.get(&(*first, *second)));
        }
        let [blocks, ..] = &self.satisfied;
        (0..blocks.len()).any(|block| {
            let at = |blocks: &[u64]| blocks.get(block).copied().unwrap_or_default();
            let asked_for = seen.iter().zip(&self.satisfied);
            asked_for.fold(u64::MAX, |all, (seen, satisfied)| all & (at(seen) | at(satisfied))) != 0
        })
    }
}

/// What stands for a phrase: its only word, or its rarest two neighbours.
fn key_of(phrase: &Phrase, rank: impl Fn(WordId) -> u32) -> Key {
    let words = phrase.words();
    let pairs = words.iter().zip(words.iter().skip(1));
    let common = |(first, second): &(&WordId, &WordId)| rank(**first).min(rank(**second));
    let rarest = pairs.min_by_key(common);
    rarest.map_or(Key::Word(phrase.first()), |(first, second)| Key::Pair(*first, *second))
}
