//! Our own text that came back: quoted, forwarded, or echoed by a machine.

use std::collections::HashSet;

use crate::line::Line;
use crate::normalise;

/// Fewer words in a row may be the contact's own: "I no longer wish to receive these texts" repeats
/// what many instructions say.
const FEWEST_WORDS: usize = 8;
/// Of a longer outbound text the beginning alone is looked for.
const MAX_OUTBOUND_BYTES: usize = 4096;

/// Tells of each token of a line whether it repeats the last outbound text; empty if none does.
///
/// What came back is the whole outbound text of at least four words, or a run of at least eight of its
/// words that is at least half of it.
pub(crate) fn places(line: &Line, text: &str, last_outbound: &str) -> Vec<bool> {
    let end = last_outbound.floor_char_boundary(MAX_OUTBOUND_BYTES);
    let sent = normalise::words(last_outbound.get(..end).unwrap_or_default());
    let fewest = sent.len().min(FEWEST_WORDS.max(sent.len().div_ceil(2)));
    if fewest < 4 {
        return Vec::new();
    }
    let came = normalise::words(text);
    let runs: HashSet<&[String]> = sent.windows(fewest).collect();
    let mut repeats = vec![false; came.len()];
    let mut filled = 0;
    for (at, run) in came.windows(fewest).enumerate() {
        if runs.contains(run) {
            // Each word once, however many runs it is part of.
            repeats.get_mut(filled.max(at)..at + fewest).unwrap_or_default().fill(true);
            filled = at + fewest;
        }
    }
    if filled == 0 {
        return Vec::new();
    }
    let mut repeats = repeats.into_iter();
    let tokens = line.tokens().iter();
    tokens.map(|token| token.id.is_word() && repeats.next().unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests {
    use crate::{Intent, Kind, ReadContext, Reader};

    #[test]
    fn what_came_back_is_not_the_contacts() {
        let sent = "Acme: your parcel is on its way to you today. Reply STOP to end.";
        let context = ReadContext { last_outbound: Some(sent), ..ReadContext::default() };
        for (text, intent, kind) in [
            (sent.to_owned(), Intent::None, Kind::Echo),
            (format!("Fwd: {sent}"), Intent::None, Kind::Echo),
            (format!("> {sent}\nplease take me off your list"), Intent::OptOut, Kind::Message),
            (format!("STOP\n\n> {sent}"), Intent::OptOut, Kind::Message),
            ("STOP to end".to_owned(), Intent::OptOut, Kind::Message),
        ] {
            let reading = Reader::builtin().read_in(&text, &context);
            assert_eq!((reading.intent, reading.kind), (intent, kind), "{text}");
        }
    }

    #[test]
    fn a_request_in_the_words_of_an_instruction_is_a_request() {
        for (text, sent) in [
            (
                "I no longer wish to receive these texts",
                "If you no longer wish to receive these texts, reply STOP.",
            ),
            ("STOP", "STOP"),
            ("I want to opt out", "Do you want to opt out? Reply STOP"),
        ] {
            let context = ReadContext { last_outbound: Some(sent), ..ReadContext::default() };
            assert_eq!(Reader::builtin().read_in(text, &context).intent, Intent::OptOut, "{text}");
        }
    }
}
