//! What can be wrong with stored bytes, and with an entry that is to be stored.

/// Stored bytes are not what [`encode`](crate::journal::encode) or
/// [`head::encode`](crate::head::encode) writes: which field, and what is wrong with it.
///
/// The message never shows what was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {}", problem.as_str())]
pub struct DecodeError {
    field: &'static str,
    problem: DecodeProblem,
}

impl DecodeError {
    /// Names a field and what is wrong with it.
    pub(crate) const fn new(field: &'static str, problem: DecodeProblem) -> Self {
        Self { field, problem }
    }

    /// The innermost field that could not be read.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        self.field
    }

    /// What is wrong with it.
    #[must_use]
    pub const fn problem(&self) -> DecodeProblem {
        self.problem
    }

    /// The stable code, the same in every language.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.problem {
            DecodeProblem::Truncated => "bytes_truncated",
            DecodeProblem::Trailing => "bytes_trailing",
            DecodeProblem::TooLong => "bytes_too_long",
            DecodeProblem::WrongType => "bytes_wrong_type",
            DecodeProblem::NotCanonical => "bytes_not_canonical",
            DecodeProblem::Missing => "bytes_field_missing",
            DecodeProblem::Unknown => "bytes_unknown",
            DecodeProblem::OutOfRange => "bytes_out_of_range",
            DecodeProblem::Newer => "bytes_newer",
        }
    }
}

/// What is wrong with a field of stored bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DecodeProblem {
    /// The bytes end before it does.
    Truncated,
    /// Bytes follow after it.
    Trailing,
    /// It is longer than the limit.
    TooLong,
    /// It has another type.
    WrongType,
    /// It is written in another way than the one that is allowed: an integer or length that is not
    /// the shortest, an indefinite length, keys out of order or repeated, an empty list.
    NotCanonical,
    /// It is not there.
    Missing,
    /// It has a number, or holds one, that this version does not know.
    Unknown,
    /// Its value is not one that the field can have.
    OutOfRange,
    /// A newer version of this library wrote it.
    Newer,
}

impl DecodeProblem {
    /// The problem in words.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Truncated => "the bytes end too early",
            Self::Trailing => "bytes follow after the end",
            Self::TooLong => "longer than the limit",
            Self::WrongType => "of another type",
            Self::NotCanonical => "not in deterministic encoding",
            Self::Missing => "missing",
            Self::Unknown => "a number that this version does not know",
            Self::OutOfRange => "out of range",
            Self::Newer => "written by a newer version",
        }
    }
}

/// An entry cannot be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EncodeError {
    /// It is longer than [`MAX_ENTRY_BYTES`](crate::journal::MAX_ENTRY_BYTES).
    #[error("the entry is longer than the limit")]
    TooLarge,
    /// It speaks of a private part that it has no digest of.
    #[error("the entry has no such private part")]
    PartMissing,
}

impl EncodeError {
    /// The stable code, the same in every language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "entry_too_large",
            Self::PartMissing => "entry_part_missing",
        }
    }
}

/// Private parts are not those of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PartsError {
    /// There are more or fewer of them.
    #[error("the entry has another number of private parts")]
    Count,
    /// The part at this place is not the one that was digested.
    #[error("private part {0} does not match its digest")]
    Digest(usize),
}

impl PartsError {
    /// The stable code, the same in every language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Count => "parts_count",
            Self::Digest(_) => "part_digest_mismatch",
        }
    }
}
