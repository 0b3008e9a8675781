//! [`CallFacts`]: what is documented of a consent by voice.

use std::fmt;

use super::{Call, CallOutcome};
use crate::address::Address;
use crate::evidence::MAX_EVIDENCE_FIELD_BYTES;
use crate::time::Timestamp;

/// A fact that the record of a consent by voice needs.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum CallFact {
    /// Date and time of the verbal consent.
    ConsentedAt,
    /// The caller's verified phone number.
    NumberConfirmed,
    /// The reference of the recording.
    Recording,
    /// The specific information that was requested.
    Requested,
    /// The agent.
    Agent,
    /// That the caller understood that texts are optional.
    UnderstoodOptional,
}

/// The six facts that are documented of a consent by voice. `Debug` shows only its time.
///
/// They are the event that records the consent: `consented_at` is its capture time, `contact` its
/// contact, and the others the fields of its verbal evidence.
#[derive(Clone, PartialEq, Eq)]
pub struct CallFacts {
    /// When the caller said yes to the offer.
    pub consented_at: Timestamp,
    /// The number that the caller confirmed.
    pub contact: Address,
    /// The reference of the recording.
    pub recording: String,
    /// The purposes of the information that was requested.
    pub requested: Vec<String>,
    /// The agent.
    pub agent: String,
    /// Whether the caller said yes to the number as it was read back.
    pub number_confirmed: bool,
    /// Whether the caller had heard the offer, which says that texts are optional, and said yes.
    pub understood_optional: bool,
}

impl Call {
    /// The facts of the consent, or each one that is missing, in their order.
    ///
    /// # Errors
    /// The missing facts: before the caller consented, after they took it back, and where the host
    /// has not told the recording or the agent.
    pub fn facts(&self) -> Result<CallFacts, Vec<CallFact>> {
        let gone = matches!(
            self.outcome,
            Some(
                CallOutcome::Declined
                    | CallOutcome::NumberNotConfirmed
                    | CallOutcome::OptOut
                    | CallOutcome::Unanswered
            )
        );
        let consented_at = self.consented_at.filter(|_| !gone);
        let contact = self.contact.filter(|_| self.number_confirmed && !gone);
        let understood_optional = self.offer_heard && consented_at.is_some();
        let missing: Vec<CallFact> = [
            (CallFact::ConsentedAt, consented_at.is_none()),
            (CallFact::NumberConfirmed, contact.is_none()),
            (CallFact::Recording, !is_evidence(&self.recording)),
            (CallFact::Requested, self.requested.is_empty()),
            (CallFact::Agent, !is_evidence(&self.agent)),
            (CallFact::UnderstoodOptional, !understood_optional),
        ]
        .into_iter()
        .filter_map(|(fact, is_missing)| is_missing.then_some(fact))
        .collect();
        match (consented_at, contact) {
            (Some(consented_at), Some(contact)) if missing.is_empty() => Ok(CallFacts {
                consented_at,
                contact,
                recording: self.recording.clone(),
                requested: self.requested.clone(),
                agent: self.agent.clone(),
                number_confirmed: self.number_confirmed,
                understood_optional,
            }),
            _ => Err(missing),
        }
    }
}

/// Whether a text can stand in a record: an empty one is a missing one.
pub(super) fn is_evidence(text: &str) -> bool {
    !text.trim().is_empty() && text.len() <= MAX_EVIDENCE_FIELD_BYTES
}

impl fmt::Debug for CallFacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFacts")
            .field("consented_at", &self.consented_at)
            .finish_non_exhaustive()
    }
}
