//! Who stands behind a line, under the names of the configuration that an entry names.

use std::collections::BTreeMap;
use std::sync::Arc;

use consentry_core::{
    Address, Configuration, ConfigurationId, ContactId, Line, OrganizationId, Place,
};
use consentry_store::Keys;
use consentry_store::journal::Entry;

use crate::engine::Engine;
use crate::error::Error;

/// The names of a row.
#[derive(Clone)]
pub(super) struct Names {
    pub(super) organization: Arc<str>,
    pub(super) organization_id: Arc<str>,
    pub(super) name: Arc<str>,
    pub(super) line: Option<Arc<str>>,
}

/// Names and addresses that were looked up, each once.
pub(super) struct Directory<'e> {
    engine: &'e Engine,
    current: &'e Configuration,
    names: BTreeMap<(ConfigurationId, Place), Names>,
    addresses: BTreeMap<ContactId, Option<Address>>,
}

impl<'e> Directory<'e> {
    pub(super) const fn new(engine: &'e Engine, current: &'e Configuration) -> Self {
        Self { engine, current, names: BTreeMap::new(), addresses: BTreeMap::new() }
    }

    /// The names at a place, as they were when the entry was written.
    pub(super) fn names(&mut self, entry: &Entry, place: &Place) -> Result<Names, Error> {
        let id = entry.versions.configuration.unwrap_or_else(|| self.current.id());
        if let Some(names) = self.names.get(&(id, *place)) {
            return Ok(names.clone());
        }
        let names = names_at(&*self.configuration(entry)?, place);
        self.names.insert((id, *place), names.clone());
        Ok(names)
    }

    /// A contact's address; none after erasure.
    pub(super) fn address(&mut self, contact: ContactId) -> Result<Option<Address>, Error> {
        if let Some(address) = self.addresses.get(&contact) {
            return Ok(*address);
        }
        let address = address_of(self.engine, self.current.organization(), contact)?;
        self.addresses.insert(contact, address);
        Ok(address)
    }

    /// The configuration under which an entry was written.
    pub(super) fn configuration(&self, entry: &Entry) -> Result<Arc<Configuration>, Error> {
        self.engine.configuration(entry.versions.configuration.unwrap_or_else(|| self.current.id()))
    }
}

fn address_of(
    engine: &Engine,
    organization: OrganizationId,
    contact: ContactId,
) -> Result<Option<Address>, Error> {
    let keys = Keys { contact_id: Some(contact), ..Keys::of(organization) };
    Ok(engine.store().load(&keys)?.head.and_then(|head| head.address))
}

fn names_at(configuration: &Configuration, place: &Place) -> Names {
    let line = place.line.and_then(|line| configuration.any_line(line));
    let (organization, organization_id) = organization_of(configuration, line);
    let brand = configuration.program(place.program).map_or("", |program| program.brand());
    Names {
        organization: organization.into(),
        organization_id: organization_id.into(),
        name: line.and_then(Line::user).unwrap_or(brand).into(),
        line: line.map(|line| line.address().into()),
    }
}

/// Name and id of the organization of the tree that a line belongs to; of the main organization where
/// there is no line.
fn organization_of<'c>(
    configuration: &'c Configuration,
    line: Option<&'c Line>,
) -> (&'c str, &'c str) {
    let main = configuration.organization_spec();
    let id = line.map_or(main.id.as_str(), Line::organization);
    (configuration.organization_name(id).unwrap_or(&main.name), id)
}
