//! A second, deliberately simple model of consent mode, written from the design and not from the
//! core: one contact, one line, one program, one channel, an opt-out for the whole organization.
//!
//! It keeps the list of all that happened and answers every question by walking through the list.
//! No epoch, no derived fields, no shared code with the core.

/// Milliseconds.
pub type Time = i64;

/// One minute.
pub const MINUTE: Time = 60_000;
/// One hour.
pub const HOUR: Time = 60 * MINUTE;
/// One day.
pub const DAY: Time = 24 * HOUR;

/// What a contact's text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    Hello,
    Yes,
    Stop,
    Help,
    No,
}

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// The contact's text, with the time at which they wrote it.
    Text(Words, Time),
    /// The line asks to send.
    Send,
    /// A worker is about to hand over this send.
    Redeem(Id),
    /// An opt-out by telephone.
    Phone,
    /// A consent given on a web form.
    Web,
    /// The question has timed out and the host is told.
    TimeOut,
}

/// The position of the happening that brought a message.
pub type Id = u8;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Unknown,
    Pending,
    Consented,
    OptedOut,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Deliver,
    Allow,
    Hold,
    Refuse,
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Contact,
    Line,
}

/// The automatic texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auto {
    Prompt,
    RequestedNotice,
    AcceptedNotice,
    OptInConfirmation,
    RejectedNotice,
    OptOutConfirmation,
    Help,
}

/// What the model expects of one happening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub decision: Decision,
    pub texts: Vec<(Auto, Side)>,
    pub released: Vec<Id>,
    pub discarded: Vec<Id>,
}

/// The limits that can be reached in a short sequence.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub automatic_texts_per_hour: usize,
    pub restarts_per_day: usize,
    pub held_messages: usize,
}

/// One thing that is known to have happened.
#[derive(Clone, Copy, Debug)]
enum Note {
    /// A conversation began and its contact is asked.
    Asked { at: Time, by: Side, restart: bool },
    /// A prompt went out.
    Prompted { at: Time },
    /// The question is over.
    Closed,
    /// The contact opted out.
    OptOut { at: Time },
    /// The contact consented; `counts_from` is what opt-outs are compared with.
    Consent { counts_from: Time },
    /// Who began the conversation, where no question was asked.
    Began(Side),
    /// A text that counts towards the hourly limit.
    Limited { at: Time },
    /// A help reply.
    Helped { at: Time },
    /// A message waits.
    Held { id: Id, side: Side },
    /// It waits no more.
    Gone { id: Id },
    /// A send was allowed.
    Allowed { id: Id, until: Time },
    /// It was handed over.
    Redeemed { id: Id },
}

/// The whole history.
#[derive(Clone, Debug)]
pub struct Model {
    limits: Limits,
    notes: Vec<Note>,
}

impl Model {
    pub fn new(limits: Limits) -> Self {
        Self { limits, notes: Vec::new() }
    }

    /// The state at an instant.
    pub fn state(&self, now: Time) -> State {
        let opted_out = self.opted_out_at();
        if self.consented() {
            State::Consented
        } else if self.question(now).is_some() {
            State::Pending
        } else if opted_out.is_some() {
            State::OptedOut
        } else {
            State::Unknown
        }
    }

    /// Whether the host must be told of a time-out.
    pub fn is_due(&self, now: Time) -> bool {
        self.last_question().is_some_and(|(at, ..)| now >= at + 30 * DAY)
    }

    /// What a happening leads to.
    pub fn happen(&mut self, id: Id, now: Time, what: Happening) -> Answer {
        match what {
            Happening::Text(Words::Help, _) => self.help(now),
            Happening::Text(Words::Stop, at) => self.opt_out(at, now, true),
            Happening::Text(Words::No, at) if self.answers_prompt(at, now) => {
                self.opt_out(at, now, true)
            }
            Happening::Text(Words::Yes, at) if self.answers_prompt(at, now) => self.accept(now),
            // Somebody who has opted out and says no asks for nothing.
            Happening::Text(Words::No, _) if self.state(now) == State::OptedOut => {
                Answer::just(Decision::Refuse)
            }
            Happening::Text(_, at) => self.inbound(id, at, now),
            Happening::Send => self.outbound(id, now),
            Happening::Redeem(send) => self.redeem(send, now),
            Happening::Phone => self.opt_out(now, now, false),
            Happening::Web => self.record(now),
            Happening::TimeOut => self.time_out(),
        }
    }

    fn help(&mut self, now: Time) -> Answer {
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

    fn opt_out(&mut self, at: Time, now: Time, by_text: bool) -> Answer {
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

    fn accept(&mut self, now: Time) -> Answer {
        let counts_from = self.prompted_at().expect("a prompt was answered");
        self.notes.push(Note::Consent { counts_from });
        self.notes.push(Note::Closed);
        let mut answer = Answer::just(Decision::None);
        if self.may_text(now) {
            self.notes.push(Note::Limited { at: now });
            answer.texts.push((Auto::OptInConfirmation, self.began()));
        }
        answer.texts.push((Auto::AcceptedNotice, self.began()));
        answer.released = self.release(now);
        answer
    }

    fn inbound(&mut self, id: Id, at: Time, now: Time) -> Answer {
        match self.state(now) {
            State::Consented => Answer::just(Decision::Deliver),
            State::Pending => self.wait(id, now, Side::Contact),
            // Where no prompt may go yet the text waits all the same.
            State::Unknown => self.ask(id, at, now, Side::Contact, false),
            State::OptedOut => {
                let newer = self.opted_out_at().is_none_or(|out| at > out);
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

    fn outbound(&mut self, id: Id, now: Time) -> Answer {
        match self.state(now) {
            State::Consented => {
                self.notes.push(Note::Allowed { id, until: now + DAY });
                Answer::just(Decision::Allow)
            }
            State::OptedOut => Answer::just(Decision::Refuse),
            State::Pending if self.opted_out_at().is_some() => Answer::just(Decision::Refuse),
            State::Pending => self.wait(id, now, Side::Line),
            State::Unknown if self.may_text(now) => self.ask(id, now, now, Side::Line, false),
            State::Unknown => Answer::just(Decision::Refuse),
        }
    }

    fn redeem(&mut self, send: Id, now: Time) -> Answer {
        let issued = self.notes.iter().rposition(|note| match note {
            Note::Allowed { id, until } => *id == send && now < *until,
            _ => false,
        });
        let used = self.count(|note| matches!(note, Note::Redeemed { id } if *id == send)) > 0;
        let stands = issued.is_some_and(|from| {
            !self.notes[from..].iter().any(|note| matches!(note, Note::OptOut { .. }))
        });
        if stands && !used && self.state(now) == State::Consented {
            self.notes.push(Note::Redeemed { id: send });
            Answer::just(Decision::Allow)
        } else {
            Answer::just(Decision::Refuse)
        }
    }

    fn record(&mut self, now: Time) -> Answer {
        if self.opted_out_at().is_some_and(|out| out >= now) {
            return Answer::just(Decision::Refuse);
        }
        if matches!(self.state(now), State::Unknown | State::OptedOut) {
            self.notes.push(Note::Began(Side::Line));
        }
        self.notes.push(Note::Consent { counts_from: now });
        self.notes.push(Note::Closed);
        Answer { released: self.release(now), ..Answer::just(Decision::None) }
    }

    fn time_out(&mut self) -> Answer {
        self.notes.push(Note::Closed);
        Answer { discarded: self.let_go(), ..Answer::just(Decision::None) }
    }

    /// Enters pending: one prompt, one notice, and the message waits.
    fn ask(&mut self, id: Id, at: Time, now: Time, by: Side, restart: bool) -> Answer {
        self.notes.push(Note::Asked { at, by, restart });
        self.wait(id, now, by)
    }

    /// A message waits in pending; a prompt that could not go before goes now.
    fn wait(&mut self, id: Id, now: Time, side: Side) -> Answer {
        let mut texts = Vec::new();
        if self.prompted_at().is_none() && self.may_text(now) {
            self.notes.push(Note::Prompted { at: now });
            self.notes.push(Note::Limited { at: now });
            texts.extend([Auto::Prompt, Auto::RequestedNotice].map(|text| (text, self.began())));
        }
        Answer { texts, ..self.hold(id, side) }
    }

    fn hold(&mut self, id: Id, side: Side) -> Answer {
        if self.waiting().len() >= self.limits.held_messages {
            return Answer::just(Decision::Refuse);
        }
        self.notes.push(Note::Held { id, side });
        Answer::just(Decision::Hold)
    }

    /// Lets everything go that waits; the line's messages get a permit.
    fn release(&mut self, now: Time) -> Vec<Id> {
        let waiting = self.waiting();
        for (id, side) in &waiting {
            self.notes.push(Note::Gone { id: *id });
            if *side == Side::Line {
                self.notes.push(Note::Allowed { id: *id, until: now + DAY });
            }
        }
        waiting.into_iter().map(|(id, _)| id).collect()
    }

    /// Throws everything away that waits.
    fn let_go(&mut self) -> Vec<Id> {
        let waiting = self.waiting();
        self.notes.extend(waiting.iter().map(|(id, _)| Note::Gone { id: *id }));
        waiting.into_iter().map(|(id, _)| id).collect()
    }

    fn waiting(&self) -> Vec<(Id, Side)> {
        let gone =
            |which: Id| self.notes.iter().any(|n| matches!(n, Note::Gone { id } if *id == which));
        let held = self.notes.iter().filter_map(|note| match note {
            Note::Held { id, side } => Some((*id, *side)),
            _ => None,
        });
        held.filter(|(id, _)| !gone(*id)).collect()
    }

    /// Whether a text written at `at` answers the prompt of the open question: it went out after
    /// the latest opt-out and before the text was written.
    fn answers_prompt(&self, at: Time, now: Time) -> bool {
        self.question(now).is_some()
            && self.prompted_at().is_some_and(|prompted| {
                prompted < at && self.opted_out_at().is_none_or(|out| prompted > out)
            })
    }

    /// The prompt of the last question.
    fn prompted_at(&self) -> Option<Time> {
        let asked = self.notes.iter().rposition(|note| matches!(note, Note::Asked { .. }))?;
        self.notes[asked..].iter().rev().find_map(|note| match note {
            Note::Prompted { at } => Some(*at),
            _ => None,
        })
    }

    fn consented(&self) -> bool {
        let out = self.opted_out_at();
        self.notes.iter().any(|note| match note {
            Note::Consent { counts_from } => out.is_none_or(|out| *counts_from > out),
            _ => false,
        })
    }

    /// The open question, unless it timed out or an opt-out stands against it.
    fn question(&self, now: Time) -> Option<(Time, Side)> {
        let (at, by, _) = self.last_question()?;
        let stands = self.opted_out_at().is_none_or(|out| by == Side::Contact && at > out);
        (stands && now < at + 30 * DAY).then_some((at, by))
    }

    /// The last question, if nothing has closed it.
    fn last_question(&self) -> Option<(Time, Side, bool)> {
        self.notes.iter().rev().find_map(|note| match note {
            Note::Asked { at, by, restart } => Some(Some((*at, *by, *restart))),
            Note::Closed => Some(None),
            _ => None,
        })?
    }

    fn opted_out_at(&self) -> Option<Time> {
        self.notes
            .iter()
            .filter_map(|note| match note {
                Note::OptOut { at } => Some(*at),
                _ => None,
            })
            .max()
    }

    /// Who began the conversation that goes on or went on last; an opt-out begins none, and where
    /// there was none at all the contact's wording is used.
    fn began(&self) -> Side {
        self.notes
            .iter()
            .rev()
            .find_map(|note| match note {
                Note::Asked { by, .. } | Note::Began(by) => Some(*by),
                _ => None,
            })
            .unwrap_or(Side::Contact)
    }

    fn may_text(&self, now: Time) -> bool {
        let sent = self.count(|note| matches!(note, Note::Limited { at } if now - at < HOUR));
        sent < self.limits.automatic_texts_per_hour
    }

    fn count(&self, mut is: impl FnMut(&Note) -> bool) -> usize {
        self.notes.iter().filter(|note| is(note)).count()
    }
}

impl Answer {
    fn just(decision: Decision) -> Self {
        Self { decision, texts: Vec::new(), released: Vec::new(), discarded: Vec::new() }
    }
}
