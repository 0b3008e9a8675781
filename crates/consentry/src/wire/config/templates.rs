//! Wordings of automatic texts, as a file gives them.

use consentry_core::{StartedBy, Template, Templated};
use serde::Deserialize;

/// The wordings of a program.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Templates {
    contact_help: Option<String>,
    contact_disclaimer: Option<String>,
    contact_opt_in_request: Option<String>,
    #[serde(default)]
    started_by_contact: Wordings,
    #[serde(default)]
    started_by_line: Wordings,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wordings {
    contact_opt_in_prompt: Option<String>,
    line_opt_in_requested: Option<String>,
    line_opt_in_accepted: Option<String>,
    contact_opt_in_confirmed: Option<String>,
    line_opt_in_rejected: Option<String>,
    contact_opt_out_confirmed: Option<String>,
}

/// The wordings that a file changes.
pub(super) fn wordings(templates: Templates) -> Vec<Templated> {
    let Templates {
        contact_help,
        contact_disclaimer,
        contact_opt_in_request,
        started_by_contact,
        started_by_line,
    } = templates;
    let mut changed = Vec::new();
    for (started_by, wordings) in
        [(StartedBy::Contact, started_by_contact), (StartedBy::Line, started_by_line)]
    {
        let Wordings {
            contact_opt_in_prompt,
            line_opt_in_requested,
            line_opt_in_accepted,
            contact_opt_in_confirmed,
            line_opt_in_rejected,
            contact_opt_out_confirmed,
        } = wordings;
        let listed = [
            (Template::ContactOptInPrompt, contact_opt_in_prompt),
            (Template::LineOptInRequested, line_opt_in_requested),
            (Template::LineOptInAccepted, line_opt_in_accepted),
            (Template::ContactOptInConfirmed, contact_opt_in_confirmed),
            (Template::LineOptInRejected, line_opt_in_rejected),
            (Template::ContactOptOutConfirmed, contact_opt_out_confirmed),
            (Template::ContactHelp, contact_help.clone()),
            (Template::ContactDisclaimer, contact_disclaimer.clone()),
            (Template::ContactOptInRequest, contact_opt_in_request.clone()),
        ];
        changed.extend(listed.into_iter().filter_map(|(template, wording)| {
            Some(Templated { template, started_by, wording: wording? })
        }));
    }
    changed
}
