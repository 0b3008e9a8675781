//! What one text costs in Rust, in nanoseconds: the part of a call from another language that the
//! binding does not add. Prints `intent_of NS` and `read NS`, each the mean over the texts.
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::hint::black_box;
use std::time::Instant;

use consentry::plain;

const ROUNDS: u32 = 20_000;
const REPEATS: usize = 7;

fn main() {
    let texts: Vec<&str> = include_str!("../../texts.txt").lines().collect();
    let (mut intent, mut read) = (f64::INFINITY, f64::INFINITY);
    // By turns, and the least of each: whatever else the machine does only adds.
    for _ in 0..REPEATS {
        intent = intent.min(mean(&texts, |text| {
            black_box(plain::intent_of(text));
        }));
        read = read.min(mean(&texts, |text| {
            black_box(plain::read(text, None)).ok();
        }));
    }
    println!("intent_of {intent:.1}");
    println!("read {read:.1}");
}

/// Nanoseconds a call.
fn mean(texts: &[&str], call: impl Fn(&str)) -> f64 {
    let start = Instant::now();
    for _ in 0..ROUNDS {
        for text in texts {
            call(black_box(text));
        }
    }
    let calls = f64::from(ROUNDS) * f64::from(u32::try_from(texts.len()).unwrap_or(u32::MAX));
    start.elapsed().as_secs_f64() * 1e9 / calls
}
