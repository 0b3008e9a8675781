//! Wordings taken apart: literal text, and placeholders in braces.

use crate::error::Invalid;
use crate::template::MAX_WORDING_BYTES;
use crate::word::Word;

/// A part of a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece<P> {
    /// Text that stands as it is.
    Literal(String),
    /// A placeholder to be filled in.
    Variable(P),
}

/// Takes a wording apart; `{{` and `}}` stand for braces.
///
/// # Errors
/// `Invalid` when it is empty, too long, has an unknown placeholder or an unmatched brace.
pub(crate) fn parse<P: Word>(text: &str, field: &'static str) -> Result<Vec<Piece<P>>, Invalid> {
    if text.trim().is_empty() || text.len() > MAX_WORDING_BYTES {
        return Err(Invalid::new("invalid_template", field, "1 to 1600 bytes of text"));
    }
    let unmatched = || Invalid::new("invalid_template", field, "each { closed by a }, or doubled");
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, brace) = rest.split_at(at);
        literal.push_str(before);
        if let Some(after) = brace.strip_prefix("{{") {
            literal.push('{');
            rest = after;
        } else if let Some(after) = brace.strip_prefix("}}") {
            literal.push('}');
            rest = after;
        } else {
            let inner = brace.strip_prefix('{').ok_or_else(unmatched)?;
            let (name, after) = inner.split_once('}').ok_or_else(unmatched)?;
            let variable = P::read(name, field).map_err(|error| {
                Invalid::new("unknown_placeholder", field, error.expected().to_owned())
            })?;
            if !literal.is_empty() {
                pieces.push(Piece::Literal(std::mem::take(&mut literal)));
            }
            pieces.push(Piece::Variable(variable));
            rest = after;
        }
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        pieces.push(Piece::Literal(literal));
    }
    Ok(pieces)
}

/// Puts the parts together again, with every placeholder filled in.
pub(crate) fn render<'a, P: Word>(pieces: &[Piece<P>], value: impl Fn(P) -> &'a str) -> String {
    let mut text = String::new();
    for piece in pieces {
        text.push_str(match piece {
            Piece::Literal(literal) => literal,
            Piece::Variable(variable) => value(*variable),
        });
    }
    text
}
