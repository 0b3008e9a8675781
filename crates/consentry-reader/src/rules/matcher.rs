//! Patterns over numbered words, and the search for them.
//!
//! Each pattern is a small automaton without loops (its gaps are bounded), whose places are bits of
//! one integer. It is run from a word only where one of its first words stands, and only if the word
//! that it cannot do without stands somewhere in the text: so most texts cost nothing but reading
//! their words. A run looks at no more words than the pattern is long, which makes the time linear
//! in the text, whatever the text is.
//!
//! Automata over letters, as aho-corasick and regex-automata build them, know no classes of
//! inflected words and no gaps of words, or pay for them: these patterns as regular expressions over
//! one symbol for each word took 0.7 MB and 32 ms to compile for one language.

use std::collections::BTreeMap;

use smallvec::SmallVec;

use super::pattern::{Node, PatternError};
use crate::line::Token;
use crate::vocabulary::{Vocabulary, WordId};

/// The most places that a pattern may have.
pub(super) const MAX_PLACES: usize = 64;
/// More tokens than any match takes in.
pub(super) const LONGEST_MATCH: u32 = (MAX_PLACES * MAX_PHRASE) as u32;
/// The longest phrase of a class, in words.
const MAX_PHRASE: usize = 7;

/// What stands at a place of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    /// One of a set of words and phrases.
    Of(u16),
    /// A word that is in none of a set.
    NotOf(u16),
    /// Any word, or a comma.
    Any,
    /// A mark, or a word that nothing names.
    Is(WordId),
}

/// A place of a pattern.
#[derive(Debug, Clone, Copy)]
struct Place {
    element: Element,
    /// Which places may come next, as bits.
    next: u64,
}

/// A pattern, compiled.
#[derive(Debug)]
struct Pattern {
    /// The first of its places in the table of all places.
    places: u32,
    first: u64,
    /// The places where it may end.
    last: u64,
    /// The set of which a word must be there.
    required: u16,
}

/// Words and phrases.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Set {
    words: Box<[WordId]>,
    phrases: Box<[Box<[WordId]>]>,
}

impl Set {
    /// The lengths of those that stand at the beginning of a line: bit n for n words.
    fn lengths(&self, tokens: &[Token]) -> u8 {
        let Some(first) = tokens.first() else { return 0 };
        let mut lengths = u8::from(self.words.binary_search(&first.id).is_ok()) << 1;
        let start = self.phrases.partition_point(|phrase| phrase.first() < Some(&first.id));
        for phrase in self.phrases.get(start..).unwrap_or_default() {
            if phrase.first() != Some(&first.id) {
                break;
            }
            let is_here = tokens.get(..phrase.len()).is_some_and(|tokens| {
                tokens.iter().map(|token| token.id).eq(phrase.iter().copied())
            });
            lengths |= u8::from(is_here) << phrase.len();
        }
        lengths
    }

    /// The words that one of it begins with.
    fn beginnings(&self) -> impl Iterator<Item = WordId> {
        self.words.iter().copied().chain(self.phrases.iter().filter_map(|it| it.first().copied()))
    }
}

/// Lists by the number of a word.
#[derive(Debug, Default)]
struct ByWord {
    /// Where the list of each word begins; the next one's beginning ends it.
    starts: Box<[u32]>,
    numbers: Box<[u16]>,
}

impl ByWord {
    fn new(words: usize, pairs: impl IntoIterator<Item = (WordId, u16)>) -> Self {
        let mut pairs: Vec<_> = pairs.into_iter().collect();
        pairs.sort_unstable();
        pairs.dedup();
        let start = |word: usize| pairs.partition_point(|(id, _)| id.index() < word);
        let starts =
            (0..=words).map(|word| u32::try_from(start(word)).unwrap_or(u32::MAX)).collect();
        Self { starts, numbers: pairs.into_iter().map(|(_, number)| number).collect() }
    }

    fn of(&self, word: WordId) -> &[u16] {
        let bounds = self.starts.get(word.index()).zip(self.starts.get(word.index() + 1));
        bounds
            .and_then(|(start, end)| self.numbers.get(*start as usize..*end as usize))
            .unwrap_or_default()
    }
}

/// What was found: a pattern, and the tokens where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) pattern: u16,
    pub(super) start: u32,
    pub(super) end: u32,
}

/// All that was found.
pub(super) type Matches = SmallVec<[Match; 16]>;

/// Patterns, compiled.
#[derive(Debug, Default)]
pub(super) struct Matcher {
    patterns: Box<[Pattern]>,
    places: Box<[Place]>,
    sets: Box<[Set]>,
    /// The patterns that may begin with a word.
    beginnings: ByWord,
    /// The required sets that a word stands in, or begins a phrase of.
    triggers: ByWord,
}

impl Matcher {
    /// Finds every pattern from every word on, each as long as it can be, in the order of the line.
    pub(super) fn search(&self, tokens: &[Token]) -> Matches {
        let mut matches = Matches::new();
        let mut there: SmallVec<[u64; 16]> = SmallVec::new();
        for token in tokens {
            for &set in self.triggers.of(token.id) {
                let (at, bit) = (usize::from(set) / 64, set % 64);
                if there.len() <= at {
                    there.resize(at + 1, 0);
                }
                if let Some(bits) = there.get_mut(at) {
                    *bits |= 1 << bit;
                }
            }
        }
        if there.is_empty() {
            return matches;
        }
        let is_there = |set: u16| {
            there.get(usize::from(set) / 64).is_some_and(|bits| bits >> (set % 64) & 1 == 1)
        };
        for (start, token) in (0_u32..).zip(tokens) {
            for &number in self.beginnings.of(token.id) {
                let Some(pattern) = self.patterns.get(usize::from(number)) else { continue };
                if !is_there(pattern.required) {
                    continue;
                }
                let rest = tokens.get(start as usize..).unwrap_or_default();
                if let Some(length) = self.run(pattern, rest) {
                    matches.push(Match {
                        pattern: number,
                        start,
                        end: start.saturating_add(length),
                    });
                }
            }
        }
        matches
    }

    /// Runs a pattern from the beginning of a line; returns the length of its longest match.
    fn run(&self, pattern: &Pattern, tokens: &[Token]) -> Option<u32> {
        let mut longest = None;
        // The places to look at from the token at hand on, and from each of those behind it.
        let mut ahead = [0_u64; MAX_PHRASE + 1];
        ahead[0] = pattern.first;
        for at in 0_u32.. {
            let mut here = ahead[0];
            ahead.rotate_left(1);
            ahead[MAX_PHRASE] = 0;
            if here == 0 && ahead.iter().all(|places| *places == 0) {
                break;
            }
            let Some(rest) = tokens.get(at as usize..).filter(|rest| !rest.is_empty()) else {
                break;
            };
            while here != 0 {
                let number = here.trailing_zeros();
                here &= here - 1;
                let Some(place) = self.places.get((pattern.places + number) as usize) else {
                    break;
                };
                let mut lengths = self.lengths(place.element, rest);
                let ends = pattern.last >> number & 1 == 1;
                while lengths != 0 {
                    let length = lengths.trailing_zeros();
                    lengths &= lengths - 1;
                    if let Some(places) = ahead.get_mut(length as usize - 1) {
                        *places |= place.next;
                    }
                    if ends {
                        longest = longest.max(Some(at + length));
                    }
                }
            }
        }
        longest
    }

    fn lengths(&self, element: Element, tokens: &[Token]) -> u8 {
        let Some(id) = tokens.first().map(|token| token.id) else { return 0 };
        let set =
            |number: u16| self.sets.get(usize::from(number)).map_or(0, |set| set.lengths(tokens));
        match element {
            Element::Of(number) => set(number),
            Element::NotOf(number) => u8::from(id.is_word() && set(number) == 0) << 1,
            Element::Any => u8::from(id.is_word() || id == WordId::COMMA) << 1,
            Element::Is(expected) => u8::from(id == expected) << 1,
        }
    }

    /// How many bytes it takes.
    #[cfg(test)]
    pub(super) fn size(&self) -> usize {
        let lists = |lists: &ByWord| size_of_val(&*lists.starts) + size_of_val(&*lists.numbers);
        let phrases = |set: &Set| set.phrases.iter().map(|it| size_of_val(&**it)).sum::<usize>();
        let set = |set: &Set| {
            size_of_val(set) + size_of_val(&*set.words) + size_of_val(&*set.phrases) + phrases(set)
        };
        size_of_val(&*self.patterns)
            + size_of_val(&*self.places)
            + self.sets.iter().map(set).sum::<usize>()
            + lists(&self.beginnings)
            + lists(&self.triggers)
    }
}

/// Compiles patterns one by one.
#[derive(Debug, Default)]
pub(super) struct Compiler {
    patterns: Vec<Pattern>,
    places: Vec<Place>,
    sets: Vec<Set>,
    numbers: BTreeMap<Set, u16>,
}

impl Compiler {
    /// Adds a pattern; it has the next number.
    pub(super) fn add(
        &mut self,
        node: &Node,
        vocabulary: &mut Vocabulary,
    ) -> Result<(), PatternError> {
        let mut draft = Draft { places: Vec::new(), compiler: self, vocabulary };
        let whole = draft.add(node)?;
        let places = draft.places;
        if whole.can_be_empty {
            return Err(PatternError::NothingRequired);
        }
        let begins_with_gap = places.iter().enumerate().any(|(number, place)| {
            whole.first >> number & 1 == 1
                && matches!(place.element, Element::Any | Element::NotOf(_))
        });
        if begins_with_gap {
            return Err(PatternError::BeginsWithGap);
        }
        let required = self.required(node, vocabulary)?.ok_or(PatternError::NothingRequired)?;
        let start = u32::try_from(self.places.len()).map_err(|_| PatternError::TooLong)?;
        self.places.extend(places);
        let Fragment { first, last, .. } = whole;
        self.patterns.push(Pattern { places: start, first, last, required });
        Ok(())
    }

    /// The rarest set of which a pattern must have one.
    fn required(
        &mut self,
        node: &Node,
        vocabulary: &mut Vocabulary,
    ) -> Result<Option<u16>, PatternError> {
        let mut phrases: Vec<&Vec<Vec<String>>> = Vec::new();
        collect_required(node, &mut phrases);
        let rarest = phrases
            .into_iter()
            .min_by_key(|phrases| phrases.iter().map(|phrase| commonness(phrase)).sum::<usize>());
        rarest.map(|phrases| self.set(phrases, vocabulary)).transpose()
    }

    fn set(
        &mut self,
        phrases: &[Vec<String>],
        vocabulary: &mut Vocabulary,
    ) -> Result<u16, PatternError> {
        let mut words = Vec::new();
        let mut longer = Vec::new();
        for phrase in phrases {
            let ids = phrase.iter().map(|word| vocabulary.add(word));
            let ids: Box<[WordId]> = ids.collect::<Result<_, _>>()?;
            match *ids {
                [word] => words.push(word),
                _ if ids.len() <= MAX_PHRASE => longer.push(ids),
                _ => return Err(PatternError::TooLong),
            }
        }
        words.sort_unstable();
        words.dedup();
        longer.sort_unstable();
        longer.dedup();
        let set = Set { words: words.into(), phrases: longer.into() };
        if let Some(number) = self.numbers.get(&set) {
            return Ok(*number);
        }
        let number = u16::try_from(self.sets.len()).map_err(|_| PatternError::TooLong)?;
        self.sets.push(set.clone());
        self.numbers.insert(set, number);
        Ok(number)
    }

    /// Ends the work.
    pub(super) fn finish(self, vocabulary: &Vocabulary) -> Matcher {
        let words =
            |number: u16| self.sets.get(usize::from(number)).into_iter().flat_map(Set::beginnings);
        let beginnings = (0_u16..).zip(&self.patterns).flat_map(|(number, pattern)| {
            let places = self.places.iter().skip(pattern.places as usize).take(MAX_PLACES);
            let first = places.enumerate().filter(|(place, _)| pattern.first >> place & 1 == 1);
            let ids = first.flat_map(|(_, place)| match place.element {
                Element::Of(set) => words(set).collect(),
                Element::Is(id) => vec![id],
                Element::NotOf(_) | Element::Any => Vec::new(),
            });
            ids.map(move |id| (id, number)).collect::<Vec<_>>()
        });
        let triggers = self
            .patterns
            .iter()
            .flat_map(|pattern| words(pattern.required).map(|id| (id, pattern.required)));
        let beginnings = ByWord::new(vocabulary.len(), beginnings);
        let triggers = ByWord::new(vocabulary.len(), triggers);
        Matcher {
            patterns: self.patterns.into(),
            places: self.places.into(),
            sets: self.sets.into(),
            beginnings,
            triggers,
        }
    }
}

/// The choices of which a pattern must have a word each.
fn collect_required<'n>(node: &'n Node, found: &mut Vec<&'n Vec<Vec<String>>>) {
    match node {
        Node::Words(phrases) => found.push(phrases),
        Node::Sequence(nodes) => nodes.iter().for_each(|node| collect_required(node, found)),
        Node::Times(node, least, _) if *least > 0 => collect_required(node, found),
        _ => {}
    }
}

/// The words that stand in many texts about anything.
const COMMON: &str = "a about again all am an and any anymore are as at be been but by call can could do don dont for from \
     get getting give go going good got had has have he her here hi his how i if in is it its just know later like ll m \
     make me more my need new no not now number of off ok on one or our out over phone please pls re s see send she so \
     some t take that the their them then there they thing think this time to today too u up us ve want wanna was we \
     well what when who will with would you your yes";

/// How often a phrase sets off a search, roughly.
fn commonness(phrase: &[String]) -> usize {
    let is_common = |word: &String| COMMON.split_whitespace().any(|common| common == word);
    if phrase.first().is_some_and(is_common) { 100 } else { 1 }
}

/// A pattern that is being compiled.
struct Draft<'c> {
    places: Vec<Place>,
    compiler: &'c mut Compiler,
    vocabulary: &'c mut Vocabulary,
}

/// A part of a pattern.
#[derive(Clone, Copy)]
struct Fragment {
    first: u64,
    last: u64,
    can_be_empty: bool,
}

impl Draft<'_> {
    fn add(&mut self, node: &Node) -> Result<Fragment, PatternError> {
        let nothing = Fragment { first: 0, last: 0, can_be_empty: true };
        Ok(match node {
            Node::Words(phrases) => {
                let set = self.compiler.set(phrases, self.vocabulary)?;
                self.place(Element::Of(set))?
            }
            Node::NoneOf(phrases) => {
                let set = self.compiler.set(phrases, self.vocabulary)?;
                self.place(Element::NotOf(set))?
            }
            Node::Any => self.place(Element::Any)?,
            Node::Name => self.place(Element::Is(WordId::NAME))?,
            Node::Number => self.place(Element::Is(WordId::NUMBER))?,
            Node::Begin => self.place(Element::Is(WordId::BEGIN))?,
            Node::End => self.place(Element::Is(WordId::END))?,
            Node::Comma => self.place(Element::Is(WordId::COMMA))?,
            Node::Sequence(nodes) => {
                let mut whole = nothing;
                for node in nodes {
                    let next = self.add(node)?;
                    whole = self.join(whole, next);
                }
                whole
            }
            Node::Either(nodes) => {
                let mut whole = Fragment { can_be_empty: false, ..nothing };
                for node in nodes {
                    let branch = self.add(node)?;
                    whole.first |= branch.first;
                    whole.last |= branch.last;
                    whole.can_be_empty |= branch.can_be_empty;
                }
                whole
            }
            Node::Times(node, least, most) => {
                let mut whole = nothing;
                for time in 0..*most {
                    let mut next = self.add(node)?;
                    next.can_be_empty |= time >= *least;
                    whole = self.join(whole, next);
                }
                whole
            }
        })
    }

    fn place(&mut self, element: Element) -> Result<Fragment, PatternError> {
        if self.places.len() >= MAX_PLACES {
            return Err(PatternError::TooLong);
        }
        let bit = 1 << self.places.len();
        self.places.push(Place { element, next: 0 });
        Ok(Fragment { first: bit, last: bit, can_be_empty: false })
    }

    /// One part behind another.
    fn join(&mut self, before: Fragment, after: Fragment) -> Fragment {
        for (number, place) in self.places.iter_mut().enumerate() {
            if before.last >> number & 1 == 1 {
                place.next |= after.first;
            }
        }
        let or_nothing = |condition: bool, places: u64| if condition { places } else { 0 };
        Fragment {
            first: before.first | or_nothing(before.can_be_empty, after.first),
            last: after.last | or_nothing(after.can_be_empty, before.last),
            can_be_empty: before.can_be_empty && after.can_be_empty,
        }
    }
}
