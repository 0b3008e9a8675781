//! Ids, entries, heads and texts to put into a store under test.

use consentry_core::{
    Address, ConfigurationId, ContactId, EffectId, EventId, OrganizationId, Timestamp,
};

use crate::store::{
    Commit, Head, HeadWrite, Keys, LeaseRequest, NewEntry, OutboxChange, OutboxText, PrivatePart,
    Status, Store, StoredEntry,
};

/// The organization of most checks.
#[must_use]
pub fn organization() -> OrganizationId {
    OrganizationId::of("xyz")
}

/// Another organization.
#[must_use]
pub fn other_organization() -> OrganizationId {
    OrganizationId::of("other")
}

/// The contact with a number.
#[must_use]
pub const fn contact(number: u64) -> ContactId {
    ContactId::from_bits(number)
}

/// The address of the contact with a number.
#[must_use]
pub fn address(number: u64) -> Address {
    Address::parse(&format!("+1415555{number:04}")).expect("a sample address is strict E.164")
}

/// An event id.
#[must_use]
pub fn event(text: &str) -> EventId {
    EventId::new(text).expect("a sample event id is printable")
}

/// An effect id.
#[must_use]
pub fn effect(text: &str) -> EffectId {
    EffectId::new(text).expect("a sample effect id is printable")
}

/// An instant, so many milliseconds into the samples' day.
#[must_use]
pub fn at(millis: i64) -> Timestamp {
    Timestamp::from_millis(1_795_276_800_000 + millis).expect("a sample time is in range")
}

/// A commit that asks and changes nothing, in a store without a configuration.
#[must_use]
pub fn empty() -> Commit {
    Commit {
        organization: organization(),
        configuration: None,
        heads: Vec::new(),
        entries: Vec::new(),
        outbox: Vec::new(),
        install: None,
    }
}

/// An entry without a contact, with a private part.
#[must_use]
pub fn entry(id: &str) -> NewEntry {
    NewEntry {
        event: event(id),
        contact: None,
        recorded_at: at(0),
        bytes: id.as_bytes().to_vec(),
        digest: [3; 32],
        parts: vec![PrivatePart { salt: [5; 32], bytes: id.as_bytes().to_vec() }],
    }
}

/// A commit of one entry without a contact.
#[must_use]
pub fn recording(id: &str) -> Commit {
    Commit { entries: vec![entry(id)], ..empty() }
}

/// A write of the head of the contact with a number; version 0 makes the contact.
#[must_use]
pub fn head(number: u64, version: u64) -> HeadWrite {
    HeadWrite {
        contact: contact(number),
        address: (version == 0).then(|| address(number)),
        version,
        bytes: format!("head {number} after {version}").into_bytes(),
        due_at: None,
    }
}

/// A commit of one entry that concerns the contact with a number, and of its head.
#[must_use]
pub fn concerning(id: &str, number: u64, version: u64) -> Commit {
    let entry = NewEntry { contact: Some(contact(number)), ..entry(id) };
    Commit { heads: vec![head(number, version)], entries: vec![entry], ..empty() }
}

/// A text of the contact with a number, good for a minute.
#[must_use]
pub fn text(id: &str, number: u64) -> OutboxText {
    OutboxText {
        effect: effect(id),
        contact: contact(number),
        not_after: at(60_000),
        bytes: id.as_bytes().to_vec(),
    }
}

/// A commit that queues texts.
#[must_use]
pub fn queueing(texts: Vec<OutboxText>) -> Commit {
    Commit { outbox: texts.into_iter().map(OutboxChange::Put).collect(), ..empty() }
}

/// Claims everything at a time, for ten seconds.
#[must_use]
pub fn claim(millis: i64) -> LeaseRequest {
    LeaseRequest {
        organization: organization(),
        contact: None,
        now: at(millis),
        until: at(millis + 10_000),
        limit: usize::MAX,
    }
}

/// What an entry comes back as.
#[must_use]
pub fn stored(index: u64, entry: NewEntry) -> StoredEntry {
    let NewEntry { event, contact, recorded_at: _, bytes, digest, parts } = entry;
    StoredEntry {
        index,
        event,
        contact,
        bytes,
        digest: Some(digest),
        parts: parts.into_iter().map(Some).collect(),
    }
}

/// Everything that the methods of a store show of two organizations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    status: Status,
    changes: Vec<StoredEntry>,
    heads: Vec<Vec<Head>>,
    addresses: Vec<Option<Head>>,
    texts: Vec<Vec<OutboxText>>,
    configurations: Vec<Option<String>>,
}

impl Trace {
    /// Looks at everything: the contacts below 32, the texts that nobody has claimed, and the
    /// configurations with the given texts.
    #[must_use]
    pub fn of(store: &dyn Store, configurations: &[&str]) -> Self {
        let organizations = [organization(), other_organization()];
        let look = |organization, number| {
            let keys = Keys { contact: Some(address(number)), ..Keys::of(organization) };
            store.load(&keys).expect("the store answers").head
        };
        // A claim that ends when it begins leaves the text to the next one.
        let peek = |organization| LeaseRequest { organization, until: at(0), ..claim(0) };
        Self {
            status: store.status().expect("the store answers"),
            changes: store.changes(0, usize::MAX).expect("the store answers"),
            heads: organizations
                .map(|of| store.scan(of, None, None, usize::MAX).expect("the store answers"))
                .to_vec(),
            addresses: organizations
                .into_iter()
                .flat_map(|of| (0..32).map(move |number| (of, number)))
                .map(|(of, number)| look(of, number))
                .collect(),
            texts: organizations
                .map(|of| store.lease(&peek(of)).expect("the store answers"))
                .to_vec(),
            configurations: configurations
                .iter()
                .map(|text| {
                    store.configuration(ConfigurationId::of(text)).expect("the store answers")
                })
                .collect(),
        }
    }
}
