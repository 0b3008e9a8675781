//! What Python hands in: strings, words, times.

use std::borrow::Cow;

use consentry::core::{Invalid, Timestamp, Word};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDateTime, PyDelta, PyInt, PySequence, PyString, PyTzInfoAccess};

use crate::error::{Raised, unlike};
use crate::value::epoch;

/// A string; a surrogate without its partner becomes U+FFFD.
pub(crate) fn text_of<'a>(text: &'a Bound<'_, PyString>) -> PyResult<Cow<'a, str>> {
    if let Ok(text) = text.to_str() {
        return Ok(Cow::Borrowed(text));
    }
    let encoded =
        text.call_method1(intern!(text.py(), "encode"), ("utf-16-le", "surrogatepass"))?;
    let bytes: Vec<u8> = encoded.extract()?;
    let units: Vec<u16> =
        bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    Ok(Cow::Owned(String::from_utf16_lossy(&units)))
}

/// A string that is read without Python's lock.
pub(crate) enum Text {
    /// Python's own bytes.
    Backed(PyBackedStr),
    /// A copy, made well-formed.
    Owned(String),
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        match self {
            Self::Backed(text) => text,
            Self::Owned(text) => text,
        }
    }
}

impl<'a, 'py> FromPyObject<'a, 'py> for Text {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = <String as FromPyObject<'_, '_>>::INPUT_TYPE;

    fn extract(value: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let text = value.cast::<PyString>()?.to_owned();
        match PyBackedStr::try_from(text.clone()) {
            Ok(text) => Ok(Self::Backed(text)),
            Err(_) => Ok(Self::Owned(text_of(&text)?.into_owned())),
        }
    }
}

/// Many strings: any sequence of them, but not a string.
pub(crate) struct Texts(pub(crate) Vec<Text>);

impl<'a, 'py> FromPyObject<'a, 'py> for Texts {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = pyo3::type_hint_subscript!(
        pyo3::type_hint_identifier!("collections.abc", "Sequence"),
        Text::INPUT_TYPE
    );

    fn extract(value: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self(value.extract()?))
    }
}

/// An aware `datetime`, which the field's name is needed to check.
pub(crate) struct Time<'py>(Bound<'py, PyDateTime>);

impl<'a, 'py> FromPyObject<'a, 'py> for Time<'py> {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = pyo3::type_hint_identifier!("datetime", "datetime");

    fn extract(value: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self(value.cast::<PyDateTime>()?.to_owned()))
    }
}

impl Time<'_> {
    /// The time in milliseconds; finer parts are cut off.
    pub(crate) fn read(&self, field: &str) -> PyResult<Timestamp> {
        let py = self.0.py();
        if self.0.get_tzinfo().is_none() {
            let expected = "a datetime with a time zone";
            return Err(Raised::from(Invalid::new(
                "invalid_timestamp",
                field.to_owned(),
                expected,
            ))
            .into());
        }
        static MILLISECOND: PyOnceLock<Py<PyDelta>> = PyOnceLock::new();
        let millisecond = MILLISECOND.get_or_try_init(py, || {
            Ok::<_, PyErr>(PyDelta::new(py, 0, 0, 1_000, false)?.unbind())
        })?;
        let millis: i64 = self.0.sub(epoch(py)?)?.floor_div(millisecond)?.extract()?;
        let time = Timestamp::from_millis(millis);
        Ok(time.map_err(|error| Raised::from(error.in_field(field.to_owned())))?)
    }
}

/// A field of a dataclass that is handed in.
pub(crate) trait Take: Sized {
    /// What the error says where a sequence of it was meant.
    const MANY: &'static str = "a sequence";

    fn take(value: &Bound<'_, PyAny>, field: &str) -> PyResult<Self>;
}

impl Take for String {
    const MANY: &'static str = "a sequence of strings";

    fn take(value: &Bound<'_, PyAny>, field: &str) -> PyResult<Self> {
        match value.cast::<PyString>() {
            Ok(text) => Ok(text_of(text)?.into_owned()),
            Err(_) => Err(unlike(value, field, "a string")),
        }
    }
}

impl Take for bool {
    fn take(value: &Bound<'_, PyAny>, field: &str) -> PyResult<Self> {
        match value.cast::<PyBool>() {
            Ok(value) => Ok(value.is_true()),
            Err(_) => Err(unlike(value, field, "True or False")),
        }
    }
}

impl Take for u8 {
    fn take(value: &Bound<'_, PyAny>, field: &str) -> PyResult<Self> {
        let Ok(number) = value.cast::<PyInt>() else {
            return Err(unlike(value, field, "a whole number"));
        };
        number.extract().map_err(|_| out_of_range(field, "0 to 255"))
    }
}

impl Take for Timestamp {
    fn take(value: &Bound<'_, PyAny>, field: &str) -> PyResult<Self> {
        match value.extract::<Time<'_>>() {
            Ok(time) => time.read(field),
            Err(_) => Err(unlike(value, field, "a datetime with a time zone")),
        }
    }
}

impl<T: Take> Take for Option<T> {
    fn take(value: &Bound<'_, PyAny>, field: &str) -> PyResult<Self> {
        if value.is_none() { Ok(None) } else { T::take(value, field).map(Some) }
    }
}

impl<T: Take> Take for Vec<T> {
    fn take(value: &Bound<'_, PyAny>, field: &str) -> PyResult<Self> {
        // A string is a sequence of strings too, and never meant as one.
        let list = match value.cast::<PySequence>() {
            Ok(list) if !value.is_instance_of::<PyString>() => list,
            _ => return Err(unlike(value, field, T::MANY)),
        };
        let elements = list.try_iter()?.enumerate();
        elements.map(|(index, each)| T::take(&each?, &format!("{field}[{index}]"))).collect()
    }
}

fn out_of_range(field: &str, expected: &'static str) -> PyErr {
    Raised::from(Invalid::new("out_of_range", field.to_owned(), expected)).into()
}

/// A member of an enum, or the word itself.
pub(crate) fn word<T: Word>(value: &Bound<'_, PyAny>, field: &str) -> PyResult<T> {
    let Ok(text) = value.cast::<PyString>() else {
        return Err(unlike(value, field, "a word of the documented list"));
    };
    let word = T::read(&text_of(text)?, "word").map_err(|error| error.in_field(field.to_owned()));
    Ok(word.map_err(Raised::from)?)
}
