//! The call script: what a voice agent says to a caller who might like a text, and what is proven
//! when the call is over.
//!
//! The caller asks for information and hears it. Only then the agent may offer a text, once; a yes
//! is followed by reading the number back; a yes to that is the consent. [`Call::step`] gives the
//! agent its next sentence, [`Call::facts`] what the record of the consent needs.
//!
//! Source: the SMS consent process of an AI voice agent that the product implements.

mod event;
mod facts;
mod outcome;
mod script;
mod spoken;
mod step;

use std::fmt;

use crate::address::Address;
use crate::time::Timestamp;

pub use self::event::{CallAnswer, CallEvent};
pub use self::facts::{CallFact, CallFacts};
pub use self::outcome::{CallOutcome, CallReason};
pub use self::script::{CallInformation, CallScript, CallScriptSpec};
pub use self::spoken::spoken_number;

/// How often the offer is spoken in one call: it is made once, and repeated once.
pub const MAX_OFFERS: u8 = 2;
/// How often a number is read back in one call.
pub const MAX_READ_BACKS: u8 = 3;
/// How often the caller is asked for a number in one call.
pub const MAX_QUESTIONS: u8 = 2;

/// Where a call stands.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
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
pub enum CallStage {
    /// The caller has not heard what they asked for.
    #[default]
    Opened,
    /// The caller heard what they asked for; the offer may be made.
    Informed,
    /// The offer was made.
    Offered,
    /// A number was read back.
    ReadingBack,
    /// The caller was asked for a number.
    AskingNumber,
    /// There is an outcome.
    Over,
}

/// What the host knows when a call begins.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CallStart {
    /// The agent that speaks.
    pub agent: String,
    /// The reference of the recording; empty where it is known later.
    pub recording: String,
    /// The number to read back, such as the caller's; none where it has to be asked for.
    pub contact: Option<Address>,
}

/// A call with its caller: a plain value, that a host may keep between two turns.
///
/// `Debug` shows neither the number nor the references.
///
/// # Example
/// ```
/// use consentry_core::{
///     Address, Call, CallAnswer, CallEvent, CallOutcome, CallScript, CallScriptSpec, CallStart,
///     Timestamp,
/// };
/// let script = CallScript::new(&CallScriptSpec::default())?;
/// let mut call = Call::new(&CallStart {
///     agent: "agent-7".into(),
///     recording: "rec-1".into(),
///     contact: Some(Address::parse("+14155550123")?),
/// });
/// let yes = CallEvent::Answered { answer: CallAnswer::Yes };
/// let events = [
///     CallEvent::InformationGiven { purpose: "appointment".into() },
///     CallEvent::OfferRequested, // says the offer
///     CallEvent::Spoken,
///     yes.clone(),               // reads the number back
///     CallEvent::Spoken,
///     yes,
/// ];
/// let at = Timestamp::parse("2026-11-21T15:00:00Z")?;
/// for event in &events {
///     call = call.step(&script, event, at).call;
/// }
/// assert_eq!(call.outcome, Some(CallOutcome::Consented));
/// assert_eq!(call.facts().unwrap().requested, ["appointment"]);
/// # Ok::<(), consentry_core::Invalid>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Call {
    /// Where it stands.
    pub stage: CallStage,
    /// What it came to; none before it is over.
    pub outcome: Option<CallOutcome>,
    /// The time of its latest event. It never runs backwards.
    pub latest: Timestamp,
    /// The agent that speaks; empty is unknown.
    pub agent: String,
    /// The reference of the recording; empty is unknown.
    pub recording: String,
    /// The number that was or will be read back.
    pub contact: Option<Address>,
    /// The purposes of the information that was given before the offer, in that order.
    pub requested: Vec<String>,
    /// How often the offer was spoken.
    pub offers: u8,
    /// Whether the offer was spoken to its end.
    pub offer_heard: bool,
    /// When the caller said yes to the offer that they had heard.
    pub consented_at: Option<Timestamp>,
    /// How often the caller was asked for a number.
    pub questions: u8,
    /// How often a number was read back.
    pub read_backs: u8,
    /// Whether the number was read back to its end.
    pub read_back_heard: bool,
    /// Whether the caller said yes to the number that was read back.
    pub number_confirmed: bool,
}

impl Call {
    /// A call that begins.
    #[must_use]
    pub fn new(start: &CallStart) -> Self {
        let CallStart { agent, recording, contact } = start.clone();
        Self {
            stage: CallStage::Opened,
            outcome: None,
            latest: Timestamp::MIN,
            agent,
            recording,
            contact,
            requested: Vec::new(),
            offers: 0,
            offer_heard: false,
            consented_at: None,
            questions: 0,
            read_backs: 0,
            read_back_heard: false,
            number_confirmed: false,
        }
    }
}

/// The agent's turn: the call as it now stands, and what to say. `Debug` does not show the sentence.
#[derive(Clone, PartialEq, Eq)]
pub struct CallTurn {
    /// The call after the event.
    pub call: Call,
    /// What the agent says now; none where it waits or goes on with the caller's own matter.
    pub say: Option<String>,
    /// Why the event did not take the call further.
    pub reason: Option<CallReason>,
    /// What the call came to, where this event brought it about. A host acts on it once.
    pub outcome: Option<CallOutcome>,
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("stage", &self.stage)
            .field("outcome", &self.outcome)
            .field("offers", &self.offers)
            .field("questions", &self.questions)
            .field("read_backs", &self.read_backs)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for CallStart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallStart").field("contact", &self.contact).finish_non_exhaustive()
    }
}

impl fmt::Debug for CallTurn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallTurn")
            .field("call", &self.call)
            .field("says", &self.say.is_some())
            .field("reason", &self.reason)
            .field("outcome", &self.outcome)
            .finish()
    }
}
