//! Who takes part in a group conversation.

use super::Ledger;
use crate::decide::InGroup;
use crate::event::EventBody;
use crate::fact::Fact;
use crate::reason::{Reason, ReasonCode};

impl Ledger<'_> {
    /// Notes who joined or left: in the conversation's own record as a fact, in the member's as a
    /// reason.
    pub(in crate::decide) fn note_member(&mut self) {
        let (at, left) = (self.event.at, matches!(self.event.body, EventBody::MemberLeft { .. }));
        if let Some(InGroup::Conversation { member: Some(member) }) = self.group {
            self.push(if left {
                Fact::MemberLeft { member, at }
            } else {
                Fact::MemberJoined { member, at }
            });
        }
        let code = if left { ReasonCode::MemberLeft } else { ReasonCode::MemberJoined };
        self.because(Reason::new(code));
    }
}
