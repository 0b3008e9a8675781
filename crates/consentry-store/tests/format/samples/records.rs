//! Sample records.

use std::collections::BTreeMap;

use consentry_core::{
    Consent, ContactId, Disclaimer, Family, LineId, Member, OptInMode, OptOutVia, Pending, Permit,
    PermitStage, Place, ProgramId, Prompt, PurposeId, Record, StartedBy, Suppression, Template,
    Word,
};

use super::{
    LINE, all, all_held, at, bases, block, bounded_grant, claim, effect, event, flag, grant,
    next_scope, next_stage, next_taken, permit, place, review, whole_program,
};

/// Records with a name of their own.
pub fn records() -> Vec<(String, Record)> {
    vec![
        ("empty".to_owned(), Record::default()),
        ("asked".to_owned(), asked()),
        ("told".to_owned(), told()),
        ("full".to_owned(), full()),
        ("group".to_owned(), group()),
    ]
}

fn asked() -> Record {
    let pending = Pending {
        since: at(0),
        started_by: StartedBy::Line,
        expires_at: at(43_200),
        mode: OptInMode::Consent,
        prompt: Some(Prompt {
            effect: effect("SM1", Template::ContactOptInPrompt),
            not_after: at(5),
            sent_at: None,
        }),
    };
    Record {
        consents: BTreeMap::from([(
            place(),
            Consent { pending: Some(pending), ..Consent::new(StartedBy::Line) },
        )]),
        automatic_texts: vec![at(0)],
        ..Record::default()
    }
}

/// Somebody to whom a disclaimer is on its way.
fn told() -> Record {
    let disclaimer = Disclaimer {
        since: at(0),
        evidence: event("SM1"),
        text: Some(Prompt {
            effect: effect("SM1", Template::ContactDisclaimer),
            not_after: at(5),
            sent_at: None,
        }),
    };
    Record {
        consents: BTreeMap::from([(
            place(),
            Consent { disclaimer: Some(disclaimer), ..Consent::new(StartedBy::Contact) },
        )]),
        automatic_texts: vec![at(0)],
        ..Record::default()
    }
}

/// A group conversation that was told, with a member who takes part and one who left.
fn group() -> Record {
    let members = [(7, true), (9, false)]
        .map(|(id, present)| (ContactId::from_bits(id), Member { present, at: at(1) }));
    Record { members: members.into(), ..told() }
}

/// A record with something in every field that a person's has, and every value that it can hold.
fn full() -> Record {
    let mut suppressions: Vec<Suppression> = OptOutVia::all()
        .iter()
        .zip(all(next_scope).into_iter().cycle())
        .zip(Family::all().iter().copied().map(Some).chain([None]).cycle())
        .map(|((via, scope), family)| Suppression {
            scope,
            family,
            purposes: Vec::new(),
            since: at(2),
            via: *via,
            evidence: event("SM2"),
        })
        .collect();
    let purposes = ["appointment", "billing"].map(PurposeId::of).to_vec();
    suppressions.extend(suppressions.last().cloned().map(|last| Suppression { purposes, ..last }));
    let known = Consent {
        started_by: StartedBy::Contact,
        pending: Some(Pending {
            since: at(0),
            started_by: StartedBy::Contact,
            expires_at: at(43_200),
            mode: OptInMode::Recorded,
            prompt: Some(Prompt {
                effect: effect("SM1", Template::ContactOptInPrompt),
                not_after: at(5),
                sent_at: Some(at(1)),
            }),
        }),
        grants: bases().into_iter().map(grant).chain([bounded_grant()]).collect(),
        restarts: vec![at(1), at(2)],
        helped_at: Some(at(3)),
        disclaimer: Some(Disclaimer {
            since: at(0),
            evidence: event("m1"),
            text: Some(Prompt {
                effect: effect("m1", Template::ContactDisclaimer),
                not_after: at(5),
                sent_at: Some(at(1)),
            }),
        }),
    };
    let taking = all(next_taken)
        .into_iter()
        .map(|taken| Permit { takes: Some(taken), ..permit(PermitStage::Issued) });
    let elsewhere = Place {
        program: ProgramId::of("notices"),
        line: Some(LineId::of(LINE)),
        family: Family::Whatsapp,
    };
    Record {
        epoch: 300,
        suppressions,
        consents: BTreeMap::from([
            (place(), known),
            (whole_program(), Consent::new(StartedBy::Line)),
            (elsewhere, Consent::new(StartedBy::Contact)),
        ]),
        closed_at: Some(at(3)),
        held: all_held(),
        permits: all(next_stage).into_iter().map(permit).chain(taking).collect(),
        automatic_texts: vec![at(1), at(2)],
        flags: [("notices", true), ("messaging", false)]
            .map(|(program, value)| (ProgramId::of(program), flag(value)))
            .into(),
        carrier_blocks: [(LINE, true), ("+14155550101", false)]
            .map(|(line, blocked)| (LineId::of(line), block(blocked)))
            .into(),
        reviews: vec![review()],
        claims: all(next_taken)
            .into_iter()
            .zip([Some(at(1_440)), None])
            .map(|(taken, until)| claim(taken, until))
            .collect(),
        members: BTreeMap::new(),
    }
}
