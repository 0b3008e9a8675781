//! Questions: they write nothing and grant nothing.

use consentry_core::{
    Address, Configuration, ContactId, Context, Conversation, Decision, EventId, Family,
    GateDecision, OrganizationId, Place, Reason, ReasonCode, SendRequest, State, Timestamp, gate,
    gate_group,
};
use consentry_store::{Keys, journal};

use super::Engine;
use crate::address;
use crate::error::Error;
use crate::host_event::{Addressee, HostSend};
use crate::outcome::{Outcome, text_part};
use crate::plan::{decode_record, send_of};

/// How many journal entries one look at the store brings.
const PAGE: usize = 1_000;

/// What the gate would say to a send now. It grants nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Allow, hold or refuse.
    pub decision: Decision,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// The state of a contact at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusRow {
    /// The program, by its id; none when it is no longer configured.
    pub program: Option<String>,
    /// The line's address; none means every line of the program.
    pub line: Option<String>,
    /// The contact.
    pub contact: Address,
    /// The channel family.
    pub family: Family,
    /// The state.
    pub state: State,
    /// Since when, by the person's act.
    pub since: Option<Timestamp>,
}

/// One entry of a contact's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Its place in the journal.
    pub index: u64,
    /// What kind of event it was.
    pub kind: &'static str,
    /// When the person acted.
    pub occurred_at: Timestamp,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// The text of the message, where it was one and is not erased.
    pub text: Option<consentry_core::MessageText>,
    /// What it led to.
    pub outcome: Outcome,
}

/// What a store that does not answer says to a question about a send.
pub(crate) fn answer_without_store() -> Answer {
    Answer { decision: Decision::Refuse, reasons: vec![Reason::new(ReasonCode::StoreUnavailable)] }
}

impl Engine {
    /// What the gate would say to a send now. Writes nothing and grants nothing; a store that fails
    /// refuses.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a line that is not configured or a text that is empty or too long.
    pub fn check(&self, send: &HostSend, now: Timestamp) -> Result<Answer, Error> {
        match self.check_at(send, now) {
            Err(Error::Store(_) | Error::OutcomeUnknown(_)) => Ok(answer_without_store()),
            answer => answer,
        }
    }

    /// What the gate would say to many sends now, each as [`check`](Self::check) answers it. The
    /// configuration is looked up once.
    ///
    /// # Errors
    /// As [`check`](Self::check), for the first send that is malformed.
    pub fn screen(&self, sends: &[HostSend], now: Timestamp) -> Result<Vec<Answer>, Error> {
        let configuration = match self.configured() {
            Err(Error::Store(_)) => {
                return Ok(sends.iter().map(|_| answer_without_store()).collect());
            }
            configuration => configuration?,
        };
        let answer = |send| match self.check_under(&configuration, send, now) {
            Err(Error::Store(_) | Error::OutcomeUnknown(_)) => Ok(answer_without_store()),
            answer => answer,
        };
        sends.iter().map(answer).collect()
    }

    fn check_at(&self, send: &HostSend, now: Timestamp) -> Result<Answer, Error> {
        self.check_under(&*self.configured()?, send, now)
    }

    fn check_under(
        &self,
        configuration: &Configuration,
        send: &HostSend,
        now: Timestamp,
    ) -> Result<Answer, Error> {
        let (line, request) = send_of(send, configuration)?;
        let organization = configuration.organization();
        let context = Context {
            now,
            configuration,
            program: configuration.program(line.program()),
            line: Some(line.id()),
            country: send.to.contact().as_ref().and_then(address::country),
            reading: None,
            group: None,
        };
        let answer = match &send.to {
            Addressee::Contact(contact) => {
                let keys = Keys { contact: Some(*contact), ..Keys::of(organization) };
                let snapshot = self.store.load(&keys)?;
                gate(&[&decode_record(snapshot.head.as_ref())?], &request, &context)
            }
            Addressee::Group(group) => {
                let id = ContactId::of_group(
                    &self.store.status()?.secret,
                    line.id(),
                    request.channel.family(),
                    group,
                );
                self.gate_group(organization, id, &request, &context)?
            }
        };
        Ok(Answer { decision: answer.decision, reasons: answer.reasons })
    }

    fn gate_group(
        &self,
        organization: OrganizationId,
        id: ContactId,
        request: &SendRequest,
        context: &Context<'_>,
    ) -> Result<GateDecision, Error> {
        let keys = Keys { contact_id: Some(id), ..Keys::of(organization) };
        let record = decode_record(self.store.load(&keys)?.head.as_ref())?;
        let keys = Keys { others: record.present_members().collect(), ..keys };
        // The second look tells who takes part now; a member who joined in between has it refused.
        let snapshot = self.store.load(&keys)?;
        let record = decode_record(snapshot.head.as_ref())?;
        let members = record
            .present_members()
            .map(|member| {
                let head = snapshot.others.iter().find(|head| head.contact == member);
                Ok((member, decode_record(head)?))
            })
            .collect::<Result<Vec<_>, Error>>()?;
        let conversation = Conversation { id, record: &record, actor: None, members: &members };
        Ok(gate_group(&conversation, request, context))
    }

    /// The state of a contact at every place that knows it, sorted by program, line and channel.
    /// Without `at`, the time of the newest journal entry counts as now.
    ///
    /// # Errors
    /// [`Error::Store`] when the store does not answer.
    pub fn status(&self, contact: Address, at: Option<Timestamp>) -> Result<Vec<StatusRow>, Error> {
        let configuration = self.configured()?;
        let now = match at {
            Some(at) => at,
            None => self.store.status()?.newest.unwrap_or(Timestamp::MIN),
        };
        let keys = Keys { contact: Some(contact), ..Keys::of(configuration.organization()) };
        let snapshot = self.store.load(&keys)?;
        let record = decode_record(snapshot.head.as_ref())?;
        let mut rows: Vec<StatusRow> = record
            .consents
            .keys()
            .map(|place: &Place| {
                let standing = record.standing(place, configuration.mode(place.program), now);
                StatusRow {
                    program: configuration.program(place.program).map(|p| p.name().to_owned()),
                    line: place
                        .line
                        .and_then(|line| configuration.any_line(line))
                        .map(|line| line.address().to_owned()),
                    contact,
                    family: place.family,
                    state: standing.state,
                    since: standing.since,
                }
            })
            .collect();
        rows.sort_by(|a, b| (&a.program, &a.line, a.family).cmp(&(&b.program, &b.line, b.family)));
        Ok(rows)
    }

    /// Everything that was recorded of a contact, oldest first.
    ///
    /// # Errors
    /// [`Error::Store`] when the store does not answer.
    pub fn history(&self, contact: Address) -> Result<Vec<HistoryEntry>, Error> {
        let configuration = self.configured()?;
        let keys = Keys { contact: Some(contact), ..Keys::of(configuration.organization()) };
        let snapshot = self.store.load(&keys)?;
        let Some(head) = snapshot.head else { return Ok(Vec::new()) };
        let mut history = Vec::new();
        let mut after = 0;
        loop {
            let organization = configuration.organization();
            let page = self.store.history(organization, head.contact, after, PAGE)?;
            let Some(last) = page.last() else { break };
            after = last.index;
            for stored in &page {
                let entry = journal::decode(&stored.bytes)?;
                let named = match entry.versions.configuration {
                    Some(id) => self.configuration(id)?,
                    None => configuration.clone(),
                };
                let text = entry.body.text().and_then(|part| text_part(&stored.parts, part));
                history.push(HistoryEntry {
                    index: stored.index,
                    kind: entry.body.kind(),
                    occurred_at: entry.occurred_at,
                    recorded_at: entry.recorded_at,
                    text,
                    outcome: Outcome::of_entry(&entry, &stored.parts, head.address, &named),
                });
            }
        }
        Ok(history)
    }

    /// The outcome of an event that was recorded before.
    ///
    /// # Errors
    /// [`Error::Store`] when the store does not answer.
    pub fn outcome(&self, event: &EventId) -> Result<Option<Outcome>, Error> {
        self.outcome_of(self.organization()?, event)
    }
}
