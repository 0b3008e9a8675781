//! Rows of the state table for messages that a line wants to send.

use super::draft::Draft;
use super::{Context, Flow};
use crate::event::{EventBody, SendRequest};
use crate::fact::Fact;
use crate::gate::{Decision, GateDecision, gate, gate_again};
use crate::message::{MessageText, StartedBy};
use crate::reason::{Reason, ReasonCode};
use crate::record::{Permit, PermitStage, State};

/// A group conversation has no consent of its own: the gate asks for those of its members, each from
/// their own record.
const fn passed_with_members() -> GateDecision {
    GateDecision { decision: Decision::Allow, reasons: Vec::new() }
}

impl Draft<'_> {
    /// A send passes the gate, waits for the contact's answer, or is refused.
    pub(super) fn request_send(&mut self) {
        let EventBody::SendRequested(request) = &self.event.body else { return };
        let answer = if self.is_group() {
            passed_with_members()
        } else {
            gate(&[&self.ledger.record], request, self.context)
        };
        match answer.decision {
            Decision::Allow => {
                let permit = self.permit(self.event.id.clone(), self.place, request);
                self.ledger.until(permit.expires_at);
                self.ledger.push(Fact::SendPermitted { permit, at: self.ledger.now });
                if self.flow == Flow::Disclaimer && self.from != State::Consented {
                    self.show_disclaimer(StartedBy::Line);
                }
                self.allow();
            }
            Decision::Hold if self.from == State::Unknown => self.ask_for_line(),
            Decision::Hold => {
                self.ask_belatedly();
                self.hold(ReasonCode::Pending);
            }
            Decision::Refuse | Decision::Deliver | Decision::Review | Decision::None => {
                for reason in answer.reasons {
                    self.ledger.refuse(reason);
                }
            }
        }
    }

    /// The message may go, and on what that rests.
    fn allow(&mut self) {
        let standing = self.ledger.standing(&self.place);
        let code = match standing.state {
            State::Disclaimer => ReasonCode::Disclaimer,
            State::Consented => ReasonCode::Consented,
            State::Unknown | State::Pending | State::OptedOut => ReasonCode::AskingNobody,
        };
        let reason = Reason::new(code).with_evidence(standing.evidence);
        self.ledger.decide(Decision::Allow, reason);
    }

    /// A line starts the conversation; allowed only where the program may prompt by text.
    pub(super) fn ask_for_line(&mut self) {
        if self.may_prompt(self.context.country) {
            self.ask(StartedBy::Line, false);
        } else {
            self.ledger.refuse(Reason::new(ReasonCode::PromptNotAllowed));
        }
    }

    /// Redeems a permit at hand-off: the gate again, now, and only once.
    pub(super) fn redeem(&mut self) {
        let EventBody::SendRedeemed { send } = &self.event.body else { return };
        let permit = self.ledger.record.permit(send);
        let Some(permit) = permit.filter(|permit| permit.place == self.place).cloned() else {
            self.ledger.refuse(Reason::new(ReasonCode::NoPermit));
            return;
        };
        let mut reasons = self.check_permit(&permit);
        let request = SendRequest {
            channel: permit.channel,
            text: MessageText::new(""),
            class: permit.class,
            purpose: permit.purpose,
            reference: permit.reference,
        };
        let context = Context { line: permit.place.line, ..*self.context };
        let answer = if self.is_group() {
            passed_with_members()
        } else {
            gate_again(&[&self.ledger.record], &request, &context, Some(send))
        };
        reasons.extend(answer.reasons);
        if reasons.is_empty() && answer.decision == Decision::Allow {
            self.ledger.push(Fact::SendRedeemed { send: send.clone(), at: self.ledger.now });
            self.allow();
        } else {
            for reason in reasons {
                self.ledger.refuse(reason);
            }
        }
    }

    fn check_permit(&self, permit: &Permit) -> Vec<Reason> {
        let mut reasons = Vec::new();
        if matches!(permit.stage, PermitStage::Redeemed(_)) {
            reasons.push(Reason::new(ReasonCode::AlreadyRedeemed));
        }
        if self.ledger.now >= permit.expires_at {
            reasons.push(Reason::new(ReasonCode::PermitExpired));
        }
        if permit.epoch != self.ledger.record.epoch {
            reasons.push(Reason::new(ReasonCode::PermitSuperseded));
        }
        let is_told = self.flow == Flow::Disclaimer
            && matches!(self.from, State::Unknown | State::Disclaimer);
        if is_told && !self.disclaimer_went_out() {
            reasons.push(Reason::new(ReasonCode::DisclaimerNotSent));
        }
        reasons
    }

    fn disclaimer_went_out(&self) -> bool {
        let shown = self.ledger.record.disclaimer(&self.place);
        shown.and_then(|shown| shown.text.as_ref()).is_some_and(|text| text.sent_at.is_some())
    }

    /// The result of a send is known: nothing of it is outstanding any more.
    pub(super) fn report_send(&mut self) {
        let EventBody::SendReported { send, result } = &self.event.body else { return };
        let (send, at) = (send.clone(), self.ledger.now);
        self.ledger.push(Fact::SendReported { send, at, result: *result });
        self.ledger.because(Reason::new(ReasonCode::Reported));
    }
}
