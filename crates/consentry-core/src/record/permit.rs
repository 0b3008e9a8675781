//! [`Permit`]: leave to hand one message to the provider.

use super::Place;
use crate::id::{EventId, PurposeId, ReferenceId};
use crate::message::{Channel, Class};
use crate::time::Timestamp;

/// How far a permit has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PermitStage {
    /// It may be redeemed.
    Issued,
    /// The message was handed over at this time; its result is not known yet.
    Redeemed(Timestamp),
}

/// Leave to hand one message to the provider, redeemed once, at hand-off.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Permit {
    /// The send, by the id of its request.
    pub send: EventId,
    /// Where it goes out.
    pub place: Place,
    /// How it travels.
    pub channel: Channel,
    /// What kind of message it is.
    pub class: Class,
    /// What it is for.
    pub purpose: Option<PurposeId>,
    /// What it refers to.
    pub reference: Option<ReferenceId>,
    /// The record's count of opt-outs when it was issued; after one more it is worthless.
    pub epoch: u64,
    /// Until when it may be redeemed.
    pub expires_at: Timestamp,
    /// How far it has come.
    pub stage: PermitStage,
}
