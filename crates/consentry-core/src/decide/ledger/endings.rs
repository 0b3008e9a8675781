//! What ends consents, questions and waiting messages: opt-outs, time-outs, reviews, a new owner.

use consentry_reader::RuleId;

use super::Ledger;
use crate::event::{EventBody, ReviewResolution};
use crate::fact::Fact;
use crate::id::{EventId, PurposeId};
use crate::message::Family;
use crate::reason::{Reason, ReasonCode};
use crate::record::{Held, OptOutVia, Pending, PermitStage, Place, Record, Review, Scope, State};
use crate::time::Timestamp;

/// An opt-out: who said how much of what, when, and what proves it.
pub(in crate::decide) struct OptOutAct {
    pub(in crate::decide) place: Option<Place>,
    pub(in crate::decide) scope: Scope,
    pub(in crate::decide) family: Option<Family>,
    pub(in crate::decide) purposes: Vec<PurposeId>,
    pub(in crate::decide) since: Timestamp,
    pub(in crate::decide) via: OptOutVia,
    pub(in crate::decide) evidence: EventId,
    pub(in crate::decide) rule: Option<RuleId>,
}

impl Ledger<'_> {
    /// The places of lines that are in conversation with the contact.
    pub(in crate::decide) fn in_conversation(&self) -> Vec<Place> {
        let places = self.record.consents.keys().filter(|place| place.line.is_some());
        places
            .filter(|place| {
                matches!(self.state(place), State::Pending | State::Consented | State::Disclaimer)
            })
            .copied()
            .collect()
    }

    /// Ends questions whose time is over, or that another opt-in mode made void, and discards what
    /// waited for them.
    pub(super) fn close_timed_out(&mut self) {
        let (now, configuration) = (self.now, self.configuration);
        let places: Vec<Place> = self.pending_places(|place, pending| {
            now >= pending.expires_at || pending.mode != configuration.mode(place.program)
        });
        for place in places {
            self.end_pending(place);
        }
    }

    /// Where nobody looked at a text in time, silence is an opt-out.
    pub(super) fn close_overdue_reviews(&mut self) {
        let overdue: Vec<Review> =
            self.record.reviews.iter().filter(|it| it.due_at <= self.now).cloned().collect();
        self.opt_out_by_reviews(&overdue);
    }

    /// Texts that could be read either way were opt-outs after all. Each line is told once.
    pub(in crate::decide) fn opt_out_by_reviews(&mut self, reviews: &[Review]) {
        // Once its time is over a review is an opt-out: who talked until then is told.
        let Some(first) = reviews.iter().min_by_key(|review| review.due_at) else { return };
        let concerned = self.in_conversation_until(self.now.min(first.due_at.minus(1)));
        for review in reviews {
            self.push(Fact::ReviewClosed { review: review.evidence.clone() });
            self.opt_out(OptOutAct {
                place: Some(review.place),
                scope: review.scope,
                family: None,
                purposes: Vec::new(),
                since: review.since,
                via: OptOutVia::Review,
                evidence: review.evidence.clone(),
                rule: None,
            });
        }
        self.tell_rejected(concerned, first.place.family.channel(), None);
    }

    /// The places of lines that talked with the contact when the event came, as of an instant before
    /// it, and that nothing in this decision has opted out since.
    fn in_conversation_until(&self, at: Timestamp) -> Vec<Place> {
        let state = |record: &Record, place: &Place| {
            record.state(place, self.configuration.mode(place.program), at)
        };
        let places = self.before.consents.keys().filter(|place| place.line.is_some());
        places
            .filter(|place| {
                matches!(
                    state(self.before, place),
                    State::Pending | State::Consented | State::Disclaimer
                ) && state(&self.record, place) != State::OptedOut
            })
            .copied()
            .collect()
    }

    /// Ends a question without an answer and discards what waited for it.
    pub(in crate::decide) fn end_pending(&mut self, place: Place) {
        self.push(Fact::PendingEnded { place, at: self.now });
        self.discard(|held| held.place == place);
    }

    /// The places with an open question that pass a test.
    pub(in crate::decide) fn pending_places(
        &self,
        test: impl Fn(&Place, &Pending) -> bool,
    ) -> Vec<Place> {
        self.record
            .consents
            .iter()
            .filter_map(|(place, consent)| {
                let pending = consent.pending.as_ref()?;
                test(place, pending).then_some(*place)
            })
            .collect()
    }

    /// Discards held messages that pass a test.
    pub(in crate::decide) fn discard(&mut self, test: impl Fn(&Held) -> bool) {
        self.discard_where(|_, held| test(held));
    }

    /// Discards held messages that pass a test against what has been concluded so far.
    fn discard_where(&mut self, test: impl Fn(&Self, &Held) -> bool) {
        let held = self.record.held.iter().filter(|held| test(self, held));
        let ids: Vec<EventId> = held.map(|held| held.id.clone()).collect();
        for id in ids {
            self.push(Fact::HeldDiscarded { id: id.clone() });
            self.discarded.push(id);
        }
    }

    pub(in crate::decide) fn release(&mut self, id: EventId) {
        self.push(Fact::HeldReleased { id: id.clone() });
        self.released.push(id);
    }

    /// An opt-out that the event at hand makes.
    pub(in crate::decide) fn act(
        &self,
        place: Option<Place>,
        scope: Scope,
        via: OptOutVia,
    ) -> OptOutAct {
        OptOutAct {
            place,
            scope,
            family: None,
            purposes: Vec::new(),
            since: self.event.at,
            via,
            evidence: self.event.id.clone(),
            rule: None,
        }
    }

    /// Records an opt-out and everything that it ends wherever it reaches.
    pub(in crate::decide) fn opt_out(&mut self, act: OptOutAct) {
        let OptOutAct { place, scope, family, purposes, since, via, evidence, rule } = act;
        let is_of_all = purposes.is_empty();
        self.push(Fact::OptedOut {
            place,
            scope,
            family,
            purposes: purposes.clone(),
            since,
            via,
            evidence: evidence.clone(),
        });
        if via == OptOutVia::WrongNumber {
            self.push(Fact::ConsentsClosed { at: since });
        }
        if is_of_all {
            self.end_what_stopped();
            let covers = |review: &Review| {
                let as_wide = scope == Scope::Organization || scope == review.scope;
                family.is_none() && as_wide && review.since <= since
            };
            self.close_idle_reviews(covers);
        }
        self.discard_where(|ledger, held| {
            let is_suppressed =
                |purpose| ledger.record.purpose_opt_out(&held.place, purpose, ledger.now).is_some();
            ledger.state(&held.place) == State::OptedOut || held.purpose.is_some_and(is_suppressed)
        });
        self.note_in_flight();
        let code = match via {
            OptOutVia::Declined => ReasonCode::Declined,
            OptOutVia::WrongNumber => ReasonCode::WrongNumber,
            _ if is_of_all => ReasonCode::OptedOut,
            _ => ReasonCode::PurposeOptedOut,
        };
        self.because(Reason::new(code).with_rule(rule).with_evidence(Some(evidence)));
    }

    /// Ends questions that an opt-out leaves unanswered.
    fn end_what_stopped(&mut self) {
        for place in self.pending_places(|_, _| true) {
            if self.state(&place) != State::Pending {
                self.push(Fact::PendingEnded { place, at: self.now });
            }
        }
    }

    /// Closes reviews of texts that could add nothing to an opt-out.
    fn close_idle_reviews(&mut self, covers: impl Fn(&Review) -> bool) {
        let idle = self.record.reviews.iter().filter(|review| covers(review));
        let idle: Vec<EventId> = idle.map(|review| review.evidence.clone()).collect();
        for review in idle {
            self.push(Fact::ReviewClosed { review });
        }
    }

    /// Lists the sends that were handed over and whose result is not known.
    pub(in crate::decide) fn note_in_flight(&mut self) {
        self.in_flight = self
            .record
            .permits
            .iter()
            .filter(|permit| matches!(permit.stage, PermitStage::Redeemed(_)))
            .map(|permit| permit.send.clone())
            .collect();
    }

    /// The number is another person's: what was consented ends, what was forbidden stays.
    pub(in crate::decide) fn reassign(&mut self) {
        self.push(Fact::ConsentsClosed { at: self.event.at });
        for place in self.pending_places(|_, _| true) {
            self.push(Fact::PendingEnded { place, at: self.now });
        }
        self.discard_where(|_, _| true);
        self.note_in_flight();
        self.because(Reason::new(ReasonCode::NumberReassigned));
    }

    /// A person looked at a text that could be read either way.
    pub(in crate::decide) fn resolve_review(&mut self) {
        let EventBody::ReviewResolved { review, resolution, actor: _ } = &self.event.body else {
            return;
        };
        let open = self.record.reviews.iter().find(|open| open.evidence == *review).cloned();
        let Some(open) = open else {
            self.refuse(Reason::new(ReasonCode::NoReview));
            return;
        };
        match resolution {
            ReviewResolution::OptOut => self.opt_out_by_reviews(&[open]),
            ReviewResolution::Dismissed => {
                self.push(Fact::ReviewClosed { review: review.clone() });
            }
        }
        let reason = Reason::new(ReasonCode::ReviewClosed);
        self.because(reason.with_evidence(Some(review.clone())));
    }

    /// Says that a question timed out, where one did. The state before is the one that ended, not
    /// what `now` makes of it.
    pub(in crate::decide) fn note_time_out(&mut self) {
        if !self.facts.is_empty() {
            self.because(Reason::new(ReasonCode::TimedOut));
        }
        if self.facts.iter().any(|fact| matches!(fact, Fact::PendingEnded { .. })) {
            self.ended = Some(State::Pending);
        }
    }
}
