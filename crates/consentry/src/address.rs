//! Loose phone numbers made strict, and the country of a number. The metadata library stays inside.

use consentry_core::{Address, Country, Invalid};
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat};

/// The version of the phone number metadata that countries are read with.
pub const METADATA_VERSION: &str = "rlibphonenumber 2.2";

/// Reads a contact's address: E.164 as it is, other forms with a default region.
///
/// A `whatsapp:` or `tel:` prefix is stripped. Well-formed E.164 is accepted even where the
/// metadata does not know the number range, because a STOP from a new range must count.
///
/// # Errors
/// `Invalid` naming `field` when it is no phone number, or a loose form without a default region.
///
/// # Example
/// ```
/// use consentry::address;
/// use consentry_core::Country;
/// let us = Country::new("US").unwrap();
/// assert_eq!(address::parse("whatsapp:+14155550123", None, "from").unwrap().as_e164(), "+14155550123");
/// assert_eq!(address::parse("(415) 555-0123", Some(us), "from").unwrap().as_e164(), "+14155550123");
/// assert_eq!(address::parse("(415) 555-0123", None, "from").unwrap_err().field(), "from");
/// ```
pub fn parse(
    text: &str,
    default_region: Option<Country>,
    field: &'static str,
) -> Result<Address, Invalid> {
    let bare = strip_prefix(text);
    if let Ok(address) = Address::parse(bare) {
        return Ok(address);
    }
    let invalid = || {
        Invalid::new(
            "invalid_address",
            field,
            "a phone number in E.164, or in the usual form of the default region",
        )
    };
    // A loose form is digits with the usual separators; letters are a name or a mistake.
    let separators = |c: char| c.is_ascii_digit() || "+()-./ \u{a0}".contains(c);
    if bare.len() > 40 || !bare.chars().all(separators) {
        return Err(invalid());
    }
    let region = match (bare.starts_with('+'), default_region) {
        (true, _) => None,
        (false, Some(region)) => Some(region.as_str().parse().map_err(|_| invalid())?),
        (false, None) => return Err(invalid()),
    };
    let number = PHONE_NUMBER_UTIL.parse(bare, region).map_err(|_| invalid())?;
    let strict = PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::E164);
    Address::parse(&strict).map_err(|_| invalid())
}

/// The country of an address, where the metadata knows it.
///
/// # Example
/// ```
/// use consentry::address;
/// use consentry_core::{Address, Country};
/// let address = Address::parse("+14155550123").unwrap();
/// assert_eq!(address::country(&address), Country::new("US").ok());
/// ```
#[must_use]
pub fn country(address: &Address) -> Option<Country> {
    let number: PhoneNumber = PHONE_NUMBER_UTIL.parse(address.as_e164(), None).ok()?;
    let region = PHONE_NUMBER_UTIL.get_region_for_number(&number)?;
    Country::new(&region.to_string()).ok()
}

/// The address of a line as the configuration spells it: E.164, a short code or a name.
#[must_use]
pub fn line(text: &str, default_region: Option<Country>) -> String {
    let bare = strip_prefix(text);
    let short_code = bare.len() <= 8 && bare.bytes().all(|byte| byte.is_ascii_digit());
    let has_letters = bare.bytes().any(|byte| byte.is_ascii_alphabetic());
    if short_code || has_letters {
        return bare.to_owned();
    }
    parse(bare, default_region, "line").map_or_else(|_| bare.to_owned(), |strict| strict.as_e164())
}

fn strip_prefix(text: &str) -> &str {
    let text = text.trim();
    ["whatsapp:", "tel:"]
        .into_iter()
        .find_map(|prefix| {
            let head = text.get(..prefix.len())?;
            head.eq_ignore_ascii_case(prefix).then(|| text.get(prefix.len()..))?
        })
        .unwrap_or(text)
}
