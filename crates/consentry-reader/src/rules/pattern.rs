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
use std::ops::ControlFlow;
use std::rc::Rc;

use smallvec::SmallVec;

use crate::normalise;
use crate::vocabulary::{Vocabulary, WordId};

/// A pattern, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    /// One of these phrases.
    Words(Rc<[Phrase]>),
    /// A word that is none of these.
    NoneOf(Rc<[Phrase]>),
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

/// The longest phrase of a class, in words.
pub(crate) const MAX_PHRASE: usize = 7;

/// One or more words in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Phrase {
    /// Filled up with the mark of a sentence's beginning, which no phrase has.
    words: [WordId; MAX_PHRASE],
    length: u8,
}

impl Phrase {
    /// Nothing, to which words can be joined.
    const EMPTY: Self = Self { words: [WordId::BEGIN; MAX_PHRASE], length: 0 };

    /// This phrase and another behind it; `None` if that is too long.
    fn join(mut self, other: &Self) -> Option<Self> {
        let start = usize::from(self.length);
        let words = other.words();
        self.words.get_mut(start..start + words.len())?.copy_from_slice(words);
        self.length = self.length.checked_add(other.length)?;
        Some(self)
    }

    pub(crate) fn of(words: &[WordId]) -> Option<Self> {
        let mut phrase = Self::EMPTY;
        phrase.words.get_mut(..words.len())?.copy_from_slice(words);
        phrase.length = u8::try_from(words.len()).ok()?;
        Some(phrase)
    }

    pub(crate) fn words(&self) -> &[WordId] {
        self.words.get(..usize::from(self.length)).unwrap_or_default()
    }

    pub(crate) fn first(&self) -> WordId {
        let [first, ..] = self.words;
        first
    }
}

/// What the patterns of a file are written with: its classes and affixes, and the words themselves.
#[derive(Debug)]
pub(crate) struct Terms<'f> {
    pub(crate) classes: &'f Classes,
    pub(crate) prefixes: &'f [String],
    pub(crate) suffixes: &'f [String],
    pub(crate) vocabulary: &'f mut Vocabulary,
    /// The classes that were asked for already.
    pub(crate) known: BTreeMap<String, Node>,
}

/// The classes of a file: what stands for each.
pub(crate) type Classes = BTreeMap<String, Vec<String>>;

/// A pattern cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PatternError {
    #[error("names the class `{0}`, which the file does not have")]
    UnknownClass(String),
    #[error("has something that means nothing there, before `{0}`")]
    Unexpected(String),
    #[error("has a word without a letter or digit, or a phrase of more than {MAX_PHRASE} words")]
    EmptyWord,
    #[error(
        "has more than {} places or takes in more than {} words",
        super::matcher::MAX_PLACES,
        super::part::LONGEST_MATCH
    )]
    TooLong,
    #[error("is one pattern too many")]
    TooMany,
    #[error("has no word that must be there")]
    NothingRequired,
    #[error("begins with a gap")]
    BeginsWithGap,
    #[error(transparent)]
    TooManyWords(#[from] crate::vocabulary::TooManyWords),
}

/// The most repetitions that a pattern may ask for.
const MAX_TIMES: usize = 12;
/// How deep classes may name each other, and parentheses stand in each other.
const MAX_DEPTH: usize = 8;
/// The longest pattern. Those of the lexicons are half as long at most.
const MAX_PATTERN_BYTES: usize = 8_192;

/// Takes a pattern apart.
pub(crate) fn parse(pattern: &str, terms: &mut Terms<'_>) -> Result<Node, PatternError> {
    if pattern.len() > MAX_PATTERN_BYTES {
        return Err(PatternError::TooLong);
    }
    let mut parser = Parser { rest: pattern.trim_start(), depth: 0, terms };
    let node = parser.either()?;
    if parser.rest.is_empty() { Ok(node) } else { Err(parser.unexpected()) }
}

struct Parser<'p, 'f> {
    rest: &'p str,
    /// How many parentheses are open.
    depth: usize,
    terms: &'p mut Terms<'f>,
}

impl Parser<'_, '_> {
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
            self.depth += 1;
            if self.depth > MAX_DEPTH {
                return Err(PatternError::TooLong);
            }
            let node = self.either()?;
            self.depth -= 1;
            return if self.take(')') { Ok(node) } else { Err(self.unexpected()) };
        }
        if self.take('!') {
            if self.rest.starts_with('!') {
                return Err(self.unexpected());
            }
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
                _ => self.terms.class(name),
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
        let phrases = self.terms.spellings(word)?;
        Ok(Node::Words(phrases.into()))
    }
}

/// One of several: of phrases, all together one choice.
fn one_of(branches: Vec<Node>) -> Node {
    let mut phrases = Vec::new();
    let mut others = Vec::new();
    for branch in branches {
        match as_phrases(branch) {
            Ok(found) => phrases.extend_from_slice(&found),
            Err(other) => others.push(other),
        }
    }
    if !phrases.is_empty() {
        others.insert(0, Node::Words(phrases.into()));
    }
    if others.len() == 1 { others.remove(0) } else { Node::Either(others) }
}

/// The most phrases that a sequence of choices is multiplied out to.
const MAX_PRODUCT: usize = 24;

/// The phrases that a node stands for, if it stands for phrases alone.
fn as_phrases(node: Node) -> Result<Rc<[Phrase]>, Node> {
    match node {
        Node::Words(phrases) => Ok(phrases),
        Node::Sequence(nodes) => product(&nodes).ok_or(Node::Sequence(nodes)),
        other => Err(other),
    }
}

/// Every phrase that choices one behind the other stand for, unless they are many or long.
fn product(nodes: &[Node]) -> Option<Rc<[Phrase]>> {
    let mut phrases = vec![Phrase::EMPTY];
    for node in nodes {
        let Node::Words(next) = node else { return None };
        if phrases.len() * next.len() > MAX_PRODUCT {
            return None;
        }
        let joined = phrases.iter().flat_map(|head| next.iter().map(|tail| head.join(tail)));
        phrases = joined.collect::<Option<_>>()?;
    }
    Some(phrases.into())
}

impl Terms<'_> {
    /// One of a class.
    pub(crate) fn class(&mut self, name: &str) -> Result<Node, PatternError> {
        if let Some(known) = self.known.get(name) {
            return Ok(known.clone());
        }
        let (mut phrases, mut marks) = (Vec::new(), Vec::new());
        self.collect(name, 0, &mut phrases, &mut marks)?;
        phrases.sort_unstable();
        phrases.dedup();
        marks.push(Node::Words(phrases.into()));
        let class = one_of(marks);
        self.known.insert(name.to_owned(), class.clone());
        Ok(class)
    }

    /// The phrases and marks of a class.
    fn collect(
        &mut self,
        name: &str,
        depth: usize,
        phrases: &mut Vec<Phrase>,
        marks: &mut Vec<Node>,
    ) -> Result<(), PatternError> {
        let unknown = || PatternError::UnknownClass(name.to_owned());
        let members = self.classes.get(name).ok_or_else(unknown)?;
        if depth > MAX_DEPTH {
            return Err(unknown());
        }
        for member in members {
            let class = member.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
            match (member.as_str(), class) {
                ("^", _) => marks.push(Node::Begin),
                ("$", _) => marks.push(Node::End),
                (",", _) => marks.push(Node::Comma),
                (_, Some(other)) => self.collect(other, depth + 1, phrases, marks)?,
                (_, None) => phrases.extend(self.spellings(member)?),
            }
        }
        Ok(())
    }

    /// A phrase as it is written, with and without each of the affixes that it asks for.
    fn spellings(&mut self, phrase: &str) -> Result<Vec<Phrase>, PatternError> {
        let (prefixes, suffixes) = (self.prefixes, self.suffixes);
        let prefixes = if phrase.starts_with('~') { prefixes } else { &[] };
        let suffixes = if phrase.ends_with('~') { suffixes } else { &[] };
        let stem = phrase.trim_matches('~');
        if prefixes.is_empty() && suffixes.is_empty() {
            return Ok(vec![self.phrase(stem)?]);
        }
        let mut spellings = Vec::new();
        for prefix in std::iter::once("").chain(prefixes.iter().map(String::as_str)) {
            for suffix in std::iter::once("").chain(suffixes.iter().map(String::as_str)) {
                spellings.push(self.phrase(&format!("{prefix}{stem}{suffix}"))?);
            }
        }
        Ok(spellings)
    }

    fn phrase(&mut self, words: &str) -> Result<Phrase, PatternError> {
        let mut ids = SmallVec::<[WordId; MAX_PHRASE]>::new();
        let too_many =
            normalise::for_each_word(words, |word| match self.vocabulary.add(word.text) {
                Ok(id) => {
                    ids.push(id);
                    ControlFlow::Continue(())
                }
                Err(error) => ControlFlow::Break(error),
            });
        if let ControlFlow::Break(error) = too_many {
            return Err(error.into());
        }
        Phrase::of(&ids).filter(|_| !ids.is_empty()).ok_or(PatternError::EmptyWord)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(
        pattern: &str,
        classes: &Classes,
        vocabulary: &mut Vocabulary,
    ) -> Result<Node, PatternError> {
        let (prefixes, suffixes) = (["un".to_owned()], ["s".to_owned()]);
        let mut terms = Terms {
            classes,
            prefixes: &prefixes,
            suffixes: &suffixes,
            vocabulary,
            known: BTreeMap::new(),
        };
        parse(pattern, &mut terms)
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
        let mut vocabulary = Vocabulary::default();
        let mut phrases = |texts: &[&str]| -> Rc<[Phrase]> {
            let phrase = |text: &&str| {
                let ids = normalise::words(text).into_iter().map(|word| vocabulary.add(&word));
                Phrase::of(&ids.collect::<Result<Vec<_>, _>>().expect("room")).expect("short")
            };
            texts.iter().map(phrase).collect()
        };
        let stop = phrases(&["stop", "knock off", "end", "ends", "unend", "unends"]);
        let mut sorted = stop.to_vec();
        sorted.sort_unstable();
        let words = |phrases| Node::Words(phrases);
        for (pattern, expected) in [
            ("<stop>", words(sorted.into())),
            ("don't", words(phrases(&["don t"]))),
            (
                "^ (a|b c) $",
                Node::Sequence(vec![Node::Begin, words(phrases(&["a", "b c"])), Node::End]),
            ),
            (
                "a? *{0,2}",
                Node::Sequence(vec![
                    Node::Times(Box::new(words(phrases(&["a"]))), 0, 1),
                    Node::Times(Box::new(Node::Any), 0, 2),
                ]),
            ),
            (
                "!(a|b) , <name>",
                Node::Sequence(vec![Node::NoneOf(phrases(&["a", "b"])), Node::Comma, Node::Name]),
            ),
        ] {
            assert_eq!(node(pattern, &classes, &mut vocabulary.clone()), Ok(expected), "{pattern}");
        }
    }

    #[test]
    fn a_malformed_pattern_is_refused() {
        for pattern in
            ["", "(a", "a)", "a||b", "<x>", "a{2,1}", "a{99}", "a{x}", "a%", "!^", "-", "()"]
        {
            let parsed = node(pattern, &Classes::new(), &mut Vocabulary::default());
            assert!(parsed.is_err(), "{pattern:?}");
        }
    }
}
