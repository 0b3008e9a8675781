//! Group conversations: what a message in a group means for the group and for each of its members.

#[path = "../common/mod.rs"]
mod common;
mod model;
mod party;
mod story;

#[test]
fn group_conversations() {
    story::tell(include_str!("../stories/groups.txt"));
}

#[test]
fn nothing_is_concluded_where_a_record_is_missing() {
    story::a_missing_record();
}

#[test]
fn more_members_than_may_be_written_to_are_written_to_by_nobody() {
    story::a_full_group();
}
