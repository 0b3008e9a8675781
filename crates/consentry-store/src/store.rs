//! [`Store`]: what the engine asks of durable storage.

use consentry_core::{
    Address, ConfigurationId, ContactId, EffectId, EventId, OrganizationId, Timestamp,
};

use crate::error::{CommitError, StoreError};

/// How long after its `not_after` a store may forget a text that nobody sent: one day.
///
/// A clock that is ahead by less never costs another process a text.
pub const EXPIRED_KEPT_MILLIS: i64 = 24 * 60 * 60 * 1_000;

/// Durable storage of one database: journal, heads, private parts, outbox and configurations.
///
/// Every method may block. A store is shared between threads, and where its medium allows it
/// between processes. It stores bytes and never looks into them: what they mean is the business of
/// [`journal`](crate::journal) and [`head`](crate::head).
///
/// Promises that the store suite checks:
/// * [`commit`](Self::commit) is durable when it returns `Ok`, all of it or nothing;
/// * it checks every condition of the commit in the same atomic step in which it writes;
/// * [`load`](Self::load) sees every commit that returned `Ok` before, in this process or another;
/// * an error means that the outcome is unknown, never that nothing happened;
/// * after a failed flush the store refuses everything until it is reopened.
pub trait Store: Send + Sync {
    /// Reads what a plan asks for, all at one point in time.
    ///
    /// # Errors
    /// [`StoreError`] when the store does not answer.
    fn load(&self, keys: &Keys) -> Result<Snapshot, StoreError>;

    /// Writes a commit atomically, if all its conditions hold. May batch the commits of several
    /// callers; one that is refused never fails its neighbours.
    ///
    /// Returns the journal indexes of its entries, in order.
    ///
    /// # Errors
    /// [`CommitError::Conflict`] when a condition did not hold: nothing was written, load and decide
    /// again. [`CommitError::Store`] when the outcome is unknown.
    fn commit(&self, commit: Commit) -> Result<Vec<u64>, CommitError>;

    /// Journal entries with an index above `after`, in the order of the index, at most `limit`.
    ///
    /// # Errors
    /// [`StoreError`] when the store does not answer.
    fn changes(&self, after: u64, limit: usize) -> Result<Vec<StoredEntry>, StoreError>;

    /// Journal entries that concern a contact, with an index above `after`, in the order of the
    /// index, at most `limit`. Costs what it returns, not what the journal holds.
    ///
    /// # Errors
    /// [`StoreError`] when the store does not answer.
    fn history(
        &self,
        organization: OrganizationId,
        contact: ContactId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<StoredEntry>, StoreError>;

    /// Heads of an organization in the order of the contact's id, after `after`, at most `limit`;
    /// with `due_by` only those due at that instant or before.
    ///
    /// # Errors
    /// [`StoreError`] when the store does not answer.
    fn scan(
        &self,
        organization: OrganizationId,
        after: Option<ContactId>,
        due_by: Option<Timestamp>,
        limit: usize,
    ) -> Result<Vec<Head>, StoreError>;

    /// Claims up to `limit` texts of the outbox that are due at `now`, until `until`: texts that
    /// nobody has claimed, or whose claim is over, and whose `not_after` has not passed. Oldest
    /// first. With `contact`, only that contact's.
    ///
    /// A text may be claimed at its `not_after` itself, and again at the end of its claim itself.
    /// A store may forget texts that expired more than [`EXPIRED_KEPT_MILLIS`] ago.
    ///
    /// A claim only keeps other workers away; that a text goes out is a fact, committed by the
    /// engine before the text leaves it.
    ///
    /// # Errors
    /// [`StoreError`] when the store does not answer.
    fn lease(&self, request: &LeaseRequest) -> Result<Vec<OutboxText>, StoreError>;

    /// The text of a configuration that was installed once.
    ///
    /// # Errors
    /// [`StoreError`] when the store does not answer.
    fn configuration(&self, id: ConfigurationId) -> Result<Option<String>, StoreError>;

    /// The configuration in force, and the time of the newest entry.
    ///
    /// # Errors
    /// [`StoreError`] when the store does not answer.
    fn status(&self) -> Result<Status, StoreError>;
}

/// What the whole store knows of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The configuration in force; none before the first was installed.
    pub configuration: Option<ConfigurationId>,
    /// The `recorded_at` of the newest entry.
    pub newest: Option<Timestamp>,
    /// The index of the newest entry; 0 before the first.
    pub last_index: u64,
    /// 32 random bytes, made with the database and kept in it: the key of content digests.
    pub secret: [u8; 32],
}

/// What a plan asks a store for.
///
/// The head is that of the first contact that is known: by address, by id, then by earlier event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    /// The main organization.
    pub organization: OrganizationId,
    /// The event at hand: was it recorded before?
    pub event: Option<EventId>,
    /// The contact, by address.
    pub contact: Option<Address>,
    /// The contact, by id.
    pub contact_id: Option<ContactId>,
    /// The contact that an earlier event concerned, such as the send that is redeemed.
    pub contact_of: Option<EventId>,
    /// More contacts, by id: those who take part in a group conversation.
    pub others: Vec<ContactId>,
}

impl Keys {
    /// Asks for nothing but the store's own status.
    #[must_use]
    pub const fn of(organization: OrganizationId) -> Self {
        Self {
            organization,
            event: None,
            contact: None,
            contact_id: None,
            contact_of: None,
            others: Vec::new(),
        }
    }
}

/// What a store answers, all at one point in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The configuration in force.
    pub configuration: Option<ConfigurationId>,
    /// The key of content digests.
    pub secret: [u8; 32],
    /// The entry of the event asked for, if it was recorded before.
    pub event: Option<StoredEntry>,
    /// The entry asked for as `contact_of`.
    pub related: Option<StoredEntry>,
    /// The contact's head, if the contact is known: by address, id or earlier event.
    pub head: Option<Head>,
    /// The heads asked for as `others`, in that order; those that are unknown are left out.
    pub others: Vec<Head>,
}

/// The one row that all writes of a contact contend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The contact.
    pub contact: ContactId,
    /// The contact's address; none after erasure.
    pub address: Option<Address>,
    /// Counts the commits of the head, from 1.
    pub version: u64,
    /// The record, as [`head`](crate::head) encodes it.
    pub bytes: Vec<u8>,
}

/// A journal entry as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredEntry {
    /// Its place in the journal, from 1, without gaps.
    pub index: u64,
    /// The event.
    pub event: EventId,
    /// The contact that it concerns.
    pub contact: Option<ContactId>,
    /// The exact bytes, as [`journal`](crate::journal) encoded them.
    pub bytes: Vec<u8>,
    /// The keyed digest of the event's content; none after erasure.
    pub digest: Option<[u8; 32]>,
    /// Its private parts in order; each none after erasure.
    pub parts: Vec<Option<PrivatePart>>,
}

/// Something that the journal itself must not hold: a text, an address, evidence in words.
///
/// The entry holds SHA-256(salt ‖ bytes) in its place. `Debug` shows only the length.
#[derive(Clone, PartialEq, Eq)]
pub struct PrivatePart {
    /// 32 random bytes.
    pub salt: [u8; 32],
    /// What is private.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for PrivatePart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PrivatePart({} bytes)", self.bytes.len())
    }
}

/// An atomic write with its conditions.
///
/// Its own writes count: two new heads with one address, two writes of one head, or two entries of
/// one event are a conflict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// The main organization.
    pub organization: OrganizationId,
    /// Condition: this configuration is in force.
    pub configuration: Option<ConfigurationId>,
    /// Conditions and writes: each head still has the version that was read.
    pub heads: Vec<HeadWrite>,
    /// Entries to append, in order. Condition: no entry with the same organization and event id
    /// exists.
    pub entries: Vec<NewEntry>,
    /// Changes of the outbox.
    pub outbox: Vec<OutboxChange>,
    /// A configuration to put in force.
    pub install: Option<Installation>,
}

/// A head to write, if it still has the version that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadWrite {
    /// The contact.
    pub contact: ContactId,
    /// The address of a contact that is new. Condition: no contact of the organization has it.
    /// Not looked at when the contact is known.
    pub address: Option<Address>,
    /// Condition: the version that was read; 0 for a contact that is new.
    pub version: u64,
    /// The record, as [`head`](crate::head) encodes it.
    pub bytes: Vec<u8>,
    /// When time alone changes something that a host must be told.
    pub due_at: Option<Timestamp>,
}

/// A journal entry to append.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEntry {
    /// The event.
    pub event: EventId,
    /// The contact that it concerns.
    pub contact: Option<ContactId>,
    /// When it is recorded.
    pub recorded_at: Timestamp,
    /// The exact bytes, as [`journal`](crate::journal) encoded them.
    pub bytes: Vec<u8>,
    /// The keyed digest of the event's content.
    pub digest: [u8; 32],
    /// Its private parts, in the order in which the entry holds their digests.
    pub parts: Vec<PrivatePart>,
}

/// A change of the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutboxChange {
    /// Queues a text that nobody has claimed. One that waits already is replaced in its place.
    Put(OutboxText),
    /// A text went out or is void: nobody may claim it any more. Nothing happens when it is unknown.
    Done(EffectId),
}

/// An automatic text that waits in the outbox. `Debug` shows no text.
#[derive(Clone, PartialEq, Eq)]
pub struct OutboxText {
    /// The effect that it is.
    pub effect: EffectId,
    /// The contact whose record it belongs to.
    pub contact: ContactId,
    /// Until when it may be sent.
    pub not_after: Timestamp,
    /// The text with all that a host needs to send it, as the engine encoded it.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for OutboxText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OutboxText")
            .field("effect", &self.effect)
            .field("contact", &self.contact)
            .field("not_after", &self.not_after)
            .finish_non_exhaustive()
    }
}

/// Which texts a worker claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaseRequest {
    /// The main organization.
    pub organization: OrganizationId,
    /// Only this contact's texts.
    pub contact: Option<ContactId>,
    /// The time of the claim.
    pub now: Timestamp,
    /// Until when nobody else may claim them.
    pub until: Timestamp,
    /// At most so many.
    pub limit: usize,
}

/// A configuration to put in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installation {
    /// Its identity.
    pub id: ConfigurationId,
    /// Its text, kept for ever.
    pub text: String,
}
