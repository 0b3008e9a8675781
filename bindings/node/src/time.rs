//! Times: a `Date` has the engine's resolution, milliseconds, so both ways are exact.

use chrono::{DateTime, Utc};
use consentry::core::{Invalid, Timestamp};
use napi::bindgen_prelude::FromNapiValue;
use napi::{JsDate, JsValue, Unknown};

use crate::error::Fault;

/// The time that a `Date` in the field named holds.
pub(crate) fn read(value: Unknown<'_>, field: &str) -> Result<Timestamp, Fault> {
    if !value.is_date()? {
        return Err(Invalid::new("wrong_type", field.to_owned(), "a Date").into());
    }
    let millis = JsDate::from_unknown(value)?.value_of()?;
    // A Date holds a whole number of milliseconds within ±8.64e15, or NaN.
    if millis.is_nan() {
        return Err(Invalid::new("invalid_timestamp", field.to_owned(), "a valid Date").into());
    }
    let time = Timestamp::from_millis(millis as i64);
    Ok(time.map_err(|error| error.in_field(field.to_owned()))?)
}

/// The `Date` of a time.
pub(crate) fn date(time: Timestamp) -> DateTime<Utc> {
    // Every timestamp, up to the year 9999, is one that chrono knows.
    DateTime::from_timestamp_millis(time.as_millis()).unwrap_or_default()
}
