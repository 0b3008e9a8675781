//! The working copy of a record during one decision: facts are folded in as they are concluded.

use consentry_reader::RuleId;

use super::{Decided, Effect, Text};
use crate::config::{AUTOMATIC_TEXT_WINDOW, Configuration, OPT_OUT_CONFIRMATION_WINDOW};
use crate::event::{Event, EventBody, QueuedText};
use crate::evolve::evolve;
use crate::fact::Fact;
use crate::gate::Decision;
use crate::id::{EffectId, EventId, LineId};
use crate::message::{Channel, Family};
use crate::reason::{Reason, ReasonCode};
use crate::record::{Held, OptOutVia, PermitStage, Place, Record, Scope, State};
use crate::template::{Recipient, Template};
use crate::time::Timestamp;

/// What one decision has concluded so far.
pub(super) struct Ledger<'a> {
    pub(super) event: &'a Event,
    pub(super) now: Timestamp,
    pub(super) record: Record,
    before: &'a Record,
    decision: Decision,
    reasons: Vec<Reason>,
    until: Option<Timestamp>,
    facts: Vec<Fact>,
    texts: Vec<Effect>,
    released: Vec<EventId>,
    discarded: Vec<EventId>,
    in_flight: Vec<EventId>,
    ended: Option<State>,
}

impl<'a> Ledger<'a> {
    /// Begins with the record as it was, and closes what has timed out since.
    pub(super) fn new(before: &'a Record, event: &'a Event, now: Timestamp) -> Self {
        let mut ledger = Self {
            event,
            now,
            record: before.clone(),
            before,
            decision: Decision::None,
            reasons: Vec::new(),
            until: None,
            facts: Vec::new(),
            texts: Vec::new(),
            released: Vec::new(),
            discarded: Vec::new(),
            in_flight: Vec::new(),
            ended: None,
        };
        ledger.close_timed_out();
        ledger
    }

    /// Concludes a fact.
    pub(super) fn push(&mut self, fact: Fact) {
        evolve(&mut self.record, &fact);
        self.facts.push(fact);
    }

    pub(super) fn decide(&mut self, decision: Decision, reason: Reason) {
        self.decision = decision;
        self.reasons.push(reason);
    }

    pub(super) fn refuse(&mut self, reason: Reason) {
        self.decide(Decision::Refuse, reason);
    }

    pub(super) fn because(&mut self, reason: Reason) {
        self.reasons.push(reason);
    }

    pub(super) fn until(&mut self, until: Timestamp) {
        self.until = Some(until);
    }

    /// Renders and queues an automatic text at a place, in the words of the place's program; nothing
    /// where no line or nobody behind it can take part. `here` is the line of the event.
    pub(super) fn text(
        &mut self,
        configuration: &Configuration,
        place: Place,
        template: Template,
        channel: Channel,
        here: Option<LineId>,
    ) {
        let line = place.line.and_then(|line| configuration.line(line, place.family));
        let (Some(line), Some(program)) = (line, configuration.program(place.program)) else {
            return;
        };
        if template.recipient() == Recipient::Line && line.user().is_none() {
            return;
        }
        let started_by = self.record.started_by(&place);
        let window = match template {
            Template::ContactOptOutConfirmed => OPT_OUT_CONFIRMATION_WINDOW,
            _ => AUTOMATIC_TEXT_WINDOW,
        };
        // Effects at another line than the event's carry that line in their id.
        let effect = if here == Some(line.id()) {
            EffectId::derive(&self.event.id, template.effect_word())
        } else {
            let what = format!("{}-{:x}", template.effect_word(), line.id().key());
            EffectId::derive(&self.event.id, &what)
        };
        self.queue(Text {
            effect,
            place,
            channel,
            template,
            text: program.render(template, started_by, line.user().unwrap_or_default()),
            not_after: self.now.plus(window),
        });
    }

    /// The places of lines that are in conversation with the contact.
    pub(super) fn in_conversation(&self) -> Vec<Place> {
        let places = self.record.consents.keys().filter(|place| place.line.is_some());
        places
            .filter(|place| {
                matches!(self.record.state(place, self.now), State::Pending | State::Consented)
            })
            .copied()
            .collect()
    }

    /// Tells lines that their contact opted out elsewhere, each once, where that is so now.
    pub(super) fn tell_rejected(
        &mut self,
        configuration: &Configuration,
        places: Vec<Place>,
        channel: Channel,
        here: Option<LineId>,
    ) {
        let mut told: Vec<Option<LineId>> = Vec::new();
        for place in places {
            let opted_out = self.record.state(&place, self.now) == State::OptedOut;
            if opted_out && !told.contains(&place.line) {
                told.push(place.line);
                self.text(configuration, place, Template::LineOptInRejected, channel, here);
            }
        }
    }

    /// Queues a rendered text.
    fn queue(&mut self, text: Text) {
        self.push(Fact::TextQueued {
            effect: text.effect.clone(),
            place: text.place,
            template: text.template,
            at: self.now,
            not_after: text.not_after,
        });
        self.texts.push(match text.template.recipient() {
            Recipient::Contact => Effect::SendText(text),
            Recipient::Line => Effect::NotifyLine(text),
        });
    }

    /// Ends questions whose time is over and discards what waited for them.
    fn close_timed_out(&mut self) {
        let now = self.now;
        let places: Vec<Place> = self.pending_places(|_, expires_at| now >= expires_at);
        for place in places {
            self.end_pending(place);
        }
    }

    /// Ends a question without an answer and discards what waited for it.
    pub(super) fn end_pending(&mut self, place: Place) {
        self.push(Fact::PendingEnded { place, at: self.now });
        self.discard(|held| held.place == place);
    }

    /// The places with an open question that pass a test of place and expiry.
    pub(super) fn pending_places(&self, test: impl Fn(&Place, Timestamp) -> bool) -> Vec<Place> {
        self.record
            .consents
            .iter()
            .filter_map(|(place, consent)| {
                let pending = consent.pending.as_ref()?;
                test(place, pending.expires_at).then_some(*place)
            })
            .collect()
    }

    /// Discards held messages that pass a test.
    pub(super) fn discard(&mut self, test: impl Fn(&Held) -> bool) {
        let ids: Vec<EventId> =
            self.record.held.iter().filter(|held| test(held)).map(|held| held.id.clone()).collect();
        for id in ids {
            self.push(Fact::HeldDiscarded { id: id.clone() });
            self.discarded.push(id);
        }
    }

    pub(super) fn release(&mut self, id: EventId) {
        self.push(Fact::HeldReleased { id: id.clone() });
        self.released.push(id);
    }

    /// Records an opt-out and everything that it ends wherever it reaches.
    pub(super) fn opt_out(
        &mut self,
        place: Option<Place>,
        scope: Scope,
        family: Option<Family>,
        via: OptOutVia,
        rule: Option<RuleId>,
    ) {
        let evidence = self.event.id.clone();
        self.push(Fact::OptedOut {
            place,
            scope,
            family,
            since: self.event.at,
            via,
            evidence: evidence.clone(),
        });
        if via == OptOutVia::WrongNumber {
            self.push(Fact::ConsentsClosed { at: self.event.at });
        }
        for place in self.pending_places(|_, _| true) {
            if self.record.state(&place, self.now) != State::Pending {
                self.push(Fact::PendingEnded { place, at: self.now });
            }
        }
        let (record, now) = (self.record.clone(), self.now);
        self.discard(|held| record.state(&held.place, now) == State::OptedOut);
        self.in_flight = self
            .record
            .permits
            .iter()
            .filter(|permit| matches!(permit.stage, PermitStage::Redeemed(_)))
            .map(|permit| permit.send.clone())
            .collect();
        let code = match via {
            OptOutVia::Declined => ReasonCode::Declined,
            OptOutVia::WrongNumber => ReasonCode::WrongNumber,
            _ => ReasonCode::OptedOut,
        };
        self.because(Reason::new(code).with_rule(rule).with_evidence(Some(evidence)));
    }

    /// Leases the texts that are still due. From here on they count as gone out.
    pub(super) fn lease_texts(&mut self) {
        let EventBody::TextsLeased { texts } = &self.event.body else { return };
        for text in texts {
            if self.is_due(text) {
                self.push(Fact::TextLeased {
                    effect: text.effect.clone(),
                    place: text.place,
                    template: text.template,
                    at: self.now,
                });
            }
        }
    }

    /// Whether a queued text still says what is so.
    fn is_due(&self, text: &QueuedText) -> bool {
        if self.now > text.not_after {
            return false;
        }
        let state = self.record.state(&text.place, self.now);
        match text.template {
            Template::ContactOptInPrompt => {
                let prompt = self.record.pending(&text.place).and_then(|p| p.prompt.as_ref());
                state == State::Pending && prompt.is_some_and(|p| p.effect == text.effect)
            }
            Template::ContactOptInConfirmed | Template::LineOptInAccepted => {
                state == State::Consented
            }
            Template::ContactOptOutConfirmed | Template::LineOptInRejected => {
                state == State::OptedOut
            }
            Template::LineOptInRequested | Template::ContactHelp => true,
        }
    }

    /// Says that a question timed out, where one did. The state before is the one that ended, not
    /// what `now` makes of it.
    pub(super) fn note_time_out(&mut self) {
        if !self.facts.is_empty() {
            self.because(Reason::new(ReasonCode::TimedOut));
            self.ended = Some(State::Pending);
        }
    }

    /// The decision, with the states before and after at a place.
    pub(super) fn finish(mut self, place: Option<Place>) -> Decided {
        self.reasons.sort();
        self.reasons.dedup();
        let mut effects = self.texts;
        if !self.released.is_empty() {
            effects.push(Effect::ReleaseHeld(self.released));
        }
        if !self.discarded.is_empty() {
            effects.push(Effect::DiscardHeld(self.discarded));
        }
        Decided {
            from: place
                .map(|place| self.ended.unwrap_or_else(|| self.before.state(&place, self.now))),
            to: place.map(|place| self.record.state(&place, self.now)),
            decision: self.decision,
            reasons: self.reasons,
            until: self.until,
            facts: self.facts,
            effects,
            in_flight: self.in_flight,
        }
    }
}
