//! Recorded mode: consent is captured elsewhere, or asked for by a request.

use super::{Answer, Auto, Decision, Mode, Model, Note, Side, State, Time, Words};

impl Model {
    pub(super) fn text_in_recorded(&mut self, words: Words, at: Time, now: Time) -> Answer {
        match words {
            Words::Yes if self.answers_prompt(at, now) => {
                let counts_from = self.prompted_at().expect("a request was answered");
                self.accept(counts_from, now)
            }
            Words::No if self.answers_prompt(at, now) => self.opt_out(at, now, true),
            _ => Answer::just(Decision::Deliver),
        }
    }

    /// By text a request goes out; by another way the host has asked, and nothing goes out.
    pub(super) fn request_in_recorded(&mut self, state: State, by_text: bool, now: Time) -> Answer {
        if by_text && !self.may_text(now) {
            return Answer::just(Decision::Refuse);
        }
        let mut answer = Answer::just(Decision::None);
        if by_text || state == State::Unknown {
            let (by, mode) = (Side::Line, Mode::Recorded);
            self.notes.push(Note::Asked { at: now, by, restart: false, mode });
        }
        if by_text {
            self.notes.push(Note::Prompted { at: now });
            self.notes.push(Note::Limited { at: now });
            answer.texts.push((Auto::Request, Side::Line));
        }
        answer
    }
}
