//! The wire: configuration, events and outcomes as text, for the command line and the vectors.
//!
//! Input is checked field by field: an error names the field and what was expected in it, and never
//! quotes what was there.

pub mod config;
pub mod due;
pub mod edit;
pub mod event;
pub mod export;
mod fields;
pub mod outcome;
pub mod reading;
pub mod status;
