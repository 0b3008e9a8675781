//! Prints the state table as the core really decides it, as Markdown.
//!
//! ```sh
//! cargo run -p consentry-core --example render_matrix > crates/consentry-core/tests/rendered/matrix.md
//! ```
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "an example prints")]

#[path = "../tests/common/mod.rs"]
mod common;

fn main() {
    print!("{}", common::matrix::render());
}
