//! Reading a whole message as phrases of a table.
//!
//! A message has a meaning only if *all* its words belong to known phrases, so that "stop by at
//! 5?" has none. Several phrases may stand in one message ("Stop! Unsubscribe.", "ok thanks",
//! "yes please"):
//!
//! * politeness says nothing, an acknowledgement nothing against another phrase;
//! * STOP wins: an opt-out outweighs everything else, and a wrong number, which stops as much and
//!   closes the number's consents too, outweighs an opt-out;
//! * among the others all must agree: "yes no" means nothing.

use std::cmp::Ordering;

use smallvec::SmallVec;

use crate::line::Token;
use crate::table::{Class, Entry, Table};
use crate::vocabulary::{Spelling, WordId};
use crate::{Language, Span};

/// The words of a message.
#[derive(Debug, Default)]
pub(crate) struct Words {
    ids: SmallVec<[WordId; 16]>,
    /// As many as there are ids.
    places: SmallVec<[Place; 16]>,
}

/// Where a word stands, and how.
#[derive(Debug, Clone, Copy)]
struct Place {
    span: Span,
    typo: bool,
}

impl Words {
    /// Takes the words of a line, if each of them stands in a phrase of the table.
    pub(crate) fn of(tokens: impl Iterator<Item = Token>, table: &Table) -> Option<Self> {
        let mut words = Self::default();
        for Token { id, spelling, span } in tokens {
            if !table.has_word(id) {
                return None;
            }
            words.ids.push(id);
            words.places.push(Place { span, typo: spelling != Spelling::Right });
        }
        Some(words)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Returns the place of `length` words from the `start`th on, and whether one is misspelt.
    fn place(&self, start: usize, length: usize) -> Option<Place> {
        let places = self.places.get(start..start + length)?;
        let (first, last) = (places.first()?, places.last()?);
        let span = Span { start: first.span.start, end: last.span.end };
        Some(Place { span, typo: places.iter().any(|place| place.typo) })
    }
}

/// The phrase that decides what a message means.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found<'t> {
    pub(crate) class: Class,
    /// `None` for a message that is nothing but politeness.
    pub(crate) entry: Option<&'t Entry>,
    pub(crate) span: Span,
    /// Whether it is misspelt.
    pub(crate) typo: bool,
}

/// Reads a whole message; `None` where its words cannot be cut into phrases, or its phrases
/// contradict each other. Time is linear in the number of words.
pub(crate) fn whole_message<'t>(
    table: &'t Table,
    words: &Words,
    hint: Option<Language>,
) -> Option<Found<'t>> {
    let mut decisive: Option<Found<'t>> = None;
    let mut contradicted = false;
    let mut start = 0;
    for length in phrase_lengths(table, &words.ids)? {
        let meaning = table.meaning(words.ids.get(start..start + length)?)?;
        let Place { span, typo } = words.place(start, length)?;
        let found = Found { class: meaning.class, entry: meaning.entry(hint), span, typo };
        let found = Found { typo: found.typo || meaning.autocorrected, ..found };
        start += length;
        let outcome = decisive.map_or(Outcome::Outweighs, |held| compare(held.class, found.class));
        match outcome {
            Outcome::Outweighs => {
                decisive = Some(found);
                contradicted = false;
            }
            Outcome::Precedes => decisive = Some(found),
            Outcome::Agrees => {}
            Outcome::Contradicts => contradicted = true,
        }
    }
    decisive.filter(|_| !contradicted)
}

/// What another phrase changes in what a message means so far.
enum Outcome {
    /// It alone counts.
    Outweighs,
    /// It says the same with a word of more consequence.
    Precedes,
    /// It adds nothing.
    Agrees,
    /// Together they mean nothing.
    Contradicts,
}

fn compare(held: Class, next: Class) -> Outcome {
    match weight(next).cmp(&weight(held)) {
        Ordering::Greater => Outcome::Outweighs,
        Ordering::Less => Outcome::Agrees,
        Ordering::Equal => match (held, next) {
            (Class::OptIn(held), Class::OptIn(next)) if next < held => Outcome::Precedes,
            (Class::OptIn(_), Class::OptIn(_)) => Outcome::Agrees,
            (held, next) if held == next => Outcome::Agrees,
            _ => Outcome::Contradicts,
        },
    }
}

/// How much a class counts against the others in one message.
const fn weight(class: Class) -> u8 {
    match class {
        Class::Politeness => 0,
        Class::Acknowledgement => 1,
        Class::OptIn(_) | Class::Help | Class::Decline => 2,
        Class::OptOut => 3,
        Class::WrongNumber => 4,
    }
}

type Lengths = SmallVec<[usize; 16]>;

/// Cuts a message into phrases without a rest, each as long as it can be, and returns how many
/// words each has; `None` where that cannot be done.
fn phrase_lengths(table: &Table, words: &[WordId]) -> Option<Lengths> {
    // From the end: the longest phrase at each word behind which the rest can be cut, if any.
    let mut from_end: SmallVec<[Option<usize>; 16]> = SmallVec::new();
    for start in (0..words.len()).rev() {
        let rest = words.get(start..)?;
        let longest = rest.len().min(table.longest_phrase_words());
        let fits = |&length: &usize| {
            // What is behind this phrase was handled `length - 1` steps before this one.
            let cuttable = length == rest.len()
                || from_end.get(rest.len() - length - 1).is_some_and(Option::is_some);
            cuttable && rest.get(..length).is_some_and(|phrase| table.meaning(phrase).is_some())
        };
        let length = (1..=longest).rev().find(fits);
        from_end.push(length);
    }
    let mut lengths = Lengths::new();
    let mut left = words.len();
    while left > 0 {
        let length = from_end.get(left - 1).copied().flatten()?;
        lengths.push(length);
        left -= length;
    }
    Some(lengths)
}
