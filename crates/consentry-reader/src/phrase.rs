//! [`Phrase`]: words that a text must contain, such as an instruction to opt out.

use std::ops::ControlFlow;

use crate::normalise;

/// A word or phrase to look for in texts, as whole words in any case and spelling.
///
/// For a text that must tell how to opt out; never for what a customer wrote, where "end of the day"
/// is no opt-out.
///
/// # Example
/// ```
/// use consentry_reader::Phrase;
///
/// let stop = Phrase::new("STOP");
/// assert!(stop.is_in("Sale today! Reply Stop to opt out."));
/// assert!(!stop.is_in("Sale today! Visit our stopover."));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase(Vec<String>);

impl Phrase {
    /// Takes the words of a text. Without a word it is in no text.
    #[must_use]
    pub fn new(words: &str) -> Self {
        Self(normalise::words(words))
    }

    /// Tells whether a text contains it. A phrase of one word, as nearly all are, allocates nothing.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        match self.0.as_slice() {
            [] => false,
            [only] => has_word(text, only),
            several => normalise::words(text).windows(several.len()).any(|words| words == several),
        }
    }
}

/// Tells whether a text has a normalised word.
fn has_word(text: &str, word: &str) -> bool {
    let separates = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphanumeric();
    let mut pieces = text.as_bytes().split(separates);
    stands_in(text.as_bytes(), word.as_bytes())
        || (!text.is_ascii() && pieces.any(|piece| !piece.is_ascii() && is_among(piece, word)))
}

/// Tells whether a word stands between separators of ASCII as it is, but for its case. There
/// normalising would change nothing else, so it is left to the pieces that are not ASCII alone.
fn stands_in(text: &[u8], word: &[u8]) -> bool {
    let Some(first) = word.first().filter(|_| word.is_ascii()) else { return false };
    let parts =
        |byte: Option<&u8>| byte.is_none_or(|it| it.is_ascii() && !it.is_ascii_alphanumeric());
    let starts = text.iter().enumerate().filter(|(_, byte)| byte.to_ascii_lowercase() == *first);
    starts.map(|(start, _)| text.split_at(start)).any(|(before, rest)| {
        let (found, after) = rest.split_at(word.len().min(rest.len()));
        found.eq_ignore_ascii_case(word) && parts(before.last()) && parts(after.first())
    })
}

/// Tells whether a word is one of those of a piece, which may be several in another script.
fn is_among(piece: &[u8], word: &str) -> bool {
    let Ok(piece) = str::from_utf8(piece) else { return false };
    let found = normalise::for_each_word(piece, |found| {
        if found.text == word { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    found.is_break()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Phrase;
    use crate::normalise;

    proptest! {
        #[test]
        fn one_word_is_found_where_reading_the_text_finds_it(
            text in "([sｓŚ][tT][oOÓ\u{ad}]{1,2}[pP][ .\u{2019}a\u{20e3}é-]?|\\PC{0,3}| |стоп){0,6}",
            word in "stop|стоп|a|s",
        ) {
            let expected = normalise::words(&text).contains(&word);
            prop_assert_eq!(Phrase::new(&word).is_in(&text), expected, "{:?}", text);
        }
    }

    #[test]
    fn a_phrase_of_several_words_is_found_as_such() {
        let phrase = Phrase::new("opt out");
        assert!(phrase.is_in("To OPT  out, write us."));
        assert!(!phrase.is_in("You may opt to go out."));
        assert!(!phrase.is_in("out, opt"));
    }

    #[test]
    fn nothing_is_in_no_text() {
        assert!(!Phrase::new("").is_in(""));
        assert!(!Phrase::new(" ?! ").is_in("What?!"));
    }
}
