//! Why a text was read as it was.

use std::fmt;

use crate::reader::{ReadContext, Reader};
use crate::rules::Guards;
use crate::sentence::Hit;
use crate::{Reading, RuleId, Span, normalise};

/// A reading, and what it was concluded from.
#[derive(Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The reading.
    pub reading: Reading,
    /// The words of the text as they were looked up, in order: in lower case, without accents. They
    /// are what somebody wrote, so `Debug` tells their number alone.
    pub words: Vec<String>,
    /// The rules for sentences that were found in the text, in the order of their places.
    pub candidates: Vec<Candidate>,
}

/// A rule that was found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The rule.
    pub rule: RuleId,
    /// Where it stands in the raw text.
    pub span: Span,
    /// What became of it.
    pub outcome: CandidateOutcome,
    /// The guard that took its words out; `None` unless it is `guarded`.
    pub guard: Option<RuleId>,
}

/// What became of a rule that was found in a text.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum CandidateOutcome {
    /// It decided.
    Decides,
    /// It is a guard: it asks for nothing, and takes words out that only look like a request.
    Guards,
    /// A guard took its words out.
    Guarded,
    /// Something stands in the text that it must not stand with.
    Excluded,
    /// Another decided.
    Outweighed,
}

impl CandidateOutcome {
    /// Returns the stable name used on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

impl fmt::Debug for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Explanation")
            .field("reading", &self.reading)
            .field("words", &self.words.len())
            .field("candidates", &self.candidates)
            .finish()
    }
}

pub(crate) fn explain(reader: &Reader, text: &str, context: &ReadContext<'_>) -> Explanation {
    let line = reader.line(text).for_sentences();
    let reading = reader.read_in(text, context);
    let found = reader.search(&line, Guards::Always);
    let outcomes = found.outcomes(&line).into_iter();
    let mut candidates: Vec<_> = outcomes
        .map(|(Hit { rule, span }, outcome, guard)| Candidate {
            rule: rule.id.clone(),
            span,
            outcome,
            guard: guard.cloned(),
        })
        .collect();
    for candidate in candidates.iter_mut().filter(|it| it.outcome == CandidateOutcome::Decides) {
        // A keyword, a reaction or an echo decides before any rule for sentences.
        if reading.rule.as_ref() != Some(&candidate.rule) {
            candidate.outcome = CandidateOutcome::Outweighed;
        }
    }
    candidates.sort_by_key(|it| (it.span.start, it.span.end, it.rule.clone(), it.outcome));
    candidates.dedup_by(|second, first| second.rule == first.rule && second.span == first.span);
    Explanation { reading, words: normalise::words(text), candidates }
}
