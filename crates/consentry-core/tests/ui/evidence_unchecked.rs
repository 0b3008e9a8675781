//! Evidence that nobody checked cannot be made.

use consentry_core::{Evidence, EvidenceKind, EvidenceSpec};

fn main() {
    let _ = Evidence(EvidenceSpec::new(EvidenceKind::Paper));
}
