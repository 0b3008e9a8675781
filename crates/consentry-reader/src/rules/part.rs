//! A part of a line, in which a pattern is looked for from several words at once.
//!
//! Each token is a bit. From the tokens where a pattern may begin, those follow where its next places
//! are to be looked for, and so on to the tokens behind its last ones. A pattern has no loops and
//! each of its places comes before those that may follow it, so each is looked at once.

use smallvec::SmallVec;

use super::matcher::{Element, MAX_PLACES, Matcher, Pattern, Sets};
use crate::line::Token;
use crate::vocabulary::WordId;

/// How many tokens a part has at most: a bit stays for the end of the last one.
pub(super) const PART: usize = u64::BITS as usize - 1;
/// The most tokens that a pattern may look at. Less than a part, so that the parts of a long line
/// that overlap by as much are few.
pub(crate) const LONGEST_MATCH: usize = 48;

/// The tokens from which each place of a pattern is still to be looked for, as bits; none in between.
pub(super) type Scratch = [u64; MAX_PLACES];

/// A phrase that stands in a part.
struct Standing {
    phrase: u16,
    /// Of how many words it is.
    length: u8,
    /// Where it begins, as bits.
    at: u64,
}

/// A part of a line.
pub(super) struct Part<'l> {
    tokens: &'l [Token],
    /// The phrases of any set that stand in it, as far as was asked for them, and where some begin.
    phrases: SmallVec<[Standing; 32]>,
    phrases_at: u64,
    /// The tokens of which they are known.
    known: u64,
    /// Where words stand, and where what a gap takes in.
    words: u64,
    in_gaps: u64,
}

impl<'l> Part<'l> {
    /// Takes as many tokens as a part has.
    pub(super) fn new(tokens: &'l [Token]) -> Self {
        let tokens = tokens.get(..PART).unwrap_or(tokens);
        let (mut words, mut in_gaps) = (0, 0);
        for (at, token) in tokens.iter().enumerate() {
            let (is_word, is_comma) = (token.id.is_word(), token.id == WordId::COMMA);
            words |= u64::from(is_word) << at;
            in_gaps |= u64::from(is_word | is_comma) << at;
        }
        Self { tokens, phrases: SmallVec::new(), phrases_at: 0, known: 0, words, in_gaps }
    }

    /// Finds the phrases that begin with some of the tokens.
    #[inline]
    fn find_phrases(&mut self, sets: &Sets, at: u64) {
        let unknown = at & !self.known;
        if unknown != 0 {
            self.known |= unknown;
            for place in bits_of(unknown) {
                if let Some([first, rest @ ..]) = self.tokens.get(place..) {
                    sets.for_each_phrase(first.id, rest, |phrase, length| {
                        self.add(phrase, length, place);
                    });
                }
            }
        }
    }

    /// Adds that a phrase of so many words stands at a token.
    fn add(&mut self, phrase: u16, length: u8, at: usize) {
        self.phrases_at |= 1 << at;
        match self.phrases.iter_mut().find(|it| it.phrase == phrase) {
            Some(known) => known.at |= 1 << at,
            None => self.phrases.push(Standing { phrase, length, at: 1 << at }),
        }
    }
}

impl Matcher {
    /// The tokens behind a pattern that begins with one of some tokens; none if it does not stand
    /// there.
    pub(super) fn ends(
        &self,
        pattern: &Pattern,
        starts: u64,
        part: &mut Part<'_>,
        from: &mut Scratch,
    ) -> u64 {
        let last = self.bits(pattern.last);
        let mut open = self.bits(pattern.first);
        for place in bits_of(open) {
            add(from, place, starts);
        }
        let mut ends = 0;
        while open != 0 {
            let number = open.trailing_zeros();
            open &= open - 1;
            let Some(place) = self.places.get((pattern.places + number) as usize) else { break };
            let at = from.get_mut(number as usize).map(std::mem::take).unwrap_or_default();
            let behind = self.behind(place.element, at, part);
            if behind == 0 {
                continue;
            }
            if last >> number & 1 == 1 {
                ends |= behind;
            }
            let next = self.bits(place.next);
            for place in bits_of(next) {
                add(from, place, behind);
            }
            open |= next;
        }
        ends
    }

    /// The tokens behind an element, where it stands at some of the tokens.
    #[inline]
    fn behind(&self, element: Element, at: u64, part: &mut Part<'_>) -> u64 {
        match element {
            Element::Of(set) => {
                let mut behind = self.words_at(set, at, part) << 1;
                self.for_each_phrase(set, at, part, |places, length| {
                    behind |= places.unbounded_shl(u32::from(length));
                });
                behind
            }
            Element::NotOf(set) => {
                let at = at & part.words;
                let mut those = self.words_at(set, at, part);
                self.for_each_phrase(set, at, part, |places, _| those |= places);
                (at & !those) << 1
            }
            Element::Any => (at & part.in_gaps) << 1,
            Element::Is(word) => {
                let mut found = 0;
                for place in bits_of(at) {
                    let is_it = part.tokens.get(place).is_some_and(|it| it.id == word);
                    found |= u64::from(is_it) << place;
                }
                found << 1
            }
        }
    }

    /// At which of some tokens one word of a set stands.
    #[inline]
    fn words_at(&self, set: u16, at: u64, part: &Part<'_>) -> u64 {
        let kinds = self.sets.kinds_of(set);
        let mut found = 0;
        for place in bits_of(at) {
            let token = part.tokens.get(place);
            let is_of = token.is_some_and(|token| kinds.has(self.kind(token.id)));
            found |= u64::from(is_of) << place;
        }
        found
    }

    /// Visits the phrases of a set that stand at some of the tokens.
    #[inline]
    fn for_each_phrase(
        &self,
        set: u16,
        at: u64,
        part: &mut Part<'_>,
        mut visit: impl FnMut(u64, u8),
    ) {
        let members = self.sets.members.of(set);
        if members.is_empty() {
            return;
        }
        part.find_phrases(&self.sets, at);
        if at & part.phrases_at == 0 {
            return;
        }
        for Standing { phrase, length, at: places } in &part.phrases {
            if at & places != 0 && members.binary_search(phrase).is_ok() {
                visit(at & places, *length);
            }
        }
    }
}

#[inline]
fn add(from: &mut Scratch, place: usize, tokens: u64) {
    if let Some(there) = from.get_mut(place) {
        *there |= tokens;
    }
}

/// The places of the bits of a number, from the lowest on.
#[inline]
pub(super) const fn bits_of(bits: u64) -> BitsOf {
    BitsOf(bits)
}

/// The bits that are left.
pub(super) struct BitsOf(u64);

impl Iterator for BitsOf {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.0 == 0 {
            return None;
        }
        let lowest = self.0.trailing_zeros() as usize;
        self.0 &= self.0 - 1;
        Some(lowest)
    }
}
