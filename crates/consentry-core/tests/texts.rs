//! The automatic texts: the defaults word for word, and what a host may word otherwise.

mod common;

use common::{PROGRAM, configure, defaults};
use consentry_core::{
    Configuration, OptInMode, Placeholder, ProgramId, ProgramSpec, PurposeSpec, ReOptIn, StartedBy,
    Template, Templated, Templates, Word, Wording,
};

use StartedBy::{Contact, Line};
use Template::{
    ContactDisclaimer, ContactHelp, ContactOptInConfirmed, ContactOptInPrompt, ContactOptInRequest,
    ContactOptOutConfirmed, LineOptInAccepted, LineOptInRejected, LineOptInRequested,
};

/// Copied from the document that the product implements (help.moviuscorp.com, "Enable Messaging
/// Opt-In Policy", template table); <Employee Name> is Dana Reyes.
const POLICY: [(Template, StartedBy, &str); 12] = [
    (
        ContactOptInPrompt,
        Contact,
        "[Auto Message] You are trying to reach Dana Reyes. As per company policy, you must provide your consent in order for your message to be delivered. To opt in, reply YES. To opt out, reply STOP.",
    ),
    (
        LineOptInRequested,
        Contact,
        "[Auto Message] A contact has attempted to send you a message. As per company policy, they have been sent a request to opt in. Once confirmed, you will be able to send/receive messages.",
    ),
    (
        LineOptInAccepted,
        Contact,
        "[Auto Message] Your Contact has opted in. You may continue to send/receive messages.",
    ),
    (
        ContactOptInConfirmed,
        Contact,
        "[Auto Message] Opt in confirmed. To opt out at any time, reply STOP.",
    ),
    (
        ContactOptInPrompt,
        Line,
        "[Auto Message] Dana Reyes is trying to reach you. As per company policy, you must provide your consent to continue messaging. To Opt in, reply YES. To opt out, reply STOP.",
    ),
    (
        LineOptInRequested,
        Line,
        "[Automated Message]: Your contact has been sent a request to Opt-in. Once they accept, you will be able to message with your contact.",
    ),
    (
        LineOptInAccepted,
        Line,
        "[Auto Message]: Your Contact has opted in. You may continue to send/receive messages.",
    ),
    (
        ContactOptInConfirmed,
        Line,
        "[Auto Message]: Opt in confirmed. If you wish to opt out at any time, reply STOP",
    ),
    (
        LineOptInRejected,
        Line,
        "[Auto Message]:Your contact has opted out. No further messages can be sent to this contact until they have provided their consent again.",
    ),
    (
        ContactOptOutConfirmed,
        Line,
        "[Auto Message]: Opt out confirmed. If you change your mind, please reply with a new message.",
    ),
    (
        LineOptInRejected,
        Contact,
        "[Auto Message] Your contact has opted out. No further messages can be sent to this contact until they have provided their consent again.",
    ),
    (
        ContactOptOutConfirmed,
        Contact,
        "[Automated Message] Opt out confirmed. If you change your mind, please reply with a new message.",
    ),
];

fn says(configuration: &Configuration, template: Template, by: StartedBy) -> String {
    let program = configuration.program(ProgramId::of(PROGRAM)).expect("configured");
    program.render(template, by, "Dana Reyes").as_str().to_owned()
}

fn with(change: impl Fn(&mut ProgramSpec)) -> Configuration {
    configure(change).expect("valid settings")
}

#[test]
fn the_twelve_defaults_read_word_for_word_as_in_the_policy() {
    let configuration = defaults();
    for (template, by, text) in POLICY {
        assert_eq!(says(&configuration, template, by), text, "{template:?} {by:?}");
    }
}

#[test]
fn every_template_is_in_the_policy_except_those_that_it_leaves_to_us() {
    for template in Template::all() {
        let in_policy = POLICY.iter().filter(|(other, ..)| other == template).count();
        let ours = [ContactHelp, ContactDisclaimer, ContactOptInRequest].contains(template);
        assert_eq!(in_policy, if ours { 0 } else { 2 }, "{template:?}");
    }
}

#[test]
fn the_texts_that_the_policy_leaves_to_us() {
    let configuration = with(|spec| {
        spec.purposes = ["outage", "service_information"].map(PurposeSpec::unlimited).to_vec();
    });
    for by in [Contact, Line] {
        assert_eq!(
            says(&configuration, ContactDisclaimer, by),
            "[Auto Message] You are messaging with Dana Reyes of XYZ. To opt out, reply STOP."
        );
        let request = says(&configuration, ContactOptInRequest, by);
        for part in ["XYZ", "outage and service information", "reply YES", "reply STOP", "HELP"] {
            assert!(request.contains(part), "{part}: {request}");
        }
    }
}

#[test]
fn no_confirmation_promises_what_is_not_so() {
    let of = |mode| {
        let configuration =
            with(|spec| *spec = ProgramSpec::new(mode, &spec.id, "XYZ", "a@b.example"));
        says(&configuration, ContactOptOutConfirmed, Contact)
    };
    assert!(
        of(OptInMode::Consent)
            .ends_with("If you change your mind, please reply with a new message.")
    );
    assert!(of(OptInMode::Disclaimer).ends_with("To come back, reply START."));
    assert_eq!(of(OptInMode::Recorded), "You will receive no more texts from XYZ.");
}

#[test]
fn a_disclaimer_and_a_request_must_name_the_brand() {
    for (mode, template) in
        [(OptInMode::Disclaimer, ContactDisclaimer), (OptInMode::Recorded, ContactOptInRequest)]
    {
        let worded = |mode| {
            configure(|spec| {
                *spec = ProgramSpec::new(mode, &spec.id, &spec.brand, "a@b.example");
                spec.templates = [Contact, Line]
                    .map(|started_by| Templated {
                        template,
                        started_by,
                        wording: "Texts go on. To opt out, reply {opt_out_word}.".to_owned(),
                    })
                    .to_vec();
            })
        };
        let error = worded(mode).expect_err("no brand");
        assert_eq!(error.code(), "missing_brand");
        let field = format!("programs[0].templates.{}", template.word());
        assert_eq!(error.field(), field);
        assert!(worded(OptInMode::Consent).is_ok(), "the mode does not use it");
    }
}

#[test]
fn help_names_brand_contact_and_the_way_out() {
    let text = "XYZ: for help contact help@xyz.example. To opt out, reply STOP.";
    for by in [Contact, Line] {
        assert_eq!(says(&defaults(), ContactHelp, by), text);
    }
}

#[test]
fn a_programs_own_words_stand_in_its_texts() {
    let configuration = with(|spec| {
        spec.opt_in_word = "AGREE".to_owned();
        spec.opt_out_word = "ENOUGH".to_owned();
    });
    let prompt = says(&configuration, ContactOptInPrompt, Contact);
    assert!(prompt.ends_with("To opt in, reply AGREE. To opt out, reply ENOUGH."), "{prompt}");
    let confirmation = says(&configuration, ContactOptInConfirmed, Line);
    assert!(confirmation.ends_with("at any time, reply ENOUGH"), "{confirmation}");
}

#[test]
fn where_only_a_keyword_reopens_the_confirmation_promises_nothing_else() {
    let configuration = with(|spec| spec.re_opt_in = ReOptIn::Keyword);
    for by in [Contact, Line] {
        let text = says(&configuration, ContactOptOutConfirmed, by);
        assert_eq!(text, "[Auto Message] Opt out confirmed. To come back, reply START.");
    }
}

#[test]
fn a_host_words_one_text_and_keeps_the_others() {
    let configuration = with(|spec| {
        spec.templates = vec![Templated {
            template: ContactOptInPrompt,
            started_by: Line,
            wording: "{brand}: {employee_name} may text you? {opt_in_word}/{opt_out_word} {{1}}"
                .to_owned(),
        }];
    });
    let own = "XYZ: Dana Reyes may text you? YES/STOP {1}";
    assert_eq!(says(&configuration, ContactOptInPrompt, Line), own);
    assert_eq!(says(&configuration, ContactOptInPrompt, Contact), POLICY[0].2);
}

#[test]
fn a_name_that_looks_like_a_placeholder_is_not_filled_in_again() {
    let configuration = defaults();
    let program = configuration.program(ProgramId::of(PROGRAM)).expect("configured");
    let text = program.render(ContactOptInPrompt, Line, "{brand}");
    assert!(text.as_str().starts_with("[Auto Message] {brand} is trying"), "{}", text.as_str());
}

#[test]
fn wordings_that_cannot_be_used() {
    let long = "x".repeat(consentry_core::MAX_WORDING_BYTES + 1);
    for (wording, code) in [
        ("", "invalid_template"),
        ("   ", "invalid_template"),
        (long.as_str(), "invalid_template"),
        ("Reply {opt_out_word", "invalid_template"),
        ("Reply opt_out_word}", "invalid_template"),
        ("Reply {", "invalid_template"),
        ("Reply }", "invalid_template"),
        ("Reply {}", "unknown_placeholder"),
        ("Reply {name}", "unknown_placeholder"),
        ("Reply { opt_out_word }", "unknown_placeholder"),
        ("Reply {OPT_OUT_WORD}", "unknown_placeholder"),
    ] {
        let error = Wording::parse(wording).expect_err(wording);
        assert_eq!(error.code(), code, "{wording}");
        let error = Templates::new([(ContactHelp, Contact, wording)]).expect_err(wording);
        assert_eq!((error.code(), error.field()), (code, "templates.contact_help"));
    }
}

#[test]
fn the_longest_wording_is_allowed() {
    assert!(Wording::parse(&"x".repeat(consentry_core::MAX_WORDING_BYTES)).is_ok());
}

#[test]
fn an_unknown_placeholder_is_answered_with_the_known_ones() {
    let error = Wording::parse("Hi {name}").expect_err("unknown");
    for placeholder in Placeholder::all() {
        assert!(error.expected().contains(placeholder.word()), "{}", error.expected());
    }
    assert!(!error.to_string().contains("{name}"), "the input is not quoted");
}

#[test]
fn each_placeholder_is_filled_in() {
    let value = |placeholder: Placeholder| placeholder.word();
    for placeholder in Placeholder::all() {
        let wording = Wording::parse(&format!("a {{{}}} b", placeholder.word())).expect("known");
        assert!(wording.uses(*placeholder));
        assert_eq!(wording.render(value).as_str(), format!("a {} b", placeholder.word()));
    }
}

#[test]
fn help_must_name_the_brand() {
    let error = configure(|spec| {
        spec.templates = [Contact, Line]
            .map(|started_by| Templated {
                template: ContactHelp,
                started_by,
                wording: "For help write to {support_contact}.".to_owned(),
            })
            .to_vec();
    })
    .expect_err("no brand");
    assert_eq!(error.code(), "missing_brand");
    assert_eq!(error.field(), "programs[0].templates.contact_help");
}

#[test]
fn a_confirmation_without_the_brand_is_only_warned_of() {
    let configuration = with(|spec| {
        spec.templates = vec![Templated {
            template: ContactOptOutConfirmed,
            started_by: Contact,
            wording: "You are out.".to_owned(),
        }];
    });
    assert!(defaults().warnings().is_empty(), "{:?}", defaults().warnings());
    let warnings = configuration.warnings();
    let field = "programs.messaging.templates.started_by_contact.contact_opt_out_confirmed";
    assert!(warnings.iter().any(|warning| warning.field == field), "{warnings:?}");
}
