//! Where Swift comes from: the path, or on Debian a root of its own, made of the packages of a newer
//! Debian, whose C library they need.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::debian;
use super::swift::scratch;
use crate::shell::{Outcome, Shell};

const SUITE: &str = "trixie";
const PACKAGES: &str = "swiftlang,libc6-dev,libstdc++-14-dev";

/// What is large and neither builds nor tests anything.
const LEFT_OUT: &[&str] = &[
    "/usr/share/doc/*",
    "/usr/share/locale/*",
    "/usr/share/man/*",
    "/usr/libexec/swift/bin/clangd",
    "/usr/libexec/swift/bin/docc",
    "/usr/libexec/swift/bin/lldb*",
    "/usr/libexec/swift/bin/repl_swift",
    "/usr/libexec/swift/bin/sourcekit-lsp",
    "/usr/libexec/swift/bin/swift-api-*",
    "/usr/libexec/swift/bin/swift-format",
    "/usr/libexec/swift/lib/libLTO*",
    "/usr/libexec/swift/lib/liblldb*",
    "/usr/libexec/swift/lib/libsourcekitdInProc*",
    "/usr/libexec/swift/lib/swift/embedded/*",
    "/usr/libexec/swift/lib/swift_static/*",
];

const MISSING: &str = "no Swift is on the path: install it, or on Debian run this as root, which makes \
                       a root folder with Debian's own, or leave this step out with `--without swift`";

/// Starts a command in the root.
const ENTER: &str = "xtask/src/bindings/enter-root.sh";

/// A toolchain.
pub(super) enum Swift {
    /// The one on the path.
    OnPath,
    /// One in a root of its own.
    InRoot(PathBuf),
}

impl Swift {
    /// Finds the toolchain, or makes one.
    pub(super) fn find(shell: &Shell) -> Outcome<Self> {
        if shell.capture(shell.program("swift").arg("--version")).is_ok() {
            return Ok(Self::OnPath);
        }
        let root = shell.target.join("swift-root");
        let (mark, recipe) = (root.join("complete"), recipe());
        if !fs::read_to_string(&mark).is_ok_and(|made_by| made_by == recipe) {
            make_root(shell, &root)?;
            fs::write(&mark, recipe).map_err(|e| format!("cannot write into the root: {e}"))?;
        }
        Ok(Self::InRoot(root))
    }

    /// A command that sees the sources and the folder that Swift may write to.
    pub(super) fn command(&self, shell: &Shell, program: &str) -> Command {
        let settings = [
            ("CONSENTRY_ENGINE", shell.root.join("crates/consentry")),
            ("CONSENTRY_PACKAGE", scratch(shell).join("package")),
        ];
        match self {
            Self::OnPath => {
                let mut command = shell.program(program);
                command.envs(settings);
                command
            }
            Self::InRoot(root) => {
                let mut command = shell.program("unshare");
                command.args(["--mount", "--pid", "--fork", "--kill-child", "sh", ENTER]);
                command.arg(root).arg(&shell.root).arg(scratch(shell));
                command.args(settings.map(|(name, path)| format!("{name}={}", path.display())));
                command.arg(program);
                command
            }
        }
    }
}

fn recipe() -> String {
    format!("{SUITE} {PACKAGES} without {}\n", LEFT_OUT.join(" "))
}

fn make_root(shell: &Shell, root: &Path) -> Outcome {
    debian::install(shell, &["mmdebstrap"], MISSING)?;
    if root.exists() {
        fs::remove_dir_all(root).map_err(|e| format!("cannot remove the old root: {e}"))?;
    }
    let mut command = shell.program("mmdebstrap");
    command.args(["--quiet", "--variant=minbase", &format!("--include={PACKAGES}")]);
    command.args(LEFT_OUT.iter().map(|path| format!("--dpkgopt=path-exclude={path}")));
    shell.run(command.arg(SUITE).arg(root).arg(debian::mirror()?))
}
