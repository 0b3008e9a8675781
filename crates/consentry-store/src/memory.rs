//! [`MemoryStore`]: a store that forgets everything when it is dropped.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard};

use consentry_core::{
    Address, ConfigurationId, ContactId, EffectId, EventId, OrganizationId, Timestamp,
};

use crate::error::{CommitError, StoreError};
use crate::store::{
    Commit, EXPIRED_KEPT_MILLIS, Head, HeadWrite, Keys, LeaseRequest, NewEntry, OutboxChange,
    OutboxText, Snapshot, Status, Store, StoredEntry,
};

/// Keeps a database in memory: for tests, simulations and the browser.
///
/// It has the semantics of a durable store in everything but durability. One lock guards it all.
///
/// # Example
/// ```
/// use consentry_core::OrganizationId;
/// use consentry_store::{Keys, MemoryStore, Store};
///
/// let store = MemoryStore::new([7; 32]);
/// let snapshot = store.load(&Keys::of(OrganizationId::of("xyz"))).unwrap();
/// assert_eq!(snapshot.configuration, None);
/// assert_eq!(snapshot.secret, [7; 32]);
/// ```
#[derive(Debug)]
pub struct MemoryStore {
    state: Mutex<State>,
}

impl MemoryStore {
    /// An empty store. `secret` is the key of content digests: 32 random bytes.
    #[must_use]
    pub fn new(secret: [u8; 32]) -> Self {
        Self { state: Mutex::new(State::new(secret)) }
    }

    /// A panic under the lock leaves a state that nobody knows, as a failed flush does.
    fn state(&self) -> Result<MutexGuard<'_, State>, StoreError> {
        self.state.lock().map_err(|_| StoreError::Poisoned)
    }
}

impl Store for MemoryStore {
    fn load(&self, keys: &Keys) -> Result<Snapshot, StoreError> {
        Ok(self.state()?.load(keys))
    }

    fn commit(&self, commit: Commit) -> Result<Vec<u64>, CommitError> {
        let mut state = self.state()?;
        if !state.holds(&commit) {
            return Err(CommitError::Conflict);
        }
        Ok(state.apply(commit))
    }

    fn changes(&self, after: u64, limit: usize) -> Result<Vec<StoredEntry>, StoreError> {
        let state = self.state()?;
        let skip = usize::try_from(after).unwrap_or(usize::MAX);
        Ok(state.entries.iter().skip(skip).take(limit).map(|row| row.entry.clone()).collect())
    }

    fn history(
        &self,
        organization: OrganizationId,
        contact: ContactId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<StoredEntry>, StoreError> {
        let state = self.state()?;
        let indexes = state.histories.get(&(organization, contact));
        let later = indexes.into_iter().flatten().filter(|index| **index > after);
        Ok(later.take(limit).filter_map(|index| state.at(*index)).cloned().collect())
    }

    fn scan(
        &self,
        organization: OrganizationId,
        after: Option<ContactId>,
        due_by: Option<Timestamp>,
        limit: usize,
    ) -> Result<Vec<Head>, StoreError> {
        let state = self.state()?;
        let rows = state.heads.range((organization, ContactId::from_bits(0))..);
        Ok(rows
            .take_while(|((of, _), _)| *of == organization)
            .filter(|((_, contact), _)| after.is_none_or(|after| *contact > after))
            .filter(|(_, row)| due_by.is_none_or(|by| row.due_at.is_some_and(|due| due <= by)))
            .take(limit)
            .map(|((_, contact), row)| row.head(*contact))
            .collect())
    }

    fn lease(&self, request: &LeaseRequest) -> Result<Vec<OutboxText>, StoreError> {
        Ok(self.state()?.lease(request))
    }

    fn configuration(&self, id: ConfigurationId) -> Result<Option<String>, StoreError> {
        Ok(self.state()?.configurations.get(&id).cloned())
    }

    fn status(&self) -> Result<Status, StoreError> {
        let state = self.state()?;
        Ok(Status {
            configuration: state.configuration,
            newest: state.entries.last().map(|row| row.recorded_at),
            last_index: state.entries.len() as u64,
            secret: state.secret,
        })
    }
}

/// All tables of the database.
#[derive(Debug)]
struct State {
    secret: [u8; 32],
    configuration: Option<ConfigurationId>,
    configurations: BTreeMap<ConfigurationId, String>,
    /// The journal: the entry with index 1 stands first.
    entries: Vec<EntryRow>,
    histories: BTreeMap<(OrganizationId, ContactId), Vec<u64>>,
    /// The index of each event's entry.
    events: BTreeMap<(OrganizationId, EventId), u64>,
    heads: BTreeMap<(OrganizationId, ContactId), HeadRow>,
    contacts: BTreeMap<(OrganizationId, Address), ContactId>,
    /// By place in the queue: the oldest first.
    outbox: BTreeMap<u64, OutboxRow>,
    /// The place of each text that waits.
    places: BTreeMap<(OrganizationId, EffectId), u64>,
    next_place: u64,
}

#[derive(Debug)]
struct EntryRow {
    recorded_at: Timestamp,
    entry: StoredEntry,
}

#[derive(Debug)]
struct HeadRow {
    address: Option<Address>,
    version: u64,
    bytes: Vec<u8>,
    due_at: Option<Timestamp>,
}

impl HeadRow {
    fn head(&self, contact: ContactId) -> Head {
        Head { contact, address: self.address, version: self.version, bytes: self.bytes.clone() }
    }
}

#[derive(Debug)]
struct OutboxRow {
    organization: OrganizationId,
    text: OutboxText,
    claimed_until: Option<Timestamp>,
}

impl State {
    fn new(secret: [u8; 32]) -> Self {
        Self {
            secret,
            configuration: None,
            configurations: BTreeMap::new(),
            entries: Vec::new(),
            events: BTreeMap::new(),
            histories: BTreeMap::new(),
            heads: BTreeMap::new(),
            contacts: BTreeMap::new(),
            outbox: BTreeMap::new(),
            places: BTreeMap::new(),
            next_place: 0,
        }
    }

    fn load(&self, keys: &Keys) -> Snapshot {
        let organization = keys.organization;
        let entry_of = |event: &Option<EventId>| {
            event.as_ref().and_then(|event| self.entry(organization, event)).cloned()
        };
        let related = entry_of(&keys.contact_of);
        let by_address =
            keys.contact.and_then(|address| self.contacts.get(&(organization, address)).copied());
        let by_event = related.as_ref().and_then(|entry| entry.contact);
        let head = [by_address, keys.contact_id, by_event]
            .into_iter()
            .flatten()
            .find_map(|contact| Some(self.heads.get(&(organization, contact))?.head(contact)));
        Snapshot {
            configuration: self.configuration,
            secret: self.secret,
            event: entry_of(&keys.event),
            related,
            head,
            others: keys
                .others
                .iter()
                .filter_map(|id| Some(self.heads.get(&(organization, *id))?.head(*id)))
                .collect(),
        }
    }

    fn entry(&self, organization: OrganizationId, event: &EventId) -> Option<&StoredEntry> {
        self.at(*self.events.get(&(organization, event.clone()))?)
    }

    /// The entry with an index, which counts from 1.
    fn at(&self, index: u64) -> Option<&StoredEntry> {
        let position = usize::try_from(index.checked_sub(1)?).ok()?;
        self.entries.get(position).map(|row| &row.entry)
    }

    /// Whether every condition of the commit holds.
    fn holds(&self, commit: &Commit) -> bool {
        let organization = commit.organization;
        let mut events = BTreeSet::new();
        let mut contacts = BTreeSet::new();
        let mut addresses = BTreeSet::new();
        commit.configuration == self.configuration
            && commit.heads.iter().all(|write| {
                self.head_holds(organization, write)
                    && contacts.insert(write.contact)
                    && (write.version > 0
                        || write.address.is_none_or(|address| addresses.insert(address)))
            })
            && commit.entries.iter().all(|entry| {
                !self.events.contains_key(&(organization, entry.event.clone()))
                    && events.insert(&entry.event)
            })
    }

    fn head_holds(&self, organization: OrganizationId, write: &HeadWrite) -> bool {
        match self.heads.get(&(organization, write.contact)) {
            Some(row) => write.version > 0 && row.version == write.version,
            None => {
                let known = |address| self.contacts.contains_key(&(organization, address));
                write.version == 0 && !write.address.is_some_and(known)
            }
        }
    }

    /// Writes a commit whose conditions hold.
    fn apply(&mut self, commit: Commit) -> Vec<u64> {
        let Commit { organization, configuration: _, heads, entries, outbox, install } = commit;
        for write in heads {
            self.write_head(organization, write);
        }
        let indexes = entries.into_iter().map(|entry| self.append(organization, entry)).collect();
        for change in outbox {
            match change {
                OutboxChange::Put(text) => self.put(organization, text),
                OutboxChange::Done(effect) => self.remove(organization, &effect),
            }
        }
        if let Some(installation) = install {
            self.configuration = Some(installation.id);
            self.configurations.entry(installation.id).or_insert(installation.text);
        }
        indexes
    }

    fn write_head(&mut self, organization: OrganizationId, write: HeadWrite) {
        let HeadWrite { contact, address, version, bytes, due_at } = write;
        let key = (organization, contact);
        let address = if version == 0 {
            if let Some(address) = address {
                self.contacts.insert((organization, address), contact);
            }
            address
        } else {
            self.heads.get(&key).and_then(|row| row.address)
        };
        self.heads.insert(key, HeadRow { address, version: version + 1, bytes, due_at });
    }

    fn append(&mut self, organization: OrganizationId, entry: NewEntry) -> u64 {
        let NewEntry { event, contact, recorded_at, bytes, digest, parts } = entry;
        let index = self.entries.len() as u64 + 1;
        self.events.insert((organization, event.clone()), index);
        if let Some(contact) = contact {
            self.histories.entry((organization, contact)).or_default().push(index);
        }
        let entry = StoredEntry {
            index,
            event,
            contact,
            bytes,
            digest: Some(digest),
            parts: parts.into_iter().map(Some).collect(),
        };
        self.entries.push(EntryRow { recorded_at, entry });
        index
    }

    fn put(&mut self, organization: OrganizationId, text: OutboxText) {
        let key = (organization, text.effect.clone());
        let place = *self.places.entry(key).or_insert_with(|| {
            self.next_place += 1;
            self.next_place
        });
        self.outbox.insert(place, OutboxRow { organization, text, claimed_until: None });
    }

    fn remove(&mut self, organization: OrganizationId, effect: &EffectId) {
        if let Some(place) = self.places.remove(&(organization, effect.clone())) {
            self.outbox.remove(&place);
        }
    }

    fn lease(&mut self, request: &LeaseRequest) -> Vec<OutboxText> {
        self.forget_expired(request.now);
        self.outbox
            .values_mut()
            .filter(|row| {
                row.organization == request.organization
                    && request.contact.is_none_or(|contact| row.text.contact == contact)
                    && row.text.not_after >= request.now
                    && row.claimed_until.is_none_or(|until| until <= request.now)
            })
            .take(request.limit)
            .map(|row| {
                row.claimed_until = Some(request.until);
                row.text.clone()
            })
            .collect()
    }

    fn forget_expired(&mut self, now: Timestamp) {
        let Self { outbox, places, .. } = self;
        outbox.retain(|_, row| {
            let kept = now.since(row.text.not_after) <= EXPIRED_KEPT_MILLIS;
            if !kept {
                places.remove(&(row.organization, row.text.effect.clone()));
            }
            kept
        });
    }
}
