//! Identifiers: opaque printable strings outside, integers below 2^53 inside.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::error::Invalid;
use crate::message::Family;
use crate::word::Word;

/// The longest identifier of a host in characters.
pub const MAX_ID_LENGTH: usize = 128;
/// Identifiers inside the engine are smaller than this, so that every language holds them exactly.
pub const ID_LIMIT: u64 = 1 << 53;

/// The host's identifier of an event, unique in its main organization: 1 to 128 printable ASCII
/// characters. The event id of a requested send is also what its permit is known by.
///
/// # Example
/// ```
/// use consentry_core::EventId;
/// assert!(EventId::new("SM1").is_ok());
/// assert_eq!(EventId::new("").unwrap_err().code(), "invalid_id");
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(Arc<str>);

impl EventId {
    /// Takes an identifier as the host spells it.
    ///
    /// # Errors
    /// `Invalid` unless it is 1 to 128 printable ASCII characters.
    pub fn new(text: &str) -> Result<Self, Invalid> {
        let printable = text.bytes().all(|byte| (0x20..0x7f).contains(&byte));
        if text.is_empty() || text.len() > MAX_ID_LENGTH || !printable {
            return Err(Invalid::new("invalid_id", "id", "1 to 128 printable ASCII characters"));
        }
        Ok(Self(Arc::from(text)))
    }

    /// The id of a follow-up event that `cause` brings about: the same for the same cause.
    ///
    /// A result that would be longer than the limit is replaced by its digest.
    #[must_use]
    pub fn derive(cause: &Self, what: &str) -> Self {
        Self::shortened(format!("{cause}/{what}"))
    }

    /// The id of an event that only a contact's record brings about.
    #[must_use]
    pub fn of_contact(contact: ContactId, what: &str) -> Self {
        Self::shortened(format!("contact:{:x}/{what}", contact.key()))
    }

    fn shortened(text: String) -> Self {
        if text.len() <= MAX_ID_LENGTH {
            return Self(Arc::from(text.as_str()));
        }
        let hex: String =
            Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        Self(Arc::from(hex.as_str()))
    }

    /// The identifier as the host spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventId({:?})", &*self.0)
    }
}

/// The identifier of one effect: the event that caused it, a slash, and what it is.
///
/// The same decision gives the same id, so a host that hands it to its provider as an idempotency
/// key sends each text once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EffectId(EventId);

impl EffectId {
    /// The effect `what` of the event `cause`.
    #[must_use]
    pub fn derive(cause: &EventId, what: &str) -> Self {
        Self(EventId::derive(cause, what))
    }

    /// The id of an event that follows from this effect: the same for the same effect.
    #[must_use]
    pub fn follow_up(&self, what: &str) -> EventId {
        EventId::derive(&self.0, what)
    }

    /// Takes an effect id that the engine gave out.
    ///
    /// # Errors
    /// `Invalid` unless it is 1 to 128 printable ASCII characters.
    pub fn new(text: &str) -> Result<Self, Invalid> {
        EventId::new(text).map(Self).map_err(|error| error.in_field("effect"))
    }

    /// The identifier as the host spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for EffectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// The host's identifier of a group conversation: 1 to 128 printable ASCII characters. `Debug` shows
/// only the length, because some providers make it of the members' numbers.
///
/// # Example
/// ```
/// use consentry_core::GroupId;
/// let group = GroupId::new("CH0451")?;
/// assert_eq!(format!("{group:?}"), "GroupId(6 characters)");
/// # Ok::<(), consentry_core::Invalid>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(Arc<str>);

impl GroupId {
    /// Takes an identifier as the host spells it.
    ///
    /// # Errors
    /// `Invalid` unless it is 1 to 128 printable ASCII characters.
    pub fn new(text: &str) -> Result<Self, Invalid> {
        EventId::new(text).map(|id| Self(id.0)).map_err(|error| error.in_field("group"))
    }

    /// The identifier as the host spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for GroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GroupId({} characters)", self.0.len())
    }
}

/// What a [`Key`] names.
pub trait Kind {
    /// The word that separates the keys of one kind from those of another.
    const WORD: &'static str;
}

/// Marks the keys of organizations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganizationKind;
/// Marks the keys of programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProgramKind;
/// Marks the keys of lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineKind;
/// Marks the keys of purposes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PurposeKind;
/// Marks the keys of evidence references.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReferenceKind;

impl Kind for OrganizationKind {
    const WORD: &'static str = "organization";
}
impl Kind for ProgramKind {
    const WORD: &'static str = "program";
}
impl Kind for LineKind {
    const WORD: &'static str = "line";
}
impl Kind for PurposeKind {
    const WORD: &'static str = "purpose";
}
impl Kind for ReferenceKind {
    const WORD: &'static str = "reference";
}

/// A name of the configuration inside the engine: an integer below 2^53.
///
/// It is the first 53 bits of a digest of kind and name, so every process computes the same one
/// without asking a table. A configuration in which two names share a key is refused.
///
/// # Example
/// ```
/// use consentry_core::{LineId, ProgramId};
/// assert_eq!(ProgramId::of("messaging"), ProgramId::of("messaging"));
/// assert_ne!(ProgramId::of("messaging").key(), LineId::of("messaging").key());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key<K>(u64, PhantomData<K>);

/// A main organization.
pub type OrganizationId = Key<OrganizationKind>;
/// A program: brand, opt-in mode, words, templates and lines.
pub type ProgramId = Key<ProgramKind>;
/// A line: the address that an organization sends from.
pub type LineId = Key<LineKind>;
/// What a message is for, by the name that a program gives it.
pub type PurposeId = Key<PurposeKind>;
/// The reference of a piece of evidence, such as a recording or a form submission.
pub type ReferenceId = Key<ReferenceKind>;

impl<K: Kind> Key<K> {
    /// The key of a name.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let mut hasher = Sha256::new();
        hasher.update(K::WORD.as_bytes());
        hasher.update([0]);
        hasher.update(name.as_bytes());
        Self(leading_bits(&hasher.finalize()), PhantomData)
    }

    /// Takes the integer that a store kept.
    ///
    /// # Errors
    /// `Invalid` when it is 2^53 or more.
    pub fn from_key(key: u64) -> Result<Self, Invalid> {
        if key < ID_LIMIT {
            Ok(Self(key, PhantomData))
        } else {
            Err(Invalid::new("invalid_id", K::WORD, "an integer below 2^53"))
        }
    }

    /// The integer that a store keeps.
    #[must_use]
    pub const fn key(self) -> u64 {
        self.0
    }
}

impl<K: Kind> fmt::Debug for Key<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{:x}", K::WORD, self.0)
    }
}

/// A contact inside the engine: an integer below 2^53, drawn at random when the contact is first
/// seen, so that the journal can speak of a person without their address.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContactId(u64);

impl ContactId {
    /// Takes the integer that a store kept, or random bits, of which 53 are used.
    #[must_use]
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits & (ID_LIMIT - 1))
    }

    /// The id under which a group conversation of a line is kept: a digest of its name, keyed with the
    /// database's own secret, so that nobody finds out the name by trying.
    #[must_use]
    pub fn of_group(secret: &[u8; 32], line: LineId, family: Family, group: &GroupId) -> Self {
        let mut hasher = Sha256::new();
        hasher.update(b"group\0");
        hasher.update(secret);
        hasher.update(line.key().to_be_bytes());
        hasher.update(family.word());
        hasher.update([0]);
        hasher.update(group.as_str());
        Self(leading_bits(&hasher.finalize()))
    }

    /// The integer that a store keeps.
    #[must_use]
    pub const fn key(self) -> u64 {
        self.0
    }
}

/// The first 53 bits of a digest.
fn leading_bits(digest: &[u8]) -> u64 {
    let bits = digest.iter().take(8).fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte));
    bits >> 11
}

impl fmt::Debug for ContactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "contact:{:x}", self.0)
    }
}

/// The identity of a configuration: the SHA-256 of its text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConfigurationId([u8; 32]);

impl ConfigurationId {
    /// The identity of a configuration's text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(Sha256::digest(text.as_bytes()).into())
    }

    /// Takes the 32 bytes that a store kept.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes that a store keeps.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for ConfigurationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().take(6).try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ConfigurationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "configuration:{self}")
    }
}
