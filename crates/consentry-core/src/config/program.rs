//! A program: brand, opt-in mode, words, templates, limits.

use std::collections::BTreeMap;

use consentry_reader::Reader;

use super::check;
use crate::address::Country;
use crate::error::Invalid;
use crate::id::{ProgramId, PurposeId};
use crate::message::{Family, MessageText, StartedBy};
use crate::template::{Placeholder, Template, Templates, Wording};
use crate::time::{DAY, HOUR, MINUTE};

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

/// The numbers of a program, each with a default that a host rarely changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How long a prompt waits for its answer, in milliseconds. Default 30 days.
    pub prompt_timeout: i64,
    /// How long a permit may be redeemed, in milliseconds. Default 24 hours, and at most that.
    pub permit_lifetime: i64,
    /// By how much an explicit capture time may be wrong, in milliseconds. Default 5 minutes.
    pub clock_tolerance: i64,
    /// Automatic texts to one contact in an hour, notices and the opt-out confirmation not counted.
    pub automatic_texts_per_hour: usize,
    /// How often one contact may restart the question on one line in 24 hours after an opt-out.
    pub restarts_per_day: usize,
    /// Held messages of one contact.
    pub held_messages: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            prompt_timeout: 30 * DAY,
            permit_lifetime: DAY,
            clock_tolerance: 5 * MINUTE,
            automatic_texts_per_hour: 5,
            restarts_per_day: 3,
            held_messages: 100,
        }
    }
}

/// How long an opt-out confirmation may still be sent, in milliseconds.
///
/// Source: 47 CFR 64.1200(a)(12): a confirmation within five minutes is presumed to be permitted.
pub const OPT_OUT_CONFIRMATION_WINDOW: i64 = 5 * MINUTE;
/// How long any other automatic text may still be sent, in milliseconds.
pub const AUTOMATIC_TEXT_WINDOW: i64 = DAY;
/// The shortest time between two help replies to one contact from one line, in milliseconds.
pub const HELP_INTERVAL: i64 = MINUTE;
/// The span over which automatic texts are counted, in milliseconds.
pub const AUTOMATIC_TEXT_SPAN: i64 = HOUR;
/// The span over which restarts are counted, in milliseconds.
pub const RESTART_SPAN: i64 = DAY;

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

/// A checked and compiled program.
#[derive(Debug)]
pub struct Program {
    id: ProgramId,
    spec: ProgramSpec,
    purposes: BTreeMap<PurposeId, String>,
    templates: Templates,
    reader: Reader,
}

impl Program {
    pub(super) fn new(spec: &ProgramSpec, path: &str) -> Result<Self, Invalid> {
        let field = |name: &str| format!("{path}.{name}");
        check::name(&field("id"), &spec.id)?;
        check::text(&field("brand"), &spec.brand)?;
        check::text(&field("support_contact"), &spec.support_contact)?;
        if spec.families.is_empty() {
            return Err(Invalid::new("missing_field", field("channels"), "at least one channel"));
        }
        check_limits(&spec.limits, path)?;
        let mut purposes = BTreeMap::new();
        for purpose in &spec.purposes {
            check::name(&field("purposes"), purpose)?;
            if purposes.insert(PurposeId::of(purpose), purpose.clone()).is_some() {
                return Err(Invalid::new("repeated_id", field("purposes"), "each purpose once"));
            }
        }
        let reader = compile_reader(spec, path)?;
        let templates = compile_templates(spec, path)?;
        Ok(Self { id: ProgramId::of(&spec.id), spec: spec.clone(), purposes, templates, reader })
    }

    /// Its key.
    #[must_use]
    pub const fn id(&self) -> ProgramId {
        self.id
    }

    /// Its id, as the configuration spells it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.spec.id
    }

    /// The name under which people know the sender.
    #[must_use]
    pub fn brand(&self) -> &str {
        &self.spec.brand
    }

    /// How it comes by its consents.
    #[must_use]
    pub const fn mode(&self) -> OptInMode {
        self.spec.mode
    }

    /// The channel families that it uses.
    #[must_use]
    pub fn families(&self) -> &[Family] {
        &self.spec.families
    }

    /// What brings back a contact who has opted out.
    #[must_use]
    pub const fn re_opt_in(&self) -> ReOptIn {
        self.spec.re_opt_in
    }

    /// How far an opt-out reaches.
    #[must_use]
    pub const fn opt_out_scope(&self) -> OptOutScope {
        self.spec.opt_out_scope
    }

    /// Its numbers.
    #[must_use]
    pub const fn limits(&self) -> &Limits {
        &self.spec.limits
    }

    /// The countries in which it may ask for consent by text.
    #[must_use]
    pub fn prompt_countries(&self) -> &[Country] {
        &self.spec.prompt_countries
    }

    /// The name of a purpose that it declares.
    #[must_use]
    pub fn purpose(&self, id: PurposeId) -> Option<&str> {
        self.purposes.get(&id).map(String::as_str)
    }

    /// Whether it declares any purpose.
    #[must_use]
    pub fn declares_purposes(&self) -> bool {
        !self.purposes.is_empty()
    }

    /// The compiled reader of its inbound texts.
    #[must_use]
    pub const fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Its wordings.
    #[must_use]
    pub const fn templates(&self) -> &Templates {
        &self.templates
    }

    /// Whether the host worded this template itself.
    #[must_use]
    pub fn changed(&self, template: Template) -> bool {
        self.spec.templates.iter().any(|change| change.template == template)
    }

    /// Whether any of its wordings has the placeholder.
    #[must_use]
    pub fn uses(&self, placeholder: Placeholder) -> bool {
        self.templates.iter().any(|(_, _, wording)| wording.uses(placeholder))
    }

    /// The text of a template for a line's user.
    #[must_use]
    pub fn render(&self, template: Template, started_by: StartedBy, user: &str) -> MessageText {
        let value = |placeholder| match placeholder {
            Placeholder::EmployeeName => user,
            Placeholder::Brand => self.spec.brand.as_str(),
            Placeholder::OptInWord => self.spec.opt_in_word.as_str(),
            Placeholder::OptOutWord => self.spec.opt_out_word.as_str(),
            Placeholder::SupportContact => self.spec.support_contact.as_str(),
        };
        self.templates
            .wording(template, started_by)
            .map_or_else(|| MessageText::new(""), |wording| wording.render(value))
    }
}

fn check_limits(limits: &Limits, path: &str) -> Result<(), Invalid> {
    let spans = [
        ("prompt_timeout", limits.prompt_timeout, MINUTE..=366 * DAY, "1 minute to 366 days"),
        ("permit_lifetime", limits.permit_lifetime, MINUTE..=DAY, "1 minute to 24 hours"),
        ("clock_tolerance", limits.clock_tolerance, 0..=HOUR, "0 to 60 minutes"),
    ];
    for (name, value, range, expected) in spans {
        if !range.contains(&value) {
            return Err(Invalid::new("out_of_range", format!("{path}.{name}"), expected));
        }
    }
    let counts = [
        ("automatic_texts_per_hour", limits.automatic_texts_per_hour, 1..=60, "1 to 60"),
        ("restarts_per_day", limits.restarts_per_day, 0..=24, "0 to 24"),
        ("held_messages", limits.held_messages, 0..=100, "0 to 100"),
    ];
    for (name, value, range, expected) in counts {
        if !range.contains(&value) {
            return Err(Invalid::new("out_of_range", format!("{path}.{name}"), expected));
        }
    }
    Ok(())
}

fn compile_reader(spec: &ProgramSpec, path: &str) -> Result<Reader, Invalid> {
    let mut builder =
        Reader::builder().opt_in_word(&spec.opt_in_word).opt_out_word(&spec.opt_out_word);
    for word in &spec.opt_out_words {
        builder = builder.opt_out_word(word);
    }
    for word in &spec.help_words {
        builder = builder.help_word(word);
    }
    for word in &spec.join_words {
        builder = builder.join_word(word);
    }
    builder.build().map_err(|error| {
        let field = match error.class() {
            "opt_in" => "opt_in_word",
            "opt_out" if error.word() == spec.opt_out_word => "opt_out_word",
            "opt_out" => "opt_out_words",
            "help" => "help_words",
            _ => "join_words",
        };
        Invalid::new(error.code(), format!("{path}.{field}"), error.expected())
    })
}

fn compile_templates(spec: &ProgramSpec, path: &str) -> Result<Templates, Invalid> {
    let keyword_confirmation = match spec.re_opt_in {
        ReOptIn::Keyword => Some(Template::KEYWORD_OPT_OUT_CONFIRMATION),
        ReOptIn::NewMessage => None,
    };
    let honest = keyword_confirmation.into_iter().flat_map(|wording| {
        [StartedBy::Contact, StartedBy::Line]
            .map(|started_by| (Template::ContactOptOutConfirmed, started_by, wording))
    });
    let own = spec
        .templates
        .iter()
        .map(|change| (change.template, change.started_by, change.wording.as_str()));
    let templates = Templates::new(honest.chain(own)).map_err(|error| {
        let field = format!("{path}.{}", error.field());
        error.in_field(field)
    })?;
    let help = templates.wording(Template::ContactHelp, StartedBy::Contact);
    if !help.is_some_and(|wording| names_brand(wording, &spec.brand)) {
        return Err(Invalid::new(
            "missing_brand",
            format!("{path}.templates.contact_help"),
            "a text that names the brand, as {brand} does",
        ));
    }
    Ok(templates)
}

fn names_brand(wording: &Wording, brand: &str) -> bool {
    wording.uses(Placeholder::Brand) || wording.render(|_| "").as_str().contains(brand)
}
