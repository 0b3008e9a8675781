//! Rows of the state table for texts that come in.

use consentry_reader::{Kind, OptInWord};

use super::Trigger;
use super::draft::Draft;
use crate::config::{HELP_INTERVAL, OptOutScope, RESTART_SPAN, ReOptIn};
use crate::fact::Fact;
use crate::gate::Decision;
use crate::message::StartedBy;
use crate::reason::{Reason, ReasonCode};
use crate::record::{Basis, Grant, OptOutVia, Scope, State};
use crate::template::Template;
use crate::time::Timestamp;

impl Draft<'_> {
    /// HELP: answered in every state, at most once a minute on a line, and changes none.
    pub(super) fn answer_help(&mut self) {
        let now = self.ledger.now;
        let helped_at = self.ledger.record.consent(&self.place).and_then(|known| known.helped_at);
        if helped_at.is_some_and(|at| now.since(at) < HELP_INTERVAL) {
            self.ledger.decide(Decision::None, Reason::new(ReasonCode::HelpLimited));
        } else {
            self.ledger.decide(Decision::None, self.reading_reason(ReasonCode::Help));
            self.text(Template::ContactHelp);
        }
    }

    /// An opt-out by text, a negative answer or a wrong number: one confirmation, one notice, and
    /// only where it still causes the state to be opted out.
    pub(super) fn opt_out_by_text(&mut self, via: OptOutVia) {
        let rule = self.context.reading.and_then(|reading| reading.rule.clone());
        self.ledger.opt_out(Some(self.place), self.scope(), None, via, rule);
        if self.became_opted_out() {
            self.text(Template::ContactOptOutConfirmed);
            self.text(Template::LineOptInRejected);
        }
    }

    pub(super) fn became_opted_out(&self) -> bool {
        let to = self.ledger.record.state(&self.place, self.ledger.now);
        self.from != State::OptedOut && to == State::OptedOut
    }

    /// How far an opt-out at this place reaches.
    pub(super) fn scope(&self) -> Scope {
        match (self.program.opt_out_scope(), self.place.line) {
            (OptOutScope::Organization, _) => Scope::Organization,
            (OptOutScope::Line, Some(line)) => Scope::Line(line),
            (OptOutScope::Program, _) | (OptOutScope::Line, None) => {
                Scope::Program(self.place.program)
            }
        }
    }

    /// Whether the text was written after the prompt went out, and the prompt after the latest
    /// opt-out.
    pub(super) fn answers_prompt(&self) -> bool {
        self.prompted_at().is_some_and(|sent_at| {
            let record = &self.ledger.record;
            let newest = record.suppression(&self.place).map(|suppression| suppression.since);
            sent_at < self.event.at && newest.is_none_or(|since| sent_at > since)
        })
    }

    fn prompted_at(&self) -> Option<Timestamp> {
        self.ledger.record.pending(&self.place)?.prompt.as_ref()?.sent_at
    }

    /// Whether no opt-out stands behind a pending question.
    pub(super) fn no_opt_out_stands(&self) -> bool {
        self.ledger.record.suppression(&self.place).is_none()
    }

    /// YES to the prompt. The consent is as old as its prompt where opt-outs are concerned.
    pub(super) fn consent_by_answer(&mut self) {
        let effective_at = self.prompted_at().unwrap_or(Timestamp::MIN);
        self.consent_by_text(effective_at);
    }

    /// A word that opts in by itself: a join word of a published call to action, or a word that
    /// reopens.
    pub(super) fn consent_by_word(&mut self) {
        self.consent_by_text(self.event.at);
    }

    fn consent_by_text(&mut self, effective_at: Timestamp) {
        let evidence = self.event.id.clone();
        self.ledger.push(Fact::Consented {
            place: self.place,
            started_by: self.begun_by(StartedBy::Contact),
            grant: Grant {
                purpose: None,
                reference: None,
                captured_at: self.event.at,
                effective_at,
                basis: Basis::Texted,
                evidence: evidence.clone(),
            },
        });
        let reason = self.reading_reason(ReasonCode::Consented).with_evidence(Some(evidence));
        self.ledger.decide(Decision::None, reason);
        self.text(Template::ContactOptInConfirmed);
        self.text(Template::LineOptInAccepted);
        self.release_held();
    }

    /// Whether the word at hand reopens in this program, and is newer than the opt-out.
    pub(super) fn reopens_by_keyword(&self) -> bool {
        self.is_reopening_keyword() && self.is_newer_than_opt_out()
    }

    fn is_reopening_keyword(&self) -> bool {
        let word = self.context.reading.and_then(|reading| reading.opt_in);
        let reopens = match word {
            Some(OptInWord::Restart | OptInWord::Own | OptInWord::Join) => true,
            Some(OptInWord::Answer) | None => false,
        };
        self.program.re_opt_in() == ReOptIn::Keyword && reopens
    }

    /// Whether the text at hand is a message that starts the question again in this program.
    fn is_restarting_message(&self, trigger: Trigger) -> bool {
        self.program.re_opt_in() == ReOptIn::NewMessage
            && self.context.reading.is_none_or(|reading| reading.kind == Kind::Message)
            && trigger != Trigger::Negative
    }

    fn is_newer_than_opt_out(&self) -> bool {
        self.ledger
            .record
            .suppression(&self.place)
            .is_none_or(|suppression| self.event.at > suppression.since)
    }

    pub(super) fn hold_in_pending(&mut self) {
        self.ask_belatedly();
        self.hold(ReasonCode::Pending);
    }

    pub(super) fn deliver(&mut self) {
        let evidence = self.ledger.record.standing(&self.place, self.ledger.now).evidence;
        self.ledger
            .decide(Decision::Deliver, Reason::new(ReasonCode::Consented).with_evidence(evidence));
    }

    /// A text from a contact who has opted out: a new message starts the question again where the
    /// program says so; anything else is not shown.
    pub(super) fn restart_or_refuse(&mut self, trigger: Trigger) {
        let suppression = self.ledger.record.suppression(&self.place);
        let evidence = suppression.map(|suppression| suppression.evidence.clone());
        let opted_out = Reason::new(ReasonCode::OptedOut).with_evidence(evidence.clone());
        self.ledger.refuse(opted_out);
        if !self.is_restarting_message(trigger) && !self.is_reopening_keyword() {
            return;
        }
        if !self.is_newer_than_opt_out() {
            let reason = Reason::new(ReasonCode::OlderThanOptOut).with_evidence(evidence);
            self.ledger.refuse(reason);
        } else if self.restarts_today() >= self.program.limits().restarts_per_day {
            self.ledger.refuse(Reason::new(ReasonCode::RestartLimit));
        } else {
            self.ask(StartedBy::Contact, true);
        }
    }

    fn restarts_today(&self) -> usize {
        let now = self.ledger.now;
        self.ledger.record.consent(&self.place).map_or(0, |known| {
            known.restarts.iter().filter(|at| now.since(**at) < RESTART_SPAN).count()
        })
    }
}
