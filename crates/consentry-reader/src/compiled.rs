//! The lexicons as they are when the crate was built, and how they come out of its binary.

use serde::{Deserialize, Serialize};

use crate::dictionary::Dictionary;
use crate::normalise::FoldTable;
use crate::rules::{CommonPatterns, Rules};
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
    pub(crate) common: CommonPatterns,
}

/// Maps in the order of their keys, so that each host builds the same bytes.
pub(crate) mod sorted {
    use std::collections::BTreeMap;
    use std::hash::Hash;

    use rustc_hash::FxHashMap;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[expect(clippy::disallowed_methods, reason = "they are sorted here")]
    pub(crate) fn serialize<K: Serialize + Ord, V: Serialize, S: Serializer>(
        map: &FxHashMap<K, V>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_map(map.iter().collect::<BTreeMap<_, _>>())
    }

    pub(crate) fn deserialize<'de, K, V, D>(deserializer: D) -> Result<FxHashMap<K, V>, D::Error>
    where
        K: Deserialize<'de> + Eq + Hash,
        V: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        FxHashMap::deserialize(deserializer)
    }
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
