//! What stays the same in all sequences: configurations, ids, readings, evidence, wordings.

use consentry_core::{
    Configuration, ConsentHolder, Country, EventId, Evidence, EvidenceKind, MessageText, OptInMode,
    Program, ProgramId, ProgramSpec, Reading, StartedBy, Template, Timestamp,
};

use crate::common::{self, PROGRAM, defaults_with, full_name};
use crate::reference_model::{self as model, Id, Mode, Time, Words};

/// How long the longest sequence is.
const LONGEST: u8 = 6;
/// From one event to the next. Two steps are one minute, so that help is limited, and a late text
/// is exactly as old as the event two steps before it.
pub const STEP: Time = model::MINUTE / 2;
/// Limits that a short sequence can reach.
pub const LIMITS: model::Limits =
    model::Limits { automatic_texts_per_hour: 3, restarts_per_day: 1, held_messages: 2 };

/// Every mode, in the order in which a change of mode goes through them.
pub const MODES: [Mode; 3] = [Mode::Consent, Mode::Disclaimer, Mode::Recorded];

pub struct Fixture {
    /// One for each mode.
    configured: Vec<Configured>,
    pub country: Option<Country>,
    ids: Vec<EventId>,
    /// One for each word.
    readings: Vec<(Words, MessageText, Reading)>,
    /// One for each place in a sequence: a reference proves one act.
    evidence: Vec<Evidence>,
}

/// What holds in one mode.
pub struct Configured {
    pub mode: Mode,
    pub configuration: Configuration,
    /// Every automatic text as it must read.
    pub wordings: Vec<(model::Auto, model::Side, String)>,
}

impl Fixture {
    pub fn new() -> Self {
        let configured: Vec<Configured> = MODES.map(Configured::new).into();
        let words = [
            (Words::Hello, "Hello"),
            (Words::Yes, "YES"),
            (Words::Stop, "STOP"),
            (Words::Help, "HELP"),
            (Words::No, "NO"),
            (Words::Start, "START"),
        ];
        let reader = configured[0].program().reader();
        let readings =
            words.map(|(words, text)| (words, MessageText::new(text), reader.read(text))).to_vec();
        let evidence = |step| {
            let reference = format!("form-{step}");
            Evidence::new(EvidenceKind::WebForm, &reference, "I agree.", None).expect("evidence")
        };
        Self {
            ids: (0..=LONGEST).map(|step| common::id(&format!("e{step}"))).collect(),
            evidence: (0..=LONGEST).map(evidence).collect(),
            country: Country::new("US").ok(),
            readings,
            configured,
        }
    }

    pub fn of(&self, mode: Mode) -> &Configured {
        self.configured.iter().find(|it| it.mode == mode).expect("one for each mode")
    }

    pub fn id(&self, step: Id) -> &EventId {
        &self.ids[usize::from(step)]
    }

    pub fn evidence(&self, step: Id) -> Evidence {
        self.evidence[usize::from(step)].clone()
    }

    pub fn reading(&self, words: Words) -> &(Words, MessageText, Reading) {
        self.readings.iter().find(|reading| reading.0 == words).expect("one for each word")
    }
}

impl Configured {
    fn new(mode: Mode) -> Self {
        let of = match mode {
            Mode::Consent => OptInMode::Consent,
            Mode::Disclaimer => OptInMode::Disclaimer,
            Mode::Recorded => OptInMode::Recorded,
        };
        let configuration = defaults_with(|spec| {
            *spec = ProgramSpec::new(of, &spec.id, &spec.brand, &spec.support_contact);
            spec.consent_holder = ConsentHolder::Line;
            spec.limits.automatic_texts_per_hour = LIMITS.automatic_texts_per_hour;
            spec.limits.restarts_per_day = LIMITS.restarts_per_day;
            spec.limits.held_messages = LIMITS.held_messages;
        });
        let program = configuration.program(ProgramId::of(PROGRAM)).expect("configured");
        Self { mode, wordings: wordings(program), configuration }
    }

    pub fn program(&self) -> &Program {
        self.configuration.program(ProgramId::of(PROGRAM)).expect("configured")
    }
}

fn wordings(program: &Program) -> Vec<(model::Auto, model::Side, String)> {
    let mut wordings = Vec::new();
    for (auto, template) in [
        (model::Auto::Prompt, Template::ContactOptInPrompt),
        (model::Auto::RequestedNotice, Template::LineOptInRequested),
        (model::Auto::AcceptedNotice, Template::LineOptInAccepted),
        (model::Auto::OptInConfirmation, Template::ContactOptInConfirmed),
        (model::Auto::RejectedNotice, Template::LineOptInRejected),
        (model::Auto::OptOutConfirmation, Template::ContactOptOutConfirmed),
        (model::Auto::Help, Template::ContactHelp),
        (model::Auto::Disclaimer, Template::ContactDisclaimer),
        (model::Auto::Request, Template::ContactOptInRequest),
    ] {
        for (side, by) in
            [(model::Side::Contact, StartedBy::Contact), (model::Side::Line, StartedBy::Line)]
        {
            let text = program.render(template, by, full_name("Dana"));
            wordings.push((auto, side, text.as_str().to_owned()));
        }
    }
    wordings
}

pub fn time(millis: Time) -> Timestamp {
    Timestamp::from_millis(millis).expect("a time of the test")
}
