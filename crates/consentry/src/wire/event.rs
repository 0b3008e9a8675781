//! Events: one JSON object a line.

use consentry_core::{
    Channel, Class, Country, Invalid, RequestedVia, ReviewResolution, RevokedVia, SendResult,
    Timestamp,
};
use serde::Deserialize;

use super::fields::{from_json, required, required_word, time, word};
use crate::error::Error;
use crate::host_event::HostEvent;
use crate::plain::{Event, Evidence};

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
    group: Option<String>,
    evidence: Option<EvidenceFields>,
    purposes: Option<Vec<String>>,
    via: Option<String>,
    value: Option<bool>,
    blocked: Option<bool>,
    review: Option<String>,
    resolution: Option<String>,
    actor: Option<String>,
    configuration: Option<String>,
    disable_group_messaging: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct EvidenceFields {
    kind: Option<String>,
    reference: Option<String>,
    wording: Option<String>,
    captured_at: Option<String>,
    recording: Option<String>,
    agent: Option<String>,
    #[serde(default)]
    requested: Vec<String>,
    #[serde(default)]
    number_confirmed: bool,
    #[serde(default)]
    understood_optional: bool,
    #[serde(default)]
    references: Vec<String>,
    document_sha256: Option<String>,
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
/// assert_eq!((error.code(), error.field()), ("wrong_type", Some("id")));
/// # Ok::<(), consentry::Error>(())
/// ```
pub fn parse(line: &str, default_region: Option<Country>) -> Result<HostEvent, Error> {
    parse_plain(line)?.check(&|| Ok(default_region))
}

/// Parses one line into an event whose addresses and ids are not checked yet.
///
/// # Errors
/// `Invalid` naming the field: one that is missing, has another type, or does not belong there.
pub fn parse_plain(line: &str) -> Result<Event, Invalid> {
    let mut fields: Fields = from_json(line)?;
    let kind = required(fields.r#type.take(), "type")?;
    let id = required(fields.id.take(), "id")?;
    let at = time(&required(fields.at.take(), "at")?, "at")?;
    let mut reader = Reader { fields };
    let event = reader.event(&kind, id, at)?;
    reader.finish()?;
    Ok(event)
}

/// Takes the fields of one event; what is left over at the end does not belong to it.
struct Reader {
    fields: Fields,
}

impl Reader {
    fn event(&mut self, kind: &str, id: String, at: Timestamp) -> Result<Event, Invalid> {
        Ok(match kind {
            "message_received" => Event::MessageReceived {
                id,
                at,
                channel: self.required_channel()?,
                from: required(self.fields.from.take(), "from")?,
                to: required(self.fields.to.take(), "to")?,
                text: required(self.fields.text.take(), "text")?,
                group: self.fields.group.take(),
            },
            "member_joined" => Event::MemberJoined {
                id,
                at,
                line: required(self.fields.line.take(), "line")?,
                contact: self.contact()?,
                group: self.group()?,
                channel: self.channel()?,
            },
            "member_left" => Event::MemberLeft {
                id,
                at,
                line: required(self.fields.line.take(), "line")?,
                contact: self.contact()?,
                group: self.group()?,
                channel: self.channel()?,
            },
            "send_requested" => Event::SendRequested {
                id,
                at,
                channel: self.required_channel()?,
                from: required(self.fields.from.take(), "from")?,
                to: required(self.fields.to.take(), "to")?,
                text: required(self.fields.text.take(), "text")?,
                class: required_word::<Class>(self.fields.class.take().as_deref(), "class")?,
                purpose: self.fields.purpose.take(),
                reference: self.fields.reference.take(),
            },
            "send_redeemed" => Event::SendRedeemed { id, at, send: self.send()? },
            "send_reported" => {
                Event::SendReported { id, at, send: self.send()?, result: self.result()? }
            }
            "text_reported" => Event::TextReported {
                id,
                at,
                effect: required(self.fields.effect.take(), "effect")?,
                result: self.result()?,
            },
            "consent_requested" => Event::ConsentRequested {
                id,
                at,
                program: self.program()?,
                contact: self.contact()?,
                line: self.fields.line.take(),
                channel: self.channel()?,
                via: word(self.fields.via.take().as_deref(), "via")?.unwrap_or(RequestedVia::Text),
            },
            "consent_recorded" => Event::ConsentRecorded {
                id,
                at,
                program: self.program()?,
                contact: self.contact()?,
                evidence: evidence(required(self.fields.evidence.take(), "evidence")?)?,
                line: self.fields.line.take(),
                channel: self.channel()?,
                purposes: self.fields.purposes.take().unwrap_or_default(),
            },
            "consent_declined" => Event::ConsentDeclined {
                id,
                at,
                program: self.program()?,
                contact: self.contact()?,
                line: self.fields.line.take(),
                channel: self.channel()?,
            },
            "consent_revoked" => Event::ConsentRevoked {
                id,
                at,
                contact: self.contact()?,
                via: required_word::<RevokedVia>(self.fields.via.take().as_deref(), "via")?,
                program: self.fields.program.take(),
                organization: self.fields.organization.take(),
                line: self.fields.line.take(),
                channel: self.channel()?,
                purposes: self.fields.purposes.take().unwrap_or_default(),
            },
            "flag_changed" => Event::FlagChanged {
                id,
                at,
                program: self.program()?,
                contact: self.contact()?,
                value: required(self.fields.value.take(), "value")?,
                evidence: self.fields.evidence.take().map(evidence).transpose()?,
                channel: self.channel()?,
            },
            "number_reassigned" => Event::NumberReassigned { id, at, contact: self.contact()? },
            "review_resolved" => Event::ReviewResolved {
                id,
                at,
                review: required(self.fields.review.take(), "review")?,
                resolution: required_word::<ReviewResolution>(
                    self.fields.resolution.take().as_deref(),
                    "resolution",
                )?,
                actor: self.actor()?,
            },
            "carrier_block_changed" => Event::CarrierBlockChanged {
                id,
                at,
                contact: self.contact()?,
                line: required(self.fields.line.take(), "line")?,
                blocked: required(self.fields.blocked.take(), "blocked")?,
            },
            "partner_suspended" => {
                Event::PartnerSuspended { id, at, program: self.program()?, actor: self.actor()? }
            }
            "partner_resumed" => {
                Event::PartnerResumed { id, at, program: self.program()?, actor: self.actor()? }
            }
            "config_installed" => Event::ConfigInstalled {
                id,
                at,
                configuration: required(self.fields.configuration.take(), "configuration")?,
                actor: self.actor()?,
                disable_group_messaging: self
                    .fields
                    .disable_group_messaging
                    .take()
                    .unwrap_or(false),
            },
            "time_passed" => Event::TimePassed { id, at },
            _ => {
                return Err(Invalid::new(
                    "unknown_type",
                    "type",
                    "one of message_received, member_joined, member_left, send_requested, send_redeemed, send_reported, \
                     text_reported, consent_requested, consent_recorded, consent_declined, \
                     consent_revoked, flag_changed, number_reassigned, review_resolved, \
                     carrier_block_changed, partner_suspended, partner_resumed, config_installed, \
                     time_passed",
                ));
            }
        })
    }

    fn program(&mut self) -> Result<String, Invalid> {
        required(self.fields.program.take(), "program")
    }

    fn contact(&mut self) -> Result<String, Invalid> {
        required(self.fields.contact.take(), "contact")
    }

    fn group(&mut self) -> Result<String, Invalid> {
        required(self.fields.group.take(), "group")
    }

    fn actor(&mut self) -> Result<String, Invalid> {
        required(self.fields.actor.take(), "actor")
    }

    fn send(&mut self) -> Result<String, Invalid> {
        required(self.fields.send.take(), "send")
    }

    fn result(&mut self) -> Result<SendResult, Invalid> {
        required_word(self.fields.result.take().as_deref(), "result")
    }

    fn required_channel(&mut self) -> Result<Channel, Invalid> {
        required_word(self.fields.channel.take().as_deref(), "channel")
    }

    fn channel(&mut self) -> Result<Option<Channel>, Invalid> {
        word(self.fields.channel.take().as_deref(), "channel")
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
            group,
            evidence,
            purposes,
            via,
            value,
            blocked,
            review,
            resolution,
            actor,
            configuration,
            disable_group_messaging,
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
            ("group", group.is_some()),
            ("evidence", evidence.is_some()),
            ("purposes", purposes.is_some()),
            ("via", via.is_some()),
            ("value", value.is_some()),
            ("blocked", blocked.is_some()),
            ("review", review.is_some()),
            ("resolution", resolution.is_some()),
            ("actor", actor.is_some()),
            ("configuration", configuration.is_some()),
            ("disable_group_messaging", disable_group_messaging.is_some()),
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

/// Evidence whose fields are not checked yet: an empty text is the same error as a missing one.
fn evidence(fields: EvidenceFields) -> Result<Evidence, Invalid> {
    let EvidenceFields {
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
    } = fields;
    let captured_at = captured_at.map(|it| time(&it, "evidence.captured_at")).transpose()?;
    Ok(Evidence {
        kind: required_word(kind.as_deref(), "evidence.kind")?,
        reference: reference.unwrap_or_default(),
        wording: wording.unwrap_or_default(),
        captured_at,
        recording: recording.unwrap_or_default(),
        agent: agent.unwrap_or_default(),
        requested,
        number_confirmed,
        understood_optional,
        references,
        document_sha256,
    })
}
