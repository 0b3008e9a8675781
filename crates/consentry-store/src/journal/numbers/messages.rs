//! How messages travel, what they are and who began.

use consentry_core::{Channel, Class, Direction, Family, SendResult, StartedBy, Template};

use super::Number;

impl Number for Channel {
    fn number(self) -> u64 {
        match self {
            Self::Sms => 1,
            Self::Mms => 2,
            Self::Rcs => 3,
            Self::Whatsapp => 4,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Sms),
            2 => Some(Self::Mms),
            3 => Some(Self::Rcs),
            4 => Some(Self::Whatsapp),
            _ => None,
        }
    }
}

impl Number for Family {
    fn number(self) -> u64 {
        match self {
            Self::Sms => 1,
            Self::Whatsapp => 2,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Sms),
            2 => Some(Self::Whatsapp),
            _ => None,
        }
    }
}

impl Number for Class {
    fn number(self) -> u64 {
        match self {
            Self::Promotional => 1,
            Self::Informational => 2,
            Self::Conversational => 3,
            Self::Emergency => 4,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Promotional),
            2 => Some(Self::Informational),
            3 => Some(Self::Conversational),
            4 => Some(Self::Emergency),
            _ => None,
        }
    }
}

impl Number for Direction {
    fn number(self) -> u64 {
        match self {
            Self::Inbound => 1,
            Self::Outbound => 2,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Inbound),
            2 => Some(Self::Outbound),
            _ => None,
        }
    }
}

impl Number for StartedBy {
    fn number(self) -> u64 {
        match self {
            Self::Contact => 1,
            Self::Line => 2,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Contact),
            2 => Some(Self::Line),
            _ => None,
        }
    }
}

impl Number for SendResult {
    fn number(self) -> u64 {
        match self {
            Self::Delivered => 1,
            Self::Failed => 2,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Delivered),
            2 => Some(Self::Failed),
            _ => None,
        }
    }
}

impl Number for Template {
    fn number(self) -> u64 {
        match self {
            Self::ContactOptInPrompt => 1,
            Self::LineOptInRequested => 2,
            Self::LineOptInAccepted => 3,
            Self::ContactOptInConfirmed => 4,
            Self::LineOptInRejected => 5,
            Self::ContactOptOutConfirmed => 6,
            Self::ContactHelp => 7,
            Self::ContactDisclaimer => 8,
            Self::ContactOptInRequest => 9,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::ContactOptInPrompt),
            2 => Some(Self::LineOptInRequested),
            3 => Some(Self::LineOptInAccepted),
            4 => Some(Self::ContactOptInConfirmed),
            5 => Some(Self::LineOptInRejected),
            6 => Some(Self::ContactOptOutConfirmed),
            7 => Some(Self::ContactHelp),
            8 => Some(Self::ContactDisclaimer),
            9 => Some(Self::ContactOptInRequest),
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
        check("channel", Channel::all(), 4);
        check("family", Family::all(), 2);
        check("class", Class::all(), 4);
        check("direction", Direction::all(), 2);
        check("started_by", StartedBy::all(), 2);
        check("send_result", SendResult::all(), 2);
        check("template", Template::all(), 9);
    }
}
