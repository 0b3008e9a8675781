//! [`Reader`]: takes exactly what [`Writer`](super::write::Writer) writes, and nothing else.
//!
//! One could also decode loosely, encode again and compare. That costs every decoding a second
//! encoding, and would need the encoder of every old schema for ever. Here each item is checked
//! where it is read instead: its header is the shortest, its length definite, keys ascend, no list
//! is empty. That both ways accept the same bytes is what the property tests check: whatever
//! decodes, encodes to the same bytes.

use minicbor::Decoder;

use super::error::{DecodeError, DecodeProblem};
use super::write::Value;

/// Bytes that are read from front to back.
pub(crate) struct Reader<'b> {
    decoder: Decoder<'b>,
}

impl<'b> Reader<'b> {
    /// Reads all the bytes as one map.
    pub(crate) fn whole_map<T>(
        bytes: &'b [u8],
        field: &'static str,
        fill: impl FnOnce(&mut Map<'_, 'b>) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        let mut reader = Self { decoder: Decoder::new(bytes) };
        let value = reader.map(field, fill)?;
        if reader.decoder.position() != bytes.len() {
            return Err(DecodeError::new(field, DecodeProblem::Trailing));
        }
        Ok(value)
    }

    pub(crate) fn uint(&mut self, field: &'static str) -> Result<u64, DecodeError> {
        self.shortest(field, |decoder| decoder.u64(), |value| (*value, 0))
    }

    pub(crate) fn bool(&mut self, field: &'static str) -> Result<bool, DecodeError> {
        self.decoder.bool().map_err(|error| of_minicbor(field, &error))
    }

    pub(crate) fn bytes(&mut self, field: &'static str) -> Result<&'b [u8], DecodeError> {
        self.shortest(
            field,
            |decoder| decoder.bytes(),
            |bytes| (length(bytes.len()), length(bytes.len())),
        )
    }

    pub(crate) fn text(&mut self, field: &'static str) -> Result<&'b str, DecodeError> {
        self.shortest(
            field,
            |decoder| decoder.str(),
            |text| (length(text.len()), length(text.len())),
        )
    }

    /// A list that is not empty.
    pub(crate) fn list<T>(
        &mut self,
        field: &'static str,
        mut item: impl FnMut(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<Vec<T>, DecodeError> {
        let count = self.count(field, Decoder::array)?;
        if count == 0 {
            return Err(DecodeError::new(field, DecodeProblem::NotCanonical));
        }
        // No space is set aside for a number that was only claimed.
        let mut items = Vec::new();
        for _ in 0..count {
            items.push(item(self)?);
        }
        Ok(items)
    }

    /// A map; `fill` asks for its fields in ascending order, and all of them must be asked for.
    pub(crate) fn map<T>(
        &mut self,
        field: &'static str,
        fill: impl FnOnce(&mut Map<'_, 'b>) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        let left = self.count(field, Decoder::map)?;
        let mut map = Map { reader: self, field, left, next: None, last: None };
        let value = fill(&mut map)?;
        match map.peek()? {
            None => Ok(value),
            Some(_) => Err(DecodeError::new(field, DecodeProblem::Unknown)),
        }
    }

    /// The number of items of a list or map.
    fn count(
        &mut self,
        field: &'static str,
        read: impl FnOnce(&mut Decoder<'b>) -> Result<Option<u64>, minicbor::decode::Error>,
    ) -> Result<u64, DecodeError> {
        // An indefinite length is one byte long, so that it passes the check as 0.
        self.shortest(field, read, |count| (count.unwrap_or(0), 0))?
            .ok_or(DecodeError::new(field, DecodeProblem::NotCanonical))
    }

    /// Reads an item and checks that its header was the shortest for the argument that it carries.
    /// `sizes` gives that argument and the number of bytes that follow the header.
    fn shortest<T>(
        &mut self,
        field: &'static str,
        read: impl FnOnce(&mut Decoder<'b>) -> Result<T, minicbor::decode::Error>,
        sizes: impl FnOnce(&T) -> (u64, u64),
    ) -> Result<T, DecodeError> {
        let start = self.decoder.position();
        let value = read(&mut self.decoder).map_err(|error| of_minicbor(field, &error))?;
        let (argument, content) = sizes(&value);
        let taken = length(self.decoder.position().saturating_sub(start));
        if taken == header_size(argument).saturating_add(content) {
            Ok(value)
        } else {
            Err(DecodeError::new(field, DecodeProblem::NotCanonical))
        }
    }
}

/// The fields of a map, read in ascending order of their keys.
pub(crate) struct Map<'r, 'b> {
    reader: &'r mut Reader<'b>,
    field: &'static str,
    left: u64,
    next: Option<u64>,
    last: Option<u64>,
}

impl<'b> Map<'_, 'b> {
    /// A field that must be there.
    pub(crate) fn need<T: Value>(
        &mut self,
        key: u64,
        field: &'static str,
    ) -> Result<T, DecodeError> {
        self.need_with(key, field, |reader| T::read(reader, field))
    }

    /// A field that must be there, read by `read`.
    pub(crate) fn need_with<T>(
        &mut self,
        key: u64,
        field: &'static str,
        read: impl FnOnce(&mut Reader<'b>) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        self.may_with(key, read)?.ok_or(DecodeError::new(field, DecodeProblem::Missing))
    }

    /// A field that may be absent.
    pub(crate) fn may<T: Value>(
        &mut self,
        key: u64,
        field: &'static str,
    ) -> Result<Option<T>, DecodeError> {
        self.may_with(key, |reader| T::read(reader, field))
    }

    /// A list, empty when it is absent.
    pub(crate) fn list<T: Value>(
        &mut self,
        key: u64,
        field: &'static str,
    ) -> Result<Vec<T>, DecodeError> {
        self.list_with(key, field, |reader| T::read(reader, field))
    }

    /// A list whose items are read by `item`, empty when it is absent.
    pub(crate) fn list_with<T>(
        &mut self,
        key: u64,
        field: &'static str,
        item: impl FnMut(&mut Reader<'b>) -> Result<T, DecodeError>,
    ) -> Result<Vec<T>, DecodeError> {
        Ok(self.may_with(key, |reader| reader.list(field, item))?.unwrap_or_default())
    }

    fn may_with<T>(
        &mut self,
        key: u64,
        read: impl FnOnce(&mut Reader<'b>) -> Result<T, DecodeError>,
    ) -> Result<Option<T>, DecodeError> {
        match self.peek()? {
            Some(found) if found == key => {
                self.next = None;
                read(self.reader).map(Some)
            }
            // Nobody asked for it, and nobody will.
            Some(found) if found < key => Err(DecodeError::new(self.field, DecodeProblem::Unknown)),
            Some(_) | None => Ok(None),
        }
    }

    /// The key of the next field, which must be greater than the last one's.
    fn peek(&mut self) -> Result<Option<u64>, DecodeError> {
        if self.next.is_none() && self.left > 0 {
            let key = self.reader.uint(self.field)?;
            if self.last >= Some(key) {
                return Err(DecodeError::new(self.field, DecodeProblem::NotCanonical));
            }
            self.left = self.left.saturating_sub(1);
            (self.next, self.last) = (Some(key), Some(key));
        }
        Ok(self.next)
    }
}

/// The size of the shortest header that carries an argument. Source: RFC 8949 §3.
const fn header_size(argument: u64) -> u64 {
    match argument {
        0..=23 => 1,
        24..=0xff => 2,
        0x100..=0xffff => 3,
        0x1_0000..=0xffff_ffff => 5,
        0x1_0000_0000.. => 9,
    }
}

/// A length in memory, which fits 64 bits.
fn length(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}

/// Keeps of minicbor's error only what quotes nothing.
fn of_minicbor(field: &'static str, error: &minicbor::decode::Error) -> DecodeError {
    let problem =
        if error.is_end_of_input() { DecodeProblem::Truncated } else { DecodeProblem::WrongType };
    DecodeError::new(field, problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads `{1: uint, 2: [uint, …]?, 3: text?, 4: bytes?, 5: bool?}`.
    fn read(bytes: &[u8]) -> Result<u64, DecodeProblem> {
        Reader::whole_map(bytes, "map", |map| {
            let number = map.need_with(1, "number", |reader| reader.uint("number"))?;
            map.list_with(2, "list", |reader| reader.uint("list"))?;
            map.may_with(3, |reader| reader.text("text").map(str::len))?;
            map.may_with(4, |reader| reader.bytes("bytes").map(<[u8]>::len))?;
            map.may_with(5, |reader| reader.bool("bool"))?;
            Ok(number)
        })
        .map_err(|error| error.problem())
    }

    #[test]
    fn takes_one_spelling_only() {
        use DecodeProblem::{Missing, NotCanonical, Trailing, Truncated, Unknown, WrongType};
        let rows: &[(&str, &[u8], Result<u64, DecodeProblem>)] = &[
            ("small", b"\xa1\x01\x17", Ok(23)),
            ("one byte", b"\xa1\x01\x18\x18", Ok(24)),
            ("eight bytes", b"\xa1\x01\x1b\0\0\0\x01\0\0\0\0", Ok(1 << 32)),
            ("all", b"\xa5\x01\x00\x02\x82\x01\x01\x03\x61a\x04\x41\x00\x05\xf5", Ok(0)),
            ("empty strings", b"\xa3\x01\x00\x03\x60\x04\x40", Ok(0)),
            ("nothing", b"", Err(Truncated)),
            ("cut", b"\xa1\x01", Err(Truncated)),
            ("cut list", b"\xa2\x01\x00\x02\x9b\xff\xff\xff\xff\xff\xff\xff\xff", Err(Truncated)),
            ("cut text", b"\xa2\x01\x00\x03\x7b\x7f\xff\xff\xff\xff\xff\xff\xff", Err(Truncated)),
            ("more follows", b"\xa1\x01\x00\x00", Err(Trailing)),
            ("long integer", b"\xa1\x01\x18\x17", Err(NotCanonical)),
            ("longer integer", b"\xa1\x01\x19\x00\xff", Err(NotCanonical)),
            ("long key", b"\xa1\x18\x01\x00", Err(NotCanonical)),
            ("long map", b"\xb8\x01\x01\x00", Err(NotCanonical)),
            ("long list", b"\xa2\x01\x00\x02\x98\x01\x00", Err(NotCanonical)),
            ("long text", b"\xa2\x01\x00\x03\x78\x01a", Err(NotCanonical)),
            ("long bytes", b"\xa2\x01\x00\x04\x58\x01\x00", Err(NotCanonical)),
            ("indefinite map", b"\xbf\x01\x00\xff", Err(NotCanonical)),
            ("indefinite list", b"\xa2\x01\x00\x02\x9f\x00\xff", Err(NotCanonical)),
            ("indefinite text", b"\xa2\x01\x00\x03\x7f\x61a\xff", Err(WrongType)),
            ("empty list", b"\xa2\x01\x00\x02\x80", Err(NotCanonical)),
            ("repeated", b"\xa2\x01\x00\x01\x00", Err(NotCanonical)),
            ("out of order", b"\xa2\x02\x81\x00\x01\x00", Err(Missing)),
            ("out of order later", b"\xa3\x01\x00\x05\xf5\x03\x60", Err(NotCanonical)),
            ("absent", b"\xa0", Err(Missing)),
            ("unknown before", b"\xa2\x00\x00\x01\x00", Err(Unknown)),
            ("unknown after", b"\xa2\x01\x00\x06\x00", Err(Unknown)),
            ("null", b"\xa2\x01\x00\x05\xf6", Err(WrongType)),
            ("negative", b"\xa1\x01\x20", Err(WrongType)),
            ("float", b"\xa1\x01\xf9\x00\x00", Err(WrongType)),
            ("tag", b"\xa1\x01\xc1\x00", Err(WrongType)),
            ("not UTF-8", b"\xa2\x01\x00\x03\x61\xff", Err(WrongType)),
            ("text as key", b"\xa1\x61a\x00", Err(WrongType)),
            ("a list", b"\x81\x00", Err(WrongType)),
        ];
        for (name, bytes, expected) in rows {
            assert_eq!(read(bytes), *expected, "{name}");
        }
    }
}
