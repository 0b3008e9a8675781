//! The paths that run for every message: decide a send, record an event durably.
#![expect(clippy::unwrap_used, reason = "a benchmark stops where something is wrong")]

use std::hint::black_box;
use std::path::PathBuf;

use consentry::core::{
    Channel, Class, Configuration, Context, Decided, Decision, Effect, Event, EventBody, EventId,
    Evidence, EvidenceKind, EvidenceSpec, LineId, MessageText, ProgramId, PurposeId, QueuedText,
    Record, ReferenceId, SendRequest, SendResult, Timestamp, decide, evolve, gate,
};
use consentry::{Engine, HostEvent, HostEventBody, address, starter, wire};
use consentry_benches::print_ratios;
use criterion::Criterion;

struct Talk {
    configuration: Configuration,
    record: Record,
    now: Timestamp,
    program: &'static str,
    line: &'static str,
}

impl Talk {
    /// A contact who wrote, was asked, and said YES.
    fn consented() -> Self {
        let configuration = wire::config::parse(starter::TWO_WAY).unwrap();
        let mut talk = Self {
            configuration,
            record: Record::default(),
            now: Timestamp::parse("2026-11-21T15:00:00Z").unwrap(),
            program: "messaging",
            line: "+14155550100",
        };
        talk.receive("SM1", "Hello");
        talk.receive("SM2", "YES");
        talk
    }

    /// One text comes in; what it causes is sent at once.
    fn receive(&mut self, id: &str, text: &str) {
        let text_of = MessageText::new(text);
        let body = EventBody::MessageReceived { channel: Channel::Sms, text: text_of };
        let decided = self.decide(id, body, text);
        self.fold(&decided);
        let texts = decided.effects.iter().filter_map(queued).collect();
        let leased = self.decide(&format!("{id}/lease"), EventBody::TextsLeased { texts }, "");
        self.fold(&leased);
        self.now = self.now.plus(60_000);
    }

    fn happens(&mut self, id: &str, body: EventBody) {
        let decided = self.decide(id, body, "");
        self.fold(&decided);
        self.now = self.now.plus(60_000);
    }

    fn fold(&mut self, decided: &Decided) {
        for fact in &decided.facts {
            evolve(&mut self.record, fact);
        }
    }

    fn decide(&self, id: &str, body: EventBody, text: &str) -> Decided {
        let context = self.context();
        let reading = context.program.unwrap().reader().read(text);
        let event = Event { id: EventId::new(id).unwrap(), at: self.now, body };
        decide(&self.record, &event, &Context { reading: Some(&reading), ..context })
    }

    fn context(&self) -> Context<'_> {
        Context {
            now: self.now,
            configuration: &self.configuration,
            program: self.configuration.program(ProgramId::of(self.program)),
            line: Some(LineId::of(self.line)),
            country: None,
            reading: None,
            group: None,
        }
    }
}

/// An automatic text as the outbox holds it.
fn queued(effect: &Effect) -> Option<QueuedText> {
    match effect {
        Effect::SendText(text) | Effect::NotifyLine(text) => Some(QueuedText {
            effect: text.effect.clone(),
            place: text.place,
            template: text.template,
            not_after: text.not_after,
        }),
        Effect::ReleaseHeld(_) | Effect::DiscardHeld(_) => None,
    }
}

fn gates(criterion: &mut Criterion) {
    let talk = Talk::consented();
    let context = talk.context();
    let request = SendRequest {
        channel: Channel::Sms,
        text: MessageText::new("Your order is ready."),
        class: Class::Conversational,
        purpose: None,
        reference: None,
    };
    assert_eq!(gate(&[&talk.record], &request, &context).decision, Decision::Allow);
    let blocked: std::collections::HashSet<String> =
        (0..1_000).map(|number| format!("+1415555{number:04}")).collect();
    let mut group = criterion.benchmark_group("gate");
    group.bench_function("consentry", |bencher| {
        bencher.iter(|| gate(&[black_box(&talk.record)], &request, &context).decision);
    });
    group.bench_function("a set of blocked numbers", |bencher| {
        bencher.iter(|| blocked.contains(black_box("+14155559999")));
    });
    group.finish();
}

/// A record with a past: a voice program's contact with a year of calls, texts and two opt-outs.
fn loaded() -> Talk {
    let mut talk = Talk {
        configuration: wire::config::parse(starter::VOICE).unwrap(),
        record: Record::default(),
        now: Timestamp::parse("2026-01-01T15:00:00Z").unwrap(),
        program: "appointments",
        line: "+18005550100",
    };
    for call in 0..24 {
        if call % 12 == 6 {
            talk.receive(&format!("SM{call}"), "STOP");
        }
        let evidence = Evidence::checked(EvidenceSpec {
            reference: format!("recording-{call}"),
            agent: "agent-7".to_owned(),
            requested: vec!["appointment".to_owned(), "service_information".to_owned()],
            number_confirmed: true,
            understood_optional: true,
            ..EvidenceSpec::new(EvidenceKind::Verbal)
        });
        let body = EventBody::ConsentRecorded {
            channel: Channel::Sms,
            evidence: evidence.unwrap(),
            purposes: Vec::new(),
        };
        talk.happens(&format!("c{call}"), body);
        let send = format!("m{call}");
        talk.happens(&send, EventBody::SendRequested(appointment(call)));
        let send = EventId::new(&send).unwrap();
        talk.happens(&format!("r{call}"), EventBody::SendRedeemed { send: send.clone() });
        let result = SendResult::Delivered;
        talk.happens(&format!("d{call}"), EventBody::SendReported { send, result });
        talk.now = talk.now.plus(14 * 86_400_000);
    }
    talk
}

fn appointment(number: u32) -> SendRequest {
    SendRequest {
        channel: Channel::Sms,
        text: MessageText::new("Your appointment is on Friday at 5 pm. Reply STOP to opt out."),
        class: Class::Informational,
        purpose: Some(PurposeId::of("appointment")),
        reference: Some(ReferenceId::of(&format!("appointment-{number}"))),
    }
}

fn loaded_gates(criterion: &mut Criterion) {
    let talk = loaded();
    let context = talk.context();
    let checked = SendRequest { text: MessageText::new(""), ..appointment(99) };
    let with_text = appointment(99);
    for request in [&checked, &with_text] {
        assert_eq!(gate(&[&talk.record], request, &context).decision, Decision::Allow);
    }
    let blocked: std::collections::HashSet<String> =
        (0..1_000).map(|number| format!("+1415555{number:04}")).collect();
    let mut group = criterion.benchmark_group("gate of a loaded record");
    group.bench_function("consentry", |bencher| {
        bencher.iter(|| gate(&[black_box(&talk.record)], &checked, &context).decision);
    });
    group.bench_function("with its text looked through", |bencher| {
        bencher.iter(|| gate(&[black_box(&talk.record)], &with_text, &context).decision);
    });
    group.bench_function("a set of blocked numbers", |bencher| {
        bencher.iter(|| blocked.contains(black_box("+14155559999")));
    });
    group.finish();
}

fn stores(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let engine = Engine::open(folder.path().join("bench.db")).unwrap();
    let now = Timestamp::parse("2026-11-21T15:00:00Z").unwrap();
    engine.install(starter::TWO_WAY, "bench", now).unwrap();
    let mut count = 0_u32;
    let mut group = criterion.benchmark_group("record a STOP durably");
    group.sample_size(20);
    group.bench_function("consentry", |bencher| {
        bencher.iter(|| {
            count += 1;
            let event = HostEvent {
                id: EventId::new(&format!("SM{count}")).unwrap(),
                at: now,
                body: HostEventBody::MessageReceived {
                    channel: Channel::Sms,
                    from: address::parse(&format!("+1415{:07}", 2_000_000 + count), None, "from")
                        .unwrap(),
                    to: "+14155550100".to_owned(),
                    group: None,
                    text: MessageText::new("STOP"),
                },
            };
            engine.receive_and_hand_over(event, now).unwrap()
        });
    });
    let mut line = 0_u64;
    let path = folder.path().join("log.txt");
    let mut log = std::fs::OpenOptions::new().create(true).append(true).open(path).unwrap();
    group.bench_function("a line in a synced file", |bencher| {
        bencher.iter(|| {
            line += 1;
            std::io::Write::write_all(&mut log, format!("{line} STOP\n").as_bytes()).unwrap();
            log.sync_data().unwrap();
        });
    });
    group.finish();
}

fn main() {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("criterion");
    let mut criterion = Criterion::default().output_directory(&root).configure_from_args();
    gates(&mut criterion);
    loaded_gates(&mut criterion);
    stores(&mut criterion);
    criterion.final_summary();
    print_ratios(&root, "gate", "consentry", &["a set of blocked numbers"]);
    print_ratios(
        &root,
        "gate of a loaded record",
        "consentry",
        &["with its text looked through", "a set of blocked numbers"],
    );
    print_ratios(&root, "record a STOP durably", "consentry", &["a line in a synced file"]);
}
