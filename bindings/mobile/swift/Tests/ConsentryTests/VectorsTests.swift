import Consentry
import Foundation
import XCTest

/// Runs every vector on an engine in memory and on one over a file, through the typed API.
final class VectorsTests: XCTestCase {
    /// So many cases there are at least; the published count only grows.
    static let fewestCases = 45

    func testEveryVectorPasses() throws {
        let cases = try Self.cases()
        let failures = cases.compactMap { name, one -> String? in
            for onFile in [false, true] {
                if let found = Self.take(one, onFile: onFile) {
                    return "\(name), \(onFile ? "file" : "memory"): \(one["title"]!)\n\(found)"
                }
            }
            return nil
        }
        print("swift vectors: \(cases.count - failures.count) passed, \(failures.count) failed")
        XCTAssert(failures.isEmpty, failures.joined(separator: "\n\n"))
        XCTAssertGreaterThanOrEqual(cases.count, Self.fewestCases)
    }

    func testADifferenceIsFoundAndNamed() throws {
        let actual = try parse(#"{"a": 1, "b": [{"c": 2, "d": 3}], "e": null, "f": true}"#)
        for (expected, paths) in [
            (#"{}"#, []),
            (#"{"b": [{"c": 2}], "e": null}"#, []),
            (#"{"a": 2}"#, ["a"]),
            (#"{"b": []}"#, ["b"]),
            (#"{"b": [{"c": 3, "x": 1}]}"#, ["b[0].c", "b[0].x"]),
            (#"{"e": {}}"#, ["e"]),
            (#"{"f": 1}"#, ["f"]),
        ] {
            let found = differences(try parse(expected), actual)
            XCTAssertEqual(found.map { String($0.prefix { $0 != ":" }) }, paths, expected)
        }
    }

    private static func take(_ one: Object, onFile: Bool) -> String? {
        do {
            return try inNewFolder { folder in
                try Run(path: onFile ? "\(folder)/consentry.db" : nil).take(one)
            }
        } catch {
            return "\(error)"
        }
    }

    private static func cases() throws -> [(String, Object)] {
        let vectors = engineFolder.appendingPathComponent("vectors")
        let names = try FileManager.default.subpathsOfDirectory(atPath: vectors.path).sorted()
        return try names.filter { $0.contains("/") && $0.hasSuffix(".json") }.flatMap { name -> [(String, Object)] in
            let file = try parse(String(contentsOf: vectors.appendingPathComponent(name), encoding: .utf8))
            return ((file as! Object)["cases"] as! [Object]).map { (name, $0) }
        }
    }
}

/// The folder of the engine's package: the vectors and the manifest of the surface are in it.
let engineFolder: URL = {
    if let folder = ProcessInfo.processInfo.environment["CONSENTRY_ENGINE"] {
        return URL(fileURLWithPath: folder)
    }
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return here.appendingPathComponent("../../../../../crates/consentry").standardizedFileURL
}()

func parse(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
}

func inNewFolder<T>(_ work: (String) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder.path)
}
