// The forty rules by hand over data classes: which of them fail, with the path of each failure.

import java.time.LocalDate

data class Span(val startsOn: LocalDate, val endsOn: LocalDate)
data class Reporting(val required: Boolean, val dueOn: LocalDate)
data class Letter(val kind: String, val grantor: String, val amount: Long, val timeFrame: Span, val reporting: Reporting)
data class Measure(val title: String, val carriedOut: Boolean)
data class Result(val value: Long, val assessment: String)
data class Line(val purpose: String, val budget: Long, val actual: Long)
data class Repayment(val amount: Long, val paidOn: LocalDate)
data class Evaluation(val participates: Boolean, val contribution: String)
data class Statement(val givenBy: String, val givenOn: LocalDate)
data class Report(
    val period: Span,
    val submittedOn: LocalDate,
    val measures: List<Measure>,
    val results: List<Result>,
    val lines: List<Line>,
    val total: Long,
    val unspent: Long,
    val repayments: List<Repayment>,
    val evaluation: Evaluation,
    val auditorsStatement: Statement,
)
data class Case(val programme: String, val municipality: String, val decidedOn: LocalDate, val letter: Letter, val report: Report)

data class Failure(val rule: String, val path: String)

private val PURPOSES = setOf("courses", "partners", "networks", "travel", "materials", "other")
private val MUNICIPALITIES = setOf("0301", "1103", "3201", "3203", "4601", "5001", "5501", "5601")
private val END = LocalDate.of(2030, 12, 31)

fun failures(case: Case): List<Failure> {
    val failed = ArrayList<Failure>()
    fun rule(rule: String, path: String, holds: Boolean) {
        if (!holds) failed.add(Failure(rule, path))
    }
    val (letter, report) = case.letter to case.report
    val (period, frame, statement) = Triple(report.period, letter.timeFrame, report.auditorsStatement)
    val repaid = report.repayments.sumOf { it.amount }
    rule("municipality-stated", "/municipality", case.municipality != "")
    rule("grantor-stated", "/letter/grantor", letter.grantor != "")
    rule("contribution-told", "/report/evaluation/contribution", report.evaluation.contribution != "")
    rule("auditor-named", "/report/auditorsStatement/givenBy", statement.givenBy != "")
    rule("period-in-order", "/report/period/startsOn", period.startsOn < period.endsOn)
    rule("period-from-frame", "/report/period/startsOn", period.startsOn >= frame.startsOn)
    rule("period-to-frame", "/report/period/endsOn", period.endsOn <= frame.endsOn)
    rule("frame-in-order", "/letter/timeFrame/startsOn", frame.startsOn < frame.endsOn)
    rule("submitted-after-period", "/report/submittedOn", report.submittedOn >= period.endsOn)
    rule("submitted-in-time", "/report/submittedOn", report.submittedOn <= letter.reporting.dueOn)
    rule("decided-before-frame", "/decidedOn", case.decidedOn <= frame.startsOn)
    rule("due-after-frame", "/letter/reporting/dueOn", letter.reporting.dueOn > frame.endsOn)
    rule("auditor-after-period", "/report/auditorsStatement/givenOn", statement.givenOn >= period.endsOn)
    rule("auditor-before-report", "/report/auditorsStatement/givenOn", statement.givenOn <= report.submittedOn)
    rule("amount-granted", "/letter/amount", letter.amount > 0)
    rule("amount-within-limit", "/letter/amount", letter.amount <= 90_000_000)
    rule("lines-make-total", "/report/lines", report.lines.sumOf { it.actual } == report.total)
    rule("budget-makes-amount", "/report/lines", report.lines.sumOf { it.budget } == letter.amount)
    rule("used-and-unspent", "/report/total", report.total + report.unspent == letter.amount)
    rule("unspent-not-negative", "/report/unspent", report.unspent >= 0)
    rule("total-within-amount", "/report/total", report.total <= letter.amount)
    rule("repaid-within-unspent", "/report/repayments", repaid <= report.unspent)
    rule("total-not-negative", "/report/total", report.total >= 0)
    rule("letter-gives-money", "/letter/kind", letter.kind == "commitment" || letter.kind == "grant")
    rule("municipality-takes-part", "/municipality", case.municipality in MUNICIPALITIES)
    rule("programme-meant", "/programme", case.programme == "bench.report")
    rule("report-required", "/letter/reporting/required", letter.reporting.required)
    rule("evaluation-joined", "/report/evaluation/participates", report.evaluation.participates)
    rule("three-lines", "/report/lines", report.lines.size >= 3)
    rule("much-unspent-repaid", "/report/repayments", report.unspent <= 1_000_000 || repaid > 0)
    report.measures.forEachIndexed { at, measure ->
        rule("measure-titled", "/report/measures/$at/title", measure.title != "")
        rule("measure-carried-out", "/report/measures/$at/carriedOut", measure.carriedOut)
    }
    report.results.forEachIndexed { at, result ->
        rule("result-assessed", "/report/results/$at/assessment", result.assessment != "")
        rule("result-not-negative", "/report/results/$at/value", result.value >= 0)
        rule("result-within-hundred", "/report/results/$at/value", result.value <= 100)
    }
    report.lines.forEachIndexed { at, line ->
        rule("budget-not-negative", "/report/lines/$at/budget", line.budget >= 0)
        rule("actual-not-negative", "/report/lines/$at/actual", line.actual >= 0)
        rule("line-within-limit", "/report/lines/$at/actual", line.actual <= 30_000_000)
        rule("purpose-known", "/report/lines/$at/purpose", line.purpose in PURPOSES)
    }
    report.repayments.forEachIndexed { at, repayment ->
        rule("repaid-by-end", "/report/repayments/$at/paidOn", repayment.paidOn <= END)
    }
    return failed
}
