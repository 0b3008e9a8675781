//! The store suite against [`MemoryStore`].

use consentry_store::{MemoryStore, store_suite};

store_suite!(|| Box::new(MemoryStore::new([7; 32])));
