//! The names of rules.

use std::fmt;
use std::sync::Arc;

use crate::hash::short_hash;

/// The longest rule id, in characters.
const MAX_CHARS: usize = 128;

/// The stable id of the entry that decided a reading, such as `en.opt_out.stop`.
///
/// Ids are data, not an enum: lexicons grow, and rules other than the reader's are named the
/// same way. Cloning is cheap.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(Arc<str>);

impl RuleId {
    /// Makes an id from 1 to 128 printable ASCII characters, spaces not among them.
    ///
    /// # Errors
    /// [`RuleIdError`] if `id` is empty, too long, or has another character.
    ///
    /// # Example
    /// ```
    /// use consentry_reader::RuleId;
    /// let rule = RuleId::new("en.opt_out.stop")?;
    /// assert_eq!(rule.as_str(), "en.opt_out.stop");
    /// # Ok::<(), consentry_reader::RuleIdError>(())
    /// ```
    pub fn new(id: &str) -> Result<Self, RuleIdError> {
        let well_formed =
            (1..=MAX_CHARS).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic());
        if well_formed { Ok(Self(Arc::from(id))) } else { Err(RuleIdError(())) }
    }

    /// Makes the id `prefix.name`, or, where that is no id, one that names a hash of `name`.
    ///
    /// No word has a hyphen, so the two never meet.
    pub(crate) fn new_or_hashed(prefix: &'static str, name: &str) -> Self {
        Self::new(&format!("{prefix}.{name}"))
            .unwrap_or_else(|_| Self(Arc::from(format!("{prefix}.sha256-{}", short_hash(name)))))
    }

    /// Returns the id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RuleId({})", self.0)
    }
}

/// A rule id is not 1 to 128 printable ASCII characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a rule id must be 1 to 128 printable ASCII characters without spaces")]
pub struct RuleIdError(());

impl RuleIdError {
    /// Returns the stable code of this error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "rule_id_malformed"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_1_to_128_printable_characters() {
        for good in ["a", "en.opt_out.stop", &"x".repeat(128)] {
            assert_eq!(RuleId::new(good).map(|id| id.to_string()).as_deref(), Ok(good));
        }
        for bad in ["", " ", "a b", "a\n", "é", &"x".repeat(129)] {
            assert!(RuleId::new(bad).is_err(), "{bad:?}");
        }
    }
}
