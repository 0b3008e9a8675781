//! Short names for long contents.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// How many bytes of a hash are kept.
const BYTES: usize = 8;

/// Returns the first 16 hexadecimal digits of the SHA-256 of `content`.
pub(crate) fn short_hash(content: &str) -> String {
    Sha256::digest(content).iter().take(BYTES).fold(String::new(), |mut digits, byte| {
        // Writing to a String never fails.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_the_start_of_the_hash() {
        // FIPS 180-2, appendix B.1: ba7816bf 8f01cfea 414140de ...
        assert_eq!(short_hash("abc"), "ba7816bf8f01cfea");
    }
}
