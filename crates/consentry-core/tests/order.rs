//! Promise 5: the order of arrival never weakens an opt-out. And what follows from every decision
//! being folded from facts: no sequence of events, however odd, panics or forgets a STOP.

mod common;

use common::{At, LINES, Talk, conversational, defaults_with, id, line_of, place, program_of};
use consentry_core::{
    Channel, Configuration, DAY, Decided, Decision, EventBody, Evidence, EvidenceKind, Family,
    HOUR, MINUTE, MessageText, OptOutScope, Place, PurposeId, PurposeSpec, ReOptIn, RequestedVia,
    RevokedVia, SendResult, Standing, State, Timestamp, Word,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// The tolerance of the fixtures' programs.
const TOLERANCE: i64 = 5 * MINUTE;

/// What a contact writes.
const WORDS: [&str; 9] =
    ["Hello", "YES", "STOP", "HELP", "NO", "START", "COFFEE", "ok", "wrong number"];

fn start() -> Timestamp {
    Timestamp::parse("2026-11-01T00:00:00Z").expect("a fixture")
}

/// An opt-out or a recorded consent: what a person did, when and where.
#[derive(Clone, Debug)]
struct Act {
    user: &'static str,
    /// Whether it speaks of every line of the program.
    of_program: bool,
    family: Family,
    minute: i64,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Stop,
    WrongNumber,
    Revoked { via: RevokedVia, only: bool },
    Consent { reference: u8, captured_before: Option<i64>, purposes: Vec<&'static str> },
}

fn act() -> impl Strategy<Value = Act> {
    let purposes = prop_oneof![
        Just(vec![]),
        Just(vec!["appointment"]),
        Just(vec!["billing"]),
        Just(vec!["appointment", "billing"]),
    ];
    let what = prop_oneof![
        3 => Just(What::Stop),
        1 => Just(What::WrongNumber),
        3 => (select(RevokedVia::all()), any::<bool>())
            .prop_map(|(via, only)| What::Revoked { via, only }),
        7 => (0..4_u8, proptest::option::of(0..12_i64), purposes).prop_map(
            |(reference, captured_before, purposes)| What::Consent {
                reference,
                captured_before,
                purposes,
            }
        ),
    ];
    // Few minutes, so that acts often fall on the same one or within the tolerance.
    (select(&LINES[..]), any::<bool>(), select(Family::all()), 0..25_i64, what).prop_map(
        |((user, ..), of_program, family, minute, what)| Act {
            user,
            of_program: of_program && !matches!(what, What::Stop | What::WrongNumber),
            family,
            minute,
            what,
        },
    )
}

/// What is configured: how far an opt-out reaches, and what brings a contact back.
type Settings = (OptOutScope, ReOptIn);

fn settings() -> impl Strategy<Value = Settings> {
    (select(OptOutScope::all()), select(ReOptIn::all()))
}

fn configured((scope, re_opt_in): Settings) -> Configuration {
    defaults_with(|spec| {
        spec.opt_out_scope = scope;
        spec.re_opt_in = re_opt_in;
        spec.purposes = ["appointment", "billing"].map(PurposeSpec::unlimited).to_vec();
        spec.join_words = vec!["COFFEE".to_owned()];
    })
}

fn channel(family: Family) -> Channel {
    match family {
        Family::Sms => Channel::Sms,
        Family::Whatsapp => Channel::Whatsapp,
    }
}

fn minute(minute: i64) -> Timestamp {
    start().plus(DAY + minute * MINUTE)
}

fn text(family: Family, words: &str) -> EventBody {
    EventBody::MessageReceived { channel: channel(family), text: MessageText::new(words) }
}

impl Act {
    fn body(&self) -> EventBody {
        match &self.what {
            What::Stop => text(self.family, "STOP"),
            What::WrongNumber => text(self.family, "wrong number"),
            What::Revoked { via, only } => EventBody::ConsentRevoked {
                via: *via,
                channel: only.then_some(channel(self.family)),
                purposes: Vec::new(),
            },
            What::Consent { reference, captured_before, purposes } => {
                let captured_at = captured_before.map(|before| minute(self.minute - before));
                let reference = format!("form-{reference}");
                let evidence =
                    Evidence::new(EvidenceKind::WebForm, &reference, "Yes.", captured_at);
                EventBody::ConsentRecorded {
                    channel: channel(self.family),
                    evidence: evidence.expect("a fixture"),
                    purposes: purposes.iter().map(|name| PurposeId::of(name)).collect(),
                }
            }
        }
    }

    /// Reported at `now`, whenever it was done.
    fn report(&self, talk: &mut Talk<'_>, name: &str, now: Timestamp) -> Decided {
        let at = At {
            now,
            acted: minute(self.minute),
            program: Some(program_of(self.user)),
            line: (!self.of_program).then_some(self.user),
        };
        talk.report(name, at, self.body()).expect("a time that has passed")
    }

    /// Whether it is an opt-out that covers a place.
    fn opts_out(&self, at: &Place, scope: OptOutScope) -> bool {
        let only = match &self.what {
            What::Stop | What::WrongNumber => false,
            What::Revoked { only, .. } => *only,
            What::Consent { .. } => return false,
        };
        let same_program = at.program == place(self.user, self.family).program;
        let reaches = match scope {
            OptOutScope::Organization => true,
            OptOutScope::Program => same_program,
            OptOutScope::Line if self.of_program => same_program,
            OptOutScope::Line => at.line == Some(line_of(self.user)),
        };
        reaches && (!only || at.family == self.family)
    }

    /// Since when a recorded consent counts at a place, if it speaks of it.
    fn consents(&self, at: &Place) -> Option<Timestamp> {
        let What::Consent { captured_before, .. } = &self.what else { return None };
        let here = place(self.user, self.family);
        let speaks = at.program == here.program
            && at.family == here.family
            && (self.of_program || at.line == here.line);
        speaks.then(|| match captured_before {
            Some(before) => minute(self.minute - before).minus(TOLERANCE),
            None => minute(self.minute),
        })
    }
}

/// Every line on both families.
fn places() -> Vec<Place> {
    let of_line =
        |(user, ..): (&'static str, _, _)| Family::all().iter().map(move |f| place(user, *f));
    LINES.into_iter().flat_map(of_line).collect()
}

/// What the contact's state is everywhere, and for which purposes a message may be sent.
fn everywhere(talk: &Talk<'_>, now: Timestamp) -> Vec<(Standing, [bool; 2])> {
    let describe = |at: Place| {
        let covered = ["appointment", "billing"]
            .map(|name| talk.record.grant_for(&at, Some(PurposeId::of(name)), now).is_some());
        (talk.standing(&at, now), covered)
    };
    places().into_iter().map(describe).collect()
}

/// Reports acts in an order, some of them twice.
fn in_order<'a>(
    configuration: &'a Configuration,
    acts: &[Act],
    order: &[usize],
    now: Timestamp,
) -> Talk<'a> {
    let mut talk = Talk::new(configuration);
    for index in order {
        // The same act has the same id, however often it is reported; its texts are told apart by
        // forgetting them, as a host's duplicate check would.
        talk.forget_effects();
        acts[*index].report(&mut talk, &format!("a{index}"), now);
    }
    talk
}

/// A set of acts and an order of the same with some repeated.
fn reordered() -> impl Strategy<Value = (Vec<Act>, Vec<usize>)> {
    vec(act(), 1..9).prop_flat_map(|acts| {
        let all: Vec<usize> = (0..acts.len()).collect();
        let extra = vec(0..acts.len(), 0..4);
        let order = extra.prop_map(move |extra| [all.clone(), extra].concat()).prop_shuffle();
        (Just(acts), order)
    })
}

/// One event of a conversation that goes on: after how long, and how late it arrives.
#[derive(Clone, Debug)]
struct Happening {
    user: &'static str,
    family: Family,
    wait: i64,
    late: i64,
    what: Event,
}

#[derive(Clone, Debug)]
enum Event {
    Text(&'static str),
    Send,
    Redeem(usize),
    Report(usize, SendResult),
    Act(Act),
    Requested,
    Declined,
    TimePasses,
}

fn happening() -> impl Strategy<Value = Happening> {
    let what = prop_oneof![
        8 => select(&WORDS[..]).prop_map(Event::Text),
        3 => Just(Event::Send),
        3 => (0..9_usize).prop_map(Event::Redeem),
        1 => (0..9_usize, select(SendResult::all())).prop_map(|(n, r)| Event::Report(n, r)),
        3 => act().prop_map(Event::Act),
        1 => Just(Event::Requested),
        1 => Just(Event::Declined),
        1 => Just(Event::TimePasses),
    ];
    let wait = prop_oneof![6 => 0..40_i64 * MINUTE, 1 => Just(DAY), 1 => Just(31 * DAY)];
    let late = prop_oneof![4 => Just(0_i64), 2 => 0..90_i64 * MINUTE, 1 => Just(-HOUR)];
    (select(&LINES[..]), select(Family::all()), wait, late, what).prop_map(
        |((user, ..), family, wait, late, what)| Happening { user, family, wait, late, what },
    )
}

impl Happening {
    /// The event's body, and the act with its time where it is one that counts by itself.
    fn body(&self, sends: &[String]) -> EventBody {
        let send = |index: &usize| id(sends.get(*index).map_or("never", String::as_str));
        let channel = channel(self.family);
        match &self.what {
            Event::Text(words) => text(self.family, words),
            Event::Send => {
                let mut request = conversational(channel);
                request.purpose = Some(PurposeId::of("billing"));
                EventBody::SendRequested(request)
            }
            Event::Redeem(index) => EventBody::SendRedeemed { send: send(index) },
            Event::Report(index, result) => {
                EventBody::SendReported { send: send(index), result: *result }
            }
            Event::Act(act) => act.body(),
            Event::Requested => EventBody::ConsentRequested { channel, via: RequestedVia::Text },
            Event::Declined => EventBody::ConsentDeclined { channel },
            Event::TimePasses => EventBody::TimedOut,
        }
    }
}

/// What a bystander notes: who opted out of what and when, and who could have come back.
#[derive(Default)]
struct Bystander {
    opt_outs: Vec<(Act, Timestamp)>,
    consents: Vec<(Act, Timestamp)>,
    opt_in_texts: Vec<(Place, Timestamp)>,
}

impl Bystander {
    /// Whether somebody who only knows these notes would let a message go to a place.
    fn would_allow(&self, at: &Place, scope: OptOutScope) -> bool {
        let opted_out = self
            .opt_outs
            .iter()
            .filter(|(act, _)| act.opts_out(at, scope))
            .map(|(_, time)| *time)
            .max();
        let newer = |time: Timestamp| opted_out.is_none_or(|out| time > out);
        let recorded = self.consents.iter().any(|(act, time)| {
            let lag = act.consents(at).map(|from| minute(act.minute).since(from));
            lag.is_some_and(|lag| newer(time.minus(lag)))
        });
        let texted = self.opt_in_texts.iter().any(|(place, time)| place == at && newer(*time));
        recorded || texted
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn opt_outs_and_recorded_consents_give_the_same_state_in_any_order(
        settings in settings(),
        (acts, order) in reordered(),
    ) {
        let configuration = configured(settings);
        let now = minute(60);
        let told: Vec<usize> = (0..acts.len()).collect();
        let first = in_order(&configuration, &acts, &told, now);
        let second = in_order(&configuration, &acts, &order, now);
        prop_assert_eq!(everywhere(&first, now), everywhere(&second, now));
    }

    #[test]
    fn the_state_is_what_the_newest_acts_say(
        settings in settings(),
        acts in vec(act(), 1..9),
    ) {
        let configuration = configured(settings);
        let now = minute(60);
        let told: Vec<usize> = (0..acts.len()).collect();
        let talk = in_order(&configuration, &acts, &told, now);
        let scope = settings.0;
        let closed = acts.iter().filter(|a| matches!(a.what, What::WrongNumber)).map(|a| minute(a.minute)).max();
        for at in places() {
            let covering = acts.iter().filter(|act| act.opts_out(&at, scope));
            let opted_out = covering.map(|act| minute(act.minute)).max();
            let consented = acts
                .iter()
                .filter(|act| act.consents(&at).is_some())
                .filter_map(|act| earliest(&acts, act))
                .any(|time| opted_out.max(closed).is_none_or(|out| time > out));
            let expected = match (consented, opted_out) {
                (true, _) => State::Consented,
                (false, Some(_)) => State::OptedOut,
                (false, None) => State::Unknown,
            };
            prop_assert_eq!(talk.standing(&at, now).state, expected, "at {:?} of {:?}", at, acts);
        }
    }

    #[test]
    fn a_text_that_is_not_newer_than_the_opt_out_never_undoes_it(
        settings in settings(),
        acts in vec(act(), 1..9),
        words in select(&["Hello", "YES", "START", "COFFEE", "UNSTOP"][..]),
        age in 0..40_i64,
    ) {
        let configuration = configured(settings);
        let now = minute(60);
        let told: Vec<usize> = (0..acts.len()).collect();
        let mut talk = in_order(&configuration, &acts, &told, now);
        for (index, at) in places().into_iter().enumerate() {
            let standing = talk.standing(&at, now);
            if standing.state != State::OptedOut {
                continue;
            }
            let since = standing.since.expect("an opt-out has a time");
            let line = at.line.expect("a line");
            let here = At {
                now,
                acted: since.minus(age * MINUTE),
                ..At::line(common::user_of(line), now)
            };
            let decided = talk.report(&format!("late{index}"), here, text(at.family, words));
            prop_assert_eq!(decided.expect("valid").decision, Decision::Refuse);
            prop_assert_eq!(talk.standing(&at, now).state, State::OptedOut);
        }
    }

    #[test]
    fn no_sequence_of_events_weakens_an_opt_out(
        settings in settings(),
        happenings in vec(happening(), 1..40),
    ) {
        let configuration = configured(settings);
        let scope = settings.0;
        let mut talk = Talk::new(&configuration);
        let (mut now, mut bystander, mut sends) = (minute(30), Bystander::default(), Vec::new());
        for (index, happening) in happenings.iter().enumerate() {
            now = now.plus(happening.wait);
            let name = format!("h{index}");
            let acted = now.minus(happening.late);
            let (user, of_program) = match &happening.what {
                Event::Act(act) => (act.user, act.of_program),
                _ => (happening.user, false),
            };
            let at = At {
                now,
                acted,
                program: Some(program_of(user)),
                line: (!of_program).then_some(user),
            };
            let body = match &happening.what {
                // The capture time of evidence lies before its event, which is now.
                Event::Act(act) => moved(act, acted).body(),
                _ => happening.body(&sends),
            };
            // An event whose time is refused changes nothing.
            let before = talk.record.clone();
            let Ok(decided) = talk.report(&name, at, body) else {
                prop_assert_eq!(&before, &talk.record);
                continue;
            };
            bystander.note(happening, &decided, acted.min(now));
            if matches!(happening.what, Event::Send) {
                sends.push(name);
            }
            let here = place(user, happening.family);
            let sent = matches!(happening.what, Event::Send) && decided.decision == Decision::Allow;
            prop_assert!(!sent || bystander.would_allow(&here, scope), "{:?}", happenings);
            for at in places() {
                let consented = talk.standing(&at, now).state == State::Consented;
                prop_assert!(!consented || bystander.would_allow(&at, scope), "{:?}", happenings);
            }
        }
    }

    #[test]
    fn a_permit_is_redeemed_once_and_never_after_an_opt_out(
        settings in settings(),
        happenings in vec(happening(), 1..40),
    ) {
        let configuration = configured(settings);
        let mut talk = Talk::new(&configuration);
        let (mut now, mut sends, mut redeemed) = (minute(30), Vec::new(), Vec::new());
        let mut worthless: Vec<String> = Vec::new();
        for (index, happening) in happenings.iter().enumerate() {
            now = now.plus(happening.wait);
            let name = format!("h{index}");
            let at = At { acted: now.minus(happening.late.max(0)), ..At::line(happening.user, now) };
            let epoch = talk.record.epoch;
            let decided = talk.report(&name, at, happening.body(&sends));
            let Ok(decided) = decided else { continue };
            if talk.record.epoch > epoch {
                worthless.extend(talk.record.permits.iter().map(|permit| permit.send.to_string()));
            }
            match &happening.what {
                Event::Send => sends.push(name),
                Event::Redeem(index) if decided.decision == Decision::Allow => {
                    let send = sends[*index].clone();
                    prop_assert!(!worthless.contains(&send), "an opt-out came before");
                    prop_assert!(!redeemed.contains(&send), "handed over twice");
                    redeemed.push(send);
                }
                _ => {}
            }
        }
    }
}

/// Since when the reference of a consent counts: the earliest claim of all that name it.
fn earliest(acts: &[Act], act: &Act) -> Option<Timestamp> {
    let What::Consent { reference, .. } = &act.what else { return None };
    let same = acts.iter().filter(|other| match &other.what {
        What::Consent { reference: named, .. } => named == reference,
        What::Stop | What::WrongNumber | What::Revoked { .. } => false,
    });
    same.filter_map(|other| other.consents(&place(other.user, other.family))).min()
}

/// The same act, done at another time.
fn moved(act: &Act, at: Timestamp) -> Act {
    Act { minute: at.since(minute(0)) / MINUTE, ..act.clone() }
}

impl Bystander {
    fn note(&mut self, happening: &Happening, decided: &Decided, acted: Timestamp) {
        let here = |what| Act {
            user: happening.user,
            of_program: false,
            family: happening.family,
            minute: 0,
            what,
        };
        match &happening.what {
            Event::Text("STOP") => self.opt_outs.push((here(What::Stop), acted)),
            Event::Text("wrong number") => self.opt_outs.push((here(What::WrongNumber), acted)),
            // A negative answer is an opt-out where it answers a prompt.
            Event::Text("NO") if decided.decision == Decision::None => {
                self.opt_outs.push((here(What::Stop), acted));
            }
            Event::Text("YES" | "START" | "COFFEE") => {
                self.opt_in_texts.push((place(happening.user, happening.family), acted));
            }
            Event::Act(act) => match act.what {
                What::Consent { .. } => self.consents.push((act.clone(), acted)),
                What::Stop | What::WrongNumber | What::Revoked { .. } => {
                    self.opt_outs.push((act.clone(), acted));
                }
            },
            _ => {}
        }
    }
}
