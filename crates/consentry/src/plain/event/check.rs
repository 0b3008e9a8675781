//! [`Event::check`]: the one place where an event's addresses and ids are checked.

use consentry_core::{Actor, Channel, EffectId, EventId, GroupId, Invalid, MessageText};

use super::send::addressee;
use super::{Event, Evidence};
use crate::address::{self, Region};
use crate::error::Error;
use crate::host_event::{
    HostConfiguration, HostEvent, HostEventBody, HostMembership, HostPlace, HostSend,
};

impl Event {
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
            Self::MessageReceived { id: _, at: _, channel, from, to, text, group } => {
                HostEventBody::MessageReceived {
                    channel: *channel,
                    from: address::parse_in(from, region, "from")?,
                    to: address::line_in(to, region)?,
                    group: group.as_deref().map(GroupId::new).transpose()?,
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
                to: addressee(to, region)?,
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
            Self::MemberJoined { id: _, at: _, line, contact, group, channel } => {
                HostEventBody::MemberJoined(membership(line, contact, group, *channel, region)?)
            }
            Self::MemberLeft { id: _, at: _, line, contact, group, channel } => {
                HostEventBody::MemberLeft(membership(line, contact, group, *channel, region)?)
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
}

fn membership(
    line: &str,
    contact: &str,
    group: &str,
    channel: Option<Channel>,
    region: Region<'_>,
) -> Result<HostMembership, Error> {
    Ok(HostMembership {
        contact: address::parse_in(contact, region, "contact")?,
        line: address::line_in(line, region)?,
        group: GroupId::new(group)?,
        channel,
    })
}

fn send_id(send: &str) -> Result<EventId, Invalid> {
    EventId::new(send).map_err(|error| error.in_field("send"))
}
