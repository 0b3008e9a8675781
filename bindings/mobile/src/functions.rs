//! Functions that need no database.

use consentry::plain::{self, ConfigurationSummary, Event};

use crate::error::ConsentryError;

/// The version of the engine.
#[uniffi::export]
fn version() -> String {
    plain::version()
}

/// The version of the documented words: 16 hexadecimal digits over all that a reading depends on.
#[uniffi::export]
fn lexicon_version() -> String {
    plain::lexicon_version()
}

/// Every code that an error may have, sorted.
#[uniffi::export]
fn error_codes() -> Vec<String> {
    plain::error_codes()
}

/// The names of the commented configurations to start from.
#[uniffi::export]
fn starters() -> Vec<String> {
    plain::starters()
}

/// A commented configuration to start from, by its name; an invalid name is an error.
#[uniffi::export]
fn starter(name: &str) -> Result<String, ConsentryError> {
    Ok(plain::starter(name)?)
}

/// Checks a configuration and says what is in it. The error names the field, such as
/// `programs[0].mode`.
#[uniffi::export]
fn validate(configuration: &str) -> Result<ConfigurationSummary, ConsentryError> {
    Ok(plain::validate(configuration)?)
}

/// Parses an event from one line of JSON, as the `consentry` command takes it. Addresses and ids
/// are checked when the event is reported. The error names the field: one that is missing, has
/// another type, or does not belong there.
#[uniffi::export]
fn parse_event(line: &str) -> Result<Event, ConsentryError> {
    Ok(plain::parse_event(line)?)
}

/// The strict form of a phone number, E.164. Loose forms need the country in whose usual form they
/// are written, such as `US`. What is no phone number is an error, and a country that is not two
/// letters.
#[uniffi::export(default(default_region = None))]
fn parse_address(text: &str, default_region: Option<String>) -> Result<String, ConsentryError> {
    Ok(plain::parse_address(text, default_region.as_deref())?)
}

/// The country of a phone number in E.164, such as `US`, where the metadata knows it. What is no
/// phone number in E.164 is an error.
#[uniffi::export]
fn country_of(address: &str) -> Result<Option<String>, ConsentryError> {
    Ok(plain::country_of(address)?)
}
