//! The lexicons as they are when the crate was built, and how they come out of its binary.

use serde::{Deserialize, Serialize};

use crate::dictionary::Dictionary;
use crate::normalise::FoldTable;
use crate::rules::Rules;
use crate::table::Meaning;
use crate::vocabulary::WordId;

/// All lexicons, compiled: what the build script writes and the library reads.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Compiled {
    pub(crate) version: Box<str>,
    pub(crate) fold: FoldTable,
    pub(crate) dictionary: Dictionary,
    pub(crate) keywords: Vec<(Box<[WordId]>, Meaning)>,
    pub(crate) rules: Rules,
}

/// Makes a module that writes values of a type as text.
macro_rules! as_text {
    ($(#[$doc:meta])* $name:ident: $type:ty, $write:expr, $read:expr) => {
        $(#[$doc])*
        pub(crate) mod $name {
            use serde::de::Error;
            use serde::{Deserialize, Deserializer, Serializer};

            pub(crate) fn serialize<S: Serializer>(
                value: &$type,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                let write: fn(&$type) -> &str = $write;
                serializer.serialize_str(write(value))
            }

            pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<$type, D::Error> {
                let read: fn(&str) -> Option<$type> = $read;
                read(<&str>::deserialize(deserializer)?).ok_or_else(|| D::Error::custom(stringify!($name)))
            }
        }
    };
}

as_text!(
    /// [`crate::RuleId`] as text.
    rule_id: crate::RuleId, crate::RuleId::as_str, |text| crate::RuleId::new(text).ok()
);
as_text!(
    /// [`crate::OptInWord`] as text.
    opt_in_word: crate::OptInWord, |word| (*word).into(), |text| text.parse().ok()
);
as_text!(
    /// A language as text; none is no text.
    language: Option<crate::Language>,
    |language| language.as_ref().map_or("", crate::Language::as_str),
    |text| if text.is_empty() { Some(None) } else { crate::Language::new(text).map(Some) }
);
