//! Configuration files: TOML, one organization with its programs and lines.

mod organization;
mod program;
mod templates;

use consentry_core::{Configuration, ConfigurationId, Invalid, ProgramId};
use serde::Deserialize;

use self::organization::{
    Administrator, Line, Organization, RetentionDays, SubOrganization, line_spec, numbered,
    organization_spec,
};
use self::program::{Program, program_spec};
use super::fields::{refused, required};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    default_region: Option<String>,
    organization: Option<Organization>,
    #[serde(default)]
    retention: RetentionDays,
    #[serde(default)]
    organizations: Vec<SubOrganization>,
    #[serde(default)]
    administrators: Vec<Administrator>,
    #[serde(default)]
    programs: Vec<Program>,
    #[serde(default)]
    lines: Vec<Line>,
}

/// Parses and checks a configuration file. Its identity is the digest of its text.
///
/// # Errors
/// `Invalid` naming the field, such as `programs[0].mode`, or the line where the file is not TOML.
///
/// # Example
/// ```
/// use consentry::{starter, wire};
/// let configuration = wire::config::parse(starter::TWO_WAY)?;
/// assert_eq!(configuration.programs().count(), 1);
///
/// let error = wire::config::parse("[organization]\nid = 7").unwrap_err();
/// assert_eq!((error.code(), error.field()), ("wrong_type", "organization.id"));
/// # Ok::<(), consentry_core::Invalid>(())
/// ```
pub fn parse(text: &str) -> Result<Configuration, Invalid> {
    let deserializer = toml::Deserializer::parse(text).map_err(|error| not_toml(text, &error))?;
    let file: File = serde_path_to_error::deserialize(deserializer)
        .map_err(|error| refused(error.path(), error.inner().message()))?;
    let organization = organization_spec(
        required(file.organization, "organization")?,
        file.default_region.as_deref(),
        file.retention,
        file.organizations,
        file.administrators,
    )?;
    let programs = numbered(file.programs, "programs", program_spec)?;
    let lines = numbered(file.lines, "lines", line_spec)?;
    Configuration::new(ConfigurationId::of(text), organization, &programs, &lines).map_err(in_units)
}

/// The program with this id; without an id, the only one that there is.
///
/// # Errors
/// `Invalid` naming `program` when there is none with the id, or several and no id.
pub fn program<'a>(
    configuration: &'a Configuration,
    id: Option<&str>,
) -> Result<&'a consentry_core::Program, Invalid> {
    let chosen = match id {
        Some(id) => configuration.program(ProgramId::of(id)),
        None if configuration.programs().count() == 1 => configuration.programs().next(),
        None => None,
    };
    chosen.ok_or_else(|| {
        Invalid::new("unknown_program", "program", "the id of a program of the configuration")
    })
}

/// The core counts spans in milliseconds; a file names their unit.
fn in_units(error: Invalid) -> Invalid {
    let units = [
        (".prompt_timeout", "hours"),
        (".permit_lifetime", "minutes"),
        (".clock_tolerance", "seconds"),
        (".consent_lifetime", "days"),
        (".review_period", "hours"),
    ];
    match units.into_iter().find(|(span, _)| error.field().ends_with(span)) {
        Some((_, unit)) => {
            let field = format!("{}_{unit}", error.field());
            error.in_field(field)
        }
        None => error,
    }
}

fn in_element(error: Invalid, list: &str, index: usize) -> Invalid {
    let field = format!("{list}[{index}].{}", error.field());
    error.in_field(field)
}

fn not_toml(text: &str, error: &toml::de::Error) -> Invalid {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count().saturating_add(1);
    Invalid::new("invalid_toml", format!("line {line}"), "TOML")
}
