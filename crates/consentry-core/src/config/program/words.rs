//! What a program says and understands: its reader and its wordings, compiled.

use consentry_reader::Reader;

use super::spec::{ProgramSpec, ReOptIn};
use crate::error::Invalid;
use crate::message::StartedBy;
use crate::template::{Template, Templates, Wording, Placeholder};

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
    builder.build().map_err(|error| {
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

pub(super) fn compile_templates(spec: &ProgramSpec, path: &str) -> Result<Templates, Invalid> {
    let keyword_confirmation = match spec.re_opt_in {
        ReOptIn::Keyword => Some(Template::KEYWORD_OPT_OUT_CONFIRMATION),
        ReOptIn::NewMessage => None,
    };
    let honest = keyword_confirmation.into_iter().flat_map(|wording| {
        [StartedBy::Contact, StartedBy::Line]
            .map(|started_by| (Template::ContactOptOutConfirmed, started_by, wording))
    });
    let own = spec
        .templates
        .iter()
        .map(|change| (change.template, change.started_by, change.wording.as_str()));
    let templates = Templates::new(honest.chain(own)).map_err(|error| {
        let field = format!("{path}.{}", error.field());
        error.in_field(field)
    })?;
    let help = templates.wording(Template::ContactHelp, StartedBy::Contact);
    if !help.is_some_and(|wording| names_brand(wording, &spec.brand)) {
        return Err(Invalid::new(
            "missing_brand",
            format!("{path}.templates.contact_help"),
            "a text that names the brand, as {brand} does",
        ));
    }
    Ok(templates)
}

fn names_brand(wording: &Wording, brand: &str) -> bool {
    wording.uses(Placeholder::Brand) || wording.render(|_| "").as_str().contains(brand)
}
