//! From patterns taken apart to what is searched for.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::kind_set;
use super::lists::{Bits, Lists, blocks_of};
use super::matcher::{
    self, BLOCK, Element, MAX_BLOCKS, MAX_PLACES, Matcher, Pattern, Place, Sets, Sign, Signs,
};
use super::part::LONGEST_MATCH;
use super::pattern::{Node, PatternError, Phrase};
use crate::vocabulary::WordId;

/// How often words stand in texts about anything, against words that are not listed.
#[derive(Debug, Default)]
pub(crate) struct Commonness(FxHashMap<WordId, u32>);

/// From words with how much more than others they are in texts, at least.
impl FromIterator<(WordId, u32)> for Commonness {
    fn from_iter<T: IntoIterator<Item = (WordId, u32)>>(words: T) -> Self {
        let mut commonness = FxHashMap::default();
        for (word, weight) in words {
            let known = commonness.entry(word).or_insert(weight);
            *known = weight.max(*known);
        }
        Self(commonness)
    }
}

impl Commonness {
    fn of(&self, word: WordId) -> u32 {
        self.0.get(&word).copied().unwrap_or(1)
    }

    /// How many texts have one of a set, in the measure of a word that is not listed.
    fn of_any(&self, phrases: &[Phrase]) -> u64 {
        let words: BTreeSet<_> = phrases.iter().map(|phrase| self.rarest(phrase)).collect();
        words.into_iter().map(|word| u64::from(self.of(word))).sum()
    }

    /// The rarest word of a phrase.
    fn rarest(&self, phrase: &Phrase) -> WordId {
        let words = phrase.words().iter().copied();
        words.min_by_key(|word| self.of(*word)).unwrap_or(phrase.first())
    }
}

/// Compiles patterns one by one.
#[derive(Debug)]
pub(crate) struct Compiler<'c> {
    patterns: Vec<Draft>,
    places: Vec<Place>,
    sets: Vec<Rc<[Phrase]>>,
    /// The number of each set by its phrases, and by where these stand: a class is asked for often.
    by_phrases: FxHashMap<Rc<[Phrase]>, u16>,
    by_place: FxHashMap<*const Phrase, u16>,
    /// Keeps those places.
    kept: Vec<Rc<[Phrase]>>,
    bits: Bits,
    commonness: &'c Commonness,
}

/// A pattern whose signs are not known yet.
#[derive(Debug)]
struct Draft {
    pattern: Pattern,
    first: Vec<Element>,
    /// The sets of which it must have one each, the rarest first.
    required: Vec<u16>,
}

impl<'c> Compiler<'c> {
    pub(crate) fn new(commonness: &'c Commonness) -> Self {
        Self {
            patterns: Vec::new(),
            places: Vec::new(),
            sets: Vec::new(),
            by_phrases: FxHashMap::default(),
            by_place: FxHashMap::default(),
            kept: Vec::new(),
            bits: Bits::default(),
            commonness,
        }
    }

    /// Adds a pattern, which has the next number.
    pub(crate) fn add(&mut self, node: &Node) -> Result<(), PatternError> {
        if self.patterns.len() >= MAX_BLOCKS * BLOCK {
            return Err(PatternError::TooMany);
        }
        let mut automaton = Automaton { places: Vec::new(), compiler: self };
        let whole = automaton.add(node)?;
        let places = automaton.places;
        if whole.can_be_empty {
            return Err(PatternError::NothingRequired);
        }
        let element = |(_, place): (usize, &State)| place.element;
        let first = places.iter().enumerate().filter(|(at, _)| whole.first >> at & 1 == 1);
        let first: Vec<_> = first.map(element).collect();
        if first.iter().any(|it| matches!(it, Element::Any | Element::NotOf(_))) {
            return Err(PatternError::BeginsWithGap);
        }
        let mut choices = Vec::new();
        self.commonness.collect_required(node, &mut choices);
        let required = self.required(choices)?;
        if required.is_empty() {
            return Err(PatternError::NothingRequired);
        }
        if self.span(&places) > LONGEST_MATCH {
            return Err(PatternError::TooLong);
        }
        let start = u32::try_from(self.places.len()).map_err(|_| PatternError::TooMany)?;
        for State { element, next } in places {
            self.places.push(Place { element, next: self.bits.number(next)? });
        }
        let pattern = Pattern {
            places: start,
            first: self.bits.number(whole.first)?,
            last: self.bits.number(whole.last)?,
        };
        self.patterns.push(Draft { pattern, first, required });
        Ok(())
    }

    /// The most tokens that a pattern of these places looks at.
    fn span(&self, places: &[State]) -> usize {
        // From the last place on, as each comes before those that may follow it.
        let mut from_here = vec![0; places.len()];
        for (at, place) in places.iter().enumerate().rev() {
            let behind =
                from_here.iter().enumerate().filter(|(next, _)| place.next >> next & 1 == 1);
            let behind = behind.map(|(_, tokens)| *tokens).max().unwrap_or_default();
            let longest = |set: &u16| {
                let phrases = self.sets.get(usize::from(*set)).into_iter().flat_map(|it| it.iter());
                phrases.map(|phrase| phrase.words().len()).max().unwrap_or_default()
            };
            // That a phrase does not stand there is seen from its last word alone.
            let here = match &place.element {
                Element::Of(set) | Element::NotOf(set) => longest(set),
                Element::Any | Element::Is(_) => 1,
            };
            if let Some(tokens) = from_here.get_mut(at) {
                *tokens = here + behind;
            }
        }
        from_here.into_iter().max().unwrap_or_default()
    }

    /// The sets of which a pattern must have one each, the rarest first.
    fn required(&mut self, mut choices: Vec<Rc<[Phrase]>>) -> Result<Vec<u16>, PatternError> {
        choices.sort_by_cached_key(|phrases| self.commonness.of_any(phrases));
        let mut required = Vec::new();
        for phrases in &choices {
            let set = self.set(phrases)?;
            if !required.contains(&set) {
                required.push(set);
            }
        }
        Ok(required)
    }

    /// The number of a set.
    pub(crate) fn set(&mut self, phrases: &Rc<[Phrase]>) -> Result<u16, PatternError> {
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
                let number = u16::try_from(self.sets.len()).map_err(|_| PatternError::TooMany)?;
                self.sets.push(Rc::clone(&sorted));
                self.by_phrases.insert(sorted, number);
                number
            }
        };
        self.by_place.insert(phrases.as_ptr(), number);
        self.kept.push(Rc::clone(phrases));
        Ok(number)
    }

    /// Ends the work, over so many numbers of words.
    pub(crate) fn finish(mut self, words: usize) -> Result<Matcher, PatternError> {
        let kinds = self.kinds(words)?;
        let signs = self.signs(&kinds)?;
        let phrases: BTreeSet<Phrase> =
            self.sets.iter().flat_map(|set| set.iter().copied().filter(is_longer)).collect();
        let phrases: Vec<_> = phrases.into_iter().collect();
        let number = |phrase: &Phrase| {
            let place = phrases.binary_search(phrase).unwrap_or(usize::MAX);
            u16::try_from(place).map_err(|_| PatternError::TooMany)
        };
        let members = self.sets.iter().map(|set| {
            set.iter().filter(|it| is_longer(it)).map(number).collect::<Result<Vec<_>, _>>()
        });
        let members = Lists::new(members.collect::<Result<Vec<_>, _>>()?);
        let sets = Sets {
            kinds: Lists::new(self.sets.iter().map(|set| kind_set::table(&kinds.of_words(set)))),
            members,
            pairs: pairs(&phrases),
            phrase_starts: phrase_starts(&phrases, words)?,
            phrases: Lists::new(phrases.iter().map(|phrase| phrase.words().to_vec())),
        };
        Ok(Matcher {
            undemanding: blocks_of(&self.patterns, |it| it.required.len() < 2),
            patterns: self.patterns.iter().map(|it| it.pattern).collect(),
            places: self.places.into(),
            kinds: kinds.of_word.into(),
            sets,
            signs,
            bits: self.bits.into_sets(),
        })
    }

    /// What each kind of words says of the patterns.
    fn signs(&mut self, kinds: &Kinds) -> Result<Signs, PatternError> {
        let none = || SignsDraft(vec![BTreeMap::new(); kinds.count]);
        let (mut required, mut also_required, mut begins) = (none(), none(), none());
        for (number, draft) in self.patterns.iter().enumerate() {
            for (signs, set) in [&mut required, &mut also_required].into_iter().zip(&draft.required)
            {
                signs.add(kinds.keys(*set), number);
            }
            for element in &draft.first {
                match element {
                    Element::Of(set) => begins.add(kinds.beginning(*set), number),
                    Element::Is(word) => begins.add(&[kinds.of(*word)], number),
                    Element::NotOf(_) | Element::Any => {}
                }
            }
        }
        Ok(Signs {
            required: required.lists(&mut self.bits)?,
            also_required: also_required.lists(&mut self.bits)?,
            begins: begins.lists(&mut self.bits)?,
        })
    }
}

/// Signs in the making: for each kind the patterns of each block, as bits.
struct SignsDraft(Vec<BTreeMap<usize, u64>>);

impl SignsDraft {
    /// Adds that a pattern asks for one of some kinds.
    fn add(&mut self, kinds: &[u16], pattern: usize) {
        for kind in kinds {
            if let Some(blocks) = self.0.get_mut(usize::from(*kind)) {
                *blocks.entry(pattern / BLOCK).or_default() |= 1 << (pattern % BLOCK);
            }
        }
    }

    fn lists(self, bits: &mut Bits) -> Result<Lists<Sign>, PatternError> {
        let mut sign = |(block, patterns): (usize, u64)| {
            let block = u16::try_from(block).map_err(|_| PatternError::TooMany)?;
            Ok(Sign { block, patterns: bits.number(patterns)? })
        };
        let lists = self.0.into_iter().map(|blocks| blocks.into_iter().map(&mut sign).collect());
        Ok(Lists::new(lists.collect::<Result<Vec<_>, PatternError>>()?))
    }
}

/// The bits of the first two words of all phrases, one of about sixteen.
fn pairs(phrases: &[Phrase]) -> Box<[u64]> {
    let mut bits = vec![0; phrases.len().div_ceil(4)];
    for phrase in phrases {
        if let [first, second, ..] = phrase.words() {
            let (group, bit) = matcher::pair(*first, *second, bits.len());
            if let Some(group) = bits.get_mut(group) {
                *group |= bit;
            }
        }
    }
    bits.into()
}

/// For each word, how many sorted phrases begin with one before it; and all of them behind the last.
fn phrase_starts(phrases: &[Phrase], words: usize) -> Result<Box<[u16]>, PatternError> {
    let before = |index: usize| phrases.partition_point(|phrase| phrase.first().index() < index);
    let starts = (0..=words).map(|index| u16::try_from(before(index)));
    starts.collect::<Result<_, _>>().map_err(|_| PatternError::TooMany)
}

fn is_longer(phrase: &Phrase) -> bool {
    phrase.words().len() > 1
}

/// The kinds of words: those that stand in the same sets in the same role.
struct Kinds {
    of_word: Vec<u16>,
    count: usize,
    /// The kinds of the words that one of each set begins with.
    beginnings: Vec<Vec<u16>>,
    /// The kinds of the rarest word of each of a set, for the sets that are asked for.
    keys: Vec<Vec<u16>>,
}

/// What a word is to a set.
#[derive(Clone, Copy)]
enum Role {
    Alone,
    FirstOfPhrase,
    RarestOfPhrase,
}

impl Compiler<'_> {
    /// Sorts so many words into kinds.
    fn kinds(&self, words: usize) -> Result<Kinds, PatternError> {
        let mut stands_in: Vec<BTreeSet<u32>> = vec![BTreeSet::new(); words];
        // Marks and words that are not known are told apart from each other too.
        for (roles, mark) in stands_in.iter_mut().zip(WordId::unknown()) {
            roles.insert(u32::MAX - mark.index() as u32);
        }
        let asked_for: BTreeSet<u16> =
            self.patterns.iter().flat_map(|it| it.required.iter().take(2).copied()).collect();
        for (number, set) in (0_u16..).zip(&self.sets) {
            let mut add = |word: WordId, role: Role| {
                if let Some(roles) = stands_in.get_mut(word.index()) {
                    roles.insert(u32::from(number) * 4 + role as u32);
                }
            };
            for phrase in set.iter() {
                let is_alone = !is_longer(phrase);
                add(phrase.first(), if is_alone { Role::Alone } else { Role::FirstOfPhrase });
                if asked_for.contains(&number) && !is_alone {
                    add(self.commonness.rarest(phrase), Role::RarestOfPhrase);
                }
            }
        }
        let mut numbers: FxHashMap<BTreeSet<u32>, u16> = FxHashMap::default();
        numbers.insert(BTreeSet::new(), 0);
        let mut of_word = Vec::new();
        for roles in stands_in {
            let next = u16::try_from(numbers.len()).map_err(|_| PatternError::TooMany)?;
            of_word.push(*numbers.entry(roles).or_insert(next));
        }
        let count = numbers.len();
        let mut kinds = Kinds { of_word, count, beginnings: Vec::new(), keys: Vec::new() };
        let beginnings = self.sets.iter().map(|set| kinds.all(set.iter().map(Phrase::first)));
        let keys = self.sets.iter().zip(0_u16..).map(|(set, number)| {
            let keys = set.iter().map(|phrase| self.commonness.rarest(phrase));
            if asked_for.contains(&number) { kinds.all(keys) } else { Vec::new() }
        });
        (kinds.beginnings, kinds.keys) = (beginnings.collect(), keys.collect());
        Ok(kinds)
    }
}

impl Kinds {
    fn of(&self, word: WordId) -> u16 {
        self.of_word.get(word.index()).copied().unwrap_or_default()
    }

    fn all(&self, words: impl Iterator<Item = WordId>) -> Vec<u16> {
        let kinds: BTreeSet<u16> = words.map(|word| self.of(word)).collect();
        kinds.into_iter().collect()
    }

    fn of_words(&self, set: &[Phrase]) -> Vec<u16> {
        self.all(set.iter().filter(|phrase| !is_longer(phrase)).map(Phrase::first))
    }

    fn beginning(&self, set: u16) -> &[u16] {
        self.beginnings.get(usize::from(set)).map(Vec::as_slice).unwrap_or_default()
    }

    fn keys(&self, set: u16) -> &[u16] {
        self.keys.get(usize::from(set)).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Commonness {
    /// Collects the choices of which a pattern must have a word each.
    fn collect_required(&self, node: &Node, found: &mut Vec<Rc<[Phrase]>>) {
        match node {
            Node::Words(phrases) => found.push(Rc::clone(phrases)),
            Node::Sequence(nodes) => {
                nodes.iter().for_each(|node| self.collect_required(node, found));
            }
            Node::Times(node, least, _) if *least > 0 => {
                self.collect_required(node, found);
            }
            // Of one of several: one of what each cannot do without.
            Node::Either(nodes) => {
                let rarest = |node: &Node| {
                    let mut choices = Vec::new();
                    self.collect_required(node, &mut choices);
                    choices.into_iter().min_by_key(|phrases| self.of_any(phrases))
                };
                let choices: Option<Vec<_>> = nodes.iter().map(rarest).collect();
                let all = |choices: Vec<Rc<[Phrase]>>| {
                    choices.iter().flat_map(|phrases| phrases.iter().copied()).collect()
                };
                found.extend(choices.map(all));
            }
            _ => {}
        }
    }
}

/// A place of a pattern that is being compiled.
struct State {
    element: Element,
    /// Which places may come next, as bits.
    next: u64,
}

/// A pattern that is being compiled.
struct Automaton<'a, 'c> {
    places: Vec<State>,
    compiler: &'a mut Compiler<'c>,
}

/// A part of a pattern.
#[derive(Clone, Copy)]
struct Fragment {
    first: u64,
    last: u64,
    can_be_empty: bool,
}

impl Automaton<'_, '_> {
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
                // Who leaves one out leaves out all behind it, so each follows the one before alone.
                let mut whole = nothing;
                let mut before = 0;
                for time in 1..=*most {
                    let next = self.add(node)?;
                    let least = if next.can_be_empty { 0 } else { *least };
                    self.link(before, next.first);
                    before = next.last;
                    if time == 1 {
                        whole = Fragment { last: 0, can_be_empty: least == 0, ..next };
                    }
                    whole.last |= if time >= least { next.last } else { 0 };
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
        self.places.push(State { element, next: 0 });
        Ok(Fragment { first: bit, last: bit, can_be_empty: false })
    }

    /// Lets some places follow others.
    fn link(&mut self, before: u64, after: u64) {
        for (number, place) in self.places.iter_mut().enumerate() {
            if before >> number & 1 == 1 {
                place.next |= after;
            }
        }
    }

    /// One part behind another.
    fn join(&mut self, before: Fragment, after: Fragment) -> Fragment {
        self.link(before.last, after.first);
        let or_nothing = |condition: bool, places: u64| if condition { places } else { 0 };
        Fragment {
            first: before.first | or_nothing(before.can_be_empty, after.first),
            last: after.last | or_nothing(after.can_be_empty, before.last),
            can_be_empty: before.can_be_empty && after.can_be_empty,
        }
    }
}
