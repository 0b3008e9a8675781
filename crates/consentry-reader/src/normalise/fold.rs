//! What becomes of one character.

use unicode_normalization::char::is_combining_mark;

/// What a folded character does in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Part of a word.
    Letter,
    /// A word of its own, wherever it stands.
    Symbol,
    /// The end of a word.
    Separator,
    /// As if it were not there: words go on across it.
    Nothing,
}

/// Emoji that mean something to a reader. The others separate words: an angry face behind a
/// STOP takes nothing from it.
const SYMBOLS: [char; 9] = ['👍', '👌', '🙏', '❤', '🛑', '⛔', '🚫', '✋', '🖕'];

/// Chinese is written without spaces: each of its characters is a word.
const fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{323AF}')
}

/// Folds a decomposed character to lower case and its base letters.
pub(super) fn fold(c: char) -> impl Iterator<Item = char> {
    c.to_lowercase().flat_map(|lower| {
        // Letters that Unicode does not decompose although people write them without the stroke
        // or as two letters, and the ends where lower-casing is less than case folding.
        let (first, second) = match lower {
            'ß' => ('s', Some('s')),
            'æ' => ('a', Some('e')),
            'œ' => ('o', Some('e')),
            'ø' => ('o', None),
            'ł' => ('l', None),
            'đ' => ('d', None),
            'ı' => ('i', None),
            'ς' => ('σ', None),
            // Arabic as people type it: the two forms of final ye, te marbuta, Persian kaf and ye.
            'ى' | 'ی' => ('ي', None),
            'ة' | 'ہ' => ('ه', None),
            'ک' => ('ك', None),
            other => (other, None),
        };
        [Some(first), second].into_iter().flatten()
    })
}

/// Tells what a folded character does.
pub(super) fn role(c: char) -> Role {
    if c.is_ascii() {
        return if c.is_ascii_alphanumeric() { Role::Letter } else { Role::Separator };
    }
    if is_ignorable(c) || is_optional_mark(c) {
        Role::Nothing
    } else if is_ideograph(c) || SYMBOLS.contains(&c) {
        Role::Symbol
    } else if is_apostrophe_letter(c) || is_enclosed_letter(c) {
        Role::Separator
    } else if c.is_alphanumeric() || is_combining_mark(c) {
        // Marks that are not optional: the vowel signs of the Indian scripts are no separators.
        Role::Letter
    } else {
        Role::Separator
    }
}

/// Signs that NFKD would spell out although nobody reads letters in them: "STOP™", "INFO ℹ".
pub(super) const fn is_sign(raw: char) -> bool {
    matches!(raw, '™' | '℠' | 'ℹ')
}

/// Unicode's `Default_Ignorable_Code_Point`: soft hyphen, zero-width and bidirectional controls,
/// variation selectors, fillers, tags.
/// Source: DerivedCoreProperties.txt, Unicode 17.
const fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}' | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Marks that people leave out when they type: accents of the Latin, Greek and Cyrillic scripts,
/// Hebrew points, Arabic vowel signs, hamza marks and the stroke that stretches words, and what encloses a character.
const fn is_optional_mark(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05BD}' | '\u{05BF}'
        | '\u{05C1}'..='\u{05C2}' | '\u{05C4}'..='\u{05C5}' | '\u{05C7}'
        | '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}')
}

/// Apostrophes and primes that Unicode counts among the letters.
const fn is_apostrophe_letter(c: char) -> bool {
    matches!(c, '\u{02B9}'..='\u{02BF}' | '\u{02C8}' | '\u{A78B}'..='\u{A78C}')
}

/// White-on-black letters and flags, which Unicode counts as letters but does not decompose.
const fn is_enclosed_letter(c: char) -> bool {
    matches!(c, '\u{1F150}'..='\u{1F1FF}')
}
