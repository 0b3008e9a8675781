//! Properties of groups, against a model that knows only who takes part, who is out and who was told.

use std::collections::{BTreeMap, BTreeSet};

use consentry_core::{Decision, HOUR, MINUTE, SendResult, State, Timestamp};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::party::{Answer, Happening, PEOPLE, Party};
use crate::story::configured;

type Person = &'static str;

/// What may happen, with how many hours late it is told.
#[derive(Clone, Debug)]
enum Step {
    Joins(Person, i64),
    Leaves(Person, i64),
    Says(Person, Words),
    SaysAlone(Person, Words),
    Sends,
    /// Of the send so many before the latest.
    Redeems(usize),
    Reports(usize, SendResult),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Words {
    Hello,
    Stop,
    Start,
}

fn step() -> impl Strategy<Value = Step> {
    let person = || select(PEOPLE.to_vec());
    let words =
        || prop_oneof![3 => Just(Words::Hello), 1 => Just(Words::Stop), 1 => Just(Words::Start)];
    let late = || prop_oneof![4 => Just(0), 1 => 1..30_i64];
    prop_oneof![
        3 => (person(), late()).prop_map(|(who, late)| Step::Joins(who, late)),
        2 => (person(), late()).prop_map(|(who, late)| Step::Leaves(who, late)),
        4 => (person(), words()).prop_map(|(who, words)| Step::Says(who, words)),
        1 => (person(), words()).prop_map(|(who, words)| Step::SaysAlone(who, words)),
        5 => Just(Step::Sends),
        5 => (0..4_usize).prop_map(Step::Redeems),
        1 => (0..3_usize, select(vec![SendResult::Delivered, SendResult::Failed]))
            .prop_map(|(send, result)| Step::Reports(send, result)),
    ]
}

/// A send that was allowed.
struct Permitted {
    at: Timestamp,
    /// Who took part, and how often each had opted out.
    to: BTreeMap<Person, u32>,
    redeemed: bool,
    reported: bool,
}

#[derive(Default)]
struct Model {
    membership: BTreeMap<Person, (Timestamp, bool)>,
    out: BTreeSet<Person>,
    consented: BTreeSet<Person>,
    told: BTreeSet<Person>,
    stops: BTreeMap<Person, u32>,
    begun: bool,
    sends: Vec<Option<Permitted>>,
}

/// What the model expects: the decision, and the disclaimers that go out.
type Expected = (Decision, Vec<String>);

impl Model {
    fn present(&self) -> BTreeSet<Person> {
        self.membership.iter().filter(|(_, (_, present))| *present).map(|(who, _)| *who).collect()
    }

    fn news(&mut self, who: Person, at: Timestamp, present: bool) {
        let known = self.membership.entry(who).or_insert((at, present));
        if (at, present) > *known {
            *known = (at, present);
        }
    }

    fn may_send(&self) -> bool {
        let present = self.present();
        !present.is_empty() && present.is_disjoint(&self.out)
    }

    fn begin(&mut self, with: &BTreeSet<Person>) -> Vec<String> {
        self.begun = true;
        self.told.extend(with);
        vec!["group".to_owned()]
    }

    fn tell(&mut self, who: Person) -> Vec<String> {
        let needs = !self.out.contains(who) && !self.consented.contains(who);
        if needs && self.told.insert(who) { vec![who.to_owned()] } else { Vec::new() }
    }

    fn expect(&mut self, step: &Step, now: Timestamp) -> Expected {
        match step {
            Step::Joins(who, late) => {
                self.news(who, now.minus(late * HOUR), true);
                let stays = self.present().contains(who);
                let told = if self.begun && stays { self.tell(who) } else { Vec::new() };
                (Decision::None, told)
            }
            Step::Leaves(who, late) => {
                self.news(who, now.minus(late * HOUR), false);
                (Decision::None, Vec::new())
            }
            Step::Says(who, words) => {
                let answer = self.says(who, *words, true);
                self.news(who, now, true);
                answer
            }
            Step::SaysAlone(who, words) => self.says(who, *words, false),
            Step::Sends => {
                if !self.may_send() {
                    self.sends.push(None);
                    return (Decision::Refuse, Vec::new());
                }
                let present = self.present();
                let stops = |who: &Person| (*who, self.stops.get(who).copied().unwrap_or(0));
                let to = present.iter().map(stops).collect();
                let permitted = Permitted { at: now, to, redeemed: false, reported: false };
                self.sends.push(Some(permitted));
                let told = if self.begun { Vec::new() } else { self.begin(&present) };
                (Decision::Allow, told)
            }
            Step::Redeems(back) => {
                let may = self.may_redeem(*back, now);
                if let Some(permitted) = self.send(*back).filter(|_| may) {
                    permitted.redeemed = true;
                }
                (if may { Decision::Allow } else { Decision::Refuse }, Vec::new())
            }
            Step::Reports(back, _) => {
                if let Some(permitted) = self.send(*back) {
                    permitted.reported = true;
                }
                (Decision::None, Vec::new())
            }
        }
    }

    fn says(&mut self, who: Person, words: Words, in_group: bool) -> Expected {
        let is_out = self.out.contains(who);
        match words {
            Words::Stop => {
                // An opt-out again is noted too: a permit of before is worth nothing.
                *self.stops.entry(who).or_default() += 1;
                self.out.insert(who);
                self.consented.remove(who);
                return (Decision::None, Vec::new());
            }
            Words::Start if is_out => {
                self.out.remove(who);
                self.consented.insert(who);
                return (Decision::None, Vec::new());
            }
            Words::Hello | Words::Start => {}
        }
        if in_group && !is_out && !self.begun {
            let mut with = self.present();
            with.insert(who);
            if with.is_disjoint(&self.out) {
                return (Decision::Deliver, self.begin(&with));
            }
        }
        (Decision::Deliver, self.tell(who))
    }

    fn send(&mut self, back: usize) -> Option<&mut Permitted> {
        let at = self.sends.len().checked_sub(back + 1)?;
        self.sends.get_mut(at)?.as_mut()
    }

    fn may_redeem(&mut self, back: usize, now: Timestamp) -> bool {
        let (present, stops, may_send) = (self.present(), self.stops.clone(), self.may_send());
        let Some(permitted) = self.send(back) else { return false };
        let stands =
            |who: &Person| permitted.to.get(who) == Some(&stops.get(who).copied().unwrap_or(0));
        may_send
            && !permitted.redeemed
            && !permitted.reported
            && now.since(permitted.at) < 24 * HOUR
            && present.iter().all(stands)
    }
}

fn happening(step: &Step, sends: usize) -> Happening {
    let says = |words: &Words| {
        match words {
            Words::Hello => "Hello",
            Words::Stop => "STOP",
            Words::Start => "START",
        }
        .to_owned()
    };
    let send = |back: &usize| format!("m{}", sends.saturating_sub(*back));
    match step {
        Step::Joins(who, _) => Happening::Joins(who),
        Step::Leaves(who, _) => Happening::Leaves(who),
        Step::Says(who, words) => Happening::Says(who, says(words)),
        Step::SaysAlone(who, words) => Happening::SaysAlone(who, says(words)),
        Step::Sends => Happening::Sends,
        Step::Redeems(back) => Happening::Redeems(send(back)),
        Step::Reports(back, result) => Happening::Reports(send(back), *result),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..Default::default() })]

    /// Whatever happens in a group: a message goes to all who take part or to nobody, never while one
    /// of them is opted out; who takes part is told once.
    #[test]
    fn a_group_is_written_to_only_while_everybody_may_be(steps in vec(step(), 1..60)) {
        let mut party = Party::new(configured(""));
        let mut model = Model::default();
        let mut now = Timestamp::parse("2026-11-21T00:00:00Z").expect("a fixture");
        for step in &steps {
            // Far enough apart that nobody gets too many automatic texts in an hour.
            now = now.plus(61 * MINUTE);
            let (Step::Joins(_, late) | Step::Leaves(_, late)) = step else {
                check(&mut party, &mut model, step, now, now)?;
                continue;
            };
            check(&mut party, &mut model, step, now.minus(late * HOUR), now)?;
        }
    }
}

fn check(
    party: &mut Party<'_>,
    model: &mut Model,
    step: &Step,
    acted: Timestamp,
    now: Timestamp,
) -> Result<(), TestCaseError> {
    let happening = happening(step, model.sends.len());
    let (decision, told) = model.expect(step, now);
    let Answer { decision: decided, texts, .. } = party.happens(&happening, acted, now);
    prop_assert_eq!(decided, decision, "{:?}", step);
    let disclaimers: Vec<String> =
        texts.iter().filter(|(word, _)| word == "disclaimer").map(|(_, to)| to.clone()).collect();
    prop_assert_eq!(disclaimers, told, "{:?}", step);
    let to_group = texts.iter().filter(|(_, to)| to == "group");
    prop_assert!(to_group.clone().all(|(word, _)| word == "disclaimer"), "{:?}", texts);
    let present: BTreeSet<Person> = party.present().into_iter().collect();
    prop_assert_eq!(&present, &model.present());
    for person in PEOPLE {
        let is_out = party.state(person, now) == State::OptedOut;
        prop_assert_eq!(is_out, model.out.contains(person), "{}", person);
    }
    let would = party.would_send(now) == Decision::Allow;
    prop_assert_eq!(would, model.may_send(), "after {:?}", step);
    Ok(())
}
