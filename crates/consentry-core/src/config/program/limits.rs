//! The numbers of a program: spans and counts, each with its default and its range.

use crate::error::Invalid;
use crate::time::{DAY, HOUR, MINUTE};

/// The numbers of a program, each with a default that a host rarely changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How long a prompt waits for its answer, in milliseconds. Default 30 days.
    pub prompt_timeout: i64,
    /// How long a permit may be redeemed, in milliseconds. Default 24 hours, and at most that.
    pub permit_lifetime: i64,
    /// By how much an explicit capture time may be wrong, in milliseconds. Default 5 minutes.
    pub clock_tolerance: i64,
    /// For how long a consent counts after its capture, in milliseconds; none means for ever.
    pub consent_lifetime: Option<i64>,
    /// How long a review may wait for a person, in milliseconds; then silence is an opt-out. Default
    /// 7 days.
    ///
    /// Source: 47 CFR 64.1200(a)(10), an opt-out is honoured within ten business days at the latest.
    pub review_period: i64,
    /// Automatic texts to one contact in an hour, notices and the opt-out confirmation not counted.
    pub automatic_texts_per_hour: usize,
    /// How often one contact may restart the question on one line in 24 hours after an opt-out.
    pub restarts_per_day: usize,
    /// Held messages of one contact.
    pub held_messages: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            prompt_timeout: 30 * DAY,
            permit_lifetime: DAY,
            clock_tolerance: 5 * MINUTE,
            consent_lifetime: None,
            review_period: 7 * DAY,
            automatic_texts_per_hour: 5,
            restarts_per_day: 3,
            held_messages: 100,
        }
    }
}

/// How long an opt-out confirmation may still be sent, in milliseconds.
///
/// Source: 47 CFR 64.1200(a)(12): a confirmation within five minutes is presumed to be permitted.
pub const OPT_OUT_CONFIRMATION_WINDOW: i64 = 5 * MINUTE;
/// How long any other automatic text may still be sent, in milliseconds.
pub const AUTOMATIC_TEXT_WINDOW: i64 = DAY;
/// The shortest time between two help replies to one contact from one line, in milliseconds.
pub const HELP_INTERVAL: i64 = MINUTE;
/// The span over which automatic texts are counted, in milliseconds.
pub const AUTOMATIC_TEXT_SPAN: i64 = HOUR;
/// The span over which restarts are counted, in milliseconds.
pub const RESTART_SPAN: i64 = DAY;

pub(super) fn check(limits: &Limits, path: &str) -> Result<(), Invalid> {
    let spans = [
        ("prompt_timeout", limits.prompt_timeout, MINUTE..=366 * DAY, "1 minute to 366 days"),
        ("permit_lifetime", limits.permit_lifetime, MINUTE..=DAY, "1 minute to 24 hours"),
        ("clock_tolerance", limits.clock_tolerance, 0..=HOUR, "0 to 60 minutes"),
        (
            "consent_lifetime",
            limits.consent_lifetime.unwrap_or(DAY),
            DAY..=36_525 * DAY,
            "1 day to 100 years",
        ),
        ("review_period", limits.review_period, HOUR..=10 * DAY, "1 hour to 10 days"),
    ];
    for (name, value, range, expected) in spans {
        if !range.contains(&value) {
            return Err(Invalid::new("out_of_range", format!("{path}.{name}"), expected));
        }
    }
    let counts = [
        ("automatic_texts_per_hour", limits.automatic_texts_per_hour, 1..=60, "1 to 60"),
        ("restarts_per_day", limits.restarts_per_day, 0..=24, "0 to 24"),
        ("held_messages", limits.held_messages, 0..=100, "0 to 100"),
    ];
    for (name, value, range, expected) in counts {
        if !range.contains(&value) {
            return Err(Invalid::new("out_of_range", format!("{path}.{name}"), expected));
        }
    }
    Ok(())
}
