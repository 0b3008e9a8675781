//! What a reader concludes from a text: plain values, closed enums.

use crate::{Language, RuleId};

/// What the sender of a text wants.
#[derive(
    Debug,
    Clone,
    Copy,
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
pub enum Intent {
    /// To receive no more messages.
    OptOut,
    /// To receive messages; [`Reading::opt_in`] says with which kind of word.
    OptIn,
    /// To know who writes and how to stop it.
    Help,
    /// To say that the number belongs to somebody else.
    WrongNumber,
    /// To say no to a question.
    Decline,
    /// Nothing that the reader knows: an ordinary message or an acknowledgement.
    None,
}

impl Intent {
    /// Returns the stable name used on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OptOut => "opt_out",
            Self::OptIn => "opt_in",
            Self::Help => "help",
            Self::WrongNumber => "wrong_number",
            Self::Decline => "decline",
            Self::None => "none",
        }
    }
}

/// What an [`Intent`] was concluded from.
#[derive(
    Debug,
    Clone,
    Copy,
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
pub enum Basis {
    /// The whole message is a keyword, give or take politeness and repetition.
    Keyword,
    /// A sentence asks for it in words of its own.
    Phrase,
    /// The whole message is a keyword with one slip of a finger.
    Typo,
    /// A person could read it either way: somebody has to look.
    Unsure,
    /// There is no intent.
    None,
}

impl Basis {
    /// Returns the stable name used on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Keyword => "keyword",
            Self::Phrase => "phrase",
            Self::Typo => "typo",
            Self::Unsure => "unsure",
            Self::None => "none",
        }
    }
}

/// What sort of text was read.
#[derive(
    Debug,
    Clone,
    Copy,
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
pub enum Kind {
    /// A message of its own.
    Message,
    /// "Ok", "thanks", a thumb up: it says that something was read, and no more.
    Acknowledgement,
    /// What a telephone makes of a tap on a message: it quotes that message.
    Reaction,
    /// An outbound text that came back.
    Echo,
}

impl Kind {
    /// Returns the stable name used on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Acknowledgement => "acknowledgement",
            Self::Reaction => "reaction",
            Self::Echo => "echo",
        }
    }
}

/// How much an opt-out covers, as far as its words say.
#[derive(
    Debug,
    Clone,
    Copy,
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
pub enum Scope {
    /// All messages.
    All,
    /// Those of one category, such as one purpose of the program.
    Category,
}

impl Scope {
    /// Returns the stable name used on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Category => "category",
        }
    }
}

/// Which kind of word an opt-in was made with.
///
/// The order is the one of precedence where a text has several ("yes, start").
#[derive(
    Debug,
    Clone,
    Copy,
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
pub enum OptInWord {
    /// The program's own opt-in word.
    Own,
    /// YES or a documented translation of it, which answers a prompt.
    Answer,
    /// The program's own join word.
    Join,
    /// START, UNSTOP and the other documented words that undo a STOP.
    Restart,
}

impl OptInWord {
    /// Returns the stable name of this kind of word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Answer => "answer",
            Self::Join => "join",
            Self::Restart => "restart",
        }
    }
}

/// A part of a raw text, counted in Unicode scalar values, half-open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The number of scalar values before the part.
    pub start: u32,
    /// The number of scalar values up to the end of the part.
    pub end: u32,
}

impl Span {
    /// The same part of a text with so many scalar values before it.
    pub(crate) const fn moved(self, by: u32) -> Self {
        Self { start: self.start.saturating_add(by), end: self.end.saturating_add(by) }
    }
}

/// What a text is and means.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reading {
    /// What the sender wants.
    pub intent: Intent,
    /// What the intent was concluded from.
    pub basis: Basis,
    /// What sort of text it is.
    pub kind: Kind,
    /// What an opt-out covers; `None` for every other intent.
    pub scope: Option<Scope>,
    /// The purpose that an opt-out of a category names, as the program spells it.
    pub category: Option<String>,
    /// Which kind of word opted in; `None` for every other intent.
    pub opt_in: Option<OptInWord>,
    /// The entry that decided, of an acknowledgement too; `None` for an ordinary message.
    pub rule: Option<RuleId>,
    /// Where that entry's words first stand in the raw text, without the politeness around them.
    pub span: Option<Span>,
    /// The language of that entry; `None` for a word of the program, and for an emoji.
    pub language: Option<Language>,
}

impl Reading {
    /// Returns the reading of an ordinary message.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            intent: Intent::None,
            basis: Basis::None,
            kind: Kind::Message,
            scope: None,
            category: None,
            opt_in: None,
            rule: None,
            span: None,
            language: None,
        }
    }
}
