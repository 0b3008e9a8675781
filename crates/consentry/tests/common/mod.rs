//! What the engine's tests share: events of one small world, short to write.
#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod again;

use consentry::core::{Channel, Class, EventId, MessageText, RevokedVia, Timestamp};
use consentry::{Entropy, HostEvent, HostEventBody, HostPlace, HostSend, NoEntropy, address};

/// The line of the two-way starter.
pub const LINE: &str = "+14155550100";
/// A number that must never show up where it does not belong.
pub const CONTACT: &str = "+14155550123";

/// A time on the day of the tests: minutes after 15:00.
pub fn at(minutes: i64) -> Timestamp {
    Timestamp::parse("2026-11-21T15:00:00Z").unwrap().plus(minutes * 60_000)
}

pub fn id(text: &str) -> EventId {
    EventId::new(text).unwrap()
}

/// A text from a contact to the line.
pub fn text_from(contact: &str, event: &str, text: &str, at: Timestamp) -> HostEvent {
    HostEvent {
        id: id(event),
        at,
        body: HostEventBody::MessageReceived {
            channel: Channel::Sms,
            from: address::parse(contact, None, "from").unwrap(),
            to: LINE.to_owned(),
            group: None,
            text: MessageText::new(text),
        },
    }
}

/// A text from the contact of the tests.
pub fn text(event: &str, text: &str, minutes: i64) -> HostEvent {
    text_from(CONTACT, event, text, at(minutes))
}

/// A message that the line wants to send.
pub fn message_to(contact: &str, text: &str) -> HostSend {
    HostSend {
        channel: Channel::Sms,
        from: LINE.to_owned(),
        to: address::parse(contact, None, "to").unwrap().into(),
        text: MessageText::new(text),
        class: Class::Conversational,
        purpose: None,
        reference: None,
    }
}

/// A message to the contact of the tests.
pub fn message(text: &str) -> HostSend {
    message_to(CONTACT, text)
}

/// The contact opts out on the telephone.
pub fn opt_out_by_phone(event: &str, minutes: i64) -> HostEvent {
    HostEvent {
        id: id(event),
        at: at(minutes),
        body: HostEventBody::ConsentRevoked {
            place: HostPlace {
                contact: address::parse(CONTACT, None, "contact").unwrap(),
                organization: None,
                program: Some("messaging".to_owned()),
                line: None,
                channel: None,
            },
            via: RevokedVia::Phone,
            purposes: Vec::new(),
        },
    }
}

/// Bits that are the same in every run.
#[derive(Debug, Default)]
pub struct CountingEntropy(std::sync::atomic::AtomicU64);

impl Entropy for CountingEntropy {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        let count = self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        for (byte, bits) in bytes.iter_mut().rev().zip(count.to_le_bytes().iter().cycle()) {
            *byte = *bits;
        }
        Ok(())
    }
}
