//! The numbers that stand for the values of closed lists.
//!
//! Each list has one table, written out in both directions. A number is given once and never again:
//! a value that goes keeps its number, a new value takes the next one. Numbers start at 1; they
//! have nothing to do with the order in which values are declared, which may change.

mod consents;
mod messages;
mod readings;

use super::error::{DecodeError, DecodeProblem};
use super::read::Reader;
use super::write::{Value, Writer};

/// A closed list whose values have numbers.
pub(crate) trait Number: Copy {
    /// The number of a value.
    fn number(self) -> u64;

    /// The value of a number; none where the number was never given.
    fn of_number(number: u64) -> Option<Self>;
}

impl<T: Number> Value for T {
    fn write(&self, out: &mut Writer) {
        out.uint(self.number());
    }

    fn read(input: &mut Reader<'_>, field: &'static str) -> Result<Self, DecodeError> {
        Self::of_number(input.uint(field)?).ok_or(DecodeError::new(field, DecodeProblem::Unknown))
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    /// Checks that every value has a number of its own, and that no other number is known.
    /// `given` counts the numbers that were ever given.
    pub(super) fn check<T: Number + PartialEq + std::fmt::Debug>(
        list: &str,
        all: &[T],
        given: u64,
    ) {
        for value in all {
            let number = value.number();
            assert!((1..=given).contains(&number), "{list}: {value:?} has number {number}");
            assert_eq!(T::of_number(number), Some(*value), "{list}: number {number}");
        }
        let known = (0..=given + 1_000).filter(|number| T::of_number(*number).is_some()).count();
        assert_eq!(known, all.len(), "{list}: as many numbers as values");
        assert_eq!(T::of_number(u64::MAX), None, "{list}");
    }
}
