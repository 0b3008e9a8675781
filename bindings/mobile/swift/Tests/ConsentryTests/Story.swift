import Consentry
import Foundation
import XCTest

/// What the tests have in common: a line, a contact, and what they write.
enum Story {
    static let line = "+14155550100"
    static let contact = "+14155550123"
    static let text = "Hello, is my order ready?"
    static let now = date("2026-11-21T15:00:00Z")

    static func installed(_ engine: Engine? = nil) throws -> Engine {
        let engine = try engine ?? Engine.inMemory()
        _ = try engine.install(configuration: starter(name: "two-way"), actor: "dana@xyz.example", now: now)
        return engine
    }

    static func inbound(_ id: String, _ text: String, at: Date = now) -> Event {
        .messageReceived(id: id, at: at, channel: .sms, from: contact, to: line, text: text)
    }

    static func send(_ id: String, _ text: String = text) -> SendRequest {
        SendRequest(id: id, channel: .sms, from: line, to: contact, text: text, class: .conversational)
    }
}

/// The error that `call` ends with.
func failure<T>(_ call: @autoclosure () throws -> T, file: StaticString = #filePath, line: UInt = #line) throws -> ConsentryError {
    do {
        _ = try call()
    } catch let error as ConsentryError {
        return error
    }
    XCTFail("no error", file: file, line: line)
    throw Malformed(what: "no error")
}

func assertFails<T>(
    _ code: String, _ field: String?, _ call: @autoclosure () throws -> T, file: StaticString = #filePath, line: UInt = #line
) throws {
    let error = try failure(try call(), file: file, line: line)
    XCTAssertEqual([error.code, error.field], [code, field], file: file, line: line)
}
