//! A small driver of the pure core: it keeps one contact's record as a host's engine would, and
//! checks after every event what must hold after every event.
#![allow(dead_code, reason = "each test uses its part")]

pub mod matrix;
pub mod script;

use std::collections::BTreeSet;

use consentry_core::{
    Address, Channel, Configuration, ConfigurationId, Context, Country, Decided, Decision, Effect,
    Event, EventBody, EventId, Fact, Family, Invalid, LineId, LineSpec, MessageText,
    OrganizationSpec, Place, ProgramId, ProgramSpec, QueuedText, Reading, Record, SendRequest,
    Standing, StartedBy, State, Text, Timestamp, Word, decide, evolve, fold, gate,
};

/// The program of the two employees.
pub const PROGRAM: &str = "messaging";
/// Another program of the same organization.
pub const OTHER_PROGRAM: &str = "alerts";
/// The lines: name of the user, address, program.
pub const LINES: [(&str, &str, &str); 3] = [
    ("Dana", "+14155550100", PROGRAM),
    ("Sam", "+14155550101", PROGRAM),
    ("Kim", "+14155550102", OTHER_PROGRAM),
];

/// The full name of a line's user.
pub fn full_name(user: &str) -> &'static str {
    match user {
        "Dana" => "Dana Reyes",
        "Sam" => "Sam Lee",
        "Kim" => "Kim Cho",
        other => panic!("no line of {other}"),
    }
}

/// The key of a user's line.
pub fn line_of(user: &str) -> LineId {
    let (_, address, _) = LINES.iter().find(|line| line.0 == user).expect("a known user");
    LineId::of(address)
}

/// The name of the user of a line.
pub fn user_of(line: LineId) -> &'static str {
    LINES.iter().find(|(_, address, _)| LineId::of(address) == line).expect("a known line").0
}

/// The program of a user's line.
pub fn program_of(user: &str) -> &'static str {
    LINES.iter().find(|line| line.0 == user).expect("a known user").2
}

/// A place of a user's line.
pub fn place(user: &str, family: Family) -> Place {
    Place { program: ProgramId::of(program_of(user)), line: Some(line_of(user)), family }
}

/// The organization XYZ with its three lines; both programs have the settings that `change` makes.
pub fn configure(change: impl Fn(&mut ProgramSpec)) -> Result<Configuration, Invalid> {
    configure_all(|_| {}, change, |_| {})
}

/// The same with settings of the organization and of its lines too.
pub fn configure_all(
    change_organization: impl Fn(&mut OrganizationSpec),
    change: impl Fn(&mut ProgramSpec),
    change_line: impl Fn(&mut LineSpec),
) -> Result<Configuration, Invalid> {
    let programs = [(PROGRAM, "XYZ"), (OTHER_PROGRAM, "XYZ Alerts")].map(|(id, brand)| {
        let mut spec = ProgramSpec::consent(id, brand, "help@xyz.example");
        change(&mut spec);
        spec
    });
    let lines = LINES.map(|(user, address, program)| {
        let mut line = LineSpec::new(address, program, Some(full_name(user)));
        change_line(&mut line);
        line
    });
    let mut organization = OrganizationSpec {
        default_region: Country::new("US").ok(),
        ..OrganizationSpec::new("xyz", "XYZ")
    };
    change_organization(&mut organization);
    Configuration::new(ConfigurationId::of("the tests"), organization, &programs, &lines)
}

/// The same with every default.
pub fn defaults() -> Configuration {
    defaults_with(|_| {})
}

/// The same with settings that are known to be valid.
pub fn defaults_with(change: impl Fn(&mut ProgramSpec)) -> Configuration {
    configure(change).expect("the settings are valid")
}

/// The contact of every test.
pub fn contact() -> Address {
    Address::parse("+14155550123").expect("a fixture")
}

/// An event's id.
pub fn id(text: &str) -> EventId {
    EventId::new(text).expect("a fixture")
}

/// Where and when an event is reported.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    /// When it is recorded.
    pub now: Timestamp,
    /// When the person acted.
    pub acted: Timestamp,
    /// The program; none for the whole organization.
    pub program: Option<&'a str>,
    /// The user of the line; none for every line of the program.
    pub line: Option<&'a str>,
}

impl<'a> At<'a> {
    /// On a user's line, recorded when the person acted.
    pub fn line(user: &'a str, now: Timestamp) -> Self {
        Self { now, acted: now, program: Some(program_of(user)), line: Some(user) }
    }
}

/// One contact's record, driven as `consentry run` drives it.
#[derive(Debug)]
pub struct Talk<'a> {
    /// What is configured.
    pub configuration: &'a Configuration,
    /// The country of the contact.
    pub country: Option<Country>,
    /// Whether each text is leased as soon as it is queued.
    pub leases: bool,
    /// The live record.
    pub record: Record,
    /// What the next text is read to mean, in place of what the program's reader says.
    pub reading: Option<Reading>,
    /// Every fact so far.
    pub facts: Vec<Fact>,
    /// Texts that wait to be leased.
    pub queued: Vec<QueuedText>,
    effects: BTreeSet<String>,
}

impl<'a> Talk<'a> {
    /// A contact in the United States of whom nothing is known.
    pub fn new(configuration: &'a Configuration) -> Self {
        Self {
            configuration,
            country: Country::new("US").ok(),
            leases: true,
            record: Record::default(),
            reading: None,
            facts: Vec::new(),
            queued: Vec::new(),
            effects: BTreeSet::new(),
        }
    }

    /// Reports an event, folds what follows from it, and leases the texts that it queued.
    ///
    /// # Errors
    /// `Invalid` where the event's time is.
    pub fn report(&mut self, name: &str, at: At<'_>, body: EventBody) -> Result<Decided, Invalid> {
        let event = Event { id: id(name), at: at.acted, body };
        let tolerance = self.program(at.program).map_or(0, |p| p.limits().clock_tolerance);
        let event = event.recorded_at(at.now, tolerance)?;
        let decided = self.apply(&event, at);
        self.queued.extend(texts(&decided).into_iter().map(queued));
        if self.leases {
            self.lease(at.now);
        }
        Ok(decided)
    }

    /// Leases every text that waits, and says which may still go.
    pub fn lease(&mut self, now: Timestamp) -> Vec<String> {
        let texts = std::mem::take(&mut self.queued);
        if texts.is_empty() {
            return Vec::new();
        }
        let body = EventBody::TextsLeased { texts };
        let event = Event { id: id("lease"), at: now, body };
        let at = At { now, acted: now, program: Some(PROGRAM), line: None };
        let decided = self.apply(&event, at);
        assert!(texts_of(&decided).next().is_none(), "a lease causes no text");
        let leased = decided.facts.iter().filter_map(|fact| match fact {
            Fact::TextLeased { effect, .. } => Some(effect.as_str().to_owned()),
            _ => None,
        });
        leased.collect()
    }

    /// Lets the next event be one that was reported before.
    pub fn forget_effects(&mut self) {
        self.effects.clear();
    }

    /// The state at a place.
    pub fn state(&self, user: &str, family: Family, now: Timestamp) -> State {
        self.standing(&place(user, family), now).state
    }

    /// The state at a place, with what it rests on.
    pub fn standing(&self, place: &Place, now: Timestamp) -> Standing {
        self.record.standing(place, self.configuration.mode(place.program), now)
    }

    /// Whether a send would pass the gate, without asking for it.
    pub fn would_send(&self, at: &Place, now: Timestamp) -> Decision {
        let request = conversational(match at.family {
            Family::Sms => Channel::Sms,
            Family::Whatsapp => Channel::Whatsapp,
        });
        let context = Context {
            now,
            configuration: self.configuration,
            program: self.configuration.program(at.program),
            line: at.line,
            country: self.country,
            reading: None,
            group: None,
        };
        gate(&[&self.record], &request, &context).decision
    }

    fn program(&self, name: Option<&str>) -> Option<&'a consentry_core::Program> {
        self.configuration.program(ProgramId::of(name?))
    }

    fn apply(&mut self, event: &Event, at: At<'_>) -> Decided {
        let program = self.program(at.program);
        let reading = match (&event.body, program) {
            (EventBody::MessageReceived { text, .. }, Some(program)) => {
                Some(program.reader().read(text.as_str()))
            }
            (EventBody::MessageReceived { text, .. }, None) => {
                Some(consentry_core::Reader::builtin().read(text.as_str()))
            }
            _ => None,
        };
        let given = self.reading.take().filter(|_| reading.is_some());
        let reading = given.or(reading);
        let context = Context {
            now: at.now,
            configuration: self.configuration,
            program,
            line: at.line.map(line_of),
            country: self.country,
            reading: reading.as_ref(),
            group: None,
        };
        let before = self.record.clone();
        let decided = decide(&self.record, event, &context);
        assert_eq!(decided, decide(&before, event, &context), "a decision is a function");
        for fact in &decided.facts {
            evolve(&mut self.record, fact);
        }
        self.facts.extend(decided.facts.iter().cloned());
        self.check(event, at.now, &before, &decided);
        decided
    }

    /// What holds after every event.
    fn check(&mut self, event: &Event, now: Timestamp, before: &Record, decided: &Decided) {
        assert_eq!(fold(&self.facts), self.record, "folding the facts gives the live record");
        assert!(
            decided.reasons.windows(2).all(|pair| pair[0] < pair[1]),
            "reasons are sorted and named once: {:?}",
            decided.reasons
        );
        assert!(
            decided.decision != Decision::Refuse || !decided.reasons.is_empty(),
            "a refusal has a reason"
        );
        assert!(before.epoch <= self.record.epoch, "the count of opt-outs never falls");
        for text in texts_of(decided) {
            let effect = text.effect.as_str();
            assert!(effect.starts_with(event.id.as_str()), "{effect} names its cause");
            assert!(self.effects.insert(effect.to_owned()), "{effect} is queued once");
            assert!(now < text.not_after, "{effect} has time to be sent");
            assert!(!text.text.as_str().is_empty(), "{effect} says something");
        }
        let opened: Vec<&Place> = self.record.consents.keys().collect();
        for at in opened {
            let opted_out = self.standing(at, now).opted_out.is_some();
            let refused = self.would_send(at, now) == Decision::Refuse;
            assert!(!opted_out || refused, "an opt-out stands and a send would pass");
        }
        for held in &self.record.held {
            let state = self.standing(&held.place, now).state;
            assert_eq!(state, State::Pending, "{} waits for an answer", held.id);
        }
    }
}

/// The texts that a decision causes, to contact and line.
pub fn texts_of(decided: &Decided) -> impl Iterator<Item = &Text> {
    decided.effects.iter().filter_map(|effect| match effect {
        Effect::SendText(text) | Effect::NotifyLine(text) => Some(text),
        Effect::ReleaseHeld(_) | Effect::DiscardHeld(_) => None,
    })
}

/// The same as a list.
pub fn texts(decided: &Decided) -> Vec<&Text> {
    texts_of(decided).collect()
}

/// A text as the outbox keeps it.
pub fn queued(text: &Text) -> QueuedText {
    QueuedText {
        effect: text.effect.clone(),
        place: text.place,
        template: text.template,
        not_after: text.not_after,
    }
}

/// A send of the usual kind.
pub fn conversational(channel: Channel) -> SendRequest {
    SendRequest {
        channel,
        text: MessageText::new("Your order is ready."),
        class: consentry_core::Class::Conversational,
        purpose: None,
        reference: None,
    }
}

/// What a decision does, in few words: `prompt/contact released t1`.
pub fn effects(configuration: &Configuration, decided: &Decided, here: Option<LineId>) -> String {
    let mut words = Vec::new();
    for effect in &decided.effects {
        match effect {
            Effect::SendText(text) | Effect::NotifyLine(text) => {
                words.push(text_word(configuration, text, here));
            }
            Effect::ReleaseHeld(ids) => words.extend(ids.iter().map(|id| format!("released {id}"))),
            Effect::DiscardHeld(ids) => {
                words.extend(ids.iter().map(|id| format!("discarded {id}")))
            }
        }
    }
    words.extend(decided.in_flight.iter().map(|id| format!("in-flight {id}")));
    words.join(", ")
}

/// The word of a text, who its wording says began, and its line where that is another than the
/// event's.
fn text_word(configuration: &Configuration, text: &Text, here: Option<LineId>) -> String {
    let program = configuration.program(text.place.program).expect("a known program");
    let line = text.line;
    let words = |by| program.render(text.template, by, full_name(user_of(line)));
    let (contact, line_began) = (words(StartedBy::Contact), words(StartedBy::Line));
    let mut word = text.template.effect_word().to_owned();
    if contact != line_began {
        word.push_str(if text.text == contact { "/contact" } else { "/line" });
    }
    if here != Some(line) {
        word.push('@');
        word.push_str(user_of(line));
    }
    word
}

/// The codes of a decision's reasons.
pub fn reasons(decided: &Decided) -> String {
    let codes: Vec<&str> = decided.reasons.iter().map(|reason| reason.code.word()).collect();
    codes.join(" ")
}
