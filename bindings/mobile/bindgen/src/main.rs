//! Writes the Kotlin and Swift sources of the mobile library.
//!
//! ```text
//! consentry-mobile-bindgen LIBRARY UNIFFI.TOML SURFACE.JSON FOLDER
//! ```
//!
//! `uniffi` writes most of them; [`kotlin`] and [`swift`] change the few places where what it writes
//! would break a promise, and stop where a place is not found exactly as often as expected. Words
//! and printed forms are written from the manifest of the surface.
#![expect(clippy::print_stderr, reason = "a terminal program talks there")]

mod kotlin;
mod manifest;
mod printed;
mod rewrite;
mod swift;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::manifest::Manifest;

/// What went wrong, as a sentence for the terminal.
type Outcome<T> = Result<T, String>;

/// A file to be written: its path below the folder of the mobile library, and its text.
type Source = (String, String);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [library, settings, surface, folder] = arguments.as_slice() else {
        eprintln!("usage: consentry-mobile-bindgen LIBRARY UNIFFI.TOML SURFACE.JSON FOLDER");
        return ExitCode::FAILURE;
    };
    match run(library, settings, Path::new(surface), Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(library: &str, settings: &str, surface: &Path, folder: &Path) -> Outcome<()> {
    let manifest = Manifest::read(surface)?;
    let raw = folder.join("uniffi");
    uniffi::generate(uniffi::GenerateOptions {
        languages: vec![uniffi::TargetLanguage::Kotlin, uniffi::TargetLanguage::Swift],
        source: library.into(),
        out_dir: raw.to_string_lossy().into_owned().into(),
        config_override: Some(settings.into()),
        ..uniffi::GenerateOptions::default()
    })
    .map_err(|error| format!("{error:#}"))?;
    let sources = kotlin::sources(&raw, &manifest)?.into_iter();
    for (path, text) in sources.chain(swift::sources(&raw, &manifest)?) {
        write(&folder.join("sources").join(path), &text)?;
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Outcome<()> {
    let made = path.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(path, text))
        .map_err(|error| format!("cannot write {}: {error}", path.display()))
}

fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}
