// What a call from Swift costs, beside what a user would otherwise write. Arguments: the file of the
// texts, and what `intent_of` and `read` cost in Rust, in nanoseconds a text.

import Consentry
import Foundation

let batchSize = 10_000
let repeats = 200
let usual: Set<String> = ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"]
let words = try NSRegularExpression(
    pattern: #"^\W*(stop|stopall|unsubscribe|cancel|end|quit)\W*$"#, options: .caseInsensitive)

/// What was computed, so that no compiler leaves it out.
var sink = 0

let arguments = CommandLine.arguments
let (rustIntent, rustRead) = (Double(arguments[2])!, Double(arguments[3])!)
let texts = try String(contentsOfFile: arguments[1], encoding: .utf8).split(separator: "\n").map(String.init)
let batch = (0..<batchSize).map { texts[$0 % texts.count] }

let exact = each(rounds: 2_000) {
    usual.contains($0.trimmingCharacters(in: .whitespacesAndNewlines).uppercased()) ? 1 : 0
}
report("text.trimming….uppercased() in", exact)
report("regular expression", each(rounds: 2_000) {
    words.firstMatch(in: $0, range: NSRange($0.startIndex..., in: $0)) == nil ? 0 : 1
})
report("intentOf", each(rounds: 5_000) { intentOf(text: $0) == .optOut ? 1 : 0 }, rustIntent)
report("read", each(rounds: 1_000) { try! read(text: $0).intent == .optOut ? 1 : 0 }, rustRead)
report("intentsOf, a text of 10,000", each { try! intentsOf(texts: batch).count }, rustIntent)
report("readAll, a text of 10,000", each { try! readAll(texts: batch).count }, rustRead)

/// Nanoseconds a text.
func each(rounds: Int, _ call: (String) -> Int) -> Double {
    least(rounds) { for round in 0..<rounds { sink &+= call(texts[round % texts.count]) } }
}

/// Nanoseconds a text in a batch.
func each(_ call: () -> Int) -> Double {
    least(batchSize) { sink &+= call() }
}

/// The least of many short runs: whatever else the machine does only adds.
func least(_ items: Int, _ work: () -> Void) -> Double {
    (0..<repeats).map { _ in
        let start = DispatchTime.now().uptimeNanoseconds
        work()
        return Double(DispatchTime.now().uptimeNanoseconds - start) / Double(items)
    }.min()!
}

func report(_ name: String, _ cost: Double, _ rust: Double? = nil) {
    let over = rust.map { String(format: "   %+.0f ns over Rust's %.0f", cost - $0, $0) } ?? ""
    let padded = name.padding(toLength: 30, withPad: " ", startingAt: 0)
    print("swift: \(padded)" + String(format: "%8.0f ns %6.1f", cost, cost / exact) + over)
}
