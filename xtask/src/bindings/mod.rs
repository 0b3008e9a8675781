//! The bindings: how each is generated, built and tested.

pub(crate) mod python;
pub(crate) mod python_sources;
