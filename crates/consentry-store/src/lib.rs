//! What Consentry asks of a store, and what it puts there.
#![forbid(unsafe_code)]

mod error;
pub mod head;
pub mod journal;
mod memory;
mod shared;
mod store;
pub mod suite;

pub use crate::error::{CommitError, StoreError};
pub use crate::memory::MemoryStore;
pub use crate::store::{
    Commit, EXPIRED_KEPT_MILLIS, Head, HeadWrite, Installation, Keys, LeaseRequest, NewEntry,
    OutboxChange, OutboxText, PrivatePart, Snapshot, Status, Store, StoredEntry,
};
