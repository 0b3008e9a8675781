//! Every entry of every lexicon is read, in every spelling that makes no difference.

use std::fs;
use std::path::PathBuf;

use consentry_reader::{Intent, Kind, Language, OptInWord, Reader, Reading};

/// An entry as it stands in its file.
struct Entry {
    language: String,
    class: String,
    word: String,
}

/// Reads the files, not through the crate: a file that it does not load fails here.
#[expect(clippy::disallowed_methods, reason = "a test looks at the folder itself")]
fn lexicon() -> (Vec<Entry>, Vec<String>) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("lexicon");
    let mut entries = Vec::new();
    let mut politeness = Vec::new();
    for file in fs::read_dir(folder).expect("the folder is there") {
        let path = file.expect("a file").path();
        let name = path.to_string_lossy();
        let others = [".rules.toml", ".words.toml"];
        if !name.ends_with(".toml") || others.iter().any(|other| name.ends_with(other)) {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a readable file");
        let table: toml::Table = text.parse().expect("TOML");
        let language = table["language"].as_str().expect("a tag").to_owned();
        for (class, words) in &table {
            match words {
                // Misspelt words are another test's.
                _ if class == "autocorrected" || class == "typos" => {}
                toml::Value::Table(words) => entries.extend(words.keys().map(|word| Entry {
                    language: language.clone(),
                    class: class.clone(),
                    word: word.clone(),
                })),
                toml::Value::Array(words) => {
                    politeness
                        .extend(words.iter().filter_map(|word| word.as_str().map(str::to_owned)));
                }
                _ => {}
            }
        }
    }
    assert!(entries.len() > 200 && politeness.len() > 50);
    (entries, politeness)
}

fn read(entry: &Entry, text: &str) -> Reading {
    Reader::builtin().read_with_language(text, Language::new(&entry.language))
}

/// The other ways to write `word` that mean the same.
fn spellings(word: &str) -> Vec<String> {
    let wide = |c: char| match c {
        '!'..='~' => char::from_u32(u32::from(c) + 0xfee0).expect("a full-width form"),
        c => c,
    };
    let hidden: String = word.chars().flat_map(|c| [c, '\u{200b}']).collect();
    let mut spellings = vec![
        word.to_uppercase(),
        word.to_lowercase(),
        format!("  {word}\n"),
        format!("{word}."),
        format!("{word}!!!"),
        format!("\"{word}\""),
        format!("‘{word}’"),
        format!("«{word}»😡"),
        word.replace(' ', "\n"),
        word.replace(' ', "-"),
        word.replace('\'', "’"),
        word.chars().map(wide).collect(),
        hidden,
        unicode_normalization::UnicodeNormalization::nfd(word).collect(),
        unicode_normalization::UnicodeNormalization::nfkc(word).collect(),
    ];
    if !word.is_ascii() {
        // Accents left out; marks that are no accents stay.
        let plain = unicode_normalization::UnicodeNormalization::nfd(word)
            .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
            .collect();
        spellings.push(plain);
    }
    spellings
}

#[test]
fn every_word_is_read_as_its_class() {
    for entry in &lexicon().0 {
        let Entry { language, class, word } = entry;
        let reading = read(entry, word);
        let (intent, kind, opt_in) = match class.as_str() {
            "opt_out" => (Intent::OptOut, Kind::Message, None),
            "answer" => (Intent::OptIn, Kind::Message, Some(OptInWord::Answer)),
            "restart" => (Intent::OptIn, Kind::Message, Some(OptInWord::Restart)),
            "help" => (Intent::Help, Kind::Message, None),
            "decline" => (Intent::Decline, Kind::Message, None),
            "wrong_number" => (Intent::WrongNumber, Kind::Message, None),
            "acknowledgement" => (Intent::None, Kind::Acknowledgement, None),
            other => panic!("{language}: unknown class {other}"),
        };
        let found = (reading.intent, reading.kind, reading.opt_in);
        assert_eq!(found, (intent, kind, opt_in), "{language}: {word}");
        let rule = reading.rule.expect(word);
        assert!(rule.as_str().starts_with(&format!("{language}.")), "{rule}: {word}");
        let tag = (language != "und").then(|| Language::new(language).expect("a tag"));
        assert_eq!(reading.language, tag, "{word}");
    }
}

#[test]
fn every_spelling_is_read_as_its_word() {
    for entry in &lexicon().0 {
        let bare = Reading { span: None, ..read(entry, &entry.word) };
        for spelling in spellings(&entry.word) {
            let reading = Reading { span: None, ..read(entry, &spelling) };
            assert_eq!(reading, bare, "{spelling:?}");
        }
    }
}

#[test]
fn every_word_is_read_with_every_politeness() {
    let (entries, politeness) = lexicon();
    for entry in &entries {
        let bare = Reading { span: None, ..read(entry, &entry.word) };
        for polite in &politeness {
            for text in [format!("{polite} {}", entry.word), format!("{}, {polite}!", entry.word)] {
                let reading = Reading { span: None, ..read(entry, &text) };
                assert_eq!(reading, bare, "{text:?}");
            }
        }
    }
}

#[test]
fn politeness_alone_is_an_ordinary_message() {
    // A stop sign alone is none.
    for polite in lexicon().1.iter().filter(|it| it.chars().any(char::is_alphanumeric)) {
        assert_eq!(Reader::builtin().read(polite), Reading::none(), "{polite}");
    }
}

#[test]
fn no_two_words_share_a_rule() {
    let mut rules: Vec<_> =
        lexicon().0.iter().map(|entry| read(entry, &entry.word).rule.expect("a rule")).collect();
    let all = rules.len();
    rules.sort();
    rules.dedup();
    assert_eq!(rules.len(), all);
}
