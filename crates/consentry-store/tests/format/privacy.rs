//! No person in the journal: neither a number nor a text of the fixtures stands in any bytes.

use consentry_store::{head, journal};

use crate::samples::{self, PRIVATE};

/// The bytes of all samples.
fn all_bytes() -> Vec<Vec<u8>> {
    let entries = samples::entries().into_iter().flat_map(|(_, entries)| entries);
    let entries = entries.map(|(_, entry)| journal::encode(&entry).expect("a sample fits"));
    let records = samples::records().into_iter().map(|(_, record)| head::encode(&record));
    entries.chain(records).collect()
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn no_number_and_no_text_stands_in_an_entry_or_head() {
    for bytes in all_bytes() {
        for private in PRIVATE.into_iter().chain([samples::LINE]) {
            assert!(!contains(&bytes, private.as_bytes()), "a private part stands in an entry");
            let Some(digits) = private.strip_prefix('+') else { continue };
            assert!(!contains(&bytes, digits.as_bytes()), "digits stand in an entry");
            let number: u64 = digits.parse().expect("digits");
            // As CBOR and every other binary format would write it, leading zeros left out.
            for number in [number.to_be_bytes(), number.to_le_bytes()] {
                let significant: Vec<u8> = number.into_iter().filter(|byte| *byte != 0).collect();
                assert!(!contains(&bytes, &significant), "a number stands in an entry");
            }
        }
    }
}

#[test]
fn the_search_would_find_what_it_looks_for() {
    let bytes = all_bytes();
    assert!(bytes.iter().any(|bytes| contains(bytes, b"en.opt_out.stop")));
    assert!(bytes.iter().any(|bytes| contains(bytes, &300_u16.to_be_bytes())));
}

#[test]
fn errors_quote_nothing() {
    let errors = [
        journal::decode(b"\xa1\x00\x6c+14155550123").expect_err("text for a number"),
        journal::decode(b"+14155550123").expect_err("no CBOR"),
        head::decode(b"\xa1\x6c+14155550123\x00").expect_err("text for a key"),
    ];
    for error in errors {
        for shown in [error.to_string(), format!("{error:?}")] {
            assert!(!shown.contains("415"), "{shown}");
        }
    }
}
