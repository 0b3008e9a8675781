//! [`CallEvent`]: what a voice agent reports of a call.

use std::fmt;

use crate::address::Address;

/// What the caller answered. The agent judges it; what is not clearly a yes or a no is unclear.
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
pub enum CallAnswer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Neither, or both, or silence.
    Unclear,
}

/// What happened in a call. `Debug` shows which kind of event it is and no more.
#[derive(Clone, PartialEq, Eq)]
pub enum CallEvent {
    /// The agent gave the caller, by voice, information that they had asked for.
    InformationGiven {
        /// The purpose that a text with this information would have, as the script names it.
        purpose: String,
    },
    /// The agent would now offer a text.
    OfferRequested,
    /// The sentence of the latest turn was spoken to its end, so that the caller could hear all of it.
    Spoken,
    /// The caller answered what the agent asked.
    Answered {
        /// What.
        answer: CallAnswer,
    },
    /// The caller named the number that the text should go to.
    NumberGiven {
        /// The number; none where it could not be understood.
        contact: Option<Address>,
    },
    /// The caller wants no texts: "stop texting me". May be said at any time.
    OptedOut,
    /// The reference of the recording became known, perhaps only after the call.
    RecordingKnown {
        /// The reference.
        recording: String,
    },
    /// The caller hung up, or the connection broke.
    CallerLeft,
}

impl CallEvent {
    /// The word of the event.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::InformationGiven { .. } => "information_given",
            Self::OfferRequested => "offer_requested",
            Self::Spoken => "spoken",
            Self::Answered { .. } => "answered",
            Self::NumberGiven { .. } => "number_given",
            Self::OptedOut => "opted_out",
            Self::RecordingKnown { .. } => "recording_known",
            Self::CallerLeft => "caller_left",
        }
    }
}

impl fmt::Debug for CallEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CallEvent({})", self.kind())
    }
}
