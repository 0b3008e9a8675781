//! Plain values: integers, strings, digests, identifiers, times, countries and languages.
//!
//! What comes back is checked as strictly as what goes in: no value is masked, folded or cut to
//! make it fit, because then two spellings would mean the same.

use consentry_core::{
    ConfigurationId, ContactId, Country, EffectId, EventId, Key, KeyKind, Language, RuleId,
    Timestamp,
};

use super::error::{DecodeError, DecodeProblem};
use super::read::Reader;
use super::write::{Value, Writer};

impl Value for u64 {
    fn write(&self, out: &mut Writer) {
        out.uint(*self);
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.uint(field)
    }
}

impl Value for u32 {
    fn write(&self, out: &mut Writer) {
        out.uint(u64::from(*self));
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        Self::try_from(input.uint(field)?).map_err(|_| out_of_range(field))
    }
}

impl Value for bool {
    fn write(&self, out: &mut Writer) {
        out.bool(*self);
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.bool(field)
    }
}

impl Value for String {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        input.text(field).map(str::to_owned)
    }
}

impl Value for [u8; 32] {
    fn write(&self, out: &mut Writer) {
        out.bytes(self);
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        Self::try_from(input.bytes(field)?).map_err(|_| out_of_range(field))
    }
}

impl Value for ConfigurationId {
    fn write(&self, out: &mut Writer) {
        out.bytes(self.as_bytes());
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        Value::read(input, field).map(Self::from_bytes)
    }
}

impl Value for EventId {
    fn write(&self, out: &mut Writer) {
        out.text(self.as_str());
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        Self::new(input.text(field)?).map_err(|_| out_of_range(field))
    }
}

impl Value for EffectId {
    fn write(&self, out: &mut Writer) {
        out.text(self.as_str());
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        Self::new(input.text(field)?).map_err(|_| out_of_range(field))
    }
}

impl Value for RuleId {
    fn write(&self, out: &mut Writer) {
        out.text(self.as_str());
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        Self::new(input.text(field)?).map_err(|_| out_of_range(field))
    }
}

impl<K: KeyKind + Copy> Value for Key<K> {
    fn write(&self, out: &mut Writer) {
        out.uint(self.key());
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        Self::from_key(input.uint(field)?).map_err(|_| out_of_range(field))
    }
}

impl Value for ContactId {
    fn write(&self, out: &mut Writer) {
        out.uint(self.key());
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        let key = input.uint(field)?;
        let contact = Self::from_bits(key);
        if contact.key() == key { Ok(contact) } else { Err(out_of_range(field)) }
    }
}

impl Value for Timestamp {
    fn write(&self, out: &mut Writer) {
        // An instant is never before 1970.
        out.uint(u64::try_from(self.as_millis()).unwrap_or(0));
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        i64::try_from(input.uint(field)?)
            .ok()
            .and_then(|millis| Self::from_millis(millis).ok())
            .ok_or(out_of_range(field))
    }
}

impl Value for Country {
    fn write(&self, out: &mut Writer) {
        out.text(self.as_str());
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        let code = input.text(field)?;
        Self::new(code).ok().filter(|country| country.as_str() == code).ok_or(out_of_range(field))
    }
}

impl Value for Language {
    fn write(&self, out: &mut Writer) {
        out.text(self.as_str());
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        let tag = input.text(field)?;
        Self::new(tag).filter(|language| language.as_str() == tag).ok_or(out_of_range(field))
    }
}

const fn out_of_range(field: &'static str) -> DecodeError {
    DecodeError::new(field, DecodeProblem::OutOfRange)
}

#[cfg(test)]
mod tests {
    use consentry_core::ID_LIMIT;

    use super::*;

    /// Reads back `{1: value}` with the item of `raw` in the place of the value.
    fn read<T: Value>(raw: impl FnOnce(&mut Writer)) -> Result<T, DecodeProblem> {
        struct Raw<'a, F>(&'a std::cell::Cell<Option<F>>);
        impl<F: FnOnce(&mut Writer)> Value for Raw<'_, F> {
            fn write(&self, out: &mut Writer) {
                self.0.take().expect("written once")(out);
            }
            fn read(_: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
                Err(out_of_range(field))
            }
        }
        let raw = std::cell::Cell::new(Some(raw));
        let bytes = Writer::bytes_of_map(|map| map.put(1, &Raw(&raw)));
        Reader::whole_map(&bytes, "map", |map| map.need(1, "value")).map_err(|e| e.problem())
    }

    #[test]
    fn nothing_is_made_to_fit() {
        let bad = DecodeProblem::OutOfRange;
        assert_eq!(read::<ContactId>(|out| out.uint(ID_LIMIT)), Err(bad));
        assert!(read::<ContactId>(|out| out.uint(ID_LIMIT - 1)).is_ok());
        assert_eq!(read::<consentry_core::LineId>(|out| out.uint(ID_LIMIT)), Err(bad));
        assert_eq!(read::<Country>(|out| out.text("us")), Err(bad));
        assert_eq!(read::<Country>(|out| out.text("USA")), Err(bad));
        assert!(read::<Country>(|out| out.text("US")).is_ok());
        assert_eq!(read::<Language>(|out| out.text("EN")), Err(bad));
        assert!(read::<Language>(|out| out.text("fil")).is_ok());
        assert_eq!(read::<EventId>(|out| out.text("")), Err(bad));
        assert_eq!(read::<EventId>(|out| out.text(&"a".repeat(129))), Err(bad));
        assert_eq!(read::<EventId>(|out| out.text("a\n")), Err(bad));
        assert_eq!(read::<RuleId>(|out| out.text("a b")), Err(bad));
        assert_eq!(read::<u32>(|out| out.uint(1 << 32)), Err(bad));
        assert_eq!(read::<[u8; 32]>(|out| out.bytes(&[0; 31])), Err(bad));
        assert_eq!(read::<[u8; 32]>(|out| out.bytes(&[0; 33])), Err(bad));
        assert_eq!(read::<Timestamp>(|out| out.uint(253_402_300_800_000)), Err(bad));
        assert_eq!(read::<Timestamp>(|out| out.uint(u64::MAX)), Err(bad));
        assert_eq!(read::<Timestamp>(|out| out.uint(253_402_300_799_999)), Ok(Timestamp::MAX));
    }
}
