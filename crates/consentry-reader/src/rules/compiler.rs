//! From patterns taken apart to what is searched for.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::common::{Asked, CommonPatterns, MOST_ASKED_FOR};
use super::lists::{Bits, Lists, blocks_of};
use super::matcher::{
    BLOCK, Element, MAX_BLOCKS, MAX_PLACES, Matcher, Pattern, Place, Says, Sets, Sign,
};
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
    /// Whether all of these are common.
    is_common: bool,
    /// Whether it must have a name.
    has_name: bool,
    /// Whether it asks for something by itself.
    asks: bool,
}

/// What the quick look at a text has to know of the patterns that ask for something: where others
/// stand alone, the text means nothing all the same.
#[cfg_attr(not(test), allow(dead_code, reason = "the build script writes it into the dictionary"))]
#[derive(Debug)]
pub(crate) struct Glimpse {
    /// The words of which a pattern that has rare words cannot do without one.
    pub(crate) rare: BTreeSet<WordId>,
    /// The other patterns, and the words that they ask for.
    pub(crate) common: CommonPatterns,
    pub(crate) asked_for: BTreeSet<WordId>,
}

/// The most texts, in the measure of [`Commonness`], that have a word for it to be called rare.
const FEW: u64 = 60;

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

    /// Adds a pattern, which asks for something by itself or not; it has the next number.
    pub(crate) fn add(&mut self, node: &Node, asks: bool) -> Result<(), PatternError> {
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
        let (mut choices, mut has_name) = (Vec::new(), false);
        self.commonness.collect_required(node, &mut choices, &mut has_name);
        let (required, commonness) = self.required(choices)?;
        let is_common = commonness.ok_or(PatternError::NothingRequired)? > FEW;
        let start = u32::try_from(self.places.len()).map_err(|_| PatternError::TooMany)?;
        for State { element, next } in places {
            self.places.push(Place { element, next: self.bits.number(next)? });
        }
        let pattern = Pattern {
            places: start,
            first: self.bits.number(whole.first)?,
            last: self.bits.number(whole.last)?,
        };
        self.patterns.push(Draft { pattern, first, required, is_common, has_name, asks });
        Ok(())
    }

    /// The sets of which a pattern must have one each, the rarest first, and how common that is.
    fn required(
        &mut self,
        choices: Vec<Rc<[Phrase]>>,
    ) -> Result<(Vec<u16>, Option<u64>), PatternError> {
        let weighed = choices.into_iter().map(|it| (self.commonness.of_any(&it), it));
        let mut choices: Vec<_> = weighed.collect();
        choices.sort_by_key(|(commonness, _)| *commonness);
        let mut required = Vec::new();
        for (_, phrases) in &choices {
            let set = self.set(phrases)?;
            if !required.contains(&set) {
                required.push(set);
            }
        }
        Ok((required, choices.first().map(|(commonness, _)| *commonness)))
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
    pub(crate) fn finish(mut self, words: usize) -> Result<(Matcher, Glimpse), PatternError> {
        let glimpse = self.glimpse()?;
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
            kinds: Lists::new(self.sets.iter().map(|set| kinds.of_words(set))),
            members,
            phrase_starts: phrase_starts(&phrases, words)?,
            phrases: Lists::new(phrases.iter().map(|phrase| phrase.words().to_vec())),
        };
        let matcher = Matcher {
            undemanding: blocks_of(&self.patterns, |it| it.required.len() < 2),
            patterns: self.patterns.iter().map(|it| it.pattern).collect(),
            places: self.places.into(),
            kinds: kinds.of_word.into(),
            sets,
            signs,
            bits: self.bits.into_sets(),
        };
        Ok((matcher, glimpse))
    }

    /// What the quick look at a text has to know of the patterns that ask for something.
    fn glimpse(&self) -> Result<Glimpse, PatternError> {
        let of = |set: &u16| self.sets.get(usize::from(*set)).map(|set| &**set).unwrap_or_default();
        let (mut rare, mut common) = (BTreeSet::new(), Vec::new());
        for Draft { required, is_common, has_name, .. } in self.patterns.iter().filter(|it| it.asks)
        {
            if !is_common {
                let rarest = required.first().map(of).unwrap_or_default();
                rare.extend(rarest.iter().map(|phrase| self.commonness.rarest(phrase)));
                continue;
            }
            let sets = MOST_ASKED_FOR - usize::from(*has_name);
            let asked = required.iter().take(sets).map(|set| Asked::OneOf(of(set)));
            common.push(asked.chain(has_name.then_some(Asked::Name)).collect());
        }
        let (common, asked_for) = CommonPatterns::new(&common, |word| self.commonness.of(word))?;
        Ok(Glimpse { rare, common, asked_for })
    }

    /// What each kind of words says of the patterns.
    fn signs(&mut self, kinds: &Kinds) -> Result<Lists<Sign>, PatternError> {
        let mut signs: Vec<BTreeMap<(Says, u8), u64>> = vec![BTreeMap::new(); kinds.count];
        for (number, draft) in self.patterns.iter().enumerate() {
            let block = u8::try_from(number / BLOCK).map_err(|_| PatternError::TooMany)?;
            let mut add = |says: Says, kind: u16| {
                if let Some(signs) = signs.get_mut(usize::from(kind)) {
                    *signs.entry((says, block)).or_default() |= 1 << (number % BLOCK);
                }
            };
            for element in &draft.first {
                match element {
                    Element::Of(set) => {
                        kinds.beginning(*set).iter().for_each(|kind| add(Says::Begins, *kind));
                    }
                    Element::Is(word) => add(Says::Begins, kinds.of(*word)),
                    Element::NotOf(_) | Element::Any => {}
                }
            }
            let says = [Says::Required, Says::AlsoRequired];
            for (says, set) in says.into_iter().zip(&draft.required) {
                kinds.keys(*set).iter().for_each(|kind| add(says, *kind));
            }
        }
        let mut lists = Vec::new();
        for signs in signs {
            let mut list = Vec::new();
            for ((says, block), patterns) in signs {
                list.push(Sign { says, block, patterns: self.bits.number(patterns)? });
            }
            lists.push(list);
        }
        Ok(Lists::new(lists))
    }
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
    /// Collects the choices of which a pattern must have a word each, and whether it must have a
    /// name.
    fn collect_required(&self, node: &Node, found: &mut Vec<Rc<[Phrase]>>, has_name: &mut bool) {
        match node {
            Node::Words(phrases) => found.push(Rc::clone(phrases)),
            Node::Name => *has_name = true,
            Node::Sequence(nodes) => {
                nodes.iter().for_each(|node| self.collect_required(node, found, has_name));
            }
            Node::Times(node, least, _) if *least > 0 => {
                self.collect_required(node, found, has_name);
            }
            // Of one of several: one of what each cannot do without.
            Node::Either(nodes) => {
                let rarest = |node: &Node| {
                    let mut choices = Vec::new();
                    self.collect_required(node, &mut choices, &mut false);
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
        self.places.push(State { element, next: 0 });
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
