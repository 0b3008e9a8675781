//! [`Install`]: a configuration is put in force, and journaled with who did it.

use consentry_core::{ConfigurationId, EventId, Invalid, OrganizationId, Timestamp};
use consentry_store::journal::EntryBody;
use consentry_store::{Commit, Installation, Keys};

use super::scribe::{Parts, Scribe, plain_entry};
use super::{Input, Plan, Planned};
use crate::error::Error;

/// The longest name of an actor in bytes.
const MAX_ACTOR_BYTES: usize = 256;

/// Puts a configuration in force.
#[derive(Clone, Debug)]
pub struct Install {
    organization: OrganizationId,
    id: ConfigurationId,
    text: String,
    actor: String,
    at: Timestamp,
}

impl Install {
    /// A configuration whose text was checked before.
    ///
    /// # Errors
    /// `Invalid` when the actor is empty or longer than 256 bytes.
    pub fn new(
        organization: OrganizationId,
        text: &str,
        actor: &str,
        at: Timestamp,
    ) -> Result<Self, Invalid> {
        if actor.trim().is_empty() || actor.len() > MAX_ACTOR_BYTES {
            return Err(Invalid::new("missing_field", "actor", "1 to 256 bytes of text"));
        }
        Ok(Self {
            organization,
            id: ConfigurationId::of(text),
            text: text.to_owned(),
            actor: actor.to_owned(),
            at,
        })
    }
}

impl Plan for Install {
    type Answer = ConfigurationId;

    fn keys(&self) -> Keys {
        Keys::of(self.organization)
    }

    fn decide(&self, input: &Input<'_>) -> Result<Planned<ConfigurationId>, Error> {
        if input.snapshot.configuration == Some(self.id) {
            return Ok(Planned::Done(self.id));
        }
        let mut salt = [0; 8];
        input.entropy.fill(&mut salt)?;
        let event =
            EventId::new(&format!("configuration/{}/{:016x}", self.id, u64::from_be_bytes(salt)))?;
        let mut parts = Parts::new(*input);
        let actor = parts.add(self.actor.as_bytes())?;
        let body = EntryBody::ConfigurationInstalled { id: self.id, actor };
        let entry = plain_entry(&event, self.at, input, body, &parts, Vec::new());
        let mut scribe = Scribe::new(*input, None)?;
        scribe.append(&entry, parts, &[])?;
        let commit = Commit {
            install: Some(Installation { id: self.id, text: self.text.clone() }),
            ..scribe.commit()
        };
        Ok(Planned::Write(Box::new(commit), self.id))
    }
}
