//! A program: brand, opt-in mode, words, templates, limits.

mod limits;
mod spec;
mod words;

use std::collections::BTreeMap;

use consentry_reader::{OptInWord, Phrase, Reader};

pub use self::limits::{
    AUTOMATIC_TEXT_SPAN, AUTOMATIC_TEXT_WINDOW, HELP_INTERVAL, Limits, OPT_OUT_CONFIRMATION_WINDOW,
    RESTART_SPAN,
};
pub use self::spec::{
    ConsentHolder, OptInMode, OptOutScope, ProgramSpec, PurposeSpec, ReOptIn, Repeat, Templated,
    Treatment,
};
use super::check;
use crate::address::Country;
use crate::error::Invalid;
use crate::evidence::Tier;
use crate::id::{ProgramId, PurposeId};
use crate::message::{Class, Family, MessageText, StartedBy};
use crate::template::{Placeholder, Template, Templates};

/// A checked and compiled program.
#[derive(Debug)]
pub struct Program {
    id: ProgramId,
    spec: ProgramSpec,
    purposes: BTreeMap<PurposeId, PurposeSpec>,
    purposes_in_words: String,
    templates: Templates,
    reader: Reader,
    opt_out_words: Vec<Phrase>,
    opt_in_is_on: bool,
}

impl Program {
    /// Compiles a program of an organization in which the opt-in feature is on, or not.
    pub(super) fn new(spec: &ProgramSpec, path: &str, opt_in_is_on: bool) -> Result<Self, Invalid> {
        let field = |name: &str| format!("{path}.{name}");
        check::name(&field("id"), &spec.id)?;
        check::text(&field("brand"), &spec.brand)?;
        check::text(&field("support_contact"), &spec.support_contact)?;
        if spec.families.is_empty() {
            return Err(Invalid::new("missing_field", field("channels"), "at least one channel"));
        }
        limits::check(&spec.limits, path)?;
        if spec.classes.is_empty() {
            return Err(Invalid::new("missing_field", field("classes"), "at least one class"));
        }
        check_holder(spec, path)?;
        let mut purposes = BTreeMap::new();
        for purpose in &spec.purposes {
            check::name(&field("purposes"), &purpose.id)?;
            if purposes.insert(PurposeId::of(&purpose.id), purpose.clone()).is_some() {
                return Err(Invalid::new("repeated_id", field("purposes"), "each purpose once"));
            }
        }
        let reader = words::compile_reader(spec, path)?;
        // The word that prompts name must count.
        let is_yes = reader.read(&spec.opt_in_word).opt_in == Some(OptInWord::Answer);
        if !spec.bare_yes && is_yes {
            let expected = "a word other than YES where a bare YES does not count";
            return Err(Invalid::new("word_conflict", field("opt_in_word"), expected));
        }
        let templates = words::compile_templates(spec, path)?;
        Ok(Self {
            id: ProgramId::of(&spec.id),
            opt_out_words: std::iter::once(&spec.opt_out_word)
                .chain(&spec.opt_out_words)
                .map(|word| Phrase::new(word))
                .collect(),
            purposes_in_words: in_words(&spec.purposes),
            spec: spec.clone(),
            purposes,
            templates,
            reader,
            opt_in_is_on,
        })
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

    /// Whether the opt-in feature is granted to and enabled in its organization.
    #[must_use]
    pub const fn opt_in_is_on(&self) -> bool {
        self.opt_in_is_on
    }

    /// What a text does that says that the number is somebody else's.
    #[must_use]
    pub const fn wrong_number(&self) -> Treatment {
        self.spec.wrong_number
    }

    /// What a text does that could be read as an opt-out or not.
    #[must_use]
    pub const fn unsure(&self) -> Treatment {
        self.spec.unsure
    }

    /// Whether a bare YES answers its prompts.
    #[must_use]
    pub const fn takes_bare_yes(&self) -> bool {
        self.spec.bare_yes
    }

    /// Whether a bare NO to its prompts declines.
    #[must_use]
    pub const fn takes_bare_no(&self) -> bool {
        self.spec.bare_no
    }

    /// Who holds its consents.
    #[must_use]
    pub const fn consent_holder(&self) -> ConsentHolder {
        self.spec.consent_holder
    }

    /// Whether it may send messages of a class.
    #[must_use]
    pub fn sends(&self, class: Class) -> bool {
        self.spec.classes.contains(&class)
    }

    /// The weakest evidence that it accepts.
    #[must_use]
    pub const fn minimum_tier(&self) -> Tier {
        self.spec.minimum_tier
    }

    /// Whether nothing is sent unless the Notification Opt-in Flag is TRUE.
    #[must_use]
    pub const fn needs_flag(&self) -> bool {
        self.spec.notification_flag
    }

    /// Whether the partner behind it is suspended.
    #[must_use]
    pub const fn is_suspended(&self) -> bool {
        self.spec.suspended
    }

    /// Whether each of its texts must say how to opt out.
    #[must_use]
    pub const fn requires_opt_out_instruction(&self) -> bool {
        self.spec.opt_out_instruction
    }

    /// Whether a text lacks an instruction to opt out that the program requires: one of its opt-out
    /// words, as a whole word in any case.
    #[must_use]
    pub fn lacks_opt_out_instruction(&self, text: &str) -> bool {
        self.spec.opt_out_instruction && !self.opt_out_words.iter().any(|word| word.is_in(text))
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
        self.declared(id).map(|purpose| purpose.id.as_str())
    }

    /// How often a message may be sent for a purpose.
    #[must_use]
    pub fn repeat(&self, id: PurposeId) -> Repeat {
        self.declared(id).map_or(Repeat::Unlimited, |purpose| purpose.repeat)
    }

    /// What it declares of a purpose.
    pub(crate) fn declared(&self, id: PurposeId) -> Option<&PurposeSpec> {
        self.purposes.get(&id)
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

    /// Whether a wording that its mode uses has the placeholder.
    #[must_use]
    pub fn uses(&self, placeholder: Placeholder) -> bool {
        self.templates.iter().any(|(template, _, wording)| {
            template.is_used_in(self.mode()) && wording.uses(placeholder)
        })
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
            Placeholder::Purposes => self.purposes_in_words.as_str(),
        };
        self.templates
            .wording(template, started_by)
            .map_or_else(|| MessageText::new(""), |wording| wording.render(value))
    }
}

/// Only where consent is captured elsewhere may the program hold it: a prompt asks for one line.
fn check_holder(spec: &ProgramSpec, path: &str) -> Result<(), Invalid> {
    if spec.consent_holder == ConsentHolder::Program && spec.mode != OptInMode::Recorded {
        return Err(Invalid::new(
            "unknown_word",
            format!("{path}.consent_holder"),
            "line, because in this mode a contact talks with one line",
        ));
    }
    if spec.re_opt_in == ReOptIn::NewMessage && spec.mode == OptInMode::Recorded {
        return Err(Invalid::new(
            "unknown_word",
            format!("{path}.re_opt_in"),
            "recorded or keyword, because in recorded mode a message asks for nothing",
        ));
    }
    Ok(())
}

/// What the messages are for, as a text says it: `outage and billing`.
fn in_words(purposes: &[PurposeSpec]) -> String {
    let names: Vec<String> =
        purposes.iter().map(|purpose| purpose.id.replace(['_', '-'], " ")).collect();
    match names.split_last() {
        None => "our services".to_owned(),
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
    }
}
