//! Rules: what sentences mean, as patterns over words.
//!
//! A rule asks for something, or is a *guard*: it takes words that only look like a request out of
//! the text ("stop by", "don't stop texting me"). A rule that takes in all the words of a guard and
//! more knows better than it and stands.

mod compiler;
mod kind_set;
mod lists;
mod matcher;
mod part;
mod pattern;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::{Deserialize, Serialize};

pub(crate) use self::compiler::{Commonness, Compiler};
use self::matcher::Matcher;
pub(crate) use self::matcher::Matches;
pub(crate) use self::part::LONGEST_MATCH;
#[cfg_attr(not(test), allow(unused_imports, reason = "for the build script"))]
pub(crate) use self::pattern::Classes;
use self::pattern::parse;
pub(crate) use self::pattern::{Node, PatternError, Terms};
use crate::line::Token;
use crate::{Language, RuleId, compiled, normalise};

/// What a rule concludes.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
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
    pub(crate) const fn is_guard(self) -> bool {
        matches!(self, Self::Nothing | Self::Instruction | Self::Signature)
    }

    /// How much it counts against the others in one text: the higher decides.
    pub(crate) const fn weight(self) -> u8 {
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
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Rule {
    #[serde(with = "compiled::rule_id")]
    pub(crate) id: RuleId,
    #[serde(with = "compiled::language")]
    pub(crate) language: Option<Language>,
    pub(crate) means: Means,
    /// The category of messages that an opt-out names; all messages without one.
    pub(crate) category: Option<Box<str>>,
}

/// A rule with its patterns taken apart.
pub(crate) struct Parsed {
    pub(crate) rule: Rule,
    pub(crate) patterns: Vec<Written>,
    /// Those that must not stand anywhere in the text.
    pub(crate) unless: Vec<Written>,
}

/// A pattern as it is written, and taken apart.
pub(crate) struct Written {
    pub(crate) pattern: String,
    pub(crate) node: Node,
}

impl Written {
    /// Takes the patterns of a rule apart.
    pub(crate) fn all(
        id: &RuleId,
        patterns: &[String],
        terms: &mut Terms<'_>,
    ) -> Result<Vec<Self>, MalformedRule> {
        let written = patterns.iter().map(|pattern| {
            let malformed = |error| MalformedRule::Pattern(id.to_string(), pattern.clone(), error);
            let node = parse(pattern, terms).map_err(malformed)?;
            Ok(Self { pattern: pattern.clone(), node })
        });
        written.collect()
    }
}

/// A rule cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MalformedRule {
    #[error("rule `{0}`: its id has another character than letters, digits and _")]
    Id(String),
    #[error("rule `{0}`: the pattern `{1}` {2}")]
    Pattern(String, String, #[source] PatternError),
    #[error("the rules together: {0}")]
    TooLarge(#[from] PatternError),
}

/// Rules, compiled.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Rules {
    rules: Vec<Rule>,
    matcher: Matcher,
    /// The rule of each pattern. Those that say something by themselves come first.
    owners: Vec<Owner>,
    /// How many these are.
    saying: u16,
    pub(crate) names: Names,
}

/// What files of rules say beside their rules.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Names {
    /// The words before and behind the quotation of a reaction.
    pub(crate) reactions: BTreeSet<(Vec<String>, Vec<String>)>,
    /// The category of messages that each name of one stands for.
    pub(crate) categories: BTreeMap<Vec<String>, Box<str>>,
    /// The classes of words of each language.
    pub(crate) classes: BTreeMap<Box<str>, BTreeMap<Box<str>, Class>>,
}

/// A class of words, as programs name it in their rules.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Class {
    pub(crate) set: u16,
    /// Whether the beginning or the end of a sentence or a comma stands for it too.
    pub(crate) begin: bool,
    pub(crate) end: bool,
    pub(crate) comma: bool,
}

/// What a pattern is for.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Owner {
    pub(crate) rule: u16,
    /// Whether the rule does not count where the pattern stands.
    pub(crate) excludes: bool,
}

impl Compiler<'_> {
    /// Adds some patterns of a rule.
    fn add_all(
        &mut self,
        parsed: &Parsed,
        patterns: &[Written],
        owner: Owner,
        owners: &mut Vec<Owner>,
    ) -> Result<(), MalformedRule> {
        for Written { pattern, node } in patterns {
            let id = || parsed.rule.id.to_string();
            let malformed = |error| MalformedRule::Pattern(id(), pattern.clone(), error);
            self.add(node).map_err(malformed)?;
            owners.push(owner);
        }
        Ok(())
    }
}

impl Rules {
    /// Compiles rules over so many numbers of words.
    pub(crate) fn compile(
        mut compiler: Compiler<'_>,
        parsed: Vec<Parsed>,
        names: Names,
        words: usize,
    ) -> Result<Self, MalformedRule> {
        let mut owners = Vec::new();
        let count = u16::try_from(parsed.len()).map_err(|_| PatternError::TooMany)?;
        // An instruction or a signature says something of a text, words to pass over do not.
        let says = |rule: &Rule| rule.means != Means::Nothing;
        for (number, parsed) in (0..count).zip(&parsed).filter(|(_, it)| says(&it.rule)) {
            let owner = Owner { rule: number, excludes: false };
            compiler.add_all(parsed, &parsed.patterns, owner, &mut owners)?;
        }
        let saying = u16::try_from(owners.len()).map_err(|_| PatternError::TooMany)?;
        for (number, parsed) in (0..count).zip(&parsed) {
            if !says(&parsed.rule) {
                let owner = Owner { rule: number, excludes: false };
                compiler.add_all(parsed, &parsed.patterns, owner, &mut owners)?;
            }
            let owner = Owner { rule: number, excludes: true };
            compiler.add_all(parsed, &parsed.unless, owner, &mut owners)?;
        }
        let rules = parsed.into_iter().map(|it| it.rule).collect();
        Ok(Self { rules, matcher: compiler.finish(words)?, owners, saying, names })
    }

    /// How many patterns there are.
    fn count(&self) -> u16 {
        u16::try_from(self.owners.len()).unwrap_or(u16::MAX)
    }

    /// Tells whether there is a rule of this id.
    pub(crate) fn has_rule(&self, id: &RuleId) -> bool {
        self.rules.iter().any(|rule| rule.id == *id)
    }

    /// The category of messages that a program calls by this name.
    pub(crate) fn category(&self, name: &str) -> Option<&str> {
        self.names.categories.get(&normalise::words(name)).map(|category| &**category)
    }

    /// Tells whether telephones put these words around the text that a reaction quotes.
    pub(crate) fn is_reaction(&self, before: Vec<String>, after: Vec<String>) -> bool {
        self.names.reactions.contains(&(before, after))
    }

    /// The classes of words of a language, as the rules of a program name them.
    pub(crate) fn classes(&self, language: &str) -> Option<BTreeMap<String, Node>> {
        let classes = self.names.classes.get(language)?.iter();
        Some(classes.map(|(name, class)| (name.to_string(), self.class(class))).collect())
    }

    fn class(&self, class: &Class) -> Node {
        let phrases = Node::Words(self.matcher.phrases(class.set).into());
        let marks =
            [(class.begin, Node::Begin), (class.end, Node::End), (class.comma, Node::Comma)];
        let mut nodes = vec![phrases];
        nodes.extend(marks.into_iter().filter(|(is, _)| *is).map(|(_, mark)| mark));
        if nodes.len() == 1 { nodes.remove(0) } else { Node::Either(nodes) }
    }
}

/// Whether patterns are looked for that say nothing by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Guards {
    /// Only where another was found: else they change nothing.
    IfNeeded,
    Always,
}

/// The built-in rules, and those of a program behind them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RuleSet<'r> {
    pub(crate) builtin: &'r Rules,
    pub(crate) own: Option<&'r Rules>,
}

impl<'r> RuleSet<'r> {
    /// Finds patterns: each from every word on, as long as it can be, in the order of the line.
    pub(crate) fn search(&self, tokens: &[Token], guards: Guards) -> Matches {
        let mut matches = Matches::new();
        self.add_some(&mut matches, tokens, |rules| 0..rules.saying);
        if guards == Guards::Always || !matches.is_empty() {
            self.add_some(&mut matches, tokens, |rules| rules.saying..rules.count());
        }
        matches.sort_unstable();
        matches
    }

    fn add_some(
        &self,
        matches: &mut Matches,
        tokens: &[Token],
        which: impl Fn(&Rules) -> Range<u16>,
    ) {
        self.builtin.matcher.search(tokens, which(self.builtin), matches);
        if let Some(own) = self.own {
            let before = matches.len();
            own.matcher.search(tokens, which(own), matches);
            for found in matches.iter_mut().skip(before) {
                found.pattern = found.pattern.saturating_add(self.builtin.count());
            }
        }
    }

    /// What a pattern is for.
    pub(crate) fn owner(&self, pattern: u16) -> Option<Owner> {
        let pattern = usize::from(pattern);
        self.builtin.owners.get(pattern).copied().or_else(|| {
            let own = self.own?.owners.get(pattern.checked_sub(self.builtin.owners.len())?)?;
            let first = u16::try_from(self.builtin.rules.len()).unwrap_or(u16::MAX);
            Some(Owner { rule: own.rule.saturating_add(first), ..*own })
        })
    }

    /// The rule of a number.
    pub(crate) fn rule(&self, number: u16) -> Option<&'r Rule> {
        let number = usize::from(number);
        self.builtin
            .rules
            .get(number)
            .or_else(|| self.own?.rules.get(number.checked_sub(self.builtin.rules.len())?))
    }
}
