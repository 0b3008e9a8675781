//! Reading what JavaScript hands over: each value must be there, and of its type, or the error names
//! the field. Fields are named as on the wire, so that an error is the same in every language.

use consentry::core::{Invalid, Word};
use napi::bindgen_prelude::{Array, FromNapiValue, JsObjectValue, Object};
use napi::{JsValue, KeyCollectionMode, KeyConversion, KeyFilter, Unknown, ValueType};

use crate::error::Fault;
use crate::text::short;
use crate::value::{A_LIST, Value};

/// A value that must be there.
pub(crate) fn required<T: Value>(value: Unknown<'_>, field: &str) -> Result<T, Fault> {
    match optional(value, field)? {
        Some(value) => Ok(value),
        None => Err(Invalid::new("missing_field", field.to_owned(), T::EXPECTED).into()),
    }
}

/// A value that may be undefined or null.
pub(crate) fn optional<T: Value>(value: Unknown<'_>, field: &str) -> Result<Option<T>, Fault> {
    match value.get_type()? {
        ValueType::Undefined | ValueType::Null => Ok(None),
        _ => T::read(value, field).map(Some),
    }
}

/// A string that must be there.
pub(crate) fn text(value: Unknown<'_>, field: &str) -> Result<String, Fault> {
    short(value).map_or_else(|| required(value, field), Ok)
}

/// One of a list of words, that must be there.
pub(crate) fn word<T: Word>(value: Unknown<'_>, field: &'static str) -> Result<T, Fault> {
    Ok(T::read(&text(value, field)?, field)?)
}

/// At most `most` elements of a list of strings.
pub(crate) fn texts(value: Unknown<'_>, field: &str, most: usize) -> Result<Vec<String>, Fault> {
    let list = array(value, field, A_LIST)?;
    let most = u32::try_from(most).unwrap_or(u32::MAX);
    (0..list.len().min(most))
        .map(|index| {
            let element: Unknown<'_> = list.get_element(index)?;
            match short(element) {
                Some(text) => Ok(text),
                None => required(element, &format!("{field}[{index}]")),
            }
        })
        .collect()
}

/// At most `most` elements of a list of objects, each with its fields.
pub(crate) fn objects<T>(
    value: Unknown<'_>,
    field: &'static str,
    prefix: &'static str,
    most: usize,
    read: impl Fn(&mut Fields<'_>) -> Result<T, Fault>,
) -> Result<Vec<T>, Fault> {
    let list = array(value, field, "a list of objects")?;
    let most = u32::try_from(most).unwrap_or(u32::MAX);
    (0..list.len().min(most))
        .map(|index| {
            let mut fields = Fields::new(list.get_element(index)?, field, prefix)?;
            let element = read(&mut fields)?;
            fields.finish()?;
            Ok(element)
        })
        .collect()
}

fn array<'env>(
    value: Unknown<'env>,
    field: &str,
    expected: &'static str,
) -> Result<Array<'env>, Fault> {
    match value.get_type()? {
        ValueType::Undefined | ValueType::Null => {
            Err(Invalid::new("missing_field", field.to_owned(), expected).into())
        }
        _ if value.is_array()? => Ok(Array::from_unknown(value)?),
        _ => Err(Invalid::new("wrong_type", field.to_owned(), expected).into()),
    }
}

/// The fields of one object.
pub(crate) struct Fields<'env> {
    object: Object<'env>,
    /// The argument or field that it is.
    name: &'static str,
    /// What its fields' names begin with.
    prefix: &'static str,
    asked: Vec<&'static str>,
}

impl<'env> Fields<'env> {
    /// Takes an argument; an error names its fields alone.
    pub(crate) fn of_argument(value: Unknown<'env>, name: &'static str) -> Result<Self, Fault> {
        Self::new(value, name, "")
    }

    /// Takes an object; an error names its fields with what stands before them on the wire.
    pub(crate) fn new(
        value: Unknown<'env>,
        name: &'static str,
        prefix: &'static str,
    ) -> Result<Self, Fault> {
        let expected = "an object with the documented fields";
        match value.get_type()? {
            ValueType::Object => {}
            ValueType::Undefined | ValueType::Null => {
                return Err(Invalid::new("missing_field", name, expected).into());
            }
            _ => return Err(Invalid::new("wrong_type", name, expected).into()),
        }
        Ok(Self { object: Object::from_unknown(value)?, name, prefix, asked: Vec::new() })
    }

    /// Takes the object in a field; an error names both, such as `evidence.kind`.
    pub(crate) fn nested(
        &mut self,
        name: &'static str,
        prefix: &'static str,
    ) -> Result<Self, Fault> {
        Self::new(self.value(name)?, name, prefix)
    }

    /// Takes the object in a field that may be left out.
    pub(crate) fn nested_optional(
        &mut self,
        name: &'static str,
        prefix: &'static str,
    ) -> Result<Option<Self>, Fault> {
        let value = self.value(name)?;
        match value.get_type()? {
            ValueType::Undefined | ValueType::Null => Ok(None),
            _ => Self::new(value, name, prefix).map(Some),
        }
    }

    /// The objects of the list in a field.
    pub(crate) fn objects<T>(
        &mut self,
        name: &'static str,
        field: &'static str,
        prefix: &'static str,
        read: impl Fn(&mut Fields<'_>) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        objects(self.value(name)?, field, prefix, usize::MAX, read)
    }

    /// A field that must be there.
    pub(crate) fn required<T: Value>(&mut self, name: &'static str) -> Result<T, Fault> {
        required(self.value(name)?, &format!("{}{name}", self.prefix))
    }

    /// A field that may be left out.
    pub(crate) fn optional<T: Value>(&mut self, name: &'static str) -> Result<Option<T>, Fault> {
        optional(self.value(name)?, &format!("{}{name}", self.prefix))
    }

    /// A field that is empty, or false, where it is left out.
    pub(crate) fn or_default<T: Value + Default>(
        &mut self,
        name: &'static str,
    ) -> Result<T, Fault> {
        Ok(self.optional(name)?.unwrap_or_default())
    }

    /// A field that must be there and hold one of a list of words.
    pub(crate) fn word<T: Word>(&mut self, name: &'static str) -> Result<T, Fault> {
        let text: String = self.required(name)?;
        Ok(self.as_word(&text, name)?)
    }

    /// A field that may be left out, or hold one of a list of words.
    pub(crate) fn optional_word<T: Word>(
        &mut self,
        name: &'static str,
    ) -> Result<Option<T>, Fault> {
        let text: Option<String> = self.optional(name)?;
        Ok(text.map(|text| self.as_word(&text, name)).transpose()?)
    }

    fn as_word<T: Word>(&self, text: &str, name: &'static str) -> Result<T, Invalid> {
        T::read(text, name).map_err(|error| error.in_field(format!("{}{name}", self.prefix)))
    }

    /// Refuses every field that nobody asked for: one that is misspelled would go unheard. Its name
    /// is not told, because it may be a text or a phone number.
    pub(crate) fn finish(self) -> Result<(), Fault> {
        let names = self.object.get_all_property_names(
            KeyCollectionMode::OwnOnly,
            KeyFilter::Enumerable,
            KeyConversion::NumbersToStrings,
        )?;
        let names = Array::from_unknown(names.to_unknown())?;
        for index in 0..names.len() {
            let key: Unknown<'_> = names.get_element(index)?;
            if key.get_type()? != ValueType::String {
                continue;
            }
            let name = String::from_unknown(key)?;
            if self.asked.iter().any(|asked| in_camel_case(asked) == name) {
                continue;
            }
            let value: Unknown<'_> = self.object.get_property(key)?;
            if value.get_type()? != ValueType::Undefined {
                let expected = "the documented fields, each once";
                return Err(Invalid::new("unexpected_field", self.name, expected).into());
            }
        }
        Ok(())
    }

    fn value(&mut self, name: &'static str) -> Result<Unknown<'env>, Fault> {
        self.asked.push(name);
        Ok(self.object.get_named_property_unchecked(&in_camel_case(name))?)
    }
}

/// A name as JavaScript spells it.
fn in_camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let mut spelled = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at(1);
        spelled.push_str(&first.to_ascii_uppercase());
        spelled.push_str(rest);
    }
    spelled
}
