//! The driver: reads what a plan asks for, writes what it decided, and asks again when another
//! writer was faster.

use std::sync::Arc;

use consentry_core::{Address, Configuration, EventId, OrganizationId, Timestamp};
use consentry_store::{CommitError, Keys, StoreError, StoredEntry, journal};

use super::Engine;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::plan::{Input, Plan, Planned};

/// After so many lost races the store counts as busy.
const MOST_ATTEMPTS: usize = 10_000;

/// What driving a plan came to.
enum Driven<A> {
    Recorded(Box<StoredEntry>, Option<Address>),
    Answered(A),
}

impl Engine {
    /// Drives a plan that never meets a recorded event.
    pub(super) fn drive_with<P: Plan>(
        &self,
        plan: &P,
        now: Timestamp,
        configuration: Option<&Arc<Configuration>>,
    ) -> Result<P::Answer, Error> {
        match self.drive(plan, now, configuration)? {
            Driven::Answered(answer) => Ok(answer),
            Driven::Recorded(..) => Err(Error::Store(StoreError::Corrupt)),
        }
    }

    /// Drives a plan under a configuration of its own; an event that was recorded before gives its
    /// stored outcome instead.
    pub(super) fn drive_or_recall<P: Plan>(
        &self,
        plan: &P,
        now: Timestamp,
        configuration: &Arc<Configuration>,
    ) -> Result<Result<P::Answer, Outcome>, Error> {
        match self.drive(plan, now, Some(configuration))? {
            Driven::Answered(answer) => Ok(Ok(answer)),
            Driven::Recorded(stored, address) => self.recorded(&stored, address).map(Err),
        }
    }

    /// Drives a plan of one event; an event that was recorded before gives its stored outcome.
    pub(super) fn drive_event<P>(&self, plan: &P, now: Timestamp) -> Result<Outcome, Error>
    where
        P: Plan<Answer = Outcome>,
    {
        match self.drive(plan, now, None)? {
            Driven::Answered(outcome) => Ok(outcome),
            Driven::Recorded(stored, address) => self.recorded(&stored, address),
        }
    }

    fn drive<P: Plan>(
        &self,
        plan: &P,
        now: Timestamp,
        own: Option<&Arc<Configuration>>,
    ) -> Result<Driven<P::Answer>, Error> {
        self.check_open()?;
        let mut keys = plan.keys();
        for attempt in 0..MOST_ATTEMPTS {
            let snapshot = self.store.load(&keys).map_err(unknown)?;
            if let Some(more) = plan.more(&keys, &snapshot)? {
                keys = more;
                continue;
            }
            let configuration = match (own, snapshot.configuration) {
                (Some(own), _) => Arc::clone(own),
                (None, Some(id)) => self.configuration(id)?,
                (None, None) => return Err(Error::NotConfigured),
            };
            let input = Input {
                snapshot: &snapshot,
                configuration: &configuration,
                now,
                entropy: self.entropy.as_ref(),
            };
            match plan.decide(&input)? {
                Planned::Recorded(stored) => {
                    let address = snapshot.head.and_then(|head| head.address);
                    return Ok(Driven::Recorded(stored, address));
                }
                Planned::Done(answer) => return Ok(Driven::Answered(answer)),
                Planned::Write(commit, answer) => match self.store.commit(*commit) {
                    Ok(_) => return Ok(Driven::Answered(answer)),
                    Err(CommitError::Conflict) => {
                        if attempt % 8 == 7 {
                            std::thread::yield_now();
                        }
                    }
                    Err(CommitError::Store(error)) => return Err(unknown(error)),
                },
            }
        }
        Err(unknown(StoreError::Busy))
    }

    /// The outcome of an event that was recorded before, with those of its follow-up events.
    fn recorded(&self, stored: &StoredEntry, address: Option<Address>) -> Result<Outcome, Error> {
        let entry = journal::decode(&stored.bytes)?;
        let configuration = match entry.versions.configuration {
            Some(id) => self.configuration(id)?,
            None => self.configured()?,
        };
        let mut outcome = Outcome::of_entry(&entry, &stored.parts, address, &configuration);
        outcome.duplicate = true;
        for id in &entry.also {
            outcome.also.extend(self.outcome_of(configuration.organization(), id)?);
        }
        Ok(outcome)
    }

    /// The stored outcome of an event.
    pub(super) fn outcome_of(
        &self,
        organization: OrganizationId,
        id: &EventId,
    ) -> Result<Option<Outcome>, Error> {
        let keys = Keys { contact_of: Some(id.clone()), ..Keys::of(organization) };
        let snapshot = self.store.load(&keys)?;
        let address = snapshot.head.and_then(|head| head.address);
        snapshot.related.map(|stored| self.recorded(&stored, address)).transpose()
    }
}

/// A store that fails while an event is recorded leaves its outcome unknown.
fn unknown(error: StoreError) -> Error {
    Error::OutcomeUnknown(error)
}
