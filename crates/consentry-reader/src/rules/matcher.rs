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

use std::collections::BTreeSet;
use std::rc::Rc;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::pattern::{MAX_PHRASE, Node, PatternError, Phrase};
use crate::line::Token;
use crate::vocabulary::{Vocabulary, WordId};

/// The most places that a pattern may have.
pub(super) const MAX_PLACES: usize = 64;
/// More tokens than any match takes in.
pub(super) const LONGEST_MATCH: u32 = (MAX_PLACES * MAX_PHRASE) as u32;

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
#[derive(Debug, Clone, Default)]
struct Set {
    /// Those of one word, sorted.
    words: Box<[WordId]>,
    /// Those of several, sorted.
    phrases: Box<[Phrase]>,
}

impl Set {
    /// The lengths of those that stand at the beginning of a line: bit n for n words.
    fn lengths(&self, tokens: &[Token]) -> u8 {
        let Some(first) = tokens.first() else { return 0 };
        let mut lengths = u8::from(self.words.binary_search(&first.id).is_ok()) << 1;
        let start = self.phrases.partition_point(|phrase| phrase.first() < first.id);
        for phrase in self.phrases.get(start..).unwrap_or_default() {
            if phrase.first() != first.id {
                break;
            }
            let words = phrase.words();
            let is_here = tokens.get(..words.len()).is_some_and(|tokens| {
                tokens.iter().map(|token| token.id).eq(words.iter().copied())
            });
            lengths |= u8::from(is_here) << words.len();
        }
        lengths
    }

    /// The words that one of it begins with.
    fn beginnings(&self) -> impl Iterator<Item = WordId> {
        self.words.iter().copied().chain(self.phrases.iter().map(Phrase::first))
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
    /// Puts pairs, which come in the order of their numbers, into the lists of their words.
    fn new(words: usize, pairs: &[(WordId, u16)]) -> Self {
        let mut counts = vec![0_u32; words + 1];
        for (word, _) in pairs {
            if let Some(count) = counts.get_mut(word.index() + 1) {
                *count += 1;
            }
        }
        let mut start = 0;
        for count in &mut counts {
            start += *count;
            *count = start;
        }
        let mut ends = counts.clone();
        let mut numbers = vec![0; pairs.len()];
        for (word, number) in pairs {
            let Some(end) = ends.get_mut(word.index()) else { continue };
            if let Some(slot) = numbers.get_mut(*end as usize) {
                *slot = *number;
                *end += 1;
            }
        }
        Self { starts: counts.into(), numbers: numbers.into() }
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
}

/// Compiles patterns one by one.
#[derive(Debug)]
pub(super) struct Compiler {
    patterns: Vec<Pattern>,
    places: Vec<Place>,
    sets: Vec<Set>,
    /// The number of each set by its phrases, and by where these stand: a class is asked for often.
    by_phrases: FxHashMap<Rc<[Phrase]>, u16>,
    by_place: FxHashMap<*const Phrase, u16>,
    /// Keeps those places.
    kept: Vec<Rc<[Phrase]>>,
    /// The words that stand in many texts about anything.
    common: BTreeSet<WordId>,
}

impl Compiler {
    pub(super) fn new(vocabulary: &mut Vocabulary) -> Self {
        let common = COMMON.split_whitespace().filter_map(|word| vocabulary.add(word).ok());
        Self {
            patterns: Vec::new(),
            places: Vec::new(),
            sets: Vec::new(),
            by_phrases: FxHashMap::default(),
            by_place: FxHashMap::default(),
            kept: Vec::new(),
            common: common.collect(),
        }
    }

    /// Adds a pattern; it has the next number.
    pub(super) fn add(&mut self, node: &Node) -> Result<(), PatternError> {
        let mut draft = Draft { places: Vec::new(), compiler: self };
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
        let required = self.required(node)?.ok_or(PatternError::NothingRequired)?;
        let start = u32::try_from(self.places.len()).map_err(|_| PatternError::TooLong)?;
        self.places.extend(places);
        let Fragment { first, last, .. } = whole;
        self.patterns.push(Pattern { places: start, first, last, required });
        Ok(())
    }

    /// The rarest set of which a pattern must have one.
    fn required(&mut self, node: &Node) -> Result<Option<u16>, PatternError> {
        let mut choices: Vec<&Rc<[Phrase]>> = Vec::new();
        collect_required(node, &mut choices);
        let commonness =
            |phrase: &Phrase| if self.common.contains(&phrase.first()) { 100 } else { 1 };
        let rarest =
            choices.into_iter().min_by_key(|phrases| phrases.iter().map(commonness).sum::<usize>());
        rarest.map(|phrases| self.set(phrases)).transpose()
    }

    fn set(&mut self, phrases: &Rc<[Phrase]>) -> Result<u16, PatternError> {
        if let Some(number) = self.by_place.get(&phrases.as_ptr()) {
            return Ok(*number);
        }
        let mut sorted = phrases.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        let sorted: Rc<[Phrase]> = sorted.into();
        let number = match self.by_phrases.get(&sorted) {
            Some(number) => *number,
            None => {
                let number = u16::try_from(self.sets.len()).map_err(|_| PatternError::TooLong)?;
                let (words, longer): (Vec<_>, Vec<_>) =
                    sorted.iter().copied().partition(|phrase| phrase.words().len() == 1);
                let words = words.iter().map(Phrase::first).collect();
                self.sets.push(Set { words, phrases: longer.into() });
                self.by_phrases.insert(sorted, number);
                number
            }
        };
        self.by_place.insert(phrases.as_ptr(), number);
        self.kept.push(Rc::clone(phrases));
        Ok(number)
    }

    /// Ends the work.
    pub(super) fn finish(self, vocabulary: &Vocabulary) -> Matcher {
        let words =
            |number: u16| self.sets.get(usize::from(number)).into_iter().flat_map(Set::beginnings);
        let mut beginnings = Vec::new();
        for (number, pattern) in (0_u16..).zip(&self.patterns) {
            let places = self.places.iter().skip(pattern.places as usize).take(MAX_PLACES);
            let start = beginnings.len();
            for (_, place) in places.enumerate().filter(|(at, _)| pattern.first >> at & 1 == 1) {
                match place.element {
                    Element::Of(set) => beginnings.extend(words(set).map(|id| (id, number))),
                    Element::Is(id) => beginnings.push((id, number)),
                    Element::NotOf(_) | Element::Any => {}
                }
            }
            sort_and_dedup_from(&mut beginnings, start);
        }
        let required: BTreeSet<u16> = self.patterns.iter().map(|it| it.required).collect();
        let mut triggers = Vec::new();
        for set in required {
            let start = triggers.len();
            triggers.extend(words(set).map(|id| (id, set)));
            sort_and_dedup_from(&mut triggers, start);
        }
        let beginnings = ByWord::new(vocabulary.len(), &beginnings);
        let triggers = ByWord::new(vocabulary.len(), &triggers);
        Matcher {
            patterns: self.patterns.into(),
            places: self.places.into(),
            sets: self.sets.into(),
            beginnings,
            triggers,
        }
    }
}

/// Sorts the end of a list, and leaves out what stands twice there.
fn sort_and_dedup_from(pairs: &mut Vec<(WordId, u16)>, start: usize) {
    let mut end = pairs.split_off(start);
    end.sort_unstable();
    end.dedup();
    pairs.append(&mut end);
}

/// The choices of which a pattern must have a word each.
fn collect_required<'n>(node: &'n Node, found: &mut Vec<&'n Rc<[Phrase]>>) {
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

/// A pattern that is being compiled.
struct Draft<'c> {
    places: Vec<Place>,
    compiler: &'c mut Compiler,
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
                let set = self.compiler.set(phrases)?;
                self.place(Element::Of(set))?
            }
            Node::NoneOf(phrases) => {
                let set = self.compiler.set(phrases)?;
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
