//! Reactions: what a telephone makes of a tap on a message.
//!
//! Apple's telephones send `Liked “…”`, or `Reacted 👍 to “…”`, to those who do not have theirs, and
//! Google's `👍 to “…”` with spaces that nobody sees. The quoted words are the business's own. The
//! words around the quotation are data, in each language's file of rules.

use crate::normalise;
use crate::rules::Rules;

/// The quotation marks that a telephone puts around the text that it quotes.
const OPENING: [char; 6] = ['“', '"', '«', '„', '「', '”'];
const CLOSING: [char; 6] = ['”', '"', '»', '“', '」', '…'];
/// The longest text around the quotation, in bytes: only that is normalised.
const MAX_AROUND_BYTES: usize = 80;

/// Tells whether a text is a reaction.
pub(crate) fn is_reaction(text: &str, rules: &Rules) -> bool {
    // The first bytes of these marks: most texts have none of them.
    let begins_one = |byte: &u8| matches!(byte, b'"' | 0xC2 | 0xE2 | 0xE3);
    if !text.as_bytes().iter().fold(false, |found, byte| found | begins_one(byte)) {
        return false;
    }
    let text = text.trim_matches(|c: char| c.is_whitespace() || normalise::is_invisible(c));
    let Some(open) = text.find(OPENING) else { return false };
    let Some((last, mark)) = text.char_indices().rfind(|(_, c)| CLOSING.contains(c)) else {
        return false;
    };
    let after = text.get(last + mark.len_utf8()..).unwrap_or_default();
    let (before, quoted) = text.split_at(open);
    let is_around = before.len() <= MAX_AROUND_BYTES && after.len() <= MAX_AROUND_BYTES;
    if !is_around || last <= open || quoted.is_empty() {
        return false;
    }
    let (words_before, words_after) = (plain_words(before), plain_words(after));
    let has_emoji = before.chars().any(is_emoji);
    (words_after.is_empty() && has_emoji && words_before == ["to"])
        || rules.is_reaction(words_before, words_after)
}

/// The words of a text without its emoji.
fn plain_words(text: &str) -> Vec<String> {
    let mut words = normalise::words(text);
    words.retain(|word| word.chars().any(char::is_alphanumeric));
    words
}

fn is_emoji(c: char) -> bool {
    !c.is_ascii() && !c.is_alphanumeric() && !c.is_whitespace() && !normalise::is_invisible(c)
}
