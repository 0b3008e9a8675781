//! Two processes on one file: a STOP in one and a hand-off in the other, in any interleaving.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]
#![cfg(feature = "sqlite")]

mod common;

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::thread;
use std::time::Duration;

use common::{again, at, id, message_to, text_from};
use consentry::core::{Decision, ReasonCode};
use consentry::{Engine, Outcome, starter};
use tempfile::TempDir;

const ROUNDS: u64 = 150;

/// Another process that opts contacts out on demand.
struct Other {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Other {
    fn start(path: &std::path::Path) -> Self {
        let mut command = again::itself("opts_out_on_demand", path);
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let input = process.stdin.take().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let mut other = Self { process, input, output };
        assert_eq!(other.answer(), "ready");
        other
    }

    fn ask(&mut self, round: u64) {
        writeln!(self.input, "{round}").unwrap();
        self.input.flush().unwrap();
    }

    /// The next line that is meant for this process; the test harness writes others.
    fn answer(&mut self) -> String {
        let mut line = String::new();
        loop {
            line.clear();
            assert!(self.output.read_line(&mut line).unwrap() > 0, "the other process ended");
            if let Some(answer) = line.trim_end().strip_prefix("answer ") {
                return answer.to_owned();
            }
        }
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn contact(round: u64) -> String {
    format!("+1415555{:04}", 3_000 + round)
}

/// A contact who said YES, and a send that has its permit.
fn permit(engine: &Engine, round: u64) -> String {
    let receive = |event: String, text: &str, minutes: i64| {
        let event = text_from(&contact(round), &event, text, at(minutes));
        engine.receive_and_hand_over(event, at(minutes)).unwrap()
    };
    receive(format!("hello-{round}"), "Hello", 0);
    receive(format!("yes-{round}"), "YES", 1);
    let send = format!("send-{round}");
    let asked = engine.request_send(id(&send), message_to(&contact(round), "Hi."), at(2)).unwrap();
    assert_eq!(asked.decision, Decision::Allow);
    send
}

fn is_refused_for_the_opt_out(outcome: &Outcome) -> bool {
    outcome.decision == Decision::Refuse
        && [ReasonCode::OptedOut, ReasonCode::PermitSuperseded]
            .iter()
            .all(|code| outcome.reasons.iter().any(|reason| reason.code == *code))
}

#[test]
fn a_stop_in_another_process_refuses_the_hand_off() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("consent.db");
    let engine = Engine::open(&path).unwrap();
    engine.install(starter::TWO_WAY, "test", at(0)).unwrap();
    let mut other = Other::start(&path);
    let send = permit(&engine, 0);
    other.ask(0);
    assert_eq!(other.answer(), "0 in flight");
    assert!(is_refused_for_the_opt_out(&engine.redeem(&id(&send), at(3)).unwrap()));
    let later = engine.request_send(id("later"), message_to(&contact(0), "Hi."), at(4)).unwrap();
    assert_eq!(later.decision, Decision::Refuse);
}

#[test]
fn in_any_interleaving_either_the_stop_or_the_hand_off_is_first() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("consent.db");
    let engine = Engine::open(&path).unwrap();
    engine.install(starter::TWO_WAY, "test", at(0)).unwrap();
    let mut other = Other::start(&path);
    let (mut stop_first, mut hand_off_first) = (0, 0);
    for round in 0..ROUNDS {
        let send = permit(&engine, round);
        other.ask(round);
        thread::sleep(Duration::from_micros(round * 37 % 2_500));
        let handed_over = engine.redeem(&id(&send), at(3)).unwrap();
        let in_flight = other.answer();
        match handed_over.decision {
            Decision::Allow => {
                assert_eq!(in_flight, "1 in flight", "the stop must know of the hand-off");
                hand_off_first += 1;
            }
            _ => {
                assert!(is_refused_for_the_opt_out(&handed_over));
                assert_eq!(in_flight, "0 in flight");
                stop_first += 1;
            }
        }
        // The stop is acknowledged: nothing goes any more.
        let again = engine.redeem(&id(&send), at(3)).unwrap();
        assert_eq!(again.decision, Decision::Refuse);
    }
    println!("{stop_first} times the stop was first, {hand_off_first} times the hand-off");
    assert!(engine.replay(true).unwrap().is_clean());
}

#[test]
#[ignore = "started by the tests above"]
fn opts_out_on_demand() {
    let Some(path) = again::database() else { return };
    let engine = Engine::open(path).unwrap();
    println!("\nanswer ready");
    for line in std::io::stdin().lines() {
        let round: u64 = line.unwrap().parse().unwrap();
        let event = text_from(&contact(round), &format!("stop-{round}"), "STOP", at(3));
        let outcome = engine.receive(event, at(3)).unwrap();
        println!("\nanswer {} in flight", outcome.in_flight.len());
    }
}
