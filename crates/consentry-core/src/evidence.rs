//! Evidence: what proves a consent, each kind with the fields that it needs.

use crate::error::Invalid;
use crate::id::ReferenceId;
use crate::time::Timestamp;

/// The medium in which a consent was given.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum EvidenceKind {
    /// A keyword texted to a published number.
    SmsKeyword,
    /// A form on a web page.
    WebForm,
    /// An email.
    Email,
    /// A signed paper.
    Paper,
    /// Said in person.
    InPerson,
    /// Said to a person on the telephone.
    Telephone,
    /// Taken over from another system.
    Import,
    /// Anything else.
    Other,
}

/// The longest reference or wording in bytes.
pub const MAX_EVIDENCE_FIELD_BYTES: usize = 8 * 1024;

/// What proves a consent: the medium, the reference under which the proof is kept, the wording that
/// was shown, and when the person acted.
///
/// # Example
/// ```
/// use consentry_core::{Evidence, EvidenceKind};
/// let error = Evidence::new(EvidenceKind::WebForm, "form-71", "", None).unwrap_err();
/// assert_eq!((error.code(), error.field()), ("missing_field", "evidence.wording"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Evidence {
    kind: EvidenceKind,
    reference: String,
    wording: String,
    captured_at: Option<Timestamp>,
}

impl Evidence {
    /// Checks that nothing that the kind needs is missing or empty.
    ///
    /// # Errors
    /// `Invalid` with code `missing_field` for an empty reference or wording, `too_long` beyond
    /// [`MAX_EVIDENCE_FIELD_BYTES`].
    pub fn new(
        kind: EvidenceKind,
        reference: &str,
        wording: &str,
        captured_at: Option<Timestamp>,
    ) -> Result<Self, Invalid> {
        for (field, text) in [("evidence.reference", reference), ("evidence.wording", wording)] {
            if text.trim().is_empty() {
                return Err(Invalid::new("missing_field", field, "text that is not empty"));
            }
            if text.len() > MAX_EVIDENCE_FIELD_BYTES {
                return Err(Invalid::new("too_long", field, "at most 8192 bytes"));
            }
        }
        Ok(Self { kind, reference: reference.to_owned(), wording: wording.to_owned(), captured_at })
    }

    /// The medium.
    #[must_use]
    pub const fn kind(&self) -> EvidenceKind {
        self.kind
    }

    /// Where the proof is kept, in the host's words.
    #[must_use]
    pub fn reference(&self) -> &str {
        &self.reference
    }

    /// The wording that the person was shown or told.
    #[must_use]
    pub fn wording(&self) -> &str {
        &self.wording
    }

    /// When the person acted, where another clock than the event's recorded it.
    #[must_use]
    pub const fn captured_at(&self) -> Option<Timestamp> {
        self.captured_at
    }

    /// The reference inside the engine. One reference has one capture time, the earliest claimed.
    #[must_use]
    pub fn reference_id(&self) -> ReferenceId {
        let kind: &'static str = self.kind.into();
        ReferenceId::of(&format!("{kind}\0{}", self.reference))
    }
}

impl std::fmt::Debug for Evidence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Evidence")
            .field("kind", &self.kind)
            .field("captured_at", &self.captured_at)
            .finish_non_exhaustive()
    }
}
