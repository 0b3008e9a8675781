//! The working copy of a record during one decision: facts are folded in as they are concluded.

mod endings;
mod members;
mod texts;

pub(in crate::decide) use self::endings::OptOutAct;
use super::{Context, Decided, Effect, InGroup};
use crate::config::Configuration;
use crate::event::Event;
use crate::evolve::evolve;
use crate::fact::Fact;
use crate::gate::Decision;
use crate::id::EventId;
use crate::reason::Reason;
use crate::record::{Place, Record, Standing, State};
use crate::time::Timestamp;

/// What one decision has concluded so far.
pub(in crate::decide) struct Ledger<'a> {
    pub(in crate::decide) event: &'a Event,
    pub(in crate::decide) configuration: &'a Configuration,
    pub(in crate::decide) now: Timestamp,
    pub(in crate::decide) record: Record,
    group: Option<InGroup>,
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
    pub(in crate::decide) fn new(
        before: &'a Record,
        event: &'a Event,
        context: &Context<'a>,
    ) -> Self {
        let Context { now, configuration, group, .. } = *context;
        let mut ledger = Self {
            event,
            configuration,
            now,
            record: before.clone(),
            group,
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
        ledger.close_overdue_reviews();
        ledger
    }

    /// The state at a place now.
    pub(in crate::decide) fn state(&self, place: &Place) -> State {
        self.standing(place).state
    }

    /// The state at a place now, with what it rests on.
    pub(in crate::decide) fn standing(&self, place: &Place) -> Standing {
        self.record.standing(place, self.configuration.mode(place.program), self.now)
    }

    /// Concludes a fact.
    pub(in crate::decide) fn push(&mut self, fact: Fact) {
        evolve(&mut self.record, &fact);
        self.facts.push(fact);
    }

    pub(in crate::decide) fn decide(&mut self, decision: Decision, reason: Reason) {
        self.decision = decision;
        self.reasons.push(reason);
    }

    pub(in crate::decide) fn refuse(&mut self, reason: Reason) {
        self.decide(Decision::Refuse, reason);
    }

    pub(in crate::decide) fn because(&mut self, reason: Reason) {
        self.reasons.push(reason);
    }

    /// Turns showing a text to the line into showing it for review.
    pub(in crate::decide) fn review_delivery(&mut self) {
        if self.decision == Decision::Deliver {
            self.decision = Decision::Review;
        }
    }

    pub(in crate::decide) fn until(&mut self, until: Timestamp) {
        self.until = Some(until);
    }

    /// The state at a place as the event found it.
    pub(in crate::decide) fn state_before(&self, place: &Place) -> State {
        self.before.state(place, self.configuration.mode(place.program), self.now)
    }

    /// The decision, with the states before and after at a place.
    pub(in crate::decide) fn finish(mut self, place: Option<Place>) -> Decided {
        self.reasons.sort();
        self.reasons.dedup();
        let from = place.map(|place| self.ended.unwrap_or_else(|| self.state_before(&place)));
        let to = place.map(|place| self.state(&place));
        let mut effects = self.texts;
        if !self.released.is_empty() {
            effects.push(Effect::ReleaseHeld(self.released));
        }
        if !self.discarded.is_empty() {
            effects.push(Effect::DiscardHeld(self.discarded));
        }
        Decided {
            from,
            to,
            decision: self.decision,
            reasons: self.reasons,
            until: self.until,
            facts: self.facts,
            effects,
            in_flight: self.in_flight,
        }
    }
}
