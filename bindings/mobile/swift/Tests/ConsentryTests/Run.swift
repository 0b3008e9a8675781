import Consentry
import Foundation

/// What is no vector at all.
struct Malformed: Error {
    let what: String
}

/// A case in progress, on a file or, without a path, in memory.
final class Run {
    private let path: String?
    private var engine: Engine
    /// The largest time of any event so far.
    private var now = Date(timeIntervalSince1970: 0)
    private var events = 0

    init(path: String?) throws {
        self.path = path
        engine = try Self.open(path)
    }

    private static func open(_ path: String?) throws -> Engine {
        try path.map { try Engine.open(path: $0) } ?? Engine.inMemory()
    }

    /// What differs, and in which step; nil where nothing does.
    func take(_ one: Object) throws -> String? {
        if one["config"] != nil {
            _ = try engine.install(configuration: configuration(one), actor: "vectors", now: now)
        }
        for (index, step) in (one["steps"] as! [Object]).enumerated() {
            let found = try self.step(step)
            if !found.isEmpty {
                return "step \(index + 1), \(step)\n  \(found.joined(separator: "\n  "))"
            }
        }
        return nil
    }

    private func step(_ step: Object) throws -> [String] {
        if let event = step["event"] {
            let line = String(decoding: try JSONSerialization.data(withJSONObject: event), as: UTF8.self)
            return differences(step["expect"]!, try self.event(line))
        }
        if let line = step["line"] as? String {
            return differences(step["expect"]!, try event(line))
        }
        if let install = step["install"] as? Object {
            return differences(step["expect"]!, try self.install(install))
        }
        if let contact = step["status"] as? String {
            let at = (step["at"] as? String).map { date($0) }
            let rows = try engine.status(contact: contact, at: at).map { view($0) }
            // The rows are complete: no key may be left out.
            return equal(rows, step["expect"]!) ? [] : ["expected \(step["expect"]!), found \(rows)"]
        }
        if step["restart"] != nil {
            if path != nil {
                engine.close()
                engine = try Self.open(path)
            }
            return []
        }
        throw Malformed(what: "no such step: \(step)")
    }

    private func event(_ line: String) throws -> Object {
        events += 1
        do {
            let event = try parseEvent(line: line)
            let later = max(now, event.at)
            let outcome = try engine.receiveAndHandOver(event: event, now: later)
            now = later
            return view(outcome)
        } catch let error as ConsentryError {
            return view(error, line: events)
        }
    }

    private func install(_ install: Object) throws -> Object {
        do {
            _ = try engine.install(configuration: configuration(install), actor: "vectors", now: now)
            return ["ok": true]
        } catch let error as ConsentryError {
            return view(error, line: 0)
        }
    }
}

/// The text of a configuration: a starter by its name, or the text itself, with the edits made.
private func configuration(_ of: Object) throws -> String {
    let config = of["config"] as! String
    var text = starters().contains(config) ? try starter(name: config) : config
    for change in of["changes"] as? [[String: String]] ?? [] {
        let parts = text.components(separatedBy: change["replace"]!)
        guard parts.count == 2 else {
            throw Malformed(what: "`\(change["replace"]!)` stands \(parts.count - 1) times in the configuration, not once")
        }
        text = parts.joined(separator: change["with"]!)
    }
    return text
}
