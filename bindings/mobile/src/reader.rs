//! Readings of plain texts, one by one and in batches.

use consentry::plain::{self, Intent, Reading};

use crate::error::ConsentryError;

/// Tells what texts mean, with the documented words alone or with a program's own too.
#[derive(Debug, uniffi::Object)]
pub struct Reader {
    inner: plain::Reader,
}

#[uniffi::export]
impl Reader {
    /// The reader of the documented words.
    #[uniffi::constructor]
    fn builtin() -> Self {
        Self { inner: plain::Reader::builtin() }
    }

    /// The reader of a program, which knows its own words too. `program` may be left out where the
    /// configuration has one. The error names the field of the configuration, or `program`.
    #[uniffi::constructor(default(program = None))]
    fn of_program(configuration: &str, program: Option<String>) -> Result<Self, ConsentryError> {
        Ok(Self { inner: plain::Reader::of_program(configuration, program.as_deref())? })
    }

    /// Reads a text. `language`, such as `fr`, breaks ties between languages; all are read all the
    /// same. A language that is not two or three letters is an error.
    #[uniffi::method(default(language = None))]
    fn read(&self, text: &str, language: Option<String>) -> Result<Reading, ConsentryError> {
        Ok(self.inner.read(text, language.as_deref())?)
    }

    /// What the writer of a text wants, and nothing else: the cheapest question.
    fn intent_of(&self, text: &str) -> Intent {
        self.inner.intent_of(text)
    }

    /// Reads many texts, at most 10,000 at once.
    #[uniffi::method(default(language = None))]
    fn read_all(
        &self,
        texts: Vec<String>,
        language: Option<String>,
    ) -> Result<Vec<Reading>, ConsentryError> {
        Ok(self.inner.read_all(&texts, language.as_deref())?)
    }

    /// What the writers of many texts want, at most 10,000 at once.
    fn intents_of(&self, texts: Vec<String>) -> Result<Vec<Intent>, ConsentryError> {
        Ok(self.inner.intents_of(&texts)?)
    }
}

/// Reads a text with the documented words. `language`, such as `fr`, breaks ties between languages;
/// one that is not two or three letters is an error.
#[uniffi::export(default(language = None))]
fn read(text: &str, language: Option<String>) -> Result<Reading, ConsentryError> {
    Ok(plain::read(text, language.as_deref())?)
}

/// What the writer of a text wants, by the documented words.
#[uniffi::export]
fn intent_of(text: &str) -> Intent {
    plain::intent_of(text)
}

/// Reads many texts with the documented words, at most 10,000 at once. A language that is not two or
/// three letters is an error.
#[uniffi::export(default(language = None))]
fn read_all(texts: Vec<String>, language: Option<String>) -> Result<Vec<Reading>, ConsentryError> {
    Ok(plain::read_all(&texts, language.as_deref())?)
}

/// What the writers of many texts want, by the documented words, at most 10,000 at once.
#[uniffi::export]
fn intents_of(texts: Vec<String>) -> Result<Vec<Intent>, ConsentryError> {
    Ok(plain::intents_of(&texts)?)
}
