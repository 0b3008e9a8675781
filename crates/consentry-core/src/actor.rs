//! [`Actor`]: who changed a setting or made a decision by hand.

use std::fmt;
use std::sync::Arc;

use crate::error::Invalid;

/// The longest name of an actor in bytes.
const MAX_ACTOR_BYTES: usize = 256;

/// Who changed a setting or made a decision by hand, for the journal. `Debug` does not show the name.
///
/// # Example
/// ```
/// use consentry_core::Actor;
/// assert_eq!(Actor::new("pat@xyz.example").unwrap().as_str(), "pat@xyz.example");
/// assert_eq!(Actor::new(" ").unwrap_err().field(), "actor");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Actor(Arc<str>);

impl Actor {
    /// Takes a name.
    ///
    /// # Errors
    /// `Invalid` when it is empty or longer than 256 bytes.
    pub fn new(name: &str) -> Result<Self, Invalid> {
        if name.trim().is_empty() || name.len() > MAX_ACTOR_BYTES {
            return Err(Invalid::new("missing_field", "actor", "1 to 256 bytes of text"));
        }
        Ok(Self(Arc::from(name)))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Actor")
    }
}
