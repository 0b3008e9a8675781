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
mod fold_table;
#[cfg(test)]
mod tests;

use std::ops::ControlFlow;

use smallvec::SmallVec;
use unicode_normalization::char::{canonical_combining_class, decompose_compatible};

pub(crate) use self::fold::Role;
use self::fold::{fold, role};
#[cfg_attr(not(test), allow(unused_imports, reason = "the build script makes the table"))]
pub(crate) use self::fold_table::Folded;
pub(crate) use self::fold_table::{Becomes, FoldTable};
use crate::Span;

/// ASCII words up to this length are lowered on the stack.
const STACK_BYTES: usize = 64;

/// A normalised word of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word<'w> {
    pub(crate) text: &'w str,
    pub(crate) span: Span,
    /// What parts it from the word before.
    pub(crate) gap: Gap,
    /// Whether it is written with a capital and goes on in small letters.
    pub(crate) capital: bool,
}

/// What stands between two words, the strongest of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// Spaces, quotation marks, hyphens: the sentence goes on.
    Space,
    Comma,
    /// The end of a sentence, a line or an emoji.
    Stop,
}

/// Calls `visit` with each normalised word of `text`, until it breaks.
pub(crate) fn for_each_word<B>(
    text: &str,
    visit: impl FnMut(Word<'_>) -> ControlFlow<B>,
) -> ControlFlow<B> {
    if text.is_ascii() { ascii_words(text, visit) } else { unicode_words(text, visit) }
}

/// Tells whether a mark may have to change places with others.
pub(crate) fn is_mark(c: char) -> bool {
    canonical_combining_class(c) != 0
}

/// Tells whether a character is seen by nobody.
pub(crate) fn is_invisible(c: char) -> bool {
    !c.is_ascii() && role(c) == Role::Nothing
}

/// Returns the normalised words of `text`.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let _: ControlFlow<()> = for_each_word(text, |word| {
        words.push(word.text.to_owned());
        ControlFlow::Continue(())
    });
    words
}

/// The fast path: allocates for no word of ordinary length.
fn ascii_words<B>(text: &str, mut visit: impl FnMut(Word<'_>) -> ControlFlow<B>) -> ControlFlow<B> {
    let mut lowered = [0; STACK_BYTES];
    let mut rest = text;
    let mut position: u32 = 0;
    loop {
        let before = rest.bytes().position(|byte| byte.is_ascii_alphanumeric());
        let Some((between, from_word)) = before.and_then(|end| rest.split_at_checked(end)) else {
            return ControlFlow::Continue(());
        };
        let gap = between.bytes().map(|byte| gap_of(char::from(byte))).max();
        let length = from_word.bytes().position(|byte| !byte.is_ascii_alphanumeric());
        let (word, after) = from_word.split_at(length.unwrap_or(from_word.len()));
        let start = position.saturating_add(scalar_count(between));
        let end = start.saturating_add(scalar_count(word));
        rest = after;
        position = end;
        let capital = matches!(word.as_bytes(), [first, .., last]
            if first.is_ascii_uppercase() && !last.is_ascii_uppercase());
        let word =
            Word { text: word, span: Span { start, end }, gap: gap.unwrap_or(Gap::Space), capital };
        visit_lowered(word, &mut lowered, &mut visit)?;
    }
}

/// Calls `visit` with an ASCII word in lower case.
fn visit_lowered<B>(
    word: Word<'_>,
    buffer: &mut [u8; STACK_BYTES],
    visit: &mut impl FnMut(Word<'_>) -> ControlFlow<B>,
) -> ControlFlow<B> {
    if !word.text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return visit(word);
    }
    if let Some(lowered) = buffer.get_mut(..word.text.len()) {
        lowered.copy_from_slice(word.text.as_bytes());
        lowered.make_ascii_lowercase();
        if let Ok(text) = str::from_utf8(lowered) {
            return visit(Word { text, ..word });
        }
    }
    visit(Word { text: &word.text.to_ascii_lowercase(), ..word })
}

/// The length of an ASCII text; texts are at most [`crate::MAX_TEXT_BYTES`] long.
fn scalar_count(ascii: &str) -> u32 {
    u32::try_from(ascii.len()).unwrap_or(u32::MAX)
}

/// The path for any text.
fn unicode_words<B>(
    text: &str,
    mut visit: impl FnMut(Word<'_>) -> ControlFlow<B>,
) -> ControlFlow<B> {
    let mut open = OpenWord::default();
    let mut folded = SmallVec::<[(char, Role); 8]>::new();
    for (position, raw) in (0_u32..).zip(text.chars()) {
        folded.clear();
        for_each_folded(raw, |c, role| folded.push((c, role)));
        for &(c, role) in &folded {
            match role {
                Role::Nothing => {}
                Role::Letter => open.push(c, raw, position),
                Role::Separator => {
                    open.close(&mut visit)?;
                    open.gap = open.gap.max(gap_of(raw));
                }
                Role::Symbol => {
                    open.close(&mut visit)?;
                    open.push(c, raw, position);
                    open.close(&mut visit)?;
                }
            }
        }
    }
    open.close(&mut visit)
}

/// Calls `visit` with each character that a raw one becomes.
pub(crate) fn for_each_folded(raw: char, mut visit: impl FnMut(char, Role)) {
    let mut visit_folded = |c| fold(c).for_each(|c| visit(c, role(c)));
    if fold::is_sign(raw) {
        visit_folded(' ');
    } else {
        decompose_compatible(raw, visit_folded);
    }
}

/// The word that is being read; empty between words.
struct OpenWord {
    text: String,
    span: Span,
    /// What stands before it, as far as was read.
    gap: Gap,
    /// Whether its first and its last letter are capitals.
    starts_capital: bool,
    ends_capital: bool,
    /// Whether a mark was kept, whose order among others may have to be put right.
    marked: bool,
}

impl Default for OpenWord {
    fn default() -> Self {
        let span = Span { start: 0, end: 0 };
        Self {
            text: String::new(),
            span,
            gap: Gap::Space,
            starts_capital: false,
            ends_capital: false,
            marked: false,
        }
    }
}

impl OpenWord {
    fn push(&mut self, c: char, raw: char, position: u32) {
        if self.text.is_empty() {
            self.span.start = position;
            self.starts_capital = raw.is_uppercase();
        }
        self.ends_capital = raw.is_uppercase();
        self.text.push(c);
        self.span.end = position.saturating_add(1);
        self.marked |= canonical_combining_class(c) != 0;
    }

    fn close<B>(&mut self, visit: &mut impl FnMut(Word<'_>) -> ControlFlow<B>) -> ControlFlow<B> {
        if self.text.is_empty() {
            return ControlFlow::Continue(());
        }
        if self.marked {
            self.text = in_canonical_order(&self.text);
            self.marked = false;
        }
        let capital = self.starts_capital && !self.ends_capital;
        let Self { text, span, gap, .. } = self;
        let flow = visit(Word { text, span: *span, gap: *gap, capital });
        self.text.clear();
        self.gap = Gap::Space;
        flow
    }
}

/// What a character between words says of the sentence.
fn gap_of(c: char) -> Gap {
    match c {
        ',' | '،' | '、' | '，' => Gap::Comma,
        '\'' | '’' | '‘' | '`' | '´' | '-' | '‐' | '‑' | '/' | '&' | '@' | '#' | '*' | '_'
        | '+' | '=' => Gap::Space,
        '"' | '“' | '”' | '„' | '«' | '»' => Gap::Space,
        '\n' | '\u{2028}' | '\u{2029}' => Gap::Stop,
        c if c.is_whitespace() => Gap::Space,
        _ => Gap::Stop,
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
