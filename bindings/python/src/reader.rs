//! Readings of texts, one by one and in batches.

use consentry::plain::{self, Intent, Reading};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::error::Raised;
use crate::take::{Text, Texts, text_of};
use crate::value::{Given, given_all};

/// Tells what texts mean, with the documented words alone or with a program's own too.
#[pyclass(frozen, module = "consentry")]
pub(crate) struct Reader {
    inner: plain::Reader,
}

#[pymethods]
impl Reader {
    /// The reader of the documented words.
    #[staticmethod]
    fn builtin() -> Self {
        Self { inner: plain::Reader::builtin() }
    }

    /// The reader of a program, which knows its own words too. `program` may be left out where the
    /// configuration has one.
    ///
    /// Raises InvalidError naming the field of the configuration, or `program`.
    #[staticmethod]
    #[pyo3(signature = (configuration, program=None))]
    fn of_program(configuration: Text, program: Option<Text>) -> Result<Self, Raised> {
        let program = program.as_ref().map(Text::as_ref);
        Ok(Self { inner: plain::Reader::of_program(configuration.as_ref(), program)? })
    }

    /// Reads a text. `language`, such as `fr`, breaks ties between languages; all are read all the
    /// same.
    ///
    /// Raises InvalidError for a language that is not two or three letters.
    #[pyo3(signature = (text, *, language=None))]
    fn read(&self, text: Text, language: Option<Text>) -> Result<Given<Reading>, Raised> {
        Ok(Given(self.inner.read(text.as_ref(), language.as_ref().map(Text::as_ref))?))
    }

    /// What the writer of a text wants, and nothing else: the cheapest question.
    fn intent_of(&self, text: &Bound<'_, PyString>) -> PyResult<Given<Intent>> {
        Ok(Given(self.inner.intent_of(&text_of(text)?)))
    }

    /// Reads many texts.
    ///
    /// Raises InvalidError for more than 10,000 texts, or as `read`.
    #[pyo3(signature = (texts, *, language=None))]
    fn read_all(
        &self,
        py: Python<'_>,
        texts: Texts,
        language: Option<Text>,
    ) -> Result<Vec<Given<Reading>>, Raised> {
        let language = language.as_ref().map(Text::as_ref);
        py.detach(|| self.inner.read_all(&texts.0, language)).map(given_all).map_err(Raised::from)
    }

    /// What the writers of many texts want.
    ///
    /// Raises InvalidError for more than 10,000 texts.
    fn intents_of(&self, py: Python<'_>, texts: Texts) -> Result<Vec<Given<Intent>>, Raised> {
        py.detach(|| self.inner.intents_of(&texts.0)).map(given_all).map_err(Raised::from)
    }

    fn __repr__(&self) -> &'static str {
        "<consentry.Reader>"
    }
}

/// Reads a text with the documented words. `language`, such as `fr`, breaks ties between languages.
///
/// Raises InvalidError for a language that is not two or three letters.
#[pyfunction]
#[pyo3(signature = (text, *, language=None))]
pub(crate) fn read(text: Text, language: Option<Text>) -> Result<Given<Reading>, Raised> {
    Ok(Given(plain::read(text.as_ref(), language.as_ref().map(Text::as_ref))?))
}

/// What the writer of a text wants, by the documented words.
#[pyfunction]
pub(crate) fn intent_of(text: &Bound<'_, PyString>) -> PyResult<Given<Intent>> {
    Ok(Given(plain::intent_of(&text_of(text)?)))
}

/// Reads many texts with the documented words.
///
/// Raises InvalidError for more than 10,000 texts, or a language that is not two or three letters.
#[pyfunction]
#[pyo3(signature = (texts, *, language=None))]
pub(crate) fn read_all(
    py: Python<'_>,
    texts: Texts,
    language: Option<Text>,
) -> Result<Vec<Given<Reading>>, Raised> {
    let language = language.as_ref().map(Text::as_ref);
    py.detach(|| plain::read_all(&texts.0, language)).map(given_all).map_err(Raised::from)
}

/// What the writers of many texts want, by the documented words.
///
/// Raises InvalidError for more than 10,000 texts.
#[pyfunction]
pub(crate) fn intents_of(py: Python<'_>, texts: Texts) -> Result<Vec<Given<Intent>>, Raised> {
    py.detach(|| plain::intents_of(&texts.0)).map(given_all).map_err(Raised::from)
}
