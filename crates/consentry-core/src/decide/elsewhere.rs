//! Rows of the state table for what happens outside the conversation: on the phone, on paper, on the
//! web.

use super::draft::Draft;
use crate::event::EventBody;
use crate::fact::{Fact, purposes_or_all};
use crate::gate::Decision;
use crate::message::{Channel, StartedBy};
use crate::reason::{Reason, ReasonCode};
use crate::record::{Basis, Grant, OptOutVia, Place, State};

impl Draft<'_> {
    /// Evidence of a consent. It is kept whatever it is worth; it counts only where it is newer than
    /// every opt-out that covers the place, whenever it arrives.
    pub(super) fn record_consent(&mut self) {
        let EventBody::ConsentRecorded { evidence, purposes, channel: _ } = &self.event.body else {
            return;
        };
        if purposes.iter().any(|purpose| self.program.purpose(*purpose).is_none()) {
            self.ledger.refuse(Reason::new(ReasonCode::PurposeNotDeclared));
            return;
        }
        let captured_at = evidence.captured_at().unwrap_or(self.event.at);
        let effective_at = match evidence.captured_at() {
            Some(captured_at) => captured_at.minus(self.program.limits().clock_tolerance),
            None => self.event.at,
        };
        for purpose in purposes_or_all(purposes) {
            self.ledger.push(Fact::Consented {
                place: self.place,
                started_by: self.begun_by(StartedBy::Line),
                grant: Grant {
                    purpose,
                    reference: Some(evidence.reference_id()),
                    captured_at,
                    effective_at,
                    basis: Basis::Recorded(evidence.kind()),
                    evidence: self.event.id.clone(),
                },
            });
        }
        let record = &self.ledger.record;
        if record.counts(&self.place, evidence.reference_id()) {
            let standing = record.standing(&self.place, self.ledger.now);
            let reason = Reason::new(ReasonCode::Consented).with_evidence(standing.evidence);
            self.ledger.decide(Decision::None, reason);
        } else {
            let opt_out = record.suppression(&self.place).map(|opt_out| opt_out.evidence.clone());
            let reason = Reason::new(ReasonCode::EvidenceOlderThanOptOut);
            self.ledger.refuse(reason.with_evidence(opt_out));
        }
        self.release_held();
    }

    /// Consent is to be asked for: as a message of the line that starts the conversation.
    pub(super) fn request_consent(&mut self) {
        let standing = self.ledger.record.standing(&self.place, self.ledger.now);
        if let Some(opt_out) = standing.opted_out {
            let reason = Reason::new(ReasonCode::OptedOut).with_evidence(Some(opt_out));
            self.ledger.refuse(reason);
            return;
        }
        match standing.state {
            State::Unknown => self.ask_for_line(),
            State::Pending => {
                self.ask_belatedly();
                self.ledger.because(Reason::new(ReasonCode::Pending));
            }
            State::Consented | State::OptedOut => {
                let reason = Reason::new(ReasonCode::Consented);
                self.ledger.because(reason.with_evidence(standing.evidence));
            }
        }
    }

    /// A decline elsewhere ends the question; it is no opt-out.
    pub(super) fn decline_elsewhere(&mut self) {
        let here = self.place;
        let ended = self.ledger.pending_places(|place, _| reaches(&here, place));
        for place in ended {
            self.ledger.end_pending(place);
        }
        self.ledger.because(Reason::new(ReasonCode::Declined));
    }

    /// An opt-out by another way than a text: no text to the contact, a notice to each line that was
    /// in conversation, or to the line that the event names.
    pub(super) fn opt_out_elsewhere(&mut self, via: OptOutVia) {
        let EventBody::ConsentRevoked { channel, .. } = &self.event.body else { return };
        let family = channel.map(Channel::family);
        let mut concerned = self.ledger.in_conversation();
        if let Some(line) = self.place.line {
            concerned.retain(|place| place.line == Some(line));
            if self.from == State::Unknown && concerned.is_empty() {
                concerned.push(self.place);
            }
        }
        self.ledger.opt_out(Some(self.place), self.scope(), family, via, None);
        self.ledger.tell_rejected(self.configuration, concerned, self.channel, self.place.line);
    }
}

/// Whether something said of one place is said of another: an absent line means every line.
fn reaches(said: &Place, place: &Place) -> bool {
    said.program == place.program
        && said.family == place.family
        && (said.line.is_none() || said.line == place.line)
}
