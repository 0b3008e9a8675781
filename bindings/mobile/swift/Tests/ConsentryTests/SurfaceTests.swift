import Consentry
import Foundation
import XCTest

/// Everything that the manifest lists is there, and nothing is there that it does not list. Swift has no
/// reflection of functions, so the declarations are read from the source that was compiled.
final class SurfaceTests: XCTestCase {
    private let manifest = try! parse(
        String(contentsOf: engineFolder.appendingPathComponent("surface.json"), encoding: .utf8)) as! Object
    private let source = Source(try! String(
        contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/Consentry/Consentry.swift"), encoding: .utf8))

    func testTypes() {
        let listed = ["objects", "records", "unions", "words"].flatMap { (manifest[$0] as! Object).keys }
        let plumbing = ["EngineProtocol", "ReaderProtocol", "ConsentryError", "Timestamp"]
        XCTAssertEqual(Set(listed + plumbing), Set(source.types))
    }

    func testFunctions() {
        XCTAssertEqual(lists("functions"), source.functions(declared: "public func"))
    }

    func testObjects() {
        for (name, methods) in manifest["objects"] as! [String: [String: [String]]] {
            let body = source.body(of: "open class \(name): ")
            let made = body.functions(declared: "public static func")
            let plumbing = ["uniffi_clone_handle"]
            let called = body.functions(declared: "open func").filter { !plumbing.contains($0.key) }
            XCTAssertEqual(methods, made.merging(called) { first, _ in first }, name)
        }
    }

    func testRecords() {
        for (name, fields) in lists("records") {
            XCTAssertEqual(fields, source.body(of: "public struct \(name): ").constants, name)
        }
    }

    func testUnions() {
        for (name, variants) in manifest["unions"] as! [String: [String: [String]]] {
            XCTAssertEqual(variants, source.body(of: "public enum \(name): ").cases, name)
        }
    }

    func testWords() {
        let found: [String: [String]] = [
            "CallAnswer": words(CallAnswer.self), "CallFact": words(CallFact.self),
            "CallOutcome": words(CallOutcome.self), "CallReason": words(CallReason.self),
            "CallStage": words(CallStage.self), "Channel": words(Channel.self), "Class": words(Class.self),
            "Decision": words(Decision.self), "DueKind": words(DueKind.self),
            "EvidenceKind": words(EvidenceKind.self), "Family": words(Family.self),
            "Intent": words(Intent.self), "OptInWord": words(OptInWord.self),
            "ReadingBasis": words(ReadingBasis.self), "ReadingKind": words(ReadingKind.self),
            "ReadingScope": words(ReadingScope.self), "ReasonCode": words(ReasonCode.self),
            "Recipient": words(Recipient.self), "ReportFormat": words(ReportFormat.self),
            "ReportKind": words(ReportKind.self), "RequestedVia": words(RequestedVia.self),
            "ReviewResolution": words(ReviewResolution.self), "RevokedVia": words(RevokedVia.self),
            "SendResult": words(SendResult.self), "State": words(State.self),
            "Template": words(Template.self),
        ]
        XCTAssertEqual(lists("words"), found)
        for word in found["Template"]! { XCTAssertEqual(Template(word: word)?.word, word) }
        for word in found["EvidenceKind"]! { XCTAssertEqual(EvidenceKind(word: word)?.word, word) }
        XCTAssertNil(Intent(word: "OPT_OUT"))
    }

    func testErrors() {
        let errors = manifest["errors"] as! [String: [String]]
        XCTAssertEqual(errors["codes"], errorCodes())
        let cases = source.body(of: "enum ConsentryError: ").cases
        XCTAssertEqual(Set(errors["kinds"]!), Set(cases.keys))
    }

    private func lists(_ section: String) -> [String: [String]] {
        manifest[section] as! [String: [String]]
    }
}

private protocol HasWord { var word: String { get } }
extension CallAnswer: HasWord {}
extension CallFact: HasWord {}
extension CallOutcome: HasWord {}
extension CallReason: HasWord {}
extension CallStage: HasWord {}
extension Channel: HasWord {}
extension Class: HasWord {}
extension Decision: HasWord {}
extension DueKind: HasWord {}
extension EvidenceKind: HasWord {}
extension Family: HasWord {}
extension Intent: HasWord {}
extension OptInWord: HasWord {}
extension ReadingBasis: HasWord {}
extension ReadingKind: HasWord {}
extension ReadingScope: HasWord {}
extension ReasonCode: HasWord {}
extension Recipient: HasWord {}
extension ReportFormat: HasWord {}
extension ReportKind: HasWord {}
extension RequestedVia: HasWord {}
extension ReviewResolution: HasWord {}
extension RevokedVia: HasWord {}
extension SendResult: HasWord {}
extension State: HasWord {}
extension Template: HasWord {}

private func words<T: HasWord & CaseIterable>(_ type: T.Type) -> [String] {
    T.allCases.map(\.word)
}
