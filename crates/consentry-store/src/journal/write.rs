//! [`Writer`]: the deterministic CBOR that this crate writes.
//!
//! RFC 8949 §4.2.1, narrowed to what entries and records need: unsigned integers, booleans, byte
//! and text strings, lists, and maps whose keys are small integers in ascending order. Integers and
//! lengths are the shortest, lengths are definite. An absent field and an empty list are left out,
//! so that one value has one spelling.

use minicbor::Encoder;

/// Something that is written and read as one CBOR item.
pub(crate) trait Value: Sized {
    /// Writes it.
    fn write(&self, out: &mut Writer);

    /// Reads it; `field` is what an error calls it.
    fn read(
        input: &mut super::read::Reader<'_>,
        field: &'static str,
    ) -> Result<Self, super::DecodeError>;
}

/// Bytes in the making.
pub(crate) struct Writer {
    encoder: Encoder<Vec<u8>>,
}

impl Writer {
    /// The bytes of one map.
    pub(crate) fn bytes_of_map(fill: impl FnOnce(&mut Fields)) -> Vec<u8> {
        let mut out = Self { encoder: Encoder::new(Vec::new()) };
        out.map(fill);
        out.encoder.into_writer()
    }

    pub(crate) fn uint(&mut self, value: u64) {
        self.with(|encoder| encoder.u64(value).is_ok());
    }

    pub(crate) fn bool(&mut self, value: bool) {
        self.with(|encoder| encoder.bool(value).is_ok());
    }

    pub(crate) fn bytes(&mut self, value: &[u8]) {
        self.with(|encoder| encoder.bytes(value).is_ok());
    }

    pub(crate) fn text(&mut self, value: &str) {
        self.with(|encoder| encoder.str(value).is_ok());
    }

    /// A map. Its fields are written aside first, because their number stands in front of them.
    pub(crate) fn map(&mut self, fill: impl FnOnce(&mut Fields)) {
        let mut fields = Fields {
            out: Self { encoder: Encoder::new(Vec::new()) },
            count: 0,
            #[cfg(debug_assertions)]
            last: None,
        };
        fill(&mut fields);
        let Fields { out, count, .. } = fields;
        self.with(|encoder| encoder.map(count).is_ok());
        self.encoder.writer_mut().extend_from_slice(out.encoder.writer());
    }

    /// Writing into memory cannot fail: the error of a `Vec` is `Infallible`, and the encoder has
    /// none of its own for the items that are written here.
    fn with(&mut self, write: impl FnOnce(&mut Encoder<Vec<u8>>) -> bool) {
        let written = write(&mut self.encoder);
        debug_assert!(written, "writing into memory cannot fail");
    }
}

/// The fields of a map in the making, to be written in ascending order of their keys.
pub(crate) struct Fields {
    out: Writer,
    count: u64,
    #[cfg(debug_assertions)]
    last: Option<u64>,
}

impl Fields {
    /// A field that is always there.
    pub(crate) fn put<T: Value>(&mut self, key: u64, value: &T) {
        value.write(self.key(key));
    }

    /// A field that is left out when there is nothing in it.
    pub(crate) fn opt<T: Value>(&mut self, key: u64, value: Option<&T>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    /// A list, left out when it is empty.
    pub(crate) fn list<T: Value>(&mut self, key: u64, values: &[T]) {
        self.list_with(key, values.iter(), |out, value| value.write(out));
    }

    /// A list whose items are written by `write`, left out when it is empty.
    pub(crate) fn list_with<I>(
        &mut self,
        key: u64,
        values: impl ExactSizeIterator<Item = I>,
        write: impl Fn(&mut Writer, I),
    ) {
        if values.len() == 0 {
            return;
        }
        let out = self.key(key);
        // A length in memory fits 64 bits.
        let length = u64::try_from(values.len()).unwrap_or(u64::MAX);
        out.with(|encoder| encoder.array(length).is_ok());
        values.for_each(|value| write(out, value));
    }

    /// A field that is always there and is a map.
    pub(crate) fn map(&mut self, key: u64, fill: impl FnOnce(&mut Self)) {
        self.key(key).map(fill);
    }

    fn key(&mut self, key: u64) -> &mut Writer {
        #[cfg(debug_assertions)]
        {
            debug_assert!(self.last < Some(key), "fields are written in ascending order");
            self.last = Some(key);
        }
        self.count = self.count.saturating_add(1);
        self.out.uint(key);
        &mut self.out
    }
}
