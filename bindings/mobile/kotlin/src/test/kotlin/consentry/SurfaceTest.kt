package consentry

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.io.File
import java.lang.Class as JavaClass
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.KVisibility
import kotlin.reflect.full.companionObject
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.jvm.kotlinFunction
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test

/** Everything that the manifest lists is there, and nothing is there that it does not list. */
class SurfaceTest {
    private val manifest = JsonParser.parseString(File(System.getProperty("consentry.engine"), "surface.json").readText()).asJsonObject

    @Test
    fun types() {
        val listed = listOf("objects", "records", "unions", "words").flatMap { manifest[it].asJsonObject.keySet() }
        assertEquals(listed.toSortedSet(), types.mapNotNull { it.simpleName }.toSortedSet())
    }

    @Test
    fun functions() {
        val functions = JavaClass.forName("consentry.ConsentryKt").declaredMethods.mapNotNull { it.kotlinFunction }
        assertEquals(section("functions"), signatures(functions.filter { it.name != "uniffiEnsureInitialized" && it.name != "use" }))
    }

    @Test
    fun objects() {
        val found = types.filter { it.simpleName in manifest["objects"].asJsonObject.keySet() }.associate { type ->
            val made = type.companionObject!!.declaredMemberFunctions
            // Every object can be closed in Kotlin, the reader too.
            val plumbing = if (type == Reader::class) PLUMBING_METHODS + "close" else PLUMBING_METHODS
            type.simpleName!! to signatures(made + type.declaredMemberFunctions.filter { it.name !in plumbing })
        }
        assertEquals(manifest["objects"].asJsonObject.entrySet().associate { (name, methods) -> name to lists(methods) }, found)
    }

    @Test
    fun records() {
        val records = types.filter { it.isData }
        assertEquals(section("records"), records.associate { it.simpleName!! to parameters(it.primaryConstructor!!) })
    }

    @Test
    fun unions() {
        val unions = types.filter { it.isSealed }.associate { union ->
            union.simpleName!! to union.sealedSubclasses.associate { it.simpleName!!.snake() to fields(it) }
        }
        assertEquals(manifest["unions"].asJsonObject.entrySet().associate { (name, variants) -> name to lists(variants) }, unions)
    }

    @Test
    fun words() {
        val words = JavaClass.forName("consentry.Words")
        val enums = types.filter { it.java.isEnum }
        val found = enums.associate { type ->
            val word = words.getMethod("getWord", type.java)
            type.simpleName!! to type.java.enumConstants.map { word.invoke(null, it) as String }
        }
        assertEquals(section("words"), found)
        for (type in enums) {
            val ofWord = words.getMethod("ofWord", type.companionObject!!.java, String::class.java)
            val companion = type.java.getField("Companion").get(null)
            val constants = found.getValue(type.simpleName!!).map { ofWord.invoke(null, companion, it) }
            assertEquals(type.java.enumConstants.toList(), constants)
            assertNull(ofWord.invoke(null, companion, "OPT_OUT"))
        }
    }

    @Test
    fun errors() {
        val errors = manifest["errors"].asJsonObject
        assertEquals(strings(errors["kinds"]).toSet(), ConsentryException::class.sealedSubclasses.map { it.simpleName!!.snake() }.toSet())
        assertEquals(strings(errors["codes"]), errorCodes())
    }

    private fun section(name: String): Map<String, List<String>> = lists(manifest[name])

    private companion object {
        /** What `uniffi` and the compiler add, and the error, which has a section of its own. */
        val PLUMBING = Regex("FfiConverter.*|Uniffi.*|RustBuffer|.*Interface|Disposable|NoHandle|InternalException|ConsentryException")

        val PLUMBING_METHODS = setOf("destroy", "uniffiCloneHandle")

        /** The public types of the package, from the compiled classes. */
        val types: List<KClass<*>> = File(System.getProperty("consentry.classes"), "consentry").listFiles().orEmpty()
            .map { it.name.removeSuffix(".class") }
            .filter { '$' !in it && !PLUMBING.matches(it) }
            .map { JavaClass.forName("consentry.$it") }
            // The functions of a file are in a class that Kotlin itself does not have.
            .filter { type -> type.getAnnotation(Metadata::class.java)?.kind == 1 }
            .map { it.kotlin }
            .filter { it.visibility == KVisibility.PUBLIC }

        fun signatures(functions: Collection<KFunction<*>>): Map<String, List<String>> =
            functions.filter { it.visibility == KVisibility.PUBLIC }.associate { it.name.snake() to parameters(it) }

        /** A variant without fields is an object, which nobody constructs. */
        fun fields(variant: KClass<*>): List<String> =
            if (variant.objectInstance != null) listOf() else parameters(variant.primaryConstructor!!)

        fun parameters(function: KFunction<*>): List<String> =
            function.parameters.filter { it.kind == KParameter.Kind.VALUE }.map { it.name!!.snake() }

        fun lists(section: JsonElement): Map<String, List<String>> =
            (section as JsonObject).entrySet().associate { (name, list) -> name to strings(list) }

        fun strings(list: JsonElement): List<String> = list.asJsonArray.map { it.asString }

        fun String.snake(): String = replace(Regex("(?<=.)([A-Z])"), "_$1").lowercase()
    }
}
