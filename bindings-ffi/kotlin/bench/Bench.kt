// Measures checks in Kotlin against the same rules by hand; `bench.sh` builds what it needs and runs it.
//
// Half of the documents break no rule, half break some. Before anything is timed, both must find the same failures at the
// same places in every document, and each rule must be broken somewhere. The ways take turns, and the medians count.
// satsing says of each finding also its values, its source and a key, and of each case what was judged.

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule
import com.fasterxml.jackson.databind.DeserializationFeature
import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper
import com.fasterxml.jackson.module.kotlin.readValue
import java.io.File
import no.satsing.CheckedCase
import no.satsing.Language
import no.satsing.Programme

private const val ROUNDS = 40
private const val STRETCH = 250

private val JSON = jacksonObjectMapper().registerModule(JavaTimeModule()).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)

private fun byHand(document: ByteArray): List<Failure> = failures(JSON.readValue<Case>(document))

fun main(args: Array<String>) {
    val documents = File(args[0]).readLines().map { it.encodeToByteArray() }
    require(documents.size >= 2 * STRETCH) { "at least $STRETCH documents of each sort are needed" }
    Programme.load(File(args[1]).readBytes(), listOf()).use { programme ->
        agree(programme, documents)
        oneAtATime(programme, documents)
        batch(programme, documents)
    }
}

private fun agree(programme: Programme, documents: List<ByteArray>) {
    val broken = HashSet<String>()
    for (document in documents) {
        val ours = programme.check(document).findings.map { Failure(it.rule, it.paths.first()) }.toSet()
        val theirs = byHand(document).toSet()
        check(ours == theirs) { "satsing alone: ${ours - theirs}, by hand alone: ${theirs - ours}, of ${document.decodeToString()}" }
        ours.mapTo(broken) { it.rule }
    }
    val rules = programme.rules(null, Language.EN).map { it.id }.toSet()
    check(broken == rules) { "never broken: ${rules - broken}" }
    println("${documents.size} documents of some ${documents[0].size} bytes, half of them with faults, on which both agree")
}

private fun oneAtATime(programme: Programme, documents: List<ByteArray>) {
    val ways = mapOf<String, (ByteArray) -> Any>(
        "satsing, typed" to { programme.check(it) },
        "satsing, JSON" to { programme.checkJson(it, byteArrayOf()) },
        "Jackson and the rules by hand" to ::byHand,
    )
    val half = documents.size / 2
    val times = ways.keys.flatMap { listOf(it to true, it to false) }.associateWith { ArrayList<Double>() }
    for (round in 0 until ROUNDS) {
        val start = round * STRETCH % (half - STRETCH + 1)
        for ((name, check) in ways) for ((right, first) in listOf(true to start, false to half + start)) {
            val begin = System.nanoTime()
            for (document in documents.subList(first, first + STRETCH)) check(document)
            // the first half of the rounds warms the compiler of the virtual machine
            if (round >= ROUNDS / 2) times.getValue(name to right).add((System.nanoTime() - begin) / 1e3 / STRETCH)
        }
    }
    table("one document", ways.keys.map { name -> Triple(name, median(times.getValue(name to true)), median(times.getValue(name to false))) })
}

private fun batch(programme: Programme, documents: List<ByteArray>) {
    val halves = listOf(documents.subList(0, documents.size / 2), documents.subList(documents.size / 2, documents.size))
    val lines = halves.map { half -> half.joinToString("\n") { it.decodeToString() }.encodeToByteArray() }
    val ways = mapOf<String, (Int) -> Any>(
        "satsing, typed" to { at -> programme.checkAll(halves[at]).also { answers -> check(answers.all { it is CheckedCase.Judged }) } },
        "satsing, JSON lines" to { at -> programme.checkMany(lines[at], byteArrayOf(), null) },
        "Jackson and the rules by hand" to { at -> halves[at].parallelStream().map(::byHand).toList() },
    )
    val times = ways.keys.associateWith { listOf(ArrayList<Double>(), ArrayList()) }
    for (round in 0 until 8) for ((name, check) in ways) for (at in 0..1) {
        val begin = System.nanoTime()
        check(at)
        if (round >= 3) times.getValue(name)[at].add((System.nanoTime() - begin) / 1e3 / halves[at].size)
    }
    table("a batch of ${halves[0].size}, all cores", ways.keys.map { name -> times.getValue(name).let { Triple(name, median(it[0]), median(it[1])) } })
}

private fun median(times: List<Double>) = times.sorted()[times.size / 2]

private fun table(title: String, rows: List<Triple<String, Double, Double>>) {
    val (_, right, wrong) = rows.last()
    println("\n%-34s%12s%15s    so many times by hand".format("$title, µs", "no finding", "with findings"))
    for ((name, ours, theirs) in rows) {
        println("%-34s%12.1f%15.1f    %.2f, %.2f".format(java.util.Locale.ROOT, name, ours, theirs, ours / right, theirs / wrong))
    }
}
