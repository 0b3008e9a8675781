//! Automatic texts: their names, default wordings, placeholders and rendering.

use std::collections::BTreeMap;

use crate::config::OptInMode;
use crate::error::Invalid;
use crate::message::{MessageText, StartedBy};
use crate::pieces::{self, Piece};
use crate::word::Word;

/// The longest wording of a template in bytes, before its placeholders are filled.
pub const MAX_WORDING_BYTES: usize = 1_600;

/// An automatic text, named by who receives it and what it says.
///
/// Each has one wording for conversations that the contact started and one for those that the line
/// started; help, disclaimer and request have only one.
#[derive(
    Clone,
    Copy,
    Debug,
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

/// Whom an automatic text is for.
#[derive(
    Clone,
    Copy,
    Debug,
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
pub enum Recipient {
    /// The person.
    Contact,
    /// The line's user.
    Line,
    /// All who take part in a group conversation.
    Group,
}

impl Template {
    /// Whom it is for.
    #[must_use]
    pub const fn recipient(self) -> Recipient {
        match self {
            Self::ContactOptInPrompt
            | Self::ContactOptInConfirmed
            | Self::ContactOptOutConfirmed
            | Self::ContactHelp
            | Self::ContactDisclaimer
            | Self::ContactOptInRequest => Recipient::Contact,
            Self::LineOptInRequested | Self::LineOptInAccepted | Self::LineOptInRejected => {
                Recipient::Line
            }
        }
    }

    /// Whether it counts towards the limit of automatic texts for one contact. Notices to lines and
    /// the opt-out confirmation do not.
    #[must_use]
    pub const fn is_limited(self) -> bool {
        match self {
            Self::ContactOptInPrompt
            | Self::ContactOptInConfirmed
            | Self::ContactHelp
            | Self::ContactDisclaimer
            | Self::ContactOptInRequest => true,
            Self::ContactOptOutConfirmed
            | Self::LineOptInRequested
            | Self::LineOptInAccepted
            | Self::LineOptInRejected => false,
        }
    }

    /// The short word in effect ids.
    #[must_use]
    pub const fn effect_word(self) -> &'static str {
        match self {
            Self::ContactOptInPrompt => "prompt",
            Self::LineOptInRequested => "requested-notice",
            Self::LineOptInAccepted => "accepted-notice",
            Self::ContactOptInConfirmed => "opt-in-confirmation",
            Self::LineOptInRejected => "rejected-notice",
            Self::ContactOptOutConfirmed => "opt-out-confirmation",
            Self::ContactHelp => "help",
            Self::ContactDisclaimer => "disclaimer",
            Self::ContactOptInRequest => "request",
        }
    }

    /// Whether a program in this mode ever sends it.
    #[must_use]
    pub const fn is_used_in(self, mode: OptInMode) -> bool {
        match self {
            Self::ContactOptInPrompt | Self::LineOptInRequested => {
                matches!(mode, OptInMode::Consent)
            }
            Self::ContactDisclaimer => matches!(mode, OptInMode::Disclaimer),
            Self::ContactOptInRequest => matches!(mode, OptInMode::Recorded),
            Self::LineOptInAccepted
            | Self::ContactOptInConfirmed
            | Self::LineOptInRejected
            | Self::ContactOptOutConfirmed
            | Self::ContactHelp => true,
        }
    }

    /// Whether it still goes where the partner is suspended: it answers what the contact asked for.
    #[must_use]
    pub const fn answers_contact(self) -> bool {
        matches!(self, Self::ContactOptOutConfirmed | Self::ContactHelp)
    }

    /// The wording that a program has when it configures none.
    ///
    /// Source: the employee messaging opt-in policy that the product implements; with YES and STOP
    /// as the words they read as there, letter for letter.
    #[must_use]
    pub const fn default_wording(self, started_by: StartedBy) -> &'static str {
        use StartedBy::{Contact, Line};
        match (self, started_by) {
            (Self::ContactOptInPrompt, Contact) => {
                "[Auto Message] You are trying to reach {employee_name}. As per company policy, you must provide your consent in order for your message to be delivered. To opt in, reply {opt_in_word}. To opt out, reply {opt_out_word}."
            }
            (Self::ContactOptInPrompt, Line) => {
                "[Auto Message] {employee_name} is trying to reach you. As per company policy, you must provide your consent to continue messaging. To Opt in, reply {opt_in_word}. To opt out, reply {opt_out_word}."
            }
            (Self::LineOptInRequested, Contact) => {
                "[Auto Message] A contact has attempted to send you a message. As per company policy, they have been sent a request to opt in. Once confirmed, you will be able to send/receive messages."
            }
            (Self::LineOptInRequested, Line) => {
                "[Automated Message]: Your contact has been sent a request to Opt-in. Once they accept, you will be able to message with your contact."
            }
            (Self::LineOptInAccepted, Contact) => {
                "[Auto Message] Your Contact has opted in. You may continue to send/receive messages."
            }
            (Self::LineOptInAccepted, Line) => {
                "[Auto Message]: Your Contact has opted in. You may continue to send/receive messages."
            }
            (Self::ContactOptInConfirmed, Contact) => {
                "[Auto Message] Opt in confirmed. To opt out at any time, reply {opt_out_word}."
            }
            (Self::ContactOptInConfirmed, Line) => {
                "[Auto Message]: Opt in confirmed. If you wish to opt out at any time, reply {opt_out_word}"
            }
            (Self::LineOptInRejected, Contact) => {
                "[Auto Message] Your contact has opted out. No further messages can be sent to this contact until they have provided their consent again."
            }
            (Self::LineOptInRejected, Line) => {
                "[Auto Message]:Your contact has opted out. No further messages can be sent to this contact until they have provided their consent again."
            }
            (Self::ContactOptOutConfirmed, Contact) => {
                "[Automated Message] Opt out confirmed. If you change your mind, please reply with a new message."
            }
            (Self::ContactOptOutConfirmed, Line) => {
                "[Auto Message]: Opt out confirmed. If you change your mind, please reply with a new message."
            }
            (Self::ContactHelp, _) => {
                "{brand}: for help contact {support_contact}. To opt out, reply {opt_out_word}."
            }
            (Self::ContactDisclaimer, _) => {
                "[Auto Message] You are messaging with {employee_name} of {brand}. To opt out, reply {opt_out_word}."
            }
            (Self::ContactOptInRequest, _) => {
                "{brand} would like to text you about {purposes}. Message and data rates may apply. To agree, reply {opt_in_word}. To opt out, reply {opt_out_word}. For help, reply HELP."
            }
        }
    }

    /// The default opt-out confirmation of a program in which only a keyword reopens: a new message
    /// would not, so the text must not say that it does.
    pub const KEYWORD_OPT_OUT_CONFIRMATION: &'static str =
        "[Auto Message] Opt out confirmed. To come back, reply START.";

    /// The default opt-out confirmation of a program in which nothing that they text reopens.
    pub const RECORDED_OPT_OUT_CONFIRMATION: &'static str =
        "You will receive no more texts from {brand}.";

    /// The default opt-in confirmation of a program in recorded mode, whose contacts know the brand
    /// and no employee.
    pub const RECORDED_OPT_IN_CONFIRMATION: &'static str = "{brand}: you are opted in. To opt out at any time, reply {opt_out_word}. For help, reply HELP.";
}

/// A variable of a wording, written in braces.
#[derive(
    Clone,
    Copy,
    Debug,
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
pub enum Placeholder {
    /// The name of the line's user.
    EmployeeName,
    /// The program's brand.
    Brand,
    /// The program's opt-in word.
    OptInWord,
    /// The program's opt-out word.
    OptOutWord,
    /// Where a person finds help.
    SupportContact,
    /// What the program's messages are for.
    Purposes,
}

/// A wording whose placeholders were checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording(Vec<Piece<Placeholder>>);

impl Wording {
    /// Parses a wording such as `To opt out, reply {opt_out_word}.`; `{{` and `}}` stand for braces.
    ///
    /// # Errors
    /// `Invalid` when it is empty, too long, has an unknown placeholder or an unmatched brace.
    ///
    /// # Example
    /// ```
    /// use consentry_core::Wording;
    /// assert!(Wording::parse("Reply {opt_out_word}.").is_ok());
    /// assert_eq!(Wording::parse("Hi {name}").unwrap_err().code(), "unknown_placeholder");
    /// ```
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        Ok(Self(pieces::parse(text, "templates")?))
    }

    /// Whether the wording has the placeholder.
    #[must_use]
    pub fn uses(&self, placeholder: Placeholder) -> bool {
        self.0.contains(&Piece::Variable(placeholder))
    }

    /// Fills in the placeholders.
    #[must_use]
    pub fn render<'a>(&self, value: impl Fn(Placeholder) -> &'a str) -> MessageText {
        MessageText::new(&pieces::render(&self.0, value))
    }
}

/// All wordings of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Templates(BTreeMap<(Template, StartedBy), Wording>);

impl Templates {
    /// The defaults, with the given wordings in place of some.
    ///
    /// # Errors
    /// `Invalid` for a wording with an unknown placeholder; its field names the template.
    pub fn new<'a>(
        changed: impl IntoIterator<Item = (Template, StartedBy, &'a str)>,
    ) -> Result<Self, Invalid> {
        let mut wordings = BTreeMap::new();
        for template in Template::all() {
            for started_by in StartedBy::all() {
                let wording = Wording::parse(template.default_wording(*started_by))?;
                wordings.insert((*template, *started_by), wording);
            }
        }
        for (template, started_by, text) in changed {
            let wording = Wording::parse(text)
                .map_err(|error| error.in_field(wording_field(template, started_by)))?;
            wordings.insert((template, started_by), wording);
        }
        Ok(Self(wordings))
    }

    /// The wording of a template; every pair has one.
    #[must_use]
    pub fn wording(&self, template: Template, started_by: StartedBy) -> Option<&Wording> {
        self.0.get(&(template, started_by))
    }

    /// Every template with its wording.
    pub fn iter(&self) -> impl Iterator<Item = (Template, StartedBy, &Wording)> {
        self.0.iter().map(|((template, started_by), wording)| (*template, *started_by, wording))
    }
}

/// The field of a wording in a configuration; help, disclaimer and request have one wording, whoever
/// started.
pub(crate) fn wording_field(template: Template, started_by: StartedBy) -> String {
    match template {
        Template::ContactHelp | Template::ContactDisclaimer | Template::ContactOptInRequest => {
            format!("templates.{}", template.word())
        }
        _ => format!("templates.started_by_{}.{}", started_by.word(), template.word()),
    }
}
