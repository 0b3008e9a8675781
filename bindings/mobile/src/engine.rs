//! [`Engine`]: the consent engine over a database.

use consentry::core::Timestamp;
use consentry::plain::{
    self, Answer, ConfigurationSummary, DueRecord, Event, ExportedEntry, HistoryEntry, LeasedText,
    Outcome, ReplayReport, ReportFilter, ReportFormat, ReportKind, SendRequest, StatusRow,
};

use crate::error::ConsentryError;
use crate::time::Now;

/// The consent engine over a database.
///
/// Every call takes the time; the engine has no clock of its own. Calls block while the database
/// writes; an engine may be shared between threads, and several engines, in this process or in
/// others, may share a file.
#[derive(Debug, uniffi::Object)]
pub struct Engine {
    inner: plain::Engine,
}

#[uniffi::export]
impl Engine {
    /// An engine over an SQLite file, made where there is none. A file that cannot be opened,
    /// belongs to something else or is newer is an error of the store.
    #[uniffi::constructor]
    fn open(path: &str) -> Result<Self, ConsentryError> {
        Ok(Self { inner: plain::Engine::open(path)? })
    }

    /// An engine that keeps everything in memory, for tests: nothing outlives it.
    #[uniffi::constructor]
    fn in_memory() -> Result<Self, ConsentryError> {
        Ok(Self { inner: plain::Engine::in_memory()? })
    }

    /// Puts a configuration in force, journals who did it, and returns its identity. Installing the
    /// one that is in force changes nothing. The error names the field of the configuration.
    fn install(
        &self,
        configuration: &str,
        actor: &str,
        now: Now,
    ) -> Result<String, ConsentryError> {
        Ok(self.inner.install(configuration, actor, now.0)?)
    }

    /// The configuration in force; none before the first was installed.
    fn configuration(&self) -> Result<Option<ConfigurationSummary>, ConsentryError> {
        Ok(self.inner.configuration()?)
    }

    /// The time of the newest journal entry; none before the first.
    fn newest(&self) -> Result<Option<Timestamp>, ConsentryError> {
        Ok(self.inner.newest()?)
    }

    /// Records an event and decides it; its automatic texts wait to be leased.
    ///
    /// Malformed input is an error which changes nothing. After an error of the kind "outcome
    /// unknown" the store did not confirm: report the event again with the same id.
    fn receive(&self, event: &Event, now: Now) -> Result<Outcome, ConsentryError> {
        Ok(self.inner.receive(event, now.0)?)
    }

    /// Records an event and decides it; its automatic texts count as sent in the same commit, so
    /// the caller must send exactly those that the outcome lists.
    fn receive_and_hand_over(&self, event: &Event, now: Now) -> Result<Outcome, ConsentryError> {
        Ok(self.inner.receive_and_hand_over(event, now.0)?)
    }

    /// Asks to send a message. Allowed, it comes with a permit to be redeemed at hand-off. A store
    /// that fails refuses with the reason `store_unavailable`.
    fn request_send(&self, send: &SendRequest, now: Now) -> Result<Outcome, ConsentryError> {
        Ok(self.inner.request_send(send, now.0)?)
    }

    /// Redeems the permit of a send, at the moment of hand-off. The gate decides once more, and the
    /// answer is durable: hand the message over if, and only if, the decision is `allow`.
    fn redeem(&self, send: &str, now: Now) -> Result<Outcome, ConsentryError> {
        Ok(self.inner.redeem(send, now.0)?)
    }

    /// Requests and redeems at once, for a host that hands the message over right away: do so if, and
    /// only if, the decision is `allow` and the outcome is no duplicate.
    fn admit(&self, send: &SendRequest, now: Now) -> Result<Outcome, ConsentryError> {
        Ok(self.inner.admit(send, now.0)?)
    }

    /// What the gate would say to a send now. Writes nothing and grants nothing; a store that fails
    /// refuses.
    fn check(&self, send: &SendRequest, now: Now) -> Result<Answer, ConsentryError> {
        Ok(self.inner.check(send, now.0)?)
    }

    /// What the gate would say to many sends now, at most 10,000, each answered as by `check`.
    fn screen(&self, sends: Vec<SendRequest>, now: Now) -> Result<Vec<Answer>, ConsentryError> {
        Ok(self.inner.screen(&sends, now.0)?)
    }

    /// The state of a contact at every place that knows it, sorted by program, line and channel.
    /// Without `at`, the time of the newest journal entry counts as now.
    #[uniffi::method(default(at = None))]
    fn status(
        &self,
        contact: &str,
        at: Option<Timestamp>,
    ) -> Result<Vec<StatusRow>, ConsentryError> {
        Ok(self.inner.status(contact, at)?)
    }

    /// Everything that was recorded of a contact, oldest first.
    fn history(&self, contact: &str) -> Result<Vec<HistoryEntry>, ConsentryError> {
        Ok(self.inner.history(contact)?)
    }

    /// The outcome of an event that was recorded before.
    fn outcome(&self, event: &str) -> Result<Option<Outcome>, ConsentryError> {
        Ok(self.inner.outcome(event)?)
    }

    /// Leases up to `limit` automatic texts, the oldest first. A worker sends each under its effect
    /// id and reports it; a text that is not reported within five minutes can be leased again, but
    /// for an opt-out confirmation, whose time is then over. The limit is at most 10,000.
    fn lease_texts(&self, limit: u32, now: Now) -> Result<Vec<LeasedText>, ConsentryError> {
        Ok(self.inner.lease_texts(limit, now.0)?)
    }

    /// An opt-in report as a text: one row for each opt-in, or for each disclaimer shown, newest first.
    /// The error names a field of the filter.
    fn opt_in_report(
        &self,
        kind: ReportKind,
        filter: &ReportFilter,
        format: ReportFormat,
    ) -> Result<String, ConsentryError> {
        Ok(self.inner.opt_in_report(kind, filter, format)?)
    }

    /// What may be deleted at `now` by the retention policy in force, those due longest first. It
    /// deletes nothing, and lists nothing that still proves a consent or an opt-out.
    fn due(&self, now: Now) -> Result<Vec<DueRecord>, ConsentryError> {
        Ok(self.inner.due(now.0)?)
    }

    /// Journal entries for an archive, those with an index above `after`, at most `limit`, which is
    /// at most 10,000.
    fn export(&self, after: u64, limit: u32) -> Result<Vec<ExportedEntry>, ConsentryError> {
        Ok(self.inner.export(after, limit)?)
    }

    /// Folds the journal's facts and compares every record with the live one; with `redecide`, runs
    /// every decision again under the versions of today.
    fn replay(&self, redecide: bool) -> Result<ReplayReport, ConsentryError> {
        Ok(self.inner.replay(redecide)?)
    }

    /// Closes the engine: every later call ends with the error of the kind "closed". The database is
    /// let go of when the calls that are under way have ended.
    fn close(&self) {
        self.inner.close();
    }
}
