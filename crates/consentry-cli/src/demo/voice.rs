//! A voice agent: callers hear about their appointment, and are offered the details by text.

use consentry::core::{
    Address, Call, CallAnswer, CallEvent, CallOutcome, CallScript, CallScriptSpec, CallStart,
    Class, Evidence, EvidenceKind, EvidenceSpec, Invalid, RequestedVia,
};
use consentry::{HostEventBody, HostSend, starter};

use super::events::{inbound, place, send};
use super::stage::{Play, Stage};

const LINE: &str = "+18005550100";
const PROGRAM: &str = "appointments";
const DETAILS: &str = "Your appointment is on Friday at 5 pm. Reply STOP to opt out.";

/// Calls, and the texts that were asked for in them.
pub struct Voice {
    script: CallScript,
}

impl Voice {
    /// The play with the documented script.
    pub fn new() -> Result<Self, Invalid> {
        Ok(Self { script: CallScript::new(&CallScriptSpec::default())? })
    }

    /// One call, and what the host reports of it.
    fn call(&self, stage: &mut Stage, contact: Address) -> Result<Option<HostEventBody>, Invalid> {
        let number = stage.number();
        let start = CallStart {
            agent: format!("agent-{}", number % 7),
            recording: format!("recording-{number}"),
            contact: Some(contact),
        };
        let accepts = if stage.chance(75) { CallAnswer::Yes } else { CallAnswer::No };
        let is_right = stage.chance(90);
        let mut heard = vec![
            CallEvent::InformationGiven { purpose: "appointment".to_owned() },
            CallEvent::OfferRequested,
            CallEvent::Spoken,
            CallEvent::Answered { answer: accepts },
            CallEvent::Spoken,
        ];
        if !is_right {
            heard.extend([
                CallEvent::Answered { answer: CallAnswer::No },
                CallEvent::Spoken,
                CallEvent::NumberGiven { contact: Some(contact) },
                CallEvent::Spoken,
            ]);
        }
        heard.push(CallEvent::Answered { answer: CallAnswer::Yes });
        let mut call = Call::new(&start);
        for event in &heard {
            let turn = call.step(&self.script, event, stage.now());
            call = turn.call;
            match turn.outcome {
                Some(CallOutcome::Consented) => return consent(&call).map(Some),
                Some(CallOutcome::Declined) => {
                    return Ok(Some(HostEventBody::ConsentDeclined(place(contact, PROGRAM, None))));
                }
                Some(_) | None => {}
            }
        }
        Ok(None)
    }
}

impl Play for Voice {
    fn title(&self) -> &'static str {
        "A voice agent: callers are offered their appointment’s details by text"
    }

    fn configuration(&self) -> &'static str {
        starter::VOICE
    }

    fn plan(
        &mut self,
        stage: &mut Stage,
        contact: Address,
        text: &'static str,
    ) -> Result<(), Invalid> {
        if stage.chance(10) {
            // Nobody asked for this one.
            let unasked = stage.number();
            stage.happens(HostEventBody::SendRequested(details(contact, unasked)));
        }
        if let Some(reported) = self.call(stage, contact)? {
            stage.happens(reported);
        }
        let appointment = stage.number();
        stage.happens(HostEventBody::SendRequested(details(contact, appointment)));
        match stage.random.u32(0..100) {
            // The same appointment again, an advertisement, a text without instructions to opt out.
            0..10 => stage.happens(HostEventBody::SendRequested(details(contact, appointment))),
            10..16 => {
                let details = details(contact, stage.number());
                let class = Class::Promotional;
                stage.happens(HostEventBody::SendRequested(HostSend { class, ..details }));
            }
            16..20 => {
                let bare = send(contact, LINE, "Your appointment is on Friday at 5 pm.");
                let details = details(contact, stage.number());
                stage
                    .happens(HostEventBody::SendRequested(HostSend { text: bare.text, ..details }));
            }
            _ => {}
        }
        stage.happens(inbound(contact, LINE, text));
        let earlier = stage.anyone()?;
        match stage.random.u32(0..100) {
            0..14 => stage.happens(inbound(earlier, LINE, "Stop")),
            14..17 => stage.happens(inbound(earlier, LINE, "START")),
            17..27 => {
                // They call again; where they had opted out, only that brings them back.
                if let Some(reported) = self.call(stage, earlier)? {
                    stage.happens(reported);
                }
                let appointment = stage.number();
                stage.happens(HostEventBody::SendRequested(details(earlier, appointment)));
            }
            27..29 => stage.happens(HostEventBody::ConsentRequested {
                place: place(earlier, PROGRAM, None),
                via: RequestedVia::Phone,
            }),
            _ => {}
        }
        Ok(())
    }
}

/// The text that was asked for.
fn details(contact: Address, appointment: u64) -> HostSend {
    HostSend {
        class: Class::Informational,
        purpose: Some("appointment".to_owned()),
        reference: Some(format!("appointment-{appointment}")),
        ..send(contact, LINE, DETAILS)
    }
}

/// The consent that a call came to, with the six facts.
fn consent(call: &Call) -> Result<HostEventBody, Invalid> {
    let facts = call.facts().map_err(|_| {
        Invalid::new("missing_field", "facts", "a call whose facts are all documented")
    })?;
    let evidence = Evidence::checked(EvidenceSpec {
        reference: facts.recording,
        agent: facts.agent,
        requested: facts.requested,
        number_confirmed: facts.number_confirmed,
        understood_optional: facts.understood_optional,
        ..EvidenceSpec::new(EvidenceKind::Verbal)
    })?;
    let place = place(facts.contact, PROGRAM, None);
    Ok(HostEventBody::ConsentRecorded { place, evidence, purposes: Vec::new() })
}
