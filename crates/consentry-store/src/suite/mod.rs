//! The store suite: what every [`Store`](crate::Store) must do, as checks to run against it.
//!
//! [`store_suite!`](crate::store_suite) makes one test of each check. A check gets an empty store
//! and panics where the store is wrong. [`FaultyStore`] lets a store fail on purpose, for tests of
//! what stands above it.

mod conditions;
mod configurations;
mod faulty;
mod heads;
mod journal;
mod loading;
mod outbox;
mod reopening;
pub mod samples;
mod threads;

pub use conditions::*;
pub use configurations::*;
pub use faulty::{Fault, FaultyStore, Operation};
pub use heads::*;
pub use journal::*;
pub use loading::*;
pub use outbox::*;
pub use reopening::*;
pub use threads::*;

/// Runs the whole store suite against a store: one `#[test]` for each check.
///
/// The first argument is called once for each test and makes an empty store, as a value that
/// dereferences to it. The second is for stores that outlive their process: it closes that value
/// and opens the same store again.
///
/// # Example
/// ```
/// use consentry_store::{MemoryStore, store_suite};
///
/// store_suite!(|| Box::new(MemoryStore::new([7; 32])));
/// ```
#[macro_export]
macro_rules! store_suite {
    ($make:expr) => {
        $crate::store_suite! { @each $make;
            a_new_store_is_empty
            a_commit_without_changes_writes_nothing
            a_commit_needs_the_configuration_in_force
            a_first_commit_needs_that_no_configuration_is_in_force
            a_stale_head_version_conflicts
            a_future_head_version_conflicts
            a_version_of_an_unknown_contact_conflicts
            a_new_contact_must_have_a_new_id
            a_new_contact_must_have_a_new_address
            the_address_of_a_known_contact_never_changes
            two_new_contacts_of_one_commit_must_differ_in_address
            two_writes_of_one_head_in_one_commit_conflict
            an_event_is_recorded_once
            two_entries_of_one_event_in_one_commit_conflict
            organizations_do_not_share_events
            organizations_do_not_share_contacts
            event_ids_differ_by_case_and_by_trailing_space
            a_conflict_of_the_last_condition_leaves_no_trace
            every_kind_of_conflict_leaves_no_trace
            several_heads_are_written_together
            one_stale_head_of_several_refuses_all
            indexes_are_dense_and_returned_in_order
            a_conflict_uses_up_no_index
            changes_come_in_order_and_in_pages
            changes_are_those_of_every_organization
            a_contact_has_its_history
            private_parts_come_back_byte_for_byte
            large_values_come_back_byte_for_byte
            the_newest_time_is_that_of_the_newest_entry
            extreme_ids_and_times_come_back
            a_head_is_found_by_address_id_and_event
            a_head_is_that_of_the_first_contact_that_is_known
            more_heads_come_in_the_order_asked
            an_event_comes_back_with_its_entry
            unknown_keys_find_nothing
            a_load_sees_the_newest_commit
            the_secret_never_changes
            heads_come_in_order_and_in_pages
            heads_are_those_of_one_organization
            heads_are_due_at_their_time
            a_head_is_due_at_its_newest_time_only
            a_text_is_claimed_once
            a_claim_ends
            an_expired_text_is_never_claimed
            a_text_that_went_out_is_never_claimed
            texts_are_claimed_oldest_first_up_to_the_limit
            texts_are_claimed_for_one_contact
            texts_are_claimed_for_one_organization
            a_waiting_text_is_replaced_in_its_place
            a_text_put_and_done_in_one_commit_is_gone
            an_unknown_text_may_be_done
            texts_come_back_byte_for_byte
            two_workers_never_claim_one_text
            a_configuration_comes_back_and_is_in_force
            an_earlier_configuration_stays_readable
            a_configuration_may_be_installed_again
            a_refused_installation_leaves_no_text
            a_configuration_is_installed_with_its_entry
            threads_that_contend_on_one_head_lose_nothing
            threads_on_their_own_heads_all_succeed
            one_event_from_many_threads_is_recorded_once
            one_address_from_many_threads_is_one_contact
            a_bad_commit_fails_alone
            no_commit_passes_a_new_configuration
            loads_are_of_one_point_in_time
            readers_see_no_gap_in_the_journal
        }
    };
    ($make:expr, $reopen:expr) => {
        $crate::store_suite!($make);
        $crate::store_suite! { @reopen $make, $reopen;
            reopened => fill, expect_filled;
            reopened_after_a_conflict => fill_and_conflict, expect_filled;
            reopened_with_claims => fill_and_claim, expect_claimed;
        }
    };
    (@each $make:expr; $($check:ident)*) => { $(
        #[test]
        fn $check() {
            let made = ($make)();
            $crate::suite::$check(&*made);
        }
    )* };
    (@reopen $make:expr, $reopen:expr; $($name:ident => $before:ident, $after:ident;)*) => { $(
        #[test]
        fn $name() {
            let made = ($make)();
            let before = $crate::suite::$before(&*made);
            let made = ($reopen)(made);
            $crate::suite::$after(&*made, &before);
        }
    )* };
}
