//! [`Event`]: what a host reports, as the host spells it.

use std::fmt;

use consentry_core::{
    Actor, Channel, Class, EffectId, EventId, EvidenceKind, EvidenceSpec, Invalid, MessageText,
    RequestedVia, ReviewResolution, RevokedVia, SendResult, Timestamp,
};

use crate::address::{self, Region};
use crate::error::Error;
use crate::host_event::{HostConfiguration, HostEvent, HostEventBody, HostPlace, HostSend};

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
    /// Consent is asked for.
    ConsentRequested {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The program.
        program: String,
        /// The person.
        contact: String,
        /// The line that asks; in recorded mode none means the program's only one.
        line: Option<String>,
        /// The channel; none means text messages.
        channel: Option<Channel>,
        /// By which way the person is asked; by text, the engine asks.
        via: RequestedVia,
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
        /// Of which purposes they want no more messages, by the program's names; empty means all.
        purposes: Vec<String>,
    },
    /// The partner set the Notification Opt-in Flag of a contact.
    FlagChanged {
        /// The host's id.
        id: String,
        /// When the flag was set.
        at: Timestamp,
        /// The program.
        program: String,
        /// The person.
        contact: String,
        /// TRUE or FALSE.
        value: bool,
        /// What proves the consent; TRUE needs it.
        evidence: Option<Evidence>,
        /// The channel of the consent; none means text messages.
        channel: Option<Channel>,
    },
    /// The number belongs to somebody else now.
    NumberReassigned {
        /// The host's id.
        id: String,
        /// Since when.
        at: Timestamp,
        /// The number.
        contact: String,
    },
    /// A person looked at a text that could be read either way.
    ReviewResolved {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The event that brought the text.
        review: String,
        /// What it was.
        resolution: ReviewResolution,
        /// Who looked.
        actor: String,
    },
    /// The network began or ceased to block texts from a line to the contact.
    CarrierBlockChanged {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The person.
        contact: String,
        /// The line.
        line: String,
        /// Whether it blocks.
        blocked: bool,
    },
    /// The partner behind a program was suspended: nothing of it is sent from now on.
    PartnerSuspended {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The program.
        program: String,
        /// Who did it.
        actor: String,
    },
    /// The partner behind a program was resumed.
    PartnerResumed {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The program.
        program: String,
        /// Who did it.
        actor: String,
    },
    /// A configuration is put in force.
    ConfigInstalled {
        /// The host's id.
        id: String,
        /// When.
        at: Timestamp,
        /// The text of the configuration.
        configuration: String,
        /// Who does it.
        actor: String,
        /// Whether group messaging is switched off with it, which consent mode asks for.
        disable_group_messaging: bool,
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
    /// The recording of the call; for `verbal`, in place of the reference.
    pub recording: String,
    /// The agent who took it; for `verbal`.
    pub agent: String,
    /// The purposes that were asked for; for `verbal`. The consent covers no others.
    pub requested: Vec<String>,
    /// Whether the number was read back and confirmed; for `verbal`.
    pub number_confirmed: bool,
    /// Whether the person understood that texts are optional; for `verbal`.
    pub understood_optional: bool,
    /// What messages may refer to, such as one appointment; empty means anything.
    pub references: Vec<String>,
    /// SHA-256 of the document, such as the scan of a paper, in 64 hexadecimal digits.
    pub document_sha256: Option<String>,
}

impl Evidence {
    /// Evidence of which nothing but its kind is known yet.
    #[must_use]
    pub const fn new(kind: EvidenceKind) -> Self {
        Self {
            kind,
            reference: String::new(),
            wording: String::new(),
            captured_at: None,
            recording: String::new(),
            agent: String::new(),
            requested: Vec::new(),
            number_confirmed: false,
            understood_optional: false,
            references: Vec::new(),
            document_sha256: None,
        }
    }
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
            Self::FlagChanged { .. } => "flag_changed",
            Self::NumberReassigned { .. } => "number_reassigned",
            Self::ReviewResolved { .. } => "review_resolved",
            Self::CarrierBlockChanged { .. } => "carrier_block_changed",
            Self::PartnerSuspended { .. } => "partner_suspended",
            Self::PartnerResumed { .. } => "partner_resumed",
            Self::ConfigInstalled { .. } => "config_installed",
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
            Self::ConsentRequested { id: _, at: _, program, contact, line, channel, via } => {
                HostEventBody::ConsentRequested {
                    place: HostPlace {
                        program: Some(program.clone()),
                        ..place(contact, line, channel)?
                    },
                    via: *via,
                }
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
                purposes,
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
                    purposes: purposes.clone(),
                }
            }
            Self::FlagChanged { id: _, at: _, program, contact, value, evidence, channel } => {
                if *value && evidence.is_none() {
                    let expected = "what proves the consent, because the flag is set to TRUE";
                    return Err(Invalid::new("missing_field", "evidence", expected).into());
                }
                HostEventBody::FlagChanged {
                    place: HostPlace {
                        program: Some(program.clone()),
                        ..place(contact, &None, channel)?
                    },
                    value: *value,
                    evidence: evidence.as_ref().map(Evidence::check).transpose()?,
                }
            }
            Self::NumberReassigned { id: _, at: _, contact } => HostEventBody::NumberReassigned {
                contact: address::parse_in(contact, region, "contact")?,
            },
            Self::ReviewResolved { id: _, at: _, review, resolution, actor } => {
                HostEventBody::ReviewResolved {
                    review: EventId::new(review).map_err(|error| error.in_field("review"))?,
                    resolution: *resolution,
                    actor: Actor::new(actor)?,
                }
            }
            Self::CarrierBlockChanged { id: _, at: _, contact, line, blocked } => {
                HostEventBody::CarrierBlockChanged {
                    contact: address::parse_in(contact, region, "contact")?,
                    line: address::line_in(line, region)?,
                    blocked: *blocked,
                }
            }
            Self::PartnerSuspended { id: _, at: _, program, actor } => {
                HostEventBody::PartnerChanged {
                    program: program.clone(),
                    suspended: true,
                    actor: Actor::new(actor)?,
                }
            }
            Self::PartnerResumed { id: _, at: _, program, actor } => {
                HostEventBody::PartnerChanged {
                    program: program.clone(),
                    suspended: false,
                    actor: Actor::new(actor)?,
                }
            }
            Self::ConfigInstalled {
                id: _,
                at: _,
                configuration,
                actor,
                disable_group_messaging,
            } => HostEventBody::ConfigInstalled(HostConfiguration {
                text: configuration.clone(),
                actor: Actor::new(actor)?,
                disable_group_messaging: *disable_group_messaging,
            }),
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
            | Self::FlagChanged { id, .. }
            | Self::NumberReassigned { id, .. }
            | Self::ReviewResolved { id, .. }
            | Self::CarrierBlockChanged { id, .. }
            | Self::PartnerSuspended { id, .. }
            | Self::PartnerResumed { id, .. }
            | Self::ConfigInstalled { id, .. }
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
            | Self::FlagChanged { at, .. }
            | Self::NumberReassigned { at, .. }
            | Self::ReviewResolved { at, .. }
            | Self::CarrierBlockChanged { at, .. }
            | Self::PartnerSuspended { at, .. }
            | Self::PartnerResumed { at, .. }
            | Self::ConfigInstalled { at, .. }
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
        let Self {
            kind,
            reference,
            wording,
            captured_at,
            recording,
            agent,
            requested,
            number_confirmed,
            understood_optional,
            references,
            document_sha256,
        } = self;
        let (proof, other, field) = match kind {
            EvidenceKind::Verbal => (recording, reference, "evidence.reference"),
            _ => (reference, recording, "evidence.recording"),
        };
        if !other.is_empty() {
            let expected = "a recording in verbal evidence, a reference in any other";
            return Err(Invalid::new("unexpected_field", field, expected));
        }
        consentry_core::Evidence::checked(EvidenceSpec {
            kind: *kind,
            reference: proof.clone(),
            wording: wording.clone(),
            captured_at: *captured_at,
            agent: agent.clone(),
            requested: requested.clone(),
            number_confirmed: *number_confirmed,
            understood_optional: *understood_optional,
            references: references.clone(),
            document_sha256: document_sha256.clone(),
        })
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
