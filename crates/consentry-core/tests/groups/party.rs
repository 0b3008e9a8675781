//! A group conversation of Dana's line, driven as an engine drives it: each step's facts are folded
//! into the record that it is for.

use std::collections::BTreeMap;

use consentry_core::{
    Channel, Configuration, ContactId, Context, Conversation, Decision, Effect, Event, EventBody,
    Fact, Family, GroupStep, MessageText, ProgramId, QueuedText, Record, SendResult, State,
    Timestamp, Word, decide, decide_in_group, evolve, fold, gate_group,
};

use crate::common::{PROGRAM, conversational, id, line_of, place, queued, texts_of};

/// The people of every test.
pub const PEOPLE: [&str; 4] = ["Ann", "Ben", "Cat", "Dom"];
/// Whose record the group's own is.
const GROUP: &str = "group";

/// What happened, as the host tells it.
#[derive(Clone, Debug)]
pub enum Happening {
    Joins(&'static str),
    Leaves(&'static str),
    /// Somebody writes in the group.
    Says(&'static str, String),
    /// Somebody writes to the line alone.
    SaysAlone(&'static str, String),
    /// The line writes to the group.
    Sends,
    Redeems(String),
    Reports(String, SendResult),
}

/// An automatic text: which, and to whom.
pub type Told = (String, String);

/// What the host is told of a happening.
#[derive(Clone, Debug)]
pub struct Answer {
    pub decision: Decision,
    pub to: Option<State>,
    pub reasons: String,
    pub texts: Vec<Told>,
}

pub struct Party<'a> {
    pub configuration: &'a Configuration,
    /// Whether each text is leased as soon as it is queued.
    pub leases: bool,
    records: BTreeMap<&'static str, Record>,
    facts: BTreeMap<&'static str, Vec<Fact>>,
    waiting: Vec<(&'static str, QueuedText)>,
    messages: usize,
    sends: usize,
    others: usize,
}

pub fn contact(person: &str) -> ContactId {
    let at = PEOPLE.iter().position(|it| *it == person).map_or(99, |at| at as u64 + 1);
    ContactId::from_bits(at)
}

impl<'a> Party<'a> {
    pub fn new(configuration: &'a Configuration) -> Self {
        Self {
            configuration,
            leases: true,
            records: BTreeMap::new(),
            facts: BTreeMap::new(),
            waiting: Vec::new(),
            messages: 0,
            sends: 0,
            others: 0,
        }
    }

    pub fn record(&self, of: &str) -> Record {
        self.records.get(of).cloned().unwrap_or_default()
    }

    pub fn present(&self) -> Vec<&'static str> {
        let present: Vec<ContactId> = self.record(GROUP).present_members().collect();
        PEOPLE.into_iter().filter(|person| present.contains(&contact(person))).collect()
    }

    pub fn state(&self, of: &str, now: Timestamp) -> State {
        let place = place("Dana", Family::Sms);
        self.record(of).state(&place, self.configuration.mode(place.program), now)
    }

    /// Whether the gate would let a message to the group pass.
    pub fn would_send(&self, now: Timestamp) -> Decision {
        let (own, members) = (self.record(GROUP), self.members(false));
        let conversation =
            Conversation { id: contact(GROUP), record: &own, actor: None, members: &members };
        gate_group(&conversation, &conversational(Channel::Sms), &self.context(now)).decision
    }

    /// Reports what happened, folds what follows from it, and leases the texts that it queued. A late
    /// message was written at `acted`.
    pub fn happens(&mut self, happening: &Happening, acted: Timestamp, now: Timestamp) -> Answer {
        let channel = Channel::Sms;
        let (name, actor, body) = match happening {
            Happening::Joins(who) => {
                (self.other(), Some(*who), EventBody::MemberJoined { channel, begun: false })
            }
            Happening::Leaves(who) => (self.other(), Some(*who), EventBody::MemberLeft { channel }),
            Happening::Says(who, text) | Happening::SaysAlone(who, text) => {
                self.messages += 1;
                let body = EventBody::MessageReceived { channel, text: MessageText::new(text) };
                (format!("t{}", self.messages), Some(*who), body)
            }
            Happening::Sends => {
                self.sends += 1;
                let body = EventBody::SendRequested(conversational(channel));
                (format!("m{}", self.sends), None, body)
            }
            Happening::Redeems(send) => {
                (self.other(), None, EventBody::SendRedeemed { send: id(send) })
            }
            Happening::Reports(send, result) => {
                (self.other(), None, EventBody::SendReported { send: id(send), result: *result })
            }
        };
        let event = Event { id: id(&name), at: acted, body };
        let alone = matches!(happening, Happening::SaysAlone(..));
        let steps = match (alone, actor) {
            (true, Some(who)) => vec![self.step_alone(who, &event, now)],
            _ => self.decide(&event, actor, now),
        };
        let answer = self.fold(&steps);
        if self.leases {
            self.lease(now);
        }
        answer
    }

    /// Leases every text that waits, and says which left.
    pub fn lease(&mut self, now: Timestamp) -> Vec<Told> {
        let mut left = Vec::new();
        for (whose, text) in std::mem::take(&mut self.waiting) {
            let told = (text.template.effect_word().to_owned(), whose.to_owned());
            let event = Event {
                id: id("lease"),
                at: now,
                body: EventBody::TextsLeased { texts: vec![text.clone()] },
            };
            let steps = if whose == GROUP {
                self.decide(&event, None, now)
            } else {
                vec![self.step_alone(whose, &event, now)]
            };
            if !steps[0].decided.facts.is_empty() {
                left.push(told);
            } else if whose == GROUP {
                // It waits until nobody in the group is opted out, or its time is over.
                self.waiting.push((whose, text));
            }
            self.fold(&steps);
        }
        left
    }

    fn other(&mut self) -> String {
        self.others += 1;
        format!("e{}", self.others)
    }

    fn context(&self, now: Timestamp) -> Context<'a> {
        Context {
            now,
            configuration: self.configuration,
            program: self.configuration.program(ProgramId::of(PROGRAM)),
            line: Some(line_of("Dana")),
            country: None,
            reading: None,
            group: None,
        }
    }

    fn members(&self, all: bool) -> Vec<(ContactId, Record)> {
        let known = self.record(GROUP).members;
        let concerned = PEOPLE.into_iter().filter(|person| {
            known.get(&contact(person)).is_some_and(|member| all || member.present)
        });
        concerned.map(|person| (contact(person), self.record(person))).collect()
    }

    fn decide(&self, event: &Event, actor: Option<&str>, now: Timestamp) -> Vec<GroupStep> {
        let (own, acting) = (self.record(GROUP), actor.map(|who| self.record(who)));
        let members = self.members(matches!(event.body, EventBody::SendReported { .. }));
        let conversation = Conversation {
            id: contact(GROUP),
            record: &own,
            actor: actor.zip(acting.as_ref()).map(|(who, record)| (contact(who), record)),
            members: &members,
        };
        let context = self.context(now);
        let reading = match (&event.body, context.program) {
            (EventBody::MessageReceived { text, .. }, Some(program)) => {
                Some(program.reader().read(text.as_str()))
            }
            _ => None,
        };
        let context = Context { reading: reading.as_ref(), ..context };
        let steps = decide_in_group(&conversation, event, &context);
        assert_eq!(steps, decide_in_group(&conversation, event, &context), "a pure function");
        for step in &steps {
            assert_eq!(step.event.id, event.id, "each step is part of the host's event");
            let whose = self.owner(step.contact);
            let again = Context {
                group: step.group,
                reading: reading
                    .as_ref()
                    .filter(|_| matches!(step.event.body, EventBody::MessageReceived { .. })),
                ..context
            };
            let refused = step.decided.decision == Decision::Refuse;
            // A step is what the state table says of its record: only a refusal of the whole group is
            // decided together.
            if !refused {
                let decided = decide(&self.record(whose), &step.event, &again);
                assert_eq!(decided, step.decided, "{whose}: {:?}", step.event.body);
            }
        }
        steps
    }

    fn step_alone(&self, who: &str, event: &Event, now: Timestamp) -> GroupStep {
        let context = self.context(now);
        let reading = match (&event.body, context.program) {
            (EventBody::MessageReceived { text, .. }, Some(program)) => {
                Some(program.reader().read(text.as_str()))
            }
            _ => None,
        };
        let context = Context { reading: reading.as_ref(), ..context };
        let decided = decide(&self.record(who), event, &context);
        GroupStep { contact: contact(who), event: event.clone(), group: None, decided }
    }

    fn owner(&self, of: ContactId) -> &'static str {
        PEOPLE.into_iter().find(|person| contact(person) == of).unwrap_or(GROUP)
    }

    fn fold(&mut self, steps: &[GroupStep]) -> Answer {
        let mut texts = Vec::new();
        let mut effects = Vec::new();
        for step in steps {
            let whose = self.owner(step.contact);
            for fact in &step.decided.facts {
                evolve(self.records.entry(whose).or_default(), fact);
                self.facts.entry(whose).or_default().push(fact.clone());
            }
            assert_eq!(
                fold(self.facts.get(whose).into_iter().flatten()),
                self.record(whose),
                "the facts give the record"
            );
            for text in texts_of(&step.decided) {
                let to = if text.to == consentry_core::Recipient::Line { "Dana" } else { whose };
                texts.push((text.template.effect_word().to_owned(), to.to_owned()));
                effects.push(text.effect.clone());
                self.waiting.push((whose, queued(text)));
            }
            let held =
                step.decided.effects.iter().any(|effect| {
                    matches!(effect, Effect::ReleaseHeld(_) | Effect::DiscardHeld(_))
                });
            assert!(!held, "nothing is held in a group");
        }
        effects.sort();
        effects.dedup();
        assert_eq!(effects.len(), texts.len(), "each text has an id of its own");
        let first = &steps[0].decided;
        let codes: Vec<&str> = first.reasons.iter().map(|reason| reason.code.word()).collect();
        Answer { decision: first.decision, to: first.to, reasons: codes.join(" "), texts }
    }
}
