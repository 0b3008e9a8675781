import Consentry
import Foundation
import XCTest

/// Closed engines, many threads, and two engines on one file.
final class ClosingTests: XCTestCase {
    private let threads = 8
    private let events = 25

    func testEveryCallOfAClosedEngineIsATypedError() throws {
        let now = Story.now
        let engine = try Story.installed()
        let event = Story.inbound("a", "YES")
        let send = Story.send("m1")
        let calls: [() throws -> Void] = [
            { _ = try engine.install(configuration: try starter(name: "two-way"), actor: "vectors", now: now) },
            { _ = try engine.configuration() },
            { _ = try engine.newest() },
            { _ = try engine.receive(event: event, now: now) },
            { _ = try engine.receiveAndHandOver(event: event, now: now) },
            { _ = try engine.requestSend(send: send, now: now) },
            { _ = try engine.redeem(send: "m1", now: now) },
            { _ = try engine.admit(send: send, now: now) },
            { _ = try engine.check(send: send, now: now) },
            { _ = try engine.screen(sends: [send], now: now) },
            { _ = try engine.status(contact: Story.contact) },
            { _ = try engine.history(contact: Story.contact) },
            { _ = try engine.outcome(event: "a") },
            { _ = try engine.leaseTexts(limit: 1, now: now) },
            { _ = try engine.optInReport(kind: .consent, filter: ReportFilter(), format: .csv) },
            { _ = try engine.due(now: now) },
            { _ = try engine.export(after: 0, limit: 1) },
            { _ = try engine.replay(redecide: true) },
        ]
        for call in calls { try call() }
        engine.close()
        engine.close()
        for call in calls {
            let error = try failure(try call())
            guard case .Closed = error else { return XCTFail("\(error)") }
            XCTAssertEqual([error.code, error.field, error.message], ["closed", nil, "the engine is closed"])
        }
    }

    func testAnEngineMayBeClosedWhileOthersUseIt() throws {
        for round in 0..<20 {
            let engine = try Story.installed()
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(20)) { engine.close() }
            let ends = inThreads { thread -> String in
                var count = 0
                while true {
                    do {
                        count += 1
                        _ = try engine.receive(event: Story.inbound("\(round)/\(thread)/\(count)", "hello"), now: Story.now)
                    } catch {
                        return (error as? ConsentryError)?.code ?? "\(error)"
                    }
                }
            }
            XCTAssertEqual(ends, Array(repeating: "closed", count: threads))
        }
    }

    func testManyThreadsShareAnEngine() throws {
        try inNewFolder { folder in
            for engine in [try Story.installed(), try Story.installed(Engine.open(path: "\(folder)/consent.db"))] {
                XCTAssertEqual(firsts { _ in engine }, events, "each event is new once")
                XCTAssertEqual(try engine.history(contact: Story.contact).count, events)
                engine.close()
            }
        }
    }

    func testTwoEnginesShareAFile() throws {
        try inNewFolder { folder in
            let engines = try (0..<2).map { _ in try Engine.open(path: "\(folder)/consent.db") }
            _ = try Story.installed(engines[0])
            XCTAssertEqual(firsts { engines[$0 % 2] }, events)
            let later = (1...4).map { Story.now.addingTimeInterval(Double($0)) }
            _ = try engines[0].receive(event: Story.inbound("yes", "YES", at: later[0]), now: later[0])
            _ = try engines[1].requestSend(send: Story.send("m1"), now: later[1])
            _ = try engines[0].receive(event: Story.inbound("stop", "STOP", at: later[2]), now: later[2])
            XCTAssertEqual(try engines[1].redeem(send: "m1", now: later[3]).decision, .refuse)
        }
    }

    /// How often an event was new, when every thread reports every event.
    private func firsts(_ engine: @escaping (Int) -> Engine) -> Int {
        let events = self.events
        return inThreads { thread in
            (0..<events).filter { number in
                let event = Story.inbound("shared/\(number)", "hello")
                return try! !engine(thread).receive(event: event, now: Story.now).duplicate
            }.count
        }.reduce(0, +)
    }

    private func inThreads<T>(_ work: @escaping (Int) -> T) -> [T] {
        let lock = NSLock()
        var results: [T] = []
        let group = DispatchGroup()
        for thread in 0..<threads {
            group.enter()
            Thread.detachNewThread {
                let result = work(thread)
                lock.lock()
                results.append(result)
                lock.unlock()
                group.leave()
            }
        }
        XCTAssertEqual(group.wait(timeout: .now() + 60), .success)
        return results
    }
}
