//! A store behind an `Arc` is a store: several engines may share one.

use std::sync::Arc;

use consentry_core::{ConfigurationId, ContactId, OrganizationId, Timestamp};

use crate::error::{CommitError, StoreError};
use crate::store::{
    Commit, Head, Keys, LeaseRequest, OutboxText, Snapshot, Status, Store, StoredEntry,
};

impl<S: Store + ?Sized> Store for Arc<S> {
    fn load(&self, keys: &Keys) -> Result<Snapshot, StoreError> {
        S::load(self, keys)
    }

    fn commit(&self, commit: Commit) -> Result<Vec<u64>, CommitError> {
        S::commit(self, commit)
    }

    fn changes(&self, after: u64, limit: usize) -> Result<Vec<StoredEntry>, StoreError> {
        S::changes(self, after, limit)
    }

    fn history(
        &self,
        organization: OrganizationId,
        contact: ContactId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<StoredEntry>, StoreError> {
        S::history(self, organization, contact, after, limit)
    }

    fn scan(
        &self,
        organization: OrganizationId,
        after: Option<ContactId>,
        due_by: Option<Timestamp>,
        limit: usize,
    ) -> Result<Vec<Head>, StoreError> {
        S::scan(self, organization, after, due_by, limit)
    }

    fn lease(&self, request: &LeaseRequest) -> Result<Vec<OutboxText>, StoreError> {
        S::lease(self, request)
    }

    fn configuration(&self, id: ConfigurationId) -> Result<Option<String>, StoreError> {
        S::configuration(self, id)
    }

    fn status(&self) -> Result<Status, StoreError> {
        S::status(self)
    }
}
