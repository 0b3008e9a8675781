//! A utility's notices: partners ask for consent in every way, and keep the flag.

use consentry::core::{Actor, Address, Class, EvidenceKind, Invalid, RequestedVia};
use consentry::{HostEventBody, HostSend, starter};

use super::events::{evidence, inbound, place, send};
use super::stage::{Play, Stage};

const LINE: &str = "+14155550111";
const PROGRAM: &str = "notices";

/// Requests, flags and notices. The partner is suspended for a while.
pub struct Utility {
    pub texts: usize,
}

impl Play for Utility {
    fn title(&self) -> &'static str {
        "A utility’s notices: nothing is sent unless the Notification Opt-in Flag is TRUE"
    }

    fn configuration(&self) -> &'static str {
        starter::FLAG
    }

    fn plan(
        &mut self,
        stage: &mut Stage,
        contact: Address,
        text: &'static str,
    ) -> Result<(), Invalid> {
        self.texts = self.texts.saturating_add(1);
        match self.texts {
            900 => stage.happens(partner(true)?),
            960 => stage.happens(partner(false)?),
            _ => {}
        }
        ask(stage, contact)?;
        stage.happens(inbound(contact, LINE, text));
        let outage = stage.chance(50);
        stage.happens(HostEventBody::SendRequested(notice(contact, outage)));
        let earlier = stage.anyone()?;
        match stage.random.u32(0..100) {
            0..12 => stage.happens(inbound(earlier, LINE, "STOP")),
            // The nightly sync posts the flag again, after a STOP too.
            12..24 => {
                let proof = stage.number();
                stage.happens(flag(earlier, Some(proof))?);
            }
            24..30 => stage.happens(flag(earlier, None)?),
            30..50 => {
                let outage = stage.chance(50);
                stage.happens(HostEventBody::SendRequested(notice(earlier, outage)));
            }
            _ => {}
        }
        Ok(())
    }
}

/// Asks for consent, in one of the approved ways; whoever agrees gets the flag.
fn ask(stage: &mut Stage, contact: Address) -> Result<(), Invalid> {
    let (via, kind) = match stage.random.u32(0..4) {
        0 => (RequestedVia::Text, None),
        1 => (RequestedVia::Email, Some(EvidenceKind::Email)),
        2 => (RequestedVia::Phone, Some(EvidenceKind::Telephone)),
        _ => (RequestedVia::Paper, Some(EvidenceKind::Paper)),
    };
    stage.happens(HostEventBody::ConsentRequested { place: place(contact, PROGRAM, None), via });
    if !stage.chance(70) {
        return Ok(());
    }
    match kind {
        None => stage.happens(inbound(contact, LINE, "Yes")),
        Some(kind) => {
            let proof = evidence(kind, stage.number())?;
            stage.happens(HostEventBody::ConsentRecorded {
                place: place(contact, PROGRAM, None),
                evidence: proof,
                purposes: Vec::new(),
            });
        }
    }
    if stage.chance(85) {
        let proof = stage.number();
        stage.happens(flag(contact, Some(proof))?);
    }
    Ok(())
}

fn flag(contact: Address, proof: Option<u64>) -> Result<HostEventBody, Invalid> {
    Ok(HostEventBody::FlagChanged {
        place: place(contact, PROGRAM, None),
        value: proof.is_some(),
        evidence: proof.map(|number| evidence(EvidenceKind::Import, number)).transpose()?,
    })
}

fn notice(contact: Address, outage: bool) -> HostSend {
    let (purpose, text) = if outage {
        ("outage", "City Power: no power in your street until 6 pm. Reply STOP to opt out.")
    } else {
        ("billing", "City Power: your bill is ready. Reply STOP to opt out.")
    };
    HostSend {
        class: Class::Informational,
        purpose: Some(purpose.to_owned()),
        ..send(contact, LINE, text)
    }
}

fn partner(suspended: bool) -> Result<HostEventBody, Invalid> {
    let actor = Actor::new("consentry demo")?;
    Ok(HostEventBody::PartnerChanged { program: PROGRAM.to_owned(), suspended, actor })
}
