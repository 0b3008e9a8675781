//! Commented configurations to start from.

/// Two-way messaging with consent, on the line +14155550100 of Dana Reyes at XYZ.
pub const TWO_WAY: &str = include_str!("../starters/two-way.toml");

/// Two-way messaging with a disclaimer, on the same line.
pub const DISCLAIMER: &str = include_str!("../starters/disclaimer.toml");

/// Texts after a call with a voice agent, from the toll-free line +18005550100.
pub const VOICE: &str = include_str!("../starters/voice.toml");

/// Notices of a utility under the Notification Opt-in Flag, from the line +14155550111.
pub const FLAG: &str = include_str!("../starters/flag.toml");

/// Every starter with its name.
pub const ALL: &[(&str, &str)] =
    &[("two-way", TWO_WAY), ("disclaimer", DISCLAIMER), ("voice", VOICE), ("flag", FLAG)];

/// A starter by its name.
#[must_use]
pub fn find(name: &str) -> Option<&'static str> {
    ALL.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}
