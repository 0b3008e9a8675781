//! Programs, as a file gives them.

use std::collections::BTreeMap;

use consentry_core::{
    Class, ConsentHolder, Country, DAY, Family, Invalid, Limits, MINUTE, OptInMode, OptOutScope,
    ProgramRule, ProgramSpec, PurposeSpec, ReOptIn, Repeat, SECOND, Tier, Treatment, Word,
};
use serde::Deserialize;

use super::templates::{Templates, wordings};
use crate::wire::fields::{required, required_word, word};

/// A program.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Program {
    id: Option<String>,
    brand: Option<String>,
    mode: Option<String>,
    channels: Option<Vec<String>>,
    support_contact: Option<String>,
    opt_in_word: Option<String>,
    opt_out_word: Option<String>,
    #[serde(default)]
    opt_out_words: Vec<String>,
    #[serde(default)]
    help_words: Vec<String>,
    #[serde(default)]
    join_words: Vec<String>,
    #[serde(default)]
    rules: Vec<Rule>,
    #[serde(default)]
    silenced_rules: Vec<String>,
    wrong_number: Option<String>,
    unsure: Option<String>,
    bare_yes: Option<bool>,
    bare_no: Option<bool>,
    re_opt_in: Option<String>,
    opt_out_scope: Option<String>,
    consent_holder: Option<String>,
    #[serde(default)]
    purposes: Vec<String>,
    #[serde(default)]
    repeat: BTreeMap<String, String>,
    classes: Option<Vec<String>>,
    opt_out_instruction: Option<bool>,
    minimum_tier: Option<String>,
    notification_flag: Option<bool>,
    suspended: Option<bool>,
    prompt_countries: Option<Vec<String>>,
    prompt_timeout_hours: Option<u32>,
    permit_lifetime_minutes: Option<u32>,
    clock_tolerance_seconds: Option<u32>,
    consent_lifetime_days: Option<u32>,
    review_period_hours: Option<u32>,
    automatic_texts_per_hour: Option<u32>,
    restarts_per_day: Option<u32>,
    held_messages: Option<u32>,
    #[serde(default)]
    templates: Templates,
}

/// A rule of a program for sentences.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    id: Option<String>,
    means: Option<String>,
    patterns: Option<Vec<String>>,
    language: Option<String>,
}

fn rule(rule: Rule) -> Result<ProgramRule, Invalid> {
    let Rule { id, means, patterns, language } = rule;
    Ok(ProgramRule {
        id: required(id, "id")?,
        means: required_word(means.as_deref(), "means")?,
        patterns: required(patterns, "patterns")?,
        language,
    })
}

/// A program as a file gives it.
pub(super) fn program_spec(program: Program) -> Result<ProgramSpec, Invalid> {
    let Program {
        id,
        brand,
        mode,
        channels,
        support_contact,
        opt_in_word,
        opt_out_word,
        opt_out_words,
        help_words,
        join_words,
        rules,
        silenced_rules,
        wrong_number,
        unsure,
        bare_yes,
        bare_no,
        re_opt_in,
        opt_out_scope,
        consent_holder,
        purposes,
        repeat,
        classes,
        opt_out_instruction,
        minimum_tier,
        notification_flag,
        suspended,
        prompt_countries,
        prompt_timeout_hours,
        permit_lifetime_minutes,
        clock_tolerance_seconds,
        consent_lifetime_days,
        review_period_hours,
        automatic_texts_per_hour,
        restarts_per_day,
        held_messages,
        templates,
    } = program;
    let mode: OptInMode = required_word(mode.as_deref(), "mode")?;
    let defaults = ProgramSpec::new(
        mode,
        &required(id, "id")?,
        &required(brand, "brand")?,
        &required(support_contact, "support_contact")?,
    );
    let limits = Limits {
        prompt_timeout: millis(prompt_timeout_hours, 60 * MINUTE, defaults.limits.prompt_timeout),
        permit_lifetime: millis(permit_lifetime_minutes, MINUTE, defaults.limits.permit_lifetime),
        clock_tolerance: millis(clock_tolerance_seconds, SECOND, defaults.limits.clock_tolerance),
        consent_lifetime: consent_lifetime_days.map(|days| i64::from(days).saturating_mul(DAY)),
        review_period: millis(review_period_hours, 60 * MINUTE, defaults.limits.review_period),
        automatic_texts_per_hour: count(
            automatic_texts_per_hour,
            defaults.limits.automatic_texts_per_hour,
        ),
        restarts_per_day: count(restarts_per_day, defaults.limits.restarts_per_day),
        held_messages: count(held_messages, defaults.limits.held_messages),
    };
    let re_opt_in: Option<ReOptIn> = word(re_opt_in.as_deref(), "re_opt_in")?;
    let opt_out_scope: Option<OptOutScope> = word(opt_out_scope.as_deref(), "opt_out_scope")?;
    let wrong_number: Option<Treatment> = word(wrong_number.as_deref(), "wrong_number")?;
    let unsure: Option<Treatment> = word(unsure.as_deref(), "unsure")?;
    let minimum_tier: Option<Tier> = word(minimum_tier.as_deref(), "minimum_tier")?;
    let consent_holder: Option<ConsentHolder> = word(consent_holder.as_deref(), "consent_holder")?;
    Ok(ProgramSpec {
        mode,
        consent_holder: consent_holder.unwrap_or(defaults.consent_holder),
        classes: classes.map_or(Ok(defaults.classes), |classes| {
            classes.iter().map(|class| Class::read(class, "classes")).collect()
        })?,
        opt_out_instruction: opt_out_instruction.unwrap_or(defaults.opt_out_instruction),
        minimum_tier: minimum_tier.unwrap_or(defaults.minimum_tier),
        notification_flag: notification_flag.unwrap_or(defaults.notification_flag),
        suspended: suspended.unwrap_or(defaults.suspended),
        families: channels.map_or(Ok(defaults.families), |channels| families(&channels))?,
        opt_in_word: opt_in_word.unwrap_or(defaults.opt_in_word),
        opt_out_word: opt_out_word.unwrap_or(defaults.opt_out_word),
        opt_out_words,
        help_words,
        join_words,
        rules: rules.into_iter().map(rule).collect::<Result<_, _>>()?,
        silenced_rules,
        wrong_number: wrong_number.unwrap_or(defaults.wrong_number),
        unsure: unsure.unwrap_or(defaults.unsure),
        bare_yes: bare_yes.unwrap_or(defaults.bare_yes),
        bare_no: bare_no.unwrap_or(defaults.bare_no),
        re_opt_in: re_opt_in.unwrap_or(defaults.re_opt_in),
        opt_out_scope: opt_out_scope.unwrap_or(defaults.opt_out_scope),
        purposes: purpose_specs(purposes, &repeat)?,
        prompt_countries: prompt_countries.map_or(Ok(defaults.prompt_countries), |countries| {
            countries
                .iter()
                .map(|country| {
                    Country::new(country).map_err(|error| error.in_field("prompt_countries"))
                })
                .collect()
        })?,
        templates: wordings(templates),
        limits,
        ..defaults
    })
}

/// The purposes, each with its limit.
fn purpose_specs(
    purposes: Vec<String>,
    repeat: &BTreeMap<String, String>,
) -> Result<Vec<PurposeSpec>, Invalid> {
    if repeat.keys().any(|purpose| !purposes.contains(purpose)) {
        let expected = "purposes that the program declares";
        return Err(Invalid::new("purpose_not_declared", "repeat", expected));
    }
    let of = |id: String| {
        let repeat = repeat.get(&id).map(|word| Repeat::read(word, "repeat")).transpose()?;
        Ok(PurposeSpec { repeat: repeat.unwrap_or(Repeat::Unlimited), id })
    };
    purposes.into_iter().map(of).collect()
}

fn millis(value: Option<u32>, unit: i64, default: i64) -> i64 {
    value.map_or(default, |value| i64::from(value).saturating_mul(unit))
}

fn count(value: Option<u32>, default: usize) -> usize {
    value.map_or(default, |value| usize::try_from(value).unwrap_or(usize::MAX))
}

/// Channel families by their words.
pub(super) fn families(channels: &[String]) -> Result<Vec<Family>, Invalid> {
    channels.iter().map(|channel| Family::read(channel, "channels")).collect()
}
