//! [`Lease`]: automatic texts of one contact leave the outbox, each checked once more.

use consentry_core::{
    Address, Channel, ContactId, Context, EffectId, Event, EventBody, EventId, Fact, MessageText,
    OrganizationId, QueuedText, Recipient, Template, Timestamp, decide,
};
use consentry_store::journal::{self, EntryEffect};
use consentry_store::{Keys, OutboxChange, StoreError};

use super::scribe::{Decision, Scribe};
use super::{Handover, Input, Plan, Planned};
use crate::error::Error;
use crate::outcome::text_part;

/// An automatic text that a worker may send now, once, under its effect id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeasedText {
    /// The stable id; hand it to the provider as an idempotency key.
    pub effect: EffectId,
    /// Whom it is for.
    pub to: Recipient,
    /// The person whose conversation it belongs to; none after erasure.
    pub contact: Option<Address>,
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

impl Plan for Lease {
    type Answer = Vec<LeasedText>;

    fn keys(&self) -> Keys {
        Keys {
            contact_id: Some(self.contact),
            contact_of: Some(self.cause.clone()),
            ..Keys::of(self.organization)
        }
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
                texts.push(LeasedText {
                    effect: effect.clone(),
                    to: template.recipient(),
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
        let mut scribe = Scribe::new(*input, None)?;
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
        };
        let decided = decide(&scribe.record, &event, &context);
        let leased = |effect: &EffectId| {
            decided.facts.iter().any(
                |fact| matches!(fact, Fact::TextLeased { effect: leased, .. } if leased == effect),
            )
        };
        for effect in &self.effects {
            if self.handover == Handover::Sent || !leased(effect) {
                scribe.outbox.push(OutboxChange::Done(effect.clone()));
            }
        }
        texts.retain(|text| leased(&text.effect));
        let decision = Decision {
            event: &event,
            program: None,
            line: None,
            country: None,
            reading: None,
            decided: &decided,
            content: Vec::new(),
        };
        scribe.write(&decision, &[])?;
        Ok(Planned::Write(Box::new(scribe.commit()), texts))
    }
}
