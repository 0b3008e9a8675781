//! Where a host's event belongs: program, line, and the event as the core knows it.

use consentry_core::{
    Channel, Configuration, Event, EventBody, Family, Intent, Invalid, Line, LineId, OptInMode,
    ProgramId, PurposeId, Reader, Reading, ReferenceId, RequestedVia, SendRequest,
};
use consentry_store::journal::Entry;

use crate::host_event::{HostEvent, HostEventBody, HostMembership, HostPlace, HostSend};

/// An inbound text is read whole up to this many bytes.
const MAX_INBOUND_BYTES: usize = 1024 * 1024;

/// An event with its place.
pub(super) struct Located {
    pub(super) program: Option<ProgramId>,
    pub(super) line: Option<LineId>,
    pub(super) reading: Option<Reading>,
    pub(super) event: Event,
}

/// Finds program and line of an event; `related` is the entry of the send that it speaks of.
///
/// An event of a kind that has no place of its own gives none.
pub(super) fn locate(
    event: &HostEvent,
    related: Option<&Entry>,
    configuration: &Configuration,
) -> Result<Option<Located>, Invalid> {
    let located = |program, line, reading, body| {
        Ok(Some(Located {
            program,
            line,
            reading,
            event: Event { id: event.id.clone(), at: event.at, body },
        }))
    };
    match &event.body {
        HostEventBody::MessageReceived { channel, from: _, to, group: _, text } => {
            if text.as_str().len() > MAX_INBOUND_BYTES {
                return Err(Invalid::new("too_long", "text", "at most 1 MiB of text"));
            }
            let line = configuration.line(LineId::of(to), channel.family());
            let program = line.and_then(|line| configuration.program(line.program()));
            let reader = match program {
                Some(program) => program.reader(),
                None => Reader::builtin(),
            };
            let reading = reader.read(text.as_str());
            let stops = matches!(reading.intent, Intent::OptOut | Intent::WrongNumber);
            if program.is_none() && !stops {
                return Err(unknown_line("to"));
            }
            located(
                program.map(|program| program.id()),
                line.map(|line| line.id()),
                Some(reading),
                EventBody::MessageReceived { channel: *channel, text: text.clone() },
            )
        }
        HostEventBody::SendRequested(send) => {
            let (line, request) = send_of(send, configuration)?;
            located(Some(line.program()), Some(line.id()), None, EventBody::SendRequested(request))
        }
        HostEventBody::MemberJoined(membership) => {
            let (line, channel) = line_of(membership, configuration)?;
            let body = EventBody::MemberJoined { channel, begun: false };
            located(Some(line.program()), Some(line.id()), None, body)
        }
        HostEventBody::MemberLeft(membership) => {
            let (line, channel) = line_of(membership, configuration)?;
            let body = EventBody::MemberLeft { channel };
            located(Some(line.program()), Some(line.id()), None, body)
        }
        HostEventBody::SendRedeemed { send } => located(
            related.and_then(|entry| entry.program),
            related.and_then(|entry| entry.line),
            None,
            EventBody::SendRedeemed { send: send.clone() },
        ),
        HostEventBody::SendReported { send, result } => located(
            related.and_then(|entry| entry.program),
            related.and_then(|entry| entry.line),
            None,
            EventBody::SendReported { send: send.clone(), result: *result },
        ),
        HostEventBody::ReviewResolved { review, resolution, actor } => located(
            related.and_then(|entry| entry.program),
            related.and_then(|entry| entry.line),
            None,
            EventBody::ReviewResolved {
                review: review.clone(),
                resolution: *resolution,
                actor: actor.clone(),
            },
        ),
        HostEventBody::ConsentRequested { place, via } => {
            let (program, line) = required_place(place, configuration)?;
            let channel = place.channel.unwrap_or(Channel::Sms);
            let line = line.map_or_else(
                || asking_line(program, channel, *via, configuration),
                |line| Ok(Some(line)),
            )?;
            located(program, line, None, EventBody::ConsentRequested { channel, via: *via })
        }
        HostEventBody::ConsentRecorded { place, evidence, purposes } => {
            let (program, line) = required_place(place, configuration)?;
            located(
                program,
                line,
                None,
                EventBody::ConsentRecorded {
                    channel: place.channel.unwrap_or(Channel::Sms),
                    evidence: evidence.clone(),
                    purposes: keys(purposes),
                },
            )
        }
        HostEventBody::ConsentDeclined(place) => {
            let (program, line) = required_place(place, configuration)?;
            let channel = place.channel.unwrap_or(Channel::Sms);
            located(program, line, None, EventBody::ConsentDeclined { channel })
        }
        HostEventBody::ConsentRevoked { place, via, purposes } => {
            let (program, line) = place_of(place, configuration)?;
            if program.is_none() && !purposes.is_empty() {
                let expected = "the id of the program that the purposes belong to";
                return Err(Invalid::new("missing_field", "program", expected));
            }
            let body = EventBody::ConsentRevoked {
                via: *via,
                channel: place.channel,
                purposes: keys(purposes),
            };
            located(program, line, None, body)
        }
        HostEventBody::FlagChanged { place, value, evidence } => {
            let (program, line) = required_place(place, configuration)?;
            let body = EventBody::FlagChanged {
                channel: place.channel.unwrap_or(Channel::Sms),
                value: *value,
                evidence: evidence.clone(),
            };
            located(program, line, None, body)
        }
        HostEventBody::NumberReassigned { .. } => {
            located(None, None, None, EventBody::NumberReassigned)
        }
        HostEventBody::CarrierBlockChanged { line, blocked, .. } => {
            let line = configuration
                .line(LineId::of(line), Family::Sms)
                .ok_or_else(|| unknown_line("line"))?;
            let body = EventBody::CarrierBlockChanged { blocked: *blocked };
            located(Some(line.program()), Some(line.id()), None, body)
        }
        HostEventBody::TextReported { .. }
        | HostEventBody::PartnerChanged { .. }
        | HostEventBody::ConfigInstalled(_)
        | HostEventBody::TimePassed => Ok(None),
    }
}

/// The line that asks where an event names none: in recorded mode the program's only one, which is
/// needed for a text alone; in the other modes a contact talks with a line that must be named.
fn asking_line(
    program: Option<ProgramId>,
    channel: Channel,
    via: RequestedVia,
    configuration: &Configuration,
) -> Result<Option<LineId>, Invalid> {
    let program = program.and_then(|program| configuration.program(program));
    let asks_itself = program.is_some_and(|program| program.mode() == OptInMode::Recorded);
    if asks_itself && via != RequestedVia::Text {
        return Ok(None);
    }
    let mut lines = configuration.lines().filter(|(family, line)| {
        *family == channel.family() && program.is_some_and(|it| it.id() == line.program())
    });
    match (lines.next(), lines.next()) {
        (Some((_, only)), None) if asks_itself => Ok(Some(only.id())),
        _ => Err(Invalid::new("missing_field", "line", "the line of the program that asks")),
    }
}

fn keys(purposes: &[String]) -> Vec<PurposeId> {
    purposes.iter().map(|purpose| PurposeId::of(purpose)).collect()
}

/// The line of a send, and the send as the core knows it.
pub(crate) fn send_of<'a>(
    send: &HostSend,
    configuration: &'a Configuration,
) -> Result<(&'a Line, SendRequest), Invalid> {
    let id = LineId::of(&send.from);
    let line = configuration
        .line(id, send.channel.family())
        .or_else(|| configuration.any_line(id))
        .ok_or_else(|| unknown_line("from"))?;
    let request = SendRequest {
        channel: send.channel,
        text: send.text.clone(),
        class: send.class,
        purpose: send.purpose.as_deref().map(PurposeId::of),
        reference: send.reference.as_deref().map(ReferenceId::of),
    };
    Ok((line, request.checked()?))
}

/// The line that talks with a group, and how.
fn line_of<'a>(
    membership: &HostMembership,
    configuration: &'a Configuration,
) -> Result<(&'a Line, Channel), Invalid> {
    let channel = membership.channel.unwrap_or(Channel::Sms);
    let line = configuration.line(LineId::of(&membership.line), channel.family());
    Ok((line.ok_or_else(|| unknown_line("line"))?, channel))
}

fn required_place(
    place: &HostPlace,
    configuration: &Configuration,
) -> Result<(Option<ProgramId>, Option<LineId>), Invalid> {
    if place.program.is_none() {
        return Err(Invalid::new("missing_field", "program", "the id of a program"));
    }
    place_of(place, configuration)
}

fn place_of(
    place: &HostPlace,
    configuration: &Configuration,
) -> Result<(Option<ProgramId>, Option<LineId>), Invalid> {
    let own = &configuration.organization_spec().id;
    if place.organization.as_ref().is_some_and(|organization| organization != own) {
        return Err(Invalid::new(
            "unknown_organization",
            "organization",
            "the id of the main organization",
        ));
    }
    let program = place.program.as_deref().map(ProgramId::of);
    if program.is_some_and(|program| configuration.program(program).is_none()) {
        return Err(Invalid::new("unknown_program", "program", "the id of a program"));
    }
    let Some(address) = &place.line else { return Ok((program, None)) };
    let id = LineId::of(address);
    let line = place
        .channel
        .map_or_else(
            || configuration.any_line(id),
            |channel| configuration.line(id, channel.family()),
        )
        .filter(|line| program.is_none_or(|program| line.program() == program))
        .ok_or_else(|| unknown_line("line"))?;
    Ok((Some(line.program()), Some(line.id())))
}

fn unknown_line(field: &'static str) -> Invalid {
    Invalid::new("unknown_line", field, "a line of the configuration")
}
