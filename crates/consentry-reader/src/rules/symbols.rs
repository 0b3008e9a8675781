//! A text as a line of symbols: one for each word, and marks where sentences begin and end.

use std::collections::HashMap;
use std::ops::{ControlFlow, Range};

use crate::{Span, normalise};

/// Where a sentence begins.
pub(super) const BEGIN: char = '\u{F0000}';
/// Where a sentence ends.
pub(super) const END: char = '\u{F0001}';
/// A comma.
pub(super) const COMMA: char = '\u{F0002}';
/// The first symbol of a word.
pub(super) const FIRST_WORD: char = '\u{F0003}';
/// A word that no rule names.
pub(super) const OTHER: char = '\u{F0003}';
/// The same, written with a capital.
pub(super) const CAPITALISED: char = '\u{F0004}';
/// A number.
pub(super) const NUMBER: char = '\u{F0005}';
/// A word of something that only looked like a request.
const MASKED: char = '\u{F0006}';
/// The first word that a rule names.
const FIRST_NAMED: u32 = 0xF0010;
/// The last symbol.
pub(super) const LAST_WORD: char = '\u{FFFFD}';

/// How many bytes a symbol has: all stand in one plane of Unicode for private use.
const SYMBOL_BYTES: usize = 4;

/// The words that rules name, each with its symbol.
#[derive(Debug, Default)]
pub(super) struct Vocabulary(HashMap<Box<str>, char>);

impl Vocabulary {
    /// The symbol of a normalised word, a new one where it had none; none where there are too many.
    pub(super) fn symbol(&mut self, word: &str) -> Option<char> {
        if let Some(known) = self.0.get(word) {
            return Some(*known);
        }
        let number = FIRST_NAMED.checked_add(u32::try_from(self.0.len()).ok()?)?;
        let symbol = char::from_u32(number).filter(|symbol| *symbol <= LAST_WORD)?;
        self.0.insert(Box::from(word), symbol);
        Some(symbol)
    }

    fn read(&self, word: &str, is_capitalised: bool) -> char {
        match self.0.get(word) {
            Some(symbol) => *symbol,
            None if word.bytes().all(|byte| byte.is_ascii_digit()) => NUMBER,
            None if is_capitalised => CAPITALISED,
            None => OTHER,
        }
    }
}

/// A text as symbols.
pub(super) struct Line {
    symbols: String,
    /// Where each symbol stands in the text; a mark stands where the word before it ends.
    spans: Vec<Span>,
}

/// What stands between two words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Break {
    None,
    Comma,
    Sentence,
}

impl Line {
    pub(super) fn of(text: &str, vocabulary: &Vocabulary) -> Self {
        let mut line = Self { symbols: String::new(), spans: Vec::new() };
        let mut characters = text.chars();
        let mut position = 0;
        let mut end = 0;
        line.push(BEGIN, Span { start: 0, end: 0 });
        let _: ControlFlow<()> = normalise::for_each_word(text, |word, span| {
            let between = span.start.saturating_sub(position) as usize;
            let gap = characters.by_ref().take(between).map(break_of).max();
            let inside = span.end.saturating_sub(span.start) as usize;
            let is_capitalised = characters.next().is_some_and(char::is_uppercase);
            if let Some(rest) = inside.checked_sub(2) {
                characters.nth(rest);
            }
            position = span.end;
            let before = Span { start: end, end };
            end = span.end;
            match gap.unwrap_or(Break::None) {
                _ if line.spans.len() == 1 => {}
                Break::None => {}
                Break::Comma => line.push(COMMA, before),
                Break::Sentence => {
                    line.push(END, before);
                    line.push(BEGIN, before);
                }
            }
            line.push(vocabulary.read(word, is_capitalised), span);
            ControlFlow::Continue(())
        });
        line.push(END, Span { start: end, end });
        line
    }

    fn push(&mut self, symbol: char, span: Span) {
        self.symbols.push(symbol);
        self.spans.push(span);
    }

    pub(super) fn as_str(&self) -> &str {
        &self.symbols
    }

    /// Takes words out: nothing but a gap matches them any more.
    pub(super) fn mask(&mut self, range: Range<usize>) {
        let masked: String = self
            .symbols
            .get(range.clone())
            .unwrap_or_default()
            .chars()
            .map(|symbol| if symbol < FIRST_WORD { symbol } else { MASKED })
            .collect();
        // Each symbol has as many bytes as any other.
        if self.symbols.get(range.clone()).is_some_and(|it| it.len() == masked.len()) {
            self.symbols.replace_range(range, &masked);
        }
    }

    /// Where symbols stand in the text.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let words = self.spans.get(range.start / SYMBOL_BYTES..range.end / SYMBOL_BYTES);
        let words = || words.into_iter().flatten().filter(|span| span.start < span.end);
        Span {
            start: words().next().map_or(0, |span| span.start),
            end: words().last().map_or(0, |span| span.end),
        }
    }
}

/// What a character between words says of the sentence.
fn break_of(c: char) -> Break {
    match c {
        ',' | '،' | '、' => Break::Comma,
        '\'' | '’' | '‘' | '`' | '´' | '-' | '‐' | '‑' | '/' | '&' | '@' | '#' | '*' | '_' | '+' | '=' => {
            Break::None
        }
        '"' | '“' | '”' | '«' | '»' => Break::None,
        c if c.is_whitespace() && c != '\n' && c != '\u{2028}' => Break::None,
        c if c.is_ascii_alphanumeric() => Break::None,
        _ => Break::Sentence,
    }
}
