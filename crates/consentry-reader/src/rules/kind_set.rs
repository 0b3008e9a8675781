//! Sets of kinds of words, in which one is found at once.

/// A set of kinds: a table of as many places as a power of two, of which at least one is empty.
#[derive(Debug, Clone, Copy)]
pub(super) struct KindSet<'t>(pub(super) &'t [u16]);

/// What stands in an empty place: the kind of words that are in no set.
const EMPTY: u16 = 0;

impl KindSet<'_> {
    /// Tells whether words of a kind are in the set.
    #[inline]
    pub(super) fn has(self, kind: u16) -> bool {
        let Some(last) = self.0.len().checked_sub(1) else { return false };
        let mut place = home(kind) & last;
        loop {
            match self.0.get(place).copied() {
                None | Some(EMPTY) => return false,
                Some(there) if there == kind => return true,
                Some(_) => place = (place + 1) & last,
            }
        }
    }
}

/// Where a kind is looked for first, in a table of any size.
#[inline]
const fn home(kind: u16) -> usize {
    // Bits from the middle of a product, which neighbours do not share.
    (kind as u32).wrapping_mul(0x9E37_79B1) as usize >> 15
}

/// The table of some kinds, none of which is empty.
#[cfg_attr(not(test), allow(dead_code, reason = "the build script makes them"))]
pub(super) fn table(kinds: &[u16]) -> Vec<u16> {
    if kinds.is_empty() {
        return Vec::new();
    }
    // At most three of four places are taken, of a small one all but one.
    let mut table = vec![EMPTY; (kinds.len() * 4 / 3 + 1).next_power_of_two()];
    let last = table.len() - 1;
    for &kind in kinds {
        let mut places = (0..).map(|step| (home(kind) + step) & last);
        let free = places.find(|place| table.get(*place) == Some(&EMPTY));
        if let Some(there) = free.and_then(|place| table.get_mut(place)) {
            *there = kind;
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_set_has_what_it_was_made_of(kinds in prop::collection::btree_set(1..2_000_u16, 0..300)) {
            let table = table(&kinds.iter().copied().collect::<Vec<_>>());
            let found: BTreeSet<u16> = (0..2_000).filter(|kind| KindSet(&table).has(*kind)).collect();
            prop_assert_eq!(found, kinds);
        }
    }
}
