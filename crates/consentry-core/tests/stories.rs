//! Stories of consent mode, told as tables: one row an event and what is expected of it.

mod common;

use common::script::tell;

#[test]
fn a_contact_starts() {
    tell(include_str!("stories/contact_starts.txt"));
}

#[test]
fn a_line_starts() {
    tell(include_str!("stories/line_starts.txt"));
}

#[test]
fn a_contact_opts_out_and_comes_back() {
    tell(include_str!("stories/opt_out.txt"));
}

#[test]
fn late_events() {
    tell(include_str!("stories/late.txt"));
}

#[test]
fn consent_captured_elsewhere() {
    tell(include_str!("stories/evidence.txt"));
}

#[test]
fn permits() {
    tell(include_str!("stories/sends.txt"));
}

#[test]
fn lines_programs_and_channels() {
    tell(include_str!("stories/places.txt"));
}
