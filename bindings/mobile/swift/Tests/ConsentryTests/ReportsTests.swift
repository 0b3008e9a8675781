import Consentry
import Foundation
import XCTest

/// Reports, the retention schedule, the export, and many answers at once.
final class ReportsTests: XCTestCase {
    private let now = Story.now
    private let yes = Story.now.addingTimeInterval(60)
    private let heading = "Organization,Name & MultiLine,Guest # or Group ID,Timestamp\r\n"
    private let row = "XYZ (xyz),Dana Reyes (14155550100),14155550123,21-Nov-2026 15:01:00\r\n"

    func testAReportHasThreeForms() throws {
        let engine = try consented()
        XCTAssertEqual(try csv(engine), heading + row)
        let json = try engine.optInReport(kind: .consent, filter: ReportFilter(), format: .json)
        let rows = try XCTUnwrap(parse(json) as? [Object])
        XCTAssertEqual(rows.count, 1)
        XCTAssertEqual(["contact", "line", "at"].map { rows[0][$0] as? String }, [Story.contact, Story.line, rfc3339(yes)])
        let page = try engine.optInReport(kind: .consent, filter: ReportFilter(), format: .html)
        XCTAssert(page.hasPrefix("<!DOCTYPE html>") && page.contains("14155550123"))
    }

    func testAReportShowsWhatIsAskedFor() throws {
        let engine = try consented()
        let day = "2026-11-21"
        for filter in [ReportFilter(text: "dana"), ReportFilter(number: "0123"), ReportFilter(from: day, to: day)] {
            XCTAssertEqual(try csv(engine, filter), heading + row)
        }
        for filter in [
            ReportFilter(text: "robin"), ReportFilter(number: "0124"), ReportFilter(from: "2026-11-22"),
            ReportFilter(to: "2026-11-20"),
        ] {
            XCTAssertEqual(try csv(engine, filter), heading)
        }
        XCTAssertEqual(try csv(engine, kind: .disclaimer), heading)
        try assertFails("invalid_timestamp", "from", try csv(engine, ReportFilter(from: "21.11.2026")))

        let told = try Engine.inMemory()
        _ = try told.install(configuration: starter(name: "disclaimer"), actor: "dana@xyz.example", now: now)
        _ = try told.receiveAndHandOver(event: Story.inbound("a", Story.text, at: yes), now: yes)
        XCTAssertEqual(try csv(told, kind: .disclaimer), heading + row)
    }

    func testWhatIsDueMayBeDeleted() throws {
        let engine = try Engine.inMemory()
        let policy = "\n[retention]\nmessages_days = 30\nrecordings_days = 30\n"
        _ = try engine.install(configuration: starter(name: "two-way") + policy, actor: "dana@xyz.example", now: now)
        _ = try engine.receiveAndHandOver(event: Story.inbound("a", Story.text), now: now)
        let due = now.addingTimeInterval(30 * 24 * 60 * 60)
        XCTAssertEqual(try engine.due(now: due.addingTimeInterval(-0.001)), [])
        let last = try XCTUnwrap(engine.export(after: 0, limit: 2).last)
        XCTAssertEqual(
            try engine.due(now: due),
            [DueRecord(index: last.index, event: "a", kind: .message, reference: nil, recordedAt: now, dueAt: due, floor: nil)])
        XCTAssertEqual(try consented().due(now: date("9999-12-31T00:00:00Z")), [], "without a policy nothing is")
        try assertFails("timestamp_out_of_range", "now", try engine.due(now: .distantPast))
    }

    func testAnExportResumesWhereItEnded() throws {
        try inNewFolder { folder in
            for engine in [try Engine.inMemory(), try Engine.open(path: "\(folder)/consent.db")] {
                _ = try consented(Story.installed(engine))
                let whole = try engine.export(after: 0, limit: 10_000)
                XCTAssertEqual(whole.map(\.index), [1, 2, 3, 4, 5])
                let first = try engine.export(after: 0, limit: 3)
                let second = try engine.export(after: first[2].index, limit: 3)
                XCTAssertEqual([first.count, second.count], [3, 2])
                XCTAssertEqual(first + second, whole)
                XCTAssertEqual(try engine.export(after: second[1].index, limit: 3), [])
                XCTAssertEqual(try engine.export(after: .max, limit: 1), [])
                let lines = try whole.map { try XCTUnwrap(parse($0.line) as? Object) }
                XCTAssertEqual(
                    lines.map { $0["type"] as? String },
                    ["config_installed", "message_received", "texts_leased", "message_received", "texts_leased"])
                XCTAssertEqual(lines.map { $0["text"] as? String }, [nil, Story.text, nil, "YES", nil])
                for limit: UInt32 in [0, 10_001, .max] {
                    try assertFails("out_of_range", "limit", try engine.export(after: 0, limit: limit))
                }
                engine.close()
            }
        }
    }

    func testManySendsAreAnsweredAsEachAlone() throws {
        let engine = try consented()
        let stop = Event.messageReceived(
            id: "stop", at: yes, channel: .sms, from: "+14155550125", to: Story.line, text: "STOP")
        _ = try engine.receive(event: stop, now: yes)
        let before = try engine.export(after: 0, limit: 100)
        let sends = [Story.send("m1"), send("m2", to: "(415) 555-0124"), send("m3", to: "+14155550125")]
        let answers = try engine.screen(sends: sends, now: yes)
        XCTAssertEqual(answers.map(\.decision), [.allow, .hold, .refuse])
        XCTAssertEqual(try sends.map { try engine.check(send: $0, now: yes) }, answers)
        XCTAssertEqual(try engine.export(after: 0, limit: 100), before, "nothing was recorded")
        XCTAssertEqual(try engine.screen(sends: [], now: yes), [])
        let many = Array(repeating: Story.send("m1"), count: 10_000)
        XCTAssertEqual(try engine.screen(sends: many, now: yes).count, 10_000)
        try assertFails("too_many", "sends", try engine.screen(sends: many + [Story.send("m1")], now: yes))
        try assertFails("invalid_address", "to", try engine.screen(sends: [send("m2", to: "nobody")], now: yes))
        try assertFails("timestamp_out_of_range", "now", try engine.screen(sends: sends, now: .distantPast))
    }

    /// The contact writes, is asked, and says yes a minute later.
    private func consented(_ given: Engine? = nil) throws -> Engine {
        let engine = try given ?? Story.installed()
        _ = try engine.receiveAndHandOver(event: Story.inbound("a", Story.text), now: now)
        _ = try engine.receiveAndHandOver(event: Story.inbound("b", "YES", at: yes), now: yes)
        return engine
    }

    private func csv(_ engine: Engine, _ filter: ReportFilter = ReportFilter(), kind: ReportKind = .consent) throws -> String {
        try engine.optInReport(kind: kind, filter: filter, format: .csv)
    }

    private func send(_ id: String, to contact: String) -> SendRequest {
        SendRequest(id: id, channel: .sms, from: Story.line, to: contact, text: Story.text, class: .conversational)
    }
}
