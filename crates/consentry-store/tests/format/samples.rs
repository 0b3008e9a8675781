//! Entries and records that between them use every kind, fact, effect and value.
//!
//! Closed lists are walked with `Word::all()`; enums that do not list their values have a function
//! that names the one after each, so that a new variant does not compile until it is placed. What
//! is new then changes a golden file, and the test says so.

mod entries;
mod records;

use consentry_core::{
    Basis, CarrierBlock, Channel, Claim, Class, ContactId, Direction, EffectId, EventId,
    EvidenceKind, Fact, Family, Flag, Grant, Held, InGroup, Intent, Kind, Language, LineId,
    OptInMode, OptInWord, OptOutVia, Permit, PermitStage, Place, ProgramId, PurposeId, QueuedText,
    Reading, ReadingBasis, ReadingScope, ReferenceId, Review, RuleId, Scope, SendResult, Span,
    StartedBy, Taken, Template, Timestamp, Word,
};

pub use self::entries::{entries, next_effect};
pub use self::records::records;

/// The contact's phone number.
pub const CONTACT: &str = "+14155550123";
/// The line's phone number.
pub const LINE: &str = "+14155550100";

/// Texts that belong to people, or name them.
pub const PRIVATE: [&str; 8] = [
    CONTACT,
    "Hello, is my order ready?",
    "Please stop texting me",
    "[Auto Message] You are trying to reach Dana Reyes.",
    "[Auto Message] Opt out confirmed.",
    "form-71 of jane.doe@example.com",
    "I agree that XYZ may text me about my order.",
    "dana.reyes@xyz.example",
];

pub fn event(id: &str) -> EventId {
    EventId::new(id).expect("a well-formed id")
}

pub fn effect(cause: &str, template: Template) -> EffectId {
    EffectId::derive(&event(cause), template.effect_word())
}

/// An instant on a certain day, by its minute.
pub fn at(minute: i64) -> Timestamp {
    let day = Timestamp::parse("2026-11-21T15:00:00Z").expect("a well-formed time");
    day.plus(minute * 60_000)
}

pub fn place() -> Place {
    Place { program: ProgramId::of("messaging"), line: Some(LineId::of(LINE)), family: Family::Sms }
}

pub fn whole_program() -> Place {
    Place { program: ProgramId::of("appointments"), line: None, family: Family::Whatsapp }
}

/// A value of a list, taken in turn.
pub fn turn<T: Word>(at: usize) -> T {
    T::all()[at % T::all().len()]
}

/// All values of an enum that does not list them.
pub fn all<T>(next: impl Fn(Option<&T>) -> Option<T>) -> Vec<T> {
    std::iter::successors(next(None), |value| next(Some(value))).collect()
}

pub fn next_fact(fact: Option<&Fact>) -> Option<Fact> {
    match fact {
        None => Some(Fact::PendingEntered {
            place: place(),
            started_by: StartedBy::Contact,
            at: at(0),
            expires_at: at(43_200),
            restarted: true,
            mode: OptInMode::Consent,
        }),
        Some(Fact::PendingEntered { .. }) => Some(Fact::PendingEnded { place: place(), at: at(1) }),
        Some(Fact::PendingEnded { .. }) => Some(queued(Template::ContactOptInPrompt)),
        Some(Fact::TextQueued { .. }) => Some(Fact::TextLeased {
            effect: effect("SM1", Template::ContactOptInPrompt),
            place: place(),
            template: Template::ContactOptInPrompt,
            at: at(1),
        }),
        Some(Fact::TextLeased { .. }) => Some(Fact::Consented {
            place: whole_program(),
            started_by: StartedBy::Line,
            grant: grant(Basis::Texted),
        }),
        Some(Fact::Consented { .. }) => Some(opted_out(Scope::Organization, OptOutVia::Text)),
        Some(Fact::OptedOut { .. }) => Some(Fact::ConsentsClosed { at: at(3) }),
        Some(Fact::ConsentsClosed { .. }) => Some(Fact::MessageHeld(held(0))),
        Some(Fact::MessageHeld(_)) => Some(Fact::HeldReleased { id: event("SM1") }),
        Some(Fact::HeldReleased { .. }) => Some(Fact::HeldDiscarded { id: event("m1") }),
        Some(Fact::HeldDiscarded { .. }) => {
            Some(Fact::SendPermitted { permit: permit(PermitStage::Issued), at: at(4) })
        }
        Some(Fact::SendPermitted { .. }) => {
            Some(Fact::SendRedeemed { send: event("m1"), at: at(5) })
        }
        Some(Fact::SendRedeemed { .. }) => {
            let result = SendResult::Delivered;
            Some(Fact::SendReported { send: event("m1"), at: at(6), result })
        }
        Some(Fact::SendReported { .. }) => Some(Fact::DisclaimerEntered {
            place: place(),
            started_by: StartedBy::Line,
            at: at(0),
            evidence: event("m1"),
        }),
        Some(Fact::DisclaimerEntered { .. }) => {
            Some(Fact::FlagSet { program: ProgramId::of("notices"), flag: flag(true) })
        }
        Some(Fact::FlagSet { .. }) => {
            Some(Fact::CarrierBlockSet { line: LineId::of(LINE), block: block(true) })
        }
        Some(Fact::CarrierBlockSet { .. }) => Some(Fact::ReviewOpened(review())),
        Some(Fact::ReviewOpened(_)) => Some(Fact::ReviewClosed { review: event("SM3") }),
        Some(Fact::ReviewClosed { .. }) => {
            Some(Fact::MemberJoined { member: ContactId::from_bits(7), at: at(0) })
        }
        Some(Fact::MemberJoined { .. }) => {
            Some(Fact::MemberLeft { member: ContactId::from_bits(7), at: at(1) })
        }
        Some(Fact::MemberLeft { .. }) => None,
    }
}

pub fn next_in_group(part: Option<&InGroup>) -> Option<InGroup> {
    let member = ContactId::from_bits(7);
    match part {
        None => Some(InGroup::Conversation { member: None }),
        Some(InGroup::Conversation { member: None }) => {
            Some(InGroup::Conversation { member: Some(member) })
        }
        Some(InGroup::Conversation { member: Some(_) }) => Some(InGroup::Together { member: None }),
        Some(InGroup::Together { member: None }) => {
            Some(InGroup::Together { member: Some(member) })
        }
        Some(InGroup::Together { member: Some(_) }) => Some(InGroup::Apart { member }),
        Some(InGroup::Apart { .. }) => None,
    }
}

pub fn next_scope(scope: Option<&Scope>) -> Option<Scope> {
    match scope {
        None => Some(Scope::Organization),
        Some(Scope::Organization) => Some(Scope::Program(ProgramId::of("messaging"))),
        Some(Scope::Program(_)) => Some(Scope::Line(LineId::of(LINE))),
        Some(Scope::Line(_)) => None,
    }
}

/// Texted, and recorded with every kind of evidence.
pub fn bases() -> Vec<Basis> {
    let recorded = EvidenceKind::all().iter().copied().map(Basis::Recorded);
    let bases: Vec<Basis> = std::iter::once(Basis::Texted).chain(recorded).collect();
    for basis in &bases {
        // A new variant belongs into the list above.
        match basis {
            Basis::Texted | Basis::Recorded(_) => {}
        }
    }
    bases
}

pub fn next_stage(stage: Option<&PermitStage>) -> Option<PermitStage> {
    match stage {
        None => Some(PermitStage::Issued),
        Some(PermitStage::Issued) => Some(PermitStage::Redeemed(at(5))),
        Some(PermitStage::Redeemed(_)) => None,
    }
}

pub fn next_intent(intent: Option<&Intent>) -> Option<Intent> {
    match intent {
        None => Some(Intent::OptOut),
        Some(Intent::OptOut) => Some(Intent::OptIn),
        Some(Intent::OptIn) => Some(Intent::Help),
        Some(Intent::Help) => Some(Intent::WrongNumber),
        Some(Intent::WrongNumber) => Some(Intent::Decline),
        Some(Intent::Decline) => Some(Intent::None),
        Some(Intent::None) => None,
    }
}

pub fn next_basis(basis: Option<&ReadingBasis>) -> Option<ReadingBasis> {
    match basis {
        None => Some(ReadingBasis::Keyword),
        Some(ReadingBasis::Keyword) => Some(ReadingBasis::Phrase),
        Some(ReadingBasis::Phrase) => Some(ReadingBasis::Typo),
        Some(ReadingBasis::Typo) => Some(ReadingBasis::Unsure),
        Some(ReadingBasis::Unsure) => Some(ReadingBasis::None),
        Some(ReadingBasis::None) => None,
    }
}

pub fn next_kind(kind: Option<&Kind>) -> Option<Kind> {
    match kind {
        None => Some(Kind::Message),
        Some(Kind::Message) => Some(Kind::Acknowledgement),
        Some(Kind::Acknowledgement) => Some(Kind::Reaction),
        Some(Kind::Reaction) => Some(Kind::Echo),
        Some(Kind::Echo) => None,
    }
}

pub fn next_reading_scope(scope: Option<&ReadingScope>) -> Option<ReadingScope> {
    match scope {
        None => Some(ReadingScope::All),
        Some(ReadingScope::All) => Some(ReadingScope::Category),
        Some(ReadingScope::Category) => None,
    }
}

pub fn next_opt_in_word(word: Option<&OptInWord>) -> Option<OptInWord> {
    match word {
        None => Some(OptInWord::Own),
        Some(OptInWord::Own) => Some(OptInWord::Answer),
        Some(OptInWord::Answer) => Some(OptInWord::Join),
        Some(OptInWord::Join) => Some(OptInWord::Restart),
        Some(OptInWord::Restart) => None,
    }
}

/// Readings in which every value of every list stands once.
pub fn readings() -> Vec<Reading> {
    let mut readings = vec![Reading::none()];
    readings.extend(all(next_intent).into_iter().map(|intent| Reading {
        intent,
        rule: RuleId::new("en.rule").ok(),
        span: Some(Span { start: 7, end: 300 }),
        language: Language::new("en"),
        ..Reading::none()
    }));
    readings.extend(all(next_basis).into_iter().map(|basis| Reading { basis, ..Reading::none() }));
    readings.extend(all(next_kind).into_iter().map(|kind| Reading { kind, ..Reading::none() }));
    readings.extend(
        all(next_reading_scope)
            .into_iter()
            .map(|scope| Reading { scope: Some(scope), ..Reading::none() }),
    );
    readings.push(Reading {
        intent: Intent::OptOut,
        scope: Some(ReadingScope::Category),
        category: Some("appointment".to_owned()),
        ..Reading::none()
    });
    readings.extend(
        all(next_opt_in_word)
            .into_iter()
            .map(|word| Reading { opt_in: Some(word), ..Reading::none() }),
    );
    readings
}

pub fn queued(template: Template) -> Fact {
    Fact::TextQueued {
        effect: effect("SM1", template),
        place: place(),
        template,
        at: at(0),
        not_after: at(5),
    }
}

pub fn waiting(template: Template) -> QueuedText {
    QueuedText { effect: effect("SM1", template), place: place(), template, not_after: at(5) }
}

pub fn opted_out(scope: Scope, via: OptOutVia) -> Fact {
    Fact::OptedOut {
        place: Some(place()),
        scope,
        family: None,
        purposes: Vec::new(),
        since: at(2),
        via,
        evidence: event("SM2"),
    }
}

pub fn grant(basis: Basis) -> Grant {
    let recorded = basis != Basis::Texted;
    Grant {
        purpose: recorded.then(|| PurposeId::of("appointment")),
        reference: recorded.then(|| ReferenceId::of("form-71")),
        captured_at: at(2),
        effective_at: at(1),
        expires_at: None,
        references: Vec::new(),
        basis,
        evidence: event("SM2"),
    }
}

pub fn held(number: usize) -> Held {
    let direction: Direction = turn(number);
    let outbound = direction == Direction::Outbound;
    Held {
        id: event(&format!("held-{number}")),
        place: place(),
        direction,
        channel: turn(number),
        since: at(1),
        class: outbound.then(|| turn(number / 2)),
        purpose: outbound.then(|| PurposeId::of("appointment")),
        reference: outbound.then(|| ReferenceId::of("appt-7")),
    }
}

/// So many held messages that every channel and class is among them.
pub fn all_held() -> Vec<Held> {
    (0..2 * Channel::all().len().max(Class::all().len())).map(held).collect()
}

pub fn permit(stage: PermitStage) -> Permit {
    let issued = stage == PermitStage::Issued;
    Permit {
        send: event("m1"),
        place: place(),
        channel: Channel::Sms,
        class: Class::Informational,
        purpose: issued.then(|| PurposeId::of("appointment")),
        reference: issued.then(|| ReferenceId::of("appt-7")),
        takes: None,
        epoch: 1,
        expires_at: at(1_440),
        stage,
    }
}

/// A grant that ends, and covers messages about some things only.
pub fn bounded_grant() -> Grant {
    Grant {
        expires_at: Some(at(525_600)),
        references: ["appt-7", "appt-8"].map(ReferenceId::of).to_vec(),
        ..grant(Basis::Recorded(EvidenceKind::Verbal))
    }
}

pub fn next_taken(taken: Option<&Taken>) -> Option<Taken> {
    match taken {
        None => Some(Taken::Reference(ReferenceId::of("appt-7"))),
        Some(Taken::Reference(_)) => Some(Taken::Consent(event("c1"))),
        Some(Taken::Consent(_)) => None,
    }
}

/// What a send took of its purpose, until its permit expires or for ever.
pub fn claim(taken: Taken, until: Option<Timestamp>) -> Claim {
    Claim {
        program: ProgramId::of("appointments"),
        purpose: PurposeId::of("appointment"),
        taken,
        send: event("m1"),
        until,
    }
}

pub fn flag(value: bool) -> Flag {
    Flag { value, at: at(3), evidence: event("f1") }
}

pub fn block(blocked: bool) -> CarrierBlock {
    CarrierBlock { blocked, at: at(4), evidence: event("b1") }
}

pub fn review() -> Review {
    Review {
        place: place(),
        scope: Scope::Organization,
        since: at(0),
        due_at: at(10_080),
        evidence: event("SM3"),
    }
}
