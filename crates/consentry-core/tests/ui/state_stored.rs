//! A state is derived, never stored.

use consentry_core::{Record, State};

fn main() {
    let mut record = Record::default();
    record.state = State::Consented;
}
