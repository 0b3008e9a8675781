//! [`Permit`]: leave to hand one message to the provider.

use super::Place;
use crate::id::{EventId, ProgramId, PurposeId, ReferenceId};
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

/// What a purpose allows one message for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Taken {
    /// One reference, such as one appointment.
    Reference(ReferenceId),
    /// One request: the consent that it made, by the event that proves it.
    Consent(EventId),
}

/// Something that a send took, so that no other send gets it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Claim {
    /// The program.
    pub program: ProgramId,
    /// The purpose.
    pub purpose: PurposeId,
    /// What was taken.
    pub taken: Taken,
    /// The send that took it.
    pub send: EventId,
    /// When it is free again, unless the send is redeemed before; none after that.
    pub until: Option<Timestamp>,
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
    /// What it takes of its purpose, where that is limited.
    pub takes: Option<Taken>,
    /// The record's count of opt-outs when it was issued; after one more it is worthless.
    pub epoch: u64,
    /// Until when it may be redeemed.
    pub expires_at: Timestamp,
    /// How far it has come.
    pub stage: PermitStage,
}
