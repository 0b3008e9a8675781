//! Plans: the engine's logic without input or output.
//!
//! A [`Plan`] says what it needs to read, is given a snapshot, and answers with a commit that is
//! conditional on what it read. The [driver](crate::Engine) does the reading and writing, and asks
//! again where another writer was faster. A simulation can drive many plans from one seed.

mod group;
mod install;
mod lease;
mod locate;
mod receive;
mod scribe;

use consentry_core::{Configuration, EventId, Invalid, Timestamp};
use consentry_store::{Commit, Keys, Snapshot, StoredEntry, journal};

pub use self::install::{Cause, HostId, Install, Installed};
pub use self::lease::{Lease, LeasedText};
pub(crate) use self::locate::send_of;
pub use self::receive::{Handover, Receive};
pub(crate) use self::scribe::decode_record;
use crate::entropy::Entropy;
use crate::error::Error;

/// What a plan is given to decide with.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// What the plan asked for, all at one point in time.
    pub snapshot: &'a Snapshot,
    /// The configuration in force in that snapshot.
    pub configuration: &'a Configuration,
    /// The time of the decision.
    pub now: Timestamp,
    /// Where random bits come from.
    pub entropy: &'a dyn Entropy,
}

impl std::fmt::Debug for Input<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Input").field("now", &self.now).finish_non_exhaustive()
    }
}

/// A piece of the engine's work: what to read, and what to write for what was read.
pub trait Plan {
    /// What comes out when the work is done.
    type Answer;

    /// What it needs to read.
    fn keys(&self) -> Keys;

    /// What it needs to read beside `asked`, now that it sees what that brought; none when it has all.
    ///
    /// # Errors
    /// [`Error::Store`] where something that was read cannot be understood.
    fn more(&self, _asked: &Keys, _snapshot: &Snapshot) -> Result<Option<Keys>, Error> {
        Ok(None)
    }

    /// Decides. May be called again with a newer snapshot when the commit was refused.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the input does not fit the configuration.
    fn decide(&self, input: &Input<'_>) -> Result<Planned<Self::Answer>, Error>;
}

/// What a plan decided.
#[derive(Debug)]
pub enum Planned<A> {
    /// The event was recorded before: nothing is to be written.
    Recorded(Box<StoredEntry>),
    /// Nothing is to be written.
    Done(A),
    /// The commit is to be written; the answer counts once it is.
    Write(Box<Commit>, A),
}

/// An event whose id is known: the recorded one, if this one says the same.
fn recall<A>(
    recorded: &StoredEntry,
    content: &[Vec<u8>],
    input: &Input<'_>,
) -> Result<Planned<A>, Error> {
    let fields: Vec<&[u8]> = content.iter().map(Vec::as_slice).collect();
    let digest = journal::content_digest(&input.snapshot.secret, &fields);
    if recorded.digest.is_some_and(|recorded| recorded != digest) {
        let expected = "an id that no other event has";
        return Err(Invalid::new("event_id_conflict", "id", expected).into());
    }
    Ok(Planned::Recorded(Box::new(recorded.clone())))
}

/// The id of the lease of texts that `cause` queued.
pub(crate) fn lease_id(cause: &EventId) -> EventId {
    EventId::derive(cause, "lease")
}
