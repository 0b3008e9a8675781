//! Reading events out of JavaScript.

use consentry::core::Invalid;
use consentry::plain::{self, RequestedVia};
use napi::Unknown;

use crate::error::Fault;
use crate::evidence;
use crate::fields::Fields;

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
            group: f.optional("group")?,
        },
        "member_joined" => plain::Event::MemberJoined {
            id,
            at,
            line: f.required("line")?,
            contact: f.required("contact")?,
            group: f.required("group")?,
            channel: f.optional_word("channel")?,
        },
        "member_left" => plain::Event::MemberLeft {
            id,
            at,
            line: f.required("line")?,
            contact: f.required("contact")?,
            group: f.required("group")?,
            channel: f.optional_word("channel")?,
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
            via: f.optional_word("via")?.unwrap_or(RequestedVia::Text),
        },
        "consent_recorded" => plain::Event::ConsentRecorded {
            id,
            at,
            program: f.required("program")?,
            contact: f.required("contact")?,
            evidence: evidence::required(f)?,
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
            purposes: f.or_default("purposes")?,
        },
        "flag_changed" => plain::Event::FlagChanged {
            id,
            at,
            program: f.required("program")?,
            contact: f.required("contact")?,
            value: f.required("value")?,
            evidence: evidence::optional(f)?,
            channel: f.optional_word("channel")?,
        },
        "number_reassigned" => {
            plain::Event::NumberReassigned { id, at, contact: f.required("contact")? }
        }
        "review_resolved" => plain::Event::ReviewResolved {
            id,
            at,
            review: f.required("review")?,
            resolution: f.word("resolution")?,
            actor: f.required("actor")?,
        },
        "carrier_block_changed" => plain::Event::CarrierBlockChanged {
            id,
            at,
            contact: f.required("contact")?,
            line: f.required("line")?,
            blocked: f.required("blocked")?,
        },
        "partner_suspended" => plain::Event::PartnerSuspended {
            id,
            at,
            program: f.required("program")?,
            actor: f.required("actor")?,
        },
        "partner_resumed" => plain::Event::PartnerResumed {
            id,
            at,
            program: f.required("program")?,
            actor: f.required("actor")?,
        },
        "config_installed" => plain::Event::ConfigInstalled {
            id,
            at,
            configuration: f.required("configuration")?,
            actor: f.required("actor")?,
            disable_group_messaging: f.or_default("disable_group_messaging")?,
        },
        "time_passed" => plain::Event::TimePassed { id, at },
        _ => return Err(unknown_type()),
    };
    fields.finish()?;
    Ok(event)
}

/// The engine's own error, which lists the types.
fn unknown_type() -> Fault {
    let line = r#"{"type":"","id":"","at":"1970-01-01T00:00:00Z"}"#;
    match plain::parse_event(line) {
        Err(error) => error.into(),
        Ok(_) => Invalid::new("unknown_type", "type", "a documented type").into(),
    }
}
