//! Consent mode: ask, and hold everything until the contact says YES.

use super::{Answer, Auto, DAY, Decision, Id, Mode, Model, Note, Side, State, Time, Words};

impl Model {
    pub(super) fn text_in_consent(&mut self, id: Id, words: Words, at: Time, now: Time) -> Answer {
        match words {
            Words::No if self.answers_prompt(at, now) => self.opt_out(at, now, true),
            Words::Yes if self.answers_prompt(at, now) => {
                let counts_from = self.prompted_at().expect("a prompt was answered");
                self.accept(counts_from, now)
            }
            // Somebody who has opted out and says no asks for nothing.
            Words::No if self.state(now) == State::OptedOut => Answer::just(Decision::Refuse),
            _ => self.message(id, at, now),
        }
    }

    fn message(&mut self, id: Id, at: Time, now: Time) -> Answer {
        match self.state(now) {
            State::Consented | State::Disclaimer => Answer::just(Decision::Deliver),
            State::Pending => self.wait(id, now, Side::Contact),
            // Where no prompt may go yet the text waits all the same.
            State::Unknown => self.ask(id, at, now, Side::Contact, false),
            State::OptedOut => {
                let newer = self.outranks_opt_outs(at);
                let restarts = self.count(|note| match note {
                    Note::Asked { at, restart: true, .. } => now - at < DAY,
                    _ => false,
                });
                if newer && restarts < self.limits.restarts_per_day && self.may_text(now) {
                    self.ask(id, at, now, Side::Contact, true)
                } else {
                    Answer::just(Decision::Refuse)
                }
            }
        }
    }

    /// Enters pending: one prompt, one notice, and the message waits.
    pub(super) fn ask(&mut self, id: Id, at: Time, now: Time, by: Side, restart: bool) -> Answer {
        self.notes.push(Note::Asked { at, by, restart, mode: Mode::Consent });
        self.wait(id, now, by)
    }

    /// A message waits in pending; a prompt that could not go before goes now.
    pub(super) fn wait(&mut self, id: Id, now: Time, side: Side) -> Answer {
        let texts = self.prompt_belatedly(now);
        let decision = if self.waiting().len() < self.limits.held_messages {
            self.notes.push(Note::Held { id, side });
            Decision::Hold
        } else {
            Decision::Refuse
        };
        Answer { texts, ..Answer::just(decision) }
    }

    pub(super) fn request_in_consent(&mut self, state: State, now: Time) -> Answer {
        if state == State::Unknown {
            if !self.may_text(now) {
                return Answer::just(Decision::Refuse);
            }
            let (by, mode) = (Side::Line, Mode::Consent);
            self.notes.push(Note::Asked { at: now, by, restart: false, mode });
        }
        Answer { texts: self.prompt_belatedly(now), ..Answer::just(Decision::None) }
    }

    fn prompt_belatedly(&mut self, now: Time) -> Vec<(Auto, Side)> {
        if self.prompted_at().is_some() || !self.may_text(now) {
            return Vec::new();
        }
        self.notes.push(Note::Prompted { at: now });
        self.notes.push(Note::Limited { at: now });
        [Auto::Prompt, Auto::RequestedNotice].map(|text| (text, self.began())).to_vec()
    }
}
