//! Disclaimer mode: tell, then allow.

use super::{Answer, Auto, Decision, Model, Note, Side, State, Time, Words};

impl Model {
    pub(super) fn text_in_disclaimer(&mut self, words: Words, at: Time, now: Time) -> Answer {
        match (self.state(now), words) {
            (State::OptedOut, Words::Start) if self.outranks_opt_outs(at) => {
                self.notes.push(Note::Began(Side::Contact));
                self.accept(at, now)
            }
            (State::Unknown, _) => self.tell(Side::Contact, Decision::Deliver, now),
            _ => Answer::just(Decision::Deliver),
        }
    }

    /// Begins a conversation with a disclaimer, where one may go.
    pub(super) fn tell(&mut self, by: Side, decision: Decision, now: Time) -> Answer {
        let mut answer = Answer::just(decision);
        if self.may_text(now) {
            self.notes.push(Note::Told);
            self.notes.push(Note::Began(by));
            self.notes.push(Note::Limited { at: now });
            answer.texts.push((Auto::Disclaimer, by));
        }
        answer
    }
}
