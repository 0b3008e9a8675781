//! Stories, told as tables: one row an event and what is expected of it.

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

#[test]
fn contacts_who_are_told() {
    tell(include_str!("stories/disclaimer.txt"));
}

#[test]
fn consent_captured_elsewhere_only() {
    tell(include_str!("stories/recorded.txt"));
}

#[test]
fn the_notification_flag() {
    tell(include_str!("stories/flag.txt"));
}

#[test]
fn settings_that_change() {
    tell(include_str!("stories/settings.txt"));
}

#[test]
fn purposes_and_what_they_allow() {
    tell(include_str!("stories/purposes.txt"));
}

#[test]
fn texts_that_a_person_must_look_at() {
    tell(include_str!("stories/reviews.txt"));
}

#[test]
fn readings_of_sentences() {
    tell(include_str!("stories/readings.txt"));
}

#[test]
fn blocks_of_the_network() {
    tell(include_str!("stories/carrier.txt"));
}

#[test]
fn what_evidence_is_worth() {
    tell(include_str!("stories/proof.txt"));
}

#[test]
fn where_two_things_meet() {
    tell(include_str!("stories/edges.txt"));
}
