//! Errors: from the engine's to an instance of the class that JavaScript registered.

use std::panic::{AssertUnwindSafe, catch_unwind};

use consentry::Error;
use consentry::core::Invalid;
use napi::bindgen_prelude::{FnArgs, Function, FunctionRef};
use napi::{Env, Unknown};
use napi_derive::napi;

/// Message, kind, code, field, expected.
type Parts = FnArgs<(String, &'static str, &'static str, Option<String>, Option<String>)>;

/// The class of this environment: every worker thread has its own.
struct ErrorClass(FunctionRef<Parts, Unknown<'static>>);

/// Why a call gives nothing.
pub(crate) enum Fault {
    /// The engine's error.
    Typed(Error),
    /// What the caller's own code threw, such as a getter of an event.
    Thrown(napi::Error),
}

/// Takes the class that errors are instances of; `index.js` calls it once.
#[napi(skip_typescript)]
pub fn register_error_class(
    env: Env,
    class: Function<'_, Parts, Unknown<'static>>,
) -> napi::Result<()> {
    env.set_instance_data(ErrorClass(class.create_ref()?), (), |_| ())
}

/// Does the work of a function that answers at once, and throws what goes wrong. A panic would be
/// a defect; it must not take the process with it.
pub(crate) fn throwing<T>(env: &Env, work: impl FnOnce() -> Result<T, Fault>) -> napi::Result<T> {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(done) => done.map_err(|fault| fault.in_js(env)),
        Err(_) => Err(napi::Error::from_reason("consentry panicked")),
    }
}

impl Fault {
    pub(crate) fn in_js(self, env: &Env) -> napi::Error {
        match self {
            Self::Typed(error) => in_js(env, &error),
            Self::Thrown(error) => error,
        }
    }
}

/// The error as JavaScript sees it.
pub(crate) fn in_js(env: &Env, error: &Error) -> napi::Error {
    let parts = (
        error.to_string(),
        kind(error),
        error.code(),
        error.field().map(str::to_owned),
        expected(error).map(str::to_owned),
    );
    let instance = env.get_instance_data::<ErrorClass>().and_then(|class| {
        let Some(ErrorClass(class)) = class else {
            return Err(napi::Error::from_reason(error.to_string()));
        };
        class.borrow_back(env)?.new_instance(parts.into())
    });
    match instance {
        Ok(instance) => napi::Error::from_unknown_without_coercion(instance),
        Err(error) => error,
    }
}

fn kind(error: &Error) -> &'static str {
    match error {
        Error::Invalid(_) => "invalid",
        Error::Store(_) => "store",
        Error::OutcomeUnknown(_) => "outcome_unknown",
        Error::NotConfigured => "not_configured",
        Error::Closed => "closed",
    }
}

fn expected(error: &Error) -> Option<&str> {
    match error {
        Error::Invalid(invalid) => Some(invalid.expected()),
        Error::Store(_) | Error::OutcomeUnknown(_) | Error::NotConfigured | Error::Closed => None,
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Typed(error)
    }
}

impl From<Invalid> for Fault {
    fn from(error: Invalid) -> Self {
        Self::Typed(error.into())
    }
}

impl From<napi::Error> for Fault {
    fn from(error: napi::Error) -> Self {
        Self::Thrown(error)
    }
}
