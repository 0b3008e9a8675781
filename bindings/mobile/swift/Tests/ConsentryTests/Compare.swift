import Foundation

/// Every difference, one a line; empty where `actual` has all that is expected. Of an object each
/// expected key must match; a list must match element by element; anything else must be equal.
func differences(_ expected: Any, _ actual: Any, _ path: String = "") -> [String] {
    if let fields = expected as? Object, let others = actual as? Object {
        return fields.keys.sorted().flatMap { key -> [String] in
            let below = path.isEmpty ? key : "\(path).\(key)"
            guard let other = others[key] else { return ["\(below): expected \(fields[key]!), found no such key"] }
            return differences(fields[key]!, other, below)
        }
    }
    if let values = expected as? [Any], let others = actual as? [Any], values.count == others.count {
        return zip(values, others).enumerated().flatMap { index, pair in
            differences(pair.0, pair.1, "\(path)[\(index)]")
        }
    }
    return equal(expected, actual) ? [] : ["\(path): expected \(expected), found \(actual)"]
}

/// Whether two values of JSON are the same. A number is no boolean, although Foundation keeps both alike.
func equal(_ left: Any, _ right: Any) -> Bool {
    canonical(left) == canonical(right)
}

private func canonical(_ value: Any) -> Data? {
    try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
}
