//! [`Value`]: what a plain value of the engine becomes in Python.

use consentry::core::{Timestamp, Word};
use consentry::plain::{
    CallAnswer, CallFact, CallOutcome, CallReason, CallStage, Channel, Class as MessageClass,
    Decision, DueKind, EvidenceKind, Family, Intent, OptInWord, ReadingBasis, ReadingKind,
    ReadingScope, ReasonCode, Recipient, ReportFormat, ReportKind, RequestedVia, ReviewResolution,
    RevokedVia, SendResult, State, Template,
};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDelta, PyInt, PyString, PyTuple};
use pyo3::{IntoPyObjectExt, intern};

use crate::class::Class;
use crate::take::{Take, word};

/// A value that Python sees as its own.
pub(crate) trait Value {
    /// How annotations write its type.
    #[cfg(feature = "stubs")]
    const TYPE: PyStaticExpr;

    fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>>;
}

/// Hands a [`Value`] to Python as the result of a function.
pub(crate) struct Given<T>(pub(crate) T);

impl<'py, T: Value> IntoPyObject<'py> for Given<T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = T::TYPE;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        self.0.into_python(py)
    }
}

/// Hands many values to Python, as a list.
pub(crate) fn given_all<T>(values: Vec<T>) -> Vec<Given<T>> {
    values.into_iter().map(Given).collect()
}

impl Value for String {
    #[cfg(feature = "stubs")]
    const TYPE: PyStaticExpr = <String as IntoPyObject<'_>>::OUTPUT_TYPE;

    fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Ok(PyString::new(py, &self).into_any())
    }
}

impl Value for bool {
    #[cfg(feature = "stubs")]
    const TYPE: PyStaticExpr = <bool as IntoPyObject<'_>>::OUTPUT_TYPE;

    fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Ok(PyBool::new(py, self).to_owned().into_any())
    }
}

impl Value for u8 {
    #[cfg(feature = "stubs")]
    const TYPE: PyStaticExpr = <u8 as IntoPyObject<'_>>::OUTPUT_TYPE;

    fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Ok(PyInt::new(py, self).into_any())
    }
}

impl Value for u32 {
    #[cfg(feature = "stubs")]
    const TYPE: PyStaticExpr = <u32 as IntoPyObject<'_>>::OUTPUT_TYPE;

    fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Ok(PyInt::new(py, self).into_any())
    }
}

impl Value for u64 {
    #[cfg(feature = "stubs")]
    const TYPE: PyStaticExpr = <u64 as IntoPyObject<'_>>::OUTPUT_TYPE;

    fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Ok(PyInt::new(py, self).into_any())
    }
}

impl<T: Value> Value for Option<T> {
    // Annotations of results are made by `Option<Given<T>>`; inside records the sources have them.
    #[cfg(feature = "stubs")]
    const TYPE: PyStaticExpr = T::TYPE;

    fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        self.map_or_else(|| Ok(py.None().into_bound(py)), |value| value.into_python(py))
    }
}

/// A list inside a record is a tuple, because records do not change.
impl<T: Value> Value for Vec<T> {
    #[cfg(feature = "stubs")]
    const TYPE: PyStaticExpr = T::TYPE;

    fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let values: PyResult<Vec<_>> =
            self.into_iter().map(|value| value.into_python(py)).collect();
        Ok(PyTuple::new(py, values?)?.into_any())
    }
}

/// An aware `datetime` in UTC, exact to the millisecond.
impl Value for Timestamp {
    #[cfg(feature = "stubs")]
    const TYPE: PyStaticExpr = pyo3::type_hint_identifier!("datetime", "datetime");

    fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        const DAY: i64 = 24 * 60 * 60 * 1_000;
        let millis = self.as_millis();
        let part = |value: i64| i32::try_from(value).map_err(PyErr::from);
        let (days, rest) = (part(millis / DAY)?, millis % DAY);
        let since =
            PyDelta::new(py, days, part(rest / 1_000)?, part(rest % 1_000 * 1_000)?, false)?;
        epoch(py)?.add(since)
    }
}

/// 1970-01-01T00:00:00Z as an aware `datetime`.
pub(crate) fn epoch(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static EPOCH: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let epoch = EPOCH.get_or_try_init(py, || {
        let module = py.import(intern!(py, "datetime"))?;
        let utc = module.getattr(intern!(py, "timezone"))?.getattr(intern!(py, "utc"))?;
        let datetime = module.getattr(intern!(py, "datetime"))?;
        datetime.call1((1970, 1, 1, 0, 0, 0, 0, utc))?.into_py_any(py)
    })?;
    Ok(epoch.bind(py))
}

/// Gives each list of words the members of its enum, in their order.
macro_rules! words {
    ($($list:ident = $name:literal),* $(,)?) => {$(
        impl Value for $list {
            #[cfg(feature = "stubs")]
            const TYPE: PyStaticExpr = pyo3::type_hint_identifier!("consentry.words", $name);

            fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                static CLASS: Class = Class::new("consentry.words", $name);
                static MEMBERS: PyOnceLock<Vec<Py<PyAny>>> = PyOnceLock::new();
                let members = MEMBERS.get_or_try_init(py, || members::<$list>(py, &CLASS))?;
                match members.get(self as usize) {
                    Some(member) => Ok(member.bind(py).clone()),
                    None => CLASS.get(py)?.call1((self.word(),)),
                }
            }
        }

        impl Take for $list {
            const MANY: &'static str = "a sequence of words of the documented list";

            fn take(value: &Bound<'_, PyAny>, field: &str) -> PyResult<Self> {
                word(value, field)
            }
        }
    )*};
}

words! {
    CallAnswer = "CallAnswer",
    CallFact = "CallFact",
    CallOutcome = "CallOutcome",
    CallReason = "CallReason",
    CallStage = "CallStage",
    Channel = "Channel",
    MessageClass = "Class",
    Decision = "Decision",
    DueKind = "DueKind",
    EvidenceKind = "EvidenceKind",
    Family = "Family",
    Intent = "Intent",
    OptInWord = "OptInWord",
    ReadingBasis = "ReadingBasis",
    ReadingKind = "ReadingKind",
    ReadingScope = "ReadingScope",
    ReasonCode = "ReasonCode",
    Recipient = "Recipient",
    ReportFormat = "ReportFormat",
    ReportKind = "ReportKind",
    RequestedVia = "RequestedVia",
    ReviewResolution = "ReviewResolution",
    RevokedVia = "RevokedVia",
    SendResult = "SendResult",
    State = "State",
    Template = "Template",
}

fn members<T: Word>(py: Python<'_>, class: &Class) -> PyResult<Vec<Py<PyAny>>> {
    let class = class.get(py)?;
    T::all().iter().map(|word| Ok(class.call1((word.word(),))?.unbind())).collect()
}
