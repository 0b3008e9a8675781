//! [`Member`]: who takes part in a group conversation.

use super::Record;
use crate::id::ContactId;
use crate::time::Timestamp;

/// The most members of a group that may be written to.
pub const MAX_GROUP_MEMBERS: usize = 256;

/// Whether a contact takes part in a group conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Member {
    /// Whether they take part; one who left is remembered, so that news that arrive late count for
    /// what they are.
    pub present: bool,
    /// Since when. The latest news count; of equal times those that they take part.
    pub at: Timestamp,
}

impl Record {
    /// Who takes part in the group conversation.
    pub fn present_members(&self) -> impl Iterator<Item = ContactId> {
        self.members.iter().filter(|(_, member)| member.present).map(|(id, _)| *id)
    }
}
