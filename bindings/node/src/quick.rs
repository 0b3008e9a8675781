//! The reader's calls as `reader.js` makes them: numbers come back, of which it makes the answers.
//!
//! A call here costs a fraction of one that is declared with `#[napi]`, which guards what it borrows
//! and builds each answer in many calls into Node. Whatever is unusual, such as an argument of another
//! type, is answered with null: then `reader.js` makes the ordinary call, which says what is wrong.

use std::cell::RefCell;
use std::rc::Rc;

use consentry::plain;
use napi::bindgen_prelude::{
    Float64Array, Function, FunctionCallContext, ToNapiValue, Uint8Array, Uint32Array,
};
use napi::{Env, JsValue, Unknown};
use napi_derive::napi;

use crate::error::{Fault, throwing};
use crate::fields::optional;
use crate::outcome::Reading;
use crate::reader::Reader;
use crate::shapes::Shapes;
use crate::text;
use crate::words::Intent;

/// The work of a call: what it gives, or none.
type Work<T> =
    fn(&plain::Reader, &RefCell<Shapes>, &FunctionCallContext<'_>) -> Result<Option<T>, Fault>;

/// The calls of a reader: `intentOf`, `intentsOf`, `read`, `readAll`, and `shape`, which gives the
/// reading of a number's shape. They keep a copy of the reader.
#[napi(skip_typescript)]
pub fn quick_calls<'env>(env: &'env Env, reader: &Reader) -> napi::Result<Vec<Unknown<'env>>> {
    let reader = Rc::new(reader.inner.clone());
    let shapes = Rc::new(RefCell::new(Shapes::default()));
    let of = (&reader, &shapes);
    Ok(vec![
        call(env, "intentOf", of, |reader, _, given| {
            Ok(text::short(given.get(0)?).map(|text| number(reader.intent_of(&text))))
        })?,
        call(env, "intentsOf", of, |reader, _, given| {
            let Some(texts) = joined(given)? else { return Ok(None) };
            Ok(reader
                .intents_of(&texts)
                .ok()
                .map(|intents| Uint8Array::new(intents.into_iter().map(number).collect())))
        })?,
        call(env, "read", of, |reader, shapes, given| {
            let Some(text) = text::short(given.get(0)?) else { return Ok(None) };
            let language = language(given, 1)?;
            let reading = reader.read(&text, language.as_deref()).ok();
            Ok(reading.map(|reading| shapes.borrow_mut().number(reading)))
        })?,
        call(env, "readAll", of, |reader, shapes, given| {
            let Some(texts) = joined(given)? else { return Ok(None) };
            let language = language(given, 2)?;
            let mut shapes = shapes.borrow_mut();
            Ok(reader.read_all(&texts, language.as_deref()).ok().map(|readings| {
                let numbers = readings.into_iter().map(|reading| shapes.number(reading));
                Float64Array::new(numbers.collect())
            }))
        })?,
        call(env, "shape", of, |_, shapes, given| {
            Ok(shapes.borrow().shape(given.get(0)?).map(Reading::from))
        })?,
    ])
}

/// A function of Node's that does `work`; what fails is null, and only a panic throws.
fn call<'env, T: ToNapiValue + 'static>(
    env: &'env Env,
    name: &str,
    (reader, shapes): (&Rc<plain::Reader>, &Rc<RefCell<Shapes>>),
    work: Work<T>,
) -> napi::Result<Unknown<'env>> {
    let (reader, shapes) = (Rc::clone(reader), Rc::clone(shapes));
    let function: Function<'env, (), Option<T>> =
        env.create_function_from_closure(name, move |given: FunctionCallContext<'_>| {
            throwing(given.env, || Ok(work(&reader, &shapes, &given).unwrap_or_default()))
        })?;
    Ok(function.to_unknown())
}

/// The texts of a batch, from all of them in one string and the length of each.
fn joined(given: &FunctionCallContext<'_>) -> Result<Option<Vec<String>>, Fault> {
    let lengths: Uint32Array = given.get(1)?;
    let total = lengths.iter().map(|length| *length as usize).sum();
    let Some(units) = text::units(given.get(0)?, total) else { return Ok(None) };
    let mut rest = units.as_slice();
    Ok(lengths
        .iter()
        .map(|length| {
            let (text, after) = rest.split_at_checked(*length as usize)?;
            rest = after;
            Some(text::decode(text))
        })
        .collect())
}

fn language(given: &FunctionCallContext<'_>, index: usize) -> Result<Option<String>, Fault> {
    optional(given.get(index)?, "language")
}

/// The place of a word in its list.
fn number(intent: plain::Intent) -> u8 {
    Intent::from(intent) as u8
}
