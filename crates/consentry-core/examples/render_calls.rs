//! Prints what comes of every event at every stage of a call, as Markdown.
//!
//! ```sh
//! cargo run -p consentry-core --example render_calls > crates/consentry-core/tests/rendered/calls.md
//! ```
#![allow(clippy::print_stdout, reason = "an example prints")]

#[path = "../tests/common/calls.rs"]
mod calls;

fn main() {
    print!("{}", calls::render());
}
