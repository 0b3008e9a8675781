//! The state table as the core really decides it: for each mode, each state and each event one row,
//! made by running fixture records through `decide`.

use std::fmt::Write as _;

use consentry_core::{
    Channel, Configuration, DAY, Decided, EventBody, Evidence, EvidenceKind, HOUR, MINUTE,
    MessageText, OptInMode, ReOptIn, RevokedVia, SendResult, State, Timestamp, Word,
};

use super::{At, Talk, conversational, defaults_with, effects, id, line_of, reasons};

/// One row: a state, an event, and what it leads to.
#[derive(Debug)]
pub struct Row {
    /// The table that the row stands in.
    pub table: &'static str,
    /// How the program comes by its consents.
    pub mode: OptInMode,
    /// The state, with how it was reached where that matters.
    pub from: &'static str,
    /// The state.
    pub state: State,
    /// The event.
    pub trigger: &'static str,
    /// What it leads to: next state, decision, effects, reasons.
    pub cells: [String; 4],
}

/// The ways in which a contact comes into a state, and when the last thing happened.
const STATES: [(&str, State); 7] = [
    ("unknown", State::Unknown),
    ("pending, the contact began", State::Pending),
    ("pending, the line began", State::Pending),
    ("pending, restarted after an opt-out", State::Pending),
    ("consented", State::Consented),
    ("opted_out", State::OptedOut),
    ("opted_out, three restarts today", State::OptedOut),
];

/// Every event, in the order of the design's table.
pub const TRIGGERS: [&str; 29] = [
    "text: an ordinary message",
    "text: an acknowledgement",
    "text: an ordinary message, written a day ago",
    "text: YES",
    "text: YES, written a day ago",
    "text: START",
    "text: a join word",
    "text: NO",
    "text: HELP",
    "text: HELP, again within a minute",
    "text: STOP",
    "text: STOP, written a day ago",
    "text: wrong number",
    "send requested",
    "send requested, no country known",
    "send requested, undeclared purpose",
    "send redeemed",
    "send redeemed, a day later",
    "send reported",
    "consent requested",
    "consent recorded",
    "consent recorded, captured a day ago",
    "consent declined",
    "opt-out by another way",
    "opt-out by another way, a day ago",
    "opt-out by another way, of the program",
    "time passes, a day",
    "time passes, 31 days",
    "texts leased",
];

/// Every row of every table.
pub fn rows() -> Vec<Row> {
    let tables = [
        ("Consent mode", ReOptIn::NewMessage, &STATES[..]),
        ("Consent mode where only a keyword reopens", ReOptIn::Keyword, &STATES[5..6]),
    ];
    let mut rows = Vec::new();
    for (table, re_opt_in, states) in tables {
        let configuration = defaults_with(|spec| {
            spec.re_opt_in = re_opt_in;
            spec.join_words = vec!["COFFEE".to_owned()];
        });
        for (from, state) in states {
            for trigger in TRIGGERS {
                let cells = row(&configuration, from, *state, trigger);
                let mode = OptInMode::Consent;
                rows.push(Row { table, mode, from, state: *state, trigger, cells });
            }
        }
    }
    rows
}

/// The tables as Markdown.
pub fn render() -> String {
    let mut text = "# The state table, as decided\n\nMade by `cargo run -p consentry-core --example \
        render_matrix`; a test compares it with this file. `/contact` and `/line` say whose wording \
        a text has.\n"
        .to_owned();
    let mut table = "";
    for row in rows() {
        if table != row.table {
            table = row.table;
            let header = "| state | event | next | decision | effects | reasons |\n|---|---|---|---|---|---|";
            let _ = write!(text, "\n## {table}\n\n{header}\n");
        }
        let Row { from, trigger, cells: [next, decision, effects, reasons], .. } = &row;
        let next = if next == row.state.word() { "same" } else { next };
        let _ =
            writeln!(text, "| {from} | {trigger} | {next} | {decision} | {effects} | {reasons} |");
    }
    text
}

/// Runs one event on a record that is in a state.
fn row(configuration: &Configuration, from: &str, state: State, trigger: &str) -> [String; 4] {
    let mut talk = Talk::new(configuration);
    let mut script = Script { talk: &mut talk, now: start(), count: 0 };
    script.bring_into(from);
    let now = script.now.plus(HOUR);
    assert_eq!(script.talk.state("Dana", Channel::Sms.family(), now), state, "{from}");
    let decided = script.trigger(trigger, now);
    let next = decided.to.map_or_else(String::new, |state| state.word().to_owned());
    let effects = effects(configuration, &decided, Some(line_of("Dana")));
    [next, decided.decision.word().to_owned(), effects, reasons(&decided)]
}

fn start() -> Timestamp {
    Timestamp::parse("2026-11-01T10:00:00Z").expect("a fixture")
}

struct Script<'t, 'c> {
    talk: &'t mut Talk<'c>,
    now: Timestamp,
    count: usize,
}

impl Script<'_, '_> {
    /// Two days of history, ending in a state. Messages that wait and permits that stand have it.
    fn bring_into(&mut self, state: &str) {
        match state {
            "unknown" => {}
            "pending, the contact began" => self.says("Hello"),
            "pending, the line began" => self.sends(),
            "pending, restarted after an opt-out" => {
                self.says("STOP");
                self.says("Hello");
            }
            "consented" => {
                self.says("Hello");
                self.says("YES");
                self.sends();
            }
            "opted_out" => {
                self.says("Hello");
                self.says("YES");
                self.sends();
                self.says("STOP");
            }
            "opted_out, three restarts today" => {
                self.says("STOP");
                for _ in 0..3 {
                    self.says("Hello");
                    self.says("STOP");
                }
            }
            other => panic!("no way into {other}"),
        }
    }

    /// What the event means, at `now`. Sends are known as `m`.
    fn trigger(&mut self, trigger: &str, now: Timestamp) -> Decided {
        let yesterday = now.minus(DAY);
        let other_way = EventBody::ConsentRevoked { via: RevokedVia::Phone, channel: None };
        let (send, channel) = (id("m"), Channel::Sms);
        let here = At::line("Dana", now);
        let late = At { acted: yesterday, ..here };
        match trigger {
            "text: an ordinary message" => self.event("e", here, text("Hello")),
            "text: an acknowledgement" => self.event("e", here, text("ok")),
            "text: an ordinary message, written a day ago" => self.event("e", late, text("Hello")),
            "text: YES" => self.event("e", here, text("YES")),
            "text: YES, written a day ago" => self.event("e", late, text("YES")),
            "text: START" => self.event("e", here, text("START")),
            "text: a join word" => self.event("e", here, text("COFFEE")),
            "text: NO" => self.event("e", here, text("NO")),
            "text: HELP" => self.event("e", here, text("HELP")),
            "text: HELP, again within a minute" => {
                self.event("e0", At::line("Dana", now.minus(MINUTE / 2)), text("HELP"));
                self.event("e", here, text("HELP"))
            }
            "text: STOP" => self.event("e", here, text("STOP")),
            "text: STOP, written a day ago" => self.event("e", late, text("STOP")),
            "text: wrong number" => self.event("e", here, text("Wrong number")),
            "send requested" => self.event("e", here, request(None)),
            "send requested, no country known" => {
                self.talk.country = None;
                self.event("e", here, request(None))
            }
            "send requested, undeclared purpose" => self.event("e", here, request(Some("billing"))),
            "send redeemed" => self.event("e", here, EventBody::SendRedeemed { send }),
            "send redeemed, a day later" => {
                self.event("e", At::line("Dana", now.plus(DAY)), EventBody::SendRedeemed { send })
            }
            "send reported" => {
                let body = EventBody::SendReported { send, result: SendResult::Delivered };
                self.event("e", here, body)
            }
            "consent requested" => self.event("e", here, EventBody::ConsentRequested { channel }),
            "consent recorded" => self.event("e", here, recorded(None)),
            "consent recorded, captured a day ago" => {
                self.event("e", here, recorded(Some(yesterday)))
            }
            "consent declined" => self.event("e", here, EventBody::ConsentDeclined { channel }),
            "opt-out by another way" => self.event("e", here, other_way),
            "opt-out by another way, a day ago" => self.event("e", late, other_way),
            "opt-out by another way, of the program" => {
                self.event("e", At { line: None, ..here }, other_way)
            }
            "time passes, a day" => {
                self.event("e", At::line("Dana", now.plus(DAY)), EventBody::TimedOut)
            }
            "time passes, 31 days" => {
                self.event("e", At::line("Dana", now.plus(31 * DAY)), EventBody::TimedOut)
            }
            "texts leased" => self.event("e", here, EventBody::TextsLeased { texts: Vec::new() }),
            other => panic!("no event {other}"),
        }
    }

    fn event(&mut self, name: &str, at: At<'_>, body: EventBody) -> Decided {
        self.talk.report(name, at, body).expect("a fixture")
    }

    /// The contact texts; an hour and a bit later than what went before.
    fn says(&mut self, words: &str) {
        self.happens(&format!("t{}", self.count), text(words));
    }

    /// The line sends `m`.
    fn sends(&mut self) {
        self.happens("m", request(None));
    }

    fn happens(&mut self, name: &str, body: EventBody) {
        self.count += 1;
        self.now = self.now.plus(HOUR + MINUTE);
        self.event(name, At::line("Dana", self.now), body);
    }
}

fn text(words: &str) -> EventBody {
    EventBody::MessageReceived { channel: Channel::Sms, text: MessageText::new(words) }
}

fn request(purpose: Option<&str>) -> EventBody {
    let purpose = purpose.map(consentry_core::PurposeId::of);
    EventBody::SendRequested(consentry_core::SendRequest {
        purpose,
        ..conversational(Channel::Sms)
    })
}

fn recorded(captured_at: Option<Timestamp>) -> EventBody {
    let evidence = Evidence::new(EvidenceKind::WebForm, "form-1", "I agree.", captured_at);
    EventBody::ConsentRecorded {
        channel: Channel::Sms,
        evidence: evidence.expect("a fixture"),
        purposes: Vec::new(),
    }
}
