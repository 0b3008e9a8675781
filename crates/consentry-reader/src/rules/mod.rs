//! Rules: what sentences mean, as patterns over words.
//!
//! A rule asks for something, or is a *guard*: it takes words that only look like a request out of
//! the text ("stop by", "don't stop texting me"). A rule that takes in all the words of a guard and
//! more knows better than it and stands.

mod file;
mod matcher;
mod pattern;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) use self::file::{FileError, RuleFile};
use self::file::{Parsed, Written};
use self::matcher::{Compiler, Match, Matcher, Matches};
use self::pattern::PatternError;
use crate::line::Line;
use crate::vocabulary::Vocabulary;
use crate::{CandidateOutcome, Language, RuleId, RuleMeaning, Span, normalise};

/// What a rule concludes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Means {
    /// Nothing: words that only look like a request.
    Nothing,
    /// How a business tells people to opt out.
    Instruction,
    /// What a telephone or a program puts under a text.
    Signature,
    WrongNumber,
    OptOut,
    Help,
    /// An opt-out, or none: a person has to look.
    Unsure,
}

impl Means {
    /// Returns the name of this meaning in rule ids.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Instruction => "instruction",
            Self::Signature => "signature",
            Self::WrongNumber => "wrong_number",
            Self::OptOut => "opt_out",
            Self::Help => "help",
            Self::Unsure => "unsure",
        }
    }

    /// Tells whether it takes words out of a text and asks for nothing.
    const fn is_guard(self) -> bool {
        matches!(self, Self::Nothing | Self::Instruction | Self::Signature)
    }

    /// What a program's rule means.
    const fn of_program(means: RuleMeaning) -> Self {
        match means {
            RuleMeaning::Nothing => Self::Nothing,
            RuleMeaning::WrongNumber => Self::WrongNumber,
            RuleMeaning::OptOut => Self::OptOut,
            RuleMeaning::Help => Self::Help,
            RuleMeaning::Unsure => Self::Unsure,
        }
    }

    /// How much it counts against the others in one text: the higher decides.
    const fn weight(self) -> u8 {
        match self {
            Self::Nothing | Self::Instruction | Self::Signature => 0,
            Self::Unsure => 1,
            Self::Help => 2,
            Self::OptOut => 3,
            Self::WrongNumber => 4,
        }
    }
}

/// One rule.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    pub(crate) id: RuleId,
    pub(crate) language: Option<Language>,
    pub(crate) means: Means,
    /// The category of messages that an opt-out names; all messages without one.
    pub(crate) category: Option<Box<str>>,
}

/// A rule that was found in a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hit<'r> {
    pub(crate) rule: &'r Rule,
    pub(crate) span: Span,
}

/// Rules, compiled.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    rules: Vec<Rule>,
    matcher: Matcher,
    /// The rule of each pattern.
    owners: Vec<Owner>,
    /// The words before and behind the quotation of a reaction.
    reactions: BTreeSet<(Vec<String>, Vec<String>)>,
    /// The category of messages that each name of one stands for.
    categories: BTreeMap<Vec<String>, Box<str>>,
}

/// What a pattern is for.
#[derive(Debug, Clone, Copy)]
struct Owner {
    rule: u16,
    /// Whether the rule does not count where the pattern stands.
    excludes: bool,
}

/// What the rules find in a text.
pub(crate) struct Found<'r> {
    rules: &'r Rules,
    matches: Matches,
    /// The rules that do not count.
    silenced: &'r BTreeSet<RuleId>,
}

impl Rules {
    /// Compiles the rules of files.
    pub(crate) fn compile(
        files: &[RuleFile],
        vocabulary: &mut Vocabulary,
    ) -> Result<Self, FileError> {
        let mut compiler = Compiler::new(vocabulary);
        let (mut rules, mut owners) = (Vec::new(), Vec::new());
        for file in files {
            for Parsed { rule, patterns, unless } in file.rules(vocabulary)? {
                let number = u16::try_from(rules.len()).map_err(|_| FileError::TooLarge)?;
                for (written, excludes) in
                    patterns.iter().map(|it| (it, false)).chain(unless.iter().map(|it| (it, true)))
                {
                    let Written { pattern, node } = written;
                    let malformed = |error: PatternError| {
                        FileError::Pattern(rule.id.to_string(), pattern.clone(), error)
                    };
                    compiler.add(node).map_err(malformed)?;
                    owners.push(Owner { rule: number, excludes });
                }
                rules.push(rule);
            }
        }
        if u16::try_from(owners.len()).is_err() {
            return Err(FileError::TooLarge);
        }
        let wordings = files.iter().flat_map(RuleFile::reactions);
        let reactions =
            wordings.map(|(before, after)| (normalise::words(before), normalise::words(after)));
        let reactions = reactions.collect();
        let categories = files.iter().flat_map(RuleFile::categories).collect();
        Ok(Self { rules, matcher: compiler.finish(vocabulary), owners, reactions, categories })
    }

    /// Tells whether there is a rule of this id.
    pub(crate) fn has_rule(&self, id: &RuleId) -> bool {
        self.rules.iter().any(|rule| rule.id == *id)
    }

    /// The category of messages that a program calls by this name.
    pub(crate) fn category(&self, name: &str) -> Option<&str> {
        self.categories.get(&normalise::words(name)).map(|category| &**category)
    }

    /// Tells whether telephones put these words around the text that a reaction quotes.
    pub(crate) fn is_reaction(&self, before: Vec<String>, after: Vec<String>) -> bool {
        self.reactions.contains(&(before, after))
    }

    /// Looks for the rules in a line, but for those that are silenced.
    pub(crate) fn search<'r>(&'r self, line: &Line, silenced: &'r BTreeSet<RuleId>) -> Found<'r> {
        Found { rules: self, matches: self.matcher.search(line.tokens()), silenced }
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

    fn owner(&self, found: &Match) -> Option<Owner> {
        self.rules.owners.get(usize::from(found.pattern)).copied()
    }

    fn candidates(&self) -> impl Iterator<Item = Candidate<'r>> {
        self.matches.iter().filter_map(|found| {
            let owner = self.owner(found).filter(|owner| !owner.excludes)?;
            let rule = self.rules.rules.get(usize::from(owner.rule))?;
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
        let owners = self.matches.iter().filter_map(|found| self.owner(found));
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
    let reach = matcher::LONGEST_MATCH;
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
