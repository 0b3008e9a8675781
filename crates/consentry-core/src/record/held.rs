//! [`Held`]: a message that waits for a consent.

use super::Place;
use crate::id::{EventId, PurposeId, ReferenceId};
use crate::message::{Channel, Class, Direction};
use crate::time::Timestamp;

/// A message that waits for a consent. Its text lies in the journal's private parts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Held {
    /// The event that brought it.
    pub id: EventId,
    /// Where it waits.
    pub place: Place,
    /// Which way it goes.
    pub direction: Direction,
    /// How it travels.
    pub channel: Channel,
    /// Since when it waits.
    pub since: Timestamp,
    /// What kind of message an outbound one is.
    pub class: Option<Class>,
    /// What an outbound one is for.
    pub purpose: Option<PurposeId>,
    /// What an outbound one refers to.
    pub reference: Option<ReferenceId>,
}
