//! Events: what a host reports.

use chrono::{DateTime, Utc};
use consentry::core::Invalid;
use consentry::plain;
use napi::Unknown;
use napi_derive::napi;

use crate::error::Fault;
use crate::fields::Fields;
use crate::time::date;
use crate::words::{Channel, Class, EvidenceKind, RevokedVia, SendResult};

/// What a host reports: what happened, when the person acted (`at`), and the host's own id. The same
/// id again is a duplicate, whatever time it then carries.
///
/// Addresses may be in E.164, or in the usual form of the organization's default region. Fields
/// that do not belong to the type are refused.
#[napi(discriminant = "type", discriminant_case = "snake_case", object_from_js = false)]
pub enum Event {
    /// A text came in.
    MessageReceived {
        id: String,
        at: DateTime<Utc>,
        channel: Channel,
        from: String,
        to: String,
        text: String,
    },
    /// A line wants to send a text.
    SendRequested {
        id: String,
        at: DateTime<Utc>,
        channel: Channel,
        from: String,
        to: String,
        text: String,
        class: Class,
        purpose: Option<String>,
        reference: Option<String>,
    },
    /// A worker is about to hand a permitted message to the provider.
    SendRedeemed { id: String, at: DateTime<Utc>, send: String },
    /// The provider told what became of a message.
    SendReported { id: String, at: DateTime<Utc>, send: String, result: SendResult },
    /// The provider told what became of an automatic text.
    TextReported { id: String, at: DateTime<Utc>, effect: String, result: SendResult },
    /// Consent is to be asked for.
    ConsentRequested {
        id: String,
        at: DateTime<Utc>,
        program: String,
        contact: String,
        line: Option<String>,
        channel: Option<Channel>,
    },
    /// Consent was captured elsewhere.
    ConsentRecorded {
        id: String,
        at: DateTime<Utc>,
        program: String,
        contact: String,
        evidence: Evidence,
        line: Option<String>,
        channel: Option<Channel>,
        purposes: Vec<String>,
    },
    /// The contact declined elsewhere.
    ConsentDeclined {
        id: String,
        at: DateTime<Utc>,
        program: String,
        contact: String,
        line: Option<String>,
        channel: Option<Channel>,
    },
    /// The contact opted out by another way than a text.
    ConsentRevoked {
        id: String,
        at: DateTime<Utc>,
        contact: String,
        via: RevokedVia,
        program: Option<String>,
        organization: Option<String>,
        line: Option<String>,
        channel: Option<Channel>,
    },
    /// Time passed: what is due is to be flushed.
    TimePassed { id: String, at: DateTime<Utc> },
}

/// What proves a consent.
#[napi(object, object_from_js = false)]
pub struct Evidence {
    /// The medium.
    pub kind: EvidenceKind,
    /// Where the proof is kept, in the host's words.
    pub reference: String,
    /// The wording that the person was shown or told.
    pub wording: String,
    /// When the person acted, where another clock than the event's recorded it.
    pub captured_at: Option<DateTime<Utc>>,
}

/// Reads an event.
pub(crate) fn read(value: Unknown<'_>) -> Result<plain::Event, Fault> {
    let mut fields = Fields::of_argument(value, "event")?;
    let f = &mut fields;
    let kind: String = f.required("type")?;
    let (id, at) = (f.required("id")?, f.required("at")?);
    let event = match kind.as_str() {
        "message_received" => plain::Event::MessageReceived {
            id,
            at,
            channel: f.word("channel")?,
            from: f.required("from")?,
            to: f.required("to")?,
            text: f.required("text")?,
        },
        "send_requested" => plain::Event::SendRequested {
            id,
            at,
            channel: f.word("channel")?,
            from: f.required("from")?,
            to: f.required("to")?,
            text: f.required("text")?,
            class: f.word("class")?,
            purpose: f.optional("purpose")?,
            reference: f.optional("reference")?,
        },
        "send_redeemed" => plain::Event::SendRedeemed { id, at, send: f.required("send")? },
        "send_reported" => plain::Event::SendReported {
            id,
            at,
            send: f.required("send")?,
            result: f.word("result")?,
        },
        "text_reported" => plain::Event::TextReported {
            id,
            at,
            effect: f.required("effect")?,
            result: f.word("result")?,
        },
        "consent_requested" => plain::Event::ConsentRequested {
            id,
            at,
            program: f.required("program")?,
            contact: f.required("contact")?,
            line: f.optional("line")?,
            channel: f.optional_word("channel")?,
        },
        "consent_recorded" => plain::Event::ConsentRecorded {
            id,
            at,
            program: f.required("program")?,
            contact: f.required("contact")?,
            evidence: evidence(f)?,
            line: f.optional("line")?,
            channel: f.optional_word("channel")?,
            purposes: f.required("purposes")?,
        },
        "consent_declined" => plain::Event::ConsentDeclined {
            id,
            at,
            program: f.required("program")?,
            contact: f.required("contact")?,
            line: f.optional("line")?,
            channel: f.optional_word("channel")?,
        },
        "consent_revoked" => plain::Event::ConsentRevoked {
            id,
            at,
            contact: f.required("contact")?,
            via: f.word("via")?,
            program: f.optional("program")?,
            organization: f.optional("organization")?,
            line: f.optional("line")?,
            channel: f.optional_word("channel")?,
        },
        "time_passed" => plain::Event::TimePassed { id, at },
        _ => return Err(unknown_type()),
    };
    fields.finish()?;
    Ok(event)
}

fn evidence(event: &mut Fields<'_>) -> Result<plain::Evidence, Fault> {
    let mut fields = event.nested("evidence", "evidence.")?;
    let evidence = plain::Evidence {
        kind: fields.word("kind")?,
        reference: fields.required("reference")?,
        wording: fields.required("wording")?,
        captured_at: fields.optional("captured_at")?,
    };
    fields.finish()?;
    Ok(evidence)
}

/// The engine's own error, which lists the types.
fn unknown_type() -> Fault {
    let line = r#"{"type":"","id":"","at":"1970-01-01T00:00:00Z"}"#;
    match plain::parse_event(line) {
        Err(error) => error.into(),
        Ok(_) => Invalid::new("unknown_type", "type", "a documented type").into(),
    }
}

impl From<plain::Event> for Event {
    fn from(event: plain::Event) -> Self {
        match event {
            plain::Event::MessageReceived { id, at, channel, from, to, text } => {
                Self::MessageReceived { id, at: date(at), channel: channel.into(), from, to, text }
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
            plain::Event::ConsentRequested { id, at, program, contact, line, channel } => {
                let (at, channel) = (date(at), channel.map(Channel::from));
                Self::ConsentRequested { id, at, program, contact, line, channel }
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
            } => Self::ConsentRevoked {
                id,
                at: date(at),
                contact,
                via: via.into(),
                program,
                organization,
                line,
                channel: channel.map(Channel::from),
            },
            plain::Event::TimePassed { id, at } => Self::TimePassed { id, at: date(at) },
        }
    }
}

impl From<plain::Evidence> for Evidence {
    fn from(evidence: plain::Evidence) -> Self {
        let plain::Evidence { kind, reference, wording, captured_at } = evidence;
        Self { kind: kind.into(), reference, wording, captured_at: captured_at.map(date) }
    }
}
