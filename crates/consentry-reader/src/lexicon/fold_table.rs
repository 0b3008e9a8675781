//! What becomes of each character of the Basic Multilingual Plane, looked up instead of worked out.

use crate::normalise::{FoldTable, Folded};

/// How many characters a page has.
const PAGE: usize = 256;

/// Works out the table.
pub(super) fn new() -> FoldTable {
    let folded: Vec<Folded> = (0..=0xFFFF)
        .map(|scalar| char::from_u32(scalar).map_or(Folded::WORK_OUT, Folded::of))
        .collect();
    let (mut pages, mut entries): (Vec<u8>, Vec<Folded>) = (Vec::new(), Vec::new());
    for page in folded.chunks(PAGE) {
        let known = entries.chunks(PAGE).position(|other| other == page);
        let number = known.unwrap_or(entries.len() / PAGE);
        if known.is_none() {
            entries.extend_from_slice(page);
        }
        // There are no more pages than numbers for them.
        pages.push(u8::try_from(number).unwrap_or_default());
    }
    FoldTable { pages: pages.into(), entries: entries.into() }
}
