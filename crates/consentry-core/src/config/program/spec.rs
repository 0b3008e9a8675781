//! A program as a host describes it.

use super::limits::Limits;
use crate::address::Country;
use crate::message::{Family, StartedBy};
use crate::template::Template;

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
    /// What brings back a contact who has opted out.
    pub re_opt_in: ReOptIn,
    /// How far an opt-out reaches.
    pub opt_out_scope: OptOutScope,
    /// What its messages are for; empty where a program does not tell them apart.
    pub purposes: Vec<String>,
    /// The countries in which it may ask for consent by text.
    pub prompt_countries: Vec<Country>,
    /// Wordings in place of the defaults.
    pub templates: Vec<Templated>,
    /// Its numbers.
    pub limits: Limits,
}

impl ProgramSpec {
    /// A program in consent mode with every default: YES and STOP, text messages and WhatsApp,
    /// prompts in the United States, a new message reopens, an opt-out covers the organization.
    #[must_use]
    pub fn consent(id: &str, brand: &str, support_contact: &str) -> Self {
        Self {
            id: id.to_owned(),
            brand: brand.to_owned(),
            mode: OptInMode::Consent,
            families: vec![Family::Sms, Family::Whatsapp],
            support_contact: support_contact.to_owned(),
            opt_in_word: "YES".to_owned(),
            opt_out_word: "STOP".to_owned(),
            opt_out_words: Vec::new(),
            help_words: Vec::new(),
            join_words: Vec::new(),
            re_opt_in: ReOptIn::NewMessage,
            opt_out_scope: OptOutScope::Organization,
            purposes: Vec::new(),
            prompt_countries: Country::new("US").into_iter().collect(),
            templates: Vec::new(),
            limits: Limits::default(),
        }
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

