//! What may stand around a keyword, and what several keywords in one message mean.

use consentry_reader::{Intent, Kind, OptInWord, Reader, Reading};

fn read(text: &str) -> Reading {
    Reader::builtin().read(text)
}

#[test]
fn politeness_takes_nothing_from_a_keyword() {
    for (text, intent) in [
        ("STOP PLEASE", Intent::OptOut),
        ("please stop", Intent::OptOut),
        ("Pls stop now", Intent::OptOut),
        ("Stop right now!!!", Intent::OptOut),
        ("Hello, please unsubscribe", Intent::OptOut),
        ("Kindly opt out, sir", Intent::OptOut),
        ("ma'am please stop", Intent::OptOut),
        ("Arrêt s'il vous plaît", Intent::OptOut),
        ("ARRET SVP MERCI", Intent::OptOut),
        ("baja por favor, gracias", Intent::OptOut),
        ("Bitte abmelden, danke", Intent::OptOut),
        ("zatrzymaj proszę", Intent::OptOut),
        ("пожалуйста остановить", Intent::OptOut),
        ("STOP por favor", Intent::OptOut),
        ("help please", Intent::Help),
        ("Hilfe bitte", Intent::Help),
        ("yes please", Intent::OptIn),
        ("ja graag", Intent::OptIn),
        ("START now", Intent::OptIn),
        ("sorry, wrong number", Intent::WrongNumber),
    ] {
        assert_eq!(read(text).intent, intent, "{text}");
    }
}

#[test]
fn an_acknowledgement_counts_only_alone() {
    for (text, intent) in [
        ("stop thanks", Intent::OptOut),
        ("Thank you, stop", Intent::OptOut),
        ("ok stop", Intent::OptOut),
        ("STOP 🙏", Intent::OptOut),
        ("no thanks", Intent::Decline),
        ("No, thank you!", Intent::Decline),
        ("non merci", Intent::Decline),
        ("yes, thanks", Intent::OptIn),
        ("ok yes", Intent::OptIn),
        ("👍 yes", Intent::OptIn),
        ("ok, info please", Intent::Help),
    ] {
        assert_eq!(read(text).intent, intent, "{text}");
        assert_eq!(read(text).kind, Kind::Message, "{text}");
    }
    for text in ["ok thanks", "Thanks 👍", "k, got it. thx!", "ok sir", "cool cool cool"] {
        assert_eq!(read(text).intent, Intent::None, "{text}");
        assert_eq!(read(text).kind, Kind::Acknowledgement, "{text}");
    }
}

#[test]
fn a_word_may_be_repeated() {
    for (text, intent) in [
        ("STOP STOP STOP", Intent::OptOut),
        ("stop. please stop. STOP!!!", Intent::OptOut),
        ("opt out opt out", Intent::OptOut),
        ("stop\nstop\nstop", Intent::OptOut),
        ("yes yes", Intent::OptIn),
        ("no no no", Intent::Decline),
        ("help help!", Intent::Help),
    ] {
        assert_eq!(read(text).intent, intent, "{text}");
    }
    assert_eq!(read(&"STOP ".repeat(10_000)).intent, Intent::OptOut);
}

#[test]
fn stop_wins() {
    for (text, intent, rule) in [
        ("stop unsubscribe", Intent::OptOut, "en.opt_out.stop"),
        ("No. Stop.", Intent::OptOut, "en.opt_out.stop"),
        ("yes stop", Intent::OptOut, "en.opt_out.stop"),
        ("yes no stop", Intent::OptOut, "en.opt_out.stop"),
        ("help stop", Intent::OptOut, "en.opt_out.stop"),
        ("STOP START", Intent::OptOut, "en.opt_out.stop"),
        ("Non. Arrêt", Intent::OptOut, "fr.opt_out.arret"),
        ("wrong number stop", Intent::WrongNumber, "en.wrong_number.wrong_number"),
        ("No, wrong number", Intent::WrongNumber, "en.wrong_number.wrong_number"),
    ] {
        let reading = read(text);
        assert_eq!(reading.intent, intent, "{text}");
        assert_eq!(reading.rule.expect(text).as_str(), rule, "{text}");
    }
}

#[test]
fn of_several_opt_in_words_the_answer_counts() {
    for text in ["yes start", "start yes", "start, yes, start"] {
        assert_eq!(read(text).opt_in, Some(OptInWord::Answer), "{text}");
    }
    assert_eq!(read("start unstop").opt_in, Some(OptInWord::Restart));
}
