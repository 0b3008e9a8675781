//! [`gate`]: may this message be sent to these contacts now?

use crate::config::{OptInMode, Program, Repeat};
use crate::decide::Context;
use crate::event::SendRequest;
use crate::id::EventId;
use crate::message::{Class, Family};
use crate::reason::{Reason, ReasonCode};
use crate::record::{Claim, Coverage, Grant, OptOut, Place, Record, State, Taken};
use crate::time::Timestamp;

/// What the engine decided.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Decision {
    /// Show an inbound text to the line.
    Deliver,
    /// Send, with a permit.
    Allow,
    /// Keep until the contact answers.
    Hold,
    /// Do not.
    Refuse,
    /// Show an inbound text to a person, who says whether it was an opt-out.
    Review,
    /// Nothing to show or send: a keyword was consumed, or an event was only recorded.
    None,
}

/// The answer of the gate: allow, hold or refuse, with every reason that applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateDecision {
    /// What.
    pub decision: Decision,
    /// Why, all of it, in the order of the codes.
    pub reasons: Vec<Reason>,
}

/// Decides whether a message may be sent to all its addressees.
///
/// The context names program and line; without a program nothing is allowed. One addressee who
/// may not be texted refuses the send. No class of message passes an opt-out, a suspended partner or a
/// FALSE flag. A text that is empty was checked when its send was requested.
#[must_use]
pub fn gate(records: &[&Record], request: &SendRequest, context: &Context<'_>) -> GateDecision {
    gate_again(records, request, context, None)
}

/// The gate for a send that may have passed it before: what it took itself does not stand against it.
pub(crate) fn gate_again(
    records: &[&Record],
    request: &SendRequest,
    context: &Context<'_>,
    own: Option<&EventId>,
) -> GateDecision {
    let mut findings = Findings::default();
    match context.program {
        Some(program) => {
            let place = Place {
                program: program.id(),
                line: context.line,
                family: request.channel.family(),
            };
            let check = Check::new(program, place, request, context.now, own);
            check.request(&mut findings);
            for record in records {
                check.record(record, &mut findings);
            }
        }
        None => findings.refuse(ReasonCode::ConsentRequired),
    }
    if records.is_empty() {
        findings.refuse(ReasonCode::ConsentRequired);
    }
    findings.decide()
}

/// What stands between a message and its addressees.
#[derive(Default)]
struct Findings {
    refusals: Vec<Reason>,
    holds: Vec<Reason>,
}

impl Findings {
    fn refuse(&mut self, code: ReasonCode) {
        self.refusals.push(Reason::new(code));
    }

    fn refuse_on(&mut self, code: ReasonCode, evidence: &EventId) {
        self.refusals.push(Reason::new(code).with_evidence(Some(evidence.clone())));
    }

    fn decide(self) -> GateDecision {
        let Self { refusals: mut reasons, mut holds } = self;
        let decision = match (reasons.is_empty(), holds.is_empty()) {
            (false, _) => Decision::Refuse,
            (true, false) => Decision::Hold,
            (true, true) => Decision::Allow,
        };
        reasons.append(&mut holds);
        reasons.sort();
        reasons.dedup();
        GateDecision { decision, reasons }
    }
}

/// One request at one place, to be checked against addressees.
struct Check<'a> {
    program: &'a Program,
    place: Place,
    request: &'a SendRequest,
    /// How often a message may be sent for its purpose, where the program declares that.
    repeat: Option<Repeat>,
    now: Timestamp,
    own: Option<&'a EventId>,
}

impl<'a> Check<'a> {
    fn new(
        program: &'a Program,
        place: Place,
        request: &'a SendRequest,
        now: Timestamp,
        own: Option<&'a EventId>,
    ) -> Self {
        let declared = request.purpose.and_then(|purpose| program.declared(purpose));
        Self { program, place, request, repeat: declared.map(|it| it.repeat), now, own }
    }

    /// What is wrong with the request whoever its addressee is.
    fn request(&self, findings: &mut Findings) {
        let Self { program, request, .. } = self;
        if program.is_suspended() {
            findings.refuse(ReasonCode::PartnerSuspended);
        }
        if program.mode() == OptInMode::Recorded && !program.opt_in_is_on() {
            findings.refuse(ReasonCode::FeatureOff);
        }
        if !program.families().contains(&self.place.family) {
            findings.refuse(ReasonCode::ChannelNotUsed);
        }
        if !program.sends(request.class) {
            findings.refuse(ReasonCode::ClassNotAllowed);
        }
        let text = request.text.as_str();
        if !text.is_empty() && program.lacks_opt_out_instruction(text) {
            findings.refuse(ReasonCode::OptOutInstructionMissing);
        }
        match (request.purpose, self.repeat) {
            (Some(_), None) => findings.refuse(ReasonCode::PurposeNotDeclared),
            (Some(_), Some(Repeat::PerReference)) if request.reference.is_none() => {
                findings.refuse(ReasonCode::ReferenceMissing);
            }
            (None, _) if program.declares_purposes() => {
                findings.refuse(ReasonCode::PurposeMissing);
            }
            (Some(_), Some(_)) | (None, _) => {}
        }
    }

    /// What stands between the message and one addressee.
    fn record(&self, record: &Record, findings: &mut Findings) {
        // Named one by one, so that a new class must be thought about here.
        match self.request.class {
            Class::Informational | Class::Conversational | Class::Emergency => {}
            Class::Promotional => self.reviews(record, findings),
        }
        locks(record, self.program, &self.place, findings);
        let purpose = self.request.purpose;
        let tier = self.program.minimum_tier();
        let reference = self.request.reference;
        let coverage = record.coverage(&self.place, purpose, reference, tier, self.now);
        if !coverage.covered {
            self.opt_outs(record, coverage.consented, findings);
        }
        if coverage.consented {
            self.grants(record, &coverage, findings);
        } else {
            self.without_consent(record, findings);
        }
    }

    /// The opt-outs that forbid the message: of all messages, or of its purpose.
    fn opt_outs(&self, record: &Record, consented: bool, findings: &mut Findings) {
        let of_all = record.opt_out(&self.place, self.now).filter(|_| !consented);
        if let Some(opt_out) = of_all {
            findings.refuse_on(ReasonCode::OptedOut, opt_out.evidence);
        } else if let Some(opt_out) = self.opt_out_of_purpose(record) {
            findings.refuse_on(ReasonCode::PurposeOptedOut, opt_out.evidence);
        }
    }

    /// The opt-out that names the message's purpose, where that is what forbids it.
    fn opt_out_of_purpose<'r>(&self, record: &'r Record) -> Option<OptOut<'r>> {
        let opt_out = record.purpose_opt_out(&self.place, self.request.purpose?, self.now)?;
        (!opt_out.is_of_all).then_some(opt_out)
    }

    /// What a contact who has not consented may be sent.
    fn without_consent(&self, record: &Record, findings: &mut Findings) {
        let mode = self.program.mode();
        match (mode, record.state(&self.place, mode, self.now)) {
            (_, State::OptedOut | State::Consented) => {}
            (OptInMode::Consent | OptInMode::Disclaimer, _) if !self.program.opt_in_is_on() => {
                self.limits(record, None, findings);
            }
            (OptInMode::Disclaimer, State::Unknown) => {
                // The disclaimer goes before the message, so it must be able to go.
                let texts = self.program.limits().automatic_texts_per_hour;
                if record.automatic_texts_lately(self.now) >= texts {
                    findings.refuse(ReasonCode::AutomaticTextLimit);
                }
                self.limits(record, None, findings);
            }
            (_, State::Disclaimer) => self.limits(record, None, findings),
            (OptInMode::Recorded, State::Unknown) => findings.refuse(ReasonCode::NoConsent),
            (OptInMode::Recorded, State::Pending) => findings.refuse(ReasonCode::Pending),
            (OptInMode::Consent, State::Unknown) => {
                findings.holds.push(Reason::new(ReasonCode::ConsentRequired));
            }
            (OptInMode::Consent | OptInMode::Disclaimer, State::Pending) => {
                findings.holds.push(Reason::new(ReasonCode::Pending));
            }
        }
    }

    fn reviews(&self, record: &Record, findings: &mut Findings) {
        let mut open = record.reviews.iter().filter(|review| review.scope.reaches(&self.place));
        if let Some(review) = open.next() {
            findings.refuse_on(ReasonCode::UnderReview, &review.evidence);
        }
    }

    /// Whether what was consented covers the message, and nothing went out for it before.
    fn grants(&self, record: &Record, coverage: &Coverage, findings: &mut Findings) {
        if !coverage.covered {
            if self.opt_out_of_purpose(record).is_none() {
                findings.refuse(ReasonCode::PurposeNotConsented);
            }
        } else if !coverage.strong {
            findings.refuse(ReasonCode::EvidenceBelowTier);
        } else if !coverage.permitted {
            findings.refuse(ReasonCode::ReferenceNotConsented);
        } else {
            let each_once = self.repeat == Some(Repeat::PerConsent);
            let grant = if each_once { self.permitting_grant(record) } else { None };
            self.limits(record, grant, findings);
        }
    }

    /// Whether the purpose still allows a message.
    fn limits(&self, record: &Record, grant: Option<&Grant>, findings: &mut Findings) {
        let Some(taken) = self.takes(grant) else {
            if self.repeat == Some(Repeat::PerConsent) {
                findings.refuse(ReasonCode::PurposeNotConsented);
            }
            return;
        };
        if let Some(claim) = self.taken_already(record, &taken) {
            let code = match taken {
                Taken::Reference(_) => ReasonCode::OncePerReference,
                Taken::Consent(_) => ReasonCode::OncePerConsent,
            };
            findings.refuse_on(code, &claim.send);
        }
    }

    /// What the message takes of its purpose, under the grant that permits it.
    fn takes(&self, grant: Option<&Grant>) -> Option<Taken> {
        match self.repeat? {
            Repeat::Unlimited => None,
            Repeat::PerReference => self.request.reference.map(Taken::Reference),
            Repeat::PerConsent => grant.map(|grant| Taken::Consent(grant.evidence.clone())),
        }
    }

    /// The other send that took what this one would take.
    fn taken_already<'r>(&self, record: &'r Record, taken: &Taken) -> Option<&'r Claim> {
        let claim = record.claimed(self.place.program, self.request.purpose?, taken, self.now)?;
        (Some(&claim.send) != self.own).then_some(claim)
    }

    /// The newest grant that permits the message; where each permits one, the newest that is left.
    fn permitting_grant<'r>(&self, record: &'r Record) -> Option<&'r Grant> {
        let is_used = |grant: &Grant| {
            let taken = self.takes(Some(grant));
            taken.is_some_and(|taken| self.taken_already(record, &taken).is_some())
        };
        record
            .grants_for(&self.place, self.request.purpose, self.now)
            .filter(|grant| grant.basis.tier() >= self.program.minimum_tier())
            .filter(|grant| grant.permits(self.request.reference))
            .max_by_key(|grant| (!is_used(grant), grant.effective_at, grant.captured_at))
    }
}

/// The locks beside the consent: the partner's flag and the network's block.
fn locks(record: &Record, program: &Program, place: &Place, findings: &mut Findings) {
    match record.flags.get(&place.program) {
        Some(flag) if !flag.value => findings.refuse_on(ReasonCode::FlagFalse, &flag.evidence),
        None if program.needs_flag() => findings.refuse(ReasonCode::FlagMissing),
        Some(_) | None => {}
    }
    let block = place.line.and_then(|line| record.carrier_block(line));
    if let Some(block) = block.filter(|_| place.family == Family::Sms) {
        findings.refuse_on(ReasonCode::CarrierBlocked, &block.evidence);
    }
}

/// Whether one of them keeps every message of a place from a contact.
pub(crate) fn is_locked(record: &Record, program: &Program, place: &Place) -> bool {
    let mut findings = Findings::default();
    locks(record, program, place, &mut findings);
    !findings.refusals.is_empty()
}

/// What a message that passed the gate takes of its purpose.
pub(crate) fn taken_by(
    record: &Record,
    program: &Program,
    place: Place,
    request: &SendRequest,
    now: Timestamp,
) -> Option<Taken> {
    let check = Check::new(program, place, request, now, None);
    check.takes(check.permitting_grant(record))
}
