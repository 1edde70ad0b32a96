package no.satsing

import com.fasterxml.jackson.databind.ObjectMapper
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import java.io.File
import java.time.LocalDate
import java.time.format.DateTimeParseException

/** Asks what the vectors and the examples of the packs ask, and holds each answer to the bytes of native code's. */
class VectorsTest {
    private val embedded = Programmes.embedded()

    @TestFactory
    fun questions(): List<DynamicTest> = File(System.getenv("SATSING_QUESTIONS")).readLines().map { line ->
        val (packs, operation, request, expected) = line.split('\t')
        dynamicTest("$operation: ${request.take(80)}") {
            assertEquals(expected, envelope { asked(packs) { it.call(operation, request.encodeToByteArray()) } })
            // what is no date of Java never comes to the library
            val typed = try { typed(packs, operation, request) } catch (_: DateTimeParseException) { null }
            typed?.let { assertEquals(expected, it) }
        }
    }

    /** The same through the typed functions, where the answer can be written again. */
    private fun typed(packs: String, operation: String, request: String): String? {
        val read = JSON.readTree(request)
        val verdict = when {
            operation == "text" && read.has("verdict") -> envelope {
                val verdict = verdictFromJson(read["verdict"].toString().encodeToByteArray())
                asked(packs) { verdictJson(it.text(verdict, language(read["language"].asText())!!)) }
            }
            operation == "check" && read.has("case") -> {
                val options = read["options"]
                val given = CheckOptions(
                    programme = options?.get("programme")?.asText(),
                    decided = options?.get("decided")?.let { LocalDate.parse(it.asText()) },
                    today = options?.get("today")?.let { LocalDate.parse(it.asText()) },
                    draft = options?.get("draft")?.asBoolean() ?: false,
                    fixes = options?.get("fixes")?.asBoolean() ?: false,
                    language = language(options?.get("language")?.asText()),
                    inputHash = options?.get("inputHash")?.asBoolean() ?: false,
                )
                envelope { asked(packs) { verdictJson(it.check(read["case"].toString().encodeToByteArray(), given)) } }
            }
            else -> null
        }
        when (operation) {
            "allocate" -> envelope { allocate(request.encodeToByteArray()).toString() }
            "allocate-tree" -> envelope { allocateTree(request.encodeToByteArray()).toString() }
            "redistribute" -> envelope { redistribute(request.encodeToByteArray()).toString() }
            "select" -> envelope { select(request.encodeToByteArray()).toString() }
        }
        return verdict
    }

    private fun <T> asked(packs: String, ask: (Programmes) -> T): T {
        if (packs.isEmpty()) return ask(embedded)
        return Programmes.load(JSON.readTree(packs).map { it.toString().encodeToByteArray() }).use(ask)
    }

    private fun envelope(ask: () -> String): String =
        try { """{"ok":${ask()}}""" } catch (error: SatsingException) { """{"error":${error.json()}}""" }

    private fun language(code: String?) = code?.let { Language.valueOf(it.uppercase()) }

    private companion object {
        val JSON = ObjectMapper()
    }
}
