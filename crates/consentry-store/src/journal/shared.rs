//! What entries and heads have in common: places, scopes, grants, held messages, permits.

use consentry_core::{
    Basis, CarrierBlock, Flag, Grant, Held, Permit, PermitStage, Place, Review, Scope, Taken,
};

use super::error::{DecodeError, DecodeProblem};
use super::read::Reader;
use super::write::{Value, Writer};

impl Value for Place {
    fn write(&self, out: &mut Writer) {
        let Self { program, line, family } = self;
        out.map(|map| {
            map.put(1, program);
            map.opt(2, line.as_ref());
            map.put(3, family);
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                program: map.need(1, "program")?,
                line: map.may(2, "line")?,
                family: map.need(3, "family")?,
            })
        })
    }
}

/// The numbers of [`Scope`].
mod scope {
    pub(super) const ORGANIZATION: u64 = 1;
    pub(super) const PROGRAM: u64 = 2;
    pub(super) const LINE: u64 = 3;
}

impl Value for Scope {
    fn write(&self, out: &mut Writer) {
        out.map(|map| match self {
            Self::Organization => map.put(0, &scope::ORGANIZATION),
            Self::Program(program) => {
                map.put(0, &scope::PROGRAM);
                map.put(1, program);
            }
            Self::Line(line) => {
                map.put(0, &scope::LINE);
                map.put(1, line);
            }
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| match map.need(0, field)? {
            scope::ORGANIZATION => Ok(Self::Organization),
            scope::PROGRAM => Ok(Self::Program(map.need(1, "program")?)),
            scope::LINE => Ok(Self::Line(map.need(1, "line")?)),
            _ => Err(DecodeError::new(field, DecodeProblem::Unknown)),
        })
    }
}

/// The numbers of [`Basis`].
mod basis {
    pub(super) const TEXTED: u64 = 1;
    pub(super) const RECORDED: u64 = 2;
}

impl Value for Basis {
    fn write(&self, out: &mut Writer) {
        out.map(|map| match self {
            Self::Texted => map.put(0, &basis::TEXTED),
            Self::Recorded(kind) => {
                map.put(0, &basis::RECORDED);
                map.put(1, kind);
            }
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| match map.need(0, field)? {
            basis::TEXTED => Ok(Self::Texted),
            basis::RECORDED => Ok(Self::Recorded(map.need(1, "evidence_kind")?)),
            _ => Err(DecodeError::new(field, DecodeProblem::Unknown)),
        })
    }
}

impl Value for Grant {
    fn write(&self, out: &mut Writer) {
        let Self {
            purpose,
            reference,
            captured_at,
            effective_at,
            expires_at,
            references,
            basis,
            evidence,
        } = self;
        out.map(|map| {
            map.opt(1, purpose.as_ref());
            map.opt(2, reference.as_ref());
            map.put(3, captured_at);
            map.put(4, effective_at);
            map.put(5, basis);
            map.put(6, evidence);
            map.opt(7, expires_at.as_ref());
            map.list(8, references);
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                purpose: map.may(1, "purpose")?,
                reference: map.may(2, "reference")?,
                captured_at: map.need(3, "captured_at")?,
                effective_at: map.need(4, "effective_at")?,
                basis: map.need(5, "basis")?,
                evidence: map.need(6, "evidence")?,
                expires_at: map.may(7, "expires_at")?,
                references: map.list(8, "references")?,
            })
        })
    }
}

impl Value for Held {
    fn write(&self, out: &mut Writer) {
        let Self { id, place, direction, channel, since, class, purpose, reference } = self;
        out.map(|map| {
            map.put(1, id);
            map.put(2, place);
            map.put(3, direction);
            map.put(4, channel);
            map.put(5, since);
            map.opt(6, class.as_ref());
            map.opt(7, purpose.as_ref());
            map.opt(8, reference.as_ref());
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                id: map.need(1, "id")?,
                place: map.need(2, "place")?,
                direction: map.need(3, "direction")?,
                channel: map.need(4, "channel")?,
                since: map.need(5, "since")?,
                class: map.may(6, "class")?,
                purpose: map.may(7, "purpose")?,
                reference: map.may(8, "reference")?,
            })
        })
    }
}

/// The numbers of [`PermitStage`].
mod stage {
    pub(super) const ISSUED: u64 = 1;
    pub(super) const REDEEMED: u64 = 2;
}

impl Value for PermitStage {
    fn write(&self, out: &mut Writer) {
        out.map(|map| match self {
            Self::Issued => map.put(0, &stage::ISSUED),
            Self::Redeemed(at) => {
                map.put(0, &stage::REDEEMED);
                map.put(1, at);
            }
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| match map.need(0, field)? {
            stage::ISSUED => Ok(Self::Issued),
            stage::REDEEMED => Ok(Self::Redeemed(map.need(1, "at")?)),
            _ => Err(DecodeError::new(field, DecodeProblem::Unknown)),
        })
    }
}

impl Value for Permit {
    fn write(&self, out: &mut Writer) {
        let Self {
            send,
            place,
            channel,
            class,
            purpose,
            reference,
            takes,
            epoch,
            expires_at,
            stage,
        } = self;
        out.map(|map| {
            map.put(1, send);
            map.put(2, place);
            map.put(3, channel);
            map.put(4, class);
            map.opt(5, purpose.as_ref());
            map.opt(6, reference.as_ref());
            map.put(7, epoch);
            map.put(8, expires_at);
            map.put(9, stage);
            map.opt(10, takes.as_ref());
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                send: map.need(1, "send")?,
                place: map.need(2, "place")?,
                channel: map.need(3, "channel")?,
                class: map.need(4, "class")?,
                purpose: map.may(5, "purpose")?,
                reference: map.may(6, "reference")?,
                epoch: map.need(7, "epoch")?,
                expires_at: map.need(8, "expires_at")?,
                stage: map.need(9, "stage")?,
                takes: map.may(10, "takes")?,
            })
        })
    }
}

/// The numbers of [`Taken`].
mod taken {
    pub(super) const REFERENCE: u64 = 1;
    pub(super) const CONSENT: u64 = 2;
}

impl Value for Taken {
    fn write(&self, out: &mut Writer) {
        out.map(|map| match self {
            Self::Reference(reference) => {
                map.put(0, &taken::REFERENCE);
                map.put(1, reference);
            }
            Self::Consent(evidence) => {
                map.put(0, &taken::CONSENT);
                map.put(1, evidence);
            }
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| match map.need(0, field)? {
            taken::REFERENCE => Ok(Self::Reference(map.need(1, "reference")?)),
            taken::CONSENT => Ok(Self::Consent(map.need(1, "evidence")?)),
            _ => Err(DecodeError::new(field, DecodeProblem::Unknown)),
        })
    }
}

impl Value for Flag {
    fn write(&self, out: &mut Writer) {
        let Self { value, at, evidence } = self;
        out.map(|map| {
            map.put(1, value);
            map.put(2, at);
            map.put(3, evidence);
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                value: map.need(1, "value")?,
                at: map.need(2, "at")?,
                evidence: map.need(3, "evidence")?,
            })
        })
    }
}

impl Value for CarrierBlock {
    fn write(&self, out: &mut Writer) {
        let Self { blocked, at, evidence } = self;
        out.map(|map| {
            map.put(1, blocked);
            map.put(2, at);
            map.put(3, evidence);
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                blocked: map.need(1, "blocked")?,
                at: map.need(2, "at")?,
                evidence: map.need(3, "evidence")?,
            })
        })
    }
}

impl Value for Review {
    fn write(&self, out: &mut Writer) {
        let Self { place, scope, since, due_at, evidence } = self;
        out.map(|map| {
            map.put(1, place);
            map.put(2, scope);
            map.put(3, since);
            map.put(4, due_at);
            map.put(5, evidence);
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                place: map.need(1, "place")?,
                scope: map.need(2, "scope")?,
                since: map.need(3, "since")?,
                due_at: map.need(4, "due_at")?,
                evidence: map.need(5, "evidence")?,
            })
        })
    }
}

/// A field that was added: its absence means what held before, and that is its only spelling.
pub(crate) fn unless<T: PartialEq>(value: &T, before: T) -> Option<&T> {
    (*value != before).then_some(value)
}

/// Reads what [`unless`] wrote.
pub(crate) fn or_before<T: PartialEq>(
    value: Option<T>,
    before: T,
    field: &'static str,
) -> Result<T, DecodeError> {
    match value {
        Some(value) if value == before => Err(DecodeError::new(field, DecodeProblem::NotCanonical)),
        Some(value) => Ok(value),
        None => Ok(before),
    }
}
