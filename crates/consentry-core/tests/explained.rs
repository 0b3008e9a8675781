//! What a decision says besides what the stories show: until when something waits, and which rule
//! of the reader it rests on.

mod common;

use common::{At, Talk, defaults};
use consentry_core::{Channel, DAY, Decided, EventBody, MessageText, Timestamp};

fn asked() -> Timestamp {
    Timestamp::parse("2026-11-21T10:00:00Z").expect("a fixture")
}

fn text(talk: &mut Talk<'_>, name: &str, at: At<'_>, text: &str) -> Decided {
    let text = MessageText::new(text);
    let body = EventBody::MessageReceived { channel: Channel::Sms, text };
    talk.report(name, at, body).expect("an event")
}

#[test]
fn a_message_is_held_until_its_question_times_out() {
    let configuration = defaults();
    let mut talk = Talk::new(&configuration);
    let mut until =
        |name: &str, at: Timestamp| text(&mut talk, name, At::line("Dana", at), "Hello").until;
    assert_eq!(until("t1", asked()), Some(asked().plus(30 * DAY)));
    assert_eq!(until("t2", asked().plus(DAY)), Some(asked().plus(30 * DAY)));
    assert_eq!(until("t3", asked().plus(30 * DAY)), Some(asked().plus(60 * DAY)), "asked anew");
}

#[test]
fn an_opt_out_names_the_rule_that_read_it_on_a_line_with_a_program_or_without() {
    let configuration = defaults();
    let on_line = At::line("Dana", asked());
    for at in [on_line, At { program: None, line: None, ..on_line }] {
        let decided = text(&mut Talk::new(&configuration), "t1", at, "STOP");
        let rules: Vec<&str> =
            decided.reasons.iter().filter_map(|it| Some(it.rule.as_ref()?.as_str())).collect();
        assert_eq!(rules, ["en.opt_out.stop"], "{at:?}");
    }
}
