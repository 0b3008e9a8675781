import Foundation

extension ConsentryError: LocalizedError, CustomStringConvertible {
    /// The stable code, the same in every language.
    public var code: String {
        switch self {
        case let .Invalid(code, _, _, _): return code
        case let .Store(code, _): return code
        case let .OutcomeUnknown(code, _): return code
        case let .NotConfigured(code, _): return code
        case let .Closed(code, _): return code
        }
    }

    /// The field that was malformed, as the wire names it, where there is one.
    public var field: String? {
        if case let .Invalid(_, field, _, _) = self { return field }
        return nil
    }

    /// What was expected in the field, where there is one.
    public var expected: String? {
        if case let .Invalid(_, _, expected, _) = self { return expected }
        return nil
    }

    /// The error as a sentence.
    public var message: String {
        switch self {
        case let .Invalid(_, _, _, message): return message
        case let .Store(_, message): return message
        case let .OutcomeUnknown(_, message): return message
        case let .NotConfigured(_, message): return message
        case let .Closed(_, message): return message
        }
    }

    /// The error as a sentence.
    public var description: String { message }

    /// The error as a sentence.
    public var errorDescription: String? { message }
}
