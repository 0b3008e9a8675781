//! Ids that the engine gives to follow-up events: derived from their cause, so that a second look
//! finds the same.

use consentry_core::{ContactId, EventId, Record, Timestamp};

/// The id of the time-out of a contact's earliest question that is due.
pub(super) fn time_out(contact: ContactId, record: &Record, now: Timestamp) -> EventId {
    let due = record.earliest_due(now).and_then(|place| record.pending(&place).cloned());
    match due {
        Some(pending) => match pending.prompt {
            Some(prompt) => prompt.effect.follow_up("timeout"),
            None => EventId::of_contact(contact, &format!("timeout/{}", pending.since)),
        },
        None => match record.earliest_overdue_review(now) {
            Some(review) => EventId::derive(&review.evidence, "review-timeout"),
            None => EventId::of_contact(contact, &format!("timeout/{now}")),
        },
    }
}

/// The id under which `admit` redeems the send that it requests.
pub(crate) fn redeemed_at_once(send: &EventId) -> EventId {
    EventId::derive(send, "redeem")
}
