//! Changes of generated text that fail loudly where the text is not what they expect.

use crate::Outcome;

/// A generated text and the changes that it still takes.
#[derive(Debug)]
pub(crate) struct Text(String);

impl Text {
    pub(crate) fn new(text: String) -> Self {
        // The host languages need no blanks at the ends of lines, and reviewers see them.
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        Self(lines.join("\n") + "\n")
    }

    pub(crate) fn into_string(self) -> String {
        self.0
    }

    /// Puts `new` in the place of `old`, which stands in the text exactly `times` times.
    pub(crate) fn replace(self, old: &str, new: &str, times: usize) -> Outcome<Self> {
        let found = self.0.matches(old).count();
        if found != times {
            return Err(expected(old, found, times));
        }
        Ok(Self(self.0.replace(old, new)))
    }

    /// Puts `new` in the place of everything from `start` to the next `end`, exactly `times` times.
    pub(crate) fn replace_between(
        self,
        start: &str,
        end: &str,
        new: &str,
        times: usize,
    ) -> Outcome<Self> {
        let found = self.0.matches(start).count();
        if found != times {
            return Err(expected(start, found, times));
        }
        let mut parts = self.0.split(start);
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (_, rest) = part.split_once(end).ok_or_else(|| expected(end, 0, 1))?;
            text.push_str(new);
            text.push_str(rest);
        }
        Ok(Self(text))
    }

    /// Writes `new` before the first `mark` that follows `start`, which stands there once.
    pub(crate) fn insert(self, start: &str, mark: &str, new: &str) -> Outcome<Self> {
        match self.0.matches(start).count() {
            1 => {}
            found => return Err(expected(start, found, 1)),
        }
        let begin = self.0.find(start).unwrap_or_default();
        let at = self.0[begin..].find(mark).ok_or_else(|| expected(mark, 0, 1))?;
        let mut text = self.0;
        text.insert_str(begin + at, new);
        Ok(Self(text))
    }
}

fn expected(what: &str, found: usize, times: usize) -> String {
    format!("uniffi writes something else now: found {found} times, not {times}:\n{what}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text() -> Text {
        Text::new("a(1) b(2)  \nc(1)\n".to_owned())
    }

    #[test]
    fn a_place_is_changed() {
        let changed = text().replace("(1)", "[]", 2).unwrap();
        assert_eq!(changed.into_string(), "a[] b(2)\nc[]\n");
        let changed = text().replace_between("b(", ")", "B", 1).unwrap();
        assert_eq!(changed.into_string(), "a(1) B\nc(1)\n");
        let changed = text().insert("b", "(", "!").unwrap();
        assert_eq!(changed.into_string(), "a(1) b!(2)\nc(1)\n");
    }

    #[test]
    fn a_place_that_moved_is_an_error() {
        assert!(text().replace("(1)", "", 1).is_err());
        assert!(text().replace_between("a", "]", "", 1).is_err());
        assert!(text().replace_between("d", ")", "", 1).is_err());
        assert!(text().insert("(", ")", "").is_err());
        assert!(text().insert("c", "]", "").is_err());
    }
}
