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
            [only] => {
                let found = normalise::for_each_word(text, |word, _| {
                    if word == only { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
                });
                found.is_break()
            }
            several => normalise::words(text).windows(several.len()).any(|words| words == several),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Phrase;

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
