//! The commands `report`, `export` and `due` on a database that `run` made.
#![allow(clippy::unwrap_used, reason = "a test panics where something is wrong")]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const EVENTS: &str = r#"{"type":"message_received","id":"SM1","at":"2026-11-21T15:00:00Z","channel":"sms","from":"+14155550123","to":"+14155550100","text":"Hello"}
{"type":"message_received","id":"SM2","at":"2026-11-21T15:01:00Z","channel":"sms","from":"+14155550123","to":"+14155550100","text":"YES"}
{"type":"message_received","id":"SM3","at":"2026-11-21T15:02:00Z","channel":"sms","from":"+14155550123","to":"+14155550100","text":"Thanks"}
"#;

fn consentry(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_consentry"))
        .current_dir(folder)
        .args(arguments)
        .args(if arguments[0] == "init" {
            &[][..]
        } else {
            &["--config", "a.toml", "--db", "a.db"]
        })
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn printed(folder: &Path, arguments: &[&str]) -> String {
    let output = consentry(folder, arguments, "");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    let starter = printed(folder.path(), &["init", "two-way"]);
    let text = format!("{starter}\n[retention]\nmessages_days = 30\n");
    std::fs::write(folder.path().join("a.toml"), text).unwrap();
    assert!(consentry(folder.path(), &["run"], EVENTS).status.success());
    folder
}

#[test]
fn report_prints_or_writes_the_form_that_is_asked_for() {
    let folder = folder();
    let table = printed(folder.path(), &["report", "--consent", "--format", "csv"]);
    assert_eq!(
        table,
        "Organization,Name & MultiLine,Guest # or Group ID,Timestamp\r\n\
         XYZ (xyz),Dana Reyes (14155550100),14155550123,21-Nov-2026 15:01:00\r\n"
    );
    let none = ["report", "--format", "json", "--from", "2026-11-22"];
    assert_eq!(printed(folder.path(), &none), "[]\n");
    let page = ["report", "--format", "html", "--output", "a.html"];
    assert_eq!(printed(folder.path(), &page), "");
    let page = std::fs::read_to_string(folder.path().join("a.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("14155550123"));
    let bad = consentry(folder.path(), &["report", "--format", "csv", "--to", "soon"], "");
    assert_eq!(bad.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(bad.stderr).unwrap(),
        "consentry: to: expected a date such as 2021-11-09\n"
    );
}

#[test]
fn export_goes_on_after_the_last_entry_of_the_archive() {
    let folder = folder();
    let whole = printed(folder.path(), &["export"]);
    let first = printed(folder.path(), &["export", "--limit", "2"]);
    let rest = printed(folder.path(), &["export", "--since", "2"]);
    assert_eq!(first.lines().count(), 2);
    assert_eq!(format!("{first}{rest}"), whole);
    assert!(whole.contains("\"text\":\"Thanks\""));
    assert_eq!(printed(folder.path(), &["export", "--since", "1000"]), "");
}

#[test]
fn due_lists_what_may_go_and_says_when_the_file_is_not_in_force() {
    let folder = folder();
    let shown = printed(folder.path(), &["due", "--at", "2027-11-21T15:00:00Z"]);
    assert!(shown.contains("SM3") && !shown.contains("SM1") && !shown.contains("SM2"), "{shown}");
    assert!(shown.ends_with("may be deleted at 2027-11-21T15:00:00Z; nothing was\n"));
    let lines = printed(folder.path(), &["due", "--json", "--at", "2027-11-21T15:00:00Z"]);
    assert_eq!(
        lines,
        "{\"index\":6,\"event\":\"SM3\",\"kind\":\"message\",\"reference\":null,\
         \"recorded_at\":\"2026-11-21T15:02:00Z\",\"due_at\":\"2026-12-21T15:02:00Z\",\
         \"floor\":null}\n"
    );
    assert_eq!(printed(folder.path(), &["due", "--json"]), "");

    let path = folder.path().join("a.toml");
    let text = std::fs::read_to_string(&path).unwrap().replace("= 30", "= 3000");
    std::fs::write(&path, text).unwrap();
    let asked = consentry(folder.path(), &["due", "--json", "--at", "2027-11-21T15:00:00Z"], "");
    assert_eq!(String::from_utf8(asked.stdout).unwrap(), lines, "the policy in force decides");
    assert!(String::from_utf8(asked.stderr).unwrap().contains("a.toml is not in force"));
}
