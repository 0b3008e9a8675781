//! [`Value`]: what can be read out of one value of JavaScript's.

use consentry::core::{Invalid, Timestamp};
use napi::bindgen_prelude::FromNapiValue;
use napi::{Unknown, ValueType};

use crate::error::Fault;
use crate::{fields, time};

/// A value that can be read out of JavaScript.
pub(crate) trait Value: Sized {
    /// What the error says that was expected.
    const EXPECTED: &'static str;

    /// Reads a value that is neither undefined nor null.
    fn read(value: Unknown<'_>, field: &str) -> Result<Self, Fault>;
}

/// What is expected where strings are.
pub(crate) const A_LIST: &str = "a list of strings";

fn typed<T: FromNapiValue>(
    value: Unknown<'_>,
    field: &str,
    of_type: ValueType,
    expected: &'static str,
) -> Result<T, Fault> {
    if value.get_type()? != of_type {
        return Err(Invalid::new("wrong_type", field.to_owned(), expected).into());
    }
    Ok(T::from_unknown(value)?)
}

impl Value for String {
    const EXPECTED: &'static str = "a string";

    fn read(value: Unknown<'_>, field: &str) -> Result<Self, Fault> {
        typed(value, field, ValueType::String, Self::EXPECTED)
    }
}

impl Value for bool {
    const EXPECTED: &'static str = "a boolean";

    fn read(value: Unknown<'_>, field: &str) -> Result<Self, Fault> {
        typed(value, field, ValueType::Boolean, Self::EXPECTED)
    }
}

/// A count in a record of the engine's own.
impl Value for u8 {
    const EXPECTED: &'static str = "a whole number";

    fn read(value: Unknown<'_>, field: &str) -> Result<Self, Fault> {
        let number = whole(value, field)?;
        if !(0.0..=255.0).contains(&number) {
            return Err(Invalid::new("out_of_range", field.to_owned(), "0 to 255").into());
        }
        Ok(number as Self)
    }
}

/// A place in the journal.
impl Value for u64 {
    const EXPECTED: &'static str = "a whole number";

    fn read(value: Unknown<'_>, field: &str) -> Result<Self, Fault> {
        /// The largest number up to which every whole one is exact.
        const EXACT: f64 = 9_007_199_254_740_991.0;
        let number = whole(value, field)?;
        if !(0.0..=EXACT).contains(&number) {
            let expected = "0, or the index of a journal entry";
            return Err(Invalid::new("out_of_range", field.to_owned(), expected).into());
        }
        Ok(number as Self)
    }
}

fn whole(value: Unknown<'_>, field: &str) -> Result<f64, Fault> {
    let expected = u32::EXPECTED;
    let number: f64 = typed(value, field, ValueType::Number, expected)?;
    if number.trunc() == number {
        Ok(number)
    } else {
        Err(Invalid::new("wrong_type", field.to_owned(), expected).into())
    }
}

impl Value for u32 {
    const EXPECTED: &'static str = "a whole number";

    fn read(value: Unknown<'_>, field: &str) -> Result<Self, Fault> {
        // What does not fit becomes the nearest that does, which the engine judges.
        Ok(whole(value, field)? as Self)
    }
}

impl Value for Timestamp {
    const EXPECTED: &'static str = "a Date";

    fn read(value: Unknown<'_>, field: &str) -> Result<Self, Fault> {
        time::read(value, field)
    }
}

impl Value for Vec<String> {
    const EXPECTED: &'static str = A_LIST;

    fn read(value: Unknown<'_>, field: &str) -> Result<Self, Fault> {
        fields::texts(value, field, usize::MAX)
    }
}
