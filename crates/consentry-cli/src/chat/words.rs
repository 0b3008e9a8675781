//! Decisions and reasons in words. Every code has a sentence of its own: a new one does not compile
//! before it is worded.

use consentry::core::{Decision, ReasonCode};

use super::world::Speaker;

/// What a decision means for the text that it is about.
pub const fn decision(decision: Decision, speaker: Option<Speaker>) -> &'static str {
    use Decision::{Allow, Deliver, Hold, None, Refuse};
    use Speaker::{Contact, Line};
    match (decision, speaker) {
        (Deliver, _) => "the line sees it",
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
