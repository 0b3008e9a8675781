//! What is stored stays readable: golden bytes, round trips, and no person in the journal.

mod added;
mod golden;
mod privacy;
mod properties;
mod samples;
mod strategies;
