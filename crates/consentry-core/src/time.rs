//! [`Timestamp`]: the one clock reading of the engine, and the spans between two of them.

use std::fmt;

use chrono::{DateTime, SecondsFormat, Utc};

use crate::error::Invalid;

/// One second in milliseconds.
pub const SECOND: i64 = 1_000;
/// One minute in milliseconds.
pub const MINUTE: i64 = 60 * SECOND;
/// One hour in milliseconds.
pub const HOUR: i64 = 60 * MINUTE;
/// One day in milliseconds.
pub const DAY: i64 = 24 * HOUR;

const YEAR_10000: i64 = 253_402_300_800_000;

/// An instant in milliseconds since 1970-01-01T00:00:00Z, from 1970 up to the end of the year 9999.
///
/// Milliseconds in a signed 64-bit integer are the one resolution that every bound language carries
/// exactly. Finer input is truncated.
///
/// # Example
/// ```
/// use consentry_core::Timestamp;
/// let at = Timestamp::parse("2026-11-21T15:00:00.1239Z").unwrap();
/// assert_eq!(at.to_string(), "2026-11-21T15:00:00.123Z");
/// assert_eq!(Timestamp::parse("2026-11-21T10:00:00-05:00").unwrap().to_string(), "2026-11-21T15:00:00Z");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The earliest instant: 1970-01-01T00:00:00Z.
    pub const MIN: Self = Self(0);
    /// The latest instant: the last millisecond of the year 9999.
    pub const MAX: Self = Self(YEAR_10000 - 1);

    /// Takes milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// `Invalid` when the instant lies outside the years 1970 to 9999.
    pub fn from_millis(millis: i64) -> Result<Self, Invalid> {
        if (0..YEAR_10000).contains(&millis) {
            Ok(Self(millis))
        } else {
            Err(Invalid::new(
                "timestamp_out_of_range",
                "at",
                "an instant in the years 1970 to 9999",
            ))
        }
    }

    /// Parses RFC 3339 with an offset, such as `2026-11-21T15:00:00Z`.
    ///
    /// # Errors
    /// `Invalid` when the text is not RFC 3339 with an offset, or lies outside 1970 to 9999.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let parsed = DateTime::parse_from_rfc3339(text).map_err(|_| {
            Invalid::new(
                "invalid_timestamp",
                "at",
                "a time with offset as in RFC 3339, such as 2026-11-21T15:00:00Z",
            )
        })?;
        Self::from_millis(parsed.timestamp_millis())
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// This instant moved by a number of milliseconds, kept inside the years 1970 to 9999.
    #[must_use]
    pub fn plus(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis).clamp(Self::MIN.0, Self::MAX.0))
    }

    /// This instant moved back by a number of milliseconds, kept inside the years 1970 to 9999.
    #[must_use]
    pub fn minus(self, millis: i64) -> Self {
        self.plus(millis.saturating_neg())
    }

    /// Milliseconds from `earlier` to this instant; negative when `earlier` is later.
    #[must_use]
    pub const fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match DateTime::<Utc>::from_timestamp_millis(self.0) {
            Some(time) if self.0 % 1_000 == 0 => {
                f.write_str(&time.to_rfc3339_opts(SecondsFormat::Secs, true))
            }
            Some(time) => f.write_str(&time.to_rfc3339_opts(SecondsFormat::Millis, true)),
            None => write!(f, "{}ms", self.0),
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl TryFrom<DateTime<Utc>> for Timestamp {
    type Error = Invalid;

    fn try_from(time: DateTime<Utc>) -> Result<Self, Invalid> {
        Self::from_millis(time.timestamp_millis())
    }
}
