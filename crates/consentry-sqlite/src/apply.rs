//! One commit or one lease, inside a transaction that the writer has begun.

use consentry_core::{ContactId, OrganizationId};
use consentry_store::{
    Commit, EXPIRED_KEPT_MILLIS, HeadWrite, Installation, LeaseRequest, NewEntry, OutboxChange,
    OutboxText,
};
use rusqlite::{Connection, ToSql, params};

use crate::rows;

/// Why a commit was not applied: what it wrote so far must be taken back.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// A condition does not hold.
    Conflict,
    /// SQLite failed.
    Failed(rusqlite::Error),
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error)
    }
}

/// Checks the conditions and writes. Each condition is checked by the statement that writes.
pub(crate) fn commit(connection: &Connection, commit: &Commit) -> Result<Vec<u64>, Refusal> {
    let Commit { organization, configuration, heads, entries, outbox, install } = commit;
    let in_force = connection
        .prepare_cached("SELECT configuration FROM store")?
        .query_row([], |row| rows::configuration(row, 0))?;
    expect(in_force == *configuration)?;
    for write in heads {
        write_head(connection, *organization, write)?;
    }
    let indexes = entries
        .iter()
        .map(|entry| append(connection, *organization, entry))
        .collect::<Result<_, _>>()?;
    for change in outbox {
        match change {
            OutboxChange::Put(text) => put(connection, *organization, text)?,
            OutboxChange::Done(effect) => {
                let statement = "DELETE FROM outbox WHERE organization = ?1 AND effect = ?2";
                let row = params![rows::integer(organization.key()), effect.as_str()];
                connection.prepare_cached(statement)?.execute(row)?;
            }
        }
    }
    if let Some(installation) = install {
        put_in_force(connection, installation)?;
    }
    Ok(indexes)
}

fn expect(holds: bool) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(Refusal::Conflict) }
}

fn write_head(
    connection: &Connection,
    organization: OrganizationId,
    write: &HeadWrite,
) -> Result<(), Refusal> {
    let HeadWrite { contact, address, version, bytes, due_at } = write;
    let organization = rows::integer(organization.key());
    let due_at = due_at.map(|time| time.as_millis());
    let id = rows::integer(contact.key());
    if *version > 0 {
        let changed = connection
            .prepare_cached(
                "UPDATE heads SET version = version + 1, due_at = ?4, bytes = ?5
                 WHERE organization = ?1 AND contact = ?2 AND version = ?3",
            )?
            .execute(params![organization, id, rows::integer(*version), due_at, bytes])?;
        return expect(changed == 1);
    }
    let made = connection
        .prepare_cached(
            "INSERT INTO heads (organization, contact, version, due_at, bytes)
             VALUES (?1, ?2, 1, ?3, ?4) ON CONFLICT DO NOTHING",
        )?
        .execute(params![organization, id, due_at, bytes])?;
    expect(made == 1)?;
    let Some(address) = address else { return Ok(()) };
    let made = connection
        .prepare_cached(
            "INSERT INTO contacts (organization, contact, address)
             VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        )?
        .execute(params![organization, id, rows::integer(address.number())])?;
    expect(made == 1)
}

fn append(
    connection: &Connection,
    organization: OrganizationId,
    entry: &NewEntry,
) -> Result<u64, Refusal> {
    let NewEntry { event, contact, recorded_at, bytes, digest, parts } = entry;
    let appended = connection
        .prepare_cached(
            "INSERT INTO entries (organization, event, contact, recorded_at, parts, bytes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            rows::integer(organization.key()),
            event.as_str(),
            contact.map(|contact| rows::integer(ContactId::key(contact))),
            recorded_at.as_millis(),
            rows::limit(parts.len()),
            bytes,
        ])?;
    expect(appended == 1)?;
    let index = connection.last_insert_rowid();
    connection
        .prepare_cached("INSERT INTO digests (entry, digest) VALUES (?1, ?2)")?
        .execute(params![index, digest])?;
    for (place, part) in (0_i64..).zip(parts) {
        connection
            .prepare_cached("INSERT INTO parts (entry, part, salt, bytes) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![index, place, part.salt, part.bytes])?;
    }
    Ok(index.unsigned_abs())
}

fn put(
    connection: &Connection,
    organization: OrganizationId,
    text: &OutboxText,
) -> rusqlite::Result<()> {
    let OutboxText { effect, contact, not_after, bytes } = text;
    connection
        .prepare_cached(
            "INSERT INTO outbox (organization, effect, contact, not_after, bytes)
             VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (organization, effect) DO UPDATE SET contact = excluded.contact,
             not_after = excluded.not_after, bytes = excluded.bytes, claimed_until = NULL",
        )?
        .execute(params![
            rows::integer(organization.key()),
            effect.as_str(),
            rows::integer(contact.key()),
            not_after.as_millis(),
            bytes,
        ])?;
    Ok(())
}

fn put_in_force(connection: &Connection, installation: &Installation) -> rusqlite::Result<()> {
    let Installation { id, text } = installation;
    connection
        .prepare_cached(
            "INSERT INTO configurations (id, text) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        )?
        .execute(params![id.as_bytes(), text])?;
    connection.prepare_cached("UPDATE store SET configuration = ?1")?.execute([id.as_bytes()])?;
    Ok(())
}

/// Claims texts, and forgets those that expired long ago.
pub(crate) fn lease(
    connection: &Connection,
    request: &LeaseRequest,
) -> rusqlite::Result<Vec<OutboxText>> {
    let LeaseRequest { organization, contact, now, until, limit } = request;
    let now = now.as_millis();
    connection
        .prepare_cached("DELETE FROM outbox WHERE not_after < ?1")?
        .execute([now.saturating_sub(EXPIRED_KEPT_MILLIS)])?;
    let organization = rows::integer(organization.key());
    let (limit, until) = (rows::limit(*limit), until.as_millis());
    let mut claimed = match contact {
        None => claimed(connection, ANY_CONTACT, params![organization, now, limit, until])?,
        Some(contact) => {
            let contact = rows::integer(contact.key());
            let row = params![organization, now, limit, until, contact];
            claimed(connection, ONE_CONTACT, row)?
        }
    };
    // RETURNING promises no order.
    claimed.sort_unstable_by_key(|(place, _)| *place);
    Ok(claimed.into_iter().map(|(_, text)| text).collect())
}

fn claimed(
    connection: &Connection,
    statement: &str,
    row: &[&dyn ToSql],
) -> rusqlite::Result<Vec<(i64, OutboxText)>> {
    connection
        .prepare_cached(statement)?
        .query_and_then(row, |row| Ok((row.get(4)?, rows::text(row)?)))?
        .collect()
}

const ANY_CONTACT: &str = "UPDATE outbox SET claimed_until = ?4 WHERE place IN (
     SELECT place FROM outbox NOT INDEXED WHERE organization = ?1
     AND not_after >= ?2 AND (claimed_until IS NULL OR claimed_until <= ?2)
     ORDER BY place LIMIT ?3)
     RETURNING effect, contact, not_after, bytes, place";

const ONE_CONTACT: &str = "UPDATE outbox SET claimed_until = ?4 WHERE place IN (
     SELECT place FROM outbox WHERE organization = ?1 AND contact = ?5
     AND not_after >= ?2 AND (claimed_until IS NULL OR claimed_until <= ?2)
     ORDER BY place LIMIT ?3)
     RETURNING effect, contact, not_after, bytes, place";
