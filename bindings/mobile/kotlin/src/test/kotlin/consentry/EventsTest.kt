package consentry

import consentry.Story.installed
import java.time.Instant
import kotlin.random.Random
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** Every variant of an event, and times, cross exactly. */
class EventsTest {
    private val at = Instant.parse("2026-11-21T15:00:00.123Z")
    private val captured = Instant.parse("2026-11-20T15:00:00.001Z")

    private val verbal = Evidence(
        EvidenceKind.VERBAL, capturedAt = captured, recording = "rec", agent = "agent-7", requested = listOf("a", "b"), numberConfirmed = true,
        understoodOptional = true, references = listOf("A7"), documentSha256 = "ab".repeat(32),
    )

    /** Every variant, built by hand, and the JSON of the same event. */
    private val events = listOf(
        Event.MessageReceived("1", at, Channel.SMS, "+14155550123", "+14155550100", "Hé 😀") to
            """"message_received", "channel": "sms", "from": "+14155550123", "to": "+14155550100", "text": "Hé 😀"""",
        Event.MessageReceived("1", at, Channel.RCS, "+14155550123", "+14155550100", "Hi", "G1") to
            """"message_received", "channel": "rcs", "from": "+14155550123", "to": "+14155550100", "text": "Hi", "group": "G1"""",
        Event.MemberJoined("1", at, "+14155550100", "+14155550123", "G1") to
            """"member_joined", "line": "+14155550100", "contact": "+14155550123", "group": "G1"""",
        Event.MemberLeft("1", at, "+14155550100", "+14155550123", "G1", Channel.RCS) to
            """"member_left", "line": "+14155550100", "contact": "+14155550123", "group": "G1", "channel": "rcs"""",
        Event.SendRequested("1", at, Channel.WHATSAPP, "+14155550100", "+14155550123", "Yes", Class.PROMOTIONAL, "sales", "A7") to
            """"send_requested", "channel": "whatsapp", "from": "+14155550100", "to": "+14155550123", "text": "Yes", "class": "promotional", "purpose": "sales", "reference": "A7"""",
        Event.SendRequested("1", at, Channel.MMS, "+14155550100", "+14155550123", "", Class.EMERGENCY) to
            """"send_requested", "channel": "mms", "from": "+14155550100", "to": "+14155550123", "text": "", "class": "emergency"""",
        Event.SendRedeemed("1", at, "m1") to """"send_redeemed", "send": "m1"""",
        Event.SendReported("1", at, "m1", SendResult.FAILED) to """"send_reported", "send": "m1", "result": "failed"""",
        Event.TextReported("1", at, "e1", SendResult.DELIVERED) to """"text_reported", "effect": "e1", "result": "delivered"""",
        Event.ConsentRequested("1", at, "messaging", "+14155550123", "+14155550100", Channel.RCS) to
            """"consent_requested", "program": "messaging", "contact": "+14155550123", "line": "+14155550100", "channel": "rcs"""",
        Event.ConsentRequested("1", at, "messaging", "+14155550123") to """"consent_requested", "program": "messaging", "contact": "+14155550123"""",
        Event.ConsentRecorded(
            "1", at, "messaging", "+14155550123", Evidence(EvidenceKind.WEB_FORM, "ref", "words", captured), "+14155550100", Channel.SMS, listOf("a", "b"),
        ) to
            """"consent_recorded", "program": "messaging", "contact": "+14155550123", "line": "+14155550100", "channel": "sms", "purposes": ["a", "b"],
                "evidence": {"kind": "web_form", "reference": "ref", "wording": "words", "captured_at": "2026-11-20T15:00:00.001Z"}""",
        Event.ConsentRequested("1", at, "messaging", "+14155550123", via = RequestedVia.IN_PERSON) to
            """"consent_requested", "program": "messaging", "contact": "+14155550123", "via": "in_person"""",
        Event.ConsentRecorded("1", at, "messaging", "+14155550123", verbal, purposes = listOf("a")) to
            """"consent_recorded", "program": "messaging", "contact": "+14155550123", "purposes": ["a"], "evidence": $VERBAL""",
        Event.ConsentRecorded("1", at, "messaging", "+14155550123", Evidence(EvidenceKind.PAPER, "ref", "words")) to
            """"consent_recorded", "program": "messaging", "contact": "+14155550123", "evidence": {"kind": "paper", "reference": "ref", "wording": "words"}""",
        Event.ConsentDeclined("1", at, "messaging", "+14155550123", channel = Channel.SMS) to
            """"consent_declined", "program": "messaging", "contact": "+14155550123", "channel": "sms"""",
        Event.ConsentRevoked("1", at, "+14155550123", RevokedVia.IN_PERSON, "messaging", "xyz", "+14155550100", Channel.SMS) to
            """"consent_revoked", "contact": "+14155550123", "via": "in_person", "program": "messaging", "organization": "xyz", "line": "+14155550100", "channel": "sms"""",
        Event.ConsentRevoked("1", at, "+14155550123", RevokedVia.PHONE, organization = "xyz") to
            """"consent_revoked", "contact": "+14155550123", "via": "phone", "organization": "xyz"""",
        Event.ConsentRevoked("1", at, "+14155550123", RevokedVia.AGENT, "messaging", purposes = listOf("a", "b")) to
            """"consent_revoked", "contact": "+14155550123", "via": "agent", "program": "messaging", "purposes": ["a", "b"]""",
        Event.FlagChanged("1", at, "messaging", "+14155550123", true, verbal, Channel.RCS) to
            """"flag_changed", "program": "messaging", "contact": "+14155550123", "value": true, "channel": "rcs", "evidence": $VERBAL""",
        Event.FlagChanged("1", at, "messaging", "+14155550123", false) to
            """"flag_changed", "program": "messaging", "contact": "+14155550123", "value": false""",
        Event.NumberReassigned("1", at, "+14155550123") to """"number_reassigned", "contact": "+14155550123"""",
        Event.ReviewResolved("1", at, "SM1", ReviewResolution.OPT_OUT, "dana") to
            """"review_resolved", "review": "SM1", "resolution": "opt_out", "actor": "dana"""",
        Event.CarrierBlockChanged("1", at, "+14155550123", "+14155550100", true) to
            """"carrier_block_changed", "contact": "+14155550123", "line": "+14155550100", "blocked": true""",
        Event.PartnerSuspended("1", at, "messaging", "dana") to """"partner_suspended", "program": "messaging", "actor": "dana"""",
        Event.PartnerResumed("1", at, "messaging", "dana") to """"partner_resumed", "program": "messaging", "actor": "dana"""",
        Event.ConfigInstalled("1", at, "a = 1", "dana", true) to
            """"config_installed", "configuration": "a = 1", "actor": "dana", "disable_group_messaging": true""",
        Event.ConfigInstalled("1", at, "a = 1", "dana") to """"config_installed", "configuration": "a = 1", "actor": "dana"""",
        Event.TimePassed("1", at) to """"time_passed"""",
    )

    @Test
    fun everyVariantIsWhatItsJsonSays() {
        for ((event, json) in events) {
            val parsed = parseEvent("""{"id": "1", "at": "2026-11-21T15:00:00.123Z", "type": $json}""".replace("\n", ""))
            assertEquals(event, parsed)
            assertEquals(listOf("1", at, event::class.simpleName!!.replace(Regex("(?<=.)([A-Z])"), "_$1").lowercase()), listOf(parsed.id, parsed.at, parsed.kind))
        }
        assertEquals(Event::class.sealedSubclasses.toSet(), events.map { it.first::class }.toSet(), "every variant is here")
    }

    @Test
    fun everyVariantCrossesToTheEngine() {
        for ((event, json) in events) {
            val byHand = answer(event)
            assertEquals(answer(parseEvent("""{"id": "1", "at": "2026-11-21T15:00:00.123Z", "type": $json}""".replace("\n", ""))), byHand, event.kind)
        }
    }

    private companion object {
        val VERBAL = """{"kind": "verbal", "captured_at": "2026-11-20T15:00:00.001Z", "recording": "rec", "agent": "agent-7",
            "requested": ["a", "b"], "number_confirmed": true, "understood_optional": true, "references": ["A7"],
            "document_sha256": "${"ab".repeat(32)}"}"""
    }

    /** What an engine answers, or the error that it ends with. */
    private fun answer(event: Event): Any = installed().use { engine ->
        try {
            engine.receive(event, at).copy(permit = null)
        } catch (error: ConsentryException) {
            listOf(error.code, error.field, error.message)
        }
    }

    @Test
    fun timesCrossExactlyInMilliseconds() {
        val random = Random(1)
        val last = 253_402_300_799_999
        val millis = listOf(0L, 1, 122, 123, 999, 1_000, 1_700_000_000_123, last) + List(500) { random.nextLong(last) }
        val engine = installed(Engine.inMemory())
        for (time in millis.map(Instant::ofEpochMilli)) {
            val event = parseEvent("""{"id": "1", "at": "$time", "type": "time_passed"}""")
            assertEquals(time, event.at)
        }
        // Twice over the boundary, and through the database.
        for (time in millis.filter { it > Story.now.toEpochMilli() }.sorted().map(Instant::ofEpochMilli)) {
            engine.receive(Story.inbound("at $time", "hello", time), time)
            assertEquals(time, engine.newest())
            assertEquals(time, engine.history(Story.CONTACT).last().occurredAt)
        }
        // What is finer than a millisecond is cut off, as the engine does with its own times.
        engine.receive(Event.TimePassed("fine", Instant.parse("9999-12-31T23:59:59.999999999Z")), Instant.ofEpochMilli(last))
        assertEquals(Instant.ofEpochMilli(last), engine.newest())
    }
}
