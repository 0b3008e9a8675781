//! [`Retention`]: how long an organization keeps what the engine and the host recorded.

use crate::error::Invalid;

/// The longest time for which anything may be kept by policy, in days: a hundred years. Longer is
/// said by leaving the policy out.
pub const MAX_RETENTION_DAYS: u32 = 36_500;

/// How long an organization keeps what was recorded, in days from its recording; none keeps it for
/// ever. What the law still needs outlasts every policy.
///
/// # Example
/// ```
/// use consentry_core::Retention;
/// let kept_for_ever = Retention::default();
/// assert_eq!(kept_for_ever.messages_days, None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    /// The texts of messages, inbound, outbound and automatic.
    pub messages_days: Option<u32>,
    /// The recordings of calls in which somebody consented; the host keeps them.
    pub recordings_days: Option<u32>,
    /// The evidence of consents.
    pub consents_days: Option<u32>,
}

impl Retention {
    /// Checks the number of days.
    pub(super) fn check(&self) -> Result<(), Invalid> {
        let Self { messages_days, recordings_days, consents_days } = self;
        let policies = [
            ("retention.messages_days", messages_days),
            ("retention.recordings_days", recordings_days),
            ("retention.consents_days", consents_days),
        ];
        for (field, days) in policies {
            if days.is_some_and(|days| !(1..=MAX_RETENTION_DAYS).contains(&days)) {
                return Err(Invalid::new("out_of_range", field, "1 to 36500, or nothing to keep"));
            }
        }
        Ok(())
    }
}
