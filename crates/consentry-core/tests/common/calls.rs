//! Every call that can come about: all stages with all that is counted in them, and every event at
//! each; rendered as a table.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use consentry_core::{
    Address, Call, CallAnswer, CallEvent, CallScript, CallScriptSpec, CallStage, CallStart,
    CallTurn, Timestamp, Word,
};

/// One event at one call.
pub struct Step {
    /// The call before.
    pub before: Call,
    /// What happened.
    pub event: CallEvent,
    /// What came of it.
    pub turn: CallTurn,
}

/// Every event that tells one case from another.
pub fn events() -> Vec<CallEvent> {
    let number = |text| Address::parse(text).expect("a fixture");
    let mut events = vec![
        CallEvent::InformationGiven { purpose: "appointment".to_owned() },
        CallEvent::InformationGiven { purpose: "lottery".to_owned() },
        CallEvent::OfferRequested,
        CallEvent::Spoken,
    ];
    events.extend(CallAnswer::all().iter().map(|answer| CallEvent::Answered { answer: *answer }));
    events.extend([
        CallEvent::NumberGiven { contact: Some(number("+14155550123")) },
        CallEvent::NumberGiven { contact: Some(number("+14155550199")) },
        CallEvent::NumberGiven { contact: None },
        CallEvent::OptedOut,
        CallEvent::RecordingKnown { recording: "rec-1".to_owned() },
        CallEvent::RecordingKnown { recording: String::new() },
        CallEvent::CallerLeft,
    ]);
    events
}

/// Every step from every call that can come about, with and without a number, a recording and an
/// agent at the beginning.
pub fn steps() -> Vec<Step> {
    let script = CallScript::new(&CallScriptSpec::default()).expect("the default script");
    let at = Timestamp::parse("2026-11-21T15:00:00Z").expect("a fixture");
    let mut waiting = Vec::new();
    for agent in ["agent-7", ""] {
        for recording in ["rec-1", ""] {
            for contact in [Address::parse("+14155550123").ok(), None] {
                let (agent, recording) = (agent.to_owned(), recording.to_owned());
                waiting.push(Call::new(&CallStart { agent, recording, contact }));
            }
        }
    }
    let mut seen = BTreeSet::new();
    let mut steps = Vec::new();
    while let Some(before) = waiting.pop() {
        if !seen.insert(key(&before)) {
            continue;
        }
        for event in events() {
            let turn = before.step(&script, &event, at);
            waiting.push(turn.call.clone());
            steps.push(Step { before: before.clone(), event, turn });
        }
    }
    steps
}

/// All of a call, as something to look up.
fn key(call: &Call) -> String {
    let Call {
        stage,
        outcome,
        latest,
        agent,
        recording,
        contact,
        requested,
        offers,
        offer_heard,
        consented_at,
        questions,
        read_backs,
        read_back_heard,
        number_confirmed,
    } = call;
    let contact = contact.map(|contact| contact.as_e164());
    format!(
        "{stage:?} {outcome:?} {latest} {agent} {recording} {contact:?} {requested:?} {offers} \
         {offer_heard} {consented_at:?} {questions} {read_backs} {read_back_heard} {number_confirmed}"
    )
}

/// An event by its word, with what tells its cases apart.
pub fn name(event: &CallEvent) -> String {
    let detail = match event {
        CallEvent::Answered { answer } => answer.word(),
        CallEvent::InformationGiven { purpose } if purpose == "lottery" => "not in the script",
        CallEvent::NumberGiven { contact: None } => "not understood",
        CallEvent::RecordingKnown { recording } if recording.is_empty() => "empty",
        CallEvent::InformationGiven { .. }
        | CallEvent::NumberGiven { .. }
        | CallEvent::RecordingKnown { .. }
        | CallEvent::OfferRequested
        | CallEvent::Spoken
        | CallEvent::OptedOut
        | CallEvent::CallerLeft => "",
    };
    if detail.is_empty() { event.kind().to_owned() } else { format!("{} ({detail})", event.kind()) }
}

/// The table: for each stage and event, everything that may come of it.
pub fn render() -> String {
    let mut cells: BTreeMap<(CallStage, usize), BTreeSet<String>> = BTreeMap::new();
    let mut names: Vec<String> = Vec::new();
    for step in steps() {
        let name = name(&step.event);
        let place = names.iter().position(|known| *known == name).unwrap_or_else(|| {
            names.push(name);
            names.len() - 1
        });
        let CallTurn { call, say, reason, outcome } = &step.turn;
        let next = if call.stage == step.before.stage { "same" } else { call.stage.word() };
        let mut cell = outcome.map_or_else(|| next.to_owned(), |o| format!("= {}", o.word()));
        if say.is_some() {
            cell += ", speaks";
        }
        if let Some(reason) = reason {
            let _ = write!(cell, " ({})", reason.word());
        }
        cells.entry((step.before.stage, place)).or_default().insert(cell);
    }
    let mut table = String::from(
        "# Calls\nEvery event at every stage, in every call that can come about: the next stage or the outcome \
         (`=`),\nwhether the agent speaks, and why an event leads no further.\n\n\
         | stage | event | what comes of it |\n|---|---|---|\n",
    );
    for ((stage, place), cell) in cells {
        let name = names.get(place).map_or("", String::as_str);
        let cell: Vec<String> = cell.into_iter().collect();
        let _ = writeln!(table, "| {} | {name} | {} |", stage.word(), cell.join(" · "));
    }
    table
}
