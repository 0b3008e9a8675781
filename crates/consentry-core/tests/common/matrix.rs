//! The state table as the core really decides it: for each mode, each state and each event one row,
//! made by running fixture records through `decide`.

use std::fmt::Write as _;

use consentry_core::{
    Actor, Channel, Class, Configuration, DAY, Decided, EventBody, Evidence, EvidenceKind, HOUR,
    Intent, MINUTE, MessageText, OptInMode, ProgramSpec, PurposeId, PurposeSpec, ReOptIn, Reading,
    ReadingBasis, ReadingScope, RequestedVia, ReviewResolution, RevokedVia, SendResult, State,
    Timestamp, Word,
};

use super::{At, Talk, configure_all, conversational, effects, id, line_of, reasons};

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

/// A way in which a contact comes into a state.
type Way = (&'static str, State);

const UNKNOWN: Way = ("unknown", State::Unknown);
const THEY_BEGAN: Way = ("pending, the contact began", State::Pending);
const LINE_BEGAN: Way = ("pending, the line began", State::Pending);
const RESTARTED: Way = ("pending, restarted after an opt-out", State::Pending);
const ASKED: Way = ("pending, asked by text", State::Pending);
const ASKED_ELSEWHERE: Way = ("pending, asked by email", State::Pending);
const CONSENTED: Way = ("consented", State::Consented);
const RECORDED: Way = ("consented, by a web form", State::Consented);
const TOLD: Way = ("disclaimer, the contact began", State::Disclaimer);
const TOLD_BY_LINE: Way = ("disclaimer, the line began", State::Disclaimer);
const STOPPED: Way = ("opted_out", State::OptedOut);
const STOPPED_AFTER: Way = ("opted_out, after a web form", State::OptedOut);
const OFTEN: Way = ("opted_out, three restarts today", State::OptedOut);

/// A table of the matrix: its title, its settings, and the ways into its states.
struct Table {
    title: &'static str,
    mode: OptInMode,
    re_opt_in: ReOptIn,
    opt_in_is_on: bool,
    flag: bool,
    ways: &'static [Way],
}

const TABLES: [Table; 9] = [
    Table {
        title: "Consent mode",
        mode: OptInMode::Consent,
        re_opt_in: ReOptIn::NewMessage,
        opt_in_is_on: true,
        flag: false,
        ways: &[UNKNOWN, THEY_BEGAN, LINE_BEGAN, RESTARTED, CONSENTED, STOPPED, OFTEN],
    },
    Table {
        title: "Consent mode where only a keyword reopens",
        mode: OptInMode::Consent,
        re_opt_in: ReOptIn::Keyword,
        opt_in_is_on: true,
        flag: false,
        ways: &[STOPPED],
    },
    Table {
        title: "Disclaimer mode",
        mode: OptInMode::Disclaimer,
        re_opt_in: ReOptIn::Keyword,
        opt_in_is_on: true,
        flag: false,
        ways: &[UNKNOWN, TOLD, TOLD_BY_LINE, RECORDED, STOPPED],
    },
    Table {
        title: "Disclaimer mode where a new message does not reopen",
        mode: OptInMode::Disclaimer,
        re_opt_in: ReOptIn::NewMessage,
        opt_in_is_on: true,
        flag: false,
        ways: &[STOPPED],
    },
    Table {
        title: "Recorded mode",
        mode: OptInMode::Recorded,
        re_opt_in: ReOptIn::Recorded,
        opt_in_is_on: true,
        flag: false,
        ways: &[UNKNOWN, ASKED, ASKED_ELSEWHERE, RECORDED, STOPPED, STOPPED_AFTER],
    },
    Table {
        title: "Recorded mode where a keyword reopens",
        mode: OptInMode::Recorded,
        re_opt_in: ReOptIn::Keyword,
        opt_in_is_on: true,
        flag: false,
        ways: &[STOPPED],
    },
    Table {
        title: "Recorded mode with a needed flag that was never set",
        mode: OptInMode::Recorded,
        re_opt_in: ReOptIn::Recorded,
        opt_in_is_on: true,
        flag: true,
        ways: &[UNKNOWN, RECORDED],
    },
    Table {
        title: "Consent mode while the feature is off",
        mode: OptInMode::Consent,
        re_opt_in: ReOptIn::NewMessage,
        opt_in_is_on: false,
        flag: false,
        ways: &[UNKNOWN, STOPPED],
    },
    Table {
        title: "Recorded mode while the feature is off",
        mode: OptInMode::Recorded,
        re_opt_in: ReOptIn::Recorded,
        opt_in_is_on: false,
        flag: false,
        ways: &[UNKNOWN, RECORDED],
    },
];

/// Every event, in the order of the design's table.
pub const TRIGGERS: [&str; 49] = [
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
    "text: a sentence that opts out",
    "text: wrong number",
    "text: a sentence that says that the number is wrong",
    "text: could be an opt-out or not",
    "text: no more messages for one purpose",
    "send requested",
    "send requested, promotional",
    "send requested, no country known",
    "send requested, undeclared purpose",
    "send redeemed",
    "send redeemed, a day later",
    "send reported",
    "consent requested",
    "consent requested, by email",
    "consent recorded",
    "consent recorded, captured a day ago",
    "consent declined",
    "opt-out by another way",
    "opt-out by another way, a day ago",
    "opt-out by another way, of the program",
    "opt-out by another way, of one purpose",
    "flag TRUE",
    "flag TRUE, captured a day ago",
    "flag FALSE",
    "number reassigned",
    "review: an opt-out, of the text before",
    "review: dismissed, of the text before",
    "review: of a text that is none",
    "network blocks",
    "network ceases to block",
    "group joined, before it begins",
    "group joined, while it goes on",
    "group begun by another member",
    "group left",
    "time passes, a day",
    "time passes, 31 days",
    "texts leased",
];

/// Every row of every table.
pub fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for Table { title, mode, re_opt_in, opt_in_is_on, flag, ways } in TABLES {
        let configuration = configure_all(
            |organization| organization.opt_in.enabled = opt_in_is_on,
            |spec| {
                *spec = ProgramSpec::new(mode, &spec.id, &spec.brand, &spec.support_contact);
                spec.re_opt_in = re_opt_in;
                spec.notification_flag = flag;
                spec.purposes = vec![PurposeSpec::unlimited("orders")];
                spec.join_words = vec!["COFFEE".to_owned()];
            },
            |_| {},
        );
        let configuration = configuration.expect("the settings are valid");
        for (from, state) in ways {
            for trigger in TRIGGERS {
                let cells = row(&configuration, from, *state, trigger);
                rows.push(Row { table: title, mode, from, state: *state, trigger, cells });
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
            "pending, asked by text" => self.asks(RequestedVia::Text),
            "pending, asked by email" => self.asks(RequestedVia::Email),
            "disclaimer, the contact began" => {
                self.says("Hello");
                self.sends();
            }
            "disclaimer, the line began" => self.sends(),
            "consented, by a web form" => {
                self.happens("w", recorded("form-0", None));
                self.sends();
            }
            "opted_out, after a web form" => {
                self.happens("w", recorded("form-0", None));
                self.sends();
                self.says("STOP");
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
        let other_way = revoked(Vec::new());
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
            "text: a sentence that opts out" => {
                self.event("e", here, text("Thanks. Please stop texting me"))
            }
            "text: a sentence that says that the number is wrong" => {
                self.event("e", here, text("Sorry, you have the wrong number"))
            }
            "text: wrong number" => self.event("e", here, text("Wrong number")),
            "text: could be an opt-out or not" => {
                self.talk.reading = Some(unsure());
                self.event("e", here, text("Cancel my 3pm appointment"))
            }
            "text: no more messages for one purpose" => {
                self.talk.reading = Some(no_more_orders());
                self.event("e", here, text("no more orders"))
            }
            "send requested" => self.event("e", here, request("orders")),
            "send requested, promotional" => {
                let EventBody::SendRequested(mut request) = request("orders") else {
                    unreachable!("a request")
                };
                request.class = Class::Promotional;
                self.event("e", here, EventBody::SendRequested(request))
            }
            "send requested, no country known" => {
                self.talk.country = None;
                self.event("e", here, request("orders"))
            }
            "send requested, undeclared purpose" => self.event("e", here, request("billing")),
            "send redeemed" => self.event("e", here, EventBody::SendRedeemed { send }),
            "send redeemed, a day later" => {
                self.event("e", At::line("Dana", now.plus(DAY)), EventBody::SendRedeemed { send })
            }
            "send reported" => {
                let body = EventBody::SendReported { send, result: SendResult::Delivered };
                self.event("e", here, body)
            }
            "consent requested" => {
                let via = RequestedVia::Text;
                self.event("e", here, EventBody::ConsentRequested { channel, via })
            }
            "consent requested, by email" => {
                let via = RequestedVia::Email;
                self.event("e", here, EventBody::ConsentRequested { channel, via })
            }
            "consent recorded" => self.event("e", here, recorded("form-1", None)),
            "consent recorded, captured a day ago" => {
                self.event("e", here, recorded("form-1", Some(yesterday)))
            }
            "consent declined" => self.event("e", here, EventBody::ConsentDeclined { channel }),
            "opt-out by another way" => self.event("e", here, other_way),
            "opt-out by another way, a day ago" => self.event("e", late, other_way),
            "opt-out by another way, of the program" => {
                self.event("e", At { line: None, ..here }, other_way)
            }
            "opt-out by another way, of one purpose" => {
                self.event("e", here, revoked(vec![PurposeId::of("orders")]))
            }
            "flag TRUE" => self.event("e", here, flag(true, None)),
            "flag TRUE, captured a day ago" => self.event("e", here, flag(true, Some(yesterday))),
            "flag FALSE" => self.event("e", here, flag(false, None)),
            "number reassigned" => self.event("e", here, EventBody::NumberReassigned),
            "review: an opt-out, of the text before" => self.review(ReviewResolution::OptOut, now),
            "review: dismissed, of the text before" => {
                self.review(ReviewResolution::Dismissed, now)
            }
            "review: of a text that is none" => {
                let resolution = ReviewResolution::OptOut;
                self.event("e", here, reviewed("none", resolution))
            }
            "network blocks" => {
                self.event("e", here, EventBody::CarrierBlockChanged { blocked: true })
            }
            "network ceases to block" => {
                self.event("e", here, EventBody::CarrierBlockChanged { blocked: false })
            }
            "group joined, before it begins" => {
                self.event("e", here, EventBody::MemberJoined { channel, begun: false })
            }
            "group joined, while it goes on" => {
                self.event("e", here, EventBody::MemberJoined { channel, begun: true })
            }
            "group begun by another member" => {
                self.event("e", here, EventBody::GroupBegun { channel })
            }
            "group left" => self.event("e", here, EventBody::MemberLeft { channel }),
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
        self.happens("m", request("orders"));
    }

    fn asks(&mut self, via: RequestedVia) {
        self.happens("asked", EventBody::ConsentRequested { channel: Channel::Sms, via });
    }

    /// A text that could be read either way, and what a person found it to be.
    fn review(&mut self, resolution: ReviewResolution, now: Timestamp) -> Decided {
        self.talk.reading = Some(unsure());
        self.event("r", At::line("Dana", now.minus(MINUTE)), text("Cancel my 3pm appointment"));
        self.event("e", At::line("Dana", now), reviewed("r", resolution))
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

fn request(purpose: &str) -> EventBody {
    EventBody::SendRequested(consentry_core::SendRequest {
        purpose: Some(PurposeId::of(purpose)),
        ..conversational(Channel::Sms)
    })
}

fn evidence(reference: &str, captured_at: Option<Timestamp>) -> Evidence {
    Evidence::new(EvidenceKind::WebForm, reference, "I agree.", captured_at).expect("a fixture")
}

fn recorded(reference: &str, captured_at: Option<Timestamp>) -> EventBody {
    EventBody::ConsentRecorded {
        channel: Channel::Sms,
        evidence: evidence(reference, captured_at),
        purposes: Vec::new(),
    }
}

fn flag(value: bool, captured_at: Option<Timestamp>) -> EventBody {
    EventBody::FlagChanged {
        channel: Channel::Sms,
        value,
        evidence: value.then(|| evidence("form-1", captured_at)),
    }
}

fn revoked(purposes: Vec<PurposeId>) -> EventBody {
    EventBody::ConsentRevoked { via: RevokedVia::Phone, channel: None, purposes }
}

fn reviewed(review: &str, resolution: ReviewResolution) -> EventBody {
    let actor = Actor::new("Pat").expect("a fixture");
    EventBody::ReviewResolved { review: id(review), resolution, actor }
}

fn unsure() -> Reading {
    Reading { intent: Intent::OptOut, basis: ReadingBasis::Unsure, ..Reading::none() }
}

fn no_more_orders() -> Reading {
    Reading {
        intent: Intent::OptOut,
        basis: ReadingBasis::Keyword,
        scope: Some(ReadingScope::Category),
        category: Some("orders".to_owned()),
        ..Reading::none()
    }
}
