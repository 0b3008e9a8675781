//! A quick look at a text: most mean nothing, and that can be seen without reading them.
//!
//! A text may mean something only if it is made of nothing but words of keywords, or has a word that
//! some rule for sentences cannot do without. Both are flags of the words in the dictionary. What
//! makes other words of a text's (letters drawn out or spelt one by one, look-alikes, a quotation) is
//! left to a full reading too. So what this look passes over, a full reading reads as nothing.

use rustc_hash::FxHashSet;
use smallvec::SmallVec;

use crate::dictionary::{self, Dictionary, Flags};
use crate::normalise::{self, Becomes, FoldTable, Role};
use crate::rules::CommonPatterns;
use crate::vocabulary::{Known, WordId, has_run_of_three};
use crate::{Span, lookalike, reaction};

/// What the look is taken with.
pub(crate) struct Glance<'a> {
    pub(crate) dictionary: &'a Dictionary,
    pub(crate) fold: &'a FoldTable,
    pub(crate) common: &'a CommonPatterns,
    /// The hashes of the words that a program's own words and rules cannot do without.
    pub(crate) own: &'a FxHashSet<u64>,
}

/// What a text may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// Nothing.
    Nothing,
    /// What this known word means, which stands alone.
    Word(Known, Span),
    /// Something.
    Something,
}

/// How many letters, one by one, are perhaps a word.
const FEWEST_SPELT_OUT: u32 = 3;

/// What was seen of a text so far.
struct Seen {
    words: u32,
    /// How many of them, from the first on, are of one letter.
    letters: u32,
    /// How many may stand in keywords.
    keywords: u32,
    /// Whether some rule for sentences cannot do without one of them, or one of them hides another.
    something: bool,
    /// All words, where some pattern of common words asks for one of them.
    line: SmallVec<[WordId; 64]>,
    is_asked_for: bool,
    /// Whether one is written as a name.
    has_name: bool,
}

/// What is seen of a word.
#[derive(Clone, Copy)]
struct Glimpsed {
    hash: u64,
    /// Whether it is one letter.
    is_letter: bool,
    /// Whether it begins with a capital.
    capital: bool,
}

impl Glance<'_> {
    /// Looks at a text.
    pub(crate) fn at(&self, text: &str) -> Look {
        if let Some(look) = self.at_keyword(text.as_bytes()) {
            return look;
        }
        if text.is_ascii() { self.at_ascii(text.as_bytes()) } else { self.at_any(text) }
    }

    /// Counts a word; tells whether it is known now that the text may mean something.
    #[inline]
    fn counts(&self, seen: &mut Seen, word: Glimpsed) -> bool {
        let (mut is_keyword, mut is_known) = (false, false);
        let mut like = WordId::OTHER;
        // Even where the dictionary has one that looks the same: letters are not compared here.
        seen.has_name |= word.capital;
        self.dictionary.for_each_like(word.hash, |id, Flags { keyword, rare, common }| {
            // Two words that look the same to the dictionary are left to a full reading.
            seen.something |= rare || is_known;
            is_known = true;
            like = id;
            is_keyword |= keyword;
            seen.is_asked_for |= common;
        });
        seen.line.push(like);
        if word.is_letter && seen.letters == seen.words {
            seen.letters += 1;
        }
        seen.words += 1;
        seen.keywords += u32::from(is_keyword);
        seen.something |= seen.letters >= FEWEST_SPELT_OUT
            || (!self.own.is_empty() && self.own.contains(&word.hash));
        seen.something
    }

    /// What a text may mean, after all of its words.
    fn look(&self, seen: &mut Seen) -> Look {
        if seen.has_name {
            seen.line.push(WordId::NAME);
        }
        let are_keywords = seen.words > 0 && seen.keywords == seen.words;
        let is_possible = seen.something || are_keywords || {
            (seen.is_asked_for || seen.has_name) && self.common.may_be_in(&seen.line)
        };
        if is_possible { Look::Something } else { Look::Nothing }
    }
}

impl Seen {
    fn new() -> Self {
        Self {
            words: 0,
            letters: 0,
            keywords: 0,
            something: false,
            line: SmallVec::new(),
            is_asked_for: false,
            has_name: false,
        }
    }
}

/// As many bytes of ASCII as are looked at together.
const WINDOW: usize = 320;
const BLOCK: usize = 64;
const GROUP: usize = 8;

/// No keyword of one word is longer.
const LONGEST_KEYWORD: usize = 24;

impl Glance<'_> {
    /// Looks at a text that is one word of ASCII, as half of all answers are.
    #[inline]
    fn at_keyword(&self, text: &[u8]) -> Option<Look> {
        let stands = |byte: &u8| byte.is_ascii_alphanumeric();
        let start = text.iter().position(stands)?;
        let (before, word) = text.split_at_checked(start)?;
        let length = word.iter().position(|byte| !stands(byte)).unwrap_or(word.len());
        let (word, after) = word.split_at_checked(length)?;
        let parts = |byte: &u8| byte.is_ascii() && *byte != b'"' && !stands(byte);
        if !before.iter().chain(after).all(parts) {
            return None;
        }
        let mut letters = [0; LONGEST_KEYWORD];
        let lowered = letters.get_mut(..word.len())?;
        lowered.copy_from_slice(word);
        lowered.make_ascii_lowercase();
        let hash = dictionary::hash(lowered);
        let known = self.dictionary.get(str::from_utf8(lowered).ok()?, hash)?;
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let span = Span { start: place(start), end: place(start + length) };
        Some(Look::Word(known, span))
    }

    /// Looks at a text of ASCII, in parts that end where a word does.
    fn at_ascii(&self, text: &[u8]) -> Look {
        let mut seen = Seen::new();
        let mut rest = text;
        while !rest.is_empty() {
            let part = match rest.get(..WINDOW) {
                None => rest,
                Some(window) => {
                    let end = window.iter().rposition(|byte| !byte.is_ascii_alphanumeric());
                    // A word as long as that may be drawn out.
                    let Some(end) = end else { return Look::Something };
                    window.split_at(end + 1).0
                }
            };
            if self.at_window(part, &mut seen) {
                return Look::Something;
            }
            rest = rest.get(part.len()..).unwrap_or_default();
        }
        self.look(&mut seen)
    }

    /// Looks at a part of a text; tells whether it is known already that it may mean something.
    fn at_window(&self, part: &[u8], seen: &mut Seen) -> bool {
        let mut lowered = [0; WINDOW + GROUP];
        let mut quotes = false;
        for (lowered, &byte) in lowered.iter_mut().zip(part) {
            quotes |= byte == b'"';
            *lowered = lower(byte);
        }
        let next = lowered.iter().skip(1).zip(lowered.iter().skip(2)).take(part.len());
        let drawn_out = lowered
            .iter()
            .zip(next)
            .fold(false, |found, (a, (b, c))| found | (a == b && b == c && *a >= b'a'));
        if quotes || drawn_out {
            return true;
        }
        let mut open = None;
        let mut was_word = 0;
        for (block, start) in lowered.chunks(BLOCK).zip((0..=part.len()).step_by(BLOCK)) {
            let is_word = words_in(block);
            // Where words begin and, behind them, end.
            let mut edges = is_word ^ (is_word << 1 | was_word);
            was_word = is_word >> (BLOCK - 1);
            while edges != 0 {
                let at = start + edges.trailing_zeros() as usize;
                edges &= edges - 1;
                let Some(from) = open.take() else {
                    open = Some(at);
                    continue;
                };
                let hash = hash_of(&lowered, from, at);
                let capital = part.get(from).is_some_and(u8::is_ascii_uppercase);
                if self.counts(seen, Glimpsed { hash, is_letter: at - from == 1, capital }) {
                    return true;
                }
            }
        }
        false
    }
}

/// A letter in lower case or a digit; 0 for what separates words.
#[inline]
const fn lower(byte: u8) -> u8 {
    let letter = byte | 0x20;
    let is_letter = letter.wrapping_sub(b'a') < 26;
    let is_digit = byte.wrapping_sub(b'0') < 10;
    if is_letter {
        letter
    } else if is_digit {
        byte
    } else {
        0
    }
}

/// Which bytes of a block are parts of words, as bits.
#[inline]
fn words_in(block: &[u8]) -> u64 {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // Brings the lowest bits of eight bytes together in the highest byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (groups, _) = block.as_chunks::<GROUP>();
    let bits = |group: &[u8; GROUP]| {
        // ASCII is below 0x80, so nothing is carried from byte to byte.
        let occupied = (u64::from_le_bytes(*group) + (HIGH - (HIGH >> 7))) & HIGH;
        (occupied >> 7).wrapping_mul(GATHER) >> 56
    };
    groups.iter().rev().fold(0, |block, group| block << GROUP | bits(group))
}

/// The hash of a word of the window.
#[inline]
fn hash_of(window: &[u8; WINDOW + GROUP], from: usize, to: usize) -> u64 {
    let (mut state, mut at) = (0, from);
    loop {
        let letters = window.get(at..).and_then(|rest| rest.first_chunk::<GROUP>());
        let letters = letters.map_or(0, |letters| u64::from_le_bytes(*letters));
        let left = to.saturating_sub(at);
        if left < GROUP {
            let letters = letters & ((1 << (left * 8)) - 1);
            return dictionary::end(state, letters, to.saturating_sub(from));
        }
        state = dictionary::step(state, letters);
        at += GROUP;
    }
}

/// A word that is being read; of a longer one a full reading takes care.
const LONGEST_WORD: usize = 64;

struct Open {
    letters: [u8; LONGEST_WORD],
    length: usize,
    /// The places of the raw characters that its first and its last letter come from.
    first: usize,
    last: usize,
    is_symbol: bool,
    capital: bool,
}

impl Open {
    /// Adds a letter that comes from the character at a place; `false` if the word gets too long.
    #[inline]
    fn push(&mut self, letter: char, place: usize) -> bool {
        let end = self.length + letter.len_utf8();
        let Some(letters) = self.letters.get_mut(self.length..end) else { return false };
        letter.encode_utf8(letters);
        if self.length == 0 {
            self.first = place;
        }
        self.last = place;
        self.length = end;
        true
    }
}

impl Glance<'_> {
    /// Looks at any text.
    fn at_any(&self, text: &str) -> Look {
        let mut seen = Seen::new();
        let mut open = Open {
            letters: [0; LONGEST_WORD],
            length: 0,
            first: 0,
            last: 0,
            is_symbol: false,
            capital: false,
        };
        for (place, raw) in text.char_indices() {
            let goes_on = match self.fold.get(raw) {
                Becomes::Letter(letter) => {
                    // A letter that becomes another may be one in lower case.
                    open.capital |= open.length == 0 && letter != raw;
                    open.push(letter, place)
                }
                Becomes::Nothing => true,
                Becomes::Separator => {
                    !self.closes(&mut open, &mut seen) && !reaction::OPENING.contains(&raw)
                }
                Becomes::Symbol(symbol) => self.goes_on_behind(&mut open, &mut seen, symbol, place),
                Becomes::WorkOut => self.goes_on_working_out(&mut open, &mut seen, raw, place),
            };
            if !goes_on {
                return Look::Something;
            }
        }
        if self.closes(&mut open, &mut seen) { Look::Something } else { self.look(&mut seen) }
    }

    /// Takes in a word of one character.
    fn goes_on_behind(&self, open: &mut Open, seen: &mut Seen, symbol: char, place: usize) -> bool {
        if self.closes(open, seen) {
            return false;
        }
        open.is_symbol = true;
        open.push(symbol, place) && !self.closes(open, seen)
    }

    /// Takes in a character that the table does not know.
    fn goes_on_working_out(
        &self,
        open: &mut Open,
        seen: &mut Seen,
        raw: char,
        place: usize,
    ) -> bool {
        let mut goes_on = true;
        open.capital = true;
        normalise::for_each_folded(raw, |c, role| {
            goes_on &= match role {
                Role::Nothing => true,
                // The order of marks is put in order by a full reading.
                Role::Letter => !normalise::is_mark(c) && open.push(c, place),
                Role::Separator => !self.closes(open, seen),
                Role::Symbol => self.goes_on_behind(open, seen, c, place),
            };
        });
        goes_on && !reaction::OPENING.contains(&raw)
    }

    /// Ends a word; tells whether the text may mean something by it alone.
    #[inline]
    fn closes(&self, open: &mut Open, seen: &mut Seen) -> bool {
        let Some(letters) = open.letters.get(..open.length).filter(|it| !it.is_empty()) else {
            return false;
        };
        let is_letter = open.first == open.last && !open.is_symbol;
        let capital = open.capital;
        (open.length, open.is_symbol, open.capital) = (0, false, false);
        let is_disguised = || {
            let word = str::from_utf8(letters).unwrap_or_default();
            has_run_of_three(word) || (!word.is_ascii() && lookalike::looks_latin(word))
        };
        let hash = dictionary::hash(letters);
        self.counts(seen, Glimpsed { hash, is_letter, capital }) || is_disguised()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use crate::{Basis, Kind, ProgramRule, ReadContext, Reader, ReaderBuilder, RuleMeaning};

    /// What a full reading says of a text, without the quick look.
    fn fully(text: &str) -> crate::Reading {
        Reader::builtin().read_fully(text, &ReadContext::default())
    }

    #[test]
    fn the_look_passes_over_nothing_that_means_something() {
        let files = crate::lexicon::rule_files(&crate::lexicon::files()).expect("well-formed");
        for examples in files.iter().flat_map(|file| file.examples()) {
            for text in examples.yes.iter().chain(examples.no) {
                assert_eq!(Reader::builtin().read(text), fully(text), "{text:?}");
            }
        }
    }

    #[test]
    fn what_hides_a_word_is_read_fully() {
        for text in [
            "S T O P",
            "stooooop it",
            "please stoooop",
            "ѕтор",
            "S.T.O.P please",
            "Liked “STOP”",
            "ＳＴＯＰ",
            "st\u{200b}op",
            "停止",
            "Arrêt",
            "ＳＴＯＰ ＰＬＥＡＳＥ",
            "Q😡U😡I😡T",
            "R😡 E😡 V😡 O😡 K😡 E",
            "⒬⒰⒤⒯",
            "Q\u{E0061} U\u{E0061} I\u{E0061} T\u{E0061}",
            "توقف",
        ] {
            assert_eq!(Reader::builtin().read(text), fully(text), "{text:?}");
            let reading = fully(text);
            assert!(reading.basis != Basis::None || reading.kind == Kind::Reaction, "{text:?}");
        }
    }

    /// Readers of the lexicons alone, of a program with words, with rules, and without some.
    fn readers() -> &'static [Reader; 3] {
        static READERS: LazyLock<[Reader; 3]> = LazyLock::new(make_readers);
        &READERS
    }

    fn make_readers() -> [Reader; 3] {
        let rule = ProgramRule {
            id: "club".into(),
            means: RuleMeaning::Help,
            patterns: vec!["quti".into(), "who is the (zork|club)".into()],
            language: None,
        };
        let words = Reader::builder().opt_out_word("no more club").join_word("club");
        let rules = Reader::builder().rule(rule).silence("en.unsure.maybe_done");
        let built = |builder: ReaderBuilder| builder.build().expect("well-formed");
        [Reader::builtin().clone(), built(words), built(rules)]
    }

    #[test]
    fn a_word_alone_is_read_with_the_programs_rules() {
        let [_, _, with_rules] = readers();
        for text in ["Quti", "quti!", "STOP", "club"] {
            let context = ReadContext::default();
            assert_eq!(with_rules.read(text), with_rules.read_fully(text, &context), "{text}");
        }
    }

    /// A keyword or a sentence, cut into its letters or words by whatever stands between.
    fn disguised() -> impl Strategy<Value = String> {
        let separator = prop::sample::select(vec![
            " ",
            "",
            "😡",
            "😡 ",
            "\u{3000}",
            "\u{E0061} ",
            ", ",
            "-",
            "\n",
            "\u{200b}",
            "”",
        ]);
        let text = prop::sample::select(vec![
            "stop",
            "quit",
            "revoke",
            "arret",
            "alto",
            "ok thanks",
            "no more club",
            "not Lainos",
            "who is the club",
            "no Maria here",
            "i am not Kraweth",
            "take me off",
            "wrong number",
            "stop textin me",
            "unsubscirbe",
            "退订",
            "توقف",
            "end it please",
            "Xyzzy",
        ]);
        (text, prop::collection::vec(separator, 24), any::<bool>(), any::<[bool; 24]>()).prop_map(
            |(text, separators, by_letters, capitals)| {
                let mut disguised = String::new();
                let between = separators.iter().cycle();
                for ((c, separator), capital) in
                    text.chars().zip(between).zip(capitals.into_iter().cycle())
                {
                    disguised.extend(capital.then(|| c.to_ascii_uppercase()).or(Some(c)));
                    if by_letters || c == ' ' {
                        disguised.push_str(separator);
                    }
                }
                disguised
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn any_text_reads_as_it_does_without_the_look(
            text in prop_oneof![
                "\\PC{0,80}",
                "([a-zA-Z]{1,9}[ ,.!?\"'\n-]{1,2}){0,90}",
                "((stop|STOP|text|texts|me|my|no|not|i|am|this|is|wrong|number|list|off|take|Maria|don't|who|more|[\
                 a-z]{1,4}|é|ß|ﬁ|不|要|停|👍|مرحبا|नमस्ते|no more)[ ,.!?“”\"'😀\n-]{1,2}){0,24}",
            ],
        ) {
            prop_assert_eq!(Reader::builtin().read(&text), fully(&text));
        }

        #[test]
        fn a_disguised_text_reads_as_it_does_without_the_look(text in disguised()) {
            for reader in readers() {
                let expected = reader.read_fully(&text, &ReadContext::default());
                prop_assert_eq!(reader.read(&text), expected, "{:?}", text);
            }
        }
    }
}
