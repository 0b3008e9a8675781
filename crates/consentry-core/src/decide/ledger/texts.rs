//! Automatic texts: which may be rendered and queued, and which of those may still be sent.

use super::Ledger;
use crate::config::{
    AUTOMATIC_TEXT_WINDOW, Line, OPT_OUT_CONFIRMATION_WINDOW, Program, StopAnsweredBy,
};
use crate::decide::{Effect, InGroup, Text};
use crate::event::{EventBody, QueuedText};
use crate::fact::Fact;
use crate::id::{EffectId, LineId};
use crate::message::{Channel, Family, StartedBy};
use crate::record::{Place, State};
use crate::template::{Recipient, Template};

impl Ledger<'_> {
    /// Renders and queues an automatic text that a line sends, in the words of the place's program;
    /// nothing where no line or nobody behind it can take part. `here` is the line of the event.
    pub(in crate::decide) fn text(
        &mut self,
        place: Place,
        line: Option<LineId>,
        template: Template,
        channel: Channel,
        here: Option<LineId>,
    ) {
        let line = line.and_then(|line| self.configuration.line(line, place.family));
        let (Some(line), Some(program)) = (line, self.configuration.program(place.program)) else {
            return;
        };
        let reaches = match template.recipient() {
            Recipient::Line => line.user().is_some(),
            Recipient::Contact | Recipient::Group => {
                self.may_reach_contact(line, program, place.family, template)
            }
        };
        if !reaches {
            return;
        }
        let started_by = self.record.started_by(&place);
        let window = match template {
            Template::ContactOptOutConfirmed => OPT_OUT_CONFIRMATION_WINDOW,
            _ => AUTOMATIC_TEXT_WINDOW,
        };
        let word = template.effect_word();
        // Effects at another line than the event's carry that line in their id, and those for a member
        // of a group that member.
        let mut what = word.to_owned();
        if here != Some(line.id()) {
            what.push_str(&format!("-{:x}", line.id().key()));
        }
        if let Some(InGroup::Apart { member } | InGroup::Together { member: Some(member) }) =
            self.group
        {
            what.push_str(&format!("-{:x}", member.key()));
        }
        let to = match (self.group, template.recipient()) {
            (Some(InGroup::Conversation { .. }), Recipient::Contact) => Recipient::Group,
            (_, recipient) => recipient,
        };
        self.queue(Text {
            effect: EffectId::derive(&self.event.id, &what),
            place,
            to,
            line: line.id(),
            channel,
            template,
            text: program.render(template, started_by, line.user().unwrap_or_default()),
            not_after: self.now.plus(window),
        });
    }

    /// Whether a text of a line may go to the contact at all.
    fn may_reach_contact(
        &self,
        line: &Line,
        program: &Program,
        family: Family,
        template: Template,
    ) -> bool {
        let suspended = program.is_suspended() && !template.answers_contact();
        let blocked = family == Family::Sms && self.record.carrier_block(line.id()).is_some();
        // The carrier has confirmed the opt-out already.
        let confirmed = template == Template::ContactOptOutConfirmed
            && line.stop_answered_by() == StopAnsweredBy::Carrier;
        !(suspended || blocked || confirmed)
    }

    /// Tells lines that their contact opted out elsewhere, each once, where that is so now.
    pub(in crate::decide) fn tell_rejected(
        &mut self,
        places: Vec<Place>,
        channel: Channel,
        here: Option<LineId>,
    ) {
        let mut told: Vec<Option<LineId>> = Vec::new();
        for place in places {
            let opted_out = self.state(&place) == State::OptedOut;
            if opted_out && !told.contains(&place.line) {
                told.push(place.line);
                self.text(place, place.line, Template::LineOptInRejected, channel, here);
            }
        }
    }

    /// Queues a rendered text, once: an event that ends two things tells of their end in the same words.
    fn queue(&mut self, text: Text) {
        let is_queued = self.texts.iter().any(|known| match known {
            Effect::SendText(known) | Effect::NotifyLine(known) => known.effect == text.effect,
            Effect::ReleaseHeld(_) | Effect::DiscardHeld(_) => false,
        });
        if is_queued {
            return;
        }
        self.push(Fact::TextQueued {
            effect: text.effect.clone(),
            place: text.place,
            template: text.template,
            at: self.now,
            not_after: text.not_after,
        });
        match text.to {
            Recipient::Contact | Recipient::Group => self.texts.push(Effect::SendText(text)),
            Recipient::Line => self.texts.push(Effect::NotifyLine(text)),
        }
    }

    /// Leases the texts that are still due. From here on they count as gone out.
    pub(in crate::decide) fn lease_texts(&mut self) {
        let EventBody::TextsLeased { texts } = &self.event.body else { return };
        if matches!(self.group, Some(InGroup::Together { .. })) {
            return self.tell_with_group(texts);
        }
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

    /// A member is told by a text to their group, which goes out now.
    fn tell_with_group(&mut self, texts: &[QueuedText]) {
        for text in texts {
            let QueuedText { effect, place, template, not_after } = text.clone();
            let at = self.now;
            if self.state(&place) == State::Unknown {
                let (evidence, started_by) = (self.event.id.clone(), StartedBy::Line);
                self.push(Fact::DisclaimerEntered { place, started_by, at, evidence });
            }
            let queued =
                Fact::TextQueued { effect: effect.clone(), place, template, at, not_after };
            self.push(queued);
            self.push(Fact::TextLeased { effect, place, template, at });
        }
    }

    /// Whether a queued text still says what is so.
    fn is_due(&self, text: &QueuedText) -> bool {
        let program = self.configuration.program(text.place.program);
        let suspended = program.is_some_and(Program::is_suspended)
            && text.template.recipient() == Recipient::Contact
            && !text.template.answers_contact();
        if self.now > text.not_after || suspended {
            return false;
        }
        let state = self.state(&text.place);
        match text.template {
            Template::ContactOptInPrompt | Template::ContactOptInRequest => {
                let prompt = self.record.pending(&text.place).and_then(|p| p.prompt.as_ref());
                state == State::Pending && prompt.is_some_and(|p| p.effect == text.effect)
            }
            Template::ContactDisclaimer => {
                let shown = self.record.disclaimer(&text.place).and_then(|d| d.text.as_ref());
                state != State::OptedOut && shown.is_some_and(|it| it.effect == text.effect)
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
}
