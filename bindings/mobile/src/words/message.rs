//! The words of events and of what they lead to.

use consentry::plain::{
    Channel, Class, Decision, EvidenceKind, Family, Recipient, RequestedVia, ReviewResolution,
    RevokedVia, SendResult, State, Template,
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
    /// Show an inbound text to a person, who says whether it was an opt-out.
    Review,
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
    /// Said to a voice agent, in a recorded call.
    Verbal,
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

/// Whom an automatic text is for.
#[uniffi::remote(Enum)]
pub enum Recipient {
    /// The person.
    Contact,
    /// The line's user.
    Line,
    /// All who take part in a group conversation.
    Group,
}

/// The ways in which a contact is asked for consent.
#[uniffi::remote(Enum)]
pub enum RequestedVia {
    /// By a text of the engine.
    Text,
    /// By email.
    Email,
    /// On the telephone.
    Phone,
    /// On paper.
    Paper,
    /// In person.
    InPerson,
    /// On a web page.
    Web,
}

/// What a person found a text to be that could be read either way.
#[uniffi::remote(Enum)]
pub enum ReviewResolution {
    /// An opt-out, made when the text was written.
    OptOut,
    /// An ordinary message.
    Dismissed,
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
    /// Told with whom they are talking and how to opt out.
    Disclaimer,
    /// Opted out.
    OptedOut,
}

/// started; help, disclaimer and request have only one.
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
    /// Tells the contact with whom they are talking and how to opt out.
    ContactDisclaimer,
    /// Asks the contact for consent to a program's messages, in recorded mode.
    ContactOptInRequest,
}
