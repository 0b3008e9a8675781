//! What the history says: state, questions, limits. Reads only.

use super::{DAY, HOUR, Id, Mode, Model, Note, Side, State, Time};

/// The last question, if nothing has closed it.
#[derive(Clone, Copy)]
pub(super) struct Question {
    pub(super) at: Time,
    pub(super) by: Side,
    pub(super) mode: Mode,
}

impl Model {
    /// The state at an instant.
    pub fn state(&self, now: Time) -> State {
        if self.consented() {
            State::Consented
        } else if self.question(now).is_some() {
            State::Pending
        } else if self.opted_out_at().is_some() {
            State::OptedOut
        } else if self.mode == Mode::Disclaimer && self.told() {
            State::Disclaimer
        } else {
            State::Unknown
        }
    }

    /// Whether the host must be told of a time-out.
    pub fn is_due(&self, now: Time) -> bool {
        self.last_question().is_some_and(|question| now >= question.at + 30 * DAY)
    }

    /// Whether a text written at `at` answers the prompt of the open question: it went out after
    /// the latest opt-out and before the text was written.
    pub(super) fn answers_prompt(&self, at: Time, now: Time) -> bool {
        self.question(now).is_some()
            && self.prompted_at().is_some_and(|prompted| {
                prompted < at && self.opted_out_at().is_none_or(|out| prompted > out)
            })
    }

    /// The prompt of the last question.
    pub(super) fn prompted_at(&self) -> Option<Time> {
        let asked = self.notes.iter().rposition(|note| matches!(note, Note::Asked { .. }))?;
        self.notes[asked..].iter().rev().find_map(|note| match note {
            Note::Prompted { at } => Some(*at),
            _ => None,
        })
    }

    fn consented(&self) -> bool {
        self.notes.iter().any(|note| match note {
            Note::Consent { counts_from } => self.outranks_opt_outs(*counts_from),
            _ => false,
        })
    }

    /// Whether a consent that counts from then is newer than every opt-out.
    pub(super) fn outranks_opt_outs(&self, counts_from: Time) -> bool {
        self.opted_out_at().is_none_or(|out| counts_from > out)
    }

    fn told(&self) -> bool {
        self.count(|note| matches!(note, Note::Told)) > 0
    }

    /// Whether the partner's last word is FALSE.
    pub(super) fn flagged_false(&self) -> bool {
        let last = self.notes.iter().rev().find_map(|note| match note {
            Note::Flag(value) => Some(*value),
            _ => None,
        });
        last == Some(false)
    }

    /// The open question, unless it is void or timed out, or an opt-out stands against it.
    pub(super) fn question(&self, now: Time) -> Option<Question> {
        let question = self.last_question()?;
        let restarted = question.by == Side::Contact;
        let stands = self.opted_out_at().is_none_or(|out| restarted && question.at > out);
        let open = stands && question.mode == self.mode && now < question.at + 30 * DAY;
        open.then_some(question)
    }

    pub(super) fn last_question(&self) -> Option<Question> {
        self.notes.iter().rev().find_map(|note| match note {
            Note::Asked { at, by, restart: _, mode } => {
                Some(Some(Question { at: *at, by: *by, mode: *mode }))
            }
            Note::Closed => Some(None),
            _ => None,
        })?
    }

    pub(super) fn opted_out_at(&self) -> Option<Time> {
        let times = self.notes.iter().filter_map(|note| match note {
            Note::OptOut { at } => Some(*at),
            _ => None,
        });
        times.max()
    }

    /// Who began the conversation that goes on or went on last; an opt-out begins none, and where
    /// there was none at all the contact's wording is used.
    pub(super) fn began(&self) -> Side {
        let last = self.notes.iter().rev().find_map(|note| match note {
            Note::Asked { by, .. } | Note::Began(by) => Some(*by),
            _ => None,
        });
        last.unwrap_or(Side::Contact)
    }

    pub(super) fn may_text(&self, now: Time) -> bool {
        let sent = self.count(|note| matches!(note, Note::Limited { at } if now - at < HOUR));
        sent < self.limits.automatic_texts_per_hour
    }

    /// What waits, in the order of its arrival.
    pub(super) fn waiting(&self) -> Vec<(Id, Side)> {
        let gone =
            |which: Id| self.notes.iter().any(|n| matches!(n, Note::Gone { id } if *id == which));
        let held = self.notes.iter().filter_map(|note| match note {
            Note::Held { id, side } => Some((*id, *side)),
            _ => None,
        });
        held.filter(|(id, _)| !gone(*id)).collect()
    }

    pub(super) fn count(&self, mut is: impl FnMut(&Note) -> bool) -> usize {
        self.notes.iter().filter(|note| is(note)).count()
    }
}
