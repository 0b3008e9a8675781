//! Requests to send a message.

use consentry::plain::{self, MAX_BATCH};
use napi::Unknown;
use napi_derive::napi;

use crate::error::Fault;
use crate::fields::{Fields, objects};
use crate::words::{Channel, Class};

/// A message that a line wants to send.
#[expect(dead_code, reason = "napi makes the TypeScript interface of it; `read` reads the fields")]
#[napi(object, object_from_js = false, object_to_js = false)]
pub struct SendRequest {
    /// The host's id; the permit is known by it.
    pub id: String,
    /// How it travels.
    pub channel: Channel,
    /// The line.
    pub from: String,
    /// The person.
    pub to: String,
    /// The text.
    pub text: String,
    /// What kind of message it is.
    pub class: Class,
    /// What it is for, by the program's name.
    pub purpose: Option<String>,
    /// What it refers to, such as one appointment.
    pub reference: Option<String>,
}

/// Reads a request.
pub(crate) fn read(value: Unknown<'_>) -> Result<plain::SendRequest, Fault> {
    let mut fields = Fields::of_argument(value, "send")?;
    let send = of_fields(&mut fields)?;
    fields.finish()?;
    Ok(send)
}

/// Reads many requests, up to the first that is too many: the engine says so.
pub(crate) fn read_all(value: Unknown<'_>) -> Result<Vec<plain::SendRequest>, Fault> {
    objects(value, "sends", "", MAX_BATCH + 1, of_fields)
}

fn of_fields(fields: &mut Fields<'_>) -> Result<plain::SendRequest, Fault> {
    Ok(plain::SendRequest {
        id: fields.required("id")?,
        channel: fields.word("channel")?,
        from: fields.required("from")?,
        to: fields.required("to")?,
        text: fields.required("text")?,
        class: fields.word("class")?,
        purpose: fields.optional("purpose")?,
        reference: fields.optional("reference")?,
    })
}
