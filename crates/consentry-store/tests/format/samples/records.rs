//! Sample records.

use std::collections::BTreeMap;

use consentry_core::{
    Consent, Family, LineId, OptOutVia, Pending, Place, ProgramId, Prompt, Record, StartedBy,
    Suppression, Template, Word,
};

use super::{
    LINE, all, all_held, at, bases, effect, event, grant, next_scope, next_stage, permit, place,
    whole_program,
};

/// Records with a name of their own.
pub fn records() -> Vec<(String, Record)> {
    vec![
        ("empty".to_owned(), Record::default()),
        ("asked".to_owned(), asked()),
        ("full".to_owned(), full()),
    ]
}

fn asked() -> Record {
    let pending = Pending {
        since: at(0),
        started_by: StartedBy::Line,
        expires_at: at(43_200),
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

/// A record with something in every field, and every value that a record can hold.
fn full() -> Record {
    let suppressions = OptOutVia::all()
        .iter()
        .zip(all(next_scope).into_iter().cycle())
        .zip(Family::all().iter().copied().map(Some).chain([None]).cycle())
        .map(|((via, scope), family)| Suppression {
            scope,
            family,
            since: at(2),
            via: *via,
            evidence: event("SM2"),
        })
        .collect();
    let known = Consent {
        started_by: StartedBy::Contact,
        pending: Some(Pending {
            since: at(0),
            started_by: StartedBy::Contact,
            expires_at: at(43_200),
            prompt: Some(Prompt {
                effect: effect("SM1", Template::ContactOptInPrompt),
                not_after: at(5),
                sent_at: Some(at(1)),
            }),
        }),
        grants: bases().into_iter().map(grant).collect(),
        restarts: vec![at(1), at(2)],
        helped_at: Some(at(3)),
    };
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
        permits: all(next_stage).into_iter().map(permit).collect(),
        automatic_texts: vec![at(1), at(2)],
    }
}
