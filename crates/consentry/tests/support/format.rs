//! The vectors as they stand in their files; `vectors/README.md` explains them.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

/// A file of cases about one topic.
#[derive(Deserialize)]
pub struct File {
    pub cases: Vec<Case>,
}

/// A story: a configuration, and what happens under it step by step.
#[derive(Deserialize)]
pub struct Case {
    pub title: String,
    /// None installs nothing.
    pub config: Option<String>,
    #[serde(default)]
    pub changes: Vec<Change>,
    pub steps: Vec<Step>,
}

/// A textual edit of a configuration.
#[derive(Deserialize)]
pub struct Change {
    pub replace: String,
    pub with: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub enum Step {
    Event { event: Value, expect: Value },
    Line { line: String, expect: Value },
    Status { status: String, at: Option<String>, expect: Value },
    Install { install: Install, expect: Value },
    Restart { restart: bool },
}

#[derive(Deserialize)]
pub struct Install {
    pub config: String,
    #[serde(default)]
    pub changes: Vec<Change>,
}

/// The folder of the vectors.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// Every file of vectors with its name, in the order of the names.
pub fn files() -> Vec<(String, Value)> {
    let mut files = Vec::new();
    for system in entries(&folder()).iter().filter(|path| path.is_dir()) {
        for kind in ["valid", "invalid"] {
            for path in entries(&system.join(kind)) {
                let name = path.strip_prefix(folder()).expect("a file of the vectors");
                files.push((name.to_string_lossy().replace('\\', "/"), read_json(&path)));
            }
        }
    }
    files.sort_by(|(a, _), (b, _)| a.cmp(b));
    files
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of vectors");
    entries.map(|entry| entry.expect("an entry of the folder").path()).collect()
}

/// Reads a file of JSON.
pub fn read_json(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("a readable file");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The text of a configuration: a starter by its name, or the text itself, with the edits made.
pub fn configuration(config: &str, changes: &[Change]) -> Result<String, String> {
    let mut text = consentry::starter::find(config).unwrap_or(config).to_owned();
    for Change { replace, with } in changes {
        let found = text.matches(replace.as_str()).count();
        if found != 1 {
            return Err(format!("`{replace}` stands {found} times in the configuration, not once"));
        }
        text = text.replace(replace.as_str(), with);
    }
    Ok(text)
}
