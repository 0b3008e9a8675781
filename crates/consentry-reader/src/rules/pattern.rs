//! The language of patterns, and what a pattern becomes.
//!
//! | | |
//! |---|---|
//! | `stop texting` | these words, one behind the other, in one sentence |
//! | `<stop>` | a word or phrase of a class; `<name>` an unknown word with a capital, `<number>` a number |
//! | `(a b\|c)` | one of several |
//! | `x?` | x or nothing |
//! | `*`, `*{0,3}` | any word; up to three words |
//! | `^`, `$` | the beginning and the end of a sentence |
//! | `,` | a comma |

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::symbols::{
    BEGIN, CAPITALISED, COMMA, END, FIRST_WORD, LAST_WORD, NUMBER, Vocabulary,
};
use crate::normalise;

/// The classes of a file: what stands for each.
pub(super) type Classes = BTreeMap<String, Vec<String>>;

/// A pattern cannot be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PatternError {
    #[error("names a class that the file does not have")]
    UnknownClass,
    #[error("has a character that means nothing there")]
    Unexpected,
    #[error("has a word without a letter or digit")]
    EmptyWord,
    #[error("is one word too many for the vocabulary")]
    TooManyWords,
}

/// Compiles a pattern into a regular expression over symbols.
pub(super) fn compile(
    pattern: &str,
    classes: &Classes,
    vocabulary: &mut Vocabulary,
) -> Result<String, PatternError> {
    let mut regex = String::new();
    let mut rest = pattern.trim_start();
    while let Some(first) = rest.chars().next() {
        let after = rest.get(first.len_utf8()..).unwrap_or_default();
        rest = match first {
            '(' => put(&mut regex, "(?:", after),
            ')' => put(&mut regex, ")", after),
            '|' => put(&mut regex, "|", after),
            '?' => put(&mut regex, "?", after),
            '^' => put(&mut regex, &escaped(BEGIN), after),
            '$' => put(&mut regex, &escaped(END), after),
            ',' => put(&mut regex, &escaped(COMMA), after),
            '*' => {
                let any = format!("[{}-{}]", escaped(FIRST_WORD), escaped(LAST_WORD));
                put(&mut regex, &any, after)
            }
            '{' => {
                let (bounds, after) = after.split_once('}').ok_or(PatternError::Unexpected)?;
                if !bounds.chars().all(|c| c.is_ascii_digit() || c == ',') {
                    return Err(PatternError::Unexpected);
                }
                put(&mut regex, &format!("{{{bounds}}}"), after)
            }
            '<' => {
                let (name, after) = after.split_once('>').ok_or(PatternError::Unexpected)?;
                regex.push_str(&class(name, classes, vocabulary)?);
                after
            }
            c if c.is_alphanumeric() => {
                let end = rest
                    .find(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '-'))
                    .unwrap_or(rest.len());
                let (word, after) = rest.split_at(end);
                let symbols = phrase(word, vocabulary)?;
                let _ = write!(regex, "(?:{symbols})");
                after
            }
            _ => return Err(PatternError::Unexpected),
        }
        .trim_start();
    }
    Ok(regex)
}

fn put<'p>(regex: &mut String, piece: &str, after: &'p str) -> &'p str {
    regex.push_str(piece);
    after
}

fn escaped(symbol: char) -> String {
    format!("\\x{{{:X}}}", u32::from(symbol))
}

/// The symbols of a word or phrase.
fn phrase(words: &str, vocabulary: &mut Vocabulary) -> Result<String, PatternError> {
    let words = normalise::words(words);
    if words.is_empty() {
        return Err(PatternError::EmptyWord);
    }
    let symbols = words.iter().map(|word| vocabulary.symbol(word).map(escaped));
    symbols.collect::<Option<String>>().ok_or(PatternError::TooManyWords)
}

/// One of the words and phrases of a class, the longest first.
fn class(
    name: &str,
    classes: &Classes,
    vocabulary: &mut Vocabulary,
) -> Result<String, PatternError> {
    match name {
        "name" => return Ok(escaped(CAPITALISED)),
        "number" => return Ok(escaped(NUMBER)),
        _ => {}
    }
    let members = classes.get(name).ok_or(PatternError::UnknownClass)?;
    let mut phrases =
        members.iter().map(|it| phrase(it, vocabulary)).collect::<Result<Vec<_>, _>>()?;
    phrases.sort_by_key(|symbols| std::cmp::Reverse(symbols.len()));
    Ok(format!("(?:{})", phrases.join("|")))
}
