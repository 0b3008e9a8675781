//! Everything that reads: a pool of connections, and the queries.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use consentry_core::{ConfigurationId, ContactId, EventId, OrganizationId, Timestamp};
use consentry_store::{
    Head, Keys, LeaseRequest, PrivatePart, Snapshot, Status, StoreError, StoredEntry,
};
use rusqlite::{Connection, OptionalExtension, Result, Row, params};

use crate::{error, open, rows};

/// How many idle connections are kept; more readers at once open more for the moment.
const IDLE: usize = 16;

/// Connections that read, one for each thread that is reading just now.
#[derive(Debug)]
pub(crate) struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    pub(crate) const fn new(path: PathBuf) -> Self {
        Self { path, idle: Mutex::new(Vec::new()) }
    }

    /// Runs queries that all see one point in time: the newest that any process committed.
    pub(crate) fn read<T>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T>,
    ) -> std::result::Result<T, StoreError> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = idle.map_or_else(|| open::reader(&self.path), Ok)?;
        // After an error the connection is closed, and its transaction with it.
        let value = in_transaction(&connection, read).map_err(|error| error::of_read(&error))?;
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE {
            idle.push(connection);
        }
        Ok(value)
    }
}

fn in_transaction<T>(
    connection: &Connection,
    read: impl FnOnce(&Connection) -> Result<T>,
) -> Result<T> {
    connection.prepare_cached("BEGIN")?.execute([])?;
    let value = read(connection)?;
    connection.prepare_cached("COMMIT")?.execute([])?;
    Ok(value)
}

pub(crate) fn load(connection: &Connection, keys: &Keys) -> Result<Snapshot> {
    let (configuration, secret) = connection
        .prepare_cached("SELECT configuration, secret FROM store")?
        .query_row([], |row| Ok((rows::configuration(row, 0)?, row.get(1)?)))?;
    let event = entry_of(connection, keys.organization, keys.event.as_ref())?;
    let related = entry_of(connection, keys.organization, keys.contact_of.as_ref())?;
    let head = head(connection, keys, related.as_ref())?;
    let others = others(connection, keys)?;
    Ok(Snapshot { configuration, secret, event, related, head, others })
}

/// By address, by id, then by earlier event: the first that is known.
fn head(
    connection: &Connection,
    keys: &Keys,
    related: Option<&StoredEntry>,
) -> Result<Option<Head>> {
    let organization = rows::integer(keys.organization.key());
    if let Some(address) = keys.contact {
        let found = connection
            .prepare_cached(
                "SELECT contact, address, version, bytes
                 FROM contacts JOIN heads USING (organization, contact)
                 WHERE organization = ?1 AND address = ?2",
            )?
            .query_row(params![organization, rows::integer(address.number())], rows::head)
            .optional()?;
        if found.is_some() {
            return Ok(found);
        }
    }
    let by_event = related.and_then(|entry| entry.contact);
    for contact in [keys.contact_id, by_event].into_iter().flatten() {
        let found = head_by_id(connection, keys.organization, contact)?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

fn others(connection: &Connection, keys: &Keys) -> Result<Vec<Head>> {
    let found = |contact| head_by_id(connection, keys.organization, contact).transpose();
    keys.others.iter().copied().filter_map(found).collect()
}

fn head_by_id(
    connection: &Connection,
    organization: OrganizationId,
    contact: ContactId,
) -> Result<Option<Head>> {
    connection
        .prepare_cached(
            "SELECT contact, address, version, bytes
             FROM heads LEFT JOIN contacts USING (organization, contact)
             WHERE organization = ?1 AND contact = ?2",
        )?
        .query_row(
            params![rows::integer(organization.key()), rows::integer(contact.key())],
            rows::head,
        )
        .optional()
}

fn entry_of(
    connection: &Connection,
    organization: OrganizationId,
    event: Option<&EventId>,
) -> Result<Option<StoredEntry>> {
    let Some(event) = event else { return Ok(None) };
    let found = connection
        .prepare_cached(
            "SELECT entry, event, contact, parts, bytes, digest
             FROM entries LEFT JOIN digests USING (entry)
             WHERE organization = ?1 AND event = ?2",
        )?
        .query_row(params![rows::integer(organization.key()), event.as_str()], bare_entry)
        .optional()?;
    found.map(|entry| with_parts(connection, entry)).transpose()
}

pub(crate) fn changes(
    connection: &Connection,
    after: u64,
    limit: usize,
) -> Result<Vec<StoredEntry>> {
    connection
        .prepare_cached(
            "SELECT entry, event, contact, parts, bytes, digest
             FROM entries LEFT JOIN digests USING (entry)
             WHERE entry > ?1 ORDER BY entry LIMIT ?2",
        )?
        .query_and_then(params![rows::integer(after), rows::limit(limit)], bare_entry)?
        .map(|entry| with_parts(connection, entry?))
        .collect()
}

pub(crate) fn history(
    connection: &Connection,
    organization: OrganizationId,
    contact: ContactId,
    after: u64,
    limit: usize,
) -> Result<Vec<StoredEntry>> {
    let (organization, contact) = (rows::integer(organization.key()), rows::integer(contact.key()));
    connection
        .prepare_cached(
            "SELECT entry, event, contact, parts, bytes, digest
             FROM entries LEFT JOIN digests USING (entry)
             WHERE organization = ?1 AND contact = ?2 AND entry > ?3 ORDER BY entry LIMIT ?4",
        )?
        .query_and_then(
            params![organization, contact, rows::integer(after), rows::limit(limit)],
            bare_entry,
        )?
        .map(|entry| with_parts(connection, entry?))
        .collect()
}

/// Columns `entry, event, contact, parts, bytes, digest`; its parts are missing.
fn bare_entry(row: &Row<'_>) -> Result<StoredEntry> {
    let parts: i64 = row.get(3)?;
    let parts =
        usize::try_from(parts).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(3, parts))?;
    Ok(StoredEntry {
        index: rows::unsigned(row, 0)?,
        event: rows::event(row, 1)?,
        contact: row.get::<_, Option<i64>>(2)?.map(|_| rows::contact(row, 2)).transpose()?,
        bytes: row.get(4)?,
        digest: row.get(5)?,
        parts: vec![None; parts],
    })
}

fn with_parts(connection: &Connection, mut entry: StoredEntry) -> Result<StoredEntry> {
    if entry.parts.is_empty() {
        return Ok(entry);
    }
    let mut query =
        connection.prepare_cached("SELECT part, salt, bytes FROM parts WHERE entry = ?1")?;
    let mut found = query.query([rows::integer(entry.index)])?;
    while let Some(row) = found.next()? {
        let place: i64 = row.get(0)?;
        let part = PrivatePart { salt: row.get(1)?, bytes: row.get(2)? };
        let slot = usize::try_from(place).ok().and_then(|place| entry.parts.get_mut(place));
        *slot.ok_or(rusqlite::Error::IntegralValueOutOfRange(0, place))? = Some(part);
    }
    drop(found);
    Ok(entry)
}

pub(crate) fn scan(
    connection: &Connection,
    organization: OrganizationId,
    after: Option<ContactId>,
    due_by: Option<Timestamp>,
    limit: usize,
) -> Result<Vec<Head>> {
    let organization = rows::integer(organization.key());
    let after = after.map_or(-1, |contact| rows::integer(contact.key()));
    let limit = rows::limit(limit);
    match due_by {
        None => connection
            .prepare_cached(
                "SELECT contact, address, version, bytes
                 FROM heads LEFT JOIN contacts USING (organization, contact)
                 WHERE organization = ?1 AND contact > ?2 ORDER BY contact LIMIT ?3",
            )?
            .query_and_then(params![organization, after, limit], rows::head)?
            .collect(),
        // Few are due among many: their ids come from the index alone and are sorted.
        Some(due_by) => connection
            .prepare_cached(
                "SELECT contact, address, version, bytes
                 FROM heads LEFT JOIN contacts USING (organization, contact)
                 WHERE organization = ?1 AND contact IN (
                     SELECT contact FROM heads INDEXED BY heads_due
                     WHERE organization = ?1 AND due_at <= ?4 AND contact > ?2
                     ORDER BY contact LIMIT ?3)
                 ORDER BY contact",
            )?
            .query_and_then(params![organization, after, limit, due_by.as_millis()], rows::head)?
            .collect(),
    }
}

/// Whether a lease would claim anything. The writer looks again.
pub(crate) fn may_lease(connection: &Connection, request: &LeaseRequest) -> Result<bool> {
    let organization = rows::integer(request.organization.key());
    let now = request.now.as_millis();
    match request.contact {
        None => connection
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM outbox NOT INDEXED WHERE organization = ?1
                 AND not_after >= ?2 AND (claimed_until IS NULL OR claimed_until <= ?2))",
            )?
            .query_row(params![organization, now], |row| row.get(0)),
        Some(contact) => connection
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM outbox WHERE organization = ?1 AND contact = ?3
                 AND not_after >= ?2 AND (claimed_until IS NULL OR claimed_until <= ?2))",
            )?
            .query_row(params![organization, now, rows::integer(contact.key())], |row| row.get(0)),
    }
}

pub(crate) fn configuration(
    connection: &Connection,
    id: ConfigurationId,
) -> Result<Option<String>> {
    connection
        .prepare_cached("SELECT text FROM configurations WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| row.get(0))
        .optional()
}

pub(crate) fn status(connection: &Connection) -> Result<Status> {
    let newest = connection
        .prepare_cached("SELECT entry, recorded_at FROM entries ORDER BY entry DESC LIMIT 1")?
        .query_row([], |row| Ok((rows::unsigned(row, 0)?, rows::time(row, 1)?)))
        .optional()?;
    connection.prepare_cached("SELECT configuration, secret FROM store")?.query_row([], |row| {
        Ok(Status {
            configuration: rows::configuration(row, 0)?,
            newest: newest.map(|(_, time)| time),
            last_index: newest.map_or(0, |(index, _)| index),
            secret: row.get(1)?,
        })
    })
}
