//! Errors as the package's own exceptions.

use consentry::Error;
use consentry::core::Invalid;
use pyo3::prelude::*;

use crate::class::Class;

/// An error of the engine on its way to Python.
pub(crate) struct Raised(Error);

impl<E: Into<Error>> From<E> for Raised {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl From<Raised> for PyErr {
    fn from(Raised(error): Raised) -> Self {
        static INVALID: Class = Class::new("consentry.errors", "InvalidError");
        static STORE: Class = Class::new("consentry.errors", "StoreError");
        static UNKNOWN: Class = Class::new("consentry.errors", "OutcomeUnknownError");
        static NOT_CONFIGURED: Class = Class::new("consentry.errors", "NotConfiguredError");
        static CLOSED: Class = Class::new("consentry.errors", "ClosedError");
        let (message, code) = (error.to_string(), error.code());
        Python::attach(|py| {
            let (class, details) = match &error {
                Error::Invalid(invalid) => {
                    (&INVALID, (Some(invalid.field()), Some(invalid.expected())))
                }
                Error::Store(_) => (&STORE, (None, None)),
                Error::OutcomeUnknown(_) => (&UNKNOWN, (None, None)),
                Error::NotConfigured => (&NOT_CONFIGURED, (None, None)),
                Error::Closed => (&CLOSED, (None, None)),
            };
            let (field, expected) = details;
            let made = class.get(py).and_then(|class| match (field, expected) {
                (Some(field), Some(expected)) => class.call1((message, code, field, expected)),
                _ => class.call1((message, code)),
            });
            made.map_or_else(|error| error, Self::from_value)
        })
    }
}

/// What a value gives that is not there, or of another type.
pub(crate) fn unlike(value: &Bound<'_, PyAny>, field: &str, expected: &'static str) -> PyErr {
    let code = if value.is_none() { "missing_field" } else { "wrong_type" };
    Raised::from(Invalid::new(code, field.to_owned(), expected)).into()
}
