//! [`Install`]: a configuration is put in force, and journaled with who did it.

use consentry_core::{Actor, ConfigurationId, EventId, OrganizationId, ProgramId, Timestamp};
use consentry_store::journal::EntryBody;
use consentry_store::{Commit, Installation, Keys};

use super::scribe::{Parts, Scribe, plain_entry};
use super::{Input, Plan, Planned, recall};
use crate::error::Error;
use crate::outcome::Outcome;

/// Puts a configuration in force in the place of the one that its text was made for.
#[derive(Clone, Debug)]
pub struct Install {
    /// The organization of the database.
    pub organization: OrganizationId,
    /// The text, which was checked before.
    pub text: String,
    /// The configuration that it was made for; another one in force makes it stale.
    pub replaces: Option<ConfigurationId>,
    /// Who does it.
    pub actor: Actor,
    /// When.
    pub at: Timestamp,
    /// What is journaled.
    pub cause: Cause,
    /// The host's event, where it is one; installing what is in force is then journaled too.
    pub event: Option<HostId>,
}

/// The id and content of a host's event.
#[derive(Clone, Debug)]
pub struct HostId {
    /// The id.
    pub id: EventId,
    /// What tells the event from another under the same id.
    pub content: Vec<Vec<u8>>,
}

/// Why a configuration is put in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Somebody installs it.
    Installed {
        /// Whether they asked for group messaging to be switched off with it.
        disable_group_messaging: bool,
    },
    /// The partner behind a program was suspended, or resumed.
    Partner {
        /// The program.
        program: ProgramId,
        /// Whether nothing is sent from now on.
        suspended: bool,
    },
}

/// What came of putting a configuration in force.
#[derive(Clone, Debug)]
pub enum Installed {
    /// It is in force.
    Done(ConfigurationId, Option<Box<Outcome>>),
    /// Another one was put in force meanwhile: the text has to be made anew.
    Stale,
}

impl Plan for Install {
    type Answer = Installed;

    fn keys(&self) -> Keys {
        Keys {
            event: self.event.as_ref().map(|event| event.id.clone()),
            ..Keys::of(self.organization)
        }
    }

    fn decide(&self, input: &Input<'_>) -> Result<Planned<Installed>, Error> {
        let id = ConfigurationId::of(&self.text);
        if let (Some(recorded), Some(event)) = (&input.snapshot.event, &self.event) {
            return recall(recorded, &event.content, input);
        }
        if input.snapshot.configuration == Some(id) && self.event.is_none() {
            return Ok(Planned::Done(Installed::Done(id, None)));
        }
        if input.snapshot.configuration != self.replaces {
            return Ok(Planned::Done(Installed::Stale));
        }
        let event = match &self.event {
            Some(event) => event.id.clone(),
            None => {
                let mut salt = [0; 8];
                input.entropy.fill(&mut salt)?;
                EventId::new(&format!("configuration/{id}/{:016x}", u64::from_be_bytes(salt)))?
            }
        };
        let mut parts = Parts::new(*input);
        let actor = parts.add(self.actor.as_str().as_bytes())?;
        let body = match self.cause {
            Cause::Installed { disable_group_messaging } => {
                EntryBody::ConfigurationInstalled { id, actor, disable_group_messaging }
            }
            Cause::Partner { program: _, suspended } => {
                EntryBody::PartnerChanged { id, suspended, actor }
            }
        };
        let mut entry = plain_entry(&event, self.at, input, body, &parts, Vec::new());
        if let Cause::Partner { program, .. } = self.cause {
            entry.program = Some(program);
        }
        let outcome = Outcome::of_entry(&entry, &parts.as_stored(), None, input.configuration);
        let mut scribe = Scribe::new(*input, None)?;
        let content = self.event.as_ref().map_or(&[][..], |event| &event.content);
        scribe.append(&entry, parts, content)?;
        let commit = Commit {
            install: (input.snapshot.configuration != Some(id))
                .then(|| Installation { id, text: self.text.clone() }),
            ..scribe.commit()
        };
        Ok(Planned::Write(Box::new(commit), Installed::Done(id, Some(Box::new(outcome)))))
    }
}
