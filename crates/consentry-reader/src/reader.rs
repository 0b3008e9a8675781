//! The compiled reader.

use std::fmt;
use std::ops::ControlFlow;
use std::sync::{Arc, LazyLock};

use crate::matching::{self, Found, Words};
use crate::rules::{Hit, Means, Rules};
use crate::table::{Class, Meaning, Table};
use crate::{
    Basis, Intent, Kind, Language, OptInWord, ReaderBuilder, Reading, Scope, lexicon, normalise, reaction,
};

/// The longest text that is read, in bytes: 1 MiB.
///
/// A longer text reads as an ordinary message: no one writes a keyword that long.
pub const MAX_TEXT_BYTES: usize = 1 << 20;

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
    table: Arc<Table>,
}

impl Reader {
    /// Returns the reader of the built-in lexicons alone.
    ///
    /// The first call of a process compiles them.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Reader> =
            LazyLock::new(|| Reader { table: Arc::new(Table::over(builtin_table())) });
        &BUILTIN
    }

    /// Starts a reader that knows a program's own words too.
    #[must_use]
    pub fn builder() -> ReaderBuilder {
        ReaderBuilder::default()
    }

    pub(crate) fn over(table: Table) -> Self {
        Self { table: Arc::new(table) }
    }

    pub(crate) fn table(&self) -> &Table {
        &self.table
    }

    /// Returns what a phrase of normalised words means as it stands.
    pub(crate) fn meaning(&self, words: &[String]) -> Option<&Meaning> {
        let ids: Option<Vec<_>> = words.iter().map(|word| self.table.word(word)).collect();
        self.table.meaning(&ids?)
    }

    /// Reads a text.
    #[must_use]
    pub fn read(&self, text: &str) -> Reading {
        self.read_with_language(text, None)
    }

    /// Reads a text whose language may be known.
    ///
    /// All languages are read all the same; the hint only tells which one a word is said to be of
    /// that several have, as "stop" or "no".
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
        match self.find(text, hint) {
            Some(found) => reading(found),
            None => self.read_sentences(text),
        }
    }

    /// Reads a text that is no keyword as a whole.
    fn read_sentences(&self, text: &str) -> Reading {
        if text.len() > MAX_TEXT_BYTES {
            return Reading::none();
        }
        if reaction::is_reaction(text) {
            return Reading { kind: Kind::Reaction, ..Reading::none() };
        }
        let verdict = builtin_rules().read(text);
        let Some(Hit { rule, span }) = verdict.decides else {
            let kind = if verdict.instructs { Kind::Echo } else { Kind::Message };
            return Reading { kind, ..Reading::none() };
        };
        let (intent, basis) = match rule.means {
            Means::WrongNumber => (Intent::WrongNumber, Basis::Phrase),
            Means::OptOut => (Intent::OptOut, Basis::Phrase),
            Means::Help => (Intent::Help, Basis::Phrase),
            Means::Unsure => (Intent::OptOut, Basis::Unsure),
            Means::Nothing | Means::Instruction => return Reading::none(),
        };
        Reading {
            intent,
            basis,
            scope: (intent == Intent::OptOut).then_some(Scope::All),
            rule: Some(rule.id.clone()),
            span: Some(span),
            language: rule.language,
            ..Reading::none()
        }
    }

    /// Returns the version of the lexicons: 16 hexadecimal digits over all that a built-in reading
    /// depends on.
    #[must_use]
    pub fn lexicon_version() -> &'static str {
        lexicon::version()
    }

    /// Tells whether `word` is an opt-out word or phrase as it stands, in any case and spelling.
    #[must_use]
    pub fn is_opt_out_word(&self, word: &str) -> bool {
        self.meaning(&normalise::words(word)).is_some_and(|found| found.class == Class::OptOut)
    }

    /// Tells whether a text contains an opt-out word or phrase, as whole words in any case.
    ///
    /// For a template, which must say how to opt out; never for a customer's text, where "end of
    /// the day" is no opt-out. Built-in words of all languages count.
    ///
    /// # Example
    /// ```
    /// use consentry_reader::Reader;
    ///
    /// assert!(Reader::builtin().contains_opt_out_word("Sale today! Reply STOP to opt out."));
    /// assert!(!Reader::builtin().contains_opt_out_word("Sale today! Visit our stopover."));
    /// ```
    #[must_use]
    pub fn contains_opt_out_word(&self, text: &str) -> bool {
        let words: Vec<_> =
            normalise::words(text).iter().map(|word| self.table.word(word)).collect();
        matching::contains(&self.table, &words, Class::OptOut)
    }

    /// Finds the phrase that decides what a text means.
    ///
    /// The built-in lexicons read first, and what they read stands, unless a program may say more
    /// of it. So no word of a program can silence one of theirs, in whatever combination.
    pub(crate) fn find(&self, text: &str, hint: Option<Language>) -> Option<Found<'_>> {
        let words = self.known_words(text)?;
        self.table
            .base()
            .and_then(|builtin| matching::whole_message(builtin, &words, hint))
            .filter(|found| stands(found.class))
            .or_else(|| matching::whole_message(&self.table, &words, hint))
    }

    /// Returns the words of a text, if each of them stands in some phrase.
    ///
    /// Most texts end here at their first or second word, before anything is allocated: hence the
    /// two passes.
    fn known_words(&self, text: &str) -> Option<Words> {
        if text.len() > MAX_TEXT_BYTES {
            return None;
        }
        let check = normalise::for_each_word(text, |word, _| match self.table.word(word) {
            Some(_) => ControlFlow::Continue(()),
            None => ControlFlow::Break(()),
        });
        if check.is_break() {
            return None;
        }
        let mut words = Words::default();
        let _: ControlFlow<()> = normalise::for_each_word(text, |word, span| {
            if let Some(id) = self.table.word(word) {
                words.push(id, span);
            }
            ControlFlow::Continue(())
        });
        Some(words)
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("phrases", &self.table.phrase_count()).finish()
    }
}

/// Returns the compiled lexicons.
fn builtin_table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        #[expect(
            clippy::expect_used,
            reason = "the lexicons are part of this binary, so either every process of a build gets \
                      here or none does, and a test compiles them. To go on with fewer words would \
                      overlook a STOP, which is worse than to stop."
        )]
        lexicon::compile().expect("the built-in lexicons are well-formed")
    });
    &TABLE
}

/// Returns the compiled rules.
fn builtin_rules() -> &'static Rules {
    static RULES: LazyLock<Rules> = LazyLock::new(|| {
        #[expect(
            clippy::expect_used,
            reason = "the rules are part of this binary, as the lexicons are; a test compiles them"
        )]
        lexicon::rules().expect("the built-in rules are well-formed")
    });
    &RULES
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

/// Says what a phrase means as a reading.
fn reading(found: Found<'_>) -> Reading {
    let (intent, kind, opt_in) = match found.class {
        Class::OptOut => (Intent::OptOut, Kind::Message, None),
        Class::OptIn(word) => (Intent::OptIn, Kind::Message, Some(word)),
        Class::Help => (Intent::Help, Kind::Message, None),
        Class::WrongNumber => (Intent::WrongNumber, Kind::Message, None),
        Class::Decline => (Intent::Decline, Kind::Message, None),
        Class::Acknowledgement => (Intent::None, Kind::Acknowledgement, None),
        Class::Politeness => return Reading::none(),
    };
    Reading {
        intent,
        basis: if intent == Intent::None { Basis::None } else { Basis::Keyword },
        kind,
        scope: (intent == Intent::OptOut).then_some(Scope::All),
        category: None,
        opt_in,
        rule: found.entry.map(|entry| entry.rule.clone()),
        span: Some(found.span),
        language: found.entry.and_then(|entry| entry.language),
    }
}
