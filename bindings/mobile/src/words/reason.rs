//! The reasons of decisions.

use consentry::plain::ReasonCode;

/// Why a decision was made. The order is the order in which reasons are listed.
#[uniffi::remote(Enum)]
pub enum ReasonCode {
    /// The store did not answer.
    StoreUnavailable,
    /// The contact opted out.
    OptedOut,
    /// The contact opted out of messages for the purpose.
    PurposeOptedOut,
    /// The Notification Opt-in Flag is FALSE.
    FlagFalse,
    /// The program sends only where the Notification Opt-in Flag is TRUE, and it was never set.
    FlagMissing,
    /// The partner behind the program is suspended.
    PartnerSuspended,
    /// The network blocks texts from the line to the contact, until the contact texts START or UNSTOP
    /// to the line.
    CarrierBlocked,
    /// The opt-in feature is off, and the program sends only under a recorded consent.
    FeatureOff,
    /// Group messaging is switched off, or the program asks each contact for consent.
    GroupMessagingOff,
    /// Nobody is known to take part in the group conversation.
    GroupEmpty,
    /// More contacts take part in the group conversation than may be written to at once.
    GroupTooLarge,
    /// A text of the contact waits for a person to say whether it was an opt-out.
    UnderReview,
    /// The text is older than the opt-out, so it says nothing against it.
    OlderThanOptOut,
    /// The evidence is older than the opt-out, or as old.
    EvidenceOlderThanOptOut,
    /// The program asks for stronger evidence.
    EvidenceBelowTier,
    /// The purpose was not among those that the contact asked for.
    PurposeNotRequested,
    /// The contact restarted the question too often within a day.
    RestartLimit,
    /// No permit stands for the send.
    NoPermit,
    /// The permit was redeemed before.
    AlreadyRedeemed,
    /// The permit's time is over.
    PermitExpired,
    /// An opt-out came after the permit was issued.
    PermitSuperseded,
    /// The disclaimer has not gone out yet, and goes before the message.
    DisclaimerNotSent,
    /// The program does not use the channel.
    ChannelNotUsed,
    /// The program does not send messages of the class.
    ClassNotAllowed,
    /// The text does not say how to opt out.
    OptOutInstructionMissing,
    /// The program does not declare the purpose.
    PurposeNotDeclared,
    /// The program declares purposes and the send names none.
    PurposeMissing,
    /// The contact's consent does not cover the purpose.
    PurposeNotConsented,
    /// The purpose allows one message for each reference, and the send names none.
    ReferenceMissing,
    /// The contact's consent does not cover what the send refers to.
    ReferenceNotConsented,
    /// A message went out for this reference before.
    OncePerReference,
    /// A message went out for this request before.
    OncePerConsent,
    /// No consent is recorded.
    NoConsent,
    /// The contact has not been asked yet.
    ConsentRequired,
    /// The contact was asked and has not answered.
    Pending,
    /// No prompt may go to the contact: the country, or the number of automatic texts.
    PromptNotAllowed,
    /// Too many messages of the contact are held.
    HeldFull,
    /// The question timed out.
    TimedOut,
    /// The contact consented.
    Consented,
    /// The contact was told how to opt out, and has not.
    Disclaimer,
    /// Nobody is asked and nothing is held.
    AskingNobody,
    /// The contact declined.
    Declined,
    /// The contact said that the number is another person's.
    WrongNumber,
    /// The number was given to another person.
    NumberReassigned,
    /// The partner set the flag.
    FlagChanged,
    /// The network's block was noted.
    CarrierBlockChanged,
    /// A person has to look at the text.
    ReviewOpened,
    /// A person looked at the text, or its time is over.
    ReviewClosed,
    /// No such review is open.
    NoReview,
    /// The contact asked for help.
    Help,
    /// Help was answered less than a minute ago.
    HelpLimited,
    /// The contact got as many automatic texts as an hour allows.
    AutomaticTextLimit,
    /// The contact takes part in a group conversation.
    MemberJoined,
    /// The contact takes part in a group conversation no longer.
    MemberLeft,
    /// The result of a send became known.
    Reported,
}
