//! What the reader concludes.

use consentry_core::{Intent, Kind, OptInWord, ReadingBasis, ReadingScope};

use super::Number;

impl Number for Intent {
    fn number(self) -> u64 {
        match self {
            Self::OptOut => 1,
            Self::OptIn => 2,
            Self::Help => 3,
            Self::WrongNumber => 4,
            Self::Decline => 5,
            Self::None => 6,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::OptOut),
            2 => Some(Self::OptIn),
            3 => Some(Self::Help),
            4 => Some(Self::WrongNumber),
            5 => Some(Self::Decline),
            6 => Some(Self::None),
            _ => None,
        }
    }
}

impl Number for ReadingBasis {
    fn number(self) -> u64 {
        match self {
            Self::Keyword => 1,
            Self::None => 2,
            Self::Unsure => 3,
            Self::Phrase => 4,
            Self::Typo => 5,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Keyword),
            2 => Some(Self::None),
            3 => Some(Self::Unsure),
            4 => Some(Self::Phrase),
            5 => Some(Self::Typo),
            _ => None,
        }
    }
}

impl Number for Kind {
    fn number(self) -> u64 {
        match self {
            Self::Message => 1,
            Self::Acknowledgement => 2,
            Self::Reaction => 3,
            Self::Echo => 4,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Message),
            2 => Some(Self::Acknowledgement),
            3 => Some(Self::Reaction),
            4 => Some(Self::Echo),
            _ => None,
        }
    }
}

impl Number for ReadingScope {
    fn number(self) -> u64 {
        match self {
            Self::All => 1,
            Self::Category => 2,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::All),
            2 => Some(Self::Category),
            _ => None,
        }
    }
}

impl Number for OptInWord {
    fn number(self) -> u64 {
        match self {
            Self::Own => 1,
            Self::Answer => 2,
            Self::Join => 3,
            Self::Restart => 4,
        }
    }

    fn of_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Own),
            2 => Some(Self::Answer),
            3 => Some(Self::Join),
            4 => Some(Self::Restart),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;
    use super::*;

    // The reader's enums do not list their values; each match below names the value after each, so
    // that a new one does not compile until it is placed.

    fn next_intent(value: Option<Intent>) -> Option<Intent> {
        match value {
            None => Some(Intent::OptOut),
            Some(Intent::OptOut) => Some(Intent::OptIn),
            Some(Intent::OptIn) => Some(Intent::Help),
            Some(Intent::Help) => Some(Intent::WrongNumber),
            Some(Intent::WrongNumber) => Some(Intent::Decline),
            Some(Intent::Decline) => Some(Intent::None),
            Some(Intent::None) => None,
        }
    }

    fn next_reading_basis(value: Option<ReadingBasis>) -> Option<ReadingBasis> {
        match value {
            None => Some(ReadingBasis::Keyword),
            Some(ReadingBasis::Keyword) => Some(ReadingBasis::Phrase),
            Some(ReadingBasis::Phrase) => Some(ReadingBasis::Typo),
            Some(ReadingBasis::Typo) => Some(ReadingBasis::Unsure),
            Some(ReadingBasis::Unsure) => Some(ReadingBasis::None),
            Some(ReadingBasis::None) => None,
        }
    }

    fn next_kind(value: Option<Kind>) -> Option<Kind> {
        match value {
            None => Some(Kind::Message),
            Some(Kind::Message) => Some(Kind::Acknowledgement),
            Some(Kind::Acknowledgement) => Some(Kind::Reaction),
            Some(Kind::Reaction) => Some(Kind::Echo),
            Some(Kind::Echo) => None,
        }
    }

    fn next_reading_scope(value: Option<ReadingScope>) -> Option<ReadingScope> {
        match value {
            None => Some(ReadingScope::All),
            Some(ReadingScope::All) => Some(ReadingScope::Category),
            Some(ReadingScope::Category) => None,
        }
    }

    fn next_opt_in_word(value: Option<OptInWord>) -> Option<OptInWord> {
        match value {
            None => Some(OptInWord::Own),
            Some(OptInWord::Own) => Some(OptInWord::Answer),
            Some(OptInWord::Answer) => Some(OptInWord::Join),
            Some(OptInWord::Join) => Some(OptInWord::Restart),
            Some(OptInWord::Restart) => None,
        }
    }

    fn all<T: Copy>(next: impl Fn(Option<T>) -> Option<T>) -> Vec<T> {
        std::iter::successors(next(None), |value| next(Some(*value))).collect()
    }

    #[test]
    fn every_value_has_a_number_of_its_own() {
        check("intent", &all(next_intent), 6);
        check("basis", &all(next_reading_basis), 5);
        check("kind", &all(next_kind), 4);
        check("scope", &all(next_reading_scope), 2);
        check("opt_in", &all(next_opt_in_word), 4);
    }
}
