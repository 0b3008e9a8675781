//! Phone numbers as a voice reads them.

use crate::address::Address;

/// The number as a voice reads it: digit by digit, with a pause after each group.
///
/// Numbers of the North American plan are read without their country code, as people there say
/// them; others begin with "plus".
///
/// # Example
/// ```
/// use consentry_core::{Address, spoken_number};
/// assert_eq!(spoken_number(&Address::parse("+14155550123")?), "4 1 5, 5 5 5, 0 1 2 3");
/// assert_eq!(spoken_number(&Address::parse("+4930901820")?), "plus 4 9 3, 0 9 0, 1 8 2 0");
/// # Ok::<(), consentry_core::Invalid>(())
/// ```
#[must_use]
pub fn spoken_number(address: &Address) -> String {
    let digits = address.number().to_string();
    match digits.strip_prefix('1').filter(|national| national.len() == 10) {
        Some(national) => in_groups(national),
        None => format!("plus {}", in_groups(&digits)),
    }
}

/// Groups of three digits; one that would be left alone joins the last group.
fn in_groups(digits: &str) -> String {
    let mut spoken = String::new();
    let mut left = digits.len();
    let mut in_group = 0_u8;
    for digit in digits.chars() {
        if in_group == 3 && left > 1 {
            spoken.push(',');
            in_group = 0;
        }
        if !spoken.is_empty() {
            spoken.push(' ');
        }
        spoken.push(digit);
        in_group = in_group.saturating_add(1);
        left = left.saturating_sub(1);
    }
    spoken
}
