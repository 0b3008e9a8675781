//! Letters of other scripts that look like Latin ones.
//!
//! A word is read so only if it is not known as it stands: "стоп" is a word of its own.

/// The Latin letter that a letter looks like.
const fn latin_letter(c: char) -> Option<char> {
    Some(match c {
        // Cyrillic
        'а' => 'a',
        'в' => 'b',
        'с' => 'c',
        'ԁ' => 'd',
        'е' => 'e',
        'ғ' => 'f',
        'һ' => 'h',
        'н' => 'h',
        'і' => 'i',
        'ј' => 'j',
        'к' => 'k',
        'ӏ' => 'l',
        'м' => 'm',
        'п' => 'n',
        'о' => 'o',
        'р' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' => 's',
        'т' => 't',
        'ц' => 'u',
        'ѵ' => 'v',
        'ԝ' => 'w',
        'х' => 'x',
        'у' => 'y',
        // Greek
        'α' => 'a',
        'β' => 'b',
        'ϲ' => 'c',
        'ε' => 'e',
        'η' => 'n',
        'ι' => 'i',
        'κ' => 'k',
        'μ' => 'u',
        'ν' => 'v',
        'ο' => 'o',
        'ρ' => 'p',
        'τ' => 't',
        'υ' => 'u',
        'χ' => 'x',
        'ζ' => 'z',
        'ω' => 'w',
        // Armenian, Lisu and Cherokee, as far as they serve for keywords
        'ո' => 'n',
        'օ' => 'o',
        'ս' => 'u',
        'ց' => 'g',
        'հ' => 'h',
        'ꓢ' => 's',
        'ꓔ' => 't',
        'ꓳ' => 'o',
        'ꓑ' => 'p',
        'ꮪ' => 's',
        'ꭲ' => 't',
        'ꮲ' => 'p',
        'ꭼ' => 'e',
        'ꮃ' => 'w',
        // Small capitals
        'ᴀ' => 'a',
        'ʙ' => 'b',
        'ᴄ' => 'c',
        'ᴅ' => 'd',
        'ᴇ' => 'e',
        'ɢ' => 'g',
        'ʜ' => 'h',
        'ɪ' => 'i',
        'ᴊ' => 'j',
        'ᴋ' => 'k',
        'ʟ' => 'l',
        'ᴍ' => 'm',
        'ɴ' => 'n',
        'ᴏ' => 'o',
        'ᴘ' => 'p',
        'ʀ' => 'r',
        'ꜱ' => 's',
        'ᴛ' => 't',
        'ᴜ' => 'u',
        'ᴠ' => 'v',
        'ᴡ' => 'w',
        'ʏ' => 'y',
        'ᴢ' => 'z',
        'ɑ' => 'a',
        'ɡ' => 'g',
        _ => return None,
    })
}

/// Spells a normalised word with Latin letters, if all of its letters are or look like them.
pub(crate) fn latin(word: &str) -> Option<String> {
    if word.is_ascii() {
        return None;
    }
    word.chars()
        .map(|c| if c.is_ascii_alphanumeric() { Some(c) } else { latin_letter(c) })
        .collect()
}
