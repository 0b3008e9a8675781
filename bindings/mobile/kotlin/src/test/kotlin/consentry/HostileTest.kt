package consentry

import consentry.Story.inbound
import consentry.Story.installed
import consentry.Story.now
import consentry.Story.send
import java.time.Instant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Strange input gets the right answer or a typed error. */
class HostileTest {
    @Test
    fun aLoneSurrogateBecomesOneReplacementCharacter() {
        for (lone in listOf("\uD83D", "\uDE00")) {
            val engine = installed()
            for ((sent, kept) in listOf("a${lone}b" to "a\uFFFDb", "$lone$lone" to "\uFFFD\uFFFD", "$lone😀" to "\uFFFD😀")) {
                // A high one before a pair, and a low one after it, stand alone all the same.
                engine.receive(inbound("id $kept".filter { it.code < 128 } + kept.length, sent), now)
                assertEquals(kept, engine.history(Story.CONTACT).last().text, sent.map { it.code.toString(16) }.toString())
            }
            assertEquals(Intent.NONE, intentOf(lone))
            assertEquals(listOf(Intent.NONE, Intent.OPT_OUT), intentsOf(listOf(lone, "STOP")))
            assertFails("invalid_language", "language") { read("STOP", lone) }
            assertFails("unknown_word", "name") { starter(lone) }
            assertFails("invalid_json", "line") { parseEvent(lone) }
            assertFails("invalid_address", "address") { parseAddress(lone) }
        }
    }

    @Test
    fun batchesAreEmptyOrFullButNotFuller() {
        val reader = Reader.builtin()
        for (size in listOf(0, 1, 10_000)) {
            val texts = List(size) { "STOP" }
            assertEquals(size, intentsOf(texts).count { it == Intent.OPT_OUT })
            assertEquals(size, reader.intentsOf(texts).size)
            assertEquals(size, readAll(texts).size)
            assertEquals(size, reader.readAll(texts, "en").size)
        }
        val texts = List(10_001) { "" }
        assertFails("too_many", "texts") { intentsOf(texts) }
        assertFails("too_many", "texts") { reader.intentsOf(texts) }
        assertFails("too_many", "texts") { readAll(texts) }
        assertFails("too_many", "texts") { reader.readAll(texts) }
        assertFails("invalid_language", "language") { readAll(emptyList(), "english") }
    }

    @Test
    fun stringsMayBeEmptyOrHuge() {
        val engine = installed()
        val huge = "x".repeat(20_000_000)
        assertEquals(Intent.NONE, intentOf(""))
        assertEquals(Intent.NONE, intentOf(huge))
        failure { engine.receive(inbound("", "YES"), now) }
        failure { engine.receive(inbound(huge, "YES"), now) }
        failure { engine.install(huge, "vectors", now) }
        failure { parseEvent("") }
        failure { parseEvent("[".repeat(1_000_000)) }
        failure { validate("") }
        failure { Reader.ofProgram(starter("two-way"), huge) }
    }

    @Test
    fun numbersMayBeOutOfRange() {
        val engine = installed()
        assertFails("out_of_range", "limit") { engine.leaseTexts(0u, now) }
        assertFails("out_of_range", "limit") { engine.leaseTexts(UInt.MAX_VALUE, now) }
    }

    @Test
    fun timesOutsideOfTheYears1970To9999AreErrors() {
        val engine = installed()
        val outside = listOf(
            Instant.MIN, Instant.MAX, Instant.EPOCH.minusMillis(1), Instant.EPOCH.minusNanos(1), Instant.parse("+10000-01-01T00:00:00Z"),
            Instant.ofEpochMilli(Long.MAX_VALUE), Instant.ofEpochMilli(Long.MIN_VALUE),
        )
        for (time in outside) {
            val code = "timestamp_out_of_range"
            assertFails(code, "now") { engine.install(starter("two-way"), "dana@xyz.example", time) }
            assertFails(code, "now") { engine.receive(inbound("a", "YES"), time) }
            assertFails(code, "now") { engine.redeem("m1", time) }
            assertFails(code, "now") { engine.admit(send("m1"), time) }
            assertFails(code, "now") { engine.leaseTexts(1u, time) }
            assertFails(code, "now") { engine.screen(listOf(send("m1")), time) }
            assertFails(code, "now") { engine.due(time) }
            assertFails(code, "at") { engine.receive(inbound("a", "YES", time), now) }
            assertFails(code, "at") { engine.status(Story.CONTACT, time) }
        }
    }

    @Test
    fun pathsThatCannotBeOpenedAreErrorsOfTheStore() {
        inNewFolder { folder ->
            for (path in listOf("$folder", "$folder/none/consent.db", "$folder/nul\u0000.db", "")) {
                val error = runCatching { Engine.open(path).close() }.exceptionOrNull()
                // An empty path is SQLite's name for a database of its own.
                assertTrue(error is ConsentryException.Store || path.isEmpty() && error == null, "`$path`: $error")
            }
            val other = folder.resolve("other.db").toFile().apply { writeText("no database at all, but long enough for one".repeat(100)) }
            assertTrue(failure { Engine.open(other.path) } is ConsentryException.Store)
        }
    }

    @Test
    fun whatIsNotConfiguredIsAnError() {
        assertTrue(failure { Engine.inMemory().receive(inbound("a", "YES"), now) } is ConsentryException.NotConfigured)
    }
}
