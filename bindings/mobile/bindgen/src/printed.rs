//! What the printed forms of types show that carry an address or a text: as the engine's `Debug` does.

/// The records, and the fields of each that are shown.
pub(crate) const RECORDS: &[(&str, &[&str])] = &[
    ("Call", &["stage", "outcome"]),
    ("CallFacts", &["consented_at"]),
    ("CallStart", &[]),
    ("CallTurn", &["call", "reason", "outcome", "missing"]),
    ("ConfigurationSummary", &["id", "organization", "default_region", "programs", "warnings"]),
    ("DueRecord", &["index", "kind", "due_at"]),
    ("Evidence", &["kind", "captured_at"]),
    ("ExportedEntry", &["index"]),
    ("HistoryEntry", &["index", "kind", "outcome"]),
    ("LeasedText", &["effect", "to", "channel", "template", "not_after"]),
    ("Outcome", &["event", "duplicate", "state", "decision", "reasons"]),
    ("OutcomeText", &["effect", "to", "channel", "template", "not_after"]),
    ("ReportFilter", &["from", "to"]),
    ("SendRequest", &["id", "channel", "class"]),
    ("StatusRow", &["family", "state", "since"]),
];

/// The unions, and what is shown of every variant.
pub(crate) const UNIONS: &[(&str, &[&str])] =
    &[("CallEvent", &["kind"]), ("Event", &["kind", "id", "at"])];
