//! Reactions: what a telephone makes of a tap on a message.
//!
//! Apple's telephones send `Liked “…”`, or `Reacted 👍 to “…”`, to those who do not have theirs, and
//! Google's `👍 to “…”` with spaces that nobody sees. The quoted words are the business's own.

use crate::normalise;

/// How reactions begin before the quotation, normalised. A known emoji may stand between the words.
const BEGINNINGS: [&[&str]; 18] = [
    &["liked"], &["loved"], &["disliked"], &["laughed", "at"], &["emphasized"], &["emphasised"],
    &["questioned"], &["reacted", "to"], &["reacted", "with", "to"], &["removed", "a", "like", "from"],
    &["removed", "a", "heart", "from"], &["removed", "a", "dislike", "from"],
    &["removed", "a", "laugh", "from"], &["removed", "an", "exclamation", "from"],
    &["removed", "an", "exclamation", "mark", "from"], &["removed", "a", "question", "mark", "from"],
    &["removed", "from"], &["removed", "a", "reaction", "from"],
];

/// Tells whether a text is a reaction.
pub(crate) fn is_reaction(text: &str) -> bool {
    let text = text.trim_matches(|c: char| c.is_whitespace() || normalise::is_invisible(c));
    let Some(open) = text.find(['“', '"', '«', '„']) else { return false };
    let (before, quoted) = text.split_at(open);
    let closes = quoted.chars().count() > 1 && quoted.ends_with(['”', '"', '»', '“', '…']);
    // The beginning is short, and only that is normalised.
    if !closes || before.len() > 64 {
        return false;
    }
    let words = normalise::words(before);
    let words: Vec<&str> =
        words.iter().map(String::as_str).filter(|word| word.is_ascii()).collect();
    let has_sign = before.chars().any(|c| !c.is_alphanumeric() && !c.is_ascii() && !c.is_whitespace());
    BEGINNINGS.contains(&words.as_slice()) || (has_sign && words == ["to"])
}
