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

use consentry_core::{Consent, LineId, Pending, Place, Prompt, Record, Suppression};

use crate::journal::numbers::Number;
use crate::journal::read::Reader;
use crate::journal::write::{Value, Writer};
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
    let Record { epoch, suppressions, consents, closed_at, held, permits, automatic_texts } =
        record;
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
        })
    })
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
        let Self { scope, family, since, via, evidence } = self;
        out.map(|map| {
            map.put(1, scope);
            map.opt(2, family.as_ref());
            map.put(3, since);
            map.put(4, via);
            map.put(5, evidence);
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
            })
        })
    }
}

impl Value for Consent {
    fn write(&self, out: &mut Writer) {
        let Self { started_by, pending, grants, restarts, helped_at } = self;
        out.map(|map| {
            map.put(1, started_by);
            map.opt(2, pending.as_ref());
            map.list(3, grants);
            map.list(4, restarts);
            map.opt(5, helped_at.as_ref());
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
            })
        })
    }
}

impl Value for Pending {
    fn write(&self, out: &mut Writer) {
        let Self { since, started_by, expires_at, prompt } = self;
        out.map(|map| {
            map.put(1, since);
            map.put(2, started_by);
            map.put(3, expires_at);
            map.opt(4, prompt.as_ref());
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                since: map.need(1, "since")?,
                started_by: map.need(2, "started_by")?,
                expires_at: map.need(3, "expires_at")?,
                prompt: map.may(4, "prompt")?,
            })
        })
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
