//! Decisions and reasons in words. Every code has a sentence of its own: a new one does not compile
//! before it is worded.

use consentry::core::{Decision, ReasonCode};

use super::world::Speaker;

/// What a decision means for the text that it is about.
pub const fn decision(decision: Decision, speaker: Option<Speaker>) -> &'static str {
    use Decision::{Allow, Deliver, Hold, None, Refuse, Review};
    use Speaker::{Contact, Line};
    match (decision, speaker) {
        (Deliver, _) => "the line sees it",
        (Review, _) => "the line sees it, and somebody has to say whether it was an opt-out",
        (Allow, _) => "it may be sent",
        (Hold, Some(Contact)) => "kept from the line for now",
        (Hold, _) => "not sent for now",
        (Refuse, Some(Contact)) => "the line does not see it",
        (Refuse, Some(Line)) => "it must not be sent",
        (Refuse, Option::None) => "nothing comes of it",
        (None, Some(_)) => "a word for the engine, which the line does not see",
        (None, Option::None) => "recorded",
    }
}

/// A reason as half a sentence, after "because".
pub const fn reason(code: ReasonCode) -> &'static str {
    use ReasonCode as Code;
    match code {
        Code::StoreUnavailable => "the store did not answer",
        Code::OptedOut => "the contact opted out",
        Code::PurposeOptedOut => "the contact wants no more messages for this purpose",
        Code::FlagFalse => "the partner’s Notification Opt-in Flag is FALSE",
        Code::FlagMissing => "the partner has not set the Notification Opt-in Flag to TRUE",
        Code::PartnerSuspended => "the partner is suspended",
        Code::CarrierBlocked => {
            "the network blocks the line until the contact texts START or UNSTOP to it"
        }
        Code::FeatureOff => "the opt-in feature is off",
        Code::GroupMessagingOff => "group messaging is off, or the program asks for consent",
        Code::GroupEmpty => "nobody is known to take part in the group",
        Code::GroupTooLarge => "more take part in the group than may be written to at once",
        Code::MemberJoined => "the contact takes part in the group",
        Code::MemberLeft => "the contact takes part in the group no longer",
        Code::UnderReview => "somebody has yet to say whether a text was an opt-out",
        Code::EvidenceBelowTier => "the program asks for stronger evidence",
        Code::PurposeNotRequested => "the contact did not ask for this purpose",
        Code::DisclaimerNotSent => "the disclaimer goes before it and has not gone out",
        Code::ClassNotAllowed => "the program sends no messages of this class",
        Code::OptOutInstructionMissing => "the text does not say how to opt out",
        Code::ReferenceMissing => "it does not say to what it refers",
        Code::ReferenceNotConsented => "the contact’s consent does not cover what it refers to",
        Code::OncePerReference => "a message went out for this reference before",
        Code::OncePerConsent => "a message went out for this request before",
        Code::NoConsent => "no consent is recorded",
        Code::Disclaimer => "the contact was told how to opt out",
        Code::AskingNobody => "the program asks nobody and holds nothing back",
        Code::NumberReassigned => "the number is another person’s now",
        Code::FlagChanged => "the partner set the Notification Opt-in Flag",
        Code::CarrierBlockChanged => "the network’s block changed",
        Code::ReviewOpened => "it could be read as an opt-out or not",
        Code::ReviewClosed => "the review is over",
        Code::NoReview => "no such review is open",
        Code::OlderThanOptOut => "the text is older than the opt-out",
        Code::EvidenceOlderThanOptOut => "the evidence is not newer than the opt-out",
        Code::RestartLimit => "the contact has restarted the question too often today",
        Code::NoPermit => "it has no permit",
        Code::AlreadyRedeemed => "its permit was used before",
        Code::PermitExpired => "its permit has expired",
        Code::PermitSuperseded => "an opt-out came after its permit",
        Code::ChannelNotUsed => "the program does not use this channel",
        Code::PurposeNotDeclared => "the program does not declare this purpose",
        Code::PurposeMissing => "it names no purpose, and the program has several",
        Code::PurposeNotConsented => "the contact did not consent to this purpose",
        Code::ConsentRequired => "the contact has to be asked first",
        Code::Pending => "the contact was asked and has not answered",
        Code::PromptNotAllowed => "no request for consent may be sent to the contact now",
        Code::HeldFull => "too many messages of this contact are held already",
        Code::TimedOut => "the question was not answered in time",
        Code::Consented => "the contact consented",
        Code::Declined => "the contact declined",
        Code::WrongNumber => "the number is another person’s",
        Code::Help => "the contact asked for help",
        Code::HelpLimited => "help was given less than a minute ago",
        Code::AutomaticTextLimit => "the contact has got all automatic texts of this hour",
        Code::Reported => "the result of a message is known",
    }
}
