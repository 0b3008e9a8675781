package consentry

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonNull
import com.google.gson.JsonObject
import com.google.gson.JsonPrimitive
import java.time.Instant

/** An outcome as `consentry run` writes it, every key always present. */
fun view(outcome: Outcome): JsonObject = with(outcome) {
    json(
        "event" to text(event),
        "duplicate" to JsonPrimitive(duplicate),
        "program" to text(program),
        "contact" to text(contact),
        "state" to (state?.let { json("from" to text(it.from.word), "to" to text(it.to.word)) } ?: JsonNull.INSTANCE),
        "decision" to text(decision.word),
        "reasons" to list(reasons) {
            json("code" to text(it.code.word), "rule" to text(it.rule), "evidence" to text(it.evidence))
        },
        "until" to time(until),
        "permit" to (permit?.let(::view) ?: JsonNull.INSTANCE),
        "texts" to list(texts, ::view),
        "released" to list(released, ::text),
        "discarded" to list(discarded, ::text),
        "in_flight" to list(inFlight, ::text),
        "also" to list(outcome.also, ::view),
        "reading" to (reading?.let(::view) ?: JsonNull.INSTANCE),
    )
}

private fun view(permit: Permit): JsonObject = json(
    "send" to text(permit.send),
    "expires_at" to time(permit.expiresAt),
    "redeemed" to JsonPrimitive(permit.redeemed),
)

private fun view(text: OutcomeText): JsonObject = json(
    "effect_id" to text(text.effect),
    "to" to text(text.to.word),
    "address" to text(text.address),
    "from" to text(text.from),
    "channel" to text(text.channel.word),
    "template" to text(text.template.word),
    "text" to text(text.text),
    "not_after" to time(text.notAfter),
)

private fun view(reading: Reading): JsonObject = json(
    "intent" to text(reading.intent.word),
    "basis" to text(reading.basis.word),
    "kind" to text(reading.kind.word),
    "scope" to text(reading.scope?.word),
    "rule" to text(reading.rule),
    "span" to (reading.span?.let { list(listOf(it.start, it.end)) { n -> JsonPrimitive(n.toLong()) } } ?: JsonNull.INSTANCE),
    "language" to text(reading.language),
)

/** A row as `consentry status --json` writes it. */
fun view(row: StatusRow): JsonObject = json(
    "program" to text(row.program),
    "line" to text(row.line),
    "contact" to text(row.contact),
    "channel" to text(row.family.word),
    "state" to text(row.state.word),
    "since" to time(row.since),
)

/** An error as `consentry run` writes it in the place of an outcome. */
fun view(error: ConsentryException, line: Long): JsonObject = json(
    "error" to json("code" to text(error.code), "field" to text(error.field), "message" to text(error.message)),
    "line" to JsonPrimitive(line),
)

fun json(vararg fields: Pair<String, JsonElement>): JsonObject =
    JsonObject().apply { fields.forEach { (key, value) -> add(key, value) } }

private fun <T> list(items: List<T>, view: (T) -> JsonElement): JsonArray =
    JsonArray().apply { items.forEach { add(view(it)) } }

private fun text(text: String?): JsonElement = text?.let(::JsonPrimitive) ?: JsonNull.INSTANCE

private fun time(time: Instant?): JsonElement = text(time?.toString())
