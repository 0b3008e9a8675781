//! The journal's format: what an [`Entry`] is, and the bytes that it is stored as.
//!
//! An entry is one map in deterministic CBOR (RFC 8949 §4.2.1) with numbered fields. It begins with
//! its head `{0: format, 1: kind, 2: schema}`. Numbers — of fields, kinds, facts and the values of
//! closed lists — are given once and never again, so that every journal stays readable. There are
//! no floats, no null, no indefinite lengths; what is absent or empty is left out.
//!
//! It holds no address and no text: those are private parts, stored beside it and deletable, of
//! which it holds [digests](part_digest).
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

mod body;
mod codec;
mod digest;
mod entry;
mod error;
mod facts;
mod group;
pub(crate) mod numbers;
mod outcome;
pub(crate) mod read;
pub(crate) mod shared;
mod values;
pub(crate) mod write;

pub(crate) use self::codec::known;
pub use self::codec::{MAX_ENTRY_BYTES, decode, encode};
pub use self::digest::{content_digest, part_digest, verify_parts};
pub use self::entry::{
    CutText, Entry, EntryBody, EntryEffect, EntryEvidence, EntryGroup, PartIndex, Versions,
};
pub use self::error::{DecodeError, DecodeProblem, EncodeError, PartsError};
