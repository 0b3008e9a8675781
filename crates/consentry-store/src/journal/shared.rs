//! What entries and heads have in common: places, scopes, grants, held messages, permits.

use consentry_core::{Basis, Grant, Held, Permit, PermitStage, Place, Scope};

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
        let Self { purpose, reference, captured_at, effective_at, basis, evidence } = self;
        out.map(|map| {
            map.opt(1, purpose.as_ref());
            map.opt(2, reference.as_ref());
            map.put(3, captured_at);
            map.put(4, effective_at);
            map.put(5, basis);
            map.put(6, evidence);
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
        let Self { send, place, channel, class, purpose, reference, epoch, expires_at, stage } =
            self;
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
            })
        })
    }
}
