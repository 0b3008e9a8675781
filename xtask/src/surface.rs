//! The surface manifest: everything in `consentry::plain`, read from its source, so that nothing can
//! be added there without being listed, and each language can compare itself with the list.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use syn::{Fields, FnArg, ImplItem, Item, Pat, UseTree, Visibility};

use crate::shell::{Outcome, Shell};

/// Where the manifest stands.
pub(crate) const PATH: &str = "crates/consentry/surface.json";

const PLAIN: &str = "crates/consentry/src/plain";

/// Every public type and function of the surface, as its source has it.
pub(crate) fn items(shell: &Shell) -> Outcome<Vec<Item>> {
    let plain = items_below(&shell.root.join(PLAIN))?;
    let mut defined = items_below(&shell.root.join("crates/consentry-core/src"))?;
    let reader = items_below(&shell.root.join("crates/consentry-reader/src"))?;
    let engine = items_below(&shell.root.join("crates/consentry/src"))?;

    // What the core takes over from the reader stands under the core's name for it.
    let taken_over = renames(&defined, "consentry_reader");
    defined.extend(renamed(&reader, &taken_over));
    let reexported = renames(&plain, "consentry_core");
    let mut types = plain;
    types.extend(renamed(&defined, &reexported));
    let own = renames(&types, "crate");
    types.extend(renamed(&engine, &own));
    Ok(types)
}

/// Renders the manifest.
pub(crate) fn render(shell: &Shell) -> Outcome<String> {
    let types = items(shell)?;
    let engine = items_below(&shell.root.join("crates/consentry/src"))?;
    let manifest = json!({
        "functions": functions(&types),
        "objects": objects(&types),
        "records": records(&types),
        "unions": unions(&types),
        "words": words(&types),
        "errors": errors(&engine)?,
    });
    let text = serde_json::to_string_pretty(&manifest).map_err(|e| e.to_string())?;
    Ok(text + "\n")
}

/// Every item of every Rust file below a folder, modules for tests left out.
fn items_below(folder: &Path) -> Outcome<Vec<Item>> {
    let mut items = Vec::new();
    let unreadable = |e: std::io::Error| format!("cannot read {}: {e}", folder.display());
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let paths = entries.map(|entry| Ok(entry.map_err(unreadable)?.path()));
    let mut paths = paths.collect::<Outcome<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            items.extend(items_below(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).map_err(unreadable)?;
            let file = syn::parse_file(&text).map_err(|e| format!("{}: {e}", path.display()))?;
            items.extend(file.items);
        }
    }
    Ok(items)
}

/// The names that are re-exported from a crate, as (there, here).
fn renames(items: &[Item], from: &str) -> Vec<(String, String)> {
    fn leaves(tree: &UseTree, found: &mut Vec<(String, String)>) {
        match tree {
            UseTree::Name(name) => found.push((name.ident.to_string(), name.ident.to_string())),
            UseTree::Rename(name) => found.push((name.ident.to_string(), name.rename.to_string())),
            UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, found)),
            UseTree::Path(path) => leaves(&path.tree, found),
            UseTree::Glob(_) => {}
        }
    }
    let mut found = Vec::new();
    for item in items {
        if let Item::Use(used) = item
            && is_public(&used.vis)
            && let UseTree::Path(path) = &used.tree
            && path.ident == from
        {
            leaves(&path.tree, &mut found);
        }
    }
    found
}

/// The enums and structs that are re-exported, under their new names.
fn renamed(items: &[Item], names: &[(String, String)]) -> Vec<Item> {
    let mut found = Vec::new();
    for (there, here) in names {
        found.extend(items.iter().find_map(|item| match item {
            Item::Enum(item) if item.ident == there && is_public(&item.vis) => {
                let mut item = item.clone();
                item.ident = syn::Ident::new(here, item.ident.span());
                Some(Item::Enum(item))
            }
            Item::Struct(item) if item.ident == there && is_public(&item.vis) => {
                let mut item = item.clone();
                item.ident = syn::Ident::new(here, item.ident.span());
                Some(Item::Struct(item))
            }
            _ => None,
        }));
    }
    found
}

fn functions(items: &[Item]) -> Value {
    let mut found = Map::new();
    for item in items {
        if let Item::Fn(function) = item
            && is_public(&function.vis)
        {
            found.insert(function.sig.ident.to_string(), parameters(&function.sig));
        }
    }
    Value::Object(found)
}

/// The types that hide what they hold: their public functions and methods.
fn objects(items: &[Item]) -> Value {
    let mut found = Map::new();
    for item in items {
        let Item::Struct(object) = item else { continue };
        if !is_public(&object.vis) || object.fields.iter().any(|field| is_public(&field.vis)) {
            continue;
        }
        let mut methods = Map::new();
        for item in items {
            if let Item::Impl(block) = item
                && block.trait_.is_none()
                && matches!(&*block.self_ty, syn::Type::Path(path) if path.path.is_ident(&object.ident))
            {
                for item in &block.items {
                    if let ImplItem::Fn(method) = item
                        && is_public(&method.vis)
                    {
                        methods.insert(method.sig.ident.to_string(), parameters(&method.sig));
                    }
                }
            }
        }
        found.insert(object.ident.to_string(), Value::Object(methods));
    }
    Value::Object(found)
}

fn records(items: &[Item]) -> Value {
    let mut found = Map::new();
    for item in items {
        if let Item::Struct(record) = item
            && is_public(&record.vis)
            && record.fields.iter().any(|field| is_public(&field.vis))
        {
            found.insert(record.ident.to_string(), field_names(&record.fields));
        }
    }
    Value::Object(found)
}

/// The enums whose variants have fields: for each variant, by its word, their names.
fn unions(items: &[Item]) -> Value {
    let mut found = Map::new();
    for item in items {
        if let Item::Enum(union) = item
            && is_public(&union.vis)
            && union.variants.iter().any(|variant| !variant.fields.is_empty())
        {
            let variants = union.variants.iter();
            let variants: Map<String, Value> = variants
                .map(|variant| (word(&variant.ident.to_string()), field_names(&variant.fields)))
                .collect();
            found.insert(union.ident.to_string(), Value::Object(variants));
        }
    }
    Value::Object(found)
}

/// The closed lists of words.
fn words(items: &[Item]) -> Value {
    let mut found = BTreeMap::new();
    for item in items {
        if let Item::Enum(list) = item
            && is_public(&list.vis)
            && list.variants.iter().all(|variant| variant.fields.is_empty())
        {
            let words: Vec<String> =
                list.variants.iter().map(|variant| word(&variant.ident.to_string())).collect();
            found.insert(list.ident.to_string(), words);
        }
    }
    json!(found)
}

/// The kinds of errors, and every code.
fn errors(items: &[Item]) -> Outcome<Value> {
    let kinds = items.iter().find_map(|item| match item {
        Item::Enum(error) if error.ident == "Error" && is_public(&error.vis) => {
            Some(error.variants.iter().map(|v| word(&v.ident.to_string())).collect::<Vec<_>>())
        }
        _ => None,
    });
    let codes = items.iter().find_map(|item| match item {
        Item::Const(list) if list.ident == "CODES" => Some(strings(&list.expr)),
        _ => None,
    });
    let kinds = kinds.ok_or("the source has no enum Error")?;
    let codes = codes.ok_or("the source has no constant CODES")?;
    Ok(json!({ "kinds": kinds, "codes": codes }))
}

/// The string literals of a list.
fn strings(expression: &syn::Expr) -> Vec<String> {
    match expression {
        syn::Expr::Reference(reference) => strings(&reference.expr),
        syn::Expr::Array(list) => list.elems.iter().flat_map(strings).collect(),
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => vec![text.value()],
        _ => Vec::new(),
    }
}

fn parameters(signature: &syn::Signature) -> Value {
    let names = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => match &*typed.pat {
            Pat::Ident(name) => Some(Value::from(name.ident.to_string())),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    });
    Value::Array(names.collect())
}

fn field_names(fields: &Fields) -> Value {
    fields.iter().filter_map(|f| f.ident.as_ref()).map(|name| name.to_string()).collect()
}

pub(crate) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The doc comment of an item, in lines.
pub(crate) fn doc(attributes: &[syn::Attribute]) -> Vec<String> {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    lines.map(|line| line.trim().to_owned()).collect()
}

/// A name in camel case as a word of the wire.
pub(crate) fn word(name: &str) -> String {
    let mut word = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.extend(letter.to_lowercase());
    }
    word
}
