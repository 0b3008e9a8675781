//! The library under Kotlin and Swift: how it is built, and the sources that are written from it.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::path::PathBuf;

use crate::shell::{Outcome, Shell};
use crate::{files, surface};

const FOLDER: &str = "bindings/mobile";

/// Writes the Kotlin and Swift sources.
pub(crate) fn generate(shell: &Shell) -> Outcome<Vec<(String, String)>> {
    let library = library(shell, "ci")?;
    let folder = files::fresh(&shell.target.join("mobile"))?;
    // The manifest of now, which need not be committed yet.
    let manifest = folder.join("surface.json");
    files::write(&manifest, &surface::render(shell)?)?;
    let mut command = shell.cargo(&["run", "--quiet", "--locked", "--profile", "ci"]);
    command.args(["--package", "consentry-mobile-bindgen", "--"]).arg(library);
    command.arg(format!("{FOLDER}/uniffi.toml")).arg(manifest).arg(&folder);
    shell.run(&mut command)?;

    let sources = folder.join("sources");
    let mut written = Vec::new();
    for file in files::below(&sources)? {
        let text = files::read(&sources.join(&file))?;
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
