#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

mod compiled;
mod dictionary;
mod echo;
mod explanation;
mod hash;
mod language;
#[cfg(test)]
mod lexicon;
mod line;
mod lookalike;
mod matching;
mod normalise;
mod phrase;
mod program;
mod program_rules;
mod reaction;
mod reader;
mod reading;
mod rule;
mod rules;
mod sentence;
mod table;
mod vocabulary;

pub use explanation::{Candidate, CandidateOutcome, Explanation};
pub use language::Language;
pub use phrase::Phrase;
pub use program::{ReaderBuilder, ReaderError, WordError};
pub use program_rules::{ProgramRule, RuleError, RuleMeaning};
pub use reader::{MAX_TEXT_BYTES, ReadContext, Reader};
pub use reading::{Basis, Intent, Kind, OptInWord, Reading, Scope, Span};
pub use rule::{RuleId, RuleIdError};

/// The words that revoke consent by law, in any program, whatever its own words are.
///
/// Source: 47 CFR 64.1200(a)(10).
pub const PER_SE_OPT_OUT_WORDS: [&str; 7] =
    ["stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe"];
