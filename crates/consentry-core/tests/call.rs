//! The call script: stories in tables, and what holds after any sequence of events.
//!
//! A row is `event -> what the agent says ! reason = outcome`; what is not there, is not there.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

use consentry_core::{
    Address, Call, CallAnswer, CallEvent, CallFact, CallInformation, CallOutcome, CallScript,
    CallScriptSpec, CallStage, CallStart, CallTurn, MAX_OFFERS, MAX_QUESTIONS, MAX_READ_BACKS,
    MINUTE, Timestamp, Word, spoken_number,
};
use proptest::prelude::*;

const CALLER: &str = "+14155550123";
const OFFER: &str = "I’ve provided your appointment details over the phone. Would you also like to receive these details via text message as a convenience? This is completely optional and you can still receive all services without text messages. Standard message rates apply, and you can opt out anytime by replying STOP.";

fn at(minute: i64) -> Timestamp {
    Timestamp::parse("2026-11-21T15:00:00Z").unwrap().plus(minute * MINUTE)
}

fn number(text: &str) -> Address {
    Address::parse(text).unwrap()
}

fn script() -> CallScript {
    CallScript::new(&CallScriptSpec::default()).unwrap()
}

fn call() -> Call {
    Call::new(&CallStart {
        agent: "agent-7".to_owned(),
        recording: "rec-1".to_owned(),
        contact: Some(number(CALLER)),
    })
}

fn event(row: &str) -> CallEvent {
    let (word, rest) = row.split_once(' ').unwrap_or((row, ""));
    match word {
        "gives" => CallEvent::InformationGiven { purpose: rest.to_owned() },
        "offer" => CallEvent::OfferRequested,
        "spoken" => CallEvent::Spoken,
        "number" if rest == "?" => CallEvent::NumberGiven { contact: None },
        "number" => CallEvent::NumberGiven { contact: Some(number(rest)) },
        "opts_out" => CallEvent::OptedOut,
        "recording" => CallEvent::RecordingKnown { recording: rest.to_owned() },
        "leaves" => CallEvent::CallerLeft,
        answer => CallEvent::Answered { answer: CallAnswer::read(answer, "answer").unwrap() },
    }
}

/// A sentence by the field of the script that it comes from, with the number where it says one.
fn named(say: Option<&str>) -> String {
    let Some(say) = say else { return String::new() };
    if let Some(number) = say
        .strip_prefix("Thank you. I’ll send your appointment details to ")
        .and_then(|rest| rest.strip_suffix(". Is this correct?"))
    {
        return format!("read_back {number}");
    }
    let spec = CallScriptSpec::default();
    let starts = [
        ("offer", "I’ve provided your"),
        ("ask_number", spec.ask_number.as_str()),
        ("confirmed", "Thank you, your number is confirmed."),
        ("declined", spec.declined.as_str()),
        ("number_not_confirmed", spec.number_not_confirmed.as_str()),
        ("opted_out", spec.opted_out.as_str()),
    ];
    let found = starts.iter().find(|(_, start)| say.starts_with(start));
    found.map_or_else(|| format!("an unknown sentence: {say}"), |(name, _)| (*name).to_owned())
}

fn shown(row: &str, turn: &CallTurn) -> String {
    let mut shown = format!("{row} -> {}", named(turn.say.as_deref()));
    if let Some(reason) = turn.reason {
        shown += &format!(" ! {}", reason.word());
    }
    if let Some(outcome) = turn.outcome {
        shown += &format!(" = {}", outcome.word());
    }
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Plays the rows, a minute apart, and compares every turn.
fn play(mut call: Call, story: &str) -> Call {
    let rows: Vec<&str> = story.lines().map(str::trim).filter(|row| !row.is_empty()).collect();
    let mut told = Vec::new();
    for (minute, row) in (0..).zip(&rows) {
        let (event_of, _) = row.split_once("->").unwrap();
        let turn = call.step(&script(), &event(event_of.trim()), at(minute));
        told.push(shown(event_of.trim(), &turn));
        call = turn.call;
    }
    let expected: Vec<String> =
        rows.iter().map(|row| row.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(told, expected);
    call
}

#[test]
fn the_caller_says_yes_and_six_facts_are_documented() {
    let call = play(
        call(),
        "gives appointment ->
         offer             -> offer
         spoken            ->
         yes               -> read_back 4 1 5, 5 5 5, 0 1 2 3
         spoken            ->
         yes               -> confirmed = consented
         spoken            ->
         leaves            ->",
    );
    let facts = call.facts().unwrap();
    assert_eq!(facts.consented_at, at(3), "the yes to the offer");
    assert_eq!(facts.contact, number(CALLER));
    assert_eq!((facts.recording.as_str(), facts.agent.as_str()), ("rec-1", "agent-7"));
    assert_eq!(facts.requested, ["appointment"]);
    assert!(facts.number_confirmed && facts.understood_optional);
}

#[test]
fn the_sentences_are_those_of_the_process() {
    let informed = call().step(&script(), &event("gives appointment"), at(0)).call.step(
        &script(),
        &event("offer"),
        at(1),
    );
    assert_eq!(informed.say.as_deref(), Some(OFFER));
    let read_back = informed.call.step(&script(), &event("spoken"), at(2)).call.step(
        &script(),
        &event("yes"),
        at(3),
    );
    assert_eq!(
        read_back.say.as_deref(),
        Some(
            "Thank you. I’ll send your appointment details to 4 1 5, 5 5 5, 0 1 2 3. Is this correct?"
        )
    );
}

#[test]
fn a_decline_ends_the_offer_and_nothing_else() {
    let call = play(
        call(),
        "gives appointment ->
         offer             -> offer
         no                -> declined = declined
         offer             -> declined ! call_over
         yes               -> declined ! call_over",
    );
    assert!(call.facts().is_err());
}

#[test]
fn nothing_is_offered_before_the_information_was_given() {
    play(
        call(),
        "offer               -> ! information_not_given
         yes                 -> ! nothing_asked
         spoken              -> ! nothing_asked
         gives lottery       -> ! purpose_unknown
         offer               -> ! information_not_given
         gives appointment   ->
         yes                 -> ! nothing_asked
         offer               -> offer",
    );
}

#[test]
fn the_offer_is_made_once_and_repeated_once() {
    play(
        call(),
        "gives appointment ->
         offer             -> offer
         spoken            ->
         offer             -> offer ! offer_already_made
         offer             -> ! offer_already_made
         gives service_information -> ! offer_already_made
         unclear           -> declined ! answer_unclear = declined",
    );
    play(
        call(),
        "gives appointment ->
         offer             -> offer
         spoken            ->
         unclear           -> offer ! answer_unclear
         yes               -> read_back 4 1 5, 5 5 5, 0 1 2 3",
    );
    play(
        call(),
        "gives appointment ->
         offer             -> offer
         unclear           -> offer ! answer_unclear
         unclear           -> declined ! answer_unclear = declined",
    );
}

#[test]
fn a_yes_to_what_was_not_heard_is_no_yes() {
    let call = play(
        call(),
        "gives appointment ->
         offer             -> offer
         yes               -> offer ! not_heard
         spoken            ->
         yes               -> read_back 4 1 5, 5 5 5, 0 1 2 3
         yes               -> read_back 4 1 5, 5 5 5, 0 1 2 3 ! not_heard
         spoken            ->
         yes               -> confirmed = consented",
    );
    assert_eq!(call.facts().unwrap().consented_at, at(4));
    play(
        self::call(),
        "gives appointment ->
         offer             -> offer
         yes               -> offer ! not_heard
         yes               -> declined ! not_heard = declined",
    );
}

#[test]
fn a_wrong_number_is_corrected_at_most_twice() {
    let call = play(
        call(),
        "gives appointment   ->
         offer               -> offer
         spoken              ->
         yes                 -> read_back 4 1 5, 5 5 5, 0 1 2 3
         spoken              ->
         no                  -> ask_number
         number +14155550199 -> read_back 4 1 5, 5 5 5, 0 1 9 9
         spoken              ->
         no                  -> ask_number
         spoken              ->
         number +442071838750 -> read_back plus 4 4 2, 0 7 1, 8 3 8, 7 5 0
         spoken              ->
         yes                 -> confirmed = consented",
    );
    assert_eq!(call.facts().unwrap().contact, number("+442071838750"));
    let call = play(
        self::call(),
        "gives appointment   ->
         offer               -> offer
         spoken              ->
         yes                 -> read_back 4 1 5, 5 5 5, 0 1 2 3
         no                  -> ask_number
         number +14155550199 -> read_back 4 1 5, 5 5 5, 0 1 9 9
         no                  -> ask_number
         number +14155550198 -> read_back 4 1 5, 5 5 5, 0 1 9 8
         no                  -> number_not_confirmed = number_not_confirmed",
    );
    assert!(call.facts().unwrap_err().contains(&CallFact::NumberConfirmed));
}

#[test]
fn a_corrected_number_has_to_be_heard_itself() {
    play(
        call(),
        "gives appointment   ->
         offer               -> offer
         spoken              ->
         yes                 -> read_back 4 1 5, 5 5 5, 0 1 2 3
         spoken              ->
         number +14155550199 -> read_back 4 1 5, 5 5 5, 0 1 9 9
         yes                 -> read_back 4 1 5, 5 5 5, 0 1 9 9 ! not_heard
         spoken              ->
         yes                 -> confirmed = consented",
    );
}

#[test]
fn a_number_that_nobody_understands_ends_the_matter() {
    play(
        call(),
        "gives appointment ->
         offer             -> offer
         spoken            ->
         yes               -> read_back 4 1 5, 5 5 5, 0 1 2 3
         no                -> ask_number
         number ?          -> ask_number ! number_not_understood
         unclear           -> number_not_confirmed ! answer_unclear = number_not_confirmed",
    );
}

#[test]
fn a_hidden_number_is_asked_for() {
    let start = CallStart { contact: None, ..CallStart::default() };
    let unknown = Call { agent: "agent-7".into(), ..Call::new(&start) };
    play(
        unknown,
        "gives appointment   ->
         offer               -> offer
         spoken              ->
         yes                 -> ask_number
         number +14155550199 -> read_back 4 1 5, 5 5 5, 0 1 9 9
         spoken              ->
         yes                 -> confirmed = undocumented",
    );
}

#[test]
fn a_caller_may_want_no_texts_at_any_time() {
    for before in 0..7 {
        let rows = ["gives appointment", "offer", "spoken", "yes", "spoken", "yes"];
        let mut call = call();
        for row in rows.iter().take(before) {
            call = call.step(&script(), &event(row), at(0)).call;
        }
        let turn = call.step(&script(), &CallEvent::OptedOut, at(9));
        assert_eq!(turn.outcome, Some(CallOutcome::OptOut), "after {before} events");
        assert_eq!(named(turn.say.as_deref()), "opted_out");
        assert!(turn.call.facts().unwrap_err().contains(&CallFact::ConsentedAt));
        let again = turn.call.step(&script(), &CallEvent::OptedOut, at(10));
        assert_eq!(again.outcome, None, "said once more");
    }
}

#[test]
fn the_recording_may_be_known_only_after_the_call() {
    let call = play(
        Call { recording: String::new(), ..call() },
        "gives appointment ->
         offer             -> offer
         spoken            ->
         yes               -> read_back 4 1 5, 5 5 5, 0 1 2 3
         spoken            ->
         yes               -> confirmed = undocumented
         leaves            ->",
    );
    assert_eq!(call.facts().unwrap_err(), [CallFact::Recording]);
    let call = play(
        call,
        "recording       -> ! recording_invalid
         recording rec-9 -> = consented
         recording rec-9 ->
         recording rec-8 -> ! call_over",
    );
    let facts = call.facts().unwrap();
    assert_eq!((facts.recording.as_str(), facts.consented_at), ("rec-9", at(3)));
}

#[test]
fn every_missing_fact_is_named() {
    let nothing = Call::new(&CallStart::default());
    assert_eq!(nothing.facts().unwrap_err(), CallFact::all());
    let heard = play(
        Call { agent: " ".into(), ..call() },
        "gives appointment ->
         offer             -> offer
         spoken            ->
         yes               -> read_back 4 1 5, 5 5 5, 0 1 2 3
         leaves            -> = unanswered",
    );
    let missing = heard.facts().unwrap_err();
    assert!(missing.contains(&CallFact::Agent) && missing.contains(&CallFact::ConsentedAt));
}

#[test]
fn several_kinds_of_information_are_offered_together() {
    let mut call = call();
    for row in ["gives service_information", "gives appointment", "gives appointment"] {
        call = call.step(&script(), &event(row), at(0)).call;
    }
    let offer = call.step(&script(), &CallEvent::OfferRequested, at(1));
    let said = offer.say.unwrap();
    assert!(said.starts_with("I’ve provided your service details and appointment details over"));
    assert_eq!(offer.call.requested, ["service_information", "appointment"]);
}

#[test]
fn a_clock_that_runs_backwards_moves_nothing_backwards() {
    let call = call().step(&script(), &event("gives appointment"), at(5)).call;
    assert_eq!(call.step(&script(), &event("offer"), at(1)).call.latest, at(5));
}

#[test]
fn a_script_is_checked() {
    let with = |change: &dyn Fn(&mut CallScriptSpec)| {
        let mut spec = CallScriptSpec::default();
        change(&mut spec);
        CallScript::new(&spec).map_err(|error| (error.code(), error.field().to_owned()))
    };
    let expect = |code, field: &str, change: &dyn Fn(&mut CallScriptSpec)| {
        assert_eq!(with(change).unwrap_err(), (code, field.to_owned()));
    };
    expect("invalid_template", "script.offer", &|spec| spec.offer = "{information}? OK?".into());
    expect("invalid_template", "script.offer", &|spec| {
        spec.offer = "{information}? Nonstop service.".into();
    });
    expect("invalid_template", "script.offer", &|spec| spec.offer = "Text? Else say stop.".into());
    assert!(with(&|spec| spec.offer = "{information}? Else reply stop!".into()).is_ok());
    assert!(
        with(&|spec| {
            spec.information.truncate(1);
            spec.offer = "Your appointment as a text? Optional. Opt out with STOP.".into();
        })
        .is_ok()
    );
    expect("unknown_placeholder", "script.offer", &|spec| spec.offer += "{phone_number}");
    expect("unknown_placeholder", "script.declined", &|spec| spec.declined = "{brand}".into());
    expect("invalid_template", "script.read_back", &|spec| spec.read_back = "Right?".into());
    expect("invalid_template", "script.ask_number", &|spec| spec.ask_number = " ".into());
    expect("invalid_template", "script.opted_out", &|spec| spec.opted_out = "}".into());
    expect("missing_field", "script.opt_out_word", &|spec| spec.opt_out_word = String::new());
    expect("too_long", "script.opt_out_word", &|spec| spec.opt_out_word = "x".repeat(129));
    expect("missing_field", "script.information", &|spec| spec.information.clear());
    expect("repeated_id", "script.information", &|spec| {
        let twice = CallInformation { purpose: "appointment".into(), spoken: "visit".into() };
        spec.information.push(twice);
    });
}

#[test]
fn nothing_shows_the_number_or_the_references() {
    let mut call = call();
    for row in ["gives appointment", "offer", "spoken", "yes", "number +14155550199", "spoken"] {
        let turn = call.step(&script(), &event(row), at(0));
        for shown in [format!("{turn:?} {:?}", event(row)), format!("{turn:#?}")] {
            for secret in ["555", "5 5 5", "rec-1", "agent-7"] {
                assert!(!shown.contains(secret), "{secret} is seen in {shown}");
            }
        }
        call = turn.call;
    }
    let facts = call.step(&script(), &event("yes"), at(1)).call.facts().unwrap();
    assert!(!format!("{facts:?}").contains("555"));
}

fn any_event() -> impl Strategy<Value = CallEvent> {
    let row = prop_oneof![
        3 => Just("gives appointment"),
        1 => Just("gives service_information"),
        1 => Just("gives lottery"),
        4 => Just("offer"),
        8 => Just("spoken"),
        8 => Just("yes"),
        2 => Just("no"),
        2 => Just("unclear"),
        1 => Just("number ?"),
        2 => Just("number +14155550199"),
        1 => Just("number +442071838750"),
        1 => Just("opts_out"),
        1 => Just("recording rec-9"),
        1 => Just("leaves"),
    ];
    row.prop_map(event)
}

/// What an observer of the call writes down, who sees only events and sentences.
#[derive(Default)]
struct Observer {
    informed: bool,
    offers: u8,
    offer_heard: bool,
    accepted: bool,
    questions: u8,
    read_backs: u8,
    /// The number that was read back last, and whether it was spoken to its end.
    read_back: Option<(String, bool)>,
    /// The same, once another number was asked for.
    set_aside: Option<(String, bool)>,
    confirmed: Option<String>,
    opted_out: bool,
}

impl Observer {
    fn watch(&mut self, event: &CallEvent, turn: &CallTurn) {
        match event {
            CallEvent::InformationGiven { .. } if turn.reason.is_none() => self.informed = true,
            CallEvent::Spoken => match &mut self.read_back {
                Some((_, heard)) => *heard = true,
                None => self.offer_heard |= self.offers > 0,
            },
            CallEvent::Answered { answer: CallAnswer::Yes } => match &self.read_back {
                Some((number, true)) if self.confirmed.is_none() => {
                    self.confirmed = Some(number.clone());
                }
                Some(_) => {}
                None => self.accepted |= self.offer_heard,
            },
            CallEvent::OptedOut => self.opted_out = true,
            _ => {}
        }
        match named(turn.say.as_deref()).split_once(' ') {
            None if turn.say.as_deref().is_some_and(|say| say.starts_with("I’ve provided")) => {
                assert!(self.informed, "offered before the information was given");
                self.offers += 1;
            }
            None if named(turn.say.as_deref()) == "ask_number" => {
                self.questions += 1;
                self.set_aside = self.read_back.take().or(self.set_aside.take());
            }
            _ => {}
        }
        let number = turn.say.as_deref().and_then(|say| {
            say.strip_suffix(". Is this correct?")?.split_once("details to ").map(|(_, n)| n)
        });
        if let Some(number) = number {
            assert!(self.accepted, "a number was read back before a yes to the offer");
            self.read_backs += 1;
            let known = self.read_back.take().or(self.set_aside.take());
            let heard = known.is_some_and(|(known, heard)| known == number && heard);
            self.read_back = Some((number.to_owned(), heard));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_096, failure_persistence: None, ..Default::default() })]

    #[test]
    fn consent_needs_information_offer_yes_and_number_in_this_order(
        events in prop::collection::vec(any_event(), 0..24),
        has_number in any::<bool>(),
    ) {
        let script = script();
        let mut call = call();
        if !has_number {
            call.contact = None;
        }
        let mut observer = Observer::default();
        for (minute, event) in (0..).zip(&events) {
            let over = call.stage == CallStage::Over;
            let turn = call.step(&script, event, at(minute));
            if !over {
                observer.watch(event, &turn);
            }
            observer.opted_out |= *event == CallEvent::OptedOut;
            if turn.outcome == Some(CallOutcome::Consented) || turn.call.facts().is_ok() {
                prop_assert!(observer.informed && observer.offer_heard && observer.accepted);
                prop_assert!(!observer.opted_out);
                let facts = turn.call.facts().unwrap();
                prop_assert_eq!(observer.confirmed.clone(), Some(spoken_number(&facts.contact)));
            }
            prop_assert_eq!(turn.call.stage == CallStage::Over, turn.call.outcome.is_some());
            prop_assert!(!observer.opted_out || turn.call.outcome == Some(CallOutcome::OptOut));
            call = turn.call;
        }
        prop_assert!(observer.offers <= MAX_OFFERS);
        prop_assert!(observer.questions <= MAX_QUESTIONS);
        prop_assert!(observer.read_backs <= MAX_READ_BACKS);
    }
}

/// The strategy above reaches consent often enough to mean something.
#[test]
fn random_calls_reach_consent() {
    use proptest::strategy::ValueTree as _;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let calls = prop::collection::vec(any_event(), 0..24);
    let mut consented = 0;
    for _ in 0..4_096 {
        let mut call = call();
        for event in calls.new_tree(&mut runner).unwrap().current() {
            call = call.step(&script(), &event, at(0)).call;
        }
        consented += u32::from(call.outcome == Some(CallOutcome::Consented));
    }
    assert!(consented > 20, "{consented} of 4096");
}
