//! The checks of a configuration that look at more than one field.

use std::collections::BTreeMap;

use super::{Configuration, Line, LineSpec, OptInMode, Program, StopAnsweredBy};
use crate::error::Invalid;
use crate::id::{LineId, MAX_ID_LENGTH, ProgramId};
use crate::message::Family;
use crate::template::{Placeholder, Template, wording_field};

/// Something permitted in a configuration and yet worth a second look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The field it is about.
    pub field: String,
    /// What a reader should know.
    pub message: &'static str,
}

/// Checks an immutable id.
pub(super) fn name(field: &str, id: &str) -> Result<(), Invalid> {
    let printable = id.bytes().all(|byte| (0x21..0x7f).contains(&byte));
    if id.is_empty() || id.len() > MAX_ID_LENGTH || !printable {
        return Err(Invalid::new(
            "invalid_id",
            field.to_owned(),
            "1 to 128 printable ASCII characters without spaces",
        ));
    }
    Ok(())
}

/// Checks a text that people read.
pub(super) fn text(field: &str, text: &str) -> Result<(), Invalid> {
    if text.trim().is_empty() || text.len() > 256 || text.chars().any(char::is_control) {
        return Err(Invalid::new(
            "missing_field",
            field.to_owned(),
            "1 to 256 bytes of text without control characters",
        ));
    }
    Ok(())
}

/// Checks the address of a line: E.164, a short code, or an alphanumeric name.
fn line_address(field: &str, address: &str) -> Result<(), Invalid> {
    let digits = |text: &str, range: std::ops::RangeInclusive<usize>| {
        range.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let number = address.strip_prefix('+').is_some_and(|rest| digits(rest, 7..=15));
    let short_code = digits(address, 3..=8);
    // Source: GSM 03.40 section 9.1.2.5, an alphanumeric originator has at most 11 characters.
    let alphanumeric = (1..=11).contains(&address.len())
        && address.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b' ')
        && address.bytes().any(|byte| byte.is_ascii_alphabetic());
    if number || short_code || alphanumeric {
        Ok(())
    } else {
        Err(Invalid::new(
            "invalid_address",
            field.to_owned(),
            "a number in E.164, a short code of 3 to 8 digits, or a name of at most 11 letters",
        ))
    }
}

/// Checks lines against their programs and compiles them.
pub(super) fn lines(
    main: &str,
    organizations: &BTreeMap<String, String>,
    programs: &BTreeMap<ProgramId, Program>,
    specs: &[LineSpec],
) -> Result<BTreeMap<(LineId, Family), Line>, Invalid> {
    let mut lines = BTreeMap::new();
    for (index, spec) in specs.iter().enumerate() {
        let field = |name: &str| format!("lines[{index}].{name}");
        line_address(&field("address"), &spec.address)?;
        if let Some(user) = &spec.user {
            text(&field("user"), user)?;
        }
        let program = programs.get(&ProgramId::of(&spec.program)).ok_or_else(|| {
            Invalid::new("unknown_program", field("program"), "the id of a program of this file")
        })?;
        if spec.user.is_none() && program.uses(Placeholder::EmployeeName) {
            return Err(Invalid::new(
                "missing_field",
                field("user"),
                "a name, because a template of the program says {employee_name}",
            ));
        }
        let organization = spec.organization.as_deref().unwrap_or(main);
        if !organizations.contains_key(organization) {
            return Err(Invalid::new(
                "unknown_organization",
                field("organization"),
                "the id of an organization of this file",
            ));
        }
        let families: &[Family] =
            if spec.families.is_empty() { program.families() } else { &spec.families };
        for family in families {
            if !program.families().contains(family) {
                return Err(Invalid::new(
                    "unknown_channel",
                    field("channels"),
                    "channels that the program has too",
                ));
            }
            let line = Line {
                id: LineId::of(&spec.address),
                address: spec.address.clone(),
                user: spec.user.clone(),
                program: program.id(),
                families: families.to_vec(),
                organization: organization.to_owned(),
                stop_answered_by: spec.stop_answered_by.unwrap_or(StopAnsweredBy::Engine),
            };
            if lines.insert((line.id, *family), line).is_some() {
                return Err(Invalid::new(
                    "repeated_line",
                    field("address"),
                    "a line that belongs to one program on each channel",
                ));
            }
        }
    }
    Ok(lines)
}

/// What is permitted and yet worth a second look.
pub(super) fn warnings(configuration: &Configuration, lines: &[LineSpec]) -> Vec<Warning> {
    let mut warnings = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if line.stop_answered_by.is_none() && is_toll_free(&line.address) {
            warnings.push(Warning {
                field: format!("lines[{index}].stop_answered_by"),
                message: "carriers answer STOP on toll-free lines themselves unless it is arranged \
                          otherwise: say who does",
            });
        }
    }
    for program in configuration.programs() {
        let field = |name: &str| format!("programs.{}.{name}", program.name());
        if !configuration.lines().any(|(_, line)| line.program() == program.id()) {
            warnings.push(Warning { field: field("lines"), message: "the program has no line" });
        }
        for (template, started_by, wording) in program.templates().iter() {
            let confirmation = matches!(
                template,
                Template::ContactOptInConfirmed | Template::ContactOptOutConfirmed
            );
            if confirmation && !wording.uses(Placeholder::Brand) && program.changed(template) {
                warnings.push(Warning {
                    field: field(&wording_field(template, started_by)),
                    message: "carriers expect a confirmation to name the brand",
                });
            }
        }
        if program.prompt_countries().is_empty() && program.mode() == OptInMode::Consent {
            warnings.push(Warning {
                field: field("prompt_countries"),
                message: "no country is listed, so a line can never start a conversation",
            });
        }
    }
    warnings
}

/// Whether a line is a toll-free number of the North American Numbering Plan.
///
/// Source: 47 CFR 52.101(e), the toll-free service access codes.
fn is_toll_free(address: &str) -> bool {
    const CODES: [&str; 7] = ["800", "833", "844", "855", "866", "877", "888"];
    address.strip_prefix("+1").is_some_and(|rest| CODES.iter().any(|code| rest.starts_with(code)))
}
