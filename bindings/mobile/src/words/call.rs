//! The words of a call.

use consentry::plain::{CallAnswer, CallFact, CallOutcome, CallReason, CallStage};

/// What the caller answered. The agent judges it; what is not clearly a yes or a no is unclear.
#[uniffi::remote(Enum)]
pub enum CallAnswer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Neither, or both, or silence.
    Unclear,
}

/// A fact that the record of a consent by voice needs.
#[uniffi::remote(Enum)]
pub enum CallFact {
    /// Date and time of the verbal consent.
    ConsentedAt,
    /// The caller's verified phone number.
    NumberConfirmed,
    /// The reference of the recording.
    Recording,
    /// The specific information that was requested.
    Requested,
    /// The agent.
    Agent,
    /// That the caller understood that texts are optional.
    UnderstoodOptional,
}

/// What a call came to.
#[uniffi::remote(Enum)]
pub enum CallOutcome {
    /// The caller consented and every fact is documented: the host reports a recorded consent.
    Consented,
    /// The caller consented and a fact is missing, which the turn names: nothing can be recorded before
    /// it is known.
    Undocumented,
    /// The caller declined the offer, or never answered it clearly. This is no opt-out.
    Declined,
    /// The caller said yes, and no number was confirmed.
    NumberNotConfirmed,
    /// The caller wants no texts: the host reports an opt-out by way of the agent, for the call's
    /// contact, confirmed or not.
    OptOut,
    /// The caller left before there was an answer.
    Unanswered,
}

/// Why an event did not take the call further.
#[uniffi::remote(Enum)]
pub enum CallReason {
    /// The offer was to be made before the caller had heard what they asked for.
    InformationNotGiven,
    /// The script does not name the purpose.
    PurposeUnknown,
    /// The offer is made once a call, for the information that was given before it.
    OfferAlreadyMade,
    /// There was no question to answer.
    NothingAsked,
    /// The caller said yes before the sentence had been spoken to its end.
    NotHeard,
    /// The answer was no clear yes or no.
    AnswerUnclear,
    /// The number could not be understood.
    NumberNotUnderstood,
    /// The reference of the recording is empty, or too long to be evidence.
    RecordingInvalid,
    /// The call is over.
    CallOver,
}

/// Where a call stands.
#[uniffi::remote(Enum)]
pub enum CallStage {
    /// The caller has not heard what they asked for.
    Opened,
    /// The caller heard what they asked for; the offer may be made.
    Informed,
    /// The offer was made.
    Offered,
    /// A number was read back.
    ReadingBack,
    /// The caller was asked for a number.
    AskingNumber,
    /// There is an outcome.
    Over,
}
