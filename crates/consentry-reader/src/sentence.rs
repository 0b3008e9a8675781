//! What a sentence asks for: which of the rules that are found in a text decides.
//!
//! A guard takes words out that only look like a request. A request that overlaps one is dropped,
//! unless it takes in all of its words and more. Of what stands the weightiest decides.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::line::Line;
use crate::rules::{Guards, LONGEST_MATCH, Matches, Means, Rule, RuleSet};
use crate::{CandidateOutcome, Language, RuleId, Span};

/// A rule that was found in a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hit<'r> {
    pub(crate) rule: &'r Rule,
    pub(crate) span: Span,
}

/// What the rules find in a text.
pub(crate) struct Found<'r> {
    rules: RuleSet<'r>,
    matches: Matches,
    /// The rules that do not count.
    silenced: &'r BTreeSet<RuleId>,
}

impl<'r> Found<'r> {
    /// Looks for rules in a line, but for those that are silenced.
    pub(crate) fn search(
        rules: RuleSet<'r>,
        line: &Line,
        silenced: &'r BTreeSet<RuleId>,
        guards: Guards,
    ) -> Self {
        Self { rules, matches: rules.search(line.tokens(), guards), silenced }
    }
}

/// A match of a pattern that belongs to a rule.
#[derive(Clone, Copy)]
struct Candidate<'r> {
    rule: &'r Rule,
    number: u16,
    start: u32,
    end: u32,
}

impl Candidate<'_> {
    /// Tells whether it takes in all words of another, and more.
    fn exceeds(&self, other: &Self) -> bool {
        self.takes_in(other) && self.end - self.start > other.end - other.start
    }

    fn takes_in(&self, other: &Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Tells whether a guard knows the language of a request: what means nothing in one language may
    /// ask for something in another. English ones know all, as its words stand in all languages.
    fn is_about(&self, request: &Self) -> bool {
        let (guard, request) = (self.rule, request.rule);
        guard.means != Means::Nothing
            || guard.language.is_none()
            || guard.language == request.language
            || guard.language == Language::new("en")
            || request.language.is_none()
    }

    /// Tells whether it is the same rule at the same place.
    fn is(&self, other: &Self) -> bool {
        (self.number, self.start, self.end) == (other.number, other.start, other.end)
    }
}

impl<'r> Found<'r> {
    /// Tells whether nothing was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.matches.is_empty()
    }

    fn candidates(&self) -> impl Iterator<Item = Candidate<'r>> {
        self.matches.iter().filter_map(|found| {
            let owner = self.rules.owner(found.pattern).filter(|owner| !owner.excludes)?;
            let rule = self.rules.rule(owner.rule)?;
            if self.silenced.contains(&rule.id) {
                return None;
            }
            Some(Candidate { rule, number: owner.rule, start: found.start, end: found.end })
        })
    }

    /// The guards, in the order of the text.
    fn guards(&self) -> Vec<Candidate<'r>> {
        self.candidates().filter(|it| it.rule.means.is_guard()).collect()
    }

    /// The rules that do not count, as something stands in the text that must not.
    fn excluded(&self) -> BTreeSet<u16> {
        let owners = self.matches.iter().filter_map(|found| self.rules.owner(found.pattern));
        owners.filter(|owner| owner.excludes).map(|owner| owner.rule).collect()
    }

    /// The guards of a meaning, as ranges of the line.
    pub(crate) fn places_of(&self, means: Means) -> impl Iterator<Item = std::ops::Range<usize>> {
        self.candidates()
            .filter(move |it| it.rule.means == means)
            .map(|it| it.start as usize..it.end as usize)
    }

    /// Tells whether the text has a rule of this meaning.
    pub(crate) fn has(&self, means: Means) -> bool {
        self.places_of(means).next().is_some()
    }

    /// The rule that decides.
    pub(crate) fn decides(&self, line: &Line) -> Option<Hit<'r>> {
        self.decisive().map(|it| hit(&it, line))
    }

    fn decisive(&self) -> Option<Candidate<'r>> {
        let (guards, excluded) = (self.guards(), self.excluded());
        let stands = |it: &Candidate<'_>| {
            !it.rule.means.is_guard()
                && !excluded.contains(&it.number)
                && guard_of(&guards, it).is_none()
        };
        let first = |wanted: &dyn Fn(&Candidate<'r>) -> bool| {
            self.candidates().filter(|it| wanted(it) && stands(it)).min_by_key(precedence)
        };
        let is_doubt = |it: &Candidate<'_>| it.rule.means == Means::Unsure;
        let doubts: Vec<_> = self.candidates().filter(|it| is_doubt(it) && stands(it)).collect();
        // A doubt that takes in a whole request is about that request.
        let is_sure = |it: &Candidate<'r>| {
            let doubted = || near(&doubts, it).any(|doubt| doubt.takes_in(it));
            !is_doubt(it) && (it.rule.means == Means::WrongNumber || !doubted())
        };
        let Some(sure) = first(&is_sure) else {
            return doubts.into_iter().min_by_key(precedence);
        };
        if sure.rule.means != Means::OptOut {
            return Some(sure);
        }
        // "No more ads" stops the ads, "no more ads, stop texting me" everything.
        let names =
            |it: &Candidate<'_>| it.rule.means == Means::OptOut && it.rule.category.is_some();
        let categories: Vec<_> = self.candidates().filter(|it| names(it) && stands(it)).collect();
        let plain = first(&|it| {
            it.rule.means == Means::OptOut
                && is_sure(it)
                && near(&categories, it).all(|other| !other.overlaps(it))
        });
        plain.or(categories.first().copied()).or(Some(sure))
    }

    /// All that was found, with what became of each, and the guard of what is guarded.
    pub(crate) fn outcomes(
        &self,
        line: &Line,
    ) -> Vec<(Hit<'r>, CandidateOutcome, Option<&'r RuleId>)> {
        let (guards, excluded, decisive) = (self.guards(), self.excluded(), self.decisive());
        let outcome = |it: &Candidate<'r>| match guard_of(&guards, it) {
            _ if it.rule.means.is_guard() => (CandidateOutcome::Guards, None),
            Some(guard) => (CandidateOutcome::Guarded, Some(&guard.rule.id)),
            None if excluded.contains(&it.number) => (CandidateOutcome::Excluded, None),
            None if decisive.is_some_and(|held| held.is(it)) => (CandidateOutcome::Decides, None),
            None => (CandidateOutcome::Outweighed, None),
        };
        let found = |it: Candidate<'r>| {
            let (outcome, guard) = outcome(&it);
            (hit(&it, line), outcome, guard)
        };
        self.candidates().map(found).collect()
    }
}

/// Those of some candidates, in the order of their beginnings, that may overlap another.
///
/// None is longer than a pattern can be: so their number does not grow with the text.
fn near<'c, 'r>(
    candidates: &'c [Candidate<'r>],
    other: &Candidate<'_>,
) -> impl Iterator<Item = &'c Candidate<'r>> {
    let reach = LONGEST_MATCH as u32;
    let first = candidates.partition_point(|it| it.start.saturating_add(reach) < other.start);
    let end = other.end;
    let rest = candidates.get(first..).unwrap_or_default();
    rest.iter().take_while(move |it| it.start < end)
}

/// The guard that takes a candidate's words out of the text.
fn guard_of<'c, 'r>(
    guards: &'c [Candidate<'r>],
    candidate: &Candidate<'_>,
) -> Option<&'c Candidate<'r>> {
    near(guards, candidate).find(|guard| {
        guard.overlaps(candidate) && !candidate.exceeds(guard) && guard.is_about(candidate)
    })
}

/// Sorts the candidate that decides before the others: the weightiest, then the first, then the
/// longest.
fn precedence(it: &Candidate<'_>) -> (Reverse<u8>, u32, Reverse<u32>, u16) {
    (Reverse(it.rule.means.weight()), it.start, Reverse(it.end), it.number)
}

fn hit<'r>(candidate: &Candidate<'r>, line: &Line) -> Hit<'r> {
    let range = candidate.start as usize..candidate.end as usize;
    Hit { rule: candidate.rule, span: line.span(range) }
}
