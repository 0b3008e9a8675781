//! What makes no difference to a reading.

use consentry_reader::{Basis, Intent, Reader, Reading, Span};
use proptest::prelude::*;

fn read(text: &str) -> Reading {
    Reader::builtin().read(text)
}

#[test]
fn a_stop_is_a_stop_however_it_is_typed() {
    for text in [
        "stop",
        "Stop",
        "sToP",
        " stop ",
        "Stop.",
        "STOP!!!",
        "\"STOP\"",
        "'stop'",
        "‘Stop’",
        "“Stop”",
        "«Stop»",
        "„Stop“",
        "`stop`",
        "(stop)",
        "*STOP*",
        "_stop_",
        "#stop",
        "/stop",
        "stop\n",
        "\r\nstop\r\n",
        "\tstop",
        "\u{a0}stop\u{3000}",
        "stop…",
        "STOP™",
        "STOP\0",
        "STOP😡😡",
        "🛑STOP🛑",
        "ＳＴＯＰ",
        "𝐒𝐓𝐎𝐏",
        "Ⓢⓣⓞⓟ",
        "S\u{200b}T\u{200d}O\u{2060}P",
        "\u{feff}STOP",
        "\u{202e}STOP\u{202c}",
        "STOP\u{fe0f}",
        "ST\u{ad}OP",
        "s\u{301}top",
    ] {
        assert_eq!(read(text).intent, Intent::OptOut, "{text:?}");
    }
}

#[test]
fn an_accent_makes_no_difference() {
    for text in ["ARRÊT", "arrêt", "ARRET", "arre\u{302}t", "ÀRRÉT", "ａｒｒｅｔ"] {
        assert_eq!(read(text).rule.expect(text).as_str(), "fr.opt_out.arret", "{text:?}");
    }
    assert_eq!(read("sí").opt_in, read("si").opt_in);
    assert_eq!(read("Não").intent, Intent::Decline);
}

#[test]
fn an_apostrophe_separates_in_texts_as_in_lexicons() {
    for text in ["arrêt s'il vous plaît", "arrêt s’il vous plaît", "arrêt s\u{2bc}il vous plaît"]
    {
        assert_eq!(read(text).intent, Intent::OptOut, "{text:?}");
    }
    assert_eq!(read("can't stop"), Reading::none());
    assert_eq!(read("can’t stop"), Reading::none());
}

/// Reads both and compares all but the place.
fn same_but_for_the_place(one: &str, other: &str) -> bool {
    Reading { span: None, ..read(one) } == Reading { span: None, ..read(other) }
}

/// Texts of which a good part have a reading.
fn message() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "STOP",
        "stop",
        "opt",
        "out",
        "please",
        "Arrêt",
        "yes",
        "no",
        "help",
        "ok",
        "thanks",
        "wrong",
        "number",
        "👍",
        "मदद",
        "at",
        "5",
    ]);
    let separator = prop::sample::select(vec![" ", ", ", "\n", "-", "! ", "😡"]);
    prop::collection::vec((word, separator), 0..6).prop_map(|words| {
        words.into_iter().flat_map(|(word, separator)| [word, separator]).collect()
    })
}

proptest! {
    #[test]
    fn any_text_is_read(text in any::<String>()) {
        let _ = read(&text);
        let _ = Reader::builtin().is_opt_out_word(&text);
    }

    #[test]
    fn what_surrounds_a_text_makes_no_difference(
        text in message(),
        before in "[ \t\r\n.,!?\"'‘’“”()*\u{a0}\u{200b}\u{feff}😡]{0,5}",
        after in "[ \t\r\n.,!?\"'‘’“”()*\u{a0}\u{200b}\u{feff}😡]{0,5}",
    ) {
        let surrounded = format!("{before}{text}{after}");
        prop_assert!(same_but_for_the_place(&text, &surrounded));
        let moved = u32::try_from(before.chars().count()).expect("short");
        let span = read(&text).span;
        let expected = span.map(|Span { start, end }| Span { start: start + moved, end: end + moved });
        prop_assert_eq!(read(&surrounded).span, expected);
    }

    #[test]
    fn case_makes_no_difference(text in message()) {
        prop_assert!(same_but_for_the_place(&text, &text.to_uppercase()));
        prop_assert!(same_but_for_the_place(&text, &text.to_lowercase()));
    }

    #[test]
    fn a_span_lies_in_the_text_and_a_keyword_reads_the_same(text in message()) {
        if let Reading { span: Some(Span { start, end }), intent, basis, .. } = read(&text) {
            let part: String =
                text.chars().skip(start as usize).take((end - start) as usize).collect();
            prop_assert_eq!(part.chars().count(), (end - start) as usize);
            // A part of a sentence may be a keyword where it stands alone: "no thanks".
            if matches!(basis, Basis::Keyword | Basis::Typo) {
                prop_assert_eq!(read(&part).intent, intent, "{:?} in {:?}", part, text);
            }
        }
    }

    #[test]
    fn with_an_unknown_word_a_message_is_no_keyword(text in message(), word in "[a-z]{3}zqx") {
        for text in [format!("{text} {word}"), format!("{word} {text}")] {
            let basis = read(&text).basis;
            prop_assert!(!matches!(basis, Basis::Keyword | Basis::Typo), "{:?}: {:?}", text, basis);
        }
    }
}
