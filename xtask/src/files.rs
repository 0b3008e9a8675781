//! Files and folders, with errors that say what could not be done where.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::shell::Outcome;

pub(crate) fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|e| cannot("read", file, &e))
}

/// Writes a file, and makes the folder for it.
pub(crate) fn write(file: &Path, text: &str) -> Outcome {
    make_parent(file)?;
    fs::write(file, text).map_err(|e| cannot("write", file, &e))
}

/// Makes a folder, and those above it, where they are not there.
pub(crate) fn make(folder: &Path) -> Outcome {
    fs::create_dir_all(folder).map_err(|e| cannot("make", folder, &e))
}

/// Makes an empty folder.
pub(crate) fn fresh(folder: &Path) -> Outcome<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|e| cannot("empty", folder, &e))?;
    }
    make(folder)?;
    Ok(folder.to_path_buf())
}

/// Copies a file, and makes the folder for it.
pub(crate) fn copy(from: &Path, to: &Path) -> Outcome {
    make_parent(to)?;
    fs::copy(from, to).map(drop).map_err(|e| cannot("copy", from, &e))
}

/// Copies a folder with all that is in it to a place where nothing is.
pub(crate) fn copy_folder(from: &Path, to: &Path) -> Outcome {
    fresh(to)?;
    below(from)?.iter().try_for_each(|file| copy(&from.join(file), &to.join(file)))
}

/// The files below a folder, relative to it, sorted; without those that a tool built there.
pub(crate) fn below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        let entries = fs::read_dir(folder.join(&inner)).map_err(|e| cannot("list", folder, &e))?;
        for entry in entries {
            let entry = entry.map_err(|e| cannot("list", folder, &e))?;
            let (name, path) = (entry.file_name(), inner.join(entry.file_name()));
            let kind = entry.file_type().map_err(|e| cannot("list", folder, &e))?;
            if !kind.is_dir() {
                found.push(path);
            } else if name != ".build" && name != "target" {
                folders.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn make_parent(file: &Path) -> Outcome {
    file.parent().map_or(Ok(()), make)
}

fn cannot(what: &str, path: &Path, error: &io::Error) -> String {
    format!("cannot {what} {}: {error}", path.display())
}
