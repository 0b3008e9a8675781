//! What a call came to, and why an event did not take it further.

/// What a call came to.
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
pub enum CallOutcome {
    /// The caller consented and every fact is documented: the host reports a recorded consent.
    Consented,
    /// The caller consented and a fact is missing, which [`Call::facts`](super::Call::facts) names:
    /// nothing can be recorded before it is known.
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
