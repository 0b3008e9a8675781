//! A second, deliberately simple model of all modes, written from the design and not from the core:
//! one contact, one line that holds its consents, one program, one channel, an opt-out for the whole
//! organization.
//!
//! It keeps the list of all that happened and answers every question by walking through the list.
//! No epoch, no derived fields, no shared code with the core.

mod consent;
mod disclaimer;
mod everywhere;
mod history;
mod recorded;
mod sends;

/// Milliseconds.
pub type Time = i64;

/// One minute.
pub const MINUTE: Time = 60_000;
/// One hour.
pub const HOUR: Time = 60 * MINUTE;
/// One day.
pub const DAY: Time = 24 * HOUR;

/// How the program comes by its consents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A new message reopens.
    Consent,
    /// START reopens.
    Disclaimer,
    /// Nothing that the contact texts reopens.
    Recorded,
}

/// What a contact's text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    Hello,
    Yes,
    Stop,
    Help,
    No,
    Start,
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
    /// A consent given on a web form at this time.
    Web(Time),
    /// Consent is to be asked for: by text, or the host asked on paper.
    Ask { by_text: bool },
    /// The contact declined elsewhere.
    Decline,
    /// The partner's flag; TRUE with evidence that has no time of its own.
    Flag(bool),
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
    Disclaimer,
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
    Disclaimer,
    Request,
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
    /// A conversation began and its contact is asked, in the mode of that time.
    Asked { at: Time, by: Side, restart: bool, mode: Mode },
    /// A prompt or a request went out.
    Prompted { at: Time },
    /// The question is over.
    Closed,
    /// The contact was told with whom they talk.
    Told,
    /// The contact opted out.
    OptOut { at: Time },
    /// The contact consented; `counts_from` is what opt-outs are compared with.
    Consent { counts_from: Time },
    /// The partner set the flag.
    Flag(bool),
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

/// The whole history, and the mode that is configured now.
#[derive(Clone, Debug)]
pub struct Model {
    limits: Limits,
    pub mode: Mode,
    notes: Vec<Note>,
}

impl Model {
    pub fn new(limits: Limits, mode: Mode) -> Self {
        Self { limits, mode, notes: Vec::new() }
    }

    /// What a happening leads to. A question that another mode asked is void, and what waited for its
    /// answer goes nowhere.
    pub fn happen(&mut self, id: Id, now: Time, what: Happening) -> Answer {
        let void = self.last_question().is_some_and(|question| question.mode != self.mode);
        let mut discarded = Vec::new();
        if void {
            self.notes.push(Note::Closed);
            discarded = self.let_go();
        }
        let mut answer = self.answer(id, now, what);
        answer.discarded.splice(0..0, discarded);
        answer
    }

    fn answer(&mut self, id: Id, now: Time, what: Happening) -> Answer {
        match what {
            Happening::Text(Words::Help, _) => self.help(now),
            Happening::Text(Words::Stop, at) => self.opt_out(at, now, true),
            Happening::Text(words, at) => match self.mode {
                Mode::Consent => self.text_in_consent(id, words, at, now),
                Mode::Disclaimer => self.text_in_disclaimer(words, at, now),
                Mode::Recorded => self.text_in_recorded(words, at, now),
            },
            Happening::Send => self.outbound(id, now),
            Happening::Redeem(send) => self.redeem(send, now),
            Happening::Phone => self.opt_out(now, now, false),
            Happening::Web(at) => self.record(at, now),
            Happening::Ask { by_text } => self.request(by_text, now),
            Happening::Decline => self.decline(),
            Happening::Flag(value) => self.flag(value, now),
            Happening::TimeOut => self.decline(),
        }
    }
}

impl Answer {
    fn just(decision: Decision) -> Self {
        Self { decision, texts: Vec::new(), released: Vec::new(), discarded: Vec::new() }
    }
}
