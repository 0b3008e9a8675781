//! [`SendRequest`]: a message that a line wants to send, as the host spells it.

use std::fmt;

use consentry_core::{Channel, Class, EventId, GroupId, MessageText};

use crate::address::{self, Region};
use crate::error::Error;
use crate::host_event::{Addressee, HostSend};

/// A message that a line wants to send. `Debug` shows neither its addresses nor its text.
#[derive(Clone, PartialEq, Eq)]
pub struct SendRequest {
    /// The host's id; the permit is known by it.
    pub id: String,
    /// How it travels.
    pub channel: Channel,
    /// The line.
    pub from: String,
    /// The person; or `group:` and the id of a group conversation of the line.
    pub to: String,
    /// The text.
    pub text: String,
    /// What kind of message it is.
    pub class: Class,
    /// What it is for, by the program's name.
    pub purpose: Option<String>,
    /// What it refers to, such as one appointment.
    pub reference: Option<String>,
}

impl SendRequest {
    /// Checks its addresses and its id, as [`Event::check`](super::Event::check) does.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming the field; the error of `region`.
    pub fn check(&self, region: Region<'_>) -> Result<(EventId, HostSend), Error> {
        let Self { id, channel, from, to, text, class, purpose, reference } = self;
        let id = EventId::new(id)?;
        let send = HostSend {
            channel: *channel,
            from: address::line_in(from, region)?,
            to: addressee(to, region)?,
            text: MessageText::new(text),
            class: *class,
            purpose: purpose.clone(),
            reference: reference.clone(),
        };
        Ok((id, send))
    }
}

/// Whom a message is for: a phone number, or a group after the prefix `group:`.
pub(super) fn addressee(to: &str, region: Region<'_>) -> Result<Addressee, Error> {
    match to.strip_prefix("group:") {
        Some(group) => Ok(GroupId::new(group).map_err(|error| error.in_field("to"))?.into()),
        None => Ok(address::parse_in(to, region, "to")?.into()),
    }
}

impl fmt::Debug for SendRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendRequest")
            .field("id", &self.id)
            .field("channel", &self.channel)
            .field("class", &self.class)
            .finish_non_exhaustive()
    }
}
