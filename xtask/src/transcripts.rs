//! The transcripts in the documentation: each script is played by the command, and what it prints
//! becomes a page.

use crate::files;
use crate::shell::{Outcome, Shell};

/// Where scripts and pages stand. A script is named `STARTER-STORY.chat`, opens its starter itself,
/// and begins with a remark that is the page's title.
const FOLDER: &str = "docs/transcripts";

/// Plays every script and gives each page with its path.
pub(crate) fn generate(shell: &Shell) -> Outcome<Vec<(String, String)>> {
    let mut pages = Vec::new();
    for file in files::below(&shell.root.join(FOLDER))? {
        let name = file.to_string_lossy();
        let Some(story) = name.strip_suffix(".chat") else { continue };
        let script = format!("{FOLDER}/{name}");
        let arguments = ["run", "--quiet", "--locked", "--profile", "ci", "--package"];
        let mut command = shell.cargo(&arguments);
        command.args(["consentry-cli", "--", "chat", "--script", script.as_str()]);
        let played = shell.capture(&mut command)?;
        let page = page(&played, &script).ok_or(format!("{script} begins with no title"))?;
        pages.push((format!("{FOLDER}/{story}.md"), page));
    }
    if pages.is_empty() { Err(format!("no script stands in {FOLDER}")) } else { Ok(pages) }
}

/// Remarks become prose, the first one the title; what stands between them is shown as it was played.
fn page(played: &str, script: &str) -> Option<String> {
    let mut lines = played.lines();
    let title = lines.next()?.strip_prefix("# ")?;
    let mut page = format!(
        "# {title}\n\nPlayed by `consentry chat --script {script}`. `c:` is the contact, `l:` the line; what is moved in is \
         the engine.\n"
    );
    let mut shown: Vec<&str> = Vec::new();
    let mut is_prose = false;
    for line in lines {
        match line.strip_prefix('#') {
            Some(prose) => {
                show(&mut page, &mut shown);
                let prose = prose.trim();
                // An empty remark ends a paragraph.
                if !prose.is_empty() {
                    let before = if is_prose { "" } else { "\n" };
                    page.push_str(&format!("{before}{prose}\n"));
                }
                is_prose = !prose.is_empty();
            }
            None => {
                shown.push(line);
                is_prose = false;
            }
        }
    }
    show(&mut page, &mut shown);
    Some(page)
}

/// Ends a block of lines, without the empty ones at its ends.
fn show(page: &mut String, shown: &mut Vec<&str>) {
    let block = shown.join("\n");
    let block = block.trim_matches('\n');
    if !block.is_empty() {
        page.push_str("\n```text\n");
        page.push_str(block);
        page.push_str("\n```\n");
    }
    shown.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_are_prose_and_the_rest_is_shown() {
        let played =
            "# A title\n#\n# Two lines\n# of prose.\nc: Hi\n  hold\n\nc: YES\n\n# More.\nl: Hi\n\n";
        let page = page(played, "x.chat").expect("a page");
        let (head, body) = page.split_once("the engine.\n").expect("a head");
        assert!(head.starts_with("# A title\n\nPlayed by `consentry chat --script x.chat`."));
        assert_eq!(
            body,
            "\nTwo lines\nof prose.\n\n```text\nc: Hi\n  hold\n\nc: YES\n```\n\nMore.\n\n```text\nl: Hi\n```\n"
        );
    }

    #[test]
    fn a_page_needs_a_title() {
        assert_eq!(page("c: Hi\n", "x.chat"), None);
        assert_eq!(page("", "x.chat"), None);
    }
}
