package consentry

import com.google.gson.JsonElement

/**
 * Every difference, one a line; empty where `actual` has all that is expected. Of an object each
 * expected key must match; a list must match element by element; anything else must be equal.
 */
fun differences(expected: JsonElement, actual: JsonElement, path: String = ""): List<String> = when {
    expected.isJsonObject && actual.isJsonObject -> expected.asJsonObject.entrySet().flatMap { (key, value) ->
        val below = if (path.isEmpty()) key else "$path.$key"
        actual.asJsonObject[key]?.let { differences(value, it, below) } ?: listOf("$below: expected $value, found no such key")
    }
    expected.isJsonArray && actual.isJsonArray && expected.asJsonArray.size() == actual.asJsonArray.size() ->
        expected.asJsonArray.zip(actual.asJsonArray).flatMapIndexed { index, (value, other) -> differences(value, other, "$path[$index]") }
    expected == actual -> emptyList()
    else -> listOf("$path: expected $expected, found $actual")
}
