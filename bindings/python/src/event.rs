//! What a host hands in: Python's dataclasses, taken apart and put together.

use consentry::plain::{
    Call, CallEvent, CallInformation, CallScript, CallStart, Event, Evidence, ReportFilter,
    SendRequest,
};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::class::Class;
use crate::error::unlike;
use crate::take::Take;
use crate::value::Value;

/// An argument that is a dataclass of the package.
pub(crate) struct Handed<T>(pub(crate) T);

/// A dataclass that is handed in.
pub(crate) trait Record: Sized {
    /// How annotations write its type.
    #[cfg(feature = "stubs")]
    const TYPE: PyStaticExpr;
    /// What the error says when it is something else.
    const EXPECTED: &'static str;

    /// Takes it apart; none when it is of another class.
    fn read(value: &Bound<'_, PyAny>) -> PyResult<Option<Self>>;
}

impl<'a, 'py, T: Record> FromPyObject<'a, 'py> for Handed<T> {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = T::TYPE;

    fn extract(value: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let expected = || pyo3::exceptions::PyTypeError::new_err(T::EXPECTED);
        T::read(&value)?.map(Self).ok_or_else(expected)
    }
}

/// The name of a field in Python, which reserves two of them.
fn name(field: &'static str) -> &'static str {
    match field {
        "from" => "from_",
        "class" => "class_",
        field => field,
    }
}

/// Reads a member of a record; an error names it with what stands before it on the wire.
fn member<T: Take>(
    value: &Bound<'_, PyAny>,
    field: &'static str,
    named: &'static str,
) -> PyResult<T> {
    T::take(&value.getattr(name(field))?, named)
}

/// Every field is named, so one that is added does not compile until it is here.
macro_rules! inputs {
    ($($record:ident $expected:literal $before:literal { $($field:ident),* $(,)? })*) => {$(
        impl Take for $record {
            const MANY: &'static str = concat!("a sequence, each ", $expected);

            fn take(value: &Bound<'_, PyAny>, field: &str) -> PyResult<Self> {
                Self::read(value)?.ok_or_else(|| unlike(value, field, Self::EXPECTED))
            }
        }

        impl Record for $record {
            #[cfg(feature = "stubs")]
            const TYPE: PyStaticExpr =
                pyo3::type_hint_identifier!("consentry.records", stringify!($record));
            const EXPECTED: &'static str = $expected;

            fn read(value: &Bound<'_, PyAny>) -> PyResult<Option<Self>> {
                static CLASS: Class = Class::new("consentry.records", stringify!($record));
                if !CLASS.is_of(value)? {
                    return Ok(None);
                }
                let named = $record {
                    $($field: member(value, stringify!($field), concat!($before, stringify!($field)))?),*
                };
                Ok(Some(named))
            }
        }

        impl Value for $record {
            #[cfg(feature = "stubs")]
            const TYPE: PyStaticExpr = <Self as Record>::TYPE;

            fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                static CLASS: Class = Class::new("consentry.records", stringify!($record));
                let $record { $($field),* } = self;
                let fields = PyDict::new(py);
                $(fields.set_item(name(stringify!($field)), $field.into_python(py)?)?;)*
                CLASS.get(py)?.call((), Some(&fields))
            }
        }
    )*};
}

inputs! {
    Evidence "an Evidence" "evidence." {
        kind, reference, wording, captured_at, recording, agent, requested, number_confirmed,
        understood_optional, references, document_sha256,
    }
    SendRequest "a SendRequest" "" { id, channel, from, to, text, class, purpose, reference }
    ReportFilter "a ReportFilter" "filter." { text, number, from, to }
    CallInformation "a CallInformation" "script.information." { purpose, spoken }
    CallScript "a CallScript" "script." {
        information, opt_out_word, offer, read_back, ask_number, confirmed, declined,
        number_not_confirmed, opted_out, default_region,
    }
    CallStart "a CallStart" "" { agent, recording, contact }
    Call "a Call" "" {
        stage, outcome, latest, agent, recording, contact, requested, offers, offer_heard,
        consented_at, questions, read_backs, read_back_heard, number_confirmed,
    }
}

/// Every variant and field is named, so one that is added does not compile until it is here.
macro_rules! union {
    ($union:ident $expected:literal { $($variant:ident { $($field:ident),* $(,)? })* }) => {
        impl Record for $union {
            #[cfg(feature = "stubs")]
            const TYPE: PyStaticExpr =
                pyo3::type_hint_identifier!("consentry.records", stringify!($union));
            const EXPECTED: &'static str = $expected;

            fn read(value: &Bound<'_, PyAny>) -> PyResult<Option<Self>> {
                $({
                    static CLASS: Class = Class::new("consentry.records", stringify!($variant));
                    if CLASS.is_of(value)? {
                        let event = Self::$variant {
                            $($field: member(value, stringify!($field), stringify!($field))?),*
                        };
                        return Ok(Some(event));
                    }
                })*
                Ok(None)
            }
        }

        impl Value for $union {
            #[cfg(feature = "stubs")]
            const TYPE: PyStaticExpr = <Self as Record>::TYPE;

            fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                match self {
                    $(Self::$variant { $($field),* } => {
                        static CLASS: Class = Class::new("consentry.records", stringify!($variant));
                        let fields = PyDict::new(py);
                        $(fields.set_item(name(stringify!($field)), $field.into_python(py)?)?;)*
                        CLASS.get(py)?.call((), Some(&fields))
                    })*
                }
            }
        }
    };
}

union! {
    Event "an Event, such as MessageReceived" {
        MessageReceived { id, at, channel, from, to, text, group }
        MemberJoined { id, at, line, contact, group, channel }
        MemberLeft { id, at, line, contact, group, channel }
        SendRequested { id, at, channel, from, to, text, class, purpose, reference }
        SendRedeemed { id, at, send }
        SendReported { id, at, send, result }
        TextReported { id, at, effect, result }
        ConsentRequested { id, at, program, contact, line, channel, via }
        ConsentRecorded { id, at, program, contact, evidence, line, channel, purposes }
        ConsentDeclined { id, at, program, contact, line, channel }
        ConsentRevoked { id, at, contact, via, program, organization, line, channel, purposes }
        FlagChanged { id, at, program, contact, value, evidence, channel }
        NumberReassigned { id, at, contact }
        ReviewResolved { id, at, review, resolution, actor }
        CarrierBlockChanged { id, at, contact, line, blocked }
        PartnerSuspended { id, at, program, actor }
        PartnerResumed { id, at, program, actor }
        ConfigInstalled { id, at, configuration, actor, disable_group_messaging }
        TimePassed { id, at }
    }
}

union! {
    CallEvent "a CallEvent, such as Spoken" {
        InformationGiven { purpose }
        OfferRequested {}
        Spoken {}
        Answered { answer }
        NumberGiven { contact }
        OptedOut {}
        RecordingKnown { recording }
        CallerLeft {}
    }
}
