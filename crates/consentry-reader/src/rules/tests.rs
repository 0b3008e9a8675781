//! The search for patterns, held against a search that takes them word by word.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::matcher::Match;
use super::pattern::Phrase;
use super::*;
use crate::Span;
use crate::vocabulary::{Spelling, WordId};

/// As many words as the patterns are made of; texts have two more.
const WORDS: usize = 6;

fn word(number: usize) -> WordId {
    WordId::of_known(number).expect("few")
}

fn tokens(line: &[WordId]) -> Vec<Token> {
    let span = Span { start: 0, end: 0 };
    line.iter().map(|id| Token { id: *id, spelling: Spelling::Right, span }).collect()
}

/// The tokens behind a node that stands at one of a line, by what the pattern language says.
fn ends(node: &Node, line: &[WordId], at: usize) -> BTreeSet<usize> {
    let here = line.get(at).copied();
    let standing = |phrases: &[Phrase]| -> BTreeSet<usize> {
        let ends = phrases.iter().filter(|it| line[at..].starts_with(it.words()));
        ends.map(|it| at + it.words().len()).collect()
    };
    let one = |is_it: bool| if is_it { BTreeSet::from([at + 1]) } else { BTreeSet::new() };
    match node {
        Node::Words(phrases) => standing(phrases),
        Node::NoneOf(phrases) => {
            one(here.is_some_and(WordId::is_word) && standing(phrases).is_empty())
        }
        Node::Any => one(here.is_some_and(|it| it.is_word() || it == WordId::COMMA)),
        Node::Name => one(here == Some(WordId::NAME)),
        Node::Number => one(here == Some(WordId::NUMBER)),
        Node::Begin => one(here == Some(WordId::BEGIN)),
        Node::End => one(here == Some(WordId::END)),
        Node::Comma => one(here == Some(WordId::COMMA)),
        Node::Sequence(nodes) => nodes.iter().fold(BTreeSet::from([at]), |starts, node| {
            starts.into_iter().flat_map(|start| ends(node, line, start)).collect()
        }),
        Node::Either(nodes) => nodes.iter().flat_map(|node| ends(node, line, at)).collect(),
        Node::Times(node, least, most) => {
            let (mut reached, mut all) = (BTreeSet::from([at]), BTreeSet::new());
            for time in 0..=*most {
                if time >= *least {
                    all.extend(reached.iter().copied());
                }
                let next = reached.into_iter().flat_map(|start| ends(node, line, start));
                reached = next.collect();
            }
            all
        }
    }
}

/// Every pattern from every word on, each as long as it can be.
fn search_slowly(patterns: &[Node], line: &[WordId]) -> Vec<Match> {
    let at = |start: usize| {
        let found = move |(number, node): (usize, &Node)| {
            let end = ends(node, line, start).into_iter().next_back()?;
            Some(Match { start: start as u32, pattern: number as u16, end: end as u32 })
        };
        patterns.iter().enumerate().filter_map(found)
    };
    (0..line.len()).flat_map(at).collect()
}

fn phrases() -> impl Strategy<Value = Node> {
    let phrase = prop::collection::vec(0..WORDS, 1..4).prop_map(|words| {
        Phrase::of(&words.into_iter().map(word).collect::<Vec<_>>()).expect("short")
    });
    prop::collection::vec(phrase, 1..5).prop_map(|phrases| Node::Words(phrases.into()))
}

fn node() -> impl Strategy<Value = Node> {
    let leaf = prop_oneof![
        6 => phrases(),
        1 => phrases().prop_map(|node| match node {
            Node::Words(phrases) => Node::NoneOf(phrases),
            other => other,
        }),
        2 => Just(Node::Any),
        1 => prop::sample::select(vec![
            Node::Name,
            Node::Number,
            Node::Begin,
            Node::End,
            Node::Comma,
        ]),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            3 => prop::collection::vec(inner.clone(), 1..4).prop_map(Node::Sequence),
            1 => prop::collection::vec(inner.clone(), 2..4).prop_map(Node::Either),
            1 => (inner, 0..3_usize, 0..3_usize)
                .prop_map(|(node, least, more)| Node::Times(Box::new(node), least, least + more.max(1))),
        ]
    })
}

fn line() -> impl Strategy<Value = Vec<WordId>> {
    let marks = WordId::unknown().collect::<Vec<_>>();
    let token = prop_oneof![
        4 => (0..WORDS + 2).prop_map(word),
        1 => prop::sample::select(marks),
    ];
    prop_oneof![prop::collection::vec(token.clone(), 0..20), prop::collection::vec(token, 50..160),]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn what_is_found_is_what_stands_there(
        nodes in prop::collection::vec(node(), 1..70),
        lines in prop::collection::vec(line(), 1..4),
        middle in any::<prop::sample::Index>(),
    ) {
        let commonness = Commonness::default();
        let mut compiler = Compiler::new(&commonness);
        let patterns: Vec<Node> =
            nodes.into_iter().filter(|node| compiler.add(node).is_ok()).collect();
        let matcher = compiler.finish(word(WORDS + 2).index()).expect("few patterns");
        for line in lines {
            let tokens = tokens(&line);
            let expected = search_slowly(&patterns, &line);
            // In two parts, as those that say something are looked for first.
            let (count, mut found) = (patterns.len() as u16, Matches::new());
            let middle = middle.index(patterns.len() + 1) as u16;
            matcher.search(&tokens, 0..middle, &mut found);
            prop_assert!(found.iter().all(|it| it.pattern < middle));
            matcher.search(&tokens, middle..count, &mut found);
            found.sort_unstable();
            prop_assert_eq!(found.into_vec(), expected);
        }
    }
}

#[test]
fn what_does_not_stand_behind_a_long_gap_is_seen_whole() {
    let phrase = |words: &[usize]| {
        Phrase::of(&words.iter().copied().map(word).collect::<Vec<_>>()).expect("short")
    };
    for gap in 20..60 {
        let pattern = Node::Sequence(vec![
            Node::Words([phrase(&[0])].into()),
            Node::Times(Box::new(Node::Any), gap, gap),
            Node::NoneOf([phrase(&[1, 2, 3]), phrase(&[5])].into()),
        ]);
        let commonness = Commonness::default();
        let mut compiler = Compiler::new(&commonness);
        if compiler.add(&pattern).is_err() {
            assert!(gap > 40, "{gap}");
            continue;
        }
        let matcher = compiler.finish(word(WORDS).index()).expect("one pattern");
        for before in 0..40 {
            let mut line = vec![word(4); before];
            line.push(word(0));
            line.extend(vec![word(4); gap]);
            line.extend([word(1), word(2), word(3)]);
            line.extend(vec![word(4); 40]);
            let tokens = tokens(&line);
            let mut found = Matches::new();
            matcher.search(&tokens, 0..1, &mut found);
            let expected = search_slowly(std::slice::from_ref(&pattern), &line);
            assert_eq!(found.into_vec(), expected, "{gap} {before}");
        }
    }
}
