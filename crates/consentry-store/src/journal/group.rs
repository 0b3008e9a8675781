//! [`EntryGroup`]: the group conversation that an entry belongs to.

use consentry_core::InGroup;

use super::entry::EntryGroup;
use super::error::{DecodeError, DecodeProblem};
use super::read::Reader;
use super::write::{Value, Writer};

impl Value for EntryGroup {
    fn write(&self, out: &mut Writer) {
        let Self { id, name, part } = self;
        out.map(|map| {
            map.put(1, id);
            map.put(2, name);
            map.opt(3, part.as_ref());
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| {
            Ok(Self {
                id: map.need(1, "group")?,
                name: map.need(2, "group")?,
                part: map.may(3, "in_group")?,
            })
        })
    }
}

/// The numbers of [`InGroup`].
mod in_group {
    pub(super) const CONVERSATION: u64 = 1;
    pub(super) const TOGETHER: u64 = 2;
    pub(super) const APART: u64 = 3;
}

impl Value for InGroup {
    fn write(&self, out: &mut Writer) {
        out.map(|map| match self {
            Self::Conversation { member } => {
                map.put(0, &in_group::CONVERSATION);
                map.opt(1, member.as_ref());
            }
            Self::Together { member } => {
                map.put(0, &in_group::TOGETHER);
                map.opt(1, member.as_ref());
            }
            Self::Apart { member } => {
                map.put(0, &in_group::APART);
                map.put(1, member);
            }
        });
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.map(field, |map| match map.need(0, field)? {
            in_group::CONVERSATION => Ok(Self::Conversation { member: map.may(1, "member")? }),
            in_group::TOGETHER => Ok(Self::Together { member: map.may(1, "member")? }),
            in_group::APART => Ok(Self::Apart { member: map.need(1, "member")? }),
            _ => Err(DecodeError::new(field, DecodeProblem::Unknown)),
        })
    }
}
