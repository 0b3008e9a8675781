//! Compiles the lexicons into what the library reads: see `src/lexicon`.
#![allow(dead_code, unused_imports, reason = "the library uses what the build does not")]

#[path = "src/compiled.rs"]
mod compiled;
#[path = "src/dictionary.rs"]
mod dictionary;
#[path = "src/hash.rs"]
mod hash;
#[path = "src/language.rs"]
mod language;
#[path = "src/lexicon/mod.rs"]
mod lexicon;
#[path = "src/line.rs"]
mod line;
#[path = "src/lookalike.rs"]
mod lookalike;
#[path = "src/normalise/mod.rs"]
mod normalise;
#[path = "src/reading.rs"]
mod reading;
#[path = "src/rule.rs"]
mod rule;
#[path = "src/rules/mod.rs"]
mod rules;
#[path = "src/table.rs"]
mod table;
#[path = "src/vocabulary.rs"]
mod vocabulary;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use language::Language;
use reading::{OptInWord, Span};
use rule::{RuleId, RuleIdError};

#[expect(clippy::disallowed_methods, reason = "a build script reads and writes files")]
fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("lexicon");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = lexicon::Files::new();
    for name in lexicon::file_names() {
        let text = fs::read_to_string(folder.join(&name))?;
        files.insert(name, text);
    }
    let compiled = lexicon::compile(&files)?;
    let bytes = postcard::to_allocvec(&compiled)?;
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("lexicons.bin"), bytes)?;
    Ok(())
}
