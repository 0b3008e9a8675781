//! The engine. Every call that touches the database lets other Python threads run meanwhile.

use std::path::PathBuf;

use consentry::core::Timestamp;
use consentry::plain::{
    self, Answer, ConfigurationSummary, DueRecord, Event, ExportedEntry, HistoryEntry, LeasedText,
    Outcome, ReplayReport, ReportFilter, ReportFormat, ReportKind, SendRequest, StatusRow,
};
use pyo3::prelude::*;

use crate::argument::{Listed, Place, Sends};
use crate::error::Raised;
use crate::event::Handed;
use crate::take::{Text, Time};
use crate::value::{Given, given_all};

/// The consent engine over a database.
///
/// Every call takes the time; the engine has no clock of its own. Calls block while the database
/// writes and let other threads run; an engine may be shared between threads, and several engines,
/// in this process or in others, may share a file. As a context manager it closes itself.
#[pyclass(frozen, module = "consentry")]
pub(crate) struct Engine {
    inner: plain::Engine,
}

impl Engine {
    /// Calls the engine without Python's lock.
    fn call<T: Send>(
        &self,
        py: Python<'_>,
        call: impl FnOnce(&plain::Engine) -> Result<T, consentry::Error> + Send,
    ) -> PyResult<T> {
        py.detach(|| call(&self.inner)).map_err(|error| Raised::from(error).into())
    }
}

#[pymethods]
impl Engine {
    /// An engine over an SQLite file, made where there is none.
    ///
    /// Raises StoreError when the file cannot be opened, belongs to something else or is newer.
    #[staticmethod]
    fn open(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        let inner = py.detach(|| plain::Engine::open(path)).map_err(Raised::from)?;
        Ok(Self { inner })
    }

    /// An engine that keeps everything in memory, for tests: nothing outlives it.
    ///
    /// Raises StoreError when the system has no random bits.
    #[staticmethod]
    fn in_memory() -> Result<Self, Raised> {
        Ok(Self { inner: plain::Engine::in_memory()? })
    }

    /// Puts a configuration in force, journals who did it, and returns its identity. Installing the
    /// one that is in force changes nothing.
    ///
    /// Raises InvalidError naming the field of the configuration, and OutcomeUnknownError when the
    /// store did not confirm.
    #[pyo3(signature = (configuration, *, actor, now))]
    fn install(
        &self,
        py: Python<'_>,
        configuration: Text,
        actor: Text,
        now: Time<'_>,
    ) -> PyResult<String> {
        let now = now.read("now")?;
        self.call(py, |engine| engine.install(configuration.as_ref(), actor.as_ref(), now))
    }

    /// The configuration in force; None before the first was installed.
    ///
    /// Raises StoreError when the store does not answer.
    fn configuration(&self, py: Python<'_>) -> PyResult<Option<Given<ConfigurationSummary>>> {
        Ok(self.call(py, plain::Engine::configuration)?.map(Given))
    }

    /// The time of the newest journal entry; None before the first.
    ///
    /// Raises StoreError when the store does not answer.
    fn newest(&self, py: Python<'_>) -> PyResult<Option<Given<Timestamp>>> {
        Ok(self.call(py, plain::Engine::newest)?.map(Given))
    }

    /// Records an event and decides it; its automatic texts wait to be leased.
    ///
    /// Raises InvalidError for malformed input, which changes nothing, and OutcomeUnknownError when
    /// the store did not confirm: report the event again with the same id.
    #[pyo3(signature = (event, *, now))]
    fn receive(
        &self,
        py: Python<'_>,
        event: Handed<Event>,
        now: Time<'_>,
    ) -> PyResult<Given<Outcome>> {
        let now = now.read("now")?;
        self.call(py, |engine| engine.receive(&event.0, now)).map(Given)
    }

    /// Records an event and decides it; its automatic texts count as sent in the same commit, so
    /// the caller must send exactly those that the outcome lists.
    ///
    /// Raises as `receive`.
    #[pyo3(signature = (event, *, now))]
    fn receive_and_hand_over(
        &self,
        py: Python<'_>,
        event: Handed<Event>,
        now: Time<'_>,
    ) -> PyResult<Given<Outcome>> {
        let now = now.read("now")?;
        self.call(py, |engine| engine.receive_and_hand_over(&event.0, now)).map(Given)
    }

    /// Asks to send a message. Allowed, it comes with a permit to be redeemed at hand-off. A store
    /// that fails refuses with `store_unavailable`.
    ///
    /// Raises InvalidError for malformed input, which changes nothing.
    #[pyo3(signature = (send, *, now))]
    fn request_send(
        &self,
        py: Python<'_>,
        send: Handed<SendRequest>,
        now: Time<'_>,
    ) -> PyResult<Given<Outcome>> {
        let now = now.read("now")?;
        self.call(py, |engine| engine.request_send(&send.0, now)).map(Given)
    }

    /// Redeems the permit of a send, by the id of its request, at the moment of hand-off. The gate
    /// decides once more, and the answer is durable: hand the message over if, and only if, the
    /// decision is `allow`.
    ///
    /// Raises InvalidError for an id that is none, and StoreError when the system has no random
    /// bits.
    #[pyo3(signature = (send, *, now))]
    fn redeem(&self, py: Python<'_>, send: Text, now: Time<'_>) -> PyResult<Given<Outcome>> {
        let now = now.read("now")?;
        self.call(py, |engine| engine.redeem(send.as_ref(), now)).map(Given)
    }

    /// Requests and redeems at once, for a host that hands the message over right away: do so if, and
    /// only if, the decision is `allow` and the outcome is no duplicate.
    ///
    /// Raises as `request_send`.
    #[pyo3(signature = (send, *, now))]
    fn admit(
        &self,
        py: Python<'_>,
        send: Handed<SendRequest>,
        now: Time<'_>,
    ) -> PyResult<Given<Outcome>> {
        let now = now.read("now")?;
        self.call(py, |engine| engine.admit(&send.0, now)).map(Given)
    }

    /// What the gate would say to a send now. Writes nothing and grants nothing; a store that fails
    /// refuses.
    ///
    /// Raises InvalidError for malformed input.
    #[pyo3(signature = (send, *, now))]
    fn check(
        &self,
        py: Python<'_>,
        send: Handed<SendRequest>,
        now: Time<'_>,
    ) -> PyResult<Given<Answer>> {
        let now = now.read("now")?;
        self.call(py, |engine| engine.check(&send.0, now)).map(Given)
    }

    /// What the gate would say to many sends now, each answered as `check` does.
    ///
    /// Raises InvalidError for malformed input, or for more than 10,000 sends.
    #[pyo3(signature = (sends, *, now))]
    fn screen(&self, py: Python<'_>, sends: Sends, now: Time<'_>) -> PyResult<Vec<Given<Answer>>> {
        let now = now.read("now")?;
        self.call(py, |engine| engine.screen(&sends.0, now)).map(given_all)
    }

    /// The state of a contact at every place that knows it, sorted by program, line and channel.
    /// Without `at`, the time of the newest journal entry counts as now.
    ///
    /// Raises InvalidError for what is no phone number, and StoreError when the store does not
    /// answer.
    #[pyo3(signature = (contact, *, at=None))]
    fn status(
        &self,
        py: Python<'_>,
        contact: Text,
        at: Option<Time<'_>>,
    ) -> PyResult<Vec<Given<StatusRow>>> {
        let at = at.map(|at| at.read("at")).transpose()?;
        self.call(py, |engine| engine.status(contact.as_ref(), at)).map(given_all)
    }

    /// Everything that was recorded of a contact, oldest first.
    ///
    /// Raises as `status`.
    fn history(&self, py: Python<'_>, contact: Text) -> PyResult<Vec<Given<HistoryEntry>>> {
        self.call(py, |engine| engine.history(contact.as_ref())).map(given_all)
    }

    /// The outcome of an event that was recorded before.
    ///
    /// Raises InvalidError for an id that is none, and StoreError when the store does not answer.
    fn outcome(&self, py: Python<'_>, event: Text) -> PyResult<Option<Given<Outcome>>> {
        Ok(self.call(py, |engine| engine.outcome(event.as_ref()))?.map(Given))
    }

    /// Leases up to `limit` automatic texts, the oldest first. A worker sends each under its effect
    /// id and reports it; a text that is not reported within five minutes can be leased again, but
    /// for an opt-out confirmation, whose time is then over.
    ///
    /// Raises InvalidError for a limit of 0 or above 10,000, and OutcomeUnknownError when the store
    /// did not confirm: what it leased comes again after five minutes.
    #[pyo3(signature = (limit, *, now))]
    fn lease_texts(
        &self,
        py: Python<'_>,
        limit: i64,
        now: Time<'_>,
    ) -> PyResult<Vec<Given<LeasedText>>> {
        let now = now.read("now")?;
        // What does not fit is out of range all the same.
        let limit = u32::try_from(limit).unwrap_or(0);
        self.call(py, |engine| engine.lease_texts(limit, now)).map(given_all)
    }

    /// Folds the journal's facts and compares every record with the live one; with `redecide`, runs
    /// every decision again under the versions of today.
    ///
    /// Raises StoreError when the store does not answer, or an entry cannot be read.
    #[pyo3(signature = (*, redecide))]
    fn replay(&self, py: Python<'_>, redecide: bool) -> PyResult<Given<ReplayReport>> {
        self.call(py, |engine| engine.replay(redecide)).map(Given)
    }

    /// An opt-in report as a text: one row for each opt-in, or for each disclaimer shown, newest first.
    /// Without a filter it has all rows.
    ///
    /// Raises InvalidError naming a field of the filter, and StoreError when the store does not
    /// answer.
    #[pyo3(signature = (kind, *, filter=None, format))]
    fn opt_in_report(
        &self,
        py: Python<'_>,
        kind: Listed<'_, ReportKind>,
        filter: Option<Handed<ReportFilter>>,
        format: Listed<'_, ReportFormat>,
    ) -> PyResult<String> {
        let (kind, format) = (kind.read("kind")?, format.read("format")?);
        let filter = filter.map_or_else(ReportFilter::default, |filter| filter.0);
        self.call(py, |engine| engine.opt_in_report(kind, &filter, format))
    }

    /// What may be deleted at `now` by the retention policy in force, those due longest first. It
    /// deletes nothing, and lists nothing that still proves a consent or an opt-out.
    ///
    /// Raises StoreError when the store does not answer.
    #[pyo3(signature = (*, now))]
    fn due(&self, py: Python<'_>, now: Time<'_>) -> PyResult<Vec<Given<DueRecord>>> {
        let now = now.read("now")?;
        self.call(py, |engine| engine.due(now)).map(given_all)
    }

    /// Journal entries for an archive, those with an index above `after`, at most `limit`. A later
    /// export resumes after the last index; the first begins after 0.
    ///
    /// Raises InvalidError for a limit of 0 or above 10,000, and StoreError when the store does not
    /// answer.
    #[pyo3(signature = (*, after, limit))]
    fn export(
        &self,
        py: Python<'_>,
        after: Place,
        limit: i64,
    ) -> PyResult<Vec<Given<ExportedEntry>>> {
        let after = after.read("after")?;
        // What does not fit is out of range all the same.
        let limit = u32::try_from(limit).unwrap_or(0);
        self.call(py, |engine| engine.export(after, limit)).map(given_all)
    }

    /// Closes the engine: every later call raises ClosedError. The database is let go of when the
    /// calls that are under way have ended.
    fn close(&self, py: Python<'_>) {
        py.detach(|| self.inner.close());
    }

    fn __enter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __exit__(
        &self,
        py: Python<'_>,
        _kind: &Bound<'_, PyAny>,
        _exception: &Bound<'_, PyAny>,
        _traceback: &Bound<'_, PyAny>,
    ) {
        self.close(py);
    }

    fn __repr__(&self) -> &'static str {
        "<consentry.Engine>"
    }
}
