//! A program: brand, opt-in mode, words, templates, limits.

mod limits;
mod spec;
mod words;

use std::collections::BTreeMap;

use consentry_reader::Reader;

pub use self::limits::{
    AUTOMATIC_TEXT_SPAN, AUTOMATIC_TEXT_WINDOW, HELP_INTERVAL, Limits, OPT_OUT_CONFIRMATION_WINDOW,
    RESTART_SPAN,
};
pub use self::spec::{OptInMode, OptOutScope, ProgramSpec, ReOptIn, Templated};
use super::check;
use crate::address::Country;
use crate::error::Invalid;
use crate::id::{ProgramId, PurposeId};
use crate::message::{Family, MessageText, StartedBy};
use crate::template::{Placeholder, Template, Templates};

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
        limits::check(&spec.limits, path)?;
        let mut purposes = BTreeMap::new();
        for purpose in &spec.purposes {
            check::name(&field("purposes"), purpose)?;
            if purposes.insert(PurposeId::of(purpose), purpose.clone()).is_some() {
                return Err(Invalid::new("repeated_id", field("purposes"), "each purpose once"));
            }
        }
        let reader = words::compile_reader(spec, path)?;
        let templates = words::compile_templates(spec, path)?;
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

