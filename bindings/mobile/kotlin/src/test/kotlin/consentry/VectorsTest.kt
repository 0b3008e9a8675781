package consentry

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import com.google.gson.JsonPrimitive
import java.io.File
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import kotlin.io.path.deleteRecursively
import kotlin.io.path.ExperimentalPathApi
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Runs every vector on an engine in memory and on one over a file, through the typed API. */
class VectorsTest {
    @Test
    fun everyVectorPasses() {
        val cases = cases()
        val failures = cases.mapNotNull { (name, case) ->
            listOf(false, true).firstNotNullOfOrNull { onFile ->
                val found = try {
                    inNewFolder { folder -> Run(if (onFile) folder.resolve("consentry.db") else null).use { it.take(case) } }
                } catch (error: Exception) {
                    error.stackTraceToString()
                }
                found?.let { "$name, ${if (onFile) "file" else "memory"}: ${case["title"].asString}\n$it" }
            }
        }
        println("kotlin vectors: ${cases.size - failures.size} passed, ${failures.size} failed")
        assertTrue(failures.isEmpty(), failures.joinToString("\n\n"))
        assertTrue(cases.size >= FEWEST_CASES, "only ${cases.size} cases")
    }

    @Test
    fun aDifferenceIsFoundAndNamed() {
        val actual = JsonParser.parseString("""{"a": 1, "b": [{"c": 2, "d": 3}], "e": null}""")
        val named = { expected: String -> differences(JsonParser.parseString(expected), actual).map { it.substringBefore(':') } }
        assertEquals(emptyList<String>(), named("""{"b": [{"c": 2}], "e": null}"""))
        assertEquals(listOf("a"), named("""{"a": 2}"""))
        assertEquals(listOf("b"), named("""{"b": []}"""))
        assertEquals(listOf("b[0].c", "b[0].x"), named("""{"b": [{"c": 3, "x": 1}]}"""))
        assertEquals(listOf("e"), named("""{"e": {}}"""))
    }

    private fun cases(): List<Pair<String, JsonObject>> {
        val vectors = File(System.getProperty("consentry.engine"), "vectors")
        val systems = vectors.listFiles(File::isDirectory).orEmpty().sorted()
        val files = systems.flatMap { system ->
            listOf("valid", "invalid").flatMap { kind -> File(system, kind).listFiles().orEmpty().sorted() }
        }
        return files.flatMap { file ->
            val name = file.relativeTo(vectors).invariantSeparatorsPath
            JsonParser.parseString(file.readText()).asJsonObject["cases"].asJsonArray.map { name to it.asJsonObject }
        }
    }

    private companion object {
        /** So many cases there are at least; the published count only grows. */
        const val FEWEST_CASES = 45
    }
}

@OptIn(ExperimentalPathApi::class)
fun <T> inNewFolder(work: (Path) -> T): T {
    val folder = Files.createTempDirectory("consentry")
    return try {
        work(folder)
    } finally {
        folder.deleteRecursively()
    }
}

/** A case in progress, on a file or, without a path, in memory. */
private class Run(private val path: Path?) : AutoCloseable {
    private var engine = open()

    /** The largest time of any event so far. */
    private var now = Instant.EPOCH
    private var events = 0L

    override fun close() = engine.close()

    private fun open(): Engine = path?.let { Engine.open(it.toString()) } ?: Engine.inMemory()

    /** What differs, and in which step; null where nothing does. */
    fun take(case: JsonObject): String? {
        if (case.has("config")) engine.install(configuration(case), "vectors", now)
        case["steps"].asJsonArray.forEachIndexed { index, step ->
            val found = step(step.asJsonObject)
            if (found.isNotEmpty()) return "step ${index + 1}, $step\n  ${found.joinToString("\n  ")}"
        }
        return null
    }

    private fun step(step: JsonObject): List<String> = when {
        step.has("event") -> differences(step["expect"], event(step["event"].toString()))
        step.has("line") -> differences(step["expect"], event(step["line"].asString))
        step.has("install") -> differences(step["expect"], install(step["install"].asJsonObject))
        step.has("status") -> {
            // The rows are complete: no key may be left out.
            val rows = status(step["status"].asString, step["at"]?.asString)
            if (rows == step["expect"]) emptyList() else listOf("expected ${step["expect"]}, found $rows")
        }
        step.has("restart") -> restart()
        else -> error("no such step: $step")
    }

    private fun event(line: String): JsonElement {
        events += 1
        return try {
            val event = parseEvent(line)
            val later = maxOf(now, event.at)
            val outcome = engine.receiveAndHandOver(event, later)
            now = later
            view(outcome)
        } catch (error: ConsentryException) {
            view(error, events)
        }
    }

    private fun status(contact: String, at: String?): JsonElement =
        JsonArray().apply { engine.status(contact, at?.let(Instant::parse)).forEach { add(view(it)) } }

    private fun install(install: JsonObject): JsonElement = try {
        engine.install(configuration(install), "vectors", now)
        json("ok" to JsonPrimitive(true))
    } catch (error: ConsentryException) {
        view(error, 0)
    }

    private fun restart(): List<String> {
        if (path != null) {
            engine.close()
            engine = open()
        }
        return emptyList()
    }
}

/** The text of a configuration: a starter by its name, or the text itself, with the edits made. */
private fun configuration(of: JsonObject): String {
    val config = of["config"].asString
    val text = if (config in starters()) starter(config) else config
    return (of["changes"]?.asJsonArray ?: JsonArray()).fold(text) { edited, change ->
        val old = change.asJsonObject["replace"].asString
        val found = edited.windowed(old.length).count { it == old }
        check(found == 1) { "`$old` stands $found times in the configuration, not once" }
        edited.replace(old, change.asJsonObject["with"].asString)
    }
}
