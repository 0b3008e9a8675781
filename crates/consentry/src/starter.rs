//! Commented configurations to start from.

/// Two-way messaging with consent, on the line +14155550100 of Dana Reyes at XYZ.
pub const TWO_WAY: &str = include_str!("../starters/two-way.toml");

/// Every starter with its name.
pub const ALL: &[(&str, &str)] = &[("two-way", TWO_WAY)];

/// A starter by its name.
#[must_use]
pub fn find(name: &str) -> Option<&'static str> {
    ALL.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}
