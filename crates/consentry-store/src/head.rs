//! The bytes of a head: a contact's [`Record`], in the same deterministic CBOR as the journal.
//!
//! One map with numbered fields that begins with `{0: format, 1: schema}`. A head follows from the
//! facts of the journal; it is stored so that a decision need not fold them.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::unreachable
    )
)]

use std::collections::BTreeMap;

use consentry_core::{
    Claim, Consent, ContactId, Disclaimer, LineId, Member, OptInMode, Pending, Place, ProgramId,
    Prompt, Record, Suppression,
};

use crate::journal::numbers::Number;
use crate::journal::read::{Map, Reader};
use crate::journal::shared::{or_before, unless};
use crate::journal::write::{Fields, Value, Writer};
use crate::journal::{DecodeError, DecodeProblem, known};

/// How the bytes of every head begin to be read.
const FORMAT: u64 = 1;

/// The schema in which heads are written; it goes up as that of the journal's entries does.
const SCHEMA: u64 = 1;

/// Writes a record: the same bytes for the same record.
///
/// # Example
/// ```
/// use consentry_core::Record;
/// use consentry_store::head;
/// let bytes = head::encode(&Record::default());
/// assert_eq!(bytes, b"\xa3\x00\x01\x01\x01\x02\x00"); // {format: 1, schema: 1, epoch: 0}
/// assert_eq!(head::decode(&bytes).unwrap(), Record::default());
/// ```
#[must_use]
pub fn encode(record: &Record) -> Vec<u8> {
    let Record {
        epoch,
        suppressions,
        consents,
        closed_at,
        held,
        permits,
        automatic_texts,
        flags,
        carrier_blocks,
        reviews,
        claims,
        members,
    } = record;
    Writer::bytes_of_map(|map| {
        map.put(0, &FORMAT);
        map.put(1, &SCHEMA);
        map.put(2, epoch);
        map.list(3, suppressions);
        let mut consents: Vec<(&Place, &Consent)> = consents.iter().collect();
        consents.sort_by_key(|(place, _)| order(place));
        map.list_with(4, consents.into_iter(), |out, (place, consent)| {
            out.map(|map| {
                map.put(1, place);
                map.put(2, consent);
            });
        });
        map.opt(5, closed_at.as_ref());
        map.list(6, held);
        map.list(7, permits);
        map.list(8, automatic_texts);
        keyed(map, 9, flags, |program| program.key());
        keyed(map, 10, carrier_blocks, |line| line.key());
        map.list(11, reviews);
        map.list(12, claims);
        keyed(map, 13, members, |member| member.key());
    })
}

/// Reads a record. It takes only what [`encode`] can have written, and panics on no input.
///
/// # Errors
/// [`DecodeError`] naming the field and the problem; [`DecodeProblem::Newer`] and
/// [`DecodeProblem::Unknown`] where a newer version may have written the bytes.
pub fn decode(bytes: &[u8]) -> Result<Record, DecodeError> {
    Reader::whole_map(bytes, "head", |map| {
        known("format", map.need(0, "format")?, FORMAT)?;
        known("schema", map.need(1, "schema")?, SCHEMA)?;
        Ok(Record {
            epoch: map.need(2, "epoch")?,
            suppressions: map.list(3, "suppressions")?,
            consents: by_place(map.list_with(4, "consents", |input| {
                input.map("consents", |map| Ok((map.need(1, "place")?, map.need(2, "consent")?)))
            })?)?,
            closed_at: map.may(5, "closed_at")?,
            held: map.list(6, "held")?,
            permits: map.list(7, "permits")?,
            automatic_texts: map.list(8, "automatic_texts")?,
            flags: by_key(map, 9, "flags", |program: &ProgramId| program.key())?,
            carrier_blocks: by_key(map, 10, "carrier_blocks", |line: &LineId| line.key())?,
            reviews: map.list(11, "reviews")?,
            claims: map.list(12, "claims")?,
            members: by_key(map, 13, "members", |member: &ContactId| member.key())?,
        })
    })
}

/// Writes what is known by key, in the order of the keys' numbers.
fn keyed<K: Value, V: Value>(
    map: &mut Fields,
    key: u64,
    known: &BTreeMap<K, V>,
    number: impl Fn(&K) -> u64,
) {
    let mut known: Vec<(&K, &V)> = known.iter().collect();
    known.sort_by_key(|(key, _)| number(key));
    map.list_with(key, known.into_iter(), |out, (key, value)| {
        out.map(|map| {
            map.put(1, key);
            map.put(2, value);
        });
    });
}

/// Reads what [`keyed`] wrote; the keys' numbers must ascend.
fn by_key<K: Value + Ord, V: Value>(
    map: &mut Map<'_, '_>,
    key: u64,
    field: &'static str,
    number: impl Fn(&K) -> u64,
) -> Result<BTreeMap<K, V>, DecodeError> {
    let known = map.list_with(key, field, |input| {
        input.map(field, |map| Ok((map.need::<K>(1, "key")?, map.need::<V>(2, "value")?)))
    })?;
    if known.is_sorted_by(|(earlier, _), (later, _)| number(earlier) < number(later)) {
        Ok(known.into_iter().collect())
    } else {
        Err(DecodeError::new(field, DecodeProblem::NotCanonical))
    }
}

/// The order in which places are written: that of their numbers, not of their declaration.
fn order(place: &Place) -> (u64, Option<u64>, u64) {
    let Place { program, line, family } = place;
    (program.key(), line.map(LineId::key), family.number())
}

/// Consents by their places, which must ascend.
fn by_place(consents: Vec<(Place, Consent)>) -> Result<BTreeMap<Place, Consent>, DecodeError> {
    if consents.is_sorted_by(|(earlier, _), (later, _)| order(earlier) < order(later)) {
        Ok(consents.into_iter().collect())
    } else {
        Err(DecodeError::new("consents", DecodeProblem::NotCanonical))
    }
}

impl Value for Suppression {
    fn write(&self, out: &mut Writer) {
        let Self { scope, family, purposes, since, via, evidence } = self;
        out.map(|map| {
            map.put(1, scope);
            map.opt(2, family.as_ref());
            map.put(3, since);
            map.put(4, via);
            map.put(5, evidence);
            map.list(6, purposes);
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                scope: map.need(1, "scope")?,
                family: map.may(2, "family")?,
                since: map.need(3, "since")?,
                via: map.need(4, "via")?,
                evidence: map.need(5, "evidence")?,
                purposes: map.list(6, "purposes")?,
            })
        })
    }
}

impl Value for Consent {
    fn write(&self, out: &mut Writer) {
        let Self { started_by, pending, grants, restarts, helped_at, disclaimer } = self;
        out.map(|map| {
            map.put(1, started_by);
            map.opt(2, pending.as_ref());
            map.list(3, grants);
            map.list(4, restarts);
            map.opt(5, helped_at.as_ref());
            map.opt(6, disclaimer.as_ref());
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                started_by: map.need(1, "started_by")?,
                pending: map.may(2, "pending")?,
                grants: map.list(3, "grants")?,
                restarts: map.list(4, "restarts")?,
                helped_at: map.may(5, "helped_at")?,
                disclaimer: map.may(6, "disclaimer")?,
            })
        })
    }
}

impl Value for Pending {
    fn write(&self, out: &mut Writer) {
        let Self { since, started_by, expires_at, mode, prompt } = self;
        out.map(|map| {
            map.put(1, since);
            map.put(2, started_by);
            map.put(3, expires_at);
            map.opt(4, prompt.as_ref());
            map.opt(5, unless(mode, OptInMode::Consent));
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                since: map.need(1, "since")?,
                started_by: map.need(2, "started_by")?,
                expires_at: map.need(3, "expires_at")?,
                prompt: map.may(4, "prompt")?,
                mode: or_before(map.may(5, "mode")?, OptInMode::Consent, "mode")?,
            })
        })
    }
}

impl Value for Disclaimer {
    fn write(&self, out: &mut Writer) {
        let Self { since, evidence, text } = self;
        out.map(|map| {
            map.put(1, since);
            map.put(2, evidence);
            map.opt(3, text.as_ref());
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                since: map.need(1, "since")?,
                evidence: map.need(2, "evidence")?,
                text: map.may(3, "text")?,
            })
        })
    }
}

impl Value for Claim {
    fn write(&self, out: &mut Writer) {
        let Self { program, purpose, taken, send, until } = self;
        out.map(|map| {
            map.put(1, program);
            map.put(2, purpose);
            map.put(3, taken);
            map.put(4, send);
            map.opt(5, until.as_ref());
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                program: map.need(1, "program")?,
                purpose: map.need(2, "purpose")?,
                taken: map.need(3, "taken")?,
                send: map.need(4, "send")?,
                until: map.may(5, "until")?,
            })
        })
    }
}

impl Value for Member {
    fn write(&self, out: &mut Writer) {
        let Self { present, at } = self;
        out.map(|map| {
            map.put(1, present);
            map.put(2, at);
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input
            .map(field, |map| Ok(Self { present: map.need(1, "present")?, at: map.need(2, "at")? }))
    }
}

impl Value for Prompt {
    fn write(&self, out: &mut Writer) {
        let Self { effect, not_after, sent_at } = self;
        out.map(|map| {
            map.put(1, effect);
            map.put(2, not_after);
            map.opt(3, sent_at.as_ref());
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                effect: map.need(1, "effect")?,
                not_after: map.need(2, "not_after")?,
                sent_at: map.may(3, "sent_at")?,
            })
        })
    }
}
