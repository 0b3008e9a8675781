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

pub(crate) mod ascii;
mod fold;
mod fold_table;
#[cfg(test)]
mod tests;
pub(crate) mod word_hash;

use std::ops::ControlFlow;

use smallvec::SmallVec;
use unicode_normalization::char::{canonical_combining_class, decompose_compatible};

use self::fold::{Role, fold, role};
use self::fold_table::Becomes;
pub(crate) use self::fold_table::FoldTable;
#[cfg_attr(not(test), allow(unused_imports, reason = "the build script makes the table"))]
pub(crate) use self::fold_table::Folded;
use crate::Span;

/// A normalised word of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word<'w> {
    pub(crate) text: &'w str,
    pub(crate) hash: u64,
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
    for_each_word_by(&FoldTable::default(), text, visit)
}

/// The same, with what becomes of most characters looked up.
pub(crate) fn for_each_word_by<B>(
    table: &FoldTable,
    text: &str,
    mut visit: impl FnMut(Word<'_>) -> ControlFlow<B>,
) -> ControlFlow<B> {
    if !text.is_ascii() {
        return any_words(table, text, OpenWord::at(0, Gap::Space), &mut visit);
    }
    match ascii::for_each_word(text, &mut visit)? {
        None => ControlFlow::Continue(()),
        Some(ascii::Rest { text, position, gap }) => {
            any_words(table, text, OpenWord::at(position, gap), &mut visit)
        }
    }
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

/// The words of any text, or of the rest of one.
fn any_words<B>(
    table: &FoldTable,
    text: &str,
    mut open: OpenWord,
    visit: &mut impl FnMut(Word<'_>) -> ControlFlow<B>,
) -> ControlFlow<B> {
    for (position, raw) in (open.span.start..).zip(text.chars()) {
        match table.get(raw) {
            Becomes::Letter(letter) => open.push(letter, raw, position),
            Becomes::Nothing => {}
            Becomes::Separator => open.part_by(raw, visit)?,
            Becomes::Symbol(symbol) => open.symbol(symbol, raw, position, visit)?,
            Becomes::WorkOut => {
                let mut folded = SmallVec::<[(char, Role); 8]>::new();
                for_each_folded(raw, |c, role| folded.push((c, role)));
                for (c, role) in folded {
                    match role {
                        Role::Nothing => {}
                        Role::Letter => {
                            open.marked |= canonical_combining_class(c) != 0;
                            open.push(c, raw, position);
                        }
                        Role::Separator => open.part_by(raw, visit)?,
                        Role::Symbol => open.symbol(c, raw, position, visit)?,
                    }
                }
            }
        }
    }
    open.close(visit)
}

/// Calls `visit` with each character that a raw one becomes.
fn for_each_folded(raw: char, mut visit: impl FnMut(char, Role)) {
    let mut visit_folded = |c| fold(c).for_each(|c| visit(c, role(c)));
    if fold::is_sign(raw) {
        visit_folded(' ');
    } else {
        decompose_compatible(raw, visit_folded);
    }
}

/// The word that is being read; empty between words.
struct OpenWord {
    letters: SmallVec<[u8; 64]>,
    span: Span,
    /// What stands before it, as far as was read.
    gap: Gap,
    /// The raw characters that its first and its last letter come from.
    first: char,
    last: char,
    /// Whether a mark was kept, whose order among others may have to be put right.
    marked: bool,
}

impl OpenWord {
    fn at(position: u32, gap: Gap) -> Self {
        Self {
            letters: SmallVec::new(),
            span: Span { start: position, end: position },
            gap,
            first: ' ',
            last: ' ',
            marked: false,
        }
    }

    #[inline]
    fn push(&mut self, c: char, raw: char, position: u32) {
        if self.letters.is_empty() {
            self.span.start = position;
            self.first = raw;
        }
        self.last = raw;
        self.span.end = position.saturating_add(1);
        if c.is_ascii() {
            self.letters.push(c as u8);
        } else {
            self.letters.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }

    /// Takes in what separates words.
    fn part_by<B>(
        &mut self,
        raw: char,
        visit: &mut impl FnMut(Word<'_>) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        self.close(visit)?;
        self.gap = self.gap.max(gap_of(raw));
        ControlFlow::Continue(())
    }

    /// Takes in a word of one character.
    fn symbol<B>(
        &mut self,
        c: char,
        raw: char,
        position: u32,
        visit: &mut impl FnMut(Word<'_>) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        self.close(visit)?;
        self.push(c, raw, position);
        self.close(visit)
    }

    fn close<B>(&mut self, visit: &mut impl FnMut(Word<'_>) -> ControlFlow<B>) -> ControlFlow<B> {
        if self.letters.is_empty() {
            return ControlFlow::Continue(());
        }
        let capital = self.first.is_uppercase() && !self.last.is_uppercase();
        let gap = std::mem::replace(&mut self.gap, Gap::Space);
        // The letters were put together from characters.
        let text = str::from_utf8(&self.letters).unwrap_or_default();
        let ordered = std::mem::take(&mut self.marked).then(|| in_canonical_order(text));
        let text = ordered.as_deref().unwrap_or(text);
        let hash = word_hash::hash(text.as_bytes());
        let flow = visit(Word { text, hash, span: self.span, gap, capital });
        self.letters.clear();
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
