import Consentry
import Foundation
import XCTest

/// The call script, from the offer to the text.
final class CallTests: XCTestCase {
    private let now = Story.now
    private let start = CallStart(agent: "agent-7", recording: "rec-1", contact: "(415) 555-0123")
    private let yes = CallEvent.answered(answer: .yes)
    private let offered: [CallEvent] = [.informationGiven(purpose: "appointment"), .offerRequested, .spoken]

    func testAConsentOnTheTelephoneLetsTheTextGo() throws {
        let asked = try play(startCall(script: script(), start: start), offered + [yes])
        XCTAssertEqual(asked.call.stage, .readingBack)
        XCTAssert(asked.say!.contains("4 1 5, 5 5 5, 0 1 2 3"))
        XCTAssert(asked.missing.contains(.numberConfirmed))
        XCTAssertNil(asked.facts)
        let turn = try play(asked.call, [.spoken, yes])
        XCTAssertEqual(turn.call.stage, .over)
        XCTAssertEqual(turn.outcome, .consented)
        XCTAssertEqual(turn.missing, [])
        let facts = try XCTUnwrap(turn.facts)
        XCTAssertEqual(
            facts,
            CallFacts(
                consentedAt: now, contact: Story.contact, recording: "rec-1", requested: ["appointment"], agent: "agent-7",
                numberConfirmed: true, understoodOptional: true))

        let engine = try Engine.inMemory()
        _ = try engine.install(configuration: starter(name: "voice"), actor: "dana@xyz.example", now: now)
        XCTAssertEqual(try reasons(engine, "appointment", "a-7"), [.noConsent])
        let evidence = Evidence(
            kind: .verbal, recording: facts.recording, agent: facts.agent, requested: facts.requested,
            numberConfirmed: facts.numberConfirmed, understoodOptional: facts.understoodOptional, references: ["a-7"])
        let event = Event.consentRecorded(
            id: "c1", at: facts.consentedAt, program: "appointments", contact: facts.contact, evidence: evidence)
        XCTAssertEqual(try engine.receive(event: event, now: now).state?.to, .consented)
        XCTAssertEqual(try engine.requestSend(send: send("m1", "appointment", "a-7"), now: now).decision, .allow)
        XCTAssertEqual(try engine.redeem(send: "m1", now: now).decision, .allow)
        XCTAssertEqual(try reasons(engine, "appointment", "a-7").first, .oncePerReference)
        XCTAssertEqual(try reasons(engine, "appointment", "a-8").first, .referenceNotConsented)
        XCTAssertEqual(try engine.check(send: send("m4", "service_information", "a-7"), now: now).decision, .refuse)
    }

    func testEveryEventOfACallCrosses() throws {
        let call = try startCall(script: script(), start: CallStart(agent: "agent-7"))
        XCTAssertEqual(call.stage, .opened)
        XCTAssertNil(call.contact)
        let events: [(CallEvent, CallStage, CallReason?)] = [
            (.informationGiven(purpose: "appointment"), .informed, nil),
            (.informationGiven(purpose: "nothing"), .opened, .purposeUnknown),
            (.offerRequested, .opened, .informationNotGiven),
            (.spoken, .opened, .nothingAsked),
            (.answered(answer: .no), .opened, .nothingAsked),
            (.numberGiven(contact: "four one five"), .opened, .numberNotUnderstood),
            (.optedOut, .over, nil),
            (.recordingKnown(recording: "rec-2"), .opened, nil),
            (.recordingKnown(recording: ""), .opened, .recordingInvalid),
            (.callerLeft, .over, nil),
        ]
        let surface = try parse(String(contentsOf: engineFolder.appendingPathComponent("surface.json"), encoding: .utf8))
        let unions = (surface as! Object)["unions"] as! [String: [String: [String]]]
        XCTAssertEqual(Set(unions["CallEvent"]!.keys), Set(events.map(\.0.kind)), "every event is here")
        for (event, stage, reason) in events {
            let turn = try stepCall(script: script(), call: call, event: event, at: now)
            XCTAssertEqual(turn.call.stage, stage, event.kind)
            XCTAssertEqual(turn.reason, reason, event.kind)
        }
        XCTAssertEqual(try play(call, [.recordingKnown(recording: "rec-2")]).call.recording, "rec-2")
        XCTAssertEqual(try play(call, [.optedOut]).outcome, .optOut)
        XCTAssertEqual(try play(call, offered + [yes, .numberGiven(contact: "(415) 555-0199")]).call.contact, "+14155550199")
        let unclear = try play(call, offered + [.answered(answer: .unclear)])
        XCTAssertEqual(unclear.reason, .answerUnclear)
        XCTAssertEqual(unclear.call.offers, 2)
    }

    func testAScriptANumberAndATimeAreChecked() throws {
        try assertFails("invalid_address", "contact", try startCall(script: script(), start: CallStart(contact: "nobody")))
        try assertFails("invalid_template", "script.offer", try startCall(script: script(offer: "A text?"), start: start))
        let call = try startCall(script: script(), start: start)
        try assertFails(
            "invalid_country", "script.default_region",
            try stepCall(script: script(region: "USA"), call: call, event: .spoken, at: now))
        try assertFails(
            "timestamp_out_of_range", "at", try stepCall(script: script(), call: call, event: .spoken, at: .distantPast))
    }

    private func script(offer: String? = nil, region: String = "US") -> CallScript {
        let script = defaultCallScript()
        return CallScript(
            information: script.information, optOutWord: script.optOutWord, offer: offer ?? script.offer,
            readBack: script.readBack, askNumber: script.askNumber, confirmed: script.confirmed, declined: script.declined,
            numberNotConfirmed: script.numberNotConfirmed, optedOut: script.optedOut, defaultRegion: region)
    }

    /// The turn of the last event.
    private func play(_ call: Call, _ events: [CallEvent]) throws -> CallTurn {
        let nothing = CallTurn(call: call, say: nil, reason: nil, outcome: nil, facts: nil, missing: [])
        return try events.reduce(nothing) { try stepCall(script: script(), call: $0.call, event: $1, at: now) }
    }

    private func reasons(_ engine: Engine, _ purpose: String, _ reference: String) throws -> [ReasonCode] {
        try engine.check(send: send("m0", purpose, reference), now: now).reasons.map(\.code)
    }

    private func send(_ id: String, _ purpose: String, _ reference: String) -> SendRequest {
        SendRequest(
            id: id, channel: .sms, from: "+18005550100", to: Story.contact,
            text: "Your appointment is on Monday. Reply STOP to opt out.", class: .informational, purpose: purpose,
            reference: reference)
    }
}
