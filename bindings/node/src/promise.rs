//! Promises: the work of a call on a thread that may block.

use consentry::Error;
use consentry::store::StoreError;
use napi::Env;
use napi::bindgen_prelude::{PromiseRaw, ToNapiValue, spawn_blocking};

use crate::error::{Fault, in_js};

/// Does `work` on a thread of the blocking pool, and answers with its converted value or its error.
/// Arguments that could not be read reject the promise too.
///
/// The pool grows with the calls under way. libuv's has four threads: four events would share a
/// commit where hundreds may, and the host's own files and name look-ups would wait behind them.
pub(crate) fn promise<'env, T, V, W>(
    env: &'env Env,
    work: Result<W, Fault>,
    convert: impl FnOnce(T) -> V + 'static,
) -> napi::Result<PromiseRaw<'env, V>>
where
    T: Send + 'static,
    V: ToNapiValue,
    W: FnOnce() -> Result<T, Error> + Send + 'static,
{
    let work = match work {
        Ok(work) => work,
        Err(Fault::Typed(error)) => return PromiseRaw::reject(env, in_js(env, &error)),
        // An exception of the caller's own code is still in flight: let it go on.
        Err(Fault::Thrown(error)) => return Err(error),
    };
    let done = async move {
        // A panic would be a defect, after which nobody knows what was written.
        let lost = |_| Err(Error::OutcomeUnknown(StoreError::Poisoned));
        Ok(spawn_blocking(work).await.unwrap_or_else(lost))
    };
    env.spawn_future_with_callback(done, move |env, done: Result<T, Error>| match done {
        Ok(value) => Ok(convert(value)),
        Err(error) => Err(in_js(env, &error)),
    })
}
