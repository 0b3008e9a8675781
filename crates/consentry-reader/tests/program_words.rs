//! A program's own words: what they add, and what they can never take.

use consentry_reader::{
    Basis, Intent, Kind, OptInWord, PER_SE_OPT_OUT_WORDS, Reader, ReaderBuilder, ReaderError,
    Reading,
};
use proptest::prelude::*;

fn rule(reading: &Reading) -> &str {
    reading.rule.as_ref().expect("a rule").as_str()
}

#[test]
fn own_words_are_read() {
    let reader = Reader::builder()
        .opt_out_word("Enough")
        .opt_out_word("leave us")
        .opt_in_word("Agreed")
        .help_word("Who?")
        .join_word("DEALS")
        .build()
        .expect("good words");
    for (text, intent, opt_in, id) in [
        ("ENOUGH", Intent::OptOut, None, "program.opt_out.enough"),
        ("enough, please!", Intent::OptOut, None, "program.opt_out.enough"),
        ("leave-us", Intent::OptOut, None, "program.opt_out.leave_us"),
        ("agreed", Intent::OptIn, Some(OptInWord::Own), "program.opt_in.agreed"),
        ("ok agreed", Intent::OptIn, Some(OptInWord::Own), "program.opt_in.agreed"),
        ("yes agreed", Intent::OptIn, Some(OptInWord::Own), "program.opt_in.agreed"),
        ("who", Intent::Help, None, "program.help.who"),
        ("deals", Intent::OptIn, Some(OptInWord::Join), "program.join.deals"),
        ("deals yes", Intent::OptIn, Some(OptInWord::Answer), "en.opt_in.yes"),
        ("STOP", Intent::OptOut, None, "en.opt_out.stop"),
        ("agreed. stop", Intent::OptOut, None, "en.opt_out.stop"),
        ("agreed. enough", Intent::OptOut, None, "program.opt_out.enough"),
        ("help", Intent::Help, None, "en.help.help"),
    ] {
        let reading = reader.read(text);
        assert_eq!((reading.intent, reading.opt_in), (intent, opt_in), "{text}");
        assert_eq!(rule(&reading), id, "{text}");
    }
    for text in ["enough is enough said", "leave", "us", "good deals", "who are you"] {
        assert_eq!(reader.read(text), Reading::none(), "{text}");
    }
    assert_eq!(reader.read("enough").language, None);
    assert_eq!(Reader::builtin().read("enough").basis, Basis::Unsure);
    assert!(reader.is_opt_out_word("enough") && reader.is_opt_out_word("stop"));
}

#[test]
fn a_word_that_is_not_ascii_has_a_rule_too() {
    let reader = Reader::builder().opt_out_word("取消").build().expect("a good word");
    let reading = reader.read("取消！");
    assert_eq!(reading.intent, Intent::OptOut);
    assert!(rule(&reading).starts_with("program.opt_out.sha256-"), "{reading:?}");
    assert_eq!(reader.read("取消").rule, reading.rule);
}

#[test]
fn a_documented_word_may_be_the_programs_own() {
    // list, word, and what the word is then
    for (builder, text, opt_in, id) in [
        (Reader::builder().opt_in_word("YES"), "yes", OptInWord::Answer, "en.opt_in.yes"),
        (Reader::builder().opt_in_word("START"), "start", OptInWord::Own, "en.opt_in.start"),
        (Reader::builder().opt_in_word("OK"), "ok", OptInWord::Own, "program.opt_in.ok"),
        (Reader::builder().opt_in_word("👍"), "👍🏽", OptInWord::Own, "program.opt_in.sha256-"),
        (Reader::builder().join_word("START"), "start", OptInWord::Join, "en.opt_in.start"),
        (Reader::builder().join_word("JOIN"), "join", OptInWord::Join, "program.join.join"),
    ] {
        let reading = builder.build().expect(text).read(text);
        assert_eq!(reading.opt_in, Some(opt_in), "{text}");
        assert_eq!(reading.kind, Kind::Message, "{text}");
        assert!(rule(&reading).starts_with(id), "{text}");
    }
    let reader = Reader::builder()
        .opt_out_word("STOP")
        .opt_out_word("NO")
        .help_word("HELP")
        .build()
        .expect("good words");
    assert_eq!(rule(&reader.read("stop")), "en.opt_out.stop");
    assert_eq!(rule(&reader.read("help")), "en.help.help");
    assert_eq!(rule(&reader.read("no")), "program.opt_out.no");
    assert_eq!(reader.read("no thanks").intent, Intent::OptOut);
}

#[test]
fn a_word_may_be_given_twice() {
    let reader = Reader::builder().join_word("deals").join_word("DEALS!").build().expect("good");
    assert_eq!(reader.read("deals").opt_in, Some(OptInWord::Join));
    assert_eq!(reader.read("deals deals").opt_in, Some(OptInWord::Join));
}

#[test]
fn a_refused_word_says_which_and_why() {
    let long = "a".repeat(41);
    let new = Reader::builder;
    for (builder, code, class, word) in [
        (new().opt_out_word(""), "word_empty", "opt_out", ""),
        (new().opt_in_word(" !?"), "word_empty", "opt_in", " !?"),
        (new().join_word("🎉"), "word_empty", "join", "🎉"),
        (new().help_word(&long), "word_too_long", "help", &*long),
        (new().opt_in_word("END"), "word_conflict", "opt_in", "END"),
        (new().opt_in_word("Opt-Out"), "word_conflict", "opt_in", "Opt-Out"),
        (new().opt_in_word("Arrêt"), "word_conflict", "opt_in", "Arrêt"),
        (new().opt_in_word("please stop"), "word_conflict", "opt_in", "please stop"),
        (new().opt_in_word("yes stop"), "word_conflict", "opt_in", "yes stop"),
        (new().opt_in_word("HELP"), "word_conflict", "opt_in", "HELP"),
        (new().opt_in_word("no"), "word_conflict", "opt_in", "no"),
        (new().opt_in_word("wrong number"), "word_conflict", "opt_in", "wrong number"),
        (new().opt_in_word("please"), "word_conflict", "opt_in", "please"),
        (new().join_word("quit"), "word_conflict", "join", "quit"),
        (new().join_word("info"), "word_conflict", "join", "info"),
        (new().join_word("YES"), "word_conflict", "join", "YES"),
        (new().help_word("stop"), "word_conflict", "help", "stop"),
        (new().help_word("yes"), "word_conflict", "help", "yes"),
        (new().help_word("ok"), "word_conflict", "help", "ok"),
        (new().opt_out_word("START"), "word_conflict", "opt_out", "START"),
        (new().opt_out_word("yes"), "word_conflict", "opt_out", "yes"),
        (new().opt_out_word("help"), "word_conflict", "opt_out", "help"),
        (new().opt_out_word("thanks"), "word_conflict", "opt_out", "thanks"),
        // Words of the program among each other, in whatever order they are given.
        (new().opt_in_word("go").opt_out_word("Go"), "word_conflict", "opt_in", "go"),
        (new().opt_out_word("Go").help_word("go"), "word_conflict", "help", "go"),
        (new().join_word("go").help_word("go"), "word_conflict", "join", "go"),
        (new().join_word("go").opt_in_word("go"), "word_conflict", "join", "go"),
    ] {
        let ReaderError::Word(error) = builder.build().expect_err(word) else { panic!("{word}") };
        assert_eq!((error.code(), error.class(), error.word()), (code, class, word));
        assert!(error.to_string().contains(error.expected()), "{error}");
        assert!(error.to_string().contains(word), "{error}");
    }
}

#[test]
fn forty_characters_are_not_too_long() {
    let word = "é".repeat(40);
    assert!(Reader::builder().join_word(&word).build().is_ok());
    assert!(Reader::builder().join_word(&format!(" {word} ")).build().is_ok());
}

#[test]
fn an_error_reads_as_a_sentence() {
    let error = Reader::builder().opt_in_word("END").build().expect_err("an opt-out word");
    assert_eq!(
        error.to_string(),
        "the opt-in word `END` is refused: expected a word that is no opt-out, help or polite \
         word, no refusal and no wrong number"
    );
}

/// Words that a program might choose, by intent or by mistake.
fn words() -> impl Strategy<Value = Vec<(usize, String)>> {
    let part = prop::sample::select(vec![
        "stop", "all", "2", "quit", "opt", "out", "please", "end", "yes", "no", "wrong", "number",
        "start", "go", "ok", "me", "remove", "help", "to", "cancel",
    ]);
    let word = prop::collection::vec(part, 1..4).prop_map(|parts| parts.join(" "));
    prop::collection::vec((0_usize..4, word), 1..6)
}

fn build(words: &[(usize, String)]) -> Reader {
    let add = |builder: ReaderBuilder, (list, word): &(usize, String)| match list {
        0 => builder.opt_out_word(word),
        1 => builder.help_word(word),
        2 => builder.opt_in_word(word),
        _ => builder.join_word(word),
    };
    // Each word that is accepted on top of those before it.
    let mut builder = Reader::builder();
    for word in words {
        let next = add(builder.clone(), word);
        if next.clone().build().is_ok() {
            builder = next;
        }
    }
    builder.build().expect("only accepted words")
}

proptest! {
    #[test]
    fn no_words_silence_the_words_of_the_law(words in words()) {
        let reader = build(&words);
        for word in PER_SE_OPT_OUT_WORDS {
            for text in [word.to_uppercase(), format!("please {word}"), format!("{word} {word}")] {
                prop_assert_eq!(reader.read(&text).intent, Intent::OptOut, "{} with {:?}", text, &words);
            }
            prop_assert!(reader.is_opt_out_word(word));
        }
    }

    #[test]
    fn words_add_and_never_replace(
        words in words(),
        text in prop::collection::vec(prop::sample::select(vec![
            "stop", "all", "2", "quit", "opt", "out", "please", "end", "yes", "no", "wrong",
            "number", "start", "ok", "me", "remove", "help", "to", "cancel",
        ]), 1..7).prop_map(|words| words.join(" ")),
    ) {
        let builtin = Reader::builtin().read(&text);
        let stands = matches!(builtin.intent, Intent::OptOut | Intent::WrongNumber | Intent::Help)
            || builtin.opt_in == Some(OptInWord::Answer);
        let reading = build(&words).read(&text);
        match builtin.basis {
            Basis::Keyword if stands => {
                prop_assert_eq!(reading, builtin, "{} with {:?}", text, words);
            }
            // The program's words may say the same in another way.
            Basis::Phrase | Basis::Typo if stands => {
                prop_assert_eq!(reading.intent, builtin.intent, "{} with {:?}", text, words);
            }
            _ => {}
        }
    }
}
