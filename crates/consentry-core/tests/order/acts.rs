//! What people and partners do once and for all: opt-outs, recorded consents, flags, blocks.

use consentry_core::{
    Channel, Configuration, DAY, Decided, EventBody, Evidence, EvidenceKind, Family, MINUTE,
    MessageText, OptInMode, OptOutScope, Place, ProgramSpec, PurposeId, PurposeSpec, ReOptIn,
    RevokedVia, Timestamp, Word,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::common::{At, LINES, Talk, defaults_with, line_of, place, program_of};

/// The tolerance of the fixtures' programs.
pub const TOLERANCE: i64 = 5 * MINUTE;
/// What their messages are for.
pub const PURPOSES: [&str; 2] = ["appointment", "billing"];

/// What is configured.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    pub mode: OptInMode,
    /// How far an opt-out reaches.
    pub scope: OptOutScope,
    /// What brings a contact back.
    re_opt_in: ReOptIn,
    /// For how long a consent counts.
    pub lifetime: Option<i64>,
}

pub fn settings() -> impl Strategy<Value = Settings> {
    let lifetime = prop_oneof![2 => Just(None), 1 => Just(Some(DAY))];
    (select(OptInMode::all()), select(OptOutScope::all()), select(ReOptIn::all()), lifetime)
        .prop_map(|(mode, scope, re_opt_in, lifetime)| {
            // In recorded mode a new message asks for nothing.
            let re_opt_in = match (mode, re_opt_in) {
                (OptInMode::Recorded, ReOptIn::NewMessage) => ReOptIn::Recorded,
                _ => re_opt_in,
            };
            Settings { mode, scope, re_opt_in, lifetime }
        })
}

impl Settings {
    pub fn configured(self) -> Configuration {
        self.in_mode(self.mode)
    }

    /// The same in another mode.
    pub fn in_mode(self, mode: OptInMode) -> Configuration {
        defaults_with(|spec| {
            *spec = ProgramSpec::new(mode, &spec.id, &spec.brand, &spec.support_contact);
            if mode == self.mode {
                spec.re_opt_in = self.re_opt_in;
            }
            spec.opt_out_scope = self.scope;
            spec.limits.consent_lifetime = self.lifetime;
            spec.purposes = PURPOSES.map(PurposeSpec::unlimited).to_vec();
            spec.join_words = vec!["COFFEE".to_owned()];
        })
    }
}

/// What somebody did, when and where.
#[derive(Clone, Debug)]
pub struct Act {
    pub user: &'static str,
    /// Whether it speaks of every line of the program.
    pub of_program: bool,
    pub family: Family,
    pub minute: i64,
    pub what: What,
}

#[derive(Clone, Debug)]
pub enum What {
    Stop,
    WrongNumber,
    Reassigned,
    /// An opt-out by another way, of every message or for one purpose.
    Revoked {
        via: RevokedVia,
        only: bool,
        purpose: Option<&'static str>,
    },
    Consent {
        proof: Proof,
        purposes: Vec<&'static str>,
    },
    /// TRUE comes with a proof.
    Flag(Option<Proof>),
    Block(bool),
}

/// Which proof, and how many minutes before its event another clock says that it was captured.
#[derive(Clone, Copy, Debug)]
pub struct Proof {
    pub reference: u8,
    pub captured_before: Option<i64>,
}

fn proof() -> impl Strategy<Value = Proof> {
    (0..4_u8, proptest::option::of(0..12_i64))
        .prop_map(|(reference, captured_before)| Proof { reference, captured_before })
}

pub fn act() -> impl Strategy<Value = Act> {
    let purposes = prop_oneof![
        Just(vec![]),
        Just(vec!["appointment"]),
        Just(vec!["billing"]),
        Just(PURPOSES.to_vec()),
    ];
    let purpose = prop_oneof![2 => Just(None), 1 => select(&PURPOSES[..]).prop_map(Some)];
    let what = prop_oneof![
        6 => Just(What::Stop),
        2 => Just(What::WrongNumber),
        1 => Just(What::Reassigned),
        8 => (select(RevokedVia::all()), any::<bool>(), purpose)
            .prop_map(|(via, only, purpose)| What::Revoked { via, only, purpose }),
        14 => (proof(), purposes).prop_map(|(proof, purposes)| What::Consent { proof, purposes }),
        4 => proof().prop_map(|proof| What::Flag(Some(proof))),
        2 => Just(What::Flag(None)),
        2 => any::<bool>().prop_map(What::Block),
    ];
    // Few minutes, so that acts often fall on the same one or within the tolerance.
    (select(&LINES[..]), any::<bool>(), select(Family::all()), 0..25_i64, what).prop_map(
        |((user, ..), of_program, family, minute, what)| Act {
            user,
            of_program: of_program && what.may_speak_of_a_program(),
            family,
            minute,
            what,
        },
    )
}

/// A set of acts and an order of the same with some repeated.
pub fn reordered() -> impl Strategy<Value = (Vec<Act>, Vec<usize>)> {
    vec(act(), 1..9).prop_flat_map(|acts| {
        let all: Vec<usize> = (0..acts.len()).collect();
        let extra = vec(0..acts.len(), 0..4);
        let order = extra.prop_map(move |extra| [all.clone(), extra].concat()).prop_shuffle();
        (Just(acts), order)
    })
}

impl What {
    fn may_speak_of_a_program(&self) -> bool {
        match self {
            Self::Stop | Self::WrongNumber | Self::Block(_) => false,
            Self::Reassigned | Self::Revoked { .. } | Self::Consent { .. } | Self::Flag(_) => true,
        }
    }

    /// The proof that it brings.
    fn proof(&self) -> Option<Proof> {
        match self {
            Self::Consent { proof, .. } | Self::Flag(Some(proof)) => Some(*proof),
            Self::Stop
            | Self::WrongNumber
            | Self::Reassigned
            | Self::Revoked { .. }
            | Self::Flag(None)
            | Self::Block(_) => None,
        }
    }
}

pub fn channel(family: Family) -> Channel {
    match family {
        Family::Sms => Channel::Sms,
        Family::Whatsapp => Channel::Whatsapp,
    }
}

/// A minute of the day on which acts happen.
pub fn minute(minute: i64) -> Timestamp {
    let start = Timestamp::parse("2026-11-02T00:00:00Z").expect("a fixture");
    start.plus(minute * MINUTE)
}

pub fn text(family: Family, words: &str) -> EventBody {
    EventBody::MessageReceived { channel: channel(family), text: MessageText::new(words) }
}

impl Act {
    fn evidence(&self, proof: Proof) -> Evidence {
        let captured_at = proof.captured_before.map(|before| minute(self.minute - before));
        let reference = format!("form-{}", proof.reference);
        Evidence::new(EvidenceKind::WebForm, &reference, "Yes.", captured_at).expect("a fixture")
    }

    pub fn body(&self) -> EventBody {
        let channel = channel(self.family);
        match &self.what {
            What::Stop => text(self.family, "STOP"),
            What::WrongNumber => text(self.family, "wrong number"),
            What::Reassigned => EventBody::NumberReassigned,
            What::Revoked { via, only, purpose } => EventBody::ConsentRevoked {
                via: *via,
                channel: only.then_some(channel),
                purposes: purpose.iter().map(|name| PurposeId::of(name)).collect(),
            },
            What::Consent { proof, purposes } => EventBody::ConsentRecorded {
                channel,
                evidence: self.evidence(*proof),
                purposes: purposes.iter().map(|name| PurposeId::of(name)).collect(),
            },
            What::Flag(proof) => EventBody::FlagChanged {
                channel,
                value: proof.is_some(),
                evidence: proof.map(|proof| self.evidence(proof)),
            },
            What::Block(blocked) => EventBody::CarrierBlockChanged { blocked: *blocked },
        }
    }

    /// Reported at `now`, whenever it was done.
    pub fn report(&self, talk: &mut Talk<'_>, name: &str, now: Timestamp) -> Decided {
        let at = At {
            now,
            acted: minute(self.minute),
            program: Some(program_of(self.user)),
            line: (!self.of_program).then_some(self.user),
        };
        talk.report(name, at, self.body()).expect("a time that has passed")
    }

    /// The same act, done at another time.
    pub fn moved(&self, at: Timestamp) -> Self {
        Self { minute: at.since(minute(0)).div_euclid(MINUTE), ..self.clone() }
    }

    /// Whether it is an opt-out that covers messages for a purpose, or all of them, at a place.
    pub fn opts_out(&self, at: &Place, purpose: Option<&str>, scope: OptOutScope) -> bool {
        let only = match &self.what {
            What::Stop | What::WrongNumber => false,
            What::Revoked { purpose: Some(named), .. } if purpose != Some(*named) => return false,
            What::Revoked { only, .. } => *only,
            What::Consent { .. } | What::Flag(_) | What::Block(_) | What::Reassigned => {
                return false;
            }
        };
        let same_program = at.program == place(self.user, self.family).program;
        let reaches = match scope {
            OptOutScope::Organization => true,
            OptOutScope::Program => same_program,
            OptOutScope::Line if self.of_program => same_program,
            OptOutScope::Line => at.line == Some(line_of(self.user)),
        };
        reaches && (!only || at.family == self.family)
    }

    /// Whether it says that the number is another person's.
    pub fn closes(&self) -> bool {
        matches!(self.what, What::WrongNumber | What::Reassigned)
    }

    /// Since when a consent counts at a place by this act alone, if it speaks of it.
    pub fn consents(&self, at: &Place) -> Option<Timestamp> {
        let proof = self.what.proof()?;
        let here = place(self.user, self.family);
        let speaks = at.program == here.program
            && at.family == here.family
            && (self.of_program || at.line == here.line);
        speaks.then(|| match (proof.captured_before, &self.what) {
            (Some(before), _) => minute(self.minute - before).minus(TOLERANCE),
            (None, What::Flag(_)) => Timestamp::MIN,
            (None, _) => minute(self.minute),
        })
    }

    /// Whether it is a consent for a purpose.
    pub fn is_for(&self, purpose: &str) -> bool {
        match &self.what {
            What::Consent { purposes, .. } => purposes.is_empty() || purposes.contains(&purpose),
            What::Flag(proof) => proof.is_some(),
            What::Stop
            | What::WrongNumber
            | What::Reassigned
            | What::Revoked { .. }
            | What::Block(_) => false,
        }
    }

    /// When the act says that its proof was captured, and since when that counts.
    fn claim(&self) -> Option<(u8, Timestamp, Timestamp)> {
        let proof = self.what.proof()?;
        let captured_at = minute(self.minute - proof.captured_before.unwrap_or(0));
        let tolerance = proof.captured_before.map_or(0, |_| TOLERANCE);
        Some((proof.reference, captured_at, captured_at.minus(tolerance)))
    }
}

/// Since when the proof of an act counts, and when it was captured: the earliest claim of all acts
/// that name it. A flag without a capture time claims its own time and never counts from it.
pub fn settled(acts: &[Act], act: &Act) -> Option<(Timestamp, Timestamp)> {
    let (reference, ..) = act.claim()?;
    let claims = || acts.iter().filter_map(Act::claim).filter(|claim| claim.0 == reference);
    let captured_at = claims().map(|claim| claim.1).min()?;
    let counts_from = claims().map(|claim| claim.2).min()?;
    let is_bare = matches!(act.what, What::Flag(Some(Proof { captured_before: None, .. })));
    Some((if is_bare { Timestamp::MIN } else { counts_from }, captured_at))
}
