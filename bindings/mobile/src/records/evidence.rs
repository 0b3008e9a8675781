//! What proves a consent.

use consentry::core::Timestamp;
use consentry::plain::{Evidence, EvidenceKind};

/// What proves a consent. The printed form shows neither the reference nor the
/// wording.
#[uniffi::remote(Record)]
pub struct Evidence {
    /// The medium.
    pub kind: EvidenceKind,
    /// Where the proof is kept, in the host's words.
    #[uniffi(default = "")]
    pub reference: String,
    /// The wording that the person was shown or told.
    #[uniffi(default = "")]
    pub wording: String,
    /// When the person acted, where another clock than the event's recorded it.
    #[uniffi(default = None)]
    pub captured_at: Option<Timestamp>,
    /// The recording of the call; for `verbal`, in place of the reference.
    #[uniffi(default = "")]
    pub recording: String,
    /// The agent who took it; for `verbal`.
    #[uniffi(default = "")]
    pub agent: String,
    /// The purposes that were asked for; for `verbal`. The consent covers no others.
    #[uniffi(default = [])]
    pub requested: Vec<String>,
    /// Whether the number was read back and confirmed; for `verbal`.
    #[uniffi(default = false)]
    pub number_confirmed: bool,
    /// Whether the person understood that texts are optional; for `verbal`.
    #[uniffi(default = false)]
    pub understood_optional: bool,
    /// What messages may refer to, such as one appointment; empty means anything.
    #[uniffi(default = [])]
    pub references: Vec<String>,
    /// SHA-256 of the document, such as the scan of a paper, in 64 hexadecimal digits.
    #[uniffi(default = None)]
    pub document_sha256: Option<String>,
}
