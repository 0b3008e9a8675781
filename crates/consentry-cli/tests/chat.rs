//! The chat, played from scripts as the command plays them.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// Plays a script with further arguments.
fn play_with(script: &str, arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("story.chat");
    std::fs::write(&path, script).unwrap();
    Command::new(env!("CARGO_BIN_EXE_consentry"))
        .arg("chat")
        .args(arguments)
        .arg("--script")
        .arg(&path)
        .output()
        .unwrap()
}

/// What a script gives, where every line of it can be carried out.
fn play(script: &str) -> String {
    let output = play_with(script, &[]);
    let transcript = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{transcript}");
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    transcript
}

/// The lines that answer the last time that `input` was said.
fn answer(transcript: &str, input: &str) -> Vec<String> {
    let (_, after) = transcript.rsplit_once(&format!("{input}\n")).unwrap();
    after.lines().take_while(|line| !line.is_empty()).map(|line| line.trim().to_owned()).collect()
}

#[test]
fn a_conversation_from_the_first_text_to_the_stop() {
    let transcript = play(
        "c: Hello!
         l: Hi Pat
         c: YES
         l: Come by at 5
         c: Please stop
         l: Wait!
         /status",
    );
    let asked = answer(&transcript, "c: Hello!");
    assert_eq!(asked[0], "15:00  hold: kept from the line for now");
    assert_eq!(asked[1], "because the contact has to be asked first (consent_required)");
    assert_eq!(asked[2], "state unknown -> pending");
    assert!(asked.contains(&"automatic text to the contact (contact_opt_in_prompt)".to_owned()));
    assert!(asked.contains(&"notice to the line (line_opt_in_requested)".to_owned()));

    assert_eq!(answer(&transcript, "l: Hi Pat")[0], "15:01  hold: not sent for now");

    let said_yes = answer(&transcript, "c: YES");
    assert_eq!(said_yes[1], "read as opt_in (keyword, en.opt_in.yes)");
    assert!(said_yes.contains(&"released to the line: “Hello!”".to_owned()));
    assert!(said_yes.contains(&"released to the contact: “Hi Pat”".to_owned()));
    assert!(said_yes.contains(&"delivered to the contact: “Hi Pat”".to_owned()));

    assert_eq!(
        answer(&transcript, "l: Come by at 5"),
        [
            "15:03  allow: it may be sent",
            "because the contact consented (consented)",
            "state consented",
            "delivered to the contact: “Come by at 5”"
        ]
    );

    let stopped = answer(&transcript, "c: Please stop");
    assert!(stopped.contains(&"state consented -> opted_out".to_owned()));
    assert_eq!(stopped.iter().filter(|line| line.contains("contact_opt_out_confirmed")).count(), 1);
    assert!(!stopped.iter().any(|line| line.contains("on its way")), "all was delivered before");

    assert_eq!(
        answer(&transcript, "l: Wait!"),
        [
            "15:05  refuse: it must not be sent",
            "because the contact opted out (opted_out)",
            "state opted_out"
        ]
    );
    assert_eq!(
        answer(&transcript, "/status"),
        ["messaging, +14155550100, sms: opted_out since 15:04"]
    );
}

#[test]
fn the_same_script_gives_the_same_transcript() {
    let script = "/open two-way\nl: Hello\n/wait 40d\nc: Hello\nc: YES\n/revoke email\n/status";
    assert_eq!(play(script), play(script));
}

#[test]
fn time_passes_and_what_is_due_is_done() {
    let transcript = play("l: Hello\n/wait 1h\n/wait 30d\n/status");
    assert_eq!(answer(&transcript, "/wait 1h"), ["16:00  time has passed", "nothing was due"]);
    assert_eq!(
        answer(&transcript, "/wait 30d"),
        [
            "2026-12-21 16:00  time has passed",
            "because the question was not answered in time (timed_out)",
            "state pending -> unknown",
            "discarded: “Hello”"
        ]
    );
}

#[test]
fn what_happens_elsewhere_concerns_the_line_that_speaks() {
    let transcript = play(
        "/consent paper reference=form-7 I agree.
         l: Hello
         /revoke phone
         l: Hello?
         /decline
         /contact 415-555-0199
         /request
         /status",
    );
    let consented = answer(&transcript, "/consent paper reference=form-7 I agree.");
    assert!(consented.contains(&"state unknown -> consented".to_owned()), "{consented:?}");
    assert!(answer(&transcript, "l: Hello")[0].ends_with("allow: it may be sent"));
    let revoked = answer(&transcript, "/revoke phone");
    assert!(revoked.contains(&"state consented -> opted_out".to_owned()), "{revoked:?}");
    assert!(!revoked.iter().any(|line| line.contains("to the contact")), "no text to the contact");
    assert!(answer(&transcript, "l: Hello?")[0].ends_with("refuse: it must not be sent"));
    assert!(answer(&transcript, "/contact 415-555-0199")[0].contains("+14155550199"));
    let requested = answer(&transcript, "/request");
    assert!(requested.contains(&"state unknown -> pending".to_owned()), "{requested:?}");
}

#[test]
fn the_flag_and_the_partner_are_set_by_commands() {
    let transcript = play(
        "/open flag
         /request email
         /flag TRUE kind=paper
         /partner suspended
         l/informational purpose=outage: Out. STOP
         /partner resumed
         /flag FALSE
         l/informational purpose=billing: Due. STOP",
    );
    let requested = answer(&transcript, "/request email");
    assert!(requested.contains(&"state unknown -> pending".to_owned()), "{requested:?}");
    assert!(!requested.iter().any(|line| line.contains("automatic text")), "{requested:?}");
    let set = answer(&transcript, "/flag TRUE kind=paper");
    assert!(set.contains(&"state pending -> consented".to_owned()), "{set:?}");
    let suspended = answer(&transcript, "l/informational purpose=outage: Out. STOP");
    assert!(suspended[1].ends_with("(partner_suspended)"), "{suspended:?}");
    let flagged = answer(&transcript, "l/informational purpose=billing: Due. STOP");
    assert!(flagged[1].ends_with("(flag_false)"), "{flagged:?}");
}

#[test]
fn any_event_may_be_given_as_json() {
    let event = |times: &str| {
        format!(
            "/json {{\"type\":\"message_received\",\"id\":\"SM1\",{times}\"channel\":\"sms\",\
             \"from\":\"+14155550188\",\"to\":\"+14155550100\",\"text\":\"Hi\"}}"
        )
    };
    let (first, again) = (event("\"at\":\"2026-11-21T16:00:30Z\","), event(""));
    let transcript = play(&format!("{first}\nc: Hello\n{again}"));
    let told = answer(&transcript, &first);
    assert_eq!(told[0], "16:00:30  hold: kept from the line for now");
    assert_eq!(told[1], "of the contact +14155550188");
    assert!(answer(&transcript, "c: Hello")[0].starts_with("16:01:30  hold"), "a minute later");
    let duplicate = "a duplicate: this is what came of it before, and no more";
    assert_eq!(answer(&transcript, &again)[1], duplicate);
}

#[test]
fn errors_are_shown_and_the_chat_goes_on() {
    let errors = [
        ("hello", "error: input: expected c: and what the contact writes"),
        ("/dance", "error: command: expected a command that /help shows"),
        ("/open nowhere", "error: starter: expected one of two-way"),
        ("/line +14155559999", "error: line: expected the address of a line"),
        ("/contact nobody", "error: contact: expected a phone number"),
        ("c/fax: Hi", "error: channel: expected one of sms, mms, rcs, whatsapp"),
        ("l:", "error: text: expected"),
        ("/consent web_form reference=", "error: evidence.reference: expected"),
        ("/json {\"type\":\"fax_received\"}", "error: type: expected one of message_received"),
    ];
    let inputs: Vec<&str> = errors.iter().map(|(input, _)| *input).collect();
    let output = play_with(&format!("{}\nc: Hello", inputs.join("\n")), &[]);
    let transcript = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "a script whose lines fail has failed");
    for (input, error) in errors {
        let answer = answer(&transcript, input);
        assert!(answer[0].starts_with(error), "{input}: {answer:?}");
    }
    assert!(answer(&transcript, "c: Hello")[0].contains("15:00  hold"), "{transcript}");
}

#[test]
fn a_file_is_opened_at_the_program_named() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("two.toml");
    let program = |id: &str, address: &str, user: &str| {
        format!(
            "[[programs]]\nid = \"{id}\"\nbrand = \"Brand {id}\"\nmode = \"consent\"\n\
             support_contact = \"{id}@xyz.example\"\n\
             [[lines]]\naddress = \"{address}\"\nprogram = \"{id}\"\nuser = \"{user}\"\n"
        )
    };
    let text = format!(
        "[organization]\nid = \"xyz\"\nname = \"XYZ\"\n{}{}",
        program("a", "+14155550100", "Dana"),
        program("b", "+14155550101", "Sam")
    );
    std::fs::write(&config, text).unwrap();
    let config = config.to_str().unwrap();
    let output = play_with("c: Hi\nc: STOP\n/line +14155550100\nl: Hi", &["b", "--config", config]);
    let transcript = String::from_utf8(output.stdout).unwrap();
    assert!(transcript.contains("the line +14155550101 of Sam at Brand b"), "{transcript}");
    assert!(transcript.contains("the line +14155550100 of Dana at Brand a"), "{transcript}");
    let elsewhere = answer(&transcript, "l: Hi");
    assert!(elsewhere[0].contains("refuse"), "a STOP covers the organization: {elsewhere:?}");

    let output = play_with("c: Hi", &["c", "--config", config]);
    assert!(!output.status.success());
    assert!(String::from_utf8(output.stderr).unwrap().contains("program: expected"));
}

#[test]
fn piped_input_is_shown_without_colours_and_quit_ends_it() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_consentry"))
        .args(["chat", "two-way"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"/help\nc: Hi \x1b[2J\n/quit\nc: STOP\n").unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let transcript = String::from_utf8(output.stdout).unwrap();
    assert!(transcript.contains("Begin a line with who is speaking"));
    assert!(transcript.contains("c: Hi \\u{1b}[2J\n"));
    assert!(!transcript.contains('\u{1b}'), "no escape of anybody's");
    assert!(transcript.ends_with("/quit\n"), "nothing after the end: {transcript}");
}

#[test]
fn every_command_of_the_help_is_understood() {
    let help = String::from_utf8(play_with("/help", &[]).stdout).unwrap();
    let commands: Vec<&str> = help
        .lines()
        .filter_map(|line| line.strip_prefix("  /"))
        .filter_map(|rest| rest.split([' ', ',']).next())
        .collect();
    assert!(commands.len() > 10, "{commands:?}");
    for command in commands {
        let script = format!("/{command}");
        let transcript = String::from_utf8(play_with(&script, &[]).stdout).unwrap();
        assert!(!transcript.contains("a command that /help shows"), "{command}");
    }
}
