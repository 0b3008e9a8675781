//! Events as JavaScript sees them.

use consentry::plain;

use super::Event;
use crate::evidence::Evidence;
use crate::time::date;
use crate::words::Channel;

impl From<plain::Event> for Event {
    fn from(event: plain::Event) -> Self {
        match event {
            plain::Event::MessageReceived { id, at, channel, from, to, text, group } => {
                let (at, channel) = (date(at), channel.into());
                Self::MessageReceived { id, at, channel, from, to, text, group }
            }
            plain::Event::MemberJoined { id, at, line, contact, group, channel } => {
                let (at, channel) = (date(at), channel.map(Channel::from));
                Self::MemberJoined { id, at, line, contact, group, channel }
            }
            plain::Event::MemberLeft { id, at, line, contact, group, channel } => {
                let (at, channel) = (date(at), channel.map(Channel::from));
                Self::MemberLeft { id, at, line, contact, group, channel }
            }
            plain::Event::SendRequested {
                id,
                at,
                channel,
                from,
                to,
                text,
                class,
                purpose,
                reference,
            } => Self::SendRequested {
                id,
                at: date(at),
                channel: channel.into(),
                from,
                to,
                text,
                class: class.into(),
                purpose,
                reference,
            },
            plain::Event::SendRedeemed { id, at, send } => {
                Self::SendRedeemed { id, at: date(at), send }
            }
            plain::Event::SendReported { id, at, send, result } => {
                Self::SendReported { id, at: date(at), send, result: result.into() }
            }
            plain::Event::TextReported { id, at, effect, result } => {
                Self::TextReported { id, at: date(at), effect, result: result.into() }
            }
            plain::Event::ConsentRequested { id, at, program, contact, line, channel, via } => {
                let (at, channel) = (date(at), channel.map(Channel::from));
                let via = Some(via.into());
                Self::ConsentRequested { id, at, program, contact, line, channel, via }
            }
            plain::Event::ConsentRecorded {
                id,
                at,
                program,
                contact,
                evidence,
                line,
                channel,
                purposes,
            } => Self::ConsentRecorded {
                id,
                at: date(at),
                program,
                contact,
                evidence: evidence.into(),
                line,
                channel: channel.map(Channel::from),
                purposes,
            },
            plain::Event::ConsentDeclined { id, at, program, contact, line, channel } => {
                let (at, channel) = (date(at), channel.map(Channel::from));
                Self::ConsentDeclined { id, at, program, contact, line, channel }
            }
            plain::Event::ConsentRevoked {
                id,
                at,
                contact,
                via,
                program,
                organization,
                line,
                channel,
                purposes,
            } => Self::ConsentRevoked {
                id,
                at: date(at),
                contact,
                via: via.into(),
                program,
                organization,
                line,
                channel: channel.map(Channel::from),
                purposes: Some(purposes),
            },
            plain::Event::FlagChanged { id, at, program, contact, value, evidence, channel } => {
                let (at, evidence) = (date(at), evidence.map(Evidence::from));
                let channel = channel.map(Channel::from);
                Self::FlagChanged { id, at, program, contact, value, evidence, channel }
            }
            plain::Event::NumberReassigned { id, at, contact } => {
                Self::NumberReassigned { id, at: date(at), contact }
            }
            plain::Event::ReviewResolved { id, at, review, resolution, actor } => {
                let resolution = resolution.into();
                Self::ReviewResolved { id, at: date(at), review, resolution, actor }
            }
            plain::Event::CarrierBlockChanged { id, at, contact, line, blocked } => {
                Self::CarrierBlockChanged { id, at: date(at), contact, line, blocked }
            }
            plain::Event::PartnerSuspended { id, at, program, actor } => {
                Self::PartnerSuspended { id, at: date(at), program, actor }
            }
            plain::Event::PartnerResumed { id, at, program, actor } => {
                Self::PartnerResumed { id, at: date(at), program, actor }
            }
            plain::Event::ConfigInstalled {
                id,
                at,
                configuration,
                actor,
                disable_group_messaging,
            } => Self::ConfigInstalled {
                id,
                at: date(at),
                configuration,
                actor,
                disable_group_messaging: Some(disable_group_messaging),
            },
            plain::Event::TimePassed { id, at } => Self::TimePassed { id, at: date(at) },
        }
    }
}
