// Loads a pack of one's own and checks 1,000 cases by it, on all cores.

import java.io.File
import java.time.LocalDate
import no.satsing.CheckedCase
import no.satsing.Programme

fun main(args: Array<String>) {
    val pack = File(args.firstOrNull() ?: "tests/packs/sessions.json").readBytes()
    val cases = List(1000) { number ->
        val day = LocalDate.of(2018, 8, 1).plusDays(number % 365L)
        """{"period":{"startsOn":"2018-08-01"},"network":{"groups":[{"sessions":[{"startsOn":"$day"}]}]}}""".encodeToByteArray()
    }
    val checked = Programme.load(pack, listOf()).use { it.checkAll(cases) }
    val notWorking = checked.sumOf { case ->
        when (case) {
            is CheckedCase.Judged -> case.verdict.findings.count { it.rule == "session-on-working-day" }
            is CheckedCase.NotRead -> error(case.text)
        }
    }
    println("${checked.size} cases, $notWorking with a session on a day that is no working day")
}
