//! [`Book`]: the records that an event in a group conversation concerns, written in one commit.

use std::collections::{BTreeMap, BTreeSet};

use consentry_core::{
    ContactId, Context, Conversation, Country, Decided, EffectId, Event, EventBody, EventId,
    GroupStep, InGroup, LineId, ProgramId, Reading, Record, Timestamp, decide, decide_in_group,
};
use consentry_store::journal::{self, Entry};
use consentry_store::{Commit, Keys, NewEntry, OutboxChange, PrivatePart, Snapshot};

use super::receive::queued_texts;
use super::scribe::{Decision, GroupEntry, Scribe, decode_record};
use super::{Handover, Input, lease_id};
use crate::error::Error;
use crate::outcome::{Outcome, text_part};

/// A group conversation as the store knows it.
#[derive(Clone)]
pub(super) struct Group {
    /// Under whose id its own record is kept.
    pub(super) id: ContactId,
    /// The host's id of it; empty after erasure.
    pub(super) name: String,
}

impl Group {
    /// The group whose own record an entry belongs to.
    fn of_entry(entry: &Entry, parts: &[Option<PrivatePart>]) -> Option<Self> {
        let group = entry.group.as_ref()?;
        let is_its_own = matches!(group.part, Some(InGroup::Conversation { .. }));
        is_its_own.then(|| Self {
            id: group.id,
            name: text_part(parts, group.name)
                .map_or_else(String::new, |name| name.as_str().to_owned()),
        })
    }

    /// The group whose own record the entry asked for as related belongs to.
    pub(super) fn of_related(snapshot: &Snapshot) -> Result<Option<Self>, Error> {
        // The record of a group has no address.
        let unnamed = snapshot.head.as_ref().is_some_and(|head| head.address.is_none());
        let Some(related) = snapshot.related.as_ref().filter(|_| unnamed) else { return Ok(None) };
        Ok(Self::of_entry(&journal::decode(&related.bytes)?, &related.parts))
    }

    /// Its own record, as far as it was read.
    pub(super) fn record(&self, snapshot: &Snapshot) -> Result<Record, Error> {
        let mut known = snapshot.others.iter().chain(&snapshot.head);
        decode_record(known.find(|head| head.contact == self.id))
    }

    /// What is to be read beside what was asked for: its own record, and those of members. None where
    /// that was asked for.
    pub(super) fn more(&self, asked: &Keys, members: Vec<ContactId>) -> Option<Keys> {
        let mut others = vec![self.id];
        others.extend(members);
        (asked.others != others).then(|| Keys { others, ..asked.clone() })
    }
}

/// What happened in a group conversation, with all that its entries say.
pub(super) struct Happened<'h> {
    pub(super) event: &'h Event,
    pub(super) program: Option<ProgramId>,
    pub(super) line: Option<LineId>,
    pub(super) country: Option<Country>,
    pub(super) reading: Option<&'h Reading>,
    pub(super) content: Vec<Vec<u8>>,
}

/// The records of a group conversation and of those who take part in it, and what is written on them.
pub(super) struct Book<'a> {
    input: Input<'a>,
    group: Group,
    actor: Option<ContactId>,
    members: Vec<ContactId>,
    scribes: BTreeMap<ContactId, Scribe<'a>>,
    written: BTreeSet<ContactId>,
    entries: Vec<NewEntry>,
}

/// A text that an entry queued on somebody's record.
struct Queued {
    contact: ContactId,
    cause: EventId,
    decided: Decided,
}

impl<'a> Book<'a> {
    /// Opens the records that were read: the group's own, that of the contact who acts, and those of
    /// the members.
    pub(super) fn open(
        input: Input<'a>,
        group: Group,
        actor: Option<Scribe<'a>>,
    ) -> Result<Self, Error> {
        let own = Scribe::at(input, group.id)?;
        let acting = actor.as_ref().and_then(Scribe::contact);
        let mut members = Vec::new();
        let mut scribes = BTreeMap::new();
        for head in &input.snapshot.others {
            if head.contact != group.id && Some(head.contact) != acting {
                members.push(head.contact);
                scribes.insert(head.contact, Scribe::at(input, head.contact)?);
            }
        }
        members.extend(acting);
        scribes.insert(group.id, own);
        scribes.extend(actor.and_then(|scribe| Some((scribe.contact()?, scribe))));
        let (written, entries) = (BTreeSet::new(), Vec::new());
        Ok(Self { input, group, actor: acting, members, scribes, written, entries })
    }

    /// Decides an event and writes its entries: one for each record that it concerns. What is returned
    /// is what the host is told, and what was decided of it.
    pub(super) fn write(
        &mut self,
        happened: &Happened<'_>,
        context: &Context<'_>,
        handover: Handover,
    ) -> Result<(Outcome, Decided), Error> {
        let steps = self.decide(happened.event, context);
        // What a host must do stands in the outcome, whoever's record it was decided on.
        let follow_ups: Vec<EventId> = steps
            .iter()
            .skip(1)
            .filter(|step| !step.decided.effects.is_empty())
            .map(|step| self.part_id(&happened.event.id, step.contact))
            .collect();
        let mut told: Option<(Outcome, Decided)> = None;
        let mut queued = Vec::new();
        for step in steps {
            let own_id = told.as_ref().map(|_| self.part_id(&happened.event.id, step.contact));
            let outcome = self.write_step(happened, &step, own_id.as_ref(), &follow_ups)?;
            let cause = own_id.unwrap_or_else(|| happened.event.id.clone());
            match &mut told {
                None => told = Some((outcome, step.decided.clone())),
                Some((first, _)) if follow_ups.contains(&cause) => {
                    first.also.push(outcome);
                }
                Some(_) => {}
            }
            queued.push(Queued { contact: step.contact, cause, decided: step.decided });
        }
        for texts in queued {
            self.hand_over(texts, context, handover)?;
        }
        told.ok_or_else(corrupt)
    }

    fn decide(&self, event: &Event, context: &Context<'_>) -> Vec<GroupStep> {
        let empty = Record::default();
        let record = |id: &ContactId| self.scribes.get(id).map_or(&empty, |scribe| &scribe.record);
        // A contact acts in the host's event; in what follows from it they are one of the members.
        let acts = matches!(
            event.body,
            EventBody::MessageReceived { .. }
                | EventBody::MemberJoined { .. }
                | EventBody::MemberLeft { .. }
        );
        let actor = self.actor.filter(|_| acts);
        let own = record(&self.group.id);
        let is_report = matches!(event.body, EventBody::SendReported { .. });
        let is_present = |id: &ContactId| own.members.get(id).is_some_and(|member| member.present);
        let members: Vec<(ContactId, Record)> = self
            .members
            .iter()
            .filter(|id| Some(**id) != actor && (is_report || is_present(id)))
            .map(|id| (*id, record(id).clone()))
            .collect();
        let conversation = Conversation {
            id: self.group.id,
            record: own,
            actor: actor.as_ref().map(|id| (*id, record(id))),
            members: &members,
        };
        decide_in_group(&conversation, event, context)
    }

    /// The id of the entry that is one contact's part of an event.
    fn part_id(&self, event: &EventId, contact: ContactId) -> EventId {
        if contact == self.group.id {
            EventId::derive(event, "group")
        } else {
            EventId::derive(event, &format!("member/{:x}", contact.key()))
        }
    }

    fn write_step(
        &mut self,
        happened: &Happened<'_>,
        step: &GroupStep,
        own_id: Option<&EventId>,
        also: &[EventId],
    ) -> Result<Outcome, Error> {
        let (is_first, configuration) = (own_id.is_none(), self.input.configuration);
        let scribe = self.scribes.get_mut(&step.contact).ok_or_else(corrupt)?;
        let decision = Decision {
            event: &step.event,
            program: happened.program,
            line: happened.line,
            country: happened.country.filter(|_| is_first),
            reading: happened.reading.filter(|_| is_first),
            decided: &step.decided,
            content: if is_first { happened.content.clone() } else { Vec::new() },
            group: Some(GroupEntry {
                id: self.group.id,
                name: &self.group.name,
                part: step.group,
                own_id,
            }),
        };
        let (entry, parts) = scribe.write(&decision, if is_first { also } else { &[] })?;
        self.entries.extend(scribe.take_entries());
        self.written.insert(step.contact);
        Ok(Outcome::of_entry(&entry, &parts, scribe.address(), configuration))
    }

    /// Queues the texts of a step, or leases them at once.
    fn hand_over(
        &mut self,
        texts: Queued,
        context: &Context<'_>,
        handover: Handover,
    ) -> Result<(), Error> {
        let Queued { contact, cause, decided } = texts;
        let queued = queued_texts(&decided);
        if queued.is_empty() {
            return Ok(());
        }
        if handover == Handover::Queue {
            let scribe = self.scribes.get_mut(&contact).ok_or_else(corrupt)?;
            scribe.queue_texts(&cause, &decided);
            return Ok(());
        }
        let event = Event {
            id: lease_id(&cause),
            at: self.input.now,
            body: EventBody::TextsLeased { texts: queued },
        };
        let happened = Happened {
            event: &event,
            program: context.program.map(|program| program.id()),
            line: context.line,
            country: None,
            reading: None,
            content: Vec::new(),
        };
        let context = Context { reading: None, country: None, ..*context };
        if contact == self.group.id {
            return self.write(&happened, &context, handover).map(|_| ());
        }
        let scribe = self.scribes.get(&contact).ok_or_else(corrupt)?;
        let decided = decide(&scribe.record, &event, &context);
        let step = GroupStep { contact, event: event.clone(), group: None, decided };
        self.write_step(&happened, &step, None, &[]).map(|_| ())
    }

    /// Whether a text to the group may still go out one day.
    pub(super) fn waits(&self, effect: &EffectId, now: Timestamp) -> bool {
        let record = self.scribes.get(&self.group.id).map(|scribe| &scribe.record);
        let shown = record.into_iter().flat_map(|record| record.consents.values());
        let mut texts = shown.filter_map(|consent| consent.disclaimer.as_ref()?.text.as_ref());
        texts.any(|it| it.effect == *effect && now <= it.not_after)
    }

    /// One commit of everything. Where something was written on the group's own record, all records
    /// that were read must be as they were: nothing goes to a group while a member says STOP.
    pub(super) fn commit(self, mut outbox: Vec<OutboxChange>) -> Commit {
        let Self { input, group, scribes, written, entries, .. } = self;
        let mut heads = Vec::new();
        for (contact, scribe) in scribes {
            let Commit { heads: own, outbox: queued, .. } = scribe.commit();
            if written.contains(&contact) || written.contains(&group.id) {
                heads.extend(own);
            }
            outbox.extend(queued);
        }
        Commit {
            organization: input.configuration.organization(),
            configuration: input.snapshot.configuration,
            heads,
            entries,
            outbox,
            install: None,
        }
    }
}

fn corrupt() -> Error {
    Error::Store(consentry_store::StoreError::Corrupt)
}
