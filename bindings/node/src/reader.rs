//! The reader with a program's own words.

use consentry::plain::{self, MAX_BATCH};
use napi::{Env, Unknown};
use napi_derive::napi;

use crate::error::{Fault, throwing};
use crate::fields::{self, optional};
use crate::outcome::Reading;
use crate::words::Intent;

/// Tells what texts mean, with the documented words alone or with a program's own too.
#[napi]
pub struct Reader {
    pub(crate) inner: plain::Reader,
}

#[napi]
impl Reader {
    /// The reader of the documented words.
    #[napi(factory)]
    pub fn builtin() -> Self {
        Self { inner: plain::Reader::builtin() }
    }

    /// The reader of a program, which knows its own words too. `program` may be left out where the
    /// configuration has one.
    #[napi(factory, ts_args_type = "configuration: string, program?: string | null")]
    pub fn of_program(
        env: Env,
        configuration: Unknown<'_>,
        program: Unknown<'_>,
    ) -> napi::Result<Self> {
        throwing(&env, || {
            let configuration = fields::text(configuration, "configuration")?;
            let program: Option<String> = optional(program, "program")?;
            Ok(Self { inner: plain::Reader::of_program(&configuration, program.as_deref())? })
        })
    }

    /// Reads a text. `language`, such as `fr`, breaks ties between languages; all are read all the
    /// same.
    #[napi(ts_args_type = "text: string, language?: string | null")]
    pub fn read(&self, env: Env, text: Unknown<'_>, tie: Unknown<'_>) -> napi::Result<Reading> {
        throwing(&env, || {
            let (text, tie) = (fields::text(text, "text")?, language(tie)?);
            Ok(self.inner.read(&text, tie.as_deref())?.into())
        })
    }

    /// What the writer of a text wants, and nothing else: the cheapest question.
    #[napi(ts_args_type = "text: string")]
    pub fn intent_of(&self, env: Env, text: Unknown<'_>) -> napi::Result<Intent> {
        throwing(&env, || Ok(self.inner.intent_of(&fields::text(text, "text")?).into()))
    }

    /// Reads many texts, at most 10,000.
    #[napi(ts_args_type = "texts: readonly string[], language?: string | null")]
    pub fn read_all(
        &self,
        env: Env,
        many: Unknown<'_>,
        tie: Unknown<'_>,
    ) -> napi::Result<Vec<Reading>> {
        throwing(&env, || {
            let (many, tie) = (texts(many)?, language(tie)?);
            let readings = self.inner.read_all(&many, tie.as_deref())?;
            Ok(readings.into_iter().map(Reading::from).collect())
        })
    }

    /// What the writers of many texts want; at most 10,000 texts.
    #[napi(ts_args_type = "texts: readonly string[]")]
    pub fn intents_of(&self, env: Env, many: Unknown<'_>) -> napi::Result<Vec<Intent>> {
        throwing(&env, || {
            Ok(self.inner.intents_of(&texts(many)?)?.into_iter().map(Intent::from).collect())
        })
    }
}

/// The texts of a batch, up to the first that is too many: the engine says so.
pub(crate) fn texts(value: Unknown<'_>) -> Result<Vec<String>, Fault> {
    fields::texts(value, "texts", MAX_BATCH + 1)
}

pub(crate) fn language(value: Unknown<'_>) -> Result<Option<String>, Fault> {
    optional(value, "language")
}
