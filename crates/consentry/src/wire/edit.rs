//! Edits of a configuration's text that the engine makes itself, so that what is in force is always
//! one text: comments and order stay as they are.

use consentry_core::Invalid;
use toml_edit::{DocumentMut, Item, value};

/// The text with group messaging switched on or off.
///
/// # Errors
/// `Invalid` when the text is not TOML or has no organization.
///
/// # Example
/// ```
/// use consentry::wire::edit;
/// let text = "[organization]\nid = \"xyz\" # ours\ngroup_messaging = true\n";
/// assert!(edit::with_group_messaging(text, false)?.contains("group_messaging = false"));
/// # Ok::<(), consentry_core::Invalid>(())
/// ```
pub fn with_group_messaging(text: &str, enabled: bool) -> Result<String, Invalid> {
    let mut document = parse(text)?;
    let organization = document
        .get_mut("organization")
        .and_then(Item::as_table_like_mut)
        .ok_or_else(|| Invalid::new("missing_field", "organization", "a table"))?;
    let now = organization.get("group_messaging").and_then(Item::as_bool).unwrap_or(false);
    if now != enabled {
        organization.insert("group_messaging", value(enabled));
    }
    Ok(document.to_string())
}

/// The text with a program's partner suspended, or not. A program that the text lacks changes nothing:
/// it is retired, and a retired program refuses.
///
/// # Errors
/// `Invalid` when the text is not TOML.
pub fn with_partner(text: &str, program: &str, suspended: bool) -> Result<String, Invalid> {
    let mut document = parse(text)?;
    let programs = document.get_mut("programs").and_then(Item::as_array_of_tables_mut);
    for table in programs.into_iter().flat_map(|programs| programs.iter_mut()) {
        let is_it = table.get("id").and_then(Item::as_str) == Some(program);
        let now = table.get("suspended").and_then(Item::as_bool).unwrap_or(false);
        if is_it && now != suspended {
            table.insert("suspended", value(suspended));
        }
    }
    Ok(document.to_string())
}

fn parse(text: &str) -> Result<DocumentMut, Invalid> {
    text.parse().map_err(|_| Invalid::new("invalid_toml", "configuration", "TOML"))
}
