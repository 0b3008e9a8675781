//! A program as a host describes it.

use consentry_reader::ProgramRule;

use super::limits::Limits;
use crate::address::Country;
use crate::evidence::Tier;
use crate::message::{Class, Family, StartedBy};
use crate::template::Template;
use crate::word::Word;

/// How a program comes by its consents.
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
pub enum OptInMode {
    /// Ask, and hold everything until the contact says YES.
    Consent,
    /// Tell the contact with whom they are talking and how to opt out, then allow.
    Disclaimer,
    /// Consent is captured elsewhere: by voice, on paper, by email, on the web, by a flag.
    Recorded,
}

/// What brings back a contact who has opted out.
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
pub enum ReOptIn {
    /// A new message of theirs starts the question again.
    NewMessage,
    /// START, UNSTOP or the program's own opt-in word.
    Keyword,
    /// Nothing that they text: only a newer consent that is captured elsewhere.
    Recorded,
}

/// How far an opt-out reaches.
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
pub enum OptOutScope {
    /// The main organization's whole tree.
    Organization,
    /// The program.
    Program,
    /// The line.
    Line,
}

/// Who holds the consents of a program in `recorded` mode.
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
pub enum ConsentHolder {
    /// The line that a text was sent to.
    Line,
    /// The program, with all of its lines.
    Program,
}

/// What a text does that is no plain opt-out.
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
pub enum Treatment {
    /// It opts out.
    OptOut,
    /// A person looks at it; until then no promotional message is sent.
    Review,
    /// It is an ordinary message.
    Message,
}

/// How often a message may be sent for one purpose.
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
pub enum Repeat {
    /// As often as the line likes.
    Unlimited,
    /// Once for each reference, such as one appointment.
    PerReference,
    /// Once for each request: for each consent.
    PerConsent,
}

/// What messages of a program are for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PurposeSpec {
    /// Its immutable id.
    pub id: String,
    /// How often a message may be sent for it.
    pub repeat: Repeat,
}

impl PurposeSpec {
    /// A purpose without a limit.
    #[must_use]
    pub fn unlimited(id: &str) -> Self {
        Self { id: id.to_owned(), repeat: Repeat::Unlimited }
    }
}

/// A program as a host describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramSpec {
    /// Its immutable id.
    pub id: String,
    /// The name under which people know the sender.
    pub brand: String,
    /// How it comes by its consents.
    pub mode: OptInMode,
    /// The channel families that it uses.
    pub families: Vec<Family>,
    /// Where a person finds help: an address, a number or a page.
    pub support_contact: String,
    /// The word that answers a prompt, besides YES.
    pub opt_in_word: String,
    /// The word that templates tell people to opt out with; all documented words work too.
    pub opt_out_word: String,
    /// Further words that opt out.
    pub opt_out_words: Vec<String>,
    /// Further words that ask for help.
    pub help_words: Vec<String>,
    /// Words of a published call to action, which opt in at once.
    pub join_words: Vec<String>,
    /// Rules of its own for sentences.
    pub rules: Vec<ProgramRule>,
    /// The ids of the built-in rules that it does without.
    pub silenced_rules: Vec<String>,
    /// What a text does that says that the number is somebody else's. As an opt-out it closes the
    /// number's consents too.
    pub wrong_number: Treatment,
    /// What a text does that could be read as an opt-out or not.
    pub unsure: Treatment,
    /// Whether a bare YES answers its prompts; its own opt-in word does so anyway.
    pub bare_yes: bool,
    /// Whether a bare NO to its prompts declines.
    pub bare_no: bool,
    /// What brings back a contact who has opted out.
    pub re_opt_in: ReOptIn,
    /// How far an opt-out reaches.
    pub opt_out_scope: OptOutScope,
    /// Who holds its consents; the line, but in `recorded` mode.
    pub consent_holder: ConsentHolder,
    /// What its messages are for; empty where a program does not tell them apart.
    pub purposes: Vec<PurposeSpec>,
    /// The classes of messages that it may send.
    pub classes: Vec<Class>,
    /// Whether each text must say how to opt out.
    pub opt_out_instruction: bool,
    /// The weakest evidence that it accepts.
    pub minimum_tier: Tier,
    /// Whether nothing is sent unless the Notification Opt-in Flag is TRUE.
    pub notification_flag: bool,
    /// Whether the partner behind it is suspended: then nothing is sent.
    pub suspended: bool,
    /// The countries in which it may ask for consent by text.
    pub prompt_countries: Vec<Country>,
    /// Wordings in place of the defaults.
    pub templates: Vec<Templated>,
    /// Its numbers.
    pub limits: Limits,
}

impl ProgramSpec {
    /// A program with every default of its mode: YES and STOP, text messages and WhatsApp, prompts in
    /// the United States, an opt-out covers the organization. In consent mode a new message reopens,
    /// in disclaimer mode START does, in recorded mode only a newer consent.
    #[must_use]
    pub fn new(mode: OptInMode, id: &str, brand: &str, support_contact: &str) -> Self {
        Self {
            id: id.to_owned(),
            brand: brand.to_owned(),
            mode,
            families: vec![Family::Sms, Family::Whatsapp],
            support_contact: support_contact.to_owned(),
            opt_in_word: "YES".to_owned(),
            opt_out_word: "STOP".to_owned(),
            opt_out_words: Vec::new(),
            help_words: Vec::new(),
            join_words: Vec::new(),
            rules: Vec::new(),
            silenced_rules: Vec::new(),
            wrong_number: Treatment::OptOut,
            unsure: Treatment::Review,
            bare_yes: true,
            bare_no: true,
            re_opt_in: match mode {
                OptInMode::Consent => ReOptIn::NewMessage,
                OptInMode::Disclaimer => ReOptIn::Keyword,
                OptInMode::Recorded => ReOptIn::Recorded,
            },
            opt_out_scope: OptOutScope::Organization,
            consent_holder: match mode {
                OptInMode::Consent | OptInMode::Disclaimer => ConsentHolder::Line,
                OptInMode::Recorded => ConsentHolder::Program,
            },
            purposes: Vec::new(),
            classes: Class::all().to_vec(),
            opt_out_instruction: false,
            minimum_tier: Tier::Attested,
            notification_flag: false,
            suspended: false,
            prompt_countries: Country::new("US").into_iter().collect(),
            templates: Vec::new(),
            limits: Limits::default(),
        }
    }

    /// A program in consent mode with every default.
    #[must_use]
    pub fn consent(id: &str, brand: &str, support_contact: &str) -> Self {
        Self::new(OptInMode::Consent, id, brand, support_contact)
    }
}

/// A wording in place of a default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Templated {
    /// Which text.
    pub template: Template,
    /// For conversations started by whom.
    pub started_by: StartedBy,
    /// The wording.
    pub wording: String,
}
