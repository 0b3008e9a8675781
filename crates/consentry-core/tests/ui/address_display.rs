//! An address has no `Display`: a phone number is named on purpose or not at all.

use consentry_core::Address;

fn main() {
    let address = Address::parse("+14155550123").unwrap();
    println!("{address}");
}
