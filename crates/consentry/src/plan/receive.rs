//! [`Receive`]: one event of a host, recorded and decided.

use consentry_core::{
    Channel, ContactId, Context, Decided, Effect, Event, EventBody, EventId, GroupId, LineId,
    MAX_GROUP_MEMBERS, OrganizationId, Program, QueuedText, Record, Timestamp, decide,
};
use consentry_store::journal::{self, EntryBody};
use consentry_store::{Keys, OutboxChange, Snapshot};

use super::group::{Book, Group, Happened};
use super::locate::{Located, locate};
use super::scribe::{Decision, Parts, Scribe, plain_entry};
use super::{Input, Plan, Planned, lease_id, recall};
use crate::address;
use crate::engine::names::redeemed_at_once;
use crate::error::Error;
use crate::host_event::{Addressee, HostEvent, HostEventBody, HostSend};
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
    contact: ContactId,
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
        contact: ContactId,
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
            event: Some(self.event.id.clone()),
            contact: self.event.body.contact(),
            contact_id: self.derived.as_ref().map(|derived| derived.contact),
            contact_of,
            ..Keys::of(self.organization)
        }
    }

    fn more(&self, asked: &Keys, snapshot: &Snapshot) -> Result<Option<Keys>, Error> {
        let Some(group) = self.group(snapshot)? else { return Ok(None) };
        let members = self.concerned(&group.record(snapshot)?);
        Ok(group.more(asked, members))
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
        match (
            locate(&self.event, related.as_ref(), input.configuration)?,
            self.group(input.snapshot)?,
        ) {
            (Some(located), Some(group)) => self.decide_in_group(input, located, group, content),
            (Some(located), None) => self.decide_located(input, located, content),
            (None, _) => self.decide_plain(input, &content),
        }
    }
}

impl Receive {
    /// The group conversation that the event belongs to.
    fn group(&self, snapshot: &Snapshot) -> Result<Option<Group>, Error> {
        let named = |line: &str, channel: Option<Channel>, group: &GroupId| {
            let family = channel.unwrap_or(Channel::Sms).family();
            let id = ContactId::of_group(&snapshot.secret, LineId::of(line), family, group);
            Ok(Some(Group { id, name: group.as_str().to_owned() }))
        };
        match &self.event.body {
            HostEventBody::MessageReceived { channel, to, group: Some(group), .. } => {
                named(to, Some(*channel), group)
            }
            HostEventBody::SendRequested(HostSend {
                channel,
                from,
                to: Addressee::Group(group),
                ..
            }) => named(from, Some(*channel), group),
            HostEventBody::MemberJoined(membership) | HostEventBody::MemberLeft(membership) => {
                named(&membership.line, membership.channel, &membership.group)
            }
            HostEventBody::SendRedeemed { .. } | HostEventBody::SendReported { .. } => {
                Group::of_related(snapshot)
            }
            _ => Ok(None),
        }
    }

    /// The members of a group whose records the event concerns.
    fn concerned(&self, group: &Record) -> Vec<ContactId> {
        match &self.event.body {
            HostEventBody::SendRequested(_)
            | HostEventBody::SendRedeemed { .. }
            | HostEventBody::MessageReceived { .. } => {
                // More than may be written to are not needed to see that they are too many.
                group.present_members().take(MAX_GROUP_MEMBERS + 1).collect()
            }
            HostEventBody::SendReported { .. } => group.members.keys().copied().collect(),
            _ => Vec::new(),
        }
    }

    fn decide_in_group(
        &self,
        input: &Input<'_>,
        located: Located,
        group: Group,
        content: Vec<Vec<u8>>,
    ) -> Result<Planned<Outcome>, Error> {
        let Located { program, line, reading, event } = located;
        let contact = self.event.body.contact();
        let actor = contact.map(|_| Scribe::new(*input, contact)).transpose()?;
        let country = contact.as_ref().and_then(address::country);
        let event = event.recorded_at(input.now, 0)?;
        let context = Context {
            now: input.now,
            configuration: input.configuration,
            program: program.and_then(|program| input.configuration.program(program)),
            line,
            country,
            reading: reading.as_ref(),
            group: None,
        };
        let happened =
            Happened { event: &event, program, line, country, reading: reading.as_ref(), content };
        let mut book = Book::open(*input, group, actor)?;
        let (mut outcome, decided) = book.write(&happened, &context, self.handover)?;
        if self.redeem && decided.decision == consentry_core::Decision::Allow {
            let redeemed = Event {
                id: redeemed_at_once(&event.id),
                at: input.now,
                body: EventBody::SendRedeemed { send: event.id.clone() },
            };
            let happened = Happened { event: &redeemed, content: Vec::new(), ..happened };
            let (_, decided) = book.write(&happened, &context, self.handover)?;
            outcome = with_redemption(outcome, decided);
        }
        Ok(Planned::Write(Box::new(book.commit(Vec::new())), outcome))
    }

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
            group: None,
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
            group: None,
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
            group: None,
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
            group: None,
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

/// The texts of a decision as the outbox keeps them.
pub(super) fn queued_texts(decided: &Decided) -> Vec<QueuedText> {
    let texts = decided.effects.iter().filter_map(|effect| match effect {
        Effect::SendText(text) | Effect::NotifyLine(text) => Some(QueuedText {
            effect: text.effect.clone(),
            place: text.place,
            template: text.template,
            not_after: text.not_after,
        }),
        Effect::ReleaseHeld(_) | Effect::DiscardHeld(_) => None,
    });
    texts.collect()
}

/// Leases the texts of a decision in the same commit.
fn lease_at_once(
    scribe: &mut Scribe<'_>,
    input: &Input<'_>,
    cause: &Event,
    decided: &Decided,
    context: &Context<'_>,
) -> Result<(), Error> {
    let texts = queued_texts(decided);
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
    Ok(with_redemption(outcome, write_follow_up(scribe, &event, context)?))
}

/// The outcome of a send with that of its redemption in the same commit.
fn with_redemption(outcome: Outcome, decided: Decided) -> Outcome {
    Outcome {
        decision: decided.decision,
        reasons: decided.reasons,
        permit: outcome.permit.map(|permit| match decided.decision {
            consentry_core::Decision::Allow => {
                crate::outcome::PermitView { expires_at: None, redeemed: true, ..permit }
            }
            _ => permit,
        }),
        ..outcome
    }
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
        group: None,
    };
    scribe.write(&decision, &[])?;
    Ok(decided)
}
