//! Functions that need no database.

use consentry_core::{Address, Country, Invalid, Reader};

use super::answers::ConfigurationSummary;
use super::event::Event;
use crate::error::{self, Error};
use crate::{address, starter as starters_of, wire};

/// The version of the engine.
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// The version of the documented words: 16 hexadecimal digits over all that a reading depends on.
#[must_use]
pub fn lexicon_version() -> String {
    Reader::lexicon_version().to_owned()
}

/// Every code that an error may have, sorted.
#[must_use]
pub fn error_codes() -> Vec<String> {
    error::CODES.iter().map(|code| (*code).to_owned()).collect()
}

/// The names of the commented configurations to start from.
#[must_use]
pub fn starters() -> Vec<String> {
    starters_of::ALL.iter().map(|(name, _)| (*name).to_owned()).collect()
}

/// A commented configuration to start from, by its name.
///
/// # Errors
/// [`Error::Invalid`] for a name that is none of [`starters`].
pub fn starter(name: &str) -> Result<String, Error> {
    let found = starters_of::find(name).ok_or_else(|| {
        Invalid::new("unknown_word", "name", format!("one of {}", starters().join(", ")))
    })?;
    Ok(found.to_owned())
}

/// Checks a configuration and says what is in it.
///
/// # Errors
/// [`Error::Invalid`] naming the field, such as `programs[0].mode`.
pub fn validate(configuration: &str) -> Result<ConfigurationSummary, Error> {
    Ok(ConfigurationSummary::from(&wire::config::parse(configuration)?))
}

/// Parses an event from one line of JSON, as the `consentry` command takes it. Addresses and ids
/// are checked when the event is reported.
///
/// # Errors
/// [`Error::Invalid`] naming the field: one that is missing, has another type, or does not belong
/// there.
pub fn parse_event(line: &str) -> Result<Event, Error> {
    Ok(wire::event::parse_plain(line)?)
}

/// The strict form of a phone number, E.164. Loose forms need the country in whose usual form they
/// are written, such as `US`.
///
/// # Errors
/// [`Error::Invalid`] for what is no phone number, and for a country that is not two letters.
pub fn parse_address(text: &str, default_region: Option<&str>) -> Result<String, Error> {
    let region = default_region
        .map(Country::new)
        .transpose()
        .map_err(|error| error.in_field("default_region"))?;
    Ok(address::parse(text, region, "address")?.as_e164())
}

/// The country of a phone number in E.164, such as `US`, where the metadata knows it.
///
/// # Errors
/// [`Error::Invalid`] for what is no phone number in E.164.
pub fn country_of(address: &str) -> Result<Option<String>, Error> {
    let strict = Address::parse(address).map_err(|error| error.in_field("address"))?;
    Ok(address::country(&strict).map(|country| country.as_str().to_owned()))
}
