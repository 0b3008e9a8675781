//! Every sequence of at most five or six events over an alphabet for each mode, compared step by step with an
//! independent reference model: state, decision, texts, released and discarded messages.
#![allow(
    clippy::disallowed_methods,
    reason = "the test runs on two threads; what it tests knows nothing of them"
)]

#[path = "../common/mod.rs"]
mod common;
mod fixture;
mod letters;
mod reference_model;

use std::thread;

use common::{conversational, line_of, queued, texts_of};
use consentry_core::{
    Channel, Context, Decided, Decision, Effect, Event, EventBody, EventId, Family, OptInMode,
    Place, ProgramId, Reading, Record, RequestedVia, RevokedVia, State, decide, evolve,
};
use fixture::{Configured, Fixture, LIMITS, MODES, STEP, time};
use letters::{Letter, RUNS, Run, happening};
use reference_model as model;
use reference_model::{Happening, Id, Mode, Model, Time, Words};

/// One walk over all sequences that begin in a mode and with some letters.
struct Walk<'a> {
    fixture: &'a Fixture,
    run: &'a Run,
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
    fn new(fixture: &'a Fixture, run: &'a Run) -> Self {
        let program = ProgramId::of(common::PROGRAM);
        let place = Place { program, line: Some(line_of("Dana")), family: Family::Sms };
        Self { fixture, run, place, path: Vec::new(), sequences: 0 }
    }

    /// What is configured at this point of a sequence.
    fn configured(&self, stand: &Stand) -> &'a Configured {
        self.fixture.of(stand.model.mode)
    }

    /// Goes on with every letter, and from each with every letter again.
    fn down(&mut self, stand: &Stand, step: Id) {
        for letter in self.run.alphabet {
            self.step(stand, step, *letter);
        }
    }

    fn step(&mut self, stand: &Stand, step: Id, letter: Letter) {
        self.path.push(letter);
        self.sequences += 1;
        let mut next = stand.clone();
        next.now += if letter == Letter::Month { 31 * model::DAY } else { STEP };
        self.compare(&mut next, step, letter);
        if step < self.run.depth {
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
        if letter == Letter::NextMode {
            let at = MODES.iter().position(|mode| *mode == stand.model.mode).expect("a mode");
            stand.model.mode = MODES[(at + 1) % MODES.len()];
        }
        let Some(happening) = happening(letter, stand.now, due, &stand.sends) else {
            self.compare_state(stand);
            return;
        };
        let decided = self.decide(stand, step, happening);
        for fact in &decided.facts {
            evolve(&mut stand.record, fact);
        }
        self.lease(stand, &decided);
        let expected = stand.model.happen(step, stand.now, happening);
        self.compare_answer(stand, &decided, &expected);
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
        decide(&stand.record, &event, &self.context(stand, reading))
    }

    fn context(&self, stand: &Stand, reading: Option<&'a Reading>) -> Context<'a> {
        let configured = self.configured(stand);
        Context {
            now: time(stand.now),
            configuration: &configured.configuration,
            program: Some(configured.program()),
            line: self.place.line,
            country: self.fixture.country,
            reading,
            group: None,
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
            Happening::Web(at) => {
                let evidence = self.fixture.evidence(step);
                (EventBody::ConsentRecorded { channel, evidence, purposes: Vec::new() }, at, None)
            }
            Happening::Ask { by_text } => {
                let via = if by_text { RequestedVia::Text } else { RequestedVia::Paper };
                (EventBody::ConsentRequested { channel, via }, now, None)
            }
            Happening::Decline => (EventBody::ConsentDeclined { channel }, now, None),
            Happening::Flag(value) => {
                let evidence = value.then(|| self.fixture.evidence(step));
                (EventBody::FlagChanged { channel, value, evidence }, now, None)
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
        let leased = decide(&stand.record, &event, &self.context(stand, None));
        for fact in &leased.facts {
            evolve(&mut stand.record, fact);
        }
    }

    fn compare_state(&self, stand: &Stand) {
        let mode = match stand.model.mode {
            Mode::Consent => OptInMode::Consent,
            Mode::Disclaimer => OptInMode::Disclaimer,
            Mode::Recorded => OptInMode::Recorded,
        };
        let state = match stand.record.state(&self.place, mode, time(stand.now)) {
            State::Unknown => model::State::Unknown,
            State::Pending => model::State::Pending,
            State::Consented => model::State::Consented,
            State::OptedOut => model::State::OptedOut,
            State::Disclaimer => model::State::Disclaimer,
        };
        assert_eq!(state, stand.model.state(stand.now), "the state after {:?}", self.path);
    }

    fn compare_answer(&self, stand: &Stand, decided: &Decided, expected: &model::Answer) {
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
                let wordings = &self.configured(stand).wordings;
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

#[test]
fn every_short_sequence_agrees_with_the_reference_model() {
    let fixture = Fixture::new();
    let start = time(0).plus(20_000 * model::DAY).as_millis();
    for run in &RUNS {
        let Run { mode, depth, alphabet } = run;
        let stand = Stand {
            record: Record::default(),
            model: Model::new(LIMITS, *mode),
            now: start,
            sends: Vec::new(),
        };
        // The letters that come first are dealt out in turn, so that both threads have as much to do.
        let sequences: u64 = thread::scope(|scope| {
            let walks = [0, 1].map(|parity| {
                let (fixture, stand) = (&fixture, &stand);
                scope.spawn(move || {
                    let mut walk = Walk::new(fixture, run);
                    for letter in alphabet.iter().skip(parity).step_by(2) {
                        walk.step(stand, 1, *letter);
                    }
                    walk.sequences
                })
            });
            walks.map(|walk| walk.join().expect("the sequences agree")).iter().sum()
        });
        println!("{sequences} sequences from {mode:?} of at most {depth} events agree");
        let letters = u64::try_from(alphabet.len()).expect("few");
        assert_eq!(sequences, (1..=u32::from(*depth)).map(|n| letters.pow(n)).sum::<u64>());
    }
}
