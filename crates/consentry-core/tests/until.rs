//! Until when a decision says that something waits.

mod common;

use common::{At, Talk, defaults};
use consentry_core::{Channel, DAY, EventBody, MessageText, Timestamp};

#[test]
fn a_message_is_held_until_its_question_times_out() {
    let configuration = defaults();
    let mut talk = Talk::new(&configuration);
    let asked = Timestamp::parse("2026-11-21T10:00:00Z").expect("a fixture");
    let mut text = |name: &str, at: Timestamp| {
        let text = MessageText::new("Hello");
        let body = EventBody::MessageReceived { channel: Channel::Sms, text };
        talk.report(name, At::line("Dana", at), body).expect("an event")
    };
    assert_eq!(text("t1", asked).until, Some(asked.plus(30 * DAY)));
    assert_eq!(text("t2", asked.plus(DAY)).until, Some(asked.plus(30 * DAY)));
    assert_eq!(text("t3", asked.plus(30 * DAY)).until, Some(asked.plus(60 * DAY)), "asked anew");
}
