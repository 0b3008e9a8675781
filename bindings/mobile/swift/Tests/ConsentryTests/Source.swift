import Foundation

/// Swift source, searched for declarations.
struct Source {
    private let text: String

    /// Comments are left out.
    init(_ text: String) {
        let comments = try! NSRegularExpression(pattern: #"/\*\*.*?\*/"#, options: .dotMatchesLineSeparators)
        let all = NSRange(text.startIndex..., in: text)
        self.text = comments.stringByReplacingMatches(in: text, range: all, withTemplate: "")
    }

    /// What stands between the braces of a declaration.
    func body(of declaration: String) -> Source {
        guard let start = text.range(of: declaration)?.upperBound else { return Source("") }
        var depth = 0
        let body = text[start...].drop { $0 != "{" }.prefix { character in
            depth += character == "{" ? 1 : character == "}" ? -1 : 0
            return depth > 0
        }
        return Source(String(body))
    }

    /// The public types, without the converters of `uniffi`.
    var types: [String] {
        matches(#"(?:public|open)(?: indirect)?\s+(?:struct|enum|class|protocol|typealias) (\w+)"#)
            .map { $0[1] }.filter { !$0.hasPrefix("FfiConverter") && $0 != "NoHandle" }
    }

    /// The functions that are declared so, with the labels of their arguments.
    func functions(declared: String) -> [String: [String]] {
        let found = matches("(?m)^\(declared) `?(\\w+)`?\\((.*?)\\)\\s*(?:throws|->|\\{)")
            .filter { !$0[1].hasPrefix("FfiConverter") && !$0[1].hasPrefix("uniffiEnsure") }
        return Dictionary(uniqueKeysWithValues: found.map { (snake($0[1]), labels($0[2])) })
    }

    /// The stored constants.
    var constants: [String] {
        matches(#"public let `?(\w+)`?:"#).map { snake($0[1]) }
    }

    /// The cases of an enum, with the labels of their values.
    var cases: [String: [String]] {
        let found = matches(#"(?s)\n\s*case `?(\w+)`?(?:\((.*?)\n\s*\))?(?=\n)"#)
        return Dictionary(uniqueKeysWithValues: found.map { (snake($0[1]), labels($0[2])) })
    }

    private func labels(_ list: String) -> [String] {
        Source(list).matches(#"`?(\w+)`?: "#).map { snake($0[1]) }
    }

    private func matches(_ pattern: String) -> [[String]] {
        let expression = try! NSRegularExpression(pattern: pattern)
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).map { match in
            (0..<match.numberOfRanges).map { Range(match.range(at: $0), in: text).map { String(text[$0]) } ?? "" }
        }
    }

    private func snake(_ name: String) -> String {
        name.enumerated().map { $1.isUppercase ? ($0 == 0 ? "" : "_") + $1.lowercased() : String($1) }.joined()
    }
}
