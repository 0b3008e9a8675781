//! The parts of the runner of the vectors.

pub mod compare;
pub mod coverage;
pub mod format;
pub mod run;
