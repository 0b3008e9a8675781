//! The search for patterns in a line of numbered words.
//!
//! Each pattern is a small automaton without loops (its gaps are bounded), whose places are bits of
//! one integer. Words that stand in the same sets are of one *kind*, and for each kind a few bit sets
//! over all patterns are known: which may begin with it, and which cannot do without it, in two
//! ways. Joined over the words of a text they leave the patterns that may stand in it at all; only
//! these are run, and only from where they may begin. So most texts cost nothing but a look at their
//! words. A run looks at no more words than the pattern is long, which makes the time linear in the
//! text, whatever the text is.
//!
//! Automata over letters, as aho-corasick and regex-automata build them, know no classes of
//! inflected words and no gaps of words, or pay for them: these patterns as regular expressions over
//! one symbol for each word took 0.7 MB and 32 ms to compile for one language.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use super::lists::Lists;
use super::pattern::{MAX_PHRASE, Phrase};
use crate::line::Token;
use crate::vocabulary::WordId;

/// The most places that a pattern may have.
pub(super) const MAX_PLACES: usize = 64;
/// More tokens than any match takes in.
pub(crate) const LONGEST_MATCH: u32 = (MAX_PLACES * MAX_PHRASE) as u32;
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
    /// Which places may come next: the number of a bit set.
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

/// What a word says of the patterns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(super) enum Says {
    /// They may begin with it.
    Begins,
    /// It is one of those that they cannot do without.
    Required,
    /// It is one of others that they cannot do without.
    AlsoRequired,
}

/// What a kind of words says of a block of patterns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sign {
    pub(super) says: Says,
    pub(super) block: u8,
    /// Of which: the number of a bit set.
    pub(super) patterns: u16,
}

/// Sets of words and phrases.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Sets {
    /// The kinds of words of each, sorted.
    pub(super) kinds: Lists<u16>,
    /// The numbers of the phrases of each, sorted.
    pub(super) members: Lists<u16>,
    /// The words of each phrase; the phrases are sorted.
    pub(super) phrases: Lists<WordId>,
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
    /// What each kind of words says, in the order of [`Says`].
    pub(super) signs: Lists<Sign>,
    /// For each block, the patterns that ask for words of one set alone.
    pub(super) undemanding: Box<[u64]>,
    /// The bit sets that the others name.
    pub(super) bits: Box<[u64]>,
}

/// What is known of a word of a line.
#[derive(Debug, Clone, Copy)]
struct Seen {
    id: WordId,
    kind: u16,
    /// The phrases of any set that begin here: from which of those found in the line on, and how many.
    phrases: u32,
    phrase_count: u32,
}

/// A line, and the phrases of any set in it.
struct Seeing {
    words: SmallVec<[Seen; 64]>,
    /// The number of each phrase, and of how many words it is.
    phrases: SmallVec<[(u16, u8); 32]>,
}

impl Matcher {
    fn bits(&self, number: u16) -> u64 {
        self.bits.get(usize::from(number)).copied().unwrap_or_default()
    }

    fn kind(&self, word: WordId) -> u16 {
        self.kinds.get(word.index()).copied().unwrap_or_default()
    }

    /// The words and phrases of a set.
    pub(super) fn phrases(&self, set: u16) -> Vec<Phrase> {
        let kinds = self.sets.kinds.of(set);
        let words =
            self.kinds.iter().enumerate().filter(|(_, kind)| kinds.binary_search(kind).is_ok());
        let words = words.filter_map(|(number, _)| Phrase::of(&[WordId::of_index(number)?]));
        let longer = self.sets.members.of(set).iter();
        words.chain(longer.filter_map(|it| Phrase::of(self.sets.phrases.of(*it)))).collect()
    }

    /// Tells whether some pattern cannot do without a word, or one like it.
    pub(crate) fn requires(&self, word: WordId) -> bool {
        self.signs.of(self.kind(word)).iter().any(|sign| sign.says == Says::Required)
    }

    /// Finds every pattern from every word on, each as long as it can be, in the order of the line.
    pub(crate) fn search(&self, tokens: &[Token]) -> Matches {
        let mut matches = Matches::new();
        let kinds: SmallVec<[u16; 64]> = tokens.iter().map(|token| self.kind(token.id)).collect();
        let Some(possible) = self.possible(&kinds) else { return matches };
        let line = self.see(tokens, &kinds);
        for (start, &kind) in (0_u32..).zip(&kinds) {
            let begins = |sign: &&Sign| sign.says == Says::Begins;
            for sign in self.signs.of(kind).iter().take_while(begins) {
                let block = usize::from(sign.block);
                let mut here =
                    self.bits(sign.patterns) & possible.get(block).copied().unwrap_or_default();
                while here != 0 {
                    let number = block * BLOCK + here.trailing_zeros() as usize;
                    here &= here - 1;
                    let Some(pattern) = self.patterns.get(number) else { continue };
                    let rest = line.words.get(start as usize..).unwrap_or_default();
                    if let Some(length) = self.run(pattern, rest, &line.phrases) {
                        let end = start.saturating_add(length);
                        let pattern = u16::try_from(number).unwrap_or(u16::MAX);
                        matches.push(Match { start, pattern, end });
                    }
                }
            }
        }
        matches
    }

    /// The patterns that have a word for each set that they ask for; `None` if there is none.
    fn possible(&self, kinds: &[u16]) -> Option<[u64; MAX_BLOCKS]> {
        let (mut begun, mut required) = ([0_u64; MAX_BLOCKS], [0_u64; MAX_BLOCKS]);
        let mut also_required = [0_u64; MAX_BLOCKS];
        for &kind in kinds {
            for sign in self.signs.of(kind) {
                let blocks = match sign.says {
                    Says::Begins => &mut begun,
                    Says::Required => &mut required,
                    Says::AlsoRequired => &mut also_required,
                };
                if let Some(block) = blocks.get_mut(usize::from(sign.block)) {
                    *block |= self.bits(sign.patterns);
                }
            }
        }
        let mut any = 0;
        let others = self.undemanding.iter().zip(&also_required);
        for ((block, begun), (undemanding, also)) in required.iter_mut().zip(&begun).zip(others) {
            *block &= begun & (undemanding | also);
            any |= *block;
        }
        (any != 0).then_some(required)
    }

    /// Looks up all words of a line, and finds the phrases of any set in it.
    fn see(&self, tokens: &[Token], kinds: &[u16]) -> Seeing {
        let mut seeing = Seeing { words: SmallVec::new(), phrases: SmallVec::new() };
        for (start, (token, &kind)) in tokens.iter().zip(kinds).enumerate() {
            let phrases = u32::try_from(seeing.phrases.len()).unwrap_or(u32::MAX);
            let rest = tokens.get(start + 1..).unwrap_or_default();
            let next = rest.first().map_or(WordId::END, |next| next.id);
            for phrase in self.sets.beginning_with(token.id, next) {
                let words = self.sets.phrases.of(phrase).get(1..).unwrap_or_default();
                if words.first() != Some(&next) {
                    break;
                }
                let is_here = rest.get(..words.len()).is_some_and(|tokens| {
                    tokens.iter().map(|token| token.id).eq(words.iter().copied())
                });
                if is_here {
                    seeing.phrases.push((phrase, words.len() as u8 + 1));
                }
            }
            let phrase_count = seeing.phrases.len() as u32 - phrases;
            seeing.words.push(Seen { id: token.id, kind, phrases, phrase_count });
        }
        seeing
    }

    /// Runs a pattern from the beginning of a line; returns the length of its longest match.
    fn run(&self, pattern: &Pattern, line: &[Seen], phrases: &[(u16, u8)]) -> Option<u32> {
        let mut longest = None;
        let last = self.bits(pattern.last);
        // The places to look at from the token at hand on, and from each of those behind it.
        let mut ahead = [0_u64; MAX_PHRASE + 1];
        ahead[0] = self.bits(pattern.first);
        for (at, word) in line.iter().enumerate() {
            let mut here = ahead[0];
            ahead.rotate_left(1);
            ahead[MAX_PHRASE] = 0;
            if here == 0 {
                if ahead.iter().all(|places| *places == 0) {
                    break;
                }
                continue;
            }
            let from = word.phrases as usize;
            let here_too = phrases.get(from..from + word.phrase_count as usize).unwrap_or_default();
            while here != 0 {
                let number = here.trailing_zeros();
                here &= here - 1;
                let Some(place) = self.places.get((pattern.places + number) as usize) else {
                    break;
                };
                let mut lengths = self.lengths(place.element, word, here_too);
                let ends = last >> number & 1 == 1;
                while lengths != 0 {
                    let length = lengths.trailing_zeros();
                    lengths &= lengths - 1;
                    if let Some(places) = ahead.get_mut(length as usize - 1) {
                        *places |= self.bits(place.next);
                    }
                    if ends {
                        longest = longest.max(Some(at as u32 + length));
                    }
                }
            }
        }
        longest
    }

    /// The lengths of what stands at a place, where a word and these phrases are: bit n for n words.
    fn lengths(&self, element: Element, word: &Seen, phrases: &[(u16, u8)]) -> u8 {
        let id = word.id;
        match element {
            Element::Of(set) => self.sets.lengths(set, word.kind, phrases),
            Element::NotOf(set) => {
                u8::from(id.is_word() && self.sets.lengths(set, word.kind, phrases) == 0) << 1
            }
            Element::Any => u8::from(id.is_word() || id == WordId::COMMA) << 1,
            Element::Is(expected) => u8::from(id == expected) << 1,
        }
    }
}

impl Sets {
    /// The lengths of those of a set among a word of a kind and some phrases: bit n for n words.
    fn lengths(&self, set: u16, kind: u16, phrases: &[(u16, u8)]) -> u8 {
        let mut lengths = u8::from(self.kinds.of(set).binary_search(&kind).is_ok()) << 1;
        if !phrases.is_empty() {
            let members = self.members.of(set);
            for (phrase, length) in phrases {
                lengths |= u8::from(members.binary_search(phrase).is_ok()) << length;
            }
        }
        lengths
    }

    /// The numbers of the phrases that begin with two words, and of others behind them.
    fn beginning_with(&self, word: WordId, next: WordId) -> Range<u16> {
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
        first..end
    }
}
