// The first ten lines: a customer writes, is asked, says YES; a message may go; STOP; no more.

import consentry.Channel
import consentry.Class
import consentry.Engine
import consentry.Event
import consentry.SendRequest
import consentry.starter
import consentry.word
import java.nio.file.Files
import java.time.Duration
import java.time.Instant
import kotlin.io.path.ExperimentalPathApi
import kotlin.io.path.deleteRecursively

@OptIn(ExperimentalPathApi::class)
fun main() {
    val folder = Files.createTempDirectory("consentry")
    val db = folder.resolve("consent.db").toString()
    var now = Instant.parse("2026-11-21T15:00:00Z")

    // [ten lines]
    val engine = Engine.open(db)
    engine.install(starter("two-way"), "dana@xyz.example", now)
    for ((id, text) in listOf("SM1" to "Hello, is my order ready?", "SM2" to "YES")) {
        val outcome = engine.receiveAndHandOver(inbound(id, text, now), now)
        println("${text.padEnd(26)} ${outcome.decision.word.padEnd(7)} ${outcome.texts.size}")
        now += Duration.ofMinutes(1)
    }
    val asked = engine.requestSend(send("m1", "It is."), now)
    val stop = engine.receiveAndHandOver(inbound("SM3", "Stop please", now), now)
    val handedOver = engine.redeem("m1", now)
    // [ten lines]

    println("${"It is. (asked)".padEnd(26)} ${asked.decision.word.padEnd(7)}")
    println("${"Stop please".padEnd(26)} ${stop.decision.word.padEnd(7)} ${stop.texts.size}")
    println("${"It is. (handed over)".padEnd(26)} ${handedOver.decision.word.padEnd(7)}")
    engine.close()
    folder.deleteRecursively()
}

fun inbound(id: String, text: String, at: Instant) =
    Event.MessageReceived(id, at, Channel.SMS, from = "+14155550123", to = "+14155550100", text = text)

fun send(id: String, text: String) =
    SendRequest(id, Channel.SMS, from = "+14155550100", to = "+14155550123", text = text, `class` = Class.CONVERSATIONAL)
