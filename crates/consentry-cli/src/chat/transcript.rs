//! What happened, for a person to read.

use std::io::Write;

use anstyle::{AnsiColor, Style};
use consentry::core::{Decision, Intent, Recipient, Timestamp, Word as _};
use consentry::{Outcome, OutcomeText, StatusRow};

use super::words;
use super::world::{BEGINNING, Happening, Speaker, World};
use crate::failure::Failure;

/// Everything but what was typed is moved in by this much, and below a time by that of the time.
const MARGIN: &str = "  ";
const UNDER_TIME: &str = "         ";
/// The longest line of an automatic text, its margin not counted.
const WIDTH: usize = 84;

const QUIET: Style = Style::new().dimmed();

fn colour(decision: Decision) -> Style {
    let colour = match decision {
        Decision::Deliver | Decision::Allow => AnsiColor::Green,
        Decision::Hold | Decision::Review => AnsiColor::Yellow,
        Decision::Refuse => AnsiColor::Red,
        Decision::None => AnsiColor::Cyan,
    };
    colour.on_default().bold()
}

/// Who is here.
pub fn introduction(output: &mut impl Write, world: &World) -> Result<(), Failure> {
    let Some(line) = world.line() else { return Ok(()) };
    let program = world.configuration().program(line.program());
    let brand = program.map(|program| program.brand()).unwrap_or_default();
    let of = line.user().map(|user| format!(" of {}", printable(user))).unwrap_or_default();
    writeln!(
        output,
        "{MARGIN}[{}, {} mode] the contact {} and the line {}{of} at {}",
        printable(world.name()),
        world.mode().unwrap_or_default(),
        world.contact().as_e164(),
        printable(line.address()),
        printable(brand),
    )?;
    if let Some(group) = world.group() {
        let switched = if world.has_group_messaging() { "on" } else { "off" };
        writeln!(
            output,
            "{MARGIN}in the group {}; group messaging is {switched}",
            printable(group)
        )?;
    }
    Ok(())
}

/// One thing that happened.
pub fn happening(
    output: &mut impl Write,
    world: &World,
    happening: &Happening,
) -> Result<(), Failure> {
    match happening {
        Happening::Decided(speaker, outcome) => {
            let at = clock(world.latest()?);
            let decision = outcome.decision;
            let style = colour(decision);
            write!(output, "{MARGIN}{at}  {style}{}{style:#}", decision.word())?;
            writeln!(output, ": {}", words::decision(decision, *speaker))?;
            details(output, world, outcome)
        }
        Happening::Waited(outcome) => {
            writeln!(output, "{MARGIN}{}  time has passed", clock(world.latest()?))?;
            if outcome.also.is_empty() {
                writeln!(output, "{UNDER_TIME}nothing was due")?;
            }
            details(output, world, outcome)
        }
        Happening::HandedOver(text, outcome) => {
            let decision = outcome.decision;
            let (style, text) = (colour(decision), quoted(text));
            if decision == Decision::Allow {
                let whom = if world.group().is_some() { "group" } else { "contact" };
                writeln!(output, "{UNDER_TIME}{style}delivered{style:#} to the {whom}: {text}")?;
                return Ok(());
            }
            writeln!(output, "{UNDER_TIME}{style}not handed over{style:#}: {text}")?;
            reasons(output, outcome)
        }
    }
}

fn details(output: &mut impl Write, world: &World, outcome: &Outcome) -> Result<(), Failure> {
    if outcome.duplicate {
        writeln!(output, "{UNDER_TIME}a duplicate: this is what came of it before, and no more")?;
    }
    if let Some(contact) = outcome.contact.filter(|contact| *contact != world.contact()) {
        writeln!(output, "{UNDER_TIME}of the contact {}", contact.as_e164())?;
    }
    if let Some(reading) = &outcome.reading
        && reading.intent != Intent::None
    {
        let rule = reading.rule.as_ref().map(|rule| format!(", {}", rule.as_str()));
        let (intent, basis) = (reading.intent.as_str(), reading.basis.as_str());
        writeln!(output, "{UNDER_TIME}read as {intent} ({basis}{})", rule.unwrap_or_default())?;
    }
    reasons(output, outcome)?;
    if let Some(state) = outcome.state {
        let (from, to) = (state.from.word(), state.to.word());
        let change = if from == to { to.to_owned() } else { format!("{from} -> {to}") };
        writeln!(output, "{UNDER_TIME}state {change}")?;
    }
    if outcome.decision == Decision::Hold
        && let Some(until) = outcome.until
    {
        writeln!(output, "{UNDER_TIME}at the longest until {}", clock(until))?;
    }
    for text in &outcome.texts {
        automatic(output, text)?;
    }
    for (ids, what) in [
        (&outcome.released, "released"),
        (&outcome.discarded, "discarded"),
        (&outcome.in_flight, "already on its way"),
    ] {
        for id in ids {
            let (whose, text) = match world.text(id) {
                Some((Speaker::Contact, text)) => (" to the line", quoted(text)),
                Some((Speaker::Line, text)) => (" to the contact", quoted(text)),
                None => ("", printable(id.as_str())),
            };
            let whose = if what == "released" { whose } else { "" };
            writeln!(output, "{UNDER_TIME}{what}{whose}: {text}")?;
        }
    }
    for follow_up in &outcome.also {
        details(output, world, follow_up)?;
    }
    Ok(())
}

fn reasons(output: &mut impl Write, outcome: &Outcome) -> Result<(), Failure> {
    for reason in &outcome.reasons {
        let code = reason.code;
        writeln!(
            output,
            "{UNDER_TIME}because {} {QUIET}({}){QUIET:#}",
            words::reason(code),
            code.word()
        )?;
    }
    Ok(())
}

fn automatic(output: &mut impl Write, text: &OutcomeText) -> Result<(), Failure> {
    let what = match text.to {
        Recipient::Contact => "automatic text to the contact",
        Recipient::Line => "notice to the line",
        Recipient::Group => "automatic text to the group",
    };
    let template = text.template.word();
    writeln!(output, "{UNDER_TIME}{what} {QUIET}({template}){QUIET:#}")?;
    let words = text.text.as_ref().map_or("(erased)", |text| text.as_str());
    for line in wrap(&printable(words), WIDTH) {
        writeln!(output, "{UNDER_TIME}{MARGIN}{line}")?;
    }
    Ok(())
}

/// What is known of a contact.
pub fn status(output: &mut impl Write, rows: &[StatusRow]) -> Result<(), Failure> {
    if rows.is_empty() {
        writeln!(output, "{MARGIN}nothing is known of this contact")?;
    }
    for row in rows {
        let since = row.since.map(|since| format!(" since {}", clock(since))).unwrap_or_default();
        writeln!(
            output,
            "{MARGIN}{}, {}, {}: {}{since}",
            printable(row.program.as_deref().unwrap_or("a former program")),
            printable(row.line.as_deref().unwrap_or("every line")),
            row.family.word(),
            row.state.word(),
        )?;
    }
    Ok(())
}

/// What could not be done.
pub fn error(output: &mut impl Write, message: &str) -> Result<(), Failure> {
    let style = AnsiColor::Red.on_default();
    writeln!(output, "{MARGIN}{style}error{style:#}: {message}")?;
    Ok(())
}

/// The time of day, to the second where it is not a whole minute, and the day where it is not the
/// first.
fn clock(at: Timestamp) -> String {
    let at = at.to_string();
    let (day, time) = at.split_once('T').unwrap_or_default();
    let time = time.trim_end_matches('Z');
    let time = time.strip_suffix(":00").unwrap_or(time);
    if BEGINNING.starts_with(day) { time.to_owned() } else { format!("{day} {time}") }
}

fn quoted(text: &str) -> String {
    format!("“{}”", printable(text))
}

/// The text with what would move the cursor or turn the writing around shown as an escape.
pub fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if turns || (c.is_control() && c != '\t') {
            shown.extend(c.escape_debug());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// Breaks a text between its words; a longer word stands alone.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0_usize;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if used > 0 && used.saturating_add(length).saturating_add(1) > width {
            lines.push(String::new());
            used = 0;
        }
        if let Some(line) = lines.last_mut() {
            if used > 0 {
                line.push(' ');
                used = used.saturating_add(1);
            }
            line.push_str(word);
            used = used.saturating_add(length);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_broken_between_words() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("unbreakable at all", 6), ["unbreakable", "at all"]);
        assert_eq!(wrap("", 6), [""]);
    }

    #[test]
    fn nothing_typed_moves_the_cursor() {
        assert_eq!(printable("a\u{1b}[2Jb\u{202e}c\tn’é"), "a\\u{1b}[2Jb\\u{202e}c\tn’é");
    }

    #[test]
    fn a_whole_minute_shows_no_seconds_and_the_first_day_no_date() {
        let at = |text| clock(Timestamp::parse(text).unwrap());
        assert_eq!(at("2026-11-21T15:00:00Z"), "15:00");
        assert_eq!(at("2026-11-21T15:00:07Z"), "15:00:07");
        assert_eq!(at("2026-12-01T00:00:00Z"), "2026-12-01 00:00");
    }
}
