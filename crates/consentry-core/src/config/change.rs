//! Who may put one configuration in the place of another.

use super::organization::{OrganizationSpec, Privilege};
use crate::error::Invalid;

/// Checks the privileges that an actor has under the settings in force.
pub(super) fn permits(
    current: &OrganizationSpec,
    next: &OrganizationSpec,
    actor: &str,
) -> Result<(), Invalid> {
    let is_providers = current.opt_in.granted != next.opt_in.granted
        || current.administrators != next.administrators;
    let needed = if is_providers { Privilege::Provider } else { Privilege::Setup };
    requires(current, needed, actor)
}

/// Checks one privilege. The provider's is the greater one.
pub(super) fn requires(
    current: &OrganizationSpec,
    needed: Privilege,
    actor: &str,
) -> Result<(), Invalid> {
    let has = |privilege: Privilege| {
        current
            .administrators
            .iter()
            .any(|it| it.name == actor && it.privileges.contains(&privilege))
    };
    let (permitted, expected) = match needed {
        Privilege::Setup => (
            has(Privilege::Setup) || has(Privilege::Provider),
            "an administrator with the setup privilege",
        ),
        Privilege::Provider => {
            (has(Privilege::Provider), "an administrator with the provider privilege")
        }
    };
    if permitted || current.administrators.is_empty() {
        Ok(())
    } else {
        Err(Invalid::new("missing_privilege", "actor", expected))
    }
}
