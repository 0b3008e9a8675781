//! What travels: text, channel, class.

use std::fmt;
use std::sync::Arc;

/// The longest text that may be sent, in bytes; a longer inbound text is read whole up to 1 MiB and
/// kept cut at this length.
pub const MAX_TEXT_BYTES: usize = 64 * 1024;

/// The text of a message. `Debug` shows only its length, because texts never belong in a log.
///
/// # Example
/// ```
/// use consentry_core::MessageText;
/// assert_eq!(format!("{:?}", MessageText::new("see you at 5")), "MessageText(12 bytes)");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct MessageText(Arc<str>);

impl MessageText {
    /// Takes a text as it was written.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(Arc::from(text))
    }

    /// The text as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for MessageText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MessageText({} bytes)", self.0.len())
    }
}

/// How a message travels.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Channel {
    /// Text message.
    Sms,
    /// Multimedia message.
    Mms,
    /// Rich communication services.
    Rcs,
    /// WhatsApp.
    Whatsapp,
}

/// The channels that share a consent.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Family {
    /// sms, mms and rcs.
    Sms,
    /// WhatsApp.
    Whatsapp,
}

impl Family {
    /// The channel that stands for the family.
    #[must_use]
    pub const fn channel(self) -> Channel {
        match self {
            Self::Sms => Channel::Sms,
            Self::Whatsapp => Channel::Whatsapp,
        }
    }
}

impl Channel {
    /// The family whose consents cover this channel.
    #[must_use]
    pub const fn family(self) -> Family {
        match self {
            Self::Sms | Self::Mms | Self::Rcs => Family::Sms,
            Self::Whatsapp => Family::Whatsapp,
        }
    }
}

/// What kind of message a send is. No class passes an opt-out.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Class {
    /// Advertises or sells.
    Promotional,
    /// Tells what the person asked to be told.
    Informational,
    /// Belongs to a conversation between two people.
    Conversational,
    /// Warns of danger.
    Emergency,
}

/// Which way a message goes.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Direction {
    /// From the contact.
    Inbound,
    /// To the contact.
    Outbound,
}

/// Who began a conversation; picks the wording of its automatic texts.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum StartedBy {
    /// The contact wrote first.
    Contact,
    /// The line wrote first.
    Line,
}
