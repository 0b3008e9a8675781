//! Digests: of private parts, which the journal holds in their place, and of an event's content.

use sha2::{Digest, Sha256};

use super::entry::Entry;
use super::error::PartsError;
use crate::store::PrivatePart;

/// What an entry holds in the place of a private part: SHA-256(salt ‖ bytes).
///
/// The salt is random and is deleted with the part; without it nobody can try out which number or
/// text the digest is of. Its length is fixed, so that no two pairs run together to the same bytes.
///
/// # Example
/// ```
/// use consentry_store::journal::part_digest;
/// assert_eq!(part_digest(&[7; 32], b"hello"), part_digest(&[7; 32], b"hello"));
/// assert_ne!(part_digest(&[7; 32], b"hello"), part_digest(&[8; 32], b"hello"));
/// ```
#[must_use]
pub fn part_digest(salt: &[u8; 32], bytes: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(bytes).finalize().into()
}

/// Checks that private parts are those whose digests an entry holds, in the same order. A part that
/// was erased proves nothing and disproves nothing.
///
/// # Errors
/// [`PartsError::Count`] when there are more or fewer places than digests, [`PartsError::Digest`]
/// with the first place whose part is another.
pub fn verify_parts(entry: &Entry, parts: &[Option<PrivatePart>]) -> Result<(), PartsError> {
    if parts.len() != entry.parts.len() {
        return Err(PartsError::Count);
    }
    let is_other = |(part, digest): (&Option<PrivatePart>, &[u8; 32])| {
        part.as_ref().is_some_and(|part| part_digest(&part.salt, &part.bytes) != *digest)
    };
    match parts.iter().zip(&entry.parts).position(is_other) {
        Some(at) => Err(PartsError::Digest(at)),
        None => Ok(()),
    }
}

/// The digest by which a redelivered event is told from another one under the same id: SHA-256 over
/// the secret of the database and each field, preceded by its length as 64 bits, big-endian.
///
/// Why no HMAC: the key has a fixed length and stands in front, and each field says its length, so
/// no two lists of fields run together to the same bytes. What a keyed SHA-256 lacks is protection
/// against extending a known digest without the key; here that would only yield the digest of an
/// event with more fields than any kind has, and nobody is shown a digest to extend: it never
/// leaves the database, is compared there, and is deleted with the person's data.
///
/// # Example
/// ```
/// use consentry_store::journal::content_digest;
/// let secret = [7; 32];
/// assert_ne!(content_digest(&secret, &[b"ab", b"c"]), content_digest(&secret, &[b"a", b"bc"]));
/// ```
#[must_use]
pub fn content_digest(secret: &[u8; 32], fields: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(secret);
    for field in fields {
        // A length in memory fits 64 bits.
        hasher.update(u64::try_from(field.len()).unwrap_or(u64::MAX).to_be_bytes());
        hasher.update(field);
    }
    hasher.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(digest: [u8; 32]) -> String {
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Computed with another tool: Python's hashlib.
    #[test]
    fn digests_are_what_they_were() {
        assert_eq!(
            hex(part_digest(&[0; 32], b"hello")),
            "a41de667c15557cbd8acdd71ef0fef5dc73561374baed8330f8adb0e1424cd62"
        );
        assert_eq!(
            hex(content_digest(&[0; 32], &[b"ab", b""])),
            "183f5076440fa9a92dd8cc7fb485b3c82d932130ce7c6282bf5eb6f454db9277"
        );
    }

    #[test]
    fn a_field_more_is_another_content() {
        let secret = [1; 32];
        let digests = [
            content_digest(&secret, &[]),
            content_digest(&secret, &[b""]),
            content_digest(&secret, &[b"", b""]),
            content_digest(&[2; 32], &[]),
        ];
        for (at, digest) in digests.iter().enumerate() {
            assert!(!digests[..at].contains(digest), "{at}");
        }
    }
}
