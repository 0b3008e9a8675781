//! The call script of a voice agent: plain objects and pure functions.

mod read;

use chrono::{DateTime, Utc};
use consentry::plain;
use napi::{Env, Unknown};
use napi_derive::napi;

use crate::error::throwing;
use crate::fields::required;
use crate::time::date;
use crate::words::{CallAnswer, CallFact, CallOutcome, CallReason, CallStage};

/// The sentences of a voice agent that offers texts, with the placeholders `{information}`,
/// `{phone_number}` and `{opt_out_word}`; `{{` and `}}` stand for braces.
#[napi(object, object_from_js = false)]
pub struct CallScript {
    /// What may be offered.
    pub information: Vec<CallInformation>,
    /// The word that ends the texts.
    pub opt_out_word: String,
    /// Offers the text. It has to say that texts are optional and how to opt out; that it has the
    /// opt-out word is checked.
    pub offer: String,
    /// Reads the number back.
    pub read_back: String,
    /// Asks for the number.
    pub ask_number: String,
    /// Ends the matter after the number was confirmed.
    pub confirmed: String,
    /// Ends it after a decline; full service goes on.
    pub declined: String,
    /// Ends it where no number was confirmed; full service goes on.
    pub number_not_confirmed: String,
    /// Ends it where the caller wants no texts.
    pub opted_out: String,
    /// The country in whose usual form phone numbers may be given, such as `US`; none accepts E.164
    /// only.
    pub default_region: Option<String>,
}

/// Information that the agent gives by voice and may offer as a text.
#[napi(object, object_from_js = false)]
pub struct CallInformation {
    /// The purpose of the texts, as the program declares it.
    pub purpose: String,
    /// What the agent calls the information, after "your": `appointment details`.
    pub spoken: String,
}

/// What the host knows when a call begins; what it does not know may be left out.
#[expect(dead_code, reason = "napi makes the TypeScript interface of it; `read` reads the fields")]
#[napi(object, object_from_js = false, object_to_js = false)]
pub struct CallStart {
    /// The agent that speaks.
    pub agent: Option<String>,
    /// The reference of the recording, where it is known already.
    pub recording: Option<String>,
    /// The number to read back, such as the caller's; none where it has to be asked for.
    pub contact: Option<String>,
}

/// A call with its caller: a plain value, that a host may keep between two turns.
#[napi(object, object_from_js = false, use_nullable = true)]
pub struct Call {
    /// Where it stands.
    pub stage: CallStage,
    /// What it came to; null before it is over.
    pub outcome: Option<CallOutcome>,
    /// The time of its latest event. It never runs backwards.
    pub latest: DateTime<Utc>,
    /// The agent that speaks; empty is unknown.
    pub agent: String,
    /// The reference of the recording; empty is unknown.
    pub recording: String,
    /// The number that was or will be read back, in E.164.
    pub contact: Option<String>,
    /// The purposes of the information that was given before the offer, in that order.
    pub requested: Vec<String>,
    /// How often the offer was spoken.
    pub offers: u32,
    /// Whether the offer was spoken to its end.
    pub offer_heard: bool,
    /// When the caller said yes to the offer that they had heard.
    pub consented_at: Option<DateTime<Utc>>,
    /// How often the caller was asked for a number.
    pub questions: u32,
    /// How often a number was read back.
    pub read_backs: u32,
    /// Whether the number was read back to its end.
    pub read_back_heard: bool,
    /// Whether the caller said yes to the number that was read back.
    pub number_confirmed: bool,
}

/// What happened in a call. `spoken`: the sentence of the latest turn was spoken to its end, so that
/// the caller could hear all of it. `number_given`: what is no phone number counts as not understood.
/// `opted_out`: the caller wants no texts, and may say so at any time. `recording_known`: perhaps only
/// after the call.
#[expect(dead_code, reason = "napi makes the TypeScript union of it; `read` reads the fields")]
#[napi(
    discriminant = "type",
    discriminant_case = "snake_case",
    object_from_js = false,
    object_to_js = false
)]
pub enum CallEvent {
    InformationGiven { purpose: String },
    OfferRequested,
    Spoken,
    Answered { answer: CallAnswer },
    NumberGiven { contact: String },
    OptedOut,
    RecordingKnown { recording: String },
    CallerLeft,
}

/// The agent's turn: the call as it now stands, and what to say.
#[napi(object, object_from_js = false, use_nullable = true)]
pub struct CallTurn {
    /// The call after the event.
    pub call: Call,
    /// What the agent says now; null where it waits or goes on with the caller's own matter.
    pub say: Option<String>,
    /// Why the event did not take the call further.
    pub reason: Option<CallReason>,
    /// What the call came to, where this event brought it about. A host acts on it once.
    pub outcome: Option<CallOutcome>,
    /// The facts to document, once the caller has consented and none is missing.
    pub facts: Option<CallFacts>,
    /// Otherwise each fact that is missing.
    pub missing: Vec<CallFact>,
}

/// The six facts that are documented of a consent by voice.
///
/// They are the event that records the consent: `consentedAt` is its capture time, `contact` its
/// contact, and the others the fields of its verbal evidence.
#[napi(object, object_from_js = false)]
pub struct CallFacts {
    /// When the caller said yes to the offer.
    pub consented_at: DateTime<Utc>,
    /// The number that the caller confirmed, in E.164.
    pub contact: String,
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

/// The script of the process which the product implements: the offer and the read-back word for
/// word.
#[napi]
pub fn default_call_script() -> CallScript {
    plain::default_call_script().into()
}

/// A call that begins, with a script that is checked for it. An error names the field, such as
/// `script.offer`, or `contact` where it is no phone number.
#[napi(ts_args_type = "script: CallScript, start: CallStart")]
pub fn start_call(env: Env, script: Unknown<'_>, start: Unknown<'_>) -> napi::Result<Call> {
    throwing(&env, || Ok(plain::start_call(&read::script(script)?, &read::start(start)?)?.into()))
}

/// Takes an event of a call and gives the agent its next sentence. A pure function: the same call,
/// event and time give the same turn. An event that does not fit is no error: its turn has a reason.
#[napi(ts_args_type = "script: CallScript, call: Call, event: CallEvent, at: Date")]
pub fn step_call(
    env: Env,
    script: Unknown<'_>,
    call: Unknown<'_>,
    event: Unknown<'_>,
    at: Unknown<'_>,
) -> napi::Result<CallTurn> {
    throwing(&env, || {
        let (script, call) = (read::script(script)?, read::call(call)?);
        let (event, at) = (read::event(event)?, required(at, "at")?);
        Ok(plain::step_call(&script, &call, &event, at)?.into())
    })
}

impl From<plain::CallScript> for CallScript {
    fn from(script: plain::CallScript) -> Self {
        let plain::CallScript {
            information,
            opt_out_word,
            offer,
            read_back,
            ask_number,
            confirmed,
            declined,
            number_not_confirmed,
            opted_out,
            default_region,
        } = script;
        Self {
            information: information.into_iter().map(CallInformation::from).collect(),
            opt_out_word,
            offer,
            read_back,
            ask_number,
            confirmed,
            declined,
            number_not_confirmed,
            opted_out,
            default_region,
        }
    }
}

impl From<plain::CallInformation> for CallInformation {
    fn from(information: plain::CallInformation) -> Self {
        let plain::CallInformation { purpose, spoken } = information;
        Self { purpose, spoken }
    }
}

impl From<plain::Call> for Call {
    fn from(call: plain::Call) -> Self {
        let plain::Call {
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
            stage: stage.into(),
            outcome: outcome.map(CallOutcome::from),
            latest: date(latest),
            agent,
            recording,
            contact,
            requested,
            offers: offers.into(),
            offer_heard,
            consented_at: consented_at.map(date),
            questions: questions.into(),
            read_backs: read_backs.into(),
            read_back_heard,
            number_confirmed,
        }
    }
}

impl From<plain::CallTurn> for CallTurn {
    fn from(turn: plain::CallTurn) -> Self {
        let plain::CallTurn { call, say, reason, outcome, facts, missing } = turn;
        Self {
            call: call.into(),
            say,
            reason: reason.map(CallReason::from),
            outcome: outcome.map(CallOutcome::from),
            facts: facts.map(CallFacts::from),
            missing: missing.into_iter().map(CallFact::from).collect(),
        }
    }
}

impl From<plain::CallFacts> for CallFacts {
    fn from(facts: plain::CallFacts) -> Self {
        let plain::CallFacts {
            consented_at,
            contact,
            recording,
            requested,
            agent,
            number_confirmed,
            understood_optional,
        } = facts;
        Self {
            consented_at: date(consented_at),
            contact,
            recording,
            requested,
            agent,
            number_confirmed,
            understood_optional,
        }
    }
}
