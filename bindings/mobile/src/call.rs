//! The call script: pure functions over a call, which a host may keep between two turns.

use consentry::core::Timestamp;
use consentry::plain::{self, Call, CallEvent, CallScript, CallStart, CallTurn};

use crate::error::ConsentryError;

/// The script of the process which the product implements: the offer and the read-back word for
/// word.
#[uniffi::export]
fn default_call_script() -> CallScript {
    plain::default_call_script()
}

/// A call that begins, with a script that is checked for it. The error names the field, such as
/// `script.offer`, or `contact` where it is no phone number.
#[uniffi::export]
fn start_call(script: &CallScript, start: &CallStart) -> Result<Call, ConsentryError> {
    Ok(plain::start_call(script, start)?)
}

/// Takes an event of a call and gives the agent its next sentence. A pure function: the same call,
/// event and time give the same turn. The error names the field, as that of the function which
/// starts a call; an event that does not fit is no error: its turn has a reason.
#[uniffi::export]
fn step_call(
    script: &CallScript,
    call: &Call,
    event: &CallEvent,
    at: Timestamp,
) -> Result<CallTurn, ConsentryError> {
    Ok(plain::step_call(script, call, event, at)?)
}
