//! One transaction for a batch of commits and leases, each in a savepoint of its own.

use consentry_store::{Commit, CommitError, LeaseRequest, OutboxText, StoreError};
use rusqlite::{Connection, Result};

use crate::apply::{self, Refusal};
use crate::error;

/// What a caller wants written.
#[derive(Debug)]
pub(crate) enum Work {
    Commit(Commit),
    Lease(LeaseRequest),
}

/// What it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Committed(Vec<u64>),
    Leased(Vec<OutboxText>),
    Refused(CommitError),
}

/// Writes all works and answers each, after everything is durable.
///
/// What fails for reasons of its own, such as a commit that no longer fits on the disk, may take
/// the transaction with it: then each is written alone, and its neighbours lose nothing.
pub(crate) fn write(connection: &mut Connection, works: &[Work]) -> Vec<Answer> {
    let failure = match together(connection, works) {
        Ok(answers) => return answers,
        Err(failure) => failure,
    };
    let error = take_back(connection, failure);
    let alone = works.len() > 1
        && match error {
            StoreError::Full | StoreError::Unavailable => true,
            StoreError::Busy
            | StoreError::ReadOnly
            | StoreError::Corrupt
            | StoreError::NewerSchema
            | StoreError::Poisoned => false,
        };
    if alone {
        return works
            .iter()
            .flat_map(|work| write(connection, std::slice::from_ref(work)))
            .collect();
    }
    vec![Answer::Refused(error.into()); works.len()]
}

/// Ends the transaction that failed. Where even that fails, nobody knows what is in force.
fn take_back(connection: &Connection, failure: rusqlite::Error) -> StoreError {
    if connection.is_autocommit() || execute(connection, "ROLLBACK").is_ok() {
        error::of_write(&failure)
    } else {
        StoreError::Poisoned
    }
}

fn together(connection: &Connection, works: &[Work]) -> Result<Vec<Answer>> {
    execute(connection, "BEGIN IMMEDIATE")?;
    let mut answers = Vec::with_capacity(works.len());
    for work in works {
        execute(connection, "SAVEPOINT one")?;
        let answer = match apply(connection, work) {
            Ok(answer) => answer,
            Err(Refusal::Conflict) => {
                execute(connection, "ROLLBACK TO one")?;
                Answer::Refused(CommitError::Conflict)
            }
            Err(Refusal::Failed(failure)) => return Err(failure),
        };
        execute(connection, "RELEASE one")?;
        answers.push(answer);
    }
    execute(connection, "COMMIT")?;
    Ok(answers)
}

fn apply(connection: &Connection, work: &Work) -> std::result::Result<Answer, Refusal> {
    match work {
        Work::Commit(commit) => apply::commit(connection, commit).map(Answer::Committed),
        Work::Lease(request) => Ok(Answer::Leased(apply::lease(connection, request)?)),
    }
}

fn execute(connection: &Connection, statement: &str) -> Result<()> {
    connection.prepare_cached(statement)?.execute([]).map(drop)
}

#[cfg(test)]
mod tests {
    use consentry_store::PrivatePart;
    use consentry_store::suite::samples::{concerning, recording};
    use tempfile::TempDir;

    use super::*;
    use crate::open;

    /// A database that may grow by a few pages only.
    fn nearly_full() -> (TempDir, Connection) {
        let folder = TempDir::new().unwrap();
        let (_, connection) = open::database(&folder.path().join("consentry.db")).unwrap();
        let pages: i64 =
            connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        connection
            .pragma_update_and_check(None, "max_page_count", pages + 20, |row| row.get::<_, i64>(0))
            .unwrap();
        (folder, connection)
    }

    fn large(id: &str) -> Work {
        let mut commit = recording(id);
        commit.entries[0].parts.push(PrivatePart { salt: [1; 32], bytes: vec![1; 200_000] });
        Work::Commit(commit)
    }

    fn small(id: &str, contact: u64, version: u64) -> Work {
        Work::Commit(concerning(id, contact, version))
    }

    const FULL: Answer = Answer::Refused(CommitError::Store(StoreError::Full));

    #[test]
    fn a_commit_that_does_not_fit_fails_alone() {
        let (_folder, mut connection) = nearly_full();
        let works = [small("SM1", 1, 0), large("SM2"), small("SM3", 1, 1), small("SM1", 2, 0)];
        let expected = [
            Answer::Committed(vec![1]),
            FULL,
            Answer::Committed(vec![2]),
            Answer::Refused(CommitError::Conflict),
        ];
        assert_eq!(write(&mut connection, &works), expected);
        assert_eq!(write(&mut connection, &[large("SM2")]), [FULL]);
        let next = [small("SM4", 1, 2)];
        assert_eq!(write(&mut connection, &next), [Answer::Committed(vec![3])]);
    }

    #[test]
    fn a_batch_that_is_refused_as_a_whole_answers_everybody() {
        let (_folder, mut connection) = nearly_full();
        connection.pragma_update(None, "query_only", true).unwrap();
        let read_only = Answer::Refused(CommitError::Store(StoreError::ReadOnly));
        let works = [small("SM1", 1, 0), small("SM2", 2, 0)];
        assert_eq!(write(&mut connection, &works), [read_only.clone(), read_only]);
        connection.pragma_update(None, "query_only", false).unwrap();
        let expected = [Answer::Committed(vec![1]), Answer::Committed(vec![2])];
        assert_eq!(write(&mut connection, &works), expected);
    }
}
