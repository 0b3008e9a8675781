//! The hash of a normalised word, by which the dictionary looks for it.

/// How many letters are taken in together.
pub(super) const GROUP: usize = 8;

/// The hash of a word's letters. It is a part of the table's layout: of the same value on each
/// platform.
#[inline]
pub(crate) fn hash(letters: &[u8]) -> u64 {
    let (chunks, rest) = letters.as_chunks::<8>();
    let state = chunks.iter().fold(0, |state, chunk| step(state, u64::from_le_bytes(*chunk)));
    let last = rest.iter().rev().fold(0_u64, |last, byte| last << 8 | u64::from(*byte));
    end(state, last, letters.len())
}

/// Takes in eight letters.
#[inline]
pub(super) const fn step(state: u64, letters: u64) -> u64 {
    mix(state ^ letters)
}

/// Takes in the last letters, fewer than eight, in the lower bytes of a number.
#[inline]
pub(super) const fn end(state: u64, letters: u64, length: usize) -> u64 {
    mix(step(state, letters) ^ length as u64)
}

/// An odd number whose bits are those of the golden ratio, as Fibonacci hashing takes it.
const RATIO: u64 = 0x9E37_79B9_7F4A_7C15;

#[inline]
const fn mix(number: u64) -> u64 {
    let product = number.wrapping_mul(RATIO);
    product ^ product >> 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_same_on_each_platform() {
        assert_eq!(hash(b""), 0);
        assert_eq!(hash(b"stop"), 0x8F70_9218_D78C_18D9);
        assert_eq!(hash(b"unsubscribe"), 0x76B0_6F72_0576_BA0F);
    }
}
