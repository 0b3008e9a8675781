//! The organization tree, its settings and its lines, as a file gives them.

use consentry_core::{
    AdministratorSpec, Country, Invalid, LineSpec, OptInFeature, OrganizationSpec, Privilege,
    Retention, StopAnsweredBy, SubOrganizationSpec, Word,
};
use serde::Deserialize;

use super::in_element;
use super::program::families;
use crate::wire::fields::{required, word};
use crate::zone;

/// The main organization.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Organization {
    id: Option<String>,
    name: Option<String>,
    time_zone: Option<String>,
    opt_in: Option<OptIn>,
    group_messaging: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OptIn {
    granted: Option<bool>,
    enabled: Option<bool>,
}

/// For how many days what is kept.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RetentionDays {
    messages_days: Option<u32>,
    recordings_days: Option<u32>,
    consents_days: Option<u32>,
}

/// A sub-organization. Settings are no field of it: it inherits them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SubOrganization {
    id: Option<String>,
    name: Option<String>,
    parent: Option<String>,
}

/// Somebody who may change settings.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Administrator {
    name: Option<String>,
    #[serde(default)]
    privileges: Vec<String>,
}

/// A line.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    address: Option<String>,
    program: Option<String>,
    user: Option<String>,
    #[serde(default)]
    channels: Vec<String>,
    organization: Option<String>,
    stop_answered_by: Option<String>,
}

/// The tree with its settings.
pub(super) fn organization_spec(
    organization: Organization,
    default_region: Option<&str>,
    retention: RetentionDays,
    organizations: Vec<SubOrganization>,
    administrators: Vec<Administrator>,
) -> Result<OrganizationSpec, Invalid> {
    let Organization { id, name, time_zone, opt_in, group_messaging } = organization;
    let defaults = OrganizationSpec::new(
        &required(id, "organization.id")?,
        &required(name, "organization.name")?,
    );
    let time_zone = time_zone.unwrap_or(defaults.time_zone);
    zone::parse(&time_zone)?;
    let RetentionDays { messages_days, recordings_days, consents_days } = retention;
    Ok(OrganizationSpec {
        default_region: default_region
            .map(Country::new)
            .transpose()
            .map_err(|error| error.in_field("default_region"))?,
        time_zone,
        retention: Retention { messages_days, recordings_days, consents_days },
        opt_in: opt_in.map_or(defaults.opt_in, |OptIn { granted, enabled }| {
            let granted = granted.unwrap_or(defaults.opt_in.granted);
            OptInFeature { granted, enabled: enabled.unwrap_or(granted) }
        }),
        group_messaging: group_messaging.unwrap_or(defaults.group_messaging),
        organizations: numbered(organizations, "organizations", |it: SubOrganization| {
            Ok(SubOrganizationSpec {
                id: required(it.id, "id")?,
                name: required(it.name, "name")?,
                parent: it.parent,
            })
        })?,
        administrators: numbered(administrators, "administrators", |it: Administrator| {
            let privileges = it.privileges.iter().map(|word| Privilege::read(word, "privileges"));
            Ok(AdministratorSpec {
                name: required(it.name, "name")?,
                privileges: privileges.collect::<Result<_, _>>()?,
            })
        })?,
        id: defaults.id,
        name: defaults.name,
    })
}

/// A line as a file gives it.
pub(super) fn line_spec(line: Line) -> Result<LineSpec, Invalid> {
    let Line { address, program, user, channels, organization, stop_answered_by } = line;
    Ok(LineSpec {
        address: required(address, "address")?,
        program: required(program, "program")?,
        user,
        families: families(&channels)?,
        organization,
        stop_answered_by: word::<StopAnsweredBy>(stop_answered_by.as_deref(), "stop_answered_by")?,
    })
}

/// Reads the elements of a list, with their place in the field of an error.
pub(super) fn numbered<T, S>(
    list: Vec<T>,
    name: &str,
    read: impl Fn(T) -> Result<S, Invalid>,
) -> Result<Vec<S>, Invalid> {
    let numbered = list.into_iter().enumerate();
    numbered.map(|(index, it)| read(it).map_err(|error| in_element(error, name, index))).collect()
}
