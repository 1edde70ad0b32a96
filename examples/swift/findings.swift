// Checks a case and prints its findings in Norwegian.

import Foundation
import Satsing

let path = CommandLine.arguments.dropFirst().first ?? "examples/cases/asker-ledernettverk-2018.json"
let document = try Data(contentsOf: URL(fileURLWithPath: path))
let verdict = try Programmes.embedded().check(case: document, options: CheckOptions(language: .nb))
print("\(verdict.outcome), \(verdict.findings.count) findings")
for finding in verdict.findings {
    print("\(finding.level): \(finding.text ?? "")")
}
