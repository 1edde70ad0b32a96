// Shares out a pot and says how one award came about.

import java.io.File
import no.satsing.Allocation
import no.satsing.Language
import no.satsing.allocate
import no.satsing.explain

fun main(args: Array<String>) {
    val request = File(args.firstOrNull() ?: "examples/requests/allocation.json").readBytes()
    when (val allocation = allocate(request)) {
        is Allocation.Settled -> {
            val award = allocation.awards.single { it.id == "fjordby" }
            println((listOf(award.id) + explain(award, Language.NB, "NOK")).joinToString("\n"))
        }
        is Allocation.Tie -> error("lots must be drawn between ${allocation.between.joinToString()}")
        is Allocation.Infeasible -> error("${allocation.needed} øre are needed, there are ${allocation.available}")
    }
}
