//! [`EntryBody`]: a map of its own, whose meaning the kind and the schema of the entry tell.

use super::entry::{CutText, EntryBody, PartIndex};
use super::error::{DecodeError, DecodeProblem};
use super::read::Reader;
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
        EntryBody::ConsentRequested { channel } => map.put(1, channel),
        EntryBody::ConsentRecorded { channel, kind, reference, wording, captured_at, purposes } => {
            map.put(1, channel);
            map.put(2, kind);
            map.put(3, reference);
            map.put(4, wording);
            map.opt(5, captured_at.as_ref());
            map.list(6, purposes);
        }
        EntryBody::ConsentDeclined { channel } => map.put(1, channel),
        EntryBody::ConsentRevoked { via, channel } => {
            map.put(1, via);
            map.opt(2, channel.as_ref());
        }
        EntryBody::TextsLeased { texts } => map.list(1, texts),
        EntryBody::TextReported { effect, result } => {
            map.put(1, effect);
            map.put(2, result);
        }
        EntryBody::TimedOut | EntryBody::TimePassed => {}
        EntryBody::ConfigurationInstalled { id, actor } => {
            map.put(1, id);
            map.put(2, actor);
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
        (number::CONSENT_REQUESTED, 1) => {
            Ok(EntryBody::ConsentRequested { channel: map.need(1, "channel")? })
        }
        (number::CONSENT_RECORDED, 1) => Ok(EntryBody::ConsentRecorded {
            channel: map.need(1, "channel")?,
            kind: map.need(2, "evidence_kind")?,
            reference: map.need(3, "reference")?,
            wording: map.need(4, "wording")?,
            captured_at: map.may(5, "captured_at")?,
            purposes: map.list(6, "purposes")?,
        }),
        (number::CONSENT_DECLINED, 1) => {
            Ok(EntryBody::ConsentDeclined { channel: map.need(1, "channel")? })
        }
        (number::CONSENT_REVOKED, 1) => Ok(EntryBody::ConsentRevoked {
            via: map.need(1, "via")?,
            channel: map.may(2, "channel")?,
        }),
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
        }),
        _ => Err(DecodeError::new("kind", DecodeProblem::Unknown)),
    })
}

/// The private parts that a body speaks of.
pub(super) fn parts(body: &EntryBody) -> [Option<PartIndex>; 2] {
    match body {
        EntryBody::MessageReceived { channel: _, text, cut: _ }
        | EntryBody::SendRequested { channel: _, text, class: _, purpose: _, reference: _ } => {
            [Some(*text), None]
        }
        EntryBody::ConsentRecorded {
            channel: _,
            kind: _,
            reference,
            wording,
            captured_at: _,
            purposes: _,
        } => [Some(*reference), Some(*wording)],
        EntryBody::ConfigurationInstalled { id: _, actor } => [Some(*actor), None],
        EntryBody::SendRedeemed { send: _ }
        | EntryBody::SendReported { send: _, result: _ }
        | EntryBody::ConsentRequested { channel: _ }
        | EntryBody::ConsentDeclined { channel: _ }
        | EntryBody::ConsentRevoked { via: _, channel: _ }
        | EntryBody::TextsLeased { texts: _ }
        | EntryBody::TextReported { effect: _, result: _ }
        | EntryBody::TimedOut
        | EntryBody::TimePassed => [None, None],
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
