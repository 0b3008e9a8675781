//! A text as a line of numbered words, with marks where sentences begin and end.

use std::ops::{ControlFlow, Range};

use smallvec::SmallVec;

use crate::Span;
use crate::normalise::{self, FoldTable, Gap, Word};
use crate::vocabulary::{Known, Spelling, Vocabulary, WordId};

/// How many words and marks a line holds without allocating: a text of two segments.
const ON_STACK: usize = 64;

/// A word or a mark.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) id: WordId,
    pub(crate) spelling: Spelling,
    /// Where it stands in the text; a mark stands where the word before it ends.
    pub(crate) span: Span,
}

/// A text as words and marks.
#[derive(Debug)]
pub(crate) struct Line(SmallVec<[Token; ON_STACK]>);

impl Line {
    /// Reads a text; from the beginning of a sentence to the end of one.
    pub(crate) fn of(text: &str, vocabulary: &Vocabulary, fold: &FoldTable) -> Self {
        let mut line = Self(SmallVec::new());
        let nowhere = Span { start: 0, end: 0 };
        line.push(WordId::BEGIN, nowhere);
        let _: ControlFlow<()> = normalise::for_each_word_by(fold, text, |word| {
            line.add(word, vocabulary);
            ControlFlow::Continue(())
        });
        line.push(WordId::END, line.end());
        line
    }

    fn add(&mut self, word: Word<'_>, vocabulary: &Vocabulary) {
        let end = self.end();
        // What stands before the first word parts it from nothing.
        if self.0.len() > 1 {
            match word.gap {
                Gap::Space => {}
                Gap::Comma => self.push(WordId::COMMA, end),
                Gap::Stop => {
                    self.push(WordId::END, end);
                    self.push(WordId::BEGIN, end);
                }
            }
        }
        let Known { id, spelling } = vocabulary.read(&word);
        self.0.push(Token { id, spelling, span: word.span });
    }

    fn push(&mut self, id: WordId, span: Span) {
        self.0.push(Token { id, spelling: Spelling::Right, span });
    }

    fn end(&self) -> Span {
        let end = self.0.last().map_or(0, |token| token.span.end);
        Span { start: end, end }
    }

    pub(crate) fn tokens(&self) -> &[Token] {
        &self.0
    }

    /// The same line without some tokens.
    pub(crate) fn without(&self, is_out: impl Fn(usize) -> bool) -> Self {
        let kept =
            self.0.iter().enumerate().filter(|(at, token)| !token.id.is_word() || !is_out(*at));
        Self(kept.map(|(_, token)| *token).collect())
    }

    /// The same line without the words of some ranges.
    pub(crate) fn without_any(&self, ranges: impl Iterator<Item = Range<usize>>) -> Self {
        let mut is_out = vec![false; self.0.len()];
        for range in ranges {
            is_out.get_mut(range).unwrap_or_default().fill(true);
        }
        self.without(|at| is_out.get(at).copied().unwrap_or_default())
    }

    /// The same line for rules for sentences, to which a doubtful typo is an unknown word.
    pub(crate) fn for_sentences(mut self) -> Self {
        for token in self.0.iter_mut().filter(|it| it.spelling == Spelling::TypoAlone) {
            token.id = WordId::OTHER;
        }
        self
    }

    /// The words alone.
    pub(crate) fn words(&self) -> impl Iterator<Item = Token> {
        self.0.iter().copied().filter(|token| token.id.is_word())
    }

    /// Where the first `count` words stand in the text.
    pub(crate) fn span_of_words(&self, count: usize) -> Span {
        let mut words = self.words().take(count).map(|token| token.span);
        let first = words.next().unwrap_or(self.end());
        Span { start: first.start, end: words.last().unwrap_or(first).end }
    }

    /// Where tokens stand in the text.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        let tokens = self.0.get(range).unwrap_or_default();
        let mut words = tokens.iter().filter(|token| token.id.is_word());
        let first = words.next().map(|token| token.span);
        let last = words.next_back().map(|token| token.span).or(first);
        match (first, last) {
            (Some(first), Some(last)) => Span { start: first.start, end: last.end },
            _ => self.end(),
        }
    }
}
