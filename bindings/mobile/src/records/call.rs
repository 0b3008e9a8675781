//! A call of a voice agent with its caller.

use consentry::core::Timestamp;
use consentry::plain::{
    Call, CallAnswer, CallEvent, CallFact, CallFacts, CallInformation, CallOutcome, CallReason,
    CallScript, CallStage, CallStart, CallTurn,
};

/// The sentences of a voice agent that offers texts, with the placeholders `{information}`,
/// `{phone_number}` and `{opt_out_word}`; `{{` and `}}` stand for braces.
#[uniffi::remote(Record)]
pub struct CallScript {
    /// What may be offered.
    pub information: Vec<CallInformation>,
    /// The word that ends the texts.
    pub opt_out_word: String,
    /// Offers the text. It has to say that texts are optional and how to opt out; that it has the
    /// opt-out word is checked.
    pub offer: String,
    /// Reads the number back.
    pub read_back: String,
    /// Asks for the number.
    pub ask_number: String,
    /// Ends the matter after the number was confirmed.
    pub confirmed: String,
    /// Ends it after a decline; full service goes on.
    pub declined: String,
    /// Ends it where no number was confirmed; full service goes on.
    pub number_not_confirmed: String,
    /// Ends it where the caller wants no texts.
    pub opted_out: String,
    /// The country in whose usual form phone numbers may be given, such as `US`; none accepts E.164
    /// only.
    #[uniffi(default = None)]
    pub default_region: Option<String>,
}

/// Information that the agent gives by voice and may offer as a text.
#[uniffi::remote(Record)]
pub struct CallInformation {
    /// The purpose of the texts, as the program declares it.
    pub purpose: String,
    /// What the agent calls the information, after "your": `appointment details`.
    pub spoken: String,
}

/// What the host knows when a call begins. The printed form shows nothing of it.
#[uniffi::remote(Record)]
pub struct CallStart {
    /// The agent that speaks.
    #[uniffi(default = "")]
    pub agent: String,
    /// The reference of the recording; empty where it is known later.
    #[uniffi(default = "")]
    pub recording: String,
    /// The number to read back, such as the caller's; none where it has to be asked for.
    #[uniffi(default = None)]
    pub contact: Option<String>,
}

/// A call with its caller: a plain value, that a host may keep between two turns. The printed form shows
/// neither the number nor the references.
#[uniffi::remote(Record)]
pub struct Call {
    /// Where it stands.
    pub stage: CallStage,
    /// What it came to; none before it is over.
    pub outcome: Option<CallOutcome>,
    /// The time of its latest event. It never runs backwards.
    pub latest: Timestamp,
    /// The agent that speaks; empty is unknown.
    pub agent: String,
    /// The reference of the recording; empty is unknown.
    pub recording: String,
    /// The number that was or will be read back, in E.164.
    pub contact: Option<String>,
    /// The purposes of the information that was given before the offer, in that order.
    pub requested: Vec<String>,
    /// How often the offer was spoken.
    pub offers: u8,
    /// Whether the offer was spoken to its end.
    pub offer_heard: bool,
    /// When the caller said yes to the offer that they had heard.
    pub consented_at: Option<Timestamp>,
    /// How often the caller was asked for a number.
    pub questions: u8,
    /// How often a number was read back.
    pub read_backs: u8,
    /// Whether the number was read back to its end.
    pub read_back_heard: bool,
    /// Whether the caller said yes to the number that was read back.
    pub number_confirmed: bool,
}

/// What happened in a call. The printed form shows which kind of event it is and no more.
#[uniffi::remote(Enum)]
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
        /// The number; what is no phone number counts as not understood.
        contact: String,
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

/// The agent's turn: the call as it now stands, and what to say. The printed form does not show the sentence.
#[uniffi::remote(Record)]
pub struct CallTurn {
    /// The call after the event.
    pub call: Call,
    /// What the agent says now; none where it waits or goes on with the caller's own matter.
    pub say: Option<String>,
    /// Why the event did not take the call further.
    pub reason: Option<CallReason>,
    /// What the call came to, where this event brought it about. A host acts on it once.
    pub outcome: Option<CallOutcome>,
    /// The facts to document, once the caller has consented and none is missing.
    pub facts: Option<CallFacts>,
    /// Otherwise each fact that is missing.
    pub missing: Vec<CallFact>,
}

/// The six facts that are documented of a consent by voice. The printed form shows only its time.
///
/// They are the event that records the consent: `consented_at` is its capture time, `contact` its
/// contact, and the others the fields of its verbal evidence.
#[uniffi::remote(Record)]
pub struct CallFacts {
    /// When the caller said yes to the offer.
    pub consented_at: Timestamp,
    /// The number that the caller confirmed, in E.164.
    pub contact: String,
    /// The reference of the recording.
    pub recording: String,
    /// The purposes of the information that was requested.
    pub requested: Vec<String>,
    /// The agent.
    pub agent: String,
    /// Whether the caller said yes to the number as it was read back.
    pub number_confirmed: bool,
    /// Whether the caller had heard the offer, which says that texts are optional, and said yes.
    pub understood_optional: bool,
}
