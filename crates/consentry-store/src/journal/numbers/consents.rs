//! Consents, opt-outs and decisions.

use consentry_core::{
    Decision, EvidenceKind, OptInMode, OptOutVia, ReasonCode, RequestedVia, ReviewResolution,
    RevokedVia, State,
};

use super::Number;

impl Number for EvidenceKind {
    fn number(self) -> u64 {
        match self {
            Self::SmsKeyword => 1,
            Self::WebForm => 2,
            Self::Email => 3,
            Self::Paper => 4,
            Self::InPerson => 5,
            Self::Telephone => 6,
            Self::Import => 7,
            Self::Other => 8,
            Self::Verbal => 9,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::SmsKeyword),
            2 => Some(Self::WebForm),
            3 => Some(Self::Email),
            4 => Some(Self::Paper),
            5 => Some(Self::InPerson),
            6 => Some(Self::Telephone),
            7 => Some(Self::Import),
            8 => Some(Self::Other),
            9 => Some(Self::Verbal),
            _ => None,
        }
    }
}

impl Number for OptOutVia {
    fn number(self) -> u64 {
        match self {
            Self::Text => 1,
            Self::Declined => 2,
            Self::WrongNumber => 3,
            Self::Phone => 4,
            Self::Email => 5,
            Self::Web => 6,
            Self::Paper => 7,
            Self::InPerson => 8,
            Self::Agent => 9,
            Self::Review => 10,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Text),
            2 => Some(Self::Declined),
            3 => Some(Self::WrongNumber),
            4 => Some(Self::Phone),
            5 => Some(Self::Email),
            6 => Some(Self::Web),
            7 => Some(Self::Paper),
            8 => Some(Self::InPerson),
            9 => Some(Self::Agent),
            10 => Some(Self::Review),
            _ => None,
        }
    }
}

impl Number for RevokedVia {
    fn number(self) -> u64 {
        match self {
            Self::Phone => 1,
            Self::Email => 2,
            Self::Web => 3,
            Self::Paper => 4,
            Self::InPerson => 5,
            Self::Agent => 6,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Phone),
            2 => Some(Self::Email),
            3 => Some(Self::Web),
            4 => Some(Self::Paper),
            5 => Some(Self::InPerson),
            6 => Some(Self::Agent),
            _ => None,
        }
    }
}

impl Number for State {
    fn number(self) -> u64 {
        match self {
            Self::Unknown => 1,
            Self::Pending => 2,
            Self::Consented => 3,
            Self::OptedOut => 4,
            Self::Disclaimer => 5,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Unknown),
            2 => Some(Self::Pending),
            3 => Some(Self::Consented),
            4 => Some(Self::OptedOut),
            5 => Some(Self::Disclaimer),
            _ => None,
        }
    }
}

impl Number for Decision {
    fn number(self) -> u64 {
        match self {
            Self::Deliver => 1,
            Self::Allow => 2,
            Self::Hold => 3,
            Self::Refuse => 4,
            Self::None => 5,
            Self::Review => 6,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Deliver),
            2 => Some(Self::Allow),
            3 => Some(Self::Hold),
            4 => Some(Self::Refuse),
            5 => Some(Self::None),
            6 => Some(Self::Review),
            _ => None,
        }
    }
}

impl Number for ReasonCode {
    fn number(self) -> u64 {
        match self {
            Self::StoreUnavailable => 1,
            Self::OptedOut => 2,
            Self::OlderThanOptOut => 3,
            Self::EvidenceOlderThanOptOut => 4,
            Self::RestartLimit => 5,
            Self::NoPermit => 6,
            Self::AlreadyRedeemed => 7,
            Self::PermitExpired => 8,
            Self::PermitSuperseded => 9,
            Self::ChannelNotUsed => 10,
            Self::PurposeNotDeclared => 11,
            Self::PurposeMissing => 12,
            Self::PurposeNotConsented => 13,
            Self::ConsentRequired => 14,
            Self::Pending => 15,
            Self::PromptNotAllowed => 16,
            Self::HeldFull => 17,
            Self::TimedOut => 18,
            Self::Consented => 19,
            Self::Declined => 20,
            Self::WrongNumber => 21,
            Self::Help => 22,
            Self::HelpLimited => 23,
            Self::AutomaticTextLimit => 24,
            Self::Reported => 25,
            Self::PurposeOptedOut => 26,
            Self::FlagFalse => 27,
            Self::FlagMissing => 28,
            Self::PartnerSuspended => 29,
            Self::CarrierBlocked => 30,
            Self::FeatureOff => 31,
            Self::UnderReview => 32,
            Self::EvidenceBelowTier => 33,
            Self::PurposeNotRequested => 34,
            Self::DisclaimerNotSent => 35,
            Self::ClassNotAllowed => 36,
            Self::OptOutInstructionMissing => 37,
            Self::ReferenceMissing => 38,
            Self::ReferenceNotConsented => 39,
            Self::OncePerReference => 40,
            Self::OncePerConsent => 41,
            Self::NoConsent => 42,
            Self::Disclaimer => 43,
            Self::AskingNobody => 44,
            Self::NumberReassigned => 45,
            Self::FlagChanged => 46,
            Self::CarrierBlockChanged => 47,
            Self::ReviewOpened => 48,
            Self::ReviewClosed => 49,
            Self::NoReview => 50,
            Self::GroupMessagingOff => 51,
            Self::GroupEmpty => 52,
            Self::GroupTooLarge => 53,
            Self::MemberJoined => 54,
            Self::MemberLeft => 55,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::StoreUnavailable),
            2 => Some(Self::OptedOut),
            3 => Some(Self::OlderThanOptOut),
            4 => Some(Self::EvidenceOlderThanOptOut),
            5 => Some(Self::RestartLimit),
            6 => Some(Self::NoPermit),
            7 => Some(Self::AlreadyRedeemed),
            8 => Some(Self::PermitExpired),
            9 => Some(Self::PermitSuperseded),
            10 => Some(Self::ChannelNotUsed),
            11 => Some(Self::PurposeNotDeclared),
            12 => Some(Self::PurposeMissing),
            13 => Some(Self::PurposeNotConsented),
            14 => Some(Self::ConsentRequired),
            15 => Some(Self::Pending),
            16 => Some(Self::PromptNotAllowed),
            17 => Some(Self::HeldFull),
            18 => Some(Self::TimedOut),
            19 => Some(Self::Consented),
            20 => Some(Self::Declined),
            21 => Some(Self::WrongNumber),
            22 => Some(Self::Help),
            23 => Some(Self::HelpLimited),
            24 => Some(Self::AutomaticTextLimit),
            25 => Some(Self::Reported),
            26 => Some(Self::PurposeOptedOut),
            27 => Some(Self::FlagFalse),
            28 => Some(Self::FlagMissing),
            29 => Some(Self::PartnerSuspended),
            30 => Some(Self::CarrierBlocked),
            31 => Some(Self::FeatureOff),
            32 => Some(Self::UnderReview),
            33 => Some(Self::EvidenceBelowTier),
            34 => Some(Self::PurposeNotRequested),
            35 => Some(Self::DisclaimerNotSent),
            36 => Some(Self::ClassNotAllowed),
            37 => Some(Self::OptOutInstructionMissing),
            38 => Some(Self::ReferenceMissing),
            39 => Some(Self::ReferenceNotConsented),
            40 => Some(Self::OncePerReference),
            41 => Some(Self::OncePerConsent),
            42 => Some(Self::NoConsent),
            43 => Some(Self::Disclaimer),
            44 => Some(Self::AskingNobody),
            45 => Some(Self::NumberReassigned),
            46 => Some(Self::FlagChanged),
            47 => Some(Self::CarrierBlockChanged),
            48 => Some(Self::ReviewOpened),
            49 => Some(Self::ReviewClosed),
            50 => Some(Self::NoReview),
            51 => Some(Self::GroupMessagingOff),
            52 => Some(Self::GroupEmpty),
            53 => Some(Self::GroupTooLarge),
            54 => Some(Self::MemberJoined),
            55 => Some(Self::MemberLeft),
            _ => None,
        }
    }
}

impl Number for OptInMode {
    fn number(self) -> u64 {
        match self {
            Self::Consent => 1,
            Self::Disclaimer => 2,
            Self::Recorded => 3,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Consent),
            2 => Some(Self::Disclaimer),
            3 => Some(Self::Recorded),
            _ => None,
        }
    }
}

impl Number for RequestedVia {
    fn number(self) -> u64 {
        match self {
            Self::Text => 1,
            Self::Email => 2,
            Self::Phone => 3,
            Self::Paper => 4,
            Self::InPerson => 5,
            Self::Web => 6,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Text),
            2 => Some(Self::Email),
            3 => Some(Self::Phone),
            4 => Some(Self::Paper),
            5 => Some(Self::InPerson),
            6 => Some(Self::Web),
            _ => None,
        }
    }
}

impl Number for ReviewResolution {
    fn number(self) -> u64 {
        match self {
            Self::OptOut => 1,
            Self::Dismissed => 2,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::OptOut),
            2 => Some(Self::Dismissed),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use consentry_core::Word;

    use super::super::tests::check;
    use super::*;

    #[test]
    fn every_value_has_a_number_of_its_own() {
        check("evidence_kind", EvidenceKind::all(), 9);
        check("opt_out_via", OptOutVia::all(), 10);
        check("revoked_via", RevokedVia::all(), 6);
        check("state", State::all(), 5);
        check("decision", Decision::all(), 6);
        check("reason_code", ReasonCode::all(), 55);
        check("opt_in_mode", OptInMode::all(), 3);
        check("requested_via", RequestedVia::all(), 6);
        check("review_resolution", ReviewResolution::all(), 2);
    }
}
