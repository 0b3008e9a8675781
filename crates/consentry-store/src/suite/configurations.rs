//! Configurations: installed, in force, kept for ever.

use consentry_core::ConfigurationId;

use super::samples::{empty, entry, organization, recording};
use crate::error::CommitError;
use crate::store::{Commit, Installation, Keys, Store};

fn id(text: &str) -> ConfigurationId {
    ConfigurationId::of(text)
}

fn installing(text: &str, over: Option<&str>) -> Commit {
    let install = Installation { id: id(text), text: text.to_owned() };
    Commit { configuration: over.map(id), install: Some(install), ..empty() }
}

fn in_force(store: &dyn Store) -> Option<ConfigurationId> {
    let snapshot = store.load(&Keys::of(organization())).expect("the store answers");
    let status = store.status().expect("the store answers");
    assert_eq!(snapshot.configuration, status.configuration);
    status.configuration
}

/// Byte for byte, whatever the text.
pub fn a_configuration_comes_back_and_is_in_force(store: &dyn Store) {
    let text = "brand = \"Zürich ☎\"\r\n\t# a comment\n";
    assert_eq!(store.configuration(id(text)), Ok(None));
    store.commit(installing(text, None)).expect("the conditions hold");
    assert_eq!(store.configuration(id(text)), Ok(Some(text.to_owned())));
    assert_eq!(store.configuration(id("unknown")), Ok(None));
    assert_eq!(in_force(store), Some(id(text)));
}

/// Old entries name old configurations.
pub fn an_earlier_configuration_stays_readable(store: &dyn Store) {
    store.commit(installing("one", None)).expect("the conditions hold");
    store.commit(installing("two", Some("one"))).expect("the conditions hold");
    assert_eq!(in_force(store), Some(id("two")));
    assert_eq!(store.configuration(id("one")), Ok(Some("one".to_owned())));
}

/// Who goes back installs the earlier text again.
pub fn a_configuration_may_be_installed_again(store: &dyn Store) {
    store.commit(installing("one", None)).expect("the conditions hold");
    store.commit(installing("one", Some("one"))).expect("the conditions hold");
    store.commit(installing("two", Some("one"))).expect("the conditions hold");
    store.commit(installing("one", Some("two"))).expect("the conditions hold");
    assert_eq!(in_force(store), Some(id("one")));
    assert_eq!(store.configuration(id("two")), Ok(Some("two".to_owned())));
}

/// Two installations over the same configuration: the second is refused.
pub fn a_refused_installation_leaves_no_text(store: &dyn Store) {
    store.commit(installing("one", None)).expect("the conditions hold");
    assert_eq!(store.commit(installing("two", None)), Err(CommitError::Conflict));
    assert_eq!(store.configuration(id("two")), Ok(None));
    assert_eq!(in_force(store), Some(id("one")));
}

/// Installing is an event like any other.
pub fn a_configuration_is_installed_with_its_entry(store: &dyn Store) {
    let commit = Commit { entries: vec![entry("C1")], ..installing("one", None) };
    assert_eq!(store.commit(commit), Ok(vec![1]));
    let again = Commit { entries: vec![entry("C1")], ..installing("two", Some("one")) };
    assert_eq!(store.commit(again), Err(CommitError::Conflict));
    assert_eq!(in_force(store), Some(id("one")));
    let next = Commit { configuration: Some(id("one")), ..recording("SM1") };
    assert_eq!(store.commit(next), Ok(vec![2]));
}
