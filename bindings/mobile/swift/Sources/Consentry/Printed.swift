// Written by `cargo xtask gen`. To change it, change what it is written from.

extension ConfigurationSummary: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "ConfigurationSummary(id: \(id), organization: \(organization), defaultRegion: \(defaultRegion), programs: \(programs), warnings: \(warnings))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["id": id as Any, "organization": organization as Any, "defaultRegion": defaultRegion as Any, "programs": programs as Any, "warnings": warnings as Any]) }
}

extension Evidence: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "Evidence(kind: \(kind), capturedAt: \(capturedAt))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["kind": kind as Any, "capturedAt": capturedAt as Any]) }
}

extension HistoryEntry: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "HistoryEntry(index: \(index), kind: \(kind), outcome: \(outcome))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["index": index as Any, "kind": kind as Any, "outcome": outcome as Any]) }
}

extension LeasedText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "LeasedText(effect: \(effect), to: \(to), channel: \(channel), template: \(template), notAfter: \(notAfter))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["effect": effect as Any, "to": to as Any, "channel": channel as Any, "template": template as Any, "notAfter": notAfter as Any]) }
}

extension Outcome: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "Outcome(event: \(event), duplicate: \(duplicate), state: \(state), decision: \(decision), reasons: \(reasons))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["event": event as Any, "duplicate": duplicate as Any, "state": state as Any, "decision": decision as Any, "reasons": reasons as Any]) }
}

extension OutcomeText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "OutcomeText(effect: \(effect), to: \(to), channel: \(channel), template: \(template), notAfter: \(notAfter))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["effect": effect as Any, "to": to as Any, "channel": channel as Any, "template": template as Any, "notAfter": notAfter as Any]) }
}

extension SendRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "SendRequest(id: \(id), channel: \(channel), class: \(class))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["id": id as Any, "channel": channel as Any, "class": class as Any]) }
}

extension StatusRow: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "StatusRow(family: \(family), state: \(state), since: \(since))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["family": family as Any, "state": state as Any, "since": since as Any]) }
}

extension Event: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "Event(kind: \(kind), id: \(id), at: \(at))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["kind": kind as Any, "id": id as Any, "at": at as Any]) }
}
