//! [`encode`] and [`decode`]: an entry as bytes, and back.

use super::entry::{Entry, Versions};
use super::error::{DecodeError, DecodeProblem, EncodeError};
use super::read::Reader;
use super::write::{Value, Writer};
use super::{body, outcome};

/// The longest entry in bytes.
pub const MAX_ENTRY_BYTES: usize = 256 * 1024;

/// How the bytes of every entry begin to be read: the head, and that all is one CBOR map.
const FORMAT: u64 = 1;

/// The schema in which entries of every kind are written.
///
/// It goes up with every change of what is written, even of one optional field, so that an older
/// version refuses what it would not understand. What was written in an older schema stays readable
/// by these rules: a field that is added takes a new key, and its absence means what held before; a
/// key, a kind or a fact that changes its meaning takes a new number; no number is used again.
const SCHEMA: u64 = 1;

/// Writes an entry: deterministic CBOR (RFC 8949 §4.2.1), the same bytes for the same entry.
///
/// The bytes are stored and hashed as they are; nothing encodes a stored entry again.
///
/// # Errors
/// [`EncodeError::TooLarge`] beyond [`MAX_ENTRY_BYTES`]; [`EncodeError::PartMissing`] when the body
/// or an effect speaks of a private part whose digest the entry does not hold.
///
/// # Example
/// ```
/// use consentry_core::{Decision, EventId, Timestamp};
/// use consentry_store::journal::{Entry, EntryBody, Versions, decode, encode};
///
/// let entry = Entry {
///     event: EventId::new("t1").unwrap(),
///     occurred_at: Timestamp::parse("2026-11-21T15:00:00Z").unwrap(),
///     recorded_at: Timestamp::parse("2026-11-21T15:00:00Z").unwrap(),
///     versions: Versions {
///         engine: "0.1.0".into(),
///         lexicon: "1".into(),
///         configuration: None,
///         metadata: None,
///     },
///     contact: None,
///     country: None,
///     program: None,
///     line: None,
///     group: None,
///     part_of: None,
///     body: EntryBody::TimePassed,
///     reading: None,
///     from: None,
///     to: None,
///     decision: Decision::None,
///     reasons: Vec::new(),
///     until: None,
///     facts: Vec::new(),
///     effects: Vec::new(),
///     in_flight: Vec::new(),
///     also: Vec::new(),
///     parts: Vec::new(),
/// };
/// let bytes = encode(&entry).unwrap();
/// // A map of 9 pairs: {format: 1, kind: 12, schema: 1, event: "t1", …}.
/// assert!(bytes.starts_with(b"\xa9\x00\x01\x01\x0c\x02\x01\x03\x62t1"));
/// assert_eq!(decode(&bytes).unwrap(), entry);
/// ```
pub fn encode(entry: &Entry) -> Result<Vec<u8>, EncodeError> {
    if !has_its_parts(entry) {
        return Err(EncodeError::PartMissing);
    }
    let Entry {
        event,
        occurred_at,
        recorded_at,
        versions,
        contact,
        country,
        program,
        line,
        group,
        part_of,
        body,
        reading,
        from,
        to,
        decision,
        reasons,
        until,
        facts,
        effects,
        in_flight,
        also,
        parts,
    } = entry;
    let bytes = Writer::bytes_of_map(|map| {
        map.put(0, &FORMAT);
        map.put(1, &body::kind(body));
        map.put(2, &SCHEMA);
        map.put(3, event);
        map.put(4, occurred_at);
        map.put(5, recorded_at);
        map.put(6, versions);
        map.opt(7, contact.as_ref());
        map.opt(8, country.as_ref());
        map.opt(9, program.as_ref());
        map.opt(10, line.as_ref());
        map.map(11, |map| body::write(body, map));
        map.opt(12, reading.as_ref());
        map.opt(13, from.as_ref());
        map.opt(14, to.as_ref());
        map.put(15, decision);
        map.list(16, reasons);
        map.opt(17, until.as_ref());
        map.list(18, facts);
        map.list(19, effects);
        map.list(20, in_flight);
        map.list(21, also);
        map.list(22, parts);
        map.opt(23, group.as_ref());
        map.opt(24, part_of.as_ref());
    });
    if bytes.len() > MAX_ENTRY_BYTES { Err(EncodeError::TooLarge) } else { Ok(bytes) }
}

/// Reads an entry, written in this schema or an older one.
///
/// It takes only what [`encode`] can have written: whatever decodes, encodes to the same bytes
/// (unless it was written in an older schema). It panics on no input.
///
/// # Errors
/// [`DecodeError`] naming the field and the problem; [`DecodeProblem::Newer`] and
/// [`DecodeProblem::Unknown`] where a newer version may have written the bytes.
///
/// # Example
/// ```
/// use consentry_store::journal::{DecodeProblem, decode};
/// let error = decode(b"\xa1\x00\x02").unwrap_err();
/// assert_eq!((error.field(), error.code()), ("format", "bytes_newer"));
/// assert_eq!(error.problem(), DecodeProblem::Newer);
/// ```
pub fn decode(bytes: &[u8]) -> Result<Entry, DecodeError> {
    if bytes.len() > MAX_ENTRY_BYTES {
        return Err(DecodeError::new("entry", DecodeProblem::TooLong));
    }
    let entry = Reader::whole_map(bytes, "entry", |map| {
        known("format", map.need(0, "format")?, FORMAT)?;
        let kind = map.need(1, "kind")?;
        let schema = map.need(2, "schema")?;
        known("schema", schema, SCHEMA)?;
        Ok(Entry {
            event: map.need(3, "event")?,
            occurred_at: map.need(4, "occurred_at")?,
            recorded_at: map.need(5, "recorded_at")?,
            versions: map.need(6, "versions")?,
            contact: map.may(7, "contact")?,
            country: map.may(8, "country")?,
            program: map.may(9, "program")?,
            line: map.may(10, "line")?,
            body: map.need_with(11, "body", |input| body::read(input, kind, schema))?,
            reading: map.may(12, "reading")?,
            from: map.may(13, "from")?,
            to: map.may(14, "to")?,
            decision: map.need(15, "decision")?,
            reasons: map.list(16, "reasons")?,
            until: map.may(17, "until")?,
            facts: map.list(18, "facts")?,
            effects: map.list(19, "effects")?,
            in_flight: map.list(20, "in_flight")?,
            also: map.list(21, "also")?,
            parts: map.list(22, "parts")?,
            group: map.may(23, "group")?,
            part_of: map.may(24, "part_of")?,
        })
    })?;
    if has_its_parts(&entry) {
        Ok(entry)
    } else {
        Err(DecodeError::new("parts", DecodeProblem::Missing))
    }
}

/// Checks a format or schema number, which count from 1, against the newest that is known.
pub(crate) fn known(field: &'static str, number: u64, newest: u64) -> Result<(), DecodeError> {
    match number {
        0 => Err(DecodeError::new(field, DecodeProblem::Unknown)),
        number if number > newest => Err(DecodeError::new(field, DecodeProblem::Newer)),
        _ => Ok(()),
    }
}

/// Whether the entry holds the digest of every private part that it speaks of.
fn has_its_parts(entry: &Entry) -> bool {
    body::parts(&entry.body)
        .into_iter()
        .chain(entry.effects.iter().filter_map(outcome::part))
        .chain(entry.group.as_ref().map(|group| group.name))
        .all(|part| usize::try_from(part).is_ok_and(|part| part < entry.parts.len()))
}

impl Value for Versions {
    fn write(&self, out: &mut Writer) {
        let Self { engine, lexicon, configuration, metadata } = self;
        out.map(|map| {
            map.put(1, engine);
            map.put(2, lexicon);
            map.opt(3, configuration.as_ref());
            map.opt(4, metadata.as_ref());
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                engine: map.need(1, "engine")?,
                lexicon: map.need(2, "lexicon")?,
                configuration: map.may(3, "configuration")?,
                metadata: map.may(4, "metadata")?,
            })
        })
    }
}
