//! Reading scripts, calls and their events out of JavaScript.

use consentry::core::Invalid;
use consentry::plain;
use napi::Unknown;

use crate::error::Fault;
use crate::fields::Fields;

pub(super) fn script(value: Unknown<'_>) -> Result<plain::CallScript, Fault> {
    let mut fields = Fields::new(value, "script", "script.")?;
    let script = plain::CallScript {
        information: fields.objects(
            "information",
            "script.information",
            "script.information.",
            information,
        )?,
        opt_out_word: fields.required("opt_out_word")?,
        offer: fields.required("offer")?,
        read_back: fields.required("read_back")?,
        ask_number: fields.required("ask_number")?,
        confirmed: fields.required("confirmed")?,
        declined: fields.required("declined")?,
        number_not_confirmed: fields.required("number_not_confirmed")?,
        opted_out: fields.required("opted_out")?,
        default_region: fields.optional("default_region")?,
    };
    fields.finish()?;
    Ok(script)
}

fn information(fields: &mut Fields<'_>) -> Result<plain::CallInformation, Fault> {
    Ok(plain::CallInformation {
        purpose: fields.required("purpose")?,
        spoken: fields.required("spoken")?,
    })
}

pub(super) fn start(value: Unknown<'_>) -> Result<plain::CallStart, Fault> {
    let mut fields = Fields::of_argument(value, "start")?;
    let start = plain::CallStart {
        agent: fields.or_default("agent")?,
        recording: fields.or_default("recording")?,
        contact: fields.optional("contact")?,
    };
    fields.finish()?;
    Ok(start)
}

pub(super) fn call(value: Unknown<'_>) -> Result<plain::Call, Fault> {
    let mut fields = Fields::of_argument(value, "call")?;
    let call = plain::Call {
        stage: fields.word("stage")?,
        outcome: fields.optional_word("outcome")?,
        latest: fields.required("latest")?,
        agent: fields.required("agent")?,
        recording: fields.required("recording")?,
        contact: fields.optional("contact")?,
        requested: fields.required("requested")?,
        offers: fields.required("offers")?,
        offer_heard: fields.required("offer_heard")?,
        consented_at: fields.optional("consented_at")?,
        questions: fields.required("questions")?,
        read_backs: fields.required("read_backs")?,
        read_back_heard: fields.required("read_back_heard")?,
        number_confirmed: fields.required("number_confirmed")?,
    };
    fields.finish()?;
    Ok(call)
}

pub(super) fn event(value: Unknown<'_>) -> Result<plain::CallEvent, Fault> {
    let mut fields = Fields::of_argument(value, "event")?;
    let f = &mut fields;
    let kind: String = f.required("type")?;
    let event = match kind.as_str() {
        "information_given" => {
            plain::CallEvent::InformationGiven { purpose: f.required("purpose")? }
        }
        "offer_requested" => plain::CallEvent::OfferRequested,
        "spoken" => plain::CallEvent::Spoken,
        "answered" => plain::CallEvent::Answered { answer: f.word("answer")? },
        "number_given" => plain::CallEvent::NumberGiven { contact: f.required("contact")? },
        "opted_out" => plain::CallEvent::OptedOut,
        "recording_known" => {
            plain::CallEvent::RecordingKnown { recording: f.required("recording")? }
        }
        "caller_left" => plain::CallEvent::CallerLeft,
        _ => {
            let expected = "one of information_given, offer_requested, spoken, answered, \
                            number_given, opted_out, recording_known, caller_left";
            return Err(Invalid::new("unknown_type", "type", expected).into());
        }
    };
    fields.finish()?;
    Ok(event)
}
