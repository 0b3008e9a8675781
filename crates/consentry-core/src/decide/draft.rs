//! A decision inside one program: what the rows of the state table share.

use super::{Context, Flow, InGroup};
use crate::address::Country;
use crate::config::{ConsentHolder, Program};
use crate::decide::ledger::Ledger;
use crate::event::{Event, EventBody, SendRequest};
use crate::fact::Fact;
use crate::gate::{Decision, gate, taken_by};
use crate::message::{Channel, Direction, MessageText, StartedBy};
use crate::reason::{Reason, ReasonCode};
use crate::record::{Held, Permit, PermitStage, Place, State};
use crate::template::Template;

/// A decision at one place of one program.
pub(super) struct Draft<'a> {
    pub(super) ledger: Ledger<'a>,
    pub(super) event: &'a Event,
    pub(super) context: &'a Context<'a>,
    pub(super) program: &'a Program,
    /// Where it happens: the line, if there is one.
    pub(super) place: Place,
    /// Where consents are kept: the line's place, or that of the whole program.
    pub(super) holder: Place,
    pub(super) channel: Channel,
    pub(super) from: State,
    pub(super) flow: Flow,
}

impl<'a> Draft<'a> {
    pub(super) fn new(
        ledger: Ledger<'a>,
        event: &'a Event,
        context: &'a Context<'a>,
        program: &'a Program,
    ) -> Self {
        let (line, channel) = match permit_of(&ledger, event) {
            Some(permit) if permit.place.program == program.id() => {
                (permit.place.line, permit.channel)
            }
            _ => (context.line, event.body.channel().unwrap_or(Channel::Sms)),
        };
        let place = Place { program: program.id(), line, family: channel.family() };
        let holder = match program.consent_holder() {
            ConsentHolder::Line => place,
            ConsentHolder::Program => Place { line: None, ..place },
        };
        let from = ledger.state(&place);
        Self {
            ledger,
            event,
            context,
            program,
            place,
            holder,
            channel,
            from,
            flow: Flow::of(program),
        }
    }

    /// Whether the record is that of a group conversation, and not of a person.
    pub(super) const fn is_group(&self) -> bool {
        matches!(self.context.group, Some(InGroup::Conversation { .. }))
    }

    pub(super) fn finish(self) -> super::Decided {
        self.ledger.finish(Some(self.place))
    }

    /// A reason that rests on the reader's rule for the text at hand.
    pub(super) fn reading_reason(&self, code: ReasonCode) -> Reason {
        Reason::new(code).with_rule(self.context.reading.and_then(|reading| reading.rule.clone()))
    }

    /// Whether the contact may get one more automatic text in this hour.
    pub(super) fn may_text(&self) -> bool {
        self.ledger.record.automatic_texts_lately(self.ledger.now)
            < self.program.limits().automatic_texts_per_hour
    }

    /// Whether the program may ask for consent by text in the contact's country.
    pub(super) fn may_prompt(&self, country: Option<Country>) -> bool {
        country.is_some_and(|country| self.program.prompt_countries().contains(&country))
    }

    /// Queues an automatic text of the line at hand, unless the contact has had as many as an hour
    /// allows.
    pub(super) fn text(&mut self, template: Template) {
        if template.is_limited() && !self.may_text() {
            self.ledger.because(Reason::new(ReasonCode::AutomaticTextLimit));
            return;
        }
        let line = self.place.line;
        // A request belongs to its question, which the program may hold; all else to the line.
        let place = match template {
            Template::ContactOptInPrompt
            | Template::ContactOptInRequest
            | Template::ContactDisclaimer => self.holder,
            Template::ContactOptInConfirmed
            | Template::ContactOptOutConfirmed
            | Template::ContactHelp
            | Template::LineOptInRequested
            | Template::LineOptInAccepted
            | Template::LineOptInRejected => self.place,
        };
        self.ledger.text(place, line, template, self.channel, line);
    }

    /// Who started the conversation that goes on from here: a new one begins where the contact was
    /// unknown or had opted out.
    pub(super) fn begun_by(&self, starter: StartedBy) -> StartedBy {
        match self.from {
            State::Unknown | State::OptedOut => starter,
            State::Pending | State::Consented | State::Disclaimer => {
                self.ledger.record.started_by(&self.holder)
            }
        }
    }

    /// Leaves unknown or opted out and asks the contact; the message at hand is held.
    pub(super) fn ask(&mut self, started_by: StartedBy, restarted: bool) {
        if self.program.is_suspended() {
            self.ledger.refuse(Reason::new(ReasonCode::PartnerSuspended));
            return;
        }
        let configuration = self.context.configuration;
        let line = self.place.line.and_then(|line| configuration.line(line, self.place.family));
        // What an unknown contact wrote is kept even where no prompt may go yet: one goes with their
        // next text. A line, or somebody who has opted out, must come back.
        let may_wait = started_by == StartedBy::Contact && !restarted;
        if line.is_none() || !(may_wait || self.may_text()) {
            self.ledger.refuse(Reason::new(ReasonCode::PromptNotAllowed));
            return;
        }
        let now = self.ledger.now;
        let expires_at = now.plus(self.program.limits().prompt_timeout);
        let at = match started_by {
            StartedBy::Contact => self.event.at,
            StartedBy::Line => now,
        };
        self.ledger.push(Fact::PendingEntered {
            place: self.place,
            started_by,
            at,
            expires_at,
            restarted,
            mode: self.program.mode(),
        });
        self.prompt();
        self.hold(ReasonCode::ConsentRequired);
    }

    /// Begins a conversation under a disclaimer, or shows one again that could not go out in its time.
    /// Where none may go, the conversation has not begun.
    pub(super) fn show_disclaimer(&mut self, started_by: StartedBy) {
        let shown = self.ledger.record.disclaimer(&self.place).and_then(|it| it.text.as_ref());
        let waits =
            shown.is_some_and(|text| text.sent_at.is_some() || self.ledger.now <= text.not_after);
        if self.program.is_suspended() || (self.from == State::Disclaimer && waits) {
            return;
        }
        // One text to the group tells them all, when it goes out.
        if matches!(self.context.group, Some(InGroup::Together { .. })) {
            if self.from != State::Disclaimer {
                self.enter_disclaimer(started_by);
            }
            return;
        }
        if self.place.line.is_none() || !self.may_text() {
            self.ledger.because(Reason::new(ReasonCode::AutomaticTextLimit));
            return;
        }
        if self.from != State::Disclaimer {
            self.enter_disclaimer(started_by);
        }
        self.text(Template::ContactDisclaimer);
    }

    fn enter_disclaimer(&mut self, started_by: StartedBy) {
        self.ledger.push(Fact::DisclaimerEntered {
            place: self.place,
            started_by,
            at: match started_by {
                StartedBy::Contact => self.event.at,
                StartedBy::Line => self.ledger.now,
            },
            evidence: self.event.id.clone(),
        });
    }

    /// Asks the contact and tells the line so, if the contact may get one more text in this hour.
    fn prompt(&mut self) {
        if self.may_text() {
            self.text(Template::ContactOptInPrompt);
            self.text(Template::LineOptInRequested);
        } else {
            self.ledger.because(Reason::new(ReasonCode::AutomaticTextLimit));
        }
    }

    /// Holds the message at hand, if there is one.
    pub(super) fn hold(&mut self, code: ReasonCode) {
        let (direction, request) = match &self.event.body {
            EventBody::MessageReceived { .. } => (Direction::Inbound, None),
            EventBody::SendRequested(request) => (Direction::Outbound, Some(request)),
            _ => {
                self.ledger.because(Reason::new(code));
                return;
            }
        };
        if self.ledger.record.held.len() >= self.program.limits().held_messages {
            self.ledger.refuse(Reason::new(ReasonCode::HeldFull));
            return;
        }
        self.ledger.push(Fact::MessageHeld(Held {
            id: self.event.id.clone(),
            place: self.place,
            direction,
            channel: self.channel,
            since: self.ledger.now,
            class: request.map(|request| request.class),
            purpose: request.and_then(|request| request.purpose),
            reference: request.and_then(|request| request.reference),
        }));
        self.ledger.decide(Decision::Hold, Reason::new(code));
        if let Some(pending) = self.ledger.record.pending(&self.place) {
            let expires_at = pending.expires_at;
            self.ledger.until(expires_at);
        }
    }

    /// Asks where nobody could ask yet, and again where the time of a prompt ran out unsent.
    pub(super) fn ask_belatedly(&mut self) {
        let Some(pending) = self.ledger.record.pending(&self.place) else { return };
        match &pending.prompt {
            None => self.prompt(),
            Some(prompt) if prompt.sent_at.is_none() && self.ledger.now > prompt.not_after => {
                self.text(Template::ContactOptInPrompt);
            }
            Some(_) => {}
        }
    }

    /// Releases what is held wherever the program's consent now holds, each through the gate again.
    pub(super) fn release_held(&mut self) {
        let now = self.ledger.now;
        let waiting: Vec<Held> = self
            .ledger
            .record
            .held
            .iter()
            .filter(|held| held.place.program == self.place.program)
            .filter(|held| self.ledger.state(&held.place) == State::Consented)
            .cloned()
            .collect();
        for place in self.ledger.pending_places(|place, _| place.program == self.place.program) {
            if self.ledger.state(&place) == State::Consented {
                self.ledger.push(Fact::PendingEnded { place, at: now });
            }
        }
        for held in waiting {
            self.release_one(&held);
        }
    }

    fn release_one(&mut self, held: &Held) {
        let Some(class) = held.class else {
            self.ledger.release(held.id.clone());
            return;
        };
        let request = SendRequest {
            channel: held.channel,
            text: MessageText::new(""),
            class,
            purpose: held.purpose,
            reference: held.reference,
        };
        let context = Context { line: held.place.line, ..*self.context };
        let answer = gate(&[&self.ledger.record], &request, &context);
        if answer.decision == Decision::Allow {
            let permit = self.permit(held.id.clone(), held.place, &request);
            self.ledger.push(Fact::SendPermitted { permit, at: self.ledger.now });
            self.ledger.release(held.id.clone());
        } else {
            for reason in answer.reasons {
                self.ledger.because(reason);
            }
            let id = held.id.clone();
            self.ledger.discard(|other| other.id == id);
        }
    }

    /// A permit for a send, bound to the record's present count of opt-outs.
    pub(super) fn permit(
        &self,
        send: crate::id::EventId,
        place: Place,
        request: &SendRequest,
    ) -> Permit {
        Permit {
            send,
            place,
            channel: request.channel,
            class: request.class,
            purpose: request.purpose,
            reference: request.reference,
            takes: taken_by(&self.ledger.record, self.program, place, request, self.ledger.now),
            epoch: self.ledger.record.epoch,
            expires_at: self.ledger.now.plus(self.program.limits().permit_lifetime),
            stage: PermitStage::Issued,
        }
    }
}

/// The permit that an event speaks of: it says where the send was to go out, whatever the host says.
fn permit_of<'a>(ledger: &'a Ledger<'_>, event: &Event) -> Option<&'a Permit> {
    match &event.body {
        EventBody::SendRedeemed { send } | EventBody::SendReported { send, .. } => {
            ledger.record.permit(send)
        }
        _ => None,
    }
}
