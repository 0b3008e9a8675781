//! A program's own rules for sentences, and the built-in ones that it does without.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::reader::{Reader, lexicons};
use crate::rules::{
    Commonness, Compiler, MalformedRule, Means, Names, Node, Parsed, Rule, Rules, Terms, Written,
};
use crate::table::Table;
use crate::vocabulary::Vocabulary;
use crate::{PER_SE_OPT_OUT_WORDS, RuleId, normalise};

/// What a program's rule says of a sentence.
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
pub enum RuleMeaning {
    /// Nothing: its words only look like a request, and no other rule reads them.
    Nothing,
    /// The number belongs to somebody else.
    WrongNumber,
    /// No more messages.
    OptOut,
    /// Who writes?
    Help,
    /// An opt-out, or none: a person has to look.
    Unsure,
}

/// A rule for sentences that a program adds.
///
/// # Example
/// ```
/// use consentry_reader::{Basis, Intent, ProgramRule, Reader, RuleMeaning};
///
/// let rule = ProgramRule {
///     id: "no_more_bids".into(),
///     means: RuleMeaning::OptOut,
///     patterns: vec!["(no more|stop the) bids".into()],
///     language: None,
/// };
/// let reading = Reader::builder().rule(rule).build()?.read("No more bids, I am out of the trade");
/// assert_eq!((reading.intent, reading.basis), (Intent::OptOut, Basis::Phrase));
/// assert_eq!(reading.rule.unwrap().as_str(), "program.opt_out.no_more_bids");
/// # Ok::<(), consentry_reader::ReaderError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgramRule {
    /// Its id among the program's: letters, digits and `_`.
    pub id: String,
    /// What it says of a sentence.
    pub means: RuleMeaning,
    /// What it looks for, in the language of patterns of the lexicons.
    pub patterns: Vec<String>,
    /// The language whose classes of words the patterns use, such as `en` for `<texting>`.
    pub language: Option<String>,
}

/// A program's rule cannot be used, or a built-in one not be silenced.
///
/// It names the rule, which is configuration and nobody's personal data.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the rule `{rule}` is refused: expected {expected}")]
pub struct RuleError {
    rule: String,
    code: &'static str,
    expected: String,
}

impl RuleError {
    /// Returns the stable code: `rule_unknown`, `rule_protected` or `rule_malformed`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// Returns the rule's id as it was given.
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// Returns what was expected in its place.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// Tells whether it was to be silenced.
    #[must_use]
    pub fn is_of_silenced(&self) -> bool {
        self.code != "rule_malformed"
    }
}

/// Returns a reader with a program's purposes and rules, and without the rules that it silenced.
pub(crate) fn with_rules(
    purposes: &[String],
    rules: &[ProgramRule],
    silenced: &[String],
) -> Result<Reader, RuleError> {
    if purposes.is_empty() && rules.is_empty() && silenced.is_empty() {
        return Ok(Reader::builtin().clone());
    }
    let mut inner = Reader::nothing_more();
    for purpose in purposes {
        if let Some(category) = lexicons().rules.category(purpose) {
            let purpose = || Box::from(purpose.as_str());
            inner.categories.entry(Box::from(category)).or_insert_with(purpose);
        }
    }
    let mut ids = BTreeSet::new();
    for name in silenced {
        let id = silenceable(name, &inner.table)?;
        inner.table.silence(&id);
        ids.insert(id);
    }
    inner.silenced = ids;
    if rules.is_empty() {
        return Ok(Reader::over(inner));
    }
    inner.rules = Some(Arc::new(compile(rules, &mut inner.vocabulary)?));
    Ok(Reader::over(inner))
}

/// Compiles a program's rules.
fn compile(rules: &[ProgramRule], vocabulary: &mut Vocabulary) -> Result<Rules, RuleError> {
    let (mut parsed, commonness) = (Vec::new(), Commonness::default());
    let mut classes = BTreeMap::new();
    for rule in rules {
        let known = match &rule.language {
            None => BTreeMap::new(),
            Some(language) => {
                let of_language =
                    classes.entry(language).or_insert_with(|| lexicons().rules.classes(language));
                of_language.clone().ok_or_else(|| {
                    malformed(rule, "a language that has rules for sentences, such as `en`")
                })?
            }
        };
        let own = parse(rule, known, vocabulary).map_err(|error| cannot_be_read(rule, &error))?;
        parsed.push(own);
    }
    let words = vocabulary.len();
    let compiled = Rules::compile(Compiler::new(&commonness), parsed, Names::default(), words);
    compiled.map_err(|error| {
        let is_named = |rule: &&ProgramRule| match &error {
            MalformedRule::Pattern(id, ..) => *id == id_of(rule),
            MalformedRule::Id(_) | MalformedRule::TooLarge(_) => false,
        };
        let culprit = rules.iter().find(is_named).or_else(|| rules.last());
        culprit.map_or_else(
            || RuleError { rule: String::new(), code: MALFORMED, expected: error.to_string() },
            |rule| cannot_be_read(rule, &error),
        )
    })
}

/// Takes the patterns of a rule apart.
fn parse(
    rule: &ProgramRule,
    known: BTreeMap<String, Node>,
    vocabulary: &mut Vocabulary,
) -> Result<Parsed, MalformedRule> {
    let id = RuleId::new(&id_of(rule)).map_err(|_| MalformedRule::Id(id_of(rule)))?;
    let classes = BTreeMap::new();
    let mut terms = Terms { classes: &classes, prefixes: &[], suffixes: &[], vocabulary, known };
    let patterns = Written::all(&id, &rule.patterns, &mut terms)?;
    let rule = Rule { id, language: None, means: means_of(rule), category: None };
    Ok(Parsed { rule, patterns, unless: Vec::new() })
}

/// The whole id of a program's rule.
fn id_of(rule: &ProgramRule) -> String {
    format!("program.{}.{}", means_of(rule).as_str(), rule.id)
}

const fn means_of(rule: &ProgramRule) -> Means {
    match rule.means {
        RuleMeaning::Nothing => Means::Nothing,
        RuleMeaning::WrongNumber => Means::WrongNumber,
        RuleMeaning::OptOut => Means::OptOut,
        RuleMeaning::Help => Means::Help,
        RuleMeaning::Unsure => Means::Unsure,
    }
}

const MALFORMED: &str = "rule_malformed";

fn malformed(rule: &ProgramRule, expected: &str) -> RuleError {
    RuleError { rule: rule.id.clone(), code: MALFORMED, expected: expected.to_owned() }
}

fn cannot_be_read(rule: &ProgramRule, error: &MalformedRule) -> RuleError {
    let expected =
        format!("an id of letters, digits and _, and patterns that can be read: {error}");
    malformed(rule, &expected)
}

/// The rule of this id, if a program may do without it.
fn silenceable(name: &str, table: &Table) -> Result<RuleId, RuleError> {
    let refused = |code, expected: &str| RuleError {
        rule: name.to_owned(),
        code,
        expected: expected.to_owned(),
    };
    let unknown = || refused("rule_unknown", "the id of a built-in rule");
    let id = RuleId::new(name).map_err(|_| unknown())?;
    if !lexicons().rules.has_rule(&id) && !table.has_rule(&id) {
        return Err(unknown());
    }
    let is_by_law = PER_SE_OPT_OUT_WORDS.iter().any(|word| {
        Reader::builtin().meaning(&normalise::words(word)).is_some_and(|it| it.has(&id))
    });
    if is_by_law {
        return Err(refused("rule_protected", "a rule of no word of 47 CFR 64.1200(a)(10)"));
    }
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Basis, Intent, ReaderError};

    fn rule(id: &str, patterns: &[&str]) -> ProgramRule {
        ProgramRule {
            id: id.to_owned(),
            means: RuleMeaning::OptOut,
            patterns: patterns.iter().map(|it| (*it).to_owned()).collect(),
            language: Some("en".to_owned()),
        }
    }

    #[test]
    fn a_silenced_rule_reads_nothing_more() {
        let reader = Reader::builder().silence("en.opt_out.terminate").build().expect("known");
        assert_eq!(Reader::builtin().read("terminate").intent, Intent::OptOut);
        assert_eq!(reader.read("terminate").basis, Basis::Unsure);
        assert_eq!(reader.read("STOP").intent, Intent::OptOut);
        let reader = Reader::builder().silence("en.unsure.maybe_done").build().expect("known");
        assert_eq!(Reader::builtin().read("Not interested").basis, Basis::Unsure);
        assert_eq!(reader.read("Not interested").basis, Basis::None);
    }

    #[test]
    fn the_words_of_the_law_cannot_be_silenced() {
        for word in PER_SE_OPT_OUT_WORDS {
            let id = format!("en.opt_out.{}", word.replace(' ', "_"));
            let error = Reader::builder().silence(&id).build().expect_err(&id);
            assert_eq!(error.code(), "rule_protected", "{id}");
        }
        let error = Reader::builder().silence("en.opt_out.nothing_such").build();
        assert_eq!(error.expect_err("unknown").code(), "rule_unknown");
    }

    #[test]
    fn a_programs_rule_uses_the_classes_of_a_language() {
        let reader = Reader::builder().rule(rule("hush", &["hush with the <texting>"])).build();
        let reading = reader.expect("well-formed").read("Please hush with the texting!");
        assert_eq!(reading.rule.expect("found").as_str(), "program.opt_out.hush");
    }

    #[test]
    fn a_malformed_rule_is_refused_by_its_id() {
        for (bad, patterns) in [("a", "(x"), ("b", "<nothing_such>"), ("c", "*"), ("d e", "x")] {
            let error = Reader::builder()
                .rule(rule("good", &["hush"]))
                .rule(rule(bad, &[patterns]))
                .build()
                .expect_err(bad);
            let ReaderError::Rule(error) = error else { panic!("{error}") };
            assert_eq!((error.rule(), error.code()), (bad, "rule_malformed"));
        }
    }

    #[test]
    fn a_purpose_is_named_as_the_program_spells_it() {
        let reader = Reader::builder().purpose("Promo").purpose("billing").build().expect("fine");
        assert_eq!(reader.read("no more ads please").category.as_deref(), Some("Promo"));
        let builtin = Reader::builtin().read("no more ads please").category;
        assert_eq!(builtin.as_deref(), Some("marketing"));
    }
}
