//! Arbitrary entries and records: every variant, absent and present fields, extreme values.

use std::fmt::Debug;

use consentry_core::{
    Basis, CarrierBlock, Claim, ConfigurationId, Consent, ContactId, Country, Disclaimer, EffectId,
    EventId, Fact, Flag, Grant, Held, ID_LIMIT, InGroup, Key, KeyKind, Language, Member, Pending,
    Permit, PermitStage, Place, Prompt, QueuedText, Reading, Reason, Record, Review, RuleId, Scope,
    Span, Suppression, Taken, Timestamp, Word,
};
use consentry_store::journal::{
    CutText, Entry, EntryBody, EntryEffect, EntryEvidence, EntryGroup, Versions,
};
use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use crate::samples;

/// How many digests of private parts an arbitrary entry holds.
const PARTS: u32 = 300;

fn word<T: Word + Debug>() -> impl Strategy<Value = T> {
    select(T::all())
}

/// Integers below a limit, with those at which their encoding grows.
fn below(limit: u64) -> impl Strategy<Value = u64> {
    let edges = [0, 23, 24, 0xff, 0x100, 0xffff, 0x1_0000, 0xffff_ffff, 0x1_0000_0000];
    let edges: Vec<u64> =
        edges.into_iter().chain([limit - 1]).filter(|edge| *edge < limit).collect();
    prop_oneof![0..limit, select(edges)]
}

fn event() -> impl Strategy<Value = EventId> {
    "[ -~]{1,128}".prop_map(|text| EventId::new(&text).expect("well-formed"))
}

fn effect_id() -> impl Strategy<Value = EffectId> {
    "[ -~]{1,128}".prop_map(|text| EffectId::new(&text).expect("well-formed"))
}

fn rule() -> impl Strategy<Value = RuleId> {
    "[!-~]{1,128}".prop_map(|text| RuleId::new(&text).expect("well-formed"))
}

fn key<K: KeyKind + Debug>() -> impl Strategy<Value = Key<K>> {
    below(ID_LIMIT).prop_map(|key| Key::from_key(key).expect("below the limit"))
}

fn time() -> impl Strategy<Value = Timestamp> {
    let past_end = u64::try_from(Timestamp::MAX.as_millis()).expect("after 1970") + 1;
    below(past_end).prop_map(|millis| {
        let millis = i64::try_from(millis).expect("before 10000");
        Timestamp::from_millis(millis).expect("in range")
    })
}

fn contact() -> impl Strategy<Value = ContactId> {
    below(ID_LIMIT).prop_map(ContactId::from_bits)
}

fn group() -> impl Strategy<Value = EntryGroup> {
    let part = prop_oneof![
        of(contact()).prop_map(|member| InGroup::Conversation { member }),
        of(contact()).prop_map(|member| InGroup::Together { member }),
        contact().prop_map(|member| InGroup::Apart { member }),
    ];
    (contact(), 0..PARTS, of(part)).prop_map(|(id, name, part)| EntryGroup { id, name, part })
}

fn place() -> impl Strategy<Value = Place> {
    (key(), of(key()), word()).prop_map(|(program, line, family)| Place { program, line, family })
}

fn scope() -> impl Strategy<Value = Scope> {
    prop_oneof![
        Just(Scope::Organization),
        key().prop_map(Scope::Program),
        key().prop_map(Scope::Line),
    ]
}

fn grant() -> impl Strategy<Value = Grant> {
    let basis = prop_oneof![Just(Basis::Texted), word().prop_map(Basis::Recorded)];
    let times = (time(), time(), of(time()));
    (of(key()), of(key()), times, vec(key(), 0..3), basis, event()).prop_map(
        |(purpose, reference, times, references, basis, evidence)| {
            let (captured_at, effective_at, expires_at) = times;
            Grant {
                purpose,
                reference,
                captured_at,
                effective_at,
                expires_at,
                references,
                basis,
                evidence,
            }
        },
    )
}

fn held() -> impl Strategy<Value = Held> {
    (event(), place(), word(), word(), time(), of(word()), of(key()), of(key())).prop_map(
        |(id, place, direction, channel, since, class, purpose, reference)| Held {
            id,
            place,
            direction,
            channel,
            since,
            class,
            purpose,
            reference,
        },
    )
}

fn permit() -> impl Strategy<Value = Permit> {
    let stage = prop_oneof![Just(PermitStage::Issued), time().prop_map(PermitStage::Redeemed)];
    let about = (of(key()), of(key()), of(taken()));
    (event(), place(), word(), word(), about, below(u64::MAX), time(), stage).prop_map(
        |(send, place, channel, class, about, epoch, expires_at, stage)| {
            let (purpose, reference, takes) = about;
            Permit {
                send,
                place,
                channel,
                class,
                purpose,
                reference,
                takes,
                epoch,
                expires_at,
                stage,
            }
        },
    )
}

fn taken() -> impl Strategy<Value = Taken> {
    prop_oneof![key().prop_map(Taken::Reference), event().prop_map(Taken::Consent)]
}

fn claim() -> impl Strategy<Value = Claim> {
    (key(), key(), taken(), event(), of(time())).prop_map(
        |(program, purpose, taken, send, until)| Claim { program, purpose, taken, send, until },
    )
}

fn flag() -> impl Strategy<Value = Flag> {
    (any::<bool>(), time(), event()).prop_map(|(value, at, evidence)| Flag { value, at, evidence })
}

fn carrier_block() -> impl Strategy<Value = CarrierBlock> {
    (any::<bool>(), time(), event()).prop_map(|(blocked, at, evidence)| CarrierBlock {
        blocked,
        at,
        evidence,
    })
}

fn review() -> impl Strategy<Value = Review> {
    (place(), scope(), time(), time(), event()).prop_map(
        |(place, scope, since, due_at, evidence)| Review { place, scope, since, due_at, evidence },
    )
}

pub fn fact() -> impl Strategy<Value = Fact> {
    prop_oneof![
        (place(), word(), time(), time(), any::<bool>(), word()).prop_map(
            |(place, started_by, at, expires_at, restarted, mode)| Fact::PendingEntered {
                place,
                started_by,
                at,
                expires_at,
                restarted,
                mode,
            }
        ),
        (place(), word(), time(), event()).prop_map(|(place, started_by, at, evidence)| {
            Fact::DisclaimerEntered { place, started_by, at, evidence }
        }),
        (key(), flag()).prop_map(|(program, flag)| Fact::FlagSet { program, flag }),
        (key(), carrier_block()).prop_map(|(line, block)| Fact::CarrierBlockSet { line, block }),
        review().prop_map(Fact::ReviewOpened),
        event().prop_map(|review| Fact::ReviewClosed { review }),
        (contact(), time()).prop_map(|(member, at)| Fact::MemberJoined { member, at }),
        (contact(), time()).prop_map(|(member, at)| Fact::MemberLeft { member, at }),
        (place(), time()).prop_map(|(place, at)| Fact::PendingEnded { place, at }),
        (effect_id(), place(), word(), time(), time()).prop_map(
            |(effect, place, template, at, not_after)| Fact::TextQueued {
                effect,
                place,
                template,
                at,
                not_after,
            }
        ),
        (effect_id(), place(), word(), time()).prop_map(|(effect, place, template, at)| {
            Fact::TextLeased { effect, place, template, at }
        }),
        (place(), word(), grant()).prop_map(|(place, started_by, grant)| Fact::Consented {
            place,
            started_by,
            grant,
        }),
        (of(place()), scope(), of(word()), vec(key(), 0..3), time(), word(), event()).prop_map(
            |(place, scope, family, purposes, since, via, evidence)| Fact::OptedOut {
                place,
                scope,
                family,
                purposes,
                since,
                via,
                evidence,
            }
        ),
        time().prop_map(|at| Fact::ConsentsClosed { at }),
        held().prop_map(Fact::MessageHeld),
        event().prop_map(|id| Fact::HeldReleased { id }),
        event().prop_map(|id| Fact::HeldDiscarded { id }),
        (permit(), time()).prop_map(|(permit, at)| Fact::SendPermitted { permit, at }),
        (event(), time()).prop_map(|(send, at)| Fact::SendRedeemed { send, at }),
        (event(), time(), word()).prop_map(|(send, at, result)| Fact::SendReported {
            send,
            at,
            result
        }),
    ]
}

fn reading() -> impl Strategy<Value = Reading> {
    let language =
        select(vec!["en", "fil", "und"]).prop_map(|tag| Language::new(tag).expect("well-formed"));
    let span = (any::<u32>(), any::<u32>()).prop_map(|(start, end)| Span { start, end });
    (
        select(samples::all(samples::next_intent)),
        select(samples::all(samples::next_basis)),
        select(samples::all(samples::next_kind)),
        of(select(samples::all(samples::next_reading_scope))),
        of(".{0,30}"),
        of(select(samples::all(samples::next_opt_in_word))),
        of(rule()),
        of(span),
        of(language),
    )
        .prop_map(|(intent, basis, kind, scope, category, opt_in, rule, span, language)| {
            Reading { intent, basis, kind, scope, category, opt_in, rule, span, language }
        })
}

fn reason() -> impl Strategy<Value = Reason> {
    (word(), of(rule()), of(event())).prop_map(|(code, rule, evidence)| Reason {
        code,
        rule,
        evidence,
    })
}

fn queued_text() -> impl Strategy<Value = QueuedText> {
    (effect_id(), place(), word(), time()).prop_map(|(effect, place, template, not_after)| {
        QueuedText { effect, place, template, not_after }
    })
}

pub fn effect() -> impl Strategy<Value = EntryEffect> {
    prop_oneof![
        (effect_id(), place(), of(key()), word(), word(), time(), 0..PARTS).prop_map(
            |(effect, place, line, channel, template, not_after, text)| EntryEffect::Text {
                effect,
                place,
                // A place with a line has that line's texts, unless another line sends them.
                line: line.or(place.line),
                channel,
                template,
                not_after,
                text,
            }
        ),
        vec(event(), 0..3).prop_map(EntryEffect::ReleaseHeld),
        vec(event(), 0..3).prop_map(EntryEffect::DiscardHeld),
    ]
}

fn evidence() -> impl Strategy<Value = EntryEvidence> {
    let part = || 0..PARTS;
    let proof = (word(), part(), part(), of(time()));
    let details = (of(part()), vec(part(), 0..3), vec(part(), 0..3), of(part()));
    (proof, details).prop_map(|(proof, details)| {
        let (kind, reference, wording, captured_at) = proof;
        let (agent, requested, references, document) = details;
        EntryEvidence {
            kind,
            reference,
            wording,
            captured_at,
            agent,
            requested,
            references,
            document,
        }
    })
}

pub fn body() -> impl Strategy<Value = EntryBody> {
    let cut =
        (below(u64::MAX), any::<[u8; 32]>()).prop_map(|(bytes, digest)| CutText { bytes, digest });
    let part = || 0..PARTS;
    prop_oneof![
        (word(), part(), of(cut)).prop_map(|(channel, text, cut)| EntryBody::MessageReceived {
            channel,
            text,
            cut
        }),
        (word(), part(), word(), of(key()), of(key())).prop_map(
            |(channel, text, class, purpose, reference)| EntryBody::SendRequested {
                channel,
                text,
                class,
                purpose,
                reference,
            }
        ),
        event().prop_map(|send| EntryBody::SendRedeemed { send }),
        (event(), word()).prop_map(|(send, result)| EntryBody::SendReported { send, result }),
        (word(), word()).prop_map(|(channel, via)| EntryBody::ConsentRequested { channel, via }),
        (word(), evidence(), vec(key(), 0..3)).prop_map(|(channel, evidence, purposes)| {
            EntryBody::ConsentRecorded { channel, evidence, purposes }
        }),
        (word(), any::<bool>(), of(evidence())).prop_map(|(channel, value, evidence)| {
            EntryBody::FlagChanged { channel, value, evidence }
        }),
        Just(EntryBody::NumberReassigned),
        (event(), word(), part()).prop_map(|(review, resolution, actor)| {
            EntryBody::ReviewResolved { review, resolution, actor }
        }),
        any::<bool>().prop_map(|blocked| EntryBody::CarrierBlockChanged { blocked }),
        (any::<[u8; 32]>(), any::<bool>(), part()).prop_map(|(id, suspended, actor)| {
            EntryBody::PartnerChanged { id: ConfigurationId::from_bytes(id), suspended, actor }
        }),
        word().prop_map(|channel| EntryBody::ConsentDeclined { channel }),
        (word(), of(word()), vec(key(), 0..3)).prop_map(|(via, channel, purposes)| {
            EntryBody::ConsentRevoked { via, channel, purposes }
        }),
        vec(queued_text(), 0..3).prop_map(|texts| EntryBody::TextsLeased { texts }),
        (effect_id(), word())
            .prop_map(|(effect, result)| EntryBody::TextReported { effect, result }),
        (word(), any::<bool>())
            .prop_map(|(channel, begun)| EntryBody::MemberJoined { channel, begun }),
        word().prop_map(|channel| EntryBody::MemberLeft { channel }),
        word().prop_map(|channel| EntryBody::GroupBegun { channel }),
        Just(EntryBody::TimedOut),
        Just(EntryBody::TimePassed),
        (any::<[u8; 32]>(), part(), any::<bool>()).prop_map(
            |(id, actor, disable_group_messaging)| EntryBody::ConfigurationInstalled {
                id: ConfigurationId::from_bytes(id),
                actor,
                disable_group_messaging,
            }
        ),
    ]
}

fn versions() -> impl Strategy<Value = Versions> {
    (".{0,30}", ".{0,30}", of(any::<[u8; 32]>()), of(".{0,30}")).prop_map(
        |(engine, lexicon, configuration, metadata)| Versions {
            engine,
            lexicon,
            configuration: configuration.map(ConfigurationId::from_bytes),
            metadata,
        },
    )
}

pub fn entry() -> impl Strategy<Value = Entry> {
    let country = "[A-Z]{2}".prop_map(|code| Country::new(&code).expect("well-formed"));
    let head = (event(), time(), time(), versions());
    let about = (
        (of(contact()), of(group()), of(event())),
        of(country),
        of(key()),
        of(key()),
        body(),
        of(reading()),
    );
    let decided = (of(word()), of(word()), word(), vec(reason(), 0..3), of(time()));
    let follows = (
        vec(fact(), 0..4),
        vec(effect(), 0..3),
        vec(event(), 0..3),
        vec(event(), 0..3),
        any::<u8>(),
    );
    (head, about, decided, follows).prop_map(
        |(
            (event, occurred_at, recorded_at, versions),
            ((contact, group, part_of), country, program, line, body, reading),
            (from, to, decision, reasons, until),
            (facts, effects, in_flight, also, digest),
        )| Entry {
            event,
            occurred_at,
            recorded_at,
            versions,
            contact,
            country,
            program,
            line,
            group,
            part_of,
            body,
            reading,
            from,
            to,
            decision,
            reasons,
            until,
            facts,
            effects,
            in_flight,
            also,
            parts: (0..PARTS).map(|_| [digest; 32]).collect(),
        },
    )
}

fn suppression() -> impl Strategy<Value = Suppression> {
    (scope(), of(word()), vec(key(), 0..3), time(), word(), event()).prop_map(
        |(scope, family, purposes, since, via, evidence)| Suppression {
            scope,
            family,
            purposes,
            since,
            via,
            evidence,
        },
    )
}

fn prompt() -> impl Strategy<Value = Prompt> {
    (effect_id(), time(), of(time())).prop_map(|(effect, not_after, sent_at)| Prompt {
        effect,
        not_after,
        sent_at,
    })
}

fn consent() -> impl Strategy<Value = Consent> {
    let pending = (time(), word(), time(), word(), of(prompt())).prop_map(
        |(since, started_by, expires_at, mode, prompt)| Pending {
            since,
            started_by,
            expires_at,
            mode,
            prompt,
        },
    );
    let disclaimer = (time(), event(), of(prompt()))
        .prop_map(|(since, evidence, text)| Disclaimer { since, evidence, text });
    let told = (of(time()), of(disclaimer));
    (word(), of(pending), vec(grant(), 0..3), vec(time(), 0..3), told).prop_map(
        |(started_by, pending, grants, restarts, (helped_at, disclaimer))| Consent {
            started_by,
            pending,
            grants,
            restarts,
            helped_at,
            disclaimer,
        },
    )
}

pub fn record() -> impl Strategy<Value = Record> {
    let said = (vec(suppression(), 0..3), btree_map(place(), consent(), 0..5), of(time()));
    let messages = (vec(held(), 0..3), vec(permit(), 0..3), vec(claim(), 0..3));
    let member = (any::<bool>(), time()).prop_map(|(present, at)| Member { present, at });
    let locks = (
        btree_map(key(), flag(), 0..3),
        btree_map(key(), carrier_block(), 0..3),
        vec(review(), 0..3),
        btree_map(contact(), member, 0..3),
    );
    (below(u64::MAX), said, messages, vec(time(), 0..3), locks).prop_map(
        |(epoch, said, messages, automatic_texts, locks)| {
            let (suppressions, consents, closed_at) = said;
            let (held, permits, claims) = messages;
            let (flags, carrier_blocks, reviews, members) = locks;
            Record {
                epoch,
                suppressions,
                consents,
                closed_at,
                held,
                permits,
                automatic_texts,
                flags,
                carrier_blocks,
                reviews,
                claims,
                members,
            }
        },
    )
}
