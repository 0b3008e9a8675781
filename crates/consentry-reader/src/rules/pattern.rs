//! The language of patterns, and what a pattern is taken for.
//!
//! | | |
//! |---|---|
//! | `stop texting` | these words, one behind the other, in one sentence |
//! | `<stop>` | a word or phrase of a class; `<name>` an unknown word with a capital, `<number>` a number |
//! | `(a b\|c)` | one of several |
//! | `x?`, `x{0,2}` | x or nothing; none to two of them |
//! | `*`, `*{0,3}` | any word; up to three words |
//! | `!x` | a word that is none of x, which is a word, a class or several in parentheses |
//! | `^`, `$` | the beginning and the end of a sentence |
//! | `,` | a comma |
//! | `~x`, `x~` | x, or x with one of the file's prefixes or suffixes |

use std::collections::BTreeMap;

use crate::normalise;

/// A pattern, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    /// One of these phrases, each of one or more normalised words.
    Words(Vec<Vec<String>>),
    /// A word that is none of these.
    NoneOf(Vec<Vec<String>>),
    /// Any word, or a comma.
    Any,
    Name,
    Number,
    Begin,
    End,
    Comma,
    Sequence(Vec<Node>),
    Either(Vec<Node>),
    /// So many times.
    Times(Box<Node>, usize, usize),
}

/// What the patterns of a file are written with: its classes and affixes.
#[derive(Debug, Clone, Default)]
pub(super) struct Terms<'f> {
    pub(super) classes: Option<&'f Classes>,
    pub(super) prefixes: &'f [String],
    pub(super) suffixes: &'f [String],
}

/// The classes of a file: what stands for each.
pub(super) type Classes = BTreeMap<String, Vec<String>>;

/// A pattern cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PatternError {
    #[error("names the class `{0}`, which the file does not have")]
    UnknownClass(String),
    #[error("has something that means nothing there, before `{0}`")]
    Unexpected(String),
    #[error("has a word without a letter or digit")]
    EmptyWord,
    #[error("has more than {} places", super::matcher::MAX_PLACES)]
    TooLong,
    #[error("has no word that must be there")]
    NothingRequired,
    #[error("begins with a gap")]
    BeginsWithGap,
    #[error(transparent)]
    TooManyWords(#[from] crate::vocabulary::TooManyWords),
}

/// The most repetitions that a pattern may ask for.
const MAX_TIMES: usize = 12;
/// How deep classes may name each other.
const MAX_DEPTH: usize = 4;

/// Takes a pattern apart.
pub(super) fn parse(pattern: &str, terms: &Terms<'_>) -> Result<Node, PatternError> {
    let mut parser = Parser { rest: pattern.trim_start(), terms };
    let node = parser.either()?;
    if parser.rest.is_empty() { Ok(node) } else { Err(parser.unexpected()) }
}

struct Parser<'p> {
    rest: &'p str,
    terms: &'p Terms<'p>,
}

impl Parser<'_> {
    fn unexpected(&self) -> PatternError {
        PatternError::Unexpected(self.rest.to_owned())
    }

    fn take(&mut self, expected: char) -> bool {
        match self.rest.strip_prefix(expected) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    fn either(&mut self) -> Result<Node, PatternError> {
        let mut branches = vec![self.sequence()?];
        while self.take('|') {
            branches.push(self.sequence()?);
        }
        Ok(match branches.len() {
            1 => branches.remove(0),
            _ => one_of(branches),
        })
    }

    fn sequence(&mut self) -> Result<Node, PatternError> {
        let mut nodes = Vec::new();
        while !self.rest.is_empty() && !self.rest.starts_with(['|', ')']) {
            let node = self.single()?;
            let node = self.repeated(node)?;
            nodes.push(node);
        }
        match nodes.len() {
            0 => Err(self.unexpected()),
            1 => Ok(nodes.remove(0)),
            _ => Ok(Node::Sequence(nodes)),
        }
    }

    fn repeated(&mut self, node: Node) -> Result<Node, PatternError> {
        if self.take('?') {
            return Ok(Node::Times(Box::new(node), 0, 1));
        }
        if !self.take('{') {
            return Ok(node);
        }
        let (bounds, rest) = self.rest.split_once('}').ok_or_else(|| self.unexpected())?;
        let (least, most) = bounds.split_once(',').unwrap_or((bounds, bounds));
        let number = |text: &str| text.trim().parse().ok().filter(|number| *number <= MAX_TIMES);
        match (number(least), number(most)) {
            (Some(least), Some(most)) if least <= most && most > 0 => {
                self.rest = rest.trim_start();
                Ok(Node::Times(Box::new(node), least, most))
            }
            _ => Err(self.unexpected()),
        }
    }

    fn single(&mut self) -> Result<Node, PatternError> {
        for (sign, node) in
            [('*', Node::Any), ('^', Node::Begin), ('$', Node::End), (',', Node::Comma)]
        {
            if self.take(sign) {
                return Ok(node);
            }
        }
        if self.take('(') {
            let node = self.either()?;
            return if self.take(')') { Ok(node) } else { Err(self.unexpected()) };
        }
        if self.take('!') {
            return match self.single()? {
                Node::Words(phrases) => Ok(Node::NoneOf(phrases)),
                _ => Err(self.unexpected()),
            };
        }
        if let Some(rest) = self.rest.strip_prefix('<') {
            let (name, rest) = rest.split_once('>').ok_or_else(|| self.unexpected())?;
            self.rest = rest.trim_start();
            return match name {
                "name" => Ok(Node::Name),
                "number" => Ok(Node::Number),
                _ => {
                    let (mut phrases, mut marks) = (Vec::new(), Vec::new());
                    class(name, self.terms, 0, &mut phrases, &mut marks)?;
                    marks.push(Node::Words(phrases));
                    Ok(one_of(marks))
                }
            };
        }
        let is_part =
            |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '~') || !c.is_ascii();
        let end =
            self.rest.find(|c: char| c.is_whitespace() || !is_part(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        if word.is_empty() {
            return Err(self.unexpected());
        }
        self.rest = rest.trim_start();
        Ok(Node::Words(spellings(word, self.terms)?))
    }
}

/// One of several: of phrases, all together one choice.
fn one_of(branches: Vec<Node>) -> Node {
    let mut phrases = Vec::new();
    let mut others = Vec::new();
    for branch in branches {
        match as_phrases(branch) {
            Ok(found) => phrases.extend(found),
            Err(other) => others.push(other),
        }
    }
    if !phrases.is_empty() {
        others.insert(0, Node::Words(phrases));
    }
    if others.len() == 1 { others.remove(0) } else { Node::Either(others) }
}

/// The most phrases that a sequence of choices is multiplied out to.
const MAX_PRODUCT: usize = 24;

/// The phrases that a node stands for, if it stands for phrases alone.
fn as_phrases(node: Node) -> Result<Vec<Vec<String>>, Node> {
    match node {
        Node::Words(phrases) => Ok(phrases),
        Node::Sequence(nodes) => {
            let product: Option<usize> = nodes
                .iter()
                .map(
                    |node| if let Node::Words(phrases) = node { Some(phrases.len()) } else { None },
                )
                .try_fold(1_usize, |product, count| product.checked_mul(count?));
            if product.is_none_or(|product| product > MAX_PRODUCT) {
                return Err(Node::Sequence(nodes));
            }
            let mut phrases = vec![Vec::new()];
            for node in nodes {
                let Node::Words(next) = node else { continue };
                phrases = phrases
                    .iter()
                    .flat_map(|head: &Vec<String>| {
                        next.iter().map(move |tail| [head.as_slice(), tail].concat())
                    })
                    .collect();
            }
            Ok(phrases)
        }
        other => Err(other),
    }
}

/// The phrases and marks of a class.
fn class(
    name: &str,
    terms: &Terms<'_>,
    depth: usize,
    phrases: &mut Vec<Vec<String>>,
    marks: &mut Vec<Node>,
) -> Result<(), PatternError> {
    let unknown = || PatternError::UnknownClass(name.to_owned());
    let members = terms.classes.and_then(|classes| classes.get(name)).ok_or_else(unknown)?;
    if depth > MAX_DEPTH {
        return Err(unknown());
    }
    for member in members {
        match (member.as_str(), member.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'))) {
            ("^", _) => marks.push(Node::Begin),
            ("$", _) => marks.push(Node::End),
            (",", _) => marks.push(Node::Comma),
            (_, Some(other)) => class(other, terms, depth + 1, phrases, marks)?,
            (_, None) => phrases.extend(spellings(member, terms)?),
        }
    }
    Ok(())
}

/// A phrase as it is written, with and without each of the affixes that it asks for.
fn spellings(phrase: &str, terms: &Terms<'_>) -> Result<Vec<Vec<String>>, PatternError> {
    let empty = [String::new()];
    let prefixes = if phrase.starts_with('~') { terms.prefixes } else { &[] };
    let suffixes = if phrase.ends_with('~') { terms.suffixes } else { &[] };
    let stem = phrase.trim_matches('~');
    let mut spellings = Vec::new();
    for prefix in empty.iter().chain(prefixes) {
        for suffix in empty.iter().chain(suffixes) {
            let words = normalise::words(&format!("{prefix}{stem}{suffix}"));
            if words.is_empty() {
                return Err(PatternError::EmptyWord);
            }
            spellings.push(words);
        }
    }
    Ok(spellings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(phrases: &[&str]) -> Node {
        Node::Words(phrases.iter().map(|it| normalise::words(it)).collect())
    }

    #[test]
    fn patterns_are_taken_apart() {
        let classes = Classes::from([
            (
                "stop".to_owned(),
                vec!["stop".to_owned(), "knock off".to_owned(), "<more>".to_owned()],
            ),
            ("more".to_owned(), vec!["~end~".to_owned()]),
        ]);
        let terms = Terms {
            classes: Some(&classes),
            prefixes: &["un".to_owned()],
            suffixes: &["s".to_owned()],
        };
        let stop = words(&["stop", "knock off", "end", "ends", "unend", "unends"]);
        for (pattern, expected) in [
            ("<stop>", stop.clone()),
            ("don't", words(&["don t"])),
            ("^ (a|b c) $", Node::Sequence(vec![Node::Begin, words(&["a", "b c"]), Node::End])),
            (
                "a? *{0,2}",
                Node::Sequence(vec![
                    Node::Times(Box::new(words(&["a"])), 0, 1),
                    Node::Times(Box::new(Node::Any), 0, 2),
                ]),
            ),
            (
                "!(a|b) , <name>",
                Node::Sequence(vec![
                    Node::NoneOf(vec![vec!["a".to_owned()], vec!["b".to_owned()]]),
                    Node::Comma,
                    Node::Name,
                ]),
            ),
        ] {
            assert_eq!(parse(pattern, &terms), Ok(expected), "{pattern}");
        }
    }

    #[test]
    fn a_malformed_pattern_is_refused() {
        for pattern in
            ["", "(a", "a)", "a||b", "<x>", "a{2,1}", "a{99}", "a{x}", "a%", "!^", "-", "()"]
        {
            assert!(parse(pattern, &Terms::default()).is_err(), "{pattern:?}");
        }
    }
}
