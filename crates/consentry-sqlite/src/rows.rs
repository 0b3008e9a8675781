//! Rows to the engine's types, and back.

use consentry_core::{Address, ConfigurationId, ContactId, EffectId, EventId, Timestamp};
use consentry_store::{Head, OutboxText};
use rusqlite::types::Type;
use rusqlite::{Error, Result, Row};

/// An integer as SQLite keeps it. All of ours are far below 2^63; one that is not finds nothing.
pub(crate) fn integer(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// A limit as SQLite keeps it.
pub(crate) fn limit(value: usize) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

pub(crate) fn unsigned(row: &Row<'_>, column: usize) -> Result<u64> {
    let value: i64 = row.get(column)?;
    u64::try_from(value).map_err(|_| Error::IntegralValueOutOfRange(column, value))
}

pub(crate) fn contact(row: &Row<'_>, column: usize) -> Result<ContactId> {
    unsigned(row, column).map(ContactId::from_bits)
}

pub(crate) fn time(row: &Row<'_>, column: usize) -> Result<Timestamp> {
    let value: i64 = row.get(column)?;
    Timestamp::from_millis(value).map_err(|_| Error::IntegralValueOutOfRange(column, value))
}

pub(crate) fn event(row: &Row<'_>, column: usize) -> Result<EventId> {
    let text = row.get_ref(column)?.as_str()?;
    EventId::new(text).map_err(|error| malformed(column, Type::Text, error))
}

fn effect(row: &Row<'_>, column: usize) -> Result<EffectId> {
    let text = row.get_ref(column)?.as_str()?;
    EffectId::new(text).map_err(|error| malformed(column, Type::Text, error))
}

fn address(row: &Row<'_>, column: usize) -> Result<Option<Address>> {
    let Some(digits) = row.get::<_, Option<i64>>(column)? else { return Ok(None) };
    let parsed = Address::parse(&format!("+{digits}"));
    parsed.map(Some).map_err(|error| malformed(column, Type::Integer, error))
}

fn malformed(column: usize, kind: Type, error: consentry_core::Invalid) -> Error {
    Error::FromSqlConversionFailure(column, kind, Box::new(error))
}

/// The configuration in force; NULL before the first.
pub(crate) fn configuration(row: &Row<'_>, column: usize) -> Result<Option<ConfigurationId>> {
    Ok(row.get::<_, Option<[u8; 32]>>(column)?.map(ConfigurationId::from_bytes))
}

/// Columns `contact, address, version, bytes`.
pub(crate) fn head(row: &Row<'_>) -> Result<Head> {
    Ok(Head {
        contact: contact(row, 0)?,
        address: address(row, 1)?,
        version: unsigned(row, 2)?,
        bytes: row.get(3)?,
    })
}

/// Columns `effect, contact, not_after, bytes`.
pub(crate) fn text(row: &Row<'_>) -> Result<OutboxText> {
    Ok(OutboxText {
        effect: effect(row, 0)?,
        contact: contact(row, 1)?,
        not_after: time(row, 2)?,
        bytes: row.get(3)?,
    })
}
