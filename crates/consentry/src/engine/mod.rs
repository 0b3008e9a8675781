//! [`Engine`]: the one thing that a host holds. It drives plans against a store.

mod driver;
pub(crate) mod names;
mod outbox;
mod questions;
mod settings;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use consentry_core::{
    Address, Configuration, ConfigurationId, Decision, EventId, OrganizationId, Reason, ReasonCode,
    Timestamp,
};
use consentry_store::{Keys, Store, StoreError};

pub use self::outbox::{LEASE_SPAN, MAX_LEASE};
pub(crate) use self::questions::answer_without_store;
pub use self::questions::{Answer, HistoryEntry, StatusRow};
use crate::entropy::Entropy;
use crate::error::Error;
use crate::host_event::{HostEvent, HostEventBody, HostSend};
use crate::outcome::Outcome;
use crate::plan::{Handover, Receive};
use crate::wire;

/// How many due contacts one look at the store brings.
const DUE_BATCH: usize = 1_000;
/// How many follow-up events the entry of one event names, so that it stays below its limit. All
/// are carried out and stand in the outcome.
const MAX_ALSO: usize = 1_000;

/// The consent engine over a store.
///
/// Every call takes the time; the engine has no clock of its own. Calls block while the store
/// writes; an engine may be shared between threads, and several engines, in this process or in
/// others, may share a store.
///
/// # Example
/// ```
/// use consentry::{Engine, HostEvent, HostEventBody, SystemEntropy, starter};
/// use consentry_core::{Channel, Decision, EventId, MessageText, Timestamp};
/// use consentry_store::MemoryStore;
///
/// let now = Timestamp::parse("2026-11-21T15:00:00Z")?;
/// let engine = Engine::new(MemoryStore::new([7; 32]), SystemEntropy);
/// engine.install(starter::TWO_WAY, "dana@xyz.example", now)?;
/// let outcome = engine.receive(
///     HostEvent {
///         id: EventId::new("SM1")?,
///         at: now,
///         body: HostEventBody::MessageReceived {
///             channel: Channel::Sms,
///             from: consentry::address::parse("+14155550123", None, "from")?,
///             to: "+14155550100".to_owned(),
///             group: None,
///             text: MessageText::new("Hello, is my order ready?"),
///         },
///     },
///     now,
/// )?;
/// assert_eq!(outcome.decision, Decision::Hold);
/// assert_eq!(outcome.texts.len(), 2);
/// # Ok::<(), consentry::Error>(())
/// ```
pub struct Engine {
    store: Box<dyn Store>,
    entropy: Box<dyn Entropy>,
    configurations: Mutex<BTreeMap<ConfigurationId, Arc<Configuration>>>,
    organization: OnceLock<OrganizationId>,
    closed: AtomicBool,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine").field("closed", &self.closed).finish_non_exhaustive()
    }
}

impl Engine {
    /// An engine over a store, with a source of random bits.
    pub fn new(store: impl Store + 'static, entropy: impl Entropy + 'static) -> Self {
        Self {
            store: Box::new(store),
            entropy: Box::new(entropy),
            configurations: Mutex::new(BTreeMap::new()),
            organization: OnceLock::new(),
            closed: AtomicBool::new(false),
        }
    }

    /// An engine over an SQLite file, made where there is none.
    ///
    /// # Errors
    /// [`Error::Store`] when the file cannot be opened, belongs to something else or is newer.
    #[cfg(feature = "sqlite")]
    pub fn open(path: impl AsRef<std::path::Path>) -> Result<Self, Error> {
        let store = consentry_sqlite::SqliteStore::open(path.as_ref())?;
        Ok(Self::new(store, crate::entropy::SystemEntropy))
    }

    /// The configuration in force; none before the first was installed.
    ///
    /// # Errors
    /// [`Error::Store`] when the store does not answer.
    pub fn current(&self) -> Result<Option<Arc<Configuration>>, Error> {
        self.check_open()?;
        let status = self.store.status()?;
        status.configuration.map(|id| self.configuration(id)).transpose()
    }

    /// The configuration in force.
    ///
    /// # Errors
    /// [`Error::NotConfigured`] before the first was installed; [`Error::Store`] when the store does
    /// not answer.
    pub fn configured(&self) -> Result<Arc<Configuration>, Error> {
        self.current()?.ok_or(Error::NotConfigured)
    }

    /// The time of the newest journal entry; none before the first.
    ///
    /// # Errors
    /// [`Error::Store`] when the store does not answer.
    pub fn newest(&self) -> Result<Option<Timestamp>, Error> {
        self.check_open()?;
        Ok(self.store.status()?.newest)
    }

    /// The main organization that the database belongs to. It never changes, so the store is asked
    /// once.
    fn organization(&self) -> Result<OrganizationId, Error> {
        self.check_open()?;
        if let Some(organization) = self.organization.get() {
            return Ok(*organization);
        }
        let organization = self.configured()?.organization();
        Ok(*self.organization.get_or_init(|| organization))
    }

    /// Records an event and decides it; its automatic texts wait in the outbox.
    ///
    /// # Errors
    /// [`Error::Invalid`] for malformed input, which changes nothing; [`Error::OutcomeUnknown`] when
    /// the store did not confirm: report the event again with the same id.
    pub fn receive(&self, event: HostEvent, now: Timestamp) -> Result<Outcome, Error> {
        self.receive_with(event, now, Handover::Queue)
    }

    /// Records an event and decides it; its automatic texts count as sent in the same commit, so
    /// the caller must send exactly those that the outcome lists.
    ///
    /// # Errors
    /// As [`receive`](Self::receive).
    pub fn receive_and_hand_over(
        &self,
        event: HostEvent,
        now: Timestamp,
    ) -> Result<Outcome, Error> {
        self.receive_with(event, now, Handover::Sent)
    }

    fn receive_with(
        &self,
        event: HostEvent,
        now: Timestamp,
        handover: Handover,
    ) -> Result<Outcome, Error> {
        match event.body {
            HostEventBody::TimePassed => return self.pass_time(event, now),
            HostEventBody::ConfigInstalled(_) | HostEventBody::PartnerChanged { .. } => {
                return self.change_settings(event, now);
            }
            _ => {}
        }
        let send = matches!(
            event.body,
            HostEventBody::SendRequested(_) | HostEventBody::SendRedeemed { .. }
        );
        let refusal = send.then(|| refused_by_store(event.id.clone(), event.body.contact()));
        let organization = match self.organization() {
            Ok(organization) => organization,
            Err(Error::Store(error)) => return refusal.ok_or(Error::OutcomeUnknown(error)),
            Err(error) => return Err(error),
        };
        let outcome = self.drive_event(&Receive::new(organization, event, handover), now);
        match (outcome, refusal) {
            (Err(Error::OutcomeUnknown(_)), Some(refusal)) => Ok(refusal),
            (outcome, _) => outcome,
        }
    }

    /// Asks to send a message. Allowed, it comes with a permit to be [redeemed](Self::redeem) at
    /// hand-off. A store that fails refuses with `store_unavailable`.
    ///
    /// # Errors
    /// [`Error::Invalid`] for malformed input, which changes nothing.
    pub fn request_send(
        &self,
        id: EventId,
        send: HostSend,
        now: Timestamp,
    ) -> Result<Outcome, Error> {
        let body = HostEventBody::SendRequested(send);
        self.receive(HostEvent { id, at: now, body }, now)
    }

    /// Redeems the permit of a send, at the moment of hand-off. The gate decides once more, and the
    /// answer is durable: hand the message over if, and only if, the decision is `allow`.
    ///
    /// # Errors
    /// [`Error::Store`] when the source of random bits fails.
    pub fn redeem(&self, send: &EventId, now: Timestamp) -> Result<Outcome, Error> {
        let mut bits = [0; 16];
        self.entropy.fill(&mut bits)?;
        let id = EventId::derive(send, &format!("redeem/{:032x}", u128::from_be_bytes(bits)));
        let body = HostEventBody::SendRedeemed { send: send.clone() };
        self.receive(HostEvent { id, at: now, body }, now)
    }

    /// Requests and redeems at once, for a host that hands the message over right away: do so if, and
    /// only if, the decision is `allow` and the outcome is no duplicate. A duplicate tells whether
    /// the first request redeemed its permit.
    ///
    /// # Errors
    /// As [`request_send`](Self::request_send).
    pub fn admit(&self, id: EventId, send: HostSend, now: Timestamp) -> Result<Outcome, Error> {
        let event = HostEvent { id, at: now, body: HostEventBody::SendRequested(send) };
        let refusal = refused_by_store(event.id.clone(), event.body.contact());
        let outcome = self.organization().and_then(|organization| {
            let redeem = names::redeemed_at_once(&event.id);
            let plan = Receive::new(organization, event, Handover::Queue).admit();
            let outcome = self.drive_event(&plan, now)?;
            if !outcome.duplicate {
                return Ok(outcome);
            }
            let redeemed = self.outcome_of(organization, &redeem)?.and_then(|first| first.permit);
            Ok(Outcome { permit: redeemed.or(outcome.permit), ..outcome })
        });
        match outcome {
            Err(Error::OutcomeUnknown(_) | Error::Store(_)) => Ok(refusal),
            outcome => outcome,
        }
    }

    /// Flushes what time alone has changed: one follow-up event for each contact with a question
    /// that timed out.
    fn pass_time(&self, event: HostEvent, now: Timestamp) -> Result<Outcome, Error> {
        let organization = self.organization()?;
        let known = Keys { event: Some(event.id.clone()), ..Keys::of(organization) };
        if self.store.load(&known)?.event.is_some() {
            return self.drive_event(&Receive::new(organization, event, Handover::Queue), now);
        }
        let mut also = Vec::new();
        let mut after = None;
        loop {
            let due = self.store.scan(organization, after, Some(now), DUE_BATCH)?;
            let Some(last) = due.last() else { break };
            after = Some(last.contact);
            for head in &due {
                let record = crate::plan::decode_record(Some(head))?;
                let id = names::time_out(head.contact, &record, now);
                let plan = Receive::timed_out(organization, head.contact, id, now);
                let outcome = self.drive_event(&plan, now)?;
                // Another process may have flushed it meanwhile, and told its own host.
                if !outcome.duplicate {
                    also.push(outcome);
                }
            }
        }
        let ids = also.iter().take(MAX_ALSO).map(|outcome| outcome.event.clone()).collect();
        let plan = Receive::new(organization, event, Handover::Queue).with_also(ids);
        let outcome = self.drive_event(&plan, now)?;
        if outcome.duplicate {
            return Ok(outcome);
        }
        Ok(Outcome { also, ..outcome })
    }

    /// Closes the engine: every later call answers [`Error::Closed`].
    pub fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
    }

    pub(crate) fn store(&self) -> &dyn Store {
        self.store.as_ref()
    }

    fn check_open(&self) -> Result<(), Error> {
        if self.closed.load(Ordering::SeqCst) { Err(Error::Closed) } else { Ok(()) }
    }

    /// A configuration by its identity, compiled once.
    pub(crate) fn configuration(&self, id: ConfigurationId) -> Result<Arc<Configuration>, Error> {
        let known =
            self.configurations.lock().unwrap_or_else(PoisonError::into_inner).get(&id).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let text = self.store.configuration(id)?.ok_or(StoreError::Corrupt)?;
        let configuration = Arc::new(wire::config::parse(&text)?);
        self.remember(&configuration);
        Ok(configuration)
    }

    fn remember(&self, configuration: &Arc<Configuration>) {
        self.configurations
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(configuration.id(), Arc::clone(configuration));
    }
}

/// What a request to send gets from a store that does not answer.
pub(crate) fn refused_by_store(event: EventId, contact: Option<Address>) -> Outcome {
    Outcome {
        event,
        duplicate: false,
        program: None,
        contact,
        state: None,
        decision: Decision::Refuse,
        reasons: vec![Reason::new(ReasonCode::StoreUnavailable)],
        until: None,
        permit: None,
        texts: Vec::new(),
        released: Vec::new(),
        discarded: Vec::new(),
        in_flight: Vec::new(),
        also: Vec::new(),
        reading: None,
    }
}
