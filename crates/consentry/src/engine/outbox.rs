//! The outbox: automatic texts leave the engine by lease, each checked once more.

use std::collections::BTreeMap;

use consentry_core::{
    ContactId, EffectId, EventId, Invalid, OPT_OUT_CONFIRMATION_WINDOW, Timestamp,
};
use consentry_store::{LeaseRequest, OutboxText, StoreError};

use super::Engine;
use crate::error::Error;
use crate::plan::{Handover, Lease, LeasedText};

/// How long a lease keeps other workers away, in milliseconds. As long as an opt-out confirmation
/// may be late, so that one is never leased twice.
pub const LEASE_SPAN: i64 = OPT_OUT_CONFIRMATION_WINDOW;
/// The most texts of one lease.
pub const MAX_LEASE: usize = 10_000;

impl Engine {
    /// Leases up to `limit` automatic texts, the oldest first. A worker sends each under its effect
    /// id and reports it; a text that is not reported within five minutes can be leased again, but
    /// for an opt-out confirmation, whose time is then over.
    ///
    /// A text that no longer says what is so is dropped: a prompt after a STOP, for instance.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a limit of 0 or above 10,000; [`Error::OutcomeUnknown`] when the store
    /// did not confirm: what it leased comes again after five minutes.
    pub fn lease_texts(&self, limit: usize, now: Timestamp) -> Result<Vec<LeasedText>, Error> {
        if !(1..=MAX_LEASE).contains(&limit) {
            return Err(Invalid::new("out_of_range", "limit", "1 to 10000").into());
        }
        let organization = self.organization()?;
        let claimed = self.store.lease(&LeaseRequest {
            organization,
            contact: None,
            now,
            until: now.plus(LEASE_SPAN),
            limit,
        })?;
        let mut leased = Vec::with_capacity(claimed.len());
        for ((contact, cause), effects) in by_cause(&claimed)? {
            let plan = Lease::new(organization, contact, cause, effects, Handover::Queue);
            leased.extend(self.drive_with(&plan, now, None)?);
        }
        Ok(leased)
    }
}

type ByCause = BTreeMap<(ContactId, EventId), Vec<EffectId>>;

/// Groups texts by contact and by the event that queued them.
fn by_cause(claimed: &[OutboxText]) -> Result<ByCause, Error> {
    let mut groups = ByCause::new();
    for text in claimed {
        let cause = std::str::from_utf8(&text.bytes)
            .ok()
            .and_then(|cause| EventId::new(cause).ok())
            .ok_or(StoreError::Corrupt)?;
        groups.entry((text.contact, cause)).or_default().push(text.effect.clone());
    }
    Ok(groups)
}
