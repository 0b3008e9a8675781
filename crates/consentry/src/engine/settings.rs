//! Settings: configurations are put in force, and partners suspended and resumed, each by somebody who
//! may.

use std::sync::Arc;

use consentry_core::{
    Actor, Configuration, ConfigurationId, Invalid, OptInMode, Privilege, ProgramId, Timestamp,
};
use consentry_store::StoreError;

use super::Engine;
use crate::error::Error;
use crate::host_event::{HostConfiguration, HostEvent, HostEventBody};
use crate::outcome::Outcome;
use crate::plan::{Cause, HostId, Install, Installed};
use crate::wire::{self, edit};

/// After so many lost races the store counts as busy.
const MOST_ATTEMPTS: usize = 100;

impl Engine {
    /// Puts a configuration in force and journals who did it. Installing the one that is in force
    /// changes nothing. A partner that is suspended stays so, whatever the text says.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming the field of the configuration, `organization.id` when it is
    /// another organization's than the one in force, or `actor` where administrators are configured
    /// and this is none who may; [`Error::OutcomeUnknown`] when the store did not confirm.
    pub fn install(
        &self,
        text: &str,
        actor: &str,
        now: Timestamp,
    ) -> Result<ConfigurationId, Error> {
        let configuration = HostConfiguration {
            text: text.to_owned(),
            actor: Actor::new(actor)?,
            disable_group_messaging: false,
        };
        self.install_configuration(&configuration, now)
    }

    /// As [`install`](Self::install); with `disable_group_messaging` a change to consent mode switches
    /// group messaging off, where it would be refused otherwise.
    ///
    /// # Errors
    /// As [`install`](Self::install).
    pub fn install_configuration(
        &self,
        configuration: &HostConfiguration,
        now: Timestamp,
    ) -> Result<ConfigurationId, Error> {
        match self.put_in_force(&Change::Install(configuration), None, now, now)? {
            Changed::Done(id, _) => Ok(id),
            Changed::Recorded(_) => Err(Error::Store(StoreError::Corrupt)),
        }
    }

    /// A change of settings that a host reports as an event.
    pub(super) fn change_settings(
        &self,
        event: HostEvent,
        now: Timestamp,
    ) -> Result<Outcome, Error> {
        let at = event.at;
        let id = HostId { id: event.id.clone(), content: event.body.content() };
        let change = match &event.body {
            HostEventBody::ConfigInstalled(configuration) => Change::Install(configuration),
            HostEventBody::PartnerChanged { program, suspended, actor } => {
                Change::Partner { program, suspended: *suspended, actor }
            }
            _ => return Err(Error::Store(StoreError::Corrupt)),
        };
        match self.put_in_force(&change, Some(id), at, now)? {
            Changed::Done(_, outcome) => outcome.ok_or(Error::Store(StoreError::Corrupt)),
            Changed::Recorded(outcome) => Ok(outcome),
        }
    }

    fn put_in_force(
        &self,
        change: &Change<'_>,
        event: Option<HostId>,
        at: Timestamp,
        now: Timestamp,
    ) -> Result<Changed, Error> {
        for _ in 0..MOST_ATTEMPTS {
            let current = self.current()?;
            let text = change.text(self, current.as_deref())?;
            let next = Arc::new(change.parse(&text, current.as_deref())?);
            if let Some(current) = &current {
                change.check(current, &next)?;
            }
            self.remember(&next);
            let plan = Install {
                organization: next.organization(),
                text,
                replaces: current.as_ref().map(|current| current.id()),
                actor: change.actor().clone(),
                at,
                cause: change.cause(),
                event: event.clone(),
            };
            match self.drive_or_recall(&plan, now, &next)? {
                Ok(Installed::Done(id, outcome)) => {
                    return Ok(Changed::Done(id, outcome.map(|outcome| *outcome)));
                }
                Ok(Installed::Stale) => {}
                Err(recorded) => return Ok(Changed::Recorded(recorded)),
            }
        }
        Err(Error::OutcomeUnknown(StoreError::Busy))
    }

    /// The text of a configuration.
    pub(super) fn text_of(&self, id: ConfigurationId) -> Result<String, Error> {
        Ok(self.store.configuration(id)?.ok_or(StoreError::Corrupt)?)
    }
}

/// What came of a change.
enum Changed {
    Done(ConfigurationId, Option<Outcome>),
    Recorded(Outcome),
}

/// A change of settings.
enum Change<'a> {
    Install(&'a HostConfiguration),
    Partner { program: &'a str, suspended: bool, actor: &'a Actor },
}

impl Change<'_> {
    const fn actor(&self) -> &Actor {
        match self {
            Self::Install(configuration) => &configuration.actor,
            Self::Partner { actor, .. } => actor,
        }
    }

    fn cause(&self) -> Cause {
        match self {
            Self::Install(configuration) => {
                Cause::Installed { disable_group_messaging: configuration.disable_group_messaging }
            }
            Self::Partner { program, suspended, .. } => {
                Cause::Partner { program: ProgramId::of(program), suspended: *suspended }
            }
        }
    }

    /// The text that is to be in force.
    fn text(&self, engine: &Engine, current: Option<&Configuration>) -> Result<String, Error> {
        match self {
            Self::Install(configuration) => {
                let mut text = configuration.text.clone();
                if configuration.disable_group_messaging {
                    text = edit::with_group_messaging(&text, false)?;
                }
                let programs = current.into_iter().flat_map(Configuration::programs);
                for program in programs.filter(|program| program.is_suspended()) {
                    text = edit::with_partner(&text, program.name(), true)?;
                }
                Ok(text)
            }
            Self::Partner { program, suspended, .. } => {
                let current = current.ok_or(Error::NotConfigured)?;
                if current.program(ProgramId::of(program)).is_none() {
                    let expected = "the id of a program";
                    return Err(Invalid::new("unknown_program", "program", expected).into());
                }
                let text = engine.text_of(current.id())?;
                Ok(edit::with_partner(&text, program, *suspended)?)
            }
        }
    }

    fn parse(&self, text: &str, current: Option<&Configuration>) -> Result<Configuration, Invalid> {
        let refused = match wire::config::parse(text) {
            Err(error) if error.code() == "excludes_group_messaging" => error,
            answer => return answer,
        };
        // Where groups were on before, it is the mode that may not be.
        let had_groups = current.is_some_and(|it| it.organization_spec().group_messaging);
        if !had_groups {
            return Err(refused);
        }
        let asks = wire::config::parse(&edit::with_group_messaging(text, false)?)?;
        let program = asks.programs().find(|program| program.mode() == OptInMode::Consent);
        let name = program.map_or("", |program| program.name());
        Err(Invalid::new(
            "excludes_group_messaging",
            format!("programs.{name}.mode"),
            "disclaimer, because opt-in with consent and group messaging cannot be on together; or \
             group messaging to be disabled with it",
        ))
    }

    /// Whether the actor may make the change.
    fn check(&self, current: &Configuration, next: &Configuration) -> Result<(), Invalid> {
        if current.organization() != next.organization() {
            return Err(Invalid::new(
                "immutable_id",
                "organization.id",
                "the id of the organization that the database belongs to",
            ));
        }
        let actor = self.actor().as_str();
        match self {
            Self::Install(_) if current.id() == next.id() => Ok(()),
            Self::Install(_) => current.permits_change(next, actor),
            Self::Partner { .. } => current.requires_privilege(Privilege::Provider, actor),
        }
    }
}
