//! Mistakes that the types forbid. The messages are those of the compiler that CI uses.

#[test]
fn mistakes_do_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
}
