// Checks a case and prints its findings in Norwegian.

import java.io.File
import no.satsing.CheckOptions
import no.satsing.Language
import no.satsing.Programmes

fun main(args: Array<String>) {
    val case = File(args.firstOrNull() ?: "examples/cases/asker-ledernettverk-2018.json").readBytes()
    val verdict = Programmes.embedded().use { it.check(case, CheckOptions(language = Language.NB)) }
    println("${verdict.outcome}, ${verdict.findings.size} findings")
    for (finding in verdict.findings) println("${finding.level}: ${finding.text}")
}
