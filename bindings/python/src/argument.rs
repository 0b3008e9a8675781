//! Arguments that need their name to be checked: words, places in the journal, many requests.

use std::marker::PhantomData;

use consentry::core::{Invalid, Word};
use consentry::plain::{MAX_BATCH, SendRequest};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyInt, PySequence, PyString};

use crate::error::Raised;
use crate::event::Handed;
#[cfg(feature = "stubs")]
use crate::event::Record;
use crate::take::word;
use crate::value::Value;

/// A member of an enum, or its spelling.
pub(crate) struct Listed<'py, T> {
    text: Bound<'py, PyString>,
    list: PhantomData<T>,
}

impl<'a, 'py, T: Value> FromPyObject<'a, 'py> for Listed<'py, T> {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = T::TYPE;

    fn extract(value: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self { text: value.cast::<PyString>()?.to_owned(), list: PhantomData })
    }
}

impl<T: Word> Listed<'_, T> {
    pub(crate) fn read(&self, argument: &str) -> PyResult<T> {
        word(&self.text, argument)
    }
}

/// A place in the journal.
pub(crate) struct Place(Option<u64>);

impl<'a, 'py> FromPyObject<'a, 'py> for Place {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = pyo3::type_hint_identifier!("builtins", "int");

    fn extract(value: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self(value.cast::<PyInt>()?.extract().ok()))
    }
}

impl Place {
    pub(crate) fn read(&self, argument: &'static str) -> PyResult<u64> {
        let expected = "0, or the index of a journal entry";
        let place = self.0.ok_or_else(|| Invalid::new("out_of_range", argument, expected));
        Ok(place.map_err(Raised::from)?)
    }
}

/// Many requests: any sequence of them.
pub(crate) struct Sends(pub(crate) Vec<SendRequest>);

impl<'a, 'py> FromPyObject<'a, 'py> for Sends {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = pyo3::type_hint_subscript!(
        pyo3::type_hint_identifier!("collections.abc", "Sequence"),
        <SendRequest as Record>::TYPE
    );

    fn extract(value: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let list = value.cast::<PySequence>()?;
        let mut sends = Vec::new();
        // The engine refuses a batch with one too many; those after it are not looked at.
        for each in list.try_iter()?.take(MAX_BATCH + 1) {
            let Handed(send) = each?.extract()?;
            sends.push(send);
        }
        Ok(Self(sends))
    }
}
