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
    Actor, Channel, Class, Configuration, ConsentHolder, Country, DAY, Decided, EventBody,
    Evidence, EvidenceKind, EvidenceSpec, Family, Intent, MINUTE, MessageText, OptInMode,
    OptOutScope, ProgramSpec, PurposeId, PurposeSpec, ReOptIn, Reading, ReadingBasis, ReadingScope,
    ReferenceId, Repeat, RequestedVia, ReviewResolution, RevokedVia, SendResult, StopAnsweredBy,
    Tier, Timestamp, Treatment, Word,
};

use super::{At, Talk, configure_all, conversational, effects, line_of, program_of, reasons};

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
        let configuration = configured(&settings);
        let mut talk = Talk::new(configuration);
        for setting in settings.iter().copied() {
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
                Some((event, _)) if event.starts_with("now with ") => {
                    let event = event.trim().to_owned();
                    let changes = event.trim_start_matches("now with ").split(", ");
                    let all: Vec<&str> = changes.chain(settings.iter().copied()).collect();
                    talk.configuration = configured(&all);
                    let nothing = [const { String::new() }; 4];
                    std::iter::once(event).chain(nothing).collect()
                }
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
        talk.reading = options.reading.map(reading);
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
                purposes: options.purposes.iter().map(|name| PurposeId::of(name)).collect(),
            },
            ["consent", "requested"] => {
                EventBody::ConsentRequested { channel: options.channel, via: RequestedVia::Text }
            }
            ["consent", "requested", "by", via] => EventBody::ConsentRequested {
                channel: options.channel,
                via: RequestedVia::read(via, "via").expect("a way"),
            },
            ["flag", value] => EventBody::FlagChanged {
                channel: options.channel,
                value: *value == "TRUE",
                evidence: None,
            },
            ["flag", "TRUE", "by", kind, reference] => EventBody::FlagChanged {
                channel: options.channel,
                value: true,
                evidence: Some(self.evidence(kind, reference, options)),
            },
            ["number", "reassigned"] => EventBody::NumberReassigned,
            ["review", review, resolution] => EventBody::ReviewResolved {
                review: super::id(review),
                resolution: ReviewResolution::read(resolution, "resolution").expect("a word"),
                actor: Actor::new("Pat").expect("a fixture"),
            },
            ["network", state] => EventBody::CarrierBlockChanged { blocked: *state == "blocks" },
            ["consent", "declined"] => EventBody::ConsentDeclined { channel: options.channel },
            ["consent", "by", kind, reference] => EventBody::ConsentRecorded {
                channel: options.channel,
                evidence: self.evidence(kind, reference, options),
                purposes: options.purposes.iter().map(|name| PurposeId::of(name)).collect(),
            },
            ["time", "passes"] => EventBody::TimedOut,
            other => panic!("no such event: {other:?}"),
        };
        (name, body)
    }

    fn evidence(&self, kind: &str, reference: &str, options: &Options<'_>) -> Evidence {
        let kind = EvidenceKind::read(kind, "kind").expect("a kind");
        let is_verbal = kind == EvidenceKind::Verbal;
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Evidence::checked(EvidenceSpec {
            reference: reference.to_owned(),
            wording: "I agree to texts from XYZ.".to_owned(),
            captured_at: options.captured.map(|time| self.time(time)),
            agent: if is_verbal { "agent-7".to_owned() } else { String::new() },
            requested: list(&options.requested),
            number_confirmed: is_verbal,
            understood_optional: is_verbal,
            references: list(&options.bounds),
            ..EvidenceSpec::new(kind)
        })
        .expect("evidence")
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
    requested: Vec<&'r str>,
    bounds: Vec<&'r str>,
    reading: Option<&'r str>,
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
        requested: Vec::new(),
        bounds: Vec::new(),
        reading: None,
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
            Some(("requested", purposes)) => options.requested = purposes.split('+').collect(),
            Some(("bounded", bounds)) => options.bounds = bounds.split('+').collect(),
            Some(("read", reading)) => options.reading = Some(reading),
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
        "purposes" => spec.purposes = value.split('+').map(purpose).collect(),
        "mode" => {
            let mode = OptInMode::read(value, "mode").expect("a word");
            *spec = ProgramSpec::new(mode, &spec.id, &spec.brand, &spec.support_contact);
        }
        "classes" => {
            spec.classes =
                value.split('+').map(|it| Class::read(it, "c").expect("a word")).collect();
        }
        "tier" => spec.minimum_tier = Tier::read(value, "tier").expect("a word"),
        "flag" => spec.notification_flag = value == "needed",
        "partner" => spec.suspended = value == "suspended",
        "instruction" => spec.opt_out_instruction = value == "required",
        "holder" => spec.consent_holder = ConsentHolder::read(value, "h").expect("a word"),
        "lifetime_days" => {
            spec.limits.consent_lifetime = Some(value.parse::<i64>().expect("a number") * DAY);
        }
        "review_hours" => {
            spec.limits.review_period = value.parse::<i64>().expect("a number") * 60 * MINUTE;
        }
        "unsure" => spec.unsure = Treatment::read(value, "unsure").expect("a word"),
        "wrong_number" => spec.wrong_number = Treatment::read(value, "w").expect("a word"),
        "bare_yes" => spec.bare_yes = value == "counts",
        "bare_no" => spec.bare_no = value == "counts",
        "opt_in" | "stop" => {}
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

/// The organization with settings; the first of a name counts.
fn configured(settings: &[&str]) -> &'static Configuration {
    let mut named: Vec<&str> = Vec::new();
    for setting in settings {
        let name = |it: &str| it.split('=').next().unwrap_or_default().to_owned();
        if !named.iter().any(|other| name(other) == name(setting)) {
            named.push(setting);
        }
    }
    // A mode brings its own defaults, so it is set first.
    named.sort_by_key(|setting| !setting.starts_with("mode="));
    let configuration = configure_all(
        |organization| {
            if named.contains(&"opt_in=off") {
                organization.opt_in.enabled = false;
            }
        },
        |spec| named.iter().for_each(|setting| set(spec, setting)),
        |line| {
            if named.contains(&"stop=carrier") {
                line.stop_answered_by = Some(StopAnsweredBy::Carrier);
            }
        },
    );
    Box::leak(Box::new(configuration.expect("the settings are valid")))
}

/// What a reader might say of a text, whatever its words: `unsure`, or `no more billing`.
fn reading(text: &str) -> Reading {
    let opt_out = Reading { intent: Intent::OptOut, ..Reading::none() };
    match text.strip_prefix("no more ") {
        Some(category) => Reading {
            basis: ReadingBasis::Keyword,
            scope: Some(ReadingScope::Category),
            category: Some(category.to_owned()),
            ..opt_out
        },
        None => Reading { basis: ReadingBasis::Unsure, ..opt_out },
    }
}

/// `appointment`, or with its limit `appointment/per_reference`.
fn purpose(text: &str) -> PurposeSpec {
    match text.split_once('/') {
        Some((id, repeat)) => PurposeSpec {
            id: id.to_owned(),
            repeat: Repeat::read(repeat, "repeat").expect("a word"),
        },
        None => PurposeSpec::unlimited(text),
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
