//! Why a text was read as it was.

use std::fmt;

use crate::line::Line;
use crate::reader::{ReadContext, Reader};
use crate::rules::{Hit, Outcome};
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
    /// Whether it decided.
    pub decides: bool,
    /// Whether it asks for nothing, and takes words out that only look like a request.
    pub guards: bool,
    /// The guard that took its words out.
    pub guard: Option<RuleId>,
    /// Whether something stands in the text that it must not stand with.
    pub excluded: bool,
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
    let line = Line::of(text, reader.vocabulary());
    let reading = reader.read_in(text, context);
    let found = reader.rules().search(&line);
    let mut candidates: Vec<_> = found.outcomes(&line).into_iter().map(candidate).collect();
    for candidate in &mut candidates {
        // A keyword, a reaction or an echo decides before any rule for sentences.
        candidate.decides &= reading.rule.as_ref() == Some(&candidate.rule);
    }
    candidates.sort_by_key(|it| (it.span.start, it.span.end, it.rule.clone(), !it.decides));
    candidates.dedup_by(|second, first| second.rule == first.rule && second.span == first.span);
    Explanation { reading, words: normalise::words(text), candidates }
}

fn candidate((hit, outcome): (Hit<'_>, Outcome<'_>)) -> Candidate {
    let Hit { rule, span } = hit;
    let guard = if let Outcome::Guarded(guard) = outcome { Some(guard.clone()) } else { None };
    Candidate {
        rule: rule.id.clone(),
        span,
        decides: matches!(outcome, Outcome::Decides),
        guards: matches!(outcome, Outcome::Guards),
        guard,
        excluded: matches!(outcome, Outcome::Excluded),
    }
}
