import Consentry
import Foundation
import XCTest

/// No number of a person or a line, and no text, in any printed form or error.
final class PrivacyTests: XCTestCase {
    private let secrets = [
        "5550123", "5550100", "555-0123", Story.text, "Reply", "reply", "kept in drawer", "I agree", "rec-1", "agent-7",
        "brand =", "dana",
    ]
    private let now = Story.now

    func testPrintedForms() throws {
        let engine = try Story.installed()
        let evidence = Evidence(kind: .paper, reference: "kept in drawer", wording: "I agree", capturedAt: now)
        let recorded = Event.consentRecorded(id: "c", at: now, program: "messaging", contact: Story.contact, evidence: evidence)
        let later = now.addingTimeInterval(5)
        let outcomes = [
            try engine.receive(event: Story.inbound("a", Story.text), now: now),
            try engine.receiveAndHandOver(event: Story.inbound("b", "YES"), now: now),
            try engine.requestSend(send: Story.send("m1"), now: now),
            try engine.redeem(send: "m1", now: now),
            try engine.receive(event: recorded, now: now),
            try engine.receive(event: Story.inbound("d", "STOP"), now: later),
        ]
        let texts = outcomes.flatMap(\.texts)
        let leased = try engine.leaseTexts(limit: 100, now: later)
        let history = try engine.history(contact: Story.contact)
        let status = try engine.status(contact: Story.contact)
        XCTAssert(![texts.isEmpty, leased.isEmpty, history.isEmpty, status.isEmpty].contains(true))
        let configuration = try engine.configuration()
        let answers: [Any] = [
            outcomes, texts, leased, history, status, evidence, Story.send("m1"), configuration as Any, engine,
            try engine.check(send: Story.send("m2"), now: later), try engine.replay(redecide: true), recorded,
            Story.inbound("a", Story.text),
            Event.sendRequested(
                id: "a", at: now, channel: .sms, from: Story.line, to: Story.contact, text: Story.text, class: .promotional),
            Event.consentRevoked(id: "a", at: now, contact: Story.contact, via: .agent, program: "messaging"),
            Event.consentRequested(id: "a", at: now, program: "messaging", contact: Story.contact, line: Story.line),
            Event.consentDeclined(id: "a", at: now, program: "messaging", contact: Story.contact, line: Story.line),
            Event.flagChanged(
                id: "a", at: now, program: "messaging", contact: Story.contact, value: true, evidence: evidence),
            Event.numberReassigned(id: "a", at: now, contact: Story.contact),
            Event.reviewResolved(id: "a", at: now, review: "SM1", resolution: .dismissed, actor: "dana"),
            Event.carrierBlockChanged(id: "a", at: now, contact: Story.contact, line: Story.line, blocked: true),
            Event.partnerSuspended(id: "a", at: now, program: "messaging", actor: "dana"),
            Event.partnerResumed(id: "a", at: now, program: "messaging", actor: "dana"),
            Event.configInstalled(id: "a", at: now, configuration: "brand = 'XYZ'", actor: "dana"),
        ]
        answers.forEach(assertSilent)
        XCTAssert("\(Story.inbound("a", Story.text))".hasPrefix("Event(kind: message_received, id: a, at: "))
    }

    func testPrintedFormsOfCalls() throws {
        let script = defaultCallScript()
        let start = CallStart(agent: "agent-7", recording: "rec-1", contact: Story.contact)
        let yes = CallEvent.answered(answer: .yes)
        let events: [CallEvent] = [
            .informationGiven(purpose: "appointment"), .offerRequested, .spoken, yes, .spoken, yes,
        ]
        var turns: [CallTurn] = []
        var call = try startCall(script: script, start: start)
        for event in events {
            turns.append(try stepCall(script: script, call: call, event: event, at: now))
            call = turns.last!.call
        }
        let facts = try XCTUnwrap(turns.last?.facts)
        let evidence = Evidence(kind: .verbal, recording: "rec-1", agent: "agent-7")
        let others: [CallEvent] = [.numberGiven(contact: Story.contact), .recordingKnown(recording: "rec-1"), .optedOut]
        let shown: [Any] = [start, events, turns, call, facts, evidence, others]
        shown.forEach(assertSilent)
        XCTAssertEqual("\(start) \(CallEvent.callerLeft)", "CallStart() CallEvent(kind: caller_left)")
        XCTAssert("\(turns.last!)".hasPrefix("CallTurn(call: Call(stage: "))
    }

    func testPrintedFormsOfReports() throws {
        let engine = try Story.installed()
        _ = try engine.receive(event: Story.inbound("a", Story.text), now: now)
        let exported = try engine.export(after: 0, limit: 10)
        XCTAssert(exported.last!.line.contains(Story.contact))
        let due = DueRecord(index: 1, event: "a", kind: .recording, reference: "rec-1", recordedAt: now, dueAt: now, floor: nil)
        let shown: [Any] = [exported, due, ReportFilter(text: Story.text, number: Story.contact)]
        shown.forEach(assertSilent)
        XCTAssert("\(due)".hasPrefix("DueRecord(index: 1, kind: "))
    }

    func testErrors() throws {
        let engine = try Story.installed()
        let wrong = "+1 (415) 555-0123 ext \(Story.text)"
        func message(_ id: String, from: String, to: String) -> Event {
            .messageReceived(id: id, at: now, channel: .sms, from: from, to: to, text: Story.text)
        }
        let errors = [
            try failure(try engine.receive(event: message("a", from: wrong, to: Story.line), now: now)),
            try failure(try engine.receive(event: message(wrong + "\u{0}", from: Story.contact, to: Story.line), now: now)),
            try failure(try engine.receive(event: message("a", from: Story.contact, to: "+14155550199"), now: now)),
            try failure(try engine.status(contact: wrong)),
            try failure(try parseAddress(text: wrong)),
            try failure(try countryOf(address: "555-0123")),
            try failure(try parseEvent(line: #"{"type": "\#(wrong)"}"#)),
            try failure(try parseEvent(line: wrong)),
            try failure(try starter(name: wrong)),
            try failure(try engine.install(configuration: "line = '\(Story.contact)'", actor: "dana", now: now)),
            try failure(try read(text: Story.text, language: wrong)),
            try failure(try Engine.open(path: "/none/\(Story.contact)/x.db")),
        ]
        for error in errors {
            assertSilent(error)
            assertSilent([error.message, error.localizedDescription, error.field ?? "", error.expected ?? ""])
            XCTAssertFalse(error.message.isEmpty)
            XCTAssertEqual(error.localizedDescription, error.message)
        }
    }

    private func assertSilent(_ shown: Any) {
        var dumped = ""
        dump(shown, to: &dumped)
        for form in ["\(shown)", String(reflecting: shown), dumped] {
            for secret in secrets { XCTAssertFalse(form.contains(secret), "`\(secret)` in: \(form)") }
        }
    }
}
