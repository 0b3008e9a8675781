//! [`Lease`]: automatic texts of one contact leave the outbox, each checked once more.

use consentry_core::{
    Address, Channel, ContactId, Context, Decided, EffectId, Event, EventBody, EventId, Fact,
    GroupId, MessageText, OrganizationId, QueuedText, Recipient, Template, Timestamp, decide,
};
use consentry_store::journal::{self, EntryEffect};
use consentry_store::{Keys, OutboxChange, Snapshot, StoreError};

use super::group::{Book, Group, Happened};
use super::scribe::{Decision, Scribe};
use super::{Handover, Input, Plan, Planned};
use crate::error::Error;
use crate::outcome::{group_name, recipient_of, text_part};

/// An automatic text that a worker may send now, once, under its effect id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeasedText {
    /// The stable id; hand it to the provider as an idempotency key.
    pub effect: EffectId,
    /// Whom it is for.
    pub to: Recipient,
    /// The person whose conversation it belongs to; none after erasure, and for a text to a group.
    pub contact: Option<Address>,
    /// The host's id of the group that it is for.
    pub group: Option<GroupId>,
    /// The line's address.
    pub line: Option<String>,
    /// How it travels.
    pub channel: Channel,
    /// Which text.
    pub template: Template,
    /// What it says.
    pub text: MessageText,
    /// Until when it may be sent.
    pub not_after: Timestamp,
}

/// Leases texts that one event queued for one contact.
#[derive(Clone, Debug)]
pub struct Lease {
    organization: OrganizationId,
    contact: ContactId,
    cause: EventId,
    effects: Vec<EffectId>,
    handover: Handover,
}

impl Lease {
    /// The texts `effects`, which the event `cause` queued for `contact`.
    #[must_use]
    pub const fn new(
        organization: OrganizationId,
        contact: ContactId,
        cause: EventId,
        effects: Vec<EffectId>,
        handover: Handover,
    ) -> Self {
        Self { organization, contact, cause, effects, handover }
    }
}

/// Whether a decision let a text go.
fn is_leased(decided: &Decided, effect: &EffectId) -> bool {
    let is_it =
        |fact: &Fact| matches!(fact, Fact::TextLeased { effect: leased, .. } if leased == effect);
    decided.facts.iter().any(is_it)
}

impl Plan for Lease {
    type Answer = Vec<LeasedText>;

    fn keys(&self) -> Keys {
        Keys {
            contact_id: Some(self.contact),
            contact_of: Some(self.cause.clone()),
            ..Keys::of(self.organization)
        }
    }

    fn more(&self, asked: &Keys, snapshot: &Snapshot) -> Result<Option<Keys>, Error> {
        let Some(group) = Group::of_related(snapshot)? else { return Ok(None) };
        let members = group.record(snapshot)?.present_members().collect();
        Ok(group.more(asked, members))
    }

    fn decide(&self, input: &Input<'_>) -> Result<Planned<Vec<LeasedText>>, Error> {
        let stored = input.snapshot.related.as_ref().ok_or(StoreError::Corrupt)?;
        let entry = journal::decode(&stored.bytes)?;
        let mut queued = Vec::new();
        let mut texts = Vec::new();
        for effect in &entry.effects {
            let EntryEffect::Text { effect, place, line, channel, template, not_after, text } =
                effect
            else {
                continue;
            };
            if !self.effects.contains(effect) {
                continue;
            }
            let line = line.and_then(|line| input.configuration.any_line(line));
            // After erasure there is nobody to send it to.
            if let Some(text) = text_part(&stored.parts, *text) {
                let group = group_name(&entry, &stored.parts);
                let to = recipient_of(&entry, *template);
                texts.push(LeasedText {
                    effect: effect.clone(),
                    to,
                    group: group
                        .filter(|_| to == Recipient::Group)
                        .and_then(|group| GroupId::new(&group).ok()),
                    contact: input.snapshot.head.as_ref().and_then(|head| head.address),
                    line: line.map(|line| line.address().to_owned()),
                    channel: *channel,
                    template: *template,
                    text,
                    not_after: *not_after,
                });
                queued.push(QueuedText {
                    effect: effect.clone(),
                    place: *place,
                    template: *template,
                    not_after: *not_after,
                });
            }
        }
        let what = format!("lease/{}", input.now.as_millis());
        let event = Event {
            id: self.effects.first().map_or_else(
                || EventId::derive(&self.cause, &what),
                |first| first.follow_up(&what),
            ),
            at: input.now,
            body: EventBody::TextsLeased { texts: queued },
        };
        let context = Context {
            now: input.now,
            configuration: input.configuration,
            program: None,
            line: None,
            country: None,
            reading: None,
            group: None,
        };
        let done = |leased: &dyn Fn(&EffectId) -> bool| {
            let over = self
                .effects
                .iter()
                .filter(|effect| self.handover == Handover::Sent || !leased(effect));
            over.cloned().map(OutboxChange::Done).collect::<Vec<_>>()
        };
        if let Some(group) = Group::of_related(input.snapshot)? {
            let happened = Happened {
                event: &event,
                program: None,
                line: None,
                country: None,
                reading: None,
                content: Vec::new(),
            };
            let mut book = Book::open(*input, group, None)?;
            let (_, decided) = book.write(&happened, &context, self.handover)?;
            let leased = |effect: &EffectId| is_leased(&decided, effect);
            // A disclaimer that waits for a member who has opted out may go when they have left.
            let kept = |effect: &EffectId| leased(effect) || book.waits(effect, input.now);
            let done = done(&kept);
            texts.retain(|text| leased(&text.effect));
            if texts.is_empty() && done.is_empty() {
                return Ok(Planned::Done(texts));
            }
            return Ok(Planned::Write(Box::new(book.commit(done)), texts));
        }
        let mut scribe = Scribe::new(*input, None)?;
        let decided = decide(&scribe.record, &event, &context);
        let leased = |effect: &EffectId| is_leased(&decided, effect);
        scribe.outbox.extend(done(&leased));
        texts.retain(|text| leased(&text.effect));
        let decision = Decision {
            event: &event,
            program: None,
            line: None,
            country: None,
            reading: None,
            decided: &decided,
            content: Vec::new(),
            group: None,
        };
        scribe.write(&decision, &[])?;
        Ok(Planned::Write(Box::new(scribe.commit()), texts))
    }
}
