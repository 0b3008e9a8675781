//! Sample entries, by kind.

use consentry_core::{
    Basis, Channel, Class, ConfigurationId, ContactId, Country, Decision, EventId, EvidenceKind,
    Fact, InGroup, LineId, OptInMode, OptOutVia, Permit, PermitStage, ProgramId, PurposeId,
    Reading, Reason, ReasonCode, ReferenceId, RequestedVia, ReviewResolution, RevokedVia, RuleId,
    Scope, SendResult, StartedBy, State, Template, Word,
};
use consentry_store::journal::{
    CutText, EncodeError, Entry, EntryBody, EntryEffect, EntryEvidence, EntryGroup, PartIndex,
    Versions, encode, part_digest,
};

use super::{
    PRIVATE, all, all_held, at, bases, block, bounded_grant, effect, event, flag, grant, next_fact,
    next_in_group, next_scope, opted_out, place, queued, readings, turn, waiting, whole_program,
};

/// The samples of every kind, under the kind's name, each with a name of its own.
pub fn entries() -> Vec<(&'static str, Vec<(String, Entry)>)> {
    all(next_body)
        .into_iter()
        .map(|body| {
            let mut samples = vec![("plain".to_owned(), plain(body.clone()))];
            samples.extend(more(&body));
            for (_, entry) in &mut samples {
                trim(entry);
            }
            (body.kind(), samples)
        })
        .collect()
}

/// The samples of a kind beside the plain one: the lists that its fields hold, walked through.
fn more(body: &EntryBody) -> Vec<(String, Entry)> {
    match body {
        EntryBody::MessageReceived { .. } => received(),
        EntryBody::SendRequested { .. } => requested(),
        EntryBody::SendReported { send, .. } => each(SendResult::all(), |result| {
            plain(EntryBody::SendReported { send: send.clone(), result })
        }),
        EntryBody::ConsentRequested { .. } => {
            let body = |channel, via| plain(EntryBody::ConsentRequested { channel, via });
            let mut samples = each(Channel::all(), |channel| body(channel, RequestedVia::Text));
            samples.extend(
                each(RequestedVia::all(), |via| body(Channel::Sms, via))
                    .into_iter()
                    .map(|(via, entry)| (format!("by {via}"), entry)),
            );
            samples
        }
        EntryBody::FlagChanged { .. } => vec![
            (
                "true".to_owned(),
                plain(EntryBody::FlagChanged {
                    channel: Channel::Whatsapp,
                    value: true,
                    evidence: Some(entry_evidence(EvidenceKind::Import)),
                }),
            ),
            (
                "true by voice".to_owned(),
                plain(EntryBody::FlagChanged {
                    channel: Channel::Sms,
                    value: true,
                    evidence: Some(verbal()),
                }),
            ),
        ],
        EntryBody::ReviewResolved { review, .. } => each(ReviewResolution::all(), |resolution| {
            plain(EntryBody::ReviewResolved { review: review.clone(), resolution, actor: 1 })
        }),
        EntryBody::CarrierBlockChanged { .. } => {
            vec![("ceased".to_owned(), plain(EntryBody::CarrierBlockChanged { blocked: false }))]
        }
        EntryBody::PartnerChanged { id, actor, .. } => {
            let resumed = EntryBody::PartnerChanged { id: *id, suspended: false, actor: *actor };
            vec![("resumed".to_owned(), plain(resumed))]
        }
        EntryBody::ConfigurationInstalled { id, actor, .. } => {
            let body = EntryBody::ConfigurationInstalled {
                id: *id,
                actor: *actor,
                disable_group_messaging: true,
            };
            vec![("without group messaging".to_owned(), plain(body))]
        }
        EntryBody::ConsentRecorded { .. } => recorded(),
        EntryBody::ConsentDeclined { .. } => Vec::new(),
        EntryBody::ConsentRevoked { .. } => revoked(),
        EntryBody::TextsLeased { .. } => Vec::new(),
        EntryBody::TextReported { effect, .. } => each(SendResult::all(), |result| {
            plain(EntryBody::TextReported { effect: effect.clone(), result })
        }),
        EntryBody::TimedOut => each(State::all(), |state| Entry {
            from: Some(state),
            to: Some(state),
            ..plain(EntryBody::TimedOut)
        }),
        EntryBody::TimePassed => {
            let mut samples = each(Decision::all(), |decision| Entry {
                decision,
                ..plain(EntryBody::TimePassed)
            });
            samples.push(("every fact".to_owned(), every_fact()));
            samples.push(("every effect".to_owned(), every_effect()));
            samples
        }
        EntryBody::MemberJoined { channel, .. } => {
            let body = EntryBody::MemberJoined { channel: *channel, begun: true };
            let part = |(part, number): (Option<InGroup>, u8)| {
                let name = match part {
                    Some(_) => format!("in a group {number}"),
                    None => "in a group".to_owned(),
                };
                (name, in_group(body.clone(), part))
            };
            let parts = all(next_in_group).into_iter().map(Some);
            std::iter::once(None).chain(parts).zip(0..).map(part).collect()
        }
        EntryBody::SendRedeemed { .. }
        | EntryBody::NumberReassigned
        | EntryBody::MemberLeft { .. }
        | EntryBody::GroupBegun { .. } => Vec::new(),
    }
}

/// The first body.
fn first_body() -> EntryBody {
    EntryBody::MessageReceived { channel: Channel::Sms, text: 0, cut: None }
}

fn next_body(body: Option<&EntryBody>) -> Option<EntryBody> {
    match body {
        None => Some(first_body()),
        Some(EntryBody::MessageReceived { .. }) => Some(EntryBody::SendRequested {
            channel: Channel::Sms,
            text: 0,
            class: Class::Informational,
            purpose: None,
            reference: None,
        }),
        Some(EntryBody::SendRequested { .. }) => {
            Some(EntryBody::SendRedeemed { send: event("m1") })
        }
        Some(EntryBody::SendRedeemed { .. }) => {
            Some(EntryBody::SendReported { send: event("m1"), result: SendResult::Delivered })
        }
        Some(EntryBody::SendReported { .. }) => {
            let via = RequestedVia::Text;
            Some(EntryBody::ConsentRequested { channel: Channel::Sms, via })
        }
        Some(EntryBody::ConsentRequested { .. }) => Some(EntryBody::ConsentRecorded {
            channel: Channel::Whatsapp,
            evidence: EntryEvidence { captured_at: None, ..entry_evidence(EvidenceKind::WebForm) },
            purposes: Vec::new(),
        }),
        Some(EntryBody::ConsentRecorded { .. }) => {
            Some(EntryBody::ConsentDeclined { channel: Channel::Sms })
        }
        Some(EntryBody::ConsentDeclined { .. }) => {
            let (via, purposes) = (RevokedVia::Phone, Vec::new());
            Some(EntryBody::ConsentRevoked { via, channel: None, purposes })
        }
        Some(EntryBody::ConsentRevoked { .. }) => Some(EntryBody::TextsLeased {
            texts: Template::all().iter().copied().map(waiting).collect(),
        }),
        Some(EntryBody::TextsLeased { .. }) => Some(EntryBody::TextReported {
            effect: effect("SM1", Template::ContactOptInPrompt),
            result: SendResult::Delivered,
        }),
        Some(EntryBody::TextReported { .. }) => Some(EntryBody::TimedOut),
        Some(EntryBody::TimedOut) => Some(EntryBody::TimePassed),
        Some(EntryBody::TimePassed) => Some(EntryBody::ConfigurationInstalled {
            id: ConfigurationId::of("the text of the file"),
            actor: 0,
            disable_group_messaging: false,
        }),
        Some(EntryBody::ConfigurationInstalled { .. }) => {
            let channel = Channel::Sms;
            Some(EntryBody::FlagChanged { channel, value: false, evidence: None })
        }
        Some(EntryBody::FlagChanged { .. }) => Some(EntryBody::NumberReassigned),
        Some(EntryBody::NumberReassigned) => Some(EntryBody::ReviewResolved {
            review: event("SM3"),
            resolution: ReviewResolution::Dismissed,
            actor: 0,
        }),
        Some(EntryBody::ReviewResolved { .. }) => {
            Some(EntryBody::CarrierBlockChanged { blocked: true })
        }
        Some(EntryBody::CarrierBlockChanged { .. }) => Some(EntryBody::PartnerChanged {
            id: ConfigurationId::of("the text of the file"),
            suspended: true,
            actor: 0,
        }),
        Some(EntryBody::PartnerChanged { .. }) => {
            Some(EntryBody::MemberJoined { channel: Channel::Sms, begun: false })
        }
        Some(EntryBody::MemberJoined { .. }) => {
            Some(EntryBody::MemberLeft { channel: Channel::Sms })
        }
        Some(EntryBody::MemberLeft { .. }) => Some(EntryBody::GroupBegun { channel: Channel::Mms }),
        Some(EntryBody::GroupBegun { .. }) => None,
    }
}

pub fn next_effect(effect: Option<&EntryEffect>) -> Option<EntryEffect> {
    match effect {
        None => Some(text(Template::ContactOptInPrompt, 1)),
        Some(EntryEffect::Text { .. }) => {
            Some(EntryEffect::ReleaseHeld(vec![event("SM1"), event("m1")]))
        }
        Some(EntryEffect::ReleaseHeld(_)) => Some(EntryEffect::DiscardHeld(vec![event("m1")])),
        Some(EntryEffect::DiscardHeld(_)) => None,
    }
}

/// A body with as little around it as can be. The digests of all private parts are there.
fn plain(body: EntryBody) -> Entry {
    Entry {
        event: event("SM1"),
        occurred_at: at(0),
        recorded_at: at(1),
        versions: Versions {
            engine: "0.1.0".to_owned(),
            lexicon: "1".to_owned(),
            configuration: None,
            metadata: None,
        },
        contact: None,
        country: None,
        program: None,
        line: None,
        group: None,
        part_of: None,
        body,
        reading: None,
        from: None,
        to: None,
        decision: Decision::None,
        reasons: Vec::new(),
        until: None,
        facts: Vec::new(),
        effects: Vec::new(),
        in_flight: Vec::new(),
        also: Vec::new(),
        parts: digests(),
    }
}

/// A body with everything around it.
fn rich(body: EntryBody, reading: Option<Reading>, from: State, to: State) -> Entry {
    Entry {
        versions: Versions {
            engine: "0.1.0".to_owned(),
            lexicon: "1".to_owned(),
            configuration: Some(ConfigurationId::of("the text of the file")),
            metadata: Some("9.0.21".to_owned()),
        },
        contact: Some(ContactId::from_bits(0x0012_3456_789a_bcde)),
        country: Country::new("US").ok(),
        program: Some(ProgramId::of("messaging")),
        line: place().line,
        reading,
        from: Some(from),
        to: Some(to),
        ..plain(body)
    }
}

/// One contact's part of an event in a group conversation.
fn in_group(body: EntryBody, part: Option<InGroup>) -> Entry {
    Entry {
        event: event("J1/group"),
        group: Some(EntryGroup { id: ContactId::from_bits(5), name: 0, part }),
        part_of: Some(event("J1")),
        ..plain(body)
    }
}

/// Leaves an entry as many digests as it speaks of.
fn trim(entry: &mut Entry) {
    let all = std::mem::take(&mut entry.parts);
    for digest in all {
        if encode(entry) != Err(EncodeError::PartMissing) {
            return;
        }
        entry.parts.push(digest);
    }
}

fn digests() -> Vec<[u8; 32]> {
    PRIVATE
        .iter()
        .zip(1_u8..)
        .map(|(private, salt)| part_digest(&[salt; 32], private.as_bytes()))
        .collect()
}

fn each<T: Word>(values: &[T], sample: impl Fn(T) -> Entry) -> Vec<(String, Entry)> {
    values.iter().map(|value| (value.word().to_owned(), sample(*value))).collect()
}

fn text(template: Template, part: PartIndex) -> EntryEffect {
    EntryEffect::Text {
        effect: effect("SM1", template),
        place: place(),
        line: place().line,
        channel: Channel::Sms,
        template,
        not_after: at(5),
        text: part,
    }
}

fn received() -> Vec<(String, Entry)> {
    let hello = Entry {
        decision: Decision::Hold,
        reasons: vec![Reason::new(ReasonCode::ConsentRequired)],
        until: Some(at(43_200)),
        facts: vec![
            next_fact(None).expect("the first fact"),
            queued(Template::ContactOptInPrompt),
            queued(Template::LineOptInRequested),
            Fact::MessageHeld(super::held(0)),
        ],
        effects: vec![text(Template::ContactOptInPrompt, 1), text(Template::LineOptInRequested, 1)],
        ..rich(first_body(), Some(Reading::none()), State::Unknown, State::Pending)
    };
    let stop = Entry {
        event: event("SM2"),
        reasons: vec![Reason {
            code: ReasonCode::OptedOut,
            rule: RuleId::new("en.opt_out.stop").ok(),
            evidence: Some(event("SM2")),
        }],
        facts: vec![
            opted_out(Scope::Organization, OptOutVia::Text),
            Fact::HeldDiscarded { id: event("m1") },
            queued(Template::ContactOptOutConfirmed),
        ],
        effects: vec![
            text(Template::ContactOptOutConfirmed, 1),
            EntryEffect::DiscardHeld(vec![event("m1")]),
        ],
        in_flight: vec![event("m0")],
        also: vec![EventId::derive(&event("SM2"), "discard")],
        ..rich(
            EntryBody::MessageReceived { channel: Channel::Mms, text: 0, cut: None },
            readings().into_iter().nth(1),
            State::Pending,
            State::OptedOut,
        )
    };
    let long = plain(EntryBody::MessageReceived {
        channel: Channel::Rcs,
        text: 0,
        cut: Some(CutText { bytes: 70_000, digest: part_digest(&[2; 32], &[b'a'; 70_000]) }),
    });
    let mut samples =
        vec![("hello".to_owned(), hello), ("stop".to_owned(), stop), ("long".to_owned(), long)];
    samples.extend(readings().into_iter().zip(1..).map(|(reading, number)| {
        (format!("reading {number}"), Entry { reading: Some(reading), ..plain(first_body()) })
    }));
    samples
}

fn requested() -> Vec<(String, Entry)> {
    let body = |class, channel| EntryBody::SendRequested {
        channel,
        text: 0,
        class,
        purpose: Some(PurposeId::of("appointment")),
        reference: Some(ReferenceId::of("appt-7")),
    };
    let mut samples = each(Class::all(), |class| plain(body(class, Channel::Sms)));
    samples.extend(each(Channel::all(), |channel| plain(body(Class::Informational, channel))));
    samples.push((
        "every reason".to_owned(),
        Entry {
            decision: Decision::Refuse,
            reasons: ReasonCode::all().iter().copied().map(Reason::new).collect(),
            ..rich(
                body(Class::Promotional, Channel::Whatsapp),
                None,
                State::OptedOut,
                State::OptedOut,
            )
        },
    ));
    samples
}

fn entry_evidence(kind: EvidenceKind) -> EntryEvidence {
    EntryEvidence {
        kind,
        reference: 0,
        wording: 1,
        captured_at: Some(at(0)),
        agent: None,
        requested: Vec::new(),
        references: Vec::new(),
        document: None,
    }
}

/// Evidence in which every field says something.
fn verbal() -> EntryEvidence {
    EntryEvidence {
        agent: Some(2),
        requested: vec![3, 4],
        references: vec![5, 6],
        document: Some(7),
        ..entry_evidence(EvidenceKind::Verbal)
    }
}

fn recorded() -> Vec<(String, Entry)> {
    let body = |evidence| {
        plain(EntryBody::ConsentRecorded {
            channel: Channel::Sms,
            evidence,
            purposes: vec![PurposeId::of("appointment"), PurposeId::of("service_information")],
        })
    };
    let consented = |grant| Fact::Consented { place: whole_program(), started_by: turn(1), grant };
    let mut samples = each(EvidenceKind::all(), |kind| Entry {
        facts: vec![consented(grant(Basis::Recorded(kind)))],
        ..body(entry_evidence(kind))
    });
    let facts = vec![consented(bounded_grant())];
    samples.push(("by voice".to_owned(), Entry { facts, ..body(verbal()) }));
    samples
}

fn revoked() -> Vec<(String, Entry)> {
    let revoked = |via: RevokedVia, purposes: Vec<PurposeId>| Entry {
        facts: vec![Fact::OptedOut {
            place: None,
            scope: Scope::Organization,
            family: Some(turn(0)),
            purposes: purposes.clone(),
            since: at(0),
            via: via.into(),
            evidence: event("r1"),
        }],
        ..plain(EntryBody::ConsentRevoked { via, channel: Some(Channel::Whatsapp), purposes })
    };
    let mut samples = each(RevokedVia::all(), |via| revoked(via, Vec::new()));
    let purposes = ["appointment", "billing"].map(PurposeId::of).to_vec();
    samples.push(("of two purposes".to_owned(), revoked(RevokedVia::Web, purposes)));
    samples
}

/// Every fact, and every value that a fact can hold.
fn every_fact() -> Entry {
    let mut facts = all(next_fact);
    facts.extend(Template::all().iter().copied().map(queued));
    facts.extend(
        OptOutVia::all()
            .iter()
            .copied()
            .map(|via| opted_out(Scope::Line(LineId::of(super::LINE)), via)),
    );
    facts.extend(all(next_scope).into_iter().map(|scope| opted_out(scope, OptOutVia::Declined)));
    facts.extend(bases().into_iter().map(|basis| Fact::Consented {
        place: whole_program(),
        started_by: turn(0),
        grant: grant(basis),
    }));
    facts.extend(all_held().into_iter().map(Fact::MessageHeld));
    facts.extend(
        all(super::next_stage)
            .into_iter()
            .map(|stage| Fact::SendPermitted { permit: super::permit(stage), at: at(4) }),
    );
    facts.extend(OptInMode::all().iter().map(|mode| Fact::PendingEntered {
        place: whole_program(),
        started_by: StartedBy::Line,
        at: at(0),
        expires_at: at(43_200),
        restarted: false,
        mode: *mode,
    }));
    facts.extend(SendResult::all().iter().map(|result| Fact::SendReported {
        send: event("m1"),
        at: at(6),
        result: *result,
    }));
    facts.extend(all(super::next_taken).into_iter().map(|taken| {
        let permit = Permit { takes: Some(taken), ..super::permit(PermitStage::Issued) };
        Fact::SendPermitted { permit, at: at(4) }
    }));
    facts.push(Fact::FlagSet { program: ProgramId::of("notices"), flag: flag(false) });
    facts.push(Fact::CarrierBlockSet { line: LineId::of(super::LINE), block: block(false) });
    Entry { facts, ..plain(EntryBody::TimePassed) }
}

/// Every effect, and every text that one can send.
fn every_effect() -> Entry {
    let mut effects = all(next_effect);
    effects.extend(Template::all().iter().copied().map(|template| text(template, 1)));
    effects.push(EntryEffect::Text {
        effect: effect("SM1", Template::ContactOptInRequest),
        place: whole_program(),
        line: place().line,
        channel: Channel::Whatsapp,
        template: Template::ContactOptInRequest,
        not_after: at(5),
        text: 1,
    });
    Entry { effects, ..plain(EntryBody::TimePassed) }
}
