import Consentry
import Foundation
import XCTest

/// Strange input gets the right answer or a typed error.
final class HostileTests: XCTestCase {
    /// No Swift string holds a lone surrogate: it is one U+FFFD as soon as the string is made.
    func testALoneSurrogateIsOneReplacementCharacter() throws {
        for lone: UInt16 in [0xD83D, 0xDE00] {
            let text = String(decoding: [0x61, lone, 0x62], as: UTF16.self)
            let engine = try Story.installed()
            _ = try engine.receive(event: Story.inbound("a", text), now: Story.now)
            XCTAssertEqual(try engine.history(contact: Story.contact).last?.text, "a\u{FFFD}b")
        }
    }

    func testTextsCrossUnchanged() throws {
        let engine = try Story.installed()
        for (index, text) in ["\u{FEFF}BOM", "nul\u{0}nul", "e\u{301}", "é", "👩‍👩‍👧", "\r\n"].enumerated() {
            _ = try engine.receive(event: Story.inbound("id \(index)", text), now: Story.now)
            let kept = try engine.history(contact: Story.contact).last?.text
            XCTAssertEqual(kept.map { Array($0.utf8) }, Array(text.utf8))
        }
    }

    func testBatchesAreEmptyOrFullButNotFuller() throws {
        let reader = Reader.builtin()
        for size in [0, 1, 10_000] {
            let texts = Array(repeating: "STOP", count: size)
            XCTAssertEqual(try intentsOf(texts: texts), Array(repeating: .optOut, count: size))
            XCTAssertEqual(try reader.intentsOf(texts: texts).count, size)
            XCTAssertEqual(try readAll(texts: texts).count, size)
            XCTAssertEqual(try reader.readAll(texts: texts, language: "en").count, size)
        }
        let texts = Array(repeating: "", count: 10_001)
        try assertFails("too_many", "texts", try intentsOf(texts: texts))
        try assertFails("too_many", "texts", try reader.intentsOf(texts: texts))
        try assertFails("too_many", "texts", try readAll(texts: texts))
        try assertFails("too_many", "texts", try reader.readAll(texts: texts))
        try assertFails("invalid_language", "language", try readAll(texts: [], language: "english"))
    }

    func testStringsMayBeEmptyOrHuge() throws {
        let engine = try Story.installed()
        let huge = String(repeating: "x", count: 20_000_000)
        XCTAssertEqual(intentOf(text: ""), .none)
        XCTAssertEqual(intentOf(text: huge), .none)
        _ = try failure(try engine.receive(event: Story.inbound("", "YES"), now: Story.now))
        _ = try failure(try engine.receive(event: Story.inbound(huge, "YES"), now: Story.now))
        _ = try failure(try engine.install(configuration: huge, actor: "vectors", now: Story.now))
        _ = try failure(try parseEvent(line: ""))
        _ = try failure(try parseEvent(line: String(repeating: "[", count: 1_000_000)))
        _ = try failure(try validate(configuration: ""))
        _ = try failure(try Reader.ofProgram(configuration: try starter(name: "two-way"), program: huge))
    }

    func testNumbersMayBeOutOfRange() throws {
        let engine = try Story.installed()
        try assertFails("out_of_range", "limit", try engine.leaseTexts(limit: 0, now: Story.now))
        try assertFails("out_of_range", "limit", try engine.leaseTexts(limit: .max, now: Story.now))
    }

    func testTimesOutsideOfTheYears1970To9999AreErrors() throws {
        let engine = try Story.installed()
        let seconds = [-0.001, 253_402_300_800, 1e15, -1e15, 1e300, -1e300, .infinity, -.infinity, .nan]
        let outside = seconds.map { Date(timeIntervalSince1970: $0) } + [.distantPast]
        for time in outside {
            let code = "timestamp_out_of_range"
            try assertFails(code, "now", try engine.install(configuration: try starter(name: "two-way"), actor: "d", now: time))
            try assertFails(code, "now", try engine.receive(event: Story.inbound("a", "YES"), now: time))
            try assertFails(code, "now", try engine.redeem(send: "m1", now: time))
            try assertFails(code, "now", try engine.admit(send: Story.send("m1"), now: time))
            try assertFails(code, "now", try engine.leaseTexts(limit: 1, now: time))
            try assertFails(code, "now", try engine.screen(sends: [Story.send("m1")], now: time))
            try assertFails(code, "now", try engine.due(now: time))
            try assertFails(code, "at", try engine.receive(event: Story.inbound("a", "YES", at: time), now: Story.now))
            try assertFails(code, "at", try engine.status(contact: Story.contact, at: time))
        }
    }

    func testPathsThatCannotBeOpenedAreErrorsOfTheStore() throws {
        try inNewFolder { folder in
            for path in [folder, "\(folder)/none/consent.db", "\(folder)/nul\u{0}.db"] {
                guard case .Store = try failure(try Engine.open(path: path)) else { return XCTFail(path) }
            }
        }
    }

    func testWhatIsNotConfiguredIsAnError() throws {
        let engine = try Engine.inMemory()
        let error = try failure(try engine.receive(event: Story.inbound("a", "YES"), now: Story.now))
        guard case .NotConfigured = error else { return XCTFail("\(error)") }
    }
}
