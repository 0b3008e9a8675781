// What a call from Kotlin costs, beside what a user would otherwise write. Arguments: the file of the
// texts, and what `intent_of` and `read` cost in Rust, in nanoseconds a text.

import consentry.intentOf
import consentry.intentsOf
import consentry.read
import consentry.readAll
import java.io.File

const val BATCH = 10_000
const val REPEATS = 300

val usual = setOf("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT")
val words = Regex("""^\W*(stop|stopall|unsubscribe|cancel|end|quit)\W*$""", RegexOption.IGNORE_CASE)

/** What was computed, so that no compiler leaves it out. */
@Volatile
var sink: Any? = null

fun main(arguments: Array<String>) {
    val (path, rustIntent, rustRead) = arguments
    val texts = File(path).readLines()
    val exact = each(texts, 50_000) { it.trim().uppercase() in usual }
    report("text.trim().uppercase() in …", exact, exact)
    report("regular expression", each(texts, 50_000) { words.matches(it) }, exact)
    report("intentOf", each(texts, 500, ::intentOf), exact, rustIntent)
    report("read", each(texts, 500) { read(it) }, exact, rustRead)
    val batch = List(BATCH) { texts[it % texts.size] }
    report("intentsOf, a text of 10,000", batch { intentsOf(batch) }, exact, rustIntent)
    report("readAll, a text of 10,000", batch { readAll(batch) }, exact, rustRead)
}

/** Nanoseconds a text. */
fun each(texts: List<String>, rounds: Int, call: (String) -> Any?): Double = least(rounds) {
    for (round in 0 until rounds) sink = call(texts[round % texts.size])
}

/** Nanoseconds a text in a batch. */
fun batch(call: () -> Any?): Double = least(BATCH) { sink = call() }

/** The least of many short runs: whatever else the machine does, and warming up, only add. */
fun least(items: Int, work: () -> Unit): Double = (1..REPEATS).minOf {
    val start = System.nanoTime()
    work()
    (System.nanoTime() - start).toDouble() / items
}

fun report(name: String, cost: Double, usual: Double, rust: String? = null) {
    val over = rust?.let { "   %+.0f ns over Rust's %.0f".format(cost - it.toDouble(), it.toDouble()) }.orEmpty()
    println("kotlin: %-29s %8.0f ns %6.1f%s".format(name, cost, cost / usual, over))
}
