//! Group commit: the callers of one process take turns in leading, and the leader writes for all.
//!
//! A caller that finds nobody leading leads at once, on its own thread: alone, it pays for no
//! switch. Who comes meanwhile waits in the queue. When the leader's transaction is durable, the
//! first of the queue leads the next batch, with all who wait by then. So there is one writer at a
//! time in each process, and no thread that would have to be stopped.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::{mem, thread};

use consentry_store::{Commit, CommitError, LeaseRequest, OutboxText, StoreError};
use rusqlite::Connection;

use crate::batch::{self, Answer, Work};

/// The most commits in one transaction: it bounds how long the first of them waits.
const BATCH: usize = 256;

/// The connection that writes, and the queue before it.
#[derive(Debug)]
pub(crate) struct Writer {
    connection: Mutex<Connection>,
    queue: Mutex<Queue>,
    poisoned: AtomicBool,
}

#[derive(Debug, Default)]
struct Queue {
    waiting: VecDeque<Job>,
    /// Somebody leads, or was told to.
    led: bool,
    /// How many the batch before wrote: about so many callers are at it.
    last: usize,
}

#[derive(Debug)]
struct Job {
    work: Work,
    turn: Arc<Turn>,
}

impl Writer {
    pub(crate) fn new(connection: Connection) -> Self {
        Self {
            connection: Mutex::new(connection),
            queue: Mutex::default(),
            poisoned: AtomicBool::new(false),
        }
    }

    /// Refuses everything after a write or flush that failed.
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        if self.poisoned.load(Ordering::Acquire) { Err(StoreError::Poisoned) } else { Ok(()) }
    }

    pub(crate) fn commit(&self, commit: Commit) -> Result<Vec<u64>, CommitError> {
        match self.submit(Work::Commit(commit))? {
            Answer::Committed(indexes) => Ok(indexes),
            Answer::Refused(error) => Err(error),
            Answer::Leased(_) => Err(StoreError::Unavailable.into()),
        }
    }

    pub(crate) fn lease(&self, request: LeaseRequest) -> Result<Vec<OutboxText>, StoreError> {
        match self.submit(Work::Lease(request))? {
            Answer::Leased(texts) => Ok(texts),
            Answer::Refused(CommitError::Store(error)) => Err(error),
            Answer::Refused(CommitError::Conflict) | Answer::Committed(_) => {
                Err(StoreError::Unavailable)
            }
        }
    }

    fn submit(&self, work: Work) -> Result<Answer, StoreError> {
        self.check()?;
        let turn = Arc::new(Turn::default());
        let led = {
            let mut queue = lock(&self.queue);
            queue.waiting.push_back(Job { work, turn: Arc::clone(&turn) });
            mem::replace(&mut queue.led, true)
        };
        if led && let Some(answer) = turn.wait() {
            return Ok(answer);
        }
        self.lead();
        turn.wait().ok_or(StoreError::Poisoned)
    }

    /// Writes the batch whose first job is the caller's.
    fn lead(&self) {
        let jobs = self.next_batch();
        let (works, turns): (Vec<_>, Vec<_>) =
            jobs.into_iter().map(|job| (job.work, job.turn)).unzip();
        let mut duty = Duty { writer: self, turns, answers: Vec::new() };
        if self.check().is_ok() {
            duty.answers = batch::write(&mut lock(&self.connection), &works);
        }
    }

    fn next_batch(&self) -> Vec<Job> {
        let mut queue = lock(&self.queue);
        if queue.last > 1 && queue.waiting.len() < queue.last {
            // Those of the batch before are on their way back: one flush can do for all.
            drop(queue);
            thread::yield_now();
            queue = lock(&self.queue);
        }
        let length = queue.waiting.len().min(BATCH);
        queue.last = length;
        queue.waiting.drain(..length).collect()
    }

    /// Tells the first who waits to lead.
    fn pass_on(&self) {
        let mut queue = lock(&self.queue);
        match queue.waiting.front() {
            Some(next) => next.turn.set(State::Lead),
            None => queue.led = false,
        }
    }
}

/// Nothing that is guarded so is ever left half changed.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a leader owes: an answer to everybody in its batch, and a next leader.
struct Duty<'a> {
    writer: &'a Writer,
    turns: Vec<Arc<Turn>>,
    /// Empty when the store was poisoned before, and when the leader panics.
    answers: Vec<Answer>,
}

impl Drop for Duty<'_> {
    fn drop(&mut self) {
        let poison = Answer::Refused(StoreError::Poisoned.into());
        if self.answers.is_empty() || self.answers.contains(&poison) {
            self.writer.poisoned.store(true, Ordering::Release);
        }
        // The next leader starts while these answers are handed out.
        self.writer.pass_on();
        let answers = mem::take(&mut self.answers).into_iter().chain(std::iter::repeat(poison));
        for (turn, answer) in self.turns.iter().zip(answers) {
            turn.set(State::Answered(answer));
        }
    }
}

/// Where a caller waits.
#[derive(Debug, Default)]
struct Turn {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Waiting,
    Lead,
    Answered(Answer),
}

impl Turn {
    fn set(&self, state: State) {
        *lock(&self.state) = state;
        self.changed.notify_one();
    }

    /// Waits for the answer, or for none: then it is the caller's turn to lead.
    fn wait(&self) -> Option<Answer> {
        let waiting = |state: &mut State| matches!(state, State::Waiting);
        let mut state = self
            .changed
            .wait_while(lock(&self.state), waiting)
            .unwrap_or_else(PoisonError::into_inner);
        match mem::take(&mut *state) {
            State::Answered(answer) => Some(answer),
            State::Lead | State::Waiting => None,
        }
    }
}
