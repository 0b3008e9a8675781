//! What a configuration may say, and who may change it: the error names the field.

mod common;

use common::configure_all;
use consentry_core::{
    AdministratorSpec, Configuration, ConsentHolder, DAY, HOUR, Invalid, LineSpec, MAX_TREE_DEPTH,
    OptInFeature, OptInMode, OrganizationSpec, Privilege, ProgramSpec, PurposeSpec, ReOptIn,
    SubOrganizationSpec, Word,
};

fn organized(change: impl Fn(&mut OrganizationSpec)) -> Result<Configuration, Invalid> {
    in_mode(OptInMode::Recorded, change)
}

fn in_mode(
    mode: OptInMode,
    change: impl Fn(&mut OrganizationSpec),
) -> Result<Configuration, Invalid> {
    configure_all(change, |spec| spec_in(mode, spec), |_| {})
}

fn spec_in(mode: OptInMode, spec: &mut ProgramSpec) {
    *spec = ProgramSpec::new(mode, &spec.id, &spec.brand, &spec.support_contact);
}

fn named(result: Result<Configuration, Invalid>) -> (String, String) {
    let error = result.expect_err("not valid");
    (error.code().to_owned(), error.field().to_owned())
}

fn error(code: &str, field: &str) -> (String, String) {
    (code.to_owned(), field.to_owned())
}

fn sub(id: &str, parent: Option<&str>) -> SubOrganizationSpec {
    SubOrganizationSpec {
        id: id.to_owned(),
        name: format!("The {id}"),
        parent: parent.map(str::to_owned),
    }
}

/// So many organizations below each other, the lowest first.
fn chain(length: usize) -> Vec<SubOrganizationSpec> {
    let name = |level: usize| format!("o{level}");
    let level = |level| {
        let parent = (level > 1).then(|| name(level - 1));
        sub(&name(level), parent.as_deref())
    };
    (1..=length).rev().map(level).collect()
}

#[test]
fn a_tree_is_at_most_sixteen_organizations_deep() {
    let of = |length| organized(move |spec| spec.organizations = chain(length));
    assert!(of(MAX_TREE_DEPTH - 1).is_ok());
    assert_eq!(named(of(MAX_TREE_DEPTH)), error("tree_too_deep", "organizations[0].parent"));
}

#[test]
fn a_tree_has_no_circle_and_no_unknown_parent() {
    let with = |organizations: Vec<SubOrganizationSpec>| {
        named(organized(move |spec| spec.organizations.clone_from(&organizations)))
    };
    let circle = vec![sub("a", Some("b")), sub("b", Some("c")), sub("c", Some("a"))];
    assert_eq!(with(circle), error("tree_too_deep", "organizations[0].parent"));
    let itself = vec![sub("a", None), sub("b", Some("b"))];
    assert_eq!(with(itself), error("tree_too_deep", "organizations[1].parent"));
    let stranger = vec![sub("a", Some("z"))];
    assert_eq!(with(stranger), error("unknown_organization", "organizations[0].parent"));
    let twice = vec![sub("a", None), sub("a", None)];
    assert_eq!(with(twice), error("repeated_id", "organizations[1].id"));
    let main = vec![sub("xyz", None)];
    assert_eq!(with(main), error("repeated_id", "organizations[0].id"));
}

#[test]
fn organizations_have_names_and_lines_belong_to_one() {
    let configuration = organized(|spec| {
        spec.organizations = vec![sub("north", Some("xyz")), sub("oslo", Some("north"))];
    });
    let configuration = configuration.expect("a tree");
    assert_eq!(configuration.organization_name("xyz"), Some("XYZ"));
    assert_eq!(configuration.organization_name("oslo"), Some("The oslo"));
    assert_eq!(configuration.organization_name("rome"), None);
    let lines = |organization: &'static str| {
        configure_all(
            |spec| spec.organizations = vec![sub("north", None)],
            |spec| spec_in(OptInMode::Recorded, spec),
            move |line: &mut LineSpec| line.organization = Some(organization.to_owned()),
        )
    };
    let north = lines("north").expect("a known organization");
    assert!(north.lines().all(|(_, line)| line.organization() == "north"));
    assert!(configuration.lines().all(|(_, line)| line.organization() == "xyz"));
    assert_eq!(named(lines("south")), error("unknown_organization", "lines[0].organization"));
}

#[test]
fn what_is_not_granted_cannot_be_enabled() {
    let with =
        |granted, enabled| organized(move |spec| spec.opt_in = OptInFeature { granted, enabled });
    assert_eq!(named(with(false, true)), error("not_granted", "organization.opt_in.enabled"));
    for (granted, enabled) in [(false, false), (true, false), (true, true)] {
        let configuration = with(granted, enabled).expect("possible");
        let is_on = granted && enabled;
        assert!(configuration.programs().all(|program| program.opt_in_is_on() == is_on));
    }
}

#[test]
fn consent_mode_and_group_messaging_exclude_each_other_while_the_feature_is_on() {
    let with = |mode, enabled| {
        in_mode(mode, move |spec| {
            spec.group_messaging = true;
            spec.opt_in.enabled = enabled;
        })
    };
    let excluded = error("excludes_group_messaging", "organization.group_messaging");
    assert_eq!(named(with(OptInMode::Consent, true)), excluded);
    assert!(with(OptInMode::Consent, false).is_ok());
    assert!(with(OptInMode::Disclaimer, true).is_ok());
    assert!(with(OptInMode::Recorded, true).is_ok());
    assert!(in_mode(OptInMode::Consent, |_| {}).is_ok());
}

#[test]
fn administrators_have_a_name_and_a_privilege() {
    let with = |name: &'static str, privileges: Vec<Privilege>| {
        organized(move |spec| {
            let privileges = privileges.clone();
            spec.administrators = vec![AdministratorSpec { name: name.to_owned(), privileges }];
        })
    };
    assert!(with("pat", vec![Privilege::Setup]).is_ok());
    let missing = |field| error("missing_field", field);
    assert_eq!(named(with(" ", vec![Privilege::Setup])), missing("administrators[0].name"));
    assert_eq!(named(with("pat", Vec::new())), missing("administrators[0].privileges"));
}

/// Pat may set up, Quinn works for the provider.
fn administered(change: impl Fn(&mut OrganizationSpec)) -> Configuration {
    let configuration = organized(|spec| {
        spec.administrators = [("pat", Privilege::Setup), ("quinn", Privilege::Provider)]
            .map(|(name, privilege)| AdministratorSpec {
                name: name.to_owned(),
                privileges: vec![privilege],
            })
            .to_vec();
        change(spec);
    });
    configuration.expect("possible")
}

#[test]
fn settings_are_changed_by_who_has_the_privilege() {
    let current = administered(|_| {});
    let off = administered(|spec| spec.opt_in.enabled = false);
    let withdrawn =
        administered(|spec| spec.opt_in = OptInFeature { granted: false, enabled: false });
    let others = administered(|spec| spec.administrators.truncate(1));
    let permitted = |next: &Configuration, actor| match current.permits_change(next, actor) {
        Ok(()) => true,
        Err(error) => {
            assert_eq!((error.code(), error.field()), ("missing_privilege", "actor"));
            assert!(!error.to_string().contains(actor), "the name is not quoted");
            false
        }
    };
    for (next, pat, quinn) in [
        (&current, true, true),
        (&off, true, true),
        (&withdrawn, false, true),
        (&others, false, true),
    ] {
        assert_eq!(permitted(next, "pat"), pat);
        assert_eq!(permitted(next, "quinn"), quinn);
        assert!(!permitted(next, "robin"), "nobody's name");
        assert!(!permitted(next, "Pat"), "another name");
    }
}

#[test]
fn where_nobody_is_listed_everybody_may() {
    let (open, next) = (organized(|_| {}).expect("possible"), administered(|_| {}));
    assert!(open.permits_change(&next, "robin").is_ok());
    assert!(next.permits_change(&open, "robin").is_err(), "nor may the list be left out");
    assert!(next.permits_change(&open, "pat").is_err());
    assert!(next.permits_change(&open, "quinn").is_ok());
}

#[test]
fn an_administrator_is_not_shown() {
    let shown = format!("{:?}", administered(|_| {}).organization_spec());
    assert!(!shown.contains("pat") && !shown.contains("quinn"), "{shown}");
}

#[test]
fn what_belongs_to_one_mode_only() {
    let with = |mode, change: fn(&mut ProgramSpec)| {
        let in_mode = |spec: &mut ProgramSpec| {
            spec_in(mode, spec);
            change(spec);
        };
        configure_all(|_| {}, in_mode, |_| {})
    };
    let by_program: fn(&mut ProgramSpec) = |spec| spec.consent_holder = ConsentHolder::Program;
    let new_message: fn(&mut ProgramSpec) = |spec| spec.re_opt_in = ReOptIn::NewMessage;
    for mode in OptInMode::all().iter().copied() {
        let (holder, re_opt_in) = (with(mode, by_program), with(mode, new_message));
        match mode {
            OptInMode::Recorded => {
                assert!(holder.is_ok());
                assert_eq!(named(re_opt_in), error("unknown_word", "programs[0].re_opt_in"));
            }
            OptInMode::Consent | OptInMode::Disclaimer => {
                assert_eq!(named(holder), error("unknown_word", "programs[0].consent_holder"));
                assert!(re_opt_in.is_ok());
            }
        }
    }
}

#[test]
fn spans_classes_and_purposes_have_their_ranges() {
    let with = |change: &dyn Fn(&mut ProgramSpec)| {
        configure_all(
            |_| {},
            |spec| {
                spec_in(OptInMode::Recorded, spec);
                change(spec);
            },
            |_| {},
        )
    };
    for (lifetime, is_valid) in
        [(DAY - 1, false), (DAY, true), (36_525 * DAY, true), (36_525 * DAY + 1, false)]
    {
        let result = with(&|spec| spec.limits.consent_lifetime = Some(lifetime));
        match is_valid {
            true => assert!(result.is_ok(), "{lifetime}"),
            false => {
                assert_eq!(named(result), error("out_of_range", "programs[0].consent_lifetime"));
            }
        }
    }
    for (period, is_valid) in
        [(HOUR - 1, false), (HOUR, true), (10 * DAY, true), (10 * DAY + 1, false)]
    {
        let result = with(&|spec| spec.limits.review_period = period);
        match is_valid {
            true => assert!(result.is_ok(), "{period}"),
            false => assert_eq!(named(result), error("out_of_range", "programs[0].review_period")),
        }
    }
    let no_class = with(&|spec| spec.classes.clear());
    assert_eq!(named(no_class), error("missing_field", "programs[0].classes"));
    let twice = with(&|spec| spec.purposes = ["a", "a"].map(PurposeSpec::unlimited).to_vec());
    assert_eq!(named(twice), error("repeated_id", "programs[0].purposes"));
    let blank = with(&|spec| spec.purposes = vec![PurposeSpec::unlimited("a b")]);
    assert_eq!(named(blank), error("invalid_id", "programs[0].purposes"));
}

#[test]
fn a_toll_free_line_says_who_answers_stop() {
    let with = |address: &'static str, answered| {
        let program = ProgramSpec::new(OptInMode::Recorded, "a", "XYZ", "help@xyz.example");
        let mut line = LineSpec::new(address, "a", None);
        line.stop_answered_by = answered;
        let configuration = Configuration::new(
            consentry_core::ConfigurationId::of("the tests"),
            OrganizationSpec::new("xyz", "XYZ"),
            &[program],
            &[line],
        );
        configuration.expect("valid").warnings()
    };
    for toll_free in ["+18005550100", "+18335550100", "+18885550100"] {
        let fields: Vec<String> = with(toll_free, None).into_iter().map(|it| it.field).collect();
        assert_eq!(fields, ["lines[0].stop_answered_by"], "{toll_free}");
        for answered in consentry_core::StopAnsweredBy::all() {
            assert!(with(toll_free, Some(*answered)).is_empty(), "{toll_free}");
        }
    }
    for other in ["+14155550100", "+448005550100", "80055"] {
        assert!(with(other, None).is_empty(), "{other}");
    }
}
