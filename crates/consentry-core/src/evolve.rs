//! [`evolve`]: how one fact changes a record. Its meaning never changes, so that old journals fold
//! to what they always folded to.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::config::{AUTOMATIC_TEXT_SPAN, RESTART_SPAN};
use crate::event::SendResult;
use crate::fact::Fact;
use crate::id::{ContactId, EventId};
use crate::message::StartedBy;
use crate::record::{
    Claim, Consent, Disclaimer, Grant, Member, Pending, Permit, PermitStage, Place, Prompt, Record,
    Suppression,
};
use crate::template::Template;
use crate::time::{DAY, Timestamp};

/// How long a redeemed send stays in the record while its result is unknown, in milliseconds.
const UNREPORTED_SPAN: i64 = 3 * DAY;
/// The most permits of one record. The oldest falls out first; a message whose permit fell out is
/// refused at hand-off, so the bound can only make the engine stricter.
const MAX_PERMITS: usize = 256;

/// Changes a record by one fact. It reads nothing but the two, and every fact fits every record.
pub fn evolve(record: &mut Record, fact: &Fact) {
    match fact {
        Fact::PendingEntered { place, started_by, at, expires_at, restarted, mode } => {
            let consent = known(record, place, *started_by);
            consent.started_by = *started_by;
            consent.pending = Some(Pending {
                since: *at,
                started_by: *started_by,
                expires_at: *expires_at,
                mode: *mode,
                prompt: None,
            });
            if *restarted {
                remember(&mut consent.restarts, *at, RESTART_SPAN);
            }
        }
        Fact::PendingEnded { place, at: _ } => {
            if let Some(consent) = record.consents.get_mut(place) {
                consent.pending = None;
            }
        }
        Fact::DisclaimerEntered { place, started_by, at, evidence } => {
            let consent = known(record, place, *started_by);
            consent.started_by = *started_by;
            consent.disclaimer =
                Some(Disclaimer { since: *at, evidence: evidence.clone(), text: None });
        }
        Fact::TextQueued { effect, place, template, at, not_after } => {
            if template.is_limited() {
                remember(&mut record.automatic_texts, *at, AUTOMATIC_TEXT_SPAN);
            }
            let queued = Prompt { effect: effect.clone(), not_after: *not_after, sent_at: None };
            match template {
                Template::ContactOptInPrompt | Template::ContactOptInRequest => {
                    let consent = record.consents.get_mut(place);
                    if let Some(pending) = consent.and_then(|consent| consent.pending.as_mut()) {
                        pending.prompt = Some(queued);
                    }
                }
                Template::ContactDisclaimer => {
                    let consent = record.consents.get_mut(place);
                    if let Some(shown) = consent.and_then(|consent| consent.disclaimer.as_mut()) {
                        shown.text = Some(queued);
                    }
                }
                Template::ContactHelp => {
                    known(record, place, StartedBy::Contact).helped_at = Some(*at);
                }
                Template::LineOptInRequested
                | Template::LineOptInAccepted
                | Template::ContactOptInConfirmed
                | Template::LineOptInRejected
                | Template::ContactOptOutConfirmed => {}
            }
        }
        Fact::TextLeased { effect, place, template: _, at } => {
            let Some(consent) = record.consents.get_mut(place) else { return };
            let prompt = consent.pending.as_mut().and_then(|pending| pending.prompt.as_mut());
            let disclaimer = consent.disclaimer.as_mut().and_then(|shown| shown.text.as_mut());
            let mut waiting = prompt.into_iter().chain(disclaimer);
            if let Some(sent) =
                waiting.find(|text| text.effect == *effect && text.sent_at.is_none())
            {
                sent.sent_at = Some(*at);
            }
        }
        Fact::Consented { place, started_by, grant } => {
            let mut grant = grant.clone();
            settle_capture_time(record, &mut grant);
            let consent = known(record, place, *started_by);
            consent.started_by = *started_by;
            merge_grant(&mut consent.grants, grant);
        }
        Fact::OptedOut { place, .. } => {
            record.epoch = record.epoch.saturating_add(1);
            if let Some(suppression) = fact.suppression() {
                merge_suppression(&mut record.suppressions, suppression);
            }
            if let Some(place) = place {
                known(record, place, StartedBy::Contact);
            }
        }
        Fact::ConsentsClosed { at } => {
            record.closed_at = record.closed_at.max(Some(*at));
        }
        Fact::FlagSet { program, flag } => {
            if !flag.value {
                record.epoch = record.epoch.saturating_add(1);
            }
            merge_latest(&mut record.flags, *program, flag, |it| (it.at, !it.value, &it.evidence));
        }
        Fact::CarrierBlockSet { line, block } => {
            merge_latest(&mut record.carrier_blocks, *line, block, |it| {
                (it.at, it.blocked, &it.evidence)
            });
        }
        Fact::ReviewOpened(review) => {
            record.reviews.retain(|other| other.evidence != review.evidence);
            record.reviews.push(review.clone());
            record.reviews.sort();
        }
        Fact::ReviewClosed { review } => {
            record.reviews.retain(|other| other.evidence != *review);
        }
        Fact::MessageHeld(held) => record.held.push(held.clone()),
        Fact::HeldReleased { id } | Fact::HeldDiscarded { id } => {
            record.held.retain(|held| held.id != *id);
        }
        Fact::MemberJoined { member, at } => {
            merge_member(record, *member, Member { present: true, at: *at });
        }
        Fact::MemberLeft { member, at } => {
            merge_member(record, *member, Member { present: false, at: *at });
        }
        Fact::SendPermitted { permit, at } => {
            record.permits.retain(|other| is_live(other, *at) && other.send != permit.send);
            record.permits.push(permit.clone());
            claim(record, permit, *at);
            let over = record.permits.len().saturating_sub(MAX_PERMITS);
            record.permits.drain(..over);
        }
        Fact::SendRedeemed { send, at } => {
            if let Some(permit) = record.permits.iter_mut().find(|permit| permit.send == *send) {
                permit.stage = PermitStage::Redeemed(*at);
            }
            for claim in record.claims.iter_mut().filter(|claim| claim.send == *send) {
                claim.until = None;
            }
        }
        Fact::SendReported { send, at: _, result } => {
            record.permits.retain(|permit| permit.send != *send);
            if *result == SendResult::Failed {
                record.claims.retain(|claim| claim.send != *send);
            }
        }
    }
}

/// Takes for a permitted send what its purpose allows once, until the permit expires.
fn claim(record: &mut Record, permit: &Permit, at: Timestamp) {
    record.claims.retain(|claim| claim.until.is_none_or(|until| at < until));
    if let (Some(purpose), Some(taken)) = (permit.purpose, &permit.takes) {
        record.claims.push(Claim {
            program: permit.place.program,
            purpose,
            taken: taken.clone(),
            send: permit.send.clone(),
            until: Some(permit.expires_at),
        });
        record.claims.sort();
    }
}

/// Keeps the latest of what was told of something; of equal times the stricter, of equally strict
/// ones that of the greater event id, so that the order of arrival leaves no trace.
fn merge_latest<K: Ord, V: Clone>(
    known: &mut BTreeMap<K, V>,
    key: K,
    told: &V,
    order: impl for<'a> Fn(&'a V) -> (Timestamp, bool, &'a EventId),
) {
    match known.entry(key) {
        Entry::Vacant(entry) => {
            entry.insert(told.clone());
        }
        Entry::Occupied(mut entry) => {
            if order(told) > order(entry.get()) {
                entry.insert(told.clone());
            }
        }
    }
}

/// Keeps the latest news of a member; of equal times those that they take part, which forbid more.
fn merge_member(record: &mut Record, id: ContactId, told: Member) {
    let order = |member: &Member| (member.at, member.present);
    let known = record.members.entry(id).or_insert(told);
    if order(&told) > order(known) {
        *known = told;
    }
}

/// What is known at a place, begun where nothing was.
fn known<'a>(record: &'a mut Record, place: &Place, started_by: StartedBy) -> &'a mut Consent {
    record.consents.entry(*place).or_insert_with(|| Consent::new(started_by))
}

/// Adds an instant to a list that covers a span, and drops what left the span.
fn remember(times: &mut Vec<Timestamp>, at: Timestamp, span: i64) {
    times.retain(|time| at.since(*time) < span);
    times.push(at);
}

/// Gives one reference one capture time, the earliest claimed at any place, so that posting the same
/// proof again with a later time, or for another line, proves nothing. A flag without a capture time
/// claims the time at which it was set: it never makes its own grant outrank an opt-out, and takes
/// nothing from one that was captured before it.
fn settle_capture_time(record: &mut Record, grant: &mut Grant) {
    if grant.reference.is_none() {
        return;
    }
    let others = record.consents.values().flat_map(|consent| &consent.grants);
    let others = others.filter(|other| other.reference == grant.reference);
    let (mut captured_at, mut effective_at) = (grant.captured_at, claimed(grant));
    for other in others {
        captured_at = captured_at.min(other.captured_at);
        effective_at = effective_at.min(claimed(other));
        grant.expires_at = earlier(grant.expires_at, other.expires_at);
    }
    let (reference, expires_at) = (grant.reference, grant.expires_at);
    let others = record.consents.values_mut().flat_map(|consent| &mut consent.grants);
    let others = others.filter(|other| other.reference == reference);
    for one in others.chain([grant]) {
        one.captured_at = captured_at;
        one.expires_at = expires_at;
        if one.effective_at != Timestamp::MIN {
            one.effective_at = effective_at;
        }
    }
}

/// Since when a grant says that its reference proves a consent.
fn claimed(grant: &Grant) -> Timestamp {
    if grant.effective_at == Timestamp::MIN { grant.captured_at } else { grant.effective_at }
}

/// The earlier of two ends, where there is any.
fn earlier(one: Option<Timestamp>, other: Option<Timestamp>) -> Option<Timestamp> {
    one.into_iter().chain(other).min()
}

/// Keeps one grant for each purpose and reference: the newest, and of equally new ones that of the
/// smaller event id, so that the order of arrival leaves no trace.
fn merge_grant(grants: &mut Vec<Grant>, grant: Grant) {
    let key = (grant.purpose, grant.reference);
    match grants.iter_mut().find(|other| (other.purpose, other.reference) == key) {
        Some(other) => {
            let order = |grant: &Grant| (grant.effective_at, grant.captured_at);
            let newer = order(&grant) > order(other)
                || (order(&grant) == order(other) && grant.evidence < other.evidence);
            if newer {
                *other = grant;
            }
        }
        None => {
            grants.push(grant);
            grants.sort();
        }
    }
}

/// Keeps one suppression for each reach, that of the latest act; on equal times the smaller event
/// id, so that the order of arrival leaves no trace.
fn merge_suppression(suppressions: &mut Vec<Suppression>, suppression: Suppression) {
    let same = |other: &&mut Suppression| {
        (other.scope, other.family, &other.purposes)
            == (suppression.scope, suppression.family, &suppression.purposes)
    };
    match suppressions.iter_mut().find(same) {
        Some(other) => {
            let newer = suppression.since > other.since
                || (suppression.since == other.since && suppression.evidence < other.evidence);
            if newer {
                *other = suppression;
            }
        }
        None => {
            suppressions.push(suppression);
            suppressions.sort();
        }
    }
}

/// Whether a permit can still matter.
fn is_live(permit: &Permit, now: Timestamp) -> bool {
    match permit.stage {
        PermitStage::Issued => now < permit.expires_at,
        PermitStage::Redeemed(at) => now.since(at) < UNREPORTED_SPAN,
    }
}
