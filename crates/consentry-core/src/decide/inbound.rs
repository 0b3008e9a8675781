//! Rows of the state table for texts that come in.

use consentry_reader::{Basis as ReadingBasis, Intent, Kind, OptInWord, Scope as ReadingScope};

use super::draft::Draft;
use super::ledger::OptOutAct;
use super::{Flow, Trigger};
use crate::config::{HELP_INTERVAL, OptOutScope, RESTART_SPAN, ReOptIn, StopAnsweredBy};
use crate::event::EventBody;
use crate::fact::Fact;
use crate::gate::Decision;
use crate::id::{LineId, PurposeId};
use crate::message::{Family, StartedBy};
use crate::reason::{Reason, ReasonCode};
use crate::record::{Basis, CarrierBlock, Grant, OptOut, OptOutVia, Review, Scope, State};
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
        let act = self.ledger.act(Some(self.holder), self.scope(), via);
        self.ledger.opt_out(OptOutAct { rule, purposes: self.category(), ..act });
        if self.became_opted_out() {
            self.text(Template::ContactOptOutConfirmed);
            self.text(Template::LineOptInRejected);
        }
    }

    /// Where an opt-out stands in a sentence, the text follows the message rule of the new state, so
    /// that its content is not lost.
    pub(super) fn show_sentence(&mut self) {
        let is_sentence = self.context.reading.is_some_and(|reading| match reading.basis {
            ReadingBasis::Phrase | ReadingBasis::Unsure => true,
            ReadingBasis::Keyword | ReadingBasis::Typo | ReadingBasis::None => false,
        });
        if is_sentence {
            let state = self.ledger.state(&self.place);
            self.show_message(state, Trigger::OptOutWord);
        }
    }

    /// The message rule of the state table.
    pub(super) fn show_message(&mut self, state: State, trigger: Trigger) {
        let complains = self
            .context
            .reading
            .filter(|reading| reading.basis != ReadingBasis::Unsure)
            .is_some_and(|it| matches!(it.intent, Intent::OptOut | Intent::WrongNumber));
        match (self.flow, state) {
            // Who asks to stop something, or is somebody else, is not asked to opt in.
            (Flow::Consent, State::Unknown | State::Disclaimer) if complains => {
                self.ledger.refuse(Reason::new(ReasonCode::ConsentRequired));
            }
            (Flow::Consent, State::Unknown | State::Disclaimer) => {
                self.ask(StartedBy::Contact, false);
            }
            (Flow::Consent, State::Pending) => self.hold_in_pending(),
            (Flow::Consent, State::Consented) => self.deliver(),
            (Flow::Consent, State::OptedOut) => self.restart_or_refuse(trigger),

            (Flow::Disclaimer, State::Unknown | State::Disclaimer) => {
                self.deliver_under_disclaimer();
            }
            (Flow::Disclaimer, State::Pending | State::Consented | State::OptedOut) => {
                self.deliver();
            }

            (Flow::Recorded | Flow::Off, _) => self.deliver(),
        }
    }

    /// The purpose that an opt-out of one category names; a category that the program does not know
    /// means all messages.
    fn category(&self) -> Vec<PurposeId> {
        self.context
            .reading
            .filter(|reading| reading.scope == Some(ReadingScope::Category))
            .and_then(|reading| reading.category.as_deref())
            .map(PurposeId::of)
            .filter(|purpose| self.program.purpose(*purpose).is_some())
            .into_iter()
            .collect()
    }

    /// What an exact keyword does in the network, on a line whose STOP the carrier answers.
    ///
    /// Source: carriers' toll-free rules, as providers document them: STOP blocks, START or UNSTOP
    /// lifts the block, and only the exact word does.
    pub(super) fn note_carrier_keyword(&mut self) {
        let EventBody::MessageReceived { text, .. } = &self.event.body else { return };
        let line = self.place.line.and_then(|it| self.context.configuration.line(it, Family::Sms));
        let Some(line) = line.filter(|line| {
            line.stop_answered_by() == StopAnsweredBy::Carrier && self.place.family == Family::Sms
        }) else {
            return;
        };
        let is = |word: &str| text.as_str().trim().eq_ignore_ascii_case(word);
        let blocked = match (is("STOP"), is("START") || is("UNSTOP")) {
            (true, _) => true,
            (_, true) => false,
            (false, false) => return,
        };
        let line = line.id();
        self.set_carrier_block(line, blocked);
    }

    /// The network, or the provider's error, told of a block.
    pub(super) fn change_carrier_block(&mut self) {
        let EventBody::CarrierBlockChanged { blocked } = &self.event.body else { return };
        match self.place.line {
            Some(line) => self.set_carrier_block(line, *blocked),
            None => self.ledger.refuse(Reason::new(ReasonCode::ConsentRequired)),
        }
    }

    fn set_carrier_block(&mut self, line: LineId, blocked: bool) {
        let block = CarrierBlock { blocked, at: self.event.at, evidence: self.event.id.clone() };
        self.ledger.push(Fact::CarrierBlockSet { line, block });
        self.ledger.because(Reason::new(ReasonCode::CarrierBlockChanged));
    }

    /// A text that could be read either way: a person has to look, until a day.
    pub(super) fn open_review(&mut self) {
        let due_at = self.ledger.now.plus(self.program.limits().review_period);
        self.ledger.push(Fact::ReviewOpened(Review {
            place: self.holder,
            scope: self.scope(),
            since: self.event.at,
            due_at,
            evidence: self.event.id.clone(),
        }));
        self.ledger.until(due_at);
        self.ledger.because(self.reading_reason(ReasonCode::ReviewOpened));
    }

    /// Whether an opt-out made here would end anything, here or wherever else it reaches.
    pub(super) fn could_opt_out(&self) -> bool {
        let (scope, ledger) = (self.scope(), &self.ledger);
        let mut known = ledger.record.consents.keys().filter(|place| scope.reaches(place));
        self.from != State::OptedOut || known.any(|place| ledger.state(place) != State::OptedOut)
    }

    pub(super) fn became_opted_out(&self) -> bool {
        self.from != State::OptedOut && self.ledger.state(&self.place) == State::OptedOut
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
            let newest = self.opt_out().map(|opt_out| opt_out.since);
            sent_at < self.event.at && newest.is_none_or(|since| sent_at > since)
        })
    }

    fn prompted_at(&self) -> Option<Timestamp> {
        self.ledger.record.pending(&self.place)?.prompt.as_ref()?.sent_at
    }

    /// The latest opt-out that covers this place.
    pub(super) fn opt_out(&self) -> Option<OptOut<'_>> {
        self.ledger.record.opt_out(&self.place, self.ledger.now)
    }

    /// Whether no opt-out stands behind a pending question.
    pub(super) fn no_opt_out_stands(&self) -> bool {
        self.opt_out().is_none()
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
            place: self.holder,
            started_by: self.begun_by(StartedBy::Contact),
            grant: Grant {
                purpose: None,
                reference: None,
                captured_at: self.event.at,
                effective_at,
                expires_at: self.consent_ends(self.event.at),
                references: Vec::new(),
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
            && self.context.reading.is_none_or(|reading| {
                reading.kind == Kind::Message
                    && reading.basis != ReadingBasis::Unsure
                    && reading.intent != Intent::WrongNumber
            })
            && !matches!(trigger, Trigger::Negative | Trigger::OptOutWord)
    }

    fn is_newer_than_opt_out(&self) -> bool {
        self.opt_out().is_none_or(|opt_out| self.event.at > opt_out.since)
    }

    pub(super) fn hold_in_pending(&mut self) {
        self.ask_belatedly();
        self.hold(ReasonCode::Pending);
    }

    /// Shows the text to the line.
    pub(super) fn deliver(&mut self) {
        let standing = self.ledger.standing(&self.place);
        let code = match standing.state {
            State::Consented => ReasonCode::Consented,
            State::Disclaimer => ReasonCode::Disclaimer,
            State::Pending => ReasonCode::Pending,
            State::OptedOut => ReasonCode::OptedOut,
            State::Unknown => ReasonCode::AskingNobody,
        };
        let reason = Reason::new(code).with_evidence(standing.evidence);
        self.ledger.decide(Decision::Deliver, reason);
    }

    /// A text under a disclaimer, which goes out first where it has not yet.
    pub(super) fn deliver_under_disclaimer(&mut self) {
        self.show_disclaimer(StartedBy::Contact);
        self.deliver();
    }

    /// A text from a contact who has opted out: a new message starts the question again where the
    /// program says so; anything else is not shown.
    pub(super) fn restart_or_refuse(&mut self, trigger: Trigger) {
        let evidence = self.opt_out().map(|opt_out| opt_out.evidence.clone());
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
