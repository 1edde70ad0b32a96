package no.satsing

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
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
            if (typed == ANSWERED) assertTrue(expected.startsWith("{\"ok\":"), expected) else typed?.let { assertEquals(expected, it) }
        }
    }

    /** The same through the typed functions: the JSON of a verdict; of other answers that they are there, or their error. */
    private fun typed(packs: String, operation: String, request: String): String? {
        val read = JSON.readTree(request)
        val document = request.encodeToByteArray()
        return when (operation) {
            "check" -> read["case"]?.let { case ->
                envelope { asked(packs) { verdictJson(it.check(bytes(case), options(read["options"]))) } }
            }
            "text" -> read["verdict"]?.let { verdict ->
                envelope { asked(packs) { verdictJson(it.text(verdictFromJson(bytes(verdict)), language(read))) } }
            }
            "due" -> answered { asked(packs) { it.due(bytes(read["case"]), language(read), options(read["options"])) } }
            "compare" -> answered {
                sides(read) { before, after -> compare(before, date(read["before"]["on"])!!, after, date(read["after"]["on"])!!, language(read)) }
            }
            "impact" -> answered {
                val cases = read["cases"].map { NamedCase(it["name"].asText(), it["case"]?.let(::bytes) ?: it["caseText"].asText().encodeToByteArray()) }
                sides(read) { before, after ->
                    impact(before, after, cases, language(read), options(read["before"]["options"]), options(read["after"]["options"]))
                }
            }
            "evaluate" -> {
                val counted = read["participation"]?.toList().orEmpty()
                // what is no number never comes to the library
                if (counted.all { it["count"].isNumber }) answered { evaluate(read["cases"].map(::bytes), counted.map(::participation)) } else null
            }
            "lint" -> answered { lint(read["packText"].asText().encodeToByteArray(), others(read), language(read)) }
            "test" -> answered {
                val pack = read["packText"]?.asText()?.encodeToByteArray() ?: bytes(read["pack"])
                test(pack, others(read), bytes(read["examples"]), language(read))
            }
            "county" -> country(read)?.let { country -> answered { county(country, read["code"].asText(), date(read["on"])!!) ?: NOTHING } }
            "municipality" -> country(read)?.let { country -> answered { municipality(country, read["code"].asText(), date(read["on"])!!) ?: NOTHING } }
            "identifier" -> KINDS[read["kind"].asText()]?.let { kind -> answered { identifier(kind, read["text"].asText(), language(read)) ?: NOTHING } }
            "allocate" -> answered { allocate(document) }
            "allocate-tree" -> answered { allocateTree(document) }
            "redistribute" -> answered { redistribute(document) }
            "select" -> answered { select(document) }
            else -> null
        }
    }
    private fun <T> asked(packs: String, ask: (Programmes) -> T): T {
        if (packs.isEmpty()) return ask(embedded)
        return Programmes.load(JSON.readTree(packs).map { it.toString().encodeToByteArray() }).use(ask)
    }

    private fun <T> sides(read: JsonNode, ask: (Programme, Programme) -> T): T =
        side(read["before"]).use { before -> side(read["after"]).use { after -> ask(before, after) } }

    private fun side(of: JsonNode): Programme =
        of["programme"]?.let { Programme.embedded(it.asText()) } ?: Programme.load(bytes(of["pack"]), of["others"]?.map(::bytes).orEmpty())

    private fun options(given: JsonNode?) = CheckOptions(
        programme = given?.get("programme")?.asText(),
        decided = date(given?.get("decided")),
        today = date(given?.get("today")),
        draft = given?.get("draft")?.asBoolean() ?: false,
        fixes = given?.get("fixes")?.asBoolean() ?: false,
        language = given?.get("language")?.let { Language.valueOf(it.asText().uppercase()) },
        inputHash = given?.get("inputHash")?.asBoolean() ?: false,
        acceptances = given?.get("acceptances")?.map { Acceptance(it["by"].asText(), it["key"].asText(), date(it["on"])!!, it["why"].asText()) }.orEmpty(),
        since = given?.get("since")?.let { verdictFromJson(bytes(it)) },
    )

    private fun others(read: JsonNode) = read["others"]?.map(::bytes).orEmpty()

    /** Nothing for what is no country of the library, which never comes to it. */
    private fun country(read: JsonNode) = (read["country"]?.asText() ?: "NO").let { code -> Country.entries.find { it.name == code } }

    private fun participation(of: JsonNode) =
        Participation(of["what"].asText(), of["group"].asText(), of["count"].asLong(), of["kind"]?.asText() ?: "", of["of"]?.asLong())

    private fun date(node: JsonNode?): LocalDate? = node?.let { LocalDate.parse(it.asText()) }

    private fun bytes(node: JsonNode) = node.toString().encodeToByteArray()

    private fun language(read: JsonNode) = Language.valueOf(read["language"].asText().uppercase())

    private fun answered(ask: () -> Any): String =
        try { ask(); ANSWERED } catch (error: SatsingException) { """{"error":${error.json()}}""" }

    private fun envelope(ask: () -> String): String =
        try { """{"ok":${ask()}}""" } catch (error: SatsingException) { """{"error":${error.json()}}""" }

    private companion object {
        val JSON = ObjectMapper()
        const val ANSWERED = "answered"
        const val NOTHING = "nothing"
        val KINDS = IdentifierKind.entries.associateBy { it.toString() }
    }
}
