//! The compiled reader.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, LazyLock};

use crate::compiled::Compiled;
use crate::dictionary::Dictionary;
use crate::explanation::{self, Explanation};
use crate::line::{Line, Token};
use crate::matching::{self, Found, Words};
use crate::normalise::{FoldTable, ascii};
use crate::rules::{Guards, Means, RuleSet, Rules};
use crate::sentence::{self, Hit};
use crate::table::{Class, Meaning, Table};
use crate::vocabulary::{Spelling, Vocabulary};
use crate::{
    Basis, Intent, Kind, Language, OptInWord, ReaderBuilder, Reading, RuleId, Scope, echo,
    normalise, reaction,
};

/// The longest text that is read whole, in bytes: 1 MiB.
///
/// Of a longer one the first and the last half of as much are read, so that a request at its end
/// counts.
pub const MAX_TEXT_BYTES: usize = 1 << 20;

/// The longest keyword that is read letter by letter.
const LONGEST_SPELT_OUT: usize = 12;

/// What is known when a text is read.
///
/// # Example
/// ```
/// use consentry_reader::{Kind, ReadContext, Reader};
///
/// let sent = "Acme: your parcel is on its way. Reply STOP to end.";
/// let context = ReadContext { last_outbound: Some(sent), ..ReadContext::default() };
/// let forwarded = format!("Fwd: {sent}");
/// assert_eq!(Reader::builtin().read_in(&forwarded, &context).kind, Kind::Echo);
/// ```
#[derive(Clone, Copy, Default)]
pub struct ReadContext<'a> {
    /// The contact's language, if it is known. All languages are read all the same; the hint only
    /// tells which one a word is said to be of that several have, as "stop" or "no".
    pub language: Option<Language>,
    /// The last text that was sent to the contact: where it comes back, whole or in part, its words
    /// are not the contact's.
    pub last_outbound: Option<&'a str>,
}

impl fmt::Debug for ReadContext<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last_outbound = self.last_outbound.map(|_| "…");
        f.debug_struct("ReadContext")
            .field("language", &self.language)
            .field("last_outbound", &last_outbound)
            .finish()
    }
}

/// Reads what texts mean, by the built-in lexicons and a program's own words.
///
/// A reader is compiled once and then only read from: share it between threads, or clone it,
/// which copies a pointer.
///
/// # Example
/// ```
/// use consentry_reader::{Intent, Reader};
///
/// let reading = Reader::builtin().read("Stop please!");
/// assert_eq!(reading.intent, Intent::OptOut);
/// assert_eq!(reading.rule.map(|rule| rule.to_string()).as_deref(), Some("en.opt_out.stop"));
/// ```
#[derive(Clone)]
pub struct Reader {
    inner: Arc<Inner>,
}

/// What a reader knows, on top of the lexicons.
#[derive(Clone)]
pub(crate) struct Inner {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) table: Table,
    /// The program's own rules.
    pub(crate) rules: Option<Arc<Rules>>,
    /// The rules that the program does without.
    pub(crate) silenced: BTreeSet<RuleId>,
    /// What the program calls each category of messages that it has a purpose for.
    pub(crate) categories: BTreeMap<Box<str>, Box<str>>,
}

impl Reader {
    /// Returns the reader of the built-in lexicons alone.
    ///
    /// The first call of a process unpacks them.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Reader> = LazyLock::new(|| Reader::over(Reader::nothing_more()));
        &BUILTIN
    }

    /// Starts a reader that knows a program's own words too.
    #[must_use]
    pub fn builder() -> ReaderBuilder {
        ReaderBuilder::default()
    }

    pub(crate) fn over(inner: Inner) -> Self {
        Self { inner: Arc::new(inner) }
    }

    /// What a reader knows that knows nothing but the lexicons.
    pub(crate) fn nothing_more() -> Inner {
        let Lexicons { dictionary, table, .. } = lexicons();
        Inner {
            vocabulary: Vocabulary::over(dictionary),
            table: Table::over(table),
            rules: None,
            silenced: BTreeSet::new(),
            categories: BTreeMap::new(),
        }
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.inner
    }

    /// Looks for rules for sentences.
    pub(crate) fn search(&self, line: &Line, guards: Guards) -> sentence::Found<'_> {
        let Inner { rules, silenced, .. } = &*self.inner;
        let rules = RuleSet { builtin: &lexicons().rules, own: rules.as_deref() };
        sentence::Found::search(rules, line, silenced, guards)
    }

    /// Returns what a phrase of normalised words means as it stands.
    pub(crate) fn meaning(&self, words: &[String]) -> Option<&Meaning> {
        let id = |word: &String| {
            self.inner.vocabulary.get(word).filter(|it| it.spelling == Spelling::Right)
        };
        let ids: Option<Vec<_>> = words.iter().map(|word| id(word).map(|known| known.id)).collect();
        self.inner.table.meaning(&ids?)
    }

    /// Reads a text.
    #[must_use]
    pub fn read(&self, text: &str) -> Reading {
        self.read_in(text, &ReadContext::default())
    }

    /// Reads a text whose language may be known: [`ReadContext::language`].
    ///
    /// # Example
    /// ```
    /// use consentry_reader::{Language, Reader};
    ///
    /// let french = Language::new("fr");
    /// assert_eq!(Reader::builtin().read_with_language("STOP", french).language, french);
    /// assert_eq!(Reader::builtin().read_with_language("Hilfe", french).language, Language::new("de"));
    /// ```
    #[must_use]
    pub fn read_with_language(&self, text: &str, hint: Option<Language>) -> Reading {
        self.read_in(text, &ReadContext { language: hint, ..ReadContext::default() })
    }

    /// Reads a text of which more may be known than its words.
    #[must_use]
    pub fn read_in(&self, text: &str, context: &ReadContext<'_>) -> Reading {
        let (start, end) = beginning_and_end(text);
        let reading = self.read_whole(start, context);
        let Some((end, offset)) = end else { return reading };
        let at_end = self.read_whole(end, context);
        if weight(&at_end) <= weight(&reading) {
            return reading;
        }
        Reading { span: at_end.span.map(|span| span.moved(offset)), ..at_end }
    }

    /// Reads a text of at most [`MAX_TEXT_BYTES`].
    fn read_whole(&self, text: &str, context: &ReadContext<'_>) -> Reading {
        if context.last_outbound.is_none()
            && let Some(reading) = self.single_word(text, context.language)
        {
            return reading;
        }
        self.read_fully(text, context)
    }

    /// Reads a text that is one word, where the lexicons alone say what it means.
    fn single_word(&self, text: &str, hint: Option<Language>) -> Option<Reading> {
        if !self.inner.table.is_empty() || self.inner.rules.is_some() {
            return None;
        }
        let word = ascii::only_word(text)?;
        let Lexicons { dictionary, table, .. } = lexicons();
        let known = dictionary.get(word.letters(), word.hash)?;
        let meaning = table.meaning(&[known.id])?;
        let typo = known.spelling != Spelling::Right || meaning.autocorrected;
        let entry = meaning.entry(hint);
        keyword_reading(Found { class: meaning.class, entry, span: word.span, typo })
    }

    /// A text as a line.
    pub(crate) fn line(&self, text: &str) -> Line {
        Line::of(text, &self.inner.vocabulary, &lexicons().fold)
    }

    /// Reads a text, whatever it is.
    pub(crate) fn read_fully(&self, text: &str, context: &ReadContext<'_>) -> Reading {
        let line = self.line(text);
        if let Some(reading) = self.keyword(line.words(), context.language) {
            return self.unless_it_asks_to_stop(reading, line, context.language);
        }
        if let Some(last_outbound) = context.last_outbound {
            let echoed = echo::places(&line, text, last_outbound);
            if !echoed.is_empty() {
                return self.read_rest(&line, &echoed, context.language);
            }
        }
        if let Some(reading) = self.spelt_out(text, &line, context.language) {
            return reading;
        }
        if reaction::is_reaction(text, &lexicons().rules) {
            return Reading { kind: Kind::Reaction, ..Reading::none() };
        }
        self.read_sentences(&line.for_sentences(), context.language)
    }

    /// Reads a text of which some is our own text that came back.
    fn read_rest(&self, line: &Line, echoed: &[bool], hint: Option<Language>) -> Reading {
        let rest = line.without(|at| echoed.get(at).copied().unwrap_or_default());
        let reading = match self.keyword(rest.words(), hint) {
            Some(reading) => reading,
            None => self.read_sentences(&rest.for_sentences(), hint),
        };
        if reading.intent == Intent::None {
            Reading { kind: Kind::Echo, ..reading }
        } else {
            reading
        }
    }

    /// Reads words as keywords alone.
    fn keyword(
        &self,
        words: impl Iterator<Item = Token>,
        hint: Option<Language>,
    ) -> Option<Reading> {
        keyword_reading(self.whole(&Words::of(words, &self.inner.table)?, hint)?)
    }

    /// Returns what a message of keywords means, unless a program's own words hide in it that a
    /// sentence asks to stop.
    fn unless_it_asks_to_stop(
        &self,
        reading: Reading,
        line: Line,
        hint: Option<Language>,
    ) -> Reading {
        let stops = |it: &Reading| matches!(it.intent, Intent::OptOut | Intent::WrongNumber);
        // What the lexicons alone read as keywords stands.
        if self.inner.table.is_empty() || Self::builtin().keyword(line.words(), hint).is_some() {
            return reading;
        }
        let sentence = self.read_sentences(&line.for_sentences(), hint);
        let counts = match sentence.basis {
            // A keyword beside instructions that came back.
            Basis::Keyword => stops(&sentence),
            Basis::Phrase => stops(&sentence) && !stops(&reading),
            Basis::Typo | Basis::Unsure | Basis::None => false,
        };
        if counts { sentence } else { reading }
    }

    /// Reads a text that is a keyword letter by letter ("S T O P"), perhaps with politeness.
    fn spelt_out(&self, text: &str, line: &Line, hint: Option<Language>) -> Option<Reading> {
        let is_letter = |token: &Token| token.span.end - token.span.start == 1;
        let letters = line.words().take_while(is_letter).count();
        if !(3..=LONGEST_SPELT_OUT).contains(&letters) {
            return None;
        }
        let mut words = normalise::words(text);
        let rest = words.split_off(letters);
        let joined = self.line(&words.concat());
        let mut joined = joined.words();
        let word = joined.next().filter(|token| token.spelling == Spelling::Right)?;
        // Chinese characters stay words of their own.
        if joined.next().is_some() {
            return None;
        }
        let span = line.span_of_words(letters);
        let rest = self.line(&rest.join(" "));
        let reading = self.keyword(std::iter::once(word).chain(rest.words()), hint)?;
        (reading.intent == Intent::OptOut).then_some(Reading { span: Some(span), ..reading })
    }

    /// Reads a text that is no keyword as a whole.
    fn read_sentences(&self, line: &Line, hint: Option<Language>) -> Reading {
        let found = self.search(line, Guards::IfNeeded);
        if found.is_empty() {
            return Reading::none();
        }
        // What stands beside a signature, or beside instructions that came back, may be a keyword.
        let instructs = found.has(Means::Instruction);
        if instructs || found.has(Means::Signature) {
            let rest = line.without_any(
                found.places_of(Means::Instruction).chain(found.places_of(Means::Signature)),
            );
            if let Some(reading) = self.keyword(rest.words(), hint) {
                return reading;
            }
        }
        match found.decides(line) {
            Some(hit) => self.sentence_reading(&hit),
            None if instructs => Reading { kind: Kind::Echo, ..Reading::none() },
            None => Reading::none(),
        }
    }

    /// Reads a text and says why.
    ///
    /// # Example
    /// ```
    /// use consentry_reader::{ReadContext, Reader};
    ///
    /// let explained = Reader::builtin().explain("Don't stop texting me", &ReadContext::default());
    /// let guarded = explained.candidates.iter().find(|it| it.guard.is_some());
    /// assert_eq!(guarded.unwrap().rule.as_str(), "en.opt_out.stop_texts");
    /// ```
    #[must_use]
    pub fn explain(&self, text: &str, context: &ReadContext<'_>) -> Explanation {
        explanation::explain(self, text, context)
    }

    /// Returns the version of the lexicons: 16 hexadecimal digits over all that a built-in reading
    /// depends on.
    #[must_use]
    pub fn lexicon_version() -> &'static str {
        &lexicons().version
    }

    /// Tells whether `word` is an opt-out word or phrase as it stands, in any case and spelling.
    #[must_use]
    pub fn is_opt_out_word(&self, word: &str) -> bool {
        self.meaning(&normalise::words(word)).is_some_and(|found| found.class == Class::OptOut)
    }

    /// Says what a rule means as a reading.
    fn sentence_reading(&self, hit: &Hit<'_>) -> Reading {
        let Hit { rule, span } = hit;
        let (intent, basis) = match rule.means {
            Means::WrongNumber => (Intent::WrongNumber, Basis::Phrase),
            Means::OptOut => (Intent::OptOut, Basis::Phrase),
            Means::Help => (Intent::Help, Basis::Phrase),
            Means::Unsure => (Intent::OptOut, Basis::Unsure),
            Means::Nothing | Means::Instruction | Means::Signature => return Reading::none(),
        };
        let scope = if rule.category.is_some() { Scope::Category } else { Scope::All };
        Reading {
            intent,
            basis,
            scope: (intent == Intent::OptOut).then_some(scope),
            category: rule.category.as_deref().map(|category| self.purpose(category)),
            rule: Some(rule.id.clone()),
            span: Some(*span),
            language: rule.language,
            ..Reading::none()
        }
    }

    /// What the program calls a category: its purpose's id, or the category's own name.
    fn purpose(&self, category: &str) -> String {
        self.inner.categories.get(category).map_or(category, |purpose| purpose).to_owned()
    }

    /// Finds the phrase that decides what a text means that is nothing but keywords.
    pub(crate) fn find(&self, text: &str) -> Option<Found<'_>> {
        self.whole(&Words::of(self.line(text).words(), &self.inner.table)?, None)
    }

    /// Finds the phrase that decides what words mean that are nothing but keywords.
    ///
    /// The built-in lexicons read first, and what they read stands, unless a program may say more
    /// of it. So no word of a program can silence one of theirs, in whatever combination.
    fn whole(&self, words: &Words, hint: Option<Language>) -> Option<Found<'_>> {
        if words.is_empty() {
            return None;
        }
        let table = &self.inner.table;
        if table.is_empty() {
            return matching::whole_message(table, words, hint);
        }
        table
            .base()
            .filter(|_| !table.silences())
            .and_then(|builtin| matching::whole_message(builtin, words, hint))
            .filter(|found| stands(found.class))
            .or_else(|| matching::whole_message(table, words, hint))
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("phrases", &self.inner.table.phrase_count()).finish()
    }
}

/// How much a reading counts against that of another part of a text.
const fn weight(reading: &Reading) -> u8 {
    match (reading.intent, reading.basis) {
        (Intent::WrongNumber, _) => 4,
        (Intent::OptOut, Basis::Unsure) => 2,
        (Intent::OptOut, _) => 3,
        (Intent::None, _) => 0,
        (Intent::OptIn | Intent::Help | Intent::Decline, _) => 1,
    }
}

/// Returns what is read of a text: all of it, or its beginning and its end with the number of
/// characters before that.
fn beginning_and_end(text: &str) -> (&str, Option<(&str, u32)>) {
    if text.len() <= MAX_TEXT_BYTES {
        return (text, None);
    }
    let (start, _) = text.split_at(text.floor_char_boundary(MAX_TEXT_BYTES / 2));
    let (before, end) = text.split_at(text.ceil_char_boundary(text.len() - MAX_TEXT_BYTES / 2));
    (start, Some((end, u32::try_from(before.chars().count()).unwrap_or(u32::MAX))))
}

/// What the build script wrote.
pub(crate) static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicons.bin"));

/// The lexicons, as readers use them.
#[derive(Debug)]
pub(crate) struct Lexicons {
    version: Box<str>,
    pub(crate) fold: FoldTable,
    pub(crate) dictionary: Dictionary,
    pub(crate) table: Table,
    pub(crate) rules: Rules,
}

/// Returns the lexicons that were compiled when the crate was built.
pub(crate) fn lexicons() -> &'static Lexicons {
    static LEXICONS: LazyLock<Lexicons> = LazyLock::new(|| {
        #[expect(
            clippy::expect_used,
            reason = "the bytes are part of this binary, so either every process of a build gets \
                      here or none does, and every test unpacks them. To go on with fewer words \
                      would overlook a STOP, which is worse than to stop."
        )]
        let compiled: Compiled = postcard::from_bytes(BYTES).expect("the build script wrote them");
        let Compiled { version, fold, dictionary, keywords, rules } = compiled;
        Lexicons { version, fold, dictionary, table: Table::new(keywords), rules }
    });
    &LEXICONS
}

/// Tells whether a program's own words cannot change a built-in reading of this class.
const fn stands(class: Class) -> bool {
    match class {
        Class::OptOut | Class::WrongNumber | Class::Help | Class::OptIn(OptInWord::Answer) => true,
        // START may be a program's own opt-in or join word, NO one of its opt-out words, OK the
        // word that it asks for.
        Class::OptIn(OptInWord::Own | OptInWord::Join | OptInWord::Restart)
        | Class::Decline
        | Class::Acknowledgement
        | Class::Politeness => false,
    }
}

/// Says what a phrase means as a reading; nothing of mere politeness.
fn keyword_reading(found: Found<'_>) -> Option<Reading> {
    let (intent, kind, opt_in) = match found.class {
        Class::OptOut => (Intent::OptOut, Kind::Message, None),
        // A consent rests on the word that was asked for, as it is written.
        Class::OptIn(_) if found.typo => return None,
        Class::OptIn(word) => (Intent::OptIn, Kind::Message, Some(word)),
        Class::Help => (Intent::Help, Kind::Message, None),
        Class::WrongNumber => (Intent::WrongNumber, Kind::Message, None),
        Class::Decline => (Intent::Decline, Kind::Message, None),
        Class::Acknowledgement => (Intent::None, Kind::Acknowledgement, None),
        Class::Politeness => return None,
    };
    let basis = match (intent, found.typo) {
        (Intent::None, _) => Basis::None,
        (_, true) => Basis::Typo,
        (_, false) => Basis::Keyword,
    };
    Some(Reading {
        intent,
        basis,
        kind,
        scope: (intent == Intent::OptOut).then_some(Scope::All),
        category: None,
        opt_in,
        rule: found.entry.map(|entry| entry.rule.clone()),
        span: Some(found.span),
        language: found.entry.and_then(|entry| entry.language),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{ProgramRule, RuleMeaning};

    /// Readers of the lexicons alone, of a program with words, with rules, and without some.
    fn readers() -> &'static [Reader; 3] {
        static READERS: LazyLock<[Reader; 3]> = LazyLock::new(|| {
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
        });
        &READERS
    }

    fn assert_reads_as_any_other(text: &str) {
        let context = ReadContext::default();
        for reader in readers() {
            assert_eq!(reader.read(text), reader.read_fully(text, &context), "{text:?}");
        }
    }

    #[test]
    fn a_word_alone_is_read_as_any_other_text() {
        for text in ["Quti", "quti!", "STOP", "club", "\"STOP\"", "S", "", "STOP\u{e9}", "no", "1"]
        {
            assert_reads_as_any_other(text);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn any_word_alone_is_read_as_any_other_text(
            text in "[ .!\"\n-]{0,3}(stop|STOP|Stpo|Quit|club|yes|Start|help|NO|thanks|[a-zA-Z0-9]{1,26})[ .!\"\u{e9}-]{0,3}",
        ) {
            assert_reads_as_any_other(&text);
        }
    }

    #[test]
    fn what_hides_a_word_is_read() {
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
            let reading = Reader::builtin().read(text);
            assert!(reading.basis != Basis::None || reading.kind == Kind::Reaction, "{text:?}");
        }
    }
}
