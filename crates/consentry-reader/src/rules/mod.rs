//! Rules: what sentences mean, as patterns over words.
//!
//! A text becomes one symbol for each word, with marks where sentences begin and end, and the
//! patterns become regular expressions over these symbols. `regex-automata` searches for all of them
//! at once, in time linear in the text whatever the text is; an automaton over letters, as
//! aho-corasick builds it, knows no gaps and no classes of words. What only looks like a request is
//! taken out of the text first: that is what the rules that mean nothing are for.

mod file;
mod pattern;
mod symbols;
#[cfg(test)]
mod tests;

use regex_automata::meta::Regex;

pub(crate) use self::file::{FileError, RuleFile};
use self::symbols::{Line, Vocabulary};
use crate::{Language, RuleId, Span};

/// What a rule concludes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Means {
    /// Nothing: words that only look like a request.
    Nothing,
    /// How a business tells people to opt out.
    Instruction,
    WrongNumber,
    OptOut,
    Help,
    /// An opt-out, or none: a person has to look.
    Unsure,
}

impl Means {
    /// Those that decide, the weightiest first.
    const DECIDING: [Self; 4] = [Self::WrongNumber, Self::OptOut, Self::Help, Self::Unsure];

    /// Returns the name of this meaning in rule ids.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Instruction => "instruction",
            Self::WrongNumber => "wrong_number",
            Self::OptOut => "opt_out",
            Self::Help => "help",
            Self::Unsure => "unsure",
        }
    }
}

/// One rule: an id, and how what it concludes is found.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    pub(crate) id: RuleId,
    pub(crate) language: Option<Language>,
    pub(crate) means: Means,
    patterns: Vec<String>,
}

/// A rule that was found in a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hit<'r> {
    pub(crate) rule: &'r Rule,
    pub(crate) span: Span,
}

/// What the rules say of a text.
#[derive(Debug, Default)]
pub(crate) struct Verdict<'r> {
    /// The rule that decides.
    pub(crate) decides: Option<Hit<'r>>,
    /// Whether the text says how to opt out, as a business does.
    pub(crate) instructs: bool,
}

/// Rules, compiled.
#[derive(Debug)]
pub(crate) struct Rules {
    vocabulary: Vocabulary,
    rules: Vec<Rule>,
    searches: Vec<Search>,
}

/// All patterns of one meaning.
#[derive(Debug)]
struct Search {
    means: Means,
    regex: Regex,
    /// The rule of each pattern.
    rules: Vec<usize>,
}

impl Rules {
    /// Compiles the rules of files.
    pub(crate) fn compile(files: &[RuleFile]) -> Result<Self, FileError> {
        let mut vocabulary = Vocabulary::default();
        let rules: Vec<Rule> = files
            .iter()
            .map(|file| file.rules(&mut vocabulary))
            .collect::<Result<Vec<_>, _>>()?
            .concat();
        let mut searches = Vec::new();
        for means in [Means::Nothing, Means::Instruction].into_iter().chain(Means::DECIDING) {
            let (mut patterns, mut owners) = (Vec::new(), Vec::new());
            for (number, rule) in rules.iter().enumerate().filter(|(_, it)| it.means == means) {
                patterns.extend(rule.patterns.iter().map(String::as_str));
                owners.extend(std::iter::repeat_n(number, rule.patterns.len()));
            }
            let regex = Regex::new_many(&patterns).map_err(|_| FileError::TooLarge)?;
            searches.push(Search { means, regex, rules: owners });
        }
        Ok(Self { vocabulary, rules, searches })
    }

    /// All rules.
    pub(crate) fn all(&self) -> &[Rule] {
        &self.rules
    }

    /// Reads a text.
    pub(crate) fn read(&self, text: &str) -> Verdict<'_> {
        let mut line = Line::of(text, &self.vocabulary);
        let mut verdict = Verdict::default();
        for search in &self.searches {
            match search.means {
                Means::Nothing | Means::Instruction => {
                    let found: Vec<_> =
                        search.regex.find_iter(line.as_str()).map(|it| it.range()).collect();
                    verdict.instructs |= search.means == Means::Instruction && !found.is_empty();
                    for range in found {
                        line.mask(range);
                    }
                }
                _ => {
                    let Some(found) = search.regex.find(line.as_str()) else { continue };
                    let rule = search.rules.get(found.pattern().as_usize());
                    let Some(rule) = rule.and_then(|rule| self.rules.get(*rule)) else { continue };
                    let hit = Hit { rule, span: line.span(found.range()) };
                    let replaces = match verdict.decides {
                        None => true,
                        // A doubt that takes in the whole request is about the request.
                        Some(held) => {
                            search.means == Means::Unsure
                                && held.rule.means != Means::WrongNumber
                                && hit.span.start <= held.span.start
                                && held.span.end <= hit.span.end
                        }
                    };
                    if replaces {
                        verdict.decides = Some(hit);
                    }
                }
            }
        }
        verdict
    }
}
