//! Consents, opt-outs and decisions.

use consentry_core::{Decision, EvidenceKind, OptOutVia, ReasonCode, RevokedVia, State};

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
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Unknown),
            2 => Some(Self::Pending),
            3 => Some(Self::Consented),
            4 => Some(Self::OptedOut),
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
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Deliver),
            2 => Some(Self::Allow),
            3 => Some(Self::Hold),
            4 => Some(Self::Refuse),
            5 => Some(Self::None),
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
        check("evidence_kind", EvidenceKind::all(), 8);
        check("opt_out_via", OptOutVia::all(), 9);
        check("revoked_via", RevokedVia::all(), 6);
        check("state", State::all(), 4);
        check("decision", Decision::all(), 5);
        check("reason_code", ReasonCode::all(), 25);
    }
}
