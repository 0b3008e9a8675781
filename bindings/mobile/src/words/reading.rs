//! The words of a reading.

use consentry::plain::{Intent, OptInWord, ReadingBasis, ReadingKind, ReadingScope};

/// What the sender of a text wants.
#[uniffi::remote(Enum)]
pub enum Intent {
    /// To receive no more messages.
    OptOut,
    /// To receive messages; the reading says with which kind of word.
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

/// The order is the one of precedence where a text has several ("yes, start").
#[uniffi::remote(Enum)]
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

/// What an intent was concluded from.
#[uniffi::remote(Enum)]
pub enum ReadingBasis {
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

/// What sort of text was read.
#[uniffi::remote(Enum)]
pub enum ReadingKind {
    /// A message of its own.
    Message,
    /// "Ok", "thanks", a thumb up: it says that something was read, and no more.
    Acknowledgement,
    /// What a telephone makes of a tap on a message: it quotes that message.
    Reaction,
    /// An outbound text that came back.
    Echo,
}

/// How much an opt-out covers, as far as its words say.
#[uniffi::remote(Enum)]
pub enum ReadingScope {
    /// All messages.
    All,
    /// Those of one category.
    Category,
}
