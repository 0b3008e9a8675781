//! Readings as numbers. But for the place of its words, a reading is one of a few: its shape.

use std::collections::HashMap;

use consentry::plain::{Reading, Span};

/// How many places of words a number can tell apart; `reader.js` knows it too.
const PLACES: u32 = 1 << 20;
/// How many shapes: with two places they make 53 bits, up to which every whole number is exact.
const SHAPES: usize = 1 << 13;
/// Where the words of a shape stand.
const NOWHERE: Span = Span { start: 0, end: 0 };

/// The shapes that were seen, each with its number.
#[derive(Default)]
pub(crate) struct Shapes {
    all: Vec<Reading>,
    by_rule: HashMap<Option<String>, Vec<usize>>,
}

impl Shapes {
    /// The number of a reading: its shape, and where its words begin and end. Not a number, where
    /// there is none that says it all.
    pub(crate) fn number(&mut self, mut reading: Reading) -> f64 {
        let Span { start, end } = reading.span.unwrap_or(NOWHERE);
        reading.span = reading.span.map(|_| NOWHERE);
        if start >= PLACES || end >= PLACES {
            return f64::NAN;
        }
        let places = f64::from(PLACES);
        self.place(reading).map_or(f64::NAN, |shape| {
            (f64::from(shape) * places + f64::from(start)) * places + f64::from(end)
        })
    }

    /// The reading of a shape, as if its words stood nowhere.
    pub(crate) fn shape(&self, number: u32) -> Option<Reading> {
        self.all.get(number as usize).cloned()
    }

    /// The place of a shape among all; none for a new one when there are too many.
    fn place(&mut self, shape: Reading) -> Option<u32> {
        let alike = self.by_rule.get(&shape.rule).map_or([].as_slice(), Vec::as_slice);
        let known = alike.iter().find(|place| self.all.get(**place) == Some(&shape));
        let place = match known {
            Some(place) => *place,
            None if self.all.len() < SHAPES => {
                let place = self.all.len();
                self.by_rule.entry(shape.rule.clone()).or_default().push(place);
                self.all.push(shape);
                place
            }
            None => return None,
        };
        u32::try_from(place).ok()
    }
}
