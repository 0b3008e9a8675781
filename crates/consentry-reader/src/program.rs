//! A program's own words.

use crate::program_rules::{self, ProgramRule, RuleError};
use crate::reader::Inner;
use crate::table::{Class, Entry, Meaning};
use crate::{Basis, Intent, OptInWord, Reader, RuleId, normalise};

/// The longest word or phrase that a program may add, in Unicode scalar values.
const MAX_WORD_CHARS: usize = 40;

/// Compiles a reader that knows a program's own words on top of the built-in ones.
///
/// Words add and never replace: whatever [`Reader::builtin`] reads as an opt-out, a wrong number,
/// a help word or a YES, the program's reader reads as the same. The order of the calls does not
/// matter, and a word may be given twice.
///
/// # Example
/// ```
/// use consentry_reader::{Intent, OptInWord, Reader};
///
/// let reader = Reader::builder().opt_out_word("Enough").join_word("DEALS").build()?;
/// assert_eq!(reader.read("enough, thanks").intent, Intent::OptOut);
/// assert_eq!(reader.read("deals").opt_in, Some(OptInWord::Join));
/// assert_eq!(reader.read("STOP").intent, Intent::OptOut);
///
/// let refused = Reader::builder().opt_in_word("END").build().unwrap_err();
/// assert_eq!(refused.code(), "word_conflict");
/// # Ok::<(), consentry_reader::ReaderError>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct ReaderBuilder {
    opt_out: Vec<String>,
    help: Vec<String>,
    opt_in: Vec<String>,
    join: Vec<String>,
    purposes: Vec<String>,
    rules: Vec<ProgramRule>,
    silenced: Vec<String>,
}

impl ReaderBuilder {
    /// Adds a word or short phrase that opts out.
    #[must_use]
    pub fn opt_out_word(mut self, word: &str) -> Self {
        self.opt_out.push(word.to_owned());
        self
    }

    /// Adds a word or short phrase that answers the program's prompts.
    ///
    /// A documented word that undoes a STOP, such as START, becomes the program's own by this;
    /// YES and its translations answer prompts anyway and stay what they are.
    #[must_use]
    pub fn opt_in_word(mut self, word: &str) -> Self {
        self.opt_in.push(word.to_owned());
        self
    }

    /// Adds a word or short phrase that asks for help.
    #[must_use]
    pub fn help_word(mut self, word: &str) -> Self {
        self.help.push(word.to_owned());
        self
    }

    /// Adds a word or short phrase by which people join a program that is advertised with it.
    #[must_use]
    pub fn join_word(mut self, word: &str) -> Self {
        self.join.push(word.to_owned());
        self
    }

    /// Tells of a purpose of the program, so that an opt-out of a category ("no more ads") names it:
    /// [`Reading::category`](crate::Reading::category).
    #[must_use]
    pub fn purpose(mut self, id: &str) -> Self {
        self.purposes.push(id.to_owned());
        self
    }

    /// Adds a rule for sentences.
    #[must_use]
    pub fn rule(mut self, rule: ProgramRule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Takes a built-in rule out, by its id: of keywords or of sentences.
    #[must_use]
    pub fn silence(mut self, rule: &str) -> Self {
        self.silenced.push(rule.to_owned());
        self
    }

    /// Compiles the reader.
    ///
    /// # Errors
    /// [`RuleError`] for the first silenced rule or rule of the program that is
    /// * `rule_unknown`: silenced, but no rule of the lexicons;
    /// * `rule_protected`: silenced, but one of the words that revoke consent by law;
    /// * `rule_malformed`: a rule whose id or pattern cannot be read.
    ///
    /// [`WordError`] for the first word, opt-out words first, then help, opt-in and join words,
    /// that is
    /// * `word_empty`: without a letter, a digit or a known emoji;
    /// * `word_too_long`: longer than 40 characters;
    /// * `word_conflict`: something else already. An opt-in or join word must not be an opt-out
    ///   word, a help word, a no or a wrong number, be it built-in or the program's; a join word
    ///   not one that answers prompts either; a help word nothing but a help word; an opt-out word
    ///   no opt-in word, no help word and no acknowledgement; and none of them mere politeness.
    ///   What a word is, is found by reading it, so that "please stop" is an opt-out word too.
    pub fn build(self) -> Result<Reader, ReaderError> {
        let Self { opt_out, help, opt_in, join, purposes, rules, silenced } = self;
        let mut reader = program_rules::with_rules(&purposes, &rules, &silenced)?;
        for (class, words) in [
            (WordClass::OptOut, opt_out),
            (WordClass::Help, help),
            (WordClass::OptIn, opt_in),
            (WordClass::Join, join),
        ] {
            reader = with_words(&reader, class, words)?;
        }
        Ok(reader)
    }
}

/// Which of a program's lists a word stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WordClass {
    OptOut,
    Help,
    OptIn,
    Join,
}

impl WordClass {
    const fn as_str(self) -> &'static str {
        match self {
            Self::OptOut => "opt_out",
            Self::Help => "help",
            Self::OptIn => "opt_in",
            Self::Join => "join",
        }
    }

    const fn in_words(self) -> &'static str {
        match self {
            Self::OptOut => "opt-out",
            Self::Help => "help",
            Self::OptIn => "opt-in",
            Self::Join => "join",
        }
    }

    /// Returns the start of the rule ids of such words.
    const fn rule_prefix(self) -> &'static str {
        match self {
            Self::OptOut => "program.opt_out",
            Self::Help => "program.help",
            Self::OptIn => "program.opt_in",
            Self::Join => "program.join",
        }
    }

    /// What a word of this list makes of a text.
    const fn class(self) -> Class {
        match self {
            Self::OptOut => Class::OptOut,
            Self::Help => Class::Help,
            Self::OptIn => Class::OptIn(OptInWord::Own),
            Self::Join => Class::OptIn(OptInWord::Join),
        }
    }

    /// Tells whether a word that reads as `existing` without this list may stand in it.
    const fn admits(self, existing: Class) -> bool {
        match (self, existing) {
            (Self::OptOut, Class::OptOut | Class::Decline | Class::WrongNumber)
            | (Self::Help, Class::Help)
            | (
                Self::OptIn,
                Class::OptIn(OptInWord::Own | OptInWord::Answer | OptInWord::Restart)
                | Class::Acknowledgement,
            )
            | (
                Self::Join,
                Class::OptIn(OptInWord::Join | OptInWord::Restart) | Class::Acknowledgement,
            ) => true,
            (Self::OptOut | Self::Help | Self::OptIn | Self::Join, _) => false,
        }
    }
}

/// A reader cannot be compiled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReaderError {
    /// A word cannot be used.
    #[error(transparent)]
    Word(#[from] WordError),
    /// A rule cannot be used, or not be silenced.
    #[error(transparent)]
    Rule(#[from] RuleError),
}

impl ReaderError {
    /// Returns the stable code, such as `word_conflict` or `rule_unknown`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Word(error) => error.code(),
            Self::Rule(error) => error.code(),
        }
    }
}

/// A program's word cannot be used.
///
/// It names the word, which is configuration and nobody's personal data.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the {} word `{word}` is refused: expected {}", self.class.in_words(), self.expected())]
pub struct WordError {
    class: WordClass,
    word: String,
    problem: Problem,
}

/// What is wrong with a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Problem {
    Empty,
    TooLong,
    Conflict,
}

impl Problem {
    const fn expected(self, class: WordClass) -> &'static str {
        match (self, class) {
            (Self::Empty, _) => "at least one letter or digit",
            (Self::TooLong, _) => "at most 40 characters",
            (Self::Conflict, WordClass::OptOut) => {
                "a word that is no opt-in, help or polite word and no acknowledgement"
            }
            (Self::Conflict, WordClass::Help) => "a word that has no other meaning",
            (Self::Conflict, WordClass::OptIn) => {
                "a word that is no opt-out, help or polite word, no refusal and no wrong number"
            }
            (Self::Conflict, WordClass::Join) => {
                "a word that is no opt-out, help or polite word, no refusal, no wrong number and \
                 no answer to a prompt"
            }
        }
    }
}

impl WordError {
    /// Returns the stable code: `word_empty`, `word_too_long` or `word_conflict`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.problem {
            Problem::Empty => "word_empty",
            Problem::TooLong => "word_too_long",
            Problem::Conflict => "word_conflict",
        }
    }

    /// Returns which list the word stands in: `opt_out`, `help`, `opt_in` or `join`.
    #[must_use]
    pub const fn class(&self) -> &'static str {
        self.class.as_str()
    }

    /// Returns the word as it was given.
    #[must_use]
    pub fn word(&self) -> &str {
        &self.word
    }

    /// Returns what was expected in its place.
    #[must_use]
    pub const fn expected(&self) -> &'static str {
        self.problem.expected(self.class)
    }
}

/// Returns a reader that knows these words on top of what `reader` knows.
fn with_words(reader: &Reader, class: WordClass, words: Vec<String>) -> Result<Reader, WordError> {
    if words.is_empty() {
        return Ok(reader.clone());
    }
    let mut inner = reader.inner().clone();
    for word in words {
        if let Err(problem) = add(&mut inner, reader, class, &word) {
            return Err(WordError { class, word, problem });
        }
    }
    Ok(Reader::over(inner))
}

/// Adds one word to `table`, unless `reader`, which knows the other lists, reads it as something
/// else.
fn add(inner: &mut Inner, reader: &Reader, class: WordClass, word: &str) -> Result<(), Problem> {
    if word.trim().chars().count() > MAX_WORD_CHARS {
        return Err(Problem::TooLong);
    }
    let normalised = normalise::words(word);
    if normalised.is_empty() {
        return Err(Problem::Empty);
    }
    let asks_to_stop = || {
        let reading = reader.read(word);
        reading.basis == Basis::Phrase
            && matches!(reading.intent, Intent::OptOut | Intent::WrongNumber)
    };
    if reader.find(word).is_some_and(|found| !class.admits(found.class))
        || (class != WordClass::OptOut && asks_to_stop())
    {
        return Err(Problem::Conflict);
    }
    let phrase = inner.vocabulary.add_all(&normalised).map_err(|_| Problem::TooLong)?;
    let documented = reader.meaning(&normalised).filter(|meaning| match meaning.class {
        Class::OptIn(_) | Class::OptOut | Class::Help => true,
        Class::Decline | Class::WrongNumber | Class::Acknowledgement | Class::Politeness => false,
    });
    match documented {
        // YES answers every program's prompts; it is no program's own.
        Some(meaning) if meaning.class == Class::OptIn(OptInWord::Answer) => {}
        // A documented word keeps its rule, whatever the program makes of it.
        Some(meaning) => inner.table.set(phrase, meaning.with_class(class.class())),
        None => {
            let rule = RuleId::new_or_hashed(class.rule_prefix(), &normalised.join("_"));
            inner.table.set(phrase, Meaning::new(class.class(), Entry { rule, language: None }));
        }
    }
    Ok(())
}
