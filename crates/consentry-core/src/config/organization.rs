//! The organization tree with its settings: what the provider grants, what an administrator enables.

use std::collections::BTreeMap;

use super::check;
use super::retention::Retention;
use crate::address::Country;
use crate::error::Invalid;

/// How deep an organization tree may be, the main organization counted.
pub const MAX_TREE_DEPTH: usize = 16;

/// A main organization as a host describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganizationSpec {
    /// Its immutable id.
    pub id: String,
    /// Its name, as people read it.
    pub name: String,
    /// The country in whose usual form phone numbers may be written; none accepts E.164 only.
    pub default_region: Option<Country>,
    /// The time zone of its reports, by its name in the IANA database.
    pub time_zone: String,
    /// How long it keeps messages, recordings and consents.
    pub retention: Retention,
    /// The opt-in feature, for the whole tree.
    pub opt_in: OptInFeature,
    /// Whether group messaging is on, for the whole tree.
    pub group_messaging: bool,
    /// Its sub-organizations, which inherit every setting.
    pub organizations: Vec<SubOrganizationSpec>,
    /// Who may change settings; where nobody is listed, whoever reaches the engine may.
    pub administrators: Vec<AdministratorSpec>,
}

impl OrganizationSpec {
    /// A main organization with every default: opt-in granted and enabled, no group messaging, reports
    /// in UTC.
    #[must_use]
    pub fn new(id: &str, name: &str) -> Self {
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            default_region: None,
            time_zone: "UTC".to_owned(),
            retention: Retention::default(),
            opt_in: OptInFeature { granted: true, enabled: true },
            group_messaging: false,
            organizations: Vec::new(),
            administrators: Vec::new(),
        }
    }
}

/// The opt-in feature of a main organization.
///
/// Source: the employee messaging policy that the product implements: the service is configured by the
/// provider at the main organization and applies to the entire account; an administrator with the
/// setup privilege enables it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OptInFeature {
    /// Whether the provider granted it.
    pub granted: bool,
    /// Whether an administrator enabled it.
    pub enabled: bool,
}

impl OptInFeature {
    /// Whether it works.
    #[must_use]
    pub const fn is_on(self) -> bool {
        self.granted && self.enabled
    }
}

/// A sub-organization: a region, a business unit, a department.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubOrganizationSpec {
    /// Its immutable id.
    pub id: String,
    /// Its name, as people read it.
    pub name: String,
    /// The id of the organization above it; none means the main organization.
    pub parent: Option<String>,
}

/// What an administrator may change.
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
pub enum Privilege {
    /// Everything but what only the provider may.
    Setup,
    /// What is granted, and who the administrators are.
    Provider,
}

/// Somebody who may change settings. `Debug` does not show the name.
#[derive(Clone, PartialEq, Eq)]
pub struct AdministratorSpec {
    /// The name that they act under.
    pub name: String,
    /// What they may change.
    pub privileges: Vec<Privilege>,
}

impl std::fmt::Debug for AdministratorSpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AdministratorSpec")
            .field("privileges", &self.privileges)
            .finish_non_exhaustive()
    }
}

/// The names of the organizations of a tree, by id.
pub(super) fn names(spec: &OrganizationSpec) -> Result<BTreeMap<String, String>, Invalid> {
    check::name("organization.id", &spec.id)?;
    check::text("organization.name", &spec.name)?;
    check::text("organization.time_zone", &spec.time_zone)?;
    let mut names = BTreeMap::from([(spec.id.clone(), spec.name.clone())]);
    for (index, sub) in spec.organizations.iter().enumerate() {
        check::name(&format!("organizations[{index}].id"), &sub.id)?;
        check::text(&format!("organizations[{index}].name"), &sub.name)?;
        if names.insert(sub.id.clone(), sub.name.clone()).is_some() {
            return Err(Invalid::new(
                "repeated_id",
                format!("organizations[{index}].id"),
                "an id that no other organization has",
            ));
        }
    }
    for (index, sub) in spec.organizations.iter().enumerate() {
        check_depth(spec, sub, &format!("organizations[{index}].parent"))?;
    }
    Ok(names)
}

/// Follows an organization up to the main one.
fn check_depth(
    spec: &OrganizationSpec,
    start: &SubOrganizationSpec,
    field: &str,
) -> Result<(), Invalid> {
    let mut at = start;
    for _ in 1..MAX_TREE_DEPTH {
        let Some(parent) = at.parent.as_ref().filter(|parent| **parent != spec.id) else {
            return Ok(());
        };
        at = spec.organizations.iter().find(|sub| sub.id == *parent).ok_or_else(|| {
            Invalid::new(
                "unknown_organization",
                field.to_owned(),
                "the id of an organization of this file",
            )
        })?;
    }
    let expected = "a tree without circles, at most 16 organizations deep";
    Err(Invalid::new("tree_too_deep", field.to_owned(), expected))
}

/// Checks the settings against each other.
pub(super) fn check_settings(spec: &OrganizationSpec, asks: bool) -> Result<(), Invalid> {
    if spec.opt_in.enabled && !spec.opt_in.granted {
        return Err(Invalid::new(
            "not_granted",
            "organization.opt_in.enabled",
            "false, because the provider has not granted opt-in to the organization",
        ));
    }
    // Source: the employee messaging policy, group messages cannot be enabled if opt-in with consent
    // is on for the organization, and vice versa.
    if spec.group_messaging && spec.opt_in.is_on() && asks {
        return Err(Invalid::new(
            "excludes_group_messaging",
            "organization.group_messaging",
            "false, because opt-in with consent and group messaging cannot be on together",
        ));
    }
    for (index, administrator) in spec.administrators.iter().enumerate() {
        check::text(&format!("administrators[{index}].name"), &administrator.name)?;
        if administrator.privileges.is_empty() {
            return Err(Invalid::new(
                "missing_field",
                format!("administrators[{index}].privileges"),
                "at least one of setup, provider",
            ));
        }
    }
    Ok(())
}
