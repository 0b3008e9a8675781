//! Who may put one configuration in the place of another.

use super::organization::{OrganizationSpec, Privilege};
use crate::error::Invalid;

/// Checks the privileges that an actor has under the settings in force.
pub(super) fn permits(
    current: &OrganizationSpec,
    next: &OrganizationSpec,
    actor: &str,
) -> Result<(), Invalid> {
    if current.administrators.is_empty() {
        return Ok(());
    }
    let has = |privilege: Privilege| {
        current
            .administrators
            .iter()
            .any(|it| it.name == actor && it.privileges.contains(&privilege))
    };
    let is_providers = current.opt_in.granted != next.opt_in.granted
        || current.administrators != next.administrators;
    let (permitted, expected) = if is_providers {
        (has(Privilege::Provider), "an administrator with the provider privilege")
    } else {
        let expected = "an administrator with the setup privilege";
        (has(Privilege::Setup) || has(Privilege::Provider), expected)
    };
    if permitted { Ok(()) } else { Err(Invalid::new("missing_privilege", "actor", expected)) }
}
