//! The call's values into the core's and back, and what they show.

use std::fmt;

use consentry_core::Country;

use super::{Call, CallEvent, CallFacts, CallInformation, CallScript, CallStart, CallTurn};
use crate::address;
use crate::error::Error;

/// The script, checked by the core.
pub(super) fn checked(script: &CallScript) -> Result<consentry_core::CallScript, Error> {
    let CallScript {
        information,
        opt_out_word,
        offer,
        read_back,
        ask_number,
        confirmed,
        declined,
        number_not_confirmed,
        opted_out,
        default_region: _,
    } = script.clone();
    Ok(consentry_core::CallScript::new(&consentry_core::CallScriptSpec {
        information: information
            .into_iter()
            .map(|CallInformation { purpose, spoken }| consentry_core::CallInformation {
                purpose,
                spoken,
            })
            .collect(),
        opt_out_word,
        offer,
        read_back,
        ask_number,
        confirmed,
        declined,
        number_not_confirmed,
        opted_out,
    })?)
}

/// The country in whose usual form numbers may be given.
pub(super) fn region(script: &CallScript) -> Result<Option<Country>, Error> {
    let region = script.default_region.as_deref().map(Country::new).transpose();
    Ok(region.map_err(|error| error.in_field("script.default_region"))?)
}

/// The event of the core.
pub(super) fn event_of(event: &CallEvent, region: Option<Country>) -> consentry_core::CallEvent {
    use consentry_core::CallEvent as Core;
    match event {
        CallEvent::InformationGiven { purpose } => {
            Core::InformationGiven { purpose: purpose.clone() }
        }
        CallEvent::OfferRequested => Core::OfferRequested,
        CallEvent::Spoken => Core::Spoken,
        CallEvent::Answered { answer } => Core::Answered { answer: *answer },
        // What speech recognition makes of a number is often none: the agent asks again.
        CallEvent::NumberGiven { contact } => {
            Core::NumberGiven { contact: address::parse(contact, region, "contact").ok() }
        }
        CallEvent::OptedOut => Core::OptedOut,
        CallEvent::RecordingKnown { recording } => {
            Core::RecordingKnown { recording: recording.clone() }
        }
        CallEvent::CallerLeft => Core::CallerLeft,
    }
}

impl Call {
    /// The call of the core.
    pub(super) fn checked(&self) -> Result<consentry_core::Call, Error> {
        let Self {
            stage,
            outcome,
            latest,
            agent,
            recording,
            contact,
            requested,
            offers,
            offer_heard,
            consented_at,
            questions,
            read_backs,
            read_back_heard,
            number_confirmed,
        } = self.clone();
        let contact = contact.as_deref().map(|text| address::parse(text, None, "contact"));
        Ok(consentry_core::Call {
            stage,
            outcome,
            latest,
            agent,
            recording,
            contact: contact.transpose()?,
            requested,
            offers,
            offer_heard,
            consented_at,
            questions,
            read_backs,
            read_back_heard,
            number_confirmed,
        })
    }
}

impl From<consentry_core::Call> for Call {
    fn from(call: consentry_core::Call) -> Self {
        let consentry_core::Call {
            stage,
            outcome,
            latest,
            agent,
            recording,
            contact,
            requested,
            offers,
            offer_heard,
            consented_at,
            questions,
            read_backs,
            read_back_heard,
            number_confirmed,
        } = call;
        Self {
            stage,
            outcome,
            latest,
            agent,
            recording,
            contact: contact.map(|contact| contact.as_e164()),
            requested,
            offers,
            offer_heard,
            consented_at,
            questions,
            read_backs,
            read_back_heard,
            number_confirmed,
        }
    }
}

impl From<consentry_core::CallFacts> for CallFacts {
    fn from(facts: consentry_core::CallFacts) -> Self {
        let consentry_core::CallFacts {
            consented_at,
            contact,
            recording,
            requested,
            agent,
            number_confirmed,
            understood_optional,
        } = facts;
        Self {
            consented_at,
            contact: contact.as_e164(),
            recording,
            requested,
            agent,
            number_confirmed,
            understood_optional,
        }
    }
}

impl From<consentry_core::CallInformation> for CallInformation {
    fn from(information: consentry_core::CallInformation) -> Self {
        let consentry_core::CallInformation { purpose, spoken } = information;
        Self { purpose, spoken }
    }
}

impl CallEvent {
    /// The word of the event.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::InformationGiven { .. } => "information_given",
            Self::OfferRequested => "offer_requested",
            Self::Spoken => "spoken",
            Self::Answered { .. } => "answered",
            Self::NumberGiven { .. } => "number_given",
            Self::OptedOut => "opted_out",
            Self::RecordingKnown { .. } => "recording_known",
            Self::CallerLeft => "caller_left",
        }
    }
}

impl fmt::Debug for CallStart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallStart").finish_non_exhaustive()
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("stage", &self.stage)
            .field("outcome", &self.outcome)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for CallEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CallEvent({})", self.kind())
    }
}

impl fmt::Debug for CallTurn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallTurn")
            .field("call", &self.call)
            .field("reason", &self.reason)
            .field("outcome", &self.outcome)
            .field("missing", &self.missing)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for CallFacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFacts")
            .field("consented_at", &self.consented_at)
            .finish_non_exhaustive()
    }
}
