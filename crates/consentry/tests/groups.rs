//! Group conversations through the engine: outbox, races, replay, questions, reports.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

mod common;

use std::sync::{Arc, Barrier};

use common::{CountingEntropy, LINE, at, id, message_to};
use consentry::core::{Channel, Decision, GroupId, MessageText, ReasonCode, Recipient, Template};
use consentry::report::{Addressee, ReportFilter, ReportKind};
use consentry::store::MemoryStore;
use consentry::wire::export::ExportView;
use consentry::{
    Engine, HostEvent, HostEventBody, HostMembership, HostSend, Outcome, address, starter,
};

const ANN: &str = "+14155550123";
const BEN: &str = "+14155550124";
const CAT: &str = "+14155550125";
/// A name of a group that must never show up where it does not belong.
const GROUP: &str = "group-of-Ann-and-Ben";

fn configuration() -> String {
    let text = starter::DISCLAIMER.replace("# group_messaging = true ", "group_messaging = true ");
    assert_ne!(text, starter::DISCLAIMER);
    text
}

fn engine() -> Engine {
    let engine = Engine::new(MemoryStore::new([7; 32]), CountingEntropy::default());
    engine.install(&configuration(), "test", at(0)).unwrap();
    engine
}

fn group() -> GroupId {
    GroupId::new(GROUP).unwrap()
}

fn membership(contact: &str) -> HostMembership {
    HostMembership {
        contact: address::parse(contact, None, "contact").unwrap(),
        line: LINE.to_owned(),
        group: group(),
        channel: None,
    }
}

fn event(name: &str, minutes: i64, body: HostEventBody) -> HostEvent {
    HostEvent { id: id(name), at: at(minutes), body }
}

fn joins(name: &str, contact: &str, minutes: i64) -> HostEvent {
    event(name, minutes, HostEventBody::MemberJoined(membership(contact)))
}

fn leaves(name: &str, contact: &str, minutes: i64) -> HostEvent {
    event(name, minutes, HostEventBody::MemberLeft(membership(contact)))
}

fn says(name: &str, contact: &str, text: &str, minutes: i64) -> HostEvent {
    let body = HostEventBody::MessageReceived {
        channel: Channel::Sms,
        from: address::parse(contact, None, "from").unwrap(),
        to: LINE.to_owned(),
        group: Some(group()),
        text: MessageText::new(text),
    };
    event(name, minutes, body)
}

fn message(text: &str) -> HostSend {
    HostSend { to: group().into(), ..message_to(ANN, text) }
}

fn receive(engine: &Engine, event: HostEvent) -> Outcome {
    let now = event.at;
    engine.receive(event, now).unwrap()
}

fn codes(reasons: &[consentry::core::Reason]) -> Vec<ReasonCode> {
    reasons.iter().map(|reason| reason.code).collect()
}

/// A group of two whose disclaimer is out.
fn talking(engine: &Engine) {
    receive(engine, joins("j1", ANN, 0));
    receive(engine, joins("j2", BEN, 0));
    assert_eq!(engine.request_send(id("m0"), message("Hi"), at(1)).unwrap().texts.len(), 1);
    assert_eq!(engine.lease_texts(10, at(1)).unwrap().len(), 1);
}

#[test]
fn the_disclaimer_of_a_group_is_leased_once_and_says_for_whom_it_is() {
    let engine = engine();
    receive(&engine, joins("j1", ANN, 0));
    receive(&engine, joins("j2", BEN, 0));
    let asked = engine.request_send(id("m1"), message("Hi"), at(1)).unwrap();
    let [text] = &asked.texts[..] else { panic!("one disclaimer") };
    assert_eq!((text.to, text.address.as_deref()), (Recipient::Group, Some(GROUP)));
    let early = engine.redeem(&id("m1"), at(2)).unwrap();
    assert_eq!(codes(&early.reasons), [ReasonCode::DisclaimerNotSent]);
    let leased = engine.lease_texts(10, at(3)).unwrap();
    let [text] = &leased[..] else { panic!("one text") };
    assert_eq!((text.to, text.contact, &text.group), (Recipient::Group, None, &Some(group())));
    assert_eq!(text.effect.as_str(), "m1/disclaimer");
    assert_eq!(text.line.as_deref(), Some(LINE));
    assert_eq!(engine.lease_texts(10, at(4)).unwrap(), []);
    assert_eq!(engine.redeem(&id("m1"), at(5)).unwrap().decision, Decision::Allow);
    let twice = engine.redeem(&id("m1"), at(6)).unwrap();
    assert_eq!(codes(&twice.reasons), [ReasonCode::AlreadyRedeemed]);
}

#[test]
fn the_disclaimer_waits_while_a_member_is_opted_out_and_goes_when_they_have_left() {
    let engine = engine();
    receive(&engine, joins("j1", ANN, 0));
    receive(&engine, joins("j2", BEN, 0));
    engine.request_send(id("m1"), message("Hi"), at(1)).unwrap();
    receive(&engine, says("t1", ANN, "STOP", 2));
    let templates = |minutes| -> Vec<Template> {
        engine.lease_texts(10, at(minutes)).unwrap().into_iter().map(|it| it.template).collect()
    };
    assert_eq!(
        templates(3),
        [Template::ContactOptOutConfirmed, Template::LineOptInRejected],
        "the answer to Ann, and nothing to the group"
    );
    receive(&engine, leaves("l1", ANN, 4));
    assert_eq!(templates(5), [], "claimed for five minutes");
    assert_eq!(
        templates(9),
        [Template::LineOptInRejected, Template::ContactDisclaimer],
        "the notice, which nobody reported as sent, and now the group's disclaimer"
    );
    assert_eq!(engine.redeem(&id("m1"), at(10)).unwrap().decision, Decision::Allow);
}

fn leased(engine: &Engine, minutes: i64) -> Vec<Recipient> {
    engine.lease_texts(10, at(minutes)).unwrap().into_iter().map(|text| text.to).collect()
}

/// Requests a message to one person, lets what is queued go, and redeems.
fn writes_to(engine: &Engine, contact: &str, send: &str, minutes: i64) -> Decision {
    engine.request_send(id(send), message_to(contact, "Hi"), at(minutes)).unwrap();
    leased(engine, minutes);
    engine.redeem(&id(send), at(minutes)).unwrap().decision
}

#[test]
fn while_the_groups_disclaimer_waits_each_member_can_be_written_to_alone() {
    let engine = engine();
    receive(&engine, joins("j1", ANN, 0));
    receive(&engine, joins("j2", BEN, 0));
    engine.request_send(id("m1"), message("Hi"), at(1)).unwrap();
    receive(&engine, says("t1", BEN, "STOP", 2));
    assert_eq!(writes_to(&engine, ANN, "a1", 3), Decision::Allow, "told by a text of her own");
    assert_eq!(writes_to(&engine, BEN, "b1", 3), Decision::Refuse);
}

#[test]
fn who_left_before_the_disclaimer_went_out_is_told_when_they_come_back_or_are_written_to_alone() {
    let engine = engine();
    receive(&engine, joins("j1", ANN, 0));
    receive(&engine, joins("j2", BEN, 0));
    receive(&engine, joins("j3", CAT, 0));
    receive(&engine, says("t1", CAT, "Hello", 1));
    receive(&engine, leaves("l1", BEN, 2));
    receive(&engine, leaves("l2", CAT, 2));
    assert_eq!(leased(&engine, 3), [Recipient::Group], "to Ann, who is left");
    receive(&engine, joins("j4", BEN, 4));
    assert_eq!(leased(&engine, 5), [Recipient::Contact]);
    engine.request_send(id("m1"), message("Hi"), at(6)).unwrap();
    assert_eq!(engine.redeem(&id("m1"), at(6)).unwrap().decision, Decision::Allow);
    assert_eq!(writes_to(&engine, CAT, "c1", 7), Decision::Allow);
}

#[test]
fn a_second_lease_of_the_disclaimer_tells_nobody_who_came_after_the_first() {
    let engine = engine();
    receive(&engine, joins("j1", ANN, 0));
    receive(&engine, joins("j2", BEN, 0));
    engine.request_send(id("m1"), message("Hi"), at(1)).unwrap();
    receive(&engine, leaves("l1", BEN, 2));
    assert_eq!(leased(&engine, 3), [Recipient::Group]);
    let texts = receive(&engine, joins("j3", BEN, 4)).texts;
    assert_eq!(texts.len(), 1, "Ben is told by a text of his own, which waits");
    let again = engine.lease_texts(1, at(9)).unwrap();
    assert_eq!(again[0].to, Recipient::Group, "nobody reported the first");
    let asked = engine.request_send(id("b1"), message_to(BEN, "Hi"), at(10)).unwrap();
    assert_eq!(asked.decision, Decision::Allow);
    let early = engine.redeem(&id("b1"), at(10)).unwrap();
    assert_eq!(codes(&early.reasons), [ReasonCode::DisclaimerNotSent]);
}

#[test]
fn a_waiting_disclaimer_does_not_leave_once_nothing_may_go_to_the_group() {
    let off = starter::DISCLAIMER;
    let nobody: &dyn Fn(&Engine) = &|engine| {
        receive(engine, leaves("l1", ANN, 2));
    };
    let switched_off: &dyn Fn(&Engine) = &|engine| {
        engine.install(off, "test", at(2)).unwrap();
    };
    let flag: &dyn Fn(&Engine) = &|engine| {
        let place = consentry::HostPlace {
            contact: address::parse(ANN, None, "contact").unwrap(),
            organization: None,
            program: Some("messaging".to_owned()),
            line: None,
            channel: None,
        };
        let body = HostEventBody::FlagChanged { place, value: false, evidence: None };
        receive(engine, event("f1", 2, body));
    };
    for change in [nobody, switched_off, flag] {
        let engine = engine();
        receive(&engine, joins("j1", ANN, 0));
        engine.request_send(id("m1"), message("Hi"), at(1)).unwrap();
        change(&engine);
        assert_eq!(leased(&engine, 3), []);
    }
}

#[test]
fn a_disclaimer_whose_lease_nobody_reported_goes_again_once_nothing_stands_against_it() {
    let engine = engine();
    receive(&engine, joins("j1", ANN, 0));
    receive(&engine, joins("j2", BEN, 0));
    engine.request_send(id("m1"), message("Hi"), at(1)).unwrap();
    assert_eq!(leased(&engine, 2), [Recipient::Group]);
    receive(&engine, says("t1", BEN, "STOP", 3));
    leased(&engine, 4);
    assert!(!leased(&engine, 8).contains(&Recipient::Group), "Ben is opted out");
    receive(&engine, leaves("l1", BEN, 9));
    assert!(leased(&engine, 14).contains(&Recipient::Group));
}

#[test]
fn a_second_lease_is_not_stopped_by_what_the_first_one_counted() {
    let engine = Engine::new(MemoryStore::new([7; 32]), CountingEntropy::default());
    let mode = "mode = \"disclaimer\" ";
    let text = configuration().replace(mode, &format!("automatic_texts_per_hour = 1\n{mode}"));
    assert_ne!(text, configuration());
    engine.install(&text, "test", at(0)).unwrap();
    receive(&engine, joins("j1", ANN, 0));
    engine.request_send(id("m1"), message("Hi"), at(1)).unwrap();
    assert_eq!(leased(&engine, 2), [Recipient::Group]);
    assert_eq!(leased(&engine, 8), [Recipient::Group], "nobody reported the first");
}

#[test]
fn who_is_another_person_when_the_disclaimer_leaves_is_told_by_it_too() {
    let engine = engine();
    receive(&engine, joins("j1", ANN, 0));
    receive(&engine, joins("j2", BEN, 0));
    engine.request_send(id("m1"), message("Hi"), at(1)).unwrap();
    let contact = address::parse(BEN, None, "contact").unwrap();
    receive(&engine, event("n1", 2, HostEventBody::NumberReassigned { contact }));
    assert_eq!(leased(&engine, 3), [Recipient::Group]);
    let asked = engine.request_send(id("b1"), message_to(BEN, "Hi"), at(4)).unwrap();
    assert_eq!(asked.texts, []);
    assert_eq!(engine.redeem(&id("b1"), at(4)).unwrap().decision, Decision::Allow);
}

#[test]
fn a_question_knows_the_limit_of_automatic_texts() {
    let engine = engine();
    let to = |number: u32| {
        let group = GroupId::new(&format!("group-{number}")).unwrap();
        (group.clone(), HostSend { to: group.into(), ..message_to(ANN, "Hi") })
    };
    for number in 1..=6 {
        let (group, send) = to(number);
        let body = HostEventBody::MemberJoined(HostMembership { group, ..membership(ANN) });
        receive(&engine, event(&format!("j{number}"), 0, body));
        let asked = engine.check(&send, at(1)).unwrap().decision;
        let sent = engine.request_send(id(&format!("m{number}")), send, at(1)).unwrap().decision;
        leased(&engine, 1);
        let expected = if number <= 5 { Decision::Allow } else { Decision::Refuse };
        assert_eq!((asked, sent), (expected, expected), "the {number}th group");
    }
}

#[test]
fn who_writes_while_the_groups_disclaimer_cannot_leave_is_told_alone() {
    let engine = engine();
    receive(&engine, joins("j1", ANN, 0));
    receive(&engine, joins("j2", BEN, 0));
    engine.request_send(id("m1"), message("Hi"), at(1)).unwrap();
    receive(&engine, says("t1", BEN, "STOP", 2));
    let written = receive(&engine, says("t2", CAT, "Hello", 3));
    assert_eq!(written.texts.len(), 1);
    assert_eq!(written.texts[0].to, Recipient::Contact);
}

#[test]
fn who_joins_a_group_that_is_not_written_to_any_more_is_told_nothing() {
    let engine = engine();
    talking(&engine);
    engine.install(starter::DISCLAIMER, "test", at(2)).unwrap();
    assert_eq!(receive(&engine, joins("j3", CAT, 3)).texts, []);
}

#[test]
fn admit_requests_and_redeems_for_everybody_at_once() {
    let engine = engine();
    talking(&engine);
    let admitted = engine.admit(id("m1"), message("Now"), at(2)).unwrap();
    assert_eq!(admitted.decision, Decision::Allow);
    assert!(admitted.permit.unwrap().redeemed);
    assert!(engine.admit(id("m1"), message("Now"), at(2)).unwrap().duplicate);
    let stopped = receive(&engine, says("t1", BEN, "STOP", 3));
    assert_eq!(stopped.in_flight, [id("m1")], "what left before the STOP is named to the host");
    let refused = engine.admit(id("m2"), message("And now"), at(4)).unwrap();
    assert_eq!((refused.decision, refused.permit), (Decision::Refuse, None));
}

#[test]
fn a_question_answers_as_the_request_would() {
    let engine = engine();
    let ask = |minutes| engine.check(&message("Hi"), at(minutes)).unwrap();
    assert_eq!(codes(&ask(0).reasons), [ReasonCode::GroupEmpty]);
    talking(&engine);
    assert_eq!((ask(2).decision, ask(2).reasons), (Decision::Allow, Vec::new()));
    receive(&engine, says("t1", ANN, "STOP", 3));
    assert_eq!(codes(&ask(4).reasons), [ReasonCode::OptedOut]);
    let both = [message("Hi"), message_to(BEN, "Hi")];
    let screened = engine.screen(&both, at(5)).unwrap();
    let decisions: Vec<Decision> = screened.iter().map(|answer| answer.decision).collect();
    assert_eq!(decisions, [Decision::Refuse, Decision::Allow]);
}

#[test]
fn a_stop_and_the_hand_off_to_the_group_are_never_both_first() {
    for round in 0..200 {
        let engine = Arc::new(engine());
        talking(&engine);
        let barrier = Arc::new(Barrier::new(2));
        let worker = {
            let (engine, barrier) = (Arc::clone(&engine), Arc::clone(&barrier));
            std::thread::spawn(move || {
                barrier.wait();
                engine.redeem(&id("m0"), at(3)).unwrap().decision
            })
        };
        barrier.wait();
        let who = if round % 2 == 0 { ANN } else { BEN };
        let stopped = receive(&engine, says("t1", who, "STOP", 3));
        let handed_over = worker.join().unwrap() == Decision::Allow;
        let named = stopped.in_flight == [id("m0")];
        assert_eq!(handed_over, named, "handed over before the STOP, and named in its outcome");
    }
}

#[test]
fn joining_and_the_hand_off_to_the_group_are_never_both_first() {
    for _ in 0..100 {
        let engine = Arc::new(engine());
        talking(&engine);
        receive(&engine, says("t1", CAT, "STOP", 2));
        receive(&engine, leaves("l1", CAT, 2));
        let barrier = Arc::new(Barrier::new(2));
        let worker = {
            let (engine, barrier) = (Arc::clone(&engine), Arc::clone(&barrier));
            std::thread::spawn(move || {
                barrier.wait();
                engine.redeem(&id("m0"), at(3)).unwrap().decision
            })
        };
        barrier.wait();
        receive(&engine, joins("j3", CAT, 3));
        worker.join().unwrap();
        let late = engine.redeem(&id("m0"), at(4)).unwrap();
        assert_eq!(late.decision, Decision::Refuse, "Cat, who opted out, takes part now");
    }
}

/// Everything that may happen in a group.
fn story(engine: &Engine) {
    talking(engine);
    receive(engine, says("t1", BEN, "Hello", 2));
    receive(engine, joins("j3", CAT, 3));
    assert_eq!(engine.admit(id("m1"), message("All?"), at(4)).unwrap().decision, Decision::Refuse);
    engine.lease_texts(10, at(5)).unwrap();
    assert_eq!(engine.admit(id("m2"), message("All?"), at(6)).unwrap().decision, Decision::Allow);
    let body =
        HostEventBody::SendReported { send: id("m2"), result: consentry::core::SendResult::Failed };
    receive(engine, event("x1", 7, body));
    let delivered = consentry::core::SendResult::Delivered;
    let body = HostEventBody::SendReported { send: id("m0"), result: delivered };
    receive(engine, event("x0", 8, body));
    receive(engine, says("t2", ANN, "HELP", 8));
    receive(engine, says("t3", ANN, "STOP", 9));
    engine.lease_texts(10, at(10)).unwrap();
    engine.redeem(&id("m0"), at(11)).unwrap();
    engine.request_send(id("m3"), message("Anybody?"), at(12)).unwrap();
    receive(engine, leaves("l1", ANN, 13));
    engine.request_send(id("m4"), message("Anybody?"), at(14)).unwrap();
    let last = says("t4", "+14155550126", "Hello", 15);
    engine.receive_and_hand_over(last, at(15)).unwrap();
}

#[test]
fn the_journal_of_a_group_folds_to_the_live_records_and_is_decided_again_alike() {
    let engine = engine();
    story(&engine);
    let report = engine.replay(true).unwrap();
    assert_eq!((report.unlike, report.differences), (Vec::new(), Vec::new()));
    // The group, Ann, Ben, Cat and the one who wrote last.
    assert_eq!(report.contacts, 5);
    assert!(report.decided > 30, "{} entries", report.decided);
}

#[test]
fn the_report_shows_a_row_for_the_groups_disclaimer_and_one_for_who_was_told_alone() {
    let engine = engine();
    story(&engine);
    let shown = |text: Option<&str>| -> Vec<Addressee> {
        let filter = ReportFilter::new(text, None, None, None).unwrap();
        let report = engine.opt_in_report(ReportKind::Disclaimer, &filter).unwrap();
        report.rows.into_iter().map(|row| row.addressee).collect()
    };
    let contact = |it: &str| Addressee::Contact(address::parse(it, None, "contact").ok());
    let of_group = Addressee::Group(Some(GROUP.into()));
    assert_eq!(shown(None), [contact("+14155550126"), contact(CAT), of_group.clone()]);
    assert_eq!(shown(Some("ANN-AND-BEN")), [of_group]);
}

#[test]
fn each_members_history_has_their_part_of_every_message_to_the_group() {
    let engine = engine();
    story(&engine);
    let ann = address::parse(ANN, None, "contact").unwrap();
    let history = engine.history(ann).unwrap();
    let sent: Vec<(String, &str)> = history
        .iter()
        .filter(|entry| entry.kind == "send_requested")
        .map(|entry| {
            let (message, _) = entry.outcome.event.as_str().split_once('/').unwrap();
            (message.to_owned(), entry.text.as_ref().map_or("", MessageText::as_str))
        })
        .collect();
    let expected = [("m0", "Hi"), ("m1", "All?"), ("m2", "All?")];
    assert_eq!(sent, expected.map(|(message, text)| (message.to_owned(), text)));
}

#[test]
fn the_export_names_the_group_and_the_message_of_which_an_entry_is_a_part() {
    let engine = engine();
    story(&engine);
    let entries = engine.export(0, 1_000).unwrap();
    assert!(entries.iter().all(|entry| !entry.erased));
    let parts = |send: &str| {
        let of = |entry: &&consentry::report::ExportedEntry| {
            entry.part_of == Some(id(send)) && entry.group.as_deref() == Some(GROUP)
        };
        entries.iter().filter(of).count()
    };
    assert_eq!((parts("m0"), parts("m2"), parts("m3")), (2, 3, 0), "one for each member");
    assert_eq!(parts("x0"), 2, "Cat had no part in m0");
    let view = serde_json::to_value(ExportView::from(&entries[3])).unwrap();
    assert_eq!(view["group"], GROUP);
}

#[test]
fn a_group_is_named_nowhere_but_in_private_parts() {
    let engine = engine();
    story(&engine);
    let outcome = engine.request_send(id("m9"), message("Secret words"), at(20)).unwrap();
    let shown = format!("{:?} {:?} {outcome:?}", group(), message("Secret words"));
    assert!(!shown.contains(GROUP) && !shown.contains("Secret"), "{shown}");
}
