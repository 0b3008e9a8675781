// Written by `cargo xtask gen`. To change it, change what it is written from.

extension Call: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "Call(stage: \(String(describing: self.stage)), outcome: \(String(describing: self.outcome)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["stage": self.stage as Any, "outcome": self.outcome as Any]) }
}

extension CallFacts: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "CallFacts(consentedAt: \(String(describing: self.consentedAt)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["consentedAt": self.consentedAt as Any]) }
}

extension CallStart: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "CallStart()" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension CallTurn: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "CallTurn(call: \(String(describing: self.call)), reason: \(String(describing: self.reason)), outcome: \(String(describing: self.outcome)), missing: \(String(describing: self.missing)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["call": self.call as Any, "reason": self.reason as Any, "outcome": self.outcome as Any, "missing": self.missing as Any]) }
}

extension ConfigurationSummary: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "ConfigurationSummary(id: \(String(describing: self.id)), organization: \(String(describing: self.organization)), defaultRegion: \(String(describing: self.defaultRegion)), programs: \(String(describing: self.programs)), warnings: \(String(describing: self.warnings)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["id": self.id as Any, "organization": self.organization as Any, "defaultRegion": self.defaultRegion as Any, "programs": self.programs as Any, "warnings": self.warnings as Any]) }
}

extension DueRecord: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "DueRecord(index: \(String(describing: self.index)), kind: \(String(describing: self.kind)), dueAt: \(String(describing: self.dueAt)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["index": self.index as Any, "kind": self.kind as Any, "dueAt": self.dueAt as Any]) }
}

extension Evidence: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "Evidence(kind: \(String(describing: self.kind)), capturedAt: \(String(describing: self.capturedAt)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["kind": self.kind as Any, "capturedAt": self.capturedAt as Any]) }
}

extension ExportedEntry: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "ExportedEntry(index: \(String(describing: self.index)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["index": self.index as Any]) }
}

extension HistoryEntry: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "HistoryEntry(index: \(String(describing: self.index)), kind: \(String(describing: self.kind)), outcome: \(String(describing: self.outcome)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["index": self.index as Any, "kind": self.kind as Any, "outcome": self.outcome as Any]) }
}

extension LeasedText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "LeasedText(effect: \(String(describing: self.effect)), to: \(String(describing: self.to)), channel: \(String(describing: self.channel)), template: \(String(describing: self.template)), notAfter: \(String(describing: self.notAfter)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["effect": self.effect as Any, "to": self.to as Any, "channel": self.channel as Any, "template": self.template as Any, "notAfter": self.notAfter as Any]) }
}

extension Outcome: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "Outcome(event: \(String(describing: self.event)), duplicate: \(String(describing: self.duplicate)), state: \(String(describing: self.state)), decision: \(String(describing: self.decision)), reasons: \(String(describing: self.reasons)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["event": self.event as Any, "duplicate": self.duplicate as Any, "state": self.state as Any, "decision": self.decision as Any, "reasons": self.reasons as Any]) }
}

extension OutcomeText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "OutcomeText(effect: \(String(describing: self.effect)), to: \(String(describing: self.to)), channel: \(String(describing: self.channel)), template: \(String(describing: self.template)), notAfter: \(String(describing: self.notAfter)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["effect": self.effect as Any, "to": self.to as Any, "channel": self.channel as Any, "template": self.template as Any, "notAfter": self.notAfter as Any]) }
}

extension ReportFilter: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "ReportFilter(from: \(String(describing: self.from)), to: \(String(describing: self.to)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["from": self.from as Any, "to": self.to as Any]) }
}

extension SendRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "SendRequest(id: \(String(describing: self.id)), channel: \(String(describing: self.channel)), class: \(String(describing: self.class)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["id": self.id as Any, "channel": self.channel as Any, "class": self.class as Any]) }
}

extension StatusRow: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "StatusRow(family: \(String(describing: self.family)), state: \(String(describing: self.state)), since: \(String(describing: self.since)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["family": self.family as Any, "state": self.state as Any, "since": self.since as Any]) }
}

extension CallEvent: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "CallEvent(kind: \(String(describing: self.kind)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["kind": self.kind as Any]) }
}

extension Event: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Shows no address and no text.
    public var description: String { "Event(kind: \(String(describing: self.kind)), id: \(String(describing: self.id)), at: \(String(describing: self.at)))" }
    /// Shows no address and no text.
    public var debugDescription: String { description }
    /// Shows no address and no text.
    public var customMirror: Mirror { Mirror(self, children: ["kind": self.kind as Any, "id": self.id as Any, "at": self.at as Any]) }
}
