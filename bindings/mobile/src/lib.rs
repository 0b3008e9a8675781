//! Consentry for Kotlin and Swift: [`consentry::plain`] with the types that `uniffi` carries.
//!
//! This crate converts and calls. It holds no rule, no default and no sentence of its own.

mod call;
mod engine;
mod error;
mod functions;
mod reader;
mod records;
mod time;
mod words;

uniffi::setup_scaffolding!("consentry");
