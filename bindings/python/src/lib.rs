//! The module `_consentry` inside the Python package: functions, `Engine` and
//! `Reader`. What goes in and out are the package's own dataclasses and enums.

mod answers;
mod argument;
mod class;
mod engine;
mod error;
mod event;
mod functions;
mod outcome;
mod reader;
mod take;
mod value;

/// The engine, its reader and the functions that need neither.
#[pyo3::pymodule]
mod _consentry {
    #[pymodule_export]
    use crate::engine::Engine;
    #[pymodule_export]
    use crate::functions::{
        country_of, default_call_script, error_codes, lexicon_version, parse_address, parse_event,
        start_call, starter, starters, step_call, validate, version,
    };
    #[pymodule_export]
    use crate::reader::{Reader, intent_of, intents_of, read, read_all};
}
