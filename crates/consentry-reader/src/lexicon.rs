//! The lexicons: data in `lexicon/`, one file a language, compiled into the library and parsed
//! when it is first used.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::hash::short_hash;

use crate::rules::{FileError, RuleFile, Rules};
use crate::table::{Clash, Class, Entry, Table};
use crate::typo;
use crate::vocabulary::{Spelling, Vocabulary};
use crate::{Language, OptInWord, RuleId, RuleIdError, normalise};

/// Every lexicon, in the order that settles which language a word shared by several is read in.
const FILES: [(&str, &str); 14] = [
    ("en", include_str!("../lexicon/en.toml")),
    ("es", include_str!("../lexicon/es.toml")),
    ("fr", include_str!("../lexicon/fr.toml")),
    ("pt", include_str!("../lexicon/pt.toml")),
    ("de", include_str!("../lexicon/de.toml")),
    ("it", include_str!("../lexicon/it.toml")),
    ("nl", include_str!("../lexicon/nl.toml")),
    ("pl", include_str!("../lexicon/pl.toml")),
    ("zh", include_str!("../lexicon/zh.toml")),
    ("ar", include_str!("../lexicon/ar.toml")),
    ("ru", include_str!("../lexicon/ru.toml")),
    ("hi", include_str!("../lexicon/hi.toml")),
    ("ur", include_str!("../lexicon/ur.toml")),
    ("und", include_str!("../lexicon/und.toml")),
];

/// Every file of rules for sentences.
const RULES: [(&str, &str); 11] = [
    ("en", include_str!("../lexicon/en.rules.toml")),
    ("es", include_str!("../lexicon/es.rules.toml")),
    ("fr", include_str!("../lexicon/fr.rules.toml")),
    ("pt", include_str!("../lexicon/pt.rules.toml")),
    ("de", include_str!("../lexicon/de.rules.toml")),
    ("it", include_str!("../lexicon/it.rules.toml")),
    ("nl", include_str!("../lexicon/nl.rules.toml")),
    ("pl", include_str!("../lexicon/pl.rules.toml")),
    ("zh", include_str!("../lexicon/zh.rules.toml")),
    ("ar", include_str!("../lexicon/ar.rules.toml")),
    ("und", include_str!("../lexicon/und.rules.toml")),
];

/// The tag of the lexicon whose entries are of no language.
const NO_LANGUAGE: &str = "und";

/// One file of `lexicon/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Lexicon {
    language: String,
    #[serde(default)]
    politeness: Vec<String>,
    #[serde(default)]
    opt_out: Words,
    #[serde(default)]
    answer: Words,
    #[serde(default)]
    restart: Words,
    #[serde(default)]
    help: Words,
    #[serde(default)]
    decline: Words,
    #[serde(default)]
    wrong_number: Words,
    #[serde(default)]
    acknowledgement: Words,
    /// What autocorrect makes of keywords, with the keyword.
    #[serde(default)]
    autocorrected: BTreeMap<String, String>,
    #[serde(default)]
    typos: Typos,
}

/// The words of a class, as they are written, and what is known of each.
type Words = BTreeMap<String, Provenance>;

/// Where a word comes from, and the end of its rule id where the word itself does not serve.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Provenance {
    Source(Source),
    Named { id: String, source: Source },
}

/// Who documents a word. For people: no reading depends on it.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct Source;

impl TryFrom<String> for Source {
    type Error = &'static str;

    fn try_from(source: String) -> Result<Self, Self::Error> {
        if source.trim().is_empty() { Err("a word must name its source") } else { Ok(Self) }
    }
}

/// A lexicon is malformed: a mistake in this crate, caught by its tests.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LexiconError {
    #[error("lexicon {0}: {1}")]
    Syntax(&'static str, #[source] Box<toml::de::Error>),
    #[error("the rules: {0}")]
    Rules(#[from] FileError),
    #[error("lexicon {0}: the file must name its own language")]
    Language(&'static str),
    #[error("lexicon {0}: `{1}`: {2}")]
    Rule(&'static str, String, #[source] RuleIdError),
    #[error("lexicon {0}: `{1}`: {2}")]
    Word(&'static str, String, #[source] Clash),
}

/// The lexicons, compiled.
#[derive(Debug, Default)]
pub(crate) struct Lexicons {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) table: Table,
    pub(crate) rules: Rules,
}

/// Compiles all lexicons and rules.
///
/// # Errors
/// [`LexiconError`] where a file is malformed, or an entry contradicts another.
pub(crate) fn compile() -> Result<Lexicons, LexiconError> {
    let Lexicons { mut vocabulary, mut table, .. } = Lexicons::default();
    let mut misspelt = Vec::new();
    for (tag, text) in FILES {
        let mut lexicon: Lexicon =
            toml::from_str(text).map_err(|error| LexiconError::Syntax(tag, Box::new(error)))?;
        misspelt.push(std::mem::take(&mut lexicon.typos));
        add(&mut table, &mut vocabulary, tag, lexicon)?;
    }
    let rules = Rules::compile(&rule_files()?, &mut vocabulary)?;
    // Last: what is a word itself is no typo of another.
    for typos in misspelt {
        typos.add_to(&mut vocabulary);
    }
    Ok(Lexicons { vocabulary, table, rules })
}

/// The words that are read when misspelt.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Typos {
    /// By one slip of a finger.
    of: Vec<String>,
    /// By one slip of a finger, where nothing but keywords stands beside them.
    #[serde(default)]
    alone: Vec<String>,
    /// What is a word of its own all the same.
    not: Vec<String>,
    /// Other misspellings of a word.
    #[serde(default)]
    more: BTreeMap<String, Vec<String>>,
}

impl Typos {
    fn add_to(&self, vocabulary: &mut Vocabulary) {
        let anywhere = self.of.iter().map(|word| (word, Spelling::Typo));
        let alone = self.alone.iter().map(|word| (word, Spelling::TypoAlone));
        for (word, spelling) in anywhere.chain(alone) {
            let Some(known) = vocabulary.get(word) else { continue };
            for slip in typo::slips(word).iter().filter(|slip| !self.not.contains(slip)) {
                vocabulary.add_typo(slip, known.id, spelling);
            }
        }
        for (word, typos) in &self.more {
            let Some(known) = vocabulary.get(word) else { continue };
            for typo in typos {
                vocabulary.add_typo(typo, known.id, Spelling::Typo);
            }
        }
    }
}

/// Reads the files of rules.
pub(crate) fn rule_files() -> Result<Vec<RuleFile>, LexiconError> {
    let parse = |(tag, text): &(&'static str, &str)| {
        toml::from_str(text).map_err(|error| LexiconError::Syntax(tag, Box::new(error)))
    };
    RULES.iter().map(parse).collect()
}

fn add(
    table: &mut Table,
    vocabulary: &mut Vocabulary,
    tag: &'static str,
    lexicon: Lexicon,
) -> Result<(), LexiconError> {
    let Lexicon {
        language,
        politeness,
        opt_out,
        answer,
        restart,
        help,
        decline,
        wrong_number,
        acknowledgement,
        autocorrected,
        typos: _,
    } = lexicon;
    let named =
        Language::new(tag).filter(|_| language == tag).ok_or(LexiconError::Language(tag))?;
    let language = (tag != NO_LANGUAGE).then_some(named);
    for words in politeness {
        let clash = |clash| LexiconError::Word(tag, words.clone(), clash);
        table.add_politeness(&normalise::words(&words), vocabulary).map_err(clash)?;
    }
    for (class, words) in [
        (Class::OptOut, opt_out),
        (Class::OptIn(OptInWord::Answer), answer),
        (Class::OptIn(OptInWord::Restart), restart),
        (Class::Help, help),
        (Class::Decline, decline),
        (Class::WrongNumber, wrong_number),
        (Class::Acknowledgement, acknowledgement),
    ] {
        for (words, provenance) in words {
            let normalised = normalise::words(&words);
            let id = match provenance {
                Provenance::Source(Source) => normalised.join("_"),
                Provenance::Named { id, source: Source } => id,
            };
            let rule = RuleId::new(&format!("{tag}.{}.{id}", class.as_str()))
                .map_err(|error| LexiconError::Rule(tag, words.clone(), error))?;
            table
                .add(&normalised, vocabulary, class, Entry { rule, language })
                .map_err(|clash| LexiconError::Word(tag, words.clone(), clash))?;
        }
    }
    for (words, keyword) in autocorrected {
        let mut phrase = |words: &str| vocabulary.add_all(&normalise::words(words));
        let phrases = phrase(&words).and_then(|words| Ok((words, phrase(&keyword)?)));
        let (phrase, keyword) =
            phrases.map_err(|error| LexiconError::Word(tag, words.clone(), error.into()))?;
        table.add_autocorrected(phrase, &keyword);
    }
    Ok(())
}

/// Returns the version of everything that built-in readings depend on.
pub(crate) fn version() -> &'static str {
    static VERSION: LazyLock<String> = LazyLock::new(|| {
        let mut content = format!("normalisation {}\n", normalise::VERSION);
        for (tag, text) in FILES.into_iter().chain(RULES) {
            // A checkout with other line ends is no other lexicon.
            let text = text.replace('\r', "");
            content.push_str(&format!("{tag} {}\n{text}", text.len()));
        }
        short_hash(&content)
    });
    &VERSION
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lexicon_is_well_formed() {
        if let Err(error) = compile() {
            panic!("{error}");
        }
    }

    #[test]
    fn a_malformed_lexicon_is_refused() {
        for (text, expected) in [
            ("language = \"en\"\n[opt_out]\nstop = \"\"", "data did not match"),
            ("language = \"en\"\n[stop]\nstop = \"x\"", "unknown field"),
            ("[opt_out]\nstop = \"x\"", "missing field"),
        ] {
            let error = toml::from_str::<Lexicon>(text).expect_err(text).to_string();
            assert!(error.contains(expected), "{error}");
        }
        for (text, expected) in [
            ("language = \"fr\"", "its own language"),
            ("language = \"en\"\n[opt_out]\n\"стоп\" = \"x\"", "printable ASCII"),
            ("language = \"en\"\n[opt_out]\n\"!\" = \"x\"", "no letter"),
            ("language = \"en\"\n[opt_out]\nfin = \"x\"\n\"FIN\" = \"x\"", "twice"),
            ("language = \"en\"\n[opt_out]\nfin = \"x\"\n[help]\nfin = \"x\"", "another class"),
        ] {
            let lexicon = toml::from_str(text).expect(text);
            let error = add(&mut Table::default(), &mut Vocabulary::default(), "en", lexicon)
                .expect_err(text)
                .to_string();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn the_version_is_16_hexadecimal_digits() {
        assert_eq!(version().len(), 16);
        assert!(version().bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')));
    }
}
