//! Ratios of criterion's estimates: what one thing costs beside another, measured in one run.
#![expect(clippy::print_stdout, reason = "a benchmark shows what it measured")]

use std::path::Path;

/// The median of a finished benchmark in nanoseconds, as criterion wrote it under `root`.
#[must_use]
pub fn median(root: &Path, group: &str, name: &str) -> Option<f64> {
    let file = root.join(group).join(name).join("new").join("estimates.json");
    let text = std::fs::read_to_string(file).ok()?;
    let estimates: serde_json::Value = serde_json::from_str(&text).ok()?;
    estimates.get("median")?.get("point_estimate")?.as_f64()
}

/// Prints what `name` costs, and how many times as long as each of the `others` it takes.
pub fn print_ratios(root: &Path, group: &str, name: &str, others: &[&str]) {
    let Some(own) = median(root, group, name) else { return };
    println!("{group}: {name} {own:.0} ns");
    for other in others {
        if let Some(time) = median(root, group, other) {
            println!("  {other} {time:.0} ns: {name} takes {:.2} times as long", own / time);
        }
    }
}
