//! The library under Kotlin and Swift: how it is built, and the sources that are written from it.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::{Outcome, Shell};
use crate::surface;

const FOLDER: &str = "bindings/mobile";

/// Writes the Kotlin and Swift sources.
pub(crate) fn generate(shell: &Shell) -> Outcome<Vec<(String, String)>> {
    let library = library(shell, "ci")?;
    let folder = fresh_folder(&shell.target.join("mobile"))?;
    // The manifest of now, which need not be committed yet.
    let manifest = folder.join("surface.json");
    fs::write(&manifest, surface::render(shell)?).map_err(|e| cannot("write", &manifest, &e))?;
    let mut command = shell.cargo(&["run", "--quiet", "--locked", "--profile", "ci"]);
    command.args(["--package", "consentry-mobile-bindgen", "--"]).arg(library);
    command.arg(format!("{FOLDER}/uniffi.toml")).arg(manifest).arg(&folder);
    shell.run(&mut command)?;

    let sources = folder.join("sources");
    let mut written = Vec::new();
    for file in files(&sources)? {
        let text =
            fs::read_to_string(sources.join(&file)).map_err(|e| cannot("read", &file, &e))?;
        written.push((format!("{FOLDER}/{}", file.display()), text));
    }
    Ok(written)
}

/// Builds the library and returns its path.
pub(crate) fn library(shell: &Shell, profile: &str) -> Outcome<PathBuf> {
    let arguments = ["build", "--quiet", "--locked", "--package", "consentry-mobile", "--profile"];
    shell.run(shell.cargo(&arguments).arg(profile))?;
    Ok(shell.target.join(profile).join(library_name()))
}

/// The file name of the library on this system.
pub(crate) fn library_name() -> String {
    format!("{DLL_PREFIX}consentry_mobile{DLL_SUFFIX}")
}

/// Copies a folder with all that is in it to a place where nothing is.
pub(crate) fn copy_folder(from: &Path, to: &Path) -> Outcome {
    fresh_folder(to)?;
    for file in files(from)? {
        copy_file(&from.join(&file), &to.join(&file))?;
    }
    Ok(())
}

/// Copies a file, and makes the folder for it.
pub(crate) fn copy_file(from: &Path, to: &Path) -> Outcome {
    let made = to.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::copy(from, to)).map_err(|e| cannot("write", to, &e))?;
    Ok(())
}

/// Makes an empty folder.
pub(crate) fn fresh_folder(folder: &Path) -> Outcome<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|e| cannot("empty", folder, &e))?;
    }
    fs::create_dir_all(folder).map_err(|e| cannot("make", folder, &e))?;
    Ok(folder.to_path_buf())
}

/// The files below a folder, relative to it, sorted; without those that a tool built there.
fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(below) = folders.pop() {
        let entries = fs::read_dir(folder.join(&below)).map_err(|e| cannot("read", folder, &e))?;
        for entry in entries.flatten() {
            let path = below.join(entry.file_name());
            let name = entry.file_name();
            match entry.file_type() {
                Ok(kind) if !kind.is_dir() => found.push(path),
                Ok(_) if name != ".build" && name != "target" => folders.push(path),
                _ => {}
            }
        }
    }
    found.sort();
    Ok(found)
}

fn cannot(what: &str, path: &Path, error: &std::io::Error) -> String {
    format!("cannot {what} {}: {error}", path.display())
}
