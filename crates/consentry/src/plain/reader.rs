//! Readings of plain texts, one by one and in batches.

use consentry_core::{Intent, Invalid, Language};

use super::MAX_BATCH;
use super::outcome::Reading;
use crate::error::Error;
use crate::wire;

/// Tells what texts mean, with the documented words alone or with a program's own too.
#[derive(Clone, Debug)]
pub struct Reader {
    inner: consentry_core::Reader,
}

impl Reader {
    /// The reader of the documented words.
    #[must_use]
    pub fn builtin() -> Self {
        Self { inner: consentry_core::Reader::builtin().clone() }
    }

    /// The reader of a program, which knows its own words too. `program` may be left out where the
    /// configuration has one.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming the field of the configuration, or `program`.
    pub fn of_program(configuration: &str, program: Option<&str>) -> Result<Self, Error> {
        let configuration = wire::config::parse(configuration)?;
        let program = wire::config::program(&configuration, program)?;
        Ok(Self { inner: program.reader().clone() })
    }

    /// Reads a text. `language`, such as `fr`, breaks ties between languages; all are read all the
    /// same.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a language that is not two or three letters.
    pub fn read(&self, text: &str, language: Option<&str>) -> Result<Reading, Error> {
        read_with(&self.inner, text, language)
    }

    /// What the writer of a text wants, and nothing else: the cheapest question.
    #[must_use]
    pub fn intent_of(&self, text: &str) -> Intent {
        self.inner.read(text).intent
    }

    /// Reads many texts.
    ///
    /// # Errors
    /// [`Error::Invalid`] for more than 10,000 texts, or as [`read`](Self::read).
    pub fn read_all<T: AsRef<str>>(
        &self,
        texts: &[T],
        language: Option<&str>,
    ) -> Result<Vec<Reading>, Error> {
        read_all_with(&self.inner, texts, language)
    }

    /// What the writers of many texts want.
    ///
    /// # Errors
    /// [`Error::Invalid`] for more than 10,000 texts.
    pub fn intents_of<T: AsRef<str>>(&self, texts: &[T]) -> Result<Vec<Intent>, Error> {
        intents_with(&self.inner, texts)
    }
}

/// Reads a text with the documented words: [`Reader::read`] of [`Reader::builtin`].
///
/// # Errors
/// [`Error::Invalid`] for a language that is not two or three letters.
///
/// # Example
/// ```
/// use consentry::plain::{self, Intent};
/// assert_eq!(plain::read("Stop please", None)?.intent, Intent::OptOut);
/// # Ok::<(), consentry::Error>(())
/// ```
pub fn read(text: &str, language: Option<&str>) -> Result<Reading, Error> {
    read_with(consentry_core::Reader::builtin(), text, language)
}

/// What the writer of a text wants, by the documented words.
///
/// # Example
/// ```
/// use consentry::plain::{Intent, intent_of};
/// assert_eq!(intent_of("STOP"), Intent::OptOut);
/// assert_eq!(intent_of("Please don't stop"), Intent::None);
/// ```
#[must_use]
pub fn intent_of(text: &str) -> Intent {
    consentry_core::Reader::builtin().read(text).intent
}

/// Reads many texts with the documented words.
///
/// # Errors
/// [`Error::Invalid`] for more than 10,000 texts, or a language that is not two or three letters.
pub fn read_all<T: AsRef<str>>(texts: &[T], language: Option<&str>) -> Result<Vec<Reading>, Error> {
    read_all_with(consentry_core::Reader::builtin(), texts, language)
}

/// What the writers of many texts want, by the documented words.
///
/// # Errors
/// [`Error::Invalid`] for more than 10,000 texts.
pub fn intents_of<T: AsRef<str>>(texts: &[T]) -> Result<Vec<Intent>, Error> {
    intents_with(consentry_core::Reader::builtin(), texts)
}

fn read_with(
    reader: &consentry_core::Reader,
    text: &str,
    language: Option<&str>,
) -> Result<Reading, Error> {
    Ok(reader.read_with_language(text, hint(language)?).into())
}

fn read_all_with<T: AsRef<str>>(
    reader: &consentry_core::Reader,
    texts: &[T],
    language: Option<&str>,
) -> Result<Vec<Reading>, Error> {
    check_batch(texts)?;
    let hint = hint(language)?;
    Ok(texts.iter().map(|text| reader.read_with_language(text.as_ref(), hint).into()).collect())
}

fn intents_with<T: AsRef<str>>(
    reader: &consentry_core::Reader,
    texts: &[T],
) -> Result<Vec<Intent>, Error> {
    check_batch(texts)?;
    Ok(texts.iter().map(|text| reader.read(text.as_ref()).intent).collect())
}

fn hint(language: Option<&str>) -> Result<Option<Language>, Invalid> {
    language.map(wire::reading::language).transpose()
}

fn check_batch<T>(texts: &[T]) -> Result<(), Invalid> {
    if texts.len() > MAX_BATCH {
        return Err(Invalid::new("too_many", "texts", "at most 10000 texts"));
    }
    Ok(())
}
