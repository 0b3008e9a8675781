//! The bindings: how each is generated, built and tested.

pub(crate) mod debian;
pub(crate) mod kotlin;
pub(crate) mod mobile;
pub(crate) mod node;
pub(crate) mod python;
pub(crate) mod python_sources;
pub(crate) mod swift;
mod swift_toolchain;
