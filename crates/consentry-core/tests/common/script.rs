//! Stories as text tables: one row an event and what is expected of it.
//!
//! ```text
//! == Title
//! with re_opt_in=keyword
//! 10:00 contact: Hello | hold | pending | prompt/contact, requested-notice/contact | consent_required
//! ```
//! The columns are decision, state after it, effects, reasons. Texts of the contact are `t1`, `t2`,
//! …, requested sends `m1`, `m2`, …, in their order. The line is Dana's unless another is named.

use consentry_core::{
    Channel, Class, Configuration, Country, Decided, EventBody, Evidence, EvidenceKind, Family,
    MINUTE, MessageText, OptOutScope, ProgramSpec, PurposeId, ReOptIn, ReferenceId, RevokedVia,
    SendResult, Timestamp, Word,
};

use super::{At, Talk, configure, conversational, effects, line_of, program_of, reasons};

/// Runs every story of a file and compares each row.
pub fn tell(file: &str) {
    let mut parts = file.split("\n== ");
    let head = parts.next().unwrap_or_default();
    let told: Vec<String> = parts.map(|story| Story::new(story).run()).collect();
    assert!(!told.is_empty(), "a file tells at least one story");
    let happened = format!("{head}\n== {}\n", told.join("\n\n== "));
    let different: Vec<String> = file
        .lines()
        .map(cells)
        .zip(happened.lines().map(cells))
        .filter(|(written, happened)| written != happened)
        .map(|(written, happened)| format!("- {}\n+ {}", written.join(" | "), happened.join(" | ")))
        .collect();
    assert!(
        different.is_empty() && file.lines().count() == happened.lines().count(),
        "expected (-), happened (+):\n{}\n\nThe whole file as it happened:\n{happened}",
        different.join("\n")
    );
}

/// The cells of a row, without the spaces that align them.
fn cells(line: &str) -> Vec<String> {
    let cells: Vec<String> = line.split('|').map(|cell| cell.trim().to_owned()).collect();
    let last = cells.iter().rposition(|cell| !cell.is_empty()).map_or(1, |last| last + 1);
    cells.into_iter().take(last).collect()
}

struct Story<'s> {
    text: &'s str,
    now: Timestamp,
    messages: usize,
    sends: usize,
    others: usize,
}

impl<'s> Story<'s> {
    fn new(text: &'s str) -> Self {
        let now = Timestamp::parse("2026-11-21T00:00:00Z").expect("a fixture");
        Self { text, now, messages: 0, sends: 0, others: 0 }
    }

    /// The story again, with what really happened in its columns.
    fn run(mut self) -> String {
        let settings = self.text.lines().filter_map(|line| line.strip_prefix("with "));
        let settings: Vec<&str> = settings.flat_map(|line| line.split(", ")).collect();
        let configuration = configure(|spec| {
            for setting in &settings {
                set(spec, setting);
            }
        })
        .expect("the settings are valid");
        let mut talk = Talk::new(&configuration);
        for setting in settings {
            match setting.split_once('=') {
                Some(("country", "unknown")) => talk.country = None,
                Some(("country", code)) => talk.country = Country::new(code).ok(),
                _ if setting == "texts wait" => talk.leases = false,
                _ => {}
            }
        }
        let rows: Vec<Vec<String>> = self
            .text
            .lines()
            .map(|line| match line.split_once('|') {
                Some((event, _)) => {
                    let event = event.trim().to_owned();
                    let columns = self.row(&mut talk, &event);
                    std::iter::once(event).chain(columns).collect()
                }
                None => vec![line.trim_end().to_owned()],
            })
            .collect();
        aligned(&rows).trim_end().to_owned()
    }

    fn row(&mut self, talk: &mut Talk<'_>, row: &str) -> [String; 4] {
        let (time, what) = row.split_once(' ').expect("a time and an event");
        self.now = self.time(time);
        let (what, options) = options(what.trim());
        let what = what.as_str();
        if what == "state" {
            let (user, family) = (options.user.unwrap_or("Dana"), options.channel.family());
            let state = talk.state(user, family, self.now).word().to_owned();
            return ["".to_owned(), state, String::new(), String::new()];
        }
        if what == "texts leave" {
            let left = talk.lease(self.now).join(", ");
            return [String::new(), String::new(), left, String::new()];
        }
        let (name, body) = self.event(what, &options);
        let user = options.user.unwrap_or("Dana");
        let at = At {
            now: self.now,
            acted: options.acted.map_or(self.now, |time| self.time(time)),
            program: (!options.organization).then_some(program_of(user)),
            line: (!options.program && !options.organization).then_some(user),
        };
        match talk.report(&name, at, body) {
            Ok(decided) => columns(talk.configuration, &decided, at.line),
            Err(error) => {
                [format!("error {}", error.code()), String::new(), String::new(), String::new()]
            }
        }
    }

    fn event(&mut self, what: &str, options: &Options<'_>) -> (String, EventBody) {
        if let Some((speaker, text)) = what.split_once(": ") {
            let text = MessageText::new(text);
            if speaker == "contact" {
                self.messages += 1;
                let body = EventBody::MessageReceived { channel: options.channel, text };
                return (format!("t{}", self.messages), body);
            }
            self.sends += 1;
            let mut request = conversational(options.channel);
            request.text = text;
            request.class = options.class;
            request.purpose = options.purposes.first().map(|name| PurposeId::of(name));
            request.reference = options.reference.map(ReferenceId::of);
            return (format!("m{}", self.sends), EventBody::SendRequested(request));
        }
        self.others += 1;
        let name = format!("e{}", self.others);
        let words: Vec<&str> = what.split(' ').collect();
        let body = match words.as_slice() {
            ["redeem", send] => EventBody::SendRedeemed { send: super::id(send) },
            ["report", send, result] => EventBody::SendReported {
                send: super::id(send),
                result: SendResult::read(result, "result").expect("a result"),
            },
            ["opt-out", "by", via] => EventBody::ConsentRevoked {
                via: RevokedVia::read(via, "via").expect("a way"),
                channel: options.only,
            },
            ["consent", "requested"] => EventBody::ConsentRequested { channel: options.channel },
            ["consent", "declined"] => EventBody::ConsentDeclined { channel: options.channel },
            ["consent", "by", kind, reference] => EventBody::ConsentRecorded {
                channel: options.channel,
                evidence: Evidence::new(
                    EvidenceKind::read(kind, "kind").expect("a kind"),
                    reference,
                    "I agree to texts from XYZ.",
                    options.captured.map(|time| self.time(time)),
                )
                .expect("evidence"),
                purposes: options.purposes.iter().map(|name| PurposeId::of(name)).collect(),
            },
            ["time", "passes"] => EventBody::TimedOut,
            other => panic!("no such event: {other:?}"),
        };
        (name, body)
    }

    /// `10:05`, `10:05:30` on the same day, or `d31+10:05` that many days after the first.
    fn time(&self, text: &str) -> Timestamp {
        let first = Timestamp::parse("2026-11-21T00:00:00Z").expect("a fixture");
        let day = 24 * 60 * MINUTE;
        let today = self.now.since(first) / day;
        let (days, clock) = match text.strip_prefix('d').and_then(|rest| rest.split_once('+')) {
            Some((days, clock)) => (days.parse().expect("days"), clock),
            None => (today, text),
        };
        let mut units = clock.split(':').map(|part| part.parse::<i64>().expect("a time"));
        let mut next = || units.next().unwrap_or(0);
        let seconds = next() * 3600 + next() * 60 + next();
        first.plus(days * day + seconds * 1000)
    }
}

/// What stands in square brackets after an event.
struct Options<'r> {
    user: Option<&'r str>,
    program: bool,
    organization: bool,
    channel: Channel,
    only: Option<Channel>,
    acted: Option<&'r str>,
    captured: Option<&'r str>,
    purposes: Vec<&'r str>,
    reference: Option<&'r str>,
    class: Class,
}

/// Parts an event from its options: `contact [to Sam, written 09:00]: Hello`, `Sam: Hello`.
fn options(what: &str) -> (String, Options<'_>) {
    let mut options = Options {
        user: None,
        program: false,
        organization: false,
        channel: Channel::Sms,
        only: None,
        acted: None,
        captured: None,
        purposes: Vec::new(),
        reference: None,
        class: Class::Conversational,
    };
    let (what, list) = match what.split_once(" [") {
        Some((event, rest)) => {
            let (list, text) = rest.split_once(']').expect("a closed bracket");
            (format!("{event}{text}"), list)
        }
        None => (what.to_owned(), ""),
    };
    for option in list.split(", ").filter(|option| !option.is_empty()) {
        match option.split_once(' ') {
            Some(("to" | "at", user)) => options.user = Some(user),
            Some(("written" | "acted", time)) => options.acted = Some(time),
            Some(("captured", time)) => options.captured = Some(time),
            Some(("for", purposes)) => options.purposes = purposes.split('+').collect(),
            Some(("about", reference)) => options.reference = Some(reference),
            Some(("only", channel)) => {
                options.only = Some(Channel::read(channel, "channel").expect("a channel"));
                options.channel = options.only.expect("just set");
            }
            _ if option == "program" => options.program = true,
            _ if option == "organization" => options.organization = true,
            _ => match Channel::read(option, "channel") {
                Ok(channel) => options.channel = channel,
                Err(_) => options.class = Class::read(option, "class").expect("an option"),
            },
        }
    }
    let speaker = super::LINES.iter().find(|(user, ..)| what.starts_with(&format!("{user}: ")));
    if let Some((user, ..)) = speaker {
        options.user = Some(user);
    }
    (what, options)
}

fn set(spec: &mut ProgramSpec, setting: &str) {
    let Some((name, value)) = setting.split_once('=') else { return };
    match name {
        "re_opt_in" => spec.re_opt_in = ReOptIn::read(value, "re_opt_in").expect("a word"),
        "scope" => spec.opt_out_scope = OptOutScope::read(value, "scope").expect("a word"),
        "opt_in_word" => value.clone_into(&mut spec.opt_in_word),
        "opt_out_word" => value.clone_into(&mut spec.opt_out_word),
        "join" => spec.join_words = vec![value.to_owned()],
        "purposes" => spec.purposes = value.split('+').map(str::to_owned).collect(),
        "held" => spec.limits.held_messages = value.parse().expect("a number"),
        "permit_minutes" => {
            spec.limits.permit_lifetime = value.parse::<i64>().expect("a number") * MINUTE;
        }
        "channels" => {
            spec.families =
                value.split('+').map(|f| Family::read(f, "f").expect("a word")).collect();
        }
        "country" => {}
        other => panic!("no setting {other}"),
    }
}

fn columns(configuration: &Configuration, decided: &Decided, user: Option<&str>) -> [String; 4] {
    [
        decided.decision.word().to_owned(),
        decided.to.map_or_else(String::new, |state| state.word().to_owned()),
        effects(configuration, decided, user.map(line_of)),
        reasons(decided),
    ]
}

/// Rows with their columns under each other.
fn aligned(rows: &[Vec<String>]) -> String {
    let table: Vec<&Vec<String>> = rows.iter().filter(|row| row.len() > 1).collect();
    let width = |column: usize| {
        table.iter().map(|row| row[column].chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..5).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        cells.collect::<Vec<_>>().join(" | ").trim_end().to_owned()
    };
    let lines = rows.iter().map(|row| if row.len() > 1 { line(row) } else { row.join("") });
    lines.collect::<Vec<_>>().join("\n")
}
