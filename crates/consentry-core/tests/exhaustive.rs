//! Every sequence of at most six events over an alphabet of twelve, compared step by step with an
//! independent reference model: state, decision, texts, released and discarded messages.
#![allow(
    clippy::disallowed_methods,
    reason = "the test runs on two threads; what it tests knows nothing of them"
)]

mod common;
mod reference_model;

use std::thread;

use common::{PROGRAM, conversational, defaults_with, full_name, line_of, queued, texts_of};
use consentry_core::{
    Channel, Configuration, Context, Country, Decided, Decision, Effect, Event, EventBody, EventId,
    Evidence, EvidenceKind, Family, MessageText, Place, Program, ProgramId, Reading, Record,
    RevokedVia, StartedBy, State, Template, Timestamp, decide, evolve,
};
use reference_model as model;
use reference_model::{Happening, Id, Model, Time, Words};

/// How long a sequence is at most.
const DEPTH: u8 = 6;
/// From one event to the next. Two steps are one minute, so that help is limited, and a late text
/// is exactly as old as the event two steps before it.
const STEP: Time = model::MINUTE / 2;
/// Limits that a sequence of six can reach.
const LIMITS: model::Limits =
    model::Limits { automatic_texts_per_hour: 3, restarts_per_day: 1, held_messages: 2 };

/// The alphabet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Letter {
    Hello,
    Yes,
    Stop,
    Help,
    No,
    LateYes,
    LateStop,
    Send,
    RedeemOldest,
    Phone,
    Web,
    Month,
}

const ALPHABET: [Letter; 12] = [
    Letter::Hello,
    Letter::Yes,
    Letter::Stop,
    Letter::Help,
    Letter::No,
    Letter::LateYes,
    Letter::LateStop,
    Letter::Send,
    Letter::RedeemOldest,
    Letter::Phone,
    Letter::Web,
    Letter::Month,
];

/// What stays the same in all sequences.
struct Fixture {
    configuration: Configuration,
    country: Option<Country>,
    ids: Vec<EventId>,
    /// One for each word.
    readings: Vec<(Words, MessageText, Reading)>,
    /// One for each place in a sequence: a reference proves one act.
    evidence: Vec<Evidence>,
    /// Every automatic text as it must read.
    wordings: Vec<(model::Auto, model::Side, String)>,
}

impl Fixture {
    fn new() -> Self {
        let configuration = defaults_with(|spec| {
            spec.limits.automatic_texts_per_hour = LIMITS.automatic_texts_per_hour;
            spec.limits.restarts_per_day = LIMITS.restarts_per_day;
            spec.limits.held_messages = LIMITS.held_messages;
        });
        let program = configuration.program(ProgramId::of(PROGRAM)).expect("configured");
        let words = [
            (Words::Hello, "Hello"),
            (Words::Yes, "YES"),
            (Words::Stop, "STOP"),
            (Words::Help, "HELP"),
            (Words::No, "NO"),
        ];
        let readings = words
            .map(|(words, text)| (words, MessageText::new(text), program.reader().read(text)))
            .to_vec();
        let evidence = |step| {
            let reference = format!("form-{step}");
            Evidence::new(EvidenceKind::WebForm, &reference, "I agree.", None).expect("evidence")
        };
        let wordings = wordings(program);
        Self {
            ids: (0..=DEPTH).map(|step| common::id(&format!("e{step}"))).collect(),
            evidence: (0..=DEPTH).map(evidence).collect(),
            country: Country::new("US").ok(),
            readings,
            wordings,
            configuration,
        }
    }

    fn id(&self, step: Id) -> &EventId {
        &self.ids[usize::from(step)]
    }

    fn reading(&self, words: Words) -> &(Words, MessageText, Reading) {
        self.readings.iter().find(|reading| reading.0 == words).expect("one for each word")
    }
}

fn wordings(program: &Program) -> Vec<(model::Auto, model::Side, String)> {
    let mut wordings = Vec::new();
    for (auto, template) in [
        (model::Auto::Prompt, Template::ContactOptInPrompt),
        (model::Auto::RequestedNotice, Template::LineOptInRequested),
        (model::Auto::AcceptedNotice, Template::LineOptInAccepted),
        (model::Auto::OptInConfirmation, Template::ContactOptInConfirmed),
        (model::Auto::RejectedNotice, Template::LineOptInRejected),
        (model::Auto::OptOutConfirmation, Template::ContactOptOutConfirmed),
        (model::Auto::Help, Template::ContactHelp),
    ] {
        for (side, by) in
            [(model::Side::Contact, StartedBy::Contact), (model::Side::Line, StartedBy::Line)]
        {
            let text = program.render(template, by, full_name("Dana"));
            wordings.push((auto, side, text.as_str().to_owned()));
        }
    }
    wordings
}

/// One walk over all sequences that begin with some letters.
struct Walk<'a> {
    fixture: &'a Fixture,
    program: &'a Program,
    place: Place,
    path: Vec<Letter>,
    sequences: u64,
}

/// How far a sequence has come, on both sides.
#[derive(Clone)]
struct Stand {
    record: Record,
    model: Model,
    now: Time,
    /// The sends that were requested, and whether each was handed over.
    sends: Vec<(Id, bool)>,
}

impl<'a> Walk<'a> {
    fn new(fixture: &'a Fixture) -> Self {
        let program = fixture.configuration.program(ProgramId::of(PROGRAM)).expect("configured");
        let place =
            Place { program: program.id(), line: Some(line_of("Dana")), family: Family::Sms };
        Self { fixture, program, place, path: Vec::new(), sequences: 0 }
    }

    /// Goes on with every letter, and from each with every letter again.
    fn down(&mut self, stand: &Stand, step: Id) {
        for letter in ALPHABET {
            self.step(stand, step, letter);
        }
    }

    fn step(&mut self, stand: &Stand, step: Id, letter: Letter) {
        self.path.push(letter);
        self.sequences += 1;
        let mut next = stand.clone();
        next.now += if letter == Letter::Month { 31 * model::DAY } else { STEP };
        self.compare(&mut next, step, letter);
        if step < DEPTH {
            self.down(&next, step + 1);
        }
        self.path.pop();
    }

    /// Lets both sides answer, and compares.
    fn compare(&mut self, stand: &mut Stand, step: Id, letter: Letter) {
        let due = stand.model.is_due(stand.now);
        let due_at = stand.record.due_at();
        let told = due_at.is_some_and(|at| at <= time(stand.now));
        assert_eq!(told, due, "whether a time-out is due: {:?}", self.path);
        let Some(happening) = happening(letter, stand, due) else {
            self.compare_state(stand);
            return;
        };
        let decided = self.decide(stand, step, happening);
        for fact in &decided.facts {
            evolve(&mut stand.record, fact);
        }
        self.lease(stand, &decided);
        let expected = stand.model.happen(step, stand.now, happening);
        self.compare_answer(&decided, &expected);
        match happening {
            Happening::Send => stand.sends.push((step, false)),
            Happening::Redeem(send) if expected.decision == model::Decision::Allow => {
                stand.sends.iter_mut().filter(|(id, _)| *id == send).for_each(|s| s.1 = true);
            }
            _ => {}
        }
        self.compare_state(stand);
    }

    fn decide(&self, stand: &Stand, step: Id, happening: Happening) -> Decided {
        let (body, at, words) = self.body(step, happening, stand.now);
        let event = Event { id: self.fixture.id(step).clone(), at: time(at), body };
        let reading = words.map(|words| &self.fixture.reading(words).2);
        decide(&stand.record, &event, &self.context(stand.now, reading))
    }

    fn context(&self, now: Time, reading: Option<&'a Reading>) -> Context<'a> {
        Context {
            now: time(now),
            configuration: &self.fixture.configuration,
            program: Some(self.program),
            line: self.place.line,
            country: self.fixture.country,
            reading,
        }
    }

    fn body(&self, step: Id, what: Happening, now: Time) -> (EventBody, Time, Option<Words>) {
        let channel = Channel::Sms;
        match what {
            Happening::Text(words, at) => {
                let text = self.fixture.reading(words).1.clone();
                (EventBody::MessageReceived { channel, text }, at, Some(words))
            }
            Happening::Send => (EventBody::SendRequested(conversational(channel)), now, None),
            Happening::Redeem(send) => {
                (EventBody::SendRedeemed { send: self.fixture.id(send).clone() }, now, None)
            }
            Happening::Phone => {
                let body = EventBody::ConsentRevoked {
                    via: RevokedVia::Phone,
                    channel: None,
                    purposes: Vec::new(),
                };
                (body, now, None)
            }
            Happening::Web => {
                let evidence = self.fixture.evidence[usize::from(step)].clone();
                (EventBody::ConsentRecorded { channel, evidence, purposes: Vec::new() }, now, None)
            }
            Happening::TimeOut => (EventBody::TimedOut, now, None),
        }
    }

    /// Sends the texts at once, as `consentry run` does.
    fn lease(&self, stand: &mut Stand, decided: &Decided) {
        let texts: Vec<_> = texts_of(decided).map(queued).collect();
        if texts.is_empty() {
            return;
        }
        let body = EventBody::TextsLeased { texts };
        let event = Event { id: self.fixture.id(0).clone(), at: time(stand.now), body };
        let leased = decide(&stand.record, &event, &self.context(stand.now, None));
        for fact in &leased.facts {
            evolve(&mut stand.record, fact);
        }
    }

    fn compare_state(&self, stand: &Stand) {
        let state = match stand.record.state(&self.place, self.program.mode(), time(stand.now)) {
            State::Unknown => model::State::Unknown,
            State::Pending => model::State::Pending,
            State::Consented => model::State::Consented,
            State::OptedOut => model::State::OptedOut,
            State::Disclaimer => panic!("a disclaimer in consent mode"),
        };
        assert_eq!(state, stand.model.state(stand.now), "the state after {:?}", self.path);
    }

    fn compare_answer(&self, decided: &Decided, expected: &model::Answer) {
        let decision = match decided.decision {
            Decision::Deliver => model::Decision::Deliver,
            Decision::Allow => model::Decision::Allow,
            Decision::Hold => model::Decision::Hold,
            Decision::Refuse => model::Decision::Refuse,
            Decision::None => model::Decision::None,
            Decision::Review => panic!("nothing here is unsure"),
        };
        assert_eq!(decision, expected.decision, "the decision after {:?}", self.path);
        let mut wanted = expected.texts.iter();
        for text in texts_of(decided) {
            let same = wanted.next().is_some_and(|(auto, side)| {
                let wordings = &self.fixture.wordings;
                wordings
                    .iter()
                    .any(|(a, s, text_of)| (a, s) == (auto, side) && text_of == text.text.as_str())
            });
            assert!(same, "{:?} after {:?}: {expected:?}", text.template, self.path);
        }
        assert!(wanted.next().is_none(), "a text is missing after {:?}: {expected:?}", self.path);
        let none = Vec::new();
        let (mut released, mut discarded) = (&none, &none);
        for effect in &decided.effects {
            match effect {
                Effect::ReleaseHeld(ids) => released = ids,
                Effect::DiscardHeld(ids) => discarded = ids,
                Effect::SendText(_) | Effect::NotifyLine(_) => {}
            }
        }
        let same = |ids: &[EventId], steps: &[Id]| {
            ids.len() == steps.len()
                && ids.iter().zip(steps).all(|(id, step)| id == self.fixture.id(*step))
        };
        assert!(
            same(released, &expected.released),
            "released after {:?}: {released:?}, {expected:?}",
            self.path
        );
        assert!(
            same(discarded, &expected.discarded),
            "discarded after {:?}: {discarded:?}, {expected:?}",
            self.path
        );
    }
}

/// What a letter means after what went before; none where it only lets time pass.
fn happening(letter: Letter, stand: &Stand, due: bool) -> Option<Happening> {
    let (now, late) = (stand.now, stand.now - 2 * STEP);
    Some(match letter {
        Letter::Hello => Happening::Text(Words::Hello, now),
        Letter::Yes => Happening::Text(Words::Yes, now),
        Letter::Stop => Happening::Text(Words::Stop, now),
        Letter::Help => Happening::Text(Words::Help, now),
        Letter::No => Happening::Text(Words::No, now),
        Letter::LateYes => Happening::Text(Words::Yes, late),
        Letter::LateStop => Happening::Text(Words::Stop, late),
        Letter::Send => Happening::Send,
        Letter::RedeemOldest => {
            let open = stand.sends.iter().find(|(_, redeemed)| !redeemed);
            Happening::Redeem(open.or(stand.sends.last()).map_or(0, |(id, _)| *id))
        }
        Letter::Phone => Happening::Phone,
        Letter::Web => Happening::Web,
        Letter::Month if due => Happening::TimeOut,
        Letter::Month => return None,
    })
}

fn time(millis: Time) -> Timestamp {
    Timestamp::from_millis(millis).expect("a time of the test")
}

#[test]
fn every_short_sequence_agrees_with_the_reference_model() {
    let fixture = Fixture::new();
    let start = time(0).plus(20_000 * model::DAY).as_millis();
    let stand = Stand {
        record: Record::default(),
        model: Model::new(LIMITS),
        now: start,
        sends: Vec::new(),
    };
    // The letters that come first are dealt out in turn, so that both threads have as much to do.
    let sequences: u64 = thread::scope(|scope| {
        let walks = [0, 1].map(|parity| {
            let (fixture, stand) = (&fixture, &stand);
            scope.spawn(move || {
                let mut walk = Walk::new(fixture);
                for letter in ALPHABET.into_iter().skip(parity).step_by(2) {
                    walk.step(stand, 1, letter);
                }
                walk.sequences
            })
        });
        walks.map(|walk| walk.join().expect("the sequences agree")).iter().sum()
    });
    println!("{sequences} sequences of at most {DEPTH} events agree with the reference model");
    assert_eq!(sequences, (1..=u32::from(DEPTH)).map(|n| 12_u64.pow(n)).sum::<u64>());
}
