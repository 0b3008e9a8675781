//! The Python sources that are generated from the surface: its words as enums, its records and
//! events as dataclasses, so that Python has the same names, fields and explanations.

use std::fmt::Write as _;

use syn::{Fields, GenericArgument, Item, PathArguments, Type};

use crate::shell::{Outcome, Shell};
use crate::surface::{self, doc, is_public, word};

/// The records that a host makes itself, by the names of their fields; the others come from the engine.
const INPUTS: &[&str] = &[
    "Call",
    "CallInformation",
    "CallScript",
    "CallStart",
    "Evidence",
    "ReportFilter",
    "SendRequest",
];

/// Those that are handed back as they came: to leave a field out of them would be a mistake.
const WHOLE: &[&str] = &["Call", "CallScript"];

/// What stands for a field that is left out, where its type alone does not say.
const DEFAULTS: &[(&str, &str, &str)] = &[
    ("CallScript", "default_region", "None"),
    ("CallStart", "agent", "\"\""),
    ("CallStart", "recording", "\"\""),
    ("ConfigInstalled", "disable_group_messaging", "False"),
    ("ConsentRequested", "via", "RequestedVia.TEXT"),
    ("Evidence", "reference", "\"\""),
    ("Evidence", "wording", "\"\""),
    ("Evidence", "recording", "\"\""),
    ("Evidence", "agent", "\"\""),
    ("Evidence", "number_confirmed", "False"),
    ("Evidence", "understood_optional", "False"),
];

/// Fields of these names hold numbers, texts, references or people's names where they are strings;
/// `repr` leaves them out.
const PRIVATE: &[&str] = &[
    "actor",
    "address",
    "agent",
    "configuration",
    "contact",
    "document_sha256",
    "from",
    "group",
    "line",
    "lines",
    "number",
    "recording",
    "reference",
    "references",
    "say",
    "text",
    "to",
    "wording",
];

/// Records that show one field and no other.
const SHOWS_ONLY: &[(&str, &str)] = &[("CallFacts", "consented_at")];

/// The longest line of a Python file.
const WIDTH: usize = 100;

/// Renders the modules, each with its path.
pub(crate) fn generate(shell: &Shell) -> Outcome<Vec<(String, String)>> {
    let items = surface::items(shell)?;
    let path = |name: &str| format!("bindings/python/python/consentry/{name}.py");
    Ok(vec![(path("words"), words(&items)), (path("records"), records(&items)?)])
}

fn words(items: &[Item]) -> String {
    let mut text = String::from(
        "\"\"\"The words of closed lists, spelled as on the wire. Generated from the engine's source.\"\"\"\n\
         \n\
         from __future__ import annotations\n\
         \n\
         from enum import Enum\n\
         \n\
         \n\
         class Word(str, Enum):\n    \"\"\"A word of a closed list. It equals its spelling, and prints as it.\"\"\"\n\
         \n    def __str__(self) -> str:\n        return str(self.value)\n",
    );
    for item in items {
        let Item::Enum(list) = item else { continue };
        if !is_public(&list.vis) || list.variants.iter().any(|v| !v.fields.is_empty()) {
            continue;
        }
        let _ = write!(text, "\n\nclass {}(Word):\n", list.ident);
        docstring(&mut text, &doc(&list.attrs));
        for variant in &list.variants {
            let word = word(&variant.ident.to_string());
            let _ = write!(text, "\n    {} = \"{word}\"\n", word.to_uppercase());
            docstring(&mut text, &doc(&variant.attrs));
        }
    }
    text
}

fn records(items: &[Item]) -> Outcome<String> {
    let mut classes = String::new();
    let mut members = Vec::new();
    for item in items {
        match item {
            Item::Struct(record)
                if is_public(&record.vis) && record.fields.iter().any(|f| is_public(&f.vis)) =>
            {
                let name = record.ident.to_string();
                let is_input = INPUTS.contains(&name.as_str());
                class(&mut classes, &name, &doc(&record.attrs), &record.fields, is_input)?;
            }
            Item::Enum(union)
                if is_public(&union.vis) && union.variants.iter().any(|v| !v.fields.is_empty()) =>
            {
                let mut variants = Vec::new();
                for variant in &union.variants {
                    let name = variant.ident.to_string();
                    class(&mut classes, &name, &doc(&variant.attrs), &variant.fields, true)?;
                    variants.push(name);
                }
                let _ = write!(
                    classes,
                    "\n\n{} = (\n    {}\n)\n",
                    union.ident,
                    variants.join("\n    | ")
                );
                docstring_at(&mut classes, &doc(&union.attrs), "");
                members.extend(variants);
            }
            _ => {}
        }
    }
    let lists = items.iter().filter_map(|item| match item {
        Item::Enum(list) if is_public(&list.vis) && !members.contains(&list.ident.to_string()) => {
            let name = list.ident.to_string();
            let is_list = list.variants.iter().all(|v| v.fields.is_empty());
            let mentioned = ["", " |", ","].iter().any(|end| {
                classes.contains(&format!(": {name}{end}"))
                    || classes.contains(&format!("[{name}{end}"))
            });
            (is_list && mentioned).then_some(name)
        }
        _ => None,
    });
    let mut lists: Vec<String> = lists.collect();
    lists.sort();
    Ok(format!(
        "\"\"\"What goes in and what comes out, as frozen dataclasses. Generated from the engine's \
         source.\"\"\"\n\nfrom __future__ import annotations\n\nfrom collections.abc import Sequence\n\
         from dataclasses import dataclass, field\nfrom datetime import datetime\n\n\
         from consentry.words import (\n    {},\n)\n{classes}",
        lists.join(",\n    ")
    ))
}

fn class(
    text: &mut String,
    name: &str,
    lines: &[String],
    fields: &Fields,
    is_input: bool,
) -> Outcome {
    let record = name;
    let keywords = if is_input { ", kw_only=True" } else { "" };
    let _ = write!(text, "\n\n@dataclass(frozen=True, slots=True{keywords})\nclass {name}:\n");
    docstring(text, lines);
    for member in fields {
        let name = member.ident.as_ref().ok_or("a field without a name")?.to_string();
        let (kind, holds_text) = annotation(&member.ty, is_input)?;
        let is_private = holds_text && PRIVATE.contains(&name.as_str())
            || SHOWS_ONLY.iter().any(|(of, shown)| *of == record && *shown != name);
        let named = DEFAULTS.iter().find(|(of, field, _)| *of == record && *field == name);
        let default = match (named, is_input && !WHOLE.contains(&record), kind.as_str()) {
            (Some((_, _, default)), _, _) => Some(*default),
            (None, true, kind) if kind.ends_with("| None") => Some("None"),
            (None, true, kind) if kind.starts_with("Sequence") => Some("()"),
            _ => None,
        };
        let value = match (default, is_private) {
            (None, false) => String::new(),
            (Some(default), false) => format!(" = {default}"),
            (None, true) => " = field(repr=False)".to_owned(),
            (Some(default), true) => format!(" = field(default={default}, repr=False)"),
        };
        let _ = write!(text, "\n    {}: {kind}{value}\n", field_name(&name));
        docstring(text, &doc(&member.attrs));
    }
    Ok(())
}

/// The name of a field, with an underscore after it where Python reserves the word.
fn field_name(name: &str) -> String {
    if matches!(name, "from" | "class" | "import") { format!("{name}_") } else { name.to_owned() }
}

/// A type as Python writes it, and whether it is made of strings.
fn annotation(kind: &Type, is_input: bool) -> Outcome<(String, bool)> {
    let Type::Path(path) = kind else { return Err("a field of a type without a name".into()) };
    let last = path.path.segments.last().ok_or("a type without a name")?;
    let name = last.ident.to_string();
    if let PathArguments::AngleBracketed(arguments) = &last.arguments
        && let Some(GenericArgument::Type(inner)) = arguments.args.first()
    {
        let (inner, holds_text) = annotation(inner, is_input)?;
        let outer = match (name.as_str(), is_input) {
            ("Option", _) => format!("{inner} | None"),
            ("Vec", true) => format!("Sequence[{inner}]"),
            ("Vec", false) => format!("tuple[{inner}, ...]"),
            _ => return Err(format!("no Python type for {name}")),
        };
        return Ok((outer, holds_text));
    }
    Ok(match name.as_str() {
        "String" => ("str".to_owned(), true),
        "bool" => ("bool".to_owned(), false),
        "u8" | "u32" | "u64" | "usize" => ("int".to_owned(), false),
        "Timestamp" => ("datetime".to_owned(), false),
        // `Kind` and `ReadingKind` are one type: the surface exports it under the longer name.
        "Kind" => ("ReadingKind".to_owned(), false),
        _ => (name, false),
    })
}

fn docstring(text: &mut String, lines: &[String]) {
    docstring_at(text, lines, "    ");
}

/// What Rust's `Debug` shows of an event, and what a dataclass does.
const OF_EVENTS: (&str, &str) = (
    "shows which kind of event it is and no more",
    "shows no number, text, reference or person's name",
);

/// Writes the explanation of what stands before it; links to Rust items become their names.
fn docstring_at(text: &mut String, lines: &[String], indent: &str) {
    let lines: Vec<String> = lines
        .iter()
        .map(|line| line.replace("`Debug`", "`repr`").replace("[`", "`").replace("`]", "`"))
        .map(|line| line.replace(OF_EVENTS.0, OF_EVENTS.1))
        .collect();
    let end = lines.len().saturating_sub(1);
    for (index, line) in lines.iter().enumerate() {
        let open = if index == 0 { "\"\"\"" } else { "" };
        let one_line = indent.len() + 6 + line.len() <= WIDTH;
        let close = match index == end {
            true if end == 0 && one_line => "\"\"\"",
            _ => "",
        };
        let full = format!("{indent}{open}{line}{close}");
        let _ = writeln!(text, "{}", full.trim_end());
        if index == end && close.is_empty() {
            let _ = writeln!(text, "{indent}\"\"\"");
        }
    }
}
