//! Lists by a number, in one piece of memory.

use serde::{Deserialize, Serialize};

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
