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
    ["What the caller answered. What is not clearly a yes or a no is `unclear`."]
    CallAnswer { Yes, No, Unclear }

    ["A fact that the record of a consent by voice needs."]
    CallFact { ConsentedAt, NumberConfirmed, Recording, Requested, Agent, UnderstoodOptional }

    [
        "What a call came to. `undocumented`: the caller consented, and a fact is still missing."
        "`declined`: no text is sent, and this is no opt-out. `opt_out`: report it as one, with"
        "`consent_revoked`."
    ]
    CallOutcome { Consented, Undocumented, Declined, NumberNotConfirmed, OptOut, Unanswered }

    ["Why an event did not take the call further."]
    CallReason {
        InformationNotGiven, PurposeUnknown, OfferAlreadyMade, NothingAsked, NotHeard, AnswerUnclear,
        NumberNotUnderstood, RecordingInvalid, CallOver,
    }

    ["Where a call stands."]
    CallStage { Opened, Informed, Offered, ReadingBack, AskingNumber, Over }

    [
        "How a message travels: text message, multimedia message, rich communication services,"
        "WhatsApp."
    ]
    Channel { Sms, Mms, Rcs, Whatsapp }

    ["What kind of message a send is. No class passes an opt-out."]
    Class { Promotional, Informational, Conversational, Emergency }

    [
        "What is to be done. `deliver`: show an inbound text to the line. `allow`: send, with a"
        "permit. `hold`: keep until the contact answers. `refuse`: do not. `review`: show an inbound"
        "text to a person, who says whether it was an opt-out. `none`: nothing to show or send."
    ]
    Decision { Deliver, Allow, Hold, Refuse, Review, None }

    ["What kind of record may be deleted."]
    DueKind { Message, Consent, Recording }

    [
        "The medium that proves a consent. `telephone`: said to a person. `verbal`: said to a voice"
        "agent, in a recorded call."
    ]
    EvidenceKind { SmsKeyword, WebForm, Email, Paper, InPerson, Telephone, Verbal, Import, Other }

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
        "politeness and repetition. `phrase`: a sentence asks for it in words of its own. `typo`: a"
        "keyword with one slip of a finger. `unsure`: a person could read it either way. `none`:"
        "there is no intent."
    ]
    ReadingBasis { Keyword, Phrase, Typo, Unsure, None }

    [
        "What sort of text was read. `acknowledgement`: it says that something was read, and no"
        "more. `reaction`: what a telephone makes of a tap on a message. `echo`: an outbound text that"
        "came back."
    ]
    ReadingKind { Message, Acknowledgement, Reaction, Echo }

    ["How much an opt-out covers, as far as its words say: all messages, or those of one category."]
    ReadingScope { All, Category }

    ["Why a decision was made."]
    ReasonCode {
        StoreUnavailable, OptedOut, PurposeOptedOut, FlagFalse, FlagMissing, PartnerSuspended,
        CarrierBlocked, FeatureOff, GroupMessagingOff, GroupEmpty, GroupTooLarge, UnderReview, OlderThanOptOut, EvidenceOlderThanOptOut,
        EvidenceBelowTier, PurposeNotRequested, RestartLimit, NoPermit, AlreadyRedeemed,
        PermitExpired, PermitSuperseded, DisclaimerNotSent, ChannelNotUsed, ClassNotAllowed,
        OptOutInstructionMissing, PurposeNotDeclared, PurposeMissing, PurposeNotConsented,
        ReferenceMissing, ReferenceNotConsented, OncePerReference, OncePerConsent, NoConsent,
        ConsentRequired, Pending, PromptNotAllowed, HeldFull, TimedOut, Consented, Disclaimer,
        AskingNobody, Declined, WrongNumber, NumberReassigned, FlagChanged, CarrierBlockChanged,
        ReviewOpened, ReviewClosed, NoReview, Help, HelpLimited, AutomaticTextLimit,
        MemberJoined, MemberLeft, Reported,
    }

    ["Whom an automatic text is for: the person, the line's user, or all in a group conversation."]
    Recipient { Contact, Line, Group }

    ["The form of a report. `html`: one page that searches and sorts without a network."]
    ReportFormat { Csv, Json, Html }

    ["Which of the two opt-in reports."]
    ReportKind { Consent, Disclaimer }

    ["The ways in which a contact is asked for consent. `text`: the engine asks."]
    RequestedVia { Text, Email, Phone, Paper, InPerson, Web }

    [
        "What a person found a text to be that could be read either way: an opt-out, made when it was"
        "written, or an ordinary message."
    ]
    ReviewResolution { OptOut, Dismissed }

    ["The ways to opt out other than by a text."]
    RevokedVia { Phone, Email, Web, Paper, InPerson, Agent }

    ["What became of a message. `delivered`: it reached the provider or the person."]
    SendResult { Delivered, Failed }

    [
        "The state of a contact. `unknown`: nothing is known. `pending`: asked, and no answer yet."
        "`disclaimer`: told with whom they are talking and how to opt out."
    ]
    State { Unknown, Pending, Consented, Disclaimer, OptedOut }

    ["The automatic texts."]
    Template {
        ContactOptInPrompt, LineOptInRequested, LineOptInAccepted, ContactOptInConfirmed,
        LineOptInRejected, ContactOptOutConfirmed, ContactHelp, ContactDisclaimer, ContactOptInRequest,
    }
}
