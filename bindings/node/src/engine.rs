//! The engine over a database.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use consentry::core::Timestamp;
use consentry::{Error, plain};
use napi::bindgen_prelude::{PromiseRaw, ToNapiValue};
use napi::{Env, Unknown};
use napi_derive::napi;

use crate::answers::{Answer, ConfigurationSummary, HistoryEntry, ReplayReport, StatusRow};
use crate::error::Fault;
use crate::fields::{optional, required, text, word};
use crate::outcome::{LeasedText, Outcome};
use crate::promise::promise;
use crate::reports::{DueRecord, ExportedEntry};
use crate::time::date;
use crate::{event, reports, send};

/// What every method gives: a promise.
type Promised<'env, T> = napi::Result<PromiseRaw<'env, T>>;

/// The consent engine over a database.
///
/// Every call takes the time; the engine has no clock of its own. Calls under way at the same time
/// share a commit and may be recorded in any order: await the one that must come first. Several
/// engines, in this process or in others, may share a file.
#[napi]
pub struct Engine {
    inner: Arc<plain::Engine>,
}

#[napi]
impl Engine {
    /// An engine over an SQLite file, made where there is none.
    #[napi(ts_args_type = "path: string", ts_return_type = "Promise<Engine>")]
    pub fn open<'env>(env: &'env Env, path: Unknown<'_>) -> Promised<'env, Engine> {
        let path = text(path, "path");
        promise(env, path.map(|path| move || plain::Engine::open(path)), Self::over)
    }

    /// An engine that keeps everything in memory, for tests: nothing outlives it.
    #[napi(ts_return_type = "Promise<Engine>")]
    pub fn in_memory(env: &Env) -> Promised<'_, Engine> {
        promise(env, Ok(plain::Engine::in_memory), Self::over)
    }

    /// Puts a configuration in force, journals who did it, and returns its identity. Installing the
    /// one that is in force changes nothing.
    #[napi(
        ts_args_type = "configuration: string, actor: string, now: Date",
        ts_return_type = "Promise<string>"
    )]
    pub fn install<'env>(
        &self,
        env: &'env Env,
        configuration: Unknown<'_>,
        actor: Unknown<'_>,
        now: Unknown<'_>,
    ) -> Promised<'env, String> {
        self.call(
            env,
            || Ok((text(configuration, "configuration")?, text(actor, "actor")?, time(now)?)),
            |engine, (configuration, actor, now)| engine.install(&configuration, &actor, now),
            same,
        )
    }

    /// The configuration in force; null before the first was installed.
    #[napi(ts_return_type = "Promise<ConfigurationSummary | null>")]
    pub fn configuration<'env>(
        &self,
        env: &'env Env,
    ) -> Promised<'env, Option<ConfigurationSummary>> {
        self.call(
            env,
            || Ok(()),
            |engine, ()| engine.configuration(),
            |found| found.map(ConfigurationSummary::from),
        )
    }

    /// The time of the newest journal entry; null before the first.
    #[napi(ts_return_type = "Promise<Date | null>")]
    pub fn newest<'env>(&self, env: &'env Env) -> Promised<'env, Option<DateTime<Utc>>> {
        self.call(env, || Ok(()), |engine, ()| engine.newest(), |found| found.map(date))
    }

    /// Records an event and decides it; its automatic texts wait to be leased.
    ///
    /// An error of kind `outcome_unknown` means that the store did not confirm: report the event again
    /// with the same id.
    #[napi(ts_args_type = "event: Event, now: Date", ts_return_type = "Promise<Outcome>")]
    pub fn receive<'env>(
        &self,
        env: &'env Env,
        event: Unknown<'_>,
        now: Unknown<'_>,
    ) -> Promised<'env, Outcome> {
        self.call(
            env,
            || Ok((event::read(event)?, time(now)?)),
            |engine, (event, now)| engine.receive(&event, now),
            Outcome::from,
        )
    }

    /// Records an event and decides it; its automatic texts count as sent in the same commit, so
    /// the caller must send exactly those that the outcome lists.
    #[napi(ts_args_type = "event: Event, now: Date", ts_return_type = "Promise<Outcome>")]
    pub fn receive_and_hand_over<'env>(
        &self,
        env: &'env Env,
        event: Unknown<'_>,
        now: Unknown<'_>,
    ) -> Promised<'env, Outcome> {
        self.call(
            env,
            || Ok((event::read(event)?, time(now)?)),
            |engine, (event, now)| engine.receive_and_hand_over(&event, now),
            Outcome::from,
        )
    }

    /// Asks to send a message. Allowed, it comes with a permit to be redeemed at hand-off. A store
    /// that fails refuses with `store_unavailable`.
    #[napi(ts_args_type = "send: SendRequest, now: Date", ts_return_type = "Promise<Outcome>")]
    pub fn request_send<'env>(
        &self,
        env: &'env Env,
        send: Unknown<'_>,
        now: Unknown<'_>,
    ) -> Promised<'env, Outcome> {
        self.call(
            env,
            || Ok((send::read(send)?, time(now)?)),
            |engine, (send, now)| engine.request_send(&send, now),
            Outcome::from,
        )
    }

    /// Redeems the permit of a send, by the id of its request, at the moment of hand-off. The gate
    /// decides once more, and the answer is durable: hand the message over if, and only if, the
    /// decision is `allow`.
    #[napi(ts_args_type = "send: string, now: Date", ts_return_type = "Promise<Outcome>")]
    pub fn redeem<'env>(
        &self,
        env: &'env Env,
        send: Unknown<'_>,
        now: Unknown<'_>,
    ) -> Promised<'env, Outcome> {
        self.call(
            env,
            || Ok((text(send, "send")?, time(now)?)),
            |engine, (send, now)| engine.redeem(&send, now),
            Outcome::from,
        )
    }

    /// Requests and redeems at once, for a host that hands the message over right away: do so if, and
    /// only if, the decision is `allow` and the outcome is no duplicate.
    #[napi(ts_args_type = "send: SendRequest, now: Date", ts_return_type = "Promise<Outcome>")]
    pub fn admit<'env>(
        &self,
        env: &'env Env,
        send: Unknown<'_>,
        now: Unknown<'_>,
    ) -> Promised<'env, Outcome> {
        self.call(
            env,
            || Ok((send::read(send)?, time(now)?)),
            |engine, (send, now)| engine.admit(&send, now),
            Outcome::from,
        )
    }

    /// What the gate would say to a send now. Writes nothing and grants nothing; a store that fails
    /// refuses.
    #[napi(ts_args_type = "send: SendRequest, now: Date", ts_return_type = "Promise<Answer>")]
    pub fn check<'env>(
        &self,
        env: &'env Env,
        send: Unknown<'_>,
        now: Unknown<'_>,
    ) -> Promised<'env, Answer> {
        self.call(
            env,
            || Ok((send::read(send)?, time(now)?)),
            |engine, (send, now)| engine.check(&send, now),
            Answer::from,
        )
    }

    /// What the gate would say to many sends now, at most 10,000, each answered as `check` does.
    #[napi(
        ts_args_type = "sends: readonly SendRequest[], now: Date",
        ts_return_type = "Promise<Answer[]>"
    )]
    pub fn screen<'env>(
        &self,
        env: &'env Env,
        sends: Unknown<'_>,
        now: Unknown<'_>,
    ) -> Promised<'env, Vec<Answer>> {
        self.call(
            env,
            || Ok((send::read_all(sends)?, time(now)?)),
            |engine, (sends, now)| engine.screen(&sends, now),
            each(Answer::from),
        )
    }

    /// The state of a contact at every place that knows it, sorted by program, line and channel.
    /// Without `at`, the time of the newest journal entry counts as now.
    #[napi(
        ts_args_type = "contact: string, at?: Date | null",
        ts_return_type = "Promise<StatusRow[]>"
    )]
    pub fn status<'env>(
        &self,
        env: &'env Env,
        contact: Unknown<'_>,
        at: Unknown<'_>,
    ) -> Promised<'env, Vec<StatusRow>> {
        self.call(
            env,
            || Ok((text(contact, "contact")?, optional::<Timestamp>(at, "at")?)),
            |engine, (contact, at)| engine.status(&contact, at),
            each(StatusRow::from),
        )
    }

    /// Everything that was recorded of a contact, oldest first.
    #[napi(ts_args_type = "contact: string", ts_return_type = "Promise<HistoryEntry[]>")]
    pub fn history<'env>(
        &self,
        env: &'env Env,
        contact: Unknown<'_>,
    ) -> Promised<'env, Vec<HistoryEntry>> {
        self.call(
            env,
            || text(contact, "contact"),
            |engine, contact| engine.history(&contact),
            each(HistoryEntry::from),
        )
    }

    /// The outcome of an event that was recorded before; null where none was.
    #[napi(ts_args_type = "event: string", ts_return_type = "Promise<Outcome | null>")]
    pub fn outcome<'env>(
        &self,
        env: &'env Env,
        event: Unknown<'_>,
    ) -> Promised<'env, Option<Outcome>> {
        self.call(
            env,
            || text(event, "event"),
            |engine, event| engine.outcome(&event),
            |found| found.map(Outcome::from),
        )
    }

    /// Leases up to `limit` automatic texts, the oldest first. A worker sends each under its effect
    /// id and reports it; a text that is not reported within five minutes can be leased again, but
    /// for an opt-out confirmation, whose time is then over.
    #[napi(ts_args_type = "limit: number, now: Date", ts_return_type = "Promise<LeasedText[]>")]
    pub fn lease_texts<'env>(
        &self,
        env: &'env Env,
        limit: Unknown<'_>,
        now: Unknown<'_>,
    ) -> Promised<'env, Vec<LeasedText>> {
        self.call(
            env,
            || Ok((required::<u32>(limit, "limit")?, time(now)?)),
            |engine, (limit, now)| engine.lease_texts(limit, now),
            each(LeasedText::from),
        )
    }

    /// Folds the journal's facts and compares every record with the live one; with `redecide`, runs
    /// every decision again under the versions of today.
    #[napi(ts_args_type = "redecide: boolean", ts_return_type = "Promise<ReplayReport>")]
    pub fn replay<'env>(
        &self,
        env: &'env Env,
        redecide: Unknown<'_>,
    ) -> Promised<'env, ReplayReport> {
        self.call(
            env,
            || required::<bool>(redecide, "redecide"),
            |engine, redecide| engine.replay(redecide),
            ReplayReport::from,
        )
    }

    /// An opt-in report as a text: one row for each opt-in, or for each disclaimer shown, newest first.
    #[napi(
        ts_args_type = "kind: ReportKind, filter: ReportFilter, format: ReportFormat",
        ts_return_type = "Promise<string>"
    )]
    pub fn opt_in_report<'env>(
        &self,
        env: &'env Env,
        kind: Unknown<'_>,
        filter: Unknown<'_>,
        format: Unknown<'_>,
    ) -> Promised<'env, String> {
        self.call(
            env,
            || Ok((word(kind, "kind")?, reports::filter(filter)?, word(format, "format")?)),
            |engine, (kind, filter, format)| engine.opt_in_report(kind, &filter, format),
            same,
        )
    }

    /// What may be deleted at `now` by the retention policy in force, those due longest first. It
    /// deletes nothing, and lists nothing that still proves a consent or an opt-out.
    #[napi(ts_args_type = "now: Date", ts_return_type = "Promise<DueRecord[]>")]
    pub fn due<'env>(&self, env: &'env Env, now: Unknown<'_>) -> Promised<'env, Vec<DueRecord>> {
        self.call(env, || time(now), |engine, now| engine.due(now), each(DueRecord::from))
    }

    /// Journal entries for an archive, those with an index above `after`, at most `limit`, which is
    /// at most 10,000. A later export resumes after the last index; the first begins after 0.
    #[napi(
        ts_args_type = "after: number, limit: number",
        ts_return_type = "Promise<ExportedEntry[]>"
    )]
    pub fn export<'env>(
        &self,
        env: &'env Env,
        after: Unknown<'_>,
        limit: Unknown<'_>,
    ) -> Promised<'env, Vec<ExportedEntry>> {
        self.call(
            env,
            || Ok((required::<u64>(after, "after")?, required::<u32>(limit, "limit")?)),
            |engine, (after, limit)| engine.export(after, limit),
            each(ExportedEntry::from),
        )
    }

    /// Closes the engine: every later call is rejected with the code `closed`. The database is let go
    /// of when the calls that are under way have ended.
    #[napi(ts_return_type = "Promise<void>")]
    pub fn close<'env>(&self, env: &'env Env) -> Promised<'env, ()> {
        let close = |engine: &plain::Engine, ()| {
            engine.close();
            Ok(())
        };
        self.call(env, || Ok(()), close, same)
    }
}

impl Engine {
    fn over(engine: plain::Engine) -> Self {
        Self { inner: Arc::new(engine) }
    }

    /// Asks the engine, with the arguments as they are read, and converts its answer.
    fn call<'env, A, T, V>(
        &self,
        env: &'env Env,
        arguments: impl FnOnce() -> Result<A, Fault>,
        ask: impl FnOnce(&plain::Engine, A) -> Result<T, Error> + Send + 'static,
        answer: impl FnOnce(T) -> V + 'static,
    ) -> Promised<'env, V>
    where
        A: Send + 'static,
        T: Send + 'static,
        V: ToNapiValue,
    {
        let engine = Arc::clone(&self.inner);
        let work = arguments().map(|arguments| move || ask(&engine, arguments));
        promise(env, work, answer)
    }
}

fn time(now: Unknown<'_>) -> Result<Timestamp, Fault> {
    required(now, "now")
}

fn same<T>(value: T) -> T {
    value
}

fn each<T, V>(convert: fn(T) -> V) -> impl FnOnce(Vec<T>) -> Vec<V> {
    move |values| values.into_iter().map(convert).collect()
}
