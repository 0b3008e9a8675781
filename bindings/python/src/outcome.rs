//! Outcomes as Python's dataclasses.

use consentry::plain::{
    LeasedText, Outcome, OutcomeText, Permit, Reading, Reason, Span, StateChange,
};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;

use crate::class::Class;
use crate::value::Value;

/// Makes a record a value: every field is named, so one that is added does not compile until it is
/// here.
macro_rules! records {
    ($($record:ident { $($field:ident),* $(,)? })*) => {$(
        impl Value for $record {
            #[cfg(feature = "stubs")]
            const TYPE: PyStaticExpr =
                pyo3::type_hint_identifier!("consentry.records", stringify!($record));

            fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                static CLASS: Class = Class::new("consentry.records", stringify!($record));
                let $record { $($field),* } = self;
                CLASS.make(py, [$($field.into_python(py)?),*])
            }
        }
    )*};
}

pub(crate) use records;

records! {
    Outcome {
        event, duplicate, program, contact, state, decision, reasons, until, permit, texts, released,
        discarded, in_flight, also, reading,
    }
    StateChange { from, to }
    Reason { code, rule, evidence }
    Permit { send, expires_at, redeemed }
    OutcomeText { effect, to, address, from, channel, template, text, not_after }
    LeasedText { effect, to, contact, group, line, channel, template, text, not_after }
    Reading { intent, basis, kind, scope, opt_in, rule, span, language }
    Span { start, end }
}
