//! Writes the Kotlin and Swift sources of the mobile library.

fn main() {}
