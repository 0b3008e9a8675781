//! The events of the plays, in few words.

use consentry::core::{
    Address, Channel, Class, Evidence, EvidenceKind, Invalid, MessageText, RevokedVia,
};
use consentry::{HostEventBody, HostPlace, HostSend};

/// A contact texts to a line.
pub fn inbound(contact: Address, line: &str, text: &str) -> HostEventBody {
    HostEventBody::MessageReceived {
        channel: Channel::Sms,
        from: contact,
        to: line.to_owned(),
        group: None,
        text: MessageText::new(text),
    }
}

/// A line wants to text.
pub fn send(contact: Address, line: &str, text: &str) -> HostSend {
    HostSend {
        channel: Channel::Sms,
        from: line.to_owned(),
        to: contact.into(),
        text: MessageText::new(text),
        class: Class::Conversational,
        purpose: None,
        reference: None,
    }
}

/// Something that is said of a contact in a program, for one line or for all.
pub fn place(contact: Address, program: &str, line: Option<&str>) -> HostPlace {
    HostPlace {
        contact,
        organization: None,
        program: Some(program.to_owned()),
        line: line.map(str::to_owned),
        channel: None,
    }
}

/// The contact opts out on the telephone.
pub fn revoked(place: HostPlace) -> HostEventBody {
    HostEventBody::ConsentRevoked { place, via: RevokedVia::Phone, purposes: Vec::new() }
}

/// Proof of a consent.
pub fn evidence(kind: EvidenceKind, number: u64) -> Result<Evidence, Invalid> {
    let wording = "I agree to receive text messages. Reply STOP to opt out.";
    Evidence::new(kind, &format!("proof-{number}"), wording, None)
}
