// The first ten lines: a customer writes, is asked, says YES; a message may go; STOP; no more.

import Consentry
import Foundation

let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
let db = folder.appendingPathComponent("consent.db").path
var now = ISO8601DateFormatter().date(from: "2026-11-21T15:00:00Z")!

// [ten lines]
let engine = try Engine.open(path: db)
_ = try engine.install(configuration: starter(name: "two-way"), actor: "dana@xyz.example", now: now)
for (id, text) in [("SM1", "Hello, is my order ready?"), ("SM2", "YES")] {
    let outcome = try engine.receiveAndHandOver(event: inbound(id, text, now), now: now)
    print(pad(text, 26), pad(outcome.decision.word, 7), outcome.texts.count)
    now += 60
}
let asked = try engine.requestSend(send: send("m1", "It is."), now: now)
let stop = try engine.receiveAndHandOver(event: inbound("SM3", "Stop please", now), now: now)
let handedOver = try engine.redeem(send: "m1", now: now)
// [ten lines]

print(pad("It is. (asked)", 26), pad(asked.decision.word, 7))
print(pad("Stop please", 26), pad(stop.decision.word, 7), stop.texts.count)
print(pad("It is. (handed over)", 26), pad(handedOver.decision.word, 7))
engine.close()
try FileManager.default.removeItem(at: folder)

func inbound(_ id: String, _ text: String, _ at: Date) -> Event {
    .messageReceived(id: id, at: at, channel: .sms, from: "+14155550123", to: "+14155550100", text: text)
}

func send(_ id: String, _ text: String) -> SendRequest {
    SendRequest(id: id, channel: .sms, from: "+14155550100", to: "+14155550123", text: text, class: .conversational)
}

func pad(_ text: String, _ width: Int) -> String {
    text.padding(toLength: width, withPad: " ", startingAt: 0)
}
