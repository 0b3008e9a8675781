package consentry

import java.time.Instant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The call script, from the offer to the text. */
class CallTest {
    private val now = Story.now
    private val script = defaultCallScript().copy(defaultRegion = "US")
    private val start = CallStart("agent-7", "rec-1", "(415) 555-0123")
    private val yes = CallEvent.Answered(CallAnswer.YES)
    private val offered = listOf(CallEvent.InformationGiven("appointment"), CallEvent.OfferRequested, CallEvent.Spoken)

    /** The turn of the last event. */
    private fun play(call: Call, events: List<CallEvent>): CallTurn =
        events.fold(CallTurn(call, null, null, null, null, listOf())) { turn, event -> stepCall(script, turn.call, event, now) }

    private fun send(id: String, purpose: String, reference: String) = SendRequest(
        id, Channel.SMS, "+18005550100", Story.CONTACT, "Your appointment is on Monday. Reply STOP to opt out.", Class.INFORMATIONAL, purpose, reference,
    )

    @Test
    fun aConsentOnTheTelephoneLetsTheTextGo() {
        val asked = play(startCall(script, start), offered + yes)
        assertEquals(CallStage.READING_BACK, asked.call.stage)
        assertTrue("4 1 5, 5 5 5, 0 1 2 3" in asked.say!!)
        assertTrue(CallFact.NUMBER_CONFIRMED in asked.missing)
        assertNull(asked.facts)
        val turn = play(asked.call, listOf(CallEvent.Spoken, yes))
        assertEquals(listOf(CallStage.OVER, CallOutcome.CONSENTED, listOf<CallFact>()), listOf(turn.call.stage, turn.outcome, turn.missing))
        val facts = turn.facts!!
        assertEquals(CallFacts(now, Story.CONTACT, "rec-1", listOf("appointment"), "agent-7", true, true), facts)

        Engine.inMemory().use { engine ->
            engine.install(starter("voice"), "dana@xyz.example", now)
            assertEquals(listOf(ReasonCode.NO_CONSENT), engine.check(send("m0", "appointment", "a-7"), now).reasons.map { it.code })
            val evidence = Evidence(
                EvidenceKind.VERBAL, recording = facts.recording, agent = facts.agent, requested = facts.requested,
                numberConfirmed = facts.numberConfirmed, understoodOptional = facts.understoodOptional, references = listOf("a-7"),
            )
            val recorded = engine.receive(Event.ConsentRecorded("c1", facts.consentedAt, "appointments", facts.contact, evidence), now)
            assertEquals(State.CONSENTED, recorded.state?.to)
            assertEquals(Decision.ALLOW, engine.requestSend(send("m1", "appointment", "a-7"), now).decision)
            assertEquals(Decision.ALLOW, engine.redeem("m1", now).decision)
            assertEquals(ReasonCode.ONCE_PER_REFERENCE, engine.check(send("m2", "appointment", "a-7"), now).reasons.first().code)
            assertEquals(ReasonCode.REFERENCE_NOT_CONSENTED, engine.check(send("m3", "appointment", "a-8"), now).reasons.first().code)
            assertEquals(Decision.REFUSE, engine.check(send("m4", "service_information", "a-7"), now).decision)
        }
    }

    @Test
    fun everyEventOfACallCrosses() {
        val call = startCall(script, CallStart(agent = "agent-7"))
        assertEquals(listOf(CallStage.OPENED, null, ""), listOf(call.stage, call.contact, call.recording))
        val events = mapOf(
            CallEvent.InformationGiven("appointment") to (CallStage.INFORMED to null),
            CallEvent.InformationGiven("nothing") to (CallStage.OPENED to CallReason.PURPOSE_UNKNOWN),
            CallEvent.OfferRequested to (CallStage.OPENED to CallReason.INFORMATION_NOT_GIVEN),
            CallEvent.Spoken to (CallStage.OPENED to CallReason.NOTHING_ASKED),
            CallEvent.Answered(CallAnswer.NO) to (CallStage.OPENED to CallReason.NOTHING_ASKED),
            CallEvent.NumberGiven("four one five") to (CallStage.OPENED to CallReason.NUMBER_NOT_UNDERSTOOD),
            CallEvent.OptedOut to (CallStage.OVER to null),
            CallEvent.RecordingKnown("rec-2") to (CallStage.OPENED to null),
            CallEvent.RecordingKnown("") to (CallStage.OPENED to CallReason.RECORDING_INVALID),
            CallEvent.CallerLeft to (CallStage.OVER to null),
        )
        assertEquals(CallEvent::class.sealedSubclasses.toSet(), events.keys.map { it::class }.toSet(), "every event is here")
        for ((event, expected) in events) {
            val turn = stepCall(script, call, event, now)
            assertEquals(expected, turn.call.stage to turn.reason, event.kind)
        }
        assertEquals("rec-2", stepCall(script, call, CallEvent.RecordingKnown("rec-2"), now).call.recording)
        assertEquals(CallOutcome.OPT_OUT, stepCall(script, call, CallEvent.OptedOut, now).outcome)
        val known = play(call, offered + yes + CallEvent.NumberGiven("(415) 555-0199"))
        assertEquals("+14155550199", known.call.contact)
        val unclear = play(call, offered + CallEvent.Answered(CallAnswer.UNCLEAR))
        assertEquals(CallReason.ANSWER_UNCLEAR to 2.toUByte(), unclear.reason to unclear.call.offers)
    }

    @Test
    fun aScriptANumberAndATimeAreChecked() {
        assertFails("invalid_address", "contact") { startCall(script, CallStart(contact = "nobody")) }
        assertFails("invalid_template", "script.offer") { startCall(script.copy(offer = "A text?"), start) }
        val call = startCall(script, start)
        assertFails("invalid_country", "script.default_region") { stepCall(script.copy(defaultRegion = "USA"), call, CallEvent.Spoken, now) }
        assertFails("timestamp_out_of_range", "at") { stepCall(script, call, CallEvent.Spoken, Instant.MAX) }
    }
}
