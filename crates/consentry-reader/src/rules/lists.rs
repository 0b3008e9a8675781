//! Lists by a number in one piece of memory, and numbered bit sets.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::matcher::BLOCK;
use super::pattern::PatternError;

/// A list for each number from 0 on.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Lists<T> {
    /// Where each list ends; the next begins there.
    ends: Box<[u32]>,
    items: Box<[T]>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Self { ends: Box::default(), items: Box::default() }
    }
}

impl<T> Lists<T> {
    /// Puts lists one behind the other.
    pub(super) fn new(lists: impl IntoIterator<Item = Vec<T>>) -> Self {
        let (mut ends, mut items) = (Vec::new(), Vec::new());
        for list in lists {
            items.extend(list);
            ends.push(u32::try_from(items.len()).unwrap_or(u32::MAX));
        }
        Self { ends: ends.into(), items: items.into() }
    }

    /// The list of a number; nothing of one that has none.
    #[inline]
    pub(super) fn of(&self, number: u16) -> &[T] {
        let number = usize::from(number);
        let Some(&end) = self.ends.get(number) else { return &[] };
        let start = match number.checked_sub(1) {
            Some(before) => self.ends.get(before).copied().unwrap_or(end),
            None => 0,
        };
        self.items.get(start as usize..end as usize).unwrap_or_default()
    }
}

/// For each block of items, which of them are so, as bits.
pub(super) fn blocks_of<T>(items: &[T], are: impl Fn(&T) -> bool) -> Box<[u64]> {
    let bits = |block: &[T]| {
        let those = block.iter().enumerate().filter(|(_, item)| are(item));
        those.fold(0, |bits, (at, _)| bits | 1 << at)
    };
    items.chunks(BLOCK).map(bits).collect()
}

/// Numbered bit sets.
#[derive(Debug, Default)]
pub(super) struct Bits {
    sets: Vec<u64>,
    numbers: FxHashMap<u64, u16>,
}

impl Bits {
    /// The number of a bit set.
    pub(super) fn number(&mut self, set: u64) -> Result<u16, PatternError> {
        if let Some(number) = self.numbers.get(&set) {
            return Ok(*number);
        }
        let number = u16::try_from(self.sets.len()).map_err(|_| PatternError::TooMany)?;
        self.sets.push(set);
        self.numbers.insert(set, number);
        Ok(number)
    }

    /// The bit sets by their numbers.
    pub(super) fn into_sets(self) -> Box<[u64]> {
        self.sets.into()
    }
}
