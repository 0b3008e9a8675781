//! Loose phone numbers made strict, and the country of a number. The metadata library stays inside.

use consentry_core::{Address, Country, Invalid};
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat};

use crate::error::Error;

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

/// Tells the country in whose usual form phone numbers may be written.
pub type Region<'a> = &'a dyn Fn() -> Result<Option<Country>, Error>;

/// As [`parse`], for a caller to whom the default region costs something: it is asked only where the
/// text is not in E.164.
///
/// # Errors
/// [`Error::Invalid`] as [`parse`]; the error of `region`.
pub fn parse_in(text: &str, region: Region<'_>, field: &'static str) -> Result<Address, Error> {
    match parse(text, None, field) {
        Ok(address) => Ok(address),
        Err(_) => Ok(parse(text, region()?, field)?),
    }
}

/// As [`line`](fn@line), with a region that is asked only where the address is a loose phone number.
///
/// # Errors
/// The error of `region`.
pub fn line_in(text: &str, region: Region<'_>) -> Result<String, Error> {
    let strict = line(text, None);
    let is_strict = is_code_or_name(&strict) || Address::parse(&strict).is_ok();
    if is_strict { Ok(strict) } else { Ok(line(text, region()?)) }
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
    if is_code_or_name(bare) {
        return bare.to_owned();
    }
    parse(bare, default_region, "line").map_or_else(|_| bare.to_owned(), |strict| strict.as_e164())
}

/// Whether a line's address is a short code or an alphanumeric name, which are taken as they stand.
fn is_code_or_name(bare: &str) -> bool {
    let short_code = bare.len() <= 8 && bare.bytes().all(|byte| byte.is_ascii_digit());
    short_code || bare.bytes().any(|byte| byte.is_ascii_alphabetic())
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
