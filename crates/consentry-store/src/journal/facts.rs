//! [`Fact`]: each with its number, never given again, because old journals fold for ever.

use consentry_core::{Fact, OptInMode, SendResult};

use super::error::{DecodeError, DecodeProblem};
use super::read::Reader;
use super::shared::{or_before, unless};
use super::write::{Value, Writer};

/// The numbers of facts.
mod number {
    pub(super) const PENDING_ENTERED: u64 = 1;
    pub(super) const PENDING_ENDED: u64 = 2;
    pub(super) const TEXT_QUEUED: u64 = 3;
    pub(super) const TEXT_LEASED: u64 = 4;
    pub(super) const CONSENTED: u64 = 5;
    pub(super) const OPTED_OUT: u64 = 6;
    pub(super) const CONSENTS_CLOSED: u64 = 7;
    pub(super) const MESSAGE_HELD: u64 = 8;
    pub(super) const HELD_RELEASED: u64 = 9;
    pub(super) const HELD_DISCARDED: u64 = 10;
    pub(super) const SEND_PERMITTED: u64 = 11;
    pub(super) const SEND_REDEEMED: u64 = 12;
    pub(super) const SEND_REPORTED: u64 = 13;
    pub(super) const DISCLAIMER_ENTERED: u64 = 14;
    pub(super) const FLAG_SET: u64 = 15;
    pub(super) const CARRIER_BLOCK_SET: u64 = 16;
    pub(super) const REVIEW_OPENED: u64 = 17;
    pub(super) const REVIEW_CLOSED: u64 = 18;
    pub(super) const MEMBER_JOINED: u64 = 19;
    pub(super) const MEMBER_LEFT: u64 = 20;
}

impl Value for Fact {
    fn write(&self, out: &mut Writer) {
        out.map(|map| match self {
            Self::PendingEntered { place, started_by, at, expires_at, restarted, mode } => {
                map.put(0, &number::PENDING_ENTERED);
                map.put(1, place);
                map.put(2, started_by);
                map.put(3, at);
                map.put(4, expires_at);
                map.put(5, restarted);
                map.opt(6, unless(mode, OptInMode::Consent));
            }
            Self::PendingEnded { place, at } => {
                map.put(0, &number::PENDING_ENDED);
                map.put(1, place);
                map.put(2, at);
            }
            Self::TextQueued { effect, place, template, at, not_after } => {
                map.put(0, &number::TEXT_QUEUED);
                map.put(1, effect);
                map.put(2, place);
                map.put(3, template);
                map.put(4, at);
                map.put(5, not_after);
            }
            Self::TextLeased { effect, place, template, at } => {
                map.put(0, &number::TEXT_LEASED);
                map.put(1, effect);
                map.put(2, place);
                map.put(3, template);
                map.put(4, at);
            }
            Self::Consented { place, started_by, grant } => {
                map.put(0, &number::CONSENTED);
                map.put(1, place);
                map.put(2, started_by);
                map.put(3, grant);
            }
            Self::OptedOut { place, scope, family, purposes, since, via, evidence } => {
                map.put(0, &number::OPTED_OUT);
                map.opt(1, place.as_ref());
                map.put(2, scope);
                map.opt(3, family.as_ref());
                map.put(4, since);
                map.put(5, via);
                map.put(6, evidence);
                map.list(7, purposes);
            }
            Self::ConsentsClosed { at } => {
                map.put(0, &number::CONSENTS_CLOSED);
                map.put(1, at);
            }
            Self::MessageHeld(held) => {
                map.put(0, &number::MESSAGE_HELD);
                map.put(1, held);
            }
            Self::HeldReleased { id } => {
                map.put(0, &number::HELD_RELEASED);
                map.put(1, id);
            }
            Self::HeldDiscarded { id } => {
                map.put(0, &number::HELD_DISCARDED);
                map.put(1, id);
            }
            Self::SendPermitted { permit, at } => {
                map.put(0, &number::SEND_PERMITTED);
                map.put(1, permit);
                map.put(2, at);
            }
            Self::SendRedeemed { send, at } => {
                map.put(0, &number::SEND_REDEEMED);
                map.put(1, send);
                map.put(2, at);
            }
            Self::SendReported { send, at, result } => {
                map.put(0, &number::SEND_REPORTED);
                map.put(1, send);
                map.put(2, at);
                map.opt(3, unless(result, SendResult::Delivered));
            }
            Self::DisclaimerEntered { place, started_by, at, evidence } => {
                map.put(0, &number::DISCLAIMER_ENTERED);
                map.put(1, place);
                map.put(2, started_by);
                map.put(3, at);
                map.put(4, evidence);
            }
            Self::FlagSet { program, flag } => {
                map.put(0, &number::FLAG_SET);
                map.put(1, program);
                map.put(2, flag);
            }
            Self::CarrierBlockSet { line, block } => {
                map.put(0, &number::CARRIER_BLOCK_SET);
                map.put(1, line);
                map.put(2, block);
            }
            Self::ReviewOpened(review) => {
                map.put(0, &number::REVIEW_OPENED);
                map.put(1, review);
            }
            Self::ReviewClosed { review } => {
                map.put(0, &number::REVIEW_CLOSED);
                map.put(1, review);
            }
            Self::MemberJoined { member, at } => {
                map.put(0, &number::MEMBER_JOINED);
                map.put(1, member);
                map.put(2, at);
            }
            Self::MemberLeft { member, at } => {
                map.put(0, &number::MEMBER_LEFT);
                map.put(1, member);
                map.put(2, at);
            }
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| match map.need(0, field)? {
            number::PENDING_ENTERED => Ok(Self::PendingEntered {
                place: map.need(1, "place")?,
                started_by: map.need(2, "started_by")?,
                at: map.need(3, "at")?,
                expires_at: map.need(4, "expires_at")?,
                restarted: map.need(5, "restarted")?,
                mode: or_before(map.may(6, "mode")?, OptInMode::Consent, "mode")?,
            }),
            number::PENDING_ENDED => {
                Ok(Self::PendingEnded { place: map.need(1, "place")?, at: map.need(2, "at")? })
            }
            number::TEXT_QUEUED => Ok(Self::TextQueued {
                effect: map.need(1, "effect")?,
                place: map.need(2, "place")?,
                template: map.need(3, "template")?,
                at: map.need(4, "at")?,
                not_after: map.need(5, "not_after")?,
            }),
            number::TEXT_LEASED => Ok(Self::TextLeased {
                effect: map.need(1, "effect")?,
                place: map.need(2, "place")?,
                template: map.need(3, "template")?,
                at: map.need(4, "at")?,
            }),
            number::CONSENTED => Ok(Self::Consented {
                place: map.need(1, "place")?,
                started_by: map.need(2, "started_by")?,
                grant: map.need(3, "grant")?,
            }),
            number::OPTED_OUT => Ok(Self::OptedOut {
                place: map.may(1, "place")?,
                scope: map.need(2, "scope")?,
                family: map.may(3, "family")?,
                since: map.need(4, "since")?,
                via: map.need(5, "via")?,
                evidence: map.need(6, "evidence")?,
                purposes: map.list(7, "purposes")?,
            }),
            number::CONSENTS_CLOSED => Ok(Self::ConsentsClosed { at: map.need(1, "at")? }),
            number::MESSAGE_HELD => Ok(Self::MessageHeld(map.need(1, "held")?)),
            number::HELD_RELEASED => Ok(Self::HeldReleased { id: map.need(1, "id")? }),
            number::HELD_DISCARDED => Ok(Self::HeldDiscarded { id: map.need(1, "id")? }),
            number::SEND_PERMITTED => {
                Ok(Self::SendPermitted { permit: map.need(1, "permit")?, at: map.need(2, "at")? })
            }
            number::SEND_REDEEMED => {
                Ok(Self::SendRedeemed { send: map.need(1, "send")?, at: map.need(2, "at")? })
            }
            number::SEND_REPORTED => Ok(Self::SendReported {
                send: map.need(1, "send")?,
                at: map.need(2, "at")?,
                result: or_before(map.may(3, "result")?, SendResult::Delivered, "result")?,
            }),
            number::DISCLAIMER_ENTERED => Ok(Self::DisclaimerEntered {
                place: map.need(1, "place")?,
                started_by: map.need(2, "started_by")?,
                at: map.need(3, "at")?,
                evidence: map.need(4, "evidence")?,
            }),
            number::FLAG_SET => {
                Ok(Self::FlagSet { program: map.need(1, "program")?, flag: map.need(2, "flag")? })
            }
            number::CARRIER_BLOCK_SET => Ok(Self::CarrierBlockSet {
                line: map.need(1, "line")?,
                block: map.need(2, "block")?,
            }),
            number::REVIEW_OPENED => Ok(Self::ReviewOpened(map.need(1, "review")?)),
            number::REVIEW_CLOSED => Ok(Self::ReviewClosed { review: map.need(1, "review")? }),
            number::MEMBER_JOINED => {
                Ok(Self::MemberJoined { member: map.need(1, "member")?, at: map.need(2, "at")? })
            }
            number::MEMBER_LEFT => {
                Ok(Self::MemberLeft { member: map.need(1, "member")?, at: map.need(2, "at")? })
            }
            _ => Err(DecodeError::new(field, DecodeProblem::Unknown)),
        })
    }
}
