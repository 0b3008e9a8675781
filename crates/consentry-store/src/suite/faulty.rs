//! [`FaultyStore`]: a store that fails when it is told to.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;

use consentry_core::{ConfigurationId, ContactId, OrganizationId, Timestamp};

use crate::error::{CommitError, StoreError};
use crate::store::{
    Commit, Head, Keys, LeaseRequest, OutboxText, Snapshot, Status, Store, StoredEntry,
};

/// Wraps a store and fails by script: for tests of what stands above a store.
///
/// # Example
/// ```
/// use consentry_core::OrganizationId;
/// use consentry_store::suite::{Fault, FaultyStore, Operation, samples};
/// use consentry_store::{CommitError, MemoryStore, Store, StoreError};
///
/// let store = FaultyStore::new(MemoryStore::new([7; 32]));
/// store.script(Operation::Commit, [Fault::Pass, Fault::After(StoreError::Unavailable)]);
/// assert_eq!(store.commit(samples::recording("SM1")), Ok(vec![1]));
///
/// // The outcome is unknown to the caller; in truth it was written.
/// let failed = store.commit(samples::recording("SM2"));
/// assert_eq!(failed, Err(CommitError::Store(StoreError::Unavailable)));
/// assert_eq!(store.commit(samples::recording("SM2")), Err(CommitError::Conflict));
/// ```
#[derive(Debug)]
pub struct FaultyStore<S> {
    store: S,
    script: Mutex<Script>,
}

/// A method of [`Store`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Operation {
    /// [`Store::load`].
    Load,
    /// [`Store::commit`].
    Commit,
    /// [`Store::changes`].
    Changes,
    /// [`Store::history`].
    History,
    /// [`Store::scan`].
    Scan,
    /// [`Store::lease`].
    Lease,
    /// [`Store::configuration`].
    Configuration,
    /// [`Store::status`].
    Status,
}

/// What happens to one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing: the call goes through.
    Pass,
    /// The error comes back, and nothing was done.
    Before(StoreError),
    /// The error comes back, although everything was done.
    After(StoreError),
    /// As [`Before`](Self::Before) with [`StoreError::Poisoned`], and so does every later call of
    /// every operation, until [`FaultyStore::heal`].
    Poison,
    /// As [`After`](Self::After) with [`StoreError::Poisoned`], and every later call fails as with
    /// [`Poison`](Self::Poison).
    PoisonAfter,
}

#[derive(Debug, Default)]
struct Script {
    faults: BTreeMap<Operation, VecDeque<Fault>>,
    down: Option<StoreError>,
}

impl<S: Store> FaultyStore<S> {
    /// A store that does not fail yet.
    pub fn new(store: S) -> Self {
        Self { store, script: Mutex::default() }
    }

    /// Appends to what happens to the next calls of an operation. A call beyond the script goes
    /// through.
    pub fn script(&self, operation: Operation, faults: impl IntoIterator<Item = Fault>) {
        self.with(|script| script.faults.entry(operation).or_default().extend(faults));
    }

    /// From now on every call fails with this error and does nothing.
    pub fn take_down(&self, error: StoreError) {
        self.with(|script| script.down = Some(error));
    }

    /// From now on no call fails; what is left of the scripts is forgotten.
    pub fn heal(&self) {
        self.with(|script| *script = Script::default());
    }

    /// The store inside, which does not fail.
    pub const fn inner(&self) -> &S {
        &self.store
    }

    fn with<T>(&self, change: impl FnOnce(&mut Script) -> T) -> T {
        let mut script = self.script.lock().expect("nothing panics under this lock");
        change(&mut script)
    }

    fn next(&self, operation: Operation) -> Fault {
        self.with(|script| {
            if let Some(error) = script.down {
                return Fault::Before(error);
            }
            let queue = script.faults.get_mut(&operation);
            let fault = queue.and_then(VecDeque::pop_front).unwrap_or(Fault::Pass);
            if matches!(fault, Fault::Poison | Fault::PoisonAfter) {
                script.down = Some(StoreError::Poisoned);
            }
            fault
        })
    }

    fn call<T, E: From<StoreError>>(
        &self,
        operation: Operation,
        call: impl FnOnce(&S) -> Result<T, E>,
    ) -> Result<T, E> {
        match self.next(operation) {
            Fault::Pass => call(&self.store),
            Fault::Before(error) => Err(error.into()),
            Fault::After(error) => call(&self.store).and(Err(error.into())),
            Fault::Poison => Err(StoreError::Poisoned.into()),
            Fault::PoisonAfter => call(&self.store).and(Err(StoreError::Poisoned.into())),
        }
    }
}

impl<S: Store> Store for FaultyStore<S> {
    fn load(&self, keys: &Keys) -> Result<Snapshot, StoreError> {
        self.call(Operation::Load, |store| store.load(keys))
    }

    fn commit(&self, commit: Commit) -> Result<Vec<u64>, CommitError> {
        self.call(Operation::Commit, |store| store.commit(commit))
    }

    fn changes(&self, after: u64, limit: usize) -> Result<Vec<StoredEntry>, StoreError> {
        self.call(Operation::Changes, |store| store.changes(after, limit))
    }

    fn history(
        &self,
        organization: OrganizationId,
        contact: ContactId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<StoredEntry>, StoreError> {
        self.call(Operation::History, |store| store.history(organization, contact, after, limit))
    }

    fn scan(
        &self,
        organization: OrganizationId,
        after: Option<ContactId>,
        due_by: Option<Timestamp>,
        limit: usize,
    ) -> Result<Vec<Head>, StoreError> {
        self.call(Operation::Scan, |store| store.scan(organization, after, due_by, limit))
    }

    fn lease(&self, request: &LeaseRequest) -> Result<Vec<OutboxText>, StoreError> {
        self.call(Operation::Lease, |store| store.lease(request))
    }

    fn configuration(&self, id: ConfigurationId) -> Result<Option<String>, StoreError> {
        self.call(Operation::Configuration, |store| store.configuration(id))
    }

    fn status(&self) -> Result<Status, StoreError> {
        self.call(Operation::Status, Store::status)
    }
}
