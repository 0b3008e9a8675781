//! Texts that nobody would write: mutations of a committed corpus, for a bounded time.
//!
//! `CONSENTRY_FUZZ_CASES` says how many; the default takes some seconds. Whatever fails is shrunk and
//! shown; what it teaches is added to the corpus.

use std::fmt::Write as _;

use consentry_reader::{Intent, MAX_TEXT_BYTES, ReadContext, Reader, Reading};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::Config;

const CORPUS: [&str; 3] = [
    include_str!("corpus/english.txt"),
    include_str!("corpus/languages.txt"),
    include_str!("corpus/hostile.txt"),
];

fn corpus() -> Vec<&'static str> {
    CORPUS.iter().flat_map(|file| file.lines()).filter(|line| !line.is_empty()).collect()
}

/// What is done to a text.
#[derive(Debug, Clone)]
enum Mutation {
    Insert(Index, char),
    Remove(Index),
    Swap(Index),
    Double(Index),
    Repeat(usize),
    Append(Index),
    Splice(Index, Index),
    Upper,
    Cut(Index),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let place = any::<Index>;
    let character = prop_oneof![
        any::<char>(),
        prop::sample::select(vec![
            ' ', '\n', '.', ',', '?', '\'', '’', '“', '”', '-', '\u{200b}', '\u{202e}', '\u{301}',
            '\u{feff}', '停', 'ل', 'ß', '🛑', '\u{0}',
        ]),
    ];
    prop_oneof![
        (place(), character).prop_map(|(at, c)| Mutation::Insert(at, c)),
        place().prop_map(Mutation::Remove),
        place().prop_map(Mutation::Swap),
        place().prop_map(Mutation::Double),
        (1..40_usize).prop_map(Mutation::Repeat),
        place().prop_map(Mutation::Append),
        (place(), place()).prop_map(|(line, at)| Mutation::Splice(line, at)),
        Just(Mutation::Upper),
        place().prop_map(Mutation::Cut),
    ]
}

fn mutate(text: &str, mutation: &Mutation) -> String {
    let lines = corpus();
    let mut characters: Vec<char> = text.chars().collect();
    let at = |index: &Index| index.index(characters.len().max(1)).min(characters.len());
    match mutation {
        Mutation::Insert(index, c) => {
            let at = at(index);
            characters.insert(at, *c);
        }
        Mutation::Remove(index) if !characters.is_empty() => {
            let at = at(index);
            characters.remove(at);
        }
        Mutation::Swap(index) if characters.len() > 1 => {
            let at = index.index(characters.len() - 1);
            characters.swap(at, at + 1);
        }
        Mutation::Double(index) if !characters.is_empty() => {
            let at = at(index);
            characters.insert(at, characters[at]);
        }
        Mutation::Repeat(times) => return format!("{text} ").repeat(*times),
        Mutation::Append(index) => return format!("{text} {}", index.get(&lines)),
        Mutation::Splice(line, index) => {
            let at = at(index);
            characters.splice(at..at, line.get(&lines).chars());
        }
        Mutation::Upper => return text.to_uppercase(),
        Mutation::Cut(index) => {
            let at = at(index);
            characters.truncate(at);
        }
        Mutation::Remove(_) | Mutation::Swap(_) | Mutation::Double(_) => {}
    }
    characters.into_iter().collect()
}

/// Long enough for several sentences; [`a_mebibyte_of_anything_is_read`] is about longer ones.
const MAX_MUTATED_CHARS: usize = 1_000;

fn text() -> impl Strategy<Value = String> {
    let line = any::<Index>().prop_map(|index| (*index.get(&corpus())).to_owned());
    (line, prop::collection::vec(mutation(), 0..8)).prop_map(|(line, mutations)| {
        mutations.iter().fold(line, |text, mutation| {
            mutate(&text, mutation).chars().take(MAX_MUTATED_CHARS).collect()
        })
    })
}

/// What holds of every reading.
fn check(text: &str, reading: &Reading) -> Result<(), TestCaseError> {
    let count = u32::try_from(text.chars().count()).expect("short");
    if let Some(span) = reading.span {
        prop_assert!(span.start < span.end && span.end <= count, "{:?} of {}", span, count);
    }
    prop_assert_eq!(reading.scope.is_some(), reading.intent == Intent::OptOut);
    prop_assert_eq!(reading.opt_in.is_some(), reading.intent == Intent::OptIn);
    prop_assert!(reading.intent == Intent::None || reading.rule.is_some());
    Ok(())
}

fn cases() -> u32 {
    option_env!("CONSENTRY_FUZZ_CASES").and_then(|cases| cases.parse().ok()).unwrap_or(20_000)
}

proptest! {
    #![proptest_config(Config { cases: cases(), failure_persistence: None, ..Config::default() })]

    #[test]
    fn any_mutation_is_read(text in text(), outbound in prop::option::of(text())) {
        let context =
            ReadContext { last_outbound: outbound.as_deref(), ..ReadContext::default() };
        let reading = Reader::builtin().read_in(&text, &context);
        check(&text, &reading)?;
        prop_assert_eq!(&Reader::builtin().read_in(&text, &context), &reading);

        let explained = Reader::builtin().explain(&text, &context);
        prop_assert_eq!(&explained.reading, &reading);
        // Normalising twice changes nothing.
        let words = explained.words.join(" ");
        prop_assert_eq!(Reader::builtin().explain(&words, &context).words, explained.words);
    }
}

#[test]
fn a_mebibyte_of_anything_is_read() {
    for line in corpus() {
        let text = format!("{line} ").repeat(MAX_TEXT_BYTES / (line.len() + 1));
        let reading = Reader::builtin().read(&text);
        let ended = Reader::builtin().read(&format!("{text}. please stop texting me"));
        assert!(reading.intent != Intent::None || ended.intent != Intent::None, "{line}");
    }
}

#[test]
fn no_text_stands_in_what_is_shown_of_an_explanation() {
    for line in corpus().into_iter().filter(|line| line.contains(' ')) {
        let context = ReadContext { last_outbound: Some(line), ..ReadContext::default() };
        let explained = Reader::builtin().explain(line, &context);
        let mut shown = String::new();
        write!(shown, "{context:?} {explained:?}").expect("room");
        assert!(!shown.contains(line), "{line}");
        assert!(!shown.contains(&format!("{:?}", explained.words)), "{line}");
    }
}
