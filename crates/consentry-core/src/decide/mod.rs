//! [`decide`]: what an event means for a record. One visible match of mode, state and what happened.

mod draft;
mod elsewhere;
mod group;
mod inbound;
mod ledger;
mod sends;

use consentry_reader::{Basis as ReadingBasis, Intent, OptInWord, Reading};

use self::draft::Draft;
pub use self::group::{Conversation, GroupStep, decide_in_group, gate_group};
use self::ledger::{Ledger, OptOutAct};
use crate::address::Country;
use crate::config::{Configuration, OptInMode, Program, Treatment};
use crate::event::{Event, EventBody};
use crate::fact::Fact;
use crate::gate::Decision;
use crate::id::{ContactId, EffectId, EventId, LineId};
use crate::message::{Channel, MessageText};
use crate::reason::{Reason, ReasonCode};
use crate::record::{OptOutVia, Place, Record, Scope, State};
use crate::template::{Recipient, Template};
use crate::time::Timestamp;

/// Where and when an event is decided.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// When the engine records it. Time-outs and expiry are computed from it.
    pub now: Timestamp,
    /// The configuration in force.
    pub configuration: &'a Configuration,
    /// The program that is concerned; none for a line that belongs to no program.
    pub program: Option<&'a Program>,
    /// The line that is concerned; none means every line of the program.
    pub line: Option<LineId>,
    /// The country of the contact's address, where it is known.
    pub country: Option<Country>,
    /// What an inbound text was read to mean.
    pub reading: Option<&'a Reading>,
    /// The part of the record's owner in a group conversation, where the event belongs to one.
    pub group: Option<InGroup>,
}

/// What the owner of a record is in the group conversation that an event belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InGroup {
    /// The conversation itself, which has a record of its own.
    Conversation {
        /// The member who acts.
        member: Option<ContactId>,
    },
    /// A member who is told together with the others, by one text to the group.
    Together {
        /// Who, where it is another than the one who acts.
        member: Option<ContactId>,
    },
    /// A member who is told by a text of their own.
    Apart {
        /// Who.
        member: ContactId,
    },
}

/// An automatic text, rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The stable id under which it is sent once.
    pub effect: EffectId,
    /// Where.
    pub place: Place,
    /// Whom it is for.
    pub to: Recipient,
    /// The line that sends it, or whose user it is for.
    pub line: LineId,
    /// How it travels.
    pub channel: Channel,
    /// Which text.
    pub template: Template,
    /// What it says.
    pub text: MessageText,
    /// Until when it may be sent.
    pub not_after: Timestamp,
}

/// What the host must now do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Send an automatic text to the contact, or to the group.
    SendText(Text),
    /// Show a notice to the line's user.
    NotifyLine(Text),
    /// Let held messages go on: show an inbound one, redeem and send an outbound one.
    ReleaseHeld(Vec<EventId>),
    /// Throw held messages away.
    DiscardHeld(Vec<EventId>),
}

/// What an event means for a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The state at the place before, where there is a place.
    pub from: Option<State>,
    /// The state at the place after.
    pub to: Option<State>,
    /// What was decided.
    pub decision: Decision,
    /// Why, in the order of the codes.
    pub reasons: Vec<Reason>,
    /// Until when a hold waits or a permit stands.
    pub until: Option<Timestamp>,
    /// What the engine concluded, in order.
    pub facts: Vec<Fact>,
    /// What the host must do.
    pub effects: Vec<Effect>,
    /// After an opt-out: messages that were handed over before it and whose result is not known.
    pub in_flight: Vec<EventId>,
}

/// What happened, as the state table names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trigger {
    HelpWord,
    OptOutWord,
    WrongNumber,
    Negative,
    Answer,
    RestartWord,
    JoinWord,
    InboundOther,
    Outbound,
    ConsentRequested,
    ConsentRecorded,
    ConsentDeclined,
    OptOutElsewhere(OptOutVia),
    FlagChanged,
    NumberReassigned,
    ReviewResolved,
    CarrierBlockChanged,
    MemberJoined { begun: bool },
    MemberLeft,
    GroupBegun,
    SendRedeemed,
    SendReported,
    TextsLeased,
    TimedOut,
}

impl Trigger {
    fn of(event: &Event, reading: Option<&Reading>, program: Option<&Program>) -> Self {
        match &event.body {
            EventBody::MessageReceived { .. } => {
                reading.map_or(Self::InboundOther, |reading| Self::of_reading(reading, program))
            }
            EventBody::SendRequested(_) => Self::Outbound,
            EventBody::SendRedeemed { .. } => Self::SendRedeemed,
            EventBody::SendReported { .. } => Self::SendReported,
            EventBody::ConsentRequested { .. } => Self::ConsentRequested,
            EventBody::ConsentRecorded { .. } => Self::ConsentRecorded,
            EventBody::ConsentDeclined { .. } => Self::ConsentDeclined,
            EventBody::ConsentRevoked { via, .. } => Self::OptOutElsewhere((*via).into()),
            EventBody::FlagChanged { .. } => Self::FlagChanged,
            EventBody::NumberReassigned => Self::NumberReassigned,
            EventBody::ReviewResolved { .. } => Self::ReviewResolved,
            EventBody::CarrierBlockChanged { .. } => Self::CarrierBlockChanged,
            EventBody::MemberJoined { begun, .. } => Self::MemberJoined { begun: *begun },
            EventBody::MemberLeft { .. } => Self::MemberLeft,
            EventBody::GroupBegun { .. } => Self::GroupBegun,
            EventBody::TextsLeased { .. } => Self::TextsLeased,
            EventBody::TimedOut => Self::TimedOut,
        }
    }

    fn of_reading(reading: &Reading, program: Option<&Program>) -> Self {
        match treatment(reading, program) {
            Some(Treatment::Review | Treatment::Message) => return Self::InboundOther,
            Some(Treatment::OptOut) | None => {}
        }
        let takes = |answer: fn(&Program) -> bool| program.is_none_or(answer);
        match (reading.intent, reading.opt_in) {
            (Intent::OptIn, Some(OptInWord::Answer)) if !takes(Program::takes_bare_yes) => {
                Self::InboundOther
            }
            (Intent::Decline, _) if !takes(Program::takes_bare_no) => Self::InboundOther,
            (Intent::OptOut, _) => Self::OptOutWord,
            (Intent::Help, _) => Self::HelpWord,
            (Intent::WrongNumber, _) => Self::WrongNumber,
            (Intent::Decline, _) => Self::Negative,
            (Intent::OptIn, Some(OptInWord::Answer)) => Self::Answer,
            (Intent::OptIn, Some(OptInWord::Own)) => Self::Answer,
            (Intent::OptIn, Some(OptInWord::Join)) => Self::JoinWord,
            (Intent::OptIn, Some(OptInWord::Restart) | None) => Self::RestartWord,
            (Intent::None, _) => Self::InboundOther,
        }
    }
}

/// What the program makes of a text that is no plain opt-out; `None` of all others.
///
/// Where no program is concerned, what could be read either way does nothing by itself.
fn treatment(reading: &Reading, program: Option<&Program>) -> Option<Treatment> {
    match (reading.basis, reading.intent) {
        (ReadingBasis::Unsure, _) => Some(program.map_or(Treatment::Message, Program::unsure)),
        (_, Intent::WrongNumber) => Some(program.map_or(Treatment::OptOut, Program::wrong_number)),
        _ => None,
    }
}

/// Which part of the state table holds for a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flow {
    Consent,
    Disclaimer,
    Recorded,
    /// The opt-in feature is off: nobody is asked, opt-outs count all the same.
    Off,
}

impl Flow {
    const fn of(program: &Program) -> Self {
        match (program.mode(), program.opt_in_is_on()) {
            (OptInMode::Recorded, _) => Self::Recorded,
            (OptInMode::Consent | OptInMode::Disclaimer, false) => Self::Off,
            (OptInMode::Consent, true) => Self::Consent,
            (OptInMode::Disclaimer, true) => Self::Disclaimer,
        }
    }
}

/// Decides what an event means for a record. Total: every event has an answer in every state.
///
/// A decision that cannot be made is a refusal with a reason. The facts, folded into the record by
/// [`evolve`](crate::evolve), are what the decision changes; the record itself is not touched.
#[must_use]
pub fn decide(record: &Record, event: &Event, context: &Context<'_>) -> Decided {
    let ledger = Ledger::new(record, event, context);
    let Some(program) = context.program else {
        return without_program(ledger, event, context);
    };
    let mut draft = Draft::new(ledger, event, context, program);
    let trigger = Trigger::of(event, context.reading, Some(program));
    let is_reviewed = context
        .reading
        .and_then(|reading| treatment(reading, Some(program)))
        .is_some_and(|treatment| treatment == Treatment::Review)
        && draft.could_opt_out();
    draft.note_carrier_keyword();
    if is_reviewed {
        draft.open_review();
    }

    // The state table. Rows are read from top to bottom; the first that fits decides.
    match (draft.flow, draft.from, trigger) {
        (_, _, Trigger::HelpWord) => draft.answer_help(),
        (_, _, Trigger::OptOutWord) => {
            draft.opt_out_by_text(OptOutVia::Text);
            draft.show_sentence();
        }
        (_, _, Trigger::WrongNumber) => {
            draft.opt_out_by_text(OptOutVia::WrongNumber);
            draft.show_sentence();
        }
        (_, _, Trigger::OptOutElsewhere(via)) => draft.opt_out_elsewhere(via),
        (_, _, Trigger::ConsentRecorded) => draft.record_consent(),
        (_, _, Trigger::ConsentDeclined) => draft.decline_elsewhere(),
        (_, _, Trigger::FlagChanged) => draft.change_flag(),
        (_, _, Trigger::NumberReassigned) => draft.ledger.reassign(),
        (_, _, Trigger::ReviewResolved) => draft.ledger.resolve_review(),
        (_, _, Trigger::CarrierBlockChanged) => draft.change_carrier_block(),
        (_, _, Trigger::MemberJoined { .. } | Trigger::MemberLeft | Trigger::GroupBegun)
            if draft.is_group() =>
        {
            draft.change_group();
        }
        (
            Flow::Disclaimer,
            State::Unknown | State::Disclaimer,
            Trigger::MemberJoined { begun: true } | Trigger::GroupBegun,
        ) => draft.tell_member(),
        (_, _, Trigger::MemberJoined { .. } | Trigger::MemberLeft | Trigger::GroupBegun) => {
            draft.ledger.note_member();
        }

        (Flow::Consent | Flow::Recorded, State::Pending, Trigger::Answer)
            if draft.answers_prompt() =>
        {
            draft.consent_by_answer();
        }
        (Flow::Consent | Flow::Recorded, State::Pending, Trigger::Negative)
            if draft.answers_prompt() =>
        {
            draft.opt_out_by_text(OptOutVia::Declined);
        }
        (
            Flow::Consent | Flow::Disclaimer | Flow::Recorded,
            State::Unknown | State::Pending,
            Trigger::JoinWord,
        ) if draft.no_opt_out_stands() => draft.consent_by_word(),
        (_, State::OptedOut, Trigger::RestartWord | Trigger::JoinWord | Trigger::Answer)
            if draft.reopens_by_keyword() =>
        {
            draft.consent_by_word();
        }

        (
            _,
            state,
            Trigger::InboundOther
            | Trigger::Answer
            | Trigger::Negative
            | Trigger::RestartWord
            | Trigger::JoinWord,
        ) => draft.show_message(state, trigger),

        (_, _, Trigger::Outbound) => draft.request_send(),
        (_, _, Trigger::ConsentRequested) => draft.request_consent(),
        (_, _, Trigger::SendRedeemed) => draft.redeem(),
        (_, _, Trigger::SendReported) => draft.report_send(),
        (_, _, Trigger::TextsLeased) => draft.ledger.lease_texts(),
        (_, _, Trigger::TimedOut) => draft.ledger.note_time_out(),
    }
    if is_reviewed {
        draft.ledger.review_delivery();
    }
    draft.finish()
}

/// An event on a line that no program owns, or one for the whole organization: opt-outs count,
/// texts can be leased and time-outs flushed, and nothing is ever asked, shown or permitted.
fn without_program(mut ledger: Ledger<'_>, event: &Event, context: &Context<'_>) -> Decided {
    let family = match &event.body {
        EventBody::ConsentRevoked { channel, .. } => channel.map(Channel::family),
        _ => None,
    };
    let rule = context.reading.and_then(|reading| reading.rule.clone());
    let act = |ledger: &Ledger<'_>, via| OptOutAct {
        rule: rule.clone(),
        family,
        ..ledger.act(None, Scope::Organization, via)
    };
    match Trigger::of(event, context.reading, None) {
        Trigger::OptOutWord => ledger.opt_out(act(&ledger, OptOutVia::Text)),
        Trigger::WrongNumber => ledger.opt_out(act(&ledger, OptOutVia::WrongNumber)),
        Trigger::OptOutElsewhere(via) => {
            let concerned = ledger.in_conversation();
            let channel = event.body.channel().unwrap_or(Channel::Sms);
            ledger.opt_out(act(&ledger, via));
            ledger.tell_rejected(concerned, channel, None);
        }
        Trigger::NumberReassigned => ledger.reassign(),
        Trigger::ReviewResolved => ledger.resolve_review(),
        Trigger::TextsLeased => ledger.lease_texts(),
        Trigger::TimedOut => ledger.note_time_out(),
        Trigger::MemberJoined { .. } | Trigger::MemberLeft | Trigger::GroupBegun => {
            ledger.note_member();
        }
        Trigger::HelpWord
        | Trigger::Negative
        | Trigger::Answer
        | Trigger::RestartWord
        | Trigger::JoinWord
        | Trigger::InboundOther
        | Trigger::Outbound
        | Trigger::ConsentRequested
        | Trigger::ConsentRecorded
        | Trigger::FlagChanged
        | Trigger::CarrierBlockChanged
        | Trigger::ConsentDeclined => ledger.refuse(Reason::new(ReasonCode::ConsentRequired)),
        Trigger::SendRedeemed | Trigger::SendReported => {
            ledger.refuse(Reason::new(ReasonCode::NoPermit));
        }
    }
    ledger.finish(None)
}
