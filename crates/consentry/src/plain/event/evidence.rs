//! [`Evidence`]: what proves a consent, as the host spells it.

use std::fmt;

use consentry_core::{EvidenceKind, EvidenceSpec, Invalid, Timestamp};

/// What proves a consent. `Debug` shows neither the reference nor the wording.
#[derive(Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The medium.
    pub kind: EvidenceKind,
    /// Where the proof is kept, in the host's words.
    pub reference: String,
    /// The wording that the person was shown or told.
    pub wording: String,
    /// When the person acted, where another clock than the event's recorded it.
    pub captured_at: Option<Timestamp>,
    /// The recording of the call; for `verbal`, in place of the reference.
    pub recording: String,
    /// The agent who took it; for `verbal`.
    pub agent: String,
    /// The purposes that were asked for; for `verbal`. The consent covers no others.
    pub requested: Vec<String>,
    /// Whether the number was read back and confirmed; for `verbal`.
    pub number_confirmed: bool,
    /// Whether the person understood that texts are optional; for `verbal`.
    pub understood_optional: bool,
    /// What messages may refer to, such as one appointment; empty means anything.
    pub references: Vec<String>,
    /// SHA-256 of the document, such as the scan of a paper, in 64 hexadecimal digits.
    pub document_sha256: Option<String>,
}

impl Evidence {
    /// Evidence of which nothing but its kind is known yet.
    #[must_use]
    pub const fn new(kind: EvidenceKind) -> Self {
        Self {
            kind,
            reference: String::new(),
            wording: String::new(),
            captured_at: None,
            recording: String::new(),
            agent: String::new(),
            requested: Vec::new(),
            number_confirmed: false,
            understood_optional: false,
            references: Vec::new(),
            document_sha256: None,
        }
    }
}

impl Evidence {
    pub(super) fn check(&self) -> Result<consentry_core::Evidence, Invalid> {
        let Self {
            kind,
            reference,
            wording,
            captured_at,
            recording,
            agent,
            requested,
            number_confirmed,
            understood_optional,
            references,
            document_sha256,
        } = self;
        let (proof, other, field) = match kind {
            EvidenceKind::Verbal => (recording, reference, "evidence.reference"),
            _ => (reference, recording, "evidence.recording"),
        };
        if !other.is_empty() {
            let expected = "a recording in verbal evidence, a reference in any other";
            return Err(Invalid::new("unexpected_field", field, expected));
        }
        consentry_core::Evidence::checked(EvidenceSpec {
            kind: *kind,
            reference: proof.clone(),
            wording: wording.clone(),
            captured_at: *captured_at,
            agent: agent.clone(),
            requested: requested.clone(),
            number_confirmed: *number_confirmed,
            understood_optional: *understood_optional,
            references: references.clone(),
            document_sha256: document_sha256.clone(),
        })
    }
}

impl fmt::Debug for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Evidence")
            .field("kind", &self.kind)
            .field("captured_at", &self.captured_at)
            .finish_non_exhaustive()
    }
}
