package consentry

import com.google.gson.JsonParser
import consentry.Story.inbound
import consentry.Story.installed
import consentry.Story.now
import consentry.Story.send
import java.time.Duration
import java.time.Instant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Reports, the retention schedule, the export, and many answers at once. */
class ReportsTest {
    private val yes = now.plusSeconds(60)
    private val heading = "Organization,Name & MultiLine,Guest # or Group ID,Timestamp\r\n"
    private val row = "XYZ (xyz),Dana Reyes (14155550100),14155550123,21-Nov-2026 15:01:00\r\n"

    /** The contact writes, is asked, and says yes a minute later. */
    private fun consented(engine: Engine = installed()): Engine = engine.apply {
        receiveAndHandOver(inbound("a", Story.TEXT), now)
        receiveAndHandOver(inbound("b", "YES", yes), yes)
    }

    private fun withPolicy(): Engine = Engine.inMemory().apply {
        install(starter("two-way") + "\n[retention]\nmessages_days = 30\nrecordings_days = 30\n", "dana@xyz.example", now)
    }

    @Test
    fun aReportHasThreeForms() {
        val engine = consented()
        val report = { format: ReportFormat -> engine.optInReport(ReportKind.CONSENT, ReportFilter(), format) }
        assertEquals(heading + row, report(ReportFormat.CSV))
        val rows = JsonParser.parseString(report(ReportFormat.JSON)).asJsonArray
        assertEquals(1, rows.size())
        val fields = rows[0].asJsonObject
        assertEquals(listOf(Story.CONTACT, Story.LINE, "$yes"), listOf("contact", "line", "at").map { fields[it].asString })
        val page = report(ReportFormat.HTML)
        assertTrue(page.startsWith("<!DOCTYPE html>") && "14155550123" in page)
    }

    @Test
    fun aReportShowsWhatIsAskedFor() {
        val engine = consented()
        val csv = { kind: ReportKind, filter: ReportFilter -> engine.optInReport(kind, filter, ReportFormat.CSV) }
        for (filter in listOf(ReportFilter(text = "dana"), ReportFilter(number = "0123"), ReportFilter(from = "2026-11-21", to = "2026-11-21"))) {
            assertEquals(heading + row, csv(ReportKind.CONSENT, filter))
        }
        for (filter in listOf(ReportFilter(text = "robin"), ReportFilter(number = "0124"), ReportFilter(from = "2026-11-22"), ReportFilter(to = "2026-11-20"))) {
            assertEquals(heading, csv(ReportKind.CONSENT, filter))
        }
        assertEquals(heading, csv(ReportKind.DISCLAIMER, ReportFilter()))
        assertFails("invalid_timestamp", "from") { csv(ReportKind.CONSENT, ReportFilter(from = "21.11.2026")) }

        val told = Engine.inMemory().apply { install(starter("disclaimer"), "dana@xyz.example", now) }
        told.receiveAndHandOver(inbound("a", Story.TEXT, yes), yes)
        assertEquals(heading + row, told.optInReport(ReportKind.DISCLAIMER, ReportFilter(), ReportFormat.CSV))
    }

    @Test
    fun whatIsDueMayBeDeleted() {
        val engine = withPolicy()
        engine.receiveAndHandOver(inbound("a", Story.TEXT), now)
        val due = now + Duration.ofDays(30)
        assertEquals(emptyList<DueRecord>(), engine.due(due.minusMillis(1)))
        assertEquals(listOf(DueRecord(engine.export(0u, 2u).last().index, "a", DueKind.MESSAGE, null, now, due, null)), engine.due(due))
        assertEquals(emptyList<DueRecord>(), consented().due(Instant.parse("9999-12-31T00:00:00Z")), "without a policy nothing is")
        assertFails("timestamp_out_of_range", "now") { engine.due(Instant.MAX) }
    }

    @Test
    fun anExportResumesWhereItEnded() = inNewFolder { folder ->
        for (engine in listOf(Engine.inMemory(), Engine.open("$folder/consent.db"))) {
            consented(installed(engine))
            val whole = engine.export(0u, 10_000u)
            assertEquals((1..5).map { it.toULong() }, whole.map { it.index })
            val pages = generateSequence(engine.export(0u, 2u)) { page -> engine.export(page.last().index, 2u) }.takeWhile { it.isNotEmpty() }.toList()
            assertEquals(listOf(2, 2, 1), pages.map { it.size })
            assertEquals(whole, pages.flatten())
            val lines = whole.map { JsonParser.parseString(it.line).asJsonObject }
            assertEquals(listOf("config_installed", "message_received", "texts_leased", "message_received", "texts_leased"), lines.map { it["type"].asString })
            assertEquals(listOf(Story.TEXT, "YES"), listOf(1, 3).map { lines[it]["text"].asString })
            assertEquals(emptyList<ExportedEntry>(), engine.export(ULong.MAX_VALUE, 1u))
            for (limit in listOf(0u, 10_001u, UInt.MAX_VALUE)) assertFails("out_of_range", "limit") { engine.export(0u, limit) }
            engine.close()
        }
    }

    @Test
    fun manySendsAreAnsweredAsEachAlone() {
        val engine = consented()
        engine.receive(Event.MessageReceived("stop", yes, Channel.SMS, "+14155550125", Story.LINE, "STOP"), yes)
        val before = engine.export(0u, 100u)
        val sends = listOf(send("m1"), send("m2").copy(to = "(415) 555-0124"), send("m3").copy(to = "+14155550125"))
        val answers = engine.screen(sends, yes)
        assertEquals(listOf(Decision.ALLOW, Decision.HOLD, Decision.REFUSE), answers.map { it.decision })
        assertEquals(sends.map { engine.check(it, yes) }, answers)
        assertEquals(before, engine.export(0u, 100u), "nothing was recorded")
        assertEquals(emptyList<Answer>(), engine.screen(emptyList(), yes))
        assertEquals(10_000, engine.screen(List(10_000) { send("m1") }, yes).size)
        assertFails("too_many", "sends") { engine.screen(List(10_001) { send("m1") }, yes) }
        assertFails("invalid_address", "to") { engine.screen(listOf(send("m1"), send("m2").copy(to = "nobody")), yes) }
        assertFails("timestamp_out_of_range", "now") { engine.screen(sends, Instant.MIN) }
    }
}
