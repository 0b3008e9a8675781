//! Rows of the state table for what happens outside the conversation: on the phone, on paper, on the
//! web.

use super::Flow;
use super::draft::Draft;
use super::ledger::OptOutAct;
use crate::event::{EventBody, RequestedVia};
use crate::evidence::Evidence;
use crate::fact::{Fact, purposes_or_all};
use crate::gate::Decision;
use crate::id::PurposeId;
use crate::message::{Channel, StartedBy};
use crate::reason::{Reason, ReasonCode};
use crate::record::{Basis, Flag, Grant, OptOutVia, Place, State};
use crate::template::Template;
use crate::time::Timestamp;

impl Draft<'_> {
    /// Evidence of a consent. It is kept whatever it is worth; it counts only where it is newer than
    /// every opt-out that covers the place, whenever it arrives.
    pub(super) fn record_consent(&mut self) {
        let EventBody::ConsentRecorded { evidence, purposes, channel: _ } = &self.event.body else {
            return;
        };
        let effective_at = match evidence.captured_at() {
            Some(captured_at) => captured_at.minus(self.program.limits().clock_tolerance),
            None => self.event.at,
        };
        self.record_evidence(evidence, purposes, effective_at);
    }

    /// The partner set the flag: a second lock. TRUE records a consent too, but posting it again
    /// proves nothing, so it outranks an opt-out only by an explicit capture time.
    pub(super) fn change_flag(&mut self) {
        let EventBody::FlagChanged { value, evidence, channel: _ } = &self.event.body else {
            return;
        };
        // A TRUE that nothing proves leaves the flag as it was.
        let refusals = match (value, evidence) {
            (true, Some(evidence)) => self.weigh(evidence, &[]),
            (true, None) => vec![ReasonCode::NoConsent],
            (false, _) => Vec::new(),
        };
        if !refusals.is_empty() {
            for code in refusals {
                self.ledger.refuse(Reason::new(code));
            }
            return;
        }
        self.ledger.push(Fact::FlagSet {
            program: self.program.id(),
            flag: Flag { value: *value, at: self.event.at, evidence: self.event.id.clone() },
        });
        match evidence.as_ref().filter(|_| *value) {
            Some(evidence) => {
                let effective_at = evidence.captured_at().map_or(Timestamp::MIN, |captured_at| {
                    captured_at.minus(self.program.limits().clock_tolerance)
                });
                self.record_evidence(evidence, &[], effective_at);
            }
            None => self.ledger.note_in_flight(),
        }
        self.ledger.because(Reason::new(ReasonCode::FlagChanged));
    }

    fn record_evidence(
        &mut self,
        evidence: &Evidence,
        purposes: &[PurposeId],
        effective_at: Timestamp,
    ) {
        let refusals = self.weigh(evidence, purposes);
        if !refusals.is_empty() {
            for code in refusals {
                self.ledger.refuse(Reason::new(code));
            }
            return;
        }
        let requested = requested(evidence);
        let purposes = if purposes.is_empty() { &requested } else { purposes };
        let captured_at = evidence.captured_at().unwrap_or(self.event.at);
        let mut references = evidence.bounds();
        references.sort();
        references.dedup();
        let (reference, expires_at) = (evidence.reference_id(), self.consent_ends(captured_at));
        let purposes = purposes_or_all(purposes);
        for purpose in &purposes {
            self.ledger.push(Fact::Consented {
                place: self.place,
                started_by: self.begun_by(StartedBy::Line),
                grant: Grant {
                    purpose: *purpose,
                    reference: Some(reference),
                    captured_at,
                    effective_at,
                    expires_at,
                    references: references.clone(),
                    basis: Basis::Recorded(evidence.kind()),
                    evidence: self.event.id.clone(),
                },
            });
        }
        let (record, now) = (&self.ledger.record, self.ledger.now);
        let counts =
            |purpose: &Option<PurposeId>| record.counts(&self.place, *purpose, reference, now);
        if purposes.iter().any(counts) {
            let standing = self.ledger.standing(&self.place);
            let reason = Reason::new(ReasonCode::Consented).with_evidence(standing.evidence);
            self.ledger.decide(Decision::None, reason);
        } else if record.has_ended(reference, now) {
            self.ledger.refuse(Reason::new(ReasonCode::NoConsent));
        } else {
            let opt_out = self.opt_out().map(|opt_out| opt_out.evidence.clone());
            let reason = Reason::new(ReasonCode::EvidenceOlderThanOptOut);
            self.ledger.refuse(reason.with_evidence(opt_out));
        }
        self.release_held();
    }

    /// What is wrong with evidence, whenever it was captured.
    fn weigh(&self, evidence: &Evidence, purposes: &[PurposeId]) -> Vec<ReasonCode> {
        let requested = requested(evidence);
        let undeclared = |purpose: &PurposeId| self.program.purpose(*purpose).is_none();
        let unasked = |purpose: &PurposeId| !requested.is_empty() && !requested.contains(purpose);
        let mut codes = Vec::new();
        if evidence.kind().tier() < self.program.minimum_tier() {
            codes.push(ReasonCode::EvidenceBelowTier);
        }
        if purposes.iter().chain(&requested).any(undeclared) {
            codes.push(ReasonCode::PurposeNotDeclared);
        }
        if purposes.iter().any(unasked) {
            codes.push(ReasonCode::PurposeNotRequested);
        }
        codes
    }

    /// When a consent that was captured at a time ends by itself.
    pub(super) fn consent_ends(&self, captured_at: Timestamp) -> Option<Timestamp> {
        self.program.limits().consent_lifetime.map(|lifetime| captured_at.plus(lifetime))
    }

    /// Consent is to be asked for: as a message of the line that starts the conversation.
    pub(super) fn request_consent(&mut self) {
        let standing = self.ledger.standing(&self.place);
        if let Some(opt_out) = standing.opted_out {
            let reason = Reason::new(ReasonCode::OptedOut).with_evidence(Some(opt_out));
            self.ledger.refuse(reason);
            return;
        }
        if let State::Unknown | State::Pending = standing.state
            && let Some(reason) = self.lock_of_requests()
        {
            self.ledger.refuse(reason);
            return;
        }
        match (self.flow, standing.state) {
            (Flow::Consent, State::Unknown) => self.ask_for_line(),
            (Flow::Consent, State::Pending) => {
                self.ask_belatedly();
                self.ledger.because(Reason::new(ReasonCode::Pending));
            }
            (Flow::Disclaimer, State::Unknown) => {
                self.show_disclaimer(StartedBy::Line);
                let evidence = self.ledger.standing(&self.place).evidence;
                self.ledger.because(Reason::new(ReasonCode::Disclaimer).with_evidence(evidence));
            }
            (Flow::Recorded, State::Unknown | State::Pending) => self.request_recorded(),
            (_, State::Consented) => {
                let reason = Reason::new(ReasonCode::Consented);
                self.ledger.because(reason.with_evidence(standing.evidence));
            }
            (_, State::Disclaimer) => {
                let reason = Reason::new(ReasonCode::Disclaimer);
                self.ledger.because(reason.with_evidence(standing.evidence));
            }
            (Flow::Off | Flow::Disclaimer, State::Pending)
            | (Flow::Off, State::Unknown)
            | (_, State::OptedOut) => self.ledger.because(Reason::new(ReasonCode::AskingNobody)),
        }
    }

    /// What forbids the text that asks: the partner's FALSE, or the feature of a program that sends
    /// nothing while it is off.
    fn lock_of_requests(&self) -> Option<Reason> {
        let EventBody::ConsentRequested { via, .. } = &self.event.body else { return None };
        // Elsewhere than in recorded mode the engine asks, whatever the host did.
        if self.flow == Flow::Recorded && *via != RequestedVia::Text {
            return None;
        }
        if self.flow == Flow::Recorded && !self.program.opt_in_is_on() {
            return Some(Reason::new(ReasonCode::FeatureOff));
        }
        let flag = self.ledger.record.flags.get(&self.program.id()).filter(|flag| !flag.value)?;
        Some(Reason::new(ReasonCode::FlagFalse).with_evidence(Some(flag.evidence.clone())))
    }

    /// Asks for a consent that the program holds. By text the engine asks; by any other way the host
    /// has, and its answer will be recorded.
    fn request_recorded(&mut self) {
        let EventBody::ConsentRequested { via, .. } = &self.event.body else { return };
        if self.program.is_suspended() {
            self.ledger.refuse(Reason::new(ReasonCode::PartnerSuspended));
            return;
        }
        let by_text = *via == RequestedVia::Text;
        let may_ask =
            self.place.line.is_some() && self.may_text() && self.may_prompt(self.context.country);
        if by_text && !may_ask {
            self.ledger.refuse(Reason::new(ReasonCode::PromptNotAllowed));
            return;
        }
        if by_text || self.ledger.record.pending(&self.holder).is_none() {
            let now = self.ledger.now;
            self.ledger.push(Fact::PendingEntered {
                place: self.holder,
                started_by: StartedBy::Line,
                at: now,
                expires_at: now.plus(self.program.limits().prompt_timeout),
                restarted: false,
                mode: self.program.mode(),
            });
        }
        if by_text {
            self.text(Template::ContactOptInRequest);
        }
        self.ledger.because(Reason::new(ReasonCode::Pending));
        if let Some(pending) = self.ledger.record.pending(&self.holder) {
            let expires_at = pending.expires_at;
            self.ledger.until(expires_at);
        }
    }

    /// A decline elsewhere ends the question; it is no opt-out.
    pub(super) fn decline_elsewhere(&mut self) {
        let here = self.holder;
        let ended = self.ledger.pending_places(|place, _| reaches(&here, place));
        for place in ended {
            self.ledger.end_pending(place);
        }
        self.ledger.because(Reason::new(ReasonCode::Declined));
    }

    /// An opt-out by another way than a text: no text to the contact, a notice to each line that was
    /// in conversation, or to the line that the event names.
    pub(super) fn opt_out_elsewhere(&mut self, via: OptOutVia) {
        let EventBody::ConsentRevoked { channel, purposes, .. } = &self.event.body else { return };
        let mut concerned = self.ledger.in_conversation();
        if let Some(line) = self.place.line {
            concerned.retain(|place| place.line == Some(line));
            if self.from != State::OptedOut && !concerned.contains(&self.place) {
                concerned.push(self.place);
            }
        }
        let undeclared = |purpose: &PurposeId| self.program.purpose(*purpose).is_none();
        // Whoever revokes something that the program does not know revokes everything.
        let mut purposes =
            if purposes.iter().any(undeclared) { Vec::new() } else { purposes.clone() };
        purposes.sort();
        purposes.dedup();
        let act = self.ledger.act(Some(self.holder), self.scope(), via);
        let family = channel.map(Channel::family);
        self.ledger.opt_out(OptOutAct { family, purposes, ..act });
        self.ledger.tell_rejected(concerned, self.channel, self.place.line);
    }
}

/// The purposes that a verbal consent asked for; they bound it.
fn requested(evidence: &Evidence) -> Vec<PurposeId> {
    evidence.spec().requested.iter().map(|purpose| PurposeId::of(purpose)).collect()
}

/// Whether something said of one place is said of another: an absent line means every line.
fn reaches(said: &Place, place: &Place) -> bool {
    said.program == place.program
        && said.family == place.family
        && (said.line.is_none() || said.line == place.line)
}
