//! What a line sends, and what is handed over.

use super::{Answer, DAY, Decision, Id, Mode, Model, Note, Side, State, Time};

impl Model {
    pub(super) fn outbound(&mut self, id: Id, now: Time) -> Answer {
        if self.flagged_false() {
            return Answer::just(Decision::Refuse);
        }
        match (self.mode, self.state(now)) {
            (_, State::OptedOut) => Answer::just(Decision::Refuse),
            (_, State::Consented) | (Mode::Disclaimer, State::Disclaimer) => self.allow(id, now),
            (Mode::Disclaimer, State::Unknown) if self.may_text(now) => {
                self.allow(id, now);
                self.tell(Side::Line, Decision::Allow, now)
            }
            (Mode::Consent, State::Pending) if self.opted_out_at().is_some() => {
                Answer::just(Decision::Refuse)
            }
            (Mode::Consent, State::Pending) => self.wait(id, now, Side::Line),
            (Mode::Consent, State::Unknown) if self.may_text(now) => {
                self.ask(id, now, now, Side::Line, false)
            }
            _ => Answer::just(Decision::Refuse),
        }
    }

    fn allow(&mut self, id: Id, now: Time) -> Answer {
        self.notes.push(Note::Allowed { id, until: now + DAY });
        Answer::just(Decision::Allow)
    }

    /// A permit is good once, for a day, while nothing was forbidden since, and only where a send
    /// would pass without being held.
    pub(super) fn redeem(&mut self, send: Id, now: Time) -> Answer {
        let issued = self.notes.iter().rposition(|note| match note {
            Note::Allowed { id, until } => *id == send && now < *until,
            _ => false,
        });
        let forbidden = |note: &Note| matches!(note, Note::OptOut { .. } | Note::Flag(false));
        let used = self.count(|note| matches!(note, Note::Redeemed { id } if *id == send)) > 0;
        let stands = issued.is_some_and(|from| !self.notes[from..].iter().any(forbidden));
        let passes = matches!(self.state(now), State::Consented | State::Disclaimer);
        if stands && !used && passes && !self.flagged_false() {
            self.notes.push(Note::Redeemed { id: send });
            Answer::just(Decision::Allow)
        } else {
            Answer::just(Decision::Refuse)
        }
    }
}
