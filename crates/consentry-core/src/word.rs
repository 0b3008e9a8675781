//! The words of closed lists: how every enum of the core is spelled on the wire and read back.

use std::str::FromStr;

use crate::error::Invalid;

/// A closed list of words: the enums of the core, spelled in lower case with underscores.
///
/// The derives of `strum` give each enum its words; this trait adds reading with a typed error.
///
/// # Example
/// ```
/// use consentry_core::{Channel, Word};
/// assert_eq!(Channel::Whatsapp.word(), "whatsapp");
/// assert_eq!(Channel::read("sms", "channel").unwrap(), Channel::Sms);
/// assert_eq!(Channel::read("fax", "channel").unwrap_err().expected(), "one of sms, mms, rcs, whatsapp");
/// ```
pub trait Word: Copy + FromStr + Into<&'static str> + strum::VariantArray + 'static {
    /// The word on the wire.
    fn word(self) -> &'static str {
        self.into()
    }

    /// Every value, in the order in which they are declared.
    fn all() -> &'static [Self] {
        Self::VARIANTS
    }

    /// Reads the word of the field named; letters count in their case.
    ///
    /// # Errors
    /// `Invalid` with code `unknown_word` and the list of words for anything else.
    fn read(text: &str, field: &'static str) -> Result<Self, Invalid> {
        text.parse().map_err(|_| {
            let words: Vec<&str> = Self::VARIANTS.iter().map(|value| value.word()).collect();
            Invalid::new("unknown_word", field, format!("one of {}", words.join(", ")))
        })
    }
}

impl<T> Word for T where T: Copy + FromStr + Into<&'static str> + strum::VariantArray + 'static {}
