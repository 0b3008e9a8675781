//! [`Receive`]: one event of a host, recorded and decided.

use consentry_core::{
    Context, Decided, Effect, Event, EventBody, EventId, OrganizationId, Program, QueuedText,
    Timestamp, decide,
};
use consentry_store::journal::{self, EntryBody};
use consentry_store::{Keys, OutboxChange};

use super::locate::{Located, locate};
use super::scribe::{Decision, Parts, Scribe, plain_entry};
use super::{Input, Plan, Planned, lease_id, recall};
use crate::address;
use crate::engine::names::redeemed_at_once;
use crate::error::Error;
use crate::host_event::{HostEvent, HostEventBody};
use crate::outcome::Outcome;

/// What becomes of the automatic texts that an event causes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handover {
    /// They wait in the outbox until a worker leases them.
    Queue,
    /// They count as sent in the same commit: the caller sends what the outcome lists.
    Sent,
}

/// Records one event of a host and decides it.
#[derive(Clone, Debug)]
pub struct Receive {
    organization: OrganizationId,
    event: HostEvent,
    handover: Handover,
    redeem: bool,
    also: Vec<EventId>,
    derived: Option<Derived>,
}

/// An event that the engine derives from what it finds due.
#[derive(Clone, Debug)]
struct Derived {
    contact: consentry_core::ContactId,
}

impl Receive {
    /// An event as the host reports it.
    #[must_use]
    pub const fn new(organization: OrganizationId, event: HostEvent, handover: Handover) -> Self {
        Self { organization, event, handover, redeem: false, also: Vec::new(), derived: None }
    }

    /// A send that is redeemed in the same commit when it is allowed.
    #[must_use]
    pub fn admit(self) -> Self {
        Self { redeem: true, ..self }
    }

    /// With the follow-up events that it brought about.
    #[must_use]
    pub fn with_also(self, also: Vec<EventId>) -> Self {
        Self { also, ..self }
    }

    /// The time-out of a contact's question, as an event of its own.
    #[must_use]
    pub const fn timed_out(
        organization: OrganizationId,
        contact: consentry_core::ContactId,
        id: EventId,
        at: Timestamp,
    ) -> Self {
        Self {
            organization,
            event: HostEvent { id, at, body: HostEventBody::TimePassed },
            handover: Handover::Queue,
            redeem: false,
            also: Vec::new(),
            derived: Some(Derived { contact }),
        }
    }
}

impl Plan for Receive {
    type Answer = Outcome;

    fn keys(&self) -> Keys {
        let contact_of = match &self.event.body {
            HostEventBody::SendRedeemed { send } | HostEventBody::SendReported { send, .. } => {
                Some(send.clone())
            }
            HostEventBody::ReviewResolved { review, .. } => Some(review.clone()),
            _ => None,
        };
        Keys {
            organization: self.organization,
            event: Some(self.event.id.clone()),
            contact: self.event.body.contact(),
            contact_id: self.derived.as_ref().map(|derived| derived.contact),
            contact_of,
        }
    }

    fn decide(&self, input: &Input<'_>) -> Result<Planned<Outcome>, Error> {
        let content = self.event.body.content();
        if let Some(recorded) = &input.snapshot.event {
            return recall(recorded, &content, input);
        }
        if self.derived.is_some() {
            return self.decide_time_out(input, content);
        }
        let stored = input.snapshot.related.as_ref();
        let related = stored.map(|stored| journal::decode(&stored.bytes)).transpose()?;
        match locate(&self.event, related.as_ref(), input.configuration)? {
            Some(located) => self.decide_located(input, located, content),
            None => self.decide_plain(input, &content),
        }
    }
}

impl Receive {
    fn decide_located(
        &self,
        input: &Input<'_>,
        located: Located,
        content: Vec<Vec<u8>>,
    ) -> Result<Planned<Outcome>, Error> {
        let Located { program, line, reading, event } = located;
        let mut scribe = Scribe::new(*input, self.event.body.contact())?;
        let country = scribe.address().as_ref().and_then(address::country);
        let tolerance = program
            .and_then(|program| input.configuration.program(program))
            .map_or(0, |program| program.limits().clock_tolerance);
        let event = event.recorded_at(input.now, tolerance)?;
        let context = Context {
            now: input.now,
            configuration: input.configuration,
            program: program.and_then(|program| input.configuration.program(program)),
            line,
            country,
            reading: reading.as_ref(),
        };
        let decided = decide(&scribe.record, &event, &context);
        let decision = Decision {
            event: &event,
            program,
            line,
            country,
            reading: reading.as_ref(),
            decided: &decided,
            content,
        };
        let (entry, parts) = scribe.write(&decision, &self.also)?;
        let address = scribe.address();
        let mut outcome = Outcome::of_entry(&entry, &parts, address, input.configuration);
        match self.handover {
            Handover::Queue => scribe.queue_texts(&event.id, &decided),
            Handover::Sent => lease_at_once(&mut scribe, input, &event, &decided, &context)?,
        }
        if self.redeem {
            outcome = redeem_at_once(&mut scribe, input, &event, &context, outcome)?;
        }
        Ok(Planned::Write(Box::new(scribe.commit()), outcome))
    }

    fn decide_time_out(
        &self,
        input: &Input<'_>,
        content: Vec<Vec<u8>>,
    ) -> Result<Planned<Outcome>, Error> {
        let mut scribe = Scribe::new(*input, None)?;
        let event =
            Event { id: self.event.id.clone(), at: self.event.at, body: EventBody::TimedOut };
        let question = scribe.record.earliest_due(input.now);
        let review = scribe.record.earliest_overdue_review(input.now).map(|review| review.place);
        let ended = question.or(review);
        let program = ended.and_then(|place| input.configuration.program(place.program));
        let context = Context {
            now: input.now,
            configuration: input.configuration,
            program,
            line: ended.and_then(|place| place.line),
            country: None,
            reading: None,
        };
        let decided = decide(&scribe.record, &event, &context);
        let decision = Decision {
            event: &event,
            program: program.map(Program::id),
            line: context.line,
            country: None,
            reading: None,
            decided: &decided,
            content,
        };
        let (entry, parts) = scribe.write(&decision, &[])?;
        let outcome = Outcome::of_entry(&entry, &parts, scribe.address(), input.configuration);
        Ok(Planned::Write(Box::new(scribe.commit()), outcome))
    }

    /// An event that concerns no record: the report of an automatic text, or time that passed.
    fn decide_plain(
        &self,
        input: &Input<'_>,
        content: &[Vec<u8>],
    ) -> Result<Planned<Outcome>, Error> {
        let mut scribe = Scribe::new(*input, None)?;
        let parts = Parts::new(*input);
        let body = match &self.event.body {
            HostEventBody::TextReported { effect, result } => {
                scribe.outbox.push(OutboxChange::Done(effect.clone()));
                EntryBody::TextReported { effect: effect.clone(), result: *result }
            }
            _ => EntryBody::TimePassed,
        };
        let also = self.also.clone();
        let entry = plain_entry(&self.event.id, self.event.at, input, body, &parts, also);
        let outcome = Outcome::of_entry(&entry, &parts.as_stored(), None, input.configuration);
        scribe.append(&entry, parts, content)?;
        Ok(Planned::Write(Box::new(scribe.commit()), outcome))
    }
}

/// Leases the texts of a decision in the same commit.
fn lease_at_once(
    scribe: &mut Scribe<'_>,
    input: &Input<'_>,
    cause: &Event,
    decided: &Decided,
    context: &Context<'_>,
) -> Result<(), Error> {
    let texts: Vec<QueuedText> = decided
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::SendText(text) | Effect::NotifyLine(text) => Some(QueuedText {
                effect: text.effect.clone(),
                place: text.place,
                template: text.template,
                not_after: text.not_after,
            }),
            Effect::ReleaseHeld(_) | Effect::DiscardHeld(_) => None,
        })
        .collect();
    if texts.is_empty() {
        return Ok(());
    }
    let event =
        Event { id: lease_id(&cause.id), at: input.now, body: EventBody::TextsLeased { texts } };
    write_follow_up(scribe, &event, context).map(|_| ())
}

/// Redeems the permit that was just issued, in the same commit.
fn redeem_at_once(
    scribe: &mut Scribe<'_>,
    input: &Input<'_>,
    cause: &Event,
    context: &Context<'_>,
    outcome: Outcome,
) -> Result<Outcome, Error> {
    if outcome.decision != consentry_core::Decision::Allow {
        return Ok(outcome);
    }
    let event = Event {
        id: redeemed_at_once(&cause.id),
        at: input.now,
        body: EventBody::SendRedeemed { send: cause.id.clone() },
    };
    let decided = write_follow_up(scribe, &event, context)?;
    Ok(Outcome {
        decision: decided.decision,
        reasons: decided.reasons,
        permit: outcome.permit.map(|permit| match decided.decision {
            consentry_core::Decision::Allow => {
                crate::outcome::PermitView { expires_at: None, redeemed: true, ..permit }
            }
            _ => permit,
        }),
        ..outcome
    })
}

fn write_follow_up(
    scribe: &mut Scribe<'_>,
    event: &Event,
    context: &Context<'_>,
) -> Result<Decided, Error> {
    let context = Context { reading: None, ..*context };
    let decided = decide(&scribe.record, event, &context);
    let decision = Decision {
        event,
        program: context.program.map(|program| program.id()),
        line: context.line,
        country: context.country,
        reading: None,
        decided: &decided,
        content: Vec::new(),
    };
    scribe.write(&decision, &[])?;
    Ok(decided)
}
