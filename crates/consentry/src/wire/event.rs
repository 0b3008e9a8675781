//! Events: one JSON object a line.

use consentry_core::{
    Channel, Class, Country, EffectId, EventId, Evidence, EvidenceKind, Invalid, MessageText,
    RevokedVia, SendResult,
};
use serde::Deserialize;

use super::fields::{from_json, required, required_word, time, word};
use crate::address;
use crate::host_event::{HostEvent, HostEventBody, HostPlace, HostSend};

/// Every field that any event has; which of them an event takes, its type says.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    r#type: Option<String>,
    id: Option<String>,
    at: Option<String>,
    channel: Option<String>,
    from: Option<String>,
    to: Option<String>,
    text: Option<String>,
    class: Option<String>,
    purpose: Option<String>,
    reference: Option<String>,
    send: Option<String>,
    effect: Option<String>,
    result: Option<String>,
    organization: Option<String>,
    program: Option<String>,
    line: Option<String>,
    contact: Option<String>,
    evidence: Option<EvidenceFields>,
    purposes: Option<Vec<String>>,
    via: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EvidenceFields {
    kind: Option<String>,
    reference: Option<String>,
    wording: Option<String>,
    captured_at: Option<String>,
}

/// Parses one line into an event. Loose phone numbers are read in the usual form of
/// `default_region`.
///
/// # Errors
/// `Invalid` naming the field: one that is missing, has another type, or does not belong there.
///
/// # Example
/// ```
/// use consentry::wire;
/// let line = r#"{"type":"message_received","id":"SM1","at":"2026-11-21T15:00:00Z",
///     "channel":"sms","from":"+14155550123","to":"+14155550100","text":"YES"}"#;
/// let event = wire::event::parse(line, None)?;
/// assert_eq!(event.id.as_str(), "SM1");
///
/// let error = wire::event::parse(r#"{"type":"message_received","id":7}"#, None).unwrap_err();
/// assert_eq!((error.code(), error.field()), ("wrong_type", "id"));
/// # Ok::<(), consentry_core::Invalid>(())
/// ```
pub fn parse(line: &str, default_region: Option<Country>) -> Result<HostEvent, Invalid> {
    let mut fields: Fields = from_json(line)?;
    let kind = required(fields.r#type.take(), "type")?;
    let id = EventId::new(&required(fields.id.take(), "id")?)?;
    let at = time(&required(fields.at.take(), "at")?, "at")?;
    let mut reader = Reader { fields, default_region };
    let body = reader.body(&kind)?;
    reader.finish()?;
    Ok(HostEvent { id, at, body })
}

/// Takes the fields of one event; what is left over at the end does not belong to it.
struct Reader {
    fields: Fields,
    default_region: Option<Country>,
}

impl Reader {
    fn body(&mut self, kind: &str) -> Result<HostEventBody, Invalid> {
        Ok(match kind {
            "message_received" => HostEventBody::MessageReceived {
                channel: self.required_channel()?,
                from: self.address("from")?,
                to: self.line("to")?,
                text: self.text()?,
            },
            "send_requested" => HostEventBody::SendRequested(HostSend {
                channel: self.required_channel()?,
                from: self.line("from")?,
                to: self.address("to")?,
                text: self.text()?,
                class: required_word::<Class>(self.fields.class.take().as_deref(), "class")?,
                purpose: self.fields.purpose.take(),
                reference: self.fields.reference.take(),
            }),
            "send_redeemed" => HostEventBody::SendRedeemed { send: self.send()? },
            "send_reported" => {
                HostEventBody::SendReported { send: self.send()?, result: self.result()? }
            }
            "text_reported" => HostEventBody::TextReported {
                effect: EffectId::new(&required(self.fields.effect.take(), "effect")?)?,
                result: self.result()?,
            },
            "consent_requested" => HostEventBody::ConsentRequested(self.place()?),
            "consent_recorded" => HostEventBody::ConsentRecorded {
                place: self.place()?,
                evidence: self.evidence()?,
                purposes: self.fields.purposes.take().unwrap_or_default(),
            },
            "consent_declined" => HostEventBody::ConsentDeclined(self.place()?),
            "consent_revoked" => HostEventBody::ConsentRevoked {
                place: self.revoked_place()?,
                via: required_word::<RevokedVia>(self.fields.via.take().as_deref(), "via")?,
            },
            "time_passed" => HostEventBody::TimePassed,
            _ => {
                return Err(Invalid::new(
                    "unknown_type",
                    "type",
                    "one of message_received, send_requested, send_redeemed, send_reported, \
                     text_reported, consent_requested, consent_recorded, consent_declined, \
                     consent_revoked, time_passed",
                ));
            }
        })
    }

    fn text(&mut self) -> Result<MessageText, Invalid> {
        required(self.fields.text.take(), "text").map(|text| MessageText::new(&text))
    }

    fn send(&mut self) -> Result<EventId, Invalid> {
        EventId::new(&required(self.fields.send.take(), "send")?)
            .map_err(|error| error.in_field("send"))
    }

    fn result(&mut self) -> Result<SendResult, Invalid> {
        required_word(self.fields.result.take().as_deref(), "result")
    }

    fn required_channel(&mut self) -> Result<Channel, Invalid> {
        required_word(self.fields.channel.take().as_deref(), "channel")
    }

    fn address(&mut self, field: &'static str) -> Result<consentry_core::Address, Invalid> {
        let value = match field {
            "from" => self.fields.from.take(),
            "to" => self.fields.to.take(),
            _ => self.fields.contact.take(),
        };
        address::parse(&required(value, field)?, self.default_region, field)
    }

    fn line(&mut self, field: &'static str) -> Result<String, Invalid> {
        let value = match field {
            "from" => self.fields.from.take(),
            "to" => self.fields.to.take(),
            _ => self.fields.line.take(),
        };
        Ok(address::line(&required(value, field)?, self.default_region))
    }

    fn place(&mut self) -> Result<HostPlace, Invalid> {
        let program = required(self.fields.program.take(), "program")?;
        Ok(HostPlace { program: Some(program), ..self.open_place()? })
    }

    /// A place that may be the whole organization: with `program`, or without it.
    fn revoked_place(&mut self) -> Result<HostPlace, Invalid> {
        let program = self.fields.program.take();
        let organization = self.fields.organization.take();
        if program.is_none() && organization.is_none() {
            return Err(Invalid::new("missing_field", "program", "a program or an organization"));
        }
        Ok(HostPlace { organization, program, ..self.open_place()? })
    }

    fn open_place(&mut self) -> Result<HostPlace, Invalid> {
        let line = match self.fields.line {
            Some(_) => Some(self.line("line")?),
            None => None,
        };
        Ok(HostPlace {
            contact: self.address("contact")?,
            organization: None,
            program: None,
            line,
            channel: word(self.fields.channel.take().as_deref(), "channel")?,
        })
    }

    fn evidence(&mut self) -> Result<Evidence, Invalid> {
        let evidence = required(self.fields.evidence.take(), "evidence")?;
        let EvidenceFields { kind, reference, wording, captured_at } = evidence;
        let captured_at = captured_at
            .map(|captured_at| time(&captured_at, "evidence.captured_at"))
            .transpose()?;
        Evidence::new(
            required_word::<EvidenceKind>(kind.as_deref(), "evidence.kind")?,
            reference.as_deref().unwrap_or_default(),
            wording.as_deref().unwrap_or_default(),
            captured_at,
        )
    }

    /// Nothing may be left over.
    fn finish(self) -> Result<(), Invalid> {
        let Fields {
            r#type,
            id,
            at,
            channel,
            from,
            to,
            text,
            class,
            purpose,
            reference,
            send,
            effect,
            result,
            organization,
            program,
            line,
            contact,
            evidence,
            purposes,
            via,
        } = self.fields;
        let left = [
            ("type", r#type.is_some()),
            ("id", id.is_some()),
            ("at", at.is_some()),
            ("channel", channel.is_some()),
            ("from", from.is_some()),
            ("to", to.is_some()),
            ("text", text.is_some()),
            ("class", class.is_some()),
            ("purpose", purpose.is_some()),
            ("reference", reference.is_some()),
            ("send", send.is_some()),
            ("effect", effect.is_some()),
            ("result", result.is_some()),
            ("organization", organization.is_some()),
            ("program", program.is_some()),
            ("line", line.is_some()),
            ("contact", contact.is_some()),
            ("evidence", evidence.is_some()),
            ("purposes", purposes.is_some()),
            ("via", via.is_some()),
        ];
        match left.into_iter().find(|(_, is_left)| *is_left) {
            Some((field, _)) => Err(Invalid::new(
                "unexpected_field",
                field,
                "no such field in an event of this type",
            )),
            None => Ok(()),
        }
    }
}
