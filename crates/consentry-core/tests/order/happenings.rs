//! A conversation that goes on, and a bystander who takes notes of who opted out.

use consentry_core::{
    DAY, Decided, Decision, EventBody, Family, HOUR, Intent, MINUTE, OptInMode, OptOutScope, Place,
    PurposeId, Reading, ReadingBasis, ReadingScope, RequestedVia, ReviewResolution, SendResult,
    Timestamp, Word,
};
use proptest::prelude::*;
use proptest::sample::select;

use crate::acts::{Act, What, act, channel, minute, text};
use crate::common::{LINES, conversational, id, place};

/// What a contact writes.
const WORDS: [&str; 9] =
    ["Hello", "YES", "STOP", "HELP", "NO", "START", "COFFEE", "ok", "wrong number"];

/// One event of a conversation that goes on: after how long, and how late it arrives.
#[derive(Clone, Debug)]
pub struct Happening {
    pub user: &'static str,
    pub family: Family,
    pub wait: i64,
    pub late: i64,
    pub what: Event,
}

#[derive(Clone, Debug)]
pub enum Event {
    Text(&'static str),
    /// A text that could be read either way.
    Unsure,
    /// A text that wants no more bills.
    NoMoreBills,
    Review(usize, ReviewResolution),
    Send,
    Redeem(usize),
    Report(usize, SendResult),
    Act(Act),
    Requested(RequestedVia),
    Declined,
    TimePasses,
    /// Another mode is configured; nobody is told.
    Mode(OptInMode),
}

pub fn happening() -> impl Strategy<Value = Happening> {
    let what = prop_oneof![
        16 => select(&WORDS[..]).prop_map(Event::Text),
        2 => Just(Event::Unsure),
        1 => Just(Event::NoMoreBills),
        2 => (0..3_usize, select(ReviewResolution::all())).prop_map(|(n, r)| Event::Review(n, r)),
        8 => Just(Event::Send),
        6 => (0..9_usize).prop_map(Event::Redeem),
        2 => (0..9_usize, select(SendResult::all())).prop_map(|(n, r)| Event::Report(n, r)),
        8 => act().prop_map(Event::Act),
        2 => select(RequestedVia::all()).prop_map(Event::Requested),
        2 => Just(Event::Declined),
        2 => Just(Event::TimePasses),
        2 => select(OptInMode::all()).prop_map(Event::Mode),
    ];
    let wait = prop_oneof![
        12 => 0..40_i64 * MINUTE,
        2 => Just(DAY),
        1 => Just(8 * DAY),
        1 => Just(31 * DAY),
    ];
    let late = prop_oneof![4 => Just(0_i64), 2 => 0..90_i64 * MINUTE, 1 => Just(-HOUR)];
    (select(&LINES[..]), select(Family::all()), wait, late, what).prop_map(
        |((user, ..), family, wait, late, what)| Happening { user, family, wait, late, what },
    )
}

/// What was sent and what must be looked at so far, by name.
#[derive(Default)]
pub struct Names {
    pub sends: Vec<String>,
    pub unsure: Vec<String>,
}

impl Names {
    pub fn note(&mut self, what: &Event, name: &str) {
        match what {
            Event::Send => self.sends.push(name.to_owned()),
            Event::Unsure => self.unsure.push(name.to_owned()),
            _ => {}
        }
    }
}

impl Happening {
    /// The event's body; none for a change of the configuration.
    pub fn body(&self, names: &Names, acted: Timestamp) -> Option<EventBody> {
        let name =
            |of: &[String], index: &usize| id(of.get(*index).map_or("never", String::as_str));
        let channel = channel(self.family);
        Some(match &self.what {
            Event::Text(words) => text(self.family, words),
            Event::Unsure => text(self.family, "Cancel my 3pm"),
            Event::NoMoreBills => text(self.family, "No more bills"),
            Event::Review(index, resolution) => EventBody::ReviewResolved {
                review: name(&names.unsure, index),
                resolution: *resolution,
                actor: consentry_core::Actor::new("Pat").expect("a fixture"),
            },
            Event::Send => {
                let mut request = conversational(channel);
                request.purpose = Some(PurposeId::of("billing"));
                EventBody::SendRequested(request)
            }
            Event::Redeem(index) => EventBody::SendRedeemed { send: name(&names.sends, index) },
            Event::Report(index, result) => {
                EventBody::SendReported { send: name(&names.sends, index), result: *result }
            }
            // The capture time of evidence lies before its event, which is now.
            Event::Act(act) => act.moved(acted).body(),
            Event::Requested(via) => EventBody::ConsentRequested { channel, via: *via },
            Event::Declined => EventBody::ConsentDeclined { channel },
            Event::TimePasses => EventBody::TimedOut,
            Event::Mode(_) => return None,
        })
    }

    /// What the text is read to mean, where the reader does not say it yet.
    pub fn reading(&self) -> Option<Reading> {
        let opt_out = Reading { intent: Intent::OptOut, ..Reading::none() };
        match &self.what {
            Event::Unsure => Some(Reading { basis: ReadingBasis::Unsure, ..opt_out }),
            Event::NoMoreBills => Some(Reading {
                basis: ReadingBasis::Keyword,
                scope: Some(ReadingScope::Category),
                category: Some("billing".to_owned()),
                ..opt_out
            }),
            _ => None,
        }
    }
}

/// What a bystander notes: who opted out of what and when, and who could have come back.
#[derive(Default)]
pub struct Bystander {
    opt_outs: Vec<(Act, Timestamp)>,
    consents: Vec<(Act, Timestamp)>,
    opt_in_texts: Vec<(Place, Timestamp)>,
    flags: Vec<(Place, Timestamp, bool)>,
}

impl Bystander {
    /// Whether somebody who only knows these notes would let a bill go to a place. Nobody needs to
    /// have consented where the program only tells.
    pub fn would_allow(&self, at: &Place, scope: OptOutScope, mode: OptInMode) -> bool {
        let told = mode == OptInMode::Disclaimer;
        !self.flagged_false(at)
            && (self.came_back(at, scope, Some("billing"))
                || (told && self.opted_out(at, scope, Some("billing")).is_none()))
    }

    /// Whether a consent could be newer than every opt-out.
    pub fn came_back(&self, at: &Place, scope: OptOutScope, purpose: Option<&str>) -> bool {
        let opted_out = self.opted_out(at, scope, purpose);
        let newer = |time: Timestamp| opted_out.is_none_or(|out| time > out);
        let recorded = self.consents.iter().any(|(act, acted)| {
            act.consents(at).is_some_and(|from| match from {
                Timestamp::MIN => newer(from),
                from => newer(acted.minus(minute(act.minute).since(from))),
            })
        });
        // A word that the program holds is one for every line.
        let speaks = |place: &Place| place.program == at.program && place.family == at.family;
        let texted = self.opt_in_texts.iter().any(|(place, time)| speaks(place) && newer(*time));
        recorded || texted
    }

    fn opted_out(
        &self,
        at: &Place,
        scope: OptOutScope,
        purpose: Option<&str>,
    ) -> Option<Timestamp> {
        let covering = self.opt_outs.iter().filter(|(act, _)| act.opts_out(at, purpose, scope));
        covering.map(|(_, time)| *time).max()
    }

    fn flagged_false(&self, at: &Place) -> bool {
        let of_program = self.flags.iter().filter(|(place, ..)| place.program == at.program);
        let latest = of_program.max_by_key(|(_, time, value)| (*time, !value));
        latest.is_some_and(|(_, _, value)| !value)
    }

    pub fn note(&mut self, happening: &Happening, decided: &Decided, acted: Timestamp) {
        let here = |what| Act {
            user: happening.user,
            of_program: false,
            family: happening.family,
            minute: 0,
            what,
        };
        match &happening.what {
            Event::Text("STOP") => self.opt_outs.push((here(What::Stop), acted)),
            Event::Text("wrong number") => self.opt_outs.push((here(What::WrongNumber), acted)),
            // A negative answer is an opt-out where it answers a prompt.
            Event::Text("NO") if decided.decision == Decision::None => {
                self.opt_outs.push((here(What::Stop), acted));
            }
            Event::Text("YES" | "START" | "COFFEE") => {
                self.opt_in_texts.push((place(happening.user, happening.family), acted));
            }
            Event::Act(act) => self.note_act(act, acted),
            _ => {}
        }
    }

    fn note_act(&mut self, act: &Act, acted: Timestamp) {
        match &act.what {
            What::Consent { .. } => self.consents.push((act.clone(), acted)),
            What::Flag(proof) => {
                self.flags.push((place(act.user, act.family), acted, proof.is_some()));
                if proof.is_some() {
                    self.consents.push((act.clone(), acted));
                }
            }
            What::Stop | What::WrongNumber | What::Revoked { .. } => {
                self.opt_outs.push((act.clone(), acted));
            }
            What::Reassigned | What::Block(_) => {}
        }
    }
}
