//! Stories of groups as text tables: one row an event and what is expected of it.
//!
//! The columns are decision, state after it (of the person, or of the group where the line writes),
//! texts with whom they are for, reasons. `Ann alone` writes to the line and not to the group.

use consentry_core::{
    Channel, Configuration, ContactId, Context, Conversation, Decision, Event, EventBody, Fact,
    MINUTE, OptInMode, ProgramId, ProgramSpec, QueuedText, Record, SendResult, Timestamp, Word,
    decide_in_group, evolve, gate_group,
};

use crate::common::{PROGRAM, configure_all, conversational, line_of};
use crate::party::{Answer, Happening, PEOPLE, Party, Told};

/// Runs every story of a file and compares each row.
pub fn tell(file: &str) {
    let stories: Vec<&str> = file.split("\n== ").skip(1).collect();
    assert!(!stories.is_empty(), "a file tells at least one story");
    let different: Vec<String> = stories.iter().flat_map(|story| differences(story)).collect();
    assert!(different.is_empty(), "expected (-), happened (+):\n{}", different.join("\n"));
}

fn cells(row: &str) -> Vec<String> {
    let mut cells: Vec<String> = row.split('|').map(|cell| cell.trim().to_owned()).collect();
    cells.resize(5, String::new());
    cells
}

fn differences(story: &str) -> Vec<String> {
    let (title, rows) = story.split_once('\n').expect("a title and rows");
    let mut configuration = configured("");
    let mut party = Party::new(configuration);
    let mut different = Vec::new();
    for row in rows.lines().filter(|row| !row.is_empty()) {
        if let Some(settings) = row.strip_prefix("with ") {
            configuration = configured(settings);
            party.configuration = configuration;
            party.leases = !settings.contains("texts wait");
            continue;
        }
        let written = cells(row);
        let happened = happened(&mut party, &written[0]);
        if written[1..] != happened {
            let happened = [&written[..1], &happened].concat();
            let title = format!("{title}:");
            different.extend([title, format!("- {}", written.join(" | "))]);
            different.push(format!("+ {}", happened.join(" | ")));
        }
    }
    different
}

/// What really happened, in four columns.
fn happened(party: &mut Party<'_>, event: &str) -> [String; 4] {
    let (clock, what) = event.split_once(' ').expect("a time and an event");
    let (what, acted) = match what.split_once(" [at ") {
        Some((what, rest)) => {
            let (acted, words) = rest.split_once(']').expect("a closed bracket");
            (format!("{what}{words}"), Some(acted))
        }
        None => (what.to_owned(), None),
    };
    let now = time(clock);
    if what == "texts leave" {
        return [String::new(), String::new(), words(&party.lease(now)), String::new()];
    }
    if let Some(who) = what.strip_suffix(" is") {
        let state = party.state(who, now).word().to_owned();
        return [String::new(), state, String::new(), String::new()];
    }
    let Answer { decision, to, reasons, texts, .. } =
        party.happens(&happening(&what), acted.map_or(now, time), now);
    let state = to.map_or_else(String::new, |state| state.word().to_owned());
    [decision.word().to_owned(), state, words(&texts), reasons]
}

fn happening(what: &str) -> Happening {
    let person = |name: &str| {
        *PEOPLE.iter().find(|person| **person == name).unwrap_or_else(|| panic!("no {name}"))
    };
    if let Some((speaker, text)) = what.split_once(": ") {
        return match speaker.strip_suffix(" alone") {
            Some(name) => Happening::SaysAlone(person(name), text.to_owned()),
            None if speaker == "Dana" => Happening::Sends,
            None => Happening::Says(person(speaker), text.to_owned()),
        };
    }
    match what.split(' ').collect::<Vec<_>>()[..] {
        [name, "joins"] => Happening::Joins(person(name)),
        [name, "leaves"] => Happening::Leaves(person(name)),
        ["redeem", send] => Happening::Redeems(send.to_owned()),
        [send, "failed"] => Happening::Reports(send.to_owned(), SendResult::Failed),
        [send, "delivered"] => Happening::Reports(send.to_owned(), SendResult::Delivered),
        _ => panic!("no such event: {what}"),
    }
}

fn words(texts: &[Told]) -> String {
    let words: Vec<String> = texts.iter().map(|(word, to)| format!("{word} to {to}")).collect();
    words.join(", ")
}

/// `10:05`, or `d1+10:05` a day later.
fn time(text: &str) -> Timestamp {
    let first = Timestamp::parse("2026-11-21T00:00:00Z").expect("a fixture");
    let (days, clock) = match text.strip_prefix('d').and_then(|rest| rest.split_once('+')) {
        Some((days, clock)) => (days.parse().expect("days"), clock),
        None => (0, text),
    };
    let mut units = clock.split(':').map(|part| part.parse::<i64>().expect("a time"));
    let mut next = || units.next().unwrap_or(0);
    first.plus((days * 24 * 60 + next() * 60 + next()) * MINUTE)
}

/// The organization in disclaimer mode with group messaging, and what a story changes of it.
pub fn configured(settings: &str) -> &'static Configuration {
    let has = |setting: &str| settings.split(", ").any(|it| it == setting);
    let configuration = configure_all(
        |organization| {
            organization.group_messaging = !has("group messaging off");
            organization.opt_in.enabled = !has("opt-in off");
        },
        |spec| {
            let mode = match settings.split(", ").find_map(|it| it.strip_prefix("mode=")) {
                Some(mode) => OptInMode::read(mode, "mode").expect("a word"),
                None => OptInMode::Disclaimer,
            };
            *spec = ProgramSpec::new(mode, &spec.id, &spec.brand, &spec.support_contact);
            spec.suspended = has("partner suspended");
            if has("one text an hour") {
                spec.limits.automatic_texts_per_hour = 1;
            }
        },
        |_| {},
    );
    Box::leak(Box::new(configuration.expect("the settings are valid")))
}

/// Nothing is concluded where the record of somebody who takes part is not at hand.
pub fn a_missing_record() {
    let configuration = configured("");
    let now = time("10:00");
    let [ann, ben, group] = [1, 2, 9].map(ContactId::from_bits);
    let mut own = Record::default();
    for member in [ann, ben] {
        evolve(&mut own, &Fact::MemberJoined { member, at: now });
    }
    let context = Context {
        now,
        configuration,
        program: configuration.program(ProgramId::of(PROGRAM)),
        line: Some(line_of("Dana")),
        country: None,
        reading: None,
        group: None,
    };
    let both = [(ann, Record::default()), (ben, Record::default())];
    let decided = |own: &Record, members: &[(ContactId, Record)], body: EventBody| {
        let conversation = Conversation { id: group, record: own, actor: None, members };
        let event = Event { id: crate::common::id("e"), at: now, body };
        decide_in_group(&conversation, &event, &context).remove(0).decided
    };
    let hello = || {
        let text = consentry_core::MessageText::new("Hello");
        EventBody::MessageReceived { channel: Channel::Sms, text }
    };
    let begun = |members: &[(ContactId, Record)]| {
        let (record, cat) = (&own, (ContactId::from_bits(3), &Record::default()));
        let conversation = Conversation { id: group, record, actor: Some(cat), members };
        let event = Event { id: crate::common::id("t"), at: now, body: hello() };
        decide_in_group(&conversation, &event, &context)
            .iter()
            .any(|step| step.contact == group && !step.decided.effects.is_empty())
    };
    assert_eq!((begun(&both[..1]), begun(&both)), (false, true));
    let send = || EventBody::SendRequested(conversational(Channel::Sms));
    let refused = decided(&own, &both[..1], send());
    let codes: Vec<&str> = refused.reasons.iter().map(|reason| reason.code.word()).collect();
    assert_eq!((refused.decision, codes), (Decision::Refuse, vec!["store_unavailable"]));
    let allowed = decided(&own, &both, send());
    assert_eq!(allowed.decision, Decision::Allow);
    for fact in &allowed.facts {
        evolve(&mut own, fact);
    }
    let texts: Vec<QueuedText> =
        crate::common::texts(&allowed).into_iter().map(crate::common::queued).collect();
    let leased = |members: &[(ContactId, Record)]| {
        let body = EventBody::TextsLeased { texts: texts.clone() };
        !decided(&own, members, body).facts.is_empty()
    };
    assert_eq!((leased(&both[..1]), leased(&both)), (false, true));
}

/// 256 members may be written to, 257 may not; one who leaves makes it right again.
pub fn a_full_group() {
    let configuration = configured("");
    let now = time("10:00");
    let mut own = Record::default();
    let member = ContactId::from_bits;
    for number in 1..=257 {
        evolve(&mut own, &Fact::MemberJoined { member: member(number), at: now });
    }
    let asked = |own: &Record| {
        let members: Vec<(ContactId, Record)> =
            own.present_members().map(|id| (id, Record::default())).collect();
        let context = Context {
            now,
            configuration,
            program: configuration.program(ProgramId::of(PROGRAM)),
            line: Some(line_of("Dana")),
            country: None,
            reading: None,
            group: None,
        };
        let id = member(999);
        let conversation = Conversation { id, record: own, actor: None, members: &members };
        let answer = gate_group(&conversation, &conversational(Channel::Sms), &context);
        let codes = answer.reasons.iter().map(|reason| reason.code.word()).collect::<Vec<_>>();
        (answer.decision, codes.join(" "))
    };
    assert_eq!(asked(&own), (Decision::Refuse, "group_too_large".to_owned()));
    evolve(&mut own, &Fact::MemberLeft { member: member(7), at: now.plus(MINUTE) });
    assert_eq!(asked(&own), (Decision::Allow, String::new()));
}
