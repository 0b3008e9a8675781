//! The words of closed lists. The definitions repeat those of [`consentry::plain`], and do not compile
//! when these have another variant.

use consentry::plain::{
    Channel, Class, Decision, EvidenceKind, Family, Intent, OptInWord, ReadingBasis, ReadingKind,
    ReadingScope, ReasonCode, Recipient, RevokedVia, SendResult, State, Template,
};

/// How a message travels.
#[uniffi::remote(Enum)]
pub enum Channel {
    /// Text message.
    Sms,
    /// Multimedia message.
    Mms,
    /// Rich communication services.
    Rcs,
    /// WhatsApp.
    Whatsapp,
}

/// What kind of message a send is. No class passes an opt-out.
#[uniffi::remote(Enum)]
pub enum Class {
    /// Advertises or sells.
    Promotional,
    /// Tells what the person asked to be told.
    Informational,
    /// Belongs to a conversation between two people.
    Conversational,
    /// Warns of danger.
    Emergency,
}

/// What the engine decided.
#[uniffi::remote(Enum)]
pub enum Decision {
    /// Show an inbound text to the line.
    Deliver,
    /// Send, with a permit.
    Allow,
    /// Keep until the contact answers.
    Hold,
    /// Do not.
    Refuse,
    /// Nothing to show or send: a keyword was consumed, or an event was only recorded.
    None,
}

/// The medium in which a consent was given.
#[uniffi::remote(Enum)]
pub enum EvidenceKind {
    /// A keyword texted to a published number.
    SmsKeyword,
    /// A form on a web page.
    WebForm,
    /// An email.
    Email,
    /// A signed paper.
    Paper,
    /// Said in person.
    InPerson,
    /// Said to a person on the telephone.
    Telephone,
    /// Taken over from another system.
    Import,
    /// Anything else.
    Other,
}

/// The channels that share a consent.
#[uniffi::remote(Enum)]
pub enum Family {
    /// sms, mms and rcs.
    Sms,
    /// WhatsApp.
    Whatsapp,
}

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

/// Which kind of word an opt-in was made with.
///
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
}

/// How much an opt-out covers, as far as its words say.
#[uniffi::remote(Enum)]
pub enum ReadingScope {
    /// All messages.
    All,
}

/// Why a decision was made. The order is the order in which reasons are listed.
#[uniffi::remote(Enum)]
pub enum ReasonCode {
    /// The store did not answer.
    StoreUnavailable,
    /// The contact opted out.
    OptedOut,
    /// The text is older than the opt-out, so it says nothing against it.
    OlderThanOptOut,
    /// The evidence is older than the opt-out, or as old.
    EvidenceOlderThanOptOut,
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
    /// The program does not use the channel.
    ChannelNotUsed,
    /// The program does not declare the purpose.
    PurposeNotDeclared,
    /// The program declares purposes and the send names none.
    PurposeMissing,
    /// The contact's consent does not cover the purpose.
    PurposeNotConsented,
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
    /// The contact declined.
    Declined,
    /// The contact said that the number is another person's.
    WrongNumber,
    /// The contact asked for help.
    Help,
    /// Help was answered less than a minute ago.
    HelpLimited,
    /// The contact got as many automatic texts as an hour allows.
    AutomaticTextLimit,
    /// The result of a send became known.
    Reported,
}

/// Whom an automatic text is for.
#[uniffi::remote(Enum)]
pub enum Recipient {
    /// The person.
    Contact,
    /// The line's user.
    Line,
}

/// The ways to opt out other than by a text.
#[uniffi::remote(Enum)]
pub enum RevokedVia {
    /// A telephone call.
    Phone,
    /// An email.
    Email,
    /// A web page.
    Web,
    /// A letter or a form on paper.
    Paper,
    /// In person.
    InPerson,
    /// An agent who was told.
    Agent,
}

/// What became of a message that was handed over.
#[uniffi::remote(Enum)]
pub enum SendResult {
    /// It reached the provider or the person.
    Delivered,
    /// It did not.
    Failed,
}

/// The state of a contact at a place. Derived from the record at every question, never stored.
#[uniffi::remote(Enum)]
pub enum State {
    /// Nothing is known.
    Unknown,
    /// Asked, and no answer yet.
    Pending,
    /// Consented.
    Consented,
    /// Opted out.
    OptedOut,
}

/// An automatic text, named by who receives it and what it says.
///
/// Each has one wording for conversations that the contact started and one for those that the line
/// started; help has only one.
#[uniffi::remote(Enum)]
pub enum Template {
    /// Asks the contact for consent.
    ContactOptInPrompt,
    /// Tells the line that its contact was asked.
    LineOptInRequested,
    /// Tells the line that its contact opted in.
    LineOptInAccepted,
    /// Confirms the opt-in to the contact.
    ContactOptInConfirmed,
    /// Tells the line that its contact declined or opted out.
    LineOptInRejected,
    /// Confirms the opt-out to the contact.
    ContactOptOutConfirmed,
    /// Answers a help word.
    ContactHelp,
}
