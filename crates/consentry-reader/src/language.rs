//! The names of languages.

use std::fmt;
use std::str;

/// A language, named by its BCP 47 primary tag: two or three lower-case ASCII letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language {
    /// The letters, filled up with zeros: derived order is the order of the tags.
    letters: [u8; 3],
}

impl Language {
    /// Makes a language from its primary tag, in upper or lower case.
    ///
    /// Anything else is `None`: of a longer tag such as `en-US` pass the part before the hyphen.
    ///
    /// # Example
    /// ```
    /// use consentry_reader::Language;
    /// assert_eq!(Language::new("FR").map(|french| french.to_string()).as_deref(), Some("fr"));
    /// assert_eq!(Language::new("en-US"), None);
    /// ```
    #[must_use]
    pub fn new(tag: &str) -> Option<Self> {
        let letters = match *tag.as_bytes() {
            [a, b] => [a, b, 0],
            [a, b, c] => [a, b, c],
            _ => return None,
        };
        let alphabetic = tag.bytes().all(|byte| byte.is_ascii_alphabetic());
        alphabetic.then(|| Self { letters: letters.map(|letter| letter.to_ascii_lowercase()) })
    }

    /// Returns the tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let tag = match &self.letters {
            [tag @ .., 0] => tag,
            tag => tag.as_slice(),
        };
        // The letters are ASCII by construction.
        str::from_utf8(tag).unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_two_or_three_letters() {
        for (tag, expected) in [("en", "en"), ("FR", "fr"), ("fil", "fil")] {
            assert_eq!(Language::new(tag).expect(tag).as_str(), expected);
        }
        for bad in ["", "e", "engl", "e1", "en-US", "é", "ü1", "a\0", "ab\0"] {
            assert_eq!(Language::new(bad), None, "{bad:?}");
        }
    }
}
