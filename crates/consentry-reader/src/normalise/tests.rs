//! The words that texts come down to.

use proptest::prelude::*;

use super::*;

/// Returns the words of `text` with their places.
fn places(text: &str) -> Vec<(String, u32, u32)> {
    let mut places = Vec::new();
    let _: ControlFlow<()> = for_each_word(text, |Word { text: word, span, .. }| {
        places.push((word.to_owned(), span.start, span.end));
        ControlFlow::Continue(())
    });
    places
}

#[test]
fn texts_come_down_to_words() {
    for (text, expected) in [
        ("", ""),
        (" \t\r\n", ""),
        ("STOP", "stop"),
        ("  Stop!!! ", "stop"),
        ("\"Stop\"", "stop"),
        ("‘Stop’ “Stop” «Stop» „Stop“ `Stop´", "stop stop stop stop stop"),
        ("Opt-Out", "opt out"),
        ("opt_out", "opt out"),
        ("STOP=QUIT", "stop quit"),
        ("S.T.O.P", "s t o p"),
        ("STOP\0", "stop"),
        ("S'il vous plaît", "s il vous plait"),
        ("s’il", "s il"),
        ("s\u{2bc}il", "s il"),
        // Width and style.
        ("ＳＴＯＰ", "stop"),
        ("𝐒𝐓𝐎𝐏 𝓢𝓽𝓸𝓹 Ⓢⓣⓞⓟ", "stop stop stop"),
        ("ﬁn", "fin"),
        ("STOP™ INFO ℹ️", "stop info"),
        // Case.
        ("İPTAL ıptal", "iptal iptal"),
        ("STRASSE straße STRAẞE", "strasse strasse strasse"),
        ("ΟΔΟΣ οδος οδός", "οδοσ οδοσ οδοσ"),
        ("ОСТАНОВИТЬ", "остановить"),
        // Accents, composed or not.
        ("ARRÊT arre\u{302}t", "arret arret"),
        ("zły numer", "zly numer"),
        ("DÉSABONNER Œuvre Ærø", "desabonner oeuvre aero"),
        // Invisible characters go, inside and around a word.
        ("S\u{200b}T\u{ad}O\u{2060}P\u{fe0f}", "stop"),
        ("\u{feff}\u{202e}STOP\u{202c}", "stop"),
        ("ST\u{115f}OP", "stop"),
        // Vowel signs of Indian scripts belong to their words.
        ("मदद, कृपया!", "मदद कृपया"),
        // Emoji separate; a few are words.
        ("stop😡😡now", "stop now"),
        ("👍🏽👍", "👍 👍"),
        ("❤️", "❤"),
        ("ok🙏", "ok 🙏"),
        ("1️⃣", "1"),
        ("🇺🇸 🅿️", ""),
    ] {
        assert_eq!(words(text).join(" "), expected, "{text:?}");
    }
}

#[test]
fn marks_come_out_in_one_order() {
    // Nukta (7) and virama (9), either way round.
    assert_eq!(words("क\u{94d}\u{93c}"), words("क\u{93c}\u{94d}"));
    assert_eq!(words("\u{94d}\u{93c}"), words("\u{93c}\u{94d}"));
}

#[test]
fn places_count_scalar_values_of_the_raw_text() {
    let place = |word: &str, start, end| (word.to_owned(), start, end);
    assert_eq!(places("  Stop, NOW"), [place("stop", 2, 6), place("now", 8, 11)]);
    assert_eq!(places("😡 arre\u{302}t\u{fe0f}!"), [place("arret", 2, 8)]);
    assert_eq!(places("ﬁn"), [place("fin", 0, 2)]);
    assert_eq!(places("a½b"), [place("a1", 0, 2), place("2b", 1, 3)]);
}

#[test]
fn a_long_word_comes_out_whole() {
    let long = "STOP".repeat(100);
    assert_eq!(words(&long), [long.to_lowercase()]);
}

#[test]
fn each_character_is_normalised_once_and_for_all() {
    for c in '\0'..=char::MAX {
        let once = words(&format!("{c}a{c}")).join(" ");
        assert_eq!(words(&once).join(" "), once, "U+{:04X}", u32::from(c));
    }
}

#[test]
fn upper_and_lower_case_are_one_word() {
    for c in ('\0'..=char::MAX).filter(|c| c.is_lowercase()) {
        // Where upper and lower case have different compatibility forms, they stay apart.
        let upper: String = c.to_uppercase().collect();
        let back: String = upper.to_lowercase();
        if back.chars().eq([c]) {
            assert_eq!(words(&upper), words(&back), "U+{:04X}", u32::from(c));
        }
    }
}

proptest! {
    #[test]
    fn normalising_is_idempotent(text in any::<String>()) {
        let once = words(&text).join(" ");
        prop_assert_eq!(words(&once).join(" "), once);
    }

    #[test]
    fn places_are_in_order_and_inside_the_text(text in any::<String>()) {
        let count = u32::try_from(text.chars().count()).expect("short");
        let mut previous = 0;
        for (_, start, end) in places(&text) {
            prop_assert!(previous <= start && start < end && end <= count);
            // One raw character may hold the end of one word and the start of the next.
            previous = end - 1;
        }
    }
}

/// All that is said of each word of a text.
type Words = Vec<(String, u64, Span, Gap, bool)>;

fn collect(
    each: impl FnOnce(&mut dyn FnMut(Word<'_>) -> ControlFlow<()>) -> ControlFlow<()>,
) -> Words {
    let mut words = Vec::new();
    let _: ControlFlow<()> = each(&mut |Word { text, hash, span, gap, capital }| {
        words.push((text.to_owned(), hash, span, gap, capital));
        ControlFlow::Continue(())
    });
    words
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn words_are_those_that_are_worked_out_letter_by_letter(
        text in prop_oneof![
            "\\PC{0,80}",
            "([a-zA-Z0-9]{1,12}[ ,.!?\"'\n-]{1,2}){0,90}",
            "[a-zA-Z]{300,330}( [a-z]{1,9}){0,3}[a-zA-Z]{0,330}",
            "([a-z]{1,4}|é|ß|ﬁ|½|क\u{94d}|不|要|停|👍|❤|ST|مرحبا|नमस्ते|™|[ ,.“”'😀\u{e0061}\u{200b}-]){0,24}",
        ],
    ) {
        let table = &crate::reader::lexicons().fold;
        let looked_up = collect(|visit| for_each_word_by(table, &text, visit));
        let worked_out = collect(|mut visit| {
            any_words(&FoldTable::default(), &text, OpenWord::at(0, Gap::Space), &mut visit)
        });
        prop_assert_eq!(looked_up, worked_out, "{:?}", text);
    }
}
