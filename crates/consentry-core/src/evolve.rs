//! [`evolve`]: how one fact changes a record. Its meaning never changes, so that old journals fold
//! to what they always folded to.

use crate::config::{AUTOMATIC_TEXT_SPAN, RESTART_SPAN};
use crate::fact::Fact;
use crate::message::StartedBy;
use crate::record::{
    Consent, Grant, Pending, Permit, PermitStage, Place, Prompt, Record, Suppression,
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
        Fact::PendingEntered { place, started_by, at, expires_at, restarted } => {
            let consent = known(record, place, *started_by);
            consent.started_by = *started_by;
            consent.pending = Some(Pending {
                since: *at,
                started_by: *started_by,
                expires_at: *expires_at,
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
        Fact::TextQueued { effect, place, template, at, not_after } => {
            if template.is_limited() {
                remember(&mut record.automatic_texts, *at, AUTOMATIC_TEXT_SPAN);
            }
            match template {
                Template::ContactOptInPrompt => {
                    let consent = record.consents.get_mut(place);
                    if let Some(pending) = consent.and_then(|consent| consent.pending.as_mut()) {
                        pending.prompt = Some(Prompt {
                            effect: effect.clone(),
                            not_after: *not_after,
                            sent_at: None,
                        });
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
            let prompt = record
                .consents
                .get_mut(place)
                .and_then(|consent| consent.pending.as_mut())
                .and_then(|pending| pending.prompt.as_mut())
                .filter(|prompt| prompt.effect == *effect && prompt.sent_at.is_none());
            if let Some(prompt) = prompt {
                prompt.sent_at = Some(*at);
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
        Fact::MessageHeld(held) => record.held.push(held.clone()),
        Fact::HeldReleased { id } | Fact::HeldDiscarded { id } => {
            record.held.retain(|held| held.id != *id);
        }
        Fact::SendPermitted { permit, at } => {
            record.permits.retain(|other| is_live(other, *at) && other.send != permit.send);
            record.permits.push(permit.clone());
            let over = record.permits.len().saturating_sub(MAX_PERMITS);
            record.permits.drain(..over);
        }
        Fact::SendRedeemed { send, at } => {
            if let Some(permit) = record.permits.iter_mut().find(|permit| permit.send == *send) {
                permit.stage = PermitStage::Redeemed(*at);
            }
        }
        Fact::SendReported { send, at: _ } => record.permits.retain(|permit| permit.send != *send),
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
/// proof again with a later time, or for another line, proves nothing.
fn settle_capture_time(record: &mut Record, grant: &mut Grant) {
    if grant.reference.is_none() {
        return;
    }
    let grants = record.consents.values().flat_map(|consent| &consent.grants);
    for other in grants.filter(|other| other.reference == grant.reference) {
        grant.captured_at = grant.captured_at.min(other.captured_at);
        grant.effective_at = grant.effective_at.min(other.effective_at);
    }
    let grants = record.consents.values_mut().flat_map(|consent| &mut consent.grants);
    for other in grants.filter(|other| other.reference == grant.reference) {
        other.captured_at = grant.captured_at;
        other.effective_at = grant.effective_at;
    }
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
        (other.scope, other.family) == (suppression.scope, suppression.family)
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
