//! The words of a text of ASCII, as most are: found by bits, 64 letters at once, and lowered without
//! allocating.

use std::ops::ControlFlow;

use super::word_hash::{self, GROUP};
use super::{Gap, Word, gap_of};
use crate::Span;

/// As many bytes as are looked at together.
const WINDOW: usize = 320;
/// As many bytes as one number has bits for.
const BLOCK: usize = 64;

/// Letters in lower case and digits, 0 for all others, and some more of these for [`hash_of`].
type Lowered = [u8; WINDOW + GROUP];

/// No keyword of one word is longer.
const LONGEST_KEYWORD: usize = 24;

/// The word that a text is.
pub(crate) struct OnlyWord {
    lowered: [u8; LONGEST_KEYWORD],
    pub(crate) span: Span,
    pub(crate) hash: u64,
}

impl OnlyWord {
    /// Its letters, in lower case.
    pub(crate) fn letters(&self) -> &str {
        let length = (self.span.end - self.span.start) as usize;
        let letters = self.lowered.get(..length).unwrap_or_default();
        str::from_utf8(letters).unwrap_or_default()
    }
}

/// The word of a text that is one word of ASCII, as half of all answers are; not of a long one, nor
/// of one in quotation marks.
#[inline]
pub(crate) fn only_word(text: &str) -> Option<OnlyWord> {
    let mut lowered = [0; LONGEST_KEYWORD];
    let (mut start, mut length) = (0, 0);
    let mut is_over = false;
    for (place, &byte) in (0_u32..).zip(text.as_bytes()) {
        let letter = lower(byte);
        if letter == 0 {
            if !byte.is_ascii() || byte == b'"' {
                return None;
            }
            is_over = length > 0;
            continue;
        }
        if is_over {
            return None;
        }
        if length == 0 {
            start = place;
        }
        *lowered.get_mut(length)? = letter;
        length += 1;
    }
    let hash = word_hash::hash(lowered.get(..length).filter(|letters| !letters.is_empty())?);
    Some(OnlyWord { lowered, span: Span { start, end: start + length as u32 }, hash })
}

/// What is left of a text: it begins with a word longer than a window.
pub(super) struct Rest<'t> {
    pub(super) text: &'t str,
    pub(super) position: u32,
    pub(super) gap: Gap,
}

/// Calls `visit` with each word, until it breaks or a word is longer than a window.
pub(super) fn for_each_word<'t, B>(
    text: &'t str,
    visit: &mut impl FnMut(Word<'_>) -> ControlFlow<B>,
) -> ControlFlow<B, Option<Rest<'t>>> {
    let mut words = Words { rest: text, position: 0, gap: Gap::Space };
    loop {
        let part = match words.rest.as_bytes().get(..WINDOW) {
            None => words.rest,
            // A part ends where a word does.
            Some(window) => match window.iter().rposition(|byte| !byte.is_ascii_alphanumeric()) {
                Some(end) => words.rest.get(..=end).unwrap_or_default(),
                None => break,
            },
        };
        if part.is_empty() {
            return ControlFlow::Continue(None);
        }
        words.visit_part(part, visit)?;
        words.rest = words.rest.get(part.len()..).unwrap_or_default();
        words.position = words.position.saturating_add(part.len() as u32);
    }
    let Words { rest: text, position, gap } = words;
    ControlFlow::Continue(Some(Rest { text, position, gap }))
}

struct Words<'t> {
    rest: &'t str,
    position: u32,
    /// What stands before the next word, as far as was read.
    gap: Gap,
}

impl Words<'_> {
    fn visit_part<B>(
        &mut self,
        part: &str,
        visit: &mut impl FnMut(Word<'_>) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        let raw = part.as_bytes();
        let mut lowered: Lowered = [0; WINDOW + GROUP];
        for (lowered, &byte) in lowered.iter_mut().zip(raw) {
            *lowered = lower(byte);
        }
        let mut end_before = 0;
        let mut open = None;
        let mut was_word = 0;
        for (block, start) in lowered.chunks(BLOCK).zip((0..=raw.len()).step_by(BLOCK)) {
            let is_word = words_in(block);
            // Where words begin and, behind them, end.
            let mut edges = is_word ^ (is_word << 1 | was_word);
            was_word = is_word >> (BLOCK - 1);
            while edges != 0 {
                let at = start + edges.trailing_zeros() as usize;
                edges &= edges - 1;
                let Some(from) = open.take() else {
                    self.part_by(raw.get(end_before..at).unwrap_or_default());
                    open = Some(at);
                    continue;
                };
                self.visit_word(part, &lowered, from, at, visit)?;
                end_before = at;
            }
        }
        self.part_by(raw.get(end_before..).unwrap_or_default());
        ControlFlow::Continue(())
    }

    /// Takes in what stands between words.
    #[inline]
    fn part_by(&mut self, between: &[u8]) {
        for &byte in between.iter().filter(|byte| **byte != b' ') {
            self.gap = self.gap.max(gap_of(char::from(byte)));
        }
    }

    #[inline]
    fn visit_word<B>(
        &mut self,
        part: &str,
        lowered: &Lowered,
        from: usize,
        to: usize,
        visit: &mut impl FnMut(Word<'_>) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        let raw = part.get(from..to).unwrap_or_default();
        let letters = lowered.get(from..to).unwrap_or_default();
        let is_lower = raw.as_bytes() == letters;
        let text = if is_lower { raw } else { str::from_utf8(letters).unwrap_or_default() };
        let capital = !is_lower
            && matches!(raw.as_bytes(), [first, .., last]
                if first.is_ascii_uppercase() && !last.is_ascii_uppercase());
        let place = |at: usize| self.position.saturating_add(at as u32);
        let span = Span { start: place(from), end: place(to) };
        let gap = std::mem::replace(&mut self.gap, Gap::Space);
        visit(Word { text, hash: hash_of(lowered, from, to), span, gap, capital })
    }
}

/// A letter in lower case or a digit; 0 for what separates words.
#[inline]
const fn lower(byte: u8) -> u8 {
    let letter = byte | 0x20;
    let is_letter = letter.wrapping_sub(b'a') < 26;
    let is_digit = byte.wrapping_sub(b'0') < 10;
    if is_letter {
        letter
    } else if is_digit {
        byte
    } else {
        0
    }
}

/// Which bytes of a block are parts of words, as bits.
#[inline]
fn words_in(block: &[u8]) -> u64 {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // Brings the lowest bits of eight bytes together in the highest byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (groups, _) = block.as_chunks::<GROUP>();
    let bits = |group: &[u8; GROUP]| {
        // ASCII is below 0x80, so nothing is carried from byte to byte.
        let occupied = (u64::from_le_bytes(*group) + (HIGH - (HIGH >> 7))) & HIGH;
        (occupied >> 7).wrapping_mul(GATHER) >> 56
    };
    groups.iter().rev().fold(0, |block, group| block << GROUP | bits(group))
}

/// The hash of a word, some letters at once.
#[inline]
fn hash_of(lowered: &Lowered, from: usize, to: usize) -> u64 {
    let (mut state, mut at) = (0, from);
    loop {
        let letters = lowered.get(at..).and_then(|rest| rest.first_chunk::<GROUP>());
        let letters = letters.map_or(0, |letters| u64::from_le_bytes(*letters));
        let left = to.saturating_sub(at);
        if left < GROUP {
            let letters = letters & ((1 << (left * 8)) - 1);
            return word_hash::end(state, letters, to.saturating_sub(from));
        }
        state = word_hash::step(state, letters);
        at += GROUP;
    }
}
