//! One slip of a finger: what becomes of a keyword on a keyboard.

/// The rows of the keyboards that people text on, letters beside each other. QWERTY; who texts
/// on another finds the same neighbours for most letters.
const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/// Returns the spellings of a word with one slip: a neighbour's key, a key too few, one twice, two
/// in the wrong order, or a neighbour's key hit along with the right one.
pub(crate) fn slips(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut slips = Vec::new();
    for (at, &letter) in letters.iter().enumerate() {
        let (before, from) = letters.split_at(at);
        let after = from.get(1..).unwrap_or_default();
        let mut add = |middle: &[char]| {
            slips.push([before, middle, after].concat().into_iter().collect::<String>());
        };
        add(&[]);
        add(&[letter, letter]);
        for neighbour in neighbours(letter) {
            add(&[neighbour]);
            add(&[letter, neighbour]);
            add(&[neighbour, letter]);
        }
        if let [first, second, rest @ ..] = from {
            slips.push([before, &[*second, *first], rest].concat().into_iter().collect());
        }
    }
    slips.retain(|slip| slip != word);
    slips.sort_unstable();
    slips.dedup();
    slips
}

/// The letters whose keys touch that of a letter.
fn neighbours(letter: char) -> impl Iterator<Item = char> {
    let place = ROWS.iter().enumerate().find_map(|(row, keys)| Some((row, keys.find(letter)?)));
    place.into_iter().flat_map(|(row, column)| {
        // Each row stands half a key to the right of the one above.
        let above = row.checked_sub(1).map(|above| (above, [Some(column), column.checked_add(1)]));
        let beside = (row, [column.checked_sub(1), column.checked_add(1)]);
        let below = (row + 1, [column.checked_sub(1), Some(column)]);
        above.into_iter().chain([beside, below]).flat_map(|(row, columns)| {
            columns.into_iter().flatten().filter_map(move |column| {
                ROWS.get(row)?.as_bytes().get(column).copied().map(char::from)
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_the_neighbours_that_touch_it() {
        let of = |letter| neighbours(letter).collect::<String>();
        assert_eq!(of('s'), "weadzx");
        assert_eq!(of('p'), "ol");
        assert_eq!(of('q'), "wa");
        assert_eq!(of('m'), "jkn");
    }

    #[test]
    fn slips_of_each_kind() {
        let slips = slips("stop");
        for typo in [
            "stp", "sto", "stoop", "stpo", "sotp", "tsop", "dtop", "stol", "stopp", "stiop", "syop",
        ] {
            assert!(slips.iter().any(|slip| slip == typo), "{typo}");
        }
        assert!(!slips.iter().any(|slip| slip == "stop" || slip == "shop"));
    }
}
