//! What is the same in every mode: help, opt-outs, recorded consents, the flag, what waits.

use super::{Answer, Auto, DAY, Decision, Id, MINUTE, Mode, Model, Note, Side, State, Time};

impl Model {
    pub(super) fn help(&mut self, now: Time) -> Answer {
        let recently = self.notes.iter().any(|note| match note {
            Note::Helped { at } => now - at < MINUTE,
            _ => false,
        });
        let mut answer = Answer::just(Decision::None);
        if !recently && self.may_text(now) {
            self.notes.push(Note::Helped { at: now });
            self.notes.push(Note::Limited { at: now });
            answer.texts.push((Auto::Help, self.began()));
        }
        answer
    }

    pub(super) fn opt_out(&mut self, at: Time, now: Time, by_text: bool) -> Answer {
        let before = self.state(now);
        self.notes.push(Note::OptOut { at });
        let mut answer = Answer::just(Decision::None);
        if self.state(now) == State::OptedOut && before != State::OptedOut {
            let began = self.began();
            if by_text {
                answer.texts.push((Auto::OptOutConfirmation, began));
            }
            answer.texts.push((Auto::RejectedNotice, began));
        }
        if self.state(now) == State::OptedOut {
            self.notes.push(Note::Closed);
            answer.discarded = self.let_go();
        }
        answer
    }

    /// A texted consent, which is confirmed.
    pub(super) fn accept(&mut self, counts_from: Time, now: Time) -> Answer {
        self.notes.push(Note::Consent { counts_from });
        self.notes.push(Note::Closed);
        let mut answer = Answer::just(Decision::None);
        if self.may_text(now) {
            self.notes.push(Note::Limited { at: now });
            answer.texts.push((Auto::OptInConfirmation, self.began()));
        }
        answer.texts.push((Auto::AcceptedNotice, self.began()));
        self.release(now, &mut answer);
        answer
    }

    /// A consent captured elsewhere, which counts from then.
    pub(super) fn record(&mut self, counts_from: Time, now: Time) -> Answer {
        if !self.outranks_opt_outs(counts_from) {
            return Answer::just(Decision::Refuse);
        }
        if matches!(self.state(now), State::Unknown | State::OptedOut) {
            self.notes.push(Note::Began(Side::Line));
        }
        self.notes.push(Note::Consent { counts_from });
        self.notes.push(Note::Closed);
        let mut answer = Answer::just(Decision::None);
        self.release(now, &mut answer);
        answer
    }

    /// TRUE proves that there is a consent and not when it was given; FALSE only forbids.
    pub(super) fn flag(&mut self, value: bool, now: Time) -> Answer {
        self.notes.push(Note::Flag(value));
        if value { self.record(Time::MIN, now) } else { Answer::just(Decision::None) }
    }

    /// Consent is asked for: of nobody who opted out, by no text under a FALSE flag.
    pub(super) fn request(&mut self, by_text: bool, now: Time) -> Answer {
        let state = self.state(now);
        let stopped = self.opted_out_at().is_some();
        if state == State::OptedOut || (state == State::Pending && stopped) {
            return Answer::just(Decision::Refuse);
        }
        if matches!(state, State::Consented | State::Disclaimer) {
            return Answer::just(Decision::None);
        }
        let engine_asks = by_text || self.mode != Mode::Recorded;
        if engine_asks && self.flagged_false() {
            return Answer::just(Decision::Refuse);
        }
        match self.mode {
            Mode::Consent => self.request_in_consent(state, now),
            Mode::Disclaimer => self.tell(Side::Line, Decision::None, now),
            Mode::Recorded => self.request_in_recorded(state, by_text, now),
        }
    }

    /// The question is over without an answer.
    pub(super) fn decline(&mut self) -> Answer {
        let mut answer = Answer::just(Decision::None);
        if self.last_question().is_some() {
            self.notes.push(Note::Closed);
            answer.discarded = self.let_go();
        }
        answer
    }

    /// Lets everything go that waits; the line's messages get a permit, unless the flag forbids it.
    fn release(&mut self, now: Time, answer: &mut Answer) {
        for (id, side) in self.waiting() {
            self.notes.push(Note::Gone { id });
            match side {
                Side::Contact => answer.released.push(id),
                Side::Line if self.flagged_false() => answer.discarded.push(id),
                Side::Line => {
                    self.notes.push(Note::Allowed { id, until: now + DAY });
                    answer.released.push(id);
                }
            }
        }
    }

    /// Throws everything away that waits.
    pub(super) fn let_go(&mut self) -> Vec<Id> {
        let waiting = self.waiting();
        self.notes.extend(waiting.iter().map(|(id, _)| Note::Gone { id: *id }));
        waiting.into_iter().map(|(id, _)| id).collect()
    }
}
