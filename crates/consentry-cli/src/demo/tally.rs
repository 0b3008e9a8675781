//! What came of the script, counted and printed for a person to read.

use std::collections::BTreeMap;
use std::io::Write;

use consentry::core::{Decision, Intent, Word};
use consentry::{Outcome, StatusRow};

use crate::failure::Failure;

/// The width of the longest bar.
const BAR: u64 = 32;

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

    /// Prints all of it.
    pub fn print(&self, output: &mut impl Write) -> Result<(), Failure> {
        table(output, "Events", &self.events)?;
        table(output, "Replies with a meaning", &self.meanings)?;
        table(output, "Texts that came in", &self.inbound)?;
        table(output, "Sends requested", &self.outbound)?;
        table(output, "Permits at hand-off", &self.hand_offs)?;
        table(output, "Refused, and why", &self.refusals)?;
        table(output, "Automatic texts", &self.texts)?;
        writeln!(output, "\nHeld messages")?;
        writeln!(output, "  {:<28} {:>6}", "released by a consent", self.released)?;
        writeln!(output, "  {:<28} {:>6}", "discarded", self.discarded)?;
        table(output, "Contacts in the end", &self.states)
    }
}

fn length<T>(list: &[T]) -> u64 {
    u64::try_from(list.len()).unwrap_or(u64::MAX)
}

fn add(counts: &mut BTreeMap<&'static str, u64>, key: &'static str, count: u64) {
    let known = counts.entry(key).or_default();
    *known = known.saturating_add(count);
}

/// A table with bars, the largest count first.
fn table(
    output: &mut impl Write,
    title: &str,
    counts: &BTreeMap<&'static str, u64>,
) -> Result<(), Failure> {
    writeln!(output, "\n{title}")?;
    let largest = counts.values().copied().max().unwrap_or(0).max(1);
    let mut rows: Vec<(&str, u64)> = counts.iter().map(|(key, count)| (*key, *count)).collect();
    rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for (key, count) in rows {
        let width = count.saturating_mul(BAR).div_ceil(largest);
        let bar = "▇".repeat(usize::try_from(width).unwrap_or(0));
        writeln!(output, "  {key:<28} {count:>6} {bar}")?;
    }
    Ok(())
}
