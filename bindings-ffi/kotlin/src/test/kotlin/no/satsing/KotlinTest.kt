package no.satsing

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.File
import java.math.BigDecimal
import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.Executors

/** What vectors cannot see: types of the language, exceptions, threads and memory. */
class KotlinTest {
    private val case = """{"programme":"no.realfagskommuner","cohort":1,"decidedOn":"2015-05-21"}""".encodeToByteArray()
    private val asker = File("../../examples/cases/asker-ledernettverk-2018.json").readBytes()

    @Test
    fun `a date is a LocalDate both ways`() = Programmes.embedded().use { programmes ->
        val verdict = programmes.check(case, CheckOptions(today = LocalDate.of(2016, 2, 29)))
        assertEquals(ReceiptDates(LocalDate.of(2015, 5, 21), null, LocalDate.of(2016, 2, 29)), verdict.receipt.dates)
        assertNull(programmes.check(case).receipt.dates.today)
    }

    @Test
    fun `a value is read without a cast that can fail`() = Programmes.embedded().use { programmes ->
        val finding = programmes.check(asker).findings.first { it.values.any { read -> read.value is Value.Date } }
        val dates = finding.values.mapNotNull { (it.value as? Value.Date)?.value }
        assertTrue(dates.all { it.year in 2000..2110 }, "$dates")
    }

    @Test
    fun `a decimal keeps its digits`() = Programme.embedded("no.videreutdanning").use { programme ->
        val credits = Scalar.Decimal(BigDecimal("7.5"))
        val error = assertThrows(SatsingException::class.java) { programme.amount("no-such", listOf(AmountInput("credits", credits)), null) }
        assertEquals("unknown-amount", error.code())
    }

    @Test
    fun `a fix is a JSON Patch`() = Programmes.embedded().use { programmes ->
        val fix = programmes.check(asker, CheckOptions(fixes = true)).findings.flatMap { it.fixes }.first()
        val (test, change) = fix.patch
        assertTrue(test is PatchOperation.Test && change is PatchOperation.Replace && test.path == change.path)
        assertTrue(fixJson(fix).startsWith("""[{"op":"test","path":"/"""), fixJson(fix))
    }

    @Test
    fun `two equal verdicts are equal, and print what is in them`() = Programmes.embedded().use { programmes ->
        assertEquals(programmes.check(asker), programmes.check(asker))
        assertTrue(programmes.check(asker).toString().startsWith("Verdict(coverage=Coverage("))
    }

    @Test
    fun `an exception says what is wrong, which one is nearest, and its code`() {
        val error = assertThrows(SatsingException::class.java) { Programme.embedded("no.realfagskommune") }
        assertEquals("unknown-programme", error.code())
        assertTrue(error.message.contains("did you mean `no.realfagskommuner`"), error.message)
        assertEquals(error.message, error.toString())
        assertTrue(error.json().startsWith("""{"code":"unknown-programme","text":"""))
    }

    @Test
    fun `a date that the library cannot hold is refused, and the process lives on`() = Programmes.embedded().use { programmes ->
        assertThrows(InternalException::class.java) { programmes.check(case, CheckOptions(today = LocalDate.of(10_000, 1, 1))) }
        assertEquals(1, programmes.check(case).format)
    }

    @Test
    fun `what somebody lets stand is told, and what is new`() = Programme.load(File("../../tests/packs/plain.json").readBytes(), listOf()).use { programme ->
        val earlier = programme.check("{}".encodeToByteArray())
        val accepted = Acceptance("caseworker", "reference-stated@/reference", LocalDate.of(2026, 3, 2), "Told by telephone.")
        val options = CheckOptions(acceptances = listOf(accepted), since = earlier)
        assertThrows(SatsingException::class.java) { programme.checkAll(List(2) { "{}".encodeToByteArray() }, options) }
        val finding = programme.check("{}".encodeToByteArray(), options).findings.single()
        assertEquals(accepted to Since.KNOWN, finding.accepted to finding.since)
        val gone = programme.check("""{"reference":"2018/4711"}""".encodeToByteArray(), options).gone.single()
        assertEquals(accepted.key, gone.key)
    }

    @Test
    fun `a pack is linted, and its examples are tried`() {
        val pack = File("../../tests/packs/plain.json").readText()
        val fault = lint(pack.replace("\"/reference\"", "\"/referense\"").encodeToByteArray(), listOf(), Language.EN).faults.first { it.severity == Severity.ERROR }
        assertEquals("/rules/0/check/field" to "reference", fault.place to fault.suggestion)
        val miss = test(pack.encodeToByteArray(), listOf(), """{"examples":[]}""".encodeToByteArray(), Language.NN).misses.single()
        assertEquals("Regelen har ikkje noko døme. Skriv ei sak som bryt han, og ein reparasjon.", miss.text)
    }

    @Test
    fun `a number that is none says why`() {
        assertNull(identifier(IdentifierKind.CVR, "13585628", Language.DA))
        assertEquals(Reason.Length(8, 7), identifier(IdentifierKind.CVR, "1358562", Language.DA)?.reason)
        assertEquals(listOf("Østfold", "Akershus", "Buskerud"), county(Country.NO, "30", LocalDate.of(2020, 1, 1))?.became?.map { it.name })
    }

    @Test
    fun `many cases are answered in order, also those that cannot be read`() = Programmes.embedded().use { programmes ->
        val (first, second, third) = programmes.checkAll(listOf(case, "{".encodeToByteArray(), asker))
        assertEquals(CheckedCase.Judged(programmes.check(case)), first)
        assertEquals("not-json", (second as CheckedCase.NotRead).code)
        assertEquals(CheckedCase.Judged(programmes.check(asker)), third)
    }

    @Test
    fun `threads share a programme`() = Programme.embedded("no.asker.ledernettverk").use { programme ->
        val expected = programme.check(asker)
        val threads = Executors.newFixedThreadPool(8)
        val verdicts = threads.invokeAll(List(200) { Callable { programme.check(asker) } }).map { it.get() }
        threads.shutdown()
        assertTrue(verdicts.all { it == expected })
    }

    @Test
    fun `a programme that is closed says so`() {
        val programme = Programme.embedded("no.realfagskommuner").apply { close() }
        assertThrows(IllegalStateException::class.java) { programme.check(case) }
    }

    @Test
    fun `100,000 checks take no more memory`() = Programme.load(File("../../tests/packs/plain.json").readBytes(), listOf()).use { programme ->
        // by a pack of one rule: it is the border that is tried here
        val check = { programme.checkAll(List(100) { "{}".encodeToByteArray() }) }
        repeat(200) { check() }
        val before = resident()
        repeat(1_000) { check() }
        assertTrue(resident() - before < 64 * 1024, "${resident() - before} KiB")
    }

    @Test
    fun `a panic is an exception and the process lives on`() = Programmes.embedded().use { programmes ->
        val error = assertThrows(SatsingException::class.java) { programmes.call("panic", byteArrayOf()) }
        assertEquals("panic", error.code())
        assertFalse(programmes.check(case).receipt.programme.isEmpty())
    }

    private fun resident(): Int =
        File("/proc/self/status").readLines().first { it.startsWith("VmRSS:") }.filter(Char::isDigit).toInt()
}
