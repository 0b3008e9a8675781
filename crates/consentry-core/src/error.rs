//! [`Invalid`]: the one error of the pure core, malformed input.

use std::borrow::Cow;

/// Malformed input: which field, what was expected, and a stable code. Nothing was changed.
///
/// The message never quotes the input, because input may hold a phone number or a text.
///
/// # Example
/// ```
/// use consentry_core::Address;
/// let error = Address::parse("415-555-0123").unwrap_err();
/// assert_eq!(error.code(), "invalid_address");
/// assert_eq!(error.field(), "contact");
/// assert!(!error.to_string().contains("0123"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: expected {expected}")]
pub struct Invalid {
    code: &'static str,
    field: Cow<'static, str>,
    expected: Cow<'static, str>,
}

impl Invalid {
    /// Names a field and what was expected in it. Neither may quote the input.
    pub fn new(
        code: &'static str,
        field: impl Into<Cow<'static, str>>,
        expected: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { code, field: field.into(), expected: expected.into() }
    }

    /// The same error, said of another field.
    #[must_use]
    pub fn in_field(self, field: impl Into<Cow<'static, str>>) -> Self {
        Self { field: field.into(), ..self }
    }

    /// The stable code, the same in every language.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The field that was malformed, as the wire names it.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What was expected in the field.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }
}
