//! Runs one test of the same file again, in a process of its own.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Says to a test which database it works on, and so that it runs in a process of its own.
const DATABASE: &str = "CONSENTRY_TEST_DATABASE";

/// Makes a command run an ignored test of this file on a database. The command is the program of
/// the tests, or something that starts it, such as a shell that sets limits.
pub fn on(mut command: Command, test: &str, database: &Path) -> Command {
    command.args(["--exact", test, "--ignored", "--nocapture", "--test-threads=1"]);
    command.env(DATABASE, database);
    command
}

/// The database that the test was started on; none when somebody runs all ignored tests.
pub fn database() -> Option<PathBuf> {
    std::env::var_os(DATABASE).map(PathBuf::from)
}
