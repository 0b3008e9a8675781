//! Configuration: a main organization with its programs and lines, checked when it is made.

mod check;
mod program;

use std::collections::BTreeMap;

pub use self::check::Warning;
pub use self::program::{
    AUTOMATIC_TEXT_SPAN, AUTOMATIC_TEXT_WINDOW, HELP_INTERVAL, Limits, OPT_OUT_CONFIRMATION_WINDOW,
    OptInMode, OptOutScope, Program, ProgramSpec, RESTART_SPAN, ReOptIn, Templated,
};
use crate::address::Country;
use crate::error::Invalid;
use crate::id::{ConfigurationId, LineId, OrganizationId, ProgramId};
use crate::message::Family;

/// A main organization as a host describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganizationSpec {
    /// Its immutable id.
    pub id: String,
    /// Its name, as people read it.
    pub name: String,
    /// The country in whose usual form phone numbers may be written; none accepts E.164 only.
    pub default_region: Option<Country>,
}

/// A line as a host describes it.
#[derive(Clone, PartialEq, Eq)]
pub struct LineSpec {
    /// The address that it sends from: a number in E.164, a short code or an alphanumeric name.
    pub address: String,
    /// The program that it belongs to.
    pub program: String,
    /// The name of the employee who uses it, if one does.
    pub user: Option<String>,
    /// The channel families on which it belongs to the program.
    pub families: Vec<Family>,
}

impl std::fmt::Debug for LineSpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LineSpec").field("program", &self.program).finish_non_exhaustive()
    }
}

/// A sender: an address with its user's name, belonging to one program on each channel family.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    id: LineId,
    address: String,
    user: Option<String>,
    program: ProgramId,
    families: Vec<Family>,
}

impl std::fmt::Debug for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Line").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Line {
    /// Its key.
    #[must_use]
    pub const fn id(&self) -> LineId {
        self.id
    }

    /// The address that it sends from.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The name of the employee who uses it; a line without one gets no notices.
    #[must_use]
    pub fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// The program that it belongs to.
    #[must_use]
    pub const fn program(&self) -> ProgramId {
        self.program
    }

    /// The channel families on which it belongs to the program.
    #[must_use]
    pub fn families(&self) -> &[Family] {
        &self.families
    }
}

/// All that a host configures, checked, with readers compiled and templates parsed.
///
/// A configuration is known by the digest of the text it came from, so that every journal entry can
/// name exactly what was in force.
#[derive(Debug)]
pub struct Configuration {
    id: ConfigurationId,
    organization: OrganizationId,
    organization_spec: OrganizationSpec,
    programs: BTreeMap<ProgramId, Program>,
    lines: BTreeMap<(LineId, Family), Line>,
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
        check::name("organization.id", &organization.id)?;
        check::text("organization.name", &organization.name)?;
        let mut compiled = BTreeMap::new();
        for (index, spec) in programs.iter().enumerate() {
            let program = Program::new(spec, &format!("programs[{index}]"))?;
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
        let lines = check::lines(&compiled, lines)?;
        Ok(Self {
            id,
            organization: OrganizationId::of(&organization.id),
            organization_spec: organization,
            programs: compiled,
            lines,
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

    /// What is permitted and yet worth a second look.
    #[must_use]
    pub fn warnings(&self) -> Vec<Warning> {
        check::warnings(self)
    }
}
