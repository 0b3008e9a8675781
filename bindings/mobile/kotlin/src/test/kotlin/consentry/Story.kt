package consentry

import java.time.Instant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows

/** What the tests have in common: a line, a contact, and what they write. */
object Story {
    const val LINE = "+14155550100"
    const val CONTACT = "+14155550123"
    const val TEXT = "Hello, is my order ready?"
    val now: Instant = Instant.parse("2026-11-21T15:00:00Z")

    fun installed(engine: Engine = Engine.inMemory()): Engine = engine.apply { install(starter("two-way"), "dana@xyz.example", now) }

    fun inbound(id: String, text: String, at: Instant = now): Event = Event.MessageReceived(id, at, Channel.SMS, CONTACT, LINE, text)

    fun send(id: String, text: String = TEXT): SendRequest = SendRequest(id, Channel.SMS, LINE, CONTACT, text, Class.CONVERSATIONAL)
}

/** The error that `call` ends with: its code, and its field. */
fun failure(call: () -> Unit): ConsentryException = assertThrows(ConsentryException::class.java, call)

fun assertFails(code: String, field: String?, call: () -> Unit) {
    val error = failure(call)
    assertEquals(code to field, error.code to error.field)
}
