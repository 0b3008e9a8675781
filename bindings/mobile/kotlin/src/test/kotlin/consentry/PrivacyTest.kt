package consentry

import consentry.Story.inbound
import consentry.Story.installed
import consentry.Story.now
import consentry.Story.send
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** No number of a person or a line, and no text, in any printed form or error. */
class PrivacyTest {
    private val secrets = listOf("5550123", "5550100", "555-0123", Story.TEXT, "Reply", "reply", "kept in drawer", "I agree", "rec-1", "agent-7", "brand =", "dana")

    private fun assertSilent(shown: Any?) {
        for (secret in secrets) assertFalse(shown.toString().contains(secret), "`$secret` in: $shown")
    }

    @Test
    fun printedForms() {
        val engine = installed()
        val evidence = Evidence(EvidenceKind.PAPER, "kept in drawer", "I agree", now)
        val outcomes = listOf(
            engine.receive(inbound("a", Story.TEXT), now),
            engine.receiveAndHandOver(inbound("b", "YES"), now),
            engine.requestSend(send("m1"), now),
            engine.redeem("m1", now),
            engine.receive(Event.ConsentRecorded("c", now, "messaging", Story.CONTACT, evidence), now),
            engine.receive(inbound("d", "STOP"), now.plusSeconds(5)),
        )
        val texts = outcomes.flatMap { it.texts }
        val leased = engine.leaseTexts(100u, now.plusSeconds(6))
        val history = engine.history(Story.CONTACT)
        val status = engine.status(Story.CONTACT)
        for (some in listOf(texts, leased, history, status)) assertTrue(some.isNotEmpty())
        assertSilent(listOf(outcomes, texts, leased, history, status))
        assertSilent(listOf(evidence, send("m1"), engine.check(send("m2"), now), engine.configuration(), engine.replay(true), engine))
        assertSilent(outcomes.map { it.toString() } + outcomes.map { it.also } + outcomes.map { it.reading })
        val numbered = "\"id\": \"1\", \"at\": \"2026-11-21T15:00:00Z\", \"contact\": \"${Story.CONTACT}\", \"program\": \"two-way\", \"line\": \"${Story.LINE}\""
        val events = listOf(
            inbound("a", Story.TEXT),
            Event.SendRequested("a", now, Channel.SMS, Story.LINE, Story.CONTACT, Story.TEXT, Class.PROMOTIONAL),
            Event.ConsentRecorded("a", now, "messaging", Story.CONTACT, evidence, Story.LINE),
            Event.ConsentRevoked("a", now, Story.CONTACT, RevokedVia.AGENT, "messaging"),
            parseEvent("{\"type\": \"consent_requested\", $numbered}"),
            parseEvent("{\"type\": \"consent_declined\", $numbered}"),
            Event.FlagChanged("a", now, "messaging", Story.CONTACT, true, evidence),
            Event.NumberReassigned("a", now, Story.CONTACT),
            Event.ReviewResolved("a", now, "SM1", ReviewResolution.DISMISSED, "dana"),
            Event.CarrierBlockChanged("a", now, Story.CONTACT, Story.LINE, true),
            Event.PartnerSuspended("a", now, "messaging", "dana"),
            Event.PartnerResumed("a", now, "messaging", "dana"),
            Event.ConfigInstalled("a", now, "brand = 'XYZ'", "dana"),
        )
        assertSilent(events)
        assertTrue(events.first().toString().contains("kind=message_received, id=a, at=2026-11-21T15:00:00Z"))
    }

    @Test
    fun printedFormsOfCalls() {
        val script = defaultCallScript()
        val start = CallStart("agent-7", "rec-1", Story.CONTACT)
        val yes = CallEvent.Answered(CallAnswer.YES)
        val events = listOf(CallEvent.InformationGiven("appointment"), CallEvent.OfferRequested, CallEvent.Spoken, yes, CallEvent.Spoken, yes)
        val turns = events.runningFold(CallTurn(startCall(script, start), null, null, null, null, listOf())) { turn, event ->
            stepCall(script, turn.call, event, now)
        }
        val facts = turns.last().facts!!
        assertSilent(listOf(start, events, turns, turns.map { it.call }, facts))
        assertSilent(listOf(CallEvent.NumberGiven(Story.CONTACT), CallEvent.RecordingKnown("rec-1"), CallEvent.OptedOut))
        assertSilent(Evidence(EvidenceKind.VERBAL, recording = "rec-1", agent = "agent-7"))
        assertEquals("CallTurn(call=Call(stage=OVER, outcome=CONSENTED), reason=null, outcome=CONSENTED, missing=[])", turns.last().toString())
        assertEquals(
            listOf("CallStart()", "CallEvent(kind=caller_left)", "CallFacts(consentedAt=$now)"),
            listOf(start, CallEvent.CallerLeft, facts).map { it.toString() },
        )
    }

    @Test
    fun printedFormsOfReports() {
        val engine = installed()
        engine.receive(inbound("a", Story.TEXT), now)
        val exported = engine.export(0u, 10u)
        assertTrue(exported.last().line.contains(Story.CONTACT))
        assertSilent(exported)
        assertSilent(ReportFilter(Story.TEXT, Story.CONTACT))
        assertEquals("ReportFilter(from=2026-11-21, to=null)", ReportFilter(number = "0123", from = "2026-11-21").toString())
        val due = DueRecord(1u, "a", DueKind.RECORDING, "rec-1", now, now, null)
        assertEquals("DueRecord(index=1, kind=RECORDING, dueAt=$now)", due.toString())
    }

    @Test
    fun errors() {
        val engine = installed()
        val wrong = "+1 (415) 555-0123 ext ${Story.TEXT}"
        val errors = listOf(
            failure { engine.receive(Event.MessageReceived("a", now, Channel.SMS, wrong, Story.LINE, Story.TEXT), now) },
            failure { engine.receive(Event.MessageReceived(wrong + "\u0000", now, Channel.SMS, Story.CONTACT, Story.LINE, Story.TEXT), now) },
            failure { engine.receive(Event.MessageReceived("a", now, Channel.SMS, Story.CONTACT, "+14155550199", Story.TEXT), now) },
            failure { engine.status(wrong) },
            failure { parseAddress(wrong) },
            failure { countryOf("555-0123") },
            failure { parseEvent("{\"type\": \"$wrong\"}") },
            failure { parseEvent(wrong) },
            failure { starter(wrong) },
            failure { engine.install("line = '${Story.CONTACT}'", "dana", now) },
            failure { read(Story.TEXT, wrong) },
            failure { Engine.open("/none/${Story.CONTACT}/x.db") },
        )
        for (error in errors) {
            assertSilent(error)
            assertSilent(error.message)
            assertSilent(error.field)
            assertSilent(error.expected)
            assertTrue(error.message!!.isNotBlank())
        }
    }
}
