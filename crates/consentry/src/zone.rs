//! Time zones by their IANA names. The time zone database stays inside.

use chrono_tz::Tz;
use consentry_core::{Configuration, Invalid};

/// The time zone of a name such as `America/New_York`.
pub(crate) fn parse(name: &str) -> Result<Tz, Invalid> {
    name.parse().map_err(|_| {
        Invalid::new(
            "unknown_word",
            "organization.time_zone",
            "the IANA name of a time zone, such as America/New_York",
        )
    })
}

/// The time zone in which an organization reads its reports.
pub(crate) fn of(configuration: &Configuration) -> Result<Tz, Invalid> {
    parse(&configuration.organization_spec().time_zone)
}
