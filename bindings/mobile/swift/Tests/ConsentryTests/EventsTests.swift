import Consentry
import Foundation
import XCTest

/// Every variant of an event, and times, cross exactly.
final class EventsTests: XCTestCase {
    private static let at = date("2026-11-21T15:00:00.123Z")
    private static let captured = date("2026-11-20T15:00:00.001Z")

    private static let verbal = Evidence(
        kind: .verbal, capturedAt: captured, recording: "rec", agent: "agent-7", requested: ["a", "b"], numberConfirmed: true,
        understoodOptional: true, references: ["A7"], documentSha256: String(repeating: "ab", count: 32))
    private static let verbalJson =
        #"{"kind": "verbal", "captured_at": "2026-11-20T15:00:00.001Z", "recording": "rec", "agent": "agent-7", "#
        + #""requested": ["a", "b"], "number_confirmed": true, "understood_optional": true, "references": ["A7"], "#
        + #""document_sha256": "\#(String(repeating: "ab", count: 32))"}"#

    /// Every variant, built by hand, and the JSON of the same event.
    private let events: [(Event, String)] = [
        (
            .messageReceived(id: "1", at: at, channel: .sms, from: "+14155550123", to: "+14155550100", text: "Hé 😀"),
            #""message_received", "channel": "sms", "from": "+14155550123", "to": "+14155550100", "text": "Hé 😀""#
        ),
        (
            .messageReceived(
                id: "1", at: at, channel: .rcs, from: "+14155550123", to: "+14155550100", text: "Hi", group: "G1"),
            #""message_received", "channel": "rcs", "from": "+14155550123", "to": "+14155550100", "text": "Hi", "group": "G1""#
        ),
        (
            .memberJoined(id: "1", at: at, line: "+14155550100", contact: "+14155550123", group: "G1"),
            #""member_joined", "line": "+14155550100", "contact": "+14155550123", "group": "G1""#
        ),
        (
            .memberLeft(id: "1", at: at, line: "+14155550100", contact: "+14155550123", group: "G1", channel: .rcs),
            #""member_left", "line": "+14155550100", "contact": "+14155550123", "group": "G1", "channel": "rcs""#
        ),
        (
            .sendRequested(
                id: "1", at: at, channel: .whatsapp, from: "+14155550100", to: "+14155550123", text: "Yes", class: .promotional,
                purpose: "sales", reference: "A7"),
            #""send_requested", "channel": "whatsapp", "from": "+14155550100", "to": "+14155550123", "text": "Yes", "class": "promotional", "purpose": "sales", "reference": "A7""#
        ),
        (
            .sendRequested(id: "1", at: at, channel: .mms, from: "+14155550100", to: "+14155550123", text: "", class: .emergency),
            #""send_requested", "channel": "mms", "from": "+14155550100", "to": "+14155550123", "text": "", "class": "emergency""#
        ),
        (.sendRedeemed(id: "1", at: at, send: "m1"), #""send_redeemed", "send": "m1""#),
        (.sendReported(id: "1", at: at, send: "m1", result: .failed), #""send_reported", "send": "m1", "result": "failed""#),
        (
            .textReported(id: "1", at: at, effect: "e1", result: .delivered),
            #""text_reported", "effect": "e1", "result": "delivered""#
        ),
        (
            .consentRequested(id: "1", at: at, program: "messaging", contact: "+14155550123", line: "+14155550100", channel: .rcs),
            #""consent_requested", "program": "messaging", "contact": "+14155550123", "line": "+14155550100", "channel": "rcs""#
        ),
        (
            .consentRequested(id: "1", at: at, program: "messaging", contact: "+14155550123"),
            #""consent_requested", "program": "messaging", "contact": "+14155550123""#
        ),
        (
            .consentRecorded(
                id: "1", at: at, program: "messaging", contact: "+14155550123",
                evidence: Evidence(kind: .webForm, reference: "ref", wording: "words", capturedAt: captured),
                line: "+14155550100", channel: .sms, purposes: ["a", "b"]),
            #""consent_recorded", "program": "messaging", "contact": "+14155550123", "line": "+14155550100", "channel": "sms", "purposes": ["a", "b"], "evidence": {"kind": "web_form", "reference": "ref", "wording": "words", "captured_at": "2026-11-20T15:00:00.001Z"}"#
        ),
        (
            .consentRecorded(
                id: "1", at: at, program: "messaging", contact: "+14155550123",
                evidence: Evidence(kind: .paper, reference: "ref", wording: "words")),
            #""consent_recorded", "program": "messaging", "contact": "+14155550123", "evidence": {"kind": "paper", "reference": "ref", "wording": "words"}"#
        ),
        (
            .consentRequested(id: "1", at: at, program: "messaging", contact: "+14155550123", via: .inPerson),
            #""consent_requested", "program": "messaging", "contact": "+14155550123", "via": "in_person""#
        ),
        (
            .consentRecorded(
                id: "1", at: at, program: "messaging", contact: "+14155550123", evidence: verbal, purposes: ["a"]),
            #""consent_recorded", "program": "messaging", "contact": "+14155550123", "purposes": ["a"], "evidence": \#(verbalJson)"#
        ),
        (
            .consentDeclined(id: "1", at: at, program: "messaging", contact: "+14155550123", channel: .sms),
            #""consent_declined", "program": "messaging", "contact": "+14155550123", "channel": "sms""#
        ),
        (
            .consentRevoked(
                id: "1", at: at, contact: "+14155550123", via: .inPerson, program: "messaging", organization: "xyz",
                line: "+14155550100", channel: .sms),
            #""consent_revoked", "contact": "+14155550123", "via": "in_person", "program": "messaging", "organization": "xyz", "line": "+14155550100", "channel": "sms""#
        ),
        (
            .consentRevoked(id: "1", at: at, contact: "+14155550123", via: .phone, organization: "xyz"),
            #""consent_revoked", "contact": "+14155550123", "via": "phone", "organization": "xyz""#
        ),
        (
            .consentRevoked(id: "1", at: at, contact: "+14155550123", via: .agent, program: "messaging", purposes: ["a", "b"]),
            #""consent_revoked", "contact": "+14155550123", "via": "agent", "program": "messaging", "purposes": ["a", "b"]"#
        ),
        (
            .flagChanged(
                id: "1", at: at, program: "messaging", contact: "+14155550123", value: true, evidence: verbal, channel: .rcs),
            #""flag_changed", "program": "messaging", "contact": "+14155550123", "value": true, "channel": "rcs", "evidence": \#(verbalJson)"#
        ),
        (
            .flagChanged(id: "1", at: at, program: "messaging", contact: "+14155550123", value: false),
            #""flag_changed", "program": "messaging", "contact": "+14155550123", "value": false"#
        ),
        (
            .numberReassigned(id: "1", at: at, contact: "+14155550123"),
            #""number_reassigned", "contact": "+14155550123""#
        ),
        (
            .reviewResolved(id: "1", at: at, review: "SM1", resolution: .optOut, actor: "dana"),
            #""review_resolved", "review": "SM1", "resolution": "opt_out", "actor": "dana""#
        ),
        (
            .carrierBlockChanged(id: "1", at: at, contact: "+14155550123", line: "+14155550100", blocked: true),
            #""carrier_block_changed", "contact": "+14155550123", "line": "+14155550100", "blocked": true"#
        ),
        (
            .partnerSuspended(id: "1", at: at, program: "messaging", actor: "dana"),
            #""partner_suspended", "program": "messaging", "actor": "dana""#
        ),
        (
            .partnerResumed(id: "1", at: at, program: "messaging", actor: "dana"),
            #""partner_resumed", "program": "messaging", "actor": "dana""#
        ),
        (
            .configInstalled(id: "1", at: at, configuration: "a = 1", actor: "dana", disableGroupMessaging: true),
            #""config_installed", "configuration": "a = 1", "actor": "dana", "disable_group_messaging": true"#
        ),
        (
            .configInstalled(id: "1", at: at, configuration: "a = 1", actor: "dana"),
            #""config_installed", "configuration": "a = 1", "actor": "dana""#
        ),
        (.timePassed(id: "1", at: at), #""time_passed""#),
    ]

    func testEveryVariantIsWhatItsJsonSays() throws {
        let surface = try parse(String(contentsOf: engineFolder.appendingPathComponent("surface.json"), encoding: .utf8))
        let unions = (surface as! Object)["unions"] as! [String: [String: [String]]]
        XCTAssertEqual(Set(unions["Event"]!.keys), Set(events.map(\.0.kind)), "every variant is here")
        for (event, json) in events {
            let parsed = try parseEvent(line: Self.line(json))
            XCTAssertEqual(event, parsed)
            XCTAssertEqual("1", parsed.id)
            XCTAssertEqual(Self.at, parsed.at)
            XCTAssert(json.hasPrefix("\"\(parsed.kind)\""))
        }
    }

    func testEveryVariantCrossesToTheEngine() throws {
        for (event, json) in events {
            XCTAssertEqual(try answer(event), try answer(parseEvent(line: Self.line(json))), event.kind)
        }
    }

    func testTimesCrossExactlyInMilliseconds() throws {
        let last: Int64 = 253_402_300_799_999
        var random = SystemRandomNumberGenerator()
        let some = (0..<500).map { _ in Int64.random(in: 0..<last, using: &random) }
        let engine = try Story.installed()
        let start = Int64(Story.now.timeIntervalSince1970 * 1000)
        for millis in ([0, 1, 122, 123, 999, 1_000, start + 123, last] + some).sorted() {
            // A date as a host gets it from a calculation: not always the nearest to its millisecond.
            for date in [Date(timeIntervalSince1970: Double(millis) / 1000), Date(timeIntervalSinceReferenceDate: Double(millis) / 1000 - 978_307_200)] {
                let event = try parseEvent(line: #"{"id": "1", "at": "\#(rfc3339(date))", "type": "time_passed"}"#)
                XCTAssertEqual(Int64((event.at.timeIntervalSince1970 * 1000).rounded()), millis)
            }
            guard millis > start else { continue }
            // Twice over the boundary, and through the database.
            let time = Date(timeIntervalSince1970: Double(millis) / 1000)
            _ = try engine.receive(event: Story.inbound("at \(millis)", "hello", at: time), now: time)
            XCTAssertEqual(try engine.newest(), time)
            XCTAssertEqual(try engine.history(contact: Story.contact).last?.occurredAt, time)
        }
    }

    private static func line(_ json: String) -> String {
        #"{"id": "1", "at": "2026-11-21T15:00:00.123Z", "type": \#(json)}"#
    }

    /// What an engine answers, or the error that it ends with.
    private func answer(_ event: Event) throws -> String {
        do {
            let outcome = try Story.installed().receive(event: event, now: Self.at)
            return String(decoding: try JSONSerialization.data(withJSONObject: view(outcome), options: .sortedKeys), as: UTF8.self)
        } catch let error as ConsentryError {
            return "\(error.code) \(error.field ?? "") \(error.message)"
        }
    }
}
