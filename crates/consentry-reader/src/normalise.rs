//! From raw text to words that can be looked up.
//!
//! A text and the lexicons pass through the same function, so only its consistency matters, not
//! the beauty of its output. A word comes out as Unicode NFKD, in lower case, without optional
//! marks ("ARRÊT", "arret", "ＡＲＲＥＴ" and "ar\u{200b}ret" are one word); whatever is not part of
//! a word separates words. [`fold`] says what happens to each character.
//!
//! * NFKD and not NFKC: what composition would put together again is dropped right after.
//! * Lower-casing stands in for case folding; the letters where they differ are folded by hand.
//! * An apostrophe separates: "s'il" is the words `s` and `il`, in lexicons as in texts. So
//!   quotation marks, typographic or not, never stick to a word.

mod fold;
#[cfg(test)]
mod tests;

use std::ops::ControlFlow;

use unicode_normalization::char::{canonical_combining_class, decompose_compatible};

use self::fold::{Role, fold, role};
use crate::Span;

/// Changes whenever the same text may come out as different words; part of the lexicon version.
pub(crate) const VERSION: u32 = 1;

/// ASCII words up to this length are lowered on the stack.
const STACK_BYTES: usize = 64;

/// Calls `visit` with each normalised word of `text` and its place, until it breaks.
pub(crate) fn for_each_word<B>(
    text: &str,
    visit: impl FnMut(&str, Span) -> ControlFlow<B>,
) -> ControlFlow<B> {
    if text.is_ascii() { ascii_words(text, visit) } else { unicode_words(text, visit) }
}

/// Tells whether a character is seen by nobody.
pub(crate) fn is_invisible(c: char) -> bool {
    !c.is_ascii() && role(c) == Role::Nothing
}

/// Returns the normalised words of `text`.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let _: ControlFlow<()> = for_each_word(text, |word, _| {
        words.push(word.to_owned());
        ControlFlow::Continue(())
    });
    words
}

/// The fast path: allocates for no word of ordinary length.
fn ascii_words<B>(
    text: &str,
    mut visit: impl FnMut(&str, Span) -> ControlFlow<B>,
) -> ControlFlow<B> {
    let mut position: u32 = 0;
    for piece in text.split_inclusive(|c: char| !c.is_ascii_alphanumeric()) {
        let word = piece.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        let start = position;
        position = position.saturating_add(scalar_count(piece));
        if !word.is_empty() {
            let span = Span { start, end: start.saturating_add(scalar_count(word)) };
            visit_lowered(word, span, &mut visit)?;
        }
    }
    ControlFlow::Continue(())
}

/// Calls `visit` with an ASCII word in lower case.
fn visit_lowered<B>(
    word: &str,
    span: Span,
    visit: &mut impl FnMut(&str, Span) -> ControlFlow<B>,
) -> ControlFlow<B> {
    if !word.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return visit(word, span);
    }
    let mut buffer = [0; STACK_BYTES];
    if let Some(lowered) = buffer.get_mut(..word.len()) {
        lowered.copy_from_slice(word.as_bytes());
        lowered.make_ascii_lowercase();
        if let Ok(lowered) = str::from_utf8(lowered) {
            return visit(lowered, span);
        }
    }
    visit(&word.to_ascii_lowercase(), span)
}

/// The length of an ASCII text; texts are at most [`crate::MAX_TEXT_BYTES`] long.
fn scalar_count(ascii: &str) -> u32 {
    u32::try_from(ascii.len()).unwrap_or(u32::MAX)
}

/// The path for any text.
fn unicode_words<B>(
    text: &str,
    mut visit: impl FnMut(&str, Span) -> ControlFlow<B>,
) -> ControlFlow<B> {
    let mut open = OpenWord::default();
    let mut decomposed = Vec::new();
    for (position, raw) in (0_u32..).zip(text.chars()) {
        decomposed.clear();
        if !fold::is_sign(raw) {
            decompose_compatible(raw, |c| decomposed.push(c));
        } else {
            decomposed.push(' ');
        }
        for c in decomposed.iter().copied().flat_map(fold) {
            match role(c) {
                Role::Nothing => {}
                Role::Letter => open.push(c, position),
                Role::Separator => open.close(&mut visit)?,
                Role::Symbol => {
                    open.close(&mut visit)?;
                    open.push(c, position);
                    open.close(&mut visit)?;
                }
            }
        }
    }
    open.close(&mut visit)
}

/// The word that is being read; empty between words.
#[derive(Default)]
struct OpenWord {
    text: String,
    start: u32,
    end: u32,
    /// Whether a mark was kept, whose order among others may have to be put right.
    marked: bool,
}

impl OpenWord {
    fn push(&mut self, c: char, position: u32) {
        if self.text.is_empty() {
            self.start = position;
        }
        self.text.push(c);
        self.end = position.saturating_add(1);
        self.marked |= canonical_combining_class(c) != 0;
    }

    fn close<B>(&mut self, visit: &mut impl FnMut(&str, Span) -> ControlFlow<B>) -> ControlFlow<B> {
        if self.text.is_empty() {
            return ControlFlow::Continue(());
        }
        if self.marked {
            self.text = in_canonical_order(&self.text);
            self.marked = false;
        }
        let flow = visit(&self.text, Span { start: self.start, end: self.end });
        self.text.clear();
        flow
    }
}

/// Puts each run of marks into Unicode's canonical order: characters were decomposed one by one.
fn in_canonical_order(word: &str) -> String {
    let mut characters: Vec<char> = word.chars().collect();
    for run in characters.chunk_by_mut(|_, &next| canonical_combining_class(next) != 0) {
        // A run's first character keeps its place: it is a base, or the word starts with marks.
        let marks = match run {
            [base, marks @ ..] if canonical_combining_class(*base) == 0 => marks,
            marks => marks,
        };
        marks.sort_by_key(|&mark| canonical_combining_class(mark));
    }
    characters.into_iter().collect()
}
