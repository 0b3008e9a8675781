//! What can go wrong in a store.

/// Why a store did not answer. None of them says that nothing was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Others hold the store for too long.
    #[error("the store is busy")]
    Busy,
    /// No space is left.
    #[error("the store is full")]
    Full,
    /// The store can be read only.
    #[error("the store is read-only")]
    ReadOnly,
    /// What was read is not what was written.
    #[error("the store is corrupt")]
    Corrupt,
    /// The store was written by a newer version of this library.
    #[error("the store has a newer schema")]
    NewerSchema,
    /// A flush failed: reopen the store, which recovers what is durable.
    #[error("the store must be reopened after a failed flush")]
    Poisoned,
    /// The store cannot be reached.
    #[error("the store is unavailable")]
    Unavailable,
}

impl StoreError {
    /// The stable code, the same in every language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Busy => "store_busy",
            Self::Full => "store_full",
            Self::ReadOnly => "store_read_only",
            Self::Corrupt => "store_corrupt",
            Self::NewerSchema => "store_newer_schema",
            Self::Poisoned => "store_poisoned",
            Self::Unavailable => "store_unavailable",
        }
    }
}

/// Why a commit was not made, or may not have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommitError {
    /// A condition did not hold: nothing was written.
    #[error("a condition of the commit did not hold")]
    Conflict,
    /// The store did not answer: the outcome is unknown.
    #[error(transparent)]
    Store(#[from] StoreError),
}
