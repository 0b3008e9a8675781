//! [`decide_in_group`]: what an event in a group conversation means for the conversation and for each
//! who takes part in it.
//!
//! A group conversation has a record of its own, which knows who takes part and which the group's
//! one disclaimer belongs to. Everything else is decided on the records of the persons, by the same
//! state table as in a conversation with one: a message goes out only if it may go to each of them.

use std::collections::BTreeSet;

use super::draft::Draft;
use super::ledger::Ledger;
use super::{Context, Decided, Flow, InGroup, decide};
use crate::event::{Event, EventBody, QueuedText, SendRequest};
use crate::gate::{Decision, GateDecision, gate, is_locked};
use crate::id::{ContactId, EventId};
use crate::message::{Channel, StartedBy};
use crate::reason::{Reason, ReasonCode};
use crate::record::{MAX_GROUP_MEMBERS, Place, Prompt, Record, State};

/// A group conversation of one line.
#[derive(Clone, Copy, Debug)]
pub struct Conversation<'a> {
    /// Its id.
    pub id: ContactId,
    /// Its own record; empty before anything is known of it.
    pub record: &'a Record,
    /// The contact who acts, whether or not they are known to take part.
    pub actor: Option<(ContactId, &'a Record)>,
    /// The records of those who take part; for the report of a send also of those who did.
    pub members: &'a [(ContactId, Record)],
}

/// A decision on one of the records that an event in a group concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupStep {
    /// Whose record: a member's, or the conversation's own.
    pub contact: ContactId,
    /// What happened, as this record sees it. The id is that of the host's event in every step.
    pub event: Event,
    /// What the owner of the record is in the conversation.
    pub group: Option<InGroup>,
    /// What it means.
    pub decided: Decided,
}

/// Decides an event in a group conversation: one step for each record that it concerns, the one that
/// tells the host the outcome first.
///
/// A message to the group is all or nothing: the gate is asked with the records of all members, and
/// one who may not be written to refuses it. Nothing goes to the group while a member is opted out.
/// Messages, sends, joins, leaves and leases belong to a group; any other event gives no step.
#[must_use]
pub fn decide_in_group(
    conversation: &Conversation<'_>,
    event: &Event,
    context: &Context<'_>,
) -> Vec<GroupStep> {
    let talk = Talk { conversation, event, context };
    match &event.body {
        EventBody::MessageReceived { channel, .. } => talk.received(*channel),
        EventBody::MemberJoined { channel, begun: _ } => talk.joined(*channel),
        EventBody::MemberLeft { .. } => talk.left(),
        EventBody::SendRequested(request) => talk.requested(request),
        EventBody::SendRedeemed { .. } => talk.redeemed(),
        EventBody::SendReported { .. } => talk.reported(),
        EventBody::TextsLeased { .. } => talk.leased(),
        _ => Vec::new(),
    }
}

/// Decides whether a message may be sent to a group: to all who take part in it, or to nobody.
#[must_use]
pub fn gate_group(
    conversation: &Conversation<'_>,
    request: &SendRequest,
    context: &Context<'_>,
) -> GateDecision {
    // The gate looks at the request alone, so any event will do.
    let event = Event {
        id: EventId::of_contact(conversation.id, "gate"),
        at: context.now,
        body: EventBody::SendRequested(request.clone()),
    };
    Talk { conversation, event: &event, context }.gate(request)
}

/// A member who is told with the group.
const fn together(member: ContactId) -> Option<InGroup> {
    Some(InGroup::Together { member: Some(member) })
}

/// One event in one conversation.
#[derive(Clone, Copy)]
struct Talk<'a> {
    conversation: &'a Conversation<'a>,
    event: &'a Event,
    context: &'a Context<'a>,
}

impl Talk<'_> {
    /// A member wrote. The first message that is shown begins the conversation: all who take part are
    /// told with whom they talk, by one text to the group.
    fn received(&self, channel: Channel) -> Vec<GroupStep> {
        let Some((actor, record)) = self.conversation.actor else { return Vec::new() };
        // The group's text tells them too, where it may still reach all.
        let part = (self.waits(channel) && self.reaches_all(channel, Some(record)))
            .then_some(InGroup::Together { member: None });
        let alone = self.step(actor, record, self.event.clone(), part);
        let shown = matches!(alone.decided.decision, Decision::Deliver | Decision::Review);
        // No conversation begins with a request to stop, although the text is shown.
        if shown && alone.decided.to != Some(State::OptedOut) {
            let begun = self.begin(channel, actor, record);
            if !begun.is_empty() {
                return begun;
            }
        }
        // Who writes takes part, whatever arrives later of how they left before.
        let known = self.conversation.record.members.get(&actor);
        if known.is_some_and(|it| (it.at, it.present) >= (self.event.at, true)) {
            return vec![alone];
        }
        let body = EventBody::MemberJoined { channel, begun: self.has_begun(channel) };
        vec![alone, self.own_step(self.event_of(body), Some(actor))]
    }

    /// Begins the conversation with the message at hand; nothing where it has begun, or may not.
    fn begin(&self, channel: Channel, actor: ContactId, record: &Record) -> Vec<GroupStep> {
        let may_write = self.stays(actor) && self.obstacle(Some(actor)).is_none();
        let tells = self.flow() == Some(Flow::Disclaimer) && may_write && self.knows_all();
        if !tells || !self.reaches_all(channel, Some(record)) {
            return Vec::new();
        }
        let begun = self.event_of(EventBody::GroupBegun { channel });
        let own = self.own_step(begun.clone(), Some(actor));
        // The group was told already, or is about to be, or no text may go.
        if own.decided.effects.is_empty() {
            return Vec::new();
        }
        let part = Some(InGroup::Together { member: None });
        let mut steps = vec![self.step(actor, record, self.event.clone(), part), own];
        let others = self.conversation.members.iter().filter(|(id, _)| *id != actor);
        steps.extend(
            others
                .map(|(id, record)| self.step(*id, record, begun.clone(), together(*id)))
                .filter(|step| !step.decided.facts.is_empty()),
        );
        steps
    }

    /// A contact joined. Who joins a conversation that goes on is told by a text of their own.
    fn joined(&self, channel: Channel) -> Vec<GroupStep> {
        let Some((actor, record)) = self.conversation.actor else { return Vec::new() };
        // Who left again by later news, or joins a group that is not written to, is told nothing.
        let may_write = self.stays(actor) && self.obstacle(Some(actor)).is_none();
        let begun = self.has_begun(channel) && may_write;
        let event = self.event_of(EventBody::MemberJoined { channel, begun });
        let own = self.own_step(event.clone(), Some(actor));
        vec![self.step(actor, record, event, None), own]
    }

    fn left(&self) -> Vec<GroupStep> {
        let Some((actor, record)) = self.conversation.actor else { return Vec::new() };
        let own = self.own_step(self.event.clone(), Some(actor));
        vec![self.step(actor, record, self.event.clone(), None), own]
    }

    /// The line wants to write to the group: every member must be one whom it may write to.
    fn requested(&self, request: &SendRequest) -> Vec<GroupStep> {
        let answer = self.gate(request);
        if answer.decision != Decision::Allow {
            return self.refused(answer.reasons);
        }
        let own = self.own_step(self.event.clone(), None);
        let tells_all = !own.decided.effects.is_empty();
        let tells_all = tells_all || self.waits(request.channel);
        self.all_or_nothing(own, |id| match tells_all {
            true => InGroup::Together { member: Some(id) },
            false => InGroup::Apart { member: id },
        })
    }

    fn gate(&self, request: &SendRequest) -> GateDecision {
        let limit = (self.needs_text(request.channel) && !self.members_may_be_texted())
            .then_some(ReasonCode::AutomaticTextLimit);
        if let Some(code) = self.standstill().or(limit) {
            let reasons = vec![Reason::new(code)];
            return GateDecision { decision: Decision::Refuse, reasons };
        }
        let records: Vec<&Record> = self.conversation.members.iter().map(|(_, it)| it).collect();
        gate(&records, request, self.context)
    }

    /// The message to the group is handed over: once, and only if every member's permit stands.
    fn redeemed(&self) -> Vec<GroupStep> {
        if let Some(code) = self.standstill() {
            return self.refused(vec![Reason::new(code)]);
        }
        let own = self.own_step(self.event.clone(), None);
        self.all_or_nothing(own, |id| InGroup::Together { member: Some(id) })
    }

    /// The conversation's step with those of all members, if each allows; a refusal otherwise.
    fn all_or_nothing(
        &self,
        own: GroupStep,
        part: impl Fn(ContactId) -> InGroup,
    ) -> Vec<GroupStep> {
        let mut steps = vec![own];
        steps.extend(
            self.conversation
                .members
                .iter()
                .map(|(id, record)| self.step(*id, record, self.event.clone(), Some(part(*id)))),
        );
        if steps.iter().all(|step| step.decided.decision == Decision::Allow) {
            return steps;
        }
        let refusals = steps.into_iter().filter(|it| it.decided.decision != Decision::Allow);
        self.refused(refusals.flat_map(|step| step.decided.reasons).collect())
    }

    /// What became of a message to the group, for all who had their part in it.
    fn reported(&self) -> Vec<GroupStep> {
        let EventBody::SendReported { send, .. } = &self.event.body else { return Vec::new() };
        let mut steps = vec![self.own_step(self.event.clone(), None)];
        steps.extend(
            self.conversation
                .members
                .iter()
                .filter(|(_, record)| record.permit(send).is_some())
                .map(|(id, record)| {
                    let part = Some(InGroup::Apart { member: *id });
                    self.step(*id, record, self.event.clone(), part)
                }),
        );
        steps
    }

    /// The group's disclaimer leaves, unless there is somebody in the group whom no text may reach. Who
    /// takes part when it leaves first is told by it.
    fn leased(&self) -> Vec<GroupStep> {
        let EventBody::TextsLeased { texts } = &self.event.body else { return Vec::new() };
        let due: Vec<_> = texts.iter().filter(|text| self.may_leave(text)).cloned().collect();
        let is_first = due.iter().all(|text| !self.has_left(text));
        let event = self.event_of(EventBody::TextsLeased { texts: due });
        let own = self.own_step(event.clone(), None);
        let leaves = !own.decided.facts.is_empty();
        let mut steps = vec![own];
        if leaves && is_first {
            let members = self.conversation.members.iter();
            steps.extend(
                members.map(|(id, record)| self.step(*id, record, event.clone(), together(*id))),
            );
        }
        steps
    }

    /// Whether a text that waits may go to the group now.
    fn may_leave(&self, text: &QueuedText) -> bool {
        let configuration = self.context.configuration;
        let program = configuration.program(text.place.program);
        let context = Context { program, line: text.place.line, ..*self.context };
        let talk = Talk { context: &context, ..*self };
        let members = talk.conversation.members;
        // A worker that did not report comes again for the same text, which was counted before.
        let is_counted = talk.has_left(text);
        talk.flow() == Some(Flow::Disclaimer)
            && talk.standstill().is_none()
            && members.iter().all(|(_, record)| talk.may_reach(record, &text.place))
            && (is_counted || talk.members_may_be_texted())
    }

    /// Whether a text to the group was leased before.
    fn has_left(&self, text: &QueuedText) -> bool {
        self.shown(&text.place).is_some_and(|it| it.sent_at.is_some())
    }

    /// The text of the group's disclaimer.
    fn shown(&self, place: &Place) -> Option<&Prompt> {
        self.conversation.record.disclaimer(place)?.text.as_ref()
    }

    /// Whether a text to the group may reach all who take part now, and who acts.
    fn reaches_all(&self, channel: Channel, actor: Option<&Record>) -> bool {
        let Some(place) = self.place(channel) else { return false };
        let members = self.conversation.members.iter().map(|(_, record)| record);
        let mut all = members.chain(actor);
        all.all(|record| self.may_reach(record, &place) && self.may_be_texted(record))
    }

    /// Whether somebody takes part by what is told of them now: not where later news say that they left.
    fn stays(&self, actor: ContactId) -> bool {
        let known = self.conversation.record.members.get(&actor);
        known.is_none_or(|it| it.present || (it.at, it.present) < (self.event.at, true))
    }

    /// Whether a text to the group may reach a member: nothing that they did or that was told of them
    /// forbids it.
    fn may_reach(&self, record: &Record, place: &Place) -> bool {
        let Context { program, now, .. } = *self.context;
        program.is_some_and(|program| {
            record.state(place, program.mode(), now) != State::OptedOut
                && !is_locked(record, program, place)
        })
    }

    /// Whether a contact may get one more automatic text in this hour.
    fn may_be_texted(&self, record: &Record) -> bool {
        let Context { program, now, .. } = *self.context;
        let limit = program.map_or(0, |program| program.limits().automatic_texts_per_hour);
        record.automatic_texts_lately(now) < limit
    }

    /// Whether each member may.
    fn members_may_be_texted(&self) -> bool {
        self.conversation.members.iter().all(|(_, record)| self.may_be_texted(record))
    }

    /// Whether a message to the group has to wait for its disclaimer, which is not on its way.
    fn needs_text(&self, channel: Channel) -> bool {
        let Some(place) = self.place(channel) else { return false };
        let is_told = |it: &Prompt| it.sent_at.is_some() || self.context.now <= it.not_after;
        let is_told = self.has_begun(channel) && self.shown(&place).is_some_and(is_told);
        self.flow() == Some(Flow::Disclaimer) && !is_told
    }

    /// Whether the records of all who take part are there; without one nothing may be concluded.
    fn knows_all(&self) -> bool {
        let Conversation { record, actor, members, .. } = *self.conversation;
        let mut present = record.present_members();
        present.all(|id| {
            actor.is_some_and(|(actor, _)| actor == id) || members.iter().any(|(of, _)| *of == id)
        })
    }

    /// Whether the group's disclaimer is on its way.
    fn waits(&self, channel: Channel) -> bool {
        let Some(place) = self.place(channel) else { return false };
        let waits = |it: &Prompt| it.sent_at.is_none() && self.context.now <= it.not_after;
        self.has_begun(channel) && self.shown(&place).is_some_and(waits)
    }

    /// What stands between the line and the group as a whole, with somebody who is about to join.
    fn obstacle(&self, joining: Option<ContactId>) -> Option<ReasonCode> {
        let organization = self.context.configuration.organization_spec();
        let talks = matches!(self.flow(), Some(Flow::Disclaimer | Flow::Off));
        let known = self.conversation.record.present_members();
        let present: BTreeSet<ContactId> = known.chain(joining).collect();
        if !talks || !organization.group_messaging {
            Some(ReasonCode::GroupMessagingOff)
        } else if present.is_empty() {
            Some(ReasonCode::GroupEmpty)
        } else if present.len() > MAX_GROUP_MEMBERS {
            Some(ReasonCode::GroupTooLarge)
        } else {
            None
        }
    }

    /// What keeps every message from the group, whatever its members said.
    fn standstill(&self) -> Option<ReasonCode> {
        let unknown = (!self.knows_all()).then_some(ReasonCode::StoreUnavailable);
        self.obstacle(None).or(unknown)
    }

    fn flow(&self) -> Option<Flow> {
        self.context.program.map(Flow::of)
    }

    /// Whether the group was told with whom it talks, or is about to be.
    fn has_begun(&self, channel: Channel) -> bool {
        self.state(self.conversation.record, channel) == Some(State::Disclaimer)
    }

    fn state(&self, record: &Record, channel: Channel) -> Option<State> {
        let mode = self.context.program?.mode();
        Some(record.state(&self.place(channel)?, mode, self.context.now))
    }

    fn place(&self, channel: Channel) -> Option<Place> {
        let Context { program, line, .. } = *self.context;
        Some(Place { program: program?.id(), line, family: channel.family() })
    }

    fn event_of(&self, body: EventBody) -> Event {
        Event { body, ..self.event.clone() }
    }

    /// A step on the conversation's own record.
    fn own_step(&self, event: Event, member: Option<ContactId>) -> GroupStep {
        let Conversation { id, record, .. } = *self.conversation;
        self.step(id, record, event, Some(InGroup::Conversation { member }))
    }

    fn step(
        &self,
        contact: ContactId,
        record: &Record,
        event: Event,
        group: Option<InGroup>,
    ) -> GroupStep {
        let reading = match event.body {
            EventBody::MessageReceived { .. } => self.context.reading,
            _ => None,
        };
        let context = Context { reading, group, ..*self.context };
        let decided = decide(record, &event, &context);
        GroupStep { contact, event, group, decided }
    }

    /// A refusal, on the conversation's record alone.
    fn refused(&self, reasons: Vec<Reason>) -> Vec<GroupStep> {
        let Conversation { id, record, .. } = *self.conversation;
        let group = Some(InGroup::Conversation { member: None });
        let context = Context { reading: None, group, ..*self.context };
        let mut ledger = Ledger::new(record, self.event, &context);
        for reason in reasons {
            ledger.refuse(reason);
        }
        let decided = match context.program {
            Some(program) => Draft::new(ledger, self.event, &context, program).finish(),
            None => ledger.finish(None),
        };
        vec![GroupStep { contact: id, event: self.event.clone(), group, decided }]
    }
}

impl Draft<'_> {
    /// Something changed in the group whose record this is: who takes part, or that it has begun.
    pub(super) fn change_group(&mut self) {
        let begins = matches!(self.event.body, EventBody::GroupBegun { .. });
        let is_untold = matches!(self.from, State::Unknown | State::Disclaimer);
        if begins && self.flow == Flow::Disclaimer && is_untold {
            self.show_disclaimer(StartedBy::Contact);
        }
        self.ledger.note_member();
    }

    /// Tells a member of a group with whom they talk, where they were not told yet.
    pub(super) fn tell_member(&mut self) {
        if !is_locked(&self.ledger.record, self.program, &self.place) {
            self.show_disclaimer(StartedBy::Line);
        }
        self.ledger.note_member();
    }
}
