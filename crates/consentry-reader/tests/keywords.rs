//! Whole messages that are keywords, and messages that only contain some.

use consentry_reader::{
    Basis, Intent, Kind, Language, MAX_TEXT_BYTES, OptInWord, PER_SE_OPT_OUT_WORDS, Reader,
    Reading, Scope, Span,
};

fn read(text: &str) -> Reading {
    Reader::builtin().read(text)
}

#[test]
fn each_class_of_word_has_its_reading() {
    // text, intent, opt-in word, rule, language
    let answer = Some(OptInWord::Answer);
    let restart = Some(OptInWord::Restart);
    for (text, intent, opt_in, rule, language) in [
        ("STOP", Intent::OptOut, None, "en.opt_out.stop", "en"),
        ("optout", Intent::OptOut, None, "en.opt_out.optout", "en"),
        ("Opt-Out", Intent::OptOut, None, "en.opt_out.opt_out", "en"),
        ("opt out", Intent::OptOut, None, "en.opt_out.opt_out", "en"),
        ("STOP ALL", Intent::OptOut, None, "en.opt_out.stop_all", "en"),
        ("STOP2QUIT", Intent::OptOut, None, "en.opt_out.stop2quit", "en"),
        ("Stop 2 Quit", Intent::OptOut, None, "en.opt_out.stop_2_quit", "en"),
        ("stop to end", Intent::OptOut, None, "en.opt_out.stop_to_end", "en"),
        ("STOP=QUIT", Intent::OptOut, None, "en.opt_out.stop_quit", "en"),
        ("remove me", Intent::OptOut, None, "en.opt_out.remove_me", "en"),
        ("ARRÊT", Intent::OptOut, None, "fr.opt_out.arret", "fr"),
        ("ALTO", Intent::OptOut, None, "es.opt_out.alto", "es"),
        ("Sair", Intent::OptOut, None, "pt.opt_out.sair", "pt"),
        ("abmelden", Intent::OptOut, None, "de.opt_out.abmelden", "de"),
        ("остановить", Intent::OptOut, None, "ru.opt_out.ostanovit", "ru"),
        ("सदस्यता समाप्त", Intent::OptOut, None, "hi.opt_out.sadasyata_samapt", "hi"),
        ("بند", Intent::OptOut, None, "ur.opt_out.band", "ur"),
        ("YES", Intent::OptIn, answer, "en.opt_in.yes", "en"),
        ("y", Intent::OptIn, answer, "en.opt_in.y", "en"),
        ("Oui", Intent::OptIn, answer, "fr.opt_in.oui", "fr"),
        ("Sí", Intent::OptIn, answer, "es.opt_in.si", "es"),
        ("sim", Intent::OptIn, answer, "pt.opt_in.sim", "pt"),
        ("Ja", Intent::OptIn, answer, "de.opt_in.ja", "de"),
        ("START", Intent::OptIn, restart, "en.opt_in.start", "en"),
        ("unstop", Intent::OptIn, restart, "en.opt_in.unstop", "en"),
        ("opt-in", Intent::OptIn, restart, "en.opt_in.opt_in", "en"),
        ("ABONNER", Intent::OptIn, restart, "fr.opt_in.abonner", "fr"),
        ("HELP", Intent::Help, None, "en.help.help", "en"),
        ("info", Intent::Help, None, "en.help.info", "en"),
        ("Aide", Intent::Help, None, "fr.help.aide", "fr"),
        ("मदद", Intent::Help, None, "hi.help.madad", "hi"),
        ("NO", Intent::Decline, None, "en.decline.no", "en"),
        ("nope", Intent::Decline, None, "en.decline.nope", "en"),
        ("Nein", Intent::Decline, None, "de.decline.nein", "de"),
        ("Wrong number", Intent::WrongNumber, None, "en.wrong_number.wrong_number", "en"),
    ] {
        let reading = read(text);
        assert_eq!(reading.intent, intent, "{text}");
        assert_eq!(reading.basis, Basis::Keyword, "{text}");
        assert_eq!(reading.kind, Kind::Message, "{text}");
        assert_eq!(reading.scope, (intent == Intent::OptOut).then_some(Scope::All), "{text}");
        assert_eq!(reading.opt_in, opt_in, "{text}");
        assert_eq!(reading.rule.expect(text).as_str(), rule, "{text}");
        assert_eq!(reading.language, Language::new(language), "{text}");
        let end = u32::try_from(text.chars().count()).expect("short");
        assert_eq!(reading.span, Some(Span { start: 0, end }), "{text}");
    }
}

#[test]
fn an_acknowledgement_has_a_rule_but_no_intent() {
    for (text, rule) in [
        ("ok", "en.acknowledgement.ok"),
        ("K", "en.acknowledgement.k"),
        ("Thank you!", "en.acknowledgement.thank_you"),
        ("got it", "en.acknowledgement.got_it"),
        ("Merci beaucoup", "fr.acknowledgement.merci_beaucoup"),
        ("👍", "und.acknowledgement.thumbs_up"),
        ("👍🏽", "und.acknowledgement.thumbs_up"),
        ("🙏🙏", "und.acknowledgement.folded_hands"),
        ("❤️", "und.acknowledgement.heart"),
    ] {
        let reading = read(text);
        assert_eq!(reading.kind, Kind::Acknowledgement, "{text}");
        assert_eq!((reading.intent, reading.basis), (Intent::None, Basis::None), "{text}");
        assert_eq!((reading.scope, reading.opt_in), (None, None), "{text}");
        assert_eq!(reading.rule.expect(text).as_str(), rule, "{text}");
    }
}

#[test]
fn an_ordinary_message_has_no_reading() {
    for text in [
        "",
        "   ",
        "!?",
        "😡",
        "please",
        "hi",
        "stop by at 5?",
        "Can it stop my headaches?",
        "I can't stop",
        "can't stop",
        "don't stop",
        "unstoppable",
        "end of the day",
        "The end is near",
        "I quit my job",
        "help me move",
        "help is on the way",
        "yes I will be there",
        "Yes, at 5",
        "no way",
        "no, 6 pm is better",
        "start at 9, end at 5",
        "for your info",
        "that is the wrong number plate",
        "remove the old sofa",
        "ok see you then",
        "thanks for the info",
        "fin de semana",
        "en alto",
        "para",
        "TD",
        "join",
        "go",
        "continue",
        "confirm",
        "yeah",
        "yes no",
        "no yes",
        "help no",
        "yes help",
    ] {
        assert_eq!(read(text), Reading::none(), "{text:?}");
    }
}

#[test]
fn the_words_of_the_law_are_all_known() {
    for word in PER_SE_OPT_OUT_WORDS {
        assert_eq!(read(word).intent, Intent::OptOut, "{word}");
        assert!(Reader::builtin().is_opt_out_word(word), "{word}");
    }
}

#[test]
fn a_hint_breaks_ties_and_nothing_else() {
    let reader = Reader::builtin();
    for (text, hint, language, rule) in [
        ("stop", "fr", "fr", "fr.opt_out.stop"),
        ("stop", "nl", "nl", "nl.opt_out.stop"),
        ("stop", "ja", "en", "en.opt_out.stop"),
        ("no", "it", "it", "it.decline.no"),
        ("Ja", "nl", "nl", "nl.opt_in.ja"),
        ("ARRET", "en", "fr", "fr.opt_out.arret"),
        ("END", "fr", "en", "en.opt_out.end"),
    ] {
        let unhinted = reader.read(text);
        let reading = reader.read_with_language(text, Language::new(hint));
        assert_eq!(reading.language, Language::new(language), "{text} in {hint}");
        assert_eq!(reading.rule.expect(text).as_str(), rule, "{text} in {hint}");
        assert_eq!(reading.intent, unhinted.intent, "{text} in {hint}");
        assert_eq!(reading.opt_in, unhinted.opt_in, "{text} in {hint}");
    }
}

#[test]
fn spans_count_scalar_values_of_the_raw_text() {
    for (text, start, end) in [
        ("STOP", 0, 4),
        ("  stop.  ", 2, 6),
        ("please, STOP now", 8, 12),
        ("stop stop STOP", 0, 4),
        ("😡😡 ＳＴＯＰ！", 3, 7),
        ("«\u{a0}arre\u{302}t\u{a0}»", 2, 8),
        ("S\u{200b}TOP", 0, 5),
        ("opt - out, please", 0, 9),
        ("ok ok, unsubscribe", 7, 18),
        ("sorry, wrong number", 7, 19),
        ("stop, wrong number", 6, 18),
    ] {
        assert_eq!(read(text).span, Some(Span { start, end }), "{text:?}");
    }
}

#[test]
fn a_keyword_is_read_with_one_slip_of_a_finger() {
    for text in [
        "Stpo",
        "Sotp",
        "dtop",
        "sstop",
        "sttop",
        "stoppp",
        "unsubcribe",
        "UNSUBSCRIBR",
        "cancle",
        "Stopped",
        "Quite",
        "edn",
        "hlep",
        "Stpo please",
        "st0p",
    ] {
        let reading = read(text);
        assert_eq!(reading.basis, Basis::Typo, "{text}");
        assert!(matches!(reading.intent, Intent::OptOut | Intent::Help), "{text}");
    }
    // Words of their own, and what nobody asked for: a consent rests on the word as it is written.
    for text in
        ["step", "shop", "top", "stoop", "send", "hell", "quiet time", "yed", "yesss", "statt"]
    {
        assert_ne!(read(text).basis, Basis::Typo, "{text}");
    }
}

#[test]
fn letters_written_apart_are_a_word() {
    for text in ["S.T.O.P", "s t o p", "S-T-O-P!", "Q U I T please"] {
        assert_eq!(
            (read(text).intent, read(text).basis),
            (Intent::OptOut, Basis::Keyword),
            "{text}"
        );
    }
    assert_eq!(read("a b c d"), Reading::none());
    assert_eq!(read("停车场在哪"), Reading::none());
}

#[test]
fn a_request_at_the_end_of_a_long_text_counts() {
    let padded = |bytes: usize| format!("{}STOP", " ".repeat(bytes - 4));
    assert_eq!(read(&padded(MAX_TEXT_BYTES)).intent, Intent::OptOut);
    assert_eq!(read(&padded(2 * MAX_TEXT_BYTES + 1)).intent, Intent::OptOut);
    // Of a longer text the middle is left out.
    let hidden = format!("{}stop{}", "x ".repeat(MAX_TEXT_BYTES), " x".repeat(MAX_TEXT_BYTES));
    assert_eq!(read(&hidden), Reading::none());
}

#[test]
fn an_opt_out_word_is_one_as_it_stands() {
    let reader = Reader::builtin();
    for word in ["STOP", "Opt-Out", "optout", " arrêt ", "stop all"] {
        assert!(reader.is_opt_out_word(word), "{word}");
    }
    for word in ["", "please stop", "stop stop", "stopp by", "START", "no", "wrong number"] {
        assert!(!reader.is_opt_out_word(word), "{word}");
    }
}

#[test]
fn names_on_the_wire_are_stable() {
    let intents = [
        (Intent::OptOut, "opt_out"),
        (Intent::OptIn, "opt_in"),
        (Intent::Help, "help"),
        (Intent::WrongNumber, "wrong_number"),
        (Intent::Decline, "decline"),
        (Intent::None, "none"),
    ];
    assert!(intents.iter().all(|(intent, name)| intent.as_str() == *name));
    assert_eq!((Basis::Keyword.as_str(), Basis::None.as_str()), ("keyword", "none"));
    let kinds = (Kind::Message.as_str(), Kind::Acknowledgement.as_str());
    assert_eq!(kinds, ("message", "acknowledgement"));
    assert_eq!(Scope::All.as_str(), "all");
    let words = [OptInWord::Own, OptInWord::Answer, OptInWord::Join, OptInWord::Restart];
    assert_eq!(words.map(OptInWord::as_str), ["own", "answer", "join", "restart"]);
}

#[test]
fn a_reader_is_shared_and_shows_no_text() {
    fn shared<T: Send + Sync + Clone>(_: &T) {}
    shared(Reader::builtin());
    let shown = format!("{:?}", Reader::builtin());
    assert!(shown.starts_with("Reader { phrases: "), "{shown}");
    assert!(!format!("{:?}", read("Please STOP, Dana")).contains("Dana"));
    assert!(!format!("{:?}", read("please stop")).contains("please"));
}
