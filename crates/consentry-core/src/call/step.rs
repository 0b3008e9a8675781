//! [`Call::step`]: one event, one turn. Every event is answered at every stage.

use super::facts::is_evidence;
use super::{
    Call, CallAnswer, CallEvent, CallOutcome, CallReason, CallScript, CallStage, CallTurn,
    MAX_OFFERS, MAX_QUESTIONS, MAX_READ_BACKS,
};
use crate::address::Address;
use crate::time::Timestamp;

/// What the agent says, and why the event did not take the call further.
type Reply = (Option<String>, Option<CallReason>);

const QUIET: Reply = (None, None);

impl Call {
    /// Takes an event and gives the agent its next sentence.
    ///
    /// The sentence of a turn counts as heard when the agent reports it as `spoken`; a yes before
    /// that is no yes. An event that does not fit changes nothing: the sentence at which the call
    /// stands is given again, as often as it may be spoken, with the reason.
    #[must_use]
    pub fn step(&self, script: &CallScript, event: &CallEvent, at: Timestamp) -> CallTurn {
        let mut call = Self { latest: self.latest.max(at), ..self.clone() };
        let (say, reason) = call.take(script, event);
        let outcome = call.outcome.filter(|outcome| self.outcome != Some(*outcome));
        CallTurn { call, say, reason, outcome }
    }

    fn take(&mut self, script: &CallScript, event: &CallEvent) -> Reply {
        use CallAnswer::{No, Unclear, Yes};
        use CallEvent::{
            Answered, CallerLeft, InformationGiven, NumberGiven, OfferRequested, OptedOut,
            RecordingKnown, Spoken,
        };
        use CallReason as Why;
        use CallStage::{AskingNumber, Informed, Offered, Opened, Over, ReadingBack};
        match (self.stage, event) {
            // At any time.
            (Over, OptedOut) if self.outcome == Some(CallOutcome::OptOut) => {
                (script.closing(self), Some(Why::CallOver))
            }
            (_, OptedOut) => self.end(CallOutcome::OptOut, script),
            (_, RecordingKnown { recording }) => self.know_recording(recording),
            (Over, Spoken | CallerLeft) => QUIET,
            (Over, _) => (script.closing(self), Some(Why::CallOver)),
            (_, CallerLeft) => self.end(CallOutcome::Unanswered, script),

            // The caller's own matter comes first.
            (Opened | Informed, InformationGiven { purpose }) => self.inform(purpose, script),
            (Opened, OfferRequested) => (None, Some(Why::InformationNotGiven)),
            (Informed, OfferRequested) => self.offer(None, script),
            (Opened | Informed, Spoken | Answered { .. }) => (None, Some(Why::NothingAsked)),
            (Offered | ReadingBack | AskingNumber, InformationGiven { .. } | OfferRequested) => {
                self.again(Why::OfferAlreadyMade, script)
            }

            // The offer.
            (Offered, Spoken) => self.hear_offer(),
            (Offered, Answered { answer: No }) => self.end(CallOutcome::Declined, script),
            (Offered, Answered { answer: Yes }) if self.offer_heard => self.consent(script),
            (Offered, Answered { answer: Yes }) => self.offer_again(Why::NotHeard, script),
            (Offered, Answered { answer: Unclear }) => self.offer_again(Why::AnswerUnclear, script),

            // The number.
            (Opened | Informed | Offered, NumberGiven { contact }) => self.note_number(*contact),
            (ReadingBack, Spoken) => self.hear_read_back(),
            (ReadingBack, Answered { answer: Yes }) if self.read_back_heard => self.confirm(script),
            (ReadingBack, Answered { answer: Yes }) => self.read_back(Some(Why::NotHeard), script),
            (ReadingBack, Answered { answer: Unclear }) => {
                self.read_back(Some(Why::AnswerUnclear), script)
            }
            (ReadingBack, Answered { answer: No }) => self.ask_number(None, script),
            (AskingNumber, Spoken) => QUIET,
            (AskingNumber, Answered { .. }) => self.ask_number(Some(Why::AnswerUnclear), script),
            (ReadingBack | AskingNumber, NumberGiven { contact: Some(contact) }) => {
                self.change_number(*contact, script)
            }
            (ReadingBack | AskingNumber, NumberGiven { contact: None }) => {
                self.ask_number(Some(Why::NumberNotUnderstood), script)
            }
        }
    }

    fn inform(&mut self, purpose: &str, script: &CallScript) -> Reply {
        if !script.names(purpose) {
            return (None, Some(CallReason::PurposeUnknown));
        }
        if !self.requested.iter().any(|known| known == purpose) {
            self.requested.push(purpose.to_owned());
        }
        self.stage = CallStage::Informed;
        QUIET
    }

    fn offer(&mut self, reason: Option<CallReason>, script: &CallScript) -> Reply {
        self.stage = CallStage::Offered;
        self.offers = self.offers.saturating_add(1);
        (Some(script.offer(self)), reason)
    }

    /// The offer is repeated once; an answer that is still not clear counts as a decline.
    fn offer_again(&mut self, reason: CallReason, script: &CallScript) -> Reply {
        if self.offers < MAX_OFFERS {
            return self.offer(Some(reason), script);
        }
        let (say, _) = self.end(CallOutcome::Declined, script);
        (say, Some(reason))
    }

    fn hear_offer(&mut self) -> Reply {
        self.offer_heard = true;
        QUIET
    }

    fn consent(&mut self, script: &CallScript) -> Reply {
        self.consented_at = Some(self.latest);
        match self.contact {
            Some(_) => self.read_back(None, script),
            None => self.ask_number(None, script),
        }
    }

    fn note_number(&mut self, contact: Option<Address>) -> Reply {
        if contact.is_none() {
            return (None, Some(CallReason::NumberNotUnderstood));
        }
        self.contact = contact;
        QUIET
    }

    fn change_number(&mut self, contact: Address, script: &CallScript) -> Reply {
        // What was heard was another number.
        self.read_back_heard &= self.contact == Some(contact);
        self.contact = Some(contact);
        self.read_back(None, script)
    }

    fn read_back(&mut self, reason: Option<CallReason>, script: &CallScript) -> Reply {
        if self.read_backs >= MAX_READ_BACKS {
            return self.give_up(reason, script);
        }
        self.stage = CallStage::ReadingBack;
        self.read_backs = self.read_backs.saturating_add(1);
        (Some(script.read_back(self)), reason)
    }

    fn hear_read_back(&mut self) -> Reply {
        self.read_back_heard = true;
        QUIET
    }

    /// A question whose answer could not be read back any more is not asked.
    fn ask_number(&mut self, reason: Option<CallReason>, script: &CallScript) -> Reply {
        if self.questions >= MAX_QUESTIONS || self.read_backs >= MAX_READ_BACKS {
            return self.give_up(reason, script);
        }
        self.stage = CallStage::AskingNumber;
        self.questions = self.questions.saturating_add(1);
        (Some(script.ask_number(self)), reason)
    }

    fn give_up(&mut self, reason: Option<CallReason>, script: &CallScript) -> Reply {
        let (say, _) = self.end(CallOutcome::NumberNotConfirmed, script);
        (say, reason)
    }

    fn confirm(&mut self, script: &CallScript) -> Reply {
        self.number_confirmed = true;
        self.end(self.documented(), script)
    }

    /// A consent with all its facts, or one that lacks some.
    fn documented(&self) -> CallOutcome {
        if self.facts().is_ok() { CallOutcome::Consented } else { CallOutcome::Undocumented }
    }

    /// The reference may come late, but one that stands in a record does not change.
    fn know_recording(&mut self, recording: &str) -> Reply {
        if !is_evidence(recording) {
            return (None, Some(CallReason::RecordingInvalid));
        }
        if recording == self.recording {
            return QUIET;
        }
        match self.outcome {
            None => self.recording = recording.to_owned(),
            Some(CallOutcome::Undocumented) if !is_evidence(&self.recording) => {
                self.recording = recording.to_owned();
                self.outcome = Some(self.documented());
            }
            Some(_) => return (None, Some(CallReason::CallOver)),
        }
        QUIET
    }

    /// The sentence at which the call stands, where it may be spoken once more.
    fn again(&mut self, reason: CallReason, script: &CallScript) -> Reply {
        match self.stage {
            CallStage::Offered if self.offers < MAX_OFFERS => self.offer(Some(reason), script),
            CallStage::ReadingBack if self.read_backs < MAX_READ_BACKS => {
                self.read_back(Some(reason), script)
            }
            CallStage::AskingNumber if self.questions < MAX_QUESTIONS => {
                self.ask_number(Some(reason), script)
            }
            CallStage::Opened
            | CallStage::Informed
            | CallStage::Offered
            | CallStage::ReadingBack
            | CallStage::AskingNumber
            | CallStage::Over => (None, Some(reason)),
        }
    }

    fn end(&mut self, outcome: CallOutcome, script: &CallScript) -> Reply {
        self.stage = CallStage::Over;
        self.outcome = Some(outcome);
        (script.closing(self), None)
    }
}
