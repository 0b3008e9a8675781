//! [`Outcome`]: what an event led to, as a host reads it.

use consentry_core::{
    Address, Channel, Configuration, Decision, EffectId, EventId, Fact, InGroup, MessageText,
    Reading, Reason, Recipient, State, Template, Timestamp,
};
use consentry_store::PrivatePart;
use consentry_store::journal::{Entry, EntryEffect};

/// What an event led to. The same event again gives the same outcome, marked as a duplicate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The event.
    pub event: EventId,
    /// Whether it was recorded before and caused nothing now.
    pub duplicate: bool,
    /// The program that was concerned, by its id.
    pub program: Option<String>,
    /// The contact that was concerned; none after erasure.
    pub contact: Option<Address>,
    /// The state before and after, where a program and a contact were concerned.
    pub state: Option<StateChange>,
    /// What was decided.
    pub decision: Decision,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Until when a hold waits or a permit stands.
    pub until: Option<Timestamp>,
    /// The permit that was issued or redeemed.
    pub permit: Option<PermitView>,
    /// The automatic texts that it caused. They inform: a host sends what it leases.
    pub texts: Vec<OutcomeText>,
    /// Held messages that may go on.
    pub released: Vec<EventId>,
    /// Held messages that go nowhere.
    pub discarded: Vec<EventId>,
    /// After an opt-out: messages that were handed over before it and not reported yet.
    pub in_flight: Vec<EventId>,
    /// Outcomes of follow-up events that it brought about.
    pub also: Vec<Outcome>,
    /// What an inbound text was read to mean.
    pub reading: Option<Reading>,
}

/// A change of state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StateChange {
    /// Before.
    pub from: State,
    /// After.
    pub to: State,
}

/// A permit as a host sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PermitView {
    /// The send that it permits, by the id of its request.
    pub send: EventId,
    /// Until when it may be redeemed; none once it is.
    pub expires_at: Option<Timestamp>,
    /// Whether it was redeemed.
    pub redeemed: bool,
}

/// An automatic text. `Debug` shows neither its address nor what it says.
#[derive(Clone, PartialEq, Eq)]
pub struct OutcomeText {
    /// The stable id under which it is sent once.
    pub effect: EffectId,
    /// Whom it is for.
    pub to: Recipient,
    /// The address that it goes to: the contact's, the line's, or the host's id of the group; none
    /// after erasure.
    pub address: Option<String>,
    /// The line that it is sent from; none for a notice, which is shown to the line's user.
    pub from: Option<String>,
    /// How it travels.
    pub channel: Channel,
    /// Which text.
    pub template: Template,
    /// What it says; none after erasure.
    pub text: Option<MessageText>,
    /// Until when it may be sent.
    pub not_after: Timestamp,
}

impl std::fmt::Debug for OutcomeText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OutcomeText")
            .field("effect", &self.effect)
            .field("to", &self.to)
            .field("channel", &self.channel)
            .field("template", &self.template)
            .field("text", &self.text)
            .field("not_after", &self.not_after)
            .finish_non_exhaustive()
    }
}

impl Outcome {
    /// Reads an outcome from its journal entry. Follow-up outcomes are filled in by the caller.
    pub(crate) fn of_entry(
        entry: &Entry,
        parts: &[Option<PrivatePart>],
        address: Option<Address>,
        configuration: &Configuration,
    ) -> Self {
        let program = entry.program.and_then(|id| configuration.program(id));
        let mut outcome = Self {
            event: entry.event.clone(),
            duplicate: false,
            program: program.map(|program| program.name().to_owned()),
            contact: address,
            state: entry.from.zip(entry.to).map(|(from, to)| StateChange { from, to }),
            decision: entry.decision,
            reasons: entry.reasons.clone(),
            until: entry.until,
            permit: permit_of(entry),
            texts: Vec::new(),
            released: Vec::new(),
            discarded: Vec::new(),
            in_flight: entry.in_flight.clone(),
            also: Vec::new(),
            reading: entry.reading.clone(),
        };
        for effect in &entry.effects {
            match effect {
                EntryEffect::Text {
                    effect,
                    place: _,
                    line,
                    channel,
                    template,
                    not_after,
                    text,
                } => {
                    let line = line.and_then(|line| configuration.any_line(line));
                    let line = line.map(|line| line.address().to_owned());
                    let contact = address.map(|address| address.as_e164());
                    let to = recipient_of(entry, *template);
                    let (address, from) = match to {
                        Recipient::Contact => (contact, line),
                        Recipient::Line => (line, None),
                        Recipient::Group => (group_name(entry, parts), line),
                    };
                    outcome.texts.push(OutcomeText {
                        effect: effect.clone(),
                        to,
                        address,
                        from,
                        channel: *channel,
                        template: *template,
                        text: text_part(parts, *text),
                        not_after: *not_after,
                    });
                }
                EntryEffect::ReleaseHeld(ids) => outcome.released.extend(ids.iter().cloned()),
                EntryEffect::DiscardHeld(ids) => outcome.discarded.extend(ids.iter().cloned()),
            }
        }
        outcome
    }
}

/// Whom a text of an entry is for: what is decided on a group's own record goes to the group.
pub(crate) fn recipient_of(entry: &Entry, template: Template) -> Recipient {
    let part = entry.group.as_ref().and_then(|group| group.part);
    match (part, template.recipient()) {
        (Some(InGroup::Conversation { .. }), Recipient::Contact) => Recipient::Group,
        (_, recipient) => recipient,
    }
}

/// The host's id of the group that an entry belongs to; none after erasure.
pub(crate) fn group_name(entry: &Entry, parts: &[Option<PrivatePart>]) -> Option<String> {
    let name = text_part(parts, entry.group.as_ref()?.name)?;
    Some(name.as_str().to_owned())
}

/// The permit of the entry's own send: released messages have theirs too, under their own ids.
fn permit_of(entry: &Entry) -> Option<PermitView> {
    entry.facts.iter().find_map(|fact| match fact {
        Fact::SendPermitted { permit, .. } if permit.send == entry.event => Some(PermitView {
            send: permit.send.clone(),
            expires_at: Some(permit.expires_at),
            redeemed: false,
        }),
        Fact::SendRedeemed { send, at: _ } => {
            Some(PermitView { send: send.clone(), expires_at: None, redeemed: true })
        }
        _ => None,
    })
}

/// A private part as text.
pub(crate) fn text_part(parts: &[Option<PrivatePart>], index: u32) -> Option<MessageText> {
    let part = parts.get(usize::try_from(index).ok()?)?.as_ref()?;
    std::str::from_utf8(&part.bytes).ok().map(MessageText::new)
}
