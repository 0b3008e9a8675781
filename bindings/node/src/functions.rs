//! Functions that need no database.

use consentry::plain;
use napi::{Env, Unknown};
use napi_derive::napi;

use crate::answers::ConfigurationSummary;
use crate::error::throwing;
use crate::event::Event;
use crate::fields::{self, optional};
use crate::outcome::Reading;
use crate::reader::{language, texts};
use crate::words::Intent;

/// Reads a text with the documented words. `language`, such as `fr`, breaks ties between languages;
/// all are read all the same.
#[napi(ts_args_type = "text: string, language?: string | null")]
pub fn read(env: Env, text: Unknown<'_>, tie: Unknown<'_>) -> napi::Result<Reading> {
    throwing(&env, || {
        let (text, tie) = (fields::text(text, "text")?, language(tie)?);
        Ok(plain::read(&text, tie.as_deref())?.into())
    })
}

/// What the writer of a text wants, by the documented words: the cheapest question.
#[napi(ts_args_type = "text: string")]
pub fn intent_of(env: Env, text: Unknown<'_>) -> napi::Result<Intent> {
    throwing(&env, || Ok(plain::intent_of(&fields::text(text, "text")?).into()))
}

/// Reads many texts with the documented words, at most 10,000.
#[napi(ts_args_type = "texts: readonly string[], language?: string | null")]
pub fn read_all(env: Env, many: Unknown<'_>, tie: Unknown<'_>) -> napi::Result<Vec<Reading>> {
    throwing(&env, || {
        let (many, tie) = (texts(many)?, language(tie)?);
        let readings = plain::read_all(&many, tie.as_deref())?;
        Ok(readings.into_iter().map(Reading::from).collect())
    })
}

/// What the writers of many texts want, by the documented words; at most 10,000 texts.
#[napi(ts_args_type = "texts: readonly string[]")]
pub fn intents_of(env: Env, many: Unknown<'_>) -> napi::Result<Vec<Intent>> {
    throwing(&env, || Ok(plain::intents_of(&texts(many)?)?.into_iter().map(Intent::from).collect()))
}

/// Checks a configuration and says what is in it. An error names the field, such as
/// `programs[0].mode`.
#[napi(ts_args_type = "configuration: string")]
pub fn validate(env: Env, configuration: Unknown<'_>) -> napi::Result<ConfigurationSummary> {
    throwing(&env, || Ok(plain::validate(&fields::text(configuration, "configuration")?)?.into()))
}

/// Parses an event from one line of JSON, as the `consentry` command takes it. Addresses and ids
/// are checked when the event is reported.
#[napi(ts_args_type = "line: string")]
pub fn parse_event(env: Env, line: Unknown<'_>) -> napi::Result<Event> {
    throwing(&env, || Ok(plain::parse_event(&fields::text(line, "line")?)?.into()))
}

/// The strict form of a phone number, E.164. Loose forms need the country in whose usual form they
/// are written, such as `US`.
#[napi(ts_args_type = "text: string, defaultRegion?: string | null")]
pub fn parse_address(
    env: Env,
    text: Unknown<'_>,
    default_region: Unknown<'_>,
) -> napi::Result<String> {
    throwing(&env, || {
        let region: Option<String> = optional(default_region, "default_region")?;
        Ok(plain::parse_address(&fields::text(text, "text")?, region.as_deref())?)
    })
}

/// The country of a phone number in E.164, such as `US`, where the metadata knows it.
#[napi(ts_args_type = "address: string", ts_return_type = "string | null")]
pub fn country_of(env: Env, address: Unknown<'_>) -> napi::Result<Option<String>> {
    throwing(&env, || Ok(plain::country_of(&fields::text(address, "address")?)?))
}

/// A commented configuration to start from, by its name.
#[napi(ts_args_type = "name: string")]
pub fn starter(env: Env, name: Unknown<'_>) -> napi::Result<String> {
    throwing(&env, || Ok(plain::starter(&fields::text(name, "name")?)?))
}

/// The names of the commented configurations to start from.
#[napi]
pub fn starters() -> Vec<String> {
    plain::starters()
}

/// The version of the engine.
#[napi]
pub fn version() -> String {
    plain::version()
}

/// The version of the documented words: 16 hexadecimal digits over all that a reading depends on.
#[napi]
pub fn lexicon_version() -> String {
    plain::lexicon_version()
}

/// Every code that an error may have, sorted.
#[napi(ts_return_type = "ErrorCode[]")]
pub fn error_codes() -> Vec<String> {
    plain::error_codes()
}
