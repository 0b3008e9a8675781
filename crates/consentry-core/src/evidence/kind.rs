//! The media of consents, and how much each proves.

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
    /// Said to a voice agent, in a recorded call.
    Verbal,
    /// Taken over from another system.
    Import,
    /// Anything else.
    Other,
}

/// How much a consent is worth, from the weakest to the strongest.
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
pub enum Tier {
    /// Somebody says that there was a consent.
    Attested,
    /// The person said so.
    Express,
    /// The person said so in writing, after they were shown the wording.
    ExpressWritten,
}

impl EvidenceKind {
    /// How much it proves.
    ///
    /// Source: 47 CFR 64.1200(f)(9), a written agreement with a signature, which may be electronic;
    /// 15 USC 7001 (E-SIGN).
    #[must_use]
    pub const fn tier(self) -> Tier {
        match self {
            Self::SmsKeyword | Self::WebForm | Self::Email | Self::Paper => Tier::ExpressWritten,
            Self::InPerson | Self::Telephone | Self::Verbal => Tier::Express,
            Self::Import | Self::Other => Tier::Attested,
        }
    }
}
