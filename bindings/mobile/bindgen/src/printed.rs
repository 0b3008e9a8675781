//! What the printed forms of types show that carry an address or a text: as the engine's `Debug` does.

/// The records, and the fields of each that are shown.
pub(crate) const SHOWN: &[(&str, &[&str])] = &[
    ("ConfigurationSummary", &["id", "organization", "default_region", "programs", "warnings"]),
    ("Evidence", &["kind", "captured_at"]),
    ("HistoryEntry", &["index", "kind", "outcome"]),
    ("LeasedText", &["effect", "to", "channel", "template", "not_after"]),
    ("Outcome", &["event", "duplicate", "state", "decision", "reasons"]),
    ("OutcomeText", &["effect", "to", "channel", "template", "not_after"]),
    ("SendRequest", &["id", "channel", "class"]),
    ("StatusRow", &["family", "state", "since"]),
];
