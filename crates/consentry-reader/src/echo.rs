//! Our own text that came back: quoted, forwarded, or echoed by a machine.

use std::collections::HashMap;

use crate::line::Line;
use crate::normalise;

/// Fewer words in a row are nobody's text: "see you then" says either side.
const FEWEST_WORDS: usize = 4;
/// Of a longer outbound text the beginning alone is looked for.
const MAX_OUTBOUND_BYTES: usize = 4096;

/// Tells of each token of a line whether it repeats the last outbound text; empty if none does.
///
/// A run of words counts that is as long as the whole outbound text, or at least four words.
pub(crate) fn places(line: &Line, text: &str, last_outbound: &str) -> Vec<bool> {
    let end = last_outbound.floor_char_boundary(MAX_OUTBOUND_BYTES);
    let sent = normalise::words(last_outbound.get(..end).unwrap_or_default());
    let fewest = sent.len().min(FEWEST_WORDS);
    if fewest == 0 || (sent.len() < FEWEST_WORDS && normalise::words(text) != sent) {
        return Vec::new();
    }
    let came = normalise::words(text);
    let mut starts: HashMap<&[String], Vec<usize>> = HashMap::new();
    for (at, run) in sent.windows(fewest).enumerate() {
        starts.entry(run).or_default().push(at);
    }
    let mut repeats = vec![false; came.len()];
    for (at, run) in came.windows(fewest).enumerate() {
        if starts.contains_key(run) {
            repeats.get_mut(at..at + fewest).unwrap_or_default().fill(true);
        }
    }
    if !repeats.contains(&true) {
        return Vec::new();
    }
    let mut repeats = repeats.into_iter();
    let tokens = line.tokens().iter();
    tokens.map(|token| token.id.is_word() && repeats.next().unwrap_or_default()).collect()
}
