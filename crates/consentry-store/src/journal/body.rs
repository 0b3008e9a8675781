//! [`EntryBody`]: a map of its own, whose meaning the kind and the schema of the entry tell.

use consentry_core::RequestedVia;

use super::entry::{CutText, EntryBody, EntryEvidence, PartIndex};
use super::error::{DecodeError, DecodeProblem};
use super::read::Reader;
use super::shared::{or_before, unless};
use super::write::{Fields, Value, Writer};

/// The numbers of kinds of entries. Given once, never again.
mod number {
    pub(super) const MESSAGE_RECEIVED: u64 = 1;
    pub(super) const SEND_REQUESTED: u64 = 2;
    pub(super) const SEND_REDEEMED: u64 = 3;
    pub(super) const SEND_REPORTED: u64 = 4;
    pub(super) const CONSENT_REQUESTED: u64 = 5;
    pub(super) const CONSENT_RECORDED: u64 = 6;
    pub(super) const CONSENT_DECLINED: u64 = 7;
    pub(super) const CONSENT_REVOKED: u64 = 8;
    pub(super) const TEXTS_LEASED: u64 = 9;
    pub(super) const TEXT_REPORTED: u64 = 10;
    pub(super) const TIMED_OUT: u64 = 11;
    pub(super) const TIME_PASSED: u64 = 12;
    pub(super) const CONFIGURATION_INSTALLED: u64 = 13;
    pub(super) const FLAG_CHANGED: u64 = 14;
    pub(super) const NUMBER_REASSIGNED: u64 = 15;
    pub(super) const REVIEW_RESOLVED: u64 = 16;
    pub(super) const CARRIER_BLOCK_CHANGED: u64 = 17;
    pub(super) const PARTNER_CHANGED: u64 = 18;
    pub(super) const MEMBER_JOINED: u64 = 19;
    pub(super) const MEMBER_LEFT: u64 = 20;
    pub(super) const GROUP_BEGUN: u64 = 21;
}

/// The number of a body's kind.
pub(super) const fn kind(body: &EntryBody) -> u64 {
    match body {
        EntryBody::MessageReceived { .. } => number::MESSAGE_RECEIVED,
        EntryBody::SendRequested { .. } => number::SEND_REQUESTED,
        EntryBody::SendRedeemed { .. } => number::SEND_REDEEMED,
        EntryBody::SendReported { .. } => number::SEND_REPORTED,
        EntryBody::ConsentRequested { .. } => number::CONSENT_REQUESTED,
        EntryBody::ConsentRecorded { .. } => number::CONSENT_RECORDED,
        EntryBody::ConsentDeclined { .. } => number::CONSENT_DECLINED,
        EntryBody::ConsentRevoked { .. } => number::CONSENT_REVOKED,
        EntryBody::TextsLeased { .. } => number::TEXTS_LEASED,
        EntryBody::TextReported { .. } => number::TEXT_REPORTED,
        EntryBody::TimedOut => number::TIMED_OUT,
        EntryBody::TimePassed => number::TIME_PASSED,
        EntryBody::ConfigurationInstalled { .. } => number::CONFIGURATION_INSTALLED,
        EntryBody::FlagChanged { .. } => number::FLAG_CHANGED,
        EntryBody::NumberReassigned => number::NUMBER_REASSIGNED,
        EntryBody::ReviewResolved { .. } => number::REVIEW_RESOLVED,
        EntryBody::CarrierBlockChanged { .. } => number::CARRIER_BLOCK_CHANGED,
        EntryBody::PartnerChanged { .. } => number::PARTNER_CHANGED,
        EntryBody::MemberJoined { .. } => number::MEMBER_JOINED,
        EntryBody::MemberLeft { .. } => number::MEMBER_LEFT,
        EntryBody::GroupBegun { .. } => number::GROUP_BEGUN,
    }
}

/// Writes a body in the present schema.
pub(super) fn write(body: &EntryBody, map: &mut Fields) {
    match body {
        EntryBody::MessageReceived { channel, text, cut } => {
            map.put(1, channel);
            map.put(2, text);
            map.opt(3, cut.as_ref());
        }
        EntryBody::SendRequested { channel, text, class, purpose, reference } => {
            map.put(1, channel);
            map.put(2, text);
            map.put(3, class);
            map.opt(4, purpose.as_ref());
            map.opt(5, reference.as_ref());
        }
        EntryBody::SendRedeemed { send } => map.put(1, send),
        EntryBody::SendReported { send, result } => {
            map.put(1, send);
            map.put(2, result);
        }
        EntryBody::ConsentRequested { channel, via } => {
            map.put(1, channel);
            map.opt(2, unless(via, RequestedVia::Text));
        }
        EntryBody::ConsentRecorded { channel, evidence, purposes } => {
            let EntryEvidence {
                kind,
                reference,
                wording,
                captured_at,
                agent,
                requested,
                references,
                document,
            } = evidence;
            map.put(1, channel);
            map.put(2, kind);
            map.put(3, reference);
            map.put(4, wording);
            map.opt(5, captured_at.as_ref());
            map.list(6, purposes);
            map.opt(7, agent.as_ref());
            map.list(8, requested);
            map.list(9, references);
            map.opt(10, document.as_ref());
        }
        EntryBody::ConsentDeclined { channel } => map.put(1, channel),
        EntryBody::ConsentRevoked { via, channel, purposes } => {
            map.put(1, via);
            map.opt(2, channel.as_ref());
            map.list(3, purposes);
        }
        EntryBody::FlagChanged { channel, value, evidence } => {
            map.put(1, channel);
            map.put(2, value);
            map.opt(3, evidence.as_ref());
        }
        EntryBody::ReviewResolved { review, resolution, actor } => {
            map.put(1, review);
            map.put(2, resolution);
            map.put(3, actor);
        }
        EntryBody::CarrierBlockChanged { blocked } => map.put(1, blocked),
        EntryBody::MemberJoined { channel, begun } => {
            map.put(1, channel);
            map.put(2, begun);
        }
        EntryBody::MemberLeft { channel } | EntryBody::GroupBegun { channel } => {
            map.put(1, channel);
        }
        EntryBody::TextsLeased { texts } => map.list(1, texts),
        EntryBody::TextReported { effect, result } => {
            map.put(1, effect);
            map.put(2, result);
        }
        EntryBody::TimedOut | EntryBody::TimePassed | EntryBody::NumberReassigned => {}
        EntryBody::ConfigurationInstalled { id, actor, disable_group_messaging } => {
            map.put(1, id);
            map.put(2, actor);
            map.opt(3, unless(disable_group_messaging, false));
        }
        EntryBody::PartnerChanged { id, suspended, actor } => {
            map.put(1, id);
            map.put(2, suspended);
            map.put(3, actor);
        }
    }
}

/// Reads a body of a kind in a schema. A new schema adds arms; the old ones stay for ever.
pub(super) fn read(
    input: &mut Reader<'_>,
    kind: u64,
    schema: u64,
) -> Result<EntryBody, DecodeError> {
    input.map("body", |map| match (kind, schema) {
        (number::MESSAGE_RECEIVED, 1) => Ok(EntryBody::MessageReceived {
            channel: map.need(1, "channel")?,
            text: map.need(2, "text")?,
            cut: map.may(3, "cut")?,
        }),
        (number::SEND_REQUESTED, 1) => Ok(EntryBody::SendRequested {
            channel: map.need(1, "channel")?,
            text: map.need(2, "text")?,
            class: map.need(3, "class")?,
            purpose: map.may(4, "purpose")?,
            reference: map.may(5, "reference")?,
        }),
        (number::SEND_REDEEMED, 1) => Ok(EntryBody::SendRedeemed { send: map.need(1, "send")? }),
        (number::SEND_REPORTED, 1) => Ok(EntryBody::SendReported {
            send: map.need(1, "send")?,
            result: map.need(2, "result")?,
        }),
        (number::CONSENT_REQUESTED, 1) => Ok(EntryBody::ConsentRequested {
            channel: map.need(1, "channel")?,
            via: or_before(map.may(2, "via")?, RequestedVia::Text, "via")?,
        }),
        (number::CONSENT_RECORDED, 1) => {
            let channel = map.need(1, "channel")?;
            let (kind, reference) = (map.need(2, "evidence_kind")?, map.need(3, "reference")?);
            let (wording, captured_at) = (map.need(4, "wording")?, map.may(5, "captured_at")?);
            let purposes = map.list(6, "purposes")?;
            let evidence = EntryEvidence {
                kind,
                reference,
                wording,
                captured_at,
                agent: map.may(7, "agent")?,
                requested: map.list(8, "requested")?,
                references: map.list(9, "references")?,
                document: map.may(10, "document")?,
            };
            Ok(EntryBody::ConsentRecorded { channel, evidence, purposes })
        }
        (number::CONSENT_DECLINED, 1) => {
            Ok(EntryBody::ConsentDeclined { channel: map.need(1, "channel")? })
        }
        (number::CONSENT_REVOKED, 1) => Ok(EntryBody::ConsentRevoked {
            via: map.need(1, "via")?,
            channel: map.may(2, "channel")?,
            purposes: map.list(3, "purposes")?,
        }),
        (number::FLAG_CHANGED, 1) => Ok(EntryBody::FlagChanged {
            channel: map.need(1, "channel")?,
            value: map.need(2, "value")?,
            evidence: map.may(3, "evidence")?,
        }),
        (number::NUMBER_REASSIGNED, 1) => Ok(EntryBody::NumberReassigned),
        (number::REVIEW_RESOLVED, 1) => Ok(EntryBody::ReviewResolved {
            review: map.need(1, "review")?,
            resolution: map.need(2, "resolution")?,
            actor: map.need(3, "actor")?,
        }),
        (number::CARRIER_BLOCK_CHANGED, 1) => {
            Ok(EntryBody::CarrierBlockChanged { blocked: map.need(1, "blocked")? })
        }
        (number::MEMBER_JOINED, 1) => Ok(EntryBody::MemberJoined {
            channel: map.need(1, "channel")?,
            begun: map.need(2, "begun")?,
        }),
        (number::MEMBER_LEFT, 1) => Ok(EntryBody::MemberLeft { channel: map.need(1, "channel")? }),
        (number::GROUP_BEGUN, 1) => Ok(EntryBody::GroupBegun { channel: map.need(1, "channel")? }),
        (number::TEXTS_LEASED, 1) => Ok(EntryBody::TextsLeased { texts: map.list(1, "texts")? }),
        (number::TEXT_REPORTED, 1) => Ok(EntryBody::TextReported {
            effect: map.need(1, "effect")?,
            result: map.need(2, "result")?,
        }),
        (number::TIMED_OUT, 1) => Ok(EntryBody::TimedOut),
        (number::TIME_PASSED, 1) => Ok(EntryBody::TimePassed),
        (number::CONFIGURATION_INSTALLED, 1) => Ok(EntryBody::ConfigurationInstalled {
            id: map.need(1, "id")?,
            actor: map.need(2, "actor")?,
            disable_group_messaging: or_before(
                map.may(3, "disable_group_messaging")?,
                false,
                "disable_group_messaging",
            )?,
        }),
        (number::PARTNER_CHANGED, 1) => Ok(EntryBody::PartnerChanged {
            id: map.need(1, "id")?,
            suspended: map.need(2, "suspended")?,
            actor: map.need(3, "actor")?,
        }),
        _ => Err(DecodeError::new("kind", DecodeProblem::Unknown)),
    })
}

/// The private parts that a body speaks of.
pub(super) fn parts(body: &EntryBody) -> Vec<PartIndex> {
    match body {
        EntryBody::MessageReceived { channel: _, text, cut: _ }
        | EntryBody::SendRequested { channel: _, text, class: _, purpose: _, reference: _ } => {
            vec![*text]
        }
        EntryBody::ConsentRecorded { channel: _, evidence, purposes: _ } => {
            evidence.parts().collect()
        }
        EntryBody::FlagChanged { channel: _, value: _, evidence } => {
            evidence.iter().flat_map(EntryEvidence::parts).collect()
        }
        EntryBody::ReviewResolved { review: _, resolution: _, actor }
        | EntryBody::ConfigurationInstalled { id: _, actor, disable_group_messaging: _ }
        | EntryBody::PartnerChanged { id: _, suspended: _, actor } => vec![*actor],
        EntryBody::SendRedeemed { send: _ }
        | EntryBody::SendReported { send: _, result: _ }
        | EntryBody::ConsentRequested { channel: _, via: _ }
        | EntryBody::ConsentDeclined { channel: _ }
        | EntryBody::ConsentRevoked { via: _, channel: _, purposes: _ }
        | EntryBody::NumberReassigned
        | EntryBody::CarrierBlockChanged { blocked: _ }
        | EntryBody::MemberJoined { channel: _, begun: _ }
        | EntryBody::MemberLeft { channel: _ }
        | EntryBody::GroupBegun { channel: _ }
        | EntryBody::TextsLeased { texts: _ }
        | EntryBody::TextReported { effect: _, result: _ }
        | EntryBody::TimedOut
        | EntryBody::TimePassed => Vec::new(),
    }
}

impl Value for EntryEvidence {
    fn write(&self, out: &mut Writer) {
        let Self { kind, reference, wording, captured_at, agent, requested, references, document } =
            self;
        out.map(|map| {
            map.put(1, kind);
            map.put(2, reference);
            map.put(3, wording);
            map.opt(4, captured_at.as_ref());
            map.opt(5, agent.as_ref());
            map.list(6, requested);
            map.list(7, references);
            map.opt(8, document.as_ref());
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                kind: map.need(1, "evidence_kind")?,
                reference: map.need(2, "reference")?,
                wording: map.need(3, "wording")?,
                captured_at: map.may(4, "captured_at")?,
                agent: map.may(5, "agent")?,
                requested: map.list(6, "requested")?,
                references: map.list(7, "references")?,
                document: map.may(8, "document")?,
            })
        })
    }
}

impl Value for CutText {
    fn write(&self, out: &mut Writer) {
        let Self { bytes, digest } = self;
        out.map(|map| {
            map.put(1, bytes);
            map.put(2, digest);
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self { bytes: map.need(1, "bytes")?, digest: map.need(2, "digest")? })
        })
    }
}
