//! [`Address`]: a strict E.164 phone number that never shows itself by accident.

use std::fmt;

use crate::error::Invalid;

/// A phone number in E.164: a plus sign and 7 to 15 digits, the first not zero.
///
/// Well-formed is enough: a STOP from a number range that no metadata knows yet must count. Loose
/// forms are made strict before the core sees them. `Debug` shows only the length.
///
/// Source: ITU-T E.164 (11/2010) section 6.2.1, at most 15 digits.
///
/// # Example
/// ```
/// use consentry_core::Address;
/// let address = Address::parse("+14155550123").unwrap();
/// assert_eq!(address.as_e164(), "+14155550123");
/// assert_eq!(format!("{address:?}"), "Address(11 digits)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(u64);

impl Address {
    /// Parses the strict form.
    ///
    /// # Errors
    /// `Invalid` for anything but a plus sign and 7 to 15 digits, the first not zero.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let invalid = || {
            Invalid::new(
                "invalid_address",
                "contact",
                "a phone number in E.164, such as + and 7 to 15 digits",
            )
        };
        let digits = text.strip_prefix('+').ok_or_else(invalid)?;
        if !(7..=15).contains(&digits.len())
            || digits.starts_with('0')
            || !digits.bytes().all(|b| b.is_ascii_digit())
        {
            return Err(invalid());
        }
        digits.parse().map(Self).map_err(|_| invalid())
    }

    /// The strict form. Say it only where the person may be named.
    #[must_use]
    pub fn as_e164(&self) -> String {
        format!("+{}", self.0)
    }

    /// The digits as one integer.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.0
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({} digits)", self.0.to_string().len())
    }
}

/// A two-letter country code in upper case, as in ISO 3166-1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// Takes two ASCII letters in either case.
    ///
    /// # Errors
    /// `Invalid` for anything else.
    pub fn new(code: &str) -> Result<Self, Invalid> {
        match code.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Ok(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => Err(Invalid::new("invalid_country", "country", "two letters, such as US")),
        }
    }

    /// The code in upper case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("ZZ")
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Country({})", self.as_str())
    }
}
