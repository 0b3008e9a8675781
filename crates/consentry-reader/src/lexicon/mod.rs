//! The lexicons: data in `lexicon/`, read and compiled when the crate is built.

mod fold_table;
mod keywords;
mod rule_file;
#[cfg(test)]
mod rule_tests;
mod typo;

use std::collections::BTreeMap;
use std::rc::Rc;

pub(crate) use self::keywords::Clash;
use self::keywords::{Keywords, Lexicon, Typos};
pub(crate) use self::rule_file::RuleFile;
use crate::compiled::Compiled;
use crate::dictionary::{Dictionary, Slot};
use crate::hash::short_hash;
use crate::normalise::word_hash;
use crate::rules::{Class, Commonness, Compiler, MalformedRule, Names, Node, PatternError, Rules};
use crate::vocabulary::{Known, Spelling, TooManyWords, Vocabulary};
use crate::{RuleIdError, normalise};

/// The languages of the lexicons, in the order that settles which one a word shared by several is
/// read in.
pub(crate) const KEYWORDS: [&str; 14] =
    ["en", "es", "fr", "pt", "de", "it", "nl", "pl", "zh", "ar", "ru", "hi", "ur", "und"];

/// The languages that have rules for sentences.
pub(crate) const RULES: [&str; 11] =
    ["en", "es", "fr", "pt", "de", "it", "nl", "pl", "zh", "ar", "und"];

/// What stands for the language in the files whose entries and rules are of none.
const NO_LANGUAGE: &str = "und";

/// The name of the file that lists the commonest words of each language.
pub(crate) const COMMON: &str = "common.words.toml";

/// The text of every file, by its name.
pub(crate) type Files = BTreeMap<String, String>;

/// The names of all files, in the order in which they count for the version.
pub(crate) fn file_names() -> Vec<String> {
    let keywords = KEYWORDS.iter().map(|tag| format!("{tag}.toml"));
    let rules = RULES.iter().map(|tag| format!("{tag}.rules.toml"));
    keywords.chain(rules).chain([COMMON.to_owned()]).collect()
}

/// A lexicon is malformed: a mistake in this crate, which therefore is not built.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LexiconError {
    #[error("lexicon {0}: {1}")]
    Syntax(String, #[source] Box<toml::de::Error>),
    #[error("there is no lexicon {0}")]
    Missing(String),
    #[error("the rules: {0}")]
    Rules(#[from] MalformedRule),
    #[error("lexicon {0}: the file must name its own language")]
    Language(&'static str),
    #[error("lexicon {0}: `{1}`: {2}")]
    Rule(&'static str, String, #[source] RuleIdError),
    #[error("lexicon {0}: `{1}`: {2}")]
    Word(&'static str, String, #[source] Clash),
    #[error(transparent)]
    TooManyWords(#[from] TooManyWords),
}

/// Changes whenever the same text may come out as different words, or the same rules are searched
/// for in another way: part of the version of the lexicons.
const READING: u32 = 4;

/// Compiles all lexicons and rules.
///
/// # Errors
/// [`LexiconError`] where a file is malformed, or an entry contradicts another.
pub(crate) fn compile(files: &Files) -> Result<Compiled, LexiconError> {
    let (mut vocabulary, mut keywords) = (Vocabulary::default(), Keywords::default());
    let mut misspelt = Vec::new();
    for tag in KEYWORDS {
        let mut lexicon: Lexicon = parse(files, &format!("{tag}.toml"))?;
        misspelt.push(std::mem::take(&mut lexicon.typos));
        keywords.add(&mut vocabulary, tag, lexicon)?;
    }
    let rules = rules(files, &mut vocabulary)?;
    let typos = typos(&misspelt, &vocabulary);
    Ok(Compiled {
        version: version(files).into(),
        fold: fold_table::new(),
        dictionary: dictionary(&vocabulary, typos)?,
        keywords: keywords.into_phrases(),
        rules,
    })
}

fn parse<T: serde::de::DeserializeOwned>(files: &Files, name: &str) -> Result<T, LexiconError> {
    let text = files.get(name).ok_or_else(|| LexiconError::Missing(name.to_owned()))?;
    toml::from_str(text).map_err(|error| LexiconError::Syntax(name.to_owned(), Box::new(error)))
}

/// Reads the files of rules.
pub(crate) fn rule_files(files: &Files) -> Result<Vec<RuleFile>, LexiconError> {
    RULES.iter().map(|tag| parse(files, &format!("{tag}.rules.toml"))).collect()
}

/// Compiles the rules for sentences.
fn rules(files: &Files, vocabulary: &mut Vocabulary) -> Result<Rules, LexiconError> {
    let rule_files = rule_files(files)?;
    let taken_apart = rule_files.iter().map(|file| file.rules(vocabulary));
    let taken_apart: Vec<_> = taken_apart.collect::<Result<_, MalformedRule>>()?;
    let commonness = commonness(&parse(files, COMMON)?, vocabulary);
    let mut compiler = Compiler::new(&commonness);
    let (mut parsed, mut names) = (Vec::new(), Names::default());
    for (file, (rules, classes)) in rule_files.iter().zip(taken_apart) {
        parsed.extend(rules);
        names.reactions.extend(file.reactions());
        names.categories.extend(file.categories());
        let named = |(name, node): (String, _)| Ok((name.into(), class(&node, &mut compiler)?));
        let classes: Result<_, MalformedRule> = classes.into_iter().map(named).collect();
        names.classes.insert(file.language().into(), classes?);
    }
    Ok(Rules::compile(compiler, parsed, names, vocabulary.len())?)
}

/// What is kept of a class that was taken apart.
fn class(node: &Node, compiler: &mut Compiler<'_>) -> Result<Class, PatternError> {
    let nodes = match node {
        Node::Either(nodes) => nodes.as_slice(),
        node => std::slice::from_ref(node),
    };
    let words = nodes.iter().find_map(|node| match node {
        Node::Words(phrases) => Some(Rc::clone(phrases)),
        _ => None,
    });
    Ok(Class {
        set: compiler.set(&words.unwrap_or_default())?,
        begin: nodes.contains(&Node::Begin),
        end: nodes.contains(&Node::End),
        comma: nodes.contains(&Node::Comma),
    })
}

/// How common the listed words are, against one that is not: as in most texts of any language, a
/// word's frequency falls with its rank.
const fn commonness_of(rank: u32) -> u32 {
    16_000 / (rank + 7)
}

/// How common words are. A word that no rule has stays unknown.
fn commonness(listed: &BTreeMap<String, Vec<String>>, vocabulary: &Vocabulary) -> Commonness {
    let ranked = listed.values().flat_map(|words| (1_u32..).zip(words));
    let words = ranked.flat_map(|(rank, listed)| {
        normalise::words(listed).into_iter().map(move |word| (word, commonness_of(rank)))
    });
    words.filter_map(|(word, weight)| Some((vocabulary.get(&word)?.id, weight))).collect()
}

/// Misspellings, with what each stands for. What is a word itself is no misspelling of another.
fn typos(lists: &[Typos], vocabulary: &Vocabulary) -> BTreeMap<String, Known> {
    let mut typos = BTreeMap::new();
    let mut add = |typo: &str, id, spelling| {
        if vocabulary.get(typo).is_none() {
            typos.entry(typo.to_owned()).or_insert(Known { id, spelling });
        }
    };
    for Typos { of, alone, not, more } in lists {
        let anywhere = of.iter().map(|word| (word, Spelling::Typo));
        let alone = alone.iter().map(|word| (word, Spelling::TypoAlone));
        for (word, spelling) in anywhere.chain(alone) {
            let Some(known) = vocabulary.get(word) else { continue };
            for slip in typo::slips(word).iter().filter(|slip| !not.contains(slip)) {
                add(slip, known.id, spelling);
            }
        }
        for (word, misspellings) in more {
            let Some(known) = vocabulary.get(word) else { continue };
            for typo in misspellings {
                add(typo, known.id, Spelling::Typo);
            }
        }
    }
    typos
}

/// Puts words and misspellings into one table.
fn dictionary(
    vocabulary: &Vocabulary,
    typos: BTreeMap<String, Known>,
) -> Result<Dictionary, TooManyWords> {
    let mut right: Vec<_> = vocabulary.words().map(|(word, id)| (id, word)).collect();
    right.sort_unstable();
    let words = right.iter().map(|(_, word)| *word).chain(typos.keys().map(String::as_str));
    let count = right.len() + typos.len();
    // Six of ten slots are taken: then a word is found in the first or the next few.
    let homes = count * 5 / 3 + 1;
    let mut slots = vec![Slot::default(); homes];
    let (mut letters, mut starts, mut ends) = (String::new(), Vec::new(), Vec::new());
    let (mut group, too_many) = (0, |_| TooManyWords);
    for (entry, word) in words.enumerate() {
        let hash = word_hash::hash(word.as_bytes());
        let entry = u16::try_from(entry).map_err(too_many)?;
        let slot = Slot::new(entry, hash).ok_or(TooManyWords)?;
        let home = Dictionary::home(hash, homes);
        match slots.iter_mut().skip(home).find(|slot| slot.is_empty()) {
            Some(free) => *free = slot,
            None => slots.push(slot),
        }
        if usize::from(entry).is_multiple_of(Dictionary::GROUP) {
            group = letters.len();
            starts.push(u32::try_from(group).map_err(too_many)?);
        }
        letters.push_str(word);
        ends.push(u16::try_from(letters.len() - group).map_err(too_many)?);
    }
    slots.push(Slot::default());
    let misspelt = typos.into_values().collect();
    Ok(Dictionary {
        letters: letters.into(),
        starts: starts.into(),
        ends: ends.into(),
        misspelt,
        slots: slots.into(),
        homes,
    })
}

/// Returns the version of everything that built-in readings depend on.
fn version(files: &Files) -> String {
    let mut content = format!("reading {READING}\n");
    for name in file_names() {
        // A checkout with other line ends is no other lexicon.
        let text = files.get(&name).map(|text| text.replace('\r', "")).unwrap_or_default();
        content.push_str(&format!("{name} {}\n{text}", text.len()));
    }
    short_hash(&content)
}

/// The files of this crate.
#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a test looks at the folder itself")]
pub(crate) fn files() -> Files {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicon");
    let text =
        |name: &str| std::fs::read_to_string(folder.join(name)).expect("a file of the crate");
    file_names().into_iter().map(|name| (name.clone(), text(&name))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_has_the_lexicons_of_its_folder() {
        let compiled = compile(&files()).expect("well-formed");
        assert_eq!(&*compiled.version, crate::Reader::lexicon_version());
        let bytes = postcard::to_allocvec(&compiled).expect("it can be written");
        assert!(bytes == crate::reader::BYTES, "the build script wrote other tables");
        assert_eq!(compiled.version.len(), 16);
        assert!(compiled.version.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')));
    }
}
