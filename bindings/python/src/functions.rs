//! Functions that need no database.

use consentry::plain::{
    self, Call, CallEvent, CallScript, CallStart, CallTurn, ConfigurationSummary, Event,
};
use pyo3::prelude::*;

use crate::error::Raised;
use crate::event::Handed;
use crate::take::{Text, Time};
use crate::value::Given;

/// The version of the engine.
#[pyfunction]
pub(crate) fn version() -> String {
    plain::version()
}

/// The version of the documented words: 16 hexadecimal digits over all that a reading depends on.
#[pyfunction]
pub(crate) fn lexicon_version() -> String {
    plain::lexicon_version()
}

/// Every code that an error may have, sorted.
#[pyfunction]
pub(crate) fn error_codes() -> Vec<String> {
    plain::error_codes()
}

/// The names of the commented configurations to start from.
#[pyfunction]
pub(crate) fn starters() -> Vec<String> {
    plain::starters()
}

/// A commented configuration to start from, by its name.
///
/// Raises InvalidError for a name that is none of `starters()`.
#[pyfunction]
pub(crate) fn starter(name: Text) -> Result<String, Raised> {
    Ok(plain::starter(name.as_ref())?)
}

/// Checks a configuration and says what is in it.
///
/// Raises InvalidError naming the field, such as `programs[0].mode`.
#[pyfunction]
pub(crate) fn validate(configuration: Text) -> Result<Given<ConfigurationSummary>, Raised> {
    Ok(Given(plain::validate(configuration.as_ref())?))
}

/// Parses an event from one line of JSON, as the `consentry` command takes it. Addresses and ids
/// are checked when the event is reported.
///
/// Raises InvalidError naming the field: one that is missing, has another type, or does not belong
/// there.
#[pyfunction]
pub(crate) fn parse_event(line: Text) -> Result<Given<Event>, Raised> {
    Ok(Given(plain::parse_event(line.as_ref())?))
}

/// The strict form of a phone number, E.164. Loose forms need the country in whose usual form they
/// are written, such as `US`.
///
/// Raises InvalidError for what is no phone number, and for a country that is not two letters.
#[pyfunction]
#[pyo3(signature = (text, default_region=None))]
pub(crate) fn parse_address(text: Text, default_region: Option<Text>) -> Result<String, Raised> {
    Ok(plain::parse_address(text.as_ref(), default_region.as_ref().map(Text::as_ref))?)
}

/// The country of a phone number in E.164, such as `US`, where the metadata knows it.
///
/// Raises InvalidError for what is no phone number in E.164.
#[pyfunction]
pub(crate) fn country_of(address: Text) -> Result<Option<String>, Raised> {
    Ok(plain::country_of(address.as_ref())?)
}

/// The script of the process which the product implements: the offer and the read-back word for
/// word.
#[pyfunction]
pub(crate) fn default_call_script() -> Given<CallScript> {
    Given(plain::default_call_script())
}

/// A call that begins, with a script that is checked for it.
///
/// Raises InvalidError naming the field, such as `script.offer`, or `contact` where it is no phone
/// number.
#[pyfunction]
pub(crate) fn start_call(
    script: Handed<CallScript>,
    start: Handed<CallStart>,
) -> Result<Given<Call>, Raised> {
    Ok(Given(plain::start_call(&script.0, &start.0)?))
}

/// Takes an event of a call and gives the agent its next sentence. A pure function: the same call,
/// event and time give the same turn.
///
/// Raises InvalidError naming the field, such as `script.offer`. An event that does not fit is no
/// error: its turn has a reason.
#[pyfunction]
#[pyo3(signature = (script, call, event, *, at))]
pub(crate) fn step_call(
    script: Handed<CallScript>,
    call: Handed<Call>,
    event: Handed<CallEvent>,
    at: Time<'_>,
) -> PyResult<Given<CallTurn>> {
    let at = at.read("at")?;
    let turn = plain::step_call(&script.0, &call.0, &event.0, at).map_err(Raised::from)?;
    Ok(Given(turn))
}
