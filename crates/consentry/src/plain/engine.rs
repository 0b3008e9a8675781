//! [`Engine`]: the consent engine for hosts that keep addresses and ids as plain strings.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use consentry_core::{Country, EventId, Invalid, Timestamp};
use consentry_store::MemoryStore;

use super::MAX_BATCH;
use super::answers::{Answer, ConfigurationSummary, HistoryEntry, ReplayReport, StatusRow};
use super::event::{Event, SendRequest};
use super::outcome::{LeasedText, Outcome};
use crate::entropy::{Entropy, SystemEntropy};
use crate::error::Error;
use crate::host_event::{HostEvent, HostSend};
use crate::{address, engine};

/// The consent engine over a database.
///
/// Every call takes the time; the engine has no clock of its own. Calls block while the database
/// writes; an engine may be shared between threads, and several engines, in this process or in
/// others, may share a file.
pub struct Engine {
    /// None once it is closed.
    inner: RwLock<Option<Arc<engine::Engine>>>,
}

/// The same engine, over whatever store it has.
impl From<engine::Engine> for Engine {
    fn from(engine: engine::Engine) -> Self {
        Self { inner: RwLock::new(Some(Arc::new(engine))) }
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").finish_non_exhaustive()
    }
}

impl Engine {
    /// An engine over an SQLite file, made where there is none.
    ///
    /// # Errors
    /// [`Error::Store`] when the file cannot be opened, belongs to something else or is newer.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        Ok(engine::Engine::open(path)?.into())
    }

    /// An engine that keeps everything in memory, for tests: nothing outlives it.
    ///
    /// # Errors
    /// [`Error::Store`] when the system has no random bits.
    pub fn in_memory() -> Result<Self, Error> {
        let mut secret = [0; 32];
        SystemEntropy.fill(&mut secret)?;
        Ok(engine::Engine::new(MemoryStore::new(secret), SystemEntropy).into())
    }

    /// Puts a configuration in force, journals who did it, and returns its identity. Installing the
    /// one that is in force changes nothing.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming the field of the configuration; [`Error::OutcomeUnknown`] when the
    /// store did not confirm.
    pub fn install(
        &self,
        configuration: &str,
        actor: &str,
        now: Timestamp,
    ) -> Result<String, Error> {
        Ok(self.inner()?.install(configuration, actor, now)?.to_string())
    }

    /// The configuration in force; none before the first was installed.
    ///
    /// # Errors
    /// [`Error::Store`] when the store does not answer.
    pub fn configuration(&self) -> Result<Option<ConfigurationSummary>, Error> {
        let current = self.inner()?.current()?;
        Ok(current.map(|configuration| ConfigurationSummary::from(&*configuration)))
    }

    /// The time of the newest journal entry; none before the first.
    ///
    /// # Errors
    /// [`Error::Store`] when the store does not answer.
    pub fn newest(&self) -> Result<Option<Timestamp>, Error> {
        self.inner()?.newest()
    }

    /// Records an event and decides it; its automatic texts wait to be leased.
    ///
    /// # Errors
    /// [`Error::Invalid`] for malformed input, which changes nothing; [`Error::OutcomeUnknown`] when
    /// the store did not confirm: report the event again with the same id.
    pub fn receive(&self, event: &Event, now: Timestamp) -> Result<Outcome, Error> {
        self.receive_with(event, |engine, event| engine.receive(event, now))
    }

    /// Records an event and decides it; its automatic texts count as sent in the same commit, so
    /// the caller must send exactly those that the outcome lists.
    ///
    /// # Errors
    /// As [`receive`](Self::receive).
    pub fn receive_and_hand_over(&self, event: &Event, now: Timestamp) -> Result<Outcome, Error> {
        self.receive_with(event, |engine, event| engine.receive_and_hand_over(event, now))
    }

    /// Asks to send a message. Allowed, it comes with a permit to be [redeemed](Self::redeem) at
    /// hand-off. A store that fails refuses with `store_unavailable`.
    ///
    /// # Errors
    /// [`Error::Invalid`] for malformed input, which changes nothing.
    pub fn request_send(&self, send: &SendRequest, now: Timestamp) -> Result<Outcome, Error> {
        self.send_with(send, |engine, id, send| engine.request_send(id, send, now))
    }

    /// Redeems the permit of a send, at the moment of hand-off. The gate decides once more, and the
    /// answer is durable: hand the message over if, and only if, the decision is `allow`.
    ///
    /// # Errors
    /// [`Error::Invalid`] for an id that is none; [`Error::Store`] when the system has no random
    /// bits.
    pub fn redeem(&self, send: &str, now: Timestamp) -> Result<Outcome, Error> {
        let send = EventId::new(send).map_err(|error| error.in_field("send"))?;
        Ok(self.inner()?.redeem(&send, now)?.into())
    }

    /// Requests and redeems at once, for a host that hands the message over right away: do so if, and
    /// only if, the decision is `allow` and the outcome is no duplicate.
    ///
    /// # Errors
    /// As [`request_send`](Self::request_send).
    pub fn admit(&self, send: &SendRequest, now: Timestamp) -> Result<Outcome, Error> {
        self.send_with(send, |engine, id, send| engine.admit(id, send, now))
    }

    /// What the gate would say to a send now. Writes nothing and grants nothing; a store that fails
    /// refuses.
    ///
    /// # Errors
    /// [`Error::Invalid`] for malformed input.
    pub fn check(&self, send: &SendRequest, now: Timestamp) -> Result<Answer, Error> {
        let engine = self.inner()?;
        match send.check(&|| region(&engine)) {
            Ok((_, send)) => Ok(engine.check(&send, now)?.into()),
            Err(Error::Store(_)) => Ok(Answer::refused_by_store()),
            Err(error) => Err(error),
        }
    }

    /// What the gate would say to many sends now, each answered as [`check`](Self::check) does.
    ///
    /// # Errors
    /// [`Error::Invalid`] for malformed input, or for more than [`MAX_BATCH`](super::MAX_BATCH) sends.
    pub fn screen(&self, sends: &[SendRequest], now: Timestamp) -> Result<Vec<Answer>, Error> {
        if sends.len() > MAX_BATCH {
            return Err(Invalid::new("too_many", "sends", "at most 10000 sends").into());
        }
        let engine = self.inner()?;
        let checked = sends.iter().map(|send| Ok(send.check(&|| region(&engine))?.1)).collect();
        match checked {
            Ok(sends) => {
                let sends: Vec<HostSend> = sends;
                Ok(engine.screen(&sends, now)?.into_iter().map(Answer::from).collect())
            }
            Err(Error::Store(_)) => Ok(sends.iter().map(|_| Answer::refused_by_store()).collect()),
            Err(error) => Err(error),
        }
    }

    /// The state of a contact at every place that knows it, sorted by program, line and channel.
    /// Without `at`, the time of the newest journal entry counts as now.
    ///
    /// # Errors
    /// [`Error::Invalid`] for what is no phone number; [`Error::Store`] when the store does not
    /// answer.
    pub fn status(&self, contact: &str, at: Option<Timestamp>) -> Result<Vec<StatusRow>, Error> {
        let engine = self.inner()?;
        let contact = address::parse_in(contact, &|| region(&engine), "contact")?;
        Ok(engine.status(contact, at)?.into_iter().map(StatusRow::from).collect())
    }

    /// Everything that was recorded of a contact, oldest first.
    ///
    /// # Errors
    /// As [`status`](Self::status).
    pub fn history(&self, contact: &str) -> Result<Vec<HistoryEntry>, Error> {
        let engine = self.inner()?;
        let contact = address::parse_in(contact, &|| region(&engine), "contact")?;
        Ok(engine.history(contact)?.into_iter().map(HistoryEntry::from).collect())
    }

    /// The outcome of an event that was recorded before.
    ///
    /// # Errors
    /// [`Error::Invalid`] for an id that is none; [`Error::Store`] when the store does not answer.
    pub fn outcome(&self, event: &str) -> Result<Option<Outcome>, Error> {
        let event = EventId::new(event).map_err(|error| error.in_field("event"))?;
        Ok(self.inner()?.outcome(&event)?.map(Outcome::from))
    }

    /// Leases up to `limit` automatic texts, the oldest first. A worker sends each under its effect
    /// id and reports it; a text that is not reported within five minutes can be leased again, but
    /// for an opt-out confirmation, whose time is then over.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a limit of 0 or above 10,000; [`Error::OutcomeUnknown`] when the store
    /// did not confirm: what it leased comes again after five minutes.
    pub fn lease_texts(&self, limit: u32, now: Timestamp) -> Result<Vec<LeasedText>, Error> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let leased = self.inner()?.lease_texts(limit, now)?;
        Ok(leased.into_iter().map(LeasedText::from).collect())
    }

    /// Folds the journal's facts and compares every record with the live one; with `redecide`, runs
    /// every decision again under the versions of today.
    ///
    /// # Errors
    /// [`Error::Store`] when the store does not answer, or an entry cannot be read.
    pub fn replay(&self, redecide: bool) -> Result<ReplayReport, Error> {
        Ok(self.inner()?.replay(redecide)?.into())
    }

    /// Closes the engine: every later call answers [`Error::Closed`]. The database is let go of when
    /// the calls that are under way have ended.
    pub fn close(&self) {
        *self.inner.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn receive_with(
        &self,
        event: &Event,
        receive: impl Fn(&engine::Engine, HostEvent) -> Result<crate::Outcome, Error>,
    ) -> Result<Outcome, Error> {
        let engine = self.inner()?;
        match event.check(&|| region(&engine)) {
            Ok(event) => Ok(receive(&engine, event)?.into()),
            Err(Error::Store(_)) if matches!(event, Event::SendRequested { .. }) => {
                refused_by_store(event.id())
            }
            Err(Error::Store(error)) => Err(Error::OutcomeUnknown(error)),
            Err(error) => Err(error),
        }
    }

    fn send_with(
        &self,
        send: &SendRequest,
        ask: impl Fn(&engine::Engine, EventId, HostSend) -> Result<crate::Outcome, Error>,
    ) -> Result<Outcome, Error> {
        let engine = self.inner()?;
        match send.check(&|| region(&engine)) {
            Ok((id, send)) => Ok(ask(&engine, id, send)?.into()),
            Err(Error::Store(_)) => refused_by_store(&send.id),
            Err(error) => Err(error),
        }
    }

    pub(super) fn inner(&self) -> Result<Arc<engine::Engine>, Error> {
        let inner = self.inner.read().unwrap_or_else(PoisonError::into_inner);
        inner.clone().ok_or(Error::Closed)
    }
}

/// The country in whose usual form phone numbers may be written.
fn region(engine: &engine::Engine) -> Result<Option<Country>, Error> {
    Ok(engine.current()?.and_then(|configuration| configuration.default_region()))
}

/// What a request gets whose loose number cannot be read, because the store does not say of which
/// country it is.
fn refused_by_store(send: &str) -> Result<Outcome, Error> {
    Ok(engine::refused_by_store(EventId::new(send)?, None).into())
}
