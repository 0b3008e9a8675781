//! What came of the script, counted and printed for a person to read.

use std::collections::BTreeMap;
use std::io::Write;

use consentry::core::{Decision, Intent, Word};
use consentry::{Outcome, StatusRow};

use crate::failure::Failure;

/// The longest row of counts, its title not counted.
const WIDTH: usize = 96;

/// Counts of everything that happened.
#[derive(Default)]
pub struct Tally {
    events: BTreeMap<&'static str, u64>,
    states: BTreeMap<&'static str, u64>,
    inbound: BTreeMap<&'static str, u64>,
    outbound: BTreeMap<&'static str, u64>,
    hand_offs: BTreeMap<&'static str, u64>,
    refusals: BTreeMap<&'static str, u64>,
    meanings: BTreeMap<&'static str, u64>,
    texts: BTreeMap<&'static str, u64>,
    released: u64,
    discarded: u64,
}

impl Tally {
    /// Counts one outcome of an event of a kind.
    pub fn count(&mut self, kind: &'static str, outcome: &Outcome) {
        add(&mut self.events, kind, 1);
        self.count_one(kind, outcome);
        for follow_up in &outcome.also {
            self.count_one("timed_out", follow_up);
        }
    }

    fn count_one(&mut self, kind: &'static str, outcome: &Outcome) {
        let decision = outcome.decision.word();
        match kind {
            "message_received" => add(&mut self.inbound, decision, 1),
            "send_requested" => add(&mut self.outbound, decision, 1),
            "send_redeemed" => add(&mut self.hand_offs, decision, 1),
            _ => {}
        }
        if outcome.decision == Decision::Refuse {
            for reason in &outcome.reasons {
                add(&mut self.refusals, reason.code.word(), 1);
            }
        }
        if let Some(reading) = &outcome.reading
            && reading.intent != Intent::None
        {
            add(&mut self.meanings, reading.intent.as_str(), 1);
        }
        for text in &outcome.texts {
            add(&mut self.texts, text.template.word(), 1);
        }
        self.released = self.released.saturating_add(length(&outcome.released));
        self.discarded = self.discarded.saturating_add(length(&outcome.discarded));
    }

    /// Counts the state of one contact.
    pub fn count_state(&mut self, rows: &[StatusRow]) {
        for row in rows {
            add(&mut self.states, row.state.word(), 1);
        }
    }

    /// How many events there were.
    pub fn events(&self) -> u64 {
        self.events.values().sum()
    }

    /// Prints all of it, the most frequent first.
    pub fn print(&self, output: &mut impl Write) -> Result<(), Failure> {
        for (title, counts) in [
            ("events", &self.events),
            ("replies mean", &self.meanings),
            ("texts came in", &self.inbound),
            ("sends", &self.outbound),
            ("hand-offs", &self.hand_offs),
            ("refused because", &self.refusals),
            ("automatic texts", &self.texts),
            ("contacts are now", &self.states),
        ] {
            row(output, title, counts)?;
        }
        if self.released > 0 || self.discarded > 0 {
            writeln!(
                output,
                "  {:<16}  released by a consent {}, discarded {}",
                "held messages", self.released, self.discarded
            )?;
        }
        Ok(())
    }
}

fn length<T>(list: &[T]) -> u64 {
    u64::try_from(list.len()).unwrap_or(u64::MAX)
}

fn add(counts: &mut BTreeMap<&'static str, u64>, key: &'static str, count: u64) {
    let known = counts.entry(key).or_default();
    *known = known.saturating_add(count);
}

/// One row of counts, cut into lines of readable length.
fn row(
    output: &mut impl Write,
    title: &str,
    counts: &BTreeMap<&'static str, u64>,
) -> Result<(), Failure> {
    let mut counts: Vec<(&str, u64)> = counts.iter().map(|(key, count)| (*key, *count)).collect();
    counts.sort_by_key(|(key, count)| (std::cmp::Reverse(*count), *key));
    let mut line = String::new();
    let mut title = title;
    for (key, count) in counts {
        let cell = format!("{key} {count}");
        if line.len() + cell.len() > WIDTH {
            writeln!(output, "  {title:<16}  {line}")?;
            (title, line) = ("", String::new());
        }
        if !line.is_empty() {
            line.push_str(", ");
        }
        line.push_str(&cell);
    }
    if !line.is_empty() {
        writeln!(output, "  {title:<16}  {line}")?;
    }
    Ok(())
}
