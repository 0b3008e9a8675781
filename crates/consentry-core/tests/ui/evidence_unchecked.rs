//! Evidence with an empty reference cannot be made.

use consentry_core::{Evidence, EvidenceKind};

fn main() {
    let _ = Evidence {
        kind: EvidenceKind::Paper,
        reference: String::new(),
        wording: String::new(),
        captured_at: None,
    };
}
