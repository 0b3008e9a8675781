//! Evidence with a field missing, empty, false, too long or out of place: the error names the field.

use consentry_core::{
    Evidence, EvidenceKind, EvidenceSpec, Invalid, MAX_EVIDENCE_FIELD_BYTES, MAX_EVIDENCE_LIST,
    ReferenceId, Tier, Word,
};

/// A call as a voice agent documents it; its date and time are the event's.
fn call() -> EvidenceSpec {
    EvidenceSpec {
        reference: "call-9".to_owned(),
        agent: "agent-7".to_owned(),
        requested: vec!["appointment".to_owned()],
        number_confirmed: true,
        understood_optional: true,
        ..EvidenceSpec::new(EvidenceKind::Verbal)
    }
}

fn form() -> EvidenceSpec {
    EvidenceSpec {
        reference: "form-71".to_owned(),
        wording: "I agree to texts from XYZ.".to_owned(),
        ..EvidenceSpec::new(EvidenceKind::WebForm)
    }
}

fn error_of(spec: EvidenceSpec) -> (String, String) {
    let error: Invalid = Evidence::checked(spec).expect_err("not valid");
    assert!(!error.expected().is_empty());
    (error.code().to_owned(), error.field().to_owned())
}

fn named(code: &str, field: &str) -> (String, String) {
    (code.to_owned(), format!("evidence.{field}"))
}

#[test]
fn what_is_there_is_kept() {
    let spec = EvidenceSpec {
        wording: "Would you like a text?".to_owned(),
        references: vec!["appt-7".to_owned(), "appt-8".to_owned()],
        document_sha256: Some("0a".repeat(32)),
        ..call()
    };
    let evidence = Evidence::checked(spec.clone()).expect("a whole call");
    assert_eq!(evidence.spec(), &spec);
    assert_eq!((evidence.kind(), evidence.reference()), (EvidenceKind::Verbal, "call-9"));
    assert_eq!(evidence.bounds(), ["appt-7", "appt-8"].map(ReferenceId::of));
    assert!(Evidence::checked(call()).is_ok(), "a call needs no wording");
    assert!(Evidence::checked(form()).is_ok());
}

#[test]
fn each_fact_of_a_call_that_is_missing_empty_or_false_is_named() {
    for blank in ["", " ", "\n\t"] {
        let recording = EvidenceSpec { reference: blank.to_owned(), ..call() };
        assert_eq!(error_of(recording), named("missing_field", "recording"));
        let agent = EvidenceSpec { agent: blank.to_owned(), ..call() };
        assert_eq!(error_of(agent), named("missing_field", "agent"));
        let requested = vec!["appointment".to_owned(), blank.to_owned()];
        let requested = EvidenceSpec { requested, ..call() };
        assert_eq!(error_of(requested), named("missing_field", "requested"));
    }
    let requested = EvidenceSpec { requested: Vec::new(), ..call() };
    assert_eq!(error_of(requested), named("missing_field", "requested"));
    let number = EvidenceSpec { number_confirmed: false, ..call() };
    assert_eq!(error_of(number), named("missing_field", "number_confirmed"));
    let optional = EvidenceSpec { understood_optional: false, ..call() };
    assert_eq!(error_of(optional), named("missing_field", "understood_optional"));
}

#[test]
fn every_other_kind_needs_a_reference_and_the_wording_and_knows_no_fact_of_a_call() {
    for kind in EvidenceKind::all().iter().filter(|kind| **kind != EvidenceKind::Verbal) {
        let spec = || EvidenceSpec { kind: *kind, ..form() };
        assert!(Evidence::checked(spec()).is_ok(), "{kind:?}");
        let reference = EvidenceSpec { reference: " ".to_owned(), ..spec() };
        assert_eq!(error_of(reference), named("missing_field", "reference"));
        let wording = EvidenceSpec { wording: String::new(), ..spec() };
        assert_eq!(error_of(wording), named("missing_field", "wording"));
        for (field, odd) in [
            ("agent", EvidenceSpec { agent: "agent-7".to_owned(), ..spec() }),
            ("requested", EvidenceSpec { requested: vec!["a".to_owned()], ..spec() }),
            ("number_confirmed", EvidenceSpec { number_confirmed: true, ..spec() }),
            ("understood_optional", EvidenceSpec { understood_optional: true, ..spec() }),
        ] {
            assert_eq!(error_of(odd), named("unexpected_field", field), "{kind:?}");
        }
    }
}

#[test]
fn texts_and_lists_have_an_end() {
    let (longest, longer) =
        ("x".repeat(MAX_EVIDENCE_FIELD_BYTES), "x".repeat(MAX_EVIDENCE_FIELD_BYTES + 1));
    assert!(Evidence::checked(EvidenceSpec { wording: longest.clone(), ..form() }).is_ok());
    assert!(Evidence::checked(EvidenceSpec { wording: longest, ..call() }).is_ok());
    for (field, spec) in [
        ("reference", EvidenceSpec { reference: longer.clone(), ..form() }),
        ("wording", EvidenceSpec { wording: longer.clone(), ..form() }),
        ("recording", EvidenceSpec { reference: longer.clone(), ..call() }),
        ("agent", EvidenceSpec { agent: longer.clone(), ..call() }),
        ("wording", EvidenceSpec { wording: longer.clone(), ..call() }),
        ("requested", EvidenceSpec { requested: vec![longer.clone()], ..call() }),
        ("references", EvidenceSpec { references: vec![longer.clone()], ..form() }),
    ] {
        assert_eq!(error_of(spec), named("too_long", field));
    }
    let (most, more) =
        (vec!["a".to_owned(); MAX_EVIDENCE_LIST], vec!["a".to_owned(); MAX_EVIDENCE_LIST + 1]);
    assert!(Evidence::checked(EvidenceSpec { requested: most.clone(), ..call() }).is_ok());
    assert!(Evidence::checked(EvidenceSpec { references: most, ..form() }).is_ok());
    let requested = EvidenceSpec { requested: more.clone(), ..call() };
    assert_eq!(error_of(requested), named("too_long", "requested"));
    let references = EvidenceSpec { references: more, ..form() };
    assert_eq!(error_of(references), named("too_long", "references"));
    let blank = EvidenceSpec { references: vec![" ".to_owned()], ..form() };
    assert_eq!(error_of(blank), named("missing_field", "references"));
}

#[test]
fn a_documents_digest_is_sixty_four_hexadecimal_digits() {
    for digest in ["", "0a", &"0a".repeat(33), &"0g".repeat(32), &"é".repeat(32)] {
        let spec = EvidenceSpec { document_sha256: Some(digest.to_owned()), ..form() };
        assert_eq!(error_of(spec), named("invalid_digest", "document_sha256"));
    }
    let spec = EvidenceSpec { document_sha256: Some("0A".repeat(32)), ..form() };
    assert!(Evidence::checked(spec).is_ok());
}

#[test]
fn a_reference_is_one_of_its_kind() {
    let of = |kind, reference: &str| {
        let evidence = Evidence::new(kind, reference, "I agree.", None).expect("evidence");
        evidence.reference_id()
    };
    assert_eq!(of(EvidenceKind::Paper, "7"), of(EvidenceKind::Paper, "7"));
    assert_ne!(of(EvidenceKind::Paper, "7"), of(EvidenceKind::Email, "7"));
    assert_ne!(of(EvidenceKind::Paper, "7"), of(EvidenceKind::Paper, "8"));
}

#[test]
fn what_the_kinds_prove() {
    let of = |tier: Tier| EvidenceKind::all().iter().filter(move |kind| kind.tier() == tier);
    let kinds = |tier| of(tier).map(|kind| kind.word()).collect::<Vec<_>>();
    assert_eq!(kinds(Tier::ExpressWritten), ["sms_keyword", "web_form", "email", "paper"]);
    assert_eq!(kinds(Tier::Express), ["in_person", "telephone", "verbal"]);
    assert_eq!(kinds(Tier::Attested), ["import", "other"]);
    assert!(Tier::Attested < Tier::Express && Tier::Express < Tier::ExpressWritten);
}
