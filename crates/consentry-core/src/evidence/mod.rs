//! Evidence: what proves a consent, each kind with the fields that it needs.

mod kind;

pub use self::kind::{EvidenceKind, Tier};
use crate::error::Invalid;
use crate::id::ReferenceId;
use crate::time::Timestamp;

/// The longest reference or wording in bytes.
pub const MAX_EVIDENCE_FIELD_BYTES: usize = 8 * 1024;
/// The most purposes or references that one piece of evidence may list.
pub const MAX_EVIDENCE_LIST: usize = 100;

/// What proves a consent: the medium, the reference under which the proof is kept, the wording that
/// was shown or spoken, what was asked for, and when the person acted.
///
/// # Example
/// ```
/// use consentry_core::{Evidence, EvidenceKind, EvidenceSpec};
/// let error = Evidence::new(EvidenceKind::WebForm, "form-71", "", None).unwrap_err();
/// assert_eq!((error.code(), error.field()), ("missing_field", "evidence.wording"));
///
/// let call = EvidenceSpec { reference: "call-9".into(), ..EvidenceSpec::new(EvidenceKind::Verbal) };
/// assert_eq!(Evidence::checked(call).unwrap_err().field(), "evidence.agent");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Evidence(EvidenceSpec);

/// Evidence as a host describes it. What a kind does not know stays empty.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct EvidenceSpec {
    /// The medium.
    pub kind: EvidenceKind,
    /// Where the proof is kept, in the host's words; for `verbal`, the recording.
    pub reference: String,
    /// The wording that the person was shown or told; `verbal` may leave it to the recording.
    pub wording: String,
    /// When the person acted, where another clock than the event's recorded it.
    pub captured_at: Option<Timestamp>,
    /// The agent who took it; `verbal` needs it.
    pub agent: String,
    /// The purposes that were asked for; `verbal` needs them. The consent covers no others.
    pub requested: Vec<String>,
    /// Whether the number was read back and confirmed; `verbal` needs it to be true.
    pub number_confirmed: bool,
    /// Whether the person understood that texts are optional; `verbal` needs it to be true.
    pub understood_optional: bool,
    /// What messages may refer to, such as one appointment; empty means anything.
    pub references: Vec<String>,
    /// SHA-256 of the document, such as the scan of a paper, in 64 hexadecimal digits.
    pub document_sha256: Option<String>,
}

impl EvidenceSpec {
    /// Evidence of which nothing but its kind is known yet.
    #[must_use]
    pub const fn new(kind: EvidenceKind) -> Self {
        Self {
            kind,
            reference: String::new(),
            wording: String::new(),
            captured_at: None,
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
    /// Evidence with a reference and a wording, and nothing else.
    ///
    /// # Errors
    /// As [`checked`](Self::checked).
    pub fn new(
        kind: EvidenceKind,
        reference: &str,
        wording: &str,
        captured_at: Option<Timestamp>,
    ) -> Result<Self, Invalid> {
        Self::checked(EvidenceSpec {
            reference: reference.to_owned(),
            wording: wording.to_owned(),
            captured_at,
            ..EvidenceSpec::new(kind)
        })
    }

    /// Checks that nothing that the kind needs is missing, empty or false.
    ///
    /// Every kind needs a reference. `verbal` needs the facts that a voice agent documents: the
    /// recording, the agent, what was requested, that the number was confirmed, that it was understood
    /// that texts are optional; the date and time are the event's. Every other kind needs the wording.
    ///
    /// # Errors
    /// `Invalid` with code `missing_field` for what is missing, empty or false, `unexpected_field` for
    /// what the kind does not know, `too_long` beyond [`MAX_EVIDENCE_FIELD_BYTES`] or
    /// [`MAX_EVIDENCE_LIST`], `invalid_digest` for a document's digest.
    pub fn checked(spec: EvidenceSpec) -> Result<Self, Invalid> {
        match spec.kind {
            EvidenceKind::Verbal => check_verbal(&spec)?,
            _ => check_written(&spec)?,
        }
        check_list("evidence.references", &spec.references)?;
        if let Some(digest) = &spec.document_sha256
            && (digest.len() != 64 || !digest.bytes().all(|byte| byte.is_ascii_hexdigit()))
        {
            let expected = "the SHA-256 of the document in 64 hexadecimal digits";
            return Err(Invalid::new("invalid_digest", "evidence.document_sha256", expected));
        }
        Ok(Self(spec))
    }

    /// The medium.
    #[must_use]
    pub const fn kind(&self) -> EvidenceKind {
        self.0.kind
    }

    /// Where the proof is kept, in the host's words.
    #[must_use]
    pub fn reference(&self) -> &str {
        &self.0.reference
    }

    /// When the person acted, where another clock than the event's recorded it.
    #[must_use]
    pub const fn captured_at(&self) -> Option<Timestamp> {
        self.0.captured_at
    }

    /// All that was described.
    #[must_use]
    pub const fn spec(&self) -> &EvidenceSpec {
        &self.0
    }

    /// The wording that the person was shown or told.
    #[must_use]
    pub fn wording(&self) -> &str {
        &self.0.wording
    }

    /// The reference inside the engine. One reference has one capture time, the earliest claimed.
    #[must_use]
    pub fn reference_id(&self) -> ReferenceId {
        let kind: &'static str = self.0.kind.into();
        ReferenceId::of(&format!("{kind}\0{}", self.0.reference))
    }

    /// What messages may refer to; empty means anything.
    #[must_use]
    pub fn bounds(&self) -> Vec<ReferenceId> {
        self.0.references.iter().map(|reference| ReferenceId::of(reference)).collect()
    }
}

fn check_verbal(spec: &EvidenceSpec) -> Result<(), Invalid> {
    check_text("evidence.recording", &spec.reference)?;
    check_text("evidence.agent", &spec.agent)?;
    if spec.requested.is_empty() {
        return Err(Invalid::new(
            "missing_field",
            "evidence.requested",
            "the purposes that were asked for",
        ));
    }
    check_list("evidence.requested", &spec.requested)?;
    for (field, value) in [
        ("evidence.number_confirmed", spec.number_confirmed),
        ("evidence.understood_optional", spec.understood_optional),
    ] {
        if !value {
            return Err(Invalid::new("missing_field", field, "true"));
        }
    }
    check_length("evidence.wording", &spec.wording)
}

fn check_written(spec: &EvidenceSpec) -> Result<(), Invalid> {
    check_text("evidence.reference", &spec.reference)?;
    check_text("evidence.wording", &spec.wording)?;
    let only_verbal = [
        ("evidence.agent", !spec.agent.is_empty()),
        ("evidence.requested", !spec.requested.is_empty()),
        ("evidence.number_confirmed", spec.number_confirmed),
        ("evidence.understood_optional", spec.understood_optional),
    ];
    match only_verbal.into_iter().find(|(_, is_there)| *is_there) {
        Some((field, _)) => {
            Err(Invalid::new("unexpected_field", field, "no such field but in verbal evidence"))
        }
        None => Ok(()),
    }
}

fn check_text(field: &'static str, text: &str) -> Result<(), Invalid> {
    if text.trim().is_empty() {
        return Err(Invalid::new("missing_field", field, "text that is not empty"));
    }
    check_length(field, text)
}

fn check_length(field: &'static str, text: &str) -> Result<(), Invalid> {
    if text.len() > MAX_EVIDENCE_FIELD_BYTES {
        return Err(Invalid::new("too_long", field, "at most 8192 bytes"));
    }
    Ok(())
}

fn check_list(field: &'static str, list: &[String]) -> Result<(), Invalid> {
    if list.len() > MAX_EVIDENCE_LIST {
        return Err(Invalid::new("too_long", field, "at most 100 elements"));
    }
    list.iter().try_for_each(|element| check_text(field, element))
}

impl std::fmt::Debug for Evidence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Evidence")
            .field("kind", &self.0.kind)
            .field("captured_at", &self.0.captured_at)
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for EvidenceSpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EvidenceSpec").field("kind", &self.kind).finish_non_exhaustive()
    }
}
