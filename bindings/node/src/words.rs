//! The closed lists of words. Each variant is named once; one that the engine gains does not compile
//! until it stands here.

use consentry::plain;
use napi_derive::napi;

/// Takes each list's documentation as strings, one a line: napi reads a `///` that went through a
/// macro wrongly.
macro_rules! words {
    ($([$($doc:tt)+] $name:ident { $($variant:ident),+ $(,)? })+) => {$(
        $(#[doc = $doc])+
        #[napi(string_enum = "snake_case", object_from_js = false)]
        pub enum $name { $($variant),+ }

        impl From<plain::$name> for $name {
            fn from(word: plain::$name) -> Self {
                match word { $(plain::$name::$variant => Self::$variant),+ }
            }
        }
    )+};
}

words! {
    [
        "How a message travels: text message, multimedia message, rich communication services,"
        "WhatsApp."
    ]
    Channel { Sms, Mms, Rcs, Whatsapp }

    ["What kind of message a send is. No class passes an opt-out."]
    Class { Promotional, Informational, Conversational, Emergency }

    [
        "What is to be done. `deliver`: show an inbound text to the line. `allow`: send, with a"
        "permit. `hold`: keep until the contact answers. `refuse`: do not. `none`: nothing to show or"
        "send."
    ]
    Decision { Deliver, Allow, Hold, Refuse, None }

    ["The medium that proves a consent."]
    EvidenceKind { SmsKeyword, WebForm, Email, Paper, InPerson, Telephone, Import, Other }

    ["The channels that share a consent: `sms` is sms, mms and rcs."]
    Family { Sms, Whatsapp }

    ["What the sender of a text wants. `none`: nothing that the reader knows."]
    Intent { OptOut, OptIn, Help, WrongNumber, Decline, None }

    [
        "Which kind of word an opt-in was made with. `own`: the program's own. `answer`: YES or a"
        "translation of it. `join`: the program's join word. `restart`: START, UNSTOP and the like."
    ]
    OptInWord { Own, Answer, Join, Restart }

    [
        "What an intent was concluded from. `keyword`: the whole message is one, give or take"
        "politeness and repetition. `none`: there is no intent."
    ]
    ReadingBasis { Keyword, None }

    [
        "What sort of text was read. `acknowledgement`: it says that something was read, and no"
        "more."
    ]
    ReadingKind { Message, Acknowledgement }

    ["How much an opt-out covers, as far as its words say."]
    ReadingScope { All }

    ["Why a decision was made."]
    ReasonCode {
        StoreUnavailable, OptedOut, OlderThanOptOut, EvidenceOlderThanOptOut, RestartLimit, NoPermit,
        AlreadyRedeemed, PermitExpired, PermitSuperseded, ChannelNotUsed, PurposeNotDeclared,
        PurposeMissing, PurposeNotConsented, ConsentRequired, Pending, PromptNotAllowed, HeldFull,
        TimedOut, Consented, Declined, WrongNumber, Help, HelpLimited, AutomaticTextLimit, Reported,
    }

    ["Whom an automatic text is for: the person, or the line's user."]
    Recipient { Contact, Line }

    ["The ways to opt out other than by a text."]
    RevokedVia { Phone, Email, Web, Paper, InPerson, Agent }

    ["What became of a message. `delivered`: it reached the provider or the person."]
    SendResult { Delivered, Failed }

    ["The state of a contact. `unknown`: nothing is known. `pending`: asked, and no answer yet."]
    State { Unknown, Pending, Consented, OptedOut }

    ["The automatic texts."]
    Template {
        ContactOptInPrompt, LineOptInRequested, LineOptInAccepted, ContactOptInConfirmed,
        LineOptInRejected, ContactOptOutConfirmed, ContactHelp,
    }
}
