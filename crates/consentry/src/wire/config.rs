//! Configuration files: TOML, one organization with its programs and lines.

use consentry_core::{
    Configuration, ConfigurationId, Country, Family, Invalid, Limits, LineSpec, MINUTE, OptInMode,
    OptOutScope, OrganizationSpec, ProgramId, ProgramSpec, ReOptIn, SECOND, StartedBy, Template,
    Templated, Word,
};
use serde::Deserialize;

use super::fields::{refused, required, required_word, word};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    default_region: Option<String>,
    organization: Option<Organization>,
    #[serde(default)]
    programs: Vec<Program>,
    #[serde(default)]
    lines: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Organization {
    id: Option<String>,
    name: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Program {
    id: Option<String>,
    brand: Option<String>,
    mode: Option<String>,
    channels: Option<Vec<String>>,
    support_contact: Option<String>,
    opt_in_word: Option<String>,
    opt_out_word: Option<String>,
    #[serde(default)]
    opt_out_words: Vec<String>,
    #[serde(default)]
    help_words: Vec<String>,
    #[serde(default)]
    join_words: Vec<String>,
    re_opt_in: Option<String>,
    opt_out_scope: Option<String>,
    #[serde(default)]
    purposes: Vec<String>,
    prompt_countries: Option<Vec<String>>,
    prompt_timeout_hours: Option<u32>,
    permit_lifetime_minutes: Option<u32>,
    clock_tolerance_seconds: Option<u32>,
    automatic_texts_per_hour: Option<u32>,
    restarts_per_day: Option<u32>,
    held_messages: Option<u32>,
    #[serde(default)]
    templates: Templates,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Templates {
    contact_help: Option<String>,
    #[serde(default)]
    started_by_contact: Wordings,
    #[serde(default)]
    started_by_line: Wordings,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wordings {
    contact_opt_in_prompt: Option<String>,
    line_opt_in_requested: Option<String>,
    line_opt_in_accepted: Option<String>,
    contact_opt_in_confirmed: Option<String>,
    line_opt_in_rejected: Option<String>,
    contact_opt_out_confirmed: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    address: Option<String>,
    program: Option<String>,
    user: Option<String>,
    #[serde(default)]
    channels: Vec<String>,
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
    let organization = required(file.organization, "organization")?;
    let organization = OrganizationSpec {
        id: required(organization.id, "organization.id")?,
        name: required(organization.name, "organization.name")?,
        default_region: file
            .default_region
            .as_deref()
            .map(Country::new)
            .transpose()
            .map_err(|error| error.in_field("default_region"))?,
    };
    let mut programs = Vec::with_capacity(file.programs.len());
    for (index, program) in file.programs.into_iter().enumerate() {
        let spec = program_spec(program).map_err(|error| in_element(error, "programs", index))?;
        programs.push(spec);
    }
    let mut lines = Vec::with_capacity(file.lines.len());
    for (index, line) in file.lines.into_iter().enumerate() {
        lines.push(line_spec(line).map_err(|error| in_element(error, "lines", index))?);
    }
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

fn program_spec(program: Program) -> Result<ProgramSpec, Invalid> {
    let Program {
        id,
        brand,
        mode,
        channels,
        support_contact,
        opt_in_word,
        opt_out_word,
        opt_out_words,
        help_words,
        join_words,
        re_opt_in,
        opt_out_scope,
        purposes,
        prompt_countries,
        prompt_timeout_hours,
        permit_lifetime_minutes,
        clock_tolerance_seconds,
        automatic_texts_per_hour,
        restarts_per_day,
        held_messages,
        templates,
    } = program;
    let mode: OptInMode = required_word(mode.as_deref(), "mode")?;
    let defaults = ProgramSpec::consent(
        &required(id, "id")?,
        &required(brand, "brand")?,
        &required(support_contact, "support_contact")?,
    );
    let limits = Limits {
        prompt_timeout: millis(prompt_timeout_hours, 60 * MINUTE, defaults.limits.prompt_timeout),
        permit_lifetime: millis(permit_lifetime_minutes, MINUTE, defaults.limits.permit_lifetime),
        clock_tolerance: millis(clock_tolerance_seconds, SECOND, defaults.limits.clock_tolerance),
        automatic_texts_per_hour: count(
            automatic_texts_per_hour,
            defaults.limits.automatic_texts_per_hour,
        ),
        restarts_per_day: count(restarts_per_day, defaults.limits.restarts_per_day),
        held_messages: count(held_messages, defaults.limits.held_messages),
    };
    let re_opt_in: Option<ReOptIn> = word(re_opt_in.as_deref(), "re_opt_in")?;
    let opt_out_scope: Option<OptOutScope> = word(opt_out_scope.as_deref(), "opt_out_scope")?;
    Ok(ProgramSpec {
        mode,
        families: channels.map_or(Ok(defaults.families), |channels| families(&channels))?,
        opt_in_word: opt_in_word.unwrap_or(defaults.opt_in_word),
        opt_out_word: opt_out_word.unwrap_or(defaults.opt_out_word),
        opt_out_words,
        help_words,
        join_words,
        re_opt_in: re_opt_in.unwrap_or(defaults.re_opt_in),
        opt_out_scope: opt_out_scope.unwrap_or(defaults.opt_out_scope),
        purposes,
        prompt_countries: prompt_countries.map_or(Ok(defaults.prompt_countries), |countries| {
            countries
                .iter()
                .map(|country| {
                    Country::new(country).map_err(|error| error.in_field("prompt_countries"))
                })
                .collect()
        })?,
        templates: wordings(templates),
        limits,
        ..defaults
    })
}

fn millis(value: Option<u32>, unit: i64, default: i64) -> i64 {
    value.map_or(default, |value| i64::from(value).saturating_mul(unit))
}

fn count(value: Option<u32>, default: usize) -> usize {
    value.map_or(default, |value| usize::try_from(value).unwrap_or(usize::MAX))
}

fn families(channels: &[String]) -> Result<Vec<Family>, Invalid> {
    channels.iter().map(|channel| Family::read(channel, "channels")).collect()
}

fn wordings(templates: Templates) -> Vec<Templated> {
    let Templates { contact_help, started_by_contact, started_by_line } = templates;
    let mut changed = Vec::new();
    for (started_by, wordings) in
        [(StartedBy::Contact, started_by_contact), (StartedBy::Line, started_by_line)]
    {
        let Wordings {
            contact_opt_in_prompt,
            line_opt_in_requested,
            line_opt_in_accepted,
            contact_opt_in_confirmed,
            line_opt_in_rejected,
            contact_opt_out_confirmed,
        } = wordings;
        let listed = [
            (Template::ContactOptInPrompt, contact_opt_in_prompt),
            (Template::LineOptInRequested, line_opt_in_requested),
            (Template::LineOptInAccepted, line_opt_in_accepted),
            (Template::ContactOptInConfirmed, contact_opt_in_confirmed),
            (Template::LineOptInRejected, line_opt_in_rejected),
            (Template::ContactOptOutConfirmed, contact_opt_out_confirmed),
            (Template::ContactHelp, contact_help.clone()),
        ];
        changed.extend(listed.into_iter().filter_map(|(template, wording)| {
            Some(Templated { template, started_by, wording: wording? })
        }));
    }
    changed
}

fn line_spec(line: Line) -> Result<LineSpec, Invalid> {
    let Line { address, program, user, channels } = line;
    Ok(LineSpec {
        address: required(address, "address")?,
        program: required(program, "program")?,
        user,
        families: families(&channels)?,
    })
}
