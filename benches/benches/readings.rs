//! What it costs to read what somebody wrote, beside what products use instead: the whole text as a
//! word, and two careful ones: Unicode's NFKC and lower case, a table of keywords, and a search for
//! phrases, which is 67 of them and one language's worth of what the rules read.
#![expect(clippy::unwrap_used, reason = "a benchmark stops where something is wrong")]

use std::collections::HashSet;
use std::hint::black_box;
use std::path::PathBuf;

use aho_corasick::AhoCorasick;
use consentry::core::{Intent, Reader};
use consentry_benches::print_ratios;
use criterion::Criterion;
use regex::Regex;
use unicode_normalization::UnicodeNormalization;

const WORDS: [&str; 8] =
    ["stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"];
const PHRASES: &str = include_str!("../phrases.txt");
const MIX: &str = include_str!("../mix.txt");

/// What most products do today.
fn exact_match(text: &str) -> bool {
    let word = text.trim().to_uppercase();
    ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"].contains(&word.as_str())
}

/// A careful product: keywords as the whole text, phrases anywhere.
struct Careful {
    words: HashSet<&'static str>,
    automaton: AhoCorasick,
    regex: Regex,
}

impl Careful {
    fn new() -> Self {
        let folded: Vec<String> = PHRASES.lines().map(fold).collect();
        let escaped: Vec<String> = folded.iter().map(|phrase| regex::escape(phrase)).collect();
        Self {
            words: WORDS.into_iter().collect(),
            automaton: AhoCorasick::new(&folded).unwrap(),
            regex: Regex::new(&format!(r"\b(?:{})\b", escaped.join("|"))).unwrap(),
        }
    }

    fn is_word(&self, folded: &str) -> bool {
        self.words.contains(folded.trim_matches(|c: char| !c.is_alphanumeric()))
    }

    fn by_automaton(&self, text: &str) -> bool {
        let folded = fold(text);
        let is_inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        self.is_word(&folded)
            || self.automaton.find_iter(&folded).any(|found| {
                let (before, after) = (&folded[..found.start()], &folded[found.end()..]);
                !is_inside(before.chars().next_back()) && !is_inside(after.chars().next())
            })
    }

    fn by_regex(&self, text: &str) -> bool {
        let folded = fold(text);
        self.is_word(&folded) || self.regex.is_match(&folded)
    }
}

fn fold(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).collect()
}

const TEXTS: [(&str, &str); 7] = [
    ("read a keyword", "STOP"),
    ("read a polite keyword", "Stop please, thank you!"),
    (
        "read 80 bytes",
        "Can you pick up the children at five? I will be home late because of the traffic",
    ),
    (
        "read 80 bytes with a trigger",
        "Can you stop by at five? I will be at home all day, the traffic was too bad today",
    ),
    (
        "read an opt-out",
        "Please take me off your list, I no longer want any of these messages on my phone.",
    ),
    (
        "read trigger words",
        "stop texts stop messages don't text me before ten cancel my order stop by remove end of the day stop \
         sending unsubscribe list off text",
    ),
    (
        "read four scripts",
        "Não posso falar agora, estou numa reunião até às cinco 😀 你好, привет, до завтра",
    ),
];
const THE_MIX: &str = "read the mix, 20 texts";
const OTHERS: [&str; 3] = ["exact match", "NFKC and aho-corasick", "NFKC and regex"];

fn readings(criterion: &mut Criterion) {
    let (reader, careful) = (Reader::builtin(), Careful::new());
    let asks = |text: &str| reader.read(text).intent == Intent::OptOut;
    let mix: Vec<&str> = MIX.lines().collect();
    let mixed = [(THE_MIX, mix.as_slice())];
    let single = TEXTS.iter().map(|(group, text)| (*group, std::slice::from_ref(text)));
    for (group, texts) in single.chain(mixed) {
        let mut group = criterion.benchmark_group(group);
        let mut run = |name: &str, call: &dyn Fn(&str) -> bool| {
            group.bench_function(name, |bencher| {
                bencher.iter(|| texts.iter().filter(|text| call(black_box(text))).count());
            });
        };
        run("consentry", &asks);
        run("exact match", &exact_match);
        run("NFKC and aho-corasick", &|text| careful.by_automaton(text));
        run("NFKC and regex", &|text| careful.by_regex(text));
        group.finish();
    }
}

fn main() {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("criterion");
    let mut criterion = Criterion::default().output_directory(&root).configure_from_args();
    readings(&mut criterion);
    criterion.final_summary();
    for (group, _) in TEXTS.iter().copied().chain([(THE_MIX, "")]) {
        print_ratios(&root, group, "consentry", &OTHERS);
    }
}
