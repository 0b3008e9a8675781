//! What a program says and understands: its reader and its wordings, compiled.

use consentry_reader::{Reader, ReaderError};

use super::spec::{OptInMode, ProgramSpec, ReOptIn};
use crate::error::Invalid;
use crate::message::StartedBy;
use crate::template::{Placeholder, Template, Templates, Wording, wording_field};

pub(super) fn compile_reader(spec: &ProgramSpec, path: &str) -> Result<Reader, Invalid> {
    let mut builder =
        Reader::builder().opt_in_word(&spec.opt_in_word).opt_out_word(&spec.opt_out_word);
    for word in &spec.opt_out_words {
        builder = builder.opt_out_word(word);
    }
    for word in &spec.help_words {
        builder = builder.help_word(word);
    }
    for word in &spec.join_words {
        builder = builder.join_word(word);
    }
    for purpose in &spec.purposes {
        builder = builder.purpose(&purpose.id);
    }
    for rule in &spec.rules {
        builder = builder.rule(rule.clone());
    }
    for rule in &spec.silenced_rules {
        builder = builder.silence(rule);
    }
    builder.build().map_err(|error| {
        let error = match error {
            ReaderError::Word(error) => error,
            ReaderError::Rule(error) => {
                let field = if error.is_of_silenced() { "silenced_rules" } else { "rules" };
                return Invalid::new(
                    error.code(),
                    format!("{path}.{field}"),
                    error.expected().to_owned(),
                );
            }
        };
        let field = match error.class() {
            "opt_in" => "opt_in_word",
            "opt_out" if error.word() == spec.opt_out_word => "opt_out_word",
            "opt_out" => "opt_out_words",
            "help" => "help_words",
            _ => "join_words",
        };
        Invalid::new(error.code(), format!("{path}.{field}"), error.expected())
    })
}

/// The wordings of a program: the defaults of its mode, with its own in place of some.
pub(super) fn compile_templates(spec: &ProgramSpec, path: &str) -> Result<Templates, Invalid> {
    let both = [StartedBy::Contact, StartedBy::Line];
    let of_mode = default_wordings(spec)
        .into_iter()
        .flat_map(|(template, wording)| both.map(|started_by| (template, started_by, wording)));
    let own = spec
        .templates
        .iter()
        .map(|change| (change.template, change.started_by, change.wording.as_str()));
    let templates = Templates::new(of_mode.chain(own)).map_err(|error| {
        let field = format!("{path}.{}", error.field());
        error.in_field(field)
    })?;
    for template in
        [Template::ContactHelp, Template::ContactDisclaimer, Template::ContactOptInRequest]
    {
        for started_by in both {
            let wording = templates.wording(template, started_by);
            if template.is_used_in(spec.mode)
                && !wording.is_some_and(|it| names_brand(it, &spec.brand))
            {
                return Err(Invalid::new(
                    "missing_brand",
                    format!("{path}.{}", wording_field(template, started_by)),
                    "a text that names the brand, as {brand} does",
                ));
            }
        }
    }
    Ok(templates)
}

/// The defaults that depend on what a program does: no text may promise what is not so.
fn default_wordings(spec: &ProgramSpec) -> Vec<(Template, &'static str)> {
    let mut wordings = Vec::new();
    match (spec.re_opt_in, spec.mode) {
        (ReOptIn::NewMessage, OptInMode::Consent) => {}
        (ReOptIn::Keyword, _) => {
            wordings
                .push((Template::ContactOptOutConfirmed, Template::KEYWORD_OPT_OUT_CONFIRMATION));
        }
        // Where nobody is asked, a new message brings nobody back.
        (ReOptIn::NewMessage, OptInMode::Disclaimer | OptInMode::Recorded)
        | (ReOptIn::Recorded, _) => {
            wordings
                .push((Template::ContactOptOutConfirmed, Template::RECORDED_OPT_OUT_CONFIRMATION));
        }
    }
    if spec.mode == OptInMode::Recorded {
        wordings.push((Template::ContactOptInConfirmed, Template::RECORDED_OPT_IN_CONFIRMATION));
    }
    wordings
}

fn names_brand(wording: &Wording, brand: &str) -> bool {
    wording.uses(Placeholder::Brand) || wording.render(|_| "").as_str().contains(brand)
}
