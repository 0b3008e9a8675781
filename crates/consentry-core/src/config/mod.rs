//! Configuration: a main organization with its programs and lines, checked when it is made.

mod change;
mod check;
mod line;
mod organization;
mod program;
mod retention;

use std::collections::BTreeMap;

pub use self::check::Warning;
pub use self::line::{Line, LineSpec, StopAnsweredBy};
pub use self::organization::{
    AdministratorSpec, MAX_TREE_DEPTH, OptInFeature, OrganizationSpec, Privilege,
    SubOrganizationSpec,
};
pub use self::program::{
    AUTOMATIC_TEXT_SPAN, AUTOMATIC_TEXT_WINDOW, ConsentHolder, HELP_INTERVAL, Limits,
    OPT_OUT_CONFIRMATION_WINDOW, OptInMode, OptOutScope, Program, ProgramSpec, PurposeSpec,
    RESTART_SPAN, ReOptIn, Repeat, Templated, Treatment,
};
pub use self::retention::{MAX_RETENTION_DAYS, Retention};
use crate::address::Country;
use crate::error::Invalid;
use crate::id::{ConfigurationId, LineId, OrganizationId, ProgramId};
use crate::message::Family;

/// All that a host configures, checked, with readers compiled and templates parsed.
///
/// A configuration is known by the digest of the text it came from, so that every journal entry can
/// name exactly what was in force.
#[derive(Debug)]
pub struct Configuration {
    id: ConfigurationId,
    organization: OrganizationId,
    organization_spec: OrganizationSpec,
    organization_names: BTreeMap<String, String>,
    programs: BTreeMap<ProgramId, Program>,
    lines: BTreeMap<(LineId, Family), Line>,
    line_specs: Vec<LineSpec>,
}

impl Configuration {
    /// Checks a description and compiles it.
    ///
    /// # Errors
    /// `Invalid` naming the field: an empty or repeated id, a line of an unknown program, a line
    /// that belongs to two programs on one channel, a template that needs a name which its line does
    /// not have, a word that cannot be used, a limit outside its range.
    pub fn new(
        id: ConfigurationId,
        organization: OrganizationSpec,
        programs: &[ProgramSpec],
        lines: &[LineSpec],
    ) -> Result<Self, Invalid> {
        let organization_names = organization::names(&organization)?;
        organization.retention.check()?;
        let asks = programs.iter().any(|program| program.mode == OptInMode::Consent);
        organization::check_settings(&organization, asks)?;
        let opt_in_is_on = organization.opt_in.is_on();
        let mut compiled = BTreeMap::new();
        for (index, spec) in programs.iter().enumerate() {
            let program = Program::new(spec, &format!("programs[{index}]"), opt_in_is_on)?;
            if compiled.insert(program.id(), program).is_some() {
                return Err(Invalid::new(
                    "repeated_id",
                    format!("programs[{index}].id"),
                    "an id that no other program has",
                ));
            }
        }
        if compiled.is_empty() {
            return Err(Invalid::new("missing_field", "programs", "at least one program"));
        }
        let line_specs = lines.to_vec();
        let lines = check::lines(&organization.id, &organization_names, &compiled, lines)?;
        Ok(Self {
            organization_names,
            id,
            organization: OrganizationId::of(&organization.id),
            organization_spec: organization,
            programs: compiled,
            lines,
            line_specs,
        })
    }

    /// The digest of the text it came from.
    #[must_use]
    pub const fn id(&self) -> ConfigurationId {
        self.id
    }

    /// The key of the main organization.
    #[must_use]
    pub const fn organization(&self) -> OrganizationId {
        self.organization
    }

    /// The main organization, as the configuration describes it.
    #[must_use]
    pub fn organization_spec(&self) -> &OrganizationSpec {
        &self.organization_spec
    }

    /// The country in whose usual form phone numbers may be written.
    #[must_use]
    pub const fn default_region(&self) -> Option<Country> {
        self.organization_spec.default_region
    }

    /// The name of an organization of the tree.
    #[must_use]
    pub fn organization_name(&self, id: &str) -> Option<&str> {
        self.organization_names.get(id).map(String::as_str)
    }

    /// How a program comes by its consents; a program that was removed is retired, asks nobody and
    /// allows nothing.
    #[must_use]
    pub fn mode(&self, program: ProgramId) -> OptInMode {
        self.program(program).map_or(OptInMode::Recorded, Program::mode)
    }

    /// The program with this key.
    #[must_use]
    pub fn program(&self, id: ProgramId) -> Option<&Program> {
        self.programs.get(&id)
    }

    /// Every program.
    pub fn programs(&self) -> impl Iterator<Item = &Program> {
        self.programs.values()
    }

    /// The line with this key on a channel family.
    #[must_use]
    pub fn line(&self, id: LineId, family: Family) -> Option<&Line> {
        self.lines.get(&(id, family))
    }

    /// The line with this key on whatever channel family it has.
    #[must_use]
    pub fn any_line(&self, id: LineId) -> Option<&Line> {
        self.lines
            .range((id, Family::Sms)..)
            .next()
            .filter(|((key, _), _)| *key == id)
            .map(|(_, line)| line)
    }

    /// Every line, once for each of its channel families.
    pub fn lines(&self) -> impl Iterator<Item = (Family, &Line)> {
        self.lines.iter().map(|((_, family), line)| (*family, line))
    }

    /// Checks that an actor may put `next` in force in place of this configuration.
    ///
    /// Settings belong to administrators with the `setup` privilege; what is granted, and who the
    /// administrators are, to those with the `provider` privilege. Where nobody is listed, everybody
    /// may.
    ///
    /// # Errors
    /// `Invalid` with code `missing_privilege` and field `actor`.
    pub fn permits_change(&self, next: &Self, actor: &str) -> Result<(), Invalid> {
        change::permits(&self.organization_spec, &next.organization_spec, actor)
    }

    /// Checks that an actor has a privilege. Where nobody is listed, everybody has each.
    ///
    /// # Errors
    /// `Invalid` with code `missing_privilege` and field `actor`.
    pub fn requires_privilege(&self, privilege: Privilege, actor: &str) -> Result<(), Invalid> {
        change::requires(&self.organization_spec, privilege, actor)
    }

    /// What is permitted and yet worth a second look.
    #[must_use]
    pub fn warnings(&self) -> Vec<Warning> {
        check::warnings(self, &self.line_specs)
    }
}
