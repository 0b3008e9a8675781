//! [`Event`]: what a host reports, as the host spells it.

use std::fmt;

use consentry_core::{
    Channel, Class, EffectId, EventId, EvidenceKind, Invalid, MessageText, RevokedVia, SendResult,
    Timestamp,
};

use crate::address::{self, Region};
use crate::error::Error;
use crate::host_event::{HostEvent, HostEventBody, HostPlace, HostSend};

/// What a host reports: what happened, when the person acted (`at`), and the host's own id. The same
/// id again is a duplicate, whatever time it then carries.
///
/// Addresses may be in E.164, or in the usual form of the organization's default region. `Debug`
/// shows which kind of event it is and no more.
#[derive(Clone, PartialEq, Eq)]
pub enum Event {
    /// A text came in.
    MessageReceived {
        /// The host's id.
        id: String,
        /// When the contact wrote.
        at: Timestamp,
        /// How it travelled.
        channel: Channel,
        /// Who wrote it.
        from: String,
        /// The line that it was sent to.
        to: String,
        /// The text.
        text: String,
    },
    /// A line wants to send a text.
    SendRequested {
        /// The host's id; the permit is known by it.
        id: String,
        /// When the line wrote.
        at: Timestamp,
        /// How it travels.
        channel: Channel,
        /// The line.
        from: String,
        /// The person.
        to: String,
        /// The text.
        text: String,
        /// What kind of message it is.
        class: Class,
        /// What it is for, by the program's name.
        purpose: Option<String>,
        /// What it refers to, such as one appointment.
        reference: Option<String>,
    },
    /// A worker is about to hand a permitted message to the provider.
    SendRedeemed {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The id of the request.
        send: String,
    },
    /// The provider told what became of a message.
    SendReported {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The id of the request.
        send: String,
        /// What became of it.
        result: SendResult,
    },
    /// The provider told what became of an automatic text.
    TextReported {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The effect that the text was leased under.
        effect: String,
        /// What became of it.
        result: SendResult,
    },
    /// Consent is to be asked for.
    ConsentRequested {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The program.
        program: String,
        /// The person.
        contact: String,
        /// The line; none means every line of the program.
        line: Option<String>,
        /// The channel; none means text messages.
        channel: Option<Channel>,
    },
    /// Consent was captured elsewhere.
    ConsentRecorded {
        /// The host's id.
        id: String,
        /// When the person consented.
        at: Timestamp,
        /// The program.
        program: String,
        /// The person.
        contact: String,
        /// What proves it.
        evidence: Evidence,
        /// The line; none means every line of the program.
        line: Option<String>,
        /// The channel; none means text messages.
        channel: Option<Channel>,
        /// What for, by the program's names; empty means everything.
        purposes: Vec<String>,
    },
    /// The contact declined elsewhere.
    ConsentDeclined {
        /// The host's id.
        id: String,
        /// When the person declined.
        at: Timestamp,
        /// The program.
        program: String,
        /// The person.
        contact: String,
        /// The line; none means every line of the program.
        line: Option<String>,
        /// The channel; none means text messages.
        channel: Option<Channel>,
    },
    /// The contact opted out by another way than a text.
    ConsentRevoked {
        /// The host's id.
        id: String,
        /// When the person opted out.
        at: Timestamp,
        /// The person.
        contact: String,
        /// By which way.
        via: RevokedVia,
        /// The program; none, with `organization`, means all of it.
        program: Option<String>,
        /// The main organization's id; it must be the database's own.
        organization: Option<String>,
        /// The line; none means every line.
        line: Option<String>,
        /// The channel; none means every channel.
        channel: Option<Channel>,
    },
    /// Time passed: what is due is to be flushed.
    TimePassed {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
    },
}

/// What proves a consent. `Debug` shows neither the reference nor the wording.
#[derive(Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The medium.
    pub kind: EvidenceKind,
    /// Where the proof is kept, in the host's words.
    pub reference: String,
    /// The wording that the person was shown or told.
    pub wording: String,
    /// When the person acted, where another clock than the event's recorded it.
    pub captured_at: Option<Timestamp>,
}

/// A message that a line wants to send. `Debug` shows neither its addresses nor its text.
#[derive(Clone, PartialEq, Eq)]
pub struct SendRequest {
    /// The host's id; the permit is known by it.
    pub id: String,
    /// How it travels.
    pub channel: Channel,
    /// The line.
    pub from: String,
    /// The person.
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

impl Event {
    /// The word of the event's type on the wire.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::MessageReceived { .. } => "message_received",
            Self::SendRequested { .. } => "send_requested",
            Self::SendRedeemed { .. } => "send_redeemed",
            Self::SendReported { .. } => "send_reported",
            Self::TextReported { .. } => "text_reported",
            Self::ConsentRequested { .. } => "consent_requested",
            Self::ConsentRecorded { .. } => "consent_recorded",
            Self::ConsentDeclined { .. } => "consent_declined",
            Self::ConsentRevoked { .. } => "consent_revoked",
            Self::TimePassed { .. } => "time_passed",
        }
    }

    /// Checks every address and id; `region` tells the country in whose usual form phone numbers may
    /// be written, and is asked only where one is not in E.164.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming the field; the error of `region`.
    pub fn check(&self, region: Region<'_>) -> Result<HostEvent, Error> {
        let (id, at) = (EventId::new(self.id())?, self.at());
        let place = |contact: &str, line: &Option<String>, channel: &Option<Channel>| {
            Ok::<_, Error>(HostPlace {
                contact: address::parse_in(contact, region, "contact")?,
                organization: None,
                program: None,
                line: line.as_deref().map(|line| address::line_in(line, region)).transpose()?,
                channel: *channel,
            })
        };
        let body = match self {
            Self::MessageReceived { id: _, at: _, channel, from, to, text } => {
                HostEventBody::MessageReceived {
                    channel: *channel,
                    from: address::parse_in(from, region, "from")?,
                    to: address::line_in(to, region)?,
                    text: MessageText::new(text),
                }
            }
            Self::SendRequested {
                id: _,
                at: _,
                channel,
                from,
                to,
                text,
                class,
                purpose,
                reference,
            } => HostEventBody::SendRequested(HostSend {
                channel: *channel,
                from: address::line_in(from, region)?,
                to: address::parse_in(to, region, "to")?,
                text: MessageText::new(text),
                class: *class,
                purpose: purpose.clone(),
                reference: reference.clone(),
            }),
            Self::SendRedeemed { id: _, at: _, send } => {
                HostEventBody::SendRedeemed { send: send_id(send)? }
            }
            Self::SendReported { id: _, at: _, send, result } => {
                HostEventBody::SendReported { send: send_id(send)?, result: *result }
            }
            Self::TextReported { id: _, at: _, effect, result } => {
                HostEventBody::TextReported { effect: EffectId::new(effect)?, result: *result }
            }
            Self::ConsentRequested { id: _, at: _, program, contact, line, channel } => {
                HostEventBody::ConsentRequested(HostPlace {
                    program: Some(program.clone()),
                    ..place(contact, line, channel)?
                })
            }
            Self::ConsentRecorded {
                id: _,
                at: _,
                program,
                contact,
                evidence,
                line,
                channel,
                purposes,
            } => HostEventBody::ConsentRecorded {
                place: HostPlace {
                    program: Some(program.clone()),
                    ..place(contact, line, channel)?
                },
                evidence: evidence.check()?,
                purposes: purposes.clone(),
            },
            Self::ConsentDeclined { id: _, at: _, program, contact, line, channel } => {
                HostEventBody::ConsentDeclined(HostPlace {
                    program: Some(program.clone()),
                    ..place(contact, line, channel)?
                })
            }
            Self::ConsentRevoked {
                id: _,
                at: _,
                contact,
                via,
                program,
                organization,
                line,
                channel,
            } => {
                if program.is_none() && organization.is_none() {
                    let expected = "a program or an organization";
                    return Err(Invalid::new("missing_field", "program", expected).into());
                }
                HostEventBody::ConsentRevoked {
                    place: HostPlace {
                        organization: organization.clone(),
                        program: program.clone(),
                        ..place(contact, line, channel)?
                    },
                    via: *via,
                }
            }
            Self::TimePassed { id: _, at: _ } => HostEventBody::TimePassed,
        };
        Ok(HostEvent { id, at, body })
    }

    /// The host's id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::MessageReceived { id, .. }
            | Self::SendRequested { id, .. }
            | Self::SendRedeemed { id, .. }
            | Self::SendReported { id, .. }
            | Self::TextReported { id, .. }
            | Self::ConsentRequested { id, .. }
            | Self::ConsentRecorded { id, .. }
            | Self::ConsentDeclined { id, .. }
            | Self::ConsentRevoked { id, .. }
            | Self::TimePassed { id, .. } => id,
        }
    }

    /// When the person acted.
    #[must_use]
    pub const fn at(&self) -> Timestamp {
        match self {
            Self::MessageReceived { at, .. }
            | Self::SendRequested { at, .. }
            | Self::SendRedeemed { at, .. }
            | Self::SendReported { at, .. }
            | Self::TextReported { at, .. }
            | Self::ConsentRequested { at, .. }
            | Self::ConsentRecorded { at, .. }
            | Self::ConsentDeclined { at, .. }
            | Self::ConsentRevoked { at, .. }
            | Self::TimePassed { at, .. } => *at,
        }
    }
}

impl SendRequest {
    /// Checks its addresses and its id, as [`Event::check`] does.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming the field; the error of `region`.
    pub fn check(&self, region: Region<'_>) -> Result<(EventId, HostSend), Error> {
        let Self { id, channel, from, to, text, class, purpose, reference } = self;
        let id = EventId::new(id)?;
        let send = HostSend {
            channel: *channel,
            from: address::line_in(from, region)?,
            to: address::parse_in(to, region, "to")?,
            text: MessageText::new(text),
            class: *class,
            purpose: purpose.clone(),
            reference: reference.clone(),
        };
        Ok((id, send))
    }
}

impl Evidence {
    fn check(&self) -> Result<consentry_core::Evidence, Invalid> {
        let Self { kind, reference, wording, captured_at } = self;
        consentry_core::Evidence::new(*kind, reference, wording, *captured_at)
    }
}

fn send_id(send: &str) -> Result<EventId, Invalid> {
    EventId::new(send).map_err(|error| error.in_field("send"))
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("kind", &self.kind())
            .field("id", &self.id())
            .field("at", &self.at())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Evidence")
            .field("kind", &self.kind)
            .field("captured_at", &self.captured_at)
            .finish_non_exhaustive()
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
