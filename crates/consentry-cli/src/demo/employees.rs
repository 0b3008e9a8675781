//! An employee messaging app: with consent on two lines, with a disclaimer on a third.

use consentry::HostEventBody;
use consentry::core::{Address, EvidenceKind, Invalid};

use super::events::{evidence, inbound, place, revoked, send};
use super::stage::{Play, Stage};

/// The lines, each with its program.
const LINES: [(&str, &str); 3] =
    [("+14155550100", "advice"), ("+14155550101", "advice"), ("+14155550102", "service")];

/// Conversations that either side begins.
pub struct Employees;

impl Play for Employees {
    fn title(&self) -> &'static str {
        "An employee messaging app: two lines with consent, one with a disclaimer"
    }

    fn configuration(&self) -> &'static str {
        include_str!("../../data/demo-employees.toml")
    }

    fn plan(
        &mut self,
        stage: &mut Stage,
        contact: Address,
        text: &'static str,
    ) -> Result<(), Invalid> {
        let (line, program) = line_of(contact);
        if stage.chance(15) {
            let words = "Hi, this is ABC Bank. May I call you?";
            stage.happens(HostEventBody::SendRequested(send(contact, line, words)));
        }
        stage.happens(inbound(contact, line, text));
        match stage.random.u32(0..100) {
            0..55 => stage.happens(inbound(contact, line, "YES")),
            55..68 => stage.happens(inbound(contact, line, "STOP")),
            68..72 => stage.happens(inbound(contact, line, "No thanks")),
            72..76 => stage.happens(inbound(contact, line, "Help?")),
            76..80 => {
                let proof = evidence(EvidenceKind::Paper, stage.number())?;
                stage.happens(HostEventBody::ConsentRecorded {
                    place: place(contact, program, Some(line)),
                    evidence: proof,
                    purposes: Vec::new(),
                });
            }
            _ => {}
        }
        if stage.chance(60) {
            let words = "Your card is ready at the branch.";
            stage.happens(HostEventBody::SendRequested(send(contact, line, words)));
        }
        look_back(stage)
    }
}

/// Now and then somebody from before writes or calls again.
fn look_back(stage: &mut Stage) -> Result<(), Invalid> {
    let contact = stage.anyone()?;
    let (line, program) = line_of(contact);
    match stage.random.u32(0..100) {
        0..8 => stage.happens(inbound(contact, line, "please stop")),
        8..11 => stage.happens(inbound(contact, line, "Arrêt")),
        11..14 => stage.happens(revoked(place(contact, program, Some(line)))),
        14..20 => stage.happens(inbound(contact, line, "Hello again")),
        20..24 => stage.happens(inbound(contact, line, "START")),
        _ => {}
    }
    Ok(())
}

/// The line that a contact talks with.
fn line_of(contact: Address) -> (&'static str, &'static str) {
    let [first, second, third] = LINES;
    match contact.number() % 3 {
        0 => first,
        1 => second,
        _ => third,
    }
}
